// The target groups of a day: what the law says of each, from the functions that the checks ask,
// and beside it the municipality's own workflow. One page; no second list of law.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/sag/arbejdsgang.hpp"
#include "model/vurdering.hpp"
#include "sager/koersel.hpp"

namespace nytte {

// What the law may say of a group, in the order it is shown.
NYTTE_KODE(Vilkaar, maa_tilbydes, raadighedsafproevende, varighed, ugentlig_tid, integrationstimer,
           foerste_tilbud, naeste_tilbud, cv, arbejdspligt, saerligt_tilrettelagt, suspension);

}  // namespace nytte

namespace nytte::sager {

// "Varighed"
std::string_view vilkaar_ord(Vilkaar v);

struct Vilkaarslinje {
  Vilkaar vilkaar = Vilkaar::maa_tilbydes;
  std::string tekst;                 // "Højst 13 uger (91 dage)."
  const Hjemmel* hjemmel = nullptr;  // of the day; static
  bool vejledende = false;           // the text is not verified (grade U)
};

struct Gruppekort {
  Borgergruppe gruppe;
  std::string navn;                 // "Kontanthjælp, jobparate"
  bool med_forbehold = false;       // the rule warns: not certain on this day
  std::vector<Vilkaarslinje> lov;   // in the order of Vilkaar; those that do not apply are left out
  std::optional<Arbejdsgang> gang;  // holds on the day
  std::optional<Arbejdsgang> kommende;  // written, begins later
};

struct YdelseUdenAdgang {
  Ydelse ydelse = Ydelse::ingen;
  std::string hvorfor;
  const Hjemmel* hjemmel = nullptr;
};

// What was otherwise on the day before; one side is empty where the group or the line is new or
// gone.
struct Vilkaarsaendring {
  std::string gruppe;
  std::string hvad;  // the line's word; "Gruppen" for a group that came or went
  std::string foer;
  std::string nu;
};

struct Maalgruppevisning {
  Dato dag;
  std::vector<Gruppekort> grupper;
  std::vector<YdelseUdenAdgang> uden_adgang;
  // The newest day, not after `dag`, on which something above became otherwise; empty in the first
  // years.
  std::optional<Dato> sidste_aendring;
  std::vector<Vilkaarsaendring> aendringer;
};

// "Kontanthjælp, jobparate, i integrationsprogrammet".
std::string gruppenavn(const Borgergruppe& g);

// The law alone, for a day. Pure.
std::vector<Gruppekort> grupper_efter_loven(Dato dag);
std::vector<Vilkaarsaendring> aendringer_paa(Dato dag);  // against the day before

// Role sagsbehandler, virksomhedskonsulent or leder.
Resultat<Maalgruppevisning> vis_maalgrupper(store::Forbindelse& db, const Kontekst& k, Dato dag);

}  // namespace nytte::sager
