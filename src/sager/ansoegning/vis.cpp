#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/ansoegning/ansoegning.hpp"
#include "sager/ansoegning/bedoem.hpp"
#include "sager/ansoegning/effekt.hpp"
#include "sager/ansoegning/tilstand.hpp"
#include "sager/brev/brev.hpp"
#include "sager/transaktion.hpp"
#include "store/ansoegning.hpp"
#include "store/arbejdssted.hpp"
#include "store/bilag.hpp"
#include "store/raad.hpp"

namespace nytte::sager {
namespace {

void saet_bedoemmelse(store::Forbindelse& db, Dato dag, Ansoegningsvisning& v) {
  const auto& a = v.ansoegning;
  const auto fakta = ansoegningsfakta(db, a, dag);
  v.fund = regler::bedoem_ansoegning(fakta);
  v.raad = regler::rette_myndighed(fakta.myndighed);
  v.kan_rettes = kan_rettes(a.tilstand);
  v.kan_indsendes = v.kan_rettes && v.raad && regler::kan_indsendes(v.fund);
  if (a.indhold.ordinaert_ansatte) v.kvote = regler::kvote_for(*a.indhold.ordinaert_ansatte, dag);
  if (a.indhold.p_nummer) v.arbejdssted = store::find_arbejdssted(db, *a.indhold.p_nummer);
  if (v.arbejdssted) v.register_i_dag = registeropgoerelse(db, *v.arbejdssted, dag);
}

void saet_historie(store::Forbindelse& db, Ansoegningsvisning& v) {
  const auto id = v.ansoegning.id;
  v.bilag = store::list_bilag(db, std::string(kAnsoegningsemne), std::to_string(id.vaerdi));
  for (auto& i : store::list_indsendelser(db, id)) {
    auto bilag = store::list_indsendelsesbilag(db, id, i.nr);
    v.indsendelser.push_back({std::move(i), std::move(bilag)});
  }
  for (auto& s : store::list_ansoegningsskridt(db, id))
    v.skridt.push_back({std::move(s.skridt), std::move(s.navn)});
}

Resultat<Ansoegningsvisning> visning(store::Forbindelse& db, const Kontekst& k, AnsoegningId id,
                                     const Ansoegningsindhold* andet) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<Ansoegningsvisning> {
    NYTTE_TRY(auto a, find_egen_ansoegning(db, k, id));
    if (andet != nullptr) brug_punkter(*andet, a.indhold);
    const auto kommune = store::find_kommune(db, a.kommune);
    Ansoegningsvisning v{.ansoegning = std::move(a),
                         .arbejdssted = {},
                         .kommunenavn = kommune ? kommune->navn : "",
                         .fund = {},
                         .raad = {},
                         .register_i_dag = {},
                         .kvote = {},
                         .bilag = {},
                         .indsendelser = {},
                         .skridt = {},
                         .hoering = {}};
    if (v.ansoegning.hoering) {
      NYTTE_TRY(v.hoering, vis_hoeringssag(db, k, *v.ansoegning.hoering));
    }
    saet_bedoemmelse(db, k.i_dag, v);
    saet_historie(db, v);
    return v;
  });
}

Ansoegningsoversigt oversigt(store::Forbindelse& db, const store::Ansoegningsraekke& r, Dato dag) {
  auto a = som_ansoegning(r);
  const auto skridt = store::list_ansoegningsskridt(db, r.id);
  const auto sted = r.p_nummer ? store::find_arbejdssted(db, *r.p_nummer) : std::nullopt;
  std::size_t antal = 0;
  if (kan_rettes(a.tilstand)) {
    const auto fund = regler::bedoem_ansoegning(ansoegningsfakta(db, a, dag));
    antal = static_cast<std::size_t>(std::count_if(fund.begin(), fund.end(), hindrer));
  }
  return {.ansoegning = std::move(a),
          .arbejdssted = sted ? sted->navn : "",
          .mangler = antal,
          .senest = skridt.back().skridt.dag,
          .grund = skridt.back().skridt.grund};
}

}  // namespace

Resultat<Ansoegningsvisning> vis_ansoegning(store::Forbindelse& db, const Kontekst& k,
                                            AnsoegningId id) {
  return visning(db, k, id, nullptr);
}

Resultat<Brevvisning> hent_ansoegning_brev(store::Forbindelse& db, const Kontekst& k,
                                           AnsoegningId id, std::int32_t nr) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<Brevvisning> {
    NYTTE_TRY(find_egen_ansoegning(db, k, id));
    auto breve = list_breve(db, std::string(kAnsoegningsemne), std::to_string(id.vaerdi));
    // One is issued with each sending, in the same transaction.
    std::erase_if(breve, [](const UdstedtBrev& b) { return b.art != Brevart::ansoegning; });
    if (nr < 1 || static_cast<std::size_t>(nr) > breve.size()) return Fejl(Fejlkode::findes_ikke);
    return laes_brev(db, breve[static_cast<std::size_t>(nr) - 1].id);
  });
}

Resultat<Ansoegningsvisning> proev_ansoegning(store::Forbindelse& db, const Kontekst& k,
                                              AnsoegningId id, const Ansoegningsindhold& indhold) {
  return visning(db, k, id, &indhold);
}

Resultat<Liste<Ansoegningsoversigt>> find_ansoegninger(store::Forbindelse& db, const Kontekst& k,
                                                       const Ansoegningsfilter& filter,
                                                       const Side& side) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<Liste<Ansoegningsoversigt>> {
    const auto fundne = store::list_ansoegninger(db,
                                                 {.kommune = k.bruger.kommune,
                                                  .raad = {},
                                                  .p_nummer = filter.p_nummer,
                                                  .tilstand = filter.tilstand},
                                                 side);
    Liste<Ansoegningsoversigt> ud;
    ud.i_alt = fundne.i_alt;
    for (const auto& r : fundne.raekker) ud.raekker.push_back(oversigt(db, r, k.i_dag));
    return ud;
  });
}

}  // namespace nytte::sager
