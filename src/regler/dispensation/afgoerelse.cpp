#include "regler/dispensation/afgoerelse.hpp"

#include <algorithm>

#include "regler/bestemmelser_data.hpp"
#include "regler/dispensation/afgoerelse_dele.hpp"
#include "regler/dispensation/svar.hpp"

namespace nytte::regler {

namespace b = bestemmelser;

std::vector<Raadsmedlem> medlemmer_paa(const std::vector<Raadsmedlem>& alle, Dato dag) {
  std::vector<Raadsmedlem> ud;
  for (const auto& m : alle)
    if (m.fra <= dag && (!m.til || dag <= *m.til)) ud.push_back(m);
  return ud;
}

Afgoerelsesproeve::Afgoerelsesproeve(const Afgoerelsesfakta& f, Fundliste& ud)
    : f_(f),
      ud_(ud),
      dag_(f.myndighed.dag),
      pop_(f.myndighed.population),
      udpegede_(medlemmer_paa(f.medlemmer, dag_)) {}

Fund& Afgoerelsesproeve::tag(Fundkode kode, Udfald u, const Hjemmel* h, std::string_view felt,
                             std::vector<Vaerdi> argumenter) {
  return ud_.emplace_back(fund(kode, u, h, felt, std::move(argumenter)));
}

// stk. 1: the council that covers the workplace's municipality on the day it decides.
void Afgoerelsesproeve::moede() {
  const Hjemmel* h = b::kKompetence.paa(dag_, pop_);
  Fund hvem = hvem_afgoer(f_.myndighed);
  const bool kendt = hvem.udfald == Udfald::opfyldt;
  if (!kendt) {
    hvem.felt = "dag";
    ud_.push_back(std::move(hvem));
  } else {
    const bool rette = grundord(f_.raad) == grundord(hvem.ord);
    tag(rette ? Fundkode::rette_raad : Fundkode::forkert_raad,
        rette ? Udfald::opfyldt : Udfald::ikke_opfyldt, h, "raad", {Vaerdi::dato(dag_)})
        .ord = hvem.ord;
  }
  if (f_.moede_aflyst) tag(Fundkode::moede_aflyst, Udfald::ikke_opfyldt, nullptr, "moede_aflyst");
}

const Raadsmedlem* Afgoerelsesproeve::medlem(RaadsmedlemId id) const {
  const auto i = std::find_if(udpegede_.begin(), udpegede_.end(),
                              [&](const Raadsmedlem& m) { return m.id == id; });
  return i == udpegede_.end() ? nullptr : &*i;
}

std::string Afgoerelsesproeve::hvem(RaadsmedlemId id) const {
  const auto i = std::find_if(f_.medlemmer.begin(), f_.medlemmer.end(),
                              [&](const Raadsmedlem& m) { return m.id == id; });
  return i == f_.medlemmer.end() ? std::string() : i->navn;
}

bool Afgoerelsesproeve::i_udvalget(RaadsmedlemId id) const {
  if (!f_.sagsudvalg) return true;
  const auto& m = f_.sagsudvalg->medlemmer;
  return std::find(m.begin(), m.end(), id) != m.end();
}

// Only those who sit on the day, and in the body that met, are present in the sense of the rules.
void Afgoerelsesproeve::deltagere() {
  const Hjemmel* h = (f_.sagsudvalg ? b::kSagsudvalg : b::kBeslutning).paa(dag_, pop_);
  for (const RaadsmedlemId id : f_.til_stede) {
    if (medlem(id) == nullptr) {
      tag(Fundkode::ikke_medlem_paa_dagen, Udfald::ikke_opfyldt, h, "til_stede",
          {Vaerdi::dato(dag_)})
          .ord = hvem(id);
    } else if (!i_udvalget(id)) {
      tag(Fundkode::ikke_i_sagsudvalget, Udfald::advarsel, h, "til_stede").ord = hvem(id);
    } else {
      til_stede_.insert(id);
    }
  }
  // One who would have voted against must not disappear unseen.
  for (const RaadsmedlemId id : f_.paa_moedet)
    if (medlem(id) != nullptr && i_udvalget(id) && !til_stede_.contains(id))
      tag(Fundkode::deltog_ikke_i_sagen, Udfald::advarsel, h, "til_stede").ord = hvem(id);
}

// D-04 again: it stands in the application, but it is the council that may not.
void Afgoerelsesproeve::opgaver() {
  if (!giver() || f_.visiterede_ydelser == false) return;
  const bool ja = f_.visiterede_ydelser == true;
  tag(ja ? Fundkode::visiterede_ydelser : Fundkode::visiterede_ydelser_uoplyst,
      ja ? Udfald::ikke_opfyldt : Udfald::uafklaret, b::kVisiterede.paa(dag_, pop_),
      "visiterede_ydelser");
}

// A refusal, and a grant of less than was sought, gives its reasons.
void Afgoerelsesproeve::begrundelse() {
  if (f_.udfald == Raadsudfald::imoedekommet) return;
  const bool givet = !er_blank(f_.begrundelse);
  tag(givet ? Fundkode::begrundet : Fundkode::begrundelse_mangler,
      givet ? Udfald::opfyldt : Udfald::ikke_opfyldt, b::kBegrundelse.paa(dag_, pop_),
      "begrundelse");
}

Fundliste bedoem_raadsafgoerelse(const Afgoerelsesfakta& f) {
  Fundliste ud;
  Afgoerelsesproeve proeve(f, ud);
  proeve.moede();
  proeve.deltagere();
  proeve.beslutning();
  proeve.afstemning();
  proeve.opgaver();
  proeve.antal();
  proeve.varighed();
  proeve.begrundelse();
  if (const Hjemmel* h = b::kIngenKlage.paa(f.myndighed.dag, f.myndighed.population))
    ud.push_back(fund(Fundkode::ingen_klageadgang, Udfald::ikke_relevant, h));
  return ud;
}

}  // namespace nytte::regler
