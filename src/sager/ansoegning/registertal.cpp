#include "sager/ansoegning/registertal.hpp"

#include <algorithm>

#include "regler/belaegning.hpp"
#include "regler/kvote.hpp"
#include "sager/arbejdssted/kurve.hpp"
#include "store/arbejdssted.hpp"
#include "store/placering.hpp"

namespace nytte::sager {
namespace {

// Rounded half up; the denominator is positive.
Aarsvaerk tilnaermet(std::int64_t taeller, std::int64_t naevner) {
  return Aarsvaerk::fra_titusindedele((2 * taeller * Aarsvaerk::kSkala + naevner) / (2 * naevner));
}

void taeller_med(Registeropgoerelse& r, Ordning o) {
  switch (o) {
    case Ordning::nytteindsats:
      ++r.i_nytteindsats;
      return;
    case Ordning::virksomhedspraktik:
      ++r.i_praktik;
      return;
    case Ordning::loentilskud:
      ++r.i_loentilskud;
      return;
  }
}

void saet_ansatte(store::Forbindelse& db, const Arbejdssted& a, const regler::Opgoerelse& o,
                  Registeropgoerelse& r) {
  const auto maaned = r.dag.maaned();
  const int antal = a.saesonudsving ? o.maaneder_ved_saeson : o.maaneder;
  r.maaneder = store::list_ansatte(db, a.p_nummer, maaned - antal, maaned - 1);
  const auto grundlag = regler::ansattegrundlag(arbejdsgiverfakta(a, r.maaneder, {}), o, maaned);
  if (!grundlag.snit) {
    r.mangler = grundlag.foerste_mangler;
    return;
  }
  r.ordinaert_ansatte = tilnaermet(grundlag.snit->taeller, grundlag.snit->naevner);
  r.kvote = regler::kvote(*grundlag.snit, o.skala);
}

}  // namespace

std::optional<Aarsvaerk> Registeropgoerelse::placerede_med(
    std::optional<std::int32_t> pladser) const {
  if (!pladser) return std::nullopt;
  return std::max(Aarsvaerk::fra_titusindedele(*pladser * Aarsvaerk::kSkala), brugt);
}

bool taeller_hoveder(Dato dag) {
  const auto* o = regler::opgoerelse_paa(dag, Population::almindelig);
  return o != nullptr && o->maal == regler::Maal::hoveder;
}

Registeropgoerelse registeropgoerelse(store::Forbindelse& db, const Arbejdssted& a, Dato dag) {
  Registeropgoerelse r{.dag = dag, .brugt = Aarsvaerk::fra_titusindedele(0)};
  const auto* o = regler::opgoerelse_paa(dag, Population::almindelig);
  const auto vaegt =
      o == nullptr ? regler::Vaegt{regler::Maal::hoveder, 1} : regler::Vaegt::af(*o, a.fuld_uge);
  std::int64_t brugt = 0;
  for (const auto& i : store::i_forvejen(db, a.p_nummer, dag)) {
    if (dag < i.fra || (i.til && *i.til < dag)) continue;
    taeller_med(r, i.ordning);
    brugt += vaegt.vejer(i.ugentlig_tid);
  }
  r.brugt = tilnaermet(brugt, vaegt.pr_person);
  r.hoveder = taeller_hoveder(dag);
  if (o != nullptr) saet_ansatte(db, a, *o, r);
  return r;
}

void brug_registertal(const Registeropgoerelse& r, Ansoegningsindhold& indhold) {
  indhold.i_praktik = r.i_praktik;
  indhold.i_loentilskud = r.i_loentilskud;
  indhold.i_nytteindsats = r.i_nytteindsats;
  indhold.ordinaert_ansatte = r.ordinaert_ansatte;
  indhold.placerede_i_alt = r.placerede_med(indhold.pladser);
  indhold.rettelsesgrund.clear();
}

}  // namespace nytte::sager
