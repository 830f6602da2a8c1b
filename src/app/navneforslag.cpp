#include "app/navneforslag.hpp"

#include <algorithm>
#include <numeric>

namespace nytte::app {
namespace {

// Letters to put in, take out or exchange (Levenshtein).
std::size_t afstand(std::string_view a, std::string_view b) {
  std::vector<std::size_t> raekke(b.size() + 1);
  std::iota(raekke.begin(), raekke.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t skraa = raekke[0];
    raekke[0] = i;
    for (std::size_t k = 1; k <= b.size(); ++k) {
      const std::size_t byt = skraa + (a[i - 1] == b[k - 1] ? 0U : 1U);
      skraa = raekke[k];
      raekke[k] = std::min({byt, raekke[k] + 1, raekke[k - 1] + 1});
    }
  }
  return raekke.back();
}

}  // namespace

std::optional<std::string> naermeste(std::string_view ord, const std::vector<std::string>& mulige) {
  std::optional<std::string> bedste;
  std::size_t mindst = SIZE_MAX;
  for (const auto& m : mulige) {
    const std::size_t a = afstand(ord.substr(0, 64), m);
    if (a < mindst && a * 3 <= std::max<std::size_t>(m.size(), 3)) {
      mindst = a;
      bedste = m;
    }
  }
  return bedste;
}

}  // namespace nytte::app
