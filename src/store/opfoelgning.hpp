#pragma once

#include <optional>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/opfoelgning.hpp"
#include "store/forbindelse.hpp"

/// The dated facts of migration 11. Every question names the asker's municipality; ids in what is
/// inserted are ignored; the annulled are not found.
namespace nytte::store {

/// Who registers, and when.
struct Registrering {
  BrugerId bruger;
  Tidspunkt tid;
};

std::int64_t insert_borgerdato(Forbindelse& db, const Borgerdato& d, const Registrering& r);
/// By date, then as registered.
std::vector<Borgerdato> list_borgerdatoer(Forbindelse& db, Kommunekode kommune, BorgerId borger);

std::int64_t insert_placeringsnotat(Forbindelse& db, const Placeringsnotat& n,
                                    const Registrering& r);
/// Of all the citizen's placements, by date.
std::vector<Placeringsnotat> list_placeringsnotater(Forbindelse& db, Kommunekode kommune,
                                                    BorgerId borger);

UdeblivelseId insert_udeblivelse(Forbindelse& db, const Udeblivelse& u, const Registrering& r);
std::int64_t insert_udeblivelsesskridt(Forbindelse& db, const Udeblivelsesskridt& s,
                                       const Registrering& r);
std::optional<Udeblivelse> find_udeblivelse(Forbindelse& db, Kommunekode kommune, UdeblivelseId id);
/// The newest first.
std::vector<Udeblivelse> list_udeblivelser(Forbindelse& db, Kommunekode kommune, BorgerId borger);
/// Of all the citizen's matters, as registered.
std::vector<Udeblivelsesskridt> list_udeblivelsesskridt(Forbindelse& db, Kommunekode kommune,
                                                        BorgerId borger);

std::int64_t insert_arbejdsgiveransoegning(Forbindelse& db, Kommunekode kommune,
                                           const Arbejdsgiveransoegning& a);
/// Once; `tilstand_tillader_ikke` when it has an answer already.
Resultat<void> besvar_arbejdsgiveransoegning(Forbindelse& db, Kommunekode kommune,
                                             const Arbejdsgiveransoegning& a);
/// The unanswered first, then the newest.
std::vector<Arbejdsgiveransoegning> list_arbejdsgiveransoegninger(Forbindelse& db,
                                                                  Kommunekode kommune, PNummer p);
std::optional<Arbejdsgiveransoegning> find_arbejdsgiveransoegning(Forbindelse& db,
                                                                  Kommunekode kommune,
                                                                  std::int64_t id);

std::int64_t insert_indberetning(Forbindelse& db, Kommunekode kommune, const Indberetning& i,
                                 const Registrering& r);
/// The newest first.
std::vector<Indberetning> list_indberetninger(Forbindelse& db, Kommunekode kommune);

/// What it was registered about, as an event names it: the citizen's id, the P-number, or the
/// municipality. Nothing when it is not there, is annulled or belongs to another municipality.
std::optional<std::string> registreret_om(Forbindelse& db, Kommunekode kommune,
                                          Opfoelgningsregister tabel, std::int64_t id);
/// `findes_ikke` when it is not there, is annulled already or belongs to another municipality.
Resultat<void> annuller_registrering(Forbindelse& db, Kommunekode kommune,
                                     Opfoelgningsregister tabel, std::int64_t id);

}  // namespace nytte::store
