// One attempt to tell the national register, seen from the database: before it leaves and after.
#pragma once

#include <optional>
#include <string>

#include "model/resultat.hpp"
#include "model/sag/dfdg.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

/// Now, and the day in Denmark at that time.
struct Registerur {
  Tidspunkt nu;
  Dato i_dag;
};

/// A row that is ours to send until the lease runs out.
struct Paabegyndtregistrering {
  Registerforsendelse forsendelse;
  Registerhandling handling = Registerhandling::opret;  ///< what is really asked (model/sag/dfdg)
  std::string cpr{};                             ///< ten digits; of a placement, stored nowhere
  std::optional<Registeraktivitet> aktivitet{};  ///< of a placement
  std::optional<Registerjobordre> jobordre{};    ///< of a job order
  Myndighed afsender{};
  bool afgjort = false;  ///< nothing is to be sent: it was held back, or there was nothing to annul
};

/// Takes the row, counts the attempt, makes its codes and reads the CPR number of its citizen,
/// noting both that it was read and on whose behalf: all in one transaction, before anything
/// leaves. Nothing when somebody else has it or it is no longer due.
Resultat<std::optional<Paabegyndtregistrering>> begynd_registrering(store::Forbindelse& db,
                                                                    ForsendelseId id,
                                                                    const Registerur& ur,
                                                                    const std::string& hvem);

struct Registerudfald {
  Forsendelsesskridt skridt = Forsendelsesskridt::venter;
  std::string kode{};
  std::string tekst{};
  /// Read back after a 412 and found to differ: kept as differences for a person.
  std::vector<Feltforskel> forskelle{};
};
/// What came of it, with its event, in one transaction. tilstand_tillader_ikke when the step does
/// not fit where the row stands (an answer that comes twice): nothing is changed.
Resultat<Registerforsendelse> registrer_registerudfald(store::Forbindelse& db, ForsendelseId id,
                                                       const Registerur& ur,
                                                       const Registerudfald& udfald);

}  // namespace nytte::sager
