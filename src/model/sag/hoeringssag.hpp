// The matter of a hearing (from 2025 an orientation): who was asked, in which order, what they saw
// and what they answered. Its result is a Hoering, or point 6 and 7 of an application.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "model/sag/hoering.hpp"
#include "model/virksomhed.hpp"

namespace nytte {

using HoeringssagId = Id<struct Hoeringssag>;
using HenvendelseId = Id<struct Henvendelse>;
using AnsoegningId = Id<struct Dispensationsansoegning>;

NYTTE_KODE(Hoeringsformaal, etablering, dispensation);

struct Hoeringssag {
  HoeringssagId id;
  Kommunekode kommune;
  Hoeringsformaal formaal = Hoeringsformaal::etablering;
  Hoeringsart art = Hoeringsart::hoering;
  std::optional<JobordreId> jobordre;      // for etablering
  std::optional<AnsoegningId> ansoegning;  // for dispensation
  PNummer p_nummer;
  std::string faggruppe;
  Dato dag;                   // the day whose law and figures the matter stands on
  std::string grundlag_json;  // the facts that are shown, frozen when the matter was made
  Tidspunkt oprettet;
  Version version = 1;
};

NYTTE_KODE(Part, medarbejderside, arbejdsgiver);

// Where one question to one party stands. The whole matter is open while one of them is.
NYTTE_KODE(Henvendelsestilstand, klargjort, sendt, rykket, besvaret, givet_videre, lukket);
NYTTE_KODE(Henvendelseshandling, afsend, ryk, besvar, giv_videre, luk);

// The one transition table; nothing where the act is not allowed. `besvar` is allowed from
// `klargjort` too: a link may be handed over by hand before any mail is confirmed.
std::optional<Henvendelsestilstand> efter(Henvendelsestilstand fra, Henvendelseshandling h);

struct Henvendelse {
  HenvendelseId id;
  HoeringssagId sag;
  Part part = Part::medarbejderside;
  std::optional<Niveau> niveau;  // of the employees' side
  std::optional<RepraesentantId> repraesentant;
  std::string navn;
  std::string organisation;
  std::string email;
  Henvendelsestilstand tilstand = Henvendelsestilstand::klargjort;
  std::optional<Tidspunkt> sendt;   // confirmed dispatch: deadlines count from here
  std::optional<Tidspunkt> rykket;  // the newest reminder
  std::string grund;                // why passed on or closed
  Version version = 1;
};

// Own words and the three questions. Disagreement is a result.
struct Hoeringssvar {
  HenvendelseId henvendelse;
  std::optional<bool> droeftet;  // did the discussion take place?
  std::optional<Dato> droeftet_dato;
  std::optional<bool> forhold_holder;  // does the ratio hold?
  std::optional<bool> enig;
  std::string bemaerkning;
  std::string navn;  // as the one who answered signed
  Tidspunkt tid;
};

}  // namespace nytte
