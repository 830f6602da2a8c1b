// The test stand itself, asked with plain HTTP: what it refuses, what it keeps, what it breaks.
#include "dfdg_stand.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>

namespace nytte::udveksling {
namespace {

namespace json = boost::json;
using test::kCpr;
using test::Stand;
using test::Tlsklient;
using test::Tlsklientsvar;

constexpr const char* kId = "11111111-2222-4333-8444-555555555555";
constexpr const char* kAndenId = "66666666-2222-4333-8444-555555555555";

json::object stamdata() {
  return json::parse(R"({"aktivitetIdentifier":"11111111-2222-4333-8444-555555555555",
    "startdato":"2026-02-02","slutdato":"2026-04-01","timerPrUge":25,"minutterPrUge":30,
    "ansvarligMyndighed":{"myndighed":{"organisationskode":"71000",
      "organisationsnavn":"Favrskov Jobcenter"}},
    "aktiveringstypeIdentifier":900001,"jobordreType":900001,"aktivitetsstatusType":900002,
    "cvrNummer":{"value":"29189714"},"produktionsenhedId":{"value":"1003300000"}})")
      .as_object();
}

std::string pakket(const json::object& stamdata) {
  return json::serialize(
      json::object{{"aktivitet", json::object{{"aktivitetsstamdata", stamdata}}}});
}

Tlsklient::Hoveder hoveder(const std::string& anmodning, const std::string& cpr = kCpr) {
  return {{"Content-Type", "application/json"}, {"x-civilRegistrationIdentifier", cpr},
          {"x-requestId", anmodning},           {"x-organisationTypeIdentifier", "8"},
          {"x-organisationCode", "71000"},      {"x-userFullName", "Mette Pr%C3%B8ve"},
          {"x-requestUserTypeIdentifier", "2"}, {"x-userIdentifier", "CVR:00000000-UUID:0"}};
}

std::vector<int> koder(const Tlsklientsvar& svar) {
  std::vector<int> ud;
  const json::value krop = json::parse(svar.krop);
  for (const auto& f : krop.at("fejl").as_array())
    ud.push_back(static_cast<int>(f.as_object().at("kode").as_int64()));
  return ud;
}

Tlsklientsvar opret(Stand& s, const json::object& felter, const Tlsklient::Hoveder& h) {
  return s.styring.spoerg("POST", "/v1/Aktivitet", pakket(felter), h);
}

// --- what it takes

TEST(Proevestand, tager_en_aktivitet_og_laeser_den_tilbage) {
  Stand s;
  const auto svar = opret(s, stamdata(), hoveder("a-1"));
  EXPECT_EQ(svar.status, 201) << svar.krop;
  EXPECT_EQ(json::parse(svar.krop).as_object().at("registreringsId").as_string(), kId);
  const auto laest = s.styring.spoerg("GET", "/v1/Aktivitet", "", hoveder("a-2"));
  const auto o = json::parse(laest.krop).as_object();
  ASSERT_EQ(o.at("aktiviteter").as_array().size(), 1U);
  const auto& indre = o.at("aktiviteter").as_array()[0].at("aktivitet").at("aktivitetsstamdata");
  EXPECT_EQ(indre.at("timerPrUge"), 25);
  EXPECT_EQ(indre.at("fejloprettet"), false);
}

TEST(Proevestand, svarer_412_paa_en_anmodning_den_har_taget_og_tager_den_ikke_igen) {
  Stand s;
  ASSERT_EQ(opret(s, stamdata(), hoveder("a-1")).status, 201);
  EXPECT_EQ(opret(s, stamdata(), hoveder("a-1")).status, 412);
  const auto o = s.spoerg("optaelling");
  EXPECT_EQ(o.at("aktiviteter_taget").at("opret"), 1);
  EXPECT_EQ(o.at("anmodninger").at("a-1"), 2);
}

TEST(Proevestand, tager_en_afvist_anmodning_naar_den_er_rettet) {
  Stand s;
  auto galt = stamdata();
  galt["jobordreType"] = 4711;
  ASSERT_EQ(opret(s, galt, hoveder("a-1")).status, 400);
  EXPECT_EQ(opret(s, stamdata(), hoveder("a-1")).status, 201);
}

TEST(Proevestand, aendrer_afslutter_og_annullerer_kun_det_den_har) {
  Stand s;
  auto uden_id = stamdata();
  uden_id.erase("aktivitetIdentifier");
  const std::string sti = std::string("/v1/Aktivitet/") + kId;
  EXPECT_EQ(koder(s.styring.spoerg("PUT", sti, pakket(uden_id), hoveder("a-0"))), std::vector{3});
  ASSERT_EQ(opret(s, stamdata(), hoveder("a-1")).status, 201);
  EXPECT_EQ(s.styring.spoerg("PUT", sti, pakket(uden_id), hoveder("a-2")).status, 200);
  EXPECT_EQ(s.styring.spoerg("POST", sti + "/Afslut", pakket(uden_id), hoveder("a-3")).status, 200);
  EXPECT_EQ(s.styring.spoerg("POST", sti + "/Annuller", pakket(uden_id), hoveder("a-4")).status,
            200);
  const auto o = s.spoerg("optaelling");
  EXPECT_EQ(o.at("aktiviteter").as_array()[0].at("fejloprettet"), true);
  EXPECT_EQ(o.at("aktiviteter").as_array()[0].at("anmodninger").as_array().size(), 4U);
  // Another citizen's record is not there for this one.
  EXPECT_EQ(koder(s.styring.spoerg("PUT", sti, pakket(uden_id), hoveder("a-5", "0802901234"))),
            std::vector{3});
}

// --- what it refuses: the content

struct Afslag {
  int kode;
  void (*forvansk)(json::object&);
  friend std::ostream& operator<<(std::ostream& ud, const Afslag& a) { return ud << a.kode; }
};
class Indholdsafslag : public testing::TestWithParam<Afslag> {};

TEST_P(Indholdsafslag, har_registrets_kode) {
  Stand s;
  auto felter = stamdata();
  GetParam().forvansk(felter);
  const auto svar = opret(s, felter, hoveder("a-1"));
  EXPECT_EQ(svar.status, 400);
  EXPECT_EQ(koder(svar), std::vector{GetParam().kode}) << svar.krop;
  EXPECT_TRUE(s.spoerg("optaelling").at("aktiviteter").as_array().empty());
}
INSTANTIATE_TEST_SUITE_P(
    Proevestand, Indholdsafslag,
    testing::Values(Afslag{2002, [](json::object& o) { o["jobordreType"] = 4711; }},
                    Afslag{2003, [](json::object& o) { o["jobordreType"] = 900'999; }},
                    Afslag{8029, [](json::object& o) { o["aktivitetsstatusType"] = 4711; }},
                    Afslag{8090, [](json::object& o) { o["aktivitetsstatusType"] = 900'004; }},
                    Afslag{8032, [](json::object& o) { o["jobtilbudType"] = 1; }},
                    Afslag{8179, [](json::object& o) { o["prisPerTime"] = 140; }},
                    Afslag{4636, [](json::object& o) { o["slutdato"] = "2026-02-01"; }},
                    Afslag{1014, [](json::object& o) { o.erase("timerPrUge"); }},
                    Afslag{1014, [](json::object& o) { o["timerPrUge"] = "25"; }},
                    Afslag{1014, [](json::object& o) { o["minutterPrUge"] = 60; }},
                    Afslag{1014, [](json::object& o) { o["cvrNummer"] = "29189714"; }},
                    Afslag{1014,
                           [](json::object& o) { o["bemaerkning"] = std::string(1501, 'x'); }},
                    Afslag{1014, [](json::object& o) { o["findesIkke"] = 1; }},
                    Afslag{1014, [](json::object& o) { o["startdato"] = "2026-02-30"; }},
                    Afslag{1014, [](json::object& o) { o.erase("slutdato"); }}));

TEST(Proevestand, siger_alle_fejl_paa_en_gang) {
  Stand s;
  auto felter = stamdata();
  felter["jobordreType"] = 4711;
  felter["slutdato"] = "2026-02-01";
  felter["prisPerTime"] = 140;
  EXPECT_EQ(koder(opret(s, felter, hoveder("a-1"))), (std::vector{8179, 2002, 4636}));
}

TEST(Proevestand, tillader_ikke_noeglen_i_en_aendring) {
  Stand s;
  ASSERT_EQ(opret(s, stamdata(), hoveder("a-1")).status, 201);
  const std::string sti = std::string("/v1/Aktivitet/") + kId;
  EXPECT_EQ(koder(s.styring.spoerg("PUT", sti, pakket(stamdata()), hoveder("a-2"))),
            std::vector{8025});
}

// --- what it refuses: who asks, and about whom

TEST(Proevestand, kraever_et_klientcertifikat) {
  Stand s;
  Tlsklient uden(s.stand.port(), test::certifikater().ca);
  const auto svar = uden.spoerg("GET", "/v1/Aktivitet", "", hoveder("a-1"));
  EXPECT_EQ(svar.status, 403);
  EXPECT_EQ(koder(svar), std::vector{1101});
  EXPECT_EQ(koder(uden.spoerg("GET", "/proevestand/optaelling")), std::vector{1101});
}

TEST(Proevestand, kraever_organisation_og_bruger_af_kendt_type) {
  Stand s;
  const auto med = [&](const std::string& navn, const std::optional<std::string>& vaerdi) {
    Tlsklient::Hoveder ud;
    for (const auto& h : hoveder("a-1"))
      if (!h.first.starts_with(navn))
        ud.push_back(h);
      else if (vaerdi)
        ud.emplace_back(h.first, *vaerdi);
    return koder(opret(s, stamdata(), ud));
  };
  EXPECT_EQ(med("x-organisation", std::nullopt), std::vector{8232});
  EXPECT_EQ(med("x-organisationType", "otte"), std::vector{8234});
  EXPECT_EQ(med("x-organisationType", "99"), std::vector{8173});
  EXPECT_EQ(med("x-organisationType", "24"), std::vector{4575});
  EXPECT_EQ(med("x-requestUserType", "99"), std::vector{8174});
  Tlsklient::Hoveder uden_bruger;
  for (const auto& h : hoveder("a-1"))
    if (!h.first.starts_with("x-user") && !h.first.starts_with("x-requestUser"))
      uden_bruger.push_back(h);
  EXPECT_EQ(koder(opret(s, stamdata(), uden_bruger)), std::vector{8233});
}

TEST(Proevestand, kender_kun_borgere_der_kan_registreres) {
  Stand s;
  const auto som = [&](const char* tilstand, const char* kommune) {
    s.styr("borger", {{"personnummer", kCpr}, {"tilstand", tilstand}, {"kommune", kommune}});
    return koder(opret(s, stamdata(), hoveder("a-1")));
  };
  EXPECT_EQ(som("ukendt", ""), std::vector{110'001});
  EXPECT_EQ(som("doed", ""), std::vector{60'007});
  EXPECT_EQ(som("uden_kontaktgruppe", ""), std::vector{8060});
  EXPECT_EQ(som("kendt", "730"), std::vector{6005});
  EXPECT_EQ(koder(opret(s, stamdata(), hoveder("a-1", "3113901234"))), std::vector{1001});
  s.styr("borger", {{"personnummer", kCpr}, {"kommune", "710"}});
  EXPECT_EQ(opret(s, stamdata(), hoveder("a-1")).status, 201);
}

TEST(Proevestand, afviser_et_anmodningsnavn_paa_mere_end_46_tegn) {
  Stand s;
  EXPECT_EQ(opret(s, stamdata(), hoveder(std::string(47, 'a'))).status, 400);
  EXPECT_EQ(opret(s, stamdata(), hoveder(std::string(46, 'a'))).status, 201);
}

TEST(Proevestand, kender_kun_de_borgere_filen_naevner) {
  const test::Proevemappe mappe;
  const std::string fil = mappe.sti() + "/borgere.txt";
  std::ofstream(fil) << "# opdigtede\n" << kCpr << ";kendt;710\n0802901234;doed\n";
  auto valg = test::standvalg();
  valg.borgere = fil;
  Stand s(valg);
  EXPECT_EQ(opret(s, stamdata(), hoveder("a-1")).status, 201);
  EXPECT_EQ(koder(opret(s, stamdata(), hoveder("a-2", "0802901234"))), std::vector{60'007});
  EXPECT_EQ(koder(opret(s, stamdata(), hoveder("a-3", "0902901234"))), std::vector{110'001});
  std::ofstream(fil) << "ikke et nummer\n";
  EXPECT_THROW(Stand{valg}, std::runtime_error);
}

// --- the classic form

std::string konvolut(const std::string& metode, const std::string& krop,
                     const std::string& organisation =
                         "<OrganisationTypeIdentifier>8</OrganisationTypeIdentifier>"
                         "<OrganisationCode>71000</OrganisationCode>") {
  return fmt::format(
      R"(<?xml version="1.0"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/">
<s:Header><ActiveOrganisationHeader>{}</ActiveOrganisationHeader><RequestUserMetadataHeader>
<RequestUserStructure><UserFullName>Mette Prøve</UserFullName>
<RequestUserTypeIdentifier>2</RequestUserTypeIdentifier><UserIdentifier>u</UserIdentifier>
</RequestUserStructure><MessageIdentifier>{}</MessageIdentifier></RequestUserMetadataHeader>
</s:Header><s:Body><{}Request>{}</{}Request></s:Body></s:Envelope>)",
      organisation, kAndenId, metode, krop, metode);
}

std::string soap_aktivitet(const std::string& timer = "<HoursPerWeek>25</HoursPerWeek>") {
  return fmt::format(
      "<PersonCivilRegistrationIdentifier>{}</PersonCivilRegistrationIdentifier><ActivityItem>"
      "<ActivityCoreItem><ActivityIdentifier>{}</ActivityIdentifier>"
      "<StartDate>2026-02-02</StartDate><EndDate>2026-04-01</EndDate>{}"
      "<MinutesPerWeek>30</MinutesPerWeek><ResponsibleAuthority><AuthorityStructure>"
      "<AuthorityCode>71000</AuthorityCode><AuthorityName>Favrskov</AuthorityName>"
      "</AuthorityStructure></ResponsibleAuthority>"
      "<ActivityStatusTypeIdentifier>900002</ActivityStatusTypeIdentifier>"
      "</ActivityCoreItem></ActivityItem>",
      kCpr, kId, timer);
}

Tlsklientsvar soap(Stand& s, const std::string& krop) {
  return s.styring.spoerg("POST", "/soap/ActivityService", krop,
                          {{"Content-Type", "text/xml; charset=utf-8"}});
}

TEST(Proevestand, tager_samme_aktivitet_i_den_klassiske_form) {
  Stand s;
  const auto svar = soap(s, konvolut("CreateActivity", soap_aktivitet()));
  EXPECT_EQ(svar.status, 200) << svar.krop;
  EXPECT_NE(svar.krop.find(kId), std::string::npos);
  EXPECT_EQ(soap(s, konvolut("CreateActivity", soap_aktivitet())).status, 412);
  const auto laest = s.styring.spoerg("GET", "/v1/Aktivitet", "", hoveder("a-2"));
  EXPECT_NE(laest.krop.find(R"("timerPrUge":25)"), std::string::npos);
  const auto klassisk = soap(
      s, konvolut("GetPersonActivityStatus", fmt::format("<PersonCivilRegistrationIdentifier>{}"
                                                         "</PersonCivilRegistrationIdentifier>",
                                                         kCpr)));
  EXPECT_NE(klassisk.krop.find("HoursPerWeek>25<"), std::string::npos) << klassisk.krop;
}

TEST(Proevestand, afviser_i_den_klassiske_form_med_en_fault) {
  Stand s;
  const auto uden = soap(s, konvolut("CreateActivity", soap_aktivitet("")));
  EXPECT_EQ(uden.status, 500);
  EXPECT_NE(uden.krop.find("ErrorCode>1014<"), std::string::npos) << uden.krop;
  const auto hoved = soap(s, konvolut("CreateActivity", soap_aktivitet(), ""));
  EXPECT_NE(hoved.krop.find("ErrorCode>8234<"), std::string::npos) << hoved.krop;
}

TEST(Proevestand, afviser_et_dokument_med_entiteter) {
  Stand s;
  const auto svar = soap(s, "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" +
                                konvolut("CreateActivity", soap_aktivitet("&x;")));
  EXPECT_NE(svar.krop.find("ErrorCode>1014<"), std::string::npos) << svar.krop;
}

TEST(Proevestand, udleverer_koens_aeldste_besked_til_den_er_kvitteret) {
  Stand s;
  s.styr("koe", {{"beskedId", "b-1"}, {"beskedtype", "aktivitet"}, {"revision", 1}});
  s.styr("koe", {{"beskedId", "b-2"}, {"beskedtype", "flytning"}});
  const auto hent = [&](const std::string& metode) {
    return s.styring.spoerg("POST", "/soap/WsrmMessageService", konvolut(metode, "")).krop;
  };
  EXPECT_NE(hent("GetActivityGeneralEventVersion3").find(">b-1<"), std::string::npos);
  EXPECT_NE(hent("GetActivityGeneralEventVersion3").find(">b-1<"), std::string::npos);
  s.styring.spoerg("POST", "/soap/WsrmMessageService",
                   konvolut("AcknowledgeMessage", "<MessageIdentifier>b-1</MessageIdentifier>"));
  EXPECT_EQ(hent("GetActivityGeneralEventVersion3").find("EventItem"), std::string::npos);
  EXPECT_NE(hent("GetMoveEventVersion1").find(">b-2<"), std::string::npos);
}

// --- what it breaks

TEST(Proevestand, taeller_kun_det_den_har_taget_naar_den_lukker_foer_eller_efter) {
  Stand s;
  Tlsklient klient(s.stand.port(), test::certifikater().ca, test::certifikater().klient);
  s.fejl("luk_foer");
  EXPECT_EQ(klient.spoerg("POST", "/v1/Aktivitet", pakket(stamdata()), hoveder("a-1")).status, 0);
  EXPECT_TRUE(s.spoerg("optaelling").at("aktiviteter").as_array().empty());
  s.fejl("luk_efter");
  EXPECT_EQ(klient.spoerg("POST", "/v1/Aktivitet", pakket(stamdata()), hoveder("a-1")).status, 0);
  EXPECT_EQ(s.spoerg("optaelling").at("aktiviteter_taget").at("opret"), 1);
  EXPECT_EQ(klient.spoerg("POST", "/v1/Aktivitet", pakket(stamdata()), hoveder("a-1")).status, 412);
}

TEST(Proevestand, svarer_forkert_som_der_bliver_bedt_om) {
  Stand s;
  Tlsklient klient(s.stand.port(), test::certifikater().ca, test::certifikater().klient);
  const auto efter = [&](const std::string& art, const json::object& med, const char* anmodning) {
    s.styr("nulstil", {});
    s.fejl(art, med);
    return klient.spoerg("POST", "/v1/Aktivitet", pakket(stamdata()), hoveder(anmodning));
  };
  EXPECT_EQ(efter("status", {{"tal", 500}}, "a-1").status, 500);
  EXPECT_EQ(koder(efter("kode", {{"tal", 99'999}}, "a-2")), std::vector{99'999});
  EXPECT_FALSE(efter("halv_krop", {}, "a-3").helt);
  EXPECT_NE(efter("indholdstype", {}, "a-4").hoved.find("text/html"), std::string::npos);
  EXPECT_EQ(efter("fremmed_post", {}, "a-5").krop.find(kId), std::string::npos);
  EXPECT_EQ(efter("forsink", {{"ms", 20}}, "a-6").status, 201);
}

TEST(Proevestand, holder_et_kald_til_det_bliver_sluppet) {
  Stand s;
  s.fejl("hold_efter");
  std::thread kald([&] {
    Tlsklient klient(s.stand.port(), test::certifikater().ca, test::certifikater().klient);
    EXPECT_EQ(klient.spoerg("POST", "/v1/Aktivitet", pakket(stamdata()), hoveder("a-1")).status,
              201);
  });
  EXPECT_EQ(s.spoerg("holdt?antal=1&ms=20000").at("holdt"), 1);
  EXPECT_EQ(s.spoerg("optaelling").at("aktiviteter_taget").at("opret"), 1);
  s.styr("slip", {});
  kald.join();
}

TEST(Proevestand, ved_hvad_den_har_taget_efter_at_vaere_slaaet_ihjel) {
  const test::Proevemappe mappe;
  auto valg = test::standvalg();
  valg.journal = mappe.sti() + "/taget.jsonl";
  {
    Stand s(valg);
    ASSERT_EQ(opret(s, stamdata(), hoveder("a-1")).status, 201);
  }
  std::ofstream(valg.journal, std::ios::app) << R"({"metode":"opret","id":"halv)";
  Stand s(valg);
  EXPECT_EQ(opret(s, stamdata(), hoveder("a-1")).status, 412);
  EXPECT_EQ(s.spoerg("optaelling").at("aktiviteter").as_array().size(), 1U);
}

}  // namespace
}  // namespace nytte::udveksling
