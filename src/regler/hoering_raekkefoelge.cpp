#include "regler/hoering_raekkefoelge.hpp"

#include <algorithm>
#include <array>
#include <boost/container/small_vector.hpp>

#include "model/kalender.hpp"
#include "regler/hjemmel.hpp"

namespace nytte::regler {
namespace {

constexpr std::array kFoer2020{Niveau::tr_p_nummer, Niveau::mr_p_nummer};
constexpr std::array kFra2020{Niveau::tr_p_nummer, Niveau::tr_cvr, Niveau::ftr_cvr,
                              Niveau::mr_p_nummer};

// Counts the working days of the periods of one level, rising by first day, and starts over where a
// working day lies between two of them. Stops when the answer can no longer change.
template <class Perioder>
std::int32_t laengste_fravaer(const Perioder& perioder) {
  std::int32_t laengst = 0;
  std::int32_t i_traek = 0;
  std::optional<Dato> talt_til;
  for (const Periode& p : perioder) {
    if (talt_til && *talt_til < p.fra())
      for (Dato d = *talt_til + 1; d < p.fra() && i_traek > 0; d = d + 1)
        if (er_arbejdsdag(d)) i_traek = 0;
    for (Dato d = talt_til ? std::max(p.fra(), *talt_til + 1) : p.fra(); d <= p.til(); d = d + 1) {
      i_traek += er_arbejdsdag(d) ? 1 : 0;
      laengst = std::max(laengst, i_traek);
      if (laengst > kKortFravaer) return laengst;
    }
    talt_til = talt_til ? std::max(*talt_til, p.til()) : p.til();
  }
  return laengst;
}

std::int32_t fravaer_i_arbejdsdage(const HoeringFakta& h, Niveau n) {
  boost::container::small_vector<Periode, 8> perioder;
  for (const FravaerFakta& f : h.fravaer)
    if (f.niveau == n)
      if (const auto p = Periode::fra_til(f.fra, f.til)) perioder.push_back(*p);
  std::sort(perioder.begin(), perioder.end(),
            [](const Periode& a, const Periode& b) { return a.fra() < b.fra(); });
  return laengste_fravaer(perioder);
}

}  // namespace

Trappetrin trappetrin(const HoeringFakta& h, Niveau n) {
  if (std::find(h.ikke_fundet.begin(), h.ikke_fundet.end(), n) != h.ikke_fundet.end())
    return {n, Status::findes_ikke, 0};
  // stk. 5 speaks of the shop stewards; after the employees' own representative there is no next.
  const std::int32_t dage = n == Niveau::mr_p_nummer ? 0 : fravaer_i_arbejdsdage(h, n);
  return {n, dage > kKortFravaer ? Status::fravaerende : Status::skal_spoerges, dage};
}

bool kan_springes_over(const Trappetrin& t, Dato lovens_dag) {
  return t.status == Status::findes_ikke ||
         (t.status == Status::fravaerende && lovens_dag >= kForenkling);
}

std::span<const Niveau> raekkefoelge(Dato d) {
  if (d < kForenkling) return kFoer2020;
  return kFra2020;
}

std::optional<Niveau> naeste_i_raekken(const HoeringFakta& h, Dato lovens_dag) {
  for (const Niveau n : raekkefoelge(lovens_dag))
    if (!kan_springes_over(trappetrin(h, n), lovens_dag)) return n;
  return std::nullopt;
}

}  // namespace nytte::regler
