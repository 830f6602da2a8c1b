// The administrator's pages of the post.
#pragma once

#include "sager/post/haandter.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

struct PostlisteSide {
  sager::Postside post;
  sager::Postoenske oenske;
  sager::Postport port;
  int side = 1;
  int sider = 1;
};
Webside vis_post(const PostlisteSide& s);
// "tilstand" and "kanal" of the address.
Parametre postparametre(const sager::Postoenske& oenske);

struct MeddelelseSide {
  sager::Postvisning visning;
  sager::Postport port;
  Formular igen = {};
  Formular selv = {};
};
Webside vis_meddelelse(const Ramme& ramme, const MeddelelseSide& s);

}  // namespace nytte::web
