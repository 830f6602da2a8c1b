// Rounds of the post against a database: order, retries, giving up, links, crashes, clocks.
#include "udveksling/post/runde.hpp"

#include <algorithm>
#include <functional>

#include "sager/adgang/hemmelighed.hpp"
#include "sager/post/link.hpp"
#include "sager/post/post.hpp"
#include "store/bilag.hpp"
#include "store/engangslink.hpp"
#include "store/opslag.hpp"
#include "store/post.hpp"
#include "verden.hpp"

namespace nytte::udveksling::test {

using sager::test::name_of;
using store::Dialekt;

// Keeps what it was handed, and answers as it is told.
class Attrap : public Udgang {
 public:
  Afleveret aflever(const Udgaaende& u) override {
    set.push_back(u);
    return svar ? svar(u) : Afleveret{.skridt = Postskridt::afsendt};
  }
  std::vector<Udgaaende> set;
  std::function<Afleveret(const Udgaaende&)> svar;
};

class Runde : public sager::test::Verden {
 protected:
  void SetUp() override {
    Verden::SetUp();
    if (!IsSkipped()) nu_ = sagsbehandler().nu;
  }
  static sager::NyMeddelelse ny(const std::string& noegle = "7") {
    sager::NyMeddelelse n;
    n.modtager_navn = "Tove Prøve";
    n.modtager = "tove@proeve.invalid";
    n.titel = "Høring";
    n.tekst = "Svar her: {{link}}";
    n.emne = "henvendelse";
    n.noegle = noegle;
    return n;
  }
  MeddelelseId laeg(const sager::NyMeddelelse& n) {
    return sager::laeg_i_post(db(), sagsbehandler(), n);
  }
  sager::NyMeddelelse med_linkoenske() {
    auto n = ny();
    n.link = sager::Linkoenske{"hoeringssvar", {nu_.sekunder + 14 * 86'400}, "/svar/"};
    return n;
  }
  Rundesvar send(Udgang& ud, Kanal kanal = Kanal::mail) {
    return send_forfaldne(db(), kanal, ud, valg_, o_);
  }
  Meddelelse laes(MeddelelseId id) { return store::find_meddelelse(db(), id).value().meddelelse; }
  std::vector<Postskridt> skridt(MeddelelseId id) {
    std::vector<Postskridt> ud;
    for (const auto& f : store::list_postforsoeg(db(), id)) ud.push_back(f.skridt);
    return ud;
  }
  static Afleveret nej_for_nu(const Udgaaende&) {
    return {.skridt = Postskridt::venter, .grund = "451 kom igen"};
  }
  static std::string token(const Udgaaende& u) {
    return u.meddelelse.tekst.substr(u.meddelelse.tekst.rfind('/') + 1);
  }

  Tidspunkt nu_{};
  bool stop_ = false;
  Rundevalg valg_{
      .hvem = "proeve", .afsender = "post@kommune.invalid", .basis_url = "https://nytte.invalid"};
  Omgivelser o_{.ur =
                    [this] {
                      return sager::Postur{nu_, sager::test::kDag};
                    },
                .stop = [this] { return stop_; }};
};
PAA_BEGGE(Runde);

TEST_P(Runde, sender_i_den_raekkefoelge_de_blev_lagt) {
  for (int i = 0; i < 5; ++i) laeg(ny(std::to_string(i)));
  Attrap ud;
  const auto svar = send(ud);
  EXPECT_EQ(svar.afsendt, 5);
  std::string orden;
  for (const auto& u : ud.set) orden += u.meddelelse.noegle;
  EXPECT_EQ(orden, "01234");
  EXPECT_EQ(send(ud).behandlet, 0) << "sent is sent";
}

TEST_P(Runde, afsendt_har_tidspunkt_forsoeg_og_haendelse) {
  const auto id = laeg(ny());
  Attrap ud;
  nu_.sekunder += 5;
  send(ud);
  EXPECT_EQ(laes(id).tilstand, Meddelelsestilstand::afsendt);
  EXPECT_EQ(laes(id).afsendt, nu_);
  EXPECT_EQ(skridt(id), (std::vector{Postskridt::begyndt, Postskridt::afsendt}));
  EXPECT_EQ(haendelser("henvendelse"),
            (std::vector<std::string>{"meddelelse_lagt_i_post", "meddelelse_afsendt"}));
}

TEST_P(Runde, linket_laves_naar_der_sendes_og_kun_aftrykket_gemmes) {
  laeg(med_linkoenske());
  Attrap ud;
  send(ud);
  ASSERT_EQ(ud.set.size(), 1U);
  const auto& tekst = ud.set[0].meddelelse.tekst;
  EXPECT_TRUE(tekst.starts_with("Svar her: https://nytte.invalid/svar/")) << tekst;
  const auto hemmelig = token(ud.set[0]);
  EXPECT_EQ(sager::find_link(db(), hemmelig, "hoeringssvar", nu_).value().noegle, "7");
  EXPECT_EQ(antal("engangslink"), 1);
  EXPECT_FALSE(store::find_link(db(), hemmelig));
}

TEST_P(Runde, et_nyt_forsoeg_har_nyt_link_og_det_foerste_virker_stadig) {
  laeg(med_linkoenske());
  Attrap ud;
  ud.svar = nej_for_nu;
  send(ud);
  nu_.sekunder += 3600;
  ud.svar = nullptr;
  send(ud);
  ASSERT_EQ(ud.set.size(), 2U);
  EXPECT_NE(token(ud.set[0]), token(ud.set[1]));
  EXPECT_EQ(ud.set[0].besked_id, ud.set[1].besked_id);
  for (const auto& u : ud.set)
    EXPECT_TRUE(sager::find_link(db(), token(u), "hoeringssvar", nu_).has_value());
}

TEST_P(Runde, et_link_der_er_udloebet_sendes_ikke) {
  const auto id = laeg(med_linkoenske());
  nu_.sekunder += 15 * 86'400;
  Attrap ud;
  EXPECT_EQ(send(ud).afvist, 1);
  EXPECT_TRUE(ud.set.empty());
  EXPECT_NE(laes(id).fejl.find("udløbet"), std::string::npos);
}

TEST_P(Runde, pausen_fordobles_til_et_loft) {
  EXPECT_EQ(pause_efter(1, valg_), 60);
  EXPECT_EQ(pause_efter(2, valg_), 120);
  EXPECT_EQ(pause_efter(5, valg_), 960);
  EXPECT_EQ(pause_efter(50, valg_), 6 * 3600);
}

TEST_P(Runde, et_nyt_forsoeg_venter_til_pausen_er_gaaet) {
  const auto id = laeg(ny());
  Attrap ud;
  ud.svar = nej_for_nu;
  EXPECT_EQ(send(ud).venter, 1);
  EXPECT_EQ(laes(id).fejl, "451 kom igen");
  nu_.sekunder += 59;
  EXPECT_EQ(send(ud).behandlet, 0);
  nu_.sekunder += 1;
  EXPECT_EQ(send(ud).venter, 1);
  EXPECT_EQ(laes(id).forsoeg, 2);
}

TEST_P(Runde, en_fejlet_holder_ikke_de_andre_tilbage) {
  laeg(ny("1"));
  const auto b = laeg(ny("2"));
  Attrap ud;
  ud.svar = [](const Udgaaende& u) {
    return u.meddelelse.noegle == "1" ? nej_for_nu(u) : Afleveret{.skridt = Postskridt::afsendt};
  };
  send(ud);
  EXPECT_EQ(laes(b).tilstand, Meddelelsestilstand::afsendt);
}

TEST_P(Runde, en_lukket_vej_stopper_runden) {
  const auto a = laeg(ny("1"));
  const auto b = laeg(ny("2"));
  Attrap ud;
  ud.svar = [](const Udgaaende&) {
    return Afleveret{
        .skridt = Postskridt::venter, .grund = "ingen forbindelse", .vej_lukket = true};
  };
  const auto svar = send(ud);
  EXPECT_TRUE(svar.vej_lukket);
  EXPECT_EQ(svar.grund, "ingen forbindelse");
  EXPECT_EQ(ud.set.size(), 1U);
  EXPECT_EQ(laes(a).fejl, "ingen forbindelse");
  EXPECT_EQ(laes(b).forsoeg, 0);
}

TEST_P(Runde, opgives_efter_baade_tid_og_forsoeg) {
  const auto id = laeg(ny());
  Attrap ud;
  ud.svar = nej_for_nu;
  for (int i = 1; i <= 4; ++i) {
    send(ud);
    nu_.sekunder += 7 * 3600;
  }
  EXPECT_EQ(laes(id).tilstand, Meddelelsestilstand::venter);
  nu_.sekunder += 72 * 3600;
  EXPECT_EQ(send(ud).opgivet, 1);
  EXPECT_EQ(laes(id).tilstand, Meddelelsestilstand::opgivet);
  EXPECT_EQ(laes(id).fejl, "451 kom igen");
  EXPECT_EQ(haendelser("henvendelse").back(), "meddelelse_opgivet");
}

TEST_P(Runde, et_ur_der_springer_en_nat_frem_opgiver_intet) {
  const auto id = laeg(ny());
  nu_.sekunder += 100 * 3600;
  Attrap ud;
  ud.svar = nej_for_nu;
  EXPECT_EQ(send(ud).venter, 1);
  EXPECT_EQ(laes(id).tilstand, Meddelelsestilstand::venter);
}

TEST_P(Runde, et_ur_der_springer_tilbage_laaser_intet) {
  laeg(ny());
  nu_.sekunder += 30 * 86'400;
  Attrap ud;
  ud.svar = nej_for_nu;
  send(ud);
  nu_.sekunder -= 29 * 86'400;
  ud.svar = nullptr;
  EXPECT_EQ(send(ud).afsendt, 1);
}

TEST_P(Runde, draebt_undervejs_sendes_igen_med_samme_nummer) {
  const auto id = laeg(ny());
  Attrap ud;
  ud.svar = [](const Udgaaende&) -> Afleveret { throw std::runtime_error("killed"); };
  EXPECT_THROW(send(ud), std::runtime_error);
  EXPECT_EQ(skridt(id), std::vector{Postskridt::begyndt}) << "seen by the administrator";
  ud.svar = nullptr;
  EXPECT_EQ(send(ud).behandlet, 0) << "the lease holds";
  nu_.sekunder += store::kLaan;
  EXPECT_EQ(send(ud).afsendt, 1);
  ASSERT_EQ(ud.set.size(), 2U);
  EXPECT_EQ(ud.set[0].besked_id, ud.set[1].besked_id);
}

TEST_P(Runde, to_arbejdere_sender_den_ikke_begge) {
  laeg(ny());
  auto anden_db = database().open();
  Attrap anden;
  Attrap ud;
  ud.svar = [&](const Udgaaende&) {
    auto v = valg_;
    v.hvem = "en anden";
    EXPECT_EQ(send_forfaldne(anden_db, Kanal::mail, anden, v, o_).behandlet, 0);
    return Afleveret{.skridt = Postskridt::afsendt};
  };
  EXPECT_EQ(send(ud).afsendt, 1);
  EXPECT_TRUE(anden.set.empty());
}

TEST_P(Runde, stop_mellem_to_meddelelser) {
  laeg(ny("1"));
  laeg(ny("2"));
  Attrap ud;
  ud.svar = [this](const Udgaaende&) {
    stop_ = true;
    return Afleveret{.skridt = Postskridt::afsendt};
  };
  EXPECT_EQ(send(ud).afsendt, 1);
}

TEST_P(Runde, bilag_foelger_med_under_deres_navne) {
  auto n = ny();
  n.bilag = {{store::gem_bilagsindhold(db(), std::string("%PDF-\0x", 7)), "Høringspapir.pdf"}};
  laeg(n);
  n.bilag = {{std::string(64, 'a'), "Væk.pdf"}};
  const auto uden = laeg(n);
  Attrap ud;
  send(ud);
  ASSERT_EQ(ud.set.size(), 1U);
  EXPECT_EQ(ud.set[0].bilag.at(0).navn, "Høringspapir.pdf");
  EXPECT_EQ(ud.set[0].bilag.at(0).bytes, std::string("%PDF-\0x", 7));
  EXPECT_EQ(laes(uden).tilstand, Meddelelsestilstand::afvist);
  EXPECT_NE(laes(uden).fejl.find("Væk.pdf"), std::string::npos);
}

TEST_P(Runde, cpr_laeses_kun_naar_digital_post_sendes_og_opslaget_noteres) {
  const auto b = opret_borger(1);
  auto n = ny();
  n.kanal = Kanal::digital_post;
  n.modtager.clear();
  n.borger = b.id;
  laeg(n);
  const auto foer = antal("opslag");
  Attrap mail;
  send(mail);
  EXPECT_TRUE(mail.set.empty()) << "another channel";
  EXPECT_EQ(antal("opslag"), foer);
  Attrap ud;
  EXPECT_EQ(send(ud, Kanal::digital_post).afsendt, 1);
  EXPECT_EQ(ud.set.at(0).cpr, b.cpr.udlever(CprFormaal::digital_post));
  EXPECT_EQ(antal("opslag"), foer + 1);
  const auto h = haendelser("henvendelse");
  EXPECT_NE(std::find(h.begin(), h.end(), "cpr_laest_til_digital_post"), h.end());
}

TEST_P(Runde, titusind_i_raekkefoelge) {
  const int antal = GetParam() == Dialekt::sqlite ? 10'000 : 500;  // the query is the same
  store::udfoer(db(), store::Adgang::skriv, [&](store::Forbindelse&) {
    for (int i = 0; i < antal; ++i) laeg(ny(std::to_string(i)));
  });
  Attrap ud;
  EXPECT_EQ(send(ud).afsendt, antal);
  ASSERT_EQ(ud.set.size(), static_cast<std::size_t>(antal));
  for (int i = 0; i < antal; ++i)
    ASSERT_EQ(ud.set[static_cast<std::size_t>(i)].meddelelse.noegle, std::to_string(i));
}

}  // namespace nytte::udveksling::test
