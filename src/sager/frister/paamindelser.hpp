// How a user is reminded of his deadlines: a calendar with a secret address, and a daily mail.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sager/koersel.hpp"

namespace nytte::sager {

struct Kalenderlinje {
  std::int64_t id = 0;
  Tidspunkt oprettet;
};

struct Paamindelser {
  std::string email;
  bool daglig_mail = false;
  Version version = 0;  // 0: never set
  std::vector<Kalenderlinje> kalendere;
};

// The caller's own.
Resultat<Paamindelser> vis_paamindelser(store::Forbindelse& db, const Kontekst& k);
// felt_mangler or anmodning_ugyldig at `email` when the mail is wanted and the address cannot be
// one; version_foraeldet. `kalendere` is not read.
Resultat<Version> gem_daglig_mail(store::Forbindelse& db, const Kontekst& k,
                                  const Paamindelser& oenske, Koersel koersel = Koersel::gem);
// The secret, which is shown once: only its hash is stored.
Resultat<std::string> opret_kalender(store::Forbindelse& db, const Kontekst& k,
                                     Koersel koersel = Koersel::gem);
// The caller's own; findes_ikke when it is withdrawn already.
Resultat<void> tilbagekald_kalender(store::Forbindelse& db, const Kontekst& k, std::int64_t id,
                                    Koersel koersel = Koersel::gem);

// The calendar file that the secret opens, for no more than its user may see himself; findes_ikke
// for any other word, a withdrawn one, and for a user who is locked out.
Resultat<std::string> kalender_for(store::Forbindelse& db, const std::string& hemmelighed,
                                   Tidspunkt nu, Dato i_dag);

// Lays the daily mails in the post: for each user who wants one and was not gone through on
// `i_dag`, all that falls due by a week from now and he was not told of. Nothing new: no mail. What
// was told is remembered in the same transaction, so a mail is never lost and never sent twice,
// whatever nights were missed and however the clock jumped. Returns how many were laid.
int pas_frister(store::Forbindelse& db, Tidspunkt nu, Dato i_dag);

}  // namespace nytte::sager
