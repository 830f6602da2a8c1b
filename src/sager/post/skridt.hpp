// The one place where a message changes state. For the .cpp files of this folder only.
#pragma once

#include "sager/post/forsoeg.hpp"
#include "store/post.hpp"

namespace nytte::sager {

struct Skridt {
  Postskridt skridt;
  std::string grund{};
  std::optional<Tidspunkt> afsendt{};  ///< for `afsendt` and `sendt_selv`
  std::optional<Tidspunkt> naeste{};   ///< for `venter`
  std::string dag{};                   ///< as it stands in the event of `sendt_selv`, ISO
};

/// Checks the transition, writes state and attempt, notes the event on the matter and calls
/// efter_afsendelse. Inside the caller's transaction. Returns the message as it now stands.
Resultat<Meddelelse> tag_skridt(store::Forbindelse& db, const Kontekst& k,
                                const store::Postsag& post, const Skridt& s);

}  // namespace nytte::sager
