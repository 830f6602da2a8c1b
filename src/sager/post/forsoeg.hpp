// One attempt to send a message, seen from the database: before it leaves and after.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/post.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

/// Now, and the day in Denmark at that time.
struct Postur {
  Tidspunkt nu;
  Dato i_dag;
};

struct Forsoegsvalg {
  std::string hvem;      ///< this process: whose lease it is
  std::string afsender;  ///< its host ends the Message-ID
};

/// A message that is ours to send until the lease runs out.
struct Paabegyndt {
  Meddelelse meddelelse;
  std::string uuid;
  std::string besked_id;               ///< the same at every attempt
  Tidspunkt venter_siden;              ///< giving up counts from here
  std::string linksti{};               ///< empty, or where the link of this attempt leads
  std::string token{};                 ///< its secret; stored nowhere
  std::string cpr{};                   ///< ten digits; only for Digital Post to a citizen
  std::vector<std::string> indhold{};  ///< of each attachment
  std::string mangel{};                ///< why it can never be sent, in words; empty if it can
};

/// Takes the message, counts the attempt, makes the secret of its link and reads the CPR number of
/// its citizen, noting both that it was read and on whose behalf: all in one transaction, before
/// anything leaves. Nothing when somebody else has it or it is no longer due.
Resultat<std::optional<Paabegyndt>> begynd_forsoeg(store::Forbindelse& db, MeddelelseId id,
                                                   const Postur& ur, const Forsoegsvalg& valg);

struct Postudfald {
  Postskridt skridt = Postskridt::venter;
  std::string grund{};
  std::optional<Tidspunkt> naeste{};  ///< when to try again, for `venter`
};

/// What came of it, with its event and its effect on the matter (virkning.hpp), in one transaction;
/// also for a receipt or a bounce that comes later. tilstand_tillader_ikke when the step does not
/// fit where the message stands (a second receipt): nothing is changed.
Resultat<Meddelelse> registrer_udfald(store::Forbindelse& db, MeddelelseId id, const Postur& ur,
                                      const Postudfald& udfald);

}  // namespace nytte::sager
