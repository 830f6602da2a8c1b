// Whether a council may decide so: D-08 to D-12, with D-01, D-02, D-04 and D-15 again on the day of
// the meeting.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/arbejdstid.hpp"
#include "model/fund.hpp"
#include "model/sag/raad.hpp"
#include "regler/dispensation/myndighed.hpp"

namespace nytte::regler {

struct Afgoerelsesfakta {
  Myndighedsfakta myndighed;  // `dag` is the day of the meeting
  // Who met.
  std::string raad{};                      // the council whose meeting it was
  std::vector<Raadsmedlem> medlemmer{};    // every member it has or had, with terms
  std::optional<Sagsudvalg> sagsudvalg{};  // the committee, where it was not the whole council
  bool moede_aflyst = false;
  std::vector<RaadsmedlemId> til_stede{};   // while this matter was decided
  std::vector<RaadsmedlemId> paa_moedet{};  // at the meeting; who took no part is told of
  std::vector<Afstemning> stemmer{};
  // What they decided.
  Raadsudfald udfald = Raadsudfald::afslaaet;
  std::optional<std::int32_t> pladser{};  // a number ...
  std::optional<Forhold> forhold{};       // ... or a ratio
  std::optional<Dato> fra{};
  std::optional<Dato> til{};  // included
  std::string begrundelse{};
  // On what.
  std::optional<std::int32_t> soegt_pladser{};
  std::optional<Dato> soegt_fra{};
  std::optional<Dato> soegt_til{};
  std::optional<Aarsvaerk> ordinaert_ansatte{};
  std::optional<bool> visiterede_ydelser{};
};

// Every finding at once, favourable ones too. `felt` is the name in this struct. A decision may be
// recorded only when nothing is ikke_opfyldt or uafklaret (kan_afgoeres). The quorum is asked of
// every decision; unanimity, number and period only of one that grants.
Fundliste bedoem_raadsafgoerelse(const Afgoerelsesfakta& f);

inline bool kan_afgoeres(const Fundliste& fund) { return samlet_udfald(fund) >= Udfald::advarsel; }

// The members appointed on the day, in the order given.
std::vector<Raadsmedlem> medlemmer_paa(const std::vector<Raadsmedlem>& alle, Dato dag);

// The most that could be present and still be too few, plus one: at least half of the appointed.
constexpr std::size_t mindst_til_stede(std::size_t udpegede) { return (udpegede + 1) / 2; }

}  // namespace nytte::regler
