// Rows made ready for counting, kept in memory until they change.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "model/statistik.hpp"
#include "model/virksomhed.hpp"
#include "sager/koersel.hpp"

namespace nytte::statistik {
class Datasaet;
}

namespace nytte::sager {

struct Statistikomfang {
  std::optional<Kommunekode> kommune{};  // empty: all
  Statistikkilde kilde = Statistikkilde::begge;
  bool kun_landslister = false;
  auto operator<=>(const Statistikomfang&) const = default;
};

struct Taelleklar {
  std::shared_ptr<const statistik::Datasaet> data;
  std::map<std::int16_t, std::string> kommuner;       // every municipality there is
  std::map<std::int64_t, std::string> arbejdssteder;  // names of those in nytte
  std::int64_t uden_datoer = 0;
  std::int64_t uden_person = 0;
  std::int64_t i_begge = 0;
};

// For all threads of one program and one database. What was read is used again until an event was
// written since; then the tables are asked whether anything that counts has changed, and only then
// are the rows read anew. A day's figures are of that day: exits are known up to it.
class Statistiklager {
 public:
  std::shared_ptr<const Taelleklar> hent(store::Forbindelse& db, const Statistikomfang& omfang,
                                         Dato i_dag);

 private:
  struct Gemt {
    std::string stempel;
    std::string indhold;
    Dato dag;
    std::int64_t brugt;
    std::shared_ptr<const Taelleklar> data;
  };
  static constexpr std::size_t kHoejst = 8;

  std::mutex laas_;
  std::map<Statistikomfang, Gemt> gemte_;
  std::int64_t ur_ = 0;  // counts uses, so that the longest unused goes first
};

}  // namespace nytte::sager
