#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/kodeliste.hpp"
#include "store/forbindelse.hpp"

/// The national code lists as they were imported. Appended only.
namespace nytte::store {

/// `u.id` is ignored; the edition with all its values, in the caller's transaction.
/// `version_foraeldet` when the list has an edition of that number already.
Resultat<std::int64_t> insert_kodeliste(Forbindelse& db, const Kodelisteudgave& u,
                                        const std::vector<Kodevaerdi>& vaerdier);
/// Newest first.
std::vector<Kodelisteudgave> list_kodelisteudgaver(Forbindelse& db, Kodelistenavn liste);
/// The newest edition; nothing when none was imported.
std::optional<Kodelisteudgave> find_kodelisteudgave(Forbindelse& db, Kodelistenavn liste);
/// By code.
std::vector<Kodevaerdi> list_kodevaerdier(Forbindelse& db, const Kodelisteudgave& udgave);

/// Those of the newest edition of every list that was imported (by `kendt`), in one question.
std::vector<Kodevaerdi> list_gaeldende_kodevaerdier(Forbindelse& db,
                                                    std::optional<Tidspunkt> kendt = std::nullopt);

void insert_kodekobling(Forbindelse& db, const Kodekobling& k);
/// The newest choice for each value of each list, also those taken back; as known at `kendt`.
std::vector<Kodekobling> list_kodekoblinger(Forbindelse& db,
                                            std::optional<Tidspunkt> kendt = std::nullopt);

/// The ministries written on job orders of the state, each once, in whatever municipality.
std::vector<std::string> list_ministeromraader(Forbindelse& db);

}  // namespace nytte::store
