#include "regler/rimelighed_proeve.hpp"

#include <algorithm>
#include <array>

namespace nytte::regler {
namespace {

// The days of the placement that have a limit.
Periode dage_med_graense(const Rimelighedssag& sag) {
  const auto sidste = sidste_dag_med_kvote(sag.population);
  const Dato til = sidste ? std::min(*sidste, sag.periode.til()) : sag.periode.til();
  return *Periode::fra_til(sag.periode.fra(), til);
}

class Proeve {
 public:
  Proeve(const Rimelighedssag& sag, const Opgoerelse& o)
      : sag_(sag),
        dage_(dage_med_graense(sag)),
        ud_{Udfald::opfyldt,
            Vaegt::af(o, sag.arbejdsgiver->fuld_uge),
            ansattegrundlag(*sag.arbejdsgiver, o, sag.periode.fra().maaned()),
            std::nullopt,
            std::nullopt,
            sag.dispensation && gyldig_periode(*sag.dispensation),
            false,
            {sag.periode.fra(), 0, 0, 0, false},
            0,
            std::nullopt} {
    if (ud_.ansatte.snit) ud_.kvote = kvote(*ud_.ansatte.snit, o.skala);
    if (sag.dispensation) ud_.bevilget = bevilgede_pladser(*sag.dispensation, ud_.ansatte.snit);
    if (ud_.dispensation_gyldig)
      ud_.dispensation_hele_vejen =
          sag.dispensation->fra <= dage_.fra() && dage_.til() <= sag.dispensation->til;
  }

  Rimelighedsproeve koer() {
    const auto skridt = belaegning(sag_.arbejdsgiver->i_forvejen, ud_.vaegt, dage_, skel());
    const std::int64_t ny = ud_.vaegt.vejer(sag_.ugentlig_tid);
    for (std::size_t i = 0; i < skridt.size(); ++i) {
      const Dato naeste = i + 1 < skridt.size() ? skridt[i + 1].fra : dage_.efter();
      tag(ratiodag(skridt[i], ny), naeste - 1);
    }
    return ud_;
  }

 private:
  // The dispensation begins and ends underway.
  std::span<const Dato> skel() {
    if (!ud_.dispensation_gyldig) return {};
    skel_ = {sag_.dispensation->fra, sag_.dispensation->til + 1};
    return skel_;
  }

  // BOB § 12: a dispensation answers first on its days; it never takes places away (F-019).
  Ratiodag ratiodag(const Skridt& s, std::int64_t ny) const {
    Ratiodag d{s.fra, s.brugt, s.brugt + ny, ud_.kvote.value_or(0), false};
    if (ud_.dispensation_gyldig && sag_.dispensation->fra <= s.fra &&
        s.fra <= sag_.dispensation->til && ud_.bevilget.value_or(0) > d.graense) {
      d.graense = *ud_.bevilget;
      d.dispensation = true;
    }
    return d;
  }

  void tag(const Ratiodag& d, Dato sidste) {
    const std::int64_t p = ud_.vaegt.pr_person;
    const bool foerste = d.dag == dage_.fra();
    ud_.hoejest_efter = std::max(ud_.hoejest_efter, d.efter);
    if (foerste || d.graense * p - d.efter < ud_.vaerste.graense * p - ud_.vaerste.efter)
      ud_.vaerste = d;
    const bool kendt = ud_.kvote.has_value() || d.dispensation;
    if (kendt && ud_.vaegt.plads(d.efter, d.graense)) return;
    // Without the quota nobody can say; it may be higher than the dispensation
    // (F-020).
    ud_.udfald = ud_.kvote ? Udfald::ikke_opfyldt : Udfald::uafklaret;
    if (!ud_.brud) {
      ud_.brud = Periode::fra_til(d.dag, sidste);
    } else if (ud_.brud->efter() == d.dag) {
      ud_.brud = Periode::fra_til(ud_.brud->fra(), sidste);
    }
  }

  const Rimelighedssag& sag_;
  Periode dage_;
  Rimelighedsproeve ud_;
  std::array<Dato, 2> skel_{kFoersteRet, kFoersteRet};
};

}  // namespace

Rimelighedssag Rimelighedssag::af(const Fakta& f) {
  return {&f.arbejdsgiver,
          f.population,
          f.dato,
          *Periode::fra_til(f.placering.fra, f.placering.til),
          f.placering.ugentlig_tid,
          f.dispensation};
}

bool gyldig_periode(const DispensationFakta& d) {
  return d.fra.plus_aar_ned(1) - 1 <= d.til && d.til <= d.fra.plus_aar_ned(2);
}

bool har_kvote(const Rimelighedssag& sag) {
  const auto sidste = sidste_dag_med_kvote(sag.population);
  return opgoerelse_paa(sag.dato, sag.population) != nullptr &&
         (!sidste || sag.periode.fra() <= *sidste);
}

Rimelighedsproeve proev_rimelighed(const Rimelighedssag& sag) {
  return Proeve(sag, *opgoerelse_paa(sag.dato, sag.population)).koer();
}

}  // namespace nytte::regler
