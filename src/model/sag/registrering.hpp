// What the national register (DFDG) is to know of one placement: the fields of BEK 1606/2024 and
// BEK 113/2026 § 43, one record a revision. The CPR number is not among them: it is read, and
// noted, when the record is sent.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/sag/jobordre.hpp"
#include "model/sag/placering.hpp"

namespace nytte {

// The activation type of every nytteindsats (source 003); looked up by name in the code list.
inline constexpr const char* kAktiveringstype = "Løntilskud og virksomhedspraktik";

// HoursPerWeek 0..59 and MinutesPerWeek 0..59 of the register's contract.
inline constexpr std::int32_t kRegisterminutter = 59 * 60 + 59;

struct Myndighed {
  std::string kode;  // 1 to 8 digits; a jobcenter's are five
  std::string navn;
  std::int64_t organisationstype = 0;  // of the code list; 0 when not known
  std::string sagsbehandler;
  std::string email;  // may be empty
  bool operator==(const Myndighed&) const = default;
};

// The job title: free words, with the national classifications where they are known.
struct Stillingskode {
  std::string tekst;
  std::string disco;       // DISCO-08, empty when unknown
  std::string esco_uri;    // ESCO STAR ConceptUriDa, empty when unknown
  std::string esco_alias;  // GUID, empty when unknown
  bool operator==(const Stillingskode&) const = default;
};

struct Registrering {
  std::string noegle;    // GUID of the activity, ours, the same for every revision
  Version revision = 1;  // the placement's version
  PlaceringId placering;
  std::optional<BorgerId> borger;
  Kommunekode kommune;
  Myndighed ansvarlig;
  Myndighed registrerende;
  Tidspunkt registreret;
  Dato haendelsesdato;
  Placeringsstatus status = Placeringsstatus::ansat;
  Placeringsaarsag aarsag = Placeringsaarsag::ikke_valgt;
  std::string bemaerkning;
  Cvr cvr;
  PNummer p_nummer;
  std::string sted;  // the workplace's name
  std::string adresse;
  std::string postnummer;
  std::string by;
  Kontaktperson kontakt;  // at the workplace; its fields may be empty
  Sektor sektor = Sektor::kommune;
  Dato fra;
  Dato til;  // included; the day of interruption once it is interrupted
  Ugetimer ugentlig_tid;
  std::string jobordre_noegle;  // GUID of the job order
  std::string jobordre_nummer;
  Jobordretype type;
  std::optional<std::string> ministeromraade;
  Stillingskode stilling;
  std::string beskrivelse;
  bool raadighedsafproevende = false;
  bool saerligt_tilrettelagt = false;
  bool del_af_plan = false;
  std::string bevillingsramme;  // may be empty
  bool operator==(const Registrering&) const = default;
};

// What keeps a record from being sent; each with the field it belongs to.
NYTTE_KODE(Registermangel,
           timer_mangler,        // no weekly hours: refused since September 2019
           timer_over_graensen,  // the register takes 0 to 59 hours and 0 to 59 minutes
           p_nummer_ukendt, p_nummer_lukket, p_nummer_hoerer_til_andet_cvr,
           kode_mangler,       // the code list has no such value
           kode_ikke_begyndt,  // it has, from a later day
           kode_udloebet,      // it had, until an earlier day
           type_passer_ikke_til_sektor, ministeromraade_mangler, slutdato_foer_start,
           aarsag_mangler,  // a status that needs a reason has none
           myndighed_mangler, borger_mangler, stilling_mangler, tekst_for_lang);

struct Registerfund {
  Registermangel mangel{};
  std::string felt;     // of Registrering
  std::string detalje;  // what was found; never a CPR number
  bool operator==(const Registerfund&) const = default;
};

// What has a key of its own in the register.
NYTTE_KODE(Registeremne, placering, jobordre);

// The municipality as the register knows it. `version` 0: nobody has said, it is our proposal.
struct Registermyndighed {
  Kommunekode kommune;
  Version version = 0;
  std::string kode;
  std::string navn;
  std::int64_t organisationstype = 0;
  std::string bevillingsramme{};  // may be empty
  BrugerId bruger{};
  Tidspunkt tid{};
};

// What is to happen in the register.
NYTTE_KODE(Registerhandling, opret, aendr, afslut, annuller);

}  // namespace nytte
