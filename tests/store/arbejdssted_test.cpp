#include "store/arbejdssted.hpp"

#include "databaser.hpp"
#include "eksempler.hpp"
#include "store/jobordre.hpp"
#include "store/repraesentant.hpp"

namespace nytte::store::test {

class Arbejdssteder : public Kontrakt {
 protected:
  std::vector<std::string> navne(const Arbejdsstedfilter& filter,
                                 Arbejdsstedorden orden = Arbejdsstedorden::navn, Side side = {}) {
    std::vector<std::string> navne;
    for (const auto& a : list_arbejdssteder(db(), filter, orden, side).raekker) {
      navne.push_back(a.navn);
    }
    return navne;
  }
  void gem(std::string_view p, std::string_view navn, Kommunekode kommune = kAarhus) {
    auto a = skolen();
    a.p_nummer = *PNummer::laes(p);
    a.navn = navn;
    a.kommune = kommune;
    ASSERT_TRUE(insert_arbejdssted(db(), a));
  }
};
PAA_BEGGE(Arbejdssteder);

TEST_P(Arbejdssteder, alle_felter_kommer_igen) {
  auto a = skolen();
  a.sektor = Sektor::selvejende;
  a.ministeromraade = "Miljø";
  a.tilskudsandel = 5001;
  a.fuld_uge = Ugetimer::af(36, 30);
  a.saesonudsving = true;
  a.erhverv_paa_markedsvilkaar = false;
  a.lukket_fra = Dato::af(2024, 2, 29);
  ASSERT_TRUE(insert_arbejdssted(db(), a));
  const auto igen = find_arbejdssted(db(), kSkolen).value();
  EXPECT_EQ(igen.cvr, a.cvr);
  EXPECT_EQ(igen.navn, a.navn);
  EXPECT_EQ(igen.adresse, a.adresse);
  EXPECT_EQ(igen.postnummer, a.postnummer);
  EXPECT_EQ(igen.by, a.by);
  EXPECT_EQ(igen.kommune, a.kommune);
  EXPECT_EQ(igen.sektor, a.sektor);
  EXPECT_EQ(igen.ministeromraade, a.ministeromraade);
  EXPECT_EQ(igen.tilskudsandel, a.tilskudsandel);
  EXPECT_EQ(igen.fuld_uge, a.fuld_uge);
  EXPECT_EQ(igen.saesonudsving, a.saesonudsving);
  EXPECT_EQ(igen.erhverv_paa_markedsvilkaar, a.erhverv_paa_markedsvilkaar);
  EXPECT_EQ(igen.lukket_fra, a.lukket_fra);
  EXPECT_EQ(igen.version, 1);
  EXPECT_EQ(find_arbejdssted(db(), kParken), std::nullopt);
}

TEST_P(Arbejdssteder, samme_p_nummer_to_gange_og_ukendt_kommune_afvises) {
  ASSERT_TRUE(insert_arbejdssted(db(), skolen()));
  EXPECT_TRUE(insert_arbejdssted(db(), skolen()).error().har(Fejlkode::findes_allerede));
  auto a = skolen();
  a.p_nummer = kParken;
  a.kommune = *Kommunekode::fra(411);  // Christiansø is no municipality
  EXPECT_TRUE(insert_arbejdssted(db(), a).error().har(Fejlkode::kommune_ukendt));
  EXPECT_EQ(find_arbejdssted(db(), kParken), std::nullopt);
}

TEST_P(Arbejdssteder, aendring_kraever_den_version_man_laeste) {
  ASSERT_TRUE(insert_arbejdssted(db(), skolen()));
  auto a = find_arbejdssted(db(), kSkolen).value();
  a.navn = "Åbyskov Skole og SFO";
  EXPECT_EQ(update_arbejdssted(db(), a).value(), 2);
  EXPECT_TRUE(update_arbejdssted(db(), a).error().har(Fejlkode::version_foraeldet));
  EXPECT_EQ(find_arbejdssted(db(), kSkolen)->navn, "Åbyskov Skole og SFO");
  a.p_nummer = kParken;
  EXPECT_TRUE(update_arbejdssted(db(), a).error().har(Fejlkode::findes_ikke));
}

TEST_P(Arbejdssteder, arbejdsgiveren_faar_navn_naar_det_kendes) {
  ASSERT_TRUE(insert_arbejdssted(db(), skolen()));
  EXPECT_EQ(find_arbejdsgiver(db(), kCvr)->navn, "");
  save_arbejdsgiver(db(), kCvr, "Byen");
  EXPECT_EQ(find_arbejdsgiver(db(), kCvr)->navn, "Byen");
  EXPECT_EQ(find_arbejdsgiver(db(), kCvr)->version, 2);
}

TEST_P(Arbejdssteder, listen_soeger_sorterer_og_taeller) {
  gem("1000000001", "Zoo");
  gem("1000000002", "Ærø Havn", kViborg);
  gem("1000000003", "Aaparken");
  gem("1000000004", "Museet 100% _åben!");
  EXPECT_EQ(navne({}),
            (std::vector<std::string>{"Museet 100% _åben!", "Zoo", "Ærø Havn", "Aaparken"}));
  EXPECT_EQ(navne({.tekst = "æRØ"}), std::vector<std::string>{"Ærø Havn"});
  EXPECT_EQ(navne({.tekst = "0% _Å"}), std::vector<std::string>{"Museet 100% _åben!"});
  EXPECT_EQ(navne({.tekst = "%"}).size(), 1U);  // stands for itself
  EXPECT_EQ(navne({.tekst = "1000000003"}), std::vector<std::string>{"Aaparken"});
  EXPECT_EQ(navne({.kommune = kViborg}), std::vector<std::string>{"Ærø Havn"});
  EXPECT_EQ(navne({}, Arbejdsstedorden::p_nummer).front(), "Zoo");
  EXPECT_EQ(navne({}, Arbejdsstedorden::kommune).front(), "Ærø Havn");  // Viborg before Aarhus
  const auto side = list_arbejdssteder(db(), {}, Arbejdsstedorden::navn,
                                       {.start = 1, .antal = 2, .faldende = true});
  EXPECT_EQ(side.i_alt, 4);
  ASSERT_EQ(side.raekker.size(), 2U);
  EXPECT_EQ(side.raekker[0].navn, "Ærø Havn");
  EXPECT_EQ(list_arbejdssteder(db(), {}, Arbejdsstedorden::navn, {.start = 9}).i_alt, 4);
  EXPECT_EQ(navne({}, Arbejdsstedorden::navn, {.antal = 0}).size(), 4U);
}

TEST_P(Arbejdssteder, lukket_sted_er_ikke_aabent_fra_dagen) {
  auto a = skolen();
  a.lukket_fra = Dato::af(2024, 3, 1);
  ASSERT_TRUE(insert_arbejdssted(db(), a));
  EXPECT_EQ(navne({.aaben = Dato::af(2024, 2, 29)}).size(), 1U);
  EXPECT_EQ(navne({.aaben = Dato::af(2024, 3, 1)}).size(), 0U);
}

TEST_P(Arbejdssteder, med_aaben_jobordre_fra_kommunen) {
  ASSERT_TRUE(insert_arbejdssted(db(), skolen()));
  EXPECT_EQ(navne({.jobordre_kommune = kAarhus}).size(), 0U);
  stored(db(), jobordre("JO1"));
  EXPECT_EQ(navne({.jobordre_kommune = kAarhus}).size(), 1U);
  EXPECT_EQ(navne({.jobordre_kommune = kViborg}).size(), 0U);
}

TEST_P(Arbejdssteder, et_tal_om_maaneden_og_rettelser_med_version) {
  ASSERT_TRUE(insert_arbejdssted(db(), skolen()));
  const auto maj = *Maaned::fra(2023, 5);
  AnsatteMaaned a{kSkolen, maj, Aarsvaerk::laes("51.3333"), std::nullopt, 1};
  ASSERT_TRUE(insert_ansatte(db(), a, {}, kNu));
  EXPECT_TRUE(insert_ansatte(db(), a, {}, kNu).error().har(Fejlkode::findes_allerede));
  EXPECT_EQ(find_ansatte(db(), kSkolen, maj)->aarsvaerk->tekst(), "51.3333");
  EXPECT_EQ(find_ansatte(db(), kSkolen, maj)->hoveder, std::nullopt);
  a.hoveder = 60;
  EXPECT_EQ(update_ansatte(db(), a, {}, kNu).value(), 2);
  EXPECT_TRUE(update_ansatte(db(), a, {}, kNu).error().har(Fejlkode::version_foraeldet));
  EXPECT_EQ(find_ansatte(db(), kSkolen, maj)->hoveder, 60);
  a.maaned = maj + 1;
  EXPECT_TRUE(update_ansatte(db(), a, {}, kNu).error().har(Fejlkode::findes_ikke));
}

TEST_P(Arbejdssteder, maanederne_kommer_i_orden_og_huller_er_huller) {
  ASSERT_TRUE(insert_arbejdssted(db(), skolen()));
  for (const int m : {12, 3, 1}) {
    ASSERT_TRUE(
        insert_ansatte(db(), {kSkolen, *Maaned::fra(2023, m), std::nullopt, m, 1}, {}, kNu));
  }
  const auto fundet = list_ansatte(db(), kSkolen, *Maaned::fra(2023, 1), *Maaned::fra(2023, 11));
  ASSERT_EQ(fundet.size(), 2U);
  EXPECT_EQ(fundet[0].hoveder, 1);
  EXPECT_EQ(fundet[1].hoveder, 3);
}

class Repraesentanter : public Kontrakt {
 protected:
  void SetUp() override {
    Kontrakt::SetUp();
    if (IsSkipped()) return;
    ASSERT_TRUE(insert_arbejdssted(db(), skolen()));
    auto anden = skolen();
    anden.p_nummer = kParken;
    ASSERT_TRUE(insert_arbejdssted(db(), anden));
  }
  static Medarbejderrepraesentant tr(Niveau niveau, std::optional<PNummer> p) {
    return {{},
            niveau,
            p,
            kCvr,
            "gartnere",
            "Tine Prøve",
            "3F",
            "tine@example.invalid",
            Dato::af(2023, 1, 1),
            std::nullopt,
            1};
  }
};
PAA_BEGGE(Repraesentanter);

TEST_P(Repraesentanter, stedets_egne_og_cvr_nummerets_i_lovens_orden) {
  insert_repraesentant(db(), tr(Niveau::mr_p_nummer, kSkolen));
  insert_repraesentant(db(), tr(Niveau::ftr_cvr, std::nullopt));
  insert_repraesentant(db(), tr(Niveau::tr_p_nummer, kSkolen));
  insert_repraesentant(db(), tr(Niveau::tr_p_nummer, kParken));
  const auto fundet = list_repraesentanter(db(), kSkolen);
  ASSERT_EQ(fundet.size(), 3U);
  EXPECT_EQ(fundet[0].niveau, Niveau::tr_p_nummer);
  EXPECT_EQ(fundet[1].niveau, Niveau::ftr_cvr);
  EXPECT_EQ(fundet[1].p_nummer, std::nullopt);
  EXPECT_EQ(fundet[2].niveau, Niveau::mr_p_nummer);
}

TEST_P(Repraesentanter, aendres_med_version_og_annulleres) {
  const auto id = insert_repraesentant(db(), tr(Niveau::tr_p_nummer, kSkolen));
  auto m = find_repraesentant(db(), id).value();
  m.til = Dato::af(2023, 6, 30);
  EXPECT_EQ(update_repraesentant(db(), m).value(), 2);
  EXPECT_TRUE(annuller_repraesentant(db(), id, 1).error().har(Fejlkode::version_foraeldet));
  EXPECT_TRUE(annuller_repraesentant(db(), id, 2));
  EXPECT_EQ(find_repraesentant(db(), id).has_value(), false);
  EXPECT_TRUE(annuller_repraesentant(db(), id, 3).error().har(Fejlkode::findes_ikke));
  EXPECT_TRUE(list_repraesentanter(db(), kSkolen).empty());
}

TEST_P(Repraesentanter, fravaer_og_niveauer_der_ikke_findes) {
  const auto id = insert_repraesentant(db(), tr(Niveau::tr_cvr, std::nullopt));
  const auto fravaer =
      insert_fravaer(db(), {id, Dato::af(2023, 3, 1), Dato::af(2023, 3, 10), "ferie", 0});
  ASSERT_EQ(list_fravaer(db(), kSkolen).size(), 1U);
  EXPECT_EQ(list_fravaer(db(), kSkolen)[0].til, Dato::af(2023, 3, 10));
  EXPECT_EQ(list_fravaer(db(), kSkolen)[0].id, fravaer);
  EXPECT_TRUE(annuller_fravaer(db(), fravaer));
  EXPECT_TRUE(annuller_fravaer(db(), fravaer).error().har(Fejlkode::findes_ikke));
  EXPECT_TRUE(list_fravaer(db(), kSkolen).empty());
  const auto ingen = insert_findes_ikke(
      db(), {kSkolen, Niveau::tr_p_nummer, "gartnere", Dato::af(2023, 1, 1), std::nullopt, 0});
  ASSERT_EQ(list_findes_ikke(db(), kSkolen).size(), 1U);
  EXPECT_EQ(list_findes_ikke(db(), kSkolen)[0].niveau, Niveau::tr_p_nummer);
  EXPECT_TRUE(list_findes_ikke(db(), kParken).empty());
  EXPECT_TRUE(annuller_findes_ikke(db(), ingen));
  EXPECT_TRUE(list_findes_ikke(db(), kSkolen).empty());
}

}  // namespace nytte::store::test
