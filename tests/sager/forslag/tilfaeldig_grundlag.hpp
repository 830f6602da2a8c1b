// Invented municipalities as the proposal of places reads them: the same seed gives the same one.
// For the tests and for bench/forslag.
#pragma once

#include <cstdint>

#include "sager/forslag/grundlag.hpp"

namespace nytte::sager::test {

struct Grundlagsvalg {
  std::uint64_t froe = 1;
  std::size_t borgere = 20;
  std::size_t jobordrer = 10;
  std::int32_t hoejst_pladser = 3;  // on one job order
  Dato dag = Dato::af(2023, 3, 1);
  // Per cent of the job orders that lack a hearing, a judgement or a month of staff, and of the
  // citizens that lack something, are told apart by their history or belong to another population.
  int mangler = 20;
  bool samme_uge = false;  // every job order has the same weekly time
  bool noegleord = true;
};

Forslagsgrundlag tilfaeldigt_grundlag(const Grundlagsvalg& v);

}  // namespace nytte::sager::test
