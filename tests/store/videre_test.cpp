// Towards job and education, as the database keeps it: appended, the newest counts, nothing of
// another municipality.
#include "store/videre.hpp"

#include "databaser.hpp"
#include "eksempler.hpp"
#include "store/jobaabning.hpp"

namespace nytte::store::test {
namespace {

const Dato kDag = Dato::af(2026, 3, 2);

class Videre : public Kontrakt {
 protected:
  void SetUp() override {
    Kontrakt::SetUp();
    if (IsSkipped()) return;
    const auto ordre = stored_case(db());
    ane = stored(db(), borger("0203851234", "Ane Prøve"));
    bo = stored(db(), borger("0203851236", "Bo Prøve"));
    hvem = {stored(db(), bruger("mette")), kNu};
    auto p = placering(kDag, kDag + 60);
    p.borger = ane;
    p.jobordre = ordre;
    placeret = stored(db(), p);
  }
  std::int64_t skema(BorgerId b, std::vector<std::string> kompetencer, bool af_borgeren = false) {
    return insert_kompetenceskema(db(),
                                  {.borger = b,
                                   .dato = kDag,
                                   .uddannelse = Uddannelsesniveau::grundskole,
                                   .uddannelse_tekst = "9. klasse",
                                   .erfaring = "Lager og rengøring",
                                   .koerekort = {"B", "truck"},
                                   .sprog = {"dansk"},
                                   .oensker = {},
                                   .kompetencer = std::move(kompetencer),
                                   .af_borgeren = af_borgeren},
                                  af_borgeren ? Registrering{{}, kNu} : hvem);
  }
  std::int64_t afgang(BorgerId b, Dato dato) {
    return insert_borgerafgang(db(),
                               {.borger = b,
                                .placering = placeret,
                                .art = Afgangsart::ordinaert_job,
                                .dato = dato,
                                .kilde = Afgangskilde::borger,
                                .bemaerkning = "Lager"},
                               hvem);
  }
  void er_naegtet(const std::string& sql) {
    try {
      db().execute(sql);
      ADD_FAILURE() << "allowed: " << sql;
    } catch (const DatabaseFejl& fejl) {
      EXPECT_EQ(fejl.art(), Fejlart::naegtet) << fejl.what();
    }
  }
  BorgerId ane;
  BorgerId bo;
  Registrering hvem{};
  PlaceringId placeret;
};
PAA_BEGGE(Videre);

TEST_P(Videre, det_nyeste_skema_taeller_og_de_tidligere_kan_ses) {
  skema(ane, {"rengøring"});
  skema(bo, {"lager"});
  skema(ane, {"rengøring", "kantine"}, true);
  const auto alle = list_kompetenceskemaer(db(), kAarhus, ane);
  ASSERT_EQ(alle.size(), 2U);
  EXPECT_EQ(alle[0].kompetencer, (std::vector<std::string>{"rengøring", "kantine"}));
  EXPECT_TRUE(alle[0].af_borgeren);
  EXPECT_EQ(alle[1].koerekort, (std::vector<std::string>{"B", "truck"}));
  EXPECT_EQ(alle[1].uddannelse, Uddannelsesniveau::grundskole);
  EXPECT_TRUE(alle[1].oensker.empty());
  EXPECT_EQ(nyeste_kompetenceskema(db(), kAarhus, ane)->id, alle[0].id);
  const auto nyeste = nyeste_kompetenceskemaer(db(), kAarhus);
  ASSERT_EQ(nyeste.size(), 2U);
  EXPECT_EQ(nyeste[0].borger, ane);
  EXPECT_EQ(nyeste[0].id, alle[0].id);
}

TEST_P(Videre, en_anden_kommune_finder_intet) {
  skema(ane, {});
  const auto id = afgang(ane, kDag);
  EXPECT_FALSE(nyeste_kompetenceskema(db(), kViborg, ane));
  EXPECT_TRUE(nyeste_kompetenceskemaer(db(), kViborg).empty());
  EXPECT_TRUE(afgange(db(), kViborg, *Periode::fra_til(kDag, kDag)).empty());
  EXPECT_FALSE(videre_om(db(), kViborg, Videreregister::borgerafgang, id));
  EXPECT_TRUE(annuller_videre(db(), kViborg, Videreregister::borgerafgang, id).has_failure());
}

TEST_P(Videre, afgange_er_dem_i_perioden_uden_de_annullerede) {
  const auto fejl = afgang(ane, kDag);
  afgang(ane, kDag + 1);
  afgang(bo, kDag + 10);
  ASSERT_TRUE(annuller_videre(db(), kAarhus, Videreregister::borgerafgang, fejl));
  const auto fundet = afgange(db(), kAarhus, *Periode::fra_til(kDag, kDag + 10));
  ASSERT_EQ(fundet.size(), 2U);
  EXPECT_EQ(fundet[0].borger, ane);
  EXPECT_EQ(fundet[1].dato, kDag + 10);
  EXPECT_TRUE(afgange(db(), kAarhus, *Periode::fra_til(kDag + 2, kDag + 9)).empty());
  const auto vist = list_borgerafgange(db(), kAarhus, ane);
  ASSERT_EQ(vist.size(), 2U);
  EXPECT_TRUE(vist[1].annulleret);
}

TEST_P(Videre, aftaler_lukkes_en_gang_og_de_aabne_staar_foerst) {
  const auto samtale = insert_samtale(db(), {.borger = ane, .dato = kDag, .tekst = "Om CV"}, hvem);
  const auto aftale = [&](const char* hvad, Dato inden) {
    return insert_samtaleaftale(db(),
                                {.samtale = samtale, .borger = ane, .hvad = hvad, .inden = inden});
  };
  const auto foerste = aftale("Ring til Netto", kDag + 3);
  aftale("Skriv ansøgning", kDag + 14);
  aftale("Mød i jobcafeen", kDag + 7);
  const Aftaleafslutning gjort{Aftaleudfald::gjort, kDag + 2, "Ringede"};
  EXPECT_TRUE(insert_aftaleafslutning(db(), Videreregister::samtaleaftale, foerste, gjort, hvem));
  const auto igen =
      insert_aftaleafslutning(db(), Videreregister::samtaleaftale, foerste, gjort, hvem);
  ASSERT_TRUE(igen.has_failure());
  EXPECT_TRUE(igen.error().har(Fejlkode::tilstand_tillader_ikke));
  const auto alle = list_samtaleaftaler(db(), kAarhus, ane);
  ASSERT_EQ(alle.size(), 3U);
  EXPECT_EQ(alle[0].hvad, "Mød i jobcafeen");
  EXPECT_EQ(alle[1].hvad, "Skriv ansøgning");
  ASSERT_TRUE(alle[2].afslutning);
  EXPECT_EQ(alle[2].afslutning->bemaerkning, "Ringede");
  ASSERT_TRUE(annuller_videre(db(), kAarhus, Videreregister::samtale, samtale));
  EXPECT_TRUE(list_samtaleaftaler(db(), kAarhus, ane).empty());
  EXPECT_FALSE(videre_om(db(), kAarhus, Videreregister::samtaleaftale, foerste));
}

TEST_P(Videre, naeste_skridt_skridt_mod_uddannelse_hjaelp_og_frister_findes_igen) {
  insert_naesteskridt(db(),
                      {.placering = placeret,
                       .art = Naesteskridtart::uddannelse,
                       .hvornaar = kDag + 50,
                       .hvem = "Mette",
                       .tekst = "SOSU"},
                      hvem);
  insert_naesteskridt(
      db(), {.placering = placeret, .hvornaar = kDag + 60, .hvem = "Pia", .tekst = ""}, hvem);
  const auto naeste = list_naesteskridt(db(), kAarhus, ane);
  ASSERT_EQ(naeste.size(), 2U);
  EXPECT_EQ(naeste[0].hvem, "Pia");
  EXPECT_EQ(naeste[1].art, Naesteskridtart::uddannelse);
  insert_uddannelsesskridt(db(), {.borger = ane, .hvad = "Find to", .inden = kDag + 9}, hvem);
  EXPECT_EQ(list_uddannelsesskridt(db(), kAarhus, ane).at(0).hvad, "Find to");
  insert_hjaelp(db(), {.borger = ane, .art = Hjaelpsart::jobcafe, .dato = kDag, .notat = "CV"},
                hvem);
  EXPECT_EQ(list_hjaelp(db(), kAarhus, ane).at(0).art, Hjaelpsart::jobcafe);
  const auto frist = insert_uddannelsesfrist(
      db(), kAarhus, {.navn = "FGU", .maaned = 6, .dag = 1, .kilde = "FGU Aarhus"}, hvem);
  EXPECT_EQ(list_uddannelsesfrister(db(), kAarhus).at(0).maaned, 6);
  EXPECT_TRUE(list_uddannelsesfrister(db(), kViborg).empty());
  EXPECT_EQ(videre_om(db(), kAarhus, Videreregister::uddannelsesfrist, frist), BorgerId{0});
}

TEST_P(Videre, jobaabninger_rettes_med_version_og_det_gjorte_staar_i_orden) {
  Jobaabning j{.id = {},
               .kommune = kAarhus,
               .titel = "Lagermedhjælper",
               .arbejdsgiver = "Lageret ApS",
               .sted = "Hammel",
               .kompetencer = {"lager", "truck"},
               .koerekort = {"truck"},
               .sprog = {},
               .uddannelse = {},
               .frist = kDag + 20};
  j.id = insert_jobaabning(db(), j);
  j.titel = "Lagermand";
  EXPECT_EQ(update_jobaabning(db(), j).value(), 2);
  EXPECT_TRUE(update_jobaabning(db(), j).error().har(Fejlkode::version_foraeldet));
  EXPECT_EQ(find_jobaabning(db(), kAarhus, j.id)->titel, "Lagermand");
  EXPECT_FALSE(find_jobaabning(db(), kViborg, j.id));
  for (const auto skridt : {Jobmatchskridt::valgt, Jobmatchskridt::fortalt})
    insert_jobmatch(
        db(),
        {.jobaabning = j.id, .borger = ane, .skridt = skridt, .dato = kDag, .bemaerkning = ""},
        hvem);
  EXPECT_EQ(list_jobmatch(db(), kAarhus, j.id).back().skridt, Jobmatchskridt::fortalt);
  EXPECT_EQ(list_jobmatch(db(), kAarhus, ane).size(), 2U);
  EXPECT_TRUE(list_jobmatch(db(), kViborg, ane).empty());
}

TEST_P(Videre, intet_aendres_eller_slettes) {
  skema(ane, {});
  afgang(ane, kDag);
  insert_samtale(db(), {.borger = ane, .dato = kDag, .tekst = "Om CV"}, hvem);
  er_naegtet("UPDATE kompetenceskema SET erfaring = 'en anden'");
  er_naegtet("UPDATE borgerafgang SET art = 'andet'");
  er_naegtet("UPDATE samtale SET tekst = 'andet'");
  er_naegtet("DELETE FROM kompetenceskema");
  er_naegtet("DELETE FROM borgerafgang");
  er_naegtet("DELETE FROM samtale");
}

}  // namespace
}  // namespace nytte::store::test
