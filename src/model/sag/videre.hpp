// Towards job and education: what a citizen can, what was agreed, what came after. Source 002
// (focus 4). Everything is appended; a correction is a new row, what was registered by mistake is
// annulled.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/dato.hpp"
#include "model/kode.hpp"
#include "model/sag/id.hpp"
#include "model/virksomhed.hpp"

namespace nytte {

NYTTE_KODE(Uddannelsesniveau, ingen, grundskole, gymnasial, erhvervsuddannelse, kort_videregaaende,
           mellemlang_videregaaende, lang_videregaaende);

// The competence form of the first day (Roskilde). Never changed: a correction is a new one, and
// the newest counts.
struct Kompetenceskema {
  std::int64_t id = 0;
  BorgerId borger;
  Dato dato;
  std::optional<Uddannelsesniveau> uddannelse{};
  std::string uddannelse_tekst{};
  std::string erfaring{};                  // trades and tasks, in words
  std::vector<std::string> koerekort{};    // "B", "C", "truck"
  std::vector<std::string> sprog{};        // "dansk", "arabisk"
  std::vector<std::string> oensker{};      // trades or educations the citizen aims at
  std::vector<std::string> kompetencer{};  // key words, as a job opening or a task asks for them
  bool af_borgeren = false;                // filled in by the citizen's own link
};

// What comes next, written down before the placement ends; the newest of a placement counts.
NYTTE_KODE(Naesteskridtart, ordinaert_job, job_med_tilskud, uddannelse, nyt_tilbud, samtale, andet);
struct Naesteskridt {
  std::int64_t id = 0;
  PlaceringId placering;
  Naesteskridtart art = Naesteskridtart::samtale;
  Dato hvornaar;
  std::string hvem;   // who sees to it
  std::string tekst;  // in words; may be empty
};

// A conversation on the way: what was said, briefly. What was agreed stands in Samtaleaftale.
struct Samtale {
  std::int64_t id = 0;
  BorgerId borger;
  Dato dato;
  std::string tekst;
};

// Who does what was agreed.
NYTTE_KODE(Aftaleansvarlig, borger, sagsbehandler, projektleder, andre);

// How what was to be done ended; `bortfaldet`: it no longer matters.
NYTTE_KODE(Aftaleudfald, gjort, ikke_gjort, bortfaldet);
struct Aftaleafslutning {
  Aftaleudfald udfald = Aftaleudfald::gjort;
  Dato dato;
  std::string bemaerkning;
};

struct Samtaleaftale {
  std::int64_t id = 0;
  std::int64_t samtale = 0;
  BorgerId borger;
  std::string hvad;
  Aftaleansvarlig hvem = Aftaleansvarlig::borger;
  Dato inden;  // the last day, included
  std::optional<Aftaleafslutning> afslutning{};
};

// A step of the uddannelsespålæg (LBK 280/2024 § 30, stk. 2 to 4), or towards an education without
// one.
NYTTE_KODE(Uddannelsesskridtart, forslag, vejledning, ansoegning, paabegynd, gennemfoer, andet);
struct Uddannelsesskridt {
  std::int64_t id = 0;
  BorgerId borger;
  Uddannelsesskridtart art = Uddannelsesskridtart::forslag;
  std::string hvad;
  Dato inden;  // the last day, included
  std::optional<Aftaleafslutning> afslutning{};
};

// A day of every year on which one must have applied: the nation's, or the municipality's own.
struct Uddannelsesfrist {
  std::int64_t id = 0;  // 0: the nation's
  std::string navn;
  std::int32_t maaned = 1;
  std::int32_t dag = 1;
  std::string kilde;  // where the day is known from
};

// Help on the way, one line.
NYTTE_KODE(Hjaelpsart, cv, ansoegning, uddannelsesansoegning, jobcafe, virksomhedskontakt,
           opmuntring, andet);
struct Hjaelp {
  std::int64_t id = 0;
  BorgerId borger;
  Hjaelpsart art = Hjaelpsart::cv;
  Dato dato;
  std::string notat;
};

// How a citizen left the measure.
NYTTE_KODE(Afgangsart, ordinaert_job, job_med_tilskud, uddannelse, andet_tilbud, ydelsesskift,
           flyttet, sygdom, andet);
NYTTE_KODE(Afgangskilde, borger, arbejdsgiver, egen_viden, registeret);

struct Borgerafgang {
  std::int64_t id = 0;
  BorgerId borger;
  std::optional<PlaceringId> placering;  // the placement it followed
  Afgangsart art = Afgangsart::andet;
  Dato dato;
  Afgangskilde kilde = Afgangskilde::egen_viden;
  std::string bemaerkning;
  bool annulleret = false;
};

// A job opening that hangs on the wall where the citizens meet, and that they are matched with.
using JobaabningId = Id<struct Jobaabning>;
NYTTE_KODE(Jobaabningsart, ordinaert, med_tilskud);

struct Jobaabning {
  JobaabningId id;
  Kommunekode kommune;
  std::string titel;
  std::string arbejdsgiver;
  std::string sted;
  std::string beskrivelse{};
  Jobaabningsart art = Jobaabningsart::ordinaert;
  std::vector<std::string> kompetencer{};  // key words it asks for
  std::vector<std::string> koerekort{};
  std::vector<std::string> sprog{};
  std::optional<Uddannelsesniveau> uddannelse{};  // at least
  std::optional<Dato> frist{};                    // the last day to apply, included; empty: none
  std::string kilde{};                            // where it is from: "jobkonsulent", "Jobnet"
  bool lukket = false;
  Version version = 1;
};

// What people did with a suggestion, one row each time; the newest of a citizen and an opening is
// where it stands.
NYTTE_KODE(Jobmatchskridt, valgt, fravalgt, fortalt, ansoegt, fik_job, fik_ikke_job);
struct Jobmatch {
  std::int64_t id = 0;
  JobaabningId jobaabning;
  BorgerId borger;
  Jobmatchskridt skridt = Jobmatchskridt::valgt;
  Dato dato;
  std::string bemaerkning;
};

// What a job opening and a citizen may meet in.
NYTTE_KODE(Matchart, kompetence, oenske, koerekort, sprog, uddannelse);

// Where something was registered, to name what is annulled or closed.
NYTTE_KODE(Videreregister, samtale, samtaleaftale, uddannelsesskridt, hjaelp, borgerafgang,
           uddannelsesfrist);

}  // namespace nytte
