#include "web/sider/raad_moede_visning.hpp"

#include <algorithm>

#include "web/sider/ord.hpp"
#include "web/sider/raad_ord.hpp"
#include "web/sider/raad_visning.hpp"

namespace nytte::web {
namespace {

std::string hvem(const Moede& m, const std::string& sagsudvalg) {
  return sagsudvalg.empty() ? m.raad : "sagsudvalget " + sagsudvalg;
}

std::string antal_til_stede(const sager::Moedevisning& v) {
  return std::to_string(v.moede.til_stede.size()) + " af " + std::to_string(v.medlemmer.size());
}

Html dagsorden(const sager::Moedevisning& v) {
  if (v.punkter.empty())
    return tom_liste("Der er ingen sager på dagsordenen. En sag sættes på fra sagens egen side.");
  Tabel t{
      "Dagsorden", {{"Punkt", Kolonneslags::tal}, {"Arbejdssted"}, {"Ansøger"}, {"Tilstand"}}, {}};
  for (std::size_t i = 0; i < v.punkter.size(); ++i) {
    const auto& l = v.punkter[i];
    t.raekker.push_back({{tekst(std::to_string(i + 1)), link(l.arbejdssted, raadssag_sti(l.id)),
                          tekst(l.kommune), ansoegningstilstand_maerke(l.tilstand)}});
  }
  return tabel(t);
}

Html medlemsliste(const sager::Moedevisning& v) {
  Tabel t{"Medlemmer", {{"Navn"}, {"Udpeget for"}, {"Post"}, {"Til stede"}}, {}};
  for (const auto& m : v.medlemmer) {
    const auto& der = v.moede.til_stede;
    const bool var_der = std::find(der.begin(), der.end(), m.id) != der.end();
    t.raekker.push_back({{tekst(m.navn), tekst(medlemsgruppe_ord(m.gruppe)),
                          tekst(medlemspost_ord(m.post)), tekst(var_der ? "Ja" : "Nej")}});
  }
  return tabel(t);
}

Html fremmoedeform(const Ramme& ramme, const MoedeSide& s) {
  const auto& v = s.visning;
  Html felter = skjult("version", std::to_string(v.moede.version));
  for (const auto& m : v.medlemmer)
    felter += afkrydsning(
        s.formular,
        {.navn = fremmoedefelt(m.id),
         .etiket = m.navn + (m.post == Medlemspost::medlem ? "" : ", " + medlemspost_ord(m.post)) +
                   " (" + medlemsgruppe_ord(m.gruppe) + ")"});
  return formular(
      s.formular, moede_sti(v.moede.id) + "/fremmoede", ramme.csrf,
      feltgruppe("Hvem var til stede?", felter) +
          knapraekke({knap("Gem fremmøde", Knapslags::hoved, {{"data-hovedhandling", true}})}));
}

Html fremmoede(const Ramme& ramme, const MoedeSide& s) {
  const auto& v = s.visning;
  Html ud;
  if (!v.fremmoede.empty())
    ud += besked_boks(
        v.beslutningsdygtigt ? Tone::god : Tone::advarsel,
        v.beslutningsdygtigt ? "Der kan træffes afgørelse" : "Der kan ikke træffes afgørelse",
        p(v.fremmoede));
  if (!v.er_holdt) return ud + medlemsliste(v);
  if (!v.moede.til_stede.empty()) ud += p(antal_til_stede(v) + " medlemmer var til stede.");
  return ud + (ramme.sekretariat ? fremmoedeform(ramme, s) : medlemsliste(v));
}

std::vector<Krumme> krummer(const Moede& m, std::string her) {
  return {{"Møder", "/raad/moeder"}, {paa_dansk(m.dato), moede_sti(m.id)}, {std::move(her), ""}};
}

}  // namespace

std::string fremmoedefelt(RaadsmedlemId id) { return "til_stede_" + std::to_string(id.vaerdi); }

Webside vis_moedeliste(const Ramme& ramme, const std::vector<sager::Moedeoversigt>& moeder,
                       Dato i_dag) {
  Tabel t{"Møder",
          {{"Dag"}, {"Klokken"}, {"Sted"}, {"Hvem"}, {"Sager", Kolonneslags::tal}, {"Tilstand"}},
          {}};
  std::int64_t kommende = 0;
  for (const auto& o : moeder) {
    const auto& m = o.moede;
    if (!m.aflyst && m.dato >= i_dag) ++kommende;
    const Html tilstand = m.aflyst          ? maerke(Tone::rolig, "Aflyst")
                          : m.dato >= i_dag ? maerke(Tone::viden, "Indkaldt")
                                            : maerke(Tone::god, "Holdt");
    t.raekker.push_back(
        {{link(paa_dansk(m.dato), moede_sti(m.id)), tekst(m.klokken), tekst(m.sted),
          tekst(hvem(m, o.sagsudvalg)), tekst(std::to_string(o.punkter)), tilstand}});
  }
  Webside side;
  side.titel = antal_ord(kommende, "kommende møde", "kommende møder");
  side.menu = Menupunkt::raadsmoeder;
  if (ramme.sekretariat)
    side.indhold += el("div", {{"class", "handlinger"}},
                       knaplink("Indkald til møde", "/raad/moeder/nyt", Knapslags::hoved,
                                {{"data-hovedhandling", true}}));
  side.indhold += moeder.empty() ? tom_liste("Der er ikke indkaldt til møder endnu.")
                                 : tabel(t) + p(link("Hent som CSV", "/raad/moeder.csv"));
  return side;
}

Webside vis_moedeside(const Ramme& ramme, const MoedeSide& s) {
  const auto& m = s.visning.moede;
  const auto sti = moede_sti(m.id);
  Webside side;
  side.titel = (m.aflyst ? "Aflyst møde " : "Møde ") + paa_dansk_med_ugedag(m.dato);
  side.manchet = "Kl. " + m.klokken + ", " + m.sted + ". Det er " + hvem(m, s.visning.sagsudvalg) +
                 ", der mødes.";
  side.menu = Menupunkt::raadsmoeder;
  side.krummer = {{"Møder", "/raad/moeder"}, {paa_dansk(m.dato), ""}};
  std::vector<Html> knapper{knaplink("Se mødematerialet", sti + "/materiale", Knapslags::hoved)};
  if (ramme.sekretariat && !m.aflyst) {
    knapper.push_back(knaplink("Ret mødet", sti + "/ret"));
    knapper.push_back(knaplink("Aflys mødet", sti + "/aflys"));
  }
  side.indhold = el("div", {{"class", "handlinger"}}, knapper) +
                 afsnit("dagsorden", "Dagsorden", dagsorden(s.visning)) +
                 afsnit("fremmoede", "Fremmøde", fremmoede(ramme, s));
  return side;
}

Webside vis_aflys(const Ramme& ramme, const MoedeSide& s) {
  const auto& m = s.visning.moede;
  Webside side;
  side.titel = "Aflys mødet den " + paa_dansk(m.dato) + "?";
  side.menu = Menupunkt::raadsmoeder;
  side.krummer = krummer(m, "Aflys");
  side.smal = true;
  side.indhold = formular(
      s.formular, moede_sti(m.id) + "/aflys", ramme.csrf,
      p("Sagerne på dagsordenen går tilbage til de nye ansøgninger.") +
          skjult("version", std::to_string(m.version)) +
          tekstomraade(s.formular, {.navn = "grund", .etiket = "Hvorfor aflyses det?"}, 3) +
          knapraekke({knap("Aflys mødet", Knapslags::hoved, {{"data-hovedhandling", true}}),
                      knaplink("Fortryd", moede_sti(m.id), Knapslags::stille)}));
  return side;
}

Webside vis_moedeformular(const Ramme& ramme, const MoedeformularSide& s) {
  const Formular& f = s.formular;
  const bool ny = !s.moede;
  const std::string hjem = ny ? "/raad/moeder" : moede_sti(s.moede->id);
  Html felter = datofelt(f, {.navn = "dato", .etiket = "Dag"}) +
                tekstfelt(f, {.navn = "klokken",
                              .etiket = "Klokken",
                              .hjaelp = "For eksempel 10.00",
                              .bredde = "kort"}) +
                tekstfelt(f, {.navn = "sted", .etiket = "Sted"});
  if (ny && !s.sagsudvalg.empty())
    felter += vaelger(f, {.navn = "sagsudvalg", .etiket = "Hvem mødes?", .valgfri = true},
                      s.sagsudvalg, "Hele rådet");
  if (!ny) felter += skjult("version", std::to_string(s.moede->version));
  felter += knapraekke(
      {knap(ny ? "Indkald til møde" : "Gem", Knapslags::hoved, {{"data-hovedhandling", true}}),
       knaplink("Fortryd", hjem, Knapslags::stille)});
  Webside side;
  side.titel = ny ? "Indkald til møde" : "Ret mødet den " + paa_dansk(s.moede->dato);
  side.menu = Menupunkt::raadsmoeder;
  side.krummer = ny ? std::vector<Krumme>{{"Møder", "/raad/moeder"}, {side.titel, ""}}
                    : krummer(*s.moede, "Ret");
  side.smal = true;
  side.indhold = formular(f, ny ? "/raad/moeder/nyt" : hjem + "/ret", ramme.csrf, felter);
  return side;
}

Webside vis_materiale(const sager::Moedevisning& v, const Html& forside,
                      const std::vector<std::string>& udeladt) {
  const auto sti = moede_sti(v.moede.id);
  Webside side;
  side.titel = "Materiale til mødet den " + paa_dansk(v.moede.dato);
  side.menu = Menupunkt::raadsmoeder;
  side.krummer = krummer(v.moede, "Materiale");
  side.indhold = el("div", {{"class", "handlinger"}},
                    knaplink("Hent det hele som én PDF", sti + "/materiale.pdf", Knapslags::hoved,
                             {{"data-hovedhandling", true}}));
  if (!udeladt.empty()) {
    Html punkter;
    for (const auto& u : udeladt) punkter += el("li", {}, u);
    side.indhold += besked_boks(
        Tone::advarsel, "Disse bilag er ikke med i PDF-filen",
        p("De er ikke PDF-filer eller kan ikke læses. De hentes fra sagens egen side.") +
            el("ul", {}, punkter));
  }
  for (const auto& l : v.punkter)
    side.indhold += p(link("Sagen om " + l.arbejdssted, raadssag_sti(l.id)));
  side.indhold += forside;
  return side;
}

}  // namespace nytte::web
