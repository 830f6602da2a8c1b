#include "web/api/parametre.hpp"

#include <charconv>

namespace nytte::web::api {

std::optional<bool> Parametertype<bool>::laes(std::string_view t) {
  if (t == "true") return true;
  if (t == "false") return false;
  return std::nullopt;
}

std::optional<std::int64_t> Parametertype<std::int64_t>::laes(std::string_view t) {
  std::int64_t tal = 0;
  const auto [ende, fejl] = std::from_chars(t.data(), t.data() + t.size(), tal);
  const bool helt = fejl == std::errc() && ende == t.data() + t.size();
  return helt ? std::optional(tal) : std::nullopt;
}

std::optional<std::string_view> Parametre::take(std::string_view felt) {
  kendte_.emplace(felt);
  const auto vaerdier = query_.all(felt);
  if (vaerdier.size() > 1) fejl_.tilfoej(Fejlkode::felt_dobbelt, std::string(felt));
  if (vaerdier.empty() || vaerdier.front().empty()) return std::nullopt;
  return vaerdier.front();
}

Side Parametre::side() {
  constexpr std::int64_t kHoejst = 200;
  Side side;
  side.start = valgfri<std::int64_t>("start").value_or(0);
  side.antal = valgfri<std::int64_t>("antal").value_or(25);
  side.faldende = valgfri<bool>("faldende").value_or(false);
  if (side.start < 0) fejl_.tilfoej(Fejlkode::tal_uden_for_graenser, "start");
  if (side.antal < 1 || side.antal > kHoejst) {
    fejl_.tilfoej(Fejlkode::tal_uden_for_graenser, "antal", "1 til 200");
  }
  return side;
}

Resultat<void> Parametre::slut() {
  for (const auto& [navn, vaerdi] : query_.pairs()) {
    if (!kendte_.contains(navn)) fejl_.tilfoej(Fejlkode::felt_ukendt, navn);
  }
  if (!fejl_.tom()) return fejl_;
  return success();
}

}  // namespace nytte::web::api
