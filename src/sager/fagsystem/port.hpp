// What the case systems' adapters can do for the use cases; told once at start by the program.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "model/sag/arbejdssted.hpp"
#include "model/sag/borger.hpp"
#include "model/sag/jobordre.hpp"
#include "model/sag/placering.hpp"
#include "sager/fagsystem/liste.hpp"

namespace nytte::sager {

// One field of a screen and what to enter there.
struct Indtastningsfelt {
  std::string navn;             // as the system writes it
  std::string vaerdi;           // to be copied; empty where nytte does not know it
  std::string forklaring = {};  // why, or where to find it
};
// One screen: how to get there, what to do, what to enter.
struct Indtastningstrin {
  std::string skaerm;  // "Virksomhedsmodul > Opgave > Opret jobordre"
  std::string goer;
  std::vector<Indtastningsfelt> felter = {};
};
// One way through the system; Fasit has two.
struct Indtastningsvej {
  std::string navn;
  std::vector<Indtastningstrin> trin;
};
struct Indtastning {
  std::vector<Indtastningsvej> veje;
  std::vector<std::string> bemaerkninger = {};  // what to mend in nytte first, or to know
};

// The placement as the guide needs it.
struct Indtastningsgrundlag {
  Placering placering;
  Jobordre jobordre;
  Arbejdssted arbejdssted;
  std::string borger_navn;
  std::string borger_cpr;             // as pages show it
  std::optional<Ydelse> ydelse = {};  // on the first day
  std::int32_t ledige = 0;
};

// Where a row is not as the system's appendix says, and what would be right.
struct Afvigelsesforklaring {
  Afvigelse afvigelse{};
  std::string hvad;
  std::string ret;
};

struct Fagsystemport {
  // A list, row by row; all errors at once.
  std::function<Resultat<Listeforstaaelse>(const Listefil&, const Listevalg&, const Listeraekker&)>
      laes{};
  // The file's fingerprint, 64 hexadecimal digits; fil_findes_ikke.
  std::function<Resultat<std::string>(const Listefil&)> fingeraftryk{};
  // The headings a list is written with, and the cells of its rows in their order.
  std::function<std::vector<std::string>(Fagsystem, Fagsystemliste)> overskrifter{};
  std::function<std::vector<std::string>(Fagsystem, const Kildeplacering&)> placering{};
  std::function<std::vector<std::string>(Fagsystem, const Kildejobordre&)> jobordre{};
  std::function<std::vector<Afvigelsesforklaring>(Fagsystem, Afvigelser)> forklar{};
  std::function<Indtastning(Fagsystem, const Indtastningsgrundlag&)> indtastning{};
  // The words the systems use for ours ("Nytteindsats, staten").
  std::function<std::string(Jobordretype)> jobordretype{};
};

void indstil_fagsystemer(Fagsystemport port);
// Every function is set once the program has started; tests set it themselves.
const Fagsystemport& fagsystemport();

}  // namespace nytte::sager
