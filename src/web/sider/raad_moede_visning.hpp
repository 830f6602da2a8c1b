// The meetings of a council.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sager/raad/overblik.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"
#include "web/html_tabel.hpp"

namespace nytte::web {

std::string fremmoedefelt(RaadsmedlemId id);

Webside vis_moedeliste(const Ramme& ramme, const std::vector<sager::Moedeoversigt>& moeder,
                       Dato i_dag);

struct MoedeSide {
  const sager::Moedevisning& visning;
  Formular formular = {};  // attendance, or the reason for calling it off
};
Webside vis_moedeside(const Ramme& ramme, const MoedeSide& s);
Webside vis_aflys(const Ramme& ramme, const MoedeSide& s);

struct MoedeformularSide {
  std::optional<Moede> moede;  // nothing: a new one
  Formular formular = {};
  std::vector<Valg> sagsudvalg = {};
};
Webside vis_moedeformular(const Ramme& ramme, const MoedeformularSide& s);

// The papers: the front page here, everything in the PDF.
Webside vis_materiale(const sager::Moedevisning& v, const Html& forside,
                      const std::vector<std::string>& udeladt);

}  // namespace nytte::web
