// Citizens who by law or by the municipality's own workflow should now have an offer.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "dokumenter/xlsx.hpp"
#include "model/sag/arbejdsgang.hpp"
#include "model/sag/frist.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// Why: a deadline of the law as the work list has it, or the line of the workflow that says so many
// weeks on the benefit.
struct Tilbudsgrund {
  std::optional<Fristart> lov;       // empty: policy
  std::string tekst;                 // "Første tilbud", "Arbejdsgangen: 13 uger på ydelsen"
  const Hjemmel* hjemmel = nullptr;  // static; null for policy and where no text says so
  Dato forfalder;                    // the last day it is in time, included
  bool vejledende = false;
};

struct ManglerTilbud {
  BorgerId borger;
  std::string navn;
  Borgergruppe gruppe;
  std::string gruppenavn;
  std::vector<Tilbudsgrund> grunde;  // the first to fall due first; at least one

  Dato forfalder() const { return grunde.front().forfalder; }
};

struct Tilbudsfilter {
  std::optional<Borgergruppe> gruppe;
  bool kun_lov = false;
};

// Those whose time has come to be seen to on k.i_dag (four weeks ahead of the law's deadlines, two
// ahead of the workflow's), by the first deadline. Role sagsbehandler or leder; each look is noted.
struct Tilbudsliste {
  std::vector<ManglerTilbud> borgere;
  std::vector<Borgergruppe> grupper;  // of all of them, before the filter; each once
};
Resultat<Tilbudsliste> mangler_tilbud(store::Forbindelse& db, const Kontekst& k,
                                      const Tilbudsfilter& filter);

// One row a citizen, without the number of anybody.
dokumenter::Regneark som_regneark(const Tilbudsliste& liste, Dato i_dag);

}  // namespace nytte::sager
