// Source 003's first appendix as steps, in own words. The appendix shows fields, not the way to
// them, so the names of the screens are ours (F-044).
#include "udveksling/fagsystem/indtastning.hpp"

namespace nytte::udveksling::kmd_opera {
namespace {

using sager::Indtastningsgrundlag;
using sager::Indtastningstrin;

Indtastningstrin tilbud(const Indtastningsgrundlag& g) {
  const auto& j = g.jobordre;
  Indtastningstrin t{"Opret tilbud",
                     "Opret først tilbuddet.",
                     {{"Tilbudskategori", "", "Den, kommunen bruger til virksomhedspraktik"},
                      {"Tilbudstype", "Nytteindsats", "Altid denne"},
                      {"Tilbudssted", felt_tilbudssted(g.arbejdssted.sektor),
                       "Stedet skal svare til arbejdsgiveren"},
                      {"Stillingsbetegnelse", j.stilling},
                      {"P-nummer", g.arbejdssted.p_nummer.tekst()},
                      {"CVR-nummer", g.arbejdssted.cvr.tekst()},
                      {"Virksomhed", g.arbejdssted.navn},
                      {"Startdato", felt_dato(j.fra)},
                      {"Slutdato", felt_dato(j.til)},
                      {"Antal pladser", std::to_string(j.pladser)}}};
  if (j.type == Jobordretype::nytteindsats_staten)
    t.felter.push_back({"Ministerområde", j.ministeromraade.value_or(""), "Kun for staten"});
  t.felter.push_back({"Formål", j.opgave});
  return t;
}

Indtastningstrin aktivitet(const Indtastningsgrundlag& g) {
  const auto& p = g.placering;
  return {"Opret aktivitet",
          "Opret derefter borgerens aktivitet på tilbuddet.",
          {{"DFDG aktivitetstype", "Løntilskud og virksomhedspraktik", "Altid denne"},
           {"Startdato", felt_dato(p.fra)},
           {"Slutdato", felt_dato(p.til)},
           {"Timer", felt_timer(p.ugentlig_tid), "Pr. uge"},
           {"Minutter", felt_minutter(p.ugentlig_tid)},
           {"Status", felt_status(p)},
           {"Årsag", felt_aarsag(p)}}};
}

}  // namespace

sager::Indtastning indtastning(const Indtastningsgrundlag& g) {
  return {{{"Tilbud og aktivitet", {tilbud(g), aktivitet(g)}}}, faelles_bemaerkninger(g)};
}

}  // namespace nytte::udveksling::kmd_opera
