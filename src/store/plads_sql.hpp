#pragma once

#include <string>

/// Counting persons at a job order; for store/jobordre and store/placeringsgrundlag.
namespace nytte::store {

/// An SQL expression: the most persons placed on the job order at once on any day from `fra` to
/// `til`, leaving out the placement `undtagen`. The number can only rise on a day when somebody
/// begins, so those days are counted.
std::string peak_placed(const std::string& jobordre, const std::string& fra, const std::string& til,
                        const std::string& undtagen);

/// $1 job order, $2 and $3 the first and last day, $4 the placement left out (0 for none).
extern const std::string kLedigePladser;

}  // namespace nytte::store
