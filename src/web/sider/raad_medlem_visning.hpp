// The members of a council and its committees.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sager/raad/medlemmer.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"
#include "web/html_tabel.hpp"

namespace nytte::web {

Webside vis_medlemsliste(const Ramme& ramme, const std::vector<sager::Medlemsvisning>& alle);

struct MedlemSide {
  std::optional<Raadsmedlem> medlem;  // nothing: a new one
  Formular formular = {};
};
Webside vis_medlemsformular(const Ramme& ramme, const MedlemSide& s);
Webside vis_annuller_medlem(const Ramme& ramme, const MedlemSide& s);

std::string udvalgsfelt(RaadsmedlemId id);
Webside vis_udvalgsliste(const Ramme& ramme, const std::vector<Sagsudvalg>& udvalg,
                         const std::vector<sager::Medlemsvisning>& medlemmer);
struct UdvalgSide {
  std::optional<Sagsudvalg> udvalg;  // nothing: a new one
  std::vector<sager::Medlemsvisning> medlemmer;
  Formular formular = {};
};
Webside vis_udvalgsformular(const Ramme& ramme, const UdvalgSide& s);

}  // namespace nytte::web
