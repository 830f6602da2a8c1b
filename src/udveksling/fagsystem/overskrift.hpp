// Which column is what. For the .cpp files of this folder, and their tests.
#pragma once

#include <array>

#include "udveksling/fagsystem/profil.hpp"
#include "udveksling/regneark/regneark.hpp"

namespace nytte::udveksling {

inline constexpr std::size_t kIngen = ~std::size_t{0};

struct Kolonnekort {
  std::array<std::size_t, Koder<Listefelt>::navne.size()> plads;  // kIngen where it is not there
  Felter felter = 0;
  std::size_t bredde = 0;  // cells of the heading
  std::vector<sager::Kolonneforstaaelse> kolonner;
  Fejl fejl;               // csv_kolonne_dobbelt, csv_kolonne_mangler
  std::size_t kendte = 0;  // columns that were recognised

  Kolonnekort() { plads.fill(kIngen); }
  std::size_t hvor(Listefelt f) const { return plads[static_cast<std::size_t>(f)]; }
  // A row with so many known names is a heading; three words of an ordinary row never are.
  bool ligner() const { return kendte >= 3 || (kendte == kolonner.size() && kendte >= 2); }
};

// `med_kommune`: the list covers several municipalities, so its column for that is needed too.
Kolonnekort laes_overskrift(const Arkraekke& r, const Profil& p, bool med_kommune);

}  // namespace nytte::udveksling
