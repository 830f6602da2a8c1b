// The yearly evaluation: figures of one calendar year with the year before beside them, what the
// municipality makes of them, what the parties said and what is decided. Frozen in versions
// (ADR 0022). Sources 000, 001, 002.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/dato.hpp"
#include "model/kode.hpp"
#include "model/sag/bruger.hpp"
#include "model/sag/meddelelse.hpp"
#include "model/sag/rapport.hpp"
#include "model/sag/strategi.hpp"
#include "model/virksomhed.hpp"

namespace nytte {

using EvalueringsversionId = Id<struct Evalueringsversion>;
using EvalueringspartId = Id<struct Evalueringspart>;

// The chapters, in the order they are read.
NYTTE_KODE(Evalueringsafsnit, omfang, hvem, varighed, opgaver, effekt, belaegning, arbejdsgivere,
           hoeringer, dispensationer, politik, frister);

// What a figure is in: it decides how many decimals are shown.
NYTTE_KODE(Talenhed, antal, fuldtidspersoner, uger, procent, timer);
NYTTE_KODE(Taltilstand, kendt, ukendt, skjult);

// One figure. `skjules`: it may be seen by those who work with the cases, and by nobody else; in
// the public version its state is skjult and its value is gone.
struct Evalueringstal {
  Hundrededele vaerdi = 0;
  Taltilstand tilstand = Taltilstand::kendt;
  bool skjules = false;
  bool operator==(const Evalueringstal&) const = default;
};

struct Talkolonne {
  std::string navn;
  Talenhed enhed = Talenhed::antal;
  bool operator==(const Talkolonne&) const = default;
};

struct Talraekke {
  std::string noegle;  // names the row in its table: the same from version to version
  std::string navn;
  std::vector<Evalueringstal> aar;   // one a column
  std::vector<Evalueringstal> foer;  // the same of the year before
  // What this year's first figure counts, by the table's `medlemmer`; never in the public version.
  std::vector<std::string> medlemmer{};
  bool operator==(const Talraekke&) const = default;
};

// What the members of a row are: where each is looked at.
NYTTE_KODE(Talmedlem, ingen, placering, jobordre, arbejdssted, hoeringssag, ansoegning);

struct Evalueringstabel {
  std::string noegle;  // names the table in the evaluation
  std::string titel;
  std::string raekkeord;    // what a row is: "Målgruppe"
  std::string forklaring;   // how it is counted, and from what
  std::string beregning{};  // address of the same figures in the statistics; empty: none
  Talmedlem medlemmer = Talmedlem::ingen;
  std::vector<Talkolonne> kolonner;
  std::vector<Talraekke> raekker;
  bool operator==(const Evalueringstabel&) const = default;
};

struct Evalueringskapitel {
  Evalueringsafsnit afsnit = Evalueringsafsnit::omfang;
  std::vector<Evalueringstabel> tabeller{};
  std::vector<std::string> saetninger{};  // what the figures do not say
  std::string vurdering{};                // what the municipality makes of them
  bool operator==(const Evalueringskapitel&) const = default;
};

// What a party, or somebody of the municipality, said. Never changed.
struct Evalueringskommentar {
  std::int64_t id = 0;
  std::optional<EvalueringspartId> part{};  // by its link
  std::string hvem;                         // party and person, or the user
  std::string tekst;
  std::int32_t version = 0;  // of the frozen version that was read; 0: the draft
  Tidspunkt tid{};
  Dato dag = Dato::af(2014, 1, 1);
  bool operator==(const Evalueringskommentar&) const = default;
};

// What is to be different next year.
struct Evalueringsbeslutning {
  std::int64_t id = 0;
  std::string tekst;
  std::string ansvarlig{};
  std::optional<Dato> frist{};
  bool annulleret = false;
  bool operator==(const Evalueringsbeslutning&) const = default;
};

// The whole of it, as it is drawn up or as it was frozen.
struct Evalueringsindhold {
  Kommunekode kommune = *Kommunekode::fra(101);
  std::string kommunenavn;
  std::int32_t aar = 2014;
  Periode periode = *Periode::fra_til(Dato::af(2014, 1, 1), Dato::af(2014, 12, 31));
  Periode foer = *Periode::fra_til(Dato::af(2014, 1, 1), Dato::af(2014, 12, 31));
  Dato kendt_til = Dato::af(2014, 1, 1);  // the last day everything is known of
  bool hele_aaret = true;                 // false: the year runs, "status så langt"
  std::vector<Evalueringskapitel> kapitler{};
  std::vector<Evalueringskommentar> kommentarer{};
  std::vector<Evalueringsbeslutning> beslutninger{};
  bool operator==(const Evalueringsindhold&) const = default;
};

struct FrossenEvaluering {
  EvalueringsversionId id;
  Kommunekode kommune = *Kommunekode::fra(101);
  std::int32_t aar = 2014;
  std::int32_t nummer = 1;   // 1, 2, 3 within municipality and year
  std::string indhold_json;  // everything, the hidden too; empty in lists
  std::string csv_sha256;    // the fingerprint: of the public CSV file
  std::string xlsx_sha256;
  std::string pdf_sha256;
  std::string grund;  // of a correction
  BrugerId bruger;
  Tidspunkt frosset;
};

// What the municipality wrote to a chapter; the newest number counts.
struct Evalueringstekst {
  Evalueringsafsnit afsnit = Evalueringsafsnit::omfang;
  std::int32_t nummer = 1;
  std::string tekst;
};

// Somebody who is asked for comments, by a personal link.
struct Evalueringspart {
  EvalueringspartId id;
  Kommunekode kommune = *Kommunekode::fra(101);
  std::int32_t aar = 2014;
  Strategipartart art = Strategipartart::andre;
  std::string navn;
  std::string kontakt{};
  std::string email{};
  Dato svarfrist = Dato::af(2014, 1, 1);
  std::optional<MeddelelseId> meddelelse{};
};

// Shown to the council's own people.
struct Evalueringsdeling {
  EvalueringsversionId version;
  std::string raad;
  BrugerId bruger;
  Tidspunkt tid;
};

}  // namespace nytte
