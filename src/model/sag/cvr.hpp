// What the CVR register says of a workplace: proposals, never facts of ours until a person has
// taken them. Employment by month is known for a part of the units only.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/arbejdstid.hpp"
#include "model/dato.hpp"
#include "model/sag/id.hpp"
#include "model/virksomhed.hpp"

namespace nytte {

using CvropslagId = Id<struct Cvropslagnavn>;

// One month of employment. A unit with few employees has an interval and no figures.
struct Cvrmaaned {
  Maaned maaned;
  std::optional<std::int32_t> hoveder{};  // antalAnsatte: heads
  std::optional<Aarsvaerk> aarsvaerk{};   // antalAarsvaerk: full-time persons
  std::string interval{};                 // as the register codes it: "ANTAL_2_4"; may be empty
  bool operator==(const Cvrmaaned&) const = default;
};

// One P-number as it stood in one answer.
struct Cvrenhed {
  PNummer p_nummer;
  std::optional<Cvr> cvr{};  // the legal unit it belongs to now
  std::string navn{};
  std::string adresse{};
  std::string postnummer{};
  std::string by{};
  std::optional<Kommunekode> kommune{};
  std::string formkode{};                    // virksomhedsformkode: a hint of the sector, no more
  std::string form{};                        // its short text
  std::optional<Dato> lukket_fra{};          // the first day it no longer exists
  std::vector<Cvrmaaned> maaneder{};         // rising, each once
  std::vector<std::string> bemaerkninger{};  // what could not be used, in Danish
  bool operator==(const Cvrenhed&) const = default;
};

// A stored answer: who asked, when, and where it came from. Never changed.
struct Cvropslag {
  CvropslagId id;
  Cvrenhed enhed;
  std::string kilde{};  // the file's name, or the address
  BrugerId af;
  Tidspunkt tid;
};

// What a person decided about one month: the register's figure, or the employer's own.
NYTTE_KODE(Cvrvalgart, brug_cvr, behold_egen);
struct Cvrvalg {
  PNummer p_nummer;
  Maaned maaned;
  CvropslagId opslag;
  Cvrvalgart valg = Cvrvalgart::brug_cvr;
  std::string grund{};  // required where the two differ
  BrugerId af;
  Tidspunkt tid;
};

// What the law of the month counts: heads before 2020, full-time persons since (regler/kvote). A
// month of late 2019 is also asked for as full-time persons, by placements of early 2020.
NYTTE_KODE(Ansatteenhed, hoveder, fuldtidspersoner);

NYTTE_KODE(Cvrstand,
           mangler_i_cvr,  // the register has no figure of the month, or only an interval
           kun_i_cvr,      // a proposal: nothing is registered here
           ens, forskellig);

// Something the register says of the unit that a person should look at.
NYTTE_KODE(Cvradvarsel, lukket, andet_cvr, anden_kommune, andet_navn);

}  // namespace nytte
