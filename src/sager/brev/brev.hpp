// Letters: issued once, frozen, sent through the post. Whether a letter was sent is never stored
// with it: the messages about it say so.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "dokumenter/brev.hpp"
#include "model/resultat.hpp"
#include "model/sag/brev.hpp"
#include "model/sag/meddelelse.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

struct NytBrev {
  Brevart art = Brevart::tilbud;
  dokumenter::Brev brev{};
  std::string emne{};  // what it is about: ("placering", "12")
  std::string noegle{};
  std::optional<BorgerId> borger{};
  std::optional<Kommunekode> kommune{};  // whose letter it is; the caller's when empty
};

// Freezes structure and PDF. A part of a use case, as gem_bilag is: who may write this letter has
// been asked by the caller, and it works also for whoever came by a link (user 0). In a transaction
// of the caller, or in its own. modtager_mangler without a receiver's name, unless it is a paper
// that is sent to nobody (ansoegning, moedepapirer).
Resultat<UdstedtBrev> udsted_brev(store::Forbindelse& db, const Kontekst& k, const NytBrev& ny);

// In the order they were issued. Asks nobody: the caller shows the matter they belong to.
std::vector<UdstedtBrev> list_breve(store::Forbindelse& db, const std::string& emne,
                                    const std::string& noegle);

struct Brevvisning {
  UdstedtBrev udstedt;
  dokumenter::Brev brev;
  std::string pdf;
  std::vector<Meddelelse> forsendelser{};  // in the order they were laid in the post
  std::optional<Tidspunkt> afsendt{};      // the first confirmation: where a klagefrist starts
};

// Without asking who: for the use cases whose own rules have let the caller in (a council, a link).
Resultat<Brevvisning> laes_brev(store::Forbindelse& db, BrevId id);
// For the municipality's own people: a citizen's letter for sagsbehandler and leder (the look-up is
// noted), the others for whoever reads the municipality's cases. findes_ikke for everybody else.
Resultat<Brevvisning> hent_brev(store::Forbindelse& db, const Kontekst& k, BrevId id);

// Puts the frozen PDF in the post. Digital Post goes to the citizen of the letter; mail to
// `mailadresse`, which also needs no citizen. Never mail to a citizen: what is in the letter must
// not travel open. tilstand_tillader_ikke while an earlier message about it is waiting or has been
// sent by the same channel to the same receiver.
struct Brevforsendelse {
  BrevId brev;
  Kanal kanal = Kanal::digital_post;
  std::string mailadresse{};
};
Resultat<MeddelelseId> send_brev(store::Forbindelse& db, const Kontekst& k,
                                 const Brevforsendelse& forsendelse, Koersel koersel);

// What the newest message about a letter says; nothing when it was never laid in the post.
std::optional<Meddelelsestilstand> forsendelsestilstand(const std::vector<Meddelelse>& alle);
std::optional<Tidspunkt> bekraeftet_afsendt(const std::vector<Meddelelse>& alle);

// A letter with where it stands, for lists.
struct Brevlinje {
  UdstedtBrev brev;
  std::optional<Meddelelsestilstand> tilstand;
  std::optional<Tidspunkt> afsendt;
};
std::vector<Brevlinje> brevlinjer(store::Forbindelse& db, const std::string& emne,
                                  const std::string& noegle);
// Those of a citizen; sagsbehandler or leder, noted as a look-up.
Resultat<std::vector<Brevlinje>> borgers_breve(store::Forbindelse& db, const Kontekst& k,
                                               BorgerId borger);

}  // namespace nytte::sager
