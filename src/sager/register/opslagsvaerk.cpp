#include "sager/register/opslagsvaerk.hpp"

#include "store/raad.hpp"

namespace nytte::sager {

std::vector<Kommunenavn> alle_kommuner(store::Forbindelse& db) {
  std::vector<Kommunenavn> ud;
  for (auto& k : store::list_kommuner(db)) ud.push_back({k.kode, std::move(k.navn)});
  return ud;
}

std::optional<std::string> raad_paa_dag(store::Forbindelse& db, Kommunekode kommune, Dato dag) {
  return store::find_raad(db, kommune, dag);
}

std::vector<std::string> kommunens_raad(store::Forbindelse& db, Kommunekode kommune) {
  return store::list_raad_for(db, kommune);
}

}  // namespace nytte::sager
