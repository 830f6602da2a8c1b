// What a proposal of places is made from, and the wish that a proposed pair stands for. Pure
// values: sager/forslag/foreslaa reads them, tests and bench make them.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/sag/politik.hpp"
#include "sager/forudsaetning/forudsaetning.hpp"
#include "sager/frister/frister.hpp"
#include "sager/placering/placer_borger.hpp"
#include "store/forslag.hpp"
#include "store/placeringsgrundlag.hpp"

namespace nytte::sager {

// The dates and hours of a proposed place, before the citizen is known. F-068.
struct Oenskeform {
  Dato fra;
  Dato til;  // included
  Ugetimer tid;
  bool saerligt = false;
  Ugetimer fuld_uge;
  auto operator<=>(const Oenskeform&) const = default;
};

// From the next working day, or the order's first day when it lies within four weeks, for thirteen
// weeks or what local policy says at most, within the order and before the workplace closes.
// Nothing when less than two weeks are left. Without a workplace its full week is an ordinary one
// and it does not close.
std::optional<Oenskeform> oenskeform(const Jobordre& j, const std::optional<Arbejdssted>& sted,
                                     Dato dag, const std::optional<Lokalpolitik>& politik);

// What a person wrote, as a key word: small letters, without blanks at the ends.
std::string som_noegleord(std::string_view tekst);

struct Forslagsborger {
  store::Ventende hvem;
  std::int32_t hast = 0;               // as Tildelingsborger::hast
  std::optional<Fristpunkt> frist{};   // the offer that is due
  std::optional<Dato> fritaget_til{};  // the last day of an exemption from offers
  // What he can and wants, from his newest competence form; lower case.
  std::vector<std::string> noegleord{};
  std::vector<TidligereForudsaetning> opfyldte{};  // shown before, and still good on the day
};

struct Forslagsplads {
  store::Placeringsgrundlag grundlag;  // of the period of `form`, without a citizen
  Oenskeform form;
  std::optional<std::int32_t> borgerrettet{};  // per cent of its tasks, as Politikforhold
};

struct Forslagsgrundlag {
  Dato dag;
  std::vector<Forslagsborger> borgere;  // by id
  std::vector<Forslagsplads> pladser;   // by id of the job order
  std::vector<store::Fravalg> fravalg;  // by citizen and job order
  std::optional<Lokalpolitik> politik{};
  Kravbog krav{};  // what must be in hand before a start
  // Of projects with teams: how many more persons their teams have room for on a day. F-067.
  std::map<ProjektId, std::int32_t> ledige_paa_hold{};
};

}  // namespace nytte::sager
