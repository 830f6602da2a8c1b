#include "sager/strategi/forskelle.hpp"

#include <algorithm>

#include "sager/strategi/ord.hpp"
#include "sager/strategi/politik.hpp"

namespace nytte::sager {
namespace {

std::vector<std::string> i_linjer(const std::string& t) {
  std::vector<std::string> ud;
  std::size_t i = 0;
  while (i < t.size()) {
    const auto slut = std::min(t.find('\n', i), t.size());
    std::string linje = t.substr(i, slut - i);
    while (!linje.empty() && (linje.back() == '\r' || linje.back() == ' ')) linje.pop_back();
    if (!linje.empty()) ud.push_back(std::move(linje));
    i = slut + 1;
  }
  return ud;
}

// Longest common subsequence: `laengde[i][j]` of what follows line i and line j.
using Tavle = std::vector<std::vector<std::size_t>>;
Tavle faelles(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  Tavle t(a.size() + 1, std::vector<std::size_t>(b.size() + 1, 0));
  for (std::size_t i = a.size(); i-- > 0;)
    for (std::size_t j = b.size(); j-- > 0;)
      t[i][j] = a[i] == b[j] ? t[i + 1][j + 1] + 1 : std::max(t[i + 1][j], t[i][j + 1]);
  return t;
}

void felt(std::vector<Strategiforskel>& ud, std::string om, const std::string& foer,
          const std::string& nu) {
  if (foer == nu) return;
  Strategiforskel f{std::move(om), linjeforskelle(foer, nu)};
  const bool aendret = std::any_of(f.linjer.begin(), f.linjer.end(),
                                   [](const auto& l) { return l.art != Linjeaendring::uaendret; });
  if (aendret) ud.push_back(std::move(f));
}

std::string form_tekst(const Strategiindhold& i) {
  return i.organiseringsform ? organiseringsform_ord(*i.organiseringsform) : "";
}

}  // namespace

std::vector<Linjeforskel> linjeforskelle(const std::string& foer, const std::string& nu) {
  const auto a = i_linjer(foer);
  const auto b = i_linjer(nu);
  const Tavle t = faelles(a, b);
  std::vector<Linjeforskel> ud;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.size() || j < b.size()) {
    if (i < a.size() && j < b.size() && a[i] == b[j]) {
      ud.push_back({Linjeaendring::uaendret, a[i]});
      ++i;
      ++j;
    } else if (i < a.size() && (j == b.size() || t[i + 1][j] >= t[i][j + 1])) {
      ud.push_back({Linjeaendring::fjernet, a[i++]});
    } else {
      ud.push_back({Linjeaendring::tilfoejet, b[j++]});
    }
  }
  return ud;
}

std::vector<Strategiforskel> strategiforskelle(const Strategiindhold& foer,
                                               const Strategiindhold& nu) {
  std::vector<Strategiforskel> ud;
  for (const auto a : alle<Strategiafsnit>())
    felt(ud, std::string(strategiafsnit_ord(a)), foer.tekst(a), nu.tekst(a));
  felt(ud, "Organiseret som", form_tekst(foer), form_tekst(nu));
  for (const auto p : alle<Politikpunkt>())
    felt(ud, politikpunkt_ord(p), politiktekst(foer.politik, p), politiktekst(nu.politik, p));
  return ud;
}

}  // namespace nytte::sager
