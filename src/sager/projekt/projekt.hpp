// Projects: written, sent round, approved step by step, shown. Every act goes through the one
// transition table (model/sag/projekt) and carries the version it read: of two at once one wins and
// the other is told (version_foraeldet).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/sag/arbejdssted.hpp"
#include "model/sag/jobordre.hpp"
#include "model/sag/opgave.hpp"
#include "model/sag/projekt.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// What the link to a step is good for, and what mails of it are about.
inline constexpr std::string_view kProjektformaal = "projektgodkendelse";
inline constexpr std::string_view kProjekttrinemne = "projekttrin";
inline constexpr int kProjektlinkDage = 60;

struct NytProjekt {
  PNummer p_nummer;
  Projektindhold indhold;
};

// A draft; only the name must be there. findes_ikke (the workplace), felt_mangler, tekst_for_lang,
// tal_uden_for_graenser (1 to 500 places), vaerdi_ukendt (a task). Role virksomhedskonsulent, as
// all that writes here unless it says otherwise.
Resultat<Projekt> opret_projekt(store::Forbindelse& db, const Kontekst& k, const NytProjekt& nyt,
                                Koersel koersel = Koersel::gem);

struct Projektvalg {
  ProjektId id;
  Version version = 0;  // the one that was read
};

// Writes a draft or one that was returned. indhold_godkendt when it is on its way or approved: then
// a new edition is asked for first.
Resultat<Projekt> gem_projekt(store::Forbindelse& db, const Kontekst& k, const Projektvalg& valg,
                              const Projektindhold& indhold, Koersel koersel = Koersel::gem);

// Whom a step goes to, this time: empty fields take what the chain says.
struct Trinmodtager {
  std::int32_t nr = 1;
  std::string navn{};
  std::string email{};
};
// Freezes an edition with the supported persons of the day and the municipality's chain, and asks
// its first step. Every part of the template must be there (felt_mangler), and name and mail of
// each step by link (fields trin[1].navn, trin[1].email). The same content again after a return
// goes on where it stopped: what was approved of it stands.
Resultat<Projekt> send_projekt(store::Forbindelse& db, const Kontekst& k, const Projektvalg& valg,
                               const std::vector<Trinmodtager>& modtagere,
                               Koersel koersel = Koersel::gem);

// A step taken by somebody logged in: the caller's own (maade login), or recorded for a meeting or
// a paper (then the day and the minutes' number are asked for, the day no earlier than the edition
// and no later than today). godkendelse_ikke_aaben unless it is that step's turn; ingen_adgang when
// it is another role's: the step of the leder is the leder's, that of the project department the
// virksomhedskonsulent's, the others are recorded by either.
struct Trinsvar {
  Projektvalg valg;
  std::int32_t trin = 1;
  std::string navn{};  // who signs; the caller when empty
  std::optional<Dato> moede_dato{};
  std::string reference{};
  std::string kommentar{};
};
Resultat<Projekt> godkend_trin(store::Forbindelse& db, const Kontekst& k, const Trinsvar& s,
                               Koersel koersel = Koersel::gem);
// Back with a reason (`kommentar`): begrundelse_mangler.
Resultat<Projekt> returner_projekt(store::Forbindelse& db, const Kontekst& k, const Trinsvar& s,
                                   Koersel koersel = Koersel::gem);

// Words beside the case, in any state but lukket; roles virksomhedskonsulent, leder, sagsbehandler.
Resultat<Projekt> kommenter_projekt(store::Forbindelse& db, const Kontekst& k, ProjektId id,
                                    const std::string& tekst, Koersel koersel = Koersel::gem);

// The mail to the step by link once more, with a new link. tilstand_tillader_ikke when it is no
// step by link, or a mail is still on its way. Roles virksomhedskonsulent and leder.
Resultat<Projekt> paamind_trin(store::Forbindelse& db, const Kontekst& k, const Projektvalg& valg,
                               Koersel koersel = Koersel::gem);
// The same by itself: one mail to each step by link that has waited, since it was asked or last
// reminded, as many days as its edition says. Returns how many. However often it is called, no
// step is reminded twice on a day.
int pas_projekter(store::Forbindelse& db, Tidspunkt nu, Dato i_dag);

// Takes back what is on its way or approved, to change it: no approval counts any more, open links
// close, no new job orders and placements; those placed stay (F-062). begrundelse_mangler.
Resultat<Projekt> ny_projektudgave(store::Forbindelse& db, const Kontekst& k,
                                   const Projektvalg& valg, const std::string& grund,
                                   Koersel koersel = Koersel::gem);
// Over for good. begrundelse_mangler. Roles virksomhedskonsulent and leder.
Resultat<Projekt> luk_projekt(store::Forbindelse& db, const Kontekst& k, const Projektvalg& valg,
                              const std::string& grund, Koersel koersel = Koersel::gem);

// The tasks of the catalogue that a description may point to, by area and name; none for who may
// not read projects.
std::vector<Opgave> opgaver_til_projekt(store::Forbindelse& db, const Kontekst& k);

// What a job order asks of its project: of the municipality (findes_ikke), at the same workplace
// (vaerdi_ukendt), approved (projekt_ikke_godkendt); all on the field `projekt`. Part of a use
// case, in its transaction.
Resultat<void> kraev_godkendt_projekt(store::Forbindelse& db, Kommunekode kommune,
                                      const Jobordre& j);

}  // namespace nytte::sager
