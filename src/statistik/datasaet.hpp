// Rows made ready for counting: sorted by offer and person, put together to courses, in columns, so
// that a million of them are walked in milliseconds. Made once, asked often, never changed.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "model/statistik.hpp"

namespace nytte::statistik {

// What the rows do not say themselves.
struct Omgivelser {
  std::vector<Raadskommune> geografi{};
  std::vector<Pladsraekke> pladser{};
};

class Datasaet {
 public:
  // Rows whose last day lies before their first are left out and counted in `omvendte()`.
  explicit Datasaet(std::vector<Forloebsraekke> raekker, Omgivelser omgivelser = {});

  // A course, forløb: connected days of one person in one offer. snitflader 3.3 (jobindsats.dk
  // 12.10.2017): down to one day; a new one starts when the person was out for at least one day.
  // Municipality, benefit, workplace and age play no part, so neither a birthday nor a move nor
  // another benefit splits it, as they did in the measure that was withdrawn.
  std::size_t antal_forloeb() const { return forloeb_fra_.size(); }
  std::size_t antal_raekker() const { return fra_.size(); }
  std::int64_t omvendte() const { return omvendte_; }

  // Columns by course; days are day numbers of Dato.
  std::span<const std::int32_t> forloeb_fra() const { return forloeb_fra_; }
  std::span<const std::int32_t> forloeb_til() const { return forloeb_til_; }
  // First row of each course, and one more at the end.
  std::span<const std::uint32_t> forloeb_raekke() const { return forloeb_raekke_; }
  // Courses of an offer, [first, second).
  std::pair<std::size_t, std::size_t> forloeb_i(Tilbud t) const {
    return {tilbud_[static_cast<std::size_t>(t)], tilbud_[static_cast<std::size_t>(t) + 1]};
  }
  // The row a course is described by on a day it holds. Where several rows hold the day, the one
  // with most weekly time, then a fixed order of their values: never the order they came in or how
  // they are cut, so that two adjacent rows and the one row they make give the same (F-051).
  std::uint32_t raekke_paa(std::size_t forloeb, std::int32_t dag) const;

  // Columns by row.
  std::span<const std::int32_t> fra() const { return fra_; }
  std::span<const std::int32_t> til() const { return til_; }
  std::span<const std::int32_t> person() const { return person_; }  // dense, by offer and person
  std::span<const std::int32_t> minutter() const { return minutter_; }
  std::span<const std::int32_t> foedt() const { return foedt_; }            // yyyymmdd, 0: unknown
  std::span<const std::uint16_t> kommune() const { return kommune_; }       // index of kommuner()
  std::span<const std::uint32_t> sted() const { return sted_; }             // index of steder()
  std::span<const std::uint8_t> ydelse() const { return ydelse_; }          // 0 unknown, else + 1
  std::span<const std::uint8_t> visitation() const { return visitation_; }  // 0 unknown, else + 1
  std::span<const std::uint8_t> sektor() const { return sektor_; }          // 0 unknown, else + 1
  std::span<const std::uint8_t> koen() const { return koen_; }              // 0 unknown, else + 1
  std::span<const Afgang> afgang() const { return afgang_; }
  std::span<const std::int32_t> afgang_dag() const { return afgang_dag_; }

  const std::vector<std::int16_t>& kommuner() const { return kommuner_; }
  const std::vector<std::int64_t>& steder() const { return steder_; }
  const std::vector<Pladsraekke>& pladser() const { return omgivelser_.pladser; }
  // Names of councils; `raad_paa` gives an index of it, or -1 where the day had none.
  const std::vector<std::string>& raad() const { return raad_; }
  std::int32_t raad_paa(std::size_t kommuneindeks, std::int32_t dag) const;
  std::int32_t raad_for(std::int16_t kommune, std::int32_t dag) const;

 private:
  struct Raadsperiode {
    std::int32_t fra;
    std::int32_t til;
    std::int32_t raad;
  };
  void fyld(const std::vector<Forloebsraekke>& raekker);
  void samle_forloeb(const std::vector<Forloebsraekke>& raekker);
  void laes_geografi();

  std::vector<std::int32_t> forloeb_fra_, forloeb_til_;
  std::vector<std::uint32_t> forloeb_raekke_;
  std::vector<std::size_t> tilbud_;
  std::vector<std::int32_t> fra_, til_, person_, minutter_, foedt_, afgang_dag_;
  std::vector<std::uint16_t> kommune_;
  std::vector<std::uint32_t> sted_;
  std::vector<std::uint8_t> ydelse_, visitation_, sektor_, koen_;
  std::vector<Afgang> afgang_;
  std::vector<std::int16_t> kommuner_;
  std::vector<std::int64_t> steder_;
  std::vector<std::string> raad_;
  std::vector<std::vector<Raadsperiode>> raad_af_kommune_;  // by municipality code
  Omgivelser omgivelser_;
  std::int64_t omvendte_ = 0;
};

// 20240229
std::int32_t som_tal(Dato d);

}  // namespace nytte::statistik
