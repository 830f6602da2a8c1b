#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/jobordre.hpp"
#include "model/sag/projekt.hpp"
#include "store/forbindelse.hpp"

/// Projects. Every question names the asker's municipality; those of others are not found. The
/// content is JSON here: sager/projekt reads and writes it.
namespace nytte::store {

struct Projektraekke {
  ProjektId id;
  Kommunekode kommune;
  PNummer p_nummer;
  std::string navn;
  std::string indhold_json;
  Projekttilstand tilstand = Projekttilstand::kladde;
  std::int32_t udgave = 0;
  std::int32_t venter_paa = 0;
  std::int32_t skridt = 0;
  Tidspunkt oprettet;
  BrugerId oprettet_af;
  Version version = 1;
};

/// `r.id` and `r.version` are ignored.
ProjektId insert_projekt(Forbindelse& db, const Projektraekke& r);
/// Writes name, content, state, edition, whose turn and the number of steps; the others never
/// change. version_foraeldet when somebody else was first, findes_ikke.
Resultat<Version> update_projekt(Forbindelse& db, const Projektraekke& r);
std::optional<Projektraekke> find_projekt(Forbindelse& db, Kommunekode kommune, ProjektId id);
/// For the page by link, which knows only its own link.
std::optional<Projektraekke> find_projekt(Forbindelse& db, ProjektId id);

struct Projektfilter {
  std::optional<Projekttilstand> tilstand{};
  std::optional<PNummer> p_nummer{};
};
struct Projektoversigt {
  Projektraekke projekt;
  std::string arbejdssted;
  std::int32_t pladser_i_ordrer = 0;  // of its job orders, those annulled left out
};
/// By name.
std::vector<Projektoversigt> list_projekter(Forbindelse& db, Kommunekode kommune,
                                            const Projektfilter& filter = {});

struct Udgaveraekke {
  Projektudgave udgave;  // without `indhold` and `opgavenavne`
  std::string indhold_json;
  std::string opgavenavne_json;
};
/// Those with a project on its way, for who goes through all.
std::vector<Kommunekode> kommuner_med_ventende_projekter(Forbindelse& db);

void insert_projektudgave(Forbindelse& db, const Udgaveraekke& r);
std::optional<Udgaveraekke> find_projektudgave(Forbindelse& db, ProjektId id, std::int32_t nr);

/// The steps are numbered from 1; a number that is taken throws (the caller holds the version).
void insert_projektskridt(Forbindelse& db, const Projektskridt& s);
/// In the order they were taken.
std::vector<Projektskridt> list_projektskridt(Forbindelse& db, ProjektId id);

/// The job orders of a project, newest first, those annulled left out.
std::vector<Jobordre> list_jobordrer_i_projekt(Forbindelse& db, ProjektId id);

/// The newest; nothing when the municipality has set none.
std::optional<Godkendelseskaede> find_godkendelseskaede(Forbindelse& db, Kommunekode kommune);
/// `k.version` is the one that was read (0: none): version_foraeldet when somebody else was first.
/// Answers the new one.
Resultat<Version> insert_godkendelseskaede(Forbindelse& db, Kommunekode kommune,
                                           const Godkendelseskaede& k, BrugerId bruger,
                                           Tidspunkt tid);

}  // namespace nytte::store
