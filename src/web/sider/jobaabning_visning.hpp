// Job openings: the list, one with whom it suggests, the form.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sager/videre/jobaabning.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"
#include "web/sider/feltlaeser.hpp"

namespace nytte::web {

std::string jobaabning_sti(JobaabningId id);

struct JobaabningslisteSide {
  std::vector<Jobaabning> alle;
  Dato i_dag;
  bool maa_skrive = false;
};
Webside vis_jobaabninger(const JobaabningslisteSide& s);
std::string jobaabninger_csv(const std::vector<Jobaabning>& alle, Dato i_dag);

struct JobaabningSide {
  const sager::Jobaabningsvisning& v;
  Dato i_dag;
  bool maa_skrive = false;  // the opening: sagsbehandler, virksomhedskonsulent
  bool maa_vaelge = false;  // people: sagsbehandler, projektleder
  bool ser_navne = false;
};
Webside vis_jobaabning(const Ramme& ramme, const JobaabningSide& s);

struct JobaabningformularSide {
  std::optional<Jobaabning> job;  // nothing: a new one
  Formular formular;
};
Webside vis_jobaabningformular(const Ramme& ramme, const JobaabningformularSide& s);
Formular udfyldt(const Jobaabning& j);
// Everything but id, municipality and `lukket`; errors are noted.
void laes_jobaabning(Feltlaeser& l, Jobaabning& j);

Webside vis_luk_jobaabning(const Ramme& ramme, const Jobaabning& j, const Formular& f);
// The paper for the wall, on a page of its own.
Webside vis_jobopslag(const dokumenter::Brev& brev);

}  // namespace nytte::web
