// A project of nytteindsats: its description after the fixed template of source 002 (case 3), the
// chain of those who approve it, and what each of them did. Only an approved one has job orders.
//
// What is approved is an edition (Projektudgave): frozen with its fingerprint and its chain. An
// approval belongs to one edition. Whoever changes what was approved begins a new edition, and
// nothing of the old one counts.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/arbejdstid.hpp"
#include "model/dato.hpp"
#include "model/sag/bruger.hpp"
#include "model/sag/id.hpp"
#include "model/sag/meddelelse.hpp"
#include "model/virksomhed.hpp"

namespace nytte {

// Who approves. The first three sign the template; the others talk it over at a meeting.
NYTTE_KODE(Projekttrinart, projektafdeling, leder, tr, med, foelgegruppe, arbejdsmarkedsraad,
           udvalg, andet);
// How: logged in, by a personal link in a mail without an account, or at a meeting that our own
// people record.
NYTTE_KODE(Projekttrinmaade, login, link, moede);

NYTTE_KODE(Projekttilstand,
           kladde,           // written, approved by nobody
           til_godkendelse,  // an edition is frozen and goes round
           returneret,       // sent back with a reason
           godkendt,         // every step of the chain approved this edition
           lukket);          // over; final

NYTTE_KODE(Projekthandling,
           opret,                // the first
           ret,                  // the draft is written
           send,                 // frozen, and the first step asked
           genoptag,             // the same content again after a return: what was approved stands
           godkend,              // one step, not the last
           godkend_sidste,       // the last step
           returner, ny_udgave,  // takes back what was sent or approved, to change it
           kommenter, paamind, luk);

// What may be done by a personal link.
NYTTE_KODE(Linkhandling, godkend, returner, kommenter);

// The one transition table. Nothing: not allowed from there.
std::optional<Projekttilstand> efter(Projekttilstand fra, Projekthandling h);

// The template's words, and what is asked for.
struct Projektindhold {
  std::string navn;
  std::string arbejdspladsen;       // the workplace, presented
  std::string borgere;              // which citizens it serves
  std::string arbejdet;             // which work is done there
  std::vector<OpgaveId> opgaver{};  // of the catalogue, rising by id
  std::string opgaver_i_ord;        // what the unemployed are to do
  std::string ingen_fortraengning;  // ordinary staff do not do these tasks
  std::string ingen_konkurrence;    // nor do private actors normally
  std::int32_t pladser = 1;         // full-time places wanted
  bool operator==(const Projektindhold&) const = default;
};

// Who is there with support on a day, of the register: counted, never typed.
struct Stoettede {
  Dato dag;
  std::int32_t nytteindsats = 0;  // persons
  std::int32_t virksomhedspraktik = 0;
  std::int32_t loentilskud = 0;
  std::int64_t ugeminutter = 0;  // of all of them together
  std::int32_t i_alt() const { return nytteindsats + virksomhedspraktik + loentilskud; }
  bool operator==(const Stoettede&) const = default;
};

// One step of a chain. `navn` and `email` may be empty in a municipality's own order and are filled
// in when a project is sent; at a link both are there.
struct Projekttrin {
  std::int32_t nr = 1;  // from 1, without gaps
  Projekttrinart art = Projekttrinart::andet;
  Projekttrinmaade maade = Projekttrinmaade::login;
  std::string titel;  // "Leder af Vej og Park", "Centralt MED-udvalg"
  std::string navn;
  std::string email;
  bool operator==(const Projekttrin&) const = default;
};

// A municipality's own order; a change is a new version, for what is sent from then on.
struct Godkendelseskaede {
  std::vector<Projekttrin> trin;
  std::int32_t paamind_efter = 7;  // days without an answer
  Version version = 0;             // 0: never set, the one nytte proposes
};

struct Projekt {
  ProjektId id;
  Kommunekode kommune;
  PNummer p_nummer;
  Projektindhold indhold;  // as it stands: the draft, or what was sent
  Projekttilstand tilstand = Projekttilstand::kladde;
  std::int32_t udgave = 0;      // the newest frozen one; 0: none yet
  std::int32_t venter_paa = 0;  // the step whose turn it is; 0 unless til_godkendelse
  std::int32_t skridt = 0;      // the newest step's number
  Tidspunkt oprettet;
  BrugerId oprettet_af;
  Version version = 1;
};

// Frozen.
struct Projektudgave {
  ProjektId projekt;
  std::int32_t nr = 1;
  Projektindhold indhold;
  std::vector<std::string> opgavenavne{};  // of indhold.opgaver, as they were called
  Stoettede stoettede;
  std::string fingeraftryk;  // SHA-256 of P-number and content, 64 hexadecimal digits
  std::vector<Projekttrin> kaede;
  std::int32_t paamind_efter = 7;
  Tidspunkt tid;
  Dato dag;
  BrugerId bruger;
};

// What somebody did; appended, never changed.
struct Projektskridt {
  ProjektId projekt;
  std::int32_t nr = 1;
  Projekthandling handling = Projekthandling::opret;
  Projekttilstand tilstand = Projekttilstand::kladde;  // after it
  std::int32_t udgave = 0;                             // 0: the draft before the first
  std::int32_t trin = 0;                               // of the edition's chain; 0: none of them
  std::string fingeraftryk;  // of what was approved; empty for the other acts
  std::string navn;          // who signed, or whose words they are
  std::optional<Dato> moede_dato{};
  std::string reference;  // of the minutes
  std::string tekst;      // comment, or why it was returned
  BrugerId bruger;        // 0: by the link, or the program
  Tidspunkt tid;
  Dato dag;
};

// Each step of the edition with its approval; empty where there is none that counts. Pure: what a
// page shows and what `godkendt` rests on are the same.
std::vector<std::optional<Projektskridt>> godkendelser(const Projektudgave& udgave,
                                                       const std::vector<Projektskridt>& skridt);

}  // namespace nytte
