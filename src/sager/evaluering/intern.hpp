// Shared by the .cpp files of this folder.
#pragma once

#include <optional>
#include <string>

#include "sager/evaluering/evaluering.hpp"
#include "sager/evaluering/opgoer.hpp"

namespace nytte::sager {

// Inside the caller's transaction.
Evalueringsgrundlag laes_evalueringsgrundlag(store::Forbindelse& db, Kommunekode kommune,
                                             std::int32_t aar, Dato i_dag);
// The figures of now with words, comments and decisions; nothing hidden.
Evalueringsindhold laes_kladde(store::Forbindelse& db, Kommunekode kommune, std::int32_t aar,
                               Dato i_dag);
std::optional<FrossenEvaluering> find_evalueringsversion(store::Forbindelse& db,
                                                         Kommunekode kommune,
                                                         const Evalueringsvalg& v);
Resultat<Evalueringsfil> frossen_fil(store::Forbindelse& db, const FrossenEvaluering& v,
                                     Rapportformat format);
// findes_ikke unless the year has begun and is not before 2014.
Resultat<void> kraev_evalueringsaar(std::int32_t aar, Dato i_dag);
std::string laes_kommunenavn(store::Forbindelse& db, Kommunekode kommune);
void noter_evaluering(store::Forbindelse& db, const Kontekst& k, std::int32_t aar,
                      std::string_view art, const std::string& grund = {});

}  // namespace nytte::sager
