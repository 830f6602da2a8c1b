#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/sag/ansoegning.hpp"
#include "model/sag/brev.hpp"
#include "model/sag/hoering.hpp"
#include "model/sag/hoeringssag.hpp"
#include "store/forbindelse.hpp"

/// The matters that wait for somebody's answer: hearings, applications, decisions, letters with a
/// time to appeal. A fixed number of questions, as store/fristgrundlag.
namespace nytte::store {

/// Confirmed as sent (or reminded of) and not answered, passed on or closed.
struct UbesvaretHenvendelse {
  HenvendelseId id;
  HoeringssagId sag;
  Hoeringsart art = Hoeringsart::hoering;
  std::string navn;
  PNummer p_nummer;
  std::string arbejdssted;
  std::string jobordrenummer;  // empty for the hearing about an application
  Tidspunkt sendt;
  std::optional<Tidspunkt> rykket;
  std::optional<Dato> svarfrist;
};
std::vector<UbesvaretHenvendelse> list_ubesvarede_henvendelser(Forbindelse& db,
                                                               Kommunekode kommune);

/// An application whose newest step left it in a state, since the day of that step.
struct VentendeAnsoegning {
  AnsoegningId id;
  Ansoegningstilstand tilstand = Ansoegningstilstand::kladde;
  std::optional<PNummer> p_nummer;
  std::string arbejdssted;
  Dato siden;
};
/// The municipality's own that were returned for more information.
std::vector<VentendeAnsoegning> list_mangelfulde_ansoegninger(Forbindelse& db, Kommunekode kommune);
/// Those with the council: sent in and on no agenda, or waiting for a second person.
std::vector<VentendeAnsoegning> list_raadets_ventende(Forbindelse& db, const std::string& raad);

/// The council's grants that end on `dag` or later, with the workplace's name.
struct Raadsdispensation {
  Dispensation dispensation;
  std::string arbejdssted;
};
std::vector<Raadsdispensation> list_raadets_dispensationer(Forbindelse& db, const std::string& raad,
                                                           Dato dag);

/// Decisions sent to citizens whose dispatch was confirmed at `efter` or later.
struct Afsendtbrev {
  BrevId brev;
  BorgerId borger;
  std::string borger_navn;
  std::string titel;
  Tidspunkt afsendt;
};
std::vector<Afsendtbrev> list_afsendte_afgoerelser(Forbindelse& db, Kommunekode kommune,
                                                   Tidspunkt efter);

}  // namespace nytte::store
