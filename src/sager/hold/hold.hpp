// Teams: who leads them, where they meet, who is on them and on which days. A projektleder sees the
// teams he leads; another's is findes_ikke. A virksomhedskonsulent sees teams without names.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/sag/hold.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// --- for other use cases (VIDERE, UGEPLAN, FORSLAG, EVALUERING): no role is asked, no look noted

// The teams that the caller leads and that are not closed on k.i_dag, by name.
std::vector<ProjektholdId> mine_hold(store::Forbindelse& db, const Kontekst& k);
// Placements that are on one of his teams on k.i_dag or later, rising.
std::vector<PlaceringId> placeringer_paa_mine_hold(store::Forbindelse& db, const Kontekst& k);
// Whether the citizen is on one of his teams on k.i_dag or later.
bool er_paa_mine_hold(store::Forbindelse& db, const Kontekst& k, BorgerId borger);
// ingen_adgang for who may see no citizens; findes_ikke for a projektleder whose teams the citizen
// is not on. sagsbehandler and leder pass.
Resultat<void> kraev_min_borger(store::Forbindelse& db, const Kontekst& k, BorgerId borger);

// One team on one day.
struct Holdbelaegning {
  Projekthold hold;
  Aabningsgrund grund = Aabningsgrund::aaben;
  std::int32_t paa_holdet = 0;  // persons on the team that day, open or not
};
// Every team that is not closed down that day, by name.
std::vector<Holdbelaegning> holds_paa(store::Forbindelse& db, Kommunekode kommune, Dato dag);

// --- the teams

struct Holdlinje {
  Projekthold hold;
  std::string arbejdssted;
  std::string projektleder;
  Aabningsgrund i_dag = Aabningsgrund::aaben;
  std::int32_t paa_holdet = 0;   // on k.i_dag
  std::int32_t registreret = 0;  // of them, with attendance told for k.i_dag
  std::int32_t moedt = 0;
};
// Roles sagsbehandler, virksomhedskonsulent, leder, projektleder (his own). With `nedlagte` those
// that are no more too.
Resultat<std::vector<Holdlinje>> find_hold(store::Forbindelse& db, const Kontekst& k,
                                           bool nedlagte = false);

// What is worth a warning about who is on a team in a period.
struct Holdadvarsel {
  Holdadvarselart art = Holdadvarselart::over_kapacitet;
  Dato fra;                // the first day
  Dato til;                // the last, included
  std::int32_t dage = 0;   // open days between them that it holds for
  std::int32_t antal = 0;  // persons at most
  std::int32_t loft = 0;   // the capacity, or the seats
};
// Danish, one sentence.
std::string saetning(const Holdadvarsel& a);

struct Holdkalenderdag {
  Dato dato;
  Aabningsgrund grund = Aabningsgrund::aaben;
  std::string bemaerkning;
  std::int32_t paa_holdet = 0;
  std::int32_t registreret = 0;
  std::int32_t moedt = 0;
};

struct Holdvisning {
  Projekthold hold;
  std::string arbejdssted;
  std::string projektleder;
  bool ser_navne = false;  // else `folk` has no names
  // From the Monday of the week of `fra`, 28 days.
  std::vector<Holdkalenderdag> kalender;
  std::vector<Holdmedlem> folk;         // on it on k.i_dag or later, by name
  std::vector<Holdadvarsel> advarsler;  // in the days of the calendar from k.i_dag on
};
// `fra`: any day of the first week; k.i_dag when empty. The people are noted ("hold").
Resultat<Holdvisning> vis_hold(store::Forbindelse& db, const Kontekst& k, ProjektholdId id,
                               std::optional<Dato> fra = std::nullopt);

// Roles sagsbehandler, virksomhedskonsulent, leder. felt_mangler, tekst_for_lang,
// tal_uden_for_graenser, dato_ugyldig (season), periode_omvendt (times), vaerdi_ukendt (no active
// projektleder of the municipality), findes_ikke (workplace), findes_allerede (name).
Resultat<Projekthold> opret_hold(store::Forbindelse& db, const Kontekst& k, const Projekthold& ny,
                                 Koersel koersel = Koersel::gem);
// Also version_foraeldet.
Resultat<Projekthold> aendr_hold(store::Forbindelse& db, const Kontekst& k, const Projekthold& h,
                                 Koersel koersel = Koersel::gem);

// The active project leaders of the municipality, by name.
struct Projektledervalg {
  BrugerId id;
  std::string navn;
};
Resultat<std::vector<Projektledervalg>> projektledere(store::Forbindelse& db, const Kontekst& k);

// Closes a day, opens one, or takes that back (som_ugen); a projektleder for his own. A weather
// day is only for a team out of doors on a day that is open. dato_ugyldig: more than a year away;
// tilstand_tillader_ikke: closing a day that people are registered as present on.
Resultat<void> saet_holddag(store::Forbindelse& db, const Kontekst& k, const Holddag& dag,
                            Koersel koersel = Koersel::gem);

}  // namespace nytte::sager
