#include "model/sag/placering.hpp"

namespace nytte {

bool maa_skifte(Placeringsstatus fra, Placeringsstatus til) {
  using enum Placeringsstatus;
  switch (fra) {
    case henvist:
      return til == ansat || til == ikke_startet || til == annulleret;
    case ansat:
      return til == afbrudt || til == afsluttet || til == ikke_startet || til == annulleret;
    case ikke_startet:
    case afbrudt:
    case afsluttet:
      return til == annulleret;
    case annulleret:
      return false;
  }
  return false;
}

Placeringstilstand tilstand(const Placering& p, Dato dag) {
  using enum Placeringsstatus;
  switch (p.status) {
    case henvist:
      return Placeringstilstand::henvist;
    case ikke_startet:
      return Placeringstilstand::ikke_startet;
    case afbrudt:
      return Placeringstilstand::afbrudt;
    case annulleret:
      return Placeringstilstand::annulleret;
    case afsluttet:
      return Placeringstilstand::slut;
    case ansat:
      break;
  }
  if (dag < p.fra) return Placeringstilstand::kommende;
  return dag <= p.til ? Placeringstilstand::i_gang : Placeringstilstand::slut;
}

std::optional<Dato> sidste_dag_paa_stedet(const Placering& p) {
  using enum Placeringsstatus;
  switch (p.status) {
    case ansat:
    case afsluttet:
      return p.til;
    case afbrudt:
      return p.haendelsesdato < p.til ? p.haendelsesdato : p.til;
    case henvist:
    case ikke_startet:
    case annulleret:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace nytte
