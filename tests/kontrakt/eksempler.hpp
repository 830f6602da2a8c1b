// Facts for the tests of the contract.
#pragma once

#include <string>

namespace nytte::kontrakt {

// The least that is accepted.
inline const std::string kMindst = R"({"id":"A1",
  "arbejdsgiver":{"p_nummer":"1003456789","cvr":"29189846","sektor":"kommune"},
  "borger":{"ydelse":"kontanthjaelp"},
  "placering":{"fra":"2023-03-01","til":"2023-05-30","ugentlig_tid":"20:00"}})";

// kMindst with one piece of text put in another's place.
inline std::string med(const std::string& fra, const std::string& til) {
  std::string ud = kMindst;
  ud.replace(ud.find(fra), fra.size(), til);
  return ud;
}

}  // namespace nytte::kontrakt
