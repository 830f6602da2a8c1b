#include "sager/strategi/politik.hpp"

#include <algorithm>

#include "kontrakt/tekst.hpp"
#include "store/strategi.hpp"

namespace nytte::sager {
namespace {

constexpr std::int32_t kUge = 7;

std::string antal(std::int64_t n, const char* en, const char* flere) {
  return std::to_string(n) + " " + (n == 1 ? en : flere);
}
std::string uger(std::int64_t n) { return antal(n, "uge", "uger"); }
std::string maaneder(std::int64_t n) { return antal(n, "måned", "måneder"); }
std::string tid(std::int64_t minutter) {
  return Ugetimer::fra_minutter(minutter).value_or(Ugetimer::af(0)).paa_dansk();
}

std::optional<Ugetimer> fri_tid(const Politikforhold& f) {
  if (f.jobsoegning || !f.ugentlig_tid) return f.jobsoegning;
  const auto rest = kFuldUge.minutter() - f.ugentlig_tid->minutter();
  return Ugetimer::fra_minutter(std::max(rest, 0));
}

}  // namespace

bool er_foretrukket(const Lokalpolitik& p, const Maalgruppe& g) {
  return p.foretrukne.empty() ||
         std::any_of(p.foretrukne.begin(), p.foretrukne.end(), [&](const Maalgruppe& m) {
           return m.ydelse == g.ydelse && (!m.visitation || m.visitation == g.visitation);
         });
}

std::int32_t paabegyndte_uger(const Periode& p) { return (p.dage() + kUge - 1) / kUge; }

std::optional<std::int32_t> maaneder_siden_sidst(const std::vector<Periode>& tidligere, Dato fra) {
  std::optional<Dato> sidste;
  for (const auto& t : tidligere)
    if (!sidste || *sidste < t.til()) sidste = t.til();
  if (!sidste) return std::nullopt;
  std::int32_t n = 0;
  while (sidste->plus_maaneder_ned(n + 1) <= fra) ++n;
  return n;
}

std::vector<Politikfund> politikfund(const Lokalpolitik& p, const Politikforhold& f) {
  std::vector<Politikfund> ud;
  const auto fund = [&](Politikpunkt punkt, std::int64_t er, std::int64_t politik) {
    ud.push_back({punkt, er, politik});
  };
  if (f.gruppe && !er_foretrukket(p, *f.gruppe)) fund(Politikpunkt::maalgruppe, 0, 0);
  const auto periode = Periode::fra_til(f.fra, f.til);
  if (p.hoejst_uger && periode && periode->dage() > *p.hoejst_uger * kUge)
    fund(Politikpunkt::varighed, paabegyndte_uger(*periode), *p.hoejst_uger);
  if (const auto siden = maaneder_siden_sidst(f.tidligere, f.fra);
      p.maaneder_mellem_forloeb && siden && *siden < *p.maaneder_mellem_forloeb)
    fund(Politikpunkt::gentaget_forloeb, *siden, *p.maaneder_mellem_forloeb);
  if (p.hoejst_borgerrettet && f.borgerrettet && *f.borgerrettet > *p.hoejst_borgerrettet)
    fund(Politikpunkt::borgerrettede_opgaver, *f.borgerrettet, *p.hoejst_borgerrettet);
  if (const auto fri = fri_tid(f); p.fri_til_jobsoegning && fri && *fri < *p.fri_til_jobsoegning)
    fund(Politikpunkt::tid_til_jobsoegning, fri->minutter(), p.fri_til_jobsoegning->minutter());
  return ud;
}

std::string saetning(const Politikfund& f) {
  switch (f.punkt) {
    case Politikpunkt::maalgruppe:
      return "Borgeren er ikke i en af de målgrupper, strategien sætter først.";
    case Politikpunkt::varighed:
      return "Forløbet varer " + uger(f.er) + ". Strategien siger højst " + uger(f.politik) + ".";
    case Politikpunkt::gentaget_forloeb:
      return (f.er == 0 ? std::string("Det er under en måned") : "Det er " + maaneder(f.er)) +
             " siden, borgeren sidst var i nytteindsats. Strategien siger, at der går mindst " +
             maaneder(f.politik) + ".";
    case Politikpunkt::borgerrettede_opgaver:
      return std::to_string(f.er) +
             " % af opgaverne er rettet mod borgere. Strategien siger højst " +
             std::to_string(f.politik) + " %.";
    case Politikpunkt::tid_til_jobsoegning:
      return "Der er " + tid(f.er) + " om ugen til at søge job. Strategien siger mindst " +
             tid(f.politik) + ".";
  }
  return {};
}

std::string politikpunkt_ord(Politikpunkt p) {
  switch (p) {
    case Politikpunkt::maalgruppe:
      return "Målgrupper, der går først";
    case Politikpunkt::varighed:
      return "Længste forløb";
    case Politikpunkt::gentaget_forloeb:
      return "Tid mellem forløb";
    case Politikpunkt::borgerrettede_opgaver:
      return "Opgaver rettet mod borgere";
    case Politikpunkt::tid_til_jobsoegning:
      return "Tid til at søge job";
  }
  return {};
}

std::string maalgruppe_ord(const Maalgruppe& g) {
  return std::string(kontrakt::tekst(g.ydelse)) + ", " +
         (g.visitation ? std::string(kontrakt::tekst(*g.visitation)) : "alle");
}

std::string politiktekst(const Lokalpolitik& l, Politikpunkt p) {
  switch (p) {
    case Politikpunkt::maalgruppe: {
      std::string ud;
      for (const auto& g : l.foretrukne) ud += (ud.empty() ? "" : "; ") + maalgruppe_ord(g);
      return ud.empty() ? ud : kontrakt::med_stort(ud) + ".";
    }
    case Politikpunkt::varighed:
      return l.hoejst_uger ? "Et forløb varer højst " + uger(*l.hoejst_uger) + "." : "";
    case Politikpunkt::gentaget_forloeb:
      return l.maaneder_mellem_forloeb ? "Der går mindst " + maaneder(*l.maaneder_mellem_forloeb) +
                                             " mellem en borgers forløb."
                                       : "";
    case Politikpunkt::borgerrettede_opgaver:
      return l.hoejst_borgerrettet ? "Højst " + std::to_string(*l.hoejst_borgerrettet) +
                                         " % af opgaverne er rettet mod borgere."
                                   : "";
    case Politikpunkt::tid_til_jobsoegning:
      return l.fri_til_jobsoegning ? "Mindst " + tid(l.fri_til_jobsoegning->minutter()) +
                                         " om ugen er fri til at søge job."
                                   : "";
  }
  return {};
}

std::optional<Lokalpolitik> gaeldende_politik(store::Forbindelse& db, Kommunekode kommune,
                                              Dato dag) {
  const auto s = store::find_strategi_i_kraft(db, kommune, dag);
  if (!s) return std::nullopt;
  return s->indhold.politik;
}

}  // namespace nytte::sager
