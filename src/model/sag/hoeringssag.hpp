// The matter of a hearing (from 2025 an orientation): who was asked, in which order, what they saw
// and what they answered. Its result is a Hoering, or point 6 and 7 of an application.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/sag/bruger.hpp"
#include "model/sag/hoering.hpp"
#include "model/virksomhed.hpp"

namespace nytte {

using HoeringssagId = Id<struct Hoeringssag>;
using HenvendelseId = Id<struct Henvendelse>;
using AnsoegningId = Id<struct Dispensationsansoegning>;
using MeddelelseId = Id<struct Meddelelse>;

NYTTE_KODE(Hoeringsformaal, etablering, dispensation);

// Frozen when it is made: what is asked about, by the law of which day. Where it stands follows
// from its henvendelser, what it led to from `hoering`.
struct Hoeringssag {
  HoeringssagId id;
  Kommunekode kommune;
  Hoeringsformaal formaal = Hoeringsformaal::etablering;
  Hoeringsart art = Hoeringsart::hoering;
  Population population = Population::almindelig;
  std::optional<JobordreId> jobordre;      // for etablering
  std::optional<AnsoegningId> ansoegning;  // for dispensation
  PNummer p_nummer;
  std::string faggruppe;
  Dato dag;                   // the day whose law and figures the matter stands on
  std::string grundlag_json;  // the facts that are shown (kontrakt/hoeringsgrundlag_json)
  Tidspunkt oprettet;
  BrugerId oprettet_af;
  std::optional<HoeringId> hoering;  // the result, once both parties have answered
};

NYTTE_KODE(Part, medarbejderside, arbejdsgiver);

// Where one question to one party stands. The whole matter is open while one of them is.
NYTTE_KODE(Henvendelsestilstand, klargjort, sendt, rykket, besvaret, givet_videre, lukket);
// `opret` is no transition: it makes the first step. To lay a mail in the queue is not to send it:
// the state moves when the dispatch is confirmed (`afsend`, `ryk`), and back when it bounces.
NYTTE_KODE(Henvendelseshandling, opret, laeg_i_post, afsend, laeg_rykker_i_post, ryk, ret_adresse,
           kom_retur, besvar, giv_videre, luk);

// The one transition table; nothing where the act is not allowed. `besvar` is allowed from
// `klargjort` too: a link may be handed over by hand before any mail is confirmed. A new address
// begins again: nothing has been sent to it.
std::optional<Henvendelsestilstand> efter(Henvendelsestilstand fra, Henvendelseshandling h);
// Answered, passed on or closed: no act is left.
bool er_faerdig(Henvendelsestilstand t);

// One question to one party, as it stands after its newest step.
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
  std::optional<Tidspunkt> rykket;  // the newest confirmed reminder
  std::optional<Dato> svarfrist;    // the last day the newest link works
  std::string grund;                // why passed on or closed
  Version version = 1;              // the number of its newest step
};

// One step; appended, never changed. Carries what the henvendelse became, so the newest step is
// where it stands. Two who write the same number at once cannot both succeed.
struct Henvendelsesskridt {
  HenvendelseId henvendelse;
  Version nr = 1;
  Henvendelseshandling handling = Henvendelseshandling::opret;
  Henvendelsestilstand tilstand = Henvendelsestilstand::klargjort;
  std::string email;
  std::optional<Tidspunkt> sendt;
  std::optional<Tidspunkt> rykket;
  std::optional<Dato> svarfrist;
  std::optional<MeddelelseId> meddelelse;  // the mail this step laid in the queue
  std::string grund;
  BrugerId bruger;  // 0: by a link, or by the program
  Tidspunkt tid;
  Dato dag;
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
  bool paa_papir = false;
  BrugerId bruger;  // who recorded it; 0: by a link
  Tidspunkt tid;
  Dato dag;
};

// Where the whole matter stands.
NYTTE_KODE(Hoeringstilstand, aaben, besvaret, lukket);
// Open while one henvendelse is; answered when every party has answered; else closed.
Hoeringstilstand hoeringstilstand(const std::vector<Henvendelse>& henvendelser);

struct Hoeringssagsfilter {
  std::optional<Hoeringstilstand> tilstand{};
  std::optional<Dato> overskredet{};  // with an open henvendelse whose svarfrist is before this day
  std::optional<JobordreId> jobordre{};
  std::optional<AnsoegningId> ansoegning{};
  std::string tekst{};  // anywhere in the workplace's name, the order's number or who was asked
};

struct Hoeringssagsoversigt {
  Hoeringssag sag;
  std::string arbejdssted;
  std::string jobordrenummer;  // empty for an application
  std::vector<Henvendelse> henvendelser;
};

}  // namespace nytte
