#include "model/sag/projekt.hpp"

#include <array>

namespace nytte {
namespace {

using T = Projekttilstand;
using H = Projekthandling;

struct Overgang {
  T fra;
  H handling;
  T til;
};

constexpr std::array kOvergange{
    Overgang{T::kladde, H::opret, T::kladde},
    Overgang{T::kladde, H::ret, T::kladde},
    Overgang{T::kladde, H::send, T::til_godkendelse},
    Overgang{T::kladde, H::kommenter, T::kladde},
    Overgang{T::kladde, H::luk, T::lukket},
    Overgang{T::til_godkendelse, H::godkend, T::til_godkendelse},
    Overgang{T::til_godkendelse, H::godkend_sidste, T::godkendt},
    Overgang{T::til_godkendelse, H::returner, T::returneret},
    Overgang{T::til_godkendelse, H::ny_udgave, T::kladde},
    Overgang{T::til_godkendelse, H::kommenter, T::til_godkendelse},
    Overgang{T::til_godkendelse, H::paamind, T::til_godkendelse},
    Overgang{T::til_godkendelse, H::luk, T::lukket},
    Overgang{T::returneret, H::ret, T::returneret},
    Overgang{T::returneret, H::send, T::til_godkendelse},
    Overgang{T::returneret, H::genoptag, T::til_godkendelse},
    Overgang{T::returneret, H::kommenter, T::returneret},
    Overgang{T::returneret, H::luk, T::lukket},
    Overgang{T::godkendt, H::ny_udgave, T::kladde},
    Overgang{T::godkendt, H::kommenter, T::godkendt},
    Overgang{T::godkendt, H::luk, T::lukket},
};

bool er_godkendelse(H h) { return h == H::godkend || h == H::godkend_sidste; }

}  // namespace

std::optional<Projekttilstand> efter(Projekttilstand fra, Projekthandling h) {
  for (const Overgang& o : kOvergange)
    if (o.fra == fra && o.handling == h) return o.til;
  return std::nullopt;
}

std::vector<std::optional<Projektskridt>> godkendelser(const Projektudgave& udgave,
                                                       const std::vector<Projektskridt>& skridt) {
  std::vector<std::optional<Projektskridt>> ud(udgave.kaede.size());
  for (const Projektskridt& s : skridt) {
    if (s.udgave != udgave.nr || !er_godkendelse(s.handling)) continue;
    if (s.fingeraftryk != udgave.fingeraftryk || s.trin < 1) continue;
    const auto plads = static_cast<std::size_t>(s.trin) - 1;
    if (plads < ud.size()) ud[plads] = s;
  }
  return ud;
}

}  // namespace nytte
