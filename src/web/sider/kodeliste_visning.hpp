// The national code lists: what counts, what our own values come to, the versions, and the upload.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sager/registrering/kodelister.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

struct KodelisterSide {
  std::vector<sager::Kodelistevisning> lister;
  Dato dag;                                       // looked up on
  Formular indlaes = {};                          // the upload
  Formular valg = {};                             // the choice of a code for one of our values
  std::optional<Kodelistenavn> valgt_liste = {};  // whose form that is
  bool maa_rette = false;                         // administrator
};
Webside vis_kodelister(const Ramme& ramme, const KodelisterSide& s);

std::string kodeliste_ord(Kodelistenavn liste);  // "Jobordretype"

}  // namespace nytte::web
