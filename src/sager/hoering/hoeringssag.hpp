// The employees' side as a matter: made, sent, reminded, answered, passed on, closed. Every act
// goes through the one transition table (model/sag/hoeringssag), and carries the version it read:
// of two at once, one wins and the other is told (version_foraeldet).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/sag/ansoegning.hpp"
#include "model/sag/bilag.hpp"
#include "model/sag/hoeringsgrundlag.hpp"
#include "model/sag/lister.hpp"
#include "model/sag/meddelelse.hpp"
#include "sager/bilag/bilag.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// How long a link works unless the installation says otherwise.
inline constexpr int kSvarlinkDage = 21;
// Said by app before the first request (1 to 365), and read by those who send.
void indstil_svarlink_dage(int dage);
int svarlink_dage();

// What the link to the answering page is good for, and what mails and files of it are about.
inline constexpr std::string_view kSvarformaal = "hoeringssvar";
inline constexpr std::string_view kHenvendelsesemne = "henvendelse";

struct Skridtlinje {
  Henvendelsesskridt skridt;
  std::string af;  // who did it; empty for the program or by a link
};

struct Henvendelsesvisning {
  Henvendelse henvendelse;
  std::vector<Skridtlinje> skridt;  // oldest first
  std::vector<Meddelelse> post;     // oldest first
  std::optional<Hoeringssvar> svar;
  std::vector<Bilag> bilag;
};

struct Hoeringssagsvisning {
  Hoeringssag sag;
  Hoeringsgrundlag grundlag;
  std::vector<Henvendelsesvisning> henvendelser;  // in the order they were made
  Hoeringstilstand tilstand = Hoeringstilstand::aaben;
  std::optional<Hoering> resultat;  // the row of the job order
  Version version = 0;              // of the whole: every step counts
};

struct Arbejdsgiverpart {
  std::string navn;
  std::string email;
};

// What an application asks about that a job order would say.
struct Dispensationsforslag {
  AnsoegningId ansoegning;
  PNummer p_nummer;
  std::string stilling{};
  std::string faggruppe{};
  std::string opgave{};
  std::int32_t pladser = 1;  // sought in all
  Dato fra;
  Dato til;
  Ugetimer ugentlig_tid = kFuldUge;
};

struct NyHoeringssag {
  std::optional<JobordreId> jobordre{};  // exactly one of the two
  std::optional<Dispensationsforslag> forslag{};
  Population population = Population::almindelig;
  // Needed where the law asks both for a statement: a hearing on a job order.
  std::optional<Arbejdsgiverpart> arbejdsgiver{};
};

// Makes the matter and freezes the facts that are shown; sends nothing. Errors:
// hoering_ikke_kraevet (orientation of særligt tilrettelagt), ingen_at_hoere (with the reason and
// its citation), tilstand_tillader_ikke (one is open already, or the order is annulled),
// felt_mangler (arbejdsgiver_navn, arbejdsgiver_email), mailadresse_ugyldig, findes_ikke. Role
// virksomhedskonsulent or sagsbehandler, as all acts of this header but the links'.
Resultat<Hoeringssagsvisning> opret_hoeringssag(store::Forbindelse& db, const Kontekst& k,
                                                const NyHoeringssag& ny,
                                                Koersel koersel = Koersel::gem);

// Which henvendelse, and its version as it was read.
struct Henvendelsesvalg {
  HenvendelseId id;
  Version version = 1;
};

struct Udsendelse {
  Henvendelsesvalg valg;
  std::string kontakt{};  // whom the receiver may call: name and telephone
  int svarlink_dage = kSvarlinkDage;
};
// Lays the mail with the link in the post. The henvendelse is `sendt` when the dispatch is
// confirmed, not before. felt_mangler (email, kontakt), tilstand_tillader_ikke (sent already, or a
// mail is still on its way).
Resultat<Hoeringssagsvisning> send_hoering(store::Forbindelse& db, const Kontekst& k,
                                           const Udsendelse& u, Koersel koersel = Koersel::gem);
// A reminder with a new link; the earlier links live out their days.
Resultat<Hoeringssagsvisning> ryk(store::Forbindelse& db, const Kontekst& k, const Udsendelse& u,
                                  Koersel koersel = Koersel::gem);

// Handed over by a person: he says when and how, and answers for it. No later than today and no
// earlier than the henvendelse was made. `svarlink_dage` sets the time to answer.
struct Overlevering {
  Henvendelsesvalg valg;
  Dato dag;
  std::string hvordan{};
  int svarlink_dage = kSvarlinkDage;
};
Resultat<Hoeringssagsvisning> bekraeft_afsendt_selv(store::Forbindelse& db, const Kontekst& k,
                                                    const Overlevering& o,
                                                    Koersel koersel = Koersel::gem);

// A new address: nothing has been sent to it, and the old links no longer work.
Resultat<Hoeringssagsvisning> ret_adresse(store::Forbindelse& db, const Kontekst& k,
                                          const Henvendelsesvalg& valg, const std::string& email,
                                          Koersel koersel = Koersel::gem);

// On to the next in the legal order. Only where the law of the matter's day lets the one who was
// asked be passed over: recorded as not existing, or from 2020 absent for more than three working
// days. videregivelse_ikke_tilladt says why not, with the citation; ingen_at_hoere when there is no
// next.
Resultat<Hoeringssagsvisning> giv_videre(store::Forbindelse& db, const Kontekst& k,
                                         const Henvendelsesvalg& valg, const std::string& grund,
                                         Koersel koersel = Koersel::gem);

// Closes what is open. `version` is Hoeringssagsvisning::version. begrundelse_mangler.
struct Lukning {
  HoeringssagId sag;
  Version version = 0;
  std::string grund{};
};
Resultat<Hoeringssagsvisning> luk_hoeringssag(store::Forbindelse& db, const Kontekst& k,
                                              const Lukning& l, Koersel koersel = Koersel::gem);

// The day's law for a workplace and a trade group: whom to ask, and why the others are passed over.
// Any role that reads workplaces.
Resultat<Hoeringsvalg> hvem_skal_hoeres(store::Forbindelse& db, const Kontekst& k, PNummer p_nummer,
                                        const std::string& faggruppe, Dato dag);
// The same for a job order, today.
Resultat<Hoeringsvalg> hvem_skal_hoeres(store::Forbindelse& db, const Kontekst& k,
                                        JobordreId jobordre,
                                        Population population = Population::almindelig);

// Roles sagsbehandler, virksomhedskonsulent, leder. findes_ikke also for another municipality's.
Resultat<Hoeringssagsvisning> vis_hoeringssag(store::Forbindelse& db, const Kontekst& k,
                                              HoeringssagId id);
Resultat<Liste<Hoeringssagsoversigt>> find_hoeringssager(store::Forbindelse& db, const Kontekst& k,
                                                         const Hoeringssagsfilter& filter,
                                                         const Side& side);

// Points 6 and 7 of an application from what was answered; leaves the points alone while the
// employees' side has not answered.
void foreslaa_hoering(const Hoeringssagsvisning& v, Ansoegningsindhold& indhold);

// What became of a mail about a henvendelse (sager/post/virkning). Any state, any number of times.
void henvendelse_afsendt(store::Forbindelse& db, const Kontekst& k, const Meddelelse& m);

}  // namespace nytte::sager
