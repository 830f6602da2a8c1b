// The deadlines of a municipality or a council as they stand on a day: computed from its cases,
// never stored. The work list, the page /frister, the calendar, the daily mail and `nytte frister`
// all show these.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/sag/frist.hpp"
#include "model/sag/hoeringssag.hpp"
#include "model/sag/jobordre.hpp"
#include "model/sag/opfoelgning.hpp"
#include "model/sag/placering.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

struct Fristpunkt {
  Fristart art = Fristart::ledige_pladser;
  std::optional<Dato> forfalder;     // the last day, included; empty: open until it is done
  bool over_frist = false;           // seen from the day that was asked about
  const Hjemmel* hjemmel = nullptr;  // static; null: good practice, no text says so
  std::int32_t arbejdsdage = 0;
  bool vejledende = false;
  // Counted from the benefit because no first contact is recorded: nytte may not know the offers
  // that were given, so it is no task until somebody has looked.
  bool skoennet = false;
  // What it is about; those that do not apply are empty.
  std::optional<BorgerId> borger;
  std::string borger_navn;  // empty unless the caller may see citizens
  std::optional<PlaceringId> placering;
  std::optional<UdeblivelseId> udeblivelse;
  std::optional<JobordreId> jobordre;
  std::string jobordre_nummer;
  std::string stilling;
  std::optional<PNummer> p_nummer;
  std::string arbejdssted_navn;
  std::optional<HoeringssagId> hoeringssag;
  std::optional<AnsoegningId> ansoegning;
  std::string om;  // "2. kvartal 2024", a representative's name, a council
  std::vector<Maaned> maaneder;
  std::int32_t antal = 0;
  std::string sti;  // the page where it is done, when it is not the one of the kind
  // The act is a case worker's and the caller is none: he is led to the citizen or the job order.
  bool kun_se = false;
  // Names the matter and the day: the same deadline has the same key on every day, and a deadline
  // that moved is another one.
  std::string noegle;
};

// Every task of the day for one of the caller's roles, overdue first, then by due day; a leder gets
// all of the municipality, an administrator none. Looks at citizens are noted ("frister").
Resultat<std::vector<Fristpunkt>> frister(store::Forbindelse& db, const Kontekst& k, Dato dag);

// The same without citizens' names and so without noting looks: for the calendar and the daily
// mail, which show no more than what and which case number.
std::vector<Fristpunkt> frister_uden_navne(store::Forbindelse& db, const Kontekst& k, Dato dag);

// Those about one citizen (the caller has noted his look already; none for one who may not see
// citizens) and those about one workplace and its job orders.
std::vector<Fristpunkt> frister_om_borger(store::Forbindelse& db, const Kontekst& k, Dato dag,
                                          BorgerId borger);
std::vector<Fristpunkt> frister_om_sted(store::Forbindelse& db, const Kontekst& k, Dato dag,
                                        PNummer p_nummer);

// Notes a look at each citizen named in the points; `frister` has done it.
void noter_navne(store::Forbindelse& db, const Kontekst& k, const std::vector<Fristpunkt>& punkter,
                 std::string_view formaal);

// "Første tilbud skal være givet", for headings and filters.
std::string_view fristnavn(Fristart art);
// The whole sentence, with the names that the point holds; without them it speaks of "en borger".
std::string saetning(const Fristpunkt& p);
// "JO100023", "borger 12", "P-nummer 1000000001": the case as its number, never a name.
std::string sagsnummer(const Fristpunkt& p);
// "LBK 280/2024 § 102, stk. 1", "god praksis".
std::string hjemmelsord(const Fristpunkt& p);
// The page where it is done, as a path; the page of the case itself with kun_se.
std::string gaa_til(const Fristpunkt& p);

}  // namespace nytte::sager
