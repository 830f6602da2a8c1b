// Shared by the .cpp files of this folder.
#pragma once

#include <string>
#include <string_view>

#include "sager/strategi/parter.hpp"

namespace nytte::sager {

std::string partnoegle(StrategipartId id);
// An event on the version about one of its parties.
void noter_part(store::Forbindelse& db, const Kontekst& k, std::string_view art,
                const Strategipart& p, std::string grund = {});
// "Favrskov Kommune"
std::string dokumenter_kommune(const std::string& kommune);

}  // namespace nytte::sager
