#include "udveksling/fagsystem/indtastning.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "udveksling/fagsystem/ord.hpp"

namespace nytte::udveksling {

sager::Indtastning indtastning(Fagsystem system, const sager::Indtastningsgrundlag& g) {
  switch (system) {
    case Fagsystem::kmd_opera:
      return kmd_opera::indtastning(g);
    case Fagsystem::schultz_fasit:
      return schultz_fasit::indtastning(g);
    case Fagsystem::workbase:
      break;
  }
  return workbase::indtastning(g);
}

std::string felt_dato(Dato d) {
  return fmt::format("{:02}-{:02}-{:04}", d.dag(), d.maaned_i_aaret(), d.aar());
}

std::string felt_timer(Ugetimer t) { return std::to_string(t.minutter() / 60); }
std::string felt_minutter(Ugetimer t) { return std::to_string(t.minutter() % 60); }

std::string felt_type(const Jobordre& j) { return std::string(jobordretype_ord(j.type)); }

std::string felt_tilbudssted(Sektor s) {
  switch (s) {
    case Sektor::kommune:
      return "Kommunal arbejdsplads";
    case Sektor::region:
      return "Regional arbejdsplads";
    case Sektor::stat:
      return "Statslig arbejdsplads";
    case Sektor::selvejende:
      return "Selvejende institution";
    case Sektor::privat:
      break;
  }
  return "";
}

std::string felt_status(const Placering& p) {
  std::string ud(navn(p.status));
  std::replace(ud.begin(), ud.end(), '_', ' ');
  ud[0] = static_cast<char>(ud[0] - 'a' + 'A');
  return ud;
}

std::string felt_aarsag(const Placering& p) {
  if (p.aarsag == Placeringsaarsag::ikke_valgt) return "Ikke valgt";
  std::string ud(navn(p.aarsag));
  std::replace(ud.begin(), ud.end(), '_', ' ');
  ud[0] = static_cast<char>(ud[0] - 'a' + 'A');
  return ud;
}

std::vector<std::string> faelles_bemaerkninger(const sager::Indtastningsgrundlag& g) {
  std::vector<std::string> ud;
  if (g.arbejdssted.sektor == Sektor::privat)
    ud.emplace_back(
        "Arbejdsstedet er registreret som privat: nytteindsats kan kun være hos en "
        "offentlig arbejdsgiver. Ret arbejdsstedet, før du taster.");
  if (g.jobordre.type == Jobordretype::nytteindsats_staten && !g.jobordre.ministeromraade)
    ud.emplace_back(
        "Jobordren er i staten, men har intet ministerområde. Skriv det på jobordren, "
        "før du taster.");
  if (g.placering.saerligt_tilrettelagt)
    ud.emplace_back(
        "Placeringen er særligt tilrettelagt nytteindsats. Vejledningen fra 2014 kender "
        "den ikke; se efter, hvad jeres system kalder den i dag.");
  if (g.placering.status == Placeringsstatus::annulleret)
    ud.emplace_back("Placeringen er annulleret i nytte og skal ikke tastes.");
  return ud;
}

}  // namespace nytte::udveksling
