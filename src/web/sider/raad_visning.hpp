// The council's pages: the front, one matter and what can be done with it.
#pragma once

#include <string>
#include <vector>

#include "sager/raad/overblik.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"
#include "web/html_tabel.hpp"

namespace nytte::web {

std::string raadssag_sti(AnsoegningId id);
std::string moede_sti(MoedeId id);

Webside vis_raadsforside(const sager::Raadsoverblik& o, Dato i_dag);

struct RaadssagSide {
  const sager::Raadssagsvisning& visning;
  Html ansoegning;           // the points as sent
  Html breve;                // letters of the matter
  Formular handlinger = {};  // journalnummer, moede
};
Webside vis_raadssagsside(const Ramme& ramme, const RaadssagSide& s);

// The dangerous acts: each a page of its own with a reason.
struct RaadshandlingSide {
  const sager::Raadssagsvisning& visning;
  Formular formular = {};
};
Webside vis_returner(const Ramme& ramme, const RaadshandlingSide& s);
Webside vis_kasser(const Ramme& ramme, const RaadshandlingSide& s);
Webside vis_bekraeft(const Ramme& ramme, const RaadshandlingSide& s, const Html& fund);

// One recorded decision: what, who voted how, who recorded and confirmed.
Html afgoerelse_html(const sager::Raadsafgoerelsesvisning& a);
// The findings as they were stored with the decision.
Html gemte_fund(const std::string& fund_json);

}  // namespace nytte::web
