#include "web/sider/raad_afgoerelse_visning.hpp"

#include <algorithm>

#include "web/sider/ord.hpp"
#include "web/sider/raad_ord.hpp"
#include "web/sider/raad_visning.hpp"

namespace nytte::web {
namespace {

Html stemmer(const AfgoerelsesSide& s) {
  Html ud;
  for (const auto& m : s.moede.medlemmer) {
    const auto& der = s.moede.moede.til_stede;
    if (std::find(der.begin(), der.end(), m.id) == der.end()) continue;
    const std::string mere = m.post == Medlemspost::medlem ? "" : ", " + medlemspost_ord(m.post);
    ud += vaelger(s.formular,
                  {.navn = stemmefelt(m.id),
                   .etiket = m.navn + mere + " (" + medlemsgruppe_ord(m.gruppe) + ")",
                   .bredde = "mellem"},
                  {{"stemmer_for", "For"},
                   {"imod", "Imod"},
                   {"hverken", "Hverken for eller imod"},
                   {"deltog_ikke", "Deltog ikke i denne sag"}},
                  "Vælg");
  }
  return feltgruppe("Hvordan stemte de?", ud,
                    "Kun medlemmer, der var til stede på mødet, kan stemme. Hver har én stemme.");
}

Html omfang(const Formular& f) {
  return feltgruppe("Hvor mange, hvis der gives dispensation?",
                    feltraekke({tekstfelt(f, {.navn = "pladser",
                                              .etiket = "Antal personer",
                                              .valgfri = true,
                                              .bredde = "kort",
                                              .inputmode = "numeric"}),
                                tekstfelt(f, {.navn = "personer",
                                              .etiket = "Eller forhold: personer",
                                              .valgfri = true,
                                              .bredde = "kort",
                                              .inputmode = "numeric"}),
                                tekstfelt(f, {.navn = "pr_ansatte",
                                              .etiket = "for hver (ordinært ansatte)",
                                              .valgfri = true,
                                              .bredde = "kort",
                                              .inputmode = "numeric"})}),
                    "Skriv enten et antal eller et forhold.");
}

Html periode(const Formular& f) {
  return feltgruppe(
      "Hvor længe, hvis der gives dispensation?",
      feltraekke({datofelt(f, {.navn = "fra", .etiket = "Første dag", .valgfri = true}),
                  datofelt(f, {.navn = "til", .etiket = "Sidste dag", .valgfri = true})}),
      "Mellem et og to år.");
}

Html dom(const AfgoerelsesSide& s) {
  if (!s.vurdering)
    return s.moede.fremmoede.empty()
               ? besked_boks(
                     Tone::advarsel, "Fremmødet er ikke registreret",
                     p(link("Registrér, hvem der var til stede", moede_sti(s.moede.moede.id))))
               : besked_boks(s.moede.beslutningsdygtigt ? Tone::god : Tone::advarsel,
                             s.moede.beslutningsdygtigt ? "Der kan træffes afgørelse"
                                                        : "Der kan ikke træffes afgørelse",
                             p(s.moede.fremmoede));
  const bool kan = s.vurdering->kan_afgoeres;
  return besked_boks(kan ? Tone::god : Tone::fejl,
                     kan ? "Reglerne tillader afgørelsen" : "Reglerne tillader ikke afgørelsen",
                     fundliste(s.vurdering->fund));
}

}  // namespace

std::string stemmefelt(RaadsmedlemId id) { return "stemme_" + std::to_string(id.vaerdi); }

Webside vis_afgoerelsesformular(const Ramme& ramme, const AfgoerelsesSide& s) {
  const Formular& f = s.formular;
  const auto hjem = raadssag_sti(s.sag.ansoegning.id);
  Html felter = skjult("skridt", std::to_string(s.sag.linje.skridt)) +
                radioknapper(f, {.navn = "udfald", .etiket = "Hvad blev afgjort?"},
                             valg_af<Raadsudfald>(raadsudfald_ord)) +
                omfang(f) + periode(f) + stemmer(s) +
                tekstomraade(f, {.navn = "begrundelse", .etiket = "Begrundelse"}) +
                tekstomraade(f, {.navn = "vilkaar", .etiket = "Vilkår", .valgfri = true}, 3);
  if (s.rettelse)
    felter += tekstomraade(f, {.navn = "grund", .etiket = "Hvorfor rettes afgørelsen?"}, 3);
  felter += knapraekke(
      {knap("Registrér afgørelsen", Knapslags::hoved,
            {{"name", "handling"}, {"value", "registrer"}, {"data-hovedhandling", true}}),
       knap("Vis, hvad reglerne siger", Knapslags::anden,
            {{"name", "handling"}, {"value", "proev"}}),
       knaplink("Fortryd", hjem, Knapslags::stille)});
  Webside side;
  side.titel = s.rettelse ? "Ret afgørelsen" : "Registrér afgørelsen";
  side.manchet = s.sag.linje.arbejdssted + ", mødet den " + paa_dansk(s.moede.moede.dato) +
                 ". En anden skal bekræfte den bagefter.";
  side.menu = Menupunkt::raadssager;
  side.krummer = {
      {s.sag.ansoegning.raad, "/raad"}, {s.sag.linje.arbejdssted, hjem}, {side.titel, ""}};
  side.indhold = dom(s) + formular(f, hjem + (s.rettelse ? "/ret" : "/afgoer"), ramme.csrf, felter);
  return side;
}

}  // namespace nytte::web
