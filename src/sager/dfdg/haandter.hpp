// The caseworker's side of the exchange with the national register: what waits, what was refused
// and why, where the two sides differ, and what a person does about it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/bruger.hpp"
#include "model/sag/dfdg.hpp"
#include "model/sag/lister.hpp"
#include "sager/dfdg/nationale_koder.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

/// How this installation reaches the register; told once at start by the program.
struct Dfdgtilslutning {
  bool tilsluttet = false;
  bool produktion = false;
  std::string form{};   ///< "rest" or "soap"; empty when there is none
  std::string vaert{};  ///< the register's host
  std::string grund{};  ///< why nothing is sent, in words; empty when it is
};
void indstil_dfdg(Dfdgtilslutning t);
Dfdgtilslutning dfdgtilslutning();

/// A row of the queue with what a person wants to know beside it.
struct Koelinje {
  Registerforsendelse forsendelse;
  std::string titel;          ///< the citizen's name, or the job order's number
  std::string detalje;        ///< the workplace
  std::string sti;            ///< of the placement or job order
  Kodeforklaring forklaring;  ///< of the last no; only when there is a code
  std::string retsti;         ///< the page where it is mended; empty: no page of ours
  std::optional<Registerflytning> flytning{};  ///< told of and not confirmed
  bool venter_paa_jobordre = false;
};

struct Koeoenske {
  std::optional<Forsendelsestilstand> tilstand{};
};
struct Koeside {
  Liste<Koelinje> liste;
  Koeoptaelling antal;
  std::int64_t forskelle = 0;  ///< open
  std::optional<Tidspunkt> afstemt{};
  Dfdgtilslutning tilslutning;
};
/// The municipality's own, oldest first. Roles sagsbehandler, leder; every citizen shown is noted.
Resultat<Koeside> find_registerkoe(store::Forbindelse& db, const Kontekst& k,
                                   const Koeoenske& oenske, const Side& side);
/// The numbers alone, without persons: also for an administrator.
Resultat<Koeside> registertal(store::Forbindelse& db, const Kontekst& k);

struct Registerhistorik {
  struct Post {
    Koelinje linje;
    std::vector<Forsendelsesforsoeg> forsoeg;
  };
  Registeremne emne = Registeremne::placering;
  std::int64_t emne_id = 0;
  std::string titel;
  std::string sti;           ///< of the placement or job order
  std::vector<Post> poster;  ///< newest first
};
/// All that was ever sent of one record. findes_ikke for another municipality's, and for one that
/// was never laid in the queue.
Resultat<Registerhistorik> vis_registerhistorik(store::Forbindelse& db, const Kontekst& k,
                                                Registeremne emne, std::int64_t id);

/// Where the placement's newest row stands; nothing when the register is to know nothing of it.
/// For the placement's own page, which has noted the look-up already.
Resultat<std::optional<Koelinje>> registerstatus(store::Forbindelse& db, const Kontekst& k,
                                                 PlaceringId placering);

struct Sendigen {
  ForsendelseId id;
  Forsendelsestilstand tilstand = Forsendelsestilstand::afvist;  ///< as the person saw it
};
/// Due at once. When the record has changed since it was frozen, a new row with what it is now
/// takes its place; else the same request is asked again. Errors: version_foraeldet (it has moved
/// on), tilstand_tillader_ikke (taken, or not the newest of its record), registrering_ufuldstaendig
/// with what is missing. Role sagsbehandler; of a job order also virksomhedskonsulent.
Resultat<Registerforsendelse> send_registrering_igen(store::Forbindelse& db, const Kontekst& k,
                                                     const Sendigen& s,
                                                     Koersel koersel = Koersel::gem);

struct Forskelslinje {
  Registerforskel forskel;
  std::string borger_navn;
  std::string sted;
};
struct Forskelsoenske {
  std::optional<Forskelstilstand> tilstand{};
  std::optional<Forskelsart> art{};
};
struct Forskelsside {
  Liste<Forskelslinje> liste;
  std::optional<Tidspunkt> afstemt{};
};
/// Roles sagsbehandler, leder; every citizen shown is noted.
Resultat<Forskelsside> find_registerforskelle(store::Forbindelse& db, const Kontekst& k,
                                              const Forskelsoenske& oenske, const Side& side);
struct Forskelshandling {
  ForskelId id;
  Version version = 1;
  std::string bemaerkning;  ///< what was done; required
};
/// Role sagsbehandler. Errors: begrundelse_mangler, version_foraeldet, tilstand_tillader_ikke.
Resultat<Registerforskel> haandter_forskel(store::Forbindelse& db, const Kontekst& k,
                                           const Forskelshandling& h,
                                           Koersel koersel = Koersel::gem);

struct Beskedlinje {
  Registerbesked besked;
  std::string borger_navn;
  std::string placeringssti;  ///< empty when it is about none of ours
};
struct Beskedside {
  Liste<Beskedlinje> liste;
  std::int64_t konflikter = 0;
};
/// Newest first. Roles sagsbehandler, leder; every citizen shown is noted.
Resultat<Beskedside> find_registerbeskeder(store::Forbindelse& db, const Kontekst& k,
                                           const Side& side);

}  // namespace nytte::sager
