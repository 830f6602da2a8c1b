// Logging in and out: /login and /logud.
#pragma once

#include <functional>
#include <string>

#include "model/resultat.hpp"
#include "sager/adgang/session.hpp"
#include "web/metrik.hpp"
#include "web/ruter.hpp"

namespace nytte::web {

/// What the login page shows: what was typed (never the password) and what is wrong.
struct Loginformular {
  std::string brugernavn;
  std::string til = "/";  ///< where to go after login; always a path of this server
  Fejl fejl;
};

/// Draws the login page; sider/ supplies the one with looks.
using Loginside = std::function<std::string(const Anmodning&, const Loginformular&)>;

struct Loginvalg {
  sager::Loginregler regler;
  bool sikker_cookie = false;
  Loginside side;  ///< empty: a page without style
};

void tilfoej_login(Ruter& ruter, const Loginvalg& valg, Metrik& metrik);

/// `til` when it is a path of this server ("/x", not "//x", "/\x" or another scheme), else "/".
std::string safe_return_path(std::string_view til);

}  // namespace nytte::web
