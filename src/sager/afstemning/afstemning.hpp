// Our own count beside a published one: where they differ, by how much, and which of our cases may
// be why. Pure: the same figures and cases give the same answer.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "model/publiceret.hpp"
#include "model/sag/id.hpp"

namespace nytte::sager {

// One course of ours near the period, counted or not.
struct Afstemningssag {
  Forloebsraekke raekke;
  std::string sag{};                 // "placering 12", "linje 34": never a name
  std::optional<BorgerId> borger{};  // nothing: a row of a list
  Registerstand register_ = Registerstand::ukendt;
  bool annulleret = false;
  // The finder's word: typed as another scheme, here or in the register.
  std::optional<Tilbud> rettelig_som{};
  std::optional<Kommunekode> flyttet_fra{};
  std::optional<Kommunekode> flyttet_til{};
};

struct Afstemningsgrund {
  Afvigelsesgrund grund{};
  std::vector<std::string> sager{};
  std::vector<std::optional<BorgerId>> borgere{};  // of each, where there is a page
};

struct Afstemningslinje {
  Kommunekode kommune;
  std::string kommunenavn{};
  Tilbud tilbud{};
  Maal maal{};
  std::int64_t egen = 0;
  std::optional<std::int64_t> publiceret{};  // nothing: zero or hidden
  std::int64_t forskel = 0;  // ours less theirs; from the nearest of 0 to 2 where nothing stands
  std::int64_t tilladt = 0;
  Afstemningsstand stand = Afstemningsstand::ens;
  std::vector<Afstemningsgrund> grunde{};
};

struct Afstemningsvalg {
  // Allowed difference in hundredths of a percent of the published, rounded down. Two percent: the
  // figures are drawn on another day than ours, and registrations come in late; below fifty nothing
  // is allowed, since there every course can be looked at.
  std::int64_t tilladt = 200;
  std::optional<Kommunekode> kommune{};  // only this one
};

// Ours: courses and persons by municipality, scheme and measure. What is not there is zero.
struct Tallenoegle {
  int kommune = 0;
  Tilbud tilbud{};
  Maal maal{};
  auto operator<=>(const Tallenoegle&) const = default;
};
using Optaelling = std::map<Tallenoegle, std::int64_t>;

struct Afstemning {
  Publiceringsperiode periode;
  std::vector<Afstemningslinje> linjer{};  // as published, only of the period
  std::int64_t kommuner = 0;               // with a line
  std::int64_t afvigende = 0;              // lines that differ more than allowed
  // The sum of what is visible, and what is published for the whole country.
  struct Land {
    Tilbud tilbud{};
    Maal maal{};
    std::int64_t egen = 0;
    std::int64_t synligt = 0;
    std::optional<std::int64_t> publiceret{};
  };
  std::vector<Land> landet{};
};

// `tal` of one publication, its municipalities already known by code; those of other periods, of
// measures we do not count and without a municipality are passed over.
Afstemning afstem(const std::vector<Publicerettal>& tal, const Publiceringsperiode& periode,
                  const Optaelling& egne, std::span<const Afstemningssag> sager,
                  const Afstemningsvalg& valg);

std::string_view saetning(Afvigelsesgrund g);

}  // namespace nytte::sager
