#include "udveksling/fagsystem/forklar.hpp"

namespace nytte::udveksling {
namespace {

using sager::Afvigelsesforklaring;

std::string right_type(Fagsystem s) {
  switch (s) {
    case Fagsystem::kmd_opera:
      return "Opret et tilbud med tilbudstypen \"Nytteindsats\", og flyt aktiviteten dertil.";
    case Fagsystem::schultz_fasit:
      return "Placér fra et tilbud med tilbudstypen \"Nytteindsats\", eller vælg kategorien "
             "\"Virksomhedspraktik\" og derefter tilbudstypen \"Nytteindsats\".";
    case Fagsystem::workbase:
      break;
  }
  return "Vælg en af de fire jobordretyper, der begynder med \"Nytteindsats\".";
}

std::string right_activation(Fagsystem s) {
  return s == Fagsystem::kmd_opera
             ? "Vælg altid DFDG aktivitetstype \"Løntilskud og virksomhedspraktik\"."
             : "Vælg aktiveringstypen \"Løntilskud og virksomhedspraktik\".";
}

Afvigelsesforklaring explain(Fagsystem s, Afvigelse a) {
  switch (a) {
    case Afvigelse::tilbudstype_forkert:
      return {a, "Rækken taler om nytteindsats, men det gør typen ikke", right_type(s)};
    case Afvigelse::jobordretype_upraecis:
      return {a, "Jobordretypen er ikke en af de fire",
              "Vælg \"Nytteindsats, kommune\", \"Nytteindsats, regional\", \"Nytteindsats, "
              "staten\" eller \"Nytteindsats, selvejende institution\"."};
    case Afvigelse::aktiveringstype_forkert:
      return {a, "Aktiveringstypen er ikke \"Løntilskud og virksomhedspraktik\"",
              right_activation(s)};
    case Afvigelse::tilbudssted_mangler:
      return {a, "Tilbudsstedet mangler",
              "Vælg det sted, der svarer til arbejdsgiveren, fx \"Kommunal arbejdsplads\"."};
    case Afvigelse::tilbudssted_passer_ikke:
      return {a, "Tilbudsstedet passer ikke til arbejdsgiverens sektor",
              "Nytteindsats er hos en kommune, en region, staten eller en selvejende institution; "
              "vælg det sted, P-nummeret hører til."};
    case Afvigelse::kategori_forkert:
      return {a, "Der er hverken et tilbud eller kategorien \"Virksomhedspraktik\"", right_type(s)};
    case Afvigelse::ministeromraade_mangler:
      return {a, "Der mangler et ministerområde",
              "En jobordre i staten skal have det ministerområde, arbejdspladsen hører under."};
    case Afvigelse::ministeromraade_overfloedigt:
      return {a, "Der står et ministerområde, selv om arbejdspladsen ikke er statslig",
              "Tøm feltet, eller vælg \"Nytteindsats, staten\"."};
    case Afvigelse::modul_forkert:
      return {a, "Borgeren er placeret i det forkerte modul",
              "Placeringsmodulet bruges til kontanthjælp og uddannelseshjælp, Jobplansmodulet til "
              "arbejdsmarkedsydelse."};
    case Afvigelse::sagstype_uden_for_vejledningen:
      return {a, "Sagstypen er ikke en af de tre, som vejledningen har med",
              "Vejledningen fra 2014 kender nytteindsats på kontanthjælp, uddannelseshjælp og "
              "arbejdsmarkedsydelse; se efter, om sagstypen er den rigtige."};
    case Afvigelse::varighed_over_graensen:
      break;
  }
  return {Afvigelse::varighed_over_graensen, "Perioden er længere end 13 uger",
          "Til og med 31. december 2024 måtte et tilbud højst vare 13 uger; ret slutdatoen."};
}

}  // namespace

std::vector<Afvigelsesforklaring> forklar(Fagsystem system, Afvigelser alle) {
  std::vector<Afvigelsesforklaring> ud;
  for (const auto a : nytte::alle<Afvigelse>())
    if (nytte::har(alle, a)) ud.push_back(explain(system, a));
  return ud;
}

}  // namespace nytte::udveksling
