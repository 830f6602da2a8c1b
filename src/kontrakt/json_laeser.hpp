// Reads values out of a strict JSON tree and notes every error with its field. One reader an
// object:
//
//   Fejl fejl;
//   ObjektLaeser o(dokument.rod(), Sted{}, fejl);
//   const auto fra = o.paakraevet<Dato>("fra");        // empty when it was missing or wrong
//   const auto note = o.valgfri<std::string>("note");  // empty also when absent or null
//   o.slut();                                          // refuses unknown and repeated fields
//
// What a type may look like in JSON stands in Afkoder<T>; another type gets its own specialisation.
#pragma once

#include <array>
#include <cassert>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "kontrakt/json_dokument.hpp"
#include "model/arbejdstid.hpp"
#include "model/dato.hpp"
#include "model/kode.hpp"
#include "model/virksomhed.hpp"

namespace nytte::kontrakt {

/// Where a value stands; turned into "arbejdsgiver.i_forvejen[2].fra" only when something is wrong.
/// Refers to the place above it, which must live as long.
struct Sted {
  const Sted* over = nullptr;
  std::string_view felt{};
  std::optional<std::size_t> indeks{};

  std::string tekst() const;
};

template <class T>
struct Afkoder;

/// When this many errors are noted, the rest of the text is not looked at: a hostile text must not
/// cost memory.
inline constexpr std::size_t kFejlHoejst = 200;

class ObjektLaeser {
 public:
  /// A node that is no object is noted as an error, and then every field reads as absent without
  /// further errors.
  ObjektLaeser(const JsonNode& node, const Sted& sted, Fejl& fejl);
  ObjektLaeser(const ObjektLaeser&) = delete;
  ObjektLaeser& operator=(const ObjektLaeser&) = delete;

  /// The value; empty after noting that it is missing, null or wrong.
  template <class T>
  std::optional<T> paakraevet(std::string_view felt) {
    const JsonNode* n = find(felt);
    if (n == nullptr || n->art == JsonArt::null) {
      note_mangler(felt);
      return std::nullopt;
    }
    return afkod<T>(*n, felt);
  }
  /// The value; empty when absent or null, and after noting that it is wrong.
  template <class T>
  std::optional<T> valgfri(std::string_view felt) {
    const JsonNode* n = find(felt);
    if (n == nullptr || n->art == JsonArt::null) return std::nullopt;
    return afkod<T>(*n, felt);
  }
  /// The member whatever it is, null included; nothing when absent. Counts as known.
  const JsonNode* find(std::string_view felt);
  /// Calls f(element, its place) for each element of a list; an absent or null list is an empty
  /// one.
  template <class F>
  void liste(std::string_view felt, F&& f) {
    const JsonNode* n = find(felt);
    if (n == nullptr || n->art == JsonArt::null || !kraev(*n, JsonArt::liste, felt)) return;
    std::size_t i = 0;
    for (const JsonNode& element : n->alle()) {
      if (fejl_.poster().size() >= kFejlHoejst) return;
      const Sted s{&sted_, felt, i++};
      f(element, s);
    }
  }
  /// Notes every field that nobody asked for, and every field that stands twice.
  void slut();

  bool er_objekt() const { return er_objekt_; }
  const Sted& sted() const { return sted_; }
  Sted under(std::string_view felt) const { return {&sted_, felt, {}}; }
  Fejl& fejl() { return fejl_; }
  void note(Fejlkode kode, std::string_view felt, std::string detalje);

 private:
  template <class T>
  std::optional<T> afkod(const JsonNode& n, std::string_view felt) {
    const Sted s{&sted_, felt, {}};
    return Afkoder<T>::laes(n, s, fejl_);
  }
  bool kraev(const JsonNode& n, JsonArt art, std::string_view felt);
  void note_mangler(std::string_view felt);
  std::string mulige_felter() const;

  const JsonNode& node_;
  const Sted sted_;
  Fejl& fejl_;
  bool er_objekt_;
  std::size_t naeste_ = 0;  // members mostly come in the order they are asked for
  std::array<std::string_view, 48> kendte_{};
  std::size_t antal_kendte_ = 0;
};

/// Notes type_forkert: "her skal stå <ventet>, ikke et tal".
void note_type(const JsonNode& n, const Sted& sted, std::string_view ventet, Fejl& fejl);
/// The text of a node; notes type_forkert when it is none, utf8_ugyldig when it holds U+0000.
std::optional<std::string_view> laes_tekst(const JsonNode& n, const Sted& sted,
                                           std::string_view ventet, Fejl& fejl);
/// A whole number between the two, both included; notes what is wrong.
std::optional<std::int64_t> laes_heltal(const JsonNode& n, const Sted& sted, std::int64_t mindst,
                                        std::int64_t hoejst, Fejl& fejl);
/// Notes vaerdi_ukendt with the possible values.
void note_ukendt_vaerdi(const Sted& sted, const std::string_view* navne, std::size_t antal,
                        Fejl& fejl);

/// Days and months outside these years are refused: they are typing errors, and the arithmetic of
/// the rules must not run past year 9999.
inline constexpr int kFoersteAar = 1900;
inline constexpr int kSidsteAar = 2199;
inline constexpr std::size_t kTekstHoejst = 4'000;  // bytes

template <>
struct Afkoder<std::string> {
  static std::optional<std::string> laes(const JsonNode& n, const Sted& s, Fejl& fejl);
};
template <>
struct Afkoder<bool> {
  static std::optional<bool> laes(const JsonNode& n, const Sted& s, Fejl& fejl);
};
template <>
struct Afkoder<std::int64_t> {
  static std::optional<std::int64_t> laes(const JsonNode& n, const Sted& s, Fejl& fejl);
};
template <>
struct Afkoder<Dato> {
  static std::optional<Dato> laes(const JsonNode& n, const Sted& s, Fejl& fejl);
};
template <>
struct Afkoder<Maaned> {
  static std::optional<Maaned> laes(const JsonNode& n, const Sted& s, Fejl& fejl);
};
template <>
struct Afkoder<Ugetimer> {
  static std::optional<Ugetimer> laes(const JsonNode& n, const Sted& s, Fejl& fejl);
};
template <>
struct Afkoder<Aarsvaerk> {
  static std::optional<Aarsvaerk> laes(const JsonNode& n, const Sted& s, Fejl& fejl);
};
template <>
struct Afkoder<PNummer> {
  static std::optional<PNummer> laes(const JsonNode& n, const Sted& s, Fejl& fejl);
};
template <>
struct Afkoder<Cvr> {
  static std::optional<Cvr> laes(const JsonNode& n, const Sted& s, Fejl& fejl);
};

template <Kode E>
struct Afkoder<E> {
  static std::optional<E> laes(const JsonNode& n, const Sted& s, Fejl& fejl) {
    const auto t = laes_tekst(n, s, "tekst", fejl);
    if (!t) return std::nullopt;
    const auto e = laes_kode<E>(*t);
    if (!e) note_ukendt_vaerdi(s, Koder<E>::navne.data(), Koder<E>::navne.size(), fejl);
    return e;
  }
};

}  // namespace nytte::kontrakt
