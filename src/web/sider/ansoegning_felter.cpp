// Between the points of an application and the fields of its form.
#include "web/sider/ansoegning_visning.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

std::string ja_nej(const std::optional<bool>& b) { return !b ? "" : *b ? "ja" : "nej"; }
std::string tal(const std::optional<std::int32_t>& n) { return n ? std::to_string(*n) : ""; }
std::string dato(const std::optional<Dato>& d) { return d ? kort_dato(*d) : ""; }
std::string antal(const std::optional<Aarsvaerk>& a) {
  if (!a) return {};
  std::string t = a->tekst();
  if (const auto punktum = t.find('.'); punktum != std::string::npos) t[punktum] = ',';
  return t;
}

}  // namespace

Formular dispensation_formular(const Ansoegningsindhold& i) {
  Formular f;
  f.foreslaa("navn", i.navn)
      .foreslaa("adresse", i.adresse)
      .foreslaa("pladser", tal(i.pladser))
      .foreslaa("opgaver", i.opgaver)
      .foreslaa("faggruppe", i.faggruppe)
      .foreslaa("visiterede_ydelser", ja_nej(i.visiterede_ydelser));
  f.foreslaa("i_praktik", tal(i.i_praktik))
      .foreslaa("i_loentilskud", tal(i.i_loentilskud))
      .foreslaa("i_nytteindsats", tal(i.i_nytteindsats))
      .foreslaa("rettelsesgrund", i.rettelsesgrund);
  f.foreslaa("hoert", ja_nej(i.hoert))
      .foreslaa("hoert_art", i.hoert_art ? std::string(navn(*i.hoert_art)) : "")
      .foreslaa("hoert_navn", i.hoert_navn)
      .foreslaa("hoert_arbejdssted", i.hoert_arbejdssted)
      .foreslaa("hoert_organisation", i.hoert_organisation)
      .foreslaa("hoert_dato", dato(i.hoert_dato))
      .foreslaa("forelagt_ansoegningen", ja_nej(i.forelagt_ansoegningen))
      .foreslaa("hoeringsresultat", i.hoeringsresultat);
  f.foreslaa("konkurrence", i.konkurrence)
      .foreslaa("nyttigt_arbejde", i.nyttigt_arbejde)
      .foreslaa("ordinaert_ansatte", antal(i.ordinaert_ansatte))
      .foreslaa("placerede_i_alt", antal(i.placerede_i_alt))
      .foreslaa("fra", dato(i.fra))
      .foreslaa("til", dato(i.til));
  f.foreslaa("tidligere_ordinaert", ja_nej(i.tidligere_ordinaert))
      .foreslaa("tidligere_hvornaar", i.tidligere_hvornaar)
      .foreslaa("genansoegning", ja_nej(i.genansoegning))
      .foreslaa("aendret", ja_nej(i.aendret));
  f.foreslaa("aendret_p_nummer", i.aendret_p_nummer)
      .foreslaa("aendret_opgaver", i.aendret_opgaver)
      .foreslaa("aendret_forhold", i.aendret_forhold)
      .foreslaa("aendret_andet", i.aendret_andet)
      .foreslaa("effekt", i.effekt)
      .foreslaa("effekt_grund", i.effekt_grund);
  return f;
}

Ansoegningsindhold laes_dispensation(Feltlaeser& l, Ansoegningsindhold foer) {
  Ansoegningsindhold i = std::move(foer);
  i.navn = l.tekst("navn");
  i.adresse = l.tekst("adresse");
  i.pladser = l.valgfrit_tal("pladser");
  i.opgaver = l.tekst("opgaver");
  i.faggruppe = l.tekst("faggruppe");
  i.visiterede_ydelser = l.ja_nej("visiterede_ydelser");
  i.i_praktik = l.valgfrit_tal("i_praktik");
  i.i_loentilskud = l.valgfrit_tal("i_loentilskud");
  i.i_nytteindsats = l.valgfrit_tal("i_nytteindsats");
  i.rettelsesgrund = l.tekst("rettelsesgrund");
  i.hoert = l.ja_nej("hoert");
  i.hoert_art = l.valgfri_kode<Hoertart>("hoert_art");
  i.hoert_navn = l.tekst("hoert_navn");
  i.hoert_arbejdssted = l.tekst("hoert_arbejdssted");
  i.hoert_organisation = l.tekst("hoert_organisation");
  i.hoert_dato = l.valgfri_dato("hoert_dato");
  i.forelagt_ansoegningen = l.ja_nej("forelagt_ansoegningen");
  i.hoeringsresultat = l.tekst("hoeringsresultat");
  i.konkurrence = l.tekst("konkurrence");
  i.nyttigt_arbejde = l.tekst("nyttigt_arbejde");
  i.ordinaert_ansatte = l.valgfrit_aarsvaerk("ordinaert_ansatte");
  i.placerede_i_alt = l.valgfrit_aarsvaerk("placerede_i_alt");
  i.fra = l.valgfri_dato("fra");
  i.til = l.valgfri_dato("til");
  i.tidligere_ordinaert = l.ja_nej("tidligere_ordinaert");
  i.tidligere_hvornaar = l.tekst("tidligere_hvornaar");
  i.genansoegning = l.ja_nej("genansoegning").value_or(false);
  i.aendret = l.ja_nej("aendret");
  i.aendret_p_nummer = l.tekst("aendret_p_nummer");
  i.aendret_opgaver = l.tekst("aendret_opgaver");
  i.aendret_forhold = l.tekst("aendret_forhold");
  i.aendret_andet = l.tekst("aendret_andet");
  i.effekt = l.tekst("effekt");
  i.effekt_grund = l.tekst("effekt_grund");
  return i;
}

}  // namespace nytte::web
