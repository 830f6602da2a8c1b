// The lists of the case systems, and the typing guide, as pages.
#pragma once

#include <string>
#include <vector>

#include "sager/fagsystem/fagsystem.hpp"
#include "sager/fagsystem/indtastning.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

std::string fagsystem_navn(Fagsystem s);           // "KMD Opera"
std::string fagsystemliste_ord(Fagsystemliste l);  // "Placeringer"
std::string tilbud_ord(Tilbud t);                  // "Virksomhedspraktik"
std::string listefelt_ord(Listefelt f);            // "CPR-nummer"
std::string afvigelse_ord(Afvigelse a);            // "Forkert tilbudstype"

struct FagsystemerSide {
  std::vector<Fagsystemimport> importer;
  Formular formular{};           // as it was sent
  std::vector<Fejlpost> fejl{};  // in the file that was refused, with their places
};
Webside vis_fagsystemer(const Ramme& ramme, const FagsystemerSide& s);

struct FagsystemlisteSide {
  sager::Importvisning visning;
  sager::Listeoenske oenske{};
  int side = 1;
  int sider = 1;
};
Webside vis_fagsystemliste(const Ramme& ramme, const FagsystemlisteSide& s);

Webside vis_indtastning(const sager::Indtastningsvisning& v);

}  // namespace nytte::web
