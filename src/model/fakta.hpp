// The facts of one placement: everything the rules may look at, as plain values. An empty optional
// is a fact that nobody has stated; the rules answer `uafklaret` when they need it, never a silent
// default. Mirrors ../shared/design/kontrakt-vurder.md field by field.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/arbejdstid.hpp"
#include "model/dato.hpp"
#include "model/forhold.hpp"
#include "model/virksomhed.hpp"
#include "model/ydelse.hpp"

namespace nytte {

// Ordinary staff that count in one month: full-time persons without under-18s and subsidised staff,
// and heads without subsidised and fixed-term staff. At most one row a month.
struct AnsatteFakta {
  Maaned maaned;
  std::optional<Aarsvaerk> aarsvaerk;
  std::optional<std::int32_t> hoveder;
  bool operator==(const AnsatteFakta&) const = default;
};

// One person already placed at the P-number; both days included, an open end where `til` is empty.
struct IForvejen {
  Ordning ordning;
  Dato fra;
  std::optional<Dato> til;
  Ugetimer ugentlig_tid;
  bool operator==(const IForvejen&) const = default;
};

struct ArbejdsgiverFakta {
  PNummer p_nummer;
  Cvr cvr;
  Sektor sektor;
  std::optional<std::string> ministeromraade;
  std::optional<std::int64_t>
      tilskudsandel;  // ten-thousandths of operating cost paid by the public
  Ugetimer fuld_uge = kFuldUge;
  std::vector<AnsatteFakta> ordinaert_ansatte;
  bool saesonudsving = false;
  std::vector<IForvejen> i_forvejen;
  std::optional<bool> erhverv_paa_markedsvilkaar;  // market activity: state aid, C-11 and C-12
  bool operator==(const ArbejdsgiverFakta&) const = default;
};

struct SenesteArbejdsgiver {
  PNummer p_nummer;
  Cvr cvr;
  bool operator==(const SenesteArbejdsgiver&) const = default;
};

struct TidligerePlacering {
  PNummer p_nummer;
  Dato fra;
  Dato til;  // included
  bool operator==(const TidligerePlacering&) const = default;
};

struct BorgerFakta {
  Ydelse ydelse;
  std::optional<Visitation> visitation;
  std::optional<Dato> foedselsdato;
  std::optional<bool> erhvervskompetencegivende_uddannelse;
  std::optional<Dato> ydelse_til;  // last day of entitlement
  bool arbejdspligt = false;
  bool deltidsforsikret = false;
  bool senest_ansat_kendt =
      false;  // false: nobody has asked; true with no employer: never employed
  std::optional<SenesteArbejdsgiver> senest_ansat;
  std::vector<TidligerePlacering> tidligere_placeringer;
  bool operator==(const BorgerFakta&) const = default;
};

struct PlaceringFakta {
  Dato fra;
  Dato til;  // the last day, included; never before fra
  Ugetimer ugentlig_tid;
  bool raadighedsafproevende = false;
  std::optional<std::string>
      raadighedsvurdering;  // the recorded reason for doubt; empty text is none
  bool saerligt_tilrettelagt = false;
  bool operator==(const PlaceringFakta&) const = default;
};

// What a human has judged and signed for; absent means not assessed.
struct OpgaveFakta {
  std::optional<bool> ud_over_normeret_niveau;
  std::optional<bool> konkurrenceforvridende;
  std::optional<bool> indgaar_i_serviceniveau;
  std::optional<bool> service_for_borger;
  std::optional<bool> borgers_dokumentation;
  // Of a judged task of the catalogue in the area omsorg: done in contact with citizens. C-10.
  bool borgerrettet_omsorg = false;
  bool operator==(const OpgaveFakta&) const = default;
};

struct FravaerFakta {
  Niveau niveau;
  Dato fra;
  Dato til;  // included
  bool operator==(const FravaerFakta&) const = default;
};

struct HoertFakta {
  Niveau niveau;
  std::string navn;
  bool operator==(const HoertFakta&) const = default;
};

struct HoeringFakta {
  std::optional<HoertFakta> hoert;
  std::vector<Niveau> ikke_fundet;  // levels recorded as not existing
  std::vector<FravaerFakta> fravaer;
  std::optional<Dato> arbejdsgiver_erklaering;
  std::optional<Dato> medarbejder_erklaering;
  std::optional<Dato> orienteret;
  bool operator==(const HoeringFakta&) const = default;
};

// A dispensation from the ratio at this P-number, fra..til included: up to `pladser` persons, or a
// ratio to ordinary staff. With a ratio `pladser` is at most what it came to when it was granted,
// and decides nothing.
struct DispensationFakta {
  std::optional<std::int32_t> pladser;
  Dato fra;
  Dato til;
  std::optional<Forhold> forhold{};
  bool operator==(const DispensationFakta&) const = default;
};

struct Fakta {
  Dato dato;  // the day whose law applies
  Population population = Population::almindelig;
  ArbejdsgiverFakta arbejdsgiver;
  BorgerFakta borger;
  PlaceringFakta placering;
  OpgaveFakta opgave;
  HoeringFakta hoering;
  std::optional<DispensationFakta> dispensation;
  bool operator==(const Fakta&) const = default;
};

}  // namespace nytte
