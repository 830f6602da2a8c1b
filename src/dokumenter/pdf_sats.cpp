// The one file that knows how Pango breaks text into lines.
#include "dokumenter/pdf_sats.hpp"

#include <algorithm>
#include <memory>
#include <mutex>
#include <utility>

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

Satsdata::~Satsdata() {
  const std::scoped_lock l(laas());
  for (const auto& x : linjer) pango_layout_line_unref(x.linje);
  stykker.clear();
}

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

std::string renset(std::string_view tekst) {
  gchar* gyldig = g_utf8_make_valid(tekst.data(), static_cast<gssize>(tekst.size()));
  std::string ud(gyldig);
  g_free(gyldig);
  std::replace_if(
      ud.begin(), ud.end(),
      [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7F; }, ' ');
  return ud;
}

Sats saet_i(PangoContext* kontekst, std::string_view tekst, Skrift skrift, double bredde) {
  const std::string ren = renset(tekst);
  const Snit sn = snit(skrift);
  auto ud = std::make_shared<Satsdata>();
  const std::scoped_lock l(laas());
  for (std::size_t fra = 0; fra < ren.size();) {
    const std::size_t til = stykkes_slutning(ren, fra);
    Stykkedata s{ren.substr(fra, til - fra), {}, {}};
    fra = til;
    if (fra < ren.size() && s.tekst.back() == '\n') s.tekst.pop_back();
    s.layout.reset(pango_layout_new(kontekst));
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

}  // namespace nytte::dokumenter::pdf
