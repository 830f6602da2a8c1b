#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/strategi.hpp"
#include "model/ydelse.hpp"
#include "store/forbindelse.hpp"

/// The municipality's strategy, its parties and what they said. Every question names the asker's
/// municipality, but those for the page behind a link and the public page.
namespace nytte::store {

/// `s.id`, `.godkendelse` and `.version` are ignored. `findes_allerede` when a draft is open.
Resultat<StrategiId> insert_strategi(Forbindelse& db, const Strategi& s);
/// The content of a draft. `version_foraeldet`, `indhold_godkendt`, or `tilstand_tillader_ikke`
/// once it is put away.
Resultat<Version> update_strategi(Forbindelse& db, const Strategi& s);
/// Approves (with `s.godkendelse`) or puts away (`s.kasseret`) a draft; as update_strategi.
/// `findes_allerede` when another version begins the same day.
Resultat<Version> luk_strategikladde(Forbindelse& db, const Strategi& s);

std::optional<Strategi> find_strategi(Forbindelse& db, Kommunekode kommune, StrategiId id);
/// For the page behind a link.
std::optional<Strategi> find_strategi(Forbindelse& db, StrategiId id);
/// Newest number first; those put away last.
std::vector<Strategi> list_strategier(Forbindelse& db, Kommunekode kommune);
/// The approved version that is in force on the day.
std::optional<Strategi> find_strategi_i_kraft(Forbindelse& db, Kommunekode kommune, Dato dag);

StrategipartId insert_strategipart(Forbindelse& db, const Strategipart& p, BrugerId bruger,
                                   Tidspunkt tid);
std::optional<Strategipart> find_strategipart(Forbindelse& db, StrategipartId id);
/// Those not annulled, by kind and as they were made.
std::vector<Strategipart> list_strategiparter(Forbindelse& db, StrategiId strategi);
/// `findes_ikke` when it is annulled already.
Resultat<void> annuller_strategipart(Forbindelse& db, StrategipartId id);

void insert_strategisvar(Forbindelse& db, const Strategisvar& s);
/// Of all parties of the version, the newest first.
std::vector<Strategisvar> list_strategisvar(Forbindelse& db, StrategiId strategi);

void insert_strategianmodning(Forbindelse& db, const Strategianmodning& a);
/// Of all parties of the version, the newest first.
std::vector<Strategianmodning> list_strategianmodninger(Forbindelse& db, StrategiId strategi);

void insert_strategiudmelding(Forbindelse& db, const Strategiudmelding& u);
/// The newest first.
std::vector<Strategiudmelding> list_strategiudmeldinger(Forbindelse& db, StrategiId strategi);

void insert_strategi_offentlig(Forbindelse& db, StrategiId strategi, bool vist, BrugerId bruger,
                               Tidspunkt tid);
/// Whether it is shown to the public.
bool er_strategi_offentlig(Forbindelse& db, StrategiId strategi);

void insert_strategirevision(Forbindelse& db, const Strategirevision& r);
/// The newest first.
std::vector<Strategirevision> list_strategirevisioner(Forbindelse& db, StrategiId strategi);

void insert_strategidroeftelse(Forbindelse& db, const Strategidroeftelse& d);
/// Of registrations that are not annulled.
std::vector<Strategidroeftelse> list_strategidroeftelser(Forbindelse& db, Kommunekode kommune);

/// What the policy is held against: a course in nytteindsats that began (not the referred, those
/// that never began, and the annulled), nor særligt tilrettelagt, which is a duty. F-056.
struct Politikforloeb {
  PlaceringId placering;
  std::optional<BorgerId> borger;
  std::string borger_navn;
  std::optional<JobordreId> jobordre;
  std::string jobordrenummer;
  PNummer p_nummer;
  std::string arbejdssted;
  Dato fra;
  Dato til;  // the last day there
  Ugetimer ugentlig_tid;
  std::optional<Ydelse> ydelse;  // on the first day
  std::optional<Visitation> visitation;
  std::optional<Dato> forrige_til;  // of the citizen's newest course begun before this one
};
/// Those whose first day lies in the period, from the earliest.
std::vector<Politikforloeb> list_politikforloeb(Forbindelse& db, Kommunekode kommune,
                                                const Periode& periode);
/// The citizen's courses in nytteindsats begun before the day, but `undtagen`.
std::vector<Periode> list_tidligere_forloeb(Forbindelse& db, Kommunekode kommune, BorgerId borger,
                                            Dato foer, std::optional<PlaceringId> undtagen);

/// The citizen's benefit and readiness on the day; nothing when none is registered.
std::optional<Maalgruppe> find_maalgruppe(Forbindelse& db, Kommunekode kommune, BorgerId borger,
                                          Dato dag);

}  // namespace nytte::store
