// Messages and links as the matters use them.
#include "sager/post/post.hpp"

#include "sager/adgang/hemmelighed.hpp"
#include "sager/post/link.hpp"
#include "store/engangslink.hpp"
#include "verden.hpp"

namespace nytte::sager::test {

class Sagspost : public Verden {
 protected:
  static NyMeddelelse ny() {
    NyMeddelelse n;
    n.modtager_navn = "Tove\r\nBcc: alle@x.invalid";
    n.modtager = "tove@proeve.invalid";
    n.titel = "Høring\nX: y";
    n.tekst = "Kære Tove\n\n{{link}}\n";
    n.emne = "henvendelse";
    n.noegle = "7";
    n.bilag = {{"abc", "Papir\r\n.pdf"}};
    return n;
  }
  Engangslink link(const std::string& noegle, Tidspunkt udloeber) {
    return {"hoeringssvar", "henvendelse", noegle, udloeber, sagsbehandler().nu, std::nullopt};
  }
  static Tidspunkt efter(Tidspunkt t, std::int64_t s) { return {t.sekunder + s}; }
};
PAA_BEGGE(Sagspost);

TEST_P(Sagspost, linjeskift_kan_ikke_staa_i_navn_titel_eller_filnavn) {
  laeg_i_post(db(), sagsbehandler(), ny());
  const auto alle = meddelelser_om(db(), Kommunekode::fra(751).value(), "henvendelse", "7");
  ASSERT_EQ(alle.size(), 1U);
  EXPECT_EQ(alle[0].modtager_navn, "Tove  Bcc: alle@x.invalid");
  EXPECT_EQ(alle[0].titel, "Høring X: y");
  EXPECT_EQ(alle[0].bilagsnavne.at(0), "Papir  .pdf");
  EXPECT_EQ(alle[0].tekst, "Kære Tove\n\n{{link}}\n") << "the text is text";
  EXPECT_EQ(alle[0].tilstand, Meddelelsestilstand::venter);
}

TEST_P(Sagspost, en_meddelelse_er_en_haendelse_paa_sin_sag) {
  laeg_i_post(db(), sagsbehandler(), ny());
  EXPECT_EQ(haendelser("henvendelse"), std::vector<std::string>{"meddelelse_lagt_i_post"});
}

TEST_P(Sagspost, kun_linkets_aftryk_er_gemt) {
  const auto token = nyt_link(db(), link("7", efter(sagsbehandler().nu, 100)));
  EXPECT_EQ(token.size(), 43U);
  EXPECT_EQ(db().value<std::int64_t>("SELECT COUNT(*) FROM engangslink WHERE hash = $1", token), 0);
  EXPECT_TRUE(store::find_link(db(), fingeraftryk(token, Aftryk::link)));
}

TEST_P(Sagspost, linket_findes_indtil_det_udloeber) {
  const auto nu = sagsbehandler().nu;
  const auto token = nyt_link(db(), link("7", efter(nu, 100)));
  EXPECT_EQ(find_link(db(), token, "hoeringssvar", efter(nu, 99)).value().noegle, "7");
  EXPECT_EQ(fejlkode(find_link(db(), token, "hoeringssvar", efter(nu, 100))),
            Fejlkode::link_udloebet);
  EXPECT_TRUE(find_link_ogsaa_brugt(db(), token, "hoeringssvar"));
}

TEST_P(Sagspost, et_aendret_eller_gaettet_link_kendes_ikke) {
  const auto nu = sagsbehandler().nu;
  const auto token = nyt_link(db(), link("7", efter(nu, 100)));
  for (std::size_t i = 0; i < token.size(); ++i) {
    auto aendret = token;
    aendret[i] = aendret[i] == 'a' ? 'b' : 'a';
    EXPECT_EQ(fejlkode(find_link(db(), aendret, "hoeringssvar", nu)), Fejlkode::link_ukendt);
  }
  for (const std::string& gaet :
       {std::string(), std::string("x"), token + "a", token.substr(1), std::string(100000, 'a'),
        std::string("\0\xff", 2), fingeraftryk(token, Aftryk::link)})
    EXPECT_EQ(fejlkode(find_link(db(), gaet, "hoeringssvar", nu)), Fejlkode::link_ukendt);
}

TEST_P(Sagspost, et_link_til_noget_andet_kendes_ikke) {
  const auto nu = sagsbehandler().nu;
  const auto token = nyt_link(db(), link("7", efter(nu, 100)));
  EXPECT_EQ(fejlkode(find_link(db(), token, "erklaering", nu)), Fejlkode::link_ukendt);
}

TEST_P(Sagspost, et_brugt_link_lukker_alle_sagens_links_og_kun_dem) {
  const auto nu = sagsbehandler().nu;
  const auto foerste = nyt_link(db(), link("7", efter(nu, 100)));
  const auto andet = nyt_link(db(), link("7", efter(nu, 100)));
  const auto en_anden_sags = nyt_link(db(), link("8", efter(nu, 100)));
  EXPECT_TRUE(find_link(db(), foerste, "hoeringssvar", nu)) << "a new link kills no earlier one";
  brug_links(db(), "hoeringssvar", "henvendelse", "7", nu);
  EXPECT_EQ(fejlkode(find_link(db(), foerste, "hoeringssvar", nu)), Fejlkode::link_brugt);
  EXPECT_EQ(fejlkode(find_link(db(), andet, "hoeringssvar", nu)), Fejlkode::link_brugt);
  EXPECT_TRUE(find_link(db(), en_anden_sags, "hoeringssvar", nu));
}

TEST(Uuid, har_version_fire_og_sin_egen_vaerdi) {
  const auto a = ny_uuid();
  ASSERT_EQ(a.size(), 36U);
  EXPECT_EQ(a[14], '4');
  EXPECT_NE(std::string("89ab").find(a[19]), std::string::npos);
  EXPECT_NE(a, ny_uuid());
}

}  // namespace nytte::sager::test
