#include "aaret.hpp"

#include <array>

#include "model/kalender.hpp"
#include "sager/adgang/brugere.hpp"
#include "sager/arbejdssted/registrer_ansatte.hpp"
#include "sager/borger/registrer_borger.hpp"
#include "sager/forslag/foreslaa.hpp"
#include "sager/frister/registrer.hpp"
#include "sager/jobordre/registrer_hoering.hpp"
#include "sager/videre/registrer.hpp"

namespace nytte::sager::test {
namespace {

constexpr std::int64_t kDoegn = 86'400;
constexpr Dato kNytSystem = Dato::af(2025, 7, 1);
constexpr Dato kArbejdspligten = Dato::af(2025, 1, 1);
constexpr Dato kOrienteret = Dato::af(2024, 12, 20);

// Of its month.
bool foerste_arbejdsdag(Dato d) {
  Dato foer = d - 1;
  while (!er_arbejdsdag(foer)) foer = foer - 1;
  return foer.maaned() != d.maaned();
}

}  // namespace

Aaret::Aaret(store::Forbindelse& db, const Aarsvalg& valg)
    : db_(db),
      valg_(valg),
      t_(valg.froe),
      bruger_(systemkontekst({0}, kAaretFra, kommune_i_aaret()).bruger) {}

Kontekst Aaret::paa(Dato dag) const {
  return {bruger_, {std::int64_t{dag.dagnummer()} * kDoegn + 36'000}, dag, "aaret"};
}

int Aaret::mellem(int fra, int til) {
  return fra + static_cast<int>(t_() % static_cast<std::uint64_t>(til - fra + 1));
}

void Aaret::lad_gaa() {
  byg();
  for (Dato d = kAaretFra; d <= kAaretTil; d = d + 1)
    if (er_arbejdsdag(d)) dag(d);
}

void Aaret::indberet_ansatte(const Sted& s, Maaned fra, Maaned til) {
  std::vector<AnsatteMaaned> maaneder;
  // A dozen workplaces are so small that the ratio stops some; the others have room for all.
  const int ansatte = s.jobordre.vaerdi % 3 == 0 ? 14 : 60;
  for (Maaned m = fra; m <= til; m = m + 1)
    maaneder.push_back(
        {s.p_nummer, m, Aarsvaerk::fra_titusindedele(ansatte * Aarsvaerk::kSkala), ansatte, 0});
  skal(registrer_ansatte(db_, paa((til + 1).foerste_dag()), s.p_nummer, maaneder), "ansatte");
}

void Aaret::dag(Dato d) {
  if (d > kAaretFra && foerste_arbejdsdag(d))
    for (const auto& s : steder_) indberet_ansatte(s, d.maaned() - 1, d.maaned() - 1);
  // From 2025 the representative is told, where he was heard before.
  if (d == kOrienteret)
    for (const auto& s : steder_)
      skal(registrer_hoering(db_, paa(d),
                             {.id = {},
                              .jobordre = s.jobordre,
                              .art = Hoeringsart::orientering,
                              .niveau = Niveau::tr_p_nummer,
                              .navn = "Kim Holm",
                              .dato = d,
                              .arbejdsgiver_erklaering = {},
                              .medarbejder_erklaering = {},
                              .enig = {},
                              .bemaerkning = {}}),
           "orientering");
  if (d == kNytSystem) nyt_kontanthjaelpssystem(d);
  loebende(d);
  if (d.dagnummer() % 7 == kAaretFra.dagnummer() % 7) efter_forslag(d);
  paa_egen_haand(d);
  if (promille(400)) henvis(d);
}

// Monday: what the proposal says is done, twelve at a time; nobody of it may be refused.
void Aaret::efter_forslag(Dato d) {
  const auto l = skal(foreslaa(db_, paa(d)), "forslag");
  int n = 0;
  for (const auto& f : l.forslag) {
    auto& p = personer_[personnumre_.at(f.person.id)];
    if (n == 12) break;
    if (!p.fri || d < p.tidligst) continue;
    if (!placer(p, f.oenske, d, true)) throw std::runtime_error("et forslag blev afvist");
    ++log_.foreslaaede;
    ++n;
  }
}

Placeringsoenske Aaret::oenske(const Person& p, const Sted& s, Dato d) {
  const Dato fra = d + mellem(1, 10);
  const int dage = fra < kArbejdspligten ? mellem(14, 95) : mellem(14, 150);
  static constexpr std::array kTider{20, 25, 30, 37};
  return {.borger = p.id,
          .jobordre = s.jobordre,
          .fra = fra,
          .til = std::min(fra + (dage - 1), kAaretTil),
          .ugentlig_tid = Ugetimer::af(kTider[static_cast<std::size_t>(mellem(0, 3))]),
          .raadighedsafproevende = false,
          .raadighedsvurdering = {},
          .saerligt_tilrettelagt = false,
          .begrundelse = "aftalt med borgeren",
          .bemaerkning = {}};
}

// What a caseworker finds out himself; the law or a full place may say no.
void Aaret::paa_egen_haand(Dato d) {
  for (int i = mellem(0, 4); i > 0; --i) {
    auto& p = personer_[static_cast<std::size_t>(mellem(0, valg_.borgere - 1))];
    const auto& s = steder_[static_cast<std::size_t>(mellem(0, valg_.arbejdssteder - 1))];
    if (!p.fri || d < p.tidligst || d > kAaretTil - 30) continue;
    placer(p, oenske(p, s, d), d, false);
  }
}

bool Aaret::placer(Person& p, const Placeringsoenske& o, Dato d, bool foreslaaet) {
  ++log_.kald;
  auto med_grund = o;
  med_grund.begrundelse = "aftalt med borgeren";
  const auto svar = placer_borger(db_, paa(d), med_grund);
  if (svar.has_failure()) {
    ++log_.fuldt;
    return false;
  }
  if (!svar.value().placering) {
    ++log_.afslag;
    return false;
  }
  const auto& x = *svar.value().placering;
  log_.forloeb.push_back({x.id, p.id, *x.jobordre, x.p_nummer, x.fra, x.til, x.ugentlig_tid,
                          Placeringsstatus::ansat, x.til, x.version, foreslaaet});
  p.fri = false;
  return true;
}

void Aaret::henvis(Dato d) {
  auto& p = personer_[static_cast<std::size_t>(mellem(0, valg_.borgere - 1))];
  const auto& s = steder_[static_cast<std::size_t>(mellem(0, valg_.arbejdssteder - 1))];
  if (!p.fri || d < p.tidligst || d > kAaretTil - 40) return;
  const auto o = oenske(p, s, d + 7);
  const auto x = skal(henvis_borger(db_, paa(d), o), "henvisning");
  log_.forloeb.push_back({x.id, p.id, *x.jobordre, x.p_nummer, x.fra, x.til, x.ugentlig_tid,
                          Placeringsstatus::henvist, x.til, x.version, false});
  p.fri = false;
}

void Aaret::loebende(Dato d) {
  for (auto& f : log_.forloeb) {
    if (f.status == Placeringsstatus::henvist && d >= f.fra - 3) {
      // The workplace answers: three of four take him, if the law and the places do.
      auto& p = personer_[personnumre_.at(f.borger)];
      const Placeringsoenske o{.borger = f.borger,
                               .jobordre = f.jobordre,
                               .fra = f.fra,
                               .til = f.til,
                               .ugentlig_tid = f.tid,
                               .raadighedsvurdering = {},
                               .begrundelse = "arbejdsstedet sagde ja",
                               .bemaerkning = {}};
      if (promille(750)) {
        ++log_.kald;
        const auto svar = placer_borger(db_, paa(d), o);
        if (!svar.has_failure() && svar.value().placering) {
          f.status = Placeringsstatus::ansat;
          f.version = svar.value().placering->version;
          if (svar.value().placering->id != f.id)
            throw std::runtime_error("henvisningen blev ikke til placeringen");
          continue;
        }
        ++(svar.has_failure() ? log_.fuldt : log_.afslag);
      }
      f.version = skal(marker_ikke_startet(db_, paa(d),
                                           {.placering = f.id,
                                            .version = f.version,
                                            .aarsag = Placeringsaarsag::andet,
                                            .haendelsesdato = d,
                                            .begrundelse = "fik den ikke"}),
                       "ikke startet")
                      .version;
      f.status = Placeringsstatus::ikke_startet;
      p.fri = true;
    } else if (f.status == Placeringsstatus::ansat) {
      haendelse(f, d);
    }
  }
}

void Aaret::haendelse(Aarsforloeb& f, Dato d) {
  if (d > f.til) return slut(f, d);
  if (d < f.fra) {
    if (!promille(10)) return;
    f.version = skal(annuller_placering(db_, paa(d),
                                        {.placering = f.id,
                                         .version = f.version,
                                         .aarsag = Placeringsaarsag::fejlregistrering,
                                         .haendelsesdato = d,
                                         .begrundelse = "forkert borger"}),
                     "annullering")
                    .version;
    f.status = Placeringsstatus::annulleret;
    personer_[personnumre_.at(f.borger)].fri = true;
    return;
  }
  if (d < f.til && promille(6)) return gaa_i_job(f, d);
  if (promille(8)) {
    skal(registrer_udeblivelse(db_, paa(d),
                               {.id = {},
                                .borger = f.borger,
                                .placering = f.id,
                                .art = Udeblivelsesart::udeblevet,
                                .fra = d,
                                .til = d,
                                .kendt = d,
                                .bemaerkning = {}}),
         "udeblivelse");
    ++log_.udeblivelser;
  }
}

// The end is recorded the day after; one in twenty is forgotten, and stays on the work list.
void Aaret::slut(Aarsforloeb& f, Dato d) {
  if (f.id.vaerdi % 20 == 0) return;
  f.version = skal(afslut_placering(db_, paa(d),
                                    {.placering = f.id,
                                     .version = f.version,
                                     .aarsag = Placeringsaarsag::ikke_valgt,
                                     .haendelsesdato = d,
                                     .begrundelse = {}}),
                   "afslutning")
                  .version;
  f.status = Placeringsstatus::afsluttet;
  auto& p = personer_[personnumre_.at(f.borger)];
  p.fri = true;
  p.tidligst = d + mellem(30, 90);  // never so soon that two placements are one course
}

// Interrupted: half of them for a job, of whom the benefit ends.
void Aaret::gaa_i_job(Aarsforloeb& f, Dato d) {
  const bool job = promille(500);
  f.version = skal(afbryd_placering(
                       db_, paa(d),
                       {.placering = f.id,
                        .version = f.version,
                        .aarsag = job ? Placeringsaarsag::ordinaert_job : Placeringsaarsag::sygdom,
                        .haendelsesdato = d,
                        .begrundelse = {}}),
                   "afbrydelse")
                  .version;
  f.status = Placeringsstatus::afbrudt;
  f.sidste = d;
  auto& p = personer_[personnumre_.at(f.borger)];
  p.tidligst = d + mellem(30, 60);
  p.fri = !job;
  if (!job) return;
  p.vaek = true;
  skal(registrer_afgang(db_, paa(d),
                        {.id = 0,
                         .borger = f.borger,
                         .placering = f.id,
                         .art = Afgangsart::ordinaert_job,
                         .dato = d,
                         .kilde = Afgangskilde::borger,
                         .bemaerkning = {},
                         .annulleret = false}),
       "afgang");
  log_.afgange.emplace(f.id, d);
  skal(
      skift_ydelse(
          db_, paa(d),
          {.borger = f.borger, .ydelse = Ydelse::ingen, .visitation = {}, .fra = d + 1, .til = {}}),
      "ydelse");
}

// 1 July 2025: kontanthjaelp takes over from uddannelseshjaelp.
void Aaret::nyt_kontanthjaelpssystem(Dato d) {
  for (const auto& p : personer_)
    if (p.ung && !p.vaek)
      skal(skift_ydelse(db_, paa(d),
                        {.borger = p.id,
                         .ydelse = Ydelse::kontanthjaelp,
                         .visitation = Visitation::uddannelsesparat,
                         .fra = d,
                         .til = {}}),
           "nyt system");
}

}  // namespace nytte::sager::test
