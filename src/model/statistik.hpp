// Counting: what is counted, from which rows, and the table that answers. Definitions stand where
// each is computed (src/statistik).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/dato.hpp"
#include "model/kode.hpp"
#include "model/sag/fagsystem.hpp"
#include "model/ydelse.hpp"

namespace nytte {

NYTTE_KODE(Maal, forloeb, beroerte, fuldtidspersoner, nye_forloeb, varighed, afgang, belaegning,
           kommuner);
NYTTE_KODE(Opdeling, kommune, raad, ydelse, visitation, sektor, tilbud, alder, koen, arbejdssted,
           periode);
NYTTE_KODE(Periodeinddeling, maaned, kvartal, aar);
NYTTE_KODE(Koen, kvinde, mand);

// Where somebody went after a placement. `ingen`: known to be on benefit still.
NYTTE_KODE(Afgang, ukendt, job, uddannelse, selvforsoergelse, ingen);

// One placement as counting sees it: no name, no CPR number. Small, since a national set of ten
// years is held in memory.
struct Forloebsraekke {
  std::int64_t person = 0;    // the same for the same person, also in another municipality
  std::int64_t p_nummer = 0;  // 0: unknown
  Dato fra;
  Dato til;  // included; the day of interruption once it is interrupted
  std::optional<Dato> foedt{};
  std::int32_t ugeminutter = -1;  // -1: unknown
  std::int16_t kommune = 0;
  Tilbud tilbud = Tilbud::nytteindsats;
  std::optional<Ydelse> ydelse{};
  std::optional<Visitation> visitation{};
  std::optional<Sektor> sektor{};
  std::optional<Koen> koen{};
  Afgang afgang = Afgang::ukendt;
  // First day in job, education or self-support; for `ingen` the last day it is known of; no
  // meaning for `ukendt`.
  Dato afgang_dag = Dato::fra_dagnummer(0);

  bool operator==(const Forloebsraekke&) const = default;
};

// Places offered at a workplace for a time: one job order.
struct Pladsraekke {
  std::int64_t p_nummer = 0;
  Dato fra;
  Dato til;  // included
  std::int32_t pladser = 1;
  std::int16_t kommune = 0;
  Tilbud tilbud = Tilbud::nytteindsats;
  std::optional<Sektor> sektor{};
};

// A municipality belongs to a council from a day, and to a day (included; empty: still).
struct Raadskommune {
  std::int16_t kommune = 0;
  Dato fra;
  std::optional<Dato> til{};
  std::string raad;
};

// Where the rows come from: what was placed in nytte, the newest lists of the case systems, or
// both, where a placement that is in both counts once.
NYTTE_KODE(Statistikkilde, nytte, lister, begge);

// Suppressed: a count that would tell about somebody. Unknown: nothing was reported.
enum class Tomt : std::uint8_t { skjult, ukendt };
using Celle = std::variant<std::string, std::int64_t, double, Tomt>;

// As the answers of the jobindsats API, version 3.
struct Statistiktabel {
  std::vector<std::string> columns;
  std::vector<std::vector<Celle>> rows;
};

}  // namespace nytte
