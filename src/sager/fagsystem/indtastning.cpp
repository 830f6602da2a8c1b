#include "sager/fagsystem/indtastning.hpp"

#include "sager/adgangskontrol.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/borger.hpp"
#include "store/jobordre.hpp"
#include "store/placering.hpp"

namespace nytte::sager {
namespace {

std::optional<Ydelse> ydelse_paa(store::Forbindelse& db, Kommunekode kommune, BorgerId b, Dato d) {
  for (const auto& y : store::list_ydelser(db, kommune, b))
    if (y.fra <= d && (!y.til || d <= *y.til)) return y.ydelse;
  return std::nullopt;
}

Resultat<Indtastningsgrundlag> hent(store::Forbindelse& db, const Kontekst& k, PlaceringId id) {
  const auto kommune = k.bruger.kommune;
  const auto p = store::find_placering(db, kommune, id);
  if (!p || !p->borger || !p->jobordre) return Fejl(Fejlkode::findes_ikke, "placering");
  const auto b = store::find_borger(db, kommune, *p->borger);
  const auto j = store::find_jobordre(db, kommune, *p->jobordre);
  const auto a = store::find_arbejdssted(db, p->p_nummer);
  if (!b || !j || !a) return Fejl(Fejlkode::findes_ikke, "placering");
  noter_opslag(db, k, {b->id}, "indtastning");
  return Indtastningsgrundlag{.placering = *p,
                              .jobordre = *j,
                              .arbejdssted = *a,
                              .borger_navn = b->navn,
                              .borger_cpr = b->cpr.maskeret(),
                              .ydelse = ydelse_paa(db, kommune, b->id, p->fra),
                              .ledige = store::pladstal(db, j->id, k.i_dag).ledige};
}

dokumenter::Tabel tabel_af(const Indtastningstrin& t) {
  dokumenter::Tabel ud{.titel = t.skaerm,
                       .kolonner = {"Felt", "Skriv", "Bemærk"},
                       .raekker = {},
                       .foerste_kolonne = true};
  for (const auto& f : t.felter) ud.raekker.push_back({f.navn, f.vaerdi, f.forklaring});
  return ud;
}

void tilfoej(dokumenter::Brev& brev, const Indtastningsvej& vej) {
  brev.blokke.emplace_back(dokumenter::Overskrift{2, vej.navn});
  int nummer = 0;
  for (const auto& t : vej.trin) {
    brev.blokke.emplace_back(dokumenter::Overskrift{3, std::to_string(++nummer) + ". " + t.skaerm});
    brev.blokke.emplace_back(dokumenter::Afsnit{t.goer});
    if (!t.felter.empty()) brev.blokke.emplace_back(tabel_af(t));
  }
}

}  // namespace

Resultat<Indtastningsvisning> vis_indtastning(store::Forbindelse& db, const Kontekst& k,
                                              PlaceringId id, Fagsystem system) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Indtastningsvisning> {
    NYTTE_TRY(auto g, hent(db, k, id));
    auto vejledning = fagsystemport().indtastning(system, g);
    return Indtastningsvisning{system, std::move(g), std::move(vejledning)};
  });
}

dokumenter::Brev indtastningsark(const Indtastningsvisning& v, Dato dag) {
  const auto& g = v.grundlag;
  dokumenter::Brev brev;
  brev.titel = "Indtastning i " + std::string(fagsystem_ord(v.system));
  brev.dato = dag;
  brev.reference = "Jobordre " + g.jobordre.nummer;
  brev.blokke.emplace_back(dokumenter::Oplysninger{
      {{"Borger", g.borger_navn + ", " + g.borger_cpr},
       {"Arbejdssted", g.arbejdssted.navn},
       {"Periode", paa_dansk(g.placering.fra) + " til " + paa_dansk(g.placering.til)}}});
  if (!v.vejledning.bemaerkninger.empty())
    brev.blokke.emplace_back(dokumenter::Punktliste{v.vejledning.bemaerkninger, false});
  for (const auto& vej : v.vejledning.veje) tilfoej(brev, vej);
  return brev;
}

}  // namespace nytte::sager
