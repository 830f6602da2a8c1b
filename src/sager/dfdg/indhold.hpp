// The frozen record of a row: a job order as JSON both ways, and either kind made into the numbers
// of the code lists. For the .cpp files of this folder and its tests.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/dfdg.hpp"
#include "model/sag/kodeliste.hpp"

namespace nytte::sager {

std::string jobordreregistrering_json(const Jobordreregistrering& j);
/// svar_ugyldigt with the member when it is none of ours.
Resultat<Jobordreregistrering> laes_jobordreregistrering(std::string_view json);

/// What a message holds, as it is kept: the activity or the move.
std::string beskedindhold_json(const Registerbesked& b);
/// Puts it back; what cannot be read is left out.
void laes_beskedindhold(std::string_view json, Registerbesked& b);
std::string forskelle_json(const std::vector<Feltforskel>& felter);
std::vector<Feltforskel> laes_forskelle(std::string_view json);

/// A record in numbers. Empty `mangler` means that every code was found and is valid on its day.
template <class T>
struct Kodet {
  T post{};
  std::vector<std::string> mangler{};  // sentences
};
/// Codes as they are on the record's first day; `handling` annuller marks it as wrongly created.
Kodet<Registeraktivitet> i_koder(const Registrering& r, const Kodebog& bog,
                                 Registerhandling handling);
Kodet<Registerjobordre> i_koder(const Jobordreregistrering& j, const Kodebog& bog);

}  // namespace nytte::sager
