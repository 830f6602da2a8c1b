// JSON as a strict tree over Boost.JSON's tokenizer: what its own tree hides is kept here, so that
// it can be refused: duplicate keys, and numbers that do not fit. Invalid UTF-8, comments, trailing
// commas, more than one value and deep nesting are refused while reading.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

#include "model/resultat.hpp"

namespace nytte::kontrakt {

enum class JsonArt : std::uint8_t {
  null,
  boolsk,
  heltal,     // fits 64 bits with sign
  talvaerdi,  // any other number: a fraction, an exponent, too many digits
  tekst,
  liste,
  objekt
};

struct JsonNode {
  std::string_view noegle{};  // in an object: its name
  std::string_view tekst{};
  const JsonNode* boern = nullptr;
  std::int64_t heltal = 0;  // also 0 or 1 of a boolsk
  std::uint32_t antal = 0;  // children
  JsonArt art = JsonArt::null;
  bool for_stort = false;        // a whole number of more than 64 bits
  mutable bool laest = false;    // somebody asked for this member
  mutable bool dobbelt = false;  // the same name stands earlier in the object

  std::span<const JsonNode> alle() const { return {boern, antal}; }
};

struct JsonGraenser {
  std::size_t hoejst_bytes = std::size_t{1} << 20;
  std::size_t hoejst_dybde = 16;
  std::size_t hoejst_vaerdier = 65'536;
};

/// Holds one tree at a time and reuses its memory; views into it live until the next parse. Not to
/// be shared between threads.
class JsonDokument {
 public:
  explicit JsonDokument(JsonGraenser graenser = {});
  JsonDokument(const JsonDokument&) = delete;
  JsonDokument& operator=(const JsonDokument&) = delete;
  ~JsonDokument();

  /// Nothing when the text is one JSON value; else what is wrong and where. The text is copied.
  std::optional<Fejlpost> parse(std::string_view tekst);
  /// The tree of the latest successful parse.
  const JsonNode& rod() const;
  /// The latest parse failed because the text ended too early: more text could make it right.
  bool ufuldstaendig() const;
  /// A text member of the outermost object, as far as the latest parse came; for naming the sender
  /// of a broken line.
  std::optional<std::string_view> tekst_i_rod(std::string_view noegle) const;

 private:
  struct Indre;
  std::unique_ptr<Indre> indre_;
};

}  // namespace nytte::kontrakt
