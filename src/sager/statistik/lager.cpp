#include "sager/statistik/lager.hpp"

#include <algorithm>
#include <utility>

#include "statistik/datasaet.hpp"
#include "store/arbejdssted.hpp"
#include "store/raad.hpp"
#include "store/statistik.hpp"

namespace nytte::sager {
namespace {

std::shared_ptr<const Taelleklar> laes(store::Forbindelse& db, const Statistikomfang& omfang,
                                       Dato i_dag) {
  auto grundlag = store::hent_statistikgrundlag(
      db, {omfang.kommune, omfang.kilde, omfang.kun_landslister, i_dag});
  auto ud = std::make_shared<Taelleklar>();
  ud->uden_datoer = grundlag.uden_datoer;
  ud->uden_person = grundlag.uden_person;
  ud->i_begge = grundlag.i_begge;
  ud->data = std::make_shared<const statistik::Datasaet>(
      std::move(grundlag.raekker),
      statistik::Omgivelser{store::hent_raadsgeografi(db), std::move(grundlag.pladser)});
  for (auto& k : store::list_kommuner(db))
    ud->kommuner[static_cast<std::int16_t>(k.kode.tal())] = std::move(k.navn);
  ud->arbejdssteder = store::arbejdsstedsnavne(db);
  return ud;
}

}  // namespace

std::shared_ptr<const Taelleklar> Statistiklager::hent(store::Forbindelse& db,
                                                       const Statistikomfang& omfang, Dato i_dag) {
  // One at a time: a second asker waits for what the first is reading instead of reading it too.
  const std::lock_guard vagt(laas_);
  const std::string stempel = store::statistikstempel(db);
  const auto fundet = gemte_.find(omfang);
  const bool samme_dag = fundet != gemte_.end() && fundet->second.dag == i_dag;
  if (samme_dag && fundet->second.stempel == stempel) {
    fundet->second.brugt = ++ur_;
    return fundet->second.data;
  }
  std::string indhold = store::statistikindhold(db);
  if (samme_dag && fundet->second.indhold == indhold) {
    fundet->second.stempel = stempel;
    fundet->second.brugt = ++ur_;
    return fundet->second.data;
  }
  auto data = laes(db, omfang, i_dag);
  gemte_.insert_or_assign(omfang, Gemt{stempel, std::move(indhold), i_dag, ++ur_, data});
  if (gemte_.size() > kHoejst)
    gemte_.erase(std::min_element(gemte_.begin(), gemte_.end(), [](const auto& a, const auto& b) {
      return a.second.brugt < b.second.brugt;
    }));
  return data;
}

}  // namespace nytte::sager
