// The form of a workplace itself: made and corrected.
#include "web/html_formular.hpp"
#include "web/sider/arbejdssted_visning.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/sted_paa_kort.hpp"

namespace nytte::web {
namespace {

std::string sti(PNummer p) { return "/arbejdssteder/" + p.tekst(); }

// Whose it is, how it is paid, and how it works.
Html driftsfelter(const Formular& f) {
  return tekstfelt(f, {.navn = "ministeromraade",
                       .etiket = "Ministerområde",
                       .hjaelp = "Kun for stat",
                       .valgfri = true}) +
         tekstfelt(f, {.navn = "tilskudsandel",
                       .etiket = "Offentligt tilskud til driften",
                       .hjaelp = "Andel, fx 0,60. Kun for selvejende institutioner",
                       .valgfri = true,
                       .bredde = "kort",
                       .inputmode = "decimal"}) +
         tekstfelt(f, {.navn = "fuld_uge",
                       .etiket = "Fuld arbejdsuge",
                       .hjaelp = "Som regel 37 timer",
                       .bredde = "kort"}) +
         afkrydsning(f, {.navn = "saesonudsving", .etiket = "Arbejdet svinger med sæsonen"}) +
         radioknapper(f,
                      {.navn = "erhverv_paa_markedsvilkaar",
                       .etiket = "Driver arbejdsstedet erhverv på markedsvilkår?"},
                      {{"ja", "Ja"}, {"nej", "Nej"}, {"", "Ved ikke"}});
}

}  // namespace

Webside vis_arbejdsstedformular(const Ramme& ramme, const ArbejdsstedformularSide& s) {
  const Formular& f = s.formular;
  const bool nyt = !s.sted;
  Html felter;
  if (nyt)
    felter += feltraekke({tekstfelt(f, {.navn = "p_nummer",
                                        .etiket = "P-nummer",
                                        .hjaelp = "Ti cifre",
                                        .bredde = "kort",
                                        .inputmode = "numeric"}),
                          tekstfelt(f, {.navn = "cvr",
                                        .etiket = "CVR-nummer",
                                        .hjaelp = "Otte cifre",
                                        .bredde = "kort",
                                        .inputmode = "numeric"})});
  else
    felter += skjult("cvr", f.vaerdi("cvr")) + skjult("version", std::to_string(s.sted->version));
  felter += tekstfelt(f, {.navn = "navn", .etiket = "Navn"}) +
            tekstfelt(f, {.navn = "adresse", .etiket = "Vej og nummer"}) +
            feltraekke({tekstfelt(f, {.navn = "postnummer",
                                      .etiket = "Postnummer",
                                      .bredde = "kort",
                                      .inputmode = "numeric"}),
                        tekstfelt(f, {.navn = "by", .etiket = "By", .bredde = "mellem"}),
                        vaelger(f, {.navn = "kommune", .etiket = "Kommune", .bredde = "mellem"},
                                s.kommuner, "Vælg kommune")}) +
            koordinatfelter(f) +
            radioknapper(f, {.navn = "sektor", .etiket = "Sektor"}, valg_af<Sektor>(sektor_ord)) +
            driftsfelter(f);
  if (!nyt)
    felter += tekstomraade(
        f, {.navn = "grund", .etiket = "Hvorfor rettes det?", .hjaelp = "Står i historien."}, 2);
  felter += knapraekke(
      {knap(nyt ? "Opret arbejdssted" : "Gem", Knapslags::hoved, {{"data-hovedhandling", true}}),
       knaplink("Fortryd", nyt ? "/arbejdssteder" : sti(s.sted->p_nummer), Knapslags::stille)});
  Webside side;
  side.titel = nyt ? "Opret arbejdssted" : "Ret " + s.sted->navn;
  side.menu = Menupunkt::arbejdssteder;
  side.krummer = {{"Arbejdssteder", "/arbejdssteder"}, {side.titel, ""}};
  side.indhold =
      formular(f, nyt ? "/arbejdssteder/ny" : sti(s.sted->p_nummer) + "/ret", ramme.csrf, felter);
  side.smal = true;
  return side;
}

}  // namespace nytte::web
