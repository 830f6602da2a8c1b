#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/ansoegning.hpp"
#include "model/sag/bilag.hpp"
#include "model/sag/lister.hpp"
#include "store/forbindelse.hpp"

/// Applications for dispensation. Their points are a text here: sager/ansoegning/laes reads it.
namespace nytte::store {

/// A row, with where it stands (its newest step).
struct Ansoegningsraekke {
  AnsoegningId id;
  Kommunekode kommune;
  std::optional<PNummer> p_nummer;  // of the points
  std::string indhold_json;
  std::string raad;
  std::optional<HoeringssagId> hoering;
  std::string journalnummer;
  Tidspunkt oprettet;
  BrugerId oprettet_af;
  Version version = 1;
  Ansoegningstilstand tilstand = Ansoegningstilstand::kladde;
  std::int32_t skridt = 0;  // number of the newest step
};

/// `id`, `version`, `tilstand` and `skridt` are ignored. The caller writes the first step.
AnsoegningId insert_ansoegning(Forbindelse& db, const Ansoegningsraekke& a);
/// Writes points and P-number if the version still stands; returns the new one.
Resultat<Version> update_ansoegning(Forbindelse& db, const Ansoegningsraekke& a);
/// What is not of the draft, and so leaves its version alone. `findes_ikke`.
Resultat<void> set_ansoegning_raad(Forbindelse& db, AnsoegningId id, const std::string& raad);
Resultat<void> set_ansoegning_journalnummer(Forbindelse& db, AnsoegningId id,
                                            const std::string& journalnummer);
Resultat<void> set_ansoegning_hoering(Forbindelse& db, AnsoegningId id, HoeringssagId hoering);

std::optional<Ansoegningsraekke> find_ansoegning(Forbindelse& db, AnsoegningId id);

struct Ansoegningsudvalg {
  std::optional<Kommunekode> kommune{};  // who applies
  std::optional<std::string> raad{};     // to whom it was sent
  std::optional<PNummer> p_nummer{};
  std::optional<Ansoegningstilstand> tilstand{};
  bool kun_sendte = false;  // sent at least once
};
/// The newest first.
Liste<Ansoegningsraekke> list_ansoegninger(Forbindelse& db, const Ansoegningsudvalg& udvalg,
                                           const Side& side);

/// Only sager/ansoegning/tilstand writes steps. A number taken already is Fejlart::konflikt.
void insert_ansoegningsskridt(Forbindelse& db, const Ansoegningsskridt& s);
/// In order, with who took each.
struct Skridtraekke {
  Ansoegningsskridt skridt;
  std::string navn;  // of the user
};
std::vector<Skridtraekke> list_ansoegningsskridt(Forbindelse& db, AnsoegningId id);

/// `i.bilag` is ignored: `bilag` are the files that went along, by id, in order.
void insert_indsendelse(Forbindelse& db, const Indsendelse& i,
                        const std::vector<std::int64_t>& bilag);
/// All of an application, in order, each with the hashes of its files.
std::vector<Indsendelse> list_indsendelser(Forbindelse& db, AnsoegningId id);
/// The files of one of them, in order; also those annulled since.
std::vector<Bilag> list_indsendelsesbilag(Forbindelse& db, AnsoegningId id, std::int32_t nr);
/// Did this file go along with any of them?
bool er_indsendt_bilag(Forbindelse& db, AnsoegningId id, std::int64_t bilag);

}  // namespace nytte::store
