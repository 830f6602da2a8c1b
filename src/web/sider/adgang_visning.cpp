#include "web/sider/adgang_visning.hpp"

namespace nytte::web {
namespace {

struct Fejltekst {
  std::string_view titel;
  std::string_view hvad_saa;
};

Fejltekst tekst_til(int status) {
  switch (status) {
    case 401:
      return {"Log ind først", "Siden kræver, at du er logget ind."};
    case 403:
      return {"Det har du ikke adgang til",
              "Siden kræver en anden rolle, eller sagen hører til en anden kommune."};
    case 404:
      return {"Siden findes ikke",
              "Adressen er forkert, eller det, den pegede på, hører til en anden kommune."};
    case 409:
    case 412:
      return {"Det kan ikke lade sig gøre lige nu",
              "Gå tilbage, hent siden igen, og se, hvad der er ændret."};
    case 429:
    case 503:
      return {"Der er travlt lige nu", "Vent et øjeblik, og prøv igen. Intet er gemt."};
    default:
      break;
  }
  if (status >= 500)
    return {"Der skete en fejl hos os",
            "Intet er gemt. Prøv igen; sker det igen, så giv os nummeret herunder."};
  return {"Det kunne ikke lade sig gøre", "Gå tilbage, og prøv igen."};
}

}  // namespace

Webside vis_login(const Ramme& ramme, const LoginSide& s) {
  const Formular& f = s.formular;
  Webside side;
  side.titel = "Log ind";
  side.smal = true;
  const Html felter = skjult("til", s.videre) +
                      tekstfelt(f, {.navn = "brugernavn",
                                    .etiket = "Brugernavn",
                                    .bredde = "mellem",
                                    .autocomplete = "username"}) +
                      tekstfelt(f, {.navn = "adgangskode",
                                    .etiket = "Adgangskode",
                                    .bredde = "mellem",
                                    .type = "password",
                                    .autocomplete = "current-password",
                                    .husk = false}) +
                      knapraekke({knap("Log ind", Knapslags::hoved)});
  if (s.udloebet)
    side.indhold = besked_boks(Tone::viden, "Du er logget ud, fordi der var gået for lang tid",
                               p("Log ind igen for at fortsætte."));
  side.indhold += formular(f, "/login", ramme.csrf, felter);
  return side;
}

Webside vis_fejl(const Fejl& fejl, std::string_view korrelation) {
  const Fejltekst t = tekst_til(fejl.http_status());
  Html punkter;
  if (fejl.http_status() < 500)
    for (const Fejlpost& post : fejl.poster()) punkter += el("li", {}, besked(post));
  Webside side;
  side.titel = t.titel;
  side.manchet = t.hvad_saa;
  if (!punkter.tom()) side.indhold = el("ul", {}, punkter);
  side.indhold +=
      el("div", {{"class", "handlinger"}}, knaplink("Til arbejdslisten", "/", Knapslags::hoved));
  side.indhold += el("p", {{"class", "kilde"}}, "Nummer på anmodningen: ", korrelation);
  side.smal = true;
  return side;
}

}  // namespace nytte::web
