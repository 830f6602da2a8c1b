// The query of an API request: typed, every error at once, unknown and repeated names refused.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "model/arbejdstid.hpp"
#include "model/dato.hpp"
#include "model/resultat.hpp"
#include "model/sag/id.hpp"
#include "model/sag/lister.hpp"
#include "model/virksomhed.hpp"
#include "web/http.hpp"

namespace nytte::web::api {

/// How a parameter of that type is written; nothing when it is not.
template <class T>
struct Parametertype;
template <>
struct Parametertype<std::string> {
  static constexpr Fejlkode galt = Fejlkode::anmodning_ugyldig;
  static std::optional<std::string> laes(std::string_view t) { return std::string(t); }
};
template <>
struct Parametertype<Dato> {
  static constexpr Fejlkode galt = Fejlkode::dato_ugyldig;
  static std::optional<Dato> laes(std::string_view t) { return laes_iso_dato(t); }
};
template <>
struct Parametertype<bool> {
  static constexpr Fejlkode galt = Fejlkode::vaerdi_ukendt;
  static std::optional<bool> laes(std::string_view t);
};
template <>
struct Parametertype<std::int64_t> {
  static constexpr Fejlkode galt = Fejlkode::tal_ugyldigt;
  static std::optional<std::int64_t> laes(std::string_view t);
};
template <>
struct Parametertype<PNummer> {
  static constexpr Fejlkode galt = Fejlkode::p_nummer_ugyldigt;
  static std::optional<PNummer> laes(std::string_view t) { return PNummer::laes(t); }
};
template <>
struct Parametertype<Cvr> {
  static constexpr Fejlkode galt = Fejlkode::cvr_ugyldigt;
  static std::optional<Cvr> laes(std::string_view t) { return Cvr::laes(t); }
};
template <>
struct Parametertype<Kommunekode> {
  static constexpr Fejlkode galt = Fejlkode::kommune_ukendt;
  static std::optional<Kommunekode> laes(std::string_view t) { return Kommunekode::laes(t); }
};
template <class Ting>
struct Parametertype<Id<Ting>> {
  static constexpr Fejlkode galt = Fejlkode::tal_ugyldigt;
  static std::optional<Id<Ting>> laes(std::string_view t) {
    const auto tal = Parametertype<std::int64_t>::laes(t);
    return tal ? std::optional(Id<Ting>{*tal}) : std::nullopt;
  }
};
template <Kode E>
struct Parametertype<E> {
  static constexpr Fejlkode galt = Fejlkode::vaerdi_ukendt;
  static std::optional<E> laes(std::string_view t) { return laes_kode<E>(t); }
};

class Parametre {
 public:
  explicit Parametre(const Anmodning& anmodning) : query_(anmodning.query) {}

  /// The value; nothing when absent or empty, and after noting that it is wrong.
  template <class T>
  std::optional<T> valgfri(std::string_view felt) {
    const auto tekst = take(felt);
    if (!tekst) return std::nullopt;
    auto vaerdi = Parametertype<T>::laes(*tekst);
    if (!vaerdi) fejl_.tilfoej(Parametertype<T>::galt, std::string(felt));
    return vaerdi;
  }
  /// `start`, `antal` (1 to 200, default 25) and `faldende`.
  Side side();
  /// Every error, also each name nobody asked for.
  Resultat<void> slut();

 private:
  std::optional<std::string_view> take(std::string_view felt);

  const Felter& query_;
  std::set<std::string, std::less<>> kendte_;
  Fejl fejl_;
};

/// A key in the path; findes_ikke when it is not even written like one.
template <class T>
Resultat<T> laes_sti(const Anmodning& anmodning, std::string_view navn) {
  auto vaerdi = Parametertype<T>::laes(anmodning.path_values.get(navn));
  if (!vaerdi) return Fejl(Fejlkode::findes_ikke, std::string(navn));
  return *std::move(vaerdi);
}

}  // namespace nytte::web::api
