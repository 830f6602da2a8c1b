// Who is to be heard about a workplace and a trade group on a day (from 2025: informed), level by
// level in the legal order, and why each nearer one was passed over: T-01 to T-04, T-09 to T-11.
#pragma once

#include <string>
#include <vector>

#include "model/sag/arbejdssted.hpp"
#include "model/sag/hoeringsvalg.hpp"
#include "model/ydelse.hpp"

namespace nytte::regler {

struct Hoeringsvalgfakta {
  Dato dag;  // whose law and whose representatives
  PNummer p_nummer;
  Cvr cvr;
  std::string faggruppe{};  // of the tasks
  Population population = Population::almindelig;
  bool saerligt_tilrettelagt = false;
  // What is recorded; those of other workplaces, trade groups and days are left out here.
  std::vector<Medarbejderrepraesentant> repraesentanter{};
  std::vector<Fravaer> fravaer{};
  std::vector<NiveauFindesIkke> findes_ikke{};
};

Hoeringsvalg hvem_skal_hoeres(const Hoeringsvalgfakta& f);

// The same trade group, whatever the case of letters and the blanks around; one that nobody has
// stated is everyone's.
bool samme_faggruppe(const std::string& a, const std::string& b);

}  // namespace nytte::regler
