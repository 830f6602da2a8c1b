#include "web/sider/arbejdsliste_visning.hpp"

#include "web/html_tabel.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

using sager::Opgavepunkt;

constexpr std::int64_t kVisteLedige = 8;  // the rest is one click away

struct Opgaveform {
  std::string saetning;
  std::string knap;
  std::string href;
};

std::string placeringssti(const Opgavepunkt& o, std::string_view handling) {
  if (!o.placering) return "/";
  return "/placeringer/" + std::to_string(o.placering->vaerdi) + "/" + std::string(handling);
}

std::string borgersti(const Opgavepunkt& o) {
  return o.borger ? "/borgere/" + std::to_string(o.borger->vaerdi) : "/borgere";
}
std::string ordresti(const Opgavepunkt& o) { return "/jobordrer/" + o.jobordre_nummer; }
std::string stedsti(const Opgavepunkt& o) {
  return o.p_nummer ? "/arbejdssteder/" + o.p_nummer->tekst() : "/arbejdssteder";
}

std::string maaneder_ord(const std::vector<Maaned>& maaneder) {
  std::string ud;
  for (const Maaned m : maaneder) ud += (ud.empty() ? "" : ", ") + paa_dansk(m);
  return ud;
}

std::string ordre_ord(const Opgavepunkt& o) {
  return o.jobordre_nummer + ", " + o.stilling + ", " + o.arbejdssted_navn;
}

Opgaveform form(const Opgavepunkt& o) {
  switch (o.art) {
    case Opgaveart::placering_slutter:
      return {
          o.borger_navn + " slutter hos " + o.arbejdssted_navn + ". Hvad skal der ske bagefter?",
          "Se borgeren", borgersti(o)};
    case Opgaveart::placering_over_tid:
      return {"Sidste dag er gået for " + o.borger_navn + " hos " + o.arbejdssted_navn + ".",
              "Afslut", placeringssti(o, "afslut")};
    case Opgaveart::henvisning_ubesvaret:
      return {o.arbejdssted_navn + " har ikke svaret på henvisningen af " + o.borger_navn + ".",
              "Placér",
              ordresti(o) + "/placer/" + (o.borger ? std::to_string(o.borger->vaerdi) : "")};
    case Opgaveart::forholdstal_overskredet:
      return {o.arbejdssted_navn + " har flere i støttede forløb, end loven tillader.",
              "Se pladserne", stedsti(o) + "#kvote"};
    case Opgaveart::hoering_mangler:
      return {"Ingen er hørt eller orienteret om " + ordre_ord(o) + ".", "Registrér",
              ordresti(o) + "#hoering"};
    case Opgaveart::erklaering_mangler:
      return {"En erklæring mangler på " + ordre_ord(o) + ".", "Registrér",
              ordresti(o) + "#hoering"};
    case Opgaveart::ansatte_mangler:
      return {"Antal ordinært ansatte mangler for " + o.arbejdssted_navn + ": " +
                  maaneder_ord(o.maaneder) + ".",
              "Tilføj", stedsti(o) + "#ansatte"};
    case Opgaveart::ledige_pladser:
      return {antal_ord(o.antal, "ledig plads", "ledige pladser") + " på " + ordre_ord(o) + ".",
              "Placér", ordresti(o) + "/placer"};
  }
  return {};
}

Html frist(const Opgavepunkt& o, Dato i_dag) {
  if (o.over_frist)
    return maerke(Tone::fejl, o.frist ? "Over frist: " + antal_ord(i_dag - *o.frist, "dag", "dage")
                                      : "Over frist");
  if (!o.frist)
    return maerke(Tone::rolig, o.art == Opgaveart::ledige_pladser ? "Ledig" : "Mangler");
  return maerke(*o.frist == i_dag ? Tone::advarsel : Tone::viden, om_dage(i_dag, *o.frist));
}

Html punkt(const Opgavepunkt& o, Dato i_dag) {
  const Opgaveform f = form(o);
  const Html dag =
      o.frist ? el("span", {{"class", "kilde"}}, paa_dansk_med_ugedag(*o.frist)) : Html();
  return el("li", {}, el("div", {}, frist(o, i_dag)), el("div", {}, p(f.saetning), dag),
            knaplink(f.knap, f.href, Knapslags::anden,
                     {{"class", "button button-secondary button-lille"},
                      {"aria-label", f.knap + ": " + f.saetning}}));
}

bool er_plads(const Opgavepunkt& o) { return o.art == Opgaveart::ledige_pladser; }

}  // namespace

Webside vis_arbejdsliste(const sager::Arbejdsliste& liste, Dato i_dag) {
  Html opgaver;
  Html pladser;
  std::int64_t antal = 0;
  std::int64_t ledige = 0;
  for (const Opgavepunkt& o : liste.punkter) {
    ledige += er_plads(o) ? 1 : 0;
    antal += er_plads(o) ? 0 : 1;
    if (!er_plads(o) || ledige <= kVisteLedige)
      (er_plads(o) ? pladser : opgaver) += punkt(o, i_dag);
  }
  Webside side;
  side.menu = Menupunkt::arbejdsliste;
  side.titel =
      antal == 0 ? "Intet venter på dig i dag" : antal_ord(antal, "ting", "ting") + " venter";
  if (liste.over_frist > 0) side.titel += ", " + tal_ord(liste.over_frist) + " er over frist";
  side.manchet = "I dag er det " + paa_dansk_med_ugedag(i_dag) + ".";
  if (opgaver.tom())
    side.indhold =
        tom_liste("Der er ingen frister, svar eller oplysninger, du skal følge op på.",
                  p(link("Se jobordrer med ledige pladser", "/jobordrer?ledige=ja"), "."));
  else
    side.indhold = el("ul", {{"class", "arbejde"}}, opgaver);
  if (!pladser.tom()) {
    const Html flere = ledige > kVisteLedige
                           ? p(link("Se alle " + antal_ord(ledige, "jobordre", "jobordrer") +
                                        " med ledige pladser",
                                    "/jobordrer?ledige=ja"))
                           : Html();
    side.indhold +=
        afsnit("pladser", "Ledige pladser", el("ul", {{"class", "arbejde"}}, pladser) + flere);
  }
  return side;
}

}  // namespace nytte::web
