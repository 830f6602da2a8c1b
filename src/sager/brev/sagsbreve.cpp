#include "sager/brev/sagsbreve.hpp"

#include "dokumenter/breve/afbrydelse.hpp"
#include "dokumenter/breve/aftale.hpp"
#include "dokumenter/breve/faelles.hpp"
#include "dokumenter/breve/tilbud.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/brev/skabeloner.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/jobordre/vis_jobordre.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/borger.hpp"
#include "store/jobordre.hpp"
#include "store/placering.hpp"

namespace nytte::sager {
namespace {

using dokumenter::Brev;

// What the records say of one placement.
struct Grundlag {
  Placering placering;
  Borger borger;
  Jobordre jobordre;
  Arbejdssted sted;
  std::string kommune;
};

std::string adresselinje(const Arbejdssted& a) {
  std::string ud = a.adresse;
  const std::string by = a.postnummer + (a.by.empty() ? "" : " " + a.by);
  if (!ud.empty() && !by.empty()) ud += ", ";
  return ud + by;
}

Resultat<Grundlag> hent(store::Forbindelse& db, const Kontekst& k, PlaceringId id) {
  auto p = store::find_placering(db, k.bruger.kommune, id);
  if (!p || p->ordning != Ordning::nytteindsats || !p->borger || !p->jobordre)
    return Fejl(Fejlkode::findes_ikke, "placering");
  auto b = store::find_borger(db, k.bruger.kommune, *p->borger);
  auto j = store::find_jobordre(db, k.bruger.kommune, *p->jobordre);
  auto a = store::find_arbejdssted(db, p->p_nummer);
  if (!b || !j || !a) return Fejl(Fejlkode::findes_ikke, "placering");
  return Grundlag{std::move(*p), std::move(*b), std::move(*j), std::move(*a),
                  myndighedsnavn(db, k.bruger.kommune)};
}

dokumenter::Pladsvaerdier vaerdier(const Grundlag& g, Dato dag) {
  return {{"borger", g.borger.navn},
          {"kommune", g.kommune},
          {"dato", paa_dansk(dag)},
          {"arbejdssted", g.sted.navn},
          {"foerste_dag", paa_dansk_med_ugedag(g.placering.fra)},
          {"sidste_dag",
           paa_dansk_med_ugedag(sidste_dag_paa_stedet(g.placering).value_or(g.placering.til))},
          {"arbejdstid", dokumenter::timer_om_ugen(g.placering.ugentlig_tid)}};
}

// The benefit on the first day; what is not recorded is not guessed.
std::optional<Ydelsesperiode> ydelsen(store::Forbindelse& db, const Kontekst& k,
                                      const Grundlag& g) {
  for (const auto& y : store::list_ydelser(db, k.bruger.kommune, g.borger.id))
    if (y.fra <= g.placering.fra && (!y.til || g.placering.fra <= *y.til)) return y;
  return std::nullopt;
}

Resultat<Brev> tilbud(store::Forbindelse& db, const Kontekst& k, const Grundlag& g,
                      const Brevoenske& o) {
  const auto& p = g.placering;
  if (p.status != Placeringsstatus::henvist && p.status != Placeringsstatus::ansat)
    return Fejl(Fejlkode::tilstand_tillader_ikke, "art", std::string(navn(p.status)));
  Feltkontrol felter;
  felter.paakraevet("kontaktperson", o.kontaktperson);
  const auto y = ydelsen(db, k, g);
  if (!y) felter.fejl(Fejlkode::felt_mangler, "ydelse", "registrér borgerens ydelse først");
  NYTTE_TRY(felter.svar());
  dokumenter::Tilbudsdata d{.kommune = g.kommune,
                            .borger = g.borger.navn,
                            .dag = k.i_dag,
                            .arbejdssted = g.sted.navn,
                            .stilling = g.jobordre.stilling,
                            .opgave = g.jobordre.opgave,
                            .kontaktperson = o.kontaktperson,
                            .fra = p.fra,
                            .til = p.til};
  d.reference = g.jobordre.nummer;
  d.population = g.borger.population;
  d.ydelse = y->ydelse;
  d.visitation = y->visitation;
  d.adresse = adresselinje(g.sted);
  d.ugentlig_tid = p.ugentlig_tid;
  d.saerligt_tilrettelagt = p.saerligt_tilrettelagt;
  d.raadighedsafproevende = p.raadighedsafproevende;
  d.raadighedsvurdering = p.raadighedsvurdering;
  d.egne = egne_tekster(db, k.bruger.kommune, Brevart::tilbud, vaerdier(g, k.i_dag));
  return dokumenter::tilbud(d);
}

Resultat<Brev> afbrydelse(store::Forbindelse& db, const Kontekst& k, const Grundlag& g,
                          const Brevoenske& o) {
  const auto& p = g.placering;
  if (p.status != Placeringsstatus::afbrudt)
    return Fejl(Fejlkode::tilstand_tillader_ikke, "art", std::string(navn(p.status)));
  Feltkontrol felter;
  felter.paakraevet("hvad_nu", o.hvad_nu, kTekstLaengde);
  felter.valgfri("begrundelse", o.begrundelse);
  if (er_blank(o.begrundelse) &&
      (p.aarsag == Placeringsaarsag::andet || p.aarsag == Placeringsaarsag::ikke_valgt ||
       p.aarsag == Placeringsaarsag::fejlregistrering))
    felter.fejl(Fejlkode::begrundelse_mangler, "begrundelse");
  NYTTE_TRY(felter.svar());
  dokumenter::Afbrydelsesdata d{.kommune = g.kommune,
                                .borger = g.borger.navn,
                                .dag = k.i_dag,
                                .reference = g.jobordre.nummer,
                                .population = g.borger.population,
                                .arbejdssted = g.sted.navn,
                                .fra = p.fra,
                                .sidste_dag = p.haendelsesdato,
                                .aarsag = p.aarsag,
                                .begrundelse = o.begrundelse,
                                .hvad_nu = o.hvad_nu};
  d.egne = egne_tekster(db, k.bruger.kommune, Brevart::afbrydelse, vaerdier(g, k.i_dag));
  return dokumenter::afbrydelse(d);
}

Resultat<Brev> placeringsbrev(store::Forbindelse& db, const Kontekst& k, const Grundlag& g,
                              const Brevoenske& o) {
  if (o.art == Brevart::tilbud) return tilbud(db, k, g, o);
  if (o.art == Brevart::afbrydelse) return afbrydelse(db, k, g, o);
  return Fejl(Fejlkode::vaerdi_ukendt, "art");
}

// T-05: the newest hearing or orientation that is recorded.
void saet_hoering(dokumenter::Aftaledata& d, const Jobordrevisning& v) {
  if (v.hoeringer.empty()) return;
  const Hoering& h = v.hoeringer.front();
  d.medarbejdersiden = h.navn;
  d.medarbejdersiden_dag = h.dato;
  d.arbejdsgiver_erklaering = h.arbejdsgiver_erklaering;
  d.medarbejder_erklaering = h.medarbejder_erklaering;
}

Resultat<Brev> aftalen(store::Forbindelse& db, const Kontekst& k, JobordreId id) {
  NYTTE_TRY(const auto v, vis_jobordre(db, k, id));
  const Jobordre& j = v.jobordre;
  if (j.status == Jobordrestatus::annulleret)
    return Fejl(Fejlkode::tilstand_tillader_ikke, "jobordre", std::string(navn(j.status)));
  const auto ejer = store::find_arbejdsgiver(db, v.arbejdssted.cvr);
  const std::string kommune = myndighedsnavn(db, k.bruger.kommune);
  dokumenter::Aftaledata d{.kommune = kommune,
                           .arbejdsgiver = ejer ? ejer->navn : v.arbejdssted.navn,
                           .arbejdssted = v.arbejdssted.navn,
                           .p_nummer = j.p_nummer.tekst(),
                           .dag = k.i_dag,
                           .jobordre = j.nummer,
                           .stilling = j.stilling,
                           .opgave = j.opgave,
                           .fra = j.fra,
                           .til = j.til};
  d.adresse = adresselinje(v.arbejdssted);
  d.pladser = j.pladser;
  d.ugentlig_tid = j.ugentlig_tid;
  d.saerligt_tilrettelagt = j.saerligt_tilrettelagt;
  saet_hoering(d, v);
  d.egne = egne_tekster(db, k.bruger.kommune, Brevart::aftale,
                        {{"kommune", kommune},
                         {"dato", paa_dansk(k.i_dag)},
                         {"arbejdssted", v.arbejdssted.navn},
                         {"jobordre", j.nummer},
                         {"foerste_dag", paa_dansk_med_ugedag(j.fra)},
                         {"sidste_dag", paa_dansk_med_ugedag(j.til)},
                         {"arbejdstid", dokumenter::timer_om_ugen(j.ugentlig_tid)}});
  return dokumenter::aftale(d);
}

}  // namespace

Resultat<Brev> forhaandsvis_placeringsbrev(store::Forbindelse& db, const Kontekst& k,
                                           const Brevoenske& oenske) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Brev> {
    NYTTE_TRY(const auto g, hent(db, k, oenske.placering));
    noter_opslag(db, k, {g.borger.id}, "forhaandsvis_brev");
    return placeringsbrev(db, k, g, oenske);
  });
}

Resultat<UdstedtBrev> udsted_placeringsbrev(store::Forbindelse& db, const Kontekst& k,
                                            const Brevoenske& oenske, Koersel koersel) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<UdstedtBrev> {
    NYTTE_TRY(const auto g, hent(db, k, oenske.placering));
    NYTTE_TRY(const auto brev, placeringsbrev(db, k, g, oenske));
    noter_opslag(db, k, {g.borger.id}, "udsted_brev");
    return udsted_brev(db, k,
                       {oenske.art, brev, "placering", std::to_string(g.placering.id.vaerdi),
                        g.borger.id, std::nullopt});
  });
}

Resultat<std::vector<Brevlinje>> placeringens_breve(store::Forbindelse& db, const Kontekst& k,
                                                    PlaceringId placering) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<std::vector<Brevlinje>> {
    NYTTE_TRY(const auto g, hent(db, k, placering));
    noter_opslag(db, k, {g.borger.id}, "vis_breve");
    return brevlinjer(db, "placering", std::to_string(placering.vaerdi));
  });
}

Resultat<Brev> forhaandsvis_aftale(store::Forbindelse& db, const Kontekst& k, JobordreId jobordre) {
  NYTTE_TRY(kraev_konsulent(k));
  return aftalen(db, k, jobordre);
}

Resultat<UdstedtBrev> udsted_aftale(store::Forbindelse& db, const Kontekst& k, JobordreId jobordre,
                                    Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<UdstedtBrev> {
    NYTTE_TRY(const auto brev, aftalen(db, k, jobordre));
    return udsted_brev(db, k,
                       {Brevart::aftale, brev, "jobordre", std::to_string(jobordre.vaerdi),
                        std::nullopt, std::nullopt});
  });
}

Resultat<std::vector<Brevlinje>> jobordrens_breve(store::Forbindelse& db, const Kontekst& k,
                                                  JobordreId jobordre) {
  NYTTE_TRY(kraev_laeser(k));
  if (!store::find_jobordre(db, k.bruger.kommune, jobordre))
    return Fejl(Fejlkode::findes_ikke, "jobordre");
  return brevlinjer(db, "jobordre", std::to_string(jobordre.vaerdi));
}

}  // namespace nytte::sager
