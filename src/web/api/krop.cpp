#include "web/api/krop.hpp"

#include <algorithm>

namespace nytte::web::api {

std::optional<Fejl> require_json(const Anmodning& anmodning) {
  const std::string_view type = anmodning.headers.get("content-type");
  const std::string_view medie = type.substr(0, std::min(type.find_first_of("; "), type.size()));
  if (medie != "application/json") {
    return Fejl(Fejlkode::medietype_ukendt, "Content-Type", "application/json");
  }
  return std::nullopt;
}

std::optional<Fejl> open_body(const Anmodning& anmodning, kontrakt::JsonDokument& dokument) {
  if (auto galt = require_json(anmodning)) return galt;
  auto galt = dokument.parse(anmodning.body);
  if (!galt) return std::nullopt;
  return Fejl({*std::move(galt)});
}

std::string tekst_eller_tom(ObjektLaeser& objekt, std::string_view felt) {
  return objekt.valgfri<std::string>(felt).value_or("");
}

}  // namespace nytte::web::api

namespace nytte::kontrakt {

std::optional<Kommunekode> Afkoder<Kommunekode>::laes(const JsonNode& n, const Sted& s,
                                                      Fejl& fejl) {
  const auto tekst = laes_tekst(n, s, "en kommunekode med tre cifre", fejl);
  if (!tekst) return std::nullopt;
  const auto kode = Kommunekode::laes(*tekst);
  if (!kode) fejl.tilfoej(Fejlkode::kommune_ukendt, s.tekst());
  return kode;
}

std::optional<Cpr> Afkoder<Cpr>::laes(const JsonNode& n, const Sted& s, Fejl& fejl) {
  const auto tekst = laes_tekst(n, s, "et CPR-nummer", fejl);
  if (!tekst) return std::nullopt;
  const auto cpr = Cpr::laes(*tekst);
  // Without the text: an error must never show a number.
  if (!cpr) fejl.tilfoej(Fejlkode::cpr_ugyldigt, s.tekst());
  return cpr;
}

std::optional<std::int32_t> Afkoder<std::int32_t>::laes(const JsonNode& n, const Sted& s,
                                                        Fejl& fejl) {
  const auto tal = laes_heltal(n, s, INT32_MIN, INT32_MAX, fejl);
  return tal ? std::optional(static_cast<std::int32_t>(*tal)) : std::nullopt;
}

}  // namespace nytte::kontrakt
