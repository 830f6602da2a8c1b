// Source 003's third appendix as steps, in own words.
#include "udveksling/fagsystem/indtastning.hpp"

#include <fmt/core.h>

#include "udveksling/fagsystem/ord.hpp"

namespace nytte::udveksling::workbase {
namespace {

using sager::Indtastningsfelt;
using sager::Indtastningsgrundlag;
using sager::Indtastningstrin;

constexpr const char* kAktivering = "Løntilskud og virksomhedspraktik";

bool er_stat(const Indtastningsgrundlag& g) {
  return g.jobordre.type == Jobordretype::nytteindsats_staten;
}

Indtastningsfelt type(const Indtastningsgrundlag& g, std::string navn) {
  return {std::move(navn), felt_type(g.jobordre),
          er_stat(g) ? "På skærmen kan der stå \"Nytteindsats, stat\"" : ""};
}

Indtastningstrin find_virksomhed(const Indtastningsgrundlag& g) {
  return {"Virksomhedsmodul",
          "Søg virksomheden frem.",
          {{"P-nummer", g.arbejdssted.p_nummer.tekst(),
            "Brug P-nummeret: det er stedet, der tælles på"},
           {"CVR-nummer", g.arbejdssted.cvr.tekst()},
           {"Virksomhedsnavn", g.arbejdssted.navn}}};
}

Indtastningstrin jobordre(const Indtastningsgrundlag& g) {
  const auto& j = g.jobordre;
  Indtastningstrin t{
      "Virksomhedsmodul > Opgave > Opret jobordre",
      "Opret jobordren, hvis den ikke er der i forvejen.",
      {type(g, "Jobordre type"),
       {"Stillingbetegnelse", j.stilling},
       {"Antal ledige pladser", std::to_string(j.pladser)},
       {"Startdato", felt_dato(j.fra)},
       {"Slutdato", felt_dato(j.til), "Jobordren må gerne løbe længere end placeringen"}}};
  if (er_stat(g))
    t.felter.push_back({"Ministerområde", j.ministeromraade.value_or(""), "Kun for staten"});
  t.felter.push_back({"Jobindhold", j.opgave});
  return t;
}

Indtastningstrin find_nummer(const Indtastningsgrundlag& g) {
  return {"Jobformidling > Jobordre",
          "Find jobordren på virksomhedens overblik, og notér dens nummer.",
          {{"Mentor ID nr.", g.jobordre.nummer,
            "nyttes nummer; har WorkBase givet et andet, er det WorkBases, der bruges"}}};
}

Indtastningstrin soeg(const Indtastningsgrundlag& g) {
  return {"Placeringsmodul, Jobplan > Søg ledige tilskudsjob og virksomhedspraktikker",
          "Søg på jobordretypen, og vælg rækken.",
          {type(g, "Jobordre type"),
           {"Stillingbetegnelse", g.jobordre.stilling},
           {"Virksomhedsnavn", g.arbejdssted.navn},
           {"Fra", felt_dato(g.jobordre.fra)},
           {"Til", felt_dato(g.jobordre.til)}}};
}

std::string sagstype(const Indtastningsgrundlag& g) {
  if (g.ydelse == Ydelse::kontanthjaelp) return "Kontanthjælp";
  if (g.ydelse == Ydelse::uddannelseshjaelp) return "Uddannelseshjælp";
  if (g.ydelse == Ydelse::arbejdsmarkedsydelse) return "Arbejdsmarkedsydelse";
  return "";
}

Indtastningstrin placer(const Indtastningsgrundlag& g) {
  const auto& p = g.placering;
  return {"Placeringsinformationer",
          "Placér borgeren i jobordren.",
          {{"Startdato", felt_dato(p.fra)},
           {"Slutdato", felt_dato(p.til)},
           {"Sagstype", sagstype(g)},
           {"Aktivitet del af jobplan", p.del_af_plan ? "Ja" : "Nej",
            "Sæt kryds, når tilbuddet står i borgerens plan"},
           {"Antal timer", felt_timer(p.ugentlig_tid)},
           {"Minutter", felt_minutter(p.ugentlig_tid),
            "Uden timer kommer placeringen ikke med i tallene"},
           {"Aktiveringstype", kAktivering, "Altid denne"},
           {"Status", felt_status(p)},
           {"Årsag", felt_aarsag(p)}}};
}

Indtastningstrin ansaettelse(const Indtastningsgrundlag& g) {
  const auto& p = g.placering;
  Indtastningstrin t{"Jobplansmodul > Opret tilskudsansættelse",
                     "Udfyld vinduet.",
                     {{"Joborder-nummer", g.jobordre.nummer},
                      {"Stillingsbetegnelse", g.jobordre.stilling},
                      type(g, "Jobtype")}};
  if (er_stat(g))
    t.felter.push_back(
        {"Ministerområde", g.jobordre.ministeromraade.value_or(""), "Kun for staten"});
  const std::vector<Indtastningsfelt> resten{
      {"Jobindhold", g.jobordre.opgave, "Højst 500 tegn"},
      {"Forsørgelsestype", "Arbejdsmarkedsydelse"},
      {"Aktivitet del af jobplan", p.del_af_plan ? "Ja" : "Nej",
       "Sæt kryds, når tilbuddet står i borgerens plan"},
      {"Aktiveringstype", kAktivering, "Altid denne"},
      {"Startdato", felt_dato(p.fra)},
      {"Slutdato", felt_dato(p.til)},
      {"Timer", felt_timer(p.ugentlig_tid), "Antal timer pr. uge"},
      {"Minutter", felt_minutter(p.ugentlig_tid)},
      {"Deltagerstatus", felt_status(p)},
      {"Årsag", felt_aarsag(p)},
      {"Hændelsesdato", felt_dato(p.haendelsesdato)}};
  t.felter.insert(t.felter.end(), resten.begin(), resten.end());
  return t;
}

Indtastningstrin gem(const Indtastningsgrundlag& g) {
  return {"Placeringer - Virksomhed",
          "Gem jobplanen; først da er placeringen registreret nationalt. Se efter på borgerens "
          "overblik, at titlen er rigtig.",
          {{"Titel", felt_type(g.jobordre) + " - " + g.jobordre.stilling}}};
}

sager::Indtastningsvej med_placeringsmodul(const Indtastningsgrundlag& g) {
  return {"Kontanthjælp og uddannelseshjælp: Placeringsmodulet",
          {find_virksomhed(g), jobordre(g), find_nummer(g), soeg(g), placer(g), gem(g)}};
}

sager::Indtastningsvej med_jobplansmodul(const Indtastningsgrundlag& g) {
  return {"Arbejdsmarkedsydelse: Jobplansmodulet",
          {find_virksomhed(g), jobordre(g), find_nummer(g), ansaettelse(g), gem(g)}};
}

}  // namespace

sager::Indtastning indtastning(const Indtastningsgrundlag& g) {
  sager::Indtastning ud{{}, faelles_bemaerkninger(g)};
  const auto dage = g.placering.til - g.placering.fra + 1;
  if (dage > 13 * 7)
    ud.bemaerkninger.push_back(fmt::format(
        "Placeringen varer {} dage. WorkBase tog i 2014 højst 13 uger (91 dage).", dage));
  if (sagstype(g).empty())
    ud.bemaerkninger.emplace_back(
        "Borgerens ydelse på startdagen er ikke kontanthjælp, uddannelseshjælp eller "
        "arbejdsmarkedsydelse, som nytte kender den. Vælg vejen efter sagen i WorkBase.");
  if (g.ydelse != Ydelse::arbejdsmarkedsydelse) ud.veje.push_back(med_placeringsmodul(g));
  if (g.ydelse == Ydelse::arbejdsmarkedsydelse || sagstype(g).empty())
    ud.veje.push_back(med_jobplansmodul(g));
  return ud;
}

}  // namespace nytte::udveksling::workbase
