#include "sager/fagsystem/skriv.hpp"

#include "dokumenter/xlsx.hpp"

namespace nytte::sager {

Resultat<std::string> som_fil(const Listetabel& t, Filformat format) {
  dokumenter::Regneark ark;
  ark.navn = t.navn;
  // All of it text: a CPR or P-number that became a number would lose its first nought.
  for (const auto& o : t.overskrifter) ark.kolonner.push_back({.navn = o});
  std::size_t naeste = 0;
  ark.naeste = [&](dokumenter::Regnearksraekke& raekke) {
    if (naeste == t.raekker.size()) return false;
    for (const auto& celle : t.raekker[naeste]) raekke.emplace_back(celle);
    ++naeste;
    return true;
  };
  if (format == Filformat::csv) return dokumenter::som_csv(ark);
  return dokumenter::som_xlsx(ark);
}

}  // namespace nytte::sager
