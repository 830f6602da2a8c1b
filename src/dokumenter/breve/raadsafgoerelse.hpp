// The council's decision on an application for dispensation, as the municipality gets it. The legal
// parts follow the day of the meeting and are not editable.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "dokumenter/brev.hpp"
#include "model/sag/raad.hpp"

namespace nytte::dokumenter {

struct Brevdeltager {
  std::string navn;
  std::string organisation;
  Medlemsgruppe gruppe = Medlemsgruppe::andre;
  Medlemspost post = Medlemspost::medlem;
  Stemme stemme = Stemme::stemmer_for;
};

struct Raadsafgoerelsesbrev {
  std::string raad;             // "RAR Østjylland"
  std::string kommune;          // who applied: "Favrskov"
  std::string reference;        // the matter
  std::string journalnummer{};  // the council's; may be empty
  Dato dag;                     // of the letter
  Dato moede;                   // whose law it was decided by
  std::string sagsudvalg{};     // empty: the whole council
  std::string arbejdssted;
  std::string adresse;
  std::string p_nummer;
  Raadsudfald udfald = Raadsudfald::afslaaet;
  std::optional<std::int32_t> pladser{};
  std::optional<Forhold> forhold{};
  std::optional<Dato> fra{};
  std::optional<Dato> til{};  // included
  std::optional<std::int32_t> soegt_pladser{};
  std::optional<Dato> soegt_fra{};
  std::optional<Dato> soegt_til{};
  std::string begrundelse;
  std::string vilkaar{};
  std::vector<Brevdeltager> deltagere{};
  std::optional<Dato> retter{};  // the day of the decision this one corrects
};

Brev raadsafgoerelse(const Raadsafgoerelsesbrev& b);

// "højst 12 personer ad gangen", "1 person for hver 3 ordinært ansatte fuldtidspersoner".
std::string omfang(std::optional<std::int32_t> pladser, std::optional<Forhold> forhold);
// As people say them: "arbejdsgiverne", "formand", "for".
std::string_view gruppeord(Medlemsgruppe g);
std::string_view postord(Medlemspost p);
std::string_view stemmeord(Stemme s);

}  // namespace nytte::dokumenter
