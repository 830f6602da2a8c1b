#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/arbejdssted.hpp"
#include "model/sag/lister.hpp"
#include "store/forbindelse.hpp"

namespace nytte::store {

// --- employers (CVR)

std::optional<Arbejdsgiver> find_arbejdsgiver(Forbindelse& db, Cvr cvr);
/// Registers the employer, or gives a known one this name.
void save_arbejdsgiver(Forbindelse& db, Cvr cvr, std::string_view navn);

// --- workplaces (P-number), shared by all municipalities

/// Also registers the employer if the CVR number is new. `findes_allerede`, `kommune_ukendt`.
Resultat<void> insert_arbejdssted(Forbindelse& db, const Arbejdssted& a);
/// Writes everything but the P-number if `a.version` still stands; returns the new version.
Resultat<Version> update_arbejdssted(Forbindelse& db, const Arbejdssted& a);
std::optional<Arbejdssted> find_arbejdssted(Forbindelse& db, PNummer p);

Liste<Arbejdssted> list_arbejdssteder(Forbindelse& db, const Arbejdsstedfilter& filter,
                                      Arbejdsstedorden orden, const Side& side);

// --- staff by month

/// `findes_allerede` if the month has a figure: then it is corrected with `update_ansatte`.
Resultat<void> insert_ansatte(Forbindelse& db, const AnsatteMaaned& a, BrugerId af, Tidspunkt nu);
Resultat<Version> update_ansatte(Forbindelse& db, const AnsatteMaaned& a, BrugerId af,
                                 Tidspunkt nu);
std::optional<AnsatteMaaned> find_ansatte(Forbindelse& db, PNummer p, Maaned maaned);
/// Months `fra` to `til`, both included, in order; missing months are missing.
std::vector<AnsatteMaaned> list_ansatte(Forbindelse& db, PNummer p, Maaned fra, Maaned til);

/// Names by P-number, of every workplace there is.
std::map<std::int64_t, std::string> arbejdsstedsnavne(Forbindelse& db);

}  // namespace nytte::store
