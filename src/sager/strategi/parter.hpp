// Who is involved in a version, what they said, and whom it was told to. Their own people record it
// on their behalf, or the party answers by a personal link in a mail, without an account.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sager/hoering/svar.hpp"
#include "sager/strategi/strategi.hpp"

namespace nytte::sager {

inline constexpr std::string_view kStrategipartemne = "strategipart";
inline constexpr std::string_view kStrategisvarformaal = "strategisvar";

// Role leder. `p.id` and `.annulleret` are ignored. indhold_godkendt does not apply: a party may be
// added as long as the version is not replaced or put away (tilstand_tillader_ikke).
Resultat<StrategipartId> tilfoej_strategipart(store::Forbindelse& db, const Kontekst& k,
                                              const Strategipart& p,
                                              Koersel koersel = Koersel::gem);
// A party by mistake: its links are closed, what it said is kept but not shown. Role leder.
Resultat<void> annuller_strategipart(store::Forbindelse& db, const Kontekst& k, StrategipartId id,
                                     const std::string& grund, Koersel koersel = Koersel::gem);
// One party with its version. findes_ikke.
struct Partside {
  Strategivisning strategi;
  Partvisning part;
};
Resultat<Partside> vis_strategipart(store::Forbindelse& db, const Kontekst& k, StrategipartId id);

// What was said at a meeting or in a letter. `dag` not in the future; `kilde` is where it stands.
// Anyone of the municipality who reads the strategy may record it.
struct Svaroenske {
  StrategipartId part;
  Tilslutning tilslutning = Tilslutning::kun_kommentar;
  std::string bemaerkning{};
  std::string navn{};
  std::string kilde{};
  Dato dag;
};
Resultat<void> registrer_strategisvar(store::Forbindelse& db, const Kontekst& k,
                                      const Svaroenske& o, Koersel koersel = Koersel::gem);

// A mail with the text as it stands and a personal link. tilstand_tillader_ikke while a mail is on
// its way, or when the version is replaced or put away. Role leder.
struct Strategiforespoergsel {
  StrategipartId part;
  int svarlink_dage = 30;
  std::string kontakt;
};
Resultat<void> spoerg_strategipart(store::Forbindelse& db, const Kontekst& k,
                                   const Strategiforespoergsel& f, Koersel koersel = Koersel::gem);

// --- by link

struct Strategiside {
  Strategivisning strategi;  // the parties' answers are not for others: `parter` is empty
  Strategipart part;
  std::optional<Strategisvar> svar;  // his own, by link
};
// link_ukendt, link_udloebet, link_brugt.
Resultat<Strategiside> find_strategiside(store::Forbindelse& db, const Linkanmodning& a);
// Also once the link is used; findes_ikke until there is an answer.
Resultat<Strategiside> find_strategikvittering(store::Forbindelse& db, const Linkanmodning& a);
struct Linksvar {
  std::optional<Tilslutning> tilslutning{};
  std::string bemaerkning{};
  std::string navn{};
  Version laest_version = 0;  // version_foraeldet when the text was changed since
};
// Freezes it, closes the links, mails a copy.
Resultat<Strategiside> besvar_strategi(store::Forbindelse& db, const Linkanmodning& a,
                                       const Linksvar& s, Koersel koersel = Koersel::gem);

// --- telling it to others

// Recorded by hand: a meeting, the intranet. Role leder, approved versions only.
Resultat<void> registrer_udmelding(store::Forbindelse& db, const Kontekst& k,
                                   const Strategiudmelding& u, Koersel koersel = Koersel::gem);
// A mail with the PDF to each party that has an address and has not been told; how many.
// modtager_mangler when there is none.
Resultat<std::int64_t> udmeld_til_parter(store::Forbindelse& db, const Kontekst& k, StrategiId id,
                                         const std::string& kontakt,
                                         Koersel koersel = Koersel::gem);

// For the .cpp files of this folder.
std::vector<Partvisning> strategiparter(store::Forbindelse& db, const Strategi& s);

}  // namespace nytte::sager
