// One placement, and the stored grounds of a decision.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/sag/arbejdssted.hpp"
#include "model/sag/borger.hpp"
#include "model/sag/jobordre.hpp"
#include "model/sag/placering.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

struct Placeringsvisning {
  Placering placering;
  Placeringstilstand tilstand = Placeringstilstand::henvist;  // on k.i_dag
  std::string borger_navn;
  std::optional<Jobordre> jobordre;
  std::string arbejdssted_navn;
  std::vector<AfgoerelseId> afgoerelser;  // newest first
};

// Role sagsbehandler or leder; findes_ikke also for another municipality's. Logged in `opslag`.
Resultat<Placeringsvisning> vis_placering(store::Forbindelse& db, const Kontekst& k,
                                          PlaceringId id);

struct Afgoerelsesvisning {
  // As stored: fakta_json, vurdering_json, and begrundelse (why in spite of warnings; else empty).
  Afgoerelse afgoerelse;
  std::string borger_navn{};
  std::string jobordre_nummer{};
  std::string stilling{};
  std::string arbejdssted_navn{};
  std::string bruger_navn{};
  // The stored facts, and what the rules say of them now: the same bytes as stored when
  // `uaendret_ved_genberegning`. Empty if the facts cannot be read (a bug).
  std::optional<Fakta> fakta{};
  std::optional<Placeringsvurdering> vurdering{};
  // Running today's rule set on the stored facts gives the same findings, byte for byte. False
  // only after a correction of the rules themselves (regelversion differs).
  bool uaendret_ved_genberegning = false;
};

Resultat<Afgoerelsesvisning> vis_afgoerelse(store::Forbindelse& db, const Kontekst& k,
                                            AfgoerelseId id);

}  // namespace nytte::sager
