// Judge a task, and take a judgement back.
#include <algorithm>
#include <array>

#include "sager/adgangskontrol.hpp"
#include "sager/opgave/opgave.hpp"
#include "sager/opgave/skriv.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/bruger.hpp"
#include "store/opgave.hpp"

namespace nytte::sager {
namespace {

constexpr std::array kEjerroller{Rolle::virksomhedskonsulent, Rolle::sagsbehandler, Rolle::leder};

bool kan_eje(const Bruger& b) {
  return b.aktiv && std::any_of(kEjerroller.begin(), kEjerroller.end(),
                                [&](Rolle r) { return b.roller.contains(r); });
}

Resultat<void> kontroller(store::Forbindelse& db, const Kontekst& k, const Opgavevurdering& v) {
  Feltkontrol felter;
  felter.paakraevet("normeret_niveau", v.normeret_niveau, kTekstLaengde);
  felter.paakraevet("serviceniveau", v.serviceniveau, kTekstLaengde);
  felter.paakraevet("hyppighed", v.hyppighed, kTekstLaengde);
  felter.paakraevet("hvem_foer", v.hvem_foer, kTekstLaengde);
  felter.paakraevet("begrundelse", v.begrundelse, kTekstLaengde);
  if (!v.borgerrettet) felter.fejl(Fejlkode::felt_mangler, "borgerrettet");
  if (v.dato > k.i_dag) felter.fejl(Fejlkode::dato_ugyldig, "dato", "dagen ligger ude i fremtiden");
  kontroller_revision(felter, v.dato, v.revideres);
  kontroller_ansvarlig(felter, db, k, v.ansvarlig);
  if (v.p_nummer && !store::find_arbejdssted(db, *v.p_nummer))
    felter.fejl(Fejlkode::findes_ikke, "p_nummer", v.p_nummer->tekst());
  return felter.svar();
}

}  // namespace

void kontroller_ansvarlig(Feltkontrol& felter, store::Forbindelse& db, const Kontekst& k,
                          BrugerId ansvarlig) {
  const auto b = store::find_bruger(db, ansvarlig);
  if (!b || b->kommune != k.bruger.kommune || !kan_eje(*b))
    felter.fejl(Fejlkode::findes_ikke, "ansvarlig");
}

void kontroller_revision(Feltkontrol& felter, Dato fra, Dato revideres) {
  if (revideres < fra) return felter.fejl(Fejlkode::periode_omvendt, "revideres");
  if (revideres > fra.plus_aar_ned(kHoejstAarUrevideret))
    felter.fejl(Fejlkode::tal_uden_for_graenser, "revideres", "højst fem år frem");
}

Resultat<std::vector<Ansvarlig>> ansvarlige(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<std::vector<Ansvarlig>> {
    std::vector<Ansvarlig> ud;
    for (const auto& b :
         store::list_brugere(db, k.bruger.kommune, Side{.start = 0, .antal = 0}).raekker)
      if (kan_eje(b)) ud.push_back({b.id, b.navn});
    return ud;
  });
}

Resultat<void> kontroller_ordrens_opgaver(store::Forbindelse& db, Jobordre& j,
                                          const std::vector<OpgaveId>& foer) {
  std::sort(j.opgaver.begin(), j.opgaver.end());
  j.opgaver.erase(std::unique(j.opgaver.begin(), j.opgaver.end()), j.opgaver.end());
  Feltkontrol felter;
  for (const auto id : j.opgaver) {
    const auto o = store::find_opgave(db, j.kommune, id);
    if (!o)
      felter.fejl(Fejlkode::findes_ikke, "opgaver", std::to_string(id.vaerdi));
    else if (!o->aktiv && std::find(foer.begin(), foer.end(), id) == foer.end())
      felter.fejl(Fejlkode::tilstand_tillader_ikke, "opgaver", o->navn + " bruges ikke mere");
  }
  return felter.svar();
}

Resultat<Opgavevurdering> vurder_opgave(store::Forbindelse& db, const Kontekst& k,
                                        const Opgavevurdering& ny, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Opgavevurdering> {
    const auto o = store::find_opgave(db, k.bruger.kommune, ny.opgave);
    if (!o) return Fejl(Fejlkode::findes_ikke, "opgave");
    NYTTE_TRY(kontroller(db, k, ny));
    Opgavevurdering v = ny;
    v.annulleret = false;
    v.svar.borgerrettet_omsorg = false;  // follows from the area, never stored
    v.id = store::insert_opgavevurdering(db, v, k.bruger.id, k.nu);
    Sporfelter felter{{"dato", iso(v.dato)}, {"revideres", iso(v.revideres)}};
    if (v.p_nummer) felter.emplace_back("p_nummer", v.p_nummer->tekst());
    noter(db, k,
          opgave_spor(v.p_nummer ? "opgave_vurderet_paa_sted" : "opgave_vurderet", *o, "",
                      std::move(felter)));
    return v;
  });
}

Resultat<void> annuller_opgavevurdering(store::Forbindelse& db, const Kontekst& k,
                                        OpgavevurderingId id, const std::string& grund,
                                        Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    const auto v = store::find_opgavevurdering(db, k.bruger.kommune, id);
    if (!v) return Fejl(Fejlkode::findes_ikke, "vurdering");
    Feltkontrol felter;
    felter.paakraevet("grund", grund, kTekstLaengde);
    if (v->annulleret)
      felter.fejl(Fejlkode::tilstand_tillader_ikke, "vurdering", "den er annulleret");
    NYTTE_TRY(felter.svar());
    store::annuller_opgavevurdering(db, id, grund, k.bruger.id, k.nu);
    const auto o = store::find_opgave(db, k.bruger.kommune, v->opgave).value();
    noter(db, k, opgave_spor("opgavevurdering_annulleret", o, grund, {{"dato", iso(v->dato)}}));
    return success();
  });
}

}  // namespace nytte::sager
