// Laying a message in the post, and what became of it. The sending itself is udveksling/post, on a
// thread of its own; nothing here waits for a mail server.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/bruger.hpp"
#include "model/sag/meddelelse.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

/// The secret is made by the worker at each attempt; only its hash is stored. A retry never kills
/// the link of an earlier attempt.
struct Linkoenske {
  std::string formaal;  ///< what the link is good for: "hoeringssvar"
  Tidspunkt udloeber;   ///< from this moment on it is link_udloebet
  std::string sti{};    ///< "/svar/": address and secret are put before and after it
};

struct Meddelelsesbilag {
  std::string sha256;  ///< of the content in bilagsindhold
  std::string navn;    ///< as the receiver sees it: "Høringspapir.pdf"
};

struct NyMeddelelse {
  Kanal kanal = Kanal::mail;
  std::string modtager_navn{};
  std::string modtager{};            ///< mail address; empty for Digital Post
  std::optional<BorgerId> borger{};  ///< for Digital Post: whose CPR number is read when it is sent
  std::string titel{};
  std::string tekst{};  ///< plain text; "{{link}}" stands where the link is to be
  std::string emne{};   ///< the matter: ("henvendelse", "7"); virkning.hpp acts on it
  std::string noegle{};
  std::vector<Meddelelsesbilag> bilag{};
  std::optional<Linkoenske> link{};
  std::optional<Kommunekode> kommune{};  ///< whose message it is; the caller's when empty
};

/// Inside the caller's transaction: the message exists if the case does. It is due at once. Line
/// breaks and control characters in names and title become blanks. An address that cannot be used
/// is no error here (the case goes on): the message becomes `afvist` and says so. Notes an event on
/// the matter.
MeddelelseId laeg_i_post(store::Forbindelse& db, const Kontekst& k, const NyMeddelelse& ny);

/// Everything sent about one matter by one municipality, in the order it was laid in the post.
std::vector<Meddelelse> meddelelser_om(store::Forbindelse& db, Kommunekode kommune,
                                       const std::string& emne, const std::string& noegle);

}  // namespace nytte::sager
