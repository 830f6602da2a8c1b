// The calendar file, read back by the library and by the rules of RFC 5545.
#include "dokumenter/kalender_ical.hpp"

#include <gtest/gtest.h>
#include <libical/ical.h>

#include <memory>

namespace nytte::dokumenter {
namespace {

constexpr Tidspunkt kNu{1'709'164'800};  // 2024-02-29T00:00:00Z

struct Laest {
  std::string uid;
  std::string titel;
  std::string tekst;
  icaltimetype fra;
  icaltimetype til;
};

std::string eller_tom(const char* t) { return t == nullptr ? "" : t; }

std::vector<Laest> laes(const std::string& fil) {
  const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> k(
      icalparser_parse_string(fil.c_str()), &icalcomponent_free);
  EXPECT_NE(k, nullptr);
  std::vector<Laest> ud;
  for (auto* e = icalcomponent_get_first_component(k.get(), ICAL_VEVENT_COMPONENT); e != nullptr;
       e = icalcomponent_get_next_component(k.get(), ICAL_VEVENT_COMPONENT))
    ud.push_back({icalcomponent_get_uid(e), icalcomponent_get_summary(e),
                  eller_tom(icalcomponent_get_description(e)), icalcomponent_get_dtstart(e),
                  icalcomponent_get_dtend(e)});
  return ud;
}

Kalenderpost post(Dato dag, std::string titel, std::string tekst = "") {
  return {.uid = "foerste_tilbud:borger:7:" + iso(dag) + "@nytte",
          .dag = dag,
          .titel = std::move(titel),
          .tekst = std::move(tekst)};
}

TEST(KalenderIcal, en_hel_dag_uden_klokkeslaet_ogsaa_naar_uret_stilles) {
  for (const Dato dag : {Dato::af(2024, 2, 29), Dato::af(2024, 3, 31), Dato::af(2024, 10, 27),
                         Dato::af(2024, 12, 31)}) {
    const auto poster = laes(som_ical("Frister", {post(dag, "Første tilbud")}, kNu));
    ASSERT_EQ(poster.size(), 1U);
    const auto& p = poster[0];
    EXPECT_EQ(p.fra.is_date, 1);
    EXPECT_EQ(Dato::fra(p.fra.year, p.fra.month, p.fra.day), dag);
    EXPECT_EQ(Dato::fra(p.til.year, p.til.month, p.til.day), dag + 1);  // excluded
  }
}

TEST(KalenderIcal, alle_tegn_kommer_tilbage_som_de_var) {
  const std::string svaert =
      "Æblets; komma, omvendt \\ skråstreg: \"citat\"\nny linje\tog \xF0\x9F\x8D\x8E slut";
  const auto poster =
      laes(som_ical("Frister, mine", {post(Dato::af(2024, 3, 1), svaert, svaert)}, kNu));
  ASSERT_EQ(poster.size(), 1U);
  EXPECT_EQ(poster[0].titel, svaert);
  EXPECT_EQ(poster[0].tekst, svaert);
}

TEST(KalenderIcal, en_tekst_kan_ikke_lave_en_begivenhed_af_sig_selv) {
  const std::string ondt = "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:falsk";
  EXPECT_EQ(laes(som_ical(ondt, {post(Dato::af(2024, 3, 1), ondt, ondt)}, kNu)).size(), 1U);
}

TEST(KalenderIcal, linjer_foldes_og_slutter_som_de_skal) {
  const std::string lang(400, 'a');
  const std::string fil = som_ical("Frister", {post(Dato::af(2024, 3, 1), lang, "ø" + lang)}, kNu);
  std::size_t fra = 0;
  for (std::size_t slut = fil.find("\r\n"); slut != std::string::npos;
       slut = fil.find("\r\n", fra)) {
    EXPECT_LE(slut - fra, 75U) << fil.substr(fra, slut - fra);
    fra = slut + 2;
  }
  EXPECT_EQ(fra, fil.size());
  EXPECT_EQ(fil.find('\n'), fil.find("\r\n") + 1);
  EXPECT_EQ(laes(fil).at(0).titel, lang);
}

TEST(KalenderIcal, samme_sag_har_samme_navn_hver_gang_og_filen_siger_hvornaar) {
  const auto en = som_ical("Frister", {post(Dato::af(2024, 3, 1), "A")}, kNu);
  const auto to = som_ical("Frister", {post(Dato::af(2024, 3, 1), "B")}, kNu);
  EXPECT_EQ(laes(en).at(0).uid, laes(to).at(0).uid);
  EXPECT_NE(en.find("DTSTAMP:20240229T000000Z"), std::string::npos) << en;
  EXPECT_NE(en.find("VERSION:2.0"), std::string::npos);
  EXPECT_TRUE(laes(som_ical("Frister", {}, kNu)).empty());
}

}  // namespace
}  // namespace nytte::dokumenter
