#include "web/afkodning.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nytte::web {
namespace {

RaaAnmodning raa(std::string method, std::string target, std::string body = "",
                 std::string type = "") {
  RaaAnmodning anmodning{std::move(method), std::move(target), {}, std::move(body)};
  anmodning.headers.add("host", "localhost:8080");
  if (!type.empty()) anmodning.headers.add("content-type", std::move(type));
  return anmodning;
}

Anmodning decoded(RaaAnmodning anmodning) {
  Afkodet afkodet = decode(std::move(anmodning), {});
  if (const auto* afvist = std::get_if<Afvist>(&afkodet)) {
    ADD_FAILURE() << navn(afvist->kode) << ": " << afvist->detalje;
    return {};
  }
  return std::get<Anmodning>(std::move(afkodet));
}

/// The code of the refusal; `intern` when it was not refused.
Fejlkode refused(RaaAnmodning anmodning, const Afkodningsvalg& valg = {}) {
  const Afkodet afkodet = decode(std::move(anmodning), valg);
  const auto* afvist = std::get_if<Afvist>(&afkodet);
  return afvist == nullptr ? Fejlkode::intern : afvist->kode;
}

constexpr std::string_view kFormular = "application/x-www-form-urlencoded";

TEST(Afkodning, sti_og_soegning_afkodes) {
  const Anmodning a = decoded(raa("GET", "/arbejdssteder/S%C3%B8nder%20Alle?q=a+b&q=%26&tom="));
  EXPECT_EQ(a.path, "/arbejdssteder/Sønder Alle");
  EXPECT_EQ(a.query.all("q"), (std::vector<std::string_view>{"a b", "&"}));
  EXPECT_EQ(a.query.find("tom"), "");
  EXPECT_FALSE(a.query.has("mangler"));
}

TEST(Afkodning, en_daarlig_sti_afvises) {
  for (const char* sti : {"", "a", "/%", "/%4", "/%zz", "/a%2Fb", "/a%2fb", "/../etc", "/a/./b",
                          "/%2e%2e/b", "/a%00b", "/a%0Ab", "/a\\b", "/a#b"}) {
    EXPECT_EQ(refused(raa("GET", sti)) == Fejlkode::intern, false) << sti;
  }
}

TEST(Afkodning, ugyldig_UTF_8_afvises_i_sti_soegning_og_formular) {
  EXPECT_EQ(refused(raa("GET", "/%ff")), Fejlkode::utf8_ugyldig);
  EXPECT_EQ(refused(raa("GET", "/\xc3")), Fejlkode::utf8_ugyldig);
  EXPECT_EQ(refused(raa("GET", "/?a=%c0%80")), Fejlkode::utf8_ugyldig);
  EXPECT_EQ(refused(raa("POST", "/", "a=%ed%a0%80", std::string(kFormular))),
            Fejlkode::utf8_ugyldig);
}

TEST(Afkodning, NUL_og_styretegn_afvises_i_felter_men_linjeskift_tages) {
  EXPECT_EQ(refused(raa("GET", "/?a=%00")), Fejlkode::utf8_ugyldig);
  EXPECT_EQ(refused(raa("POST", "/", "a=%1b", std::string(kFormular))), Fejlkode::utf8_ugyldig);
  const Anmodning a = decoded(raa("POST", "/", "a=1%0D%0A2%09", std::string(kFormular)));
  EXPECT_EQ(a.form.get("a"), "1\r\n2\t");
}

TEST(Afkodning, formularen_laeses_kun_naar_indholdet_er_en_formular) {
  EXPECT_EQ(
      decoded(raa("POST", "/", "a=1&b=%C3%A6", "application/x-www-form-urlencoded;charset=utf-8"))
          .form.get("b"),
      "æ");
  EXPECT_TRUE(decoded(raa("POST", "/", "a=1", "application/json")).form.empty());
}

TEST(Afkodning, for_mange_felter_afvises) {
  std::string krop;
  for (int i = 0; i < 3'000; ++i) krop += "a=1&";
  EXPECT_EQ(refused(raa("POST", "/", krop, std::string(kFormular))), Fejlkode::for_stor);
}

TEST(Afkodning, vaerten_skal_vaere_der_og_vaere_vores) {
  RaaAnmodning uden{"GET", "/", {}, ""};
  EXPECT_EQ(refused(uden), Fejlkode::anmodning_ugyldig);
  RaaAnmodning to = raa("GET", "/");
  to.headers.add("host", "anden");
  EXPECT_EQ(refused(to), Fejlkode::anmodning_ugyldig);
  Afkodningsvalg valg;
  valg.vaerter = {"nytte.example", "[::1]"};
  EXPECT_EQ(refused(raa("GET", "/"), valg), Fejlkode::vaert_ukendt);
  for (const char* vaert : {"nytte.example", "NYTTE.example:8443", "[::1]:80"}) {
    RaaAnmodning kendt{"GET", "/", {}, ""};
    kendt.headers.add("host", vaert);
    EXPECT_EQ(refused(kendt, valg), Fejlkode::intern) << vaert;
  }
  for (const char* vaert : {"", "a b", "a/b", "a:b", "[::1", "a:123456", "a@b"}) {
    RaaAnmodning daarlig{"GET", "/", {}, ""};
    daarlig.headers.add("host", vaert);
    EXPECT_EQ(refused(daarlig), Fejlkode::anmodning_ugyldig) << vaert;
  }
}

TEST(Afkodning, absolut_form_bruger_adressens_vaert) {
  Afkodningsvalg valg;
  valg.vaerter = {"localhost"};
  EXPECT_EQ(refused(raa("GET", "http://ond.example/x"), valg), Fejlkode::vaert_ukendt);
  EXPECT_EQ(decoded(raa("GET", "http://localhost?a=1")).path, "/");
}

TEST(Afkodning, en_ukendt_metode_er_501) {
  EXPECT_EQ(refused(raa("BREW", "/")), Fejlkode::metode_ukendt);
  EXPECT_EQ(refused(raa("TRACE", "/")), Fejlkode::metode_ukendt);
}

TEST(Afkodning, cookies_laeses_og_de_uforstaaelige_springes_over) {
  RaaAnmodning anmodning = raa("GET", "/");
  anmodning.headers.add("cookie", "nytte=abc;  b=c=d; =x; uden; y=\xff");
  const Anmodning a = decoded(anmodning);
  EXPECT_EQ(a.cookies.get("nytte"), "abc");
  EXPECT_EQ(a.cookies.get("b"), "c=d");
  EXPECT_EQ(a.cookies.pairs().size(), 2U);
}

TEST(Afkodning, flerdelt_formular_giver_felter_og_filer) {
  const std::string krop =
      "--X\r\nContent-Disposition: form-data; name=\"navn\"\r\n\r\nÆble\r\n"
      "--X\r\ncontent-disposition: form-data; name=\"fil\"; filename=\"a%22b.csv\"\r\n"
      "Content-Type: text/csv\r\n\r\n\xff\r\n1;2\r\n--X\r\n"
      "Content-Disposition: form-data; name=\"tom\"\r\n\r\n\r\n--X--\r\n";
  const Anmodning a = decoded(raa("POST", "/", krop, "multipart/form-data; boundary=\"X\""));
  EXPECT_EQ(a.form.get("navn"), "Æble");
  EXPECT_EQ(a.form.find("tom"), "");
  ASSERT_EQ(a.filer.size(), 1U);
  EXPECT_EQ(a.filer[0].filnavn, "a\"b.csv");
  EXPECT_EQ(a.filer[0].indhold, "\xff\r\n1;2");
}

TEST(Afkodning, en_brudt_flerdelt_formular_afvises) {
  const std::string start = "--X\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1";
  for (const std::string& krop :
       {std::string(), start, start + "\r\n--X", std::string("--X\r\n\r\n\r\n1\r\n--X--"),
        std::string("--X\r\nContent-Disposition: form-data\r\n\r\n1\r\n--X--"),
        std::string("--X")}) {
    EXPECT_EQ(refused(raa("POST", "/", krop, "multipart/form-data; boundary=X")),
              Fejlkode::anmodning_ugyldig)
        << krop;
  }
  EXPECT_EQ(refused(raa("POST", "/", "", "multipart/form-data")), Fejlkode::anmodning_ugyldig);
}

RC_GTEST_PROP(Afkodning, alt_hvad_der_kodes_kan_laeses_igen, (const std::string& text)) {
  std::string ud;
  RC_ASSERT(percent_decode(percent_encode(text), true, ud));
  RC_ASSERT(ud == text);
}

TEST(Afkodning, UTF_8_kendes_fra_noget_andet_paa_hver_graense) {
  for (const char* god : {"", "a", "\xc2\x80", "\xdf\xbf", "\xe0\xa0\x80", "\xed\x9f\xbf",
                          "\xee\x80\x80", "\xf0\x90\x80\x80", "\xf4\x8f\xbf\xbf"}) {
    EXPECT_TRUE(valid_utf8(god)) << god;
  }
  for (const char* daarlig :
       {"\x80", "\xc1\xbf", "\xc2", "\xe0\x9f\xbf", "\xed\xa0\x80", "\xf0\x8f\xbf\xbf",
        "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xe2\x82"}) {
    EXPECT_FALSE(valid_utf8(daarlig)) << daarlig;
  }
}

}  // namespace
}  // namespace nytte::web
