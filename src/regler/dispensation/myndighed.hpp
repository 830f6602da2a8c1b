// Which body decides on a day: D-01, D-02, D-15.
#pragma once

#include <optional>
#include <string>

#include "model/dato.hpp"
#include "model/fund.hpp"
#include "model/ydelse.hpp"

namespace nytte::regler {

struct Myndighedsfakta {
  Dato dag;  // of the application, or of the meeting that decides
  // The council of the municipality where the workplace lies (not the applicant's), on that day:
  // store::find_raad. In 2014 a joint local council, where there was one.
  std::optional<std::string> raad{};
  std::string kommune{};  // the name of that municipality; needed in 2014 only
  // Whose ratio is to be set aside; a workplace has everybody's, so an application says almindelig.
  Population population = Population::almindelig;
};

// The name of the body: the council, or "LBR <municipality>" in 2014. Nothing where none is known,
// and from 2025-01-01 where none is.
std::optional<std::string> rette_myndighed(const Myndighedsfakta& f);

// One finding: opfyldt with the body's name in `ord`; uafklaret where the geography does not know;
// ikke_opfyldt from 2025-01-01, with what applies instead. `felt` is p_nummer.
Fund hvem_afgoer(const Myndighedsfakta& f);

}  // namespace nytte::regler
