#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/sag/dfdg.hpp"
#include "model/sag/lister.hpp"
#include "store/forbindelse.hpp"

/// What the national register sent, by its own message id; the content is JSON of the use case's.
namespace nytte::store {

struct Gemtbesked {
  Registerbesked besked;     ///< without activity and move
  std::string noegle;        ///< GUID of the activity; may be empty
  std::string indhold_json;  ///< never a CPR number
  std::string aftryk;        ///< of all that was sent
};

/// Stores it as `ny`; nothing when there is one with this id, which the caller then compares.
std::optional<RegisterbeskedId> insert_besked(Forbindelse& db, const Gemtbesked& b);
std::optional<Gemtbesked> find_besked_med_id(Forbindelse& db, const std::string& besked_id);
void note_gentaget(Forbindelse& db, RegisterbeskedId id);
/// The same id with other content; once for each other content.
void insert_beskedkonflikt(Forbindelse& db, RegisterbeskedId id, Tidspunkt nu,
                           const std::string& afsender, const std::string& aftryk);
/// Not yet handled, in the order of what they tell of, not of how they came.
std::vector<Gemtbesked> list_nye_beskeder(Forbindelse& db, std::int64_t hoejst);
void set_behandlet(Forbindelse& db, RegisterbeskedId id, const std::string& udfald);
/// Whether a handled one about the same activity tells of something later.
bool har_nyere_besked(Forbindelse& db, const Gemtbesked& b);
/// The newest about a move of the citizen, by what it tells of.
std::optional<Gemtbesked> seneste_flytning(Forbindelse& db, BorgerId borger);
/// Newest first as they came. Those of nobody's case are in no municipality's list.
Liste<Gemtbesked> find_beskeder(Forbindelse& db, Kommunekode kommune, const Side& side);
std::int64_t count_konflikter(Forbindelse& db, Kommunekode kommune);

/// Everyone with this CPR number, whichever municipality has the case.
std::vector<std::pair<BorgerId, Kommunekode>> find_borgere_med_cpr(Forbindelse& db, const Cpr& cpr);

}  // namespace nytte::store
