#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/hoeringssag.hpp"
#include "model/sag/lister.hpp"
#include "store/forbindelse.hpp"

/// The employees' side as a matter. Everything is appended; the transition table (model) decides
/// what may be appended, here and nowhere else.
namespace nytte::store {

/// `s.id` and `s.hoering` are ignored.
HoeringssagId insert_hoeringssag(Forbindelse& db, const Hoeringssag& s);
/// Only of the asker's municipality.
std::optional<Hoeringssag> find_hoeringssag(Forbindelse& db, Kommunekode kommune, HoeringssagId id);
/// For the answering page, which knows only its own link.
std::optional<Hoeringssag> find_hoeringssag(Forbindelse& db, HoeringssagId id);
Liste<Hoeringssagsoversigt> list_hoeringssager(Forbindelse& db, Kommunekode kommune,
                                               const Hoeringssagsfilter& filter, const Side& side);

/// Who acts, when, and why: what every step leaves behind.
struct Skridtspor {
  BrugerId bruger;
  Tidspunkt tid;
  Dato dag;
  std::string grund{};
};

/// With its first step (`opret`). `h.id`, `.tilstand`, `.sendt`, `.rykket`, `.svarfrist` and
/// `.version` are ignored.
HenvendelseId insert_henvendelse(Forbindelse& db, const Henvendelse& h, const Skridtspor& spor);
std::optional<Henvendelse> find_henvendelse(Forbindelse& db, HenvendelseId id);
/// In the order they were made.
std::vector<Henvendelse> list_henvendelser(Forbindelse& db, HoeringssagId sag);

/// What a step changes beside the state; what is empty stays as it was.
struct Skridtindhold {
  std::optional<std::string> email{};
  std::optional<Tidspunkt> sendt{};
  std::optional<Tidspunkt> rykket{};
  std::optional<Dato> svarfrist{};
  std::optional<MeddelelseId> meddelelse{};
};

/// Appends the next step after the one that was read (`laest.version`). tilstand_tillader_ikke when
/// the table does not allow it; version_foraeldet when somebody else was first. `besvar` goes
/// through insert_hoeringssvar. Answers the henvendelse as it became.
Resultat<Henvendelse> tilfoej_skridt(Forbindelse& db, const Henvendelse& laest,
                                     Henvendelseshandling handling, const Skridtspor& spor,
                                     const Skridtindhold& indhold = {});

/// The answer and the step `besvar` together.
Resultat<Henvendelse> insert_hoeringssvar(Forbindelse& db, const Henvendelse& laest,
                                          const Hoeringssvar& svar);
std::optional<Hoeringssvar> find_hoeringssvar(Forbindelse& db, HenvendelseId id);
std::vector<Henvendelsesskridt> list_skridt(Forbindelse& db, HenvendelseId id);
/// The step that laid the mail in the queue.
std::optional<Henvendelsesskridt> find_skridt(Forbindelse& db, MeddelelseId meddelelse);

/// Once for each matter; `findes_allerede` the second time.
Resultat<void> insert_hoeringsresultat(Forbindelse& db, HoeringssagId sag, HoeringId hoering,
                                       Tidspunkt tid);

}  // namespace nytte::store
