// The quarterly report to the council: drawn up, frozen, corrected, given, fetched. F-049, F-050,
// ADR 0018.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/frist.hpp"
#include "model/sag/meddelelse.hpp"
#include "model/sag/rapport.hpp"
#include "sager/koersel.hpp"
#include "sager/rapport/forskel.hpp"

namespace nytte::sager {

inline constexpr std::string_view kRapportemne = "kvartalsrapport";

// "2024K2"; kvartal_ugyldigt for anything else and for quarters before 2014, kvartal_ikke_slut for
// those that have not begun.
Resultat<Kvartal> laes_kvartal(std::string_view tekst, Dato i_dag);

// What is registered now: also for a quarter that is not over. Reads within one snapshot. Anyone of
// the municipality who reads cases.
Resultat<Rapport> opgoer_kvartal(store::Forbindelse& db, const Kontekst& k, Kvartal kvartal,
                                 bool aftalt_indhold = false);

// A frozen version, its content and its fate.
struct Rapportvisning {
  FrossenRapport post;  // without `indhold`
  Rapport rapport;
  std::string frosset_af;  // the name
  Rapporttilstand tilstand = Rapporttilstand::ikke_sendt;
  std::vector<Meddelelse> post_sendt;  // mails with it
  bool klar = false;                   // laid ready for the council's people
  std::vector<Rapporthentning> hentet;
};

// One quarter: the versions, newest first, and what would stand in a new one.
struct Kvartalsvisning {
  Kvartal kvartal;
  std::string raad;  // who is told; empty: no council on the day
  std::optional<Frist> frist;
  bool slut = false;                // the quarter is over: it may be frozen
  std::optional<Dato> indberettet;  // the deadline was met that day
  Rapport nu;
  std::vector<Rapportvisning> versioner;
  // From the newest version to `nu`; nothing when there is none.
  std::optional<std::vector<Raekkeforskel>> siden_sidst;
  std::string mailadresse;  // used last for this council
};
Resultat<Kvartalsvisning> vis_kvartal(store::Forbindelse& db, const Kontekst& k, Kvartal kvartal);

struct Rapportvalg {
  Kvartal kvartal;
  std::int32_t nummer = 1;
};
struct Versionsvisning {
  Rapportvisning version;
  std::optional<std::vector<Raekkeforskel>> fra_forrige;         // version of the same quarter
  std::optional<std::vector<Raekkeforskel>> fra_kvartalet_foer;  // newest version of it
};
// findes_ikke.
Resultat<Versionsvisning> vis_version(store::Forbindelse& db, const Kontekst& k,
                                      const Rapportvalg& v);

// A line of the list of quarters.
struct Kvartalslinje {
  Kvartal kvartal;
  std::optional<Frist> frist = {};
  std::optional<Dato> indberettet = {};
  std::int32_t versioner = 0;
  Rapporttilstand tilstand = Rapporttilstand::ikke_sendt;  // of the newest
  bool slut = false;
};
struct Rapportoverblik {
  std::vector<Kvartalslinje> kvartaler;  // newest first: the one that runs, those that are owed,
                                         // and all with a version
  std::optional<Kvartal> naeste;         // the oldest that is owed and waits for us
};
Resultat<Rapportoverblik> rapportoverblik(store::Forbindelse& db, const Kontekst& k);

struct Frysning {
  Kvartal kvartal;
  std::int32_t kendt_nummer = 0;  // the newest version the person has seen; 0: none
  std::string grund{};            // of a correction
  bool aftalt_indhold = false;
};
// Freezes what is registered, from one snapshot, with its three files. Role leder. Errors:
// kvartal_ikke_slut, uden_for_raadets_tid (no council on the day), version_foraeldet (somebody
// froze meanwhile), begrundelse_mangler (a correction), rapport_uden_aendring (the same bytes).
Resultat<Rapportvalg> frys_rapport(store::Forbindelse& db, const Kontekst& k, const Frysning& f,
                                   Koersel koersel = Koersel::gem);

struct Rapportafsendelse {
  Rapportvalg valg;
  std::string modtager_navn{};  // empty: the council's name
  std::string email{};          // empty: only laid ready to be fetched
  std::string kontakt{};
};
// Role leder. Only the newest version; tilstand_tillader_ikke while a mail with it is on its way,
// or when it is laid ready already and no address is given.
Resultat<Rapportvisning> send_rapport(store::Forbindelse& db, const Kontekst& k,
                                      const Rapportafsendelse& a, Koersel koersel = Koersel::gem);

// The bytes as they were frozen.
struct Rapportfil {
  std::string navn;
  std::string bytes;
};
Resultat<Rapportfil> hent_fil(store::Forbindelse& db, const Kontekst& k, const Rapportvalg& v,
                              Rapportformat format);

// --- the council's side: its own people, and only what was given to it

struct Raadsrapport {
  RapportId id;
  Kvartal kvartal;
  std::string kommune;
  std::string raad;
  std::int32_t nummer = 1;
  Tidspunkt frosset;
  std::string fingeraftryk;
  bool nyeste = true;
  std::optional<Tidspunkt> hentet;
};
Resultat<std::vector<Raadsrapport>> raadets_rapporter(store::Forbindelse& db, const Kontekst& k);
// The file, and that it was taken; the municipality's deadline is met by it. findes_ikke for those
// of others and those not given.
Resultat<Rapportfil> raadet_henter(store::Forbindelse& db, const Kontekst& k, RapportId id,
                                   Rapportformat format);

// From sager/post/virkning: a mail with a report was sent, or came back.
void rapport_afsendt(store::Forbindelse& db, const Kontekst& k, const Meddelelse& m);

// --- the running list of places (LOB § 31, stk. 1)

// Every open job order that is not over, by workplace; counted today.
Resultat<Pladsoversigt> pladsoversigt(store::Forbindelse& db, const Kontekst& k);

}  // namespace nytte::sager
