#include "kontrakt/fund_tekst.hpp"
#include "kontrakt/hoeringsgrundlag_json.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/hoering/grundlag.hpp"
#include "sager/hoering/skridt.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/jobordre.hpp"
#include "store/placering.hpp"
#include "store/raad.hpp"
#include "store/repraesentant.hpp"

namespace nytte::sager {
namespace {

std::string med_hjemmel(const Fund& f) {
  const auto hjemmel = kontrakt::hjemmelstekst(f);
  return kontrakt::saetning(f) + (hjemmel.empty() ? "" : " (" + hjemmel + ")");
}

Resultat<Arbejdssted> find_sted(store::Forbindelse& db, PNummer p) {
  auto sted = store::find_arbejdssted(db, p);
  if (!sted) return Fejl(Fejlkode::findes_ikke, "p_nummer", p.tekst());
  return *std::move(sted);
}

Resultat<Hoeringsemne> emne_af_jobordre(store::Forbindelse& db, const Kontekst& k, JobordreId id,
                                        Population population) {
  const auto j = store::find_jobordre(db, k.bruger.kommune, id);
  if (!j) return Fejl(Fejlkode::findes_ikke, "jobordre");
  if (j->status == Jobordrestatus::annulleret)
    return Fejl(Fejlkode::tilstand_tillader_ikke, "jobordre", "den er annulleret");
  NYTTE_TRY(const auto sted, find_sted(db, j->p_nummer));
  return emne_af(db, k, *j, sted, population);
}

// The places sought are those of the whole P-number, so those who are there already are among them.
std::int32_t nye_efter(store::Forbindelse& db, const Dispensationsforslag& f, Dato dag) {
  std::int32_t der = 0;
  for (const auto& i : store::i_forvejen(db, f.p_nummer, dag))
    der += i.fra <= dag && (!i.til || dag <= *i.til) ? 1 : 0;
  return std::max(0, f.pladser - der);
}

Resultat<Hoeringsemne> emne_af_forslag(store::Forbindelse& db, const Kontekst& k,
                                       const Dispensationsforslag& f, Population population) {
  Feltkontrol felter;
  felter.tal("pladser", f.pladser, 1, 1000);
  felter.periode("til", f.fra, f.til);
  felter.valgfri("faggruppe", f.faggruppe, kNavnLaengde);
  felter.valgfri("stilling", f.stilling, kNavnLaengde);
  felter.valgfri("opgave", f.opgave);
  NYTTE_TRY(felter.svar());
  NYTTE_TRY(auto sted, find_sted(db, f.p_nummer));
  // The day the hearing is held, which comes before the dispensation's first day.
  const Dato dag = std::min(k.i_dag, f.til);
  return Hoeringsemne{.formaal = Hoeringsformaal::dispensation,
                      .sted = std::move(sted),
                      .stilling = f.stilling,
                      .faggruppe = f.faggruppe,
                      .opgave = f.opgave,
                      .pladser = f.pladser,
                      .nye = nye_efter(db, f, dag),
                      .fra = f.fra,
                      .til = f.til,
                      .ugentlig_tid = f.ugentlig_tid,
                      .population = population,
                      .dag = dag};
}

Resultat<Hoeringsemne> find_emne(store::Forbindelse& db, const Kontekst& k,
                                 const NyHoeringssag& ny) {
  if (ny.jobordre.has_value() == ny.forslag.has_value())
    return Fejl(Fejlkode::felt_mangler, "jobordre", "angiv enten en jobordre eller en ansøgning");
  if (ny.jobordre) return emne_af_jobordre(db, k, *ny.jobordre, ny.population);
  return emne_af_forslag(db, k, *ny.forslag, ny.population);
}

Resultat<void> kontroller_arbejdsgiver(const NyHoeringssag& ny, const Hoeringsvalg& valg) {
  Feltkontrol felter;
  const bool begge = valg.art == Hoeringsart::hoering && ny.jobordre.has_value();
  const Arbejdsgiverpart part = ny.arbejdsgiver.value_or(Arbejdsgiverpart{});
  if (begge || ny.arbejdsgiver) {
    felter.paakraevet("arbejdsgiver_navn", part.navn);
    felter.paakraevet("arbejdsgiver_email", part.email);
    felter.mailadresse("arbejdsgiver_email", part.email);
  }
  return felter.svar();
}

// Who is to be asked, or why nobody is.
Resultat<Medarbejderrepraesentant> find_spurgt(store::Forbindelse& db, const Hoeringsvalg& valg) {
  if (valg.led.empty() && valg.fund.udfald == Udfald::ikke_relevant)
    return Fejl(Fejlkode::hoering_ikke_kraevet, "", med_hjemmel(valg.fund));
  const auto* led = valg.naeste_led();
  if (led == nullptr || !led->repraesentant)
    return Fejl(Fejlkode::ingen_at_hoere, "repraesentant", med_hjemmel(valg.fund));
  auto m = store::find_repraesentant(db, *led->repraesentant);
  if (!m) return Fejl(Fejlkode::ingen_at_hoere, "repraesentant");
  return *std::move(m);
}

Resultat<void> ingen_aaben(store::Forbindelse& db, const Kontekst& k, const NyHoeringssag& ny) {
  Hoeringssagsfilter filter{.tilstand = Hoeringstilstand::aaben};
  if (ny.jobordre) filter.jobordre = ny.jobordre;
  if (ny.forslag) filter.ansoegning = ny.forslag->ansoegning;
  if (store::list_hoeringssager(db, k.bruger.kommune, filter, {}).i_alt > 0)
    return Fejl(Fejlkode::tilstand_tillader_ikke, "", "der er allerede en, der ikke er afsluttet");
  return success();
}

std::string kommunenavn(store::Forbindelse& db, Kommunekode kode) {
  const auto kommune = store::find_kommune(db, kode);
  return kommune ? kommune->navn : "Kommune " + kode.tekst();
}

Hoeringssag gem_sag(store::Forbindelse& db, const Kontekst& k, const NyHoeringssag& ny,
                    const Hoeringsemne& emne, const Hoeringsvalg& valg) {
  const auto grundlag = laes_grundlag(db, emne, valg, kommunenavn(db, k.bruger.kommune));
  Hoeringssag sag{.id = {},
                  .kommune = k.bruger.kommune,
                  .formaal = emne.formaal,
                  .art = valg.art,
                  .population = emne.population,
                  .jobordre = ny.jobordre,
                  .ansoegning = ny.forslag ? std::optional(ny.forslag->ansoegning) : std::nullopt,
                  .p_nummer = emne.sted.p_nummer,
                  .faggruppe = emne.faggruppe,
                  .dag = emne.dag,
                  .grundlag_json = kontrakt::encode_hoeringsgrundlag(grundlag),
                  .oprettet = k.nu,
                  .oprettet_af = k.bruger.id,
                  .hoering = {}};
  sag.id = store::insert_hoeringssag(db, sag);
  return sag;
}

void gem_parter(store::Forbindelse& db, const Kontekst& k, const Hoeringssag& sag,
                const Medarbejderrepraesentant& m, const std::optional<Arbejdsgiverpart>& a) {
  store::insert_henvendelse(db,
                            {.id = {},
                             .sag = sag.id,
                             .part = Part::medarbejderside,
                             .niveau = m.niveau,
                             .repraesentant = m.id,
                             .navn = m.navn,
                             .organisation = m.organisation,
                             .email = m.email,
                             .sendt = {},
                             .rykket = {},
                             .svarfrist = {},
                             .grund = {}},
                            skridtspor(k));
  if (!a) return;
  store::insert_henvendelse(db,
                            {.id = {},
                             .sag = sag.id,
                             .part = Part::arbejdsgiver,
                             .niveau = {},
                             .repraesentant = {},
                             .navn = a->navn,
                             .organisation = {},
                             .email = a->email,
                             .sendt = {},
                             .rykket = {},
                             .svarfrist = {},
                             .grund = {}},
                            skridtspor(k));
}

}  // namespace

Resultat<Hoeringssagsvisning> opret_hoeringssag(store::Forbindelse& db, const Kontekst& k,
                                                const NyHoeringssag& ny, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Hoeringssagsvisning> {
    NYTTE_TRY(const auto emne, find_emne(db, k, ny));
    const auto valg = laes_valg(db, k, emne);
    NYTTE_TRY(const auto spurgt, find_spurgt(db, valg));
    NYTTE_TRY(kontroller_arbejdsgiver(ny, valg));
    NYTTE_TRY(ingen_aaben(db, k, ny));
    const auto sag = gem_sag(db, k, ny, emne, valg);
    gem_parter(db, k, sag, spurgt, ny.arbejdsgiver);
    const Sporfelter felter{{"navn", spurgt.navn},
                            {"niveau", std::string(navn(spurgt.niveau))},
                            {"jobordre", emne.jobordre}};
    const auto art =
        valg.art == Hoeringsart::hoering ? "hoeringssag_oprettet" : "orienteringssag_oprettet";
    noter(db, k, {art, "hoeringssag", noegle(sag.id), "", felter});
    if (ny.jobordre)
      noter(db, k, {art, "jobordre", std::to_string(ny.jobordre->vaerdi), "", felter});
    return laes_visning(db, sag);
  });
}

Resultat<Hoeringsvalg> hvem_skal_hoeres(store::Forbindelse& db, const Kontekst& k, PNummer p_nummer,
                                        const std::string& faggruppe, Dato dag) {
  NYTTE_TRY(kraev_rolle(
      k, {Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder, Rolle::administrator}));
  return i_laesning(db, [&]() -> Resultat<Hoeringsvalg> {
    NYTTE_TRY(auto sted, find_sted(db, p_nummer));
    Kontekst paa_dagen = k;
    paa_dagen.i_dag = dag;
    const Hoeringsemne emne{
        .sted = std::move(sted), .faggruppe = faggruppe, .fra = dag, .til = dag, .dag = dag};
    return laes_valg(db, paa_dagen, emne);
  });
}

Resultat<Hoeringsvalg> hvem_skal_hoeres(store::Forbindelse& db, const Kontekst& k,
                                        JobordreId jobordre, Population population) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<Hoeringsvalg> {
    const auto j = store::find_jobordre(db, k.bruger.kommune, jobordre);
    if (!j) return Fejl(Fejlkode::findes_ikke, "jobordre");
    NYTTE_TRY(const auto sted, find_sted(db, j->p_nummer));
    return laes_valg(db, k, emne_af(db, k, *j, sted, population));
  });
}

}  // namespace nytte::sager
