// NYTTE_KODE(Enum, a, b, c) makes an enum class whose stored code and JSON value is the
// enumerator's own spelling: the names are taken from the declaration, so the two cannot differ.
// navn(e) gives the code, laes_kode<E> reads it.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace nytte {

template <class E>
struct Koder;

namespace detalje {

consteval std::size_t antal_navne(std::string_view liste) {
  std::size_t n = 1;
  for (const char c : liste) n += c == ',' ? 1 : 0;
  return n;
}

template <std::size_t N>
consteval std::array<std::string_view, N> del_navne(std::string_view liste) {
  std::array<std::string_view, N> ud{};
  for (std::size_t i = 0; i < N; ++i) {
    while (liste.starts_with(' ')) liste.remove_prefix(1);
    const std::size_t komma = std::min(liste.find(','), liste.size());
    ud[i] = liste.substr(0, komma);
    liste.remove_prefix(std::min(komma + 1, liste.size()));
  }
  return ud;
}

}  // namespace detalje

#define NYTTE_KODE(E, ...)                                                                      \
  enum class E : std::uint8_t { __VA_ARGS__ };                                                  \
  template <>                                                                                   \
  struct Koder<E> {                                                                             \
    static constexpr auto navne =                                                               \
        ::nytte::detalje::del_navne<::nytte::detalje::antal_navne(#__VA_ARGS__)>(#__VA_ARGS__); \
  }

template <class E>
concept Kode = requires {
  Koder<E>::navne.size();
};

// The stored code; static storage.
template <Kode E>
constexpr std::string_view navn(E e) {
  return Koder<E>::navne[static_cast<std::size_t>(e)];
}

// Nothing when no enumerator is spelled so.
template <Kode E>
constexpr std::optional<E> laes_kode(std::string_view tekst) {
  const auto& n = Koder<E>::navne;
  for (std::size_t i = 0; i < n.size(); ++i)
    if (n[i] == tekst) return static_cast<E>(i);
  return std::nullopt;
}

// Every enumerator, in declared order.
template <Kode E>
constexpr auto alle() {
  std::array<E, Koder<E>::navne.size()> ud{};
  for (std::size_t i = 0; i < ud.size(); ++i) ud[i] = static_cast<E>(i);
  return ud;
}

}  // namespace nytte
