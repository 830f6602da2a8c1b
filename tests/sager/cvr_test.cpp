// What the CVR register proposes, and what a person makes of it.
#include "sager/cvr/cvr.hpp"

#include <algorithm>

#include "sager/historik/saetninger.hpp"
#include "store/arbejdssted.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

class Cvrforslag : public Verden {
 protected:
  void SetUp() override {
    Verden::SetUp();
    indstil_cvr({.laes = [this](std::string_view) { return laest_; },
                 .hent = [this](PNummer) { return laest_; },
                 .adresse = "https://cvr.example"});
  }
  void TearDown() override {
    indstil_cvr({});
    Verden::TearDown();
  }

  static Cvrmaaned maaned(int aar, int nr, std::optional<std::int32_t> hoveder,
                          const char* fuldtid) {
    return {*Maaned::fra(aar, nr), hoveder,
            fuldtid == nullptr ? std::nullopt : Aarsvaerk::laes(fuldtid), ""};
  }
  Cvrenhed enhed() {
    const auto s = sted();
    Cvrenhed e{.p_nummer = s.p_nummer};
    e.cvr = s.cvr;
    e.navn = s.navn;
    return e;
  }
  void svar(const Cvrenhed& e) { laest_ = Cvrport::Laest{{e}, {}}; }
  Cvrmodtaget hent(const Cvrenhed& e) {
    svar(e);
    return modtag_cvr(db(), konsulent(), "{}", "svar.json").value();
  }
  Cvrvisning nu() { return vis_cvr(db(), konsulent(), p_nummer()).value(); }
  Cvrlinje linje(int aar, int nr) {
    const auto v = nu();
    return *std::find_if(v.linjer.begin(), v.linjer.end(),
                         [&](const auto& l) { return l.maaned == *Maaned::fra(aar, nr); });
  }
  auto vaelg(int aar, int nr, Cvrvalgart valg, const std::string& grund) {
    const auto l = linje(aar, nr);
    return vaelg_cvrmaaned(db(), konsulent(), p_nummer(),
                           {.maaned = l.maaned,
                            .valg = valg,
                            .grund = grund,
                            .version = l.egen ? l.egen->version : 0,
                            .opslag = nu().opslag->id});
  }

  Resultat<Cvrport::Laest> laest_ = Cvrport::Laest{};
};

TEST_P(Cvrforslag, huller_vises_mellem_den_foerste_og_den_sidste_maaned) {
  auto e = enhed();
  e.maaneder = {maaned(2022, 9, 60, "52"), maaned(2022, 12, 61, "53")};
  EXPECT_EQ(hent(e).gemt, std::vector{p_nummer()});
  const auto v = nu();
  ASSERT_EQ(v.linjer.size(), 4U);
  EXPECT_EQ(v.linjer[1].stand, Cvrstand::mangler_i_cvr);
  EXPECT_FALSE(v.linjer[1].cvr);
}

TEST_P(Cvrforslag, et_forslag_aendrer_intet_foer_nogen_vaelger_det) {
  auto e = enhed();
  e.maaneder = {maaned(2010, 5, 40, "30")};
  hent(e);
  EXPECT_EQ(linje(2010, 5).stand, Cvrstand::kun_i_cvr);
  EXPECT_FALSE(store::find_ansatte(db(), p_nummer(), *Maaned::fra(2010, 5)));
  ASSERT_TRUE(vaelg(2010, 5, Cvrvalgart::brug_cvr, "").has_value());
  const auto a = store::find_ansatte(db(), p_nummer(), *Maaned::fra(2010, 5));
  ASSERT_TRUE(a);
  EXPECT_EQ(a->hoveder, 40);
  EXPECT_EQ(a->aarsvaerk, Aarsvaerk::laes("30"));
}

TEST_P(Cvrforslag, arbejdsgiverens_eget_tal_staar_til_nogen_siger_hvorfor_ikke) {
  auto e = enhed();
  e.maaneder = {maaned(2023, 1, 60, "55")};
  hent(e);
  EXPECT_EQ(linje(2023, 1).stand, Cvrstand::forskellig);
  EXPECT_EQ(fejlkode(vaelg(2023, 1, Cvrvalgart::brug_cvr, " ")), Fejlkode::begrundelse_mangler);
  EXPECT_EQ(fejlkode(vaelg(2023, 1, Cvrvalgart::behold_egen, "")), Fejlkode::begrundelse_mangler);
  EXPECT_EQ(store::find_ansatte(db(), p_nummer(), *Maaned::fra(2023, 1))->aarsvaerk,
            Aarsvaerk::laes("51"));
}

TEST_P(Cvrforslag, at_beholde_vores_eget_gemmer_grunden_og_roerer_ikke_tallet) {
  auto e = enhed();
  e.maaneder = {maaned(2023, 1, 60, "55")};
  hent(e);
  ASSERT_TRUE(vaelg(2023, 1, Cvrvalgart::behold_egen, "CVR tæller de støttede med").has_value());
  const auto l = linje(2023, 1);
  EXPECT_TRUE(l.afgjort);
  EXPECT_EQ(l.valg->grund, "CVR tæller de støttede med");
  EXPECT_EQ(l.egen->aarsvaerk, Aarsvaerk::laes("51"));
  hent(e);
  EXPECT_FALSE(linje(2023, 1).afgjort) << "a new answer is a new question";
}

TEST_P(Cvrforslag, at_bruge_cvrs_tal_med_en_grund_retter_maaneden_og_beholder_det_ukendte) {
  auto e = enhed();
  e.maaneder = {maaned(2023, 1, {}, "55")};
  hent(e);
  ASSERT_TRUE(vaelg(2023, 1, Cvrvalgart::brug_cvr, "Arbejdsgiveren tog fejl").has_value());
  const auto l = linje(2023, 1);
  EXPECT_EQ(l.egen->aarsvaerk, Aarsvaerk::laes("55"));
  EXPECT_EQ(l.egen->version, 2);
  EXPECT_EQ(l.stand, Cvrstand::ens);
}

TEST_P(Cvrforslag, et_tal_der_er_rettet_imens_opdages) {
  auto e = enhed();
  e.maaneder = {maaned(2023, 1, 60, "55")};
  hent(e);
  const auto svar = vaelg_cvrmaaned(db(), konsulent(), p_nummer(),
                                    {.maaned = *Maaned::fra(2023, 1),
                                     .valg = Cvrvalgart::brug_cvr,
                                     .grund = "x",
                                     .version = 7,
                                     .opslag = nu().opslag->id});
  EXPECT_EQ(fejlkode(svar), Fejlkode::version_foraeldet);
}

TEST_P(Cvrforslag, et_interval_er_intet_tal_at_bruge) {
  auto e = enhed();
  e.maaneder = {{*Maaned::fra(2010, 5), {}, {}, "ANTAL_2_4"}};
  hent(e);
  EXPECT_EQ(linje(2010, 5).stand, Cvrstand::mangler_i_cvr);
  EXPECT_EQ(fejlkode(vaelg(2010, 5, Cvrvalgart::brug_cvr, "x")), Fejlkode::tilstand_tillader_ikke);
}

TEST_P(Cvrforslag, en_lukket_enhed_og_en_der_hoerer_til_et_andet_cvr_siges) {
  auto e = enhed();
  e.lukket_fra = Dato::af(2023, 2, 1);
  e.cvr = Cvr::laes("99000009");
  e.form = "Aktieselskab";
  hent(e);
  const auto v = nu();
  EXPECT_EQ(v.advarsler, (std::vector{Cvradvarsel::lukket, Cvradvarsel::andet_cvr}));
  EXPECT_EQ(v.sektorforslag, Sektor::privat);
  EXPECT_EQ(v.arbejdssted.sektor, Sektor::kommune) << "a hint changes nothing";
  EXPECT_FALSE(v.arbejdssted.lukket_fra);
}

TEST_P(Cvrforslag, ukendte_p_numre_gemmes_ikke) {
  auto e = enhed();
  e.p_nummer = p_nummer(9);
  const auto m = hent(e);
  EXPECT_TRUE(m.gemt.empty());
  EXPECT_EQ(m.ukendte, std::vector{p_nummer(9)});
}

TEST_P(Cvrforslag, et_svar_om_et_andet_p_nummer_afvises) {
  auto e = enhed();
  e.p_nummer = p_nummer(9);
  svar(e);
  EXPECT_EQ(fejlkode(hent_cvr(db(), konsulent(), p_nummer())), Fejlkode::svar_om_en_anden);
  laest_ = Cvrport::Laest{};
  EXPECT_EQ(fejlkode(hent_cvr(db(), konsulent(), p_nummer())), Fejlkode::findes_ikke);
  laest_ = Fejl(Fejlkode::registeret_svarer_ikke);
  EXPECT_EQ(fejlkode(hent_cvr(db(), konsulent(), p_nummer())), Fejlkode::registeret_svarer_ikke);
}

TEST_P(Cvrforslag, lederen_ser_men_vaelger_ikke) {
  auto e = enhed();
  e.maaneder = {maaned(2010, 5, 40, "30")};
  hent(e);
  EXPECT_TRUE(vis_cvr(db(), leder(), p_nummer()).has_value());
  EXPECT_EQ(fejlkode(modtag_cvr(db(), leder(), "{}", "x")), Fejlkode::ingen_adgang);
}

TEST_P(Cvrforslag, loven_paa_maaneden_afgoer_enheden) {
  EXPECT_EQ(ansatteenhed(*Maaned::fra(2014, 1)), Ansatteenhed::hoveder);
  EXPECT_EQ(ansatteenhed(*Maaned::fra(2019, 12)), Ansatteenhed::hoveder);
  EXPECT_EQ(ansatteenhed(*Maaned::fra(2020, 1)), Ansatteenhed::fuldtidspersoner);
  EXPECT_EQ(ansatteenhed(*Maaned::fra(2026, 1)), Ansatteenhed::fuldtidspersoner);
}

TEST_P(Cvrforslag, hver_haendelse_har_sin_saetning) {
  for (const char* art : {"cvr_hentet", "cvr_tal_brugt", "eget_tal_beholdt"})
    EXPECT_TRUE(har_saetning(art)) << art;
}

PAA_BEGGE(Cvrforslag);

}  // namespace
}  // namespace nytte::sager::test
