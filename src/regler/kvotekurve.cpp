#include "regler/kvotekurve.hpp"

#include <algorithm>

#include "regler/belaegning.hpp"
#include "regler/rimelighed_proeve.hpp"

namespace nytte::regler {
namespace {

class Kurve {
 public:
  Kurve(const ArbejdsgiverFakta& a, const std::optional<DispensationFakta>& d, Population p,
        std::optional<Dato> etableret)
      : a_(a), dispensation_(d), population_(p), etableret_(etableret) {
    if (dispensation_ && !gyldig_periode(*dispensation_)) dispensation_.reset();
  }

  std::vector<Kurvestykke> tegn(const Periode& periode) const {
    std::vector<Kurvestykke> ud;
    // What people are counted in may change underway, and with it what each weighs.
    const auto vaegte = std::array{vaegt(kForenkling - 1), vaegt(kForenkling)};
    const auto skel = skel_i(periode);
    const auto hoveder = belaegning(a_.i_forvejen, vaegte[0], periode, skel);
    const auto fuldtid = belaegning(a_.i_forvejen, vaegte[1], periode, skel);
    for (std::size_t i = 0; i < hoveder.size(); ++i) {
      const Dato fra = hoveder[i].fra;
      const Dato til = i + 1 < hoveder.size() ? hoveder[i + 1].fra - 1 : periode.til();
      const bool i_hoveder = lovens_dag(fra) < kForenkling;
      const Broek brugt =
          i_hoveder ? Broek(hoveder[i].brugt) : Broek(fuldtid[i].brugt, vaegte[1].pr_person);
      tilfoej(ud, stykke(fra, til, brugt));
    }
    return ud;
  }

 private:
  Vaegt vaegt(Dato d) const { return Vaegt::af(*opgoerelse_paa(d, population_), a_.fuld_uge); }
  // A placement keeps the law and the average of the day it was established, but no limit lasts
  // longer than the law that sets it.
  Dato lovens_dag(Dato d) const { return etableret_.value_or(d); }

  std::vector<Dato> skel_i(const Periode& periode) const {
    std::vector<Dato> ud{kFoersteRet, kForenkling, kArbejdspligt};
    if (dispensation_) ud.insert(ud.end(), {dispensation_->fra, dispensation_->til + 1});
    if (!etableret_)
      for (Maaned m = periode.fra().maaned() + 1; m.foerste_dag() <= periode.til(); m = m + 1)
        ud.push_back(m.foerste_dag());
    return ud;
  }

  Kurvestykke stykke(Dato fra, Dato til, const Broek& brugt) const {
    const Dato dag = lovens_dag(fra);
    Kurvestykke ud{fra, til, dag >= kFoersteRet, std::nullopt, std::nullopt, brugt, std::nullopt};
    const Opgoerelse* o = opgoerelse_paa(dag, population_);
    const auto sidste = sidste_dag_med_kvote(population_);
    if (!ud.kendt || o == nullptr || (sidste && *sidste < fra)) return ud;
    const Ansattegrundlag grundlag = ansattegrundlag(a_, *o, dag.maaned());
    ud.kendt = grundlag.snit.has_value();
    if (grundlag.snit) {
      ud.tilladt = kvote(*grundlag.snit, o->skala);
    } else {
      ud.mangler = grundlag.foerste_mangler;
    }
    if (dispensation_ && dispensation_->fra <= fra && fra <= dispensation_->til)
      if (const auto n = bevilgede_pladser(*dispensation_, grundlag.snit))
        ud.dispensation = static_cast<std::int32_t>(*n);
    return ud;
  }

  static void tilfoej(std::vector<Kurvestykke>& ud, const Kurvestykke& s) {
    if (!ud.empty()) {
      Kurvestykke& f = ud.back();
      if (f.kendt == s.kendt && f.tilladt == s.tilladt && f.dispensation == s.dispensation &&
          f.brugt == s.brugt && f.mangler == s.mangler) {
        f.til = s.til;
        return;
      }
    }
    ud.push_back(s);
  }

  const ArbejdsgiverFakta& a_;
  std::optional<DispensationFakta> dispensation_;
  Population population_;
  std::optional<Dato> etableret_;
};

}  // namespace

std::optional<std::int64_t> Kurvestykke::graense() const {
  if (!tilladt) return std::nullopt;
  return std::max<std::int64_t>(*tilladt, dispensation.value_or(0));
}

std::vector<Kurvestykke> kvotekurve(const ArbejdsgiverFakta& a,
                                    const std::optional<DispensationFakta>& dispensation,
                                    Population population, const Periode& periode,
                                    std::optional<Dato> etableret) {
  return Kurve(a, dispensation, population, etableret).tegn(periode);
}

}  // namespace nytte::regler
