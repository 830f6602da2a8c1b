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
    Overgang{T::klargjort, H::afsend, T::sendt},
    Overgang{T::klargjort, H::besvar, T::besvaret},
    Overgang{T::klargjort, H::giv_videre, T::givet_videre},
    Overgang{T::klargjort, H::luk, T::lukket},
    Overgang{T::sendt, H::ryk, T::rykket},
    Overgang{T::sendt, H::besvar, T::besvaret},
    Overgang{T::sendt, H::giv_videre, T::givet_videre},
    Overgang{T::sendt, H::luk, T::lukket},
    Overgang{T::rykket, H::ryk, T::rykket},
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

}  // namespace nytte
