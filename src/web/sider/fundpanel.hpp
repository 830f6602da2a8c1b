// The findings panel: the same everywhere a decision is made or read, on paper too. Worst first;
// the sentence says what is the case, then the way out; a button applies it; the paragraph opens
// the rules of that day; the calculation is folded. What is fulfilled or does not apply stands
// folded at the end.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/dato.hpp"
#include "model/resultat.hpp"
#include "model/vurdering.hpp"
#include "web/html.hpp"

namespace nytte::web {

// One way out: either values put in the form's fields ("ugentlig_tid=17:00"), or a page to go to.
struct Vej {
  std::string etiket;  // "Brug 17 timer"
  std::string felter = {};
  std::string href = {};
};

struct Fund {
  Udfald udfald;
  std::string regel;      // the code; the anchor on the rules page
  std::string regelnavn;  // "Rimelighedskravet"
  std::string begrundelse;
  std::string udvej = {};  // "Kan lade sig gøre med 17 timer om ugen, eller fra 15. april."
  std::string hjemmel =
      {};  // "BEK 1216/2023 § 102, stk. 1"; empty where no law of that day is held
  std::vector<std::pair<std::string, std::string>> trin = {};
  std::vector<Vej> veje = {};
};

struct Fundpanel {
  std::vector<Fund> fund;       // one a rule, in the order of the contract
  Dato dato;                    // whose law: where the paragraphs lead
  bool med_veje = true;         // false where nothing can be changed: a stored decision
  std::string overskrift = {};  // empty: made from the findings
  Fejl hindringer = {};         // what stands in the way besides the law: no place, closed, overlap
};

// "Kan ikke placeres endnu: 2 forhold"
std::string panel_overskrift(const Fundpanel& panel);
Html vis_fundpanel(const Fundpanel& panel);

}  // namespace nytte::web
