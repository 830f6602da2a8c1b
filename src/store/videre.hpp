#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/videre.hpp"
#include "store/forbindelse.hpp"
#include "store/opfoelgning.hpp"

/// Towards job and education (migration 136). Every question names the asker's municipality; ids in
/// what is inserted are ignored; the annulled are not found, except where it says so.
namespace nytte::store {

std::int64_t insert_kompetenceskema(Forbindelse& db, const Kompetenceskema& s,
                                    const Registrering& r);
/// The newest first: it counts, the earlier ones are corrected by it.
std::vector<Kompetenceskema> list_kompetenceskemaer(Forbindelse& db, Kommunekode kommune,
                                                    BorgerId borger);
std::optional<Kompetenceskema> nyeste_kompetenceskema(Forbindelse& db, Kommunekode kommune,
                                                      BorgerId borger);
/// Of each citizen who has one, by citizen; one question however many they are.
std::vector<Kompetenceskema> nyeste_kompetenceskemaer(Forbindelse& db, Kommunekode kommune);

/// Whose citizen it is: only for who comes by a link of the citizen's own.
std::optional<Kommunekode> borgers_kommune(Forbindelse& db, BorgerId borger);

std::int64_t insert_naesteskridt(Forbindelse& db, const Naesteskridt& n, const Registrering& r);
/// Of all the citizen's placements, the newest first.
std::vector<Naesteskridt> list_naesteskridt(Forbindelse& db, Kommunekode kommune, BorgerId borger);

std::int64_t insert_samtale(Forbindelse& db, const Samtale& s, const Registrering& r);
std::int64_t insert_samtaleaftale(Forbindelse& db, const Samtaleaftale& a);
/// The newest first.
std::vector<Samtale> list_samtaler(Forbindelse& db, Kommunekode kommune, BorgerId borger);
/// The open ones by day, then the closed ones, the newest first.
std::vector<Samtaleaftale> list_samtaleaftaler(Forbindelse& db, Kommunekode kommune,
                                               BorgerId borger);

std::int64_t insert_uddannelsesskridt(Forbindelse& db, const Uddannelsesskridt& s,
                                      const Registrering& r);
/// As the agreements.
std::vector<Uddannelsesskridt> list_uddannelsesskridt(Forbindelse& db, Kommunekode kommune,
                                                      BorgerId borger);
/// The municipality's own days of the year, by month and day.
std::int64_t insert_uddannelsesfrist(Forbindelse& db, Kommunekode kommune,
                                     const Uddannelsesfrist& f, const Registrering& r);
std::vector<Uddannelsesfrist> list_uddannelsesfrister(Forbindelse& db, Kommunekode kommune);

/// Closes an agreement or a step: `tilstand_tillader_ikke` when it is closed already.
Resultat<void> insert_aftaleafslutning(Forbindelse& db, Videreregister tabel, std::int64_t id,
                                       const Aftaleafslutning& a, const Registrering& r);

std::int64_t insert_hjaelp(Forbindelse& db, const Hjaelp& h, const Registrering& r);
/// The newest first.
std::vector<Hjaelp> list_hjaelp(Forbindelse& db, Kommunekode kommune, BorgerId borger);

std::int64_t insert_borgerafgang(Forbindelse& db, const Borgerafgang& a, const Registrering& r);
/// The newest first, the annulled too.
std::vector<Borgerafgang> list_borgerafgange(Forbindelse& db, Kommunekode kommune, BorgerId borger);
/// Those dated in the period, both days included, by date; not the annulled. For the evaluation and
/// the documentation of effect.
std::vector<Borgerafgang> afgange(Forbindelse& db, Kommunekode kommune, const Periode& periode);

/// The citizen something was registered about; nothing when it is not there, is annulled or belongs
/// to another municipality. A uddannelsesfrist is about nobody: 0.
std::optional<BorgerId> videre_om(Forbindelse& db, Kommunekode kommune, Videreregister tabel,
                                  std::int64_t id);
/// `findes_ikke` as above. With a conversation its agreements go too.
Resultat<void> annuller_videre(Forbindelse& db, Kommunekode kommune, Videreregister tabel,
                               std::int64_t id);

}  // namespace nytte::store
