// The calendar with a secret address, and the daily mail through missed nights and a clock that
// jumps.
#include "sager/frister/paamindelser.hpp"

#include "sager/frister/frister.hpp"
#include "sager/post/post.hpp"
#include "store/bruger.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

class Paamindet : public Verden {
 protected:
  static Tidspunkt nu(Dato dag) { return {std::int64_t{dag.dagnummer()} * 86'400 + 6 * 3'600}; }
  int nat(Dato dag) { return pas_frister(db(), nu(dag), dag); }

  Kontekst med_mail() {
    auto k = sagsbehandler();
    const auto gemt = gem_daglig_mail(
        db(), k,
        {.email = "mette@kommune.example", .daglig_mail = true, .version = 0, .kalendere = {}});
    EXPECT_TRUE(gemt.has_value()) << fejltekst(gemt);
    return k;
  }
  std::vector<Meddelelse> sendt(const Kontekst& k) {
    return meddelelser_om(db(), k.bruger.kommune, "fristmail", std::to_string(k.bruger.id.vaerdi));
  }
};

TEST_P(Paamindet, siger_hver_frist_en_gang_og_uden_navne) {
  const auto k = med_mail();
  const auto b = opret_borger(1);
  const auto p = placer(b, opret_ordre());
  EXPECT_EQ(nat(p.til - 3), 1);
  const auto post = sendt(k);
  ASSERT_EQ(post.size(), 1U);
  EXPECT_EQ(post[0].modtager, "mette@kommune.example");
  EXPECT_NE(post[0].tekst.find("Placering slutter, borger"), std::string::npos) << post[0].tekst;
  EXPECT_EQ(post[0].tekst.find(b.navn), std::string::npos);
  EXPECT_EQ(nat(p.til - 3), 0);  // twice the same day
  EXPECT_EQ(nat(p.til - 2), 0);  // nothing new: no mail
  EXPECT_EQ(sendt(k).size(), 1U);
}

TEST_P(Paamindet, mister_intet_naar_naetter_gaar_tabt) {
  const auto k = med_mail();
  const auto p = placer(opret_borger(1), opret_ordre());
  EXPECT_EQ(nat(p.fra - 5), 1);  // the order's free places say nothing; the start's notices do
  // The server was off for three weeks, over the last day and more.
  EXPECT_EQ(nat(p.til + 9), 1);
  const auto post = sendt(k);
  ASSERT_EQ(post.size(), 2U);
  EXPECT_NE(post[1].tekst.find("Placering skal afsluttes"), std::string::npos) << post[1].tekst;
}

TEST_P(Paamindet, siger_intet_igen_naar_uret_gaar_tilbage) {
  const auto k = med_mail();
  const auto p = placer(opret_borger(1), opret_ordre());
  EXPECT_EQ(nat(p.til - 3), 1);
  EXPECT_EQ(nat(p.til - 4), 0);
  EXPECT_EQ(nat(p.til - 3), 0);
  EXPECT_EQ(sendt(k).size(), 1U);
}

TEST_P(Paamindet, et_ur_der_var_langt_fremme_standser_ikke_de_naeste_mails) {
  med_mail();
  EXPECT_EQ(nat(Dato::af(2030, 1, 1)), 0);
  const auto p = placer(opret_borger(1), opret_ordre());
  EXPECT_EQ(nat(p.til - 3), 1);
}

TEST_P(Paamindet, kun_den_der_vil_have_mail_og_kan_logge_ind) {
  const auto p = placer(opret_borger(1), opret_ordre());
  EXPECT_EQ(nat(p.til - 3), 0);
  auto k = med_mail();
  ASSERT_TRUE(
      gem_daglig_mail(
          db(), k,
          {.email = "mette@kommune.example", .daglig_mail = false, .version = 1, .kalendere = {}})
          .has_value());
  EXPECT_EQ(nat(p.til - 2), 0);
  ASSERT_TRUE(
      gem_daglig_mail(
          db(), k,
          {.email = "mette@kommune.example", .daglig_mail = true, .version = 2, .kalendere = {}})
          .has_value());
  k.bruger.aktiv = false;
  ASSERT_TRUE(store::update_bruger(db(), k.bruger).has_value());
  EXPECT_EQ(nat(p.til - 1), 0);
}

TEST_P(Paamindet, mailadressen_kontrolleres_og_to_faner_opdages) {
  const auto k = sagsbehandler();
  const auto gem = [&](const char* email, Version v) {
    return fejlkode(gem_daglig_mail(
        db(), k, {.email = email, .daglig_mail = true, .version = v, .kalendere = {}}));
  };
  EXPECT_EQ(gem("", 0), Fejlkode::felt_mangler);
  EXPECT_EQ(gem("ikke en adresse", 0), Fejlkode::mailadresse_ugyldig);
  EXPECT_EQ(gem("a@b@c", 0), Fejlkode::mailadresse_ugyldig);
  EXPECT_EQ(gem("a@kommune.example", 0), Fejlkode::intern);  // saved
  EXPECT_EQ(gem("b@kommune.example", 0), Fejlkode::version_foraeldet);
}

TEST_P(Paamindet, kalenderen_aabnes_kun_af_sin_hemmelighed) {
  const auto k = sagsbehandler();
  const auto b = opret_borger(1);
  const auto p = placer(b, opret_ordre());
  const auto ord = opret_kalender(db(), k).value();
  const Dato dag = p.til - 3;
  const auto fil = kalender_for(db(), ord, nu(dag), dag);
  ASSERT_TRUE(fil.has_value());
  EXPECT_NE(fil.value().find("DTSTART;VALUE=DATE:20230402"), std::string::npos) << fil.value();
  EXPECT_EQ(fil.value().find("Borger"), std::string::npos);
  EXPECT_EQ(fil.value().find(b.navn), std::string::npos);
  EXPECT_EQ(fejlkode(kalender_for(db(), ord + "x", nu(dag), dag)), Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(kalender_for(db(), "", nu(dag), dag)), Fejlkode::findes_ikke);
  const auto mine = vis_paamindelser(db(), k).value().kalendere;
  ASSERT_EQ(mine.size(), 1U);
  EXPECT_EQ(fejlkode(tilbagekald_kalender(db(), konsulent(), mine[0].id)), Fejlkode::findes_ikke);
  ASSERT_TRUE(tilbagekald_kalender(db(), k, mine[0].id).has_value());
  EXPECT_EQ(fejlkode(kalender_for(db(), ord, nu(dag), dag)), Fejlkode::findes_ikke);
}

TEST_P(Paamindet, en_laast_bruger_har_ingen_kalender) {
  auto k = sagsbehandler();
  const auto ord = opret_kalender(db(), k).value();
  k.bruger.aktiv = false;
  ASSERT_TRUE(store::update_bruger(db(), k.bruger).has_value());
  EXPECT_EQ(fejlkode(kalender_for(db(), ord, nu(kDag), kDag)), Fejlkode::findes_ikke);
}

PAA_BEGGE(Paamindet);

}  // namespace
}  // namespace nytte::sager::test
