#include "kontrakt/json_dokument.hpp"

#include <gtest/gtest.h>

#include <string>

namespace nytte::kontrakt {
namespace {

std::optional<Fejlkode> kode(std::string_view tekst) {
  JsonDokument d;
  const auto f = d.parse(tekst);
  return f ? std::optional(f->kode) : std::nullopt;
}

TEST(JsonDokument, laeser_alle_arter) {
  JsonDokument d;
  ASSERT_FALSE(
      d.parse(R"( {"a":null,"b":true,"c":-12,"d":1.5,"e":"x\u00e6\n","f":[1,2],"g":{}} )"));
  const auto boern = d.rod().alle();
  ASSERT_EQ(boern.size(), 7U);
  EXPECT_EQ(boern[0].art, JsonArt::null);
  EXPECT_EQ(boern[1].heltal, 1);
  EXPECT_EQ(boern[2].heltal, -12);
  EXPECT_EQ(boern[3].art, JsonArt::talvaerdi);
  EXPECT_EQ(boern[4].tekst, "xæ\n");
  EXPECT_EQ(boern[5].alle()[1].heltal, 2);
  EXPECT_EQ(boern[6].antal, 0U);
  EXPECT_EQ(boern[6].noegle, "g");
}

TEST(JsonDokument, en_megabyte_klammer_er_for_dybt_og_ikke_et_nedbrud) {
  EXPECT_EQ(kode(std::string(1'000'000, '[')), Fejlkode::json_for_dyb);
  EXPECT_EQ(kode(std::string(16, '[') + std::string(16, ']')), std::nullopt);
  EXPECT_EQ(kode(std::string(17, '[') + std::string(17, ']')), Fejlkode::json_for_dyb);
}

TEST(JsonDokument, afviser_det_der_ikke_er_json) {
  for (const std::string_view t :
       {"",         " ",     "{",   "{\"a\"",  "{\"a\":}", "{\"a\":1,}",       "[1,]",
        "{'a':1}",  "nul",   "01",  "+1",      "1.",       "\"\\x\"",          "\"\\ud800\"",
        "\"a\nb\"", "{} {}", "{}x", "/*a*/{}", "NaN",      "1e999999999999999"})
    EXPECT_EQ(kode(t), Fejlkode::json_ugyldig) << t;
}

TEST(JsonDokument, afviser_ugyldig_utf8) {
  for (const std::string_view t : {"\"\xff\"", "\"\xc0\x80\"", "\"\xed\xa0\x80\"",
                                   "\"\xf4\x90\x80\x80\"", "\"\xe6\"", "\"\xe2\x82\""})
    EXPECT_EQ(kode(t), Fejlkode::utf8_ugyldig);
  EXPECT_EQ(kode("\"æøå€😀\""), std::nullopt);
}

TEST(JsonDokument, husker_dobbelte_felter_i_smaa_og_store_objekter) {
  JsonDokument d;
  ASSERT_FALSE(d.parse(R"({"a":1,"b":2,"a":3})"));
  EXPECT_FALSE(d.rod().alle()[0].dobbelt);
  EXPECT_TRUE(d.rod().alle()[2].dobbelt);
  std::string stort = "{";
  for (int i = 0; i < 1000; ++i) stort += "\"f" + std::to_string(i) + "\":1,";
  ASSERT_FALSE(d.parse(stort + "\"f7\":2}"));
  EXPECT_TRUE(d.rod().alle()[1000].dobbelt);
  EXPECT_FALSE(d.rod().alle()[7].dobbelt);
}

TEST(JsonDokument, kender_et_helt_tal_der_ikke_er_plads_til) {
  JsonDokument d;
  ASSERT_FALSE(d.parse("[12345678901234567890123, 9223372036854775807, 9223372036854775808, 1e3]"));
  EXPECT_TRUE(d.rod().alle()[0].for_stort);
  EXPECT_EQ(d.rod().alle()[1].heltal, INT64_MAX);
  EXPECT_TRUE(d.rod().alle()[2].for_stort);
  EXPECT_FALSE(d.rod().alle()[3].for_stort);
  EXPECT_EQ(d.rod().alle()[3].art, JsonArt::talvaerdi);
}

TEST(JsonDokument, holder_sine_graenser) {
  JsonDokument d(JsonGraenser{100, 16, 10});
  EXPECT_EQ(d.parse(std::string(101, ' '))->kode, Fejlkode::for_stor);
  EXPECT_EQ(d.parse("[1,2,3,4,5,6,7,8,9,10]")->kode, Fejlkode::for_stor);
  EXPECT_FALSE(d.parse("[1,2,3,4,5,6,7,8,9]"));
}

TEST(JsonDokument, siger_hvor_fejlen_er) {
  JsonDokument d;
  EXPECT_EQ(d.parse("{\"æ\": x}")->detalje, "her står noget, som JSON ikke kender (ved tegn 7)");
  EXPECT_EQ(d.parse("{\n \"a\":1")->detalje, "teksten slutter for tidligt (linje 2, tegn 7)");
  EXPECT_TRUE(d.ufuldstaendig());
  EXPECT_TRUE(d.parse("}"));
  EXPECT_FALSE(d.ufuldstaendig());
}

TEST(JsonDokument, kan_navngive_afsenderen_af_en_afbrudt_linje) {
  JsonDokument d;
  EXPECT_TRUE(d.parse(R"({"id":"A7","borger":{"id":"B"},"x)"));
  EXPECT_EQ(d.tekst_i_rod("id"), "A7");
  EXPECT_TRUE(d.parse(R"({"borger":{"id":"B")"));
  EXPECT_EQ(d.tekst_i_rod("id"), std::nullopt);
  EXPECT_TRUE(d.parse(R"(["id)"));
  EXPECT_EQ(d.tekst_i_rod("id"), std::nullopt);
}

}  // namespace
}  // namespace nytte::kontrakt
