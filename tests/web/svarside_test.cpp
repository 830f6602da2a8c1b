// The answering page as a browser without login sees it, and every misuse of its link.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "sager/arbejdssted/registrer_arbejdssted.hpp"
#include "sager/arbejdssted/registrer_repraesentant.hpp"
#include "sager/hoering/svar.hpp"
#include "sager/jobordre/opret_jobordre.hpp"
#include "sager/jobordre/vis_jobordre.hpp"
#include "sager/post/link.hpp"
#include "vaert.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web::proeve {
namespace {

const Dato kDag = Dato::af(2023, 3, 1);

class Svarsiden : public ::testing::Test {
 protected:
  Svarsiden() {
    vaert.nu = {std::int64_t{kDag.dagnummer()} * 86'400 + 36'000};
    tilfoej_sider(vaert.ruter);
    k = {vaert.account("mette", {Rolle::virksomhedskonsulent}).bruger, vaert.nu, kDag, ""};
    opret_sted();
    opret_ordre();
    const auto sag = sager::opret_hoeringssag(
        vaert.db, k,
        {.jobordre = ordre, .arbejdsgiver = sager::Arbejdsgiverpart{"Leder", "leder@example.dk"}});
    EXPECT_TRUE(sag);
    kim = sag.value().henvendelser.at(0).henvendelse.id;
    sti = "/svar/" + link(kim);
  }
  void opret_sted() {
    EXPECT_TRUE(sager::registrer_arbejdssted(vaert.db, k,
                                             {{.p_nummer = p,
                                               .cvr = cvr,
                                               .navn = "Strandvejens Plejehjem",
                                               .adresse = "Strandvejen 1",
                                               .postnummer = "8000",
                                               .by = "Aarhus",
                                               .kommune = Kommunekode::fra(101).value(),
                                               .sektor = Sektor::kommune,
                                               .ministeromraade = {},
                                               .tilskudsandel = {},
                                               .erhverv_paa_markedsvilkaar = {},
                                               .lukket_fra = {}},
                                              "Kommunen"}));
    EXPECT_TRUE(sager::registrer_repraesentant(vaert.db, k,
                                               {.id = {},
                                                .niveau = Niveau::tr_p_nummer,
                                                .p_nummer = p,
                                                .cvr = cvr,
                                                .faggruppe = "FOA",
                                                .navn = "Kim Holm",
                                                .organisation = "FOA",
                                                .email = "kim@example.dk",
                                                .fra = Dato::af(2020, 1, 1),
                                                .til = {}}));
  }
  void opret_ordre() {
    const auto j = sager::opret_jobordre(vaert.db, k,
                                         {.id = {},
                                          .nummer = "",
                                          .kommune = Kommunekode::fra(101).value(),
                                          .p_nummer = p,
                                          .type = Jobordretype::nytteindsats_kommune,
                                          .stilling = "pedelmedhjælper",
                                          .faggruppe = "FOA",
                                          .opgave = "Pasning af <sansehaven>",
                                          .ministeromraade = {},
                                          .pladser = 2,
                                          .fra = Dato::af(2023, 1, 1),
                                          .til = Dato::af(2023, 12, 31),
                                          .vurdering = {}});
    EXPECT_TRUE(j);
    ordre = j.value().id;
    nummer = j.value().nummer;
  }
  std::string link(HenvendelseId id) {
    return sager::nyt_link(vaert.db, {std::string(sager::kSvarformaal),
                                      std::string(sager::kHenvendelsesemne),
                                      std::to_string(id.vaerdi),
                                      {vaert.nu.sekunder + 86'400 * 22},
                                      vaert.nu,
                                      {}});
  }
  static Felter ja(std::string handling = "send") {
    Felter f;
    f.add("droeftet", "ja");
    f.add("droeftet_dato", "28-02-2023");
    f.add("forhold_holder", "nej");
    f.add("enig", "nej");
    f.add("bemaerkning", "Vi er for få <i> forvejen.");
    f.add("navn", "Kim Holm");
    f.add("handling", std::move(handling));
    return f;
  }
  std::int64_t antal(const std::string& tabel) {
    return vaert.db.value<std::int64_t>("SELECT COUNT(*) FROM " + tabel).value();
  }

  Vaert vaert;
  Kontekst k{{{}, Kommunekode::fra(101).value(), "", "", {}}, {}, kDag, ""};
  PNummer p = PNummer::laes("1000000001").value();
  Cvr cvr = Cvr::laes("99000001").value();
  JobordreId ordre;
  std::string nummer;
  HenvendelseId kim;
  std::string sti;
};

TEST_F(Svarsiden, viser_tallene_uden_login_og_uden_spor) {
  const Svar s = vaert.browse(sti);
  EXPECT_EQ(s.status, 200U);
  EXPECT_NE(s.body.find("Strandvejens Plejehjem"), std::string::npos);
  EXPECT_NE(s.body.find("Pasning af &lt;sansehaven&gt;"), std::string::npos);
  EXPECT_NE(s.body.find("I brug, hvis pladserne besættes"), std::string::npos);
  EXPECT_EQ(s.headers.get("Referrer-Policy"), "no-referrer");
  EXPECT_EQ(s.headers.get("Cache-Control"), "no-store");
  EXPECT_NE(s.headers.get("X-Robots-Tag").find("noindex"), std::string_view::npos);
  ASSERT_FALSE(vaert.journal.empty());
  EXPECT_EQ(vaert.journal.back(), "GET /svar/{hemmelighed} 200") << "never the link";
}

TEST_F(Svarsiden, at_aabne_linket_aendrer_intet) {
  const auto foer = vaert.db.value<std::int64_t>("SELECT total_changes()");
  vaert.browse(sti);
  vaert.ask("HEAD", sti);
  EXPECT_EQ(vaert.db.value<std::int64_t>("SELECT total_changes()"), foer);
}

TEST_F(Svarsiden, svaret_gemmes_og_kvitteringen_vises) {
  vaert.browse(sti);
  const Svar s = vaert.submit(sti, ja());
  ASSERT_EQ(s.status, 303U) << s.body;
  EXPECT_EQ(s.headers.get("Location"), sti + "/kvittering");
  const Svar kvittering = vaert.browse(sti + "/kvittering");
  EXPECT_EQ(kvittering.status, 200U);
  EXPECT_NE(kvittering.body.find("Vi er for få &lt;i&gt; forvejen."), std::string::npos);
  EXPECT_EQ(kvittering.headers.get("Referrer-Policy"), "no-referrer");
}

TEST_F(Svarsiden, alt_skrevet_staar_der_efter_en_fejl) {
  vaert.browse(sti);
  auto f = ja();
  f.set("droeftet_dato", "i går");
  f.set("navn", "");
  const Svar s = vaert.submit(sti, f);
  EXPECT_EQ(s.status, 422U);
  EXPECT_NE(s.body.find("Vi er for få"), std::string::npos);
  EXPECT_NE(s.body.find("i går"), std::string::npos);
  EXPECT_EQ(antal("hoeringssvar"), 0);
}

TEST_F(Svarsiden, anden_gang_er_linket_brugt_og_siger_hvor_svaret_er) {
  vaert.browse(sti);
  ASSERT_EQ(vaert.submit(sti, ja()).status, 303U);
  const Svar igen = vaert.submit(sti, ja());
  EXPECT_EQ(igen.status, 410U);
  EXPECT_NE(igen.body.find("Der er svaret"), std::string::npos);
  EXPECT_NE(vaert.browse(sti).body.find(sti + "/kvittering"), std::string::npos);
  EXPECT_EQ(antal("hoeringssvar"), 1);
}

TEST_F(Svarsiden, udloebet_aendret_og_gaettet_har_hver_sin_side) {
  auto aendret = sti;
  aendret.back() = aendret.back() == 'A' ? 'B' : 'A';
  EXPECT_EQ(vaert.browse("/svar/gættet").status, 404U);
  EXPECT_EQ(vaert.browse(aendret).status, 404U);
  EXPECT_EQ(vaert.browse("/svar/gættet/kvittering").status, 404U);
  vaert.nu.sekunder += 86'400 * 30;
  const Svar s = vaert.browse(sti);
  EXPECT_EQ(s.status, 410U);
  EXPECT_NE(s.body.find("Linket er udløbet"), std::string::npos);
}

TEST_F(Svarsiden, mange_gaet_afvises_men_det_rigtige_link_virker) {
  for (int i = 0; i < 30; ++i)
    EXPECT_EQ(vaert.browse("/svar/gaet" + std::to_string(i)).status, 404U);
  EXPECT_EQ(vaert.browse("/svar/gaet31").status, 429U);
  EXPECT_EQ(vaert.browse(sti).status, 200U);
  vaert.nu.sekunder += 60;
  EXPECT_EQ(vaert.browse("/svar/gaet32").status, 404U);
}

TEST_F(Svarsiden, fremmed_formular_afvises_og_en_uden_afsender_proeves_paa_tegnet) {
  vaert.browse(sti);
  EXPECT_EQ(vaert.submit(sti, ja(), false).status, 403U);
  Felter h;
  h.add("content-type", "application/x-www-form-urlencoded");
  h.add("origin", "null");
  std::string kager;
  for (const auto& [navn, v] : vaert.cookies) kager += (kager.empty() ? "" : "; ") + navn + "=" + v;
  h.add("cookie", kager);
  EXPECT_EQ(vaert.ask("POST", sti, h, "csrf=" + vaert.csrf + "&handling=gem").status, 200U)
      << "a page with no-referrer posts from null";
  EXPECT_EQ(vaert.ask("POST", sti, h, "csrf=forkert&handling=gem").status, 403U);
}

TEST_F(Svarsiden, konsulenten_ser_sagen_og_handler_paa_den) {
  vaert.log_in("mette");
  EXPECT_NE(vaert.browse("/hoeringer").body.find("Kim Holm"), std::string::npos);
  EXPECT_NE(vaert.browse("/hoeringer.csv").body.find("Kim Holm"), std::string::npos);
  EXPECT_NE(vaert.browse("/jobordrer/" + nummer).body.find("/hoeringer/1"), std::string::npos);
  const Svar side = vaert.browse("/hoeringer/1");
  EXPECT_EQ(side.status, 200U);
  EXPECT_NE(side.body.find("Ikke sendt"), std::string::npos);
  const std::string send = fmt::format("/hoeringer/1/henvendelser/{}/send", kim.vaerdi);
  vaert.browse(send);
  Felter f;
  f.add("version", "1");
  EXPECT_EQ(vaert.submit(send, f).status, 422U) << "whom may he call?";
  f.add("kontakt", "Mette, 89 40 00 00");
  EXPECT_EQ(vaert.submit(send, f).status, 303U);
  EXPECT_EQ(vaert.submit(send, f).status, 412U) << "somebody was first";
  EXPECT_NE(vaert.browse("/hoeringer/1").body.find("I kø"), std::string::npos);
  const std::string videre = fmt::format("/hoeringer/1/henvendelser/{}/videre", kim.vaerdi);
  vaert.browse(videre);
  Felter g;
  g.add("version", "2");
  const Svar nej = vaert.submit(videre, g);
  EXPECT_EQ(nej.status, 409U);
  EXPECT_NE(nej.body.find("§"), std::string::npos) << "the citation";
  const Svar pdf = vaert.browse("/hoeringer/1/papir.pdf");
  EXPECT_TRUE(pdf.body.starts_with("%PDF"));
  EXPECT_EQ(vaert.browse("/hoeringer/1/henvendelser/999/send").status, 404U);
  EXPECT_EQ(vaert.browse("/hoeringer/999").status, 404U);
}

}  // namespace
}  // namespace nytte::web::proeve
