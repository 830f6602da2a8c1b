// The yearly evaluation: drawn up from what is registered, written to, frozen in versions, shown to
// the council, commented by the parties. F-069, F-070, ADR 0022.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/evaluering.hpp"
#include "sager/hoering/svar.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

inline constexpr std::string_view kEvalueringsemne = "evaluering";  // its key: "2025"
inline constexpr std::string_view kEvalueringspartemne = "evalueringspart";
inline constexpr std::string_view kEvalueringsformaal = "evalueringskommentar";

// "2025"; findes_ikke for anything else, for years before 2014 and for those not begun.
Resultat<std::int32_t> laes_evalueringsaar(std::string_view tekst, Dato i_dag);

// As it would be frozen now, with all figures; also of a year that runs. sagsbehandler,
// virksomhedskonsulent, leder. `alle_tal` false: what anybody may see.
struct Evalueringssyn {
  std::int32_t aar = 2014;
  bool alle_tal = false;
};
Resultat<Evalueringsindhold> opgoer_evaluering(store::Forbindelse& db, const Kontekst& k,
                                               const Evalueringssyn& syn);

// "Hvor mange: Forløb, Antal: 12 → 13"
struct Evalueringsforskel {
  std::string hvad;
  std::string foer;
  std::string nu;
};
// Figure by figure and word by word; rows that are only in one of them too.
std::vector<Evalueringsforskel> forskelle(const Evalueringsindhold& foer,
                                          const Evalueringsindhold& nu);

struct Evalueringsversionslinje {
  FrossenEvaluering post;  // without content
  std::string frosset_af;
  std::vector<Evalueringsdeling> delinger;
};
struct Evalueringspartlinje {
  Evalueringspart part;
  std::optional<Meddelelsestilstand> post;  // of the mail
  bool svaret = false;
};
struct Evalueringsvisning {
  std::int32_t aar = 2014;
  bool slut = false;      // the year is over: it may be frozen
  Evalueringsindhold nu;  // by the caller's view
  std::vector<std::pair<Evalueringsafsnit, std::int32_t>> tekstnumre;  // of what is written
  std::vector<Evalueringsversionslinje> versioner;                     // newest first
  std::optional<std::vector<Evalueringsforskel>> siden_sidst;  // from the newest version to now
  std::vector<Evalueringspartlinje> parter;
  std::string raad;  // the council it may be shown to; empty: none
};
Resultat<Evalueringsvisning> vis_evaluering(store::Forbindelse& db, const Kontekst& k,
                                            const Evalueringssyn& syn);

struct Evalueringsvalg {
  std::int32_t aar = 2014;
  std::int32_t nummer = 1;
};
struct Evalueringsversionsvisning {
  Evalueringsversionslinje linje;
  Evalueringsindhold indhold;  // by the caller's view
  std::optional<std::vector<Evalueringsforskel>> fra_forrige;
};
// findes_ikke.
Resultat<Evalueringsversionsvisning> vis_evalueringsversion(store::Forbindelse& db,
                                                            const Kontekst& k,
                                                            const Evalueringsvalg& v,
                                                            bool alle_tal);

struct Evalueringsaar {
  std::int32_t aar = 2014;
  bool slut = false;
  bool placeringer = false;  // there is something to evaluate
  std::int32_t versioner = 0;
  std::optional<Tidspunkt> frosset;  // the newest
};
// Newest first: this year, and every year since the municipality's first placement.
Resultat<std::vector<Evalueringsaar>> evalueringsoverblik(store::Forbindelse& db,
                                                          const Kontekst& k);

struct Evalueringsfrysning {
  std::int32_t aar = 2014;
  std::int32_t kendt_nummer = 0;  // the newest version the person has seen; 0: none
  std::string grund{};            // of a correction
};
// Freezes figures, words, comments and decisions from one snapshot, with the three public files.
// Role leder. Errors: aar_ikke_slut, version_foraeldet (somebody froze meanwhile),
// begrundelse_mangler (a correction), rapport_uden_aendring.
Resultat<Evalueringsvalg> frys_evaluering(store::Forbindelse& db, const Kontekst& k,
                                          const Evalueringsfrysning& f,
                                          Koersel koersel = Koersel::gem);

struct Evalueringsfil {
  std::string navn;
  std::string bytes;
};
// The public bytes as they were frozen.
Resultat<Evalueringsfil> hent_evalueringsfil(store::Forbindelse& db, const Kontekst& k,
                                             const Evalueringsvalg& v, Rapportformat format);
// The same of the draft, drawn up now; never with a hidden figure.
Resultat<Evalueringsfil> hent_evalueringskladde(store::Forbindelse& db, const Kontekst& k,
                                                std::int32_t aar, Rapportformat format);

// Role leder. `t.nummer` is the one that was read (0: nothing was written); version_foraeldet.
Resultat<void> skriv_evalueringstekst(store::Forbindelse& db, const Kontekst& k, std::int32_t aar,
                                      const Evalueringstekst& t, Koersel koersel = Koersel::gem);
// Role leder.
Resultat<std::int64_t> beslut(store::Forbindelse& db, const Kontekst& k, std::int32_t aar,
                              const Evalueringsbeslutning& b, Koersel koersel = Koersel::gem);
// begrundelse_mangler, findes_ikke.
struct Beslutningsannullering {
  std::int32_t aar = 2014;
  std::int64_t id = 0;
  std::string grund;
};
Resultat<void> annuller_beslutning(store::Forbindelse& db, const Kontekst& k,
                                   const Beslutningsannullering& a, Koersel koersel = Koersel::gem);

// By login: sagsbehandler, virksomhedskonsulent, leder.
Resultat<void> kommenter_evaluering(store::Forbindelse& db, const Kontekst& k, std::int32_t aar,
                                    const std::string& tekst, Koersel koersel = Koersel::gem);
// A mail with a personal link. `p.id`, `.kommune` and `.meddelelse` are ignored; `svarfrist` after
// today and within a year. Role leder.
Resultat<EvalueringspartId> spoerg_evalueringspart(store::Forbindelse& db, const Kontekst& k,
                                                   const Evalueringspart& p,
                                                   Koersel koersel = Koersel::gem);

// Shows a frozen version to the council that covers the municipality today. Role leder. Errors:
// findes_ikke, uden_for_raadets_tid, tilstand_tillader_ikke (shown already, or not the newest).
Resultat<void> del_evaluering(store::Forbindelse& db, const Kontekst& k, const Evalueringsvalg& v,
                              Koersel koersel = Koersel::gem);

// --- what a figure counts

// One member of a figure, and where it is looked at.
struct Talmedlemslinje {
  std::string tekst;
  std::string sti;
};
struct Talopslag {
  std::int32_t aar = 2014;
  std::int32_t nummer = 0;  // of the frozen version; 0: the draft
  std::string tabel;
  std::string raekke;
};
struct Talforklaring {
  Evalueringstabel tabel;    // with the one row
  Evalueringsindhold hoved;  // without chapters
  std::vector<Talmedlemslinje> medlemmer;
};
// For those who work with the cases. Names of citizens only for those who may see them, and then
// each look is noted. findes_ikke.
Resultat<Talforklaring> forklar_tal(store::Forbindelse& db, const Kontekst& k, const Talopslag& o);

// --- the council's side

struct Raadsevaluering {
  EvalueringsversionId id;
  std::string kommune;
  std::int32_t aar = 2014;
  std::int32_t nummer = 1;
  Tidspunkt frosset;
  std::string fingeraftryk;
};
Resultat<std::vector<Raadsevaluering>> raadets_evalueringer(store::Forbindelse& db,
                                                            const Kontekst& k);
struct Raadsevalueringsvisning {
  Raadsevaluering om;
  Evalueringsindhold indhold;  // the public one
};
// findes_ikke for those that were not shown to the caller's council.
Resultat<Raadsevalueringsvisning> raadet_ser_evaluering(store::Forbindelse& db, const Kontekst& k,
                                                        EvalueringsversionId id);
Resultat<Evalueringsfil> raadets_evalueringsfil(store::Forbindelse& db, const Kontekst& k,
                                                EvalueringsversionId id, Rapportformat format);

// --- by link

struct Evalueringsside {
  Evalueringspart part;
  Evalueringsindhold indhold;  // the public one: of the newest version, else of the draft
  std::int32_t nummer = 0;     // of the version; 0: the draft
  std::string kommentar;       // his own, once it is sent
};
// link_ukendt, link_udloebet, link_brugt.
Resultat<Evalueringsside> find_evalueringsside(store::Forbindelse& db, const Linkanmodning& a);
// Also once the link is used; findes_ikke until there is an answer.
Resultat<Evalueringsside> find_evalueringskvittering(store::Forbindelse& db,
                                                     const Linkanmodning& a);
struct Linkkommentar {
  std::string navn;
  std::string tekst;
};
// Keeps it, closes the links and mails a copy.
Resultat<Evalueringsside> send_evalueringskommentar(store::Forbindelse& db, const Linkanmodning& a,
                                                    const Linkkommentar& s,
                                                    Koersel koersel = Koersel::gem);

}  // namespace nytte::sager
