// Checks of an input that collect every error with its field, so that a form shows them all at
// once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "model/dato.hpp"
#include "model/resultat.hpp"

namespace nytte::sager {

inline constexpr std::size_t kNavnLaengde = 200;    // characters of a name or a line
inline constexpr std::size_t kTekstLaengde = 4000;  // characters of a description

class Feltkontrol {
 public:
  // `foran` is put before every field: "ansatte[2]." or "linje 12, ".
  explicit Feltkontrol(std::string foran = {}) : foran_(std::move(foran)) {}

  void fejl(Fejlkode kode, std::string_view felt, std::string detalje = {});
  // Blanks alone count as missing.
  void paakraevet(std::string_view felt, std::string_view tekst, std::size_t hoejst = kNavnLaengde);
  void valgfri(std::string_view felt, std::string_view tekst, std::size_t hoejst = kTekstLaengde);
  // One mail address (RFC 5321, without quotes and brackets); an empty one is none and no error.
  void mailadresse(std::string_view felt, std::string_view tekst);
  // Both limits included.
  void tal(std::string_view felt, std::int64_t vaerdi, std::int64_t mindst, std::int64_t hoejst);
  // The error belongs to the last day.
  void periode(std::string_view felt_til, Dato fra, std::optional<Dato> til);

  bool tom() const { return fejl_.tom(); }
  const Fejl& alle() const { return fejl_; }
  Resultat<void> svar() const;

 private:
  std::string foran_;
  Fejl fejl_;
};

// As Feltkontrol::mailadresse takes it: printable ASCII without quotes, brackets and separators, so
// that nothing in it can end a header line or name a second receiver; the host has a dot, or is
// "localhost".
bool er_mailadresse(std::string_view adresse);

// Nothing but blanks.
bool er_blank(std::string_view tekst);

}  // namespace nytte::sager
