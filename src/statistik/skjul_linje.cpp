#include <algorithm>
#include <map>
#include <numeric>

#include "statistik/skjul.hpp"

namespace nytte::statistik {
namespace {

using Pladser = std::vector<std::size_t>;

bool lille(std::int64_t n) { return n > 0 && n < kMindsteTal; }

// The hidden of a line whose sum is published: each may lie anywhere from 1 (0, if a zero is hidden
// too) to what the others leave it. Three possible values at least.
bool sikker(const std::vector<std::int64_t>& tal, const std::vector<bool>& skjult,
            const Pladser& linje) {
  std::int64_t sum = 0;
  std::int64_t antal = 0;
  bool nul = false;
  for (const std::size_t i : linje) {
    if (!skjult[i]) continue;
    sum += tal[i];
    ++antal;
    nul = nul || tal[i] == 0;
  }
  return antal == 0 || (antal >= 2 && (nul ? sum : sum - antal) >= 2);
}

// Hides the smallest that are still shown until the line is safe; zeros only when nothing else is
// left. Where nothing is left at all, everything is hidden, and nobody can tell a zero from a one.
void sikr(const std::vector<std::int64_t>& tal, std::vector<bool>& skjult, Pladser linje) {
  std::stable_sort(linje.begin(), linje.end(), [&](std::size_t a, std::size_t b) {
    return (tal[a] == 0) != (tal[b] == 0) ? tal[b] == 0 : tal[a] < tal[b];
  });
  for (const std::size_t i : linje) {
    if (sikker(tal, skjult, linje)) return;
    skjult[i] = true;
  }
}

std::map<std::int32_t, Pladser> grupper_af(const std::vector<std::int64_t>& tal,
                                           const std::vector<std::int32_t>& gruppe) {
  std::map<std::int32_t, Pladser> ud;
  for (std::size_t i = 0; i < tal.size(); ++i) ud[gruppe.empty() ? 0 : gruppe[i]].push_back(i);
  return ud;
}

// The groups as counts of their own: which of their sums are hidden.
std::map<std::int32_t, bool> skjulte_grupper(const std::vector<std::int64_t>& tal,
                                             const std::map<std::int32_t, Pladser>& grupper) {
  std::vector<std::int64_t> summer;
  for (const auto& [g, pladser] : grupper) {
    std::int64_t sum = 0;
    for (const std::size_t i : pladser) sum += tal[i];
    summer.push_back(sum);
  }
  const auto s = grupper.size() > 1 ? skjul(summer) : Skjulte{{false}, false};
  std::map<std::int32_t, bool> ud;
  std::size_t n = 0;
  for (const auto& [g, pladser] : grupper) ud[g] = s.celler[n++];
  return ud;
}

// A hidden sum of a group must not come out of its shown members.
void skjul_mindste(const std::vector<std::int64_t>& tal, std::vector<bool>& skjult,
                   const Pladser& pladser) {
  std::size_t bedst = tal.size();
  for (const std::size_t i : pladser) {
    if (skjult[i]) return;
    if (tal[i] > 0 && (bedst == tal.size() || tal[i] < tal[bedst])) bedst = i;
  }
  if (bedst < tal.size()) skjult[bedst] = true;
}

}  // namespace

Skjulte skjul(const std::vector<std::int64_t>& tal, const std::vector<std::int32_t>& gruppe) {
  Skjulte ud{std::vector<bool>(tal.size()), false};
  if (lille(std::accumulate(tal.begin(), tal.end(), std::int64_t{0}))) {
    ud.total = true;
    for (std::size_t i = 0; i < tal.size(); ++i) ud.celler[i] = tal[i] > 0;
    return ud;
  }
  for (std::size_t i = 0; i < tal.size(); ++i) ud.celler[i] = lille(tal[i]);
  const auto grupper = grupper_af(tal, gruppe);
  const auto skjulte = skjulte_grupper(tal, grupper);
  Pladser faelles;  // the members of hidden groups: together they add up to something known
  for (const auto& [g, pladser] : grupper) {
    if (!skjulte.at(g)) {
      sikr(tal, ud.celler, pladser);
      continue;
    }
    skjul_mindste(tal, ud.celler, pladser);
    faelles.insert(faelles.end(), pladser.begin(), pladser.end());
  }
  sikr(tal, ud.celler, faelles);
  return ud;
}

std::vector<bool> skjul_ens(const std::vector<std::vector<std::int64_t>>& linjer,
                            std::vector<bool> forud) {
  if (linjer.empty()) return forud;
  Pladser alle(linjer.front().size());
  std::iota(alle.begin(), alle.end(), std::size_t{0});
  forud.resize(alle.size());
  for (const auto& tal : linjer)
    for (const std::size_t i : alle) forud[i] = forud[i] || lille(tal[i]);
  // What one line asks for may be too little for the next: round until all are content.
  for (bool rolig = false; !rolig;) {
    const auto foer = forud;
    for (const auto& tal : linjer) {
      const bool nogen = std::any_of(alle.begin(), alle.end(),
                                     [&](std::size_t i) { return forud[i] && tal[i] > 0; });
      if (nogen) sikr(tal, forud, alle);
    }
    rolig = foer == forud;
  }
  return forud;
}

}  // namespace nytte::statistik
