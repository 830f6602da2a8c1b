#include "web/sider/raad_medlem_visning.hpp"

#include "web/sider/ord.hpp"
#include "web/sider/raad_ord.hpp"

namespace nytte::web {
namespace {

std::string sti(RaadsmedlemId id) { return "/raad/medlemmer/" + std::to_string(id.vaerdi); }
std::string sti(SagsudvalgId id) { return "/raad/sagsudvalg/" + std::to_string(id.vaerdi); }

std::string dage(Dato fra, std::optional<Dato> til) {
  return til ? periode_ord(fra, *til) : "fra " + paa_dansk(fra);
}

Html gem_eller_fortryd(std::string_view etiket, std::string_view hjem) {
  return knapraekke({knap(etiket, Knapslags::hoved, {{"data-hovedhandling", true}}),
                     knaplink("Fortryd", hjem, Knapslags::stille)});
}

}  // namespace

Webside vis_medlemsliste(const Ramme& ramme, const std::vector<sager::Medlemsvisning>& alle) {
  std::vector<Kolonne> kolonner{{"Navn"},    {"Organisation"}, {"Udpeget for"}, {"Post"},
                                {"Periode"}, {"Login"},        {"Tilstand"}};
  if (ramme.sekretariat)
    kolonner.push_back({.titel = "Handling", .slags = Kolonneslags::tekst, .skjult_titel = true});
  Tabel t{"Medlemmer", std::move(kolonner), {}};
  std::int64_t sidder = 0;
  for (const auto& v : alle) {
    const auto& m = v.medlem;
    if (v.sidder) ++sidder;
    Raekke r{{tekst(m.navn), tekst(m.organisation), tekst(medlemsgruppe_ord(m.gruppe)),
              tekst(medlemspost_ord(m.post)), tekst(dage(m.fra, m.til)), tekst(v.brugernavn),
              v.sidder ? maerke(Tone::god, "Sidder") : maerke(Tone::rolig, "Sidder ikke nu")}};
    if (ramme.sekretariat)
      r.celler.push_back(
          el("a", {{"href", sti(m.id) + "/ret"}}, "Ret", skaermlaeser(" " + m.navn)));
    t.raekker.push_back(std::move(r));
  }
  Webside side;
  side.titel = antal_ord(sidder, "medlem", "medlemmer");
  side.manchet =
      "Medlemmer af " + ramme.kommune + " i dag. Tidligere og kommende står med på listen.";
  side.menu = Menupunkt::raadsmedlemmer;
  if (ramme.sekretariat)
    side.indhold += el("div", {{"class", "handlinger"}},
                       knaplink("Tilføj medlem", "/raad/medlemmer/nyt", Knapslags::hoved,
                                {{"data-hovedhandling", true}}));
  side.indhold += alle.empty() ? tom_liste("Der er ikke registreret medlemmer.")
                               : tabel(t) + p(link("Hent som CSV", "/raad/medlemmer.csv"));
  return side;
}

Webside vis_medlemsformular(const Ramme& ramme, const MedlemSide& s) {
  const Formular& f = s.formular;
  const bool nyt = !s.medlem;
  Html felter =
      tekstfelt(f, {.navn = "navn", .etiket = "Navn", .autocomplete = "off"}) +
      tekstfelt(f, {.navn = "organisation", .etiket = "Organisation", .autocomplete = "off"}) +
      tekstfelt(f, {.navn = "email",
                    .etiket = "E-mail",
                    .valgfri = true,
                    .type = "email",
                    .autocomplete = "off"}) +
      vaelger(f, {.navn = "gruppe", .etiket = "Udpeget for", .bredde = "mellem"},
              valg_af<Medlemsgruppe>(medlemsgruppe_ord)) +
      vaelger(f, {.navn = "post", .etiket = "Post", .bredde = "mellem"},
              valg_af<Medlemspost>(medlemspost_ord)) +
      feltraekke({datofelt(f, {.navn = "fra", .etiket = "Første dag"}),
                  datofelt(f, {.navn = "til", .etiket = "Sidste dag", .valgfri = true})}) +
      tekstfelt(f, {.navn = "brugernavn",
                    .etiket = "Brugernavn, hvis medlemmet har et login",
                    .valgfri = true,
                    .bredde = "mellem",
                    .autocomplete = "off"});
  if (!nyt) felter += skjult("version", std::to_string(s.medlem->version));
  felter += gem_eller_fortryd(nyt ? "Tilføj medlem" : "Gem", "/raad/medlemmer");
  Webside side;
  side.titel = nyt ? "Tilføj medlem" : "Ret " + s.medlem->navn;
  side.menu = Menupunkt::raadsmedlemmer;
  side.krummer = {{"Medlemmer", "/raad/medlemmer"}, {side.titel, ""}};
  side.smal = true;
  side.indhold =
      formular(f, nyt ? "/raad/medlemmer/nyt" : sti(s.medlem->id) + "/ret", ramme.csrf, felter);
  if (!nyt)
    side.indhold += p(link("Registreret ved en fejl? Annullér", sti(s.medlem->id) + "/annuller"));
  return side;
}

Webside vis_annuller_medlem(const Ramme& ramme, const MedlemSide& s) {
  Webside side;
  side.titel = "Annullér registreringen af " + s.medlem->navn + "?";
  side.menu = Menupunkt::raadsmedlemmer;
  side.krummer = {{"Medlemmer", "/raad/medlemmer"}, {"Annullér", ""}};
  side.smal = true;
  side.indhold = formular(
      s.formular, sti(s.medlem->id) + "/annuller", ramme.csrf,
      p("Medlemmet tæller ikke længere med. Er perioden blot slut, så sæt en sidste dag i stedet. "
        "Intet slettes: registreringen og din grund står i historien.") +
          skjult("version", std::to_string(s.medlem->version)) +
          tekstomraade(s.formular, {.navn = "grund", .etiket = "Hvorfor annulleres det?"}, 3) +
          gem_eller_fortryd("Annullér", "/raad/medlemmer"));
  return side;
}

std::string udvalgsfelt(RaadsmedlemId id) { return "medlem_" + std::to_string(id.vaerdi); }

Webside vis_udvalgsliste(const Ramme& ramme, const std::vector<Sagsudvalg>& udvalg,
                         const std::vector<sager::Medlemsvisning>& medlemmer) {
  Webside side;
  side.titel = "Sagsudvalg";
  side.manchet = "Rådet kan i 2024 lade et udvalg af sine medlemmer afgøre sagerne.";
  side.menu = Menupunkt::raadsudvalg;
  if (ramme.sekretariat)
    side.indhold += el("div", {{"class", "handlinger"}},
                       knaplink("Opret sagsudvalg", "/raad/sagsudvalg/nyt", Knapslags::hoved,
                                {{"data-hovedhandling", true}}));
  if (udvalg.empty()) side.indhold += tom_liste("Rådet har intet sagsudvalg.");
  for (const auto& u : udvalg) {
    Html punkter;
    for (const auto id : u.medlemmer)
      for (const auto& v : medlemmer)
        if (v.medlem.id == id)
          punkter += el("li", {}, v.medlem.navn + " (" + medlemsgruppe_ord(v.medlem.gruppe) + ")");
    Html indhold = p(dage(u.fra, u.til)) + el("ul", {}, punkter);
    if (ramme.sekretariat)
      indhold += p(el("a", {{"href", sti(u.id) + "/ret"}}, "Ret", skaermlaeser(" " + u.navn)));
    side.indhold += afsnit("udvalg-" + std::to_string(u.id.vaerdi), u.navn, indhold);
  }
  return side;
}

Webside vis_udvalgsformular(const Ramme& ramme, const UdvalgSide& s) {
  const Formular& f = s.formular;
  const bool nyt = !s.udvalg;
  Html kryds;
  for (const auto& v : s.medlemmer)
    kryds += afkrydsning(f, {.navn = udvalgsfelt(v.medlem.id),
                             .etiket = v.medlem.navn + " (" + medlemsgruppe_ord(v.medlem.gruppe) +
                                       ", " + dage(v.medlem.fra, v.medlem.til) + ")"});
  const auto galt = f.fejl_ved("medlemmer");
  Html felter =
      tekstfelt(f, {.navn = "navn", .etiket = "Navn"}) +
      feltraekke({datofelt(f, {.navn = "fra", .etiket = "Første dag"}),
                  datofelt(f, {.navn = "til", .etiket = "Sidste dag", .valgfri = true})}) +
      el("div",
         {{"id", "medlemmer"},
          {"tabindex", "-1"},
          {"data-felt", "medlemmer"},
          {"data-etiket", "Medlemmer"}},
         feltgruppe(
             "Medlemmer",
             (galt ? el("span", {{"class", "form-error-message"}}, *galt) : Html()) + kryds));
  if (!nyt) felter += skjult("version", std::to_string(s.udvalg->version));
  felter += gem_eller_fortryd(nyt ? "Opret sagsudvalg" : "Gem", "/raad/sagsudvalg");
  Webside side;
  side.titel = nyt ? "Opret sagsudvalg" : "Ret " + s.udvalg->navn;
  side.menu = Menupunkt::raadsudvalg;
  side.krummer = {{"Sagsudvalg", "/raad/sagsudvalg"}, {side.titel, ""}};
  side.smal = true;
  side.indhold =
      formular(f, nyt ? "/raad/sagsudvalg/nyt" : sti(s.udvalg->id) + "/ret", ramme.csrf, felter);
  return side;
}

}  // namespace nytte::web
