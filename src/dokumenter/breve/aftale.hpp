// The agreement with the employer about the places of a job order.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "dokumenter/brev.hpp"
#include "dokumenter/breve/egentekster.hpp"
#include "model/arbejdstid.hpp"
#include "model/ydelse.hpp"

namespace nytte::dokumenter {

struct Aftaledata {
  std::string kommune;
  std::string arbejdsgiver;  // the legal unit
  std::string arbejdssted;
  std::string adresse{};
  std::string p_nummer;
  Dato dag;
  std::string jobordre;
  Population population = Population::almindelig;
  std::string stilling;
  std::string opgave;
  std::int32_t pladser = 1;
  Dato fra;
  Dato til;  // included
  Ugetimer ugentlig_tid = kFuldUge;
  bool saerligt_tilrettelagt = false;
  // Who was heard (from 2025: oriented), and when; empty: not yet.
  std::string medarbejdersiden{};
  std::optional<Dato> medarbejdersiden_dag{};
  std::optional<Dato> arbejdsgiver_erklaering{};
  std::optional<Dato> medarbejder_erklaering{};
  Egentekster egne{};
};

Brev aftale(const Aftaledata& d);

}  // namespace nytte::dokumenter
