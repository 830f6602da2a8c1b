// A re-application for dispensation in 2023 documents what the earlier one led to (D-14), by the
// function of the yearly evaluation.
#include <gmock/gmock.h>

#include "raad_verden.hpp"
#include "sager/ansoegning/ansoegning.hpp"
#include "sager/ansoegning/tilstand.hpp"
#include "store/ansoegning.hpp"
#include "store/dispensation.hpp"
#include "store/placering.hpp"
#include "store/videre.hpp"

namespace nytte::sager::test {
namespace {

using testing::HasSubstr;
using testing::Not;

class Genansoegninger : public Raadsverden {
 protected:
  static constexpr Dato kNyDag = Dato::af(2023, 5, 3);

  void SetUp() override {
    Raadsverden::SetUp();
    if (IsSkipped()) return;
    jobordre = opret_ordre(1, 50);
    auto i = indhold();
    i.p_nummer = p_nummer();
    i.fra = Dato::af(2022, 5, 1);
    i.til = Dato::af(2023, 4, 30);
    foerste = indsendt(i, Dato::af(2022, 4, 1));
  }
  void bevilg(Dato fra = Dato::af(2022, 5, 1), Dato til = Dato::af(2023, 4, 30)) {
    store::insert_dispensation(db(), {.id = {},
                                      .p_nummer = p_nummer(),
                                      .pladser = 20,
                                      .fra = fra,
                                      .til = til,
                                      .raad = "RAR Østjylland",
                                      .journalnummer = "22/1"});
  }
  // There for four weeks, the last day being `til`.
  Placering var_der(int n, Dato til) {
    const auto b = opret_borger(n);
    Placering p{.id = {},
                .kommune = *Kommunekode::fra(751),
                .borger = b.id,
                .jobordre = jobordre.id,
                .p_nummer = p_nummer(),
                .fra = til - 27,
                .til = til,
                .ugentlig_tid = Ugetimer::af(25),
                .raadighedsvurdering = {},
                .status = Placeringsstatus::afsluttet,
                .haendelsesdato = til,
                .bemaerkning = {},
                .afgoerelse = {}};
    p.id = store::insert_placering(db(), p).value();
    return p;
  }
  void gik_ud(const Placering& p, Dato dag, Afgangsart art = Afgangsart::ordinaert_job) {
    store::insert_borgerafgang(db(),
                               {.borger = *p.borger,
                                .placering = p.id,
                                .art = art,
                                .dato = dag,
                                .kilde = Afgangskilde::arbejdsgiver,
                                .bemaerkning = {}},
                               {.bruger = sagsbehandler().bruger.id, .tid = sagsbehandler().nu});
  }
  // Ten courses that ended on 1 July 2022: five to a job in August, five unknown.
  void ti_forloeb() {
    for (int n = 1; n <= 10; ++n) {
      const auto p = var_der(n, Dato::af(2022, 7, 1));
      if (n <= 5) gik_ud(p, Dato::af(2022, 8, 15));
    }
  }
  Dispensationsansoegning igen(Dato dag = kNyDag) {
    auto a = opret_ansoegning(db(), konsulent(dag), {.p_nummer = p_nummer(), .forrige = foerste});
    EXPECT_TRUE(a) << fejltekst(a);
    return std::move(a).value();
  }
  Jobordre jobordre{ordre()};
  AnsoegningId foerste;
};
PAA_BEGGE(Genansoegninger);

TEST_P(Genansoegninger, effekten_er_fyldt_ud_med_det_der_skete_paa_stedet) {
  bevilg();
  ti_forloeb();
  const auto a = igen();
  EXPECT_EQ(a.indhold.effekt, a.indhold.effekt_opgjort);
  EXPECT_THAT(a.indhold.effekt, HasSubstr("fra 1. maj 2022 til 30. april 2023"));
  EXPECT_THAT(a.indhold.effekt, HasSubstr("kendt til og med 2. maj 2023"));
  EXPECT_THAT(a.indhold.effekt, HasSubstr("10 forløb sluttede, for 10 borgere"));
  EXPECT_THAT(a.indhold.effekt, HasSubstr("Inden for 3 måneder. Ordinært job: 5."));
  EXPECT_THAT(a.indhold.effekt, HasSubstr("Ingen afgang kendt: 5."));
  EXPECT_THAT(a.indhold.effekt, HasSubstr("Oplyst af arbejdsgiveren: 5"));
  EXPECT_THAT(a.indhold.effekt, HasSubstr("Der er ingen kontrolgruppe."));
}

TEST_P(Genansoegninger, den_hvis_tid_ikke_er_gaaet_er_endnu_ikke_kendt) {
  bevilg();
  ti_forloeb();
  for (int n = 11; n <= 14; ++n) var_der(n, Dato::af(2023, 3, 1));
  EXPECT_THAT(
      igen().indhold.effekt,
      HasSubstr("Tiden er gået for 10 forløb; for 4 er den ikke, og de er endnu ikke kendt."));
}

TEST_P(Genansoegninger, to_borgere_vises_ikke) {
  bevilg();
  gik_ud(var_der(1, Dato::af(2022, 7, 1)), Dato::af(2022, 7, 8));
  var_der(2, Dato::af(2022, 7, 1));
  const auto t = igen().indhold.effekt;
  EXPECT_THAT(t, HasSubstr("Så få borgere sluttede"));
  EXPECT_THAT(t, Not(HasSubstr("job")));
}

TEST_P(Genansoegninger, det_der_sluttede_uden_for_dispensationen_er_ikke_med) {
  bevilg(Dato::af(2022, 8, 1), Dato::af(2023, 7, 31));
  ti_forloeb();
  EXPECT_THAT(igen().indhold.effekt, HasSubstr("Ingen forløb sluttede på arbejdsstedet"));
}

TEST_P(Genansoegninger, uden_en_dispensation_er_der_intet_at_goere_op) {
  ti_forloeb();
  const auto a = igen();
  EXPECT_EQ(a.indhold.effekt, "");
  EXPECT_EQ(fejlkode(hent_effekt(db(), konsulent(kNyDag), {a.id, a.version})),
            Fejlkode::findes_ikke);
}

TEST_P(Genansoegninger, den_rettes_kun_med_en_grund_og_det_opgjorte_bliver_staaende) {
  bevilg();
  ti_forloeb();
  const auto a = igen();
  auto i = a.indhold;
  i.effekt = "Seks kom i job.";
  i.effekt_opgjort = "Tusind kom i job.";
  const auto b = gem_ansoegning(db(), konsulent(kNyDag), {a.id, a.version}, i).value();
  EXPECT_EQ(b.indhold.effekt_opgjort, a.indhold.effekt_opgjort) << "nobody writes in it";
  const auto mangler = [&](const Dispensationsansoegning& x) {
    const auto v = vis_ansoegning(db(), konsulent(kNyDag), x.id).value();
    return std::any_of(v.fund.begin(), v.fund.end(), [](const Fund& f) {
      return f.kode == Fundkode::rettelsesgrund_mangler && f.felt == "effekt_grund";
    });
  };
  EXPECT_TRUE(mangler(b));
  i.effekt_grund = "Den sjette er ansat hos os og står ikke i registeret.";
  const auto c = gem_ansoegning(db(), konsulent(kNyDag), {a.id, b.version}, i).value();
  EXPECT_FALSE(mangler(c));
}

TEST_P(Genansoegninger, andre_linjeskift_er_ingen_rettelse) {
  bevilg();
  ti_forloeb();
  const auto a = igen();
  auto i = a.indhold;
  std::string med_cr;
  for (const char c : i.effekt) med_cr += c == '\n' ? std::string("\r\n") : std::string(1, c);
  i.effekt = med_cr;
  const auto v = proev_ansoegning(db(), konsulent(kNyDag), a.id, i).value();
  EXPECT_TRUE(std::none_of(v.fund.begin(), v.fund.end(),
                           [](const Fund& f) { return f.felt == "effekt_grund"; }));
}

TEST_P(Genansoegninger, den_opgoeres_igen_naar_der_er_kommet_mere_til) {
  bevilg();
  ti_forloeb();
  const auto a = igen();
  gik_ud(var_der(11, Dato::af(2022, 9, 1)), Dato::af(2022, 9, 2));
  gik_ud(var_der(12, Dato::af(2022, 9, 1)), Dato::af(2022, 9, 2));
  const auto b = hent_effekt(db(), konsulent(kNyDag), {a.id, a.version}).value();
  EXPECT_THAT(b.indhold.effekt, HasSubstr("Ordinært job: 7."));
  EXPECT_THAT(a.indhold.effekt, HasSubstr("Ordinært job: 5."));
}

}  // namespace
}  // namespace nytte::sager::test
