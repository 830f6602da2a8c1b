#include "sager/arbejdssted/find_arbejdssteder.hpp"

#include <map>

#include "sager/adgangskontrol.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/jobordre.hpp"
#include "store/placering.hpp"
#include "store/raad.hpp"

namespace nytte::sager {
namespace {

std::map<Kommunekode, std::string> kommunenavne(store::Forbindelse& db) {
  std::map<Kommunekode, std::string> navne;
  for (auto& kommune : store::list_kommuner(db)) navne[kommune.kode] = std::move(kommune.navn);
  return navne;
}

std::int32_t placerede(store::Forbindelse& db, PNummer p, Dato dag) {
  std::int32_t antal = 0;
  for (const auto& i : store::i_forvejen(db, p, dag)) antal += i.fra <= dag ? 1 : 0;
  return antal;
}

void tael_jobordrer(store::Forbindelse& db, const Kontekst& k, Arbejdsstedrad& rad) {
  Jobordrefilter filter;
  filter.p_nummer = rad.arbejdssted.p_nummer;
  filter.status = Jobordrestatus::aaben;
  const auto fundne = store::list_jobordrer(db, k.bruger.kommune, filter, k.i_dag,
                                            {Jobordreorden::nummer, Side{.start = 0, .antal = 0}});
  for (const auto& j : fundne.raekker) {
    if (j.jobordre.til < k.i_dag) continue;
    ++rad.aabne_jobordrer;
    rad.ledige += j.pladstal.ledige;
  }
}

}  // namespace

Resultat<Liste<Arbejdsstedrad>> find_arbejdssteder(store::Forbindelse& db, const Kontekst& k,
                                                   const Arbejdsstedfilter& filter,
                                                   const Side& side, Arbejdsstedorden orden) {
  NYTTE_TRY(kraev_rolle(
      k, {Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder, Rolle::administrator}));
  return i_laesning(db, [&]() -> Resultat<Liste<Arbejdsstedrad>> {
    const auto navne = kommunenavne(db);
    const auto fundne = store::list_arbejdssteder(db, filter, orden, side);
    Liste<Arbejdsstedrad> svar;
    svar.i_alt = fundne.i_alt;
    for (const auto& a : fundne.raekker) {
      const auto navn = navne.find(a.kommune);
      Arbejdsstedrad rad{.arbejdssted = a,
                         .kommunenavn = navn == navne.end() ? a.kommune.tekst() : navn->second};
      rad.placerede = placerede(db, a.p_nummer, k.i_dag);
      tael_jobordrer(db, k, rad);
      svar.raekker.push_back(std::move(rad));
    }
    return svar;
  });
}

}  // namespace nytte::sager
