// The exchange with the national register: the queue, one record's history, the differences and
// what the register has sent.
#pragma once

#include "sager/dfdg/haandter.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

struct KoeSide {
  sager::Koeside koe;
  sager::Koeoenske oenske;
  int side = 1;
  int sider = 1;
  bool ser_personer = true;  // an administrator sees the numbers alone
  bool maa_sende = false;
  Formular igen = {};  // errors of an attempt to send again
};
Webside vis_registerkoe(const Ramme& ramme, const KoeSide& s);
Parametre koeparametre(const sager::Koeoenske& oenske);

Webside vis_registerhistorik(const Ramme& ramme, const sager::Registerhistorik& h, bool maa_sende);

struct ForskelSide {
  sager::Forskelsside forskelle;
  sager::Forskelsoenske oenske;
  int side = 1;
  int sider = 1;
  bool maa_haandtere = false;
  Formular formular = {};  // of the one that was tried
  std::int64_t proevet = 0;
};
Webside vis_registerforskelle(const Ramme& ramme, const ForskelSide& s);
Parametre forskelsparametre(const sager::Forskelsoenske& oenske);
std::string forskelsart_ord(Forskelsart a);
std::string forskelstilstand_ord(Forskelstilstand t);
// "Sidste dag: 30-04-2026 her, 15-04-2026 i registeret".
std::string feltforskel_ord(const Feltforskel& f);

struct BeskedSide {
  sager::Beskedside beskeder;
  int side = 1;
  int sider = 1;
};
Webside vis_registerbeskeder(const BeskedSide& s);

std::string forsendelsestilstand_ord(Forsendelsestilstand t);
// On the placement's own page: where its newest row stands. Nothing when there is none.
Html vis_registerstatus(const std::optional<sager::Koelinje>& linje);

}  // namespace nytte::web
