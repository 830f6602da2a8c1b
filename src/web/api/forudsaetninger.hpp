// What is asked before a start, as JSON. Only for the .cpp files of this folder.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "model/sag/arbejdsgang.hpp"
#include "web/api/krop.hpp"
#include "web/api/skriv.hpp"

namespace nytte::web::api {

void write_krav(JsonSkriver& w, const Forudsaetningskrav& k);
/// Nothing after noting what is wrong.
std::optional<Forudsaetningskrav> read_krav(const kontrakt::JsonNode& n, const kontrakt::Sted& s,
                                            Fejl& fejl);
/// The same, from fields of the body itself.
std::optional<Forudsaetningskrav> read_krav_fields(ObjektLaeser& o);

/// Every element by `read(node, place, errors)`; those that are wrong are noted and left out.
template <class T, class Read>
std::vector<T> read_list(ObjektLaeser& o, std::string_view felt, Read read) {
  std::vector<T> ud;
  o.liste(felt, [&](const kontrakt::JsonNode& n, const kontrakt::Sted& s) {
    if (auto x = read(n, s, o.fejl())) ud.push_back(*std::move(x));
  });
  return ud;
}

}  // namespace nytte::web::api
