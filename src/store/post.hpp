#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/lister.hpp"
#include "model/sag/post.hpp"
#include "store/forbindelse.hpp"

/// The outbox of messages: what people are to be told, written in the transaction of the case
/// itself, sent later by a worker and at least once.
namespace nytte::store {

/// The link a message asks for; the worker makes its secret when it sends.
struct Linkvalg {
  std::string formaal;
  Tidspunkt udloeber;
  std::string sti;
};

/// A message with what only its sending needs.
struct Postsag {
  Meddelelse meddelelse;
  std::string uuid;
  std::string besked_id;  ///< the Message-ID of every attempt; empty before the first
  std::optional<Linkvalg> link;
  Tidspunkt venter_siden;  ///< giving up counts from here
};

/// Its id, state and attempts are ignored: it waits, due at `oprettet`.
MeddelelseId insert_meddelelse(Forbindelse& db, const Meddelelse& m, const std::string& uuid,
                               const std::optional<Linkvalg>& link);
std::optional<Postsag> find_meddelelse(Forbindelse& db, MeddelelseId id);
/// The one whose attempts carried this Message-ID.
std::optional<MeddelelseId> find_besked(Forbindelse& db, const std::string& besked_id);
std::optional<MeddelelseId> find_uuid(Forbindelse& db, const std::string& uuid);
/// Everything about one matter, in the order it was laid in the post.
std::vector<Meddelelse> list_meddelelser(Forbindelse& db, Kommunekode kommune,
                                         const std::string& emne, const std::string& noegle);
std::vector<Postforsoeg> list_postforsoeg(Forbindelse& db, MeddelelseId id);

struct Postfilter {
  std::optional<Meddelelsestilstand> tilstand;
  std::optional<Kanal> kanal;
};
/// Oldest first.
Liste<Meddelelse> find_post(Forbindelse& db, Kommunekode kommune, const Postfilter& filter,
                            const Side& side);
/// Every municipality's that is not sent, oldest first, without attachments.
std::vector<Meddelelse> list_usendt(Forbindelse& db);
Postoptaelling count_post(Forbindelse& db, std::optional<Kommunekode> kommune);

// --- the queue

/// Longest pause between two attempts, and longest lease: a time further ahead than this was
/// written by a clock that has since been set back, and counts as come.
inline constexpr std::int64_t kLaengstePause = 6 * 3600;
inline constexpr std::int64_t kLaan = 15 * 60;

/// Those of a channel whose time has come and whom nobody has taken, in the order they were laid in
/// the post.
std::vector<MeddelelseId> list_forfaldne(Forbindelse& db, Kanal kanal, Tidspunkt nu,
                                         std::int64_t hoejst);
/// Takes one for `hvem` until `kLaan` seconds after `nu` and counts the attempt, with `besked_id`
/// unless it has one. False when it is no longer due or somebody else has it.
bool laan_meddelelse(Forbindelse& db, MeddelelseId id, const std::string& hvem, Tidspunkt nu,
                     const std::string& besked_id);

/// What a step made of a message.
struct Skaebne {
  Meddelelsestilstand fra = Meddelelsestilstand::venter;  ///< must still hold
  Meddelelsestilstand til = Meddelelsestilstand::venter;
  std::string fejl;
  std::optional<Tidspunkt> afsendt;
  std::optional<Tidspunkt> naeste_forsoeg;  ///< for what waits again
  std::optional<Tidspunkt> venter_siden;    ///< set when a person asks for a new attempt
};
/// Gives back the lease. tilstand_tillader_ikke when it no longer stands in `fra`.
Resultat<void> set_skaebne(Forbindelse& db, MeddelelseId id, const Skaebne& s);
void insert_postforsoeg(Forbindelse& db, MeddelelseId id, const Postforsoeg& f);

}  // namespace nytte::store
