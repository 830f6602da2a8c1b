// Who may call a route. Every route states it: there is no default.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <set>

#include "model/sag/bruger.hpp"

namespace nytte::web {

/// A set of roles: a user may have several, a route is open to any of its set.
class Rollesaet {
 public:
  constexpr Rollesaet() = default;
  constexpr Rollesaet(std::initializer_list<Rolle> roller) {
    for (const Rolle rolle : roller) add(rolle);
  }
  constexpr void add(Rolle rolle) { bits_ = static_cast<std::uint8_t>(bits_ | bit(rolle)); }
  explicit Rollesaet(const std::set<Rolle>& roller) {
    for (const Rolle rolle : roller) add(rolle);
  }
  [[nodiscard]] constexpr bool has(Rolle rolle) const { return (bits_ & bit(rolle)) != 0; }
  [[nodiscard]] constexpr bool meets(Rollesaet andet) const { return (bits_ & andet.bits_) != 0; }
  [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }
  constexpr bool operator==(const Rollesaet&) const = default;

 private:
  static constexpr std::uint8_t bit(Rolle rolle) {
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(rolle));
  }
  std::uint8_t bits_ = 0;
};

/// Everyone of a municipality.
inline constexpr Rollesaet alle_roller{Rolle::sagsbehandler, Rolle::virksomhedskonsulent,
                                       Rolle::leder, Rolle::administrator};

/// The council's people: they see councils, meetings and applications, never a citizen.
inline constexpr Rollesaet raadets_roller{Rolle::sekretariat, Rolle::raadsmedlem};

/// Whoever can log in: one's own front page, password and keys.
inline constexpr Rollesaet alle_brugere{
    Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder,       Rolle::administrator,
    Rolle::sekretariat,   Rolle::raadsmedlem,          Rolle::projektleder};

/// What a route asks of its caller: a role of the set, or nothing at all (`offentlig`).
struct Adgangskrav {
  bool offentlig_for_alle = false;
  Rollesaet roller;
  bool operator==(const Adgangskrav&) const = default;
};

inline constexpr Adgangskrav offentlig{true, {}};

constexpr Adgangskrav kraever(std::initializer_list<Rolle> roller) {
  return {false, Rollesaet(roller)};
}
constexpr Adgangskrav kraever(Rollesaet roller) { return {false, roller}; }

}  // namespace nytte::web
