// The error codes of the national register (snitflader 1.6), what they mean in plain Danish, and
// where it is mended. The register's own words are data of the contract; the rest is ours.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/sag/dfdg.hpp"

namespace nytte::sager {

struct Nationalkode {
  std::string_view kode;
  std::string_view tekst;      ///< as the register says it
  std::string_view betydning;  ///< what it means here, and what to do
  Rettested sted = Rettested::administrator;
};

const std::vector<Nationalkode>& nationale_koder();

struct Kodeforklaring {
  std::string betydning;
  Rettested sted = Rettested::administrator;
  bool kendt = false;
};
/// Also for our own codes (koe.hpp); one that is in no list gets a sentence of its own.
Kodeforklaring forklar(std::string_view kode);

}  // namespace nytte::sager
