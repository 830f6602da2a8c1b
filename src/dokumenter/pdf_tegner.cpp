// The one file that knows how Cairo makes a PDF of the pages and numbers their pieces.
#include "dokumenter/pdf_tegner.hpp"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <map>
#include <mutex>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include "dokumenter/pdf_billede.hpp"
#include "dokumenter/pdf_figur.hpp"
#include "dokumenter/pdf_sats.hpp"
#include "dokumenter/pdf_skrift.hpp"

namespace nytte::dokumenter::pdf {

struct Tegner::Indre {
  using Kommando = std::variant<Tekstlinje, Streg, Form, Billedtegning>;
  Objekt<PangoContext> kontekst;
  Raatryk tryk;
  std::vector<std::vector<Kommando>> sider;
};

namespace {

cairo_status_t skriv(void* til, const unsigned char* data, unsigned laengde) {
  // Cairo hands out bytes as unsigned.
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
  static_cast<std::string*>(til)->append(reinterpret_cast<const char*>(data), laengde);
  return CAIRO_STATUS_SUCCESS;
}

// Draws the pages, and numbers their pieces as Cairo does: from 0 on each page.
class Trykker {
 public:
  Trykker(cairo_t* cr, Raatryk& tryk) : cr_(cr), tryk_(tryk) {}

  void tegn(const Tegner::Streg& s) {
    aabn(kArtefakt);
    cairo_set_source_rgb(cr_, s.graa, s.graa, s.graa);
    cairo_set_line_width(cr_, s.tykkelse);
    cairo_move_to(cr_, s.x0, s.y0);
    cairo_line_to(cr_, s.x1, s.y1);
    cairo_stroke(cr_);
  }

  void tegn(const Tekstlinje& t) {
    const Satsdata& d = t.sats.data();
    const Linjedata& l = d.linjer[t.nr];
    const Stykkedata& s = d.stykker[l.stykke];
    double x = t.x;
    for (GSList* r = l.linje->runs; r != nullptr; r = r->next) {
      auto* loeb = static_cast<PangoGlyphItem*>(r->data);
      const double bredde =
          static_cast<double>(pango_glyph_string_get_width(loeb->glyphs)) / PANGO_SCALE;
      const Adresse* link = t.knude == kArtefakt ? nullptr : adresse(s, loeb->item->offset);
      aabn(link == nullptr ? t.knude : linkknude(t.knude, *link));
      link == nullptr ? cairo_set_source_rgb(cr_, 0.1, 0.1, 0.1)
                      : cairo_set_source_rgb(cr_, 0, 0.29, 0.565);
      cairo_move_to(cr_, x, t.y + l.grundlinje);
      pango_cairo_show_glyph_item(cr_, s.tekst.c_str(), loeb);
      if (link != nullptr)
        tryk_.felter.push_back({linkknude(t.knude, *link), side_, x, kSidehoejde - t.y - l.hoejde,
                                x + bredde, kSidehoejde - t.y});
      x += bredde;
    }
  }

  void tegn(const Form& f) {
    aabn(f.knude);
    tegn_form(cr_, f);
  }

  void tegn(const Billedtegning& b) {
    aabn(b.knude);
    tegn_billede(cr_, b);
  }

  void slut_side() {
    luk();
    cairo_show_page(cr_);
    ++side_;
    mcid_ = 0;
  }

 private:
  static const Adresse* adresse(const Stykkedata& s, int offset) {
    for (const auto& a : s.adresser)
      if (a.fra <= offset && offset < a.til) return &a;
    return nullptr;
  }

  // A link that goes over two lines is one link.
  Knude linkknude(Knude under, const Adresse& a) {
    const auto [it, ny] = links_.try_emplace(&a, tryk_.knuder.size());
    if (ny) {
      tryk_.knuder.push_back({.rolle = "Link", .adresse = a.url, .foraelder = under});
      tryk_.knuder[under].led.emplace_back(it->second);
    }
    return it->second;
  }

  void aabn(Knude k) {
    if (aaben_ == k) return;
    luk();
    aaben_ = k;
    if (k != kArtefakt) tryk_.knuder[k].led.emplace_back(Stykke{side_, mcid_});
    ++mcid_;
    cairo_tag_begin(cr_, k == kArtefakt ? "NonStruct" : "Span", nullptr);
  }
  void luk() {
    if (aaben_) cairo_tag_end(cr_, *aaben_ == kArtefakt ? "NonStruct" : "Span");
    aaben_.reset();
  }

  cairo_t* cr_;
  Raatryk& tryk_;
  std::map<const Adresse*, Knude> links_;
  std::optional<Knude> aaben_;
  std::size_t side_ = 0;
  int mcid_ = 0;
};

}  // namespace

Tegner::Tegner() : indre_(std::make_unique<Indre>()) {
  const std::scoped_lock l(laas());
  indre_->kontekst = ny_kontekst();
  indre_->tryk.knuder.push_back({.rolle = "Document"});
}
Tegner::~Tegner() {
  indre_->sider.clear();
  const std::scoped_lock l(laas());
  indre_.reset();
}

Sats Tegner::saet(std::string_view tekst, Skrift skrift, double bredde) const {
  return saet_i(indre_->kontekst.get(), tekst, skrift, bredde);
}

Knude Tegner::knude(Knude foraelder, std::string_view rolle, std::string_view omfang) {
  auto& knuder = indre_->tryk.knuder;
  knuder.push_back(
      {.rolle = std::string(rolle), .omfang = std::string(omfang), .foraelder = foraelder});
  knuder[foraelder].led.emplace_back(knuder.size() - 1);
  return knuder.size() - 1;
}

void Tegner::ny_side() { indre_->sider.emplace_back(); }
std::size_t Tegner::sider() const { return indre_->sider.size(); }

void Tegner::linje(const Sats& sats, std::size_t nr, double x, double y, Knude knude) {
  indre_->sider.back().emplace_back(Tekstlinje{sats, nr, x, y, knude});
}

void Tegner::paa_side(std::size_t side, const Sats& sats, double x, double y) {
  indre_->sider[side].emplace_back(Tekstlinje{sats, 0, x, y, kArtefakt});
}

void Tegner::streg(const Streg& streg) { indre_->sider.back().emplace_back(streg); }

void Tegner::figur(const Figur& f) {
  const Knude k = knude(kDokument, "Figure");
  auto& node = indre_->tryk.knuder[k];
  node.alternativ = renset(f.alternativ);
  node.kasse = {f.x, kSidehoejde - f.y - f.tegning.hoejde * f.skala,
                f.x + f.tegning.bredde * f.skala, kSidehoejde - f.y};
  Figurdele dele = figurdele(*this, f, k);
  auto& side = indre_->sider.back();
  for (auto& form : dele.former) side.emplace_back(std::move(form));
  for (auto& t : dele.tekster) side.emplace_back(std::move(t));
}

void Tegner::foto(const Foto& f) {
  const Knude k = knude(kDokument, "Figure");
  auto& node = indre_->tryk.knuder[k];
  node.alternativ = renset(f.alternativ);
  node.kasse = {f.x, kSidehoejde - f.y - f.hoejde, f.x + f.bredde, kSidehoejde - f.y};
  indre_->sider.back().emplace_back(Billedtegning{f.indhold, f.x, f.y, f.bredde, f.hoejde, k});
}

Raatryk Tegner::faerdig(const Dokumentdata& data) {
  Raatryk& tryk = indre_->tryk;
  const std::scoped_lock l(laas());
  cairo_surface_t* flade =
      cairo_pdf_surface_create_for_stream(skriv, &tryk.pdf, kSidebredde, kSidehoejde);
  cairo_pdf_surface_restrict_to_version(flade, CAIRO_PDF_VERSION_1_5);
  cairo_pdf_surface_set_metadata(flade, CAIRO_PDF_METADATA_TITLE, renset(data.titel).c_str());
  cairo_pdf_surface_set_metadata(flade, CAIRO_PDF_METADATA_AUTHOR, renset(data.forfatter).c_str());
  cairo_pdf_surface_set_metadata(flade, CAIRO_PDF_METADATA_CREATE_DATE, data.iso_tid.c_str());
  cairo_t* cr = cairo_create(flade);
  Trykker trykker(cr, tryk);
  for (const auto& side : indre_->sider) {
    for (const auto& k : side) std::visit([&](const auto& x) { trykker.tegn(x); }, k);
    trykker.slut_side();
  }
  cairo_destroy(cr);
  cairo_surface_finish(flade);
  cairo_surface_destroy(flade);
  return std::move(tryk);
}

}  // namespace nytte::dokumenter::pdf
