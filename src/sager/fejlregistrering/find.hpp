// Finds what looks wrongly registered in a list from a case system. Pure: the same rows give the
// same findings, and nothing is changed; what is right is for a person to say.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "model/sag/fejlregistrering.hpp"

namespace nytte::sager {

// A workplace we know from elsewhere than the list.
struct Kendtarbejdssted {
  PNummer p_nummer;
  Cvr cvr;
  std::optional<Sektor> sektor{};
  std::optional<Dato> lukket{};  // the first day it is closed
};

// Rows of another list of the same citizens, for registrations that stand in two systems.
struct Sammenligningsliste {
  Fagsystem system{};
  std::span<const Kildeplacering> raekker;
};

// Everything the rows are held against. All of it may be empty: the list alone tells much.
struct Findergrundlag {
  std::vector<Kendtarbejdssted> arbejdssteder{};
  // True: every P-number in the country is among them, so another one does not exist.
  bool alle_arbejdssteder = false;
  std::span<const Kildejobordre> jobordrer{};
  std::vector<Kendtplacering> egne{};
  std::vector<Sammenligningsliste> andre_lister{};
};

// Sorted by type (worst first), confidence, weight and row. A row may have several findings of
// different types, one of each. About linear in the number of rows.
std::vector<Fejlregistrering> find_fejlregistreringer(std::span<const Kildeplacering> raekker,
                                                      const Findergrundlag& grundlag);

// What a person has said of one finding.
struct Fundbeslutning {
  std::size_t raekke = 0;  // in the rows that were searched
  Fejlregistreringstype type{};
  Fundsvar svar{};
  // What it was corrected to, where the finding could not say or the person knew better.
  std::optional<Rettelse> rettet_til{};
};

// The rows as they are after the corrections that a person has confirmed: `rettet` takes effect
// (the person's own values before the finding's), `ikke_en_fejl` and what nobody has decided does
// not. A row that is one too many is left out. Order is kept.
std::vector<Kildeplacering> korriger(std::span<const Kildeplacering> raekker,
                                     std::span<const Fejlregistrering> fund,
                                     std::span<const Fundbeslutning> beslutninger);

}  // namespace nytte::sager
