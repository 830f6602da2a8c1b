// A municipality's own description of how a target group comes into nytteindsats: when, where, and
// what must be in hand. Source 002, focus 2 and case 2 (Fredericia). Policy, never law.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/dato.hpp"
#include "model/kode.hpp"
#include "model/sag/id.hpp"
#include "model/virksomhed.hpp"
#include "model/ydelse.hpp"

namespace nytte {

NYTTE_KODE(Forudsaetningsart, boerneattest, straffeattest, arbejdstoej, kursus, vaccination,
           koerekort, andet);

// Who sees to it.
NYTTE_KODE(Forudsaetningsejer, sagsbehandler, virksomhedskonsulent, projektleder, arbejdsgiver,
           borger);

// Who asks for it; `tilfoejet`: a person added it to one placement.
NYTTE_KODE(Forudsaetningskilde, gruppe, arbejdssted, jobordre, tilfoejet);

// A certificate from the register of convictions: what it says is never stored.
constexpr bool er_attest(Forudsaetningsart art) {
  return art == Forudsaetningsart::boerneattest || art == Forudsaetningsart::straffeattest;
}

// What is asked, by a group, a workplace or a job order.
struct Forudsaetningskrav {
  std::int64_t id = 0;
  Forudsaetningsart art = Forudsaetningsart::andet;
  std::string navn{};      // which course, which licence; may be empty
  bool noedvendig = true;  // the start waits for it
  Forudsaetningsejer ejer = Forudsaetningsejer::sagsbehandler;
  std::int32_t arbejdsdage = 5;  // to be in hand this many working days before the start
};

// A group as the law tells groups apart: benefit, readiness and whose rules. No readiness where the
// benefit has none.
struct Borgergruppe {
  Ydelse ydelse = Ydelse::kontanthjaelp;
  std::optional<Visitation> visitation{};
  Population population = Population::almindelig;
  auto operator<=>(const Borgergruppe&) const = default;
};
// The group of a person: benefits that know no readiness are one group, whatever is recorded.
Borgergruppe borgergruppe(Ydelse ydelse, std::optional<Visitation> visitation, Population p);
// "kontanthjaelp-jobparat-almindelig", "dagpenge-alle-almindelig": for addresses and JSON.
std::string gruppekode(const Borgergruppe& g);
std::optional<Borgergruppe> laes_gruppekode(std::string_view kode);

using ArbejdsgangId = Id<struct Arbejdsgang>;

// What is preferred for the group, the most wanted first: a workplace (P-number), a job order (its
// number) or an area of the task catalogue (its code).
NYTTE_KODE(Foretrukkenart, arbejdssted, jobordre, omraade);
struct Foretrukken {
  Foretrukkenart art = Foretrukkenart::omraade;
  std::string noegle;
  bool operator==(const Foretrukken&) const = default;
};

// One version; never changed, a new one takes its place from `gaelder_fra`. Of those that have
// begun, the one with the highest number holds.
struct Arbejdsgang {
  ArbejdsgangId id;
  Kommunekode kommune;
  Borgergruppe gruppe;
  std::int32_t nummer = 1;
  Dato gaelder_fra;
  std::string hvornaar;              // when it starts, for whom
  std::string hvor;                  // which places and tasks are preferred, and why
  std::string foer_start;            // what is seen to before the start, in words
  std::optional<std::int32_t> uger;  // policy: an offer after so many weeks on the benefit
  std::vector<Foretrukken> foretrukne{};
  std::vector<Forudsaetningskrav> krav{};
  BrugerId ansvarlig;
  std::string ansvarlig_navn{};  // the store finds it
  Tidspunkt skrevet{};
};

}  // namespace nytte
