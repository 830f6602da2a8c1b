// The body of an API request: one JSON object, read strictly, every error at once. Only for the
// .cpp files of this folder.
#pragma once

#include <optional>
#include <utility>

#include "kontrakt/json_dokument.hpp"
#include "kontrakt/json_laeser.hpp"
#include "model/cpr.hpp"
#include "model/resultat.hpp"
#include "model/sag/id.hpp"
#include "web/http.hpp"

namespace nytte::web::api {

using kontrakt::ObjektLaeser;

/// medietype_ukendt unless the body is declared as application/json.
std::optional<Fejl> require_json(const Anmodning& anmodning);

/// medietype_ukendt unless the body is declared as application/json; what is wrong with the JSON
/// otherwise.
std::optional<Fejl> open_body(const Anmodning& anmodning, kontrakt::JsonDokument& dokument);

/// Reads the body with `laes(ObjektLaeser&)`, which answers an optional and leaves it empty when it
/// has noted an error. Unknown and repeated fields are errors.
template <class Laes>
auto laes_krop(const Anmodning& anmodning, Laes laes)
    -> Resultat<typename std::invoke_result_t<Laes, ObjektLaeser&>::value_type> {
  kontrakt::JsonDokument dokument;
  if (auto galt = open_body(anmodning, dokument)) return *std::move(galt);
  Fejl fejl;
  const kontrakt::Sted top{};
  ObjektLaeser objekt(dokument.rod(), top, fejl);
  auto vaerdi = laes(objekt);
  objekt.slut();
  if (!fejl.tom()) return fejl;
  return *std::move(vaerdi);
}

/// A text that is empty when the field is absent or null.
std::string tekst_eller_tom(ObjektLaeser& objekt, std::string_view felt);

}  // namespace nytte::web::api

namespace nytte::kontrakt {

template <>
struct Afkoder<Kommunekode> {
  static std::optional<Kommunekode> laes(const JsonNode& n, const Sted& s, Fejl& fejl);
};
template <>
struct Afkoder<Cpr> {
  static std::optional<Cpr> laes(const JsonNode& n, const Sted& s, Fejl& fejl);
};
template <>
struct Afkoder<std::int32_t> {
  static std::optional<std::int32_t> laes(const JsonNode& n, const Sted& s, Fejl& fejl);
};
template <class Ting>
struct Afkoder<Id<Ting>> {
  static std::optional<Id<Ting>> laes(const JsonNode& n, const Sted& s, Fejl& fejl) {
    const auto tal = laes_heltal(n, s, 1, INT64_MAX, fejl);
    return tal ? std::optional(Id<Ting>{*tal}) : std::nullopt;
  }
};

}  // namespace nytte::kontrakt
