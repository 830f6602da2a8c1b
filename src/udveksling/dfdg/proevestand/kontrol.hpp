// What a record must look like before the register looks into its lists: types,
// bounds, patterns.
#pragma once

#include <boost/json/object.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "udveksling/dfdg/proevestand/felter.hpp"
#include "udveksling/dfdg/proevestand/kald.hpp"

namespace nytte::udveksling::dfdg::stand {

/// The text of a code, from the lists of errors in the sources; ours where
/// there is none.
std::string fejltekst(int kode);
Registerfejl fejl(int kode);
/// 1014 with what is wrong.
Registerfejl uforstaaelig(const std::string &hvad);

bool er_cpr(std::string_view tekst);
bool er_guid(std::string_view tekst);
bool er_dato(std::string_view tekst);

/// 1014 for each member that is unknown, missing, of another type, or out of
/// bounds; 8179 for a price.
void kontroller_form(const boost::json::object &objekt, std::span<const Felt> felter,
                     const std::string &sti, std::vector<Registerfejl> &ud);

/// The text of a member, empty when it is not there; the whole number, 0 when
/// it is not there.
std::string tekst_i(const boost::json::object &o, std::string_view navn);
std::int64_t tal_i(const boost::json::object &o, std::string_view navn);

}  // namespace nytte::udveksling::dfdg::stand
