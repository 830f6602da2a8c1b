// What the municipality tells the council: the quarterly report on courses at workplaces, and the
// running list of places (LOB § 31, stk. 1; BOB § 11). Rows name workplaces and never a person.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/dato.hpp"
#include "model/kode.hpp"
#include "model/kvartal.hpp"
#include "model/sag/bruger.hpp"
#include "model/sag/hoering.hpp"
#include "model/sag/meddelelse.hpp"
#include "model/virksomhed.hpp"

namespace nytte {

using RapportId = Id<struct Kvartalsrapport>;

// The schemes as the report tells them apart.
NYTTE_KODE(Rapportordning, nytteindsats, saerligt_tilrettelagt, virksomhedspraktik, loentilskud);
// What the last day of a row is: as planned, still ahead or not registered otherwise; registered as
// ended; interrupted before time.
NYTTE_KODE(Forloebsende, planlagt, afsluttet, afbrudt);
// What ordinary staff are counted in.
NYTTE_KODE(Ansattemaal, hoveder, fuldtidspersoner);

// Hundredths: the precision of the files.
using Hundrededele = std::int64_t;

// One course. Texts are as they stood when the row was drawn up.
struct Rapportraekke {
  PlaceringId placering;  // tells rows of two versions apart; stands in no file
  std::string cvr;
  std::string p_nummer;
  std::string arbejdssted;
  Sektor sektor = Sektor::kommune;
  Rapportordning ordning = Rapportordning::nytteindsats;
  std::string stilling;
  std::string disco;
  std::string esco;
  Dato fra = Dato::af(2014, 1, 1);
  Dato til = Dato::af(2014, 1, 1);  // the last day, included
  Forloebsende ende = Forloebsende::planlagt;
  Hundrededele uger = 0;
  std::int32_t ugeminutter = 0;  // 0: missing
  Hundrededele fuldtidspersoner = 0;
  std::optional<Hundrededele> ansatte;  // average of the workplace; nothing when months are missing
  Ansattemaal ansattemaal = Ansattemaal::fuldtidspersoner;
  std::int32_t stoettede_personer = 0;   // at the workplace, the most on one day of the quarter
  Hundrededele stoettede_fuldtid = 0;    // the same in full-time persons
  std::string dispensation;              // journal number; empty: none
  std::optional<Dato> dispensation_til;  // included
  std::optional<Hoeringsart> hoeringsart;
  std::optional<Dato> hoeringsdato;
  std::string indhold;  // only where it is agreed with the council
  std::string formaal;

  bool operator==(const Rapportraekke&) const = default;
};

// What a person should look at before the report is frozen. None of them stops it.
NYTTE_KODE(Rapportadvarselart, ugetid_mangler, ansatte_mangler, hoering_mangler,
           orientering_mangler, stilling_mangler, disco_mangler, journalnummer_mangler,
           arbejdssted_lukket, henvist_uden_svar, cpr_fjernet, intet_raad);

struct Rapportadvarsel {
  Rapportadvarselart art = Rapportadvarselart::ugetid_mangler;
  std::string om;      // workplace and day, never a person
  std::string emne;    // where it is mended: "jobordre", "arbejdssted"; or empty
  std::string noegle;  // its number
};

// As it is drawn up: by workplace, then by first day.
struct Rapport {
  Kvartal kvartal = Kvartal::med(Dato::af(2014, 1, 1));
  Kommunekode kommune = *Kommunekode::fra(101);
  std::string kommunenavn;
  std::string raad;  // who it is for; empty: no council covers the municipality
  bool aftalt_indhold = false;
  std::vector<Rapportraekke> raekker;
  std::vector<Rapportadvarsel> advarsler;
};

// A frozen version. Never changed; a correction is the next number with its reason.
struct FrossenRapport {
  RapportId id;
  Kommunekode kommune;
  Kvartal kvartal;
  std::int32_t nummer = 1;  // 1, 2, 3 within municipality and quarter
  std::string raad;
  std::string indhold;     // rows and warnings as JSON (sager/rapport); empty in lists
  std::string csv_sha256;  // the fingerprint: of the CSV file
  std::string xlsx_sha256;
  std::string pdf_sha256;
  std::string grund;  // of a correction; empty for the first
  BrugerId bruger;    // 0: the program
  Tidspunkt frosset;
};

NYTTE_KODE(Rapportformat, csv, xlsx, pdf);

// Somebody of the council took a file.
struct Rapporthentning {
  RapportId rapport;
  BrugerId bruger;
  Tidspunkt tid;
  Rapportformat format = Rapportformat::csv;
};

// Where a version stands, worst first as far as there is something to do about it.
NYTTE_KODE(Rapporttilstand, ikke_sendt,
           klar,       // laid ready for the council's own people, who have not taken it
           i_posten,   // laid in the post, not yet sent
           i_mappe,    // written to a folder: not sent
           ikke_frem,  // refused, given up or come back
           afsendt,    // the mail server has taken it
           hentet);    // the council's own people have it

// One row of the list of places (LOB § 31, stk. 1).
struct Oversigtsraekke {
  std::string cvr;
  std::string p_nummer;
  std::string arbejdssted;
  std::string by;
  Sektor sektor = Sektor::kommune;
  std::string jobordre;
  std::string stilling;
  std::string disco;
  Dato fra = Dato::af(2014, 1, 1);
  Dato til = Dato::af(2014, 1, 1);
  std::int32_t ugeminutter = 0;
  bool saerligt_tilrettelagt = false;
  std::int32_t pladser = 0;
  std::int32_t placerede = 0;
  std::int32_t henviste = 0;
  std::int32_t ledige = 0;
};

struct Pladsoversigt {
  Kommunekode kommune = *Kommunekode::fra(101);
  std::string kommunenavn;
  std::string raad;
  Dato dag = Dato::af(2014, 1, 1);
  std::vector<Oversigtsraekke> raekker;
};

}  // namespace nytte
