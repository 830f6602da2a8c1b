// What a figure counts: its members, each with the page it is looked at on.
#include <algorithm>
#include <charconv>

#include "sager/adgangskontrol.hpp"
#include "sager/evaluering/evaluering_json.hpp"
#include "sager/evaluering/intern.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/borger.hpp"
#include "store/jobordre.hpp"
#include "store/placering.hpp"

namespace nytte::sager {
namespace {

std::optional<std::int64_t> tal(const std::string& t) {
  std::int64_t n = 0;
  const auto [ende, fejl] = std::from_chars(t.data(), t.data() + t.size(), n);
  return fejl == std::errc() && ende == t.data() + t.size() ? std::optional(n) : std::nullopt;
}

class Forklarer {
 public:
  Forklarer(store::Forbindelse& db, const Kontekst& k) : db_(db), k_(k) {}

  Talmedlemslinje linje(Talmedlem slags, const std::string& noegle) {
    switch (slags) {
      case Talmedlem::placering:
        return placering(noegle);
      case Talmedlem::jobordre:
        return {"Jobordre " + noegle, "/jobordrer/" + noegle};
      case Talmedlem::arbejdssted:
        return {arbejdssted(noegle), "/arbejdssteder/" + noegle};
      case Talmedlem::hoeringssag:
        return {"Høring " + noegle, "/hoeringer/" + noegle};
      case Talmedlem::ansoegning:
        return {"Ansøgning " + noegle, "/dispensationer/" + noegle};
      case Talmedlem::ingen:
        break;
    }
    return {noegle, {}};
  }
  // The looks at citizens, once for all.
  void noter() const { noter_opslag(db_, k_, set_, "evaluering"); }

 private:
  std::string arbejdssted(const std::string& p) {
    const auto nummer = PNummer::laes(p);
    const auto a = nummer ? store::find_arbejdssted(db_, *nummer) : std::nullopt;
    return a ? a->navn : p;
  }
  Talmedlemslinje placering(const std::string& noegle) {
    const auto id = tal(noegle);
    const auto p = id ? store::find_placering(db_, k_.bruger.kommune, {*id}) : std::nullopt;
    if (!p) return {"Placering " + noegle, {}};
    const std::string hvor = arbejdssted(p->p_nummer.tekst()) + ", " + paa_dansk(p->fra) + " til " +
                             paa_dansk(sidste_dag_paa_stedet(*p).value_or(p->til));
    if (p->borger && maa_se_borgere(k_)) {
      const auto b = store::find_borger(db_, k_.bruger.kommune, *p->borger);
      set_.push_back(*p->borger);
      return {(b ? b->navn + ", " : "") + hvor, "/borgere/" + std::to_string(p->borger->vaerdi)};
    }
    const auto j =
        p->jobordre ? store::find_jobordre(db_, k_.bruger.kommune, *p->jobordre) : std::nullopt;
    return {hvor, j ? "/jobordrer/" + j->nummer : std::string()};
  }

  store::Forbindelse& db_;
  const Kontekst& k_;
  std::vector<BorgerId> set_;
};

Resultat<Evalueringsindhold> laes(store::Forbindelse& db, const Kontekst& k, const Talopslag& o) {
  if (o.nummer == 0) return laes_kladde(db, k.bruger.kommune, o.aar, k.i_dag);
  const auto v = find_evalueringsversion(db, k.bruger.kommune, {o.aar, o.nummer});
  if (!v) return Fejl(Fejlkode::findes_ikke);
  return laes_evaluering(v->indhold_json);
}

}  // namespace

Resultat<Talforklaring> forklar_tal(store::Forbindelse& db, const Kontekst& k, const Talopslag& o) {
  NYTTE_TRY(kraev_laeser(k));
  NYTTE_TRY(kraev_evalueringsaar(o.aar, k.i_dag));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Talforklaring> {
    NYTTE_TRY(auto e, laes(db, k, o));
    for (auto& kapitel : e.kapitler)
      for (auto& t : kapitel.tabeller) {
        if (t.noegle != o.tabel) continue;
        std::erase_if(t.raekker, [&](const Talraekke& r) { return r.noegle != o.raekke; });
        if (t.raekker.empty()) break;
        Talforklaring ud{.tabel = std::move(t), .hoved = {}, .medlemmer = {}};
        Forklarer f(db, k);
        for (const auto& m : ud.tabel.raekker.front().medlemmer)
          ud.medlemmer.push_back(f.linje(ud.tabel.medlemmer, m));
        f.noter();
        e.kapitler.clear();
        e.kommentarer.clear();
        e.beslutninger.clear();
        ud.hoved = std::move(e);
        return ud;
      }
    return Fejl(Fejlkode::findes_ikke);
  });
}

}  // namespace nytte::sager
