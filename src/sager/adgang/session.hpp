// Logging in and out, and who a request comes from. Only fingerprints of tokens are stored.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "model/resultat.hpp"
#include "model/sag/bruger.hpp"

namespace nytte::store {
class Forbindelse;
}

namespace nytte::sager {

struct Loginregler {
  int forsoeg = 5;                       ///< wrong passwords in a row before the account is locked
  std::int64_t laas_sekunder = 15 * 60;  ///< how long it then stays locked
  std::int64_t tomgang_sekunder = 30 * 60;   ///< a session unused for so long is over
  std::int64_t hoejst_sekunder = 10 * 3600;  ///< a session older than this is over
};

/// A new session: the token goes into the cookie and nowhere else.
struct Loginsvar {
  Bruger bruger;
  std::string token;
};

/// Checks name and password and opens a session. Wrong name and wrong password are the same error
/// and take the same time; after `forsoeg` failures in a row the account answers login_laast, also
/// to the right password, until the time is up. Each attempt on a known account is an event.
Resultat<Loginsvar> log_ind(store::Forbindelse& db, std::string_view brugernavn,
                            std::string_view kodeord, Tidspunkt nu, const Loginregler& regler = {});

/// The user of a session token, when the session is alive and the user active; marks it as used.
std::optional<Bruger> find_session(store::Forbindelse& db, std::string_view token, Tidspunkt nu,
                                   const Loginregler& regler = {});

/// Ends the session of the token; an unknown token is no error.
void log_ud(store::Forbindelse& db, std::string_view token, const Kontekst& k);

/// The user of an API key ("nytte_..."), when the key is not withdrawn and the user is active.
std::optional<Bruger> find_noegle(store::Forbindelse& db, std::string_view noegle, Tidspunkt nu);

}  // namespace nytte::sager
