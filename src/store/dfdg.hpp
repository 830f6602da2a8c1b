#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/dfdg.hpp"
#include "model/sag/lister.hpp"
#include "store/forbindelse.hpp"

/// The outbox of the national register: written in the transaction of the case itself, sent later
/// by a worker, at least once and in order within a lane.
namespace nytte::store {

/// `f.id`, its attempts and its lease are ignored; due at `oprettet`. One with this `anmodning` may
/// not exist.
ForsendelseId insert_forsendelse(Forbindelse& db, const Registerforsendelse& f);
std::optional<Registerforsendelse> find_forsendelse(Forbindelse& db, ForsendelseId id);
/// Of one record, oldest first.
std::vector<Registerforsendelse> list_forsendelser(Forbindelse& db, Registeremne emne,
                                                   std::int64_t emne_id);
std::vector<Forsendelsesforsoeg> list_dfdg_forsoeg(Forbindelse& db, ForsendelseId id);
/// Whether the register has taken any revision of the record.
bool er_taget(Forbindelse& db, const std::string& noegle);
/// The newest revision the register has taken.
std::optional<Registerforsendelse> seneste_taget(Forbindelse& db, const std::string& noegle);

struct Koefilter {
  std::optional<Forsendelsestilstand> tilstand;
  std::optional<Registeremne> emne;
};
/// Oldest first.
Liste<Registerforsendelse> find_koe(Forbindelse& db, Kommunekode kommune, const Koefilter& filter,
                                    const Side& side);
Koeoptaelling count_koe(Forbindelse& db, std::optional<Kommunekode> kommune);

// --- the queue

/// The longest lease: longer than any attempt may take. A time further ahead than this, or than an
/// hour for the next attempt, was written by a clock since set back, and counts as come.
inline constexpr std::int64_t kDfdgLaan = 15 * 60;

/// The first of each lane whose time has come and whom nobody has, in the order they were written;
/// a placement only when the register has its job order.
std::vector<ForsendelseId> list_forfaldne_forsendelser(Forbindelse& db, Tidspunkt nu,
                                                       std::int64_t hoejst);
/// Takes one for `hvem` until kDfdgLaan seconds after `nu`, and counts the attempt. False when it
/// is no longer due or somebody else has it.
bool laan_forsendelse(Forbindelse& db, ForsendelseId id, const std::string& hvem, Tidspunkt nu);

/// What a step made of a row.
struct Forsendelsesskaebne {
  Forsendelsestilstand fra = Forsendelsestilstand::venter;  ///< must still hold
  Forsendelsestilstand til = Forsendelsestilstand::venter;
  std::string svarkode{};
  std::string svartekst{};
  std::optional<Tidspunkt> taget{};
  std::optional<Tidspunkt> naeste_forsoeg{};
};
/// Gives back the lease. tilstand_tillader_ikke when it no longer stands in `fra`.
Resultat<void> set_forsendelse(Forbindelse& db, ForsendelseId id, const Forsendelsesskaebne& s);
/// Who holds leases, each once.
std::vector<std::string> list_laantagere(Forbindelse& db);
/// Everything that one holds is due again at once: it is gone.
void frigiv_laan(Forbindelse& db, const std::string& hvem);
void insert_dfdg_forsoeg(Forbindelse& db, ForsendelseId id, const Forsendelsesforsoeg& f);

// --- what waited in the outbox of before this table

struct Gammelforsendelse {
  std::int64_t id = 0;
  std::int64_t placering = 0;
  Kommunekode kommune;
};
std::vector<Gammelforsendelse> list_gammel_udbakke(Forbindelse& db, std::int64_t hoejst);
/// Whether the placement has a row there, sent or not: then it was made here.
bool har_gammel(Forbindelse& db, std::int64_t placering);
void set_gammel_overfoert(Forbindelse& db, std::int64_t id, Tidspunkt nu);

}  // namespace nytte::store
