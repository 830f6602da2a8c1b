#include "fejlregistrering/maaling.hpp"

#include <algorithm>
#include <set>

namespace nytte::saet {
namespace {

using T = Fejlregistreringstype;

// The label a finding answers to; nothing when it is none.
std::optional<Etiket> etiket(const std::set<Etiket>& fejl, const Fejlregistrering& f) {
  if (fejl.contains({f.raekke, f.type})) return Etiket{f.raekke, f.type};
  if (f.type != T::dobbelt_registrering) return std::nullopt;
  for (const auto& h : f.relaterede) {
    const Etiket e{static_cast<std::size_t>(h.linje - 2), f.type};
    if (h.kilde == Raekkekilde::listen && fejl.contains(e)) return e;
  }
  return std::nullopt;
}

double andel(std::int64_t del, std::int64_t hele) {
  return hele == 0 ? 1.0 : static_cast<double>(del) / static_cast<double>(hele);
}

}  // namespace

double Tal::praecision() const { return andel(rigtige, rigtige + falske); }
double Tal::genkaldelse() const { return andel(rigtige, rigtige + oversete); }

Tal& Tal::operator+=(const Tal& t) {
  rigtige += t.rigtige;
  falske += t.falske;
  oversete += t.oversete;
  return *this;
}

Maaling& Maaling::operator+=(const Maaling& m) {
  raekker += m.raekker;
  for (std::size_t t = 0; t < kTyper; ++t) {
    typer[t] += m.typer[t];
    for (std::size_t b = 0; b < kBaand; ++b) baand[t][b] += m.baand[t][b];
  }
  return *this;
}

Maaling maal(const Saet& s, const std::vector<Fejlregistrering>& fund) {
  Maaling ud;
  ud.raekker = static_cast<std::int64_t>(s.raekker.size());
  const std::set<Etiket> fejl(s.fejl.begin(), s.fejl.end());
  std::set<Etiket> fundne;
  for (const auto& f : fund) {
    const auto t = static_cast<std::size_t>(f.type);
    const auto e = etiket(fejl, f);
    // Told twice is right once.
    const bool rigtig = e && fundne.insert(*e).second;
    Tal tal;
    ++(rigtig ? tal.rigtige : tal.falske);
    ud.typer[t] += tal;
    ud.baand[t][static_cast<std::size_t>(f.sikkerhed)] += tal;
  }
  for (const auto& e : fejl)
    if (!fundne.contains(e)) ++ud.typer[static_cast<std::size_t>(e.type)].oversete;
  return ud;
}

std::vector<Fejlregistrering> find(const Saet& s, Grundlag g) {
  sager::Findergrundlag grundlag;
  if (g == Grundlag::register_og_jobordrer) {
    grundlag.arbejdssteder = s.arbejdssteder;
    grundlag.alle_arbejdssteder = true;
    grundlag.jobordrer = s.jobordrer;
  }
  return sager::find_fejlregistreringer(s.raekker, grundlag);
}

}  // namespace nytte::saet
