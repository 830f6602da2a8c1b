// Findings of the rules as the panel shows them: sentences and buttons from kontrakt, the way out
// as values of the form or as the page where the missing fact is recorded.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/fakta.hpp"
#include "model/vurdering.hpp"
#include "web/sider/fundpanel.hpp"

namespace nytte::web {

// Where missing facts are recorded.
struct Fundsteder {
  std::string jobordre;            // "/jobordrer/JO18436"
  std::string arbejdssted;         // "/arbejdssteder/1003456789"
  std::string borger;              // "/borgere/12"
  std::string tilbage = {};        // the form itself, with what stands in it: offered again there
  bool ydelse_registreret = true;  // no: "ingen ydelse" in the findings means that nobody knows
};

std::vector<Fund> fund_af(const Placeringsvurdering& v, const PlaceringFakta& oenske,
                          const Fundsteder& steder);
// The findings of a stored decision, as they stood. Empty when the text is not the contract's.
std::vector<Fund> fund_af_json(std::string_view vurdering_json);

}  // namespace nytte::web
