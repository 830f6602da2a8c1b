#include "web/sider/dagsfremmoede_visning.hpp"

#include <algorithm>
#include <vector>

#include "web/sider/hold_visning.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

using sager::Fremmoedelinje;

std::string id_tekst(PlaceringId p) { return std::to_string(p.vaerdi); }

bool som_sendt(const DagsfremmoedeSide& s) { return !s.sendt.empty(); }

// What stands in a field: what was typed, else what is registered.
std::string vaerdi(const DagsfremmoedeSide& s, const std::string& felt, const std::string& ellers) {
  return som_sendt(s) ? std::string(s.sendt.get(felt)) : ellers;
}

std::string valgt(const DagsfremmoedeSide& s, const Fremmoedelinje& l) {
  return vaerdi(s, felt_valg(l.medlem.placering),
                l.nu ? std::string(navn(l.nu->art)) : std::string());
}

// Hours are written only where they say something.
std::string tid(const Fremmoedelinje& l) {
  if (!l.nu || !er_moedt(l.nu->art)) return "";
  if (l.nu->art == Fremmoedeart::kom && l.nu->minutter == l.planlagt) return "";
  return timer_ord(l.nu->minutter);
}

std::string staar_som(const Dagsfremmoede& d) {
  std::string ud = fremmoedeart_ord(d.art);
  if (er_moedt(d.art)) ud += ", " + timer_ord(d.minutter) + " timer";
  if (d.bruger.vaerdi == 0) ud += ", meldt af arbejdspladsen";
  if (!d.grund.empty()) ud += " (rettet: " + d.grund + ")";
  return ud;
}

Html status(const Fremmoedelinje& l) {
  if (!l.nu) return {};
  std::string t = "Står som: " + staar_som(*l.nu) + ".";
  for (const auto& d : l.foer) t += " Før: " + staar_som(d) + ".";
  return el("p", {{"class", "nu"}}, t);
}

Html knapper(const DagsfremmoedeSide& s, const Fremmoedelinje& l) {
  const std::string felt = felt_valg(l.medlem.placering);
  const std::string valg = valgt(s, l);
  Html ud;
  for (const auto a : alle<Fremmoedeart>())
    ud += el(
        "label", {},
        tom_el(
            "input",
            {{"type", "radio"}, {"name", felt}, {"value", navn(a)}, {"checked", valg == navn(a)}}),
        el("span", {}, fremmoedeart_ord(a)));
  return el("div", {{"class", "v"}}, ud);
}

Html inddata(const std::string& felt, const std::string& vaerdien, bool tal) {
  return tom_el("input",
                {{"name", felt},
                 {"value", vaerdien.empty() ? std::nullopt : std::optional(vaerdien)},
                 {"inputmode", tal ? std::optional<std::string>("decimal") : std::nullopt}});
}

Html mere(const DagsfremmoedeSide& s, const Fremmoedelinje& l) {
  const auto p = l.medlem.placering;
  const std::string t = vaerdi(s, felt_tid(p), tid(l));
  const std::string b = vaerdi(s, felt_note(p), l.nu ? l.nu->bemaerkning : std::string());
  const bool aaben = !t.empty() || !b.empty() || s.fejl.contains(p.vaerdi);
  return el("details", {{"open", aaben}}, el("summary", {}, "Tid og bemærkning"),
            el("label", {}, "Timer til stede, fx 2:30", inddata(felt_tid(p), t, true)),
            el("label", {}, "Bemærkning, eller hvem der har aftalt fraværet",
               inddata(felt_note(p), b, false)));
}

// "Borgeren er ikke på holdet den dag", without repeating the code's sentence for each detail.
std::string fejl_ord(const Fejl& f) {
  std::string ud;
  for (const auto& post : f.poster()) ud += (ud.empty() ? "" : " ") + besked(post);
  return ud;
}

Html person(const DagsfremmoedeSide& s, const Fremmoedelinje& l) {
  const auto p = l.medlem.placering;
  const auto fejl = s.fejl.find(p.vaerdi);
  const bool galt = fejl != s.fejl.end();
  const std::string fejl_id = "e" + id_tekst(p);
  Html indhold = el("legend", {}, l.medlem.navn) + status(l);
  if (galt) indhold += el("p", {{"class", "e"}, {"id", fejl_id}}, fejl_ord(fejl->second));
  if (s.maa_skrive)
    indhold +=
        knapper(s, l) + mere(s, l) + skjult(felt_nummer(p), std::to_string(l.nu ? l.nu->nr : 0));
  return el("fieldset",
            {{"id", "p" + id_tekst(p)},
             {"class", galt ? std::optional<std::string>("fejl") : std::nullopt},
             {"aria-describedby", galt ? std::optional(fejl_id) : std::nullopt}},
            indhold);
}

// The same error is said once, with everybody it is about.
Html fejlboks(const DagsfremmoedeSide& s) {
  if (s.fejl.empty() && s.samlet.tom()) return {};
  std::vector<std::pair<std::string, Html>> grupper;
  if (!s.samlet.tom()) grupper.emplace_back(fejl_ord(s.samlet), Html());
  for (const auto& l : s.visning.folk) {
    const auto f = s.fejl.find(l.medlem.placering.vaerdi);
    if (f == s.fejl.end()) continue;
    const std::string ord = fejl_ord(f->second);
    auto g =
        std::find_if(grupper.begin(), grupper.end(), [&](const auto& x) { return x.first == ord; });
    if (g == grupper.end()) g = grupper.insert(grupper.end(), {ord, Html()});
    if (!g->second.tom()) g->second += tekst(", ");
    g->second += link(l.medlem.navn, "#p" + id_tekst(l.medlem.placering));
  }
  Html linjer;
  for (const auto& [ord, hvem] : grupper)
    linjer += el("li", {}, ord, hvem.tom() ? Html() : tekst(" ") + hvem);
  std::string overskrift = s.gemt > 0 ? "De andre er gemt (" + tal_ord(s.gemt) + "). " : "";
  const auto antal = static_cast<std::int64_t>(s.fejl.size());
  overskrift += antal == 0
                    ? "Fremmødet er ikke gemt:"
                    : antal_ord(antal, "person mangler", "personer mangler") + " at blive gemt:";
  return el("div", {{"class", "boks fejl"}, {"role", "alert"}, {"tabindex", "-1"}},
            el("strong", {}, overskrift), el("ul", {}, linjer));
}

Html besked_om(const DagsfremmoedeSide& s) {
  if (!s.fejl.empty() || !s.samlet.tom()) return fejlboks(s);
  if (s.foreslaaet > 0)
    return el("div", {{"class", "boks"}, {"role", "status"}},
              antal_ord(s.foreslaaet, "person", "personer") +
                  " er sat til mødt. Intet er gemt endnu: tryk Gem.");
  if (s.gemt > 0) return el("div", {{"class", "boks"}, {"role", "status"}}, "Fremmødet er gemt.");
  return {};
}

Html dagskift(const DagsfremmoedeSide& s) {
  const auto& v = s.visning;
  return el(
      "nav", {{"aria-label", "Dage"}},
      v.forrige
          ? link("‹ " + kort_dato(*v.forrige).substr(0, 5), fremmoede_sti(v.hold.id, *v.forrige))
          : Html(),
      v.naeste ? link(kort_dato(*v.naeste).substr(0, 5) + " ›", fremmoede_sti(v.hold.id, *v.naeste))
               : Html());
}

Html knapraden(const DagsfremmoedeSide& s) {
  const auto& v = s.visning;
  const auto knappen = [](std::string_view ord, std::string_view vaerdien, bool hoved) {
    return el("button",
              {{"name", "handling"},
               {"value", vaerdien},
               {"class", hoved ? std::optional<std::string>("hoved") : std::nullopt}},
              ord);
  };
  Html ud = el("p", {{"id", "linje"}, {"role", "status"}}) + knappen("Gem", "gem", true);
  if (v.registreret < static_cast<std::int32_t>(v.folk.size()))
    ud += knappen("Sæt resten til mødt", "alle", false);
  if (v.hold.udendoers)
    ud += el("a", {{"class", "knap"}, {"href", hold_sti(v.hold.id) + "/vejr?dato=" + iso(v.dato)}},
             "Stop for vejret");
  return el("div", {{"class", "bund"}}, ud);
}

Html skemaet(const Ramme& ramme, const DagsfremmoedeSide& s) {
  const auto& v = s.visning;
  Html folk;
  for (const auto& l : v.folk) folk += person(s, l);
  if (!s.maa_skrive) return folk;
  Html grund;
  if (v.dato < s.i_dag && v.registreret > 0)
    grund = el("label", {{"class", "felt"}}, "Hvorfor rettes der? Kun hvis noget ændres.",
               inddata("grund", vaerdi(s, "grund", ""), false));
  return el("form",
            {{"method", "post"},
             {"action", hold_sti(v.hold.id) + "/fremmoede"},
             {"data-fremmoede", true},
             {"novalidate", true}},
            skjult("csrf", ramme.csrf), skjult("dato", iso(v.dato)), folk, grund, knapraden(s));
}

std::string titel(const sager::Fremmoedevisning& v) {
  const auto alle_paa = static_cast<std::int64_t>(v.folk.size());
  if (v.registreret == 0) return antal_ord(alle_paa, "person", "personer") + " på holdet";
  return tal_ord(v.moedt) + " af " + tal_ord(alle_paa) + " er mødt";
}

Html lukket(const DagsfremmoedeSide& s) {
  const auto& v = s.visning;
  std::string hvorfor = "Holdet har ikke åbent den dag (" + aabning_ord(v.grund) + ").";
  if (v.dato > s.i_dag) hvorfor = "Dagen er ikke kommet endnu.";
  return el("p", {}, hvorfor) + (v.dato > s.i_dag
                                     ? Html()
                                     : el("p", {},
                                          link("Åbn dagen, hvis holdet mødte alligevel",
                                               hold_sti(v.hold.id) + "/dage?dato=" + iso(v.dato))));
}

}  // namespace

std::string felt_valg(PlaceringId p) { return "v" + id_tekst(p); }
std::string felt_tid(PlaceringId p) { return "t" + id_tekst(p); }
std::string felt_note(PlaceringId p) { return "b" + id_tekst(p); }
std::string felt_nummer(PlaceringId p) { return "n" + id_tekst(p); }

std::string vis_dagsfremmoede(const Ramme& ramme, const DagsfremmoedeSide& s) {
  const auto& v = s.visning;
  Letside side{.titel = titel(v),
               .tilbage = v.hold.navn,
               .tilbage_sti = hold_sti(v.hold.id),
               .modul = s.maa_skrive ? "fremmoede.js" : "",
               .indhold = {}};
  side.indhold = el("p", {{"class", "nu"}},
                    v.hold.navn + ", " + paa_dansk_med_ugedag(v.dato) +
                        (v.grund == Aabningsgrund::aaben ? "" : ": " + aabning_ord(v.grund)) +
                        (v.bemaerkning.empty() ? "." : ". " + v.bemaerkning)) +
                 dagskift(s) + besked_om(s);
  if (!kan_moedes(v.grund) || v.dato > s.i_dag)
    side.indhold += lukket(s);
  else if (v.folk.empty())
    side.indhold += el("p", {}, "Der er ingen på holdet den dag.");
  else
    side.indhold += skemaet(ramme, s);
  return vis_let_side(ramme, side);
}

std::string vis_vejrside(const Ramme& ramme, const VejrSide& s) {
  const auto& v = s.visning;
  const Formular& f = s.formular;
  const auto felt = [&](const char* n, std::string_view ord) {
    const auto fejl = f.fejl_ved(n);
    return el("label", {{"class", "felt"}}, ord,
              fejl ? el("span", {{"class", "e"}}, " " + *fejl) : Html(),
              tom_el("input", {{"name", n}, {"value", f.vaerdi(n)}}));
  };
  Html indhold;
  if (!f.fejl.tom()) {
    Html linjer;
    for (const auto& post : f.fejl.poster()) linjer += el("li", {}, besked(post));
    indhold += el("div", {{"class", "boks fejl"}, {"role", "alert"}}, el("ul", {}, linjer));
  }
  indhold +=
      el("p", {},
         "Alle på " + v.hold.navn + " den " + paa_dansk(v.dato) +
             " bliver registreret som sendt hjem, undtagen dem, der er sat til syg, aftalt fravær "
             "eller udeblevet. Er nogen udeblevet, så registrér det først.") +
      el("form", {{"method", "post"}, {"action", hold_sti(v.hold.id) + "/vejr"}},
         skjult("csrf", ramme.csrf), skjult("dato", iso(v.dato)),
         felt("klokken", "Hvad var klokken? Fx 10.30"), felt("bemaerkning", "Hvad skete der?"),
         el("div", {{"class", "bund"}}, el("button", {{"class", "hoved"}}, "Send alle hjem"),
            el("a", {{"class", "knap"}, {"href", fremmoede_sti(v.hold.id, v.dato)}}, "Fortryd")));
  return vis_let_side(ramme, {.titel = "Stop dagen for vejret?",
                              .tilbage = "Fremmøde",
                              .tilbage_sti = fremmoede_sti(v.hold.id, v.dato),
                              .indhold = indhold});
}

}  // namespace nytte::web
