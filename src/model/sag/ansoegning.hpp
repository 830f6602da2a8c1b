// The application for dispensation from the ratio: the 13 points of the form (source 004), its way
// through municipality, secretariat and council, and what was sent.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/arbejdstid.hpp"
#include "model/dato.hpp"
#include "model/sag/hoeringssag.hpp"
#include "model/virksomhed.hpp"

namespace nytte {

NYTTE_KODE(Hoertart, tillidsrepraesentant, medarbejderrepraesentant, faglig_organisation);

// Points 1 to 13. Everything may be missing while it is being written.
struct Ansoegningsindhold {
  std::string navn;                            // 1
  std::string adresse;                         // 1
  std::optional<PNummer> p_nummer;             // 2
  std::optional<std::int32_t> pladser;         // 3: places sought in all
  std::string opgaver;                         // 4
  std::string faggruppe;                       // 4: whose work it resembles; says who is heard
  std::optional<bool> visiterede_ydelser;      // 4: D-04
  std::optional<std::int32_t> i_praktik;       // 5: persons there already
  std::optional<std::int32_t> i_loentilskud;   // 5
  std::optional<std::int32_t> i_nytteindsats;  // 5
  std::string rettelsesgrund;  // 5 and 10: why the figures of the register were corrected
  std::optional<bool> hoert;   // 6
  std::optional<Hoertart> hoert_art;
  std::string hoert_navn;
  std::string hoert_arbejdssted;
  std::string hoert_organisation;
  std::optional<Dato> hoert_dato;              // 6: the day they were heard
  std::optional<bool> forelagt_ansoegningen;   // 6: was this application laid before them?
  std::string hoeringsresultat;                // 7
  std::string konkurrence;                     // 8
  std::string nyttigt_arbejde;                 // 9
  std::optional<Aarsvaerk> ordinaert_ansatte;  // 10: full-time persons
  std::optional<Aarsvaerk> placerede_i_alt;    // 10: full-time persons if granted
  std::optional<Dato> fra;                     // 11
  std::optional<Dato> til;                     // 11, included
  std::optional<bool> tidligere_ordinaert;     // 12
  std::string tidligere_hvornaar;              // 12
  bool genansoegning = false;                  // 13
  std::optional<AnsoegningId> forrige;
  std::optional<bool> aendret;
  std::string aendret_p_nummer;
  std::string aendret_opgaver;
  std::string aendret_forhold;
  std::string aendret_andet;
  std::string effekt;          // D-14: what the earlier dispensation led to
  std::string effekt_opgjort;  // as it was drawn up from the placements; nobody writes in it
  std::string effekt_grund;    // why `effekt` says otherwise
  bool operator==(const Ansoegningsindhold&) const = default;
};

// Derived from the newest step; never stored beside it.
NYTTE_KODE(Ansoegningstilstand,
           kladde,                 // being written
           indsendt,               // with the secretariat
           mangelfuld,             // returned for more information
           dagsordensat,           // on the agenda of a meeting
           afventer_bekraeftelse,  // decision recorded by one, to be confirmed by another
           imoedekommet, delvist_imoedekommet, afslaaet, trukket_tilbage);

NYTTE_KODE(Ansoegningshandling, opret, indsend, returner, traek_tilbage, dagsordensaet,
           tag_af_dagsorden, registrer_afgoerelse, kassere_afgoerelse, bekraeft_imoedekommet,
           bekraeft_delvist, bekraeft_afslag, ret_afgoerelse,
           // a correction was discarded: what was decided before stands
           behold_imoedekommet, behold_delvist, behold_afslag);

NYTTE_KODE(Aktoer, kommune, sekretariat);

// The one transition table, the same on every path: who may do what from where, and what it
// becomes. Nothing where it is not allowed. `opret` is no transition: it makes the first step.
std::optional<Ansoegningstilstand> efter(Ansoegningstilstand fra, Ansoegningshandling h,
                                         Aktoer aktoer);
// Decided, whichever way.
bool er_afgjort(Ansoegningstilstand t);

struct Dispensationsansoegning {
  AnsoegningId id;
  Kommunekode kommune;  // who applies
  std::string raad;     // who decides; empty until sent
  Ansoegningsindhold indhold;
  Ansoegningstilstand tilstand = Ansoegningstilstand::kladde;
  std::optional<HoeringssagId> hoering;
  std::string journalnummer;  // the council's
  Tidspunkt oprettet;
  BrugerId oprettet_af;
  Version version = 1;  // of the draft
};

// One step on the way; appended, never changed. `nr` counts from 1 within the application, and two
// who write the same number at once cannot both succeed.
struct Ansoegningsskridt {
  AnsoegningId ansoegning;
  std::int32_t nr = 1;
  Ansoegningshandling handling = Ansoegningshandling::opret;
  Ansoegningstilstand tilstand = Ansoegningstilstand::kladde;  // what it became
  BrugerId bruger;
  Tidspunkt tid;
  Dato dag;
  std::string grund;
};

// What was sent, frozen: the points and the attachments as they were, and a fingerprint over both.
struct Indsendelse {
  AnsoegningId ansoegning;
  std::int32_t nr = 1;  // 1, then 2 after a return for more information
  std::string indhold_json;
  std::vector<std::string> bilag;  // content hashes, in order
  std::string fingeraftryk;        // SHA-256 over content and attachments, 64 hexadecimal digits
  std::string raad;
  Dato dag;
  Tidspunkt tid;
  BrugerId bruger;
};

}  // namespace nytte
