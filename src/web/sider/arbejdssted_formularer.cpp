#include "web/sider/arbejdssted_formularer.hpp"

#include <algorithm>
#include <charconv>

#include "web/html_formular.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

// Where a form of the page is sent.
std::string modtager(const ArbejdsstedSide& s, std::string_view del) {
  return "/arbejdssteder/" + s.visning.arbejdssted.p_nummer.tekst() + "/" + std::string(del);
}

// The months on the page with the version of each: "2026-02:1 2026-01:2".
std::string versioner(const std::vector<AnsatteMaaned>& maaneder) {
  std::string ud;
  for (const AnsatteMaaned& m : maaneder)
    ud += (ud.empty() ? "" : " ") + iso(m.maaned) + ":" + std::to_string(m.version);
  return ud;
}

// A form sent back for another error still says what its user saw first; one that is told that
// somebody else was there before him has now seen the new figures.
std::string sete_versioner(const ArbejdsstedSide& s) {
  const Formular& f = s.ansatteform;
  const bool som_sendt =
      f.vaerdier.has("sete_versioner") && !f.fejl.har(Fejlkode::version_foraeldet);
  return som_sendt ? f.vaerdi("sete_versioner") : versioner(s.visning.ansatte);
}

}  // namespace

Version set_version(std::string_view sete, Maaned maaned) {
  const std::string noegle = iso(maaned) + ":";
  for (std::size_t fra = 0; fra < sete.size();) {
    const std::size_t slut_paa = std::min(sete.find(' ', fra), sete.size());
    const std::string_view et = sete.substr(fra, slut_paa - fra);
    fra = slut_paa + 1;
    if (!et.starts_with(noegle)) continue;
    Version v = 0;
    const auto tal = et.substr(noegle.size());
    const auto [rest_fra, fejl] = std::from_chars(tal.data(), tal.data() + tal.size(), v);
    return fejl == std::errc() && rest_fra == tal.data() + tal.size() ? v : 0;
  }
  return 0;
}

Html ansatteform(const Ramme& ramme, const ArbejdsstedSide& s) {
  if (!ramme.maa_skrive) return {};
  const Formular& f = s.ansatteform;
  const Html felter =
      feltraekke(
          {tekstfelt(
               f, {.navn = "maaned", .etiket = "Måned", .hjaelp = "Fx 2026-02", .bredde = "kort"}),
           tekstfelt(f, {.navn = "aarsvaerk",
                         .etiket = "Fuldtidspersoner",
                         .hjaelp = "Uden unge under 18 og støttede",
                         .valgfri = true,
                         .bredde = "kort",
                         .inputmode = "decimal"}),
           tekstfelt(f, {.navn = "hoveder",
                         .etiket = "Hoveder",
                         .hjaelp = "Uden støttede og tidsbegrænsede",
                         .valgfri = true,
                         .bredde = "kort",
                         .inputmode = "numeric"})}) +
      skjult("sete_versioner", sete_versioner(s)) + knapraekke({knap("Gem måneden")});
  return foldet("Tilføj eller ret en måned",
                formular(f, modtager(s, "ansatte"), ramme.csrf, felter),
                !f.fejl.tom() || !s.visning.manglende_maaneder.empty());
}

Html repraesentantform(const Ramme& ramme, const ArbejdsstedSide& s) {
  if (!ramme.maa_skrive) return {};
  const Formular& f = s.repraesentantform;
  const Html felter =
      vaelger(f, {.navn = "niveau", .etiket = "Hvem", .bredde = "mellem"},
              valg_af<Niveau>(niveau_ord), "Vælg") +
      feltraekke({tekstfelt(f, {.navn = "navn", .etiket = "Navn", .bredde = "mellem"}),
                  tekstfelt(f, {.navn = "faggruppe", .etiket = "Faggruppe", .bredde = "mellem"}),
                  tekstfelt(f, {.navn = "organisation",
                                .etiket = "Organisation",
                                .hjaelp = "Fx 3F",
                                .valgfri = true,
                                .bredde = "kort"})}) +
      tekstfelt(f, {.navn = "email",
                    .etiket = "E-mail",
                    .valgfri = true,
                    .bredde = "mellem",
                    .type = "email",
                    .autocomplete = "off"}) +
      feltraekke({datofelt(f, {.navn = "fra", .etiket = "Valgt fra"}),
                  datofelt(f, {.navn = "til", .etiket = "Valgt til", .valgfri = true})}) +
      knapraekke({knap("Gem repræsentant")});
  return foldet("Tilføj en repræsentant",
                formular(f, modtager(s, "repraesentanter"), ramme.csrf, felter), !f.fejl.tom());
}

Html fravaersform(const Ramme& ramme, const ArbejdsstedSide& s) {
  if (!ramme.maa_skrive) return {};
  if (s.visning.repraesentanter.empty()) return {};
  const Formular& f = s.fravaersform;
  std::vector<Valg> valg;
  for (const Medarbejderrepraesentant& m : s.visning.repraesentanter)
    valg.push_back({std::to_string(m.id.vaerdi), m.navn + ", " + niveau_ord(m.niveau)});
  const Html felter =
      vaelger(f, {.navn = "repraesentant", .etiket = "Repræsentant", .bredde = "mellem"}, valg,
              "Vælg") +
      feltraekke({datofelt(f, {.navn = "fravaer_fra", .etiket = "Første dag væk"}),
                  datofelt(f, {.navn = "fravaer_til", .etiket = "Sidste dag væk"})}) +
      tekstfelt(f, {.navn = "fravaer_grund",
                    .etiket = "Grund",
                    .hjaelp = "Fx ferie; ikke helbredsoplysninger",
                    .valgfri = true,
                    .bredde = "mellem"}) +
      knapraekke({knap("Gem fravær")});
  return foldet("Registrér fravær", formular(f, modtager(s, "fravaer"), ramme.csrf, felter),
                !f.fejl.tom());
}

Html findes_ikke_form(const Ramme& ramme, const ArbejdsstedSide& s) {
  if (!ramme.maa_skrive) return {};
  const Formular& f = s.findes_ikke_form;
  const Html felter =
      feltraekke(
          {vaelger(f, {.navn = "mangler_niveau", .etiket = "Hvem findes ikke?", .bredde = "mellem"},
                   valg_af<Niveau>(niveau_ord), "Vælg"),
           tekstfelt(f, {.navn = "mangler_faggruppe", .etiket = "Faggruppe", .bredde = "mellem"}),
           datofelt(f, {.navn = "mangler_fra", .etiket = "Fra"})}) +
      knapraekke({knap("Gem")});
  return foldet("Der findes ingen repræsentant",
                formular(f, modtager(s, "findes-ikke"), ramme.csrf, felter), !f.fejl.tom());
}

Html ordningsform(const Ramme& ramme, const ArbejdsstedSide& s) {
  if (!ramme.maa_skrive) return {};
  const Formular& f = s.ordningsform;
  const std::vector<Valg> ordninger{{"virksomhedspraktik", "Virksomhedspraktik"},
                                    {"loentilskud", "Løntilskud"}};
  const Html felter = radioknapper(f, {.navn = "ordning", .etiket = "Ordning"}, ordninger) +
                      feltraekke({datofelt(f, {.navn = "ordning_fra", .etiket = "Første dag"}),
                                  datofelt(f, {.navn = "ordning_til", .etiket = "Sidste dag"}),
                                  tekstfelt(f, {.navn = "ordning_tid",
                                                .etiket = "Timer om ugen",
                                                .hjaelp = "Fx 25 eller 25:30",
                                                .bredde = "kort"})}) +
                      knapraekke({knap("Gem")});
  return foldet("Tilføj en person i praktik eller løntilskud",
                formular(f, modtager(s, "andre"), ramme.csrf, felter), !f.fejl.tom());
}

Html dispensationsform(const Ramme& ramme, const ArbejdsstedSide& s) {
  if (!ramme.maa_skrive) return {};
  const Formular& f = s.dispensationsform;
  const Html felter =
      feltraekke({tekstfelt(f, {.navn = "dispensation_pladser",
                                .etiket = "Pladser i alt",
                                .bredde = "kort",
                                .inputmode = "numeric"}),
                  datofelt(f, {.navn = "dispensation_fra", .etiket = "Fra"}),
                  datofelt(f, {.navn = "dispensation_til", .etiket = "Til"})}) +
      feltraekke(
          {tekstfelt(f, {.navn = "raad", .etiket = "Rådet, der gav den", .bredde = "mellem"}),
           tekstfelt(f, {.navn = "journalnummer",
                         .etiket = "Journalnummer",
                         .valgfri = true,
                         .bredde = "mellem"})}) +
      knapraekke({knap("Gem dispensation")});
  return foldet("Registrér en dispensation",
                formular(f, modtager(s, "dispensationer"), ramme.csrf, felter), !f.fejl.tom());
}

}  // namespace nytte::web
