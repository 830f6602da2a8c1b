// The administrator's side of the post: what waits, what went wrong, and what a person does about
// it. A citizen's name and the text of a letter to a citizen are never shown here.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/bruger.hpp"
#include "model/sag/lister.hpp"
#include "model/sag/post.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

/// How the post leaves this installation; told once at start by the program.
struct Postport {
  bool har_mailserver = false;
  std::string mailmappe{};  ///< where mails lie when there is no server
  std::string digital_postmappe{};
  /// The mail as a file: from the folder, with its real link, if it lies there; else written anew
  /// with `m.tekst` as given.
  std::function<std::string(const Meddelelse& m, const std::string& besked_id)> eml{};
};
void indstil_post(Postport port);
Postport postport();

struct Postoenske {
  std::optional<Meddelelsestilstand> tilstand{};
  std::optional<Kanal> kanal{};
};
struct Postside {
  Liste<Meddelelse> liste;
  Postoptaelling antal;
};
/// The municipality's own post, oldest first. Role administrator.
Resultat<Postside> find_post(store::Forbindelse& db, const Kontekst& k, const Postoenske& oenske,
                             const Side& side);

struct Postvisning {
  Meddelelse meddelelse;  ///< "{{link}}" as "[personligt link]": no secret is stored, none is shown
  bool til_borger = false;
  std::vector<Postforsoeg> forsoeg;
};
/// findes_ikke for another municipality's.
Resultat<Postvisning> vis_post(store::Forbindelse& db, const Kontekst& k, MeddelelseId id);

/// The state the person saw travels with what he asks for: version_foraeldet when the message has
/// moved on, tilstand_tillader_ikke when it cannot be done. Role administrator.
struct Posthandling {
  MeddelelseId id;
  Meddelelsestilstand tilstand = Meddelelsestilstand::venter;
};
/// Due at once; giving up counts from now. Earlier links stay good.
Resultat<Meddelelse> send_igen(store::Forbindelse& db, const Kontekst& k, const Posthandling& h,
                               Koersel koersel = Koersel::gem);

/// A person has sent it another way on that day: from the day it was laid in the post to today.
/// Counts as sent from noon of the day (or now). Errors: dato_ugyldig (dag).
struct SendtSelv {
  Posthandling handling;
  Dato dag;
  std::string hvordan{};  ///< may be empty: "afleveret på skolen"
};
Resultat<Meddelelse> sendt_selv(store::Forbindelse& db, const Kontekst& k, const SendtSelv& s,
                                Koersel koersel = Koersel::gem);

struct Eml {
  std::string navn;
  std::string bytes;
};
/// The mail as a file, to be sent by hand; notes that it was taken. tilstand_tillader_ikke for
/// Digital Post and for letters to citizens.
Resultat<Eml> hent_eml(store::Forbindelse& db, const Kontekst& k, MeddelelseId id);

}  // namespace nytte::sager
