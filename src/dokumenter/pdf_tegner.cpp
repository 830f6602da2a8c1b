// The one file that knows how Pango sets and Cairo draws.
#include "dokumenter/pdf_tegner.hpp"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <optional>
#include <variant>
#include <vector>

#include "dokumenter/pdf_skrift.hpp"

namespace nytte::dokumenter::pdf {
namespace {

constexpr const char* kFamilie = "IBM Plex Sans";
// Pango's line breaking grows with the square of a paragraph's length, so long ones are cut.
constexpr std::size_t kLaengsteStykke = 8000;  // bytes

struct Snit {
  double punkt;
  PangoWeight vaegt;
  double linjeafstand;  // of the font's own line height
};

Snit snit(Skrift s) {
  switch (s) {
    case Skrift::broed:
      return {11, PANGO_WEIGHT_NORMAL, 1.12};
    case Skrift::fed:
      return {11, PANGO_WEIGHT_SEMIBOLD, 1.12};
    case Skrift::lille:
      return {9, PANGO_WEIGHT_NORMAL, 1.1};
    case Skrift::tabel:
      return {9.5, PANGO_WEIGHT_NORMAL, 1.1};
    case Skrift::tabelhoved:
      return {9.5, PANGO_WEIGHT_SEMIBOLD, 1.1};
    case Skrift::titel:
      return {20, PANGO_WEIGHT_SEMIBOLD, 1.05};
    case Skrift::over2:
      return {14, PANGO_WEIGHT_SEMIBOLD, 1.1};
    case Skrift::over3:
      return {12, PANGO_WEIGHT_SEMIBOLD, 1.1};
    case Skrift::diagram:
      return {9.5, PANGO_WEIGHT_NORMAL, 1};
    case Skrift::over4:
      break;
  }
  return {11, PANGO_WEIGHT_SEMIBOLD, 1.1};
}

// Valid UTF-8 without control characters other than the line break.
std::string renset(std::string_view tekst) {
  gchar* gyldig = g_utf8_make_valid(tekst.data(), static_cast<gssize>(tekst.size()));
  std::string ud(gyldig);
  g_free(gyldig);
  std::replace_if(
      ud.begin(), ud.end(),
      [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7F; }, ' ');
  return ud;
}

// The end of the next piece from `fra`: at a line break, else at a blank, else between letters.
std::size_t stykkes_slutning(const std::string& t, std::size_t fra) {
  if (t.size() - fra <= kLaengsteStykke) return t.size();
  const std::size_t graense = fra + kLaengsteStykke;
  for (const char tegn : {'\n', ' '}) {
    const auto ved = t.rfind(tegn, graense);
    if (ved != std::string::npos && ved > fra + kLaengsteStykke / 2) return ved + 1;
  }
  std::size_t ved = graense;
  while ((static_cast<unsigned char>(t[ved]) & 0xC0U) == 0x80U) --ved;
  return ved;
}

}  // namespace

struct Adresse {
  int fra, til;  // bytes of the piece
  std::string url;
};

struct Linjedata {
  PangoLayoutLine* linje;
  std::size_t stykke;
  double grundlinje;  // from the top of the line
  double hoejde;
  double bredde;
};

struct Stykkedata {
  std::string tekst;
  Objekt<PangoLayout> layout;
  std::vector<Adresse> adresser;
};

struct Satsdata {
  std::vector<Stykkedata> stykker;
  std::vector<Linjedata> linjer;

  Satsdata() = default;
  Satsdata(const Satsdata&) = delete;
  Satsdata& operator=(const Satsdata&) = delete;
  ~Satsdata() {
    const std::scoped_lock l(laas());
    for (const auto& x : linjer) pango_layout_line_unref(x.linje);
    stykker.clear();
  }
};

namespace {

std::vector<Adresse> find_adresser(const std::string& t) {
  std::vector<Adresse> ud;
  for (std::size_t i = t.find("https://"); i != std::string::npos; i = t.find("https://", i)) {
    std::size_t til = std::min(t.find_first_of(" \n<>\"()", i), t.size());
    while (til > i && std::string_view(".,;:!?").find(t[til - 1]) != std::string_view::npos) --til;
    if (til - i > 8)
      ud.push_back({static_cast<int>(i), static_cast<int>(til), t.substr(i, til - i)});
    i = til > i ? til : i + 8;
  }
  return ud;
}

PangoAttrList* attributter(const Stykkedata& s, const Snit& sn) {
  PangoAttrList* a = pango_attr_list_new();
  PangoFontDescription* f = pango_font_description_new();
  pango_font_description_set_family(f, kFamilie);
  pango_font_description_set_weight(f, sn.vaegt);
  pango_font_description_set_absolute_size(f, sn.punkt * PANGO_SCALE);
  pango_layout_set_font_description(s.layout.get(), f);
  pango_font_description_free(f);
  for (const auto& ad : s.adresser) {  // of its own colour, hence in runs of its own
    PangoAttribute* farve = pango_attr_foreground_new(0, 0x4A4A, 0x9090);
    farve->start_index = static_cast<guint>(ad.fra);
    farve->end_index = static_cast<guint>(ad.til);
    pango_attr_list_insert(a, farve);
  }
  return a;
}

void tilfoej_linjer(Satsdata& ud, std::size_t stykke, double afstand) {
  PangoLayout* layout = ud.stykker[stykke].layout.get();
  PangoLayoutIter* it = pango_layout_get_iter(layout);
  do {
    PangoLayoutLine* l = pango_layout_iter_get_line_readonly(it);
    PangoRectangle r;
    pango_layout_line_get_extents(l, nullptr, &r);
    const double h = static_cast<double>(r.height) / PANGO_SCALE;
    const double luft = h * (afstand - 1) / 2;
    ud.linjer.push_back({pango_layout_line_ref(l), stykke,
                         luft - static_cast<double>(r.y) / PANGO_SCALE, h * afstand,
                         static_cast<double>(r.width) / PANGO_SCALE});
  } while (pango_layout_iter_next_line(it));
  pango_layout_iter_free(it);
}

}  // namespace

std::size_t Sats::linjer() const { return data_->linjer.size(); }
double Sats::hoejde(std::size_t linje) const { return data_->linjer[linje].hoejde; }
double Sats::hoejde() const {
  double h = 0;
  for (const auto& l : data_->linjer) h += l.hoejde;
  return h;
}
double Sats::bredde() const {
  double b = 0;
  for (const auto& l : data_->linjer) b = std::max(b, l.bredde);
  return b;
}

struct Farve {
  double r = 0, g = 0, b = 0;
};

struct Tekstlinje {
  Sats sats;
  std::size_t nr;
  double x, y;
  Knude knude;
};

// A shape of a figure, in points from the upper left corner of the page.
struct Form {
  std::vector<Punkt> punkter = {};
  bool lukket = false;
  std::optional<Fyld> fyld = {};  // of a closed one
  double tykkelse = 0.8;
  Farve streg = {};
  std::vector<double> stiplet = {};
  Knude knude = kArtefakt;
};

struct Tegner::Indre {
  using Kommando = std::variant<Tekstlinje, Streg, Form>;
  Objekt<PangoContext> kontekst;
  Raatryk tryk;
  std::vector<std::vector<Kommando>> sider;
};

namespace {

// "#rrggbb"
Farve farve(const char* hex) {
  const auto kanal = [&](std::size_t i) {
    const auto ciffer = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    return static_cast<double>(ciffer(hex[i]) * 16 + ciffer(hex[i + 1])) / 255;
  };
  return {kanal(1), kanal(3), kanal(5)};
}

// Turns the parts of a chart into what is drawn on a page.
struct Figurskriver {
  const Tegner& tegner;
  const Tegner::Figur& f;
  Knude knude;
  std::vector<Form> former = {};
  std::vector<Tekstlinje> tekster = {};

  Punkt paa_siden(Punkt p) const { return {f.x + p.x * f.skala, f.y + p.y * f.skala}; }
  void tilfoej(const std::vector<Punkt>& punkter, Form form) {
    for (const auto& p : punkter) form.punkter.push_back(paa_siden(p));
    form.knude = knude;
    former.push_back(std::move(form));
  }
  void operator()(const Flade& d) {
    const Fyld fy = fyld(d.serie);
    tilfoej({{d.x, d.y},
             {d.x + d.bredde, d.y},
             {d.x + d.bredde, d.y + d.hoejde},
             {d.x, d.y + d.hoejde}},
            {.lukket = true, .fyld = fy, .streg = farve(fy.blaek)});
  }
  void operator()(const dokumenter::Streg& d) {
    if (d.art != Stregart::serie) {
      const double graa = d.art == Stregart::akse ? 0.2 : 0.85;
      tilfoej(d.punkter,
              {.tykkelse = d.art == Stregart::akse ? 0.9 : 0.5, .streg = {graa, graa, graa}});
      return;
    }
    tilfoej(d.punkter,
            {.tykkelse = 1.6, .streg = farve(fyld(d.serie).blaek), .stiplet = stiplet(d.serie)});
  }
  void operator()(const Maerke& d) {
    std::vector<Punkt> omrids = maerkeform(d.serie);
    for (auto& p : omrids) p = {p.x + d.p.x, p.y + d.p.y};
    const Fyld fy = fyld(d.serie);
    tilfoej(omrids,
            {.lukket = true,
             .fyld = Fyld{d.serie < 4 ? fy.blaek : "#ffffff", fy.blaek, Fyld::Moenster::glat},
             .streg = farve(fy.blaek)});
  }
  void operator()(const Skrevet& d) {
    const Sats s = tegner.saet(d.tekst, Skrift::diagram, -1);
    if (s.linjer() == 0) return;
    const Punkt p = paa_siden({d.x, d.y});
    const double x = d.anker == Anker::venstre ? p.x
                     : d.anker == Anker::midt  ? p.x - s.bredde() / 2
                                               : p.x - s.bredde();
    tekster.push_back({s, 0, x, p.y - s.data().linjer.front().grundlinje, knude});
  }
};

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
    if (f.fyld) fyld(f);
    omrids(f);
    cairo_set_source_rgb(cr_, f.streg.r, f.streg.g, f.streg.b);
    cairo_set_line_width(cr_, f.tykkelse);
    cairo_set_dash(cr_, f.stiplet.data(), static_cast<int>(f.stiplet.size()), 0);
    cairo_stroke(cr_);
    cairo_set_dash(cr_, nullptr, 0, 0);
  }

  void slut_side() {
    luk();
    cairo_show_page(cr_);
    ++side_;
    mcid_ = 0;
  }

 private:
  void omrids(const Form& f) {
    cairo_new_path(cr_);
    for (const auto& p : f.punkter) cairo_line_to(cr_, p.x, p.y);
    if (f.lukket) cairo_close_path(cr_);
  }

  // The ground, and its pattern drawn within it.
  void fyld(const Form& f) {
    omrids(f);
    const Farve tone = farve(f.fyld->tone);
    cairo_set_source_rgb(cr_, tone.r, tone.g, tone.b);
    cairo_fill(cr_);
    if (f.fyld->moenster == Fyld::Moenster::glat) return;
    cairo_save(cr_);
    omrids(f);
    cairo_clip(cr_);
    const Farve blaek = farve(f.fyld->blaek);
    cairo_set_source_rgb(cr_, blaek.r, blaek.g, blaek.b);
    cairo_set_line_width(cr_, 0.9);
    double x0 = 0;
    double y0 = 0;
    double x1 = 0;
    double y1 = 0;
    cairo_clip_extents(cr_, &x0, &y0, &x1, &y1);
    moenster(f.fyld->moenster, {x0, y0}, {x1, y1});
    cairo_restore(cr_);
  }

  void moenster(Fyld::Moenster m, Punkt a, Punkt b) {
    using M = Fyld::Moenster;
    const double h = b.y - a.y;
    const double w = b.x - a.x;
    if (m == M::prikker) return prikker(a, b);
    const auto linjer = [&](int antal, Punkt fra, Punkt til, Punkt trin) {
      for (int i = 0; i <= antal; ++i) {
        cairo_move_to(cr_, fra.x + trin.x * i, fra.y + trin.y * i);
        cairo_line_to(cr_, til.x + trin.x * i, til.y + trin.y * i);
      }
    };
    const int skraa = static_cast<int>((w + h) / 4.5) + 1;
    if (m == M::skraa || m == M::kryds) linjer(skraa, {a.x - h, b.y}, {a.x, a.y}, {4.5, 0});
    if (m == M::modskraa || m == M::kryds) linjer(skraa, {a.x - h, a.y}, {a.x, b.y}, {4.5, 0});
    if (m == M::vandret || m == M::tern)
      linjer(static_cast<int>(h / 3.5) + 1, {a.x, a.y + 2}, {b.x, a.y + 2}, {0, 3.5});
    if (m == M::lodret || m == M::tern)
      linjer(static_cast<int>(w / 3.5) + 1, {a.x + 2, a.y}, {a.x + 2, b.y}, {3.5, 0});
    cairo_stroke(cr_);
  }

  void prikker(Punkt a, Punkt b) {
    const int rader = static_cast<int>((b.y - a.y) / 4) + 1;
    const int soejler = static_cast<int>((b.x - a.x) / 4) + 1;
    for (int r = 0; r < rader; ++r)
      for (int k = 0; k < soejler; ++k)
        cairo_rectangle(cr_, a.x + 1.2 + k * 4.0, a.y + 1.2 + r * 4.0, 1.3, 1.3);
    cairo_fill(cr_);
  }

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
  const std::string ren = renset(tekst);
  const Snit sn = snit(skrift);
  auto ud = std::make_shared<Satsdata>();
  const std::scoped_lock l(laas());
  for (std::size_t fra = 0; fra < ren.size();) {
    const std::size_t til = stykkes_slutning(ren, fra);
    Stykkedata s{ren.substr(fra, til - fra), {}, {}};
    fra = til;
    if (fra < ren.size() && s.tekst.back() == '\n') s.tekst.pop_back();
    s.layout.reset(pango_layout_new(indre_->kontekst.get()));
    s.adresser = find_adresser(s.tekst);
    PangoAttrList* a = attributter(s, sn);
    pango_layout_set_attributes(s.layout.get(), a);
    pango_attr_list_unref(a);
    pango_layout_set_wrap(s.layout.get(), PANGO_WRAP_WORD_CHAR);
    if (bredde >= 0) pango_layout_set_width(s.layout.get(), static_cast<int>(bredde * PANGO_SCALE));
    pango_layout_set_text(s.layout.get(), s.tekst.c_str(), static_cast<int>(s.tekst.size()));
    ud->stykker.push_back(std::move(s));
    tilfoej_linjer(*ud, ud->stykker.size() - 1, sn.linjeafstand);
  }
  return Sats(ud);
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
  Figurskriver skriver{*this, f, k};
  for (const auto& d : f.tegning.dele) std::visit(skriver, d);
  auto& side = indre_->sider.back();
  for (auto& form : skriver.former) side.emplace_back(std::move(form));
  for (auto& t : skriver.tekster) side.emplace_back(std::move(t));
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
