// The facts of a placement as JSON, in and out: the contract of `nytte vurder`, also what a stored
// decision keeps. See docs/vurder.md.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "kontrakt/json_dokument.hpp"
#include "kontrakt/json_laeser.hpp"
#include "model/fakta.hpp"
#include "model/resultat.hpp"

namespace nytte::kontrakt {

inline constexpr std::size_t kLinjeHoejst = std::size_t{1} << 20;  // bytes of one line
inline constexpr std::int64_t kAnsatteHoejst =
    100'000;                                            // heads or full-time persons of a workplace
inline constexpr std::int64_t kPladserHoejst = 10'000;  // places of a dispensation

/// Reads facts, one text after the other, reusing its memory. Not to be shared between threads.
class Faktalaeser {
 public:
  Faktalaeser() : dokument_(JsonGraenser{kLinjeHoejst, 16, 65'536}) {}
  /// The facts, or every error found.
  Resultat<Fakta> laes(std::string_view json);
  /// The `id` of the latest text, if it had one that could be read.
  const std::optional<std::string>& id() const { return id_; }
  /// The latest text ended in the middle of an object.
  bool ufuldstaendig() const { return dokument_.ufuldstaendig(); }

 private:
  JsonDokument dokument_;
  std::optional<std::string> id_;
};

/// One text alone.
Resultat<Fakta> decode_fakta(std::string_view json);
/// Facts inside another body (the API); errors are noted with their place. Nothing after an error.
std::optional<Fakta> decode_fakta(const JsonNode& node, const Sted& sted, Fejl& fejl);
/// Facts as one line of contract JSON without line end; the same facts give the same bytes.
std::string encode_fakta(const Fakta& f, const std::optional<std::string>& id = std::nullopt);

}  // namespace nytte::kontrakt
