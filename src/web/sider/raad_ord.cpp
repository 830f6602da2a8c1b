#include "web/sider/raad_ord.hpp"

#include <algorithm>

#include "kontrakt/fund_tekst.hpp"
#include "web/html_komponenter.hpp"

namespace nytte::web {

std::string ansoegningstilstand_ord(Ansoegningstilstand t) {
  switch (t) {
    case Ansoegningstilstand::kladde:
      return "Kladde";
    case Ansoegningstilstand::indsendt:
      return "Indsendt";
    case Ansoegningstilstand::mangelfuld:
      return "Mangler oplysninger";
    case Ansoegningstilstand::dagsordensat:
      return "På dagsordenen";
    case Ansoegningstilstand::afventer_bekraeftelse:
      return "Skal bekræftes";
    case Ansoegningstilstand::imoedekommet:
      return "Imødekommet";
    case Ansoegningstilstand::delvist_imoedekommet:
      return "Delvist imødekommet";
    case Ansoegningstilstand::afslaaet:
      return "Afslået";
    case Ansoegningstilstand::trukket_tilbage:
      return "Trukket tilbage";
  }
  return {};
}

Html ansoegningstilstand_maerke(Ansoegningstilstand t) {
  Tone tone = Tone::viden;
  if (t == Ansoegningstilstand::imoedekommet || t == Ansoegningstilstand::delvist_imoedekommet)
    tone = Tone::god;
  if (t == Ansoegningstilstand::mangelfuld || t == Ansoegningstilstand::afventer_bekraeftelse)
    tone = Tone::advarsel;
  if (t == Ansoegningstilstand::afslaaet) tone = Tone::fejl;
  if (t == Ansoegningstilstand::trukket_tilbage || t == Ansoegningstilstand::kladde)
    tone = Tone::rolig;
  return maerke(tone, ansoegningstilstand_ord(t));
}

std::string ansoegningshandling_ord(Ansoegningshandling h) {
  switch (h) {
    case Ansoegningshandling::opret:
      return "Påbegyndt";
    case Ansoegningshandling::indsend:
      return "Sendt til rådet";
    case Ansoegningshandling::returner:
      return "Sendt tilbage for flere oplysninger";
    case Ansoegningshandling::traek_tilbage:
      return "Trukket tilbage";
    case Ansoegningshandling::dagsordensaet:
      return "Sat på dagsordenen";
    case Ansoegningshandling::tag_af_dagsorden:
      return "Taget af dagsordenen";
    case Ansoegningshandling::registrer_afgoerelse:
      return "Afgørelsen registreret";
    case Ansoegningshandling::kassere_afgoerelse:
      return "Den registrerede afgørelse kasseret";
    case Ansoegningshandling::bekraeft_imoedekommet:
    case Ansoegningshandling::bekraeft_delvist:
    case Ansoegningshandling::bekraeft_afslag:
      return "Afgørelsen bekræftet";
    case Ansoegningshandling::ret_afgoerelse:
      return "En rettelse af afgørelsen registreret";
    case Ansoegningshandling::behold_imoedekommet:
    case Ansoegningshandling::behold_delvist:
    case Ansoegningshandling::behold_afslag:
      return "Rettelsen kasseret; den tidligere afgørelse står ved magt";
  }
  return {};
}

std::string medlemsgruppe_ord(Medlemsgruppe g) {
  switch (g) {
    case Medlemsgruppe::arbejdsgivere:
      return "Arbejdsgivere";
    case Medlemsgruppe::loenmodtagere:
      return "Lønmodtagere";
    case Medlemsgruppe::kommuner:
      return "Kommuner";
    case Medlemsgruppe::andre:
      break;
  }
  return "Andre";
}

std::string medlemspost_ord(Medlemspost p) {
  if (p == Medlemspost::formand) return "Formand";
  return p == Medlemspost::naestformand ? "Næstformand" : "Medlem";
}

std::string stemme_ord(Stemme s) {
  if (s == Stemme::stemmer_for) return "For";
  return s == Stemme::imod ? "Imod" : "Hverken for eller imod";
}

std::string raadsudfald_ord(Raadsudfald u) {
  switch (u) {
    case Raadsudfald::imoedekommet:
      return "Imødekommet";
    case Raadsudfald::delvist_imoedekommet:
      return "Delvist imødekommet";
    case Raadsudfald::afslaaet:
      break;
  }
  return "Afslået";
}

namespace {

Html udfaldsmaerke(Udfald u) {
  switch (u) {
    case Udfald::ikke_opfyldt:
      return maerke(Tone::fejl, "Ikke opfyldt");
    case Udfald::uafklaret:
      return maerke(Tone::fejl, "Uafklaret");
    case Udfald::advarsel:
      return maerke(Tone::advarsel, "Vær opmærksom");
    case Udfald::opfyldt:
      return maerke(Tone::god, "Opfyldt");
    case Udfald::ikke_relevant:
      break;
  }
  return maerke(Tone::rolig, "Ikke relevant");
}

}  // namespace

Html fundliste(const Fundliste& fund) {
  Fundliste ordnet = fund;
  std::stable_sort(ordnet.begin(), ordnet.end(),
                   [](const Fund& a, const Fund& b) { return a.udfald < b.udfald; });
  Html punkter;
  for (const Fund& f : ordnet) {
    const std::string hjemmel = kontrakt::hjemmelstekst(f);
    punkter += el("li", {}, udfaldsmaerke(f.udfald), " ", kontrakt::saetning(f), " ",
                  hjemmel.empty() ? Html() : el("span", {{"class", "kilde"}}, "(" + hjemmel + ")"));
  }
  return punkter.tom() ? Html() : el("ul", {{"class", "unstyled-list"}}, punkter);
}

}  // namespace nytte::web
