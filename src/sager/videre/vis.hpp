// All of one citizen's way towards job and education, for one page: what is next first.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/sag/borger.hpp"
#include "model/sag/placering.hpp"
#include "model/sag/videre.hpp"
#include "sager/koersel.hpp"
#include "sager/videre/match.hpp"

namespace nytte::sager {

struct Videreplacering {
  Placering placering;
  std::string stilling;
  std::string arbejdssted_navn;
  Placeringstilstand tilstand = Placeringstilstand::henvist;  // on k.i_dag
  std::int32_t dage_tilbage = 0;  // of one that runs: days left after k.i_dag; else 0
  std::optional<Naesteskridt> naeste;
};

// When the CV was last seen to; F-065.
struct Cvstand {
  std::optional<Dato> paa_jobnet;
  std::optional<Dato> gennemgaaet;
  std::optional<std::int32_t> uger;  // whole weeks since the later of the two; nothing: never
  bool igen = false;                 // a placement runs and it is older than kCvUger, or unseen
};

// A day to apply by, the next time it comes.
struct Naestefrist {
  Uddannelsesfrist frist;
  Dato dato;
};

// A job opening that is suggested, or that somebody has done something about.
struct Jobforslag {
  Jobaabning job;
  Jobmatchsvar svar;
  std::optional<Jobmatch> seneste;
};

struct Videresvisning {
  Borger borger;
  bool i_paalaeg = false;                    // of the group whom the uddannelsespålæg is for
  bool uddannelse_ukendt = false;            // and nobody has recorded whether he has an education
  std::string paalaeg_hjemmel;               // where it says so; empty: no text of the day is held
  std::vector<Videreplacering> placeringer;  // nytteindsats, not the annulled; the newest first
  std::vector<Kompetenceskema> skemaer;      // the newest first: it counts
  Cvstand cv;
  std::vector<Samtale> samtaler;          // the newest first
  std::vector<Samtaleaftale> aftaler;     // the open ones first
  std::vector<Uddannelsesskridt> skridt;  // as the agreements
  std::vector<Naestefrist> frister;       // by day; empty outside the group
  std::vector<Hjaelp> hjaelp;             // the newest first
  std::vector<Borgerafgang> afgange;      // the newest first, the annulled too
  std::vector<Jobforslag> job;            // what somebody works on first, then the best match
};

// The placement that is on its way or the last one: whose next step is asked for.
const Videreplacering* seneste_placering(const Videresvisning& v);

// The same for a caller who has looked at the citizen already; nothing for one who may see none.
std::optional<Videreplacering> placering_paa_vej(store::Forbindelse& db, const Kontekst& k,
                                                 BorgerId borger);

// Role sagsbehandler or leder; projektleder for his own people (findes_ikke for others). The look
// is noted ("vejen_videre").
Resultat<Videresvisning> vis_videre(store::Forbindelse& db, const Kontekst& k, BorgerId borger);

// The days to apply by, the nation's and the municipality's own, by the next time they come. Any
// role of a municipality that reads cases.
Resultat<std::vector<Naestefrist>> ansoegningsfrister(store::Forbindelse& db, const Kontekst& k);

}  // namespace nytte::sager
