// VITAS notices and cases as drafts of job orders.
#include "sager/vitas/vitas.hpp"

#include "sager/historik/saetninger.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

constexpr const char* kSag = "6fa459ea-ee8a-4ca4-894e-db77e160355e";

class Vitas : public Verden {
 protected:
  void SetUp() override {
    Verden::SetUp();
    indstil_vitas({.laes = [this](std::string_view) { return indhold_; }});
  }
  void TearDown() override {
    indstil_vitas({});
    Verden::TearDown();
  }

  static Vitasbesked besked(const char* tid = "2023-02-01T09:00:00+01:00") {
    return {kSag, "1", "2", "3", "", tid, cvr(), p_nummer()};
  }
  static Vitassag sag() {
    return {.sag = kSag,
            .ansoegningsstatus = "4",
            .vitas_nummer = "V-1",
            .vitas_url = "https://vitas.example/1",
            .sagsbehandler = "Ida Opdigtet",
            .cvr = cvr(),
            .p_nummer = p_nummer()};
  }
  Resultat<Vitasmodtaget> modtag(std::vector<Vitasbesked> beskeder,
                                 std::optional<Vitassag> s = {}) {
    indhold_ = Vitasindhold{std::move(beskeder), std::move(s)};
    return modtag_vitas(db(), konsulent(), "x");
  }
  std::vector<Vitasudkast> alle() {
    return find_vitas(db(), konsulent(), {}, {.start = 0, .antal = 100}).value().raekker;
  }

  Resultat<Vitasindhold> indhold_ = Vitasindhold{};
};

TEST_P(Vitas, den_samme_besked_tages_kun_en_gang) {
  EXPECT_EQ(modtag({besked()}).value().nye, 1);
  const auto igen = modtag({besked(), besked()}).value();
  EXPECT_EQ(igen.nye, 0);
  EXPECT_EQ(igen.kendte, 2);
  EXPECT_EQ(alle().size(), 1U);
}

TEST_P(Vitas, en_senere_besked_om_sagen_er_det_samme_udkast_og_en_aeldre_aendrer_intet) {
  modtag({besked()}).value();
  auto ny = besked("2023-02-03T09:00:00+01:00");
  ny.ansoegningsstatus = "9";
  modtag({ny}).value();
  modtag({besked("2023-01-01T09:00:00+01:00")}).value();
  ASSERT_EQ(alle().size(), 1U);
  EXPECT_EQ(alle()[0].ansoegningsstatus, "9");
  EXPECT_EQ(alle()[0].haendt, "2023-02-03T09:00:00+01:00");
}

TEST_P(Vitas, sagen_udfylder_udkastet_med_nummer_og_link) {
  modtag({besked()}).value();
  EXPECT_EQ(modtag({}, sag()).value().sager, 1);
  ASSERT_EQ(alle().size(), 1U);
  EXPECT_TRUE(alle()[0].hentet);
  EXPECT_EQ(alle()[0].vitas_url, "https://vitas.example/1");
}

TEST_P(Vitas, en_sag_fra_en_anden_arbejdsgiver_end_beskedens_afvises) {
  modtag({besked()}).value();
  auto s = sag();
  s.cvr = *Cvr::laes("99000009");
  EXPECT_EQ(fejlkode(modtag({}, s)), Fejlkode::svar_om_en_anden);
  EXPECT_FALSE(alle()[0].hentet);
}

TEST_P(Vitas, en_fil_med_en_fejl_gemmer_intet) {
  indhold_ = Fejl(Fejlkode::xml_ugyldig);
  const auto svar = modtag_vitas(db(), konsulent(), "x");
  EXPECT_EQ(fejlkode(svar), Fejlkode::xml_ugyldig);
  EXPECT_EQ(svar.error().poster()[0].felt, "fil");
  EXPECT_EQ(fejlkode(modtag_vitas(db(), konsulent(), "")), Fejlkode::fil_tom);
  EXPECT_TRUE(alle().empty());
}

TEST_P(Vitas, det_vitas_ikke_siger_staar_paa_en_liste) {
  modtag({besked()}).value();
  const auto v = vis_vitas(db(), konsulent(), alle()[0].id).value();
  ASSERT_TRUE(v.arbejdssted);
  EXPECT_EQ(v.mangler.front(), Vitasmangel::stilling);
  EXPECT_EQ(v.mangler.back(), Vitasmangel::sagen);
}

TEST_P(Vitas, et_ukendt_arbejdssted_mangler_ogsaa) {
  auto b = besked();
  b.p_nummer = p_nummer(9);
  modtag({b}).value();
  const auto v = vis_vitas(db(), konsulent(), alle()[0].id).value();
  EXPECT_FALSE(v.arbejdssted);
  EXPECT_EQ(v.mangler.front(), Vitasmangel::arbejdssted);
}

TEST_P(Vitas, et_udkast_er_ingen_jobordre_foer_formularen_er_udfyldt) {
  const auto foer = antal("jobordre");
  modtag({besked()}, sag()).value();
  EXPECT_EQ(antal("jobordre"), foer);
  const auto u = alle()[0];
  auto j = ordre();
  j.nummer.clear();
  j.p_nummer = p_nummer(7);  // the draft's counts
  const auto svar = fuldfoer_vitas(db(), konsulent(), {u.id, u.version}, j);
  ASSERT_TRUE(svar.has_value()) << fejltekst(svar);
  EXPECT_EQ(svar.value().p_nummer, p_nummer());
  EXPECT_EQ(alle()[0].tilstand, Vitasudkasttilstand::oprettet);
  EXPECT_EQ(vis_vitas(db(), konsulent(), u.id).value().jobordre_nummer, svar.value().nummer);
  EXPECT_EQ(fejlkode(fuldfoer_vitas(db(), konsulent(), {u.id, u.version}, j)),
            Fejlkode::version_foraeldet);
}

TEST_P(Vitas, en_jobordre_der_ikke_kan_oprettes_lader_udkastet_staa) {
  modtag({besked()}).value();
  const auto u = alle()[0];
  auto j = ordre();
  j.stilling.clear();
  EXPECT_FALSE(fuldfoer_vitas(db(), konsulent(), {u.id, u.version}, j).has_value());
  EXPECT_EQ(alle()[0].tilstand, Vitasudkasttilstand::udkast);
  EXPECT_EQ(alle()[0].version, u.version);
}

TEST_P(Vitas, et_udkast_laegges_kun_vaek_med_en_grund_og_kommer_ikke_igen) {
  modtag({besked()}).value();
  const auto u = alle()[0];
  EXPECT_EQ(fejlkode(afvis_vitas(db(), konsulent(), {u.id, u.version}, " ")),
            Fejlkode::begrundelse_mangler);
  ASSERT_TRUE(afvis_vitas(db(), konsulent(), {u.id, u.version}, "Trukket tilbage").has_value());
  modtag({besked("2023-02-09T09:00:00+01:00")}).value();
  EXPECT_EQ(alle()[0].tilstand, Vitasudkasttilstand::afvist);
}

TEST_P(Vitas, en_anden_kommune_ser_det_ikke) {
  modtag({besked()}).value();
  EXPECT_EQ(find_vitas(db(), fremmed(), {}, {.start = 0, .antal = 9}).value().i_alt, 0);
  EXPECT_EQ(fejlkode(vis_vitas(db(), fremmed(), alle()[0].id)), Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(modtag_vitas(db(), leder(), "x")), Fejlkode::ingen_adgang);
}

TEST_P(Vitas, mappen_laeses_fil_for_fil_og_den_daarlige_standser_ikke_resten) {
  std::vector<std::pair<std::string, bool>> flyttet;
  indstil_vitas(
      {.laes = [](std::string_view t) -> Resultat<Vitasindhold> {
         if (t == "skidt") return Fejl(Fejlkode::xml_ugyldig);
         return Vitasindhold{{besked()}, {}};
       },
       .hent = [](const std::string&) -> Resultat<Vitassag> { return sag(); },
       .mappe =
           [] {
             return std::vector<Vitasfil>{{"a.xml", "skidt"}, {"b.xml", "godt"}};
           },
       .laeg_vaek = [&](const std::string& n, bool laest) { flyttet.emplace_back(n, laest); }});
  const auto m = hent_vitas(db(), konsulent()).value();
  EXPECT_EQ(m.nye, 1);
  EXPECT_EQ(m.sager, 1);
  EXPECT_EQ(m.fejl.size(), 1U);
  EXPECT_EQ(flyttet,
            (std::vector<std::pair<std::string, bool>>{{"a.xml", false}, {"b.xml", true}}));
  EXPECT_TRUE(alle()[0].hentet);
}

TEST_P(Vitas, et_svar_om_en_anden_sag_tages_ikke) {
  modtag({besked()}).value();
  indstil_vitas({.laes = {}, .hent = [](const std::string&) -> Resultat<Vitassag> {
                   auto s = sag();
                   s.sag = "00000000-0000-0000-0000-000000000000";
                   return s;
                 }});
  const auto m = hent_vitas(db(), konsulent()).value();
  EXPECT_EQ(m.sager, 0);
  EXPECT_EQ(m.fejl.size(), 1U);
  EXPECT_FALSE(alle()[0].hentet);
}

TEST_P(Vitas, uden_mappe_og_adresse_kan_intet_hentes) {
  EXPECT_EQ(fejlkode(hent_vitas(db(), konsulent())), Fejlkode::tilstand_tillader_ikke);
}

TEST_P(Vitas, hver_haendelse_har_sin_saetning) {
  for (const char* art : {"vitas_modtaget", "vitas_haendt", "vitas_sag_hentet",
                          "vitas_blev_jobordre", "vitas_lagt_vaek"})
    EXPECT_TRUE(har_saetning(art)) << art;
}

PAA_BEGGE(Vitas);

}  // namespace
}  // namespace nytte::sager::test
