// The outbox of messages: order, lease, and what the database itself refuses.
#include "store/post.hpp"

#include "databaser.hpp"
#include "eksempler.hpp"
#include "store/engangslink.hpp"

namespace nytte::store::test {

class Post : public Kontrakt {
 protected:
  static Meddelelse mail(const std::string& noegle = "7") {
    Meddelelse m{.id = {},
                 .kommune = kAarhus,
                 .kanal = Kanal::mail,
                 .modtager_navn = "Tove Prøve",
                 .modtager = "tove@proeve.invalid",
                 .borger = {},
                 .titel = "Høring",
                 .tekst = "Svar her: {{link}}",
                 .emne = "henvendelse",
                 .noegle = noegle,
                 .bilag = {"abc", "def"},
                 .bilagsnavne = {"Høringspapir.pdf", "Referat.pdf"},
                 .tilstand = Meddelelsestilstand::venter,
                 .forsoeg = 0,
                 .fejl = {},
                 .oprettet = kNu,
                 .afsendt = {},
                 .bruger = {}};
    return m;
  }
  MeddelelseId gem(const std::string& noegle = "7") {
    return insert_meddelelse(db(), mail(noegle), "uuid-" + std::to_string(++uuid_),
                             Linkvalg{"hoeringssvar", efter(86400), "/svar/"});
  }
  static Tidspunkt efter(std::int64_t sekunder) { return {kNu.sekunder + sekunder}; }
  Meddelelse laes(MeddelelseId id) { return find_meddelelse(db(), id).value().meddelelse; }
  void er_naegtet(const std::string& sql) {
    try {
      db().execute(sql);
      ADD_FAILURE() << "allowed: " << sql;
    } catch (const DatabaseFejl& fejl) {
      EXPECT_EQ(fejl.art(), Fejlart::naegtet) << fejl.what();
    }
  }

 private:
  int uuid_ = 0;
};
PAA_BEGGE(Post);

TEST_P(Post, en_meddelelse_laeses_som_den_blev_skrevet) {
  const auto id = gem();
  const auto p = find_meddelelse(db(), id).value();
  EXPECT_EQ(p.meddelelse.titel, "Høring");
  EXPECT_EQ(p.meddelelse.bilagsnavne,
            (std::vector<std::string>{"Høringspapir.pdf", "Referat.pdf"}));
  EXPECT_EQ(p.meddelelse.tilstand, Meddelelsestilstand::venter);
  EXPECT_EQ(p.meddelelse.forsoeg, 0);
  ASSERT_TRUE(p.link);
  EXPECT_EQ(p.link->sti, "/svar/");
  EXPECT_EQ(p.link->udloeber, efter(86400));
  EXPECT_EQ(find_uuid(db(), p.uuid), id);
  EXPECT_FALSE(find_meddelelse(db(), MeddelelseId{99}));
}

TEST_P(Post, koeen_har_den_aeldste_foerst) {
  const auto a = gem("1");
  const auto b = gem("2");
  const auto c = gem("3");
  EXPECT_EQ(list_forfaldne(db(), Kanal::mail, kNu, 10), (std::vector{a, b, c}));
  EXPECT_EQ(list_forfaldne(db(), Kanal::mail, kNu, 2), (std::vector{a, b}));
  EXPECT_TRUE(list_forfaldne(db(), Kanal::mail, efter(-1), 10).empty());
  EXPECT_TRUE(list_forfaldne(db(), Kanal::digital_post, kNu, 10).empty());
}

TEST_P(Post, kun_en_faar_laanet_indtil_det_udloeber) {
  const auto id = gem();
  EXPECT_TRUE(laan_meddelelse(db(), id, "a", kNu, "<1@x>"));
  EXPECT_FALSE(laan_meddelelse(db(), id, "b", kNu, "<2@x>"));
  EXPECT_FALSE(laan_meddelelse(db(), id, "b", efter(kLaan - 1), "<2@x>"));
  EXPECT_TRUE(list_forfaldne(db(), Kanal::mail, kNu, 10).empty());
  EXPECT_TRUE(laan_meddelelse(db(), id, "b", efter(kLaan), "<2@x>"));
  const auto p = find_meddelelse(db(), id).value();
  EXPECT_EQ(p.meddelelse.forsoeg, 2);
  EXPECT_EQ(p.besked_id, "<1@x>") << "every attempt has the first one's Message-ID";
  EXPECT_EQ(find_besked(db(), "<1@x>"), id);
  EXPECT_FALSE(find_besked(db(), ""));
}

TEST_P(Post, to_processer_om_den_samme_meddelelse) {
  const auto id = gem();
  auto anden = database().open();
  const bool a = laan_meddelelse(db(), id, "a", kNu, "<1@x>");
  const bool b = laan_meddelelse(anden, id, "b", kNu, "<1@x>");
  EXPECT_TRUE(a);
  EXPECT_FALSE(b);
}

TEST_P(Post, et_ur_der_stilles_tilbage_laaser_intet) {
  const auto id = gem();
  ASSERT_TRUE(laan_meddelelse(db(), id, "a", efter(10 * 86400), "<1@x>"));
  EXPECT_EQ(list_forfaldne(db(), Kanal::mail, kNu, 10), std::vector{id})
      << "a lease from the future is none";
  using T = Meddelelsestilstand;
  ASSERT_TRUE(set_skaebne(db(), id, {T::venter, T::venter, "lukket", {}, efter(10 * 86400), {}}));
  EXPECT_EQ(list_forfaldne(db(), Kanal::mail, kNu, 10), std::vector{id})
      << "nor is a pause of ten days";
  ASSERT_TRUE(set_skaebne(db(), id, {T::venter, T::venter, "lukket", {}, efter(3600), {}}));
  EXPECT_TRUE(list_forfaldne(db(), Kanal::mail, kNu, 10).empty());
}

TEST_P(Post, skaebnen_skifter_kun_fra_den_tilstand_der_blev_laest) {
  using T = Meddelelsestilstand;
  const auto id = gem();
  ASSERT_TRUE(set_skaebne(db(), id, {T::venter, T::afsendt, "", efter(5), {}, {}}));
  const auto igen = set_skaebne(db(), id, {T::venter, T::afvist, "nej", {}, {}, {}});
  ASSERT_TRUE(igen.has_error());
  EXPECT_TRUE(igen.error().har(Fejlkode::tilstand_tillader_ikke));
  EXPECT_EQ(laes(id).tilstand, T::afsendt);
  EXPECT_EQ(laes(id).afsendt, efter(5));
}

TEST_P(Post, afsendt_uden_tidspunkt_kan_ikke_gemmes) {
  const auto id = gem();
  using T = Meddelelsestilstand;
  EXPECT_THROW((void)set_skaebne(db(), id, {T::venter, T::afsendt, "", {}, {}, {}}), DatabaseFejl);
}

TEST_P(Post, optaelling_og_liste_er_kommunens_egen) {
  const auto a = gem("1");
  gem("2");
  using T = Meddelelsestilstand;
  ASSERT_TRUE(set_skaebne(db(), a, {T::venter, T::afvist, "ukendt modtager", {}, {}, {}}));
  auto fremmed = mail("3");
  fremmed.kommune = Kommunekode::fra(730).value();
  insert_meddelelse(db(), fremmed, "fremmed", std::nullopt);
  const auto antal = count_post(db(), kAarhus);
  EXPECT_EQ(antal.venter, 1);
  EXPECT_EQ(antal.afvist, 1);
  EXPECT_EQ(antal.fejlet, 0);
  EXPECT_EQ(antal.aeldste_ventende, kNu);
  EXPECT_EQ(count_post(db(), std::nullopt).venter, 2);
  EXPECT_EQ(find_post(db(), kAarhus, {T::afvist, {}}, {}).i_alt, 1);
  EXPECT_EQ(find_post(db(), kAarhus, {{}, Kanal::digital_post}, {}).i_alt, 0);
  EXPECT_EQ(list_meddelelser(db(), kAarhus, "henvendelse", "1").size(), 1U);
  EXPECT_TRUE(list_meddelelser(db(), kAarhus, "henvendelse", "3").empty());
}

TEST_P(Post, forsoeg_staar_i_raekkefoelge_med_navn) {
  const auto id = gem();
  const auto hvem = stored(db(), bruger("bo"));
  insert_postforsoeg(db(), id, {1, kNu, Postskridt::begyndt, "", {}, {}});
  insert_postforsoeg(db(), id, {1, efter(1), Postskridt::venter, "450 optaget", {}, {}});
  insert_postforsoeg(db(), id, {1, efter(2), Postskridt::sendt_selv, "", hvem, {}});
  const auto alle = list_postforsoeg(db(), id);
  ASSERT_EQ(alle.size(), 3U);
  EXPECT_EQ(alle[1].grund, "450 optaget");
  EXPECT_EQ(alle[2].bruger, hvem);
  EXPECT_FALSE(alle[2].bruger_navn.empty());
}

TEST_P(Post, det_der_er_lagt_i_post_kan_ikke_rettes_eller_slettes) {
  const auto id = gem();
  insert_postforsoeg(db(), id, {1, kNu, Postskridt::begyndt, "", {}, {}});
  insert_link(db(), {"h", "hoeringssvar", "henvendelse", "7", efter(10), kNu, {}, id});
  for (const char* sql :
       {"UPDATE meddelelse SET tekst = 'en anden'", "UPDATE meddelelse SET modtager = 'en anden'",
        "UPDATE meddelelse SET link_sti = '/'", "DELETE FROM meddelelse",
        "UPDATE meddelelse_bilag SET navn = 'x'", "DELETE FROM meddelelse_bilag",
        "UPDATE meddelelse_forsoeg SET grund = 'x'", "DELETE FROM meddelelse_forsoeg",
        "UPDATE engangslink SET udloeber = '2099-01-01T00:00:00Z'", "DELETE FROM engangslink"})
    er_naegtet(sql);
  EXPECT_EQ(luk_links(db(), "hoeringssvar", "henvendelse", "7", efter(5)), 1);
  EXPECT_EQ(luk_links(db(), "hoeringssvar", "henvendelse", "7", efter(6)), 0);
  EXPECT_EQ(find_link(db(), "h").value().brugt, efter(5));
  er_naegtet("UPDATE engangslink SET brugt = NULL");
}

}  // namespace nytte::store::test
