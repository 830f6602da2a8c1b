// The one place where a row of the queue changes state. For the .cpp files of this folder only.
#pragma once

#include <optional>
#include <string>

#include "model/resultat.hpp"
#include "model/sag/bruger.hpp"
#include "model/sag/dfdg.hpp"
#include "store/forbindelse.hpp"

namespace nytte::sager {

struct Forsendelsesskridtet {
  Forsendelsesskridt skridt;
  std::string kode{};
  std::string tekst{};
  std::optional<Tidspunkt> naeste{};  ///< when it waits: the earliest next attempt
};

/// Checks the transition, writes state and attempt, and notes the event where a person would want
/// to know it. Inside the caller's transaction. Returns the row as it now stands.
Resultat<Registerforsendelse> tag_skridt(store::Forbindelse& db, const Kontekst& k,
                                         Registerforsendelse f, const Forsendelsesskridtet& s);

/// "dfdg_placering" or "dfdg_jobordre": the subject of the events about a record's exchange, apart
/// from what was done to the case itself.
std::string haendelsesemne(Registeremne emne);

}  // namespace nytte::sager
