// What a system calls the columns of a list, and what a row must be to be right there. Each system
// has its folder; here is what they share.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "sager/fagsystem/liste.hpp"

namespace nytte::udveksling {

struct Profilkolonne {
  Listefelt felt{};
  std::string_view navn;                      // as the system writes it, and as we write it
  std::vector<std::string_view> synonymer{};  // compared without case, accents and punctuation
  bool kun_ind = false;                       // read, never written
};

// One of them at least must be there.
using Kravgruppe = std::vector<Listefelt>;

struct Profil {
  Fagsystem system{};
  Fagsystemliste liste{};
  std::vector<Profilkolonne> kolonner;  // in the order they are written
  std::vector<Kravgruppe> krav;
};

// Which columns the list at hand has: an empty field says nothing where there is no such column.
using Felter = std::uint64_t;
constexpr Felter bit(Listefelt f) { return Felter{1} << static_cast<unsigned>(f); }
constexpr bool har(Felter alle, Listefelt f) { return (alle & bit(f)) != 0; }

const Profil& profil(Fagsystem system, Fagsystemliste liste);

// The rules of the system's appendix over one row. Pure.
Afvigelser kontroller(Fagsystem system, const Kildeplacering& r, Felter kolonner,
                      const sager::Overensstemmelsesgrundlag& grundlag);
Afvigelser kontroller(Fagsystem system, const Kildejobordre& r, Felter kolonner,
                      const sager::Overensstemmelsesgrundlag& grundlag);

}  // namespace nytte::udveksling
