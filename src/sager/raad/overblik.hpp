// What the council's people see: the front, one matter, the meetings.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/sag/ansoegning.hpp"
#include "model/sag/bilag.hpp"
#include "model/sag/raad.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// One line of a list.
struct Raadssagslinje {
  AnsoegningId id;
  std::int32_t skridt = 0;  // of the newest step
  Ansoegningstilstand tilstand = Ansoegningstilstand::indsendt;
  std::string kommune;  // who applies
  std::string arbejdssted;
  std::string p_nummer;
  std::optional<std::int32_t> pladser;  // sought
  std::optional<Dato> fra;              // sought; of a grant: granted
  std::optional<Dato> til;
  Dato indsendt;              // the newest sending
  std::optional<Dato> moede;  // on whose agenda it is
  std::optional<MoedeId> moede_id;
  std::string journalnummer;
  std::string mangler;  // what the municipality was asked for; empty unless mangelfuld
};

struct Raadsoverblik {
  std::string raad;
  std::vector<Raadssagslinje> indkomne;
  std::vector<Raadssagslinje> mangelfulde;
  std::vector<Raadssagslinje> dagsordensatte;
  std::vector<Raadssagslinje> til_bekraeftelse;
  std::vector<Raadssagslinje> afgjorte;    // and withdrawn, the newest first
  std::vector<Raadssagslinje> udloebende;  // in force, and end within three months
  std::optional<Moede> naeste_moede;
};
// A member sees what is on an agenda or decided; the secretariat everything. Role sekretariat or
// raadsmedlem.
Resultat<Raadsoverblik> raadsoverblik(store::Forbindelse& db, const Kontekst& k);

struct Raadssagsskridt {
  Ansoegningsskridt skridt;
  std::string af;  // who
};

struct Stemmelinje {
  Raadsmedlem medlem;
  Stemme stemme = Stemme::hverken;
};

struct Raadsafgoerelsesvisning {
  Raadsafgoerelse afgoerelse;
  Dato moede;
  std::string sagsudvalg;  // empty: the whole council
  std::vector<Stemmelinje> stemmer;
  std::string registreret_af;
  std::string bekraeftet_af;  // empty until confirmed
  bool kasseret = false;
  std::string kasseret_grund;
  std::optional<DispensationId> dispensation;
  bool gaelder = false;  // the newest confirmed one
  bool venter = false;   // to be confirmed
};

struct Raadssagsvisning {
  Dispensationsansoegning ansoegning;  // the points as sent
  Raadssagslinje linje;
  Indsendelse indsendelse;
  std::vector<Bilag> bilag;  // as sent
  std::vector<Raadssagsskridt> historik;
  std::vector<Raadsafgoerelsesvisning> afgoerelser;
  std::vector<Moede> kommende_moeder;  // it may be put on
  // What the caller may do now.
  bool maa_dagsordensaette = false;
  bool maa_tage_af = false;
  bool maa_returnere = false;
  bool maa_afgoere = false;
  bool maa_bekraefte = false;  // false for the one who recorded it
  bool maa_kassere = false;
  bool maa_rette = false;
};
Resultat<Raadssagsvisning> vis_raadssag(store::Forbindelse& db, const Kontekst& k, AnsoegningId id);

struct Moedeoversigt {
  Moede moede;
  std::string sagsudvalg;
  std::size_t punkter = 0;
};
// The newest first.
Resultat<std::vector<Moedeoversigt>> vis_moeder(store::Forbindelse& db, const Kontekst& k);

struct Moedevisning {
  Moede moede;
  std::string sagsudvalg;
  std::vector<Raadsmedlem> medlemmer;   // who may vote
  std::vector<Raadssagslinje> punkter;  // in the order of the agenda
  bool er_holdt = false;                // its day has come
  // "Rådet er beslutningsdygtigt ..." from the rules, once attendance is recorded.
  std::string fremmoede;
  bool beslutningsdygtigt = false;
};
Resultat<Moedevisning> vis_moede(store::Forbindelse& db, const Kontekst& k, MoedeId id);

// The council's own number on a matter; empty takes it away. Errors: tekst_for_lang, findes_ikke.
// Role sekretariat.
Resultat<void> saet_journalnummer(store::Forbindelse& db, const Kontekst& k, AnsoegningId id,
                                  const std::string& nummer, Koersel koersel = Koersel::gem);

}  // namespace nytte::sager
