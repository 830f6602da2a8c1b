// Who acts: users, roles and what every write leaves behind.
#pragma once

#include <optional>
#include <set>
#include <string>

#include "model/dato.hpp"
#include "model/kode.hpp"
#include "model/sag/id.hpp"
#include "model/virksomhed.hpp"

namespace nytte {

// Sekretariat and raadsmedlem belong to a council, the others to a municipality; nobody has both,
// since who handles an application may not decide it. A projektleder leads teams (Projekthold) and
// sees those who are on them, nobody else.
NYTTE_KODE(Rolle, sagsbehandler, virksomhedskonsulent, leder, administrator, sekretariat,
           raadsmedlem, projektleder);

constexpr bool er_raadsrolle(Rolle r) { return r == Rolle::sekretariat || r == Rolle::raadsmedlem; }

struct Bruger {
  BrugerId id;
  Kommunekode kommune;  // a user sees his own municipality's people
  std::string brugernavn;
  std::string navn;
  std::set<Rolle> roller;
  bool aktiv = true;
  Version version = 1;
  std::string raad{};  // the council of a council role ("RAR Østjylland"); empty for the others
};

// What a use case knows of its caller: who, when (made once a request), and the request's id for
// the log.
struct Kontekst {
  Bruger bruger;
  Tidspunkt nu;
  Dato i_dag;
  std::string korrelation;
};

// One event, past tense with its actor in the name: "placering_afbrudt_af_arbejdsgiver". Never
// changed, never deleted.
struct Haendelse {
  std::int64_t id = 0;
  Tidspunkt tid;
  BrugerId bruger;
  Kommunekode kommune;
  std::string art;
  std::string emne;         // table: "placering", "jobordre", "arbejdssted" ...
  std::string emne_noegle;  // its key as text; never a CPR number
  std::string grund;        // why, in words
  std::string data_json;    // what changed
};

// One look at personal data: who looked at whom, and why.
struct Opslag {
  Tidspunkt tid;
  BrugerId bruger;
  BorgerId borger;
  std::string formaal;
};

}  // namespace nytte
