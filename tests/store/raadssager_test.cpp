// Members, committees, meetings and decisions of a council, and what the database itself refuses.
#include "databaser.hpp"
#include "eksempler.hpp"
#include "store/moede.hpp"
#include "store/raadsafgoerelse.hpp"
#include "store/raadsmedlem.hpp"

namespace nytte::store::test {

const std::string kRaad = "RAR Østjylland";
const std::string kAndet = "RAR Fyn";

class Raadssager : public Kontrakt {
 protected:
  RaadsmedlemId medlem(const std::string& navn, Medlemspost post = Medlemspost::medlem,
                       Dato fra = Dato::af(2023, 1, 1), const std::string& raad = kRaad) {
    return insert_raadsmedlem(db(), {.id = {},
                                     .raad = raad,
                                     .navn = navn,
                                     .organisation = "Prøveforbundet",
                                     .email = "",
                                     .gruppe = Medlemsgruppe::loenmodtagere,
                                     .post = post,
                                     .bruger = {},
                                     .fra = fra,
                                     .til = fra + 364,
                                     .version = 1});
  }
  MoedeId moede(const std::string& raad = kRaad) {
    return insert_moede(db(), {.id = {},
                               .raad = raad,
                               .sagsudvalg = {},
                               .dato = Dato::af(2023, 5, 10),
                               .klokken = "10.00",
                               .sted = "Viborg",
                               .aflyst = false,
                               .til_stede = {},
                               .version = 1});
  }
  RaadsafgoerelseId afgoerelse(BrugerId af, RaadsmedlemId stemte) {
    return insert_raadsafgoerelse(db(), {.id = {},
                                         .ansoegning = {1},
                                         .moede = moede(),
                                         .udfald = Raadsudfald::imoedekommet,
                                         .pladser = {},
                                         .forhold = Forhold{1, 3},
                                         .fra = Dato::af(2023, 6, 1),
                                         .til = Dato::af(2024, 5, 31),
                                         .begrundelse = "fordi",
                                         .vilkaar = "",
                                         .til_stede = {},
                                         .stemmer = {{stemte, Stemme::stemmer_for}},
                                         .fund_json = "[]",
                                         .registreret_af = af,
                                         .registreret = kNu,
                                         .bekraeftet_af = {},
                                         .bekraeftet = {},
                                         .retter = {}});
  }
  void er_naegtet(const std::string& sql) {
    try {
      db().execute(sql);
      ADD_FAILURE() << "allowed: " << sql;
    } catch (const DatabaseFejl& fejl) {
      EXPECT_EQ(fejl.art(), Fejlart::naegtet) << fejl.what();
    }
  }
};
PAA_BEGGE(Raadssager);

TEST_P(Raadssager, medlemmer_med_formanden_foerst_og_kun_raadets_egne) {
  medlem("Bo Ager");
  const auto formand = medlem("Ulla Østerby", Medlemspost::formand);
  medlem("Fynbo", Medlemspost::formand, Dato::af(2023, 1, 1), kAndet);
  const auto alle = list_raadsmedlemmer(db(), kRaad);
  ASSERT_EQ(alle.size(), 2U);
  EXPECT_EQ(alle.front().id, formand);
  EXPECT_EQ(alle.back().navn, "Bo Ager");
  EXPECT_TRUE(list_raadsmedlemmer(db(), kRaad, Dato::af(2024, 1, 1)).empty());
  EXPECT_EQ(list_raadsmedlemmer(db(), kRaad, Dato::af(2023, 12, 31)).size(), 2U);
  EXPECT_FALSE(find_raadsmedlem(db(), kAndet, formand));
}

TEST_P(Raadssager, to_formaend_paa_en_dag_naegtes_af_databasen) {
  const auto id = medlem("Ulla Østerby", Medlemspost::formand);
  EXPECT_THROW(medlem("Bo Ager", Medlemspost::formand, Dato::af(2023, 12, 31)), DatabaseFejl);
  medlem("Cille Dam", Medlemspost::formand, Dato::af(2024, 1, 1));
  er_naegtet("UPDATE raadsmedlem SET til = '2024-01-01' WHERE id = " + std::to_string(id.vaerdi));
}

TEST_P(Raadssager, et_medlem_rettes_og_annulleres_med_den_version_der_blev_laest) {
  const auto id = medlem("Bo Ager");
  auto m = find_raadsmedlem(db(), kRaad, id).value();
  m.organisation = "Et andet forbund";
  EXPECT_EQ(update_raadsmedlem(db(), m).value(), 2);
  EXPECT_FALSE(update_raadsmedlem(db(), m));
  EXPECT_FALSE(annuller_raadsmedlem(db(), kAndet, id, 2));
  ASSERT_TRUE(annuller_raadsmedlem(db(), kRaad, id, 2));
  EXPECT_FALSE(find_raadsmedlem(db(), kRaad, id));
}

TEST_P(Raadssager, et_sagsudvalg_husker_hvem_der_var_med) {
  const auto a = medlem("A");
  const auto b = medlem("B");
  const auto id = insert_sagsudvalg(db(), {.id = {},
                                           .raad = kRaad,
                                           .navn = "Dispensationer",
                                           .medlemmer = {a, b},
                                           .fra = Dato::af(2024, 1, 1),
                                           .til = {},
                                           .version = 1});
  auto u = find_sagsudvalg(db(), kRaad, id).value();
  EXPECT_EQ(u.medlemmer, (std::vector{a, b}));
  u.medlemmer = {b};
  ASSERT_TRUE(update_sagsudvalg(db(), u));
  EXPECT_EQ(list_sagsudvalg(db(), kRaad).at(0).medlemmer, std::vector{b});
  EXPECT_EQ(db().value<int>("SELECT COUNT(*) FROM sagsudvalg_medlem"), 2);
  EXPECT_FALSE(find_sagsudvalg(db(), kAndet, id));
}

TEST_P(Raadssager, moedet_med_fremmoede_og_dagsorden) {
  const auto id = moede();
  auto m = find_moede(db(), kRaad, id).value();
  m.til_stede = {medlem("A"), medlem("B")};
  EXPECT_EQ(set_til_stede(db(), m).value(), 2);
  EXPECT_EQ(find_moede(db(), kRaad, id)->til_stede, m.til_stede);
  EXPECT_FALSE(set_til_stede(db(), m));  // somebody wrote meanwhile
  insert_dagsordenpunkt(db(), id, {7});
  insert_dagsordenpunkt(db(), id, {8});
  EXPECT_TRUE(fjern_dagsordenpunkt(db(), id, {7}));
  EXPECT_FALSE(fjern_dagsordenpunkt(db(), id, {7}));
  ASSERT_EQ(list_dagsorden(db(), id).size(), 1U);
  EXPECT_EQ(find_dagsorden(db(), {7}), std::nullopt);
  insert_dagsordenpunkt(db(), id, {7});
  EXPECT_EQ(list_dagsorden(db(), id).front().ansoegning, AnsoegningId{7});
  EXPECT_EQ(find_dagsorden(db(), {7}), id);
  EXPECT_FALSE(find_moede(db(), kAndet, id));
}

TEST_P(Raadssager, en_afgoerelse_bekraeftes_af_en_anden_og_kun_en_gang) {
  const auto den_ene = stored(db(), bruger("bo"));
  const auto den_anden = stored(db(), bruger("ea"));
  const auto id = afgoerelse(den_ene, medlem("A"));
  EXPECT_THROW(insert_udgang(db(), id, {true, den_ene, kNu, "", {}}), DatabaseFejl);
  insert_udgang(db(), id, {true, den_anden, kNu, "", {}});
  EXPECT_THROW(insert_udgang(db(), id, {false, den_anden, kNu, "fortrudt", {}}), DatabaseFejl);
  const auto g = find_raadsafgoerelse(db(), id).value();
  EXPECT_EQ(g.afgoerelse.bekraeftet_af, den_anden);
  EXPECT_EQ(g.afgoerelse.forhold, (Forhold{1, 3}));
  ASSERT_EQ(g.afgoerelse.stemmer.size(), 1U);
  EXPECT_EQ(g.afgoerelse.til_stede.size(), 1U);
  const auto kasseret = afgoerelse(den_ene, medlem("B"));
  insert_udgang(db(), kasseret, {false, den_ene, kNu, "forkert antal", {}});
  EXPECT_EQ(list_raadsafgoerelser(db(), {1}).size(), 2U);
}

TEST_P(Raadssager, afgoerelser_aendres_aldrig_og_intet_slettes) {
  const auto den_ene = stored(db(), bruger("bo"));
  const auto id = afgoerelse(den_ene, medlem("A"));
  insert_udgang(db(), id, {false, den_ene, kNu, "", {}});
  insert_dagsordenpunkt(db(), moede(), {1});
  er_naegtet("UPDATE raadsafgoerelse SET pladser = 9");
  er_naegtet("UPDATE stemme SET stemme = 'imod'");
  er_naegtet("UPDATE raadsafgoerelse_udgang SET art = 'bekraeftet'");
  for (const auto* tabel :
       {"raadsmedlem", "moede", "dagsorden", "raadsafgoerelse", "stemme", "raadsafgoerelse_udgang"})
    er_naegtet(std::string("DELETE FROM ") + tabel);
}

}  // namespace nytte::store::test
