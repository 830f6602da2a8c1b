// A fact sheet of a place, for the citizen's first meeting: what, where, what is asked for. Source
// 002, case 2. Nothing of any citizen is in it.
#pragma once

#include <optional>
#include <string>

#include "model/sag/id.hpp"
#include "model/virksomhed.hpp"

namespace nytte {

using FaktaarkId = Id<struct Faktaark>;

struct Faktaark {
  FaktaarkId id;
  Kommunekode kommune;
  PNummer p_nummer;
  std::string titel;
  std::string opgaver;  // what you do, in plain Danish
  std::string hvor;     // how to get there, where to go in
  std::string krav;     // what to bring and be ready for
  // The picture: the hash of its content, and the words read in its place; both or none.
  std::string billede{};
  std::string billedtekst{};
  bool aktiv = true;  // false: handed to nobody any more
  Version version = 1;
};

}  // namespace nytte
