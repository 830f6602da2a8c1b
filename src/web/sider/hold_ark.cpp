// Attendance put together: a team's month, a citizen's days.
#include <algorithm>

#include "web/html_tabel.hpp"
#include "web/sider/hold_visning.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

std::string procent_ord(std::int64_t del, std::int64_t af) {
  return af == 0 ? "–" : std::to_string(del * 100 / af) + " %";
}

Html sumtabel(const sager::Maanedsark& ark) {
  Tabel t{"Fremmøde pr. person", {{"Navn"}}, {}};
  for (const auto a : alle<Fremmoedeart>())
    t.kolonner.push_back({fremmoedeart_ord(a), Kolonneslags::tal});
  for (const char* n : {"Mangler", "Timer", "Planlagt"})
    t.kolonner.push_back({n, Kolonneslags::tal});
  for (const auto& l : ark.linjer) {
    Raekke r{
        {link(l.medlem.navn, "/borgere/" + std::to_string(l.medlem.borger.vaerdi) + "/fremmoede")}};
    for (const auto a : alle<Fremmoedeart>()) r.celler.push_back(tekst(tal_ord(l.sum.af(a))));
    r.celler.push_back(l.mangler > 0 ? maerke(Tone::advarsel, tal_ord(l.mangler)) : tekst("0"));
    r.celler.push_back(tekst(timer_ord(l.sum.til_stede)));
    r.celler.push_back(tekst(timer_ord(l.sum.planlagt)));
    t.raekker.push_back(std::move(r));
  }
  return tabel(t);
}

Html dagtabel(const sager::Maanedsark& ark) {
  Tabel t{"Dage",
          {{"Dag"}, {"Stand"}, {"Mødt", Kolonneslags::tal}, {"Registreret", Kolonneslags::tal}},
          {}};
  for (const auto& [dag, grund] : ark.dage) {
    if (!kan_moedes(grund)) continue;
    std::int64_t moedt = 0;
    std::int64_t registreret = 0;
    for (const auto& l : ark.linjer)
      for (const auto& d : l.dage)
        if (d.dato == dag) {
          ++registreret;
          moedt += er_moedt(d.art) ? 1 : 0;
        }
    t.raekker.push_back(
        {{link(paa_dansk_med_ugedag(dag), fremmoede_sti(ark.hold.id, dag)), aabning_maerke(grund),
          tekst(tal_ord(moedt)), tekst(tal_ord(registreret))}});
  }
  return tabel(t);
}

Html en_placering(const BorgerfremmoedeSide& s, const sager::Placeringsfremmoede& f) {
  const auto& sum = f.sum;
  Html h = oplysninger(
      {{"Mødt", tekst(tal_ord(sum.moedt()) + " af " +
                      antal_ord(sum.i_alt(), "registreret dag", "registrerede dage"))},
       {"Timer til stede", tekst(timer_ord(sum.til_stede) + " af " + timer_ord(sum.planlagt) +
                                 " planlagte (" + procent_ord(sum.til_stede, sum.planlagt) + ")")},
       {"Udeblevet", tekst(antal_ord(sum.af(Fremmoedeart::udeblev), "dag", "dage"))},
       {"Syg", tekst(antal_ord(sum.af(Fremmoedeart::syg), "dag", "dage"))}});
  if (f.dage.empty()) {
    h += tom_liste("Der er ikke registreret fremmøde endnu.");
  } else {
    Tabel t{
        "Dage",
        {{"Dag"}, {"Fremmøde"}, {"Timer", Kolonneslags::tal}, {"Bemærkning", Kolonneslags::bryd}},
        {}};
    for (const auto& d : f.dage)
      t.raekker.push_back(
          {{tekst(paa_dansk_med_ugedag(d.dato)), fremmoede_maerke(d.art),
            tekst(timer_ord(d.minutter)),
            tekst(d.bemaerkning + (d.grund.empty() ? "" : " Rettet: " + d.grund))}});
    h += tabel(t);
  }
  if (s.maa_skrive) {
    const std::string sti = "/placeringer/" + std::to_string(f.placering.vaerdi);
    h += p(link("Vælg hold", sti + "/hold"), " · ",
           link("Send arbejdspladsen et link til at melde fremmøde", sti + "/meldelink"));
  }
  return afsnit("placering-" + std::to_string(f.placering.vaerdi),
                f.arbejdssted + ", " + periode_ord(f.fra, f.til),
                (f.hold.empty() ? p("Enkeltplads, jobordre " + f.jobordrenummer + ".")
                                : p("På holdet " + f.hold + ".")) +
                    h);
}

}  // namespace

Webside vis_maanedsark(const sager::Maanedsark& ark) {
  Webside side;
  side.menu = Menupunkt::hold;
  side.titel = paa_dansk(ark.maaned) + ": " + tal_ord(ark.sum.moedt()) + " fremmøder af " +
               tal_ord(ark.sum.i_alt());
  side.titel[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(side.titel[0])));
  if (ark.mangler > 0)
    side.manchet =
        antal_ord(ark.mangler, "fremmøde mangler", "fremmøder mangler") + " at blive registreret.";
  side.krummer = {
      {"Hold", "/hold"}, {ark.hold.navn, hold_sti(ark.hold.id)}, {paa_dansk(ark.maaned), ""}};
  const std::string sti = hold_sti(ark.hold.id) + "/maaned/";
  side.indhold = p(link("Måneden før", sti + iso(ark.maaned - 1)), " · ",
                   link("Måneden efter", sti + iso(ark.maaned + 1)));
  if (ark.linjer.empty()) {
    side.indhold += tom_liste("Der var ingen på holdet i måneden.");
    return side;
  }
  const std::string fil = sti + iso(ark.maaned);
  side.indhold +=
      afsnit("personer", "Personer", sumtabel(ark)) +
      el("div", {{"class", "tabelfod d-print-none"}}, "Hent arket som ", link("PDF", fil + "/pdf"),
         ", ", link("Excel", fil + "/xlsx"), " eller ", link("CSV", fil + "/csv"), ".") +
      afsnit("dage", "Dage", dagtabel(ark));
  return side;
}

Webside vis_borgerfremmoede(const BorgerfremmoedeSide& s) {
  Webside side;
  side.menu = Menupunkt::hold;
  std::int64_t moedt = 0;
  std::int64_t i_alt = 0;
  for (const auto& f : s.placeringer) {
    moedt += f.sum.moedt();
    i_alt += f.sum.i_alt();
  }
  side.titel = i_alt == 0 ? "Ingen registrerede dage"
                          : "Mødt " + tal_ord(moedt) + " af " +
                                antal_ord(i_alt, "registreret dag", "registrerede dage");
  side.krummer = {{s.maa_skrive ? "Borgeren" : "Hold", s.tilbage}, {"Fremmøde", ""}};
  for (const auto& f : s.placeringer) side.indhold += en_placering(s, f);
  if (s.placeringer.empty())
    side.indhold = tom_liste("Borgeren har ingen placering i gang og intet registreret fremmøde.");
  return side;
}

}  // namespace nytte::web
