// The CV on Jobnet: W-02 and W-03.
#pragma once

#include <optional>

#include "model/fakta.hpp"
#include "model/sag/frist.hpp"

namespace nytte::regler {

struct CvFakta {
  Population population = Population::almindelig;
  Ydelse ydelse = Ydelse::ingen;
  std::optional<Visitation> visitation;
  std::optional<Dato> tilmeldt;             // registered on Jobnet
  std::optional<Dato> foerste_henvendelse;  // first came for help
  std::optional<Dato> godkendt;             // the CV is there
};

// By when the CV must be on Jobnet by the law of `dag`; nothing where no day is set for this
// person, the day it counts from is not known, or the CV is there.
std::optional<Frist> cv_frist(const CvFakta& f, Dato dag);

// The CV is checked when nytteindsats begins: guidance. Nothing once it is done.
std::optional<Frist> cv_ved_start(Dato start, std::optional<Dato> gennemgaaet);

}  // namespace nytte::regler
