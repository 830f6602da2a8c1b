// Facts for the tests of rules: one that passes every rule, and random ones.
#pragma once

#include <rapidcheck.h>

#include <iosfwd>

#include "model/fakta.hpp"

namespace nytte {
// A counterexample as contract JSON, ready for `nytte vurder`.
void showValue(const Fakta& f, std::ostream& os);
}  // namespace nytte

namespace nytte::regler::test {

// Passes all rules on any day from 2014-01-01, with `ansatte` in each of the months before.
Fakta lovlig_sag(Dato fra, std::int32_t dage, std::int32_t ansatte = 51);

// Staff of the `antal` months before the month of `fra`, in full-time persons and in heads.
void saet_ansatte(Fakta& f, std::int32_t antal, std::int32_t halve);

// Around the days where the law changed and the edges of the quota; months may be missing, a
// dispensation may lie anywhere.
rc::Gen<Fakta> tilfaeldig_sag();

}  // namespace nytte::regler::test
