#include "sager/ansoegning/bedoem.hpp"

#include "sager/ansoegning/ansoegning.hpp"
#include "sager/ansoegning/tilstand.hpp"
#include "store/ansoegning.hpp"
#include "store/arbejdssted.hpp"
#include "store/bilag.hpp"
#include "store/raad.hpp"
#include "store/repraesentant.hpp"

namespace nytte::sager {
namespace {

// The newest one sent before about the same workplace, or the one that is named.
std::optional<regler::ForrigeAnsoegning> forrige(store::Forbindelse& db,
                                                 const Dispensationsansoegning& a) {
  std::optional<AnsoegningId> id = a.indhold.forrige;
  if (!id && a.indhold.p_nummer) {
    const auto sendte = store::list_ansoegninger(
        db, {.kommune = a.kommune, .p_nummer = a.indhold.p_nummer, .kun_sendte = true},
        {.start = 0, .antal = 0});
    for (const auto& r : sendte.raekker)
      if (r.id < a.id && (!id || *id < r.id)) id = r.id;
  }
  if (!id) return std::nullopt;
  const auto sendt = store::list_indsendelser(db, *id);
  if (sendt.empty()) return std::nullopt;
  const auto indhold = indhold_af(sendt.back());
  return regler::ForrigeAnsoegning{sendt.back().dag, indhold.hoert_dato, indhold.p_nummer};
}

regler::Hoeringsvalgfakta hoeringsvalg(store::Forbindelse& db, const Arbejdssted& sted,
                                       const Ansoegningsindhold& i, Dato dag) {
  return {.dag = i.hoert_dato.value_or(dag),
          .p_nummer = sted.p_nummer,
          .cvr = sted.cvr,
          .faggruppe = i.faggruppe,
          .repraesentanter = store::list_repraesentanter(db, sted.p_nummer),
          .fravaer = store::list_fravaer(db, sted.p_nummer),
          .findes_ikke = store::list_findes_ikke(db, sted.p_nummer)};
}

}  // namespace

regler::Myndighedsfakta myndighedsfakta(store::Forbindelse& db, const std::optional<PNummer>& p,
                                        Dato dag) {
  regler::Myndighedsfakta f{.dag = dag};
  const auto sted = p ? store::find_arbejdssted(db, *p) : std::nullopt;
  if (!sted) return f;
  f.raad = store::find_raad(db, sted->kommune, dag);
  if (const auto kommune = store::find_kommune(db, sted->kommune)) f.kommune = kommune->navn;
  return f;
}

regler::Ansoegningsfakta ansoegningsfakta(store::Forbindelse& db, const Dispensationsansoegning& a,
                                          Dato dag) {
  regler::Ansoegningsfakta f{.myndighed = myndighedsfakta(db, a.indhold.p_nummer, dag)};
  f.ansoeger = a.kommune;
  f.indhold = a.indhold;
  f.hoert_dato = a.indhold.hoert_dato;
  f.hoering_dokumenteret =
      !store::list_bilag(db, std::string(kAnsoegningsemne), std::to_string(a.id.vaerdi)).empty();
  f.forrige = forrige(db, a);
  const auto sted =
      a.indhold.p_nummer ? store::find_arbejdssted(db, *a.indhold.p_nummer) : std::nullopt;
  if (!sted) return f;
  const auto r = registeropgoerelse(db, *sted, dag);
  f.registeret = {r.i_praktik, r.i_loentilskud, r.i_nytteindsats, r.ordinaert_ansatte};
  f.hoeringsvalg = hoeringsvalg(db, *sted, a.indhold, dag);
  return f;
}

bool kan_rettes(Ansoegningstilstand t) {
  return t == Ansoegningstilstand::kladde || t == Ansoegningstilstand::mangelfuld;
}

bool hindrer(const Fund& f) {
  return f.udfald == Udfald::ikke_opfyldt || f.udfald == Udfald::uafklaret;
}

}  // namespace nytte::sager
