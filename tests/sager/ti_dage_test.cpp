// The whole road from work list to closed order on ten chosen days: where calendars and the law
// turn. `nu` is the moment in UTC, `i_dag` the date in Copenhagen; around midnight they differ.
#include <set>

#include "sager/arbejdsliste/arbejdsliste.hpp"
#include "sager/arbejdssted/find_arbejdssteder.hpp"
#include "sager/arbejdssted/registrer_ansatte.hpp"
#include "sager/arbejdssted/registrer_arbejdssted.hpp"
#include "sager/arbejdssted/vis_arbejdssted.hpp"
#include "sager/eksempel/eksempel.hpp"
#include "sager/historik/historik.hpp"
#include "sager/jobordre/find_jobordrer.hpp"
#include "sager/jobordre/registrer_hoering.hpp"
#include "sager/placering/vis_placering.hpp"
#include "store/bruger.hpp"
#include "store/migration.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

struct Dag {
  const char* navn;
  Dato i_dag;
  std::int32_t sekund;  // of the UTC day with the same date; negative: the evening before
};

constexpr std::int32_t kNat = 30 * 60;  // half an hour past midnight UTC

constexpr Dag kTiDage[] = {
    {"skuddag", Dato::af(2024, 2, 29), 36'000},
    {"sommertid_begynder", Dato::af(2026, 3, 29), 3'600},  // 01:00 UTC: 2 becomes 3
    {"sommertid_slutter", Dato::af(2026, 10, 25), kNat},   // the first 02:30 of two
    {"nytaarsaften", Dato::af(2025, 12, 31), 82'799},      // 23:59:59 in Denmark
    {"nytaarsdag", Dato::af(2026, 1, 1), -kNat},           // 00:30; in UTC still last year
    {"midt_i_2023", Dato::af(2023, 6, 30), 36'000},        // day 91 under the 13 weeks
    {"loven_skifter", Dato::af(2025, 1, 1), -3'600},       // 00:00 in Denmark
    {"anden_paaskedag", Dato::af(2024, 4, 1), 36'000},
    {"juleaften", Dato::af(2024, 12, 24), 36'000},
    {"soendag_i_maanedens_slutning", Dato::af(2026, 5, 31), -7'200},  // 00:00 summer time
};

Tidspunkt nu(const Dag& d, std::int32_t dage = 0) {
  return {std::int64_t{(d.i_dag + dage).dagnummer()} * 86'400 + d.sekund};
}

class TiDage : public ::testing::TestWithParam<Dag> {};

std::string dagens_navn(const ::testing::TestParamInfo<Dag>& info) { return info.param.navn; }

void se_arbejdslisten(const Arbejdsliste& l, Dato i_dag) {
  std::int32_t over = 0;
  for (const auto& p : l.punkter) {
    EXPECT_EQ(p.over_frist, p.forfalder && *p.forfalder < i_dag);
    over += p.over_frist && !p.vejledende ? 1 : 0;
    EXPECT_FALSE(p.skoennet);
    for (const Maaned m : p.maaneder) EXPECT_LT(m, i_dag.maaned());
    EXPECT_FALSE(p.art == Fristart::placering_slutter && p.over_frist);
  }
  EXPECT_GE(l.over_frist, over);  // those not shown count too
}

void se_stedet(const Arbejdsstedsvisning& v, Dato i_dag) {
  Dato naeste = i_dag;
  for (const auto& s : v.kurve.stykker) {
    EXPECT_EQ(s.fra, naeste);
    EXPECT_LE(s.fra, s.til);
    EXPECT_GE(s.brugt, Broek(0));
    EXPECT_GE(s.kvote.value_or(1), 1);
    naeste = s.til + 1;
  }
  EXPECT_EQ(naeste, i_dag + 182);
  std::int32_t her = 0;
  for (const auto& p : v.placerede) {
    const auto sidste = sidste_dag_paa_stedet(p.placering);
    ASSERT_TRUE(sidste.has_value());
    EXPECT_GE(*sidste, i_dag);
    her += p.placering.fra <= i_dag ? 1 : 0;
  }
  EXPECT_EQ(v.kurve.stykker.front().personer, her);
  for (const Maaned m : v.manglende_maaneder) EXPECT_LT(m, i_dag.maaned());
}

// The example data of 21 November 2026, loaded once and looked at on each of the days.
store::Forbindelse& eksemplet() {
  static auto db = [] {
    auto ny = store::open(":memory:");
    const Tidspunkt da{1'795'250'000};
    EXPECT_TRUE(store::forbered(ny, da).has_value());
    EXPECT_TRUE(indlaes_eksempel(ny, da, Dato::af(2026, 11, 21)).has_value());
    return ny;
  }();
  return db;
}

TEST_P(TiDage, eksempelkommunen_kan_ses) {
  auto& db = eksemplet();
  const Dato i_dag = GetParam().i_dag;
  std::set<std::int64_t> steder;
  for (const auto& login : eksempellogins()) {
    const auto bruger = store::find_bruger(db, std::string(login.brugernavn));
    ASSERT_TRUE(bruger.has_value()) << login.brugernavn;
    if (!bruger->raad.empty()) continue;  // a council has a list of its own
    const Kontekst k{*bruger, nu(GetParam()), i_dag, "proeve"};
    const auto liste = arbejdsliste(db, k);
    ASSERT_TRUE(liste.has_value()) << fejltekst(liste);
    se_arbejdslisten(liste.value(), i_dag);
    const auto ordrer = find_jobordrer(db, k, {}, {.start = 0, .antal = 0});
    if (!ordrer.has_value()) continue;  // an administrator keeps users
    for (const auto& r : ordrer.value().raekker) {
      const auto& t = r.pladstal;
      EXPECT_GE(t.ledige, 0) << r.jobordre.nummer;
      EXPECT_LE(t.placerede + t.ledige, r.jobordre.pladser) << r.jobordre.nummer;
      EXPECT_TRUE(r.jobordre.status == Jobordrestatus::aaben || t.ledige == 0) << r.jobordre.nummer;
    }
    const auto alle = find_arbejdssteder(db, k, {}, {.start = 0, .antal = 0});
    ASSERT_TRUE(alle.has_value());
    if (!steder.empty()) continue;  // the same for everyone; once is enough
    for (const auto& a : alle.value().raekker) {
      const auto v = vis_arbejdssted(db, k, a.arbejdssted.p_nummer);
      ASSERT_TRUE(v.has_value()) << fejltekst(v);
      se_stedet(v.value(), i_dag);
      steder.insert(static_cast<std::int64_t>(steder.size()));
    }
  }
  EXPECT_EQ(steder.size(), 62U);
}

// A municipality made for the day: a placement that is on its ninety-first and last day, and a
// place beside it.
class EnDag {
 public:
  explicit EnDag(const Dag& dag) : db(store::open(":memory:")), dag_(dag) {
    EXPECT_TRUE(store::forbered(db, nu(dag, -400)).has_value());
    bruger_ = {.id = {},
               .kommune = Kommunekode::fra(751).value(),
               .brugernavn = "mette",
               .navn = "Mette Holm",
               .roller = {Rolle::sagsbehandler, Rolle::virksomhedskonsulent}};
    bruger_.id = store::insert_bruger(db, bruger_, "ingen adgangskode").value();
  }
  // `dage` after the chosen day; negative before.
  Kontekst k(std::int32_t dage = 0) const {
    return {bruger_, nu(dag_, dage), dag_.i_dag + dage, "proeve"};
  }
  void opret_sted() {
    const PNummer p = PNummer::laes("9900000001").value();
    const auto sted = registrer_arbejdssted(db, k(-200),
                                            {{.p_nummer = p,
                                              .cvr = Cvr::laes("99000001").value(),
                                              .navn = "Strandvejens Plejehjem",
                                              .adresse = "",
                                              .postnummer = "",
                                              .by = "",
                                              .kommune = bruger_.kommune,
                                              .sektor = Sektor::kommune,
                                              .ministeromraade = {},
                                              .tilskudsandel = {},
                                              .erhverv_paa_markedsvilkaar = {},
                                              .lukket_fra = {}},
                                             "Aarhus Kommune"});
    ASSERT_TRUE(sted.has_value()) << fejltekst(sted);
    std::vector<AnsatteMaaned> maaneder;
    const Maaned denne = dag_.i_dag.maaned();
    for (Maaned m = denne - 12; m < denne; m = m + 1)
      maaneder.push_back({p, m, Aarsvaerk::laes("51"), 51, 0});
    const auto gemt = registrer_ansatte(db, k(), p, maaneder);
    ASSERT_TRUE(gemt.has_value()) << fejltekst(gemt);
  }
  void opret_ordre() {
    const auto svar = opret_jobordre(db, k(-100),
                                     {.id = {},
                                      .nummer = "",
                                      .kommune = bruger_.kommune,
                                      .p_nummer = PNummer::laes("9900000001").value(),
                                      .type = Jobordretype::nytteindsats_kommune,
                                      .stilling = "pedelmedhjælper",
                                      .faggruppe = "FOA",
                                      .opgave = "",
                                      .ministeromraade = {},
                                      .pladser = 2,
                                      .fra = dag_.i_dag - 95,
                                      .til = dag_.i_dag + 120,
                                      .ugentlig_tid = Ugetimer::af(25),
                                      .vurdering = {.ud_over_normeret_niveau = true,
                                                    .konkurrenceforvridende = false,
                                                    .indgaar_i_serviceniveau = false,
                                                    .service_for_borger = false,
                                                    .borgers_dokumentation = {}}});
    ASSERT_TRUE(svar.has_value()) << fejltekst(svar);
    ordre = svar.value().id;
    const Dato dato = dag_.i_dag - 95;
    for (const auto art : {Hoeringsart::hoering, Hoeringsart::orientering}) {
      const auto h = registrer_hoering(
          db, k(-95),
          {.id = {},
           .jobordre = ordre,
           .art = art,
           .niveau =
               art == Hoeringsart::hoering ? std::optional(Niveau::tr_p_nummer) : std::nullopt,
           .navn = "Kim Holm",
           .dato = dato,
           .arbejdsgiver_erklaering = dato,
           .medarbejder_erklaering = dato,
           .enig = true,
           .bemaerkning = {}});
      ASSERT_TRUE(h.has_value()) << fejltekst(h);
    }
  }
  BorgerId opret_borger(const char* cpr) {
    const auto b = registrer_borger(db, k(-100),
                                    {{.id = {},
                                      .kommune = bruger_.kommune,
                                      .cpr = Cpr::laes(cpr).value(),
                                      .navn = "Borger Prøvesen",
                                      .erhvervskompetencegivende_uddannelse = true,
                                      .senest_ansat_kendt = true,
                                      .senest_ansat = {}},
                                     {{.borger = {},
                                       .ydelse = Ydelse::kontanthjaelp,
                                       .visitation = Visitation::jobparat,
                                       .fra = dag_.i_dag - 400,
                                       .til = {}}}});
    EXPECT_TRUE(b.has_value()) << fejltekst(b);
    return b.value().id;
  }
  // `fra` and `til` are days from the chosen day; written down on the first of them.
  Placering placer(BorgerId borger, std::int32_t fra, std::int32_t til) {
    const auto svar = placer_borger(db, k(fra),
                                    {.borger = borger,
                                     .jobordre = ordre,
                                     .fra = dag_.i_dag + fra,
                                     .til = dag_.i_dag + til,
                                     .ugentlig_tid = Ugetimer::af(25),
                                     .raadighedsvurdering = {},
                                     .begrundelse = "aftalt",
                                     .bemaerkning = {}});
    EXPECT_TRUE(svar.has_value()) << fejltekst(svar);
    EXPECT_TRUE(svar.value().placering.has_value()) << stopper(svar.value().forslag.vurdering);
    return svar.value().placering.value();
  }
  Pladstal pladser(std::int32_t dage = 0) {
    const auto liste = find_jobordrer(db, k(dage), {}, {.start = 0, .antal = 0});
    return liste.value().raekker.at(0).pladstal;
  }

  store::Forbindelse db;
  JobordreId ordre;

 private:
  Dag dag_;
  Bruger bruger_{{}, Kommunekode::fra(751).value(), "", "", {}};
};

TEST_P(TiDage, en_placering_paa_sin_sidste_dag_og_en_ny_ved_siden_af) {
  EnDag dag(GetParam());
  dag.opret_sted();
  dag.opret_ordre();
  const Dato i_dag = GetParam().i_dag;
  const auto gammel = dag.placer(dag.opret_borger("0203830001"), -90, 0);  // 91 days
  EXPECT_EQ(tilstand(gammel, i_dag), Placeringstilstand::i_gang);
  EXPECT_EQ(tilstand(gammel, i_dag + 1), Placeringstilstand::slut);
  auto tal = dag.pladser();
  EXPECT_EQ(tal.placerede, 1);
  EXPECT_EQ(tal.placerede + tal.ledige, 2);

  auto ny = dag.placer(dag.opret_borger("0203830002"), 0, 27);
  tal = dag.pladser();
  EXPECT_EQ(tal.placerede, 2);
  EXPECT_EQ(tal.ledige, 0);
  se_arbejdslisten(arbejdsliste(dag.db, dag.k()).value(), i_dag);
  se_stedet(vis_arbejdssted(dag.db, dag.k(), ny.p_nummer).value(), i_dag);
  EXPECT_EQ(dag.pladser(1).ledige, 1);  // tomorrow the first one has left

  const auto aendret = aendr_placering(dag.db, dag.k(),
                                       {.placering = ny.id,
                                        .version = ny.version,
                                        .fra = ny.fra,
                                        .til = ny.til + 7,
                                        .ugentlig_tid = Ugetimer::af(20),
                                        .begrundelse = "aftalt",
                                        .bemaerkning = {}});
  ASSERT_TRUE(aendret.has_value()) << fejltekst(aendret);
  ASSERT_TRUE(aendret.value().placering.has_value()) << stopper(aendret.value().forslag.vurdering);
  ny = *aendret.value().placering;
  EXPECT_EQ(ny.til, i_dag + 34);
  EXPECT_EQ(fejlkode(afslut_placering(dag.db, dag.k(), {ny.id, ny.version, {}, i_dag, ""})),
            Fejlkode::tilstand_tillader_ikke);
  const auto afbrudt = afbryd_placering(
      dag.db, dag.k(), {ny.id, ny.version, Placeringsaarsag::ordinaert_job, i_dag, ""});
  ASSERT_TRUE(afbrudt.has_value()) << fejltekst(afbrudt);
  EXPECT_EQ(sidste_dag_paa_stedet(afbrudt.value()), i_dag);
  EXPECT_EQ(dag.pladser(1).ledige, 2);
}

TEST_P(TiDage, den_sidste_dag_afsluttes_placeringen_og_ordren_lukkes) {
  EnDag dag(GetParam());
  dag.opret_sted();
  dag.opret_ordre();
  const auto p = dag.placer(dag.opret_borger("0203830001"), -90, 0);
  const auto i_morgen = arbejdsliste(dag.db, dag.k(1)).value();
  se_arbejdslisten(i_morgen, GetParam().i_dag + 1);
  EXPECT_EQ(std::count_if(i_morgen.punkter.begin(), i_morgen.punkter.end(),
                          [](const auto& o) { return o.art == Fristart::placering_over_tid; }),
            1);
  const auto slut = afslut_placering(dag.db, dag.k(), {p.id, p.version, {}, GetParam().i_dag, ""});
  ASSERT_TRUE(slut.has_value()) << fejltekst(slut);
  EXPECT_EQ(slut.value().haendelsesdato, GetParam().i_dag);
  const auto lukket = luk_jobordre(dag.db, dag.k(), {dag.ordre, 1, "færdig"});
  ASSERT_TRUE(lukket.has_value()) << fejltekst(lukket);
  EXPECT_EQ(dag.pladser().ledige, 0);
  // The decision stands and says the same when it is run again.
  const auto a = vis_afgoerelse(dag.db, dag.k(), p.afgoerelse.value());
  ASSERT_TRUE(a.has_value()) << fejltekst(a);
  EXPECT_TRUE(a.value().uaendret_ved_genberegning);
  const auto h = historik(dag.db, dag.k(), "placering", std::to_string(p.id.vaerdi)).value();
  ASSERT_EQ(h.size(), 2U);
  EXPECT_EQ(h[0].haendelse.art, "placering_afsluttet");
  EXPECT_EQ(h[0].haendelse.tid, nu(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Paa, TiDage, ::testing::ValuesIn(kTiDage), dagens_navn);

}  // namespace
}  // namespace nytte::sager::test
