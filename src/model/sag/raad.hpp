// The body that decides on dispensations: its members, meetings, votes and decisions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/dato.hpp"
#include "model/forhold.hpp"
#include "model/sag/ansoegning.hpp"

namespace nytte {

using RaadsmedlemId = Id<struct Raadsmedlem>;
using SagsudvalgId = Id<struct Sagsudvalg>;
using MoedeId = Id<struct Moede>;
using RaadsafgoerelseId = Id<struct Raadsafgoerelse>;

NYTTE_KODE(Medlemsgruppe, arbejdsgivere, loenmodtagere, kommuner, andre);
NYTTE_KODE(Medlemspost, formand, naestformand, medlem);

// A council is named as in the geography ("RAR Østjylland"); a member sits for a term.
struct Raadsmedlem {
  RaadsmedlemId id;
  std::string raad;
  std::string navn;
  std::string organisation;
  std::string email;
  Medlemsgruppe gruppe = Medlemsgruppe::andre;
  Medlemspost post = Medlemspost::medlem;
  std::optional<BrugerId> bruger;  // the login, where the member has one
  Dato fra;
  std::optional<Dato> til;  // included
  Version version = 1;
};

// A committee of members that the council may leave these decisions to (D-12, 2024).
struct Sagsudvalg {
  SagsudvalgId id;
  std::string raad;
  std::string navn;
  std::vector<RaadsmedlemId> medlemmer;
  Dato fra;
  std::optional<Dato> til;
  Version version = 1;
};

struct Moede {
  MoedeId id;
  std::string raad;
  std::optional<SagsudvalgId> sagsudvalg;  // empty: the whole council meets
  Dato dato;
  std::string klokken;  // "10.00"
  std::string sted;
  bool aflyst = false;
  std::vector<RaadsmedlemId> til_stede;
  Version version = 1;
};

NYTTE_KODE(Stemme, stemmer_for, imod, hverken);

struct Afstemning {
  RaadsmedlemId medlem;
  Stemme stemme = Stemme::hverken;
};

NYTTE_KODE(Raadsudfald, imoedekommet, delvist_imoedekommet, afslaaet);

// What the council decided, as recorded by one and confirmed by another; never changed. A
// correction is a new one that names the one it replaces.
struct Raadsafgoerelse {
  RaadsafgoerelseId id;
  AnsoegningId ansoegning;
  MoedeId moede;
  Raadsudfald udfald = Raadsudfald::afslaaet;
  std::optional<std::int32_t> pladser;  // granted as a number ...
  std::optional<Forhold> forhold;       // ... or as a ratio
  std::optional<Dato> fra;
  std::optional<Dato> til;  // included
  std::string begrundelse;
  std::string vilkaar;
  std::vector<RaadsmedlemId> til_stede;
  std::vector<Afstemning> stemmer;
  std::string fund_json;  // the findings it was recorded on
  BrugerId registreret_af;
  Tidspunkt registreret;
  std::optional<BrugerId> bekraeftet_af;
  std::optional<Tidspunkt> bekraeftet;
  std::optional<RaadsafgoerelseId> retter;
};

}  // namespace nytte
