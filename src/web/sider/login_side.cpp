// The login page, drawn for web/login.
#include "web/login.hpp"
#include "web/sider/adgang_visning.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {

std::string tegn_login(const Anmodning& anmodning, const Loginformular& formular) {
  const Ramme r = ramme_foer_login(anmodning);
  Formular f{{}, formular.fejl};
  f.foreslaa("brugernavn", formular.brugernavn);
  return vis_side(r, vis_login(r, {std::move(f), formular.til, false}));
}

}  // namespace nytte::web
