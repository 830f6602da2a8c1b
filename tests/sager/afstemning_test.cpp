// Publications as they are kept, and the municipality's own count beside them.
#include <algorithm>

#include "sager/afstemning/kilde.hpp"
#include "sager/historik/saetninger.hpp"
#include "store/fagsystem.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

const Publiceringsperiode kMarts = *Publiceringsperiode::laes("2023M03");

class Afstemt : public Verden {
 protected:
  void SetUp() override {
    Verden::SetUp();
    indstil_jobindsats({.laes = [this](std::string_view) -> Resultat<Publicering> { return p_; }});
  }
  void TearDown() override {
    indstil_jobindsats({});
    Verden::TearDown();
  }

  static Publicerettal tal(const char* omraade, std::optional<std::int64_t> v,
                           Maal maal = Maal::forloeb) {
    return {kMarts, {}, omraade, Tilbud::nytteindsats, maal, v};
  }
  Publicering modtag(std::vector<Publicerettal> alle, const char* indhold = "a") {
    p_ = {.form = "v3", .tal = std::move(alle)};
    return modtag_publicering(db(), leder(), indhold, "fil.json").value();
  }
  Afstemningsvisning vis(const Kontekst& k) {
    return vis_afstemning(db(), k, {.periode = "2023M03"}).value();
  }

  Publicering p_;
};

TEST_P(Afstemt, kommuner_kendes_paa_navnet_og_de_ukendte_siges) {
  const auto p = modtag({tal("Aarhus", 3), tal("Høje Taastrup Kommune", 4), tal("Hele landet", 9),
                         tal("Østjylland", 5)});
  EXPECT_EQ(p.tal[0].kommune, Kommunekode::fra(751));
  EXPECT_EQ(p.tal[1].kommune, Kommunekode::fra(169));
  EXPECT_TRUE(p.tal[2].hele_landet());
  EXPECT_FALSE(p.tal[3].kommune);
  ASSERT_EQ(p.bemaerkninger.size(), 1U);
  EXPECT_NE(p.bemaerkninger[0].find("Østjylland"), std::string::npos);
}

TEST_P(Afstemt, den_samme_fil_gemmes_en_gang) {
  const auto en = modtag({tal("Aarhus", 3)});
  EXPECT_EQ(modtag({tal("Aarhus", 3)}).id, en.id);
  EXPECT_NE(modtag({tal("Aarhus", 4)}, "b").id, en.id);
  EXPECT_EQ(find_publiceringer(db(), leder()).value().size(), 2U);
}

TEST_P(Afstemt, kommunens_egne_placeringer_taelles_ved_siden_af) {
  const auto o = opret_ordre(1, 3);
  for (int i = 1; i <= 3; ++i) placer(opret_borger(i), o);
  modtag({tal("Aarhus", 3), tal("Aarhus", 3, Maal::beroerte), tal("Randers", 8)});
  const auto v = vis(leder());
  ASSERT_EQ(v.afstemning.linjer.size(), 2U) << "the own one alone";
  for (const auto& l : v.afstemning.linjer) {
    EXPECT_EQ(l.egen, 3);
    EXPECT_EQ(l.stand, Afstemningsstand::ens);
  }
}

TEST_P(Afstemt, en_anden_kommunes_placeringer_taelles_ikke_med) {
  placer(opret_borger(1), opret_ordre());
  modtag({tal("Aarhus", 3), tal("Randers", {})});
  const auto v = vis(fremmed());
  ASSERT_EQ(v.afstemning.linjer.size(), 1U);
  EXPECT_EQ(v.afstemning.linjer[0].egen, 0);
  EXPECT_EQ(v.afstemning.linjer[0].stand, Afstemningsstand::ens);
}

TEST_P(Afstemt, en_annulleret_placering_kan_vaere_grunden) {
  const auto o = opret_ordre(1, 2);
  const auto p = placer(opret_borger(1), o);
  placer(opret_borger(2), o);
  const Placeringsskift skift{.placering = p.id,
                              .version = p.version,
                              .aarsag = Placeringsaarsag::fejlregistrering,
                              .haendelsesdato = kDag,
                              .begrundelse = "forkert borger"};
  ASSERT_TRUE(annuller_placering(db(), sagsbehandler(), skift).has_value());
  modtag({tal("Aarhus", 3)});
  const auto l = vis(leder()).afstemning.linjer.at(0);
  EXPECT_EQ(l.egen, 1);
  EXPECT_EQ(l.forskel, -2);
  EXPECT_EQ(l.stand, Afstemningsstand::delvist_forklaret);
  ASSERT_EQ(l.grunde.size(), 1U);
  EXPECT_EQ(l.grunde[0].grund, Afvigelsesgrund::annulleret);
  ASSERT_EQ(l.grunde[0].borgere.size(), 1U);
  EXPECT_EQ(l.grunde[0].borgere[0], p.borger);
}

TEST_P(Afstemt, uden_en_publicering_af_perioden_er_der_intet_at_vise) {
  EXPECT_EQ(fejlkode(vis_afstemning(db(), leder(), {})), Fejlkode::findes_ikke);
  modtag({tal("Aarhus", 3)});
  EXPECT_EQ(fejlkode(vis_afstemning(db(), leder(), {.periode = "2023M04"})), Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(vis_afstemning(db(), leder(), {.periode = "marts"})), Fejlkode::vaerdi_ukendt);
  EXPECT_TRUE(vis_afstemning(db(), leder(), {}).has_value()) << "its last period";
}

TEST_P(Afstemt, kun_leder_og_administrator_laeser_nye_tal_ind) {
  EXPECT_EQ(fejlkode(modtag_publicering(db(), sagsbehandler(), "a", "x")), Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(hent_publicering(db(), leder(), kMarts)), Fejlkode::tilstand_tillader_ikke);
  EXPECT_EQ(fejlkode(modtag_publicering(db(), leder(), "", "x")), Fejlkode::fil_tom);
  EXPECT_TRUE(har_saetning("publicering_modtaget"));
}

TEST_P(Afstemt, det_der_venter_paa_at_blive_sendt_kan_vaere_grunden) {
  const auto o = opret_ordre(1, 4);
  for (int i = 1; i <= 4; ++i) placer(opret_borger(i), o);
  modtag({tal("Aarhus", 3)});
  const auto l = vis(leder()).afstemning.linjer.at(0);
  EXPECT_EQ(l.forskel, 1);
  ASSERT_EQ(l.grunde.size(), 1U);
  EXPECT_EQ(l.grunde[0].grund, Afvigelsesgrund::ikke_sendt);
  EXPECT_EQ(l.grunde[0].sager.size(), 4U);
  EXPECT_EQ(l.stand, Afstemningsstand::forklaret);
}

TEST_P(Afstemt, en_liste_fra_et_fagsystem_taelles_med_og_dens_raekker_kan_vaere_grunden) {
  const Fagsystemimport liste{.id = {},
                              .system = Fagsystem::workbase,
                              .liste = Fagsystemliste::placeringer,
                              .kommune = Kommunekode::fra(751),
                              .filnavn = "placeringer.csv",
                              .fingeraftryk = "x",
                              .kolonner = "[]",
                              .bruger = leder().bruger.id,
                              .bruger_navn = {},
                              .tid = leder().nu};
  {
    store::Transaktion t(db(), store::Adgang::skriv);
    auto gemt = liste;
    gemt.id = store::insert_fagsystemimport(db(), liste);
    store::Kildeskriver<Kildeplacering> skriver(db(), gemt.id);
    for (std::int64_t linje = 2; linje <= 5; ++linje) {
      Kildeplacering r{.linje = linje, .kommune = *Kommunekode::fra(751)};
      r.fra = Dato::af(2023, 3, 1);
      r.til = Dato::af(2023, 4, 30);
      if (linje > 2) r.ugentlig_tid = kFuldUge;
      r.tilbud = Tilbud::nytteindsats;
      skriver.tilfoej(r);
    }
    skriver.slut();
    gemt.raekker = 4;
    store::slut_fagsystemimport(db(), gemt);
    t.commit();
  }
  modtag({tal("Aarhus", 3)});
  const auto l = vis(leder()).afstemning.linjer.at(0);
  EXPECT_EQ(l.egen, 4);
  ASSERT_EQ(l.grunde.size(), 1U);
  EXPECT_EQ(l.grunde[0].grund, Afvigelsesgrund::timer_mangler);
  EXPECT_EQ(l.grunde[0].sager, std::vector<std::string>{"linje 2 i placeringer.csv"});
}

PAA_BEGGE(Afstemt);

}  // namespace
}  // namespace nytte::sager::test
