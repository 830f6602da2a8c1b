// Links in letters: personal, expiring, for one purpose. Only the hash of the secret is stored.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/resultat.hpp"
#include "model/sag/meddelelse.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

struct Engangslink {
  std::string formaal;
  std::string emne;
  std::string noegle;
  Tidspunkt udloeber;
  Tidspunkt oprettet;
  std::optional<MeddelelseId> meddelelse;  ///< the message it stood in
};

/// Makes a link and returns its secret (43 characters, base64url), which is stored nowhere.
std::string nyt_link(store::Forbindelse& db, const Engangslink& link);

/// The open link of a secret. link_ukendt (also for a link of another purpose), link_brugt,
/// link_udloebet (from `udloeber` on). `token` is what a stranger typed: any text will do.
Resultat<Engangslink> find_link(store::Forbindelse& db, std::string_view token,
                                std::string_view formaal, Tidspunkt nu);

/// The same for a page that is to be shown after the answer too: an expired or used link is found,
/// an unknown one is not.
Resultat<Engangslink> find_link_ogsaa_brugt(store::Forbindelse& db, std::string_view token,
                                            std::string_view formaal);

/// Closes every link of the matter, also those of earlier attempts.
void brug_links(store::Forbindelse& db, const std::string& formaal, const std::string& emne,
                const std::string& noegle, Tidspunkt nu);

}  // namespace nytte::sager
