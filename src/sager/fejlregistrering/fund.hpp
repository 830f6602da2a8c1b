// How the parts of the finder hand over what they found; not for others.
#pragma once

#include <vector>

#include "sager/fejlregistrering/indeks.hpp"

namespace nytte::sager {

// A finding about the row, without grounds yet.
Fejlregistrering nyt_fund(const Indeks& i, const Kildeplacering& r, Fejlregistreringstype type);

// Every ground for and against that the row is nytteindsats typed as something else, told or not.
Fejlregistrering vej_grunde(const Indeks& i, const Kildeplacering& r);
void find_mistanke(const Indeks& i, const Kildeplacering& r, std::vector<Fejlregistrering>& ud);
void find_i_felter(const Indeks& i, const Kildeplacering& r, std::vector<Fejlregistrering>& ud);
// All rows at once: pairs are found by sorting.
void find_dobbelte(const Indeks& i, std::vector<Fejlregistrering>& ud);

// The sector the place has, as far as the list and the grounds tell, and what tells it.
struct Sektorsvar {
  Sektor sektor{};
  Bevisart art{};
};
std::optional<Sektorsvar> stedets_sektor(const Indeks& i, const Kildeplacering& r);

}  // namespace nytte::sager
