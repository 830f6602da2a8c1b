#include "sager/arbejdssted/kvotekurve.hpp"

#include <algorithm>
#include <set>

#include "regler/kvote.hpp"
#include "sager/placering/fakta.hpp"

namespace nytte::sager {
namespace {

constexpr auto kAlle = Population::almindelig;
const Broek kTolerance{5, 1000};  // F-003

// The last month that is over on the day.
Maaned sidste_afsluttede(Dato i_dag) { return i_dag.maaned() - 1; }

// The days on which some figure may change.
std::set<Dato> skiftedage(const ArbejdsgiverFakta& a, const std::vector<Dispensation>& disp,
                          const Periode& p) {
  std::set<Dato> dage{p.fra()};
  const auto tag = [&](Dato d) {
    if (p.indeholder(d)) dage.insert(d);
  };
  for (Maaned m = p.fra().maaned() + 1; m <= p.til().maaned(); m = m + 1) tag(m.foerste_dag());
  for (const auto& i : a.i_forvejen) {
    tag(i.fra);
    if (i.til) tag(*i.til + 1);
  }
  for (const auto& d : disp) {
    tag(d.fra);
    tag(d.til + 1);
  }
  return dage;
}

// The quota of a placement that begins in the month; notes the months that are missing.
std::optional<regler::Gennemsnit> saet_kvote(const ArbejdsgiverFakta& a,
                                             const regler::Opgoerelse& o, Dato i_dag,
                                             Kvotestykke& s, std::set<Maaned>& mangler) {
  const Maaned naeste = sidste_afsluttede(i_dag) + 1;  // the last month with a full basis
  const Maaned etablering = std::min(s.fra.maaned(), naeste);
  s.fremskrevet = etablering < s.fra.maaned();
  const auto grundlag = regler::ansattegrundlag(a, o, etablering);
  if (grundlag.snit) {
    s.kvote = static_cast<std::int32_t>(regler::kvote(*grundlag.snit, o.skala));
    return grundlag.snit;
  }
  for (int n = 1; n <= grundlag.maaneder; ++n) {
    const Maaned m = etablering - n;
    const bool findes = std::any_of(
        a.ordinaert_ansatte.begin(), a.ordinaert_ansatte.end(), [&](const AnsatteFakta& f) {
          return f.maaned == m && (o.maal == regler::Maal::hoveder ? f.hoveder.has_value()
                                                                   : f.aarsvaerk.has_value());
        });
    if (!findes) mangler.insert(m);
  }
  return std::nullopt;
}

void saet_brugt(const ArbejdsgiverFakta& a, bool hoveder, Kvotestykke& s) {
  for (const auto& i : a.i_forvejen) {
    if (i.fra > s.fra || (i.til && *i.til < s.fra)) continue;
    ++s.personer;
    s.brugt += hoveder ? Broek(1) : Broek(i.ugentlig_tid.minutter(), a.fuld_uge.minutter());
  }
}

// A ratio follows the same staff as the quota of the day.
void saet_dispensation(const std::vector<Dispensation>& alle,
                       const std::optional<regler::Gennemsnit>& snit, Kvotestykke& s) {
  for (const auto& d : alle) {
    if (s.fra < d.fra || d.til < s.fra) continue;
    const auto giver = regler::bevilgede_pladser(som_fakta(d), snit);
    if (giver)
      s.dispensation = std::max(s.dispensation.value_or(0), static_cast<std::int32_t>(*giver));
  }
}

}  // namespace

Kvotekurve kvotekurve(const ArbejdsgiverFakta& a, const std::vector<Dispensation>& dispensationer,
                      const Periode& periode, Dato i_dag) {
  Kvotekurve ud{.periode = periode, .stykker = {}, .ingen_graense = true, .mangler = {}};
  std::set<Maaned> mangler;
  const auto dage = skiftedage(a, dispensationer, periode);
  for (auto dag = dage.begin(); dag != dage.end(); ++dag) {
    const auto efter = std::next(dag);
    Kvotestykke s{.fra = *dag,
                  .til = efter == dage.end() ? periode.til() : *efter - 1,
                  .kvote = {},
                  .dispensation = {}};
    const auto* o = regler::opgoerelse_paa(s.fra, kAlle);
    saet_brugt(a, o && o->maal == regler::Maal::hoveder, s);
    if (o) {
      ud.ingen_graense = false;
      saet_dispensation(dispensationer, saet_kvote(a, *o, i_dag, s, mangler), s);
      if (s.kvote || s.dispensation)
        s.overskredet =
            s.brugt > Broek(std::max(s.kvote.value_or(0), s.dispensation.value_or(0))) + kTolerance;
    }
    ud.stykker.push_back(s);
  }
  ud.mangler.assign(mangler.begin(), mangler.end());
  return ud;
}

}  // namespace nytte::sager
