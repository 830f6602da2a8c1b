// The workplace (P-number), its monthly staff and who speaks for the employees there.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/arbejdstid.hpp"
#include "model/dato.hpp"
#include "model/fakta.hpp"
#include "model/sag/id.hpp"
#include "model/virksomhed.hpp"

namespace nytte {

// The legal unit (CVR) that workplaces belong to.
struct Arbejdsgiver {
  Cvr cvr;
  std::string navn;
  Version version = 1;
};

// Where it lies, in millionths of a degree (ETRS89, which is WGS84 to a metre). Bredde is north,
// laengde east.
struct Koordinat {
  std::int32_t bredde = 0;
  std::int32_t laengde = 0;
  auto operator<=>(const Koordinat&) const = default;
};

// "56.321400": decimal degrees.
std::string grader(std::int32_t milliontedele);
// Decimal degrees with point or comma and at most six decimals; nothing for other words.
std::optional<std::int32_t> laes_grader(std::string_view tekst);
// Within a box round the country, Bornholm included.
bool er_i_danmark(const Koordinat& k);

struct Arbejdssted {
  PNummer p_nummer;
  Cvr cvr;
  std::string navn;
  std::string adresse;
  std::string postnummer;
  std::string by;
  Kommunekode kommune;  // where the workplace lies; shared by all municipalities
  Sektor sektor;
  std::optional<std::string> ministeromraade;
  std::optional<std::int64_t> tilskudsandel;  // ten-thousandths
  Ugetimer fuld_uge = kFuldUge;
  bool saesonudsving = false;
  std::optional<bool> erhverv_paa_markedsvilkaar;
  std::optional<Dato> lukket_fra;  // first day the P-number no longer exists
  Version version = 1;
  std::optional<Koordinat> koordinat{};  // empty: not known
};

// What the employer reports for one month; a correction is a new version of the same month.
struct AnsatteMaaned {
  PNummer p_nummer;
  Maaned maaned;
  std::optional<Aarsvaerk> aarsvaerk;
  std::optional<std::int32_t> hoveder;
  Version version = 1;
};

struct Medarbejderrepraesentant {
  RepraesentantId id;
  Niveau niveau;
  std::optional<PNummer> p_nummer;  // for tr_p_nummer and mr_p_nummer
  Cvr cvr;
  std::string faggruppe;
  std::string navn;
  std::string organisation;
  std::string email;
  Dato fra;
  std::optional<Dato> til;  // included
  Version version = 1;
};

// A recorded absence of a representative, both days included.
struct Fravaer {
  RepraesentantId repraesentant;
  Dato fra;
  Dato til;
  std::string grund;
  std::int64_t id = 0;  // 0 until stored
};

// Recorded that no such representative exists for the trade group at this workplace, from a day on.
struct NiveauFindesIkke {
  PNummer p_nummer;
  Niveau niveau;
  std::string faggruppe;
  Dato fra;
  std::optional<Dato> til;
  std::int64_t id = 0;  // 0 until stored
};

}  // namespace nytte
