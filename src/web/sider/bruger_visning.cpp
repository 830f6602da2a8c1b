#include "web/sider/bruger_visning.hpp"

#include "web/html_tabel.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

std::string sti(BrugerId id) { return "/brugere/" + std::to_string(id.vaerdi); }

std::string roller_ord(const std::set<Rolle>& roller) {
  std::string ud;
  for (const Rolle r : roller) ud += (ud.empty() ? "" : ", ") + rolle_ord(r);
  return ud;
}

std::string rolle_hjaelp(Rolle r) {
  switch (r) {
    case Rolle::sagsbehandler:
      return "Borgere, jobordrer og placeringer";
    case Rolle::virksomhedskonsulent:
      return "Arbejdssteder og jobordrer";
    case Rolle::leder:
      return "Ser alt i kommunen, ændrer intet";
    case Rolle::administrator:
      return "Brugere; ser ingen borgere";
    case Rolle::sekretariat:
      return "Rådets ansøgninger, møder og afgørelser; ser ingen borgere";
    case Rolle::raadsmedlem:
      return "Materiale til rådets møder; ser ingen borgere";
    case Rolle::projektleder:
      return "Egne hold: fremmøde, ugeplaner og kompetenceskemaer";
  }
  return {};
}

Felt adgangskodefelt(std::string navn, std::string etiket, std::string autocomplete) {
  return {.navn = std::move(navn),
          .etiket = std::move(etiket),
          .bredde = "mellem",
          .type = "password",
          .autocomplete = std::move(autocomplete),
          .husk = false};
}

}  // namespace

Webside vis_brugere(const Liste<Bruger>& liste, int side, int sider) {
  Tabel t{"Brugere", {{"Navn"}, {"Brugernavn"}, {"Roller"}, {"Tilstand"}}, {}};
  for (const Bruger& b : liste.raekker)
    t.raekker.push_back({{link(b.navn, sti(b.id)), tekst(b.brugernavn), tekst(roller_ord(b.roller)),
                          b.aktiv ? maerke(Tone::god, "Aktiv") : maerke(Tone::rolig, "Lukket")}});
  Webside s;
  s.titel = antal_ord(liste.i_alt, "bruger", "brugere");
  s.menu = Menupunkt::brugere;
  s.indhold = el("div", {{"class", "handlinger"}},
                 knaplink("Opret bruger", "/brugere/ny", Knapslags::hoved,
                          {{"data-hovedhandling", true}})) +
              tabel(t) + sideskift("/brugere", {}, side, sider);
  return s;
}

Webside vis_brugerformular(const Ramme& ramme, const BrugerformularSide& s) {
  const Formular& f = s.formular;
  const bool ny = !s.bruger;
  Html felter;
  if (ny)
    felter += tekstfelt(
        f,
        {.navn = "brugernavn", .etiket = "Brugernavn", .bredde = "mellem", .autocomplete = "off"});
  felter += tekstfelt(f, {.navn = "navn", .etiket = "Navn", .autocomplete = "off"});
  Html roller;
  for (const Rolle r : alle<Rolle>())
    roller += afkrydsning(f, {.navn = "rolle_" + std::string(navn(r)),
                              .etiket = rolle_ord(r),
                              .hjaelp = rolle_hjaelp(r)});
  // An error on "roller" is shown, and linked to, at the group.
  const auto rollefejl = f.fejl_ved("roller");
  felter += el(
      "div",
      {{"id", "roller"}, {"tabindex", "-1"}, {"data-felt", "roller"}, {"data-etiket", "Roller"}},
      feltgruppe("Roller",
                 (rollefejl ? el("span", {{"class", "form-error-message"}}, *rollefejl) : Html()) +
                     roller));
  std::vector<Valg> raad;
  for (const auto& r : s.raad) raad.push_back({r, r});
  felter += vaelger(f,
                    {.navn = "raad",
                     .etiket = "Råd",
                     .hjaelp = "Kun for sekretariat og rådsmedlemmer",
                     .valgfri = true,
                     .bredde = "mellem"},
                    raad, "Intet råd");
  if (ny)
    felter += tekstfelt(f, adgangskodefelt("adgangskode", "Første adgangskode", "new-password"));
  else
    felter +=
        skjult("version", std::to_string(s.bruger->version)) +
        afkrydsning(f, {.navn = "aktiv",
                        .etiket = "Aktiv",
                        .hjaelp = "En lukket bruger kan ikke logge ind og logges ud alle steder."});
  felter += knapraekke(
      {knap(ny ? "Opret bruger" : "Gem", Knapslags::hoved, {{"data-hovedhandling", true}}),
       knaplink("Fortryd", "/brugere", Knapslags::stille)});
  Webside side;
  side.titel = ny ? "Opret bruger" : s.bruger->navn;
  if (!ny) side.manchet = "Brugernavn: " + s.bruger->brugernavn;
  side.menu = Menupunkt::brugere;
  side.krummer = {{"Brugere", "/brugere"}, {side.titel, ""}};
  side.indhold = formular(f, ny ? "/brugere/ny" : sti(s.bruger->id), ramme.csrf, felter);
  side.smal = true;
  if (!ny)
    side.indhold += afsnit(
        "adgangskode-afsnit", "Ny adgangskode",
        formular(s.adgangskode, sti(s.bruger->id) + "/adgangskode", ramme.csrf,
                 tekstfelt(s.adgangskode,
                           adgangskodefelt("adgangskode", "Ny adgangskode", "new-password")) +
                     knapraekke({knap("Sæt adgangskode", Knapslags::anden)})));
  return side;
}

Webside vis_egen_adgangskode(const Ramme& ramme, const Formular& f) {
  Webside side;
  side.titel = "Skift din adgangskode";
  side.manchet = "Du bliver logget ud alle steder og logger ind igen med den nye.";
  side.smal = true;
  side.indhold =
      formular(f, "/adgangskode", ramme.csrf,
               tekstfelt(f, adgangskodefelt("gammel_adgangskode", "Nuværende adgangskode",
                                            "current-password")) +
                   tekstfelt(f, adgangskodefelt("adgangskode", "Ny adgangskode", "new-password")) +
                   knapraekke({knap("Skift adgangskode")})) +
      p(link("Nøgler til programmer, der bruger API'et for dig", "/noegler"));
  return side;
}

}  // namespace nytte::web
