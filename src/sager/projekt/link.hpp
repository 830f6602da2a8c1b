// A step taken by the personal link in the mail: no account, no login.
#pragma once

#include <string>
#include <string_view>

#include "sager/projekt/vis_projekt.hpp"

namespace nytte::sager {

// A request by link: nobody is logged in.
struct Projektlink {
  std::string_view token;
  Tidspunkt nu;
  Dato i_dag;
  std::string korrelation{};
};

// What the one who was asked sees: the frozen description, the steps before his own, the comments.
// Nothing of any citizen, no addresses of the others.
struct Trinside {
  Projekt projekt;
  Arbejdssted arbejdssted;
  std::string kommunenavn;
  Udgavevisning udgave;
  Projekttrin trin;
  std::vector<Projektskridtlinje> skridt;  // of this edition, newest first
};

// Reads only; a mail scanner that opens the link changes nothing. link_ukendt, link_udloebet,
// link_brugt (also when the project was taken back or it is no longer this step's turn).
Resultat<Trinside> find_trinside(store::Forbindelse& db, const Projektlink& l);
// After the answer; findes_ikke until the step is approved or returned by somebody.
Resultat<Trinside> find_trinkvittering(store::Forbindelse& db, const Projektlink& l);

struct Projektlinksvar {
  Linkhandling handling = Linkhandling::godkend;
  std::string navn{};       // who signs
  std::string kommentar{};  // must be there when it is returned or commented
};
// All errors at once: felt_mangler (navn, kommentar), begrundelse_mangler (kommentar). A comment
// leaves the link open.
Resultat<Trinside> svar_ved_link(store::Forbindelse& db, const Projektlink& l,
                                 const Projektlinksvar& s, Koersel koersel = Koersel::gem);

}  // namespace nytte::sager
