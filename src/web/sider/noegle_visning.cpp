#include "web/sider/noegle_visning.hpp"

#include "web/html_tabel.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

enum class Noegletilstand { virker, udloebet, kaldt_tilbage };

Noegletilstand tilstand(const sager::Noeglelinje& n, Tidspunkt nu) {
  if (n.tilbagekaldt) return Noegletilstand::kaldt_tilbage;
  return n.udloeber && nu >= *n.udloeber ? Noegletilstand::udloebet : Noegletilstand::virker;
}

Html tilstandsmaerke(Noegletilstand t) {
  switch (t) {
    case Noegletilstand::virker:
      return maerke(Tone::god, "Virker");
    case Noegletilstand::udloebet:
      return maerke(Tone::rolig, "Udløbet");
    case Noegletilstand::kaldt_tilbage:
      return maerke(Tone::rolig, "Kaldt tilbage");
  }
  return {};
}

std::string sti(const sager::Noeglelinje& n) {
  return "/noegler/" + std::to_string(n.id) + "/tilbagekald";
}

Html liste(const std::vector<sager::Noeglelinje>& noegler, Tidspunkt nu) {
  if (noegler.empty())
    return tom_liste("Du har ingen nøgler. Lav en, når et program skal bruge API'et for dig.");
  Tabel t{"Nøgler",
          {{"Navn", Kolonneslags::bryd},
           {"Lavet"},
           {"Udløber"},
           {"Tilstand"},
           {"Handling", Kolonneslags::tekst, "", true}},
          {}};
  for (const auto& n : noegler) {
    const Noegletilstand hvor = tilstand(n, nu);
    t.raekker.push_back(
        {{tekst(n.navn), tekst(tidspunkt_ord(n.oprettet)),
          tekst(n.udloeber ? tidspunkt_ord(*n.udloeber) : std::string("Aldrig")),
          tilstandsmaerke(hvor),
          hvor == Noegletilstand::virker
              ? el("a", {{"href", sti(n)}}, "Kald tilbage", skaermlaeser(": " + n.navn))
              : Html()}});
  }
  return tabel(t);
}

Html nyform(const Ramme& ramme, const Formular& f) {
  return formular(f, "/noegler", ramme.csrf,
                  tekstfelt(f, {.navn = "navn",
                                .etiket = "Hvad skal nøglen bruges til?",
                                .hjaelp = "Fx natlig overførsel til økonomisystemet",
                                .bredde = "mellem",
                                .autocomplete = "off"}) +
                      datofelt(f, {.navn = "sidste_dag",
                                   .etiket = "Sidste dag, den virker",
                                   .hjaelp = "Tom: indtil du kalder den tilbage",
                                   .valgfri = true}) +
                      knapraekke({knap("Lav nøgle")}));
}

}  // namespace

Webside vis_noegler(const Ramme& ramme, const std::vector<sager::Noeglelinje>& noegler,
                    Tidspunkt nu, const Formular& f) {
  std::int64_t virker = 0;
  for (const auto& n : noegler) virker += tilstand(n, nu) == Noegletilstand::virker ? 1 : 0;
  Webside side;
  side.titel = virker == 0 ? "Ingen nøgler til API'et"
                           : antal_ord(virker, "nøgle", "nøgler") + " til API'et";
  side.manchet =
      "Med en nøgle kan et program arbejde i nytte som dig, med dine roller. Alt, det gør, står i "
      "historien under dit navn.";
  side.krummer = {{"Din adgangskode", "/adgangskode"}, {"Nøgler", ""}};
  side.indhold = liste(noegler, nu) + afsnit("ny", "Lav en nøgle", nyform(ramme, f)) +
                 p("Sådan bruges den: ", link("beskrivelsen af API'et", "/api"), ".");
  return side;
}

Webside vis_ny_noegle(const sager::NyNoegle& ny) {
  Webside side;
  side.titel = "Nøglen er lavet: kopiér den nu";
  side.manchet = "Den vises kun denne ene gang. Gem den, hvor kun programmet kan læse den.";
  side.krummer = {{"Nøgler", "/noegler"}, {ny.linje.navn, ""}};
  side.smal = true;
  side.indhold =
      oplysninger({{"Bruges til", tekst(ny.linje.navn)},
                   {"Nøgle", el("code", {{"id", "noegle"}}, ny.hemmelighed)},
                   {"Udløber", tekst(ny.linje.udloeber ? tidspunkt_ord(*ny.linje.udloeber)
                                                       : std::string("Aldrig"))}}) +
      knapraekke({knaplink("Jeg har kopieret den", "/noegler", Knapslags::hoved)});
  return side;
}

Webside vis_tilbagekald(const Ramme& ramme, const sager::Noeglelinje& noegle, const Formular& f) {
  Webside side;
  side.titel = "Kald nøglen tilbage?";
  side.manchet = "Programmet, der bruger \"" + noegle.navn +
                 "\", kan ikke længere komme ind. Det kan ikke gøres om; lav en ny nøgle, hvis "
                 "programmet skal ind igen.";
  side.krummer = {{"Nøgler", "/noegler"}, {noegle.navn, ""}};
  side.smal = true;
  side.indhold = formular(
      f, sti(noegle), ramme.csrf,
      knapraekke({knap("Kald tilbage"), knaplink("Fortryd", "/noegler", Knapslags::stille)}));
  return side;
}

}  // namespace nytte::web
