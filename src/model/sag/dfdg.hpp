// The exchange with the national register: what is to be sent, what became of it, what came in, and
// where the two sides differ.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/kode.hpp"
#include "model/sag/id.hpp"
#include "model/sag/registrering.hpp"

namespace nytte {

using ForsendelseId = Id<struct Forsendelse>;
using RegisterbeskedId = Id<struct Registerbesked>;
using ForskelId = Id<struct Registerforskel>;

NYTTE_KODE(Forsendelsestilstand,
           venter,        // in the queue
           tilbageholdt,  // not fit to be sent: the conformance check, or a person must say so
           taget,         // the register has it
           afvist,        // the register said no for good
           erstattet,     // a newer one of the same record took its place
           bortfaldet);   // nothing to do: taken back before the register had it

NYTTE_KODE(Forsendelsesskridt,
           begyndt,       // an attempt began; alone when the program was killed during it
           taget,         // the register said yes, or has it already
           afvist,        // the register said no for good
           venter,        // failed for now; to be tried again
           tilbageholdt,  // the conformance check said no
           erstattet,     // a newer one was written
           bortfaldet,    // there was nothing in the register to annul
           send_igen);    // a person asks for a new attempt

// The one transition table; nothing where the step is not allowed. An answer that comes twice, or
// too late, is such a step: harmless.
std::optional<Forsendelsestilstand> efter(Forsendelsestilstand fra, Forsendelsesskridt skridt);

// What must really be asked of the register when it has the record already, or not: a change of
// what it never took is a creation. Nothing: annulling what it never had.
std::optional<Registerhandling> virkelig_handling(Registerhandling oensket, bool registeret_har);

// Names a request to the register: the record's GUID, its revision, and which new attempt by hand
// it is. Never longer than the 46 characters the register takes; the same at every retry.
std::string anmodningsnavn(std::string_view noegle, Version revision, std::int32_t omgang);

// How long to wait after the attempt of that number (1 the first), in seconds: doubling from half a
// minute to an hour.
std::int64_t pause_efter(std::int32_t forsoeg);

// A job order as the register is told of it.
struct Jobordreregistrering {
  std::string noegle;  // GUID, ours
  Version revision = 1;
  JobordreId jobordre;
  Kommunekode kommune;
  std::string nummer;
  Myndighed ansvarlig;
  Jobordretype type;
  std::optional<std::string> ministeromraade;
  Cvr cvr;
  PNummer p_nummer;
  std::string sted;
  Stillingskode stilling;
  std::string beskrivelse;
  std::int32_t pladser = 1;
  Dato fra = Dato::af(1900, 1, 1);
  Dato til;  // included
  Ugetimer ugentlig_tid;
  Jobordrestatus status = Jobordrestatus::aaben;
};

struct Registerforsendelse {
  ForsendelseId id;
  Kommunekode kommune;
  Registeremne emne = Registeremne::placering;
  std::int64_t emne_id = 0;  // of the placement or job order
  std::optional<BorgerId> borger;
  std::string bane;    // what is sent in order: "borger 12", "jobordre 5"
  std::string noegle;  // GUID of the record
  Version revision = 1;
  std::int32_t omgang = 0;
  Registerhandling handling = Registerhandling::opret;
  std::string indhold_json;     // the frozen record; never a CPR number
  std::string anmodning;        // x-requestId
  std::string jobordre_noegle;  // of a placement: waits until the register has this job order
  Tidspunkt oprettet;
  BrugerId bruger;  // 0: the program
  // what changes
  Forsendelsestilstand tilstand = Forsendelsestilstand::venter;
  std::int32_t forsoeg = 0;
  std::string svarkode;   // the national code of the last no, or ours; may be empty
  std::string svartekst;  // the register's words, or ours
  std::optional<Tidspunkt> taget;
  Tidspunkt naeste_forsoeg;
};

struct Forsendelsesforsoeg {
  std::int32_t nr = 0;  // the attempt it belongs to; 0 before the first
  Tidspunkt tid;
  Forsendelsesskridt skridt = Forsendelsesskridt::begyndt;
  std::string kode;   // of the register; may be empty
  std::string tekst;  // in words; may be empty
  BrugerId bruger;    // 0: the program
  std::string bruger_navn;
};

// The page where a refusal is mended.
NYTTE_KODE(Rettested, placering, borger, jobordre, arbejdssted, kodelister, myndighed,
           administrator);

struct Koeoptaelling {
  std::int64_t venter = 0;
  std::int64_t tilbageholdt = 0;
  std::int64_t taget = 0;
  std::int64_t afvist = 0;
  std::optional<Tidspunkt> aeldste_ventende;  // when the oldest that waits was written
};

// An activity in numbers of the code lists, as it travels both ways.
struct Registeraktivitet {
  std::string noegle;
  Dato fra = Dato::af(1900, 1, 1);
  std::optional<Dato> til;  // included
  std::optional<std::int32_t> timer;
  std::optional<std::int32_t> minutter;
  std::int64_t aktiveringstype = 0;  // 0 in any of these: none
  std::int64_t jobordretype = 0;
  std::int64_t status = 0;
  std::int64_t aarsag = 0;
  std::int64_t ministeromraade = 0;
  std::optional<Dato> haendelsesdato;
  std::string jobordre_noegle;
  std::string cvr;
  std::string p_nummer;
  std::string sted;
  Stillingskode stilling;
  std::string beskrivelse;
  std::string bemaerkning;
  bool raadighedsafproevende = false;
  bool saerligt_tilrettelagt = false;
  bool del_af_plan = false;
  Myndighed ansvarlig;
  Myndighed registrerende;
  bool fejloprettet = false;  // kept by the register, marked as wrongly created
  bool operator==(const Registeraktivitet&) const = default;
};

// A job order in numbers of the code lists.
struct Registerjobordre {
  std::string noegle;
  std::string nummer;
  std::int64_t jobordretype = 0;
  std::int64_t ministeromraade = 0;
  Dato fra = Dato::af(1900, 1, 1);
  Dato til = Dato::af(1900, 1, 1);
  std::int32_t timer = 0;
  std::int32_t minutter = 0;
  std::int32_t pladser = 1;
  std::string cvr;
  std::string p_nummer;
  std::string sted;
  Stillingskode stilling;
  std::string beskrivelse;
  std::string status;  // aaben, lukket, annulleret
  Myndighed ansvarlig;
  bool operator==(const Registerjobordre&) const = default;
};

// A field where the two sides differ; empty text: nothing there.
struct Feltforskel {
  std::string felt;
  std::string her;
  std::string der;
  bool operator==(const Feltforskel&) const = default;
};
// Field by field, in the order of the record. What only says who wrote it is not compared.
std::vector<Feltforskel> forskelle(const Registeraktivitet& her, const Registeraktivitet& der);
std::vector<Feltforskel> forskelle(const Registerjobordre& her, const Registerjobordre& der);

NYTTE_KODE(Forskelsart, kun_her, kun_der, forskellig);
NYTTE_KODE(Forskelstilstand, aaben, haandteret, forsvundet);

struct Registerforskel {
  ForskelId id;
  Kommunekode kommune;
  Forskelsart art = Forskelsart::forskellig;
  std::string noegle;  // GUID of the activity
  std::optional<PlaceringId> placering;
  std::optional<BorgerId> borger;
  std::vector<Feltforskel> felter;
  Tidspunkt fundet;
  Tidspunkt senest_set;
  Forskelstilstand tilstand = Forskelstilstand::aaben;
  std::string bemaerkning;  // of the person who handled it
  BrugerId bruger;
  std::string bruger_navn;
  Version version = 1;
};

NYTTE_KODE(Beskedtype, aktivitet, flytning);
NYTTE_KODE(Beskedvej, webhook, koe);
NYTTE_KODE(Beskedtilstand, ny, behandlet);

struct Registerflytning {
  std::string fra_kommune;  // three digits
  std::string til_kommune;
  std::optional<Dato> dag;
  bool bekraeftet = false;
};

// A message of the register, as it was taken in. The CPR number is turned into `borger` at the door
// and kept nowhere.
struct Registerbesked {
  RegisterbeskedId id;
  std::string besked_id;  // the register's own
  Beskedtype type = Beskedtype::aktivitet;
  Beskedvej vej = Beskedvej::webhook;
  std::string afsender;   // name and organisation of the certificate, or the queue
  std::string myndighed;  // who registered it
  Tidspunkt haendelse;
  Version revision = 0;
  std::optional<BorgerId> borger;  // nothing: no case here
  std::optional<Kommunekode> kommune;
  std::optional<Registeraktivitet> aktivitet{};
  std::optional<Registerflytning> flytning{};
  Tidspunkt modtaget;
  std::int32_t gentaget = 0;    // taken in again, with the same content
  std::int32_t konflikter = 0;  // came again under the same id with other content
  Beskedtilstand tilstand = Beskedtilstand::ny;
  std::string udfald;  // what it led to, in words
};

}  // namespace nytte
