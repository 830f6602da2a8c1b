// The page of the one who is heard: opened by the link in his mail, without login.
#pragma once

#include "sager/hoering/svar.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

struct SvarSide {
  const sager::Svarside& side;
  std::string sti;  // "/svar/..."
  Formular formular = {};
};
Webside vis_svarside(const Ramme& ramme, const SvarSide& s);
Webside vis_kvittering(const sager::Svarside& side);
// What became of a link that does not work, and what to do. `kvittering` is where the receipt is,
// empty when there is none.
Webside vis_linkfejl(Fejlkode kode, const std::string& kvittering);

}  // namespace nytte::web
