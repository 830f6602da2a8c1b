// Figures about placements: a question in, a table in the shape of the jobindsats API, version 3,
// out. What is counted stands in src/statistik, where the rows come from in store/statistik.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "dokumenter/diagram.hpp"
#include "dokumenter/xlsx.hpp"
#include "model/resultat.hpp"
#include "model/statistik.hpp"
#include "sager/koersel.hpp"
#include "sager/statistik/lager.hpp"

namespace nytte::sager {

struct Statistikspoergsmaal {
  Maal maal = Maal::forloeb;
  std::optional<Maaned> fra{};  // whole months, both included
  std::optional<Maaned> til{};
  std::vector<Opdeling> opdel{};
  Periodeinddeling inddeling = Periodeinddeling::maaned;  // where opdel has periode
  // Empty: nytteindsats; with tilbud in opdel every offer, each counted apart.
  std::vector<Tilbud> tilbud{};
  Statistikkilde kilde = Statistikkilde::begge;
  std::optional<Kommunekode> kommune{};  // empty: one's own; of the operator: all
  // Nothing hidden: only for those who work with the cases, never for what is published (F-052).
  bool alle_tal = false;
};

struct Statistiksvar {
  Statistiktabel tabel;
  bool skjult = false;           // something is hidden
  bool alle_tal = false;         // nothing was to be hidden
  bool uafsluttet = false;       // the period ends after today: planned days are counted
  std::int64_t forloeb = 0;      // of all rows that were read, whatever was asked
  std::int64_t uden_datoer = 0;  // of the lists, not counted
  std::int64_t uden_person = 0;  // each counted as a person of its own
  std::int64_t i_begge = 0;      // in nytte and in a list, counted once
};

// "ydelse,kommune": every name, separated by commas; vaerdi_ukendt for each that is none.
Resultat<std::vector<Opdeling>> laes_opdel(std::string_view tekst);
Resultat<std::vector<Tilbud>> laes_tilbud(std::string_view tekst);

// What a measure is, for people: heading, the sentences under "Sådan tælles det", where they come
// from.
struct Maaltekst {
  std::string_view navn;
  std::string_view definition;
  std::string_view kilde;
};
const Maaltekst& maaltekst(Maal maal);
std::string_view opdelingsnavn(Opdeling o);
std::string_view tilbudsnavn(Tilbud t);
std::string_view inddelingsnavn(Periodeinddeling i);

// The figures of the caller's municipality. sagsbehandler, virksomhedskonsulent and leder may ask
// for all of them, an administrator for what could be published. Errors: felt_mangler (fra, til),
// periode_omvendt, tal_uden_for_graenser (too long a period; more splits than can be published
// safely), vaerdi_ukendt (a split the measure does not have), ingen_adgang.
Resultat<Statistiksvar> statistik(store::Forbindelse& db, const Kontekst& k, Statistiklager& lager,
                                  const Statistikspoergsmaal& s);
// The same of the country, for whoever runs the program: no role is asked.
Resultat<Statistiksvar> statistik_for_driften(store::Forbindelse& db, Dato i_dag,
                                              Statistiklager& lager, const Statistikspoergsmaal& s);

// {"columns":[...],"rows":[[...],...]}: hidden cells are "*", unknown ones "..", as text.
std::string som_json(const Statistiktabel& t);
// The same as a sheet, for CSV and XLSX; "skjult" and "ukendt" in words.
dokumenter::Regneark som_regneark(const Statistiktabel& t, std::string_view titel);
std::string som_csv(const Statistiktabel& t);

// The figures of one column as bars or, where the rows are periods, as lines. Nothing when there is
// nothing to draw: one row, or more than forty.
std::optional<dokumenter::Diagram> som_diagram(const Statistiksvar& svar,
                                               const Statistikspoergsmaal& s);

}  // namespace nytte::sager
