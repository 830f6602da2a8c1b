// Logging in, and the pages that say no.
#pragma once

#include <string>

#include "model/resultat.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

struct LoginSide {
  Formular formular;
  std::string videre;     // where to go after; a path of this server
  bool udloebet = false;  // the session ran out
};
Webside vis_login(const Ramme& ramme, const LoginSide& s);

// 403, 404, 500 and the rest in plain words; `korrelation` names the request to whoever helps.
Webside vis_fejl(const Fejl& fejl, std::string_view korrelation);

}  // namespace nytte::web
