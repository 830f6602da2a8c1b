// Placing a citizen, and what happens to a placement afterwards. Two screens: choose the citizen
// (or the job order), then dates and hours with the findings beside.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/sag/borger.hpp"
#include "model/sag/jobordre.hpp"
#include "model/sag/placering.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"
#include "web/sider/fundpanel.hpp"

namespace nytte::web {

// One citizen who may be chosen.
struct Kandidat {
  BorgerId id;
  std::string navn;
  std::string
      foedt;  // "født 2. marts 1985": tells two of the same name apart, without the CPR number
  std::string ydelse;            // "Kontanthjælp, jobparat"
  std::int32_t placeringer = 0;  // all not annulled
};

struct VaelgBorgerSide {
  Jobordre jobordre;
  std::string arbejdssted;
  Pladstal tal;
  std::string soegetekst;
  std::vector<Kandidat> kandidater;
  std::int64_t i_alt = 0;
};
Webside vis_vaelg_borger(const Ramme& ramme, const VaelgBorgerSide& s);

struct Ordrekandidat {
  Jobordre jobordre;
  std::string arbejdssted;
  Pladstal tal;
};
struct VaelgJobordreSide {
  BorgerId borger;
  std::string borgernavn;
  std::vector<Ordrekandidat> kandidater;
};
Webside vis_vaelg_jobordre(const VaelgJobordreSide& s);

struct PlacerSide {
  BorgerId borger;
  std::string borgernavn;
  std::string ydelse;        // "Kontanthjælp, jobparat"
  std::string ydelse_kilde;  // "efter borgerens ydelsesperiode fra 1. januar 2026"
  Jobordre jobordre;
  std::string arbejdssted;
  Pladstal tal;
  bool dagpenge = false;             // asks for the test of availability
  bool kan_saerligt = false;         // the law of the day knows særligt tilrettelagt
  Formular formular;                 // fra, til, ugentlig_tid, ...
  std::optional<Fundpanel> panel;    // nothing while the dates cannot be read
  bool nej = false;                  // the act was tried and the law said no
  bool kraever_begrundelse = false;  // a rule warns: a reason is due
  Html registrering = {};            // what the national register would say
  Html politik = {};                 // what the municipality's own policy says: apart from the law
};
Webside vis_placer(const Ramme& ramme, const PlacerSide& s);
// What vurdering.js puts beside the form.
Html vis_vurdering(const PlacerSide& s);

// A change of a placement has a page of its own, with its consequence in words.
enum class Placeringshandling { aendr, ikke_startet, afbryd, afslut, annuller };
struct HandlingSide {
  Placeringshandling handling;
  Placering placering;
  std::string borgernavn;
  std::string hvor;  // "gartner, Strandvejens Plejehjem"
  Formular formular;
  std::optional<Fundpanel> panel;  // for aendr
};
std::string_view handling_sti(Placeringshandling h);   // "afbryd"
std::string_view handling_navn(Placeringshandling h);  // "Afbryd"
Webside vis_handling(const Ramme& ramme, const HandlingSide& s);

}  // namespace nytte::web
