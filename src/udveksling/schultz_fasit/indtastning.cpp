// Source 003's second appendix as steps, in own words: two ways, both right. The appendix names
// values and user guides, not screens; those are ours (F-044).
#include "udveksling/fagsystem/indtastning.hpp"

namespace nytte::udveksling::schultz_fasit {
namespace {

using sager::Indtastningsfelt;
using sager::Indtastningsgrundlag;
using sager::Indtastningstrin;

std::vector<Indtastningsfelt> stedet(const Indtastningsgrundlag& g) {
  std::vector<Indtastningsfelt> ud{{"P-nummer", g.arbejdssted.p_nummer.tekst()},
                                   {"CVR-nummer", g.arbejdssted.cvr.tekst()},
                                   {"Virksomhed", g.arbejdssted.navn},
                                   {"Stillingsbetegnelse", g.jobordre.stilling}};
  if (g.jobordre.type == Jobordretype::nytteindsats_staten)
    ud.push_back({"Ministerområde", g.jobordre.ministeromraade.value_or(""), "Kun for staten"});
  return ud;
}

std::vector<Indtastningsfelt> placeringen(const Indtastningsgrundlag& g) {
  const auto& p = g.placering;
  return {{"I eller uden for plan", p.del_af_plan ? "I plan" : "Uden for plan",
           "Begge dele kan lade sig gøre"},
          {"Startdato", felt_dato(p.fra)},
          {"Slutdato", felt_dato(p.til)},
          {"Timer pr. uge", felt_timer(p.ugentlig_tid)},
          {"Minutter", felt_minutter(p.ugentlig_tid)},
          {"Status", felt_status(p)},
          {"Årsag", felt_aarsag(p)}};
}

Indtastningstrin trin(std::string skaerm, std::string goer, std::vector<Indtastningsfelt> foerst,
                      const std::vector<Indtastningsfelt>& saa) {
  foerst.insert(foerst.end(), saa.begin(), saa.end());
  return {std::move(skaerm), std::move(goer), std::move(foerst)};
}

sager::Indtastningsvej fra_tilbud(const Indtastningsgrundlag& g) {
  auto tilbud = trin("Job og tilbud", "Opret tilbuddet, hvis det ikke er der i forvejen.",
                     {{"Tilbudstype", "Nytteindsats", "Altid denne"}}, stedet(g));
  tilbud.felter.push_back(
      {"Periode", felt_dato(g.jobordre.fra) + " - " + felt_dato(g.jobordre.til)});
  tilbud.felter.push_back({"Antal pladser", std::to_string(g.jobordre.pladser)});
  tilbud.felter.push_back({"Beskrivelse", g.jobordre.opgave});
  return {"Fra et tilbud",
          {std::move(tilbud),
           trin("Planer og placeringer", "Opret placeringen ud fra tilbuddet.",
                {{"Tilbud", g.jobordre.nummer, "Vælg tilbuddet af typen \"Nytteindsats\""}},
                placeringen(g))}};
}

sager::Indtastningsvej uden_tilbud(const Indtastningsgrundlag& g) {
  auto foerst = std::vector<Indtastningsfelt>{
      {"Tilbudskategori", "Virksomhedspraktik", "Vælg kategorien først"},
      {"Tilbudstype", "Nytteindsats",
       "Bliver typen \"Virksomhedspraktik\", tælles placeringen forkert"}};
  const auto sted = stedet(g);
  foerst.insert(foerst.end(), sted.begin(), sted.end());
  return {"Uden tilbud",
          {trin("Planer og placeringer", "Opret placeringen direkte.", std::move(foerst),
                placeringen(g))}};
}

}  // namespace

sager::Indtastning indtastning(const Indtastningsgrundlag& g) {
  return {{fra_tilbud(g), uden_tilbud(g)}, faelles_bemaerkninger(g)};
}

}  // namespace nytte::udveksling::schultz_fasit
