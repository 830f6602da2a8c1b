#include "sager/raad/raadsbrev.hpp"

#include "dokumenter/breve/raadsafgoerelse.hpp"
#include "sager/brev/brev.hpp"
#include "store/moede.hpp"
#include "store/raad.hpp"
#include "store/raadsafgoerelse.hpp"
#include "store/raadsmedlem.hpp"

namespace nytte::sager {
namespace {

std::string udvalgsnavn(store::Forbindelse& db, const Moede& m) {
  if (!m.sagsudvalg) return {};
  const auto u = store::find_sagsudvalg(db, m.raad, *m.sagsudvalg);
  return u ? u->navn : "";
}

std::optional<Dato> rettet_moede(store::Forbindelse& db, const Kontekst& k,
                                 const Raadsafgoerelse& a) {
  if (!a.retter) return std::nullopt;
  const auto foer = store::find_raadsafgoerelse(db, *a.retter);
  if (!foer) return std::nullopt;
  const auto m = store::find_moede(db, k.bruger.raad, foer->afgoerelse.moede);
  return m ? std::optional(m->dato) : std::nullopt;
}

std::vector<dokumenter::Brevdeltager> deltagere(store::Forbindelse& db, const Kontekst& k,
                                                const Raadsafgoerelse& a) {
  std::vector<dokumenter::Brevdeltager> ud;
  for (const auto& s : a.stemmer)
    if (const auto m = store::find_raadsmedlem(db, k.bruger.raad, s.medlem))
      ud.push_back({m->navn, m->organisation, m->gruppe, m->post, s.stemme});
  return ud;
}

}  // namespace

Resultat<void> udsted_afgoerelsesbrev(store::Forbindelse& db, const Kontekst& k,
                                      const Brevgrundlag& g) {
  const auto& i = g.sag.ansoegning.indhold;
  const auto& a = g.afgoerelse;
  const auto kommune = store::find_kommune(db, g.sag.ansoegning.kommune);
  const dokumenter::Raadsafgoerelsesbrev brev{
      .raad = k.bruger.raad,
      .kommune = kommune ? kommune->navn : g.sag.ansoegning.kommune.tekst(),
      .reference = std::to_string(g.sag.ansoegning.id.vaerdi),
      .journalnummer = g.sag.ansoegning.journalnummer,
      .dag = k.i_dag,
      .moede = g.moede.dato,
      .sagsudvalg = udvalgsnavn(db, g.moede),
      .arbejdssted = i.navn,
      .adresse = i.adresse,
      .p_nummer = i.p_nummer ? i.p_nummer->tekst() : "",
      .udfald = a.udfald,
      .pladser = a.pladser,
      .forhold = a.forhold,
      .fra = a.fra,
      .til = a.til,
      .soegt_pladser = i.pladser,
      .soegt_fra = i.fra,
      .soegt_til = i.til,
      .begrundelse = a.begrundelse,
      .vilkaar = a.vilkaar,
      .deltagere = deltagere(db, k, a),
      .retter = rettet_moede(db, k, a)};
  NytBrev ny;
  ny.art = Brevart::raadsafgoerelse;
  ny.brev = dokumenter::raadsafgoerelse(brev);
  ny.emne = "ansoegning";
  ny.noegle = std::to_string(g.sag.ansoegning.id.vaerdi);
  ny.kommune = g.sag.ansoegning.kommune;
  NYTTE_TRY(udsted_brev(db, k, ny));
  return success();
}

}  // namespace nytte::sager
