// How a citizen's competences and prerequisites meet a job opening. Pure; the reasons are the
// answer, people decide.
#pragma once

#include <string>
#include <vector>

#include "model/sag/forudsaetning.hpp"
#include "model/sag/videre.hpp"

namespace nytte::sager {

// One thing the opening asks for (or the citizen wishes), and whether it is there.
struct Matchgrund {
  Matchart art = Matchart::kompetence;
  std::string ord;  // as the opening says it
  bool har = false;
  bool operator==(const Matchgrund&) const = default;
};

struct Jobmatchsvar {
  std::vector<Matchgrund> grunde;  // what is there first
  std::int32_t har = 0;
  std::int32_t mangler = 0;
  // At least one key word or wish meets it; or it asks for none and nothing else is missing. An
  // opening that asks for nothing suggests nobody.
  bool foreslaas = false;
};

// Words meet when one of them is part of the other, whatever their case ("lager" and
// "Lagerarbejde"); words of fewer than three letters and driving licences only when they are the
// same. A key word is looked for in the citizen's own key words, his experience and his education;
// education is met by the same level or one above it, in the order of the code. `beviser` are
// licences and courses known otherwise (met prerequisites).
Jobmatchsvar match(const Jobaabning& job, const Kompetenceskema& skema,
                   const std::vector<std::string>& beviser = {});

// The licences and courses a citizen has shown for an earlier placement, and that still hold.
std::vector<std::string> beviser(const std::vector<TidligereForudsaetning>& tidligere, Dato dag);

// "har kørekort B", "har arbejdet med lager", "mangler truckcertifikat".
std::string saetning(const Matchgrund& g);

}  // namespace nytte::sager
