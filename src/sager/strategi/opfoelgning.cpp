#include "sager/strategi/opfoelgning.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "sager/adgangskontrol.hpp"
#include "sager/spor.hpp"
#include "sager/strategi/opgaver.hpp"
#include "sager/strategi/politik.hpp"
#include "sager/transaktion.hpp"
#include "sager/ugeplan/ugeplan.hpp"
#include "store/jobordre.hpp"
#include "store/strategi.hpp"

namespace nytte::sager {
namespace {

using P = Politikpunkt;
using H = Politikholdning;

Politikforhold forhold_af(store::Forbindelse& db, Kommunekode kommune,
                          const store::Politikforloeb& f) {
  Politikforhold ud{.fra = f.fra, .til = f.til, .ugentlig_tid = f.ugentlig_tid};
  if (f.ydelse) ud.gruppe = Maalgruppe{*f.ydelse, f.visitation};
  // As on the placing page: the weekly plan where there is one.
  if (f.borger) ud.jobsoegning = planlagt_jobsoegning(db, kommune, *f.borger, f.fra);
  // Only its last day is asked for.
  if (f.forrige_til) ud.tidligere = {*Periode::fra_til(*f.forrige_til, *f.forrige_til)};
  return ud;
}

bool taler_om(const Lokalpolitik& l, P punkt) { return !politiktekst(l, punkt).empty(); }

// Whether what it takes to judge the point is known.
bool kendt(const Politikforhold& f, P punkt) {
  return punkt != P::maalgruppe || f.gruppe.has_value();
}

std::string er_ord(const Politikforhold& f, P punkt) {
  switch (punkt) {
    case P::maalgruppe:
      return f.gruppe ? maalgruppe_ord(*f.gruppe) : "ydelsen er ikke registreret";
    case P::varighed: {
      const auto n = paabegyndte_uger(*Periode::fra_til(f.fra, f.til));
      return std::to_string(n) + (n == 1 ? " uge" : " uger");
    }
    case P::gentaget_forloeb: {
      const auto n = maaneder_siden_sidst(f.tidligere, f.fra);
      if (!n) return "første forløb";
      return std::to_string(*n) + (*n == 1 ? " måned siden sidst" : " måneder siden sidst");
    }
    case P::tid_til_jobsoegning: {
      if (f.jobsoegning) return f.jobsoegning->paa_dansk() + " om ugen efter ugeplanen";
      const auto rest = std::max(kFuldUge.minutter() - f.ugentlig_tid->minutter(), 0);
      return Ugetimer::fra_minutter(rest)->paa_dansk() + " fri om ugen";
    }
    case P::borgerrettede_opgaver:
      break;
  }
  return {};
}

Politikmedlem medlem(const store::Politikforloeb& f, const Politikforhold& forhold, P punkt,
                     bool afviger) {
  Politikmedlem m{.holdning = !kendt(forhold, punkt) ? H::ukendt
                              : afviger              ? H::afviger
                                                     : H::holder};
  m.placering = f.placering;
  m.borger = f.borger;
  m.borger_navn = f.borger_navn;
  m.navn = f.arbejdssted;
  m.jobordrenummer = f.jobordrenummer;
  m.fra = f.fra;
  m.til = f.til;
  m.hvad = er_ord(forhold, punkt);
  return m;
}

void tael(Politikmaaling& m, Politikmedlem x) {
  ++(x.holdning == H::holder ? m.holder : x.holdning == H::afviger ? m.afviger : m.ukendt);
  m.medlemmer.push_back(std::move(x));
}

void afslut(Politikmaaling& m) {
  std::stable_sort(m.medlemmer.begin(), m.medlemmer.end(), [](const auto& a, const auto& b) {
    const auto plads = [](H h) { return h == H::afviger ? 0 : h == H::ukendt ? 1 : 2; };
    return plads(a.holdning) < plads(b.holdning);
  });
  const auto kendte = m.holder + m.afviger;
  if (kendte > 0 && m.punkt != P::borgerrettede_opgaver)
    m.procent = static_cast<std::int32_t>((100 * m.holder + kendte / 2) / kendte);
}

// The strategies of the days, read once a version.
class Politikker {
 public:
  Politikker(store::Forbindelse& db, Kommunekode kommune)
      : alle_(store::list_strategier(db, kommune)) {}
  const Strategi* paa(Dato dag) const {
    const Strategi* ud = nullptr;
    for (const auto& s : alle_)
      if (s.godkendelse && s.godkendelse->gaelder_fra <= dag &&
          (ud == nullptr || ud->godkendelse->gaelder_fra < s.godkendelse->gaelder_fra))
        ud = &s;
    return ud;
  }

 private:
  std::vector<Strategi> alle_;
};

void tael_forloeb(store::Forbindelse& db, const Kontekst& k, Politikopfoelgning& o,
                  const store::Politikforloeb& f, const Politikker& p) {
  const Strategi* s = p.paa(f.fra);
  if (s == nullptr) return;
  const auto& politik = s->indhold.politik;
  const auto forhold = forhold_af(db, k.bruger.kommune, f);
  const auto fund = politikfund(politik, forhold);
  for (auto& m : o.maalinger) {
    if (m.punkt == P::borgerrettede_opgaver || !taler_om(politik, m.punkt)) continue;
    const bool afviger =
        std::any_of(fund.begin(), fund.end(), [&](const auto& x) { return x.punkt == m.punkt; });
    tael(m, medlem(f, forhold, m.punkt, afviger));
  }
}

// The tasks in use: those of the job orders with a course that began in the period, each once.
void tael_opgaver(store::Forbindelse& db, const Kontekst& k, Politikopfoelgning& o,
                  const std::vector<store::Politikforloeb>& forloeb) {
  auto& m = o.maalinger.at(static_cast<std::size_t>(P::borgerrettede_opgaver));
  if (!o.strategi || !o.strategi->indhold.politik.hoejst_borgerrettet) return;
  m.graense = o.strategi->indhold.politik.hoejst_borgerrettet;
  const Politikopgaver katalog(db, k.bruger.kommune);
  std::map<OpgaveId, Politikopgave> opgaver;
  for (const auto& f : forloeb) {
    if (!f.jobordre) continue;
    for (auto& x : katalog.paa(*f.jobordre, f.p_nummer, o.periode.til())) {
      const auto [plads, ny] = opgaver.try_emplace(x.opgave, x);
      // Two workplaces may judge it differently: one that says yes decides.
      if (!ny && x.borgerrettet && plads->second.borgerrettet != std::optional(true))
        plads->second.borgerrettet = x.borgerrettet;
    }
  }
  std::vector<Politikopgave> alle;
  for (const auto& [id, x] : opgaver) {
    Politikmedlem y{.holdning = !x.borgerrettet   ? H::ukendt
                                : *x.borgerrettet ? H::afviger
                                                  : H::holder};
    y.opgave = id;
    y.navn = x.navn;
    y.hvad = !x.borgerrettet ? "ikke vurderet" : *x.borgerrettet ? "rettet mod borgere" : "ikke";
    tael(m, std::move(y));
    alle.push_back(x);
  }
  m.procent = borgerrettede_procent(alle);
}

// Names are for those who may see them, and are noted as looked at.
void vis_eller_skjul(store::Forbindelse& db, const Kontekst& k, Politikopfoelgning& o) {
  std::set<BorgerId> set;
  for (auto& m : o.maalinger)
    for (auto& x : m.medlemmer) {
      if (maa_se_borgere(k)) {
        if (x.borger) set.insert(*x.borger);
        continue;
      }
      x.borger.reset();
      x.borger_navn.clear();
    }
  noter_opslag(db, k, {set.begin(), set.end()}, "politikopfoelgning");
}

}  // namespace

Resultat<Politikopfoelgning> politikopfoelgning(store::Forbindelse& db, const Kontekst& k,
                                                const Periode& periode, Medlemmer medlemmer) {
  NYTTE_TRY(kraev_laeser(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Politikopfoelgning> {
    const Politikker politikker(db, k.bruger.kommune);
    Politikopfoelgning o{.periode = periode, .strategi = {}, .forloeb = 0, .maalinger = {}};
    if (const auto* s = politikker.paa(periode.til())) o.strategi = *s;
    for (const auto punkt : alle<P>()) {
      Politikmaaling m{
          .punkt = punkt, .politik = {}, .procent = {}, .graense = {}, .medlemmer = {}};
      if (o.strategi) m.politik = politiktekst(o.strategi->indhold.politik, punkt);
      o.maalinger.push_back(std::move(m));
    }
    const auto forloeb = store::list_politikforloeb(db, k.bruger.kommune, periode);
    o.forloeb = static_cast<std::int64_t>(forloeb.size());
    for (const auto& f : forloeb) tael_forloeb(db, k, o, f, politikker);
    tael_opgaver(db, k, o, forloeb);
    for (auto& m : o.maalinger) {
      afslut(m);
      if (medlemmer == Medlemmer::uden) m.medlemmer.clear();
    }
    vis_eller_skjul(db, k, o);
    return o;
  });
}

Periode opfoelgningsperiode(store::Forbindelse& db, const Kontekst& k) {
  Dato fra = k.i_dag.plus_aar_ned(-1) + 1;
  if (const auto s = store::find_strategi_i_kraft(db, k.bruger.kommune, k.i_dag))
    fra = std::max(fra, s->godkendelse->gaelder_fra);
  return *Periode::fra_til(fra, k.i_dag);
}

Resultat<std::optional<Politikbillede>> politik_ved_placering(store::Forbindelse& db,
                                                              const Kontekst& k,
                                                              const Placeringsoenske& oenske) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  return i_laesning(db, [&]() -> Resultat<std::optional<Politikbillede>> {
    using Svar = std::optional<Politikbillede>;
    const auto kommune = k.bruger.kommune;
    const auto s = store::find_strategi_i_kraft(db, kommune, oenske.fra);
    if (!s || oenske.saerligt_tilrettelagt || oenske.til < oenske.fra) return Svar{};
    Politikforhold f{.fra = oenske.fra, .til = oenske.til};
    f.gruppe = store::find_maalgruppe(db, kommune, oenske.borger, oenske.fra);
    f.ugentlig_tid = oenske.ugentlig_tid;
    f.jobsoegning = planlagt_jobsoegning(db, kommune, oenske.borger, oenske.fra);
    f.tidligere =
        store::list_tidligere_forloeb(db, kommune, oenske.borger, oenske.fra, std::nullopt);
    if (const auto j = store::find_jobordre(db, kommune, oenske.jobordre))
      f.borgerrettet =
          borgerrettede_procent(Politikopgaver(db, kommune).paa(j->id, j->p_nummer, oenske.fra));
    return Svar{Politikbillede{s->nummer, s->id, politikfund(s->indhold.politik, f)}};
  });
}

dokumenter::Regneark politikmedlemmer(const Politikmaaling& m) {
  using dokumenter::Kolonnetype;
  dokumenter::Regneark ark{
      .navn = politikpunkt_ord(m.punkt),
      .kolonner = {{"Svarer til strategien"},
                   {m.punkt == P::borgerrettede_opgaver ? "Opgave" : "Arbejdssted"},
                   {"Jobordre"},
                   {"Fra", Kolonnetype::dato},
                   {"Til", Kolonnetype::dato},
                   {"Hvad"}},
      .raekker = {}};
  for (const auto& x : m.medlemmer) {
    const char* holdning = x.holdning == H::holder    ? "ja"
                           : x.holdning == H::afviger ? "nej"
                                                      : "ikke oplyst";
    dokumenter::Regnearksraekke r{std::string(holdning), x.navn, x.jobordrenummer};
    r.push_back(x.fra ? dokumenter::Regnearkscelle(*x.fra) : dokumenter::Regnearkscelle());
    r.push_back(x.til ? dokumenter::Regnearkscelle(*x.til) : dokumenter::Regnearkscelle());
    r.emplace_back(x.hvad);
    ark.raekker.push_back(std::move(r));
  }
  return ark;
}

}  // namespace nytte::sager
