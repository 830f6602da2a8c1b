// A synthetic national set of courses whose counts are those of a publication: nobody in it exists.
// For trying the reconciliation, and for its tests.
#pragma once

#include <vector>

#include "model/publiceret.hpp"
#include "sager/afstemning/afstemning.hpp"

namespace nytte::sager {

// For each municipality, scheme and period-month of `tal`: as many courses and persons as published
// (courses never fewer than persons). Where nothing is published: none, or one or two courses of
// one person each, so many that the visible and the hidden together make the whole country's
// figure, if they can. Courses lie clear of the period's edges by more than a week. The same
// figures give the same set.
std::vector<Afstemningssag> landssaet(const std::vector<Publicerettal>& tal,
                                      const Publiceringsperiode& periode);

}  // namespace nytte::sager
