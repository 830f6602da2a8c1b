#include "model/sag/hoeringssag.hpp"

#include <array>

namespace nytte {
namespace {

using T = Henvendelsestilstand;
using H = Henvendelseshandling;

struct Overgang {
  T fra;
  H handling;
  T til;
};

constexpr std::array kOvergange{
    Overgang{T::klargjort, H::laeg_i_post, T::klargjort},
    Overgang{T::klargjort, H::afsend, T::sendt},
    Overgang{T::klargjort, H::ret_adresse, T::klargjort},
    Overgang{T::klargjort, H::besvar, T::besvaret},
    Overgang{T::klargjort, H::giv_videre, T::givet_videre},
    Overgang{T::klargjort, H::luk, T::lukket},
    Overgang{T::sendt, H::laeg_rykker_i_post, T::sendt},
    Overgang{T::sendt, H::ryk, T::rykket},
    Overgang{T::sendt, H::ret_adresse, T::klargjort},
    Overgang{T::sendt, H::kom_retur, T::klargjort},
    Overgang{T::sendt, H::besvar, T::besvaret},
    Overgang{T::sendt, H::giv_videre, T::givet_videre},
    Overgang{T::sendt, H::luk, T::lukket},
    Overgang{T::rykket, H::laeg_rykker_i_post, T::rykket},
    Overgang{T::rykket, H::ryk, T::rykket},
    Overgang{T::rykket, H::ret_adresse, T::klargjort},
    Overgang{T::rykket, H::kom_retur, T::sendt},
    Overgang{T::rykket, H::besvar, T::besvaret},
    Overgang{T::rykket, H::giv_videre, T::givet_videre},
    Overgang{T::rykket, H::luk, T::lukket},
};

}  // namespace

std::optional<Henvendelsestilstand> efter(Henvendelsestilstand fra, Henvendelseshandling h) {
  for (const Overgang& o : kOvergange)
    if (o.fra == fra && o.handling == h) return o.til;
  return std::nullopt;
}

bool er_faerdig(Henvendelsestilstand t) {
  return t == T::besvaret || t == T::givet_videre || t == T::lukket;
}

Hoeringstilstand hoeringstilstand(const std::vector<Henvendelse>& henvendelser) {
  bool lukket = henvendelser.empty();
  for (const Henvendelse& h : henvendelser) {
    if (!er_faerdig(h.tilstand)) return Hoeringstilstand::aaben;
    lukket |= h.tilstand == T::lukket;
  }
  return lukket ? Hoeringstilstand::lukket : Hoeringstilstand::besvaret;
}

}  // namespace nytte
