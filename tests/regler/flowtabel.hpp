// Reads the tables of the case flow (tests/tabeller/{dispensation_*,hoering_valg}.tsv); the columns
// are described in tests/tabeller/README.md.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/dato.hpp"
#include "model/fund.hpp"
#include "regler/hoering_valg.hpp"

namespace nytte::regler::test {

// One row over the row whose kilde is `grund`.
class Flowraekke {
 public:
  Flowraekke(std::string sted, std::map<std::string, std::string> felter)
      : sted_(std::move(sted)), felter_(std::move(felter)) {}

  const std::string& sted() const { return sted_; }
  bool har(const std::string& felt) const { return felter_.contains(felt); }
  // Empty where the cell is empty or "-".
  std::string tekst(const std::string& felt) const;
  std::optional<std::int32_t> tal(const std::string& felt) const;
  std::optional<bool> ja_nej(const std::string& felt) const;
  std::optional<Dato> dato(const std::string& felt) const;
  std::vector<std::string> ord(const std::string& felt, char skille = ' ') const;

 private:
  [[noreturn]] void forkert(const std::string& felt) const;

  std::string sted_;
  std::map<std::string, std::string> felter_;
};

// Throws with file and line where a row cannot be read.
std::vector<Flowraekke> laes_flowtabel(const std::string& navn);

// "BEK 1209/2023 § 12, stk. 6", or "null".
std::string hjemmel_af(const Fund& f);
// The first finding with the code, and the field where "code:field" is asked for; null for none.
const Fund* find_fund(const Fundliste& fund, const std::string& kode);
std::string alle_koder(const Fundliste& fund);

// The columns faggruppe, repraesentanter, fravaer and findes_ikke at one workplace.
Hoeringsvalgfakta hoeringsvalg_af(const Flowraekke& r, Dato dag);

}  // namespace nytte::regler::test
