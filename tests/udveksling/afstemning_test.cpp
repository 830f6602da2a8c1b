// The published figures of July 2026 (tests/data) beside a synthetic national set whose counts are
// theirs: no difference; and with injected faults exactly those municipalities and reasons.
#include <algorithm>
#include <set>

#include "kildefil.hpp"
#include "sager/afstemning/kilde.hpp"
#include "sager/eksempel/landssaet.hpp"
#include "udveksling/jobindsats/laeser.hpp"

namespace nytte::sager::test {
namespace {

const Publiceringsperiode kJuli = *Publiceringsperiode::laes("2026M07");

class Landet : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    const auto fil = udveksling::laes_fil(
        std::string(NYTTE_KILDE) + "/tests/data/jobindsats-y60c02-2026M07.csv", 1U << 20U);
    tal_ = udveksling::laes_jobindsats(fil.value()).value().tal;
    saet_ = landssaet(tal_, kJuli);
  }

  Afstemning afstem_nu(std::int64_t tilladt = 0) const {
    return afstem(tal_, kJuli, taelling_af(sager, kJuli), sager,
                  {.tilladt = tilladt, .kommune = {}});
  }

  // The lines that differ: "751 nytteindsats forloeb -1: flyttet".
  std::set<std::string> forskelle() const {
    std::set<std::string> ud;
    for (const auto& l : afstem_nu().linjer) {
      if (l.forskel == 0) continue;
      std::string t = l.kommune.tekst() + " " + std::string(navn(l.tilbud)) + " " +
                      std::string(navn(l.maal)) + " " + std::to_string(l.forskel) + ":";
      for (const auto& g : l.grunde) t += " " + std::string(navn(g.grund));
      ud.insert(t);
    }
    return ud;
  }

  // The first course of a municipality whose person has no other.
  Afstemningssag& et(int kommune, Tilbud tilbud = Tilbud::nytteindsats) {
    const auto alene = [&](const Afstemningssag& s) {
      return std::count_if(sager.begin(), sager.end(),
                           [&](const auto& x) { return x.raekke.person == s.raekke.person; }) == 1;
    };
    return *std::find_if(sager.begin(), sager.end(), [&](const auto& s) {
      return s.raekke.kommune == kommune && s.raekke.tilbud == tilbud && alene(s);
    });
  }
  // One more of it: another person's, and ours alone.
  Afstemningssag& en_til(int kommune) {
    Afstemningssag ny = et(kommune);
    ny.raekke.person = 1'000'000 + static_cast<std::int64_t>(sager.size());
    ny.sag = "forløb " + std::to_string(sager.size() + 1);
    sager.push_back(ny);
    return sager.back();
  }

  std::vector<Afstemningssag> sager = saet_;
  static std::vector<Publicerettal> tal_;
  static std::vector<Afstemningssag> saet_;
};
std::vector<Publicerettal> Landet::tal_;
std::vector<Afstemningssag> Landet::saet_;

TEST_F(Landet, det_opdigtede_saet_har_de_offentliggjorte_tal_i_alle_98_kommuner) {
  const auto a = afstem_nu();
  EXPECT_EQ(a.kommuner, 98);
  EXPECT_EQ(a.linjer.size(), 98U * 4);
  EXPECT_EQ(a.afvigende, 0);
  EXPECT_TRUE(forskelle().empty());
}

TEST_F(Landet, synlige_og_skjulte_er_tilsammen_hele_landet) {
  for (const auto& l : afstem_nu().landet) {
    ASSERT_TRUE(l.publiceret);
    EXPECT_EQ(l.egen, *l.publiceret) << navn(l.tilbud) << navn(l.maal);
    EXPECT_LT(l.synligt, *l.publiceret);
  }
  EXPECT_EQ(afstem_nu().landet.size(), 4U);
}

TEST_F(Landet, en_tom_celle_er_nul_eller_under_tre) {
  std::int64_t skjulte = 0;
  for (const auto& l : afstem_nu().linjer) {
    if (l.publiceret) continue;
    EXPECT_LT(l.egen, 3);
    EXPECT_EQ(l.stand, l.egen > 0 ? Afstemningsstand::skjult : Afstemningsstand::ens);
    skjulte += l.egen;
  }
  EXPECT_EQ(skjulte, 15 + 14 + 10 + 10);
}

TEST_F(Landet, der_er_aldrig_flere_personer_end_forloeb) {
  auto egne = taelling_af(sager, kJuli);
  for (const auto& [n, antal] : egne)
    if (n.maal == Maal::beroerte) {
      EXPECT_GE((egne[{n.kommune, n.tilbud, Maal::forloeb}]), antal) << n.kommune;
    }
}

TEST_F(Landet, det_samme_saet_laves_hver_gang) {
  const auto igen = landssaet(tal_, kJuli);
  ASSERT_EQ(igen.size(), saet_.size());
  for (std::size_t i = 0; i < igen.size(); ++i) EXPECT_EQ(igen[i].raekke, saet_[i].raekke);
}

TEST_F(Landet, hver_indlagt_fejl_findes_i_sin_kommune_med_sin_grund_og_ingen_andre) {
  en_til(101).raekke.ugeminutter = -1;
  en_til(147).register_ = Registerstand::venter;
  en_til(151).register_ = Registerstand::afvist;
  en_til(153).register_ = Registerstand::afviger;
  en_til(159).rettelig_som = Tilbud::virksomhedspraktik;
  et(161).annulleret = true;
  auto& forkert = et(163);
  forkert.raekke.tilbud = Tilbud::virksomhedspraktik;
  forkert.rettelig_som = Tilbud::nytteindsats;
  auto& flyttet = et(210);
  flyttet.raekke.kommune = 219;
  flyttet.flyttet_fra = Kommunekode::fra(210);
  flyttet.flyttet_til = Kommunekode::fra(219);
  et(230).raekke.til = kJuli.fra() - 2;
  const std::set<std::string> ventet{"101 nytteindsats forloeb 1: timer_mangler",
                                     "101 nytteindsats beroerte 1: timer_mangler",
                                     "147 nytteindsats forloeb 1: ikke_sendt",
                                     "147 nytteindsats beroerte 1: ikke_sendt",
                                     "151 nytteindsats forloeb 1: afvist",
                                     "151 nytteindsats beroerte 1: afvist",
                                     "153 nytteindsats forloeb 1: afviger_i_registeret",
                                     "153 nytteindsats beroerte 1: afviger_i_registeret",
                                     "159 nytteindsats forloeb 1: fejlregistreret",
                                     "159 nytteindsats beroerte 1: fejlregistreret",
                                     "161 nytteindsats forloeb -1: annulleret",
                                     "161 nytteindsats beroerte -1: annulleret",
                                     "163 nytteindsats forloeb -1: fejlregistreret",
                                     "163 nytteindsats beroerte -1: fejlregistreret",
                                     "210 nytteindsats forloeb -1: flyttet",
                                     "210 nytteindsats beroerte -1: flyttet",
                                     "219 nytteindsats forloeb 1: flyttet",
                                     "219 nytteindsats beroerte 1: flyttet",
                                     "230 nytteindsats forloeb -1: ved_kanten",
                                     "230 nytteindsats beroerte -1: ved_kanten"};
  EXPECT_EQ(forskelle(), ventet);
  EXPECT_EQ(afstem_nu().afvigende, 20);
}

TEST_F(Landet, en_forskel_uden_grund_staar_som_uforklaret) {
  en_til(265);
  for (const auto& l : afstem_nu().linjer)
    if (l.forskel != 0) {
      EXPECT_EQ(l.stand, Afstemningsstand::uforklaret);
    }
  EXPECT_EQ(forskelle().size(), 2U);
}

TEST_F(Landet, flere_end_grundene_raekker_til_er_kun_delvist_forklaret) {
  en_til(265);
  en_til(265).register_ = Registerstand::venter;
  for (const auto& l : afstem_nu().linjer)
    if (l.forskel != 0) {
      EXPECT_EQ(l.stand, Afstemningsstand::delvist_forklaret);
    }
}

TEST_F(Landet, tre_hvor_intet_er_offentliggjort_er_en_forskel_paa_en) {
  for (int i = 0; i < 3; ++i) {
    Afstemningssag ny = saet_.front();
    ny.raekke.kommune = 563;
    ny.raekke.person = 2'000'000 + i;
    sager.push_back(ny);
  }
  const auto alle = forskelle();
  EXPECT_TRUE(std::any_of(alle.begin(), alle.end(),
                          [](const auto& t) { return t.starts_with("563 nytteindsats forloeb"); }));
}

TEST_F(Landet, det_tilladte_regnes_af_det_offentliggjorte_og_er_nul_i_det_smaa) {
  en_til(330);  // Slagelse, 66
  en_til(265);  // Roskilde, 15
  for (const auto& l : afstem_nu(200).linjer) {
    if (l.forskel == 0) continue;
    const bool slagelse = l.kommune == Kommunekode::fra(330);
    EXPECT_EQ(l.tilladt, slagelse ? 1 : 0);
    EXPECT_EQ(l.stand,
              slagelse ? Afstemningsstand::inden_for_det_tilladte : Afstemningsstand::uforklaret);
  }
}

TEST_F(Landet, en_anden_periode_giver_ingen_linjer) {
  const auto august = *Publiceringsperiode::laes("2026M08");
  EXPECT_TRUE(afstem(tal_, august, {}, sager, {}).linjer.empty());
}

TEST_F(Landet, filen_har_en_raekke_for_hvert_tal_med_grund_og_sager) {
  en_til(147).register_ = Registerstand::venter;
  const auto ark = som_regneark(afstem_nu());
  EXPECT_EQ(ark.raekker.size(), 98U * 4);
  EXPECT_TRUE(std::any_of(ark.raekker.begin(), ark.raekker.end(), [](const auto& r) {
    return std::get<std::string>(r[1]) == "147" &&
           std::get<std::string>(r[10]) == "ikke_sendt (1)" &&
           std::get<std::string>(r[11]).starts_with("forløb ");
  }));
  EXPECT_TRUE(dokumenter::som_xlsx(ark).has_value());
}

TEST(Afvigelsesgrund, hver_har_sin_saetning) {
  for (const auto g : alle<Afvigelsesgrund>()) EXPECT_FALSE(saetning(g).empty()) << navn(g);
  for (const auto s : alle<Afstemningsstand>()) EXPECT_FALSE(stand_ord(s).empty()) << navn(s);
}

}  // namespace
}  // namespace nytte::sager::test
