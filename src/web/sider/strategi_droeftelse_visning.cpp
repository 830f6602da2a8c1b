// The yearly talk with the regional council.
#include "web/html_tabel.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/strategi_visning.hpp"

namespace nytte::web {
namespace {

Html aarsraekke(const sager::Droeftelsesaar& a) {
  if (!a.holdt)
    return a.frist ? maerke(Tone::advarsel, "Ikke registreret som holdt") : maerke(Tone::rolig, "");
  return maerke(Tone::god, "Holdt " + paa_dansk(a.holdt->dato));
}

Html referat(const sager::Droeftelsesaar& a) {
  Html h;
  if (a.om && !a.om->beslutning.empty()) h += p("Beslutning: " + a.om->beslutning);
  if (!a.om && a.holdt && !a.holdt->bemaerkning.empty()) h += p(a.holdt->bemaerkning);
  if (a.om && !a.om->referat.empty())
    h += foldet("Referat", el("p", {{"class", "brev-linjer"}}, a.om->referat));
  for (const auto& b : a.bilag) h += p(link(b.navn, "/bilag/" + std::to_string(b.id)));
  return h;
}

Html aarstabel(const sager::Droeftelser& d) {
  Tabel t{"Drøftelser med rådet",
          {{"År"},
           {"Frist"},
           {"Tilstand"},
           {"Hvad blev sagt", Kolonneslags::bryd},
           {"Ret", Kolonneslags::tekst, "", true}},
          {}};
  for (const auto& a : d.aar)
    t.raekker.push_back(
        {{tekst(std::to_string(a.aar)), tekst(a.frist ? paa_dansk(a.frist->forfalder) : "Ingen"),
          aarsraekke(a), referat(a),
          a.holdt ? link("Annullér", "/indberetninger/" + std::to_string(a.holdt->id) + "/annuller")
                  : Html()}});
  return tabel(t);
}

Html droeftelsesformular(const Ramme& ramme, const DroeftelserSide& s) {
  std::vector<Valg> aar;
  for (const auto& a : s.d.aar)
    if (a.frist && !a.holdt) aar.push_back({std::to_string(a.aar), std::to_string(a.aar)});
  if (aar.empty()) return {};
  const Formular& f = s.formular;
  return afsnit(
      "ny", "Registrér en drøftelse",
      formular(f, "/strategi/droeftelser", ramme.csrf,
               feltraekke({vaelger(f, {.navn = "aar", .etiket = "For året", .bredde = "kort"}, aar),
                           datofelt(f, {.navn = "dato", .etiket = "Holdt den"})}) +
                   tekstfelt(f, {.navn = "beslutning", .etiket = "Beslutning", .valgfri = true}) +
                   tekstomraade(f, {.navn = "referat", .etiket = "Referat", .valgfri = true}, 5) +
                   tekstfelt(f, {.navn = "fil",
                                 .etiket = "Referat som fil",
                                 .hjaelp = "PDF, PNG, JPEG, ODT eller DOCX",
                                 .valgfri = true,
                                 .type = "file",
                                 .husk = false}) +
                   knapraekke({knap("Gem drøftelsen")}),
               {{"enctype", "multipart/form-data"}}));
}

}  // namespace

Webside vis_droeftelser(const Ramme& ramme, const DroeftelserSide& s) {
  std::int64_t mangler = 0;
  for (const auto& a : s.d.aar) mangler += a.frist && !a.holdt ? 1 : 0;
  Webside side;
  side.menu = Menupunkt::strategi;
  side.krummer = {{"Strategi", "/strategi"}, {"Drøftelse med rådet", ""}};
  side.titel = !s.d.kraeves   ? "Loven beder ikke længere om en årlig drøftelse med rådet"
               : mangler == 0 ? "Strategien er drøftet med rådet"
                              : "Strategien mangler at blive drøftet med rådet";
  side.manchet =
      s.d.kraeves
          ? "Rådet og kommunen drøfter strategien en gang om året (LOB § 31, stk. 2)."
          : "Pligten til at drøfte strategien (LOB § 31, stk. 2) gjaldt fra 1. januar 2015 til 28. "
            "februar 2025. Den faldt bort sammen med de regionale arbejdsmarkedsråd. Vil I tale "
            "med "
            "rådet alligevel, så inddrag det som part.";
  side.indhold = s.d.aar.empty()
                     ? tom_liste(
                           "Der er ingen år, hvor loven bad kommunen om en drøftelse, mens "
                           "den brugte nytte.")
                     : aarstabel(s.d);
  if (s.er_leder) side.indhold += droeftelsesformular(ramme, s);
  return side;
}

}  // namespace nytte::web
