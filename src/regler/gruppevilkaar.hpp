// What the law says of each target group on a day, for the page of groups. Holds no law of its own:
// it asks the functions and rows that the checks of a placement ask, for a typical person.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "model/sag/arbejdsgang.hpp"
#include "model/vurdering.hpp"
#include "regler/frister/tilbud.hpp"
#include "regler/ugentlig_tid.hpp"

namespace nytte::regler {

// Every group that may be offered nytteindsats on the day, if only with a warning; in the order of
// the codes. A group is a benefit, a readiness where the benefit has them, and whose rules; in the
// integration programme the two readinesses that its rules tell apart. F-058.
std::vector<Borgergruppe> grupper_paa(Dato dag);
// On some day since 2014.
bool gruppe_kendt(const Borgergruppe& g);
// The benefits that exist on the day and give no access to nytteindsats under the ordinary rules,
// with the finding that says so.
struct UdenAdgang {
  Ydelse ydelse;
  Vurdering hvorfor;
};
std::vector<UdenAdgang> uden_adgang(Dato dag);

// One sentence of a rule's card and the paragraph of the day.
struct Kortlinje {
  std::string_view indhold;
  const Hjemmel* hjemmel = nullptr;
};

struct Cvvilkaar {
  std::int32_t dage = 0;
  bool fra_tilmelding = true;  // else from the first contact
  const Hjemmel* hjemmel = nullptr;
};

struct Gruppevilkaar {
  Borgergruppe gruppe;
  // `maalgruppe` for one of 40 years and for one of 25 without education; a group has one of them
  // or both, empty where the person cannot be in the group (F-014).
  std::optional<Vurdering> voksen;
  std::optional<Vurdering> ung;
  Vurdering raadighedsafproevende;          // of a placement that is no test of availability
  std::optional<std::int32_t> hoejst_dage;  // nothing: no limit
  const Hjemmel* varighed = nullptr;
  Ugegraense uge;                        // at a workplace with a week of 37 hours
  std::optional<Ugegraense> uge_deltid;  // part-time insured, where that is less
  std::optional<Tilbudsvilkaar> tilbud_voksen;
  std::optional<Tilbudsvilkaar> tilbud_ung;
  std::optional<Cvvilkaar> cv;
  std::optional<Kortlinje> integrationstimer;
  std::optional<Kortlinje> arbejdspligt;  // when those who have the duty must begin
  std::optional<Kortlinje> saerligt_tilrettelagt;
  std::optional<Kortlinje> suspension;  // the spring of 2020 and the like
};

// `g` is one of grupper_paa(dag).
Gruppevilkaar gruppevilkaar(const Borgergruppe& g, Dato dag);

// The days on which something above may change: the edges of every card's periods, of the benefits
// and of the deadlines' lengths; rising, each once. A test sees that nothing changes on another.
std::vector<Dato> skiftedage();

}  // namespace nytte::regler
