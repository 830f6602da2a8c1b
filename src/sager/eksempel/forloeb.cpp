#include "sager/eksempel/forloeb.hpp"

#include <algorithm>
#include <array>

#include "sager/jobordre/registrer_hoering.hpp"
#include "sager/placering/aendr_placering.hpp"
#include "sager/placering/placer_borger.hpp"
#include "store/borger.hpp"
#include "store/jobordre.hpp"

namespace nytte::sager {
namespace {

// From this day the employees are informed instead of heard.
constexpr Dato kOrienteringFra = Dato::af(2025, 1, 1);
constexpr std::int64_t kMorgen = 8 * 3600;  // seconds into the day, UTC

struct Oenske {
  Placeringsoenske oenske;
  Dato dag;  // when the case worker sits with it
};

std::vector<Jobordre> aargangens_jobordrer(store::Forbindelse& db, const Kontekst& k,
                                           const Aargang& a) {
  std::vector<Jobordre> ud;
  Jobordrefilter filter;
  filter.tekst = a.foran;
  for (auto& r : store::list_jobordrer(db, k.bruger.kommune, filter, a.fra,
                                       {Jobordreorden::nummer, Side{.start = 0, .antal = 0}})
                     .raekker)
    // JO18436 of source 003 looks like an order of 2018.
    if (r.jobordre.nummer.starts_with(a.foran) && r.jobordre.fra == a.jobordrer.fra())
      ud.push_back(std::move(r.jobordre));
  return ud;
}

// Most wishes are ordinary; some ask for what the law of the day does not give.
Oenske et_oenske(Tilfaeldig& t, const Aargang& a, const Eksempelborger& b, BorgerId borger,
                 const Jobordre& j) {
  const Dato fra = a.fra + t.mellem(0, a.til - a.fra);
  std::int32_t dage = t.mellem(4, 13) * 7;
  if (t.chance(5)) dage += 28;  // 14 weeks or more: too long before 2025
  const Dato til = std::min(fra + (dage - 1), j.til);
  const auto timer = t.chance(4) ? Ugetimer::af(40) : Ugetimer::af(t.mellem(4, 9) * 4);
  const bool dagpenge = b.ydelse == Ydelse::dagpenge;
  Placeringsoenske o{.borger = borger,
                     .jobordre = j.id,
                     .fra = fra,
                     .til = til,
                     .ugentlig_tid = timer,
                     .raadighedsafproevende = dagpenge && !t.chance(15),
                     .raadighedsvurdering = {},
                     .saerligt_tilrettelagt = false,
                     .del_af_plan = borger.vaerdi % 3 != 0,
                     .begrundelse =
                         "Borgeren ønsker selv stedet, og det er drøftet med "
                         "arbejdsgiveren.",
                     .bemaerkning = {},
                     .gem_afslag = true};
  if (o.raadighedsafproevende)
    o.raadighedsvurdering = "Borgeren har takket nej til to henviste job uden at sige hvorfor.";
  return {o, fra - t.mellem(3, 12)};
}

Placeringsaarsag en_aarsag(Tilfaeldig& t) {
  constexpr std::array kAarsager{Placeringsaarsag::ordinaert_job, Placeringsaarsag::sygdom,
                                 Placeringsaarsag::udeblevet, Placeringsaarsag::uddannelse,
                                 Placeringsaarsag::arbejdsgiver_afbroed};
  return t.en_af(kAarsager);
}

// What became of it, as far as the day has come.
Resultat<void> bagefter(store::Forbindelse& db, const Kontekst& k, const Placering& p,
                        Tilfaeldig& t, Dato i_dag) {
  const auto skaebne = t.mellem(1, 100);
  const Dato midt = p.fra + (p.til - p.fra) / 2;
  Placeringsskift skift{.placering = p.id,
                        .version = p.version,
                        .aarsag = en_aarsag(t),
                        .haendelsesdato = midt,
                        .begrundelse = {}};
  if (skaebne <= 14 && midt < i_dag && midt < p.til) {
    NYTTE_TRY(afbryd_placering(db, paa_dagen(k, midt), skift));
  } else if (skaebne <= 17 && p.fra < i_dag) {
    skift.aarsag = Placeringsaarsag::udeblevet;
    skift.haendelsesdato = p.fra;
    NYTTE_TRY(marker_ikke_startet(db, paa_dagen(k, p.fra + 1), skift));
  } else if (skaebne <= 19 && p.fra < i_dag) {
    skift.begrundelse = "Registreret på den forkerte borger.";
    NYTTE_TRY(annuller_placering(db, paa_dagen(k, p.fra), skift));
  } else if (skaebne <= 94 && p.til + 3 < i_dag) {
    skift.aarsag = Placeringsaarsag::ikke_valgt;
    NYTTE_TRY(afslut_placering(db, paa_dagen(k, p.til + 3), skift));
  }
  return success();
}

// A full order, or a citizen who is there already, is tried elsewhere: no error here.
bool er_optaget(const Fejl& fejl) {
  return fejl.har(Fejlkode::ingen_ledig_plads) || fejl.har(Fejlkode::periode_overlapper);
}

Resultat<void> udfoer(store::Forbindelse& db, const Kontekst& k, const Oenske& o, Tilfaeldig& t,
                      Dato i_dag) {
  const auto dagen = paa_dagen(k, std::min(o.dag, i_dag));
  if (o.oenske.fra > i_dag && t.chance(40)) {  // the workplace has not answered yet
    const auto henvist = henvis_borger(db, dagen, o.oenske);
    if (henvist.has_failure() && !er_optaget(henvist.error())) return henvist.error();
    return success();
  }
  const auto svar = placer_borger(db, dagen, o.oenske);
  if (svar.has_failure()) {
    if (er_optaget(svar.error())) return success();
    return svar.error();
  }
  if (!svar.value().placering) return success();
  return bagefter(db, k, *svar.value().placering, t, i_dag);
}

Hoering hoering_af(const Jobordre& j, Hoeringsart art, Dato dag) {
  const bool orienteret = art == Hoeringsart::orientering;
  return {.id = {},
          .jobordre = j.id,
          .art = art,
          .niveau = orienteret ? std::optional<Niveau>() : Niveau::tr_p_nummer,
          .navn = "Eksempel Tillidsmand",
          .dato = dag,
          .arbejdsgiver_erklaering = orienteret ? std::optional<Dato>() : dag,
          .medarbejder_erklaering = orienteret ? std::optional<Dato>() : dag,
          .enig = true,
          .bemaerkning = {}};
}

}  // namespace

Kontekst paa_dagen(const Kontekst& k, Dato dag) {
  Kontekst ud = k;
  ud.i_dag = dag;
  ud.nu = Tidspunkt{std::int64_t{dag.dagnummer()} * 86'400 + kMorgen};
  return ud;
}

Resultat<void> hoer_medarbejderne(store::Forbindelse& db, const Kontekst& k, const Aargang& a) {
  const Dato dag = a.jobordrer.fra();
  const auto ordrer = aargangens_jobordrer(db, k, a);
  for (std::size_t i = 0; i < ordrer.size(); ++i) {
    if (i % 12 == 5) continue;  // nobody has asked yet
    // An order across the turn of 2024 needs both: the law of the day a placement starts decides.
    if (ordrer[i].fra < kOrienteringFra) {
      auto h = hoering_af(ordrer[i], Hoeringsart::hoering, dag);
      if (i % 19 == 4) h.medarbejder_erklaering.reset();
      NYTTE_TRY(registrer_hoering(db, paa_dagen(k, dag + 1), h));
    }
    if (ordrer[i].til >= kOrienteringFra) {
      NYTTE_TRY(registrer_hoering(db, paa_dagen(k, dag + 1),
                                  hoering_af(ordrer[i], Hoeringsart::orientering, dag)));
    }
  }
  return success();
}

Resultat<void> lad_aaret_gaa(store::Forbindelse& db, const Kontekst& k,
                             const std::vector<Eksempelborger>& borgere, Tilfaeldig& t,
                             const Aargang& a) {
  const auto ordrer = aargangens_jobordrer(db, k, a);
  std::vector<Oenske> oensker;
  for (std::int32_t n = 0; n < a.placeringer; ++n) {
    const auto& b = borgere[static_cast<std::size_t>(n) % borgere.size()];
    const auto borger = store::find_borger(db, k.bruger.kommune, Cpr::laes(b.cpr).value());
    oensker.push_back(et_oenske(t, a, b, borger->id, t.en_af(ordrer)));
  }
  std::stable_sort(oensker.begin(), oensker.end(),
                   [](const auto& x, const auto& y) { return x.dag < y.dag; });
  for (const auto& o : oensker) {
    NYTTE_TRY(udfoer(db, k, o, t, k.i_dag));
  }
  return success();
}

}  // namespace nytte::sager
