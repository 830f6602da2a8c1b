// The register's client against the test stand: the same behaviour asked of both generations.
#include <gtest/gtest.h>

#include <thread>

#include "dfdg_stand.hpp"
#include "udveksling/dfdg/klient.hpp"

namespace nytte::udveksling {
namespace {

using test::certifikater;
using test::kCpr;
using test::Stand;

constexpr const char* kId = "11111111-2222-4333-8444-555555555555";
constexpr const char* kOrdreId = "77777777-2222-4333-8444-555555555555";

enum class Form { rest, soap };

Myndighed myndighed() {
  Myndighed m;
  m.kode = "71000";
  m.navn = "Jobcenter Favrskov";
  m.organisationstype = 8;
  m.sagsbehandler = "Mette Maria Prøve";
  m.email = "mette@kommune.invalid";
  return m;
}

Registeraktivitet aktivitet() {
  Registeraktivitet a;
  a.noegle = kId;
  a.fra = Dato::af(2026, 2, 2);
  a.til = Dato::af(2026, 4, 1);
  a.timer = 25;
  a.minutter = 30;
  a.aktiveringstype = 900'001;
  a.jobordretype = 900'001;
  a.status = 900'002;
  a.haendelsesdato = Dato::af(2026, 2, 2);
  a.jobordre_noegle = kOrdreId;
  a.cvr = "99000001";
  a.p_nummer = "1900000001";
  a.sted = "Ådalsskolen";
  a.stilling = {"Pedelmedhjælper", "5153", "http://data.star.dk/esco/occupation/1", ""};
  a.beskrivelse = "Hjælper pedellen <ude> & inde";
  a.bemaerkning = "Møder hos \"Aage\"";
  a.raadighedsafproevende = true;
  a.ansvarlig = myndighed();
  a.registrerende = myndighed();
  return a;
}

Registerjobordre jobordre() {
  Registerjobordre j;
  j.noegle = kOrdreId;
  j.nummer = "JO1000";
  j.jobordretype = 900'001;
  j.fra = Dato::af(2026, 1, 1);
  j.til = Dato::af(2026, 12, 31);
  j.timer = 25;
  j.pladser = 3;
  j.cvr = "99000001";
  j.p_nummer = "1900000001";
  j.sted = "Ådalsskolen";
  j.stilling = aktivitet().stilling;
  j.beskrivelse = "Pedelarbejde";
  j.status = "aaben";
  j.ansvarlig = myndighed();
  return j;
}

Registerkald kald(const std::string& anmodning, const std::string& cpr = kCpr) {
  return {anmodning, cpr, myndighed()};
}

class Kontrakt : public testing::TestWithParam<Form> {
 protected:
  std::unique_ptr<Dfdgport> klient(const Stand& s, Httpsvalg h = {}) const {
    h.adresse = "https://127.0.0.1:" + std::to_string(s.stand.port());
    if (h.ca.empty()) h.ca = certifikater().ca;
    if (h.certifikat.empty()) {
      h.certifikat = certifikater().klient.certifikat;
      h.noegle = certifikater().klient.noegle;
    }
    const Klientvalg valg{h, "CVR:00000000-UUID:00000000-0000-4000-8000-000000000000"};
    const auto stop = [] { return false; };
    return GetParam() == Form::rest ? rest_klient(valg, stop) : soap_klient(valg, stop);
  }
  static Registersvar opret(Dfdgport& p, const Registeraktivitet& a,
                            const Registerkald& k = kald("a-1")) {
    return p.skriv_aktivitet(Registerhandling::opret, a, k);
  }
};
INSTANTIATE_TEST_SUITE_P(Dfdg, Kontrakt, testing::Values(Form::rest, Form::soap),
                         [](const auto& om) { return om.param == Form::rest ? "rest" : "soap"; });

// --- yes

TEST_P(Kontrakt, en_aktivitet_laeses_tilbage_felt_for_felt) {
  Stand s;
  const auto p = klient(s);
  const auto svar = opret(*p, aktivitet());
  ASSERT_EQ(svar.art, Svarart::taget) << svar.kode << " " << svar.tekst;
  const auto laest = p->laes_aktiviteter(kald("a-2"));
  ASSERT_TRUE(laest.post) << laest.svar.kode << " " << laest.svar.tekst;
  ASSERT_EQ(laest.post->size(), 1U);
  EXPECT_EQ(laest.post->front(), aktivitet());
}

TEST_P(Kontrakt, en_aktivitet_aendres_afsluttes_og_annulleres) {
  Stand s;
  const auto p = klient(s);
  auto a = aktivitet();
  ASSERT_EQ(opret(*p, a).art, Svarart::taget);
  a.timer = 20;
  EXPECT_EQ(p->skriv_aktivitet(Registerhandling::aendr, a, kald("a-2")).art, Svarart::taget);
  a.status = 900'004;
  a.aarsag = 900'005;
  a.til = Dato::af(2026, 3, 1);
  EXPECT_EQ(p->skriv_aktivitet(Registerhandling::afslut, a, kald("a-3")).art, Svarart::taget);
  EXPECT_EQ(p->laes_aktiviteter(kald("a-4")).post->front(), a);
  a.status = 900'006;
  const auto annulleret = p->skriv_aktivitet(Registerhandling::annuller, a, kald("a-5"));
  EXPECT_EQ(annulleret.art, Svarart::taget) << annulleret.kode << annulleret.tekst;
  EXPECT_TRUE(p->laes_aktiviteter(kald("a-6")).post->front().fejloprettet);
}

TEST_P(Kontrakt, en_jobordre_oprettes_aendres_lukkes_og_laeses) {
  Stand s;
  const auto p = klient(s);
  auto j = jobordre();
  EXPECT_FALSE(p->laes_jobordre(kOrdreId, kald("j-0", "")).post.value());
  const auto svar = p->skriv_jobordre(Registerhandling::opret, j, kald("j-1", ""));
  ASSERT_EQ(svar.art, Svarart::taget) << svar.kode << svar.tekst;
  EXPECT_EQ(p->laes_jobordre(kOrdreId, kald("j-2", "")).post.value(), j);
  j.pladser = 5;
  EXPECT_EQ(p->skriv_jobordre(Registerhandling::aendr, j, kald("j-3", "")).art, Svarart::taget);
  j.status = "lukket";
  EXPECT_EQ(p->skriv_jobordre(Registerhandling::afslut, j, kald("j-4", "")).art, Svarart::taget);
  EXPECT_EQ(p->laes_jobordre(kOrdreId, kald("j-5", "")).post.value(), j);
}

TEST_P(Kontrakt, samme_anmodning_to_gange_er_taget_foer) {
  Stand s;
  const auto p = klient(s);
  ASSERT_EQ(opret(*p, aktivitet()).art, Svarart::taget);
  EXPECT_EQ(opret(*p, aktivitet()).art, Svarart::taget_foer);
  EXPECT_EQ(s.spoerg("optaelling").at("aktiviteter_taget").at("opret"), 1);
}

TEST_P(Kontrakt, kodelister_kommer_med_datoer_og_navne) {
  Stand s;
  const auto laest =
      klient(s)->kodeliste(Kodelistenavn::jobordretype, Dato::af(2026, 2, 2), kald("k-1", ""));
  ASSERT_TRUE(laest.post) << laest.svar.kode << laest.svar.tekst;
  ASSERT_EQ(laest.post->size(), 4U);
  EXPECT_EQ(laest.post->front().kode, 900'001);
  EXPECT_EQ(laest.post->front().navn, "Nytteindsats, kommune");
  EXPECT_EQ(laest.post->front().fra, Dato::af(2014, 1, 1));
}

// --- no, each code once

struct Provokation {
  const char* kode;
  void (*goer)(Stand&, Registeraktivitet&, Registerkald&);
};
void borger(Stand& s, const char* tilstand, const char* kommune = "") {
  s.styr("borger", {{"personnummer", kCpr}, {"tilstand", tilstand}, {"kommune", kommune}});
}
using A = Registeraktivitet;
using K = Registerkald;
const Provokation kFremkaldt[] = {
    {"8234", [](Stand&, A&, K& k) { k.afsender.kode = std::string(21, '7'); }},
    {"8173", [](Stand&, A&, K& k) { k.afsender.organisationstype = 99; }},
    {"4575", [](Stand&, A&, K& k) { k.afsender.organisationstype = 24; }},
    {"1001", [](Stand&, A&, K& k) { k.cpr = "3113901234"; }},
    {"6005", [](Stand& s, A&, K&) { borger(s, "kendt", "730"); }},
    {"8060", [](Stand& s, A&, K&) { borger(s, "uden_kontaktgruppe"); }},
    {"60007", [](Stand& s, A&, K&) { borger(s, "doed"); }},
    {"2002", [](Stand&, A& a, K&) { a.jobordretype = 4711; }},
    {"2003", [](Stand&, A& a, K&) { a.jobordretype = 900'999; }},
    {"8029", [](Stand&, A& a, K&) { a.status = 4711; }},
    {"8090", [](Stand&, A& a, K&) { a.status = 900'004; }},
    {"4636", [](Stand&, A& a, K&) { a.til = Dato::af(2026, 2, 1); }},
    {"1014", [](Stand&, A& a, K&) { a.timer.reset(); }},
    {"1014", [](Stand&, A& a, K&) { a.timer = 60; }},
    {"1014", [](Stand&, A& a, K&) { a.bemaerkning = std::string(1'501, 'x'); }},
    {"1014", [](Stand&, A&, K& k) { k.anmodning = std::string(47, 'a'); }},
};

TEST_P(Kontrakt, hver_kode_naar_frem_som_et_endeligt_nej) {
  for (const auto& f : kFremkaldt) {
    Stand s;
    auto a = aktivitet();
    auto k = kald("a-1");
    f.goer(s, a, k);
    const auto svar = opret(*klient(s), a, k);
    EXPECT_EQ(svar.art, Svarart::afvist) << f.kode << " " << svar.kode << " " << svar.tekst;
    EXPECT_EQ(svar.kode, f.kode) << svar.tekst;
    EXPECT_FALSE(svar.tekst.empty()) << f.kode;
    EXPECT_TRUE(s.spoerg("optaelling").at("aktiviteter").as_array().empty()) << f.kode;
  }
}

TEST_P(Kontrakt, en_ukendt_borger_har_hver_forms_egen_kode) {
  Stand s;
  borger(s, "ukendt");
  const auto svar = opret(*klient(s), aktivitet());
  EXPECT_EQ(svar.art, Svarart::afvist);
  EXPECT_EQ(svar.kode, GetParam() == Form::rest ? "110001" : "1010");
}

TEST_P(Kontrakt, noegle_der_er_brugt_eller_ikke_findes) {
  Stand s;
  const auto p = klient(s);
  EXPECT_EQ(p->skriv_aktivitet(Registerhandling::aendr, aktivitet(), kald("a-0")).kode, "3");
  ASSERT_EQ(opret(*p, aktivitet()).art, Svarart::taget);
  EXPECT_EQ(opret(*p, aktivitet(), kald("a-2")).kode, "8025");
}

// Those the client cannot bring about itself: it always sends its headers, and never a price.
TEST_P(Kontrakt, de_koder_klienten_ikke_selv_kan_fremkalde) {
  Stand s;
  const auto p = klient(s);
  for (const int kode : {1012, 1013, 2001, 4413, 8032, 8174, 8179, 8202, 8232, 8233, 99'999}) {
    s.fejl("kode", {{"tal", kode}});
    const auto svar = opret(*p, aktivitet());
    EXPECT_EQ(svar.art, Svarart::afvist) << kode;
    EXPECT_EQ(svar.kode, std::to_string(kode));
  }
  for (const int kode : {1009, 1011, 1100}) {
    s.fejl("kode", {{"tal", kode}});
    EXPECT_EQ(opret(*p, aktivitet()).art, Svarart::for_nu) << kode;
  }
  EXPECT_EQ(opret(*p, aktivitet()).art, Svarart::taget);
}

// --- no answer to rely on

TEST_P(Kontrakt, et_daarligt_svar_er_intet_svar_og_gaar_igennem_naeste_gang) {
  Stand s;
  Httpsvalg h;
  h.frist = std::chrono::milliseconds(20'000);
  // A new client each time: libcurl itself sends once more what died with a used connection.
  const auto daarlig = [&](const char* art, int tal) {
    s.fejl(art, {{"tal", tal}});
    return opret(*klient(s, h), aktivitet()).art;
  };
  EXPECT_EQ(daarlig("status", 500), Svarart::for_nu);
  EXPECT_EQ(daarlig("status", 503), Svarart::for_nu);
  EXPECT_EQ(daarlig("luk_foer", 0), Svarart::for_nu);
  EXPECT_TRUE(s.spoerg("optaelling").at("aktiviteter").as_array().empty());
  EXPECT_EQ(daarlig("luk_efter", 0), Svarart::for_nu);
  EXPECT_EQ(opret(*klient(s), aktivitet()).art, Svarart::taget_foer);
  EXPECT_EQ(s.spoerg("optaelling").at("aktiviteter_taget").at("opret"), 1);
}

TEST_P(Kontrakt, en_halv_krop_en_forkert_indholdstype_og_en_fremmed_post_er_aldrig_et_ja) {
  for (const char* art : {"halv_krop", "luk_efter_statuslinje", "indholdstype", "fremmed_post"}) {
    Stand s;
    const auto p = klient(s);
    s.fejl(art);
    const auto svar = opret(*p, aktivitet());
    EXPECT_EQ(svar.art, std::string(art) == "fremmed_post" ? Svarart::fremmed : Svarart::for_nu)
        << art;
    EXPECT_EQ(opret(*p, aktivitet()).art, Svarart::taget_foer) << art;
  }
}

TEST_P(Kontrakt, et_svar_der_kommer_efter_fristen_er_intet_svar) {
  Stand s;
  Httpsvalg h;
  h.frist = std::chrono::milliseconds(300);
  s.fejl("forsink", {{"ms", 60'000}});
  EXPECT_EQ(opret(*klient(s, h), aktivitet()).art, Svarart::for_nu);
  EXPECT_EQ(opret(*klient(s), aktivitet()).art, Svarart::taget_foer);
}

// --- certificates

TEST_P(Kontrakt, sender_intet_til_en_server_den_ikke_kan_stole_paa) {
  for (const auto& server : {certifikater().server_udloebet, certifikater().server_forkert_navn,
                             certifikater().server_fremmed}) {
    auto valg = test::standvalg();
    valg.server = server;
    Stand s(valg);
    const auto svar = opret(*klient(s), aktivitet());
    EXPECT_EQ(svar.art, Svarart::for_nu) << server.certifikat;
    EXPECT_TRUE(svar.vej_lukket) << server.certifikat;
    EXPECT_FALSE(svar.tekst.empty());
  }
}

TEST_P(Kontrakt, lukkes_ude_med_et_udloebet_eller_fremmed_certifikat) {
  Stand s;
  for (const auto& vores : {certifikater().klient_udloebet, certifikater().klient_fremmed}) {
    Httpsvalg h;
    h.certifikat = vores.certifikat;
    h.noegle = vores.noegle;
    EXPECT_EQ(opret(*klient(s, h), aktivitet()).art, Svarart::for_nu) << vores.certifikat;
  }
  EXPECT_TRUE(s.spoerg("optaelling").at("aktiviteter").as_array().empty());
}

// --- the queue of the classic form

TEST(Dfdgkoe, en_besked_bliver_til_den_er_kvitteret) {
  Stand s;
  Httpsvalg h;
  h.adresse = "https://127.0.0.1:" + std::to_string(s.stand.port());
  h.ca = certifikater().ca;
  h.certifikat = certifikater().klient.certifikat;
  h.noegle = certifikater().klient.noegle;
  const auto p = soap_klient({h, "u"}, [] { return false; });
  EXPECT_FALSE(p->hent_besked(Beskedtype::flytning, kald("k-0", "")).post.value());
  s.styr("koe", boost::json::parse(R"({"beskedId":"99999999-2222-4333-8444-555555555555",
      "beskedtype":"flytning","haendelsestidspunkt":"2026-02-02T12:00:00Z","revision":1,
      "personnummer":"0702901234","registrerendeMyndighed":{"organisationskode":"73000"},
      "flytning":{"fraKommune":"710","tilKommune":"730","flyttedato":"2026-02-01",
      "bekraeftet":true}})")
                    .as_object());
  for (int gang = 0; gang < 2; ++gang) {
    const auto b = p->hent_besked(Beskedtype::flytning, kald("k-1", ""));
    ASSERT_TRUE(b.post && *b.post) << b.svar.kode << b.svar.tekst;
    EXPECT_EQ((*b.post)->cpr, kCpr);
    ASSERT_TRUE((*b.post)->besked.flytning);
    EXPECT_EQ((*b.post)->besked.flytning->til_kommune, "730");
  }
  EXPECT_EQ(p->kvitter("99999999-2222-4333-8444-555555555555", kald("k-2", "")).art,
            Svarart::taget);
  EXPECT_FALSE(p->hent_besked(Beskedtype::flytning, kald("k-3", "")).post.value());
}

}  // namespace
}  // namespace nytte::udveksling
