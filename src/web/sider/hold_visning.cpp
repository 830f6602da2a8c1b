#include "web/sider/hold_visning.hpp"

#include "web/html_tabel.hpp"
#include "web/sider/csv.hpp"
#include "web/sider/frist_visning.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

using sager::Holdkalenderdag;

constexpr std::string_view kUgedage[] = {"man", "tir", "ons", "tor", "fre", "lør", "søn"};

std::string ugedage_ord(const std::bitset<7>& dage) {
  std::string ud;
  for (std::size_t i = 0; i < dage.size(); ++i)
    if (dage.test(i)) ud += (ud.empty() ? "" : ", ") + std::string(kUgedage[i]);
  return ud;
}

std::string saeson_ord(const Projekthold& h) {
  if (!h.saeson_fra || !h.saeson_til) return "Hele året";
  const auto dag = [](const Aarsdag& a) {
    return std::to_string(a.dag) + ". " + std::string(maanedsnavn(a.maaned));
  };
  return dag(*h.saeson_fra) + " til " + dag(*h.saeson_til);
}

// What a day says for itself, in words: for the cell and the screen reader.
std::string dag_ord(const Holdkalenderdag& d) {
  if (!kan_moedes(d.grund)) return "";
  if (d.registreret == 0) return antal_ord(d.paa_holdet, "person", "personer");
  return tal_ord(d.moedt) + " af " + tal_ord(d.paa_holdet) + " mødt";
}

Html dag(const HoldSide& s, const Holdkalenderdag& d) {
  const auto& h = s.visning.hold;
  const std::string dato = paa_dansk_med_ugedag(d.dato);
  const bool kan = kan_moedes(d.grund) && d.dato <= s.i_dag && s.maa_registrere;
  const std::string kort = kort_dato(d.dato).substr(0, 5);
  const Html overskrift = kan ? el("a", {{"href", fremmoede_sti(h.id, d.dato)}}, kort,
                                   skaermlaeser(", fremmøde " + dato))
                              : el("span", {}, kort);
  const std::string ord = dag_ord(d);
  Html indhold = el("span", {{"class", "dagsdato"}},
                    el("span", {{"class", "ugedag"}},
                       std::string(kUgedage[static_cast<std::size_t>(d.dato.ugedag() - 1)])),
                    " ", overskrift) +
                 aabning_maerke(d.grund);
  if (!ord.empty()) indhold += el("span", {{"class", "antal"}}, ord);
  if (!d.bemaerkning.empty()) indhold += el("span", {{"class", "antal"}}, d.bemaerkning);
  const bool fri = !kan_moedes(d.grund) && d.grund == Aabningsgrund::ugedag;
  const std::string klasse = std::string(d.dato == s.i_dag ? "i-dag" : "") + (fri ? " fridag" : "");
  return el("li", {{"class", klasse}}, indhold);
}

Html kalender(const HoldSide& s) {
  Html uger;
  for (std::size_t uge = 0; uge < s.visning.kalender.size(); uge += 7) {
    Html dage;
    for (std::size_t i = uge; i < uge + 7; ++i) dage += dag(s, s.visning.kalender[i]);
    uger += el("ol", {{"class", "holduge"}}, dage);
  }
  const Dato foerste = s.visning.kalender.front().dato;
  const auto uge = [&](Dato fra, std::string_view ord) {
    return link(ord, adresse(hold_sti(s.visning.hold.id), {{"fra", iso(fra)}}) + "#kalender");
  };
  return uger + el("p", {{"class", "d-print-none"}}, uge(foerste - 28, "Fire uger før"), " · ",
                   uge(foerste + 28, "Fire uger efter"));
}

Html folk(const HoldSide& s) {
  const auto& v = s.visning;
  if (v.folk.empty())
    return tom_liste("Der er ingen på holdet.",
                     p(s.maa_saette_paa ? "Sæt folk på holdet herunder."
                                        : "En sagsbehandler sætter folk på holdet."));
  if (!v.ser_navne)
    return p(antal_ord(static_cast<std::int64_t>(v.folk.size()), "person er", "personer er") +
             " på holdet i dag eller senere. Navnene ses af sagsbehandleren, lederen og holdets "
             "projektleder.");
  Tabel t{"På holdet",
          {{"Navn"},
           {"Jobordre"},
           {"Dage på holdet"},
           {"Timer om ugen", Kolonneslags::tal},
           {"Handling", Kolonneslags::tekst, "", true}},
          {}};
  for (const auto& m : v.folk) {
    const std::string borger = "/borgere/" + std::to_string(m.borger.vaerdi);
    Html handling;
    for (const auto& [ord, side] : {std::pair{"Vejen videre", "/videre"},
                                    {"Ugeplan", "/ugeplan"},
                                    {"Fremmøde", "/fremmoede"}})
      handling += tekst(handling.markup().empty() ? "" : " · ") + link(ord, borger + side) +
                  skaermlaeser(": " + m.navn);
    if (s.maa_saette_paa)
      handling += tekst(" · ") +
                  link("Flyt", "/placeringer/" + std::to_string(m.placering.vaerdi) + "/hold") +
                  skaermlaeser(": " + m.navn);
    t.raekker.push_back({{tekst(m.navn), tekst(m.jobordrenummer), tekst(periode_ord(m.fra, m.til)),
                          tekst(timer_ord(m.ugentlig_tid.minutter())), handling}});
  }
  return tabel(t);
}

Html advarsler(const sager::Holdvisning& v) {
  Html ud;
  for (const auto& a : v.advarsler) ud += el("li", {}, sager::saetning(a));
  if (ud.tom()) return {};
  return besked_boks(Tone::advarsel, "Se på pladserne", el("ul", {}, ud));
}

Html knapper(const HoldSide& s) {
  const auto& v = s.visning;
  std::vector<Html> k;
  if (s.maa_registrere)
    k.push_back(knaplink("Registrér fremmøde", fremmoede_sti(v.hold.id, s.i_dag), Knapslags::hoved,
                         {{"data-hovedhandling", true}}));
  if (v.ser_navne)
    k.push_back(knaplink("Månedens ark", hold_sti(v.hold.id) + "/maaned/" + iso(s.i_dag.maaned())));
  k.push_back(knaplink("Luk eller åbn en dag", hold_sti(v.hold.id) + "/dage"));
  if (s.maa_saette_paa) k.push_back(knaplink("Sæt folk på", hold_sti(v.hold.id) + "/folk"));
  if (s.maa_rette) k.push_back(knaplink("Ret holdet", hold_sti(v.hold.id) + "/ret"));
  return knapraekke(k);
}

Html oplyst(const sager::Holdvisning& v) {
  const auto& h = v.hold;
  return oplysninger(
      {{"Projektleder", tekst(v.projektleder)},
       {"Arbejdssted", tekst(v.arbejdssted)},
       {"Mødested", tekst(h.moedested)},
       {"Tid", tekst("kl. " + klokken_ord(h.moedetid) + " til " + klokken_ord(h.slut) + ", " +
                     ugedage_ord(h.ugedage))},
       {"Sæson", tekst(saeson_ord(h))},
       {"Plads til", tekst(antal_ord(h.kapacitet, "person", "personer") + " om dagen")},
       {"Sæder i bilen", tekst(h.saeder == 0 ? std::string("Ingen bil") : tal_ord(h.saeder))}});
}

const Holdkalenderdag* dagen(const HoldSide& s) {
  for (const auto& d : s.visning.kalender)
    if (d.dato == s.i_dag) return &d;
  return nullptr;
}

std::string titel(const HoldSide& s) {
  const std::string& navn = s.visning.hold.navn;
  const auto* d = dagen(s);
  if (d == nullptr) return navn;
  if (!kan_moedes(d->grund)) return navn + ": " + aabning_ord(d->grund) + " i dag";
  if (d->registreret == 0)
    return navn + ": " + antal_ord(d->paa_holdet, "person", "personer") + " i dag";
  return navn + ": " + tal_ord(d->moedt) + " af " + tal_ord(d->paa_holdet) + " er mødt";
}

}  // namespace

Webside vis_holdside(const Ramme&, const HoldSide& s) {
  Webside side;
  side.menu = Menupunkt::hold;
  side.titel = titel(s);
  side.manchet = "I dag er det " + paa_dansk_med_ugedag(s.i_dag) + ".";
  side.krummer = {{"Hold", "/hold"}, {s.visning.hold.navn, ""}};
  side.indhold = knapper(s) + advarsler(s.visning) + afsnit("kalender", "Fire uger", kalender(s)) +
                 afsnit("folk", "På holdet", folk(s)) +
                 afsnit("om", "Om holdet", oplyst(s.visning));
  return side;
}

std::string moedt_ord(const sager::Holdlinje& h) {
  if (!kan_moedes(h.i_dag)) return aabning_ord(h.i_dag) + " i dag";
  if (h.paa_holdet == 0) return "Ingen på holdet i dag";
  if (h.registreret == 0) return antal_ord(h.paa_holdet, "person", "personer") + " i dag";
  return tal_ord(h.moedt) + " af " + tal_ord(h.paa_holdet) + " er mødt";
}

Html hold_kort(const sager::Holdlinje& h, Dato i_dag) {
  Html indhold = el("h2", {}, link(h.hold.navn, hold_sti(h.hold.id))) +
                 el("p", {{"class", "holdsvar"}}, moedt_ord(h)) + aabning_maerke(h.i_dag) +
                 p("Kl. " + klokken_ord(h.hold.moedetid) + ", " + h.hold.moedested + ".");
  const auto mangler = h.paa_holdet - h.registreret;
  if (kan_moedes(h.i_dag) && h.paa_holdet > 0)
    indhold += knapraekke({knaplink(
        mangler > 0 ? "Registrér fremmøde: " + tal_ord(mangler) + " mangler"
                    : std::string("Se eller ret fremmødet"),
        fremmoede_sti(h.hold.id, i_dag), mangler > 0 ? Knapslags::hoved : Knapslags::anden)});
  return el("section", {{"class", "holdkort"}}, indhold);
}

Webside vis_holdliste(const HoldlisteSide& s) {
  Webside side;
  side.menu = Menupunkt::hold;
  const auto antal = static_cast<std::int64_t>(s.hold.size());
  side.titel = antal == 1 && s.egne ? s.hold[0].hold.navn + ": " + moedt_ord(s.hold[0])
                                    : antal_ord(antal, "hold", "hold");
  side.krummer = {{"Hold", ""}};
  if (s.hold.empty())
    side.indhold = tom_liste(
        s.egne ? "Du leder ingen hold." : "Der er ingen hold.",
        p(s.egne ? "En sagsbehandler eller leder opretter holdet med dig som projektleder."
                 : "Et hold samler flere borgere hos en projektleder, med mødested og fremmøde."));
  Tabel t{"Hold",
          {{"Hold"},
           {"I dag"},
           {"Mødt", Kolonneslags::bryd},
           {"Projektleder"},
           {"Arbejdssted"},
           {"Plads til", Kolonneslags::tal}},
          {}};
  for (const auto& h : s.hold)
    t.raekker.push_back(
        {{link(h.hold.navn, hold_sti(h.hold.id)), aabning_maerke(h.i_dag), tekst(moedt_ord(h)),
          tekst(h.projektleder), tekst(h.arbejdssted), tekst(tal_ord(h.hold.kapacitet))}});
  if (!s.hold.empty()) side.indhold += tabel(t);
  std::vector<Html> links;
  if (!s.hold.empty()) links.push_back(link("Hent listen som CSV", "/hold.csv"));
  links.push_back(s.nedlagte ? link("Vis kun aktive hold", "/hold")
                             : link("Vis også nedlagte hold", "/hold?nedlagte=ja"));
  Html fod;
  for (const auto& l : links) fod += (fod.tom() ? Html() : tekst(" · ")) + l;
  side.indhold += el("div", {{"class", "tabelfod d-print-none"}}, fod);
  if (s.maa_oprette)
    side.indhold += knapraekke({knaplink("Opret et hold", "/hold/nyt", Knapslags::anden)});
  return side;
}

std::string holdliste_csv(const std::vector<sager::Holdlinje>& hold) {
  std::vector<std::vector<std::string>> raekker;
  for (const auto& h : hold)
    raekker.push_back({h.hold.navn, aabning_ord(h.i_dag), std::to_string(h.paa_holdet),
                       std::to_string(h.registreret), std::to_string(h.moedt), h.projektleder,
                       h.arbejdssted, h.hold.p_nummer.tekst(), std::to_string(h.hold.kapacitet),
                       std::to_string(h.hold.saeder), ugedage_ord(h.hold.ugedage),
                       klokken_ord(h.hold.moedetid), h.hold.moedested});
  return csv_fil(
      {"Hold", "I dag", "På holdet", "Registreret", "Mødt", "Projektleder", "Arbejdssted",
       "P-nummer", "Plads til", "Sæder", "Ugedage", "Mødetid", "Mødested"},
      raekker);
}

Webside vis_projektlederforside(const std::vector<sager::Holdlinje>& hold,
                                const sager::Arbejdsliste& liste, Dato i_dag) {
  Webside side;
  side.menu = Menupunkt::arbejdsliste;
  std::int64_t paa = 0;
  std::int64_t moedt = 0;
  std::int64_t registreret = 0;
  for (const auto& h : hold) {
    if (!kan_moedes(h.i_dag)) continue;
    paa += h.paa_holdet;
    moedt += h.moedt;
    registreret += h.registreret;
  }
  side.titel = hold.empty()       ? std::string("Du leder ingen hold endnu")
               : paa == 0         ? std::string("Ingen skal møde i dag")
               : registreret == 0 ? antal_ord(paa, "person", "personer") + " skal møde i dag"
                                  : tal_ord(moedt) + " af " + tal_ord(paa) + " er mødt";
  side.manchet = "I dag er det " + paa_dansk_med_ugedag(i_dag) + ".";
  Html kort;
  for (const auto& h : hold) kort += hold_kort(h, i_dag);
  if (hold.empty())
    kort = tom_liste("En sagsbehandler eller leder opretter holdet med dig som projektleder.");
  side.indhold = el("div", {{"class", "holdkortene"}}, kort);
  Html mangler;
  // What is missing today stands on the teams' cards.
  for (const auto& punkt : liste.punkter)
    if (punkt.art != Fristart::fremmoede_mangler || punkt.forfalder != i_dag)
      mangler += frist_linje(punkt, i_dag);
  if (!mangler.tom())
    side.indhold += afsnit("mangler", "Det mangler", el("ul", {{"class", "arbejde"}}, mangler));
  side.indhold += p(link("Alle frister", "/frister"), ", også i din kalender og på mail.");
  return side;
}

}  // namespace nytte::web
