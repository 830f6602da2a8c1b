#include "sager/videre/match.hpp"

#include <algorithm>

#include "sager/forudsaetning/forudsaetning.hpp"
#include "sager/videre/ord.hpp"
#include "store/dansk.hpp"

namespace nytte::sager {
namespace {

constexpr std::size_t kMindst = 3;  // bytes of a word that may be found inside another

bool moedes(const std::string& a, const std::string& b) {
  if (a == b) return true;
  if (a.size() < kMindst || b.size() < kMindst) return false;
  return a.find(b) != std::string::npos || b.find(a) != std::string::npos;
}

std::vector<std::string> foldede(const std::vector<std::string>& ord) {
  std::vector<std::string> ud;
  for (const auto& o : ord) ud.push_back(store::fold(o));
  return ud;
}

bool findes(const std::vector<std::string>& hos, const std::string& ord) {
  return std::any_of(hos.begin(), hos.end(), [&](const auto& h) { return moedes(h, ord); });
}
bool har_netop(const std::vector<std::string>& hos, const std::string& ord) {
  return std::find(hos.begin(), hos.end(), ord) != hos.end();
}
// In running text a short word would be found in any other.
bool i_teksten(const std::string& tekst, const std::string& ord) {
  return ord.size() >= kMindst && tekst.find(ord) != std::string::npos;
}

struct Borgeren {
  std::vector<std::string> kompetencer;
  std::vector<std::string> oensker;
  std::vector<std::string> koerekort;
  std::vector<std::string> sprog;
  std::string tekst;

  Borgeren(const Kompetenceskema& s, const std::vector<std::string>& beviser)
      : kompetencer(foldede(s.kompetencer)),
        oensker(foldede(s.oensker)),
        koerekort(foldede(s.koerekort)),
        sprog(foldede(s.sprog)),
        tekst(store::fold(s.erfaring + "\n" + s.uddannelse_tekst)) {
    for (const auto& b : beviser) {
      koerekort.push_back(store::fold(b));
      kompetencer.push_back(store::fold(b));
    }
  }
};

}  // namespace

Jobmatchsvar match(const Jobaabning& job, const Kompetenceskema& skema,
                   const std::vector<std::string>& beviser) {
  const Borgeren b(skema, beviser);
  Jobmatchsvar ud;
  bool ord_moedes = false;
  const auto tag = [&](Matchart art, const std::string& ord, bool har) {
    ud.grunde.push_back({art, ord, har});
    ++(har ? ud.har : ud.mangler);
  };
  for (const auto& o : job.kompetencer) {
    const auto f = store::fold(o);
    const bool har = findes(b.kompetencer, f) || i_teksten(b.tekst, f);
    ord_moedes = ord_moedes || har;
    tag(Matchart::kompetence, o, har);
  }
  for (const auto& o : job.koerekort)
    tag(Matchart::koerekort, o, har_netop(b.koerekort, store::fold(o)));
  for (const auto& o : job.sprog) tag(Matchart::sprog, o, findes(b.sprog, store::fold(o)));
  if (job.uddannelse)
    tag(Matchart::uddannelse, uddannelsesniveau_ord(*job.uddannelse),
        skema.uddannelse && *skema.uddannelse >= *job.uddannelse);
  // A wish is a reason for, never one against.
  const auto titel = store::fold(job.titel);
  for (std::size_t i = 0; i < skema.oensker.size(); ++i) {
    const bool passer =
        i_teksten(titel, b.oensker[i]) || findes(foldede(job.kompetencer), b.oensker[i]);
    if (!passer) continue;
    ord_moedes = true;
    tag(Matchart::oenske, skema.oensker[i], true);
  }
  const bool kun_krav = job.kompetencer.empty() && ud.har > 0 && ud.mangler == 0;
  ud.foreslaas = ord_moedes || kun_krav;
  std::stable_partition(ud.grunde.begin(), ud.grunde.end(), [](const auto& g) { return g.har; });
  return ud;
}

std::vector<std::string> beviser(const std::vector<TidligereForudsaetning>& tidligere, Dato dag) {
  std::vector<std::string> ud;
  for (const auto& t : opfyldte_paa_borgeren(tidligere, dag))
    if (t.art == Forudsaetningsart::koerekort || t.art == Forudsaetningsart::kursus)
      ud.push_back(t.navn);
  return ud;
}

std::string saetning(const Matchgrund& g) {
  switch (g.art) {
    case Matchart::kompetence:
      return (g.har ? "kan eller har arbejdet med " : "har ikke skrevet om ") + g.ord;
    case Matchart::oenske:
      return "vil gerne: " + g.ord;
    case Matchart::koerekort:
      return (g.har ? "har kørekort " : "mangler kørekort ") + g.ord;
    case Matchart::sprog:
      return (g.har ? "taler " : "mangler sprog: ") + g.ord;
    case Matchart::uddannelse:
      break;
  }
  return (g.har ? "har uddannelsen, der bedes om: " : "mangler uddannelse: ") + g.ord;
}

}  // namespace nytte::sager
