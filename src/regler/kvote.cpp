#include "regler/kvote.hpp"

namespace nytte::regler {
namespace {

// The month's figure in the unit of the shape: heads, or ten-thousandths of a full-time person.
std::optional<std::int64_t> maanedstal(const ArbejdsgiverFakta& a, Maal maal, Maaned m) {
  for (const AnsatteFakta& r : a.ordinaert_ansatte) {
    if (r.maaned != m) continue;
    if (maal == Maal::fuldtidspersoner)
      return r.aarsvaerk ? std::optional(r.aarsvaerk->titusindedele()) : std::nullopt;
    return r.hoveder;
  }
  return std::nullopt;
}

}  // namespace

const Opgoerelse* opgoerelse_paa(Dato d, Population p) {
  // The Ukraine population keeps the shape of the last day before the repeal (F-009).
  const Dato dag = gamle_regler(d, p) ? std::min(d, kArbejdspligt - 1) : d;
  const auto* raekke = kOpgoerelser.paa(dag);
  return raekke != nullptr && raekke->vaerdi ? &*raekke->vaerdi : nullptr;
}

std::optional<Dato> sidste_dag_med_kvote(Population p) {
  if (p == Population::ukraine) return std::nullopt;
  return kArbejdspligt - 1;
}

Ansattegrundlag ansattegrundlag(const ArbejdsgiverFakta& a, const Opgoerelse& o,
                                Maaned etablering) {
  const std::int32_t antal = a.saesonudsving ? o.maaneder_ved_saeson : o.maaneder;
  const std::int64_t skala = o.maal == Maal::fuldtidspersoner ? Aarsvaerk::kSkala : 1;
  Ansattegrundlag ud{std::nullopt, etablering, 0, antal};
  std::int64_t sum = 0;
  for (Maaned m = etablering - antal; m < etablering; m = m + 1) {
    const auto tal = maanedstal(a, o.maal, m);
    if (tal) {
      sum += *tal;
    } else if (ud.antal_mangler++ == 0) {
      ud.foerste_mangler = m;
    }
  }
  if (ud.antal_mangler == 0) ud.snit = Gennemsnit{sum, antal * skala};
  return ud;
}

}  // namespace nytte::regler
