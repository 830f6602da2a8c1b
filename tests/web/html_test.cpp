#include "web/html.hpp"

#include <gtest/gtest.h>

#include "web/html_formular.hpp"
#include "web/html_komponenter.hpp"

using namespace nytte;
using namespace nytte::web;

TEST(Html, text_from_a_person_never_becomes_markup) {
  EXPECT_EQ(el("p", {}, "<script>alert('x')</script> & \"hej\"").markup(),
            "<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;hej&quot;</p>");
}

TEST(Html, an_attribute_cannot_be_left) {
  EXPECT_EQ(tom_el("input", {{"value", "\"><b>"}}).markup(),
            "<input value=\"&quot;&gt;&lt;b&gt;\">");
}

TEST(Html, a_link_goes_to_this_server_or_https_only) {
  EXPECT_EQ(web::link("x", "javascript:alert(1)").markup(), "<a href=\"#\">x</a>");
  EXPECT_EQ(web::link("x", "//andet.example/").markup(), "<a href=\"#\">x</a>");
  EXPECT_EQ(web::link("x", "/jobordrer?a=1&b=2").markup(),
            "<a href=\"/jobordrer?a=1&amp;b=2\">x</a>");
}

TEST(Html, broken_utf8_and_control_characters_are_replaced) {
  EXPECT_EQ(tekst("a\xFF\x01z").markup(), "a\xEF\xBF\xBD\xEF\xBF\xBDz");
  EXPECT_EQ(tekst("\xED\xA0\x80").markup(), "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
  EXPECT_EQ(tekst("æøå 🙂").markup(), "æøå 🙂");
}

TEST(Html, attributes_that_are_not_there_are_not_written) {
  EXPECT_EQ(tom_el("input",
                   {{"checked", false}, {"disabled", true}, {"id", std::optional<std::string>()}})
                .markup(),
            "<input disabled>");
}

TEST(Adresse, parameters_are_encoded_and_empty_ones_left_out) {
  EXPECT_EQ(adresse("/jobordrer", {{"q", "æble & pære"}, {"type", ""}, {"side", "2"}}),
            "/jobordrer?q=%C3%A6ble%20%26%20p%C3%A6re&side=2");
}

TEST(Formular, what_was_typed_stands_and_the_error_is_tied_to_its_field) {
  Formular f;
  f.vaerdier.add("fra", "31-02-2026");
  f.fejl.tilfoej(Fejlkode::dato_ugyldig, "placering.fra");
  const std::string html = datofelt(f, {.navn = "fra", .etiket = "Første dag"}).markup();
  EXPECT_NE(html.find("value=\"31-02-2026\""), std::string::npos);
  EXPECT_NE(html.find("aria-invalid=\"true\""), std::string::npos);
  EXPECT_NE(html.find("aria-describedby=\"fra-hint fra-error\""), std::string::npos);
  EXPECT_NE(html.find("Der findes ingen sådan dato"), std::string::npos);
}

TEST(Formular, every_error_is_in_the_list_and_links_only_where_the_field_is) {
  Formular f;
  f.fejl.tilfoej(Fejlkode::dato_ugyldig, "fra");
  f.fejl.tilfoej(Fejlkode::ingen_ledig_plads, "jobordre");
  const std::string html =
      formular(f, "/x", "token", datofelt(f, {.navn = "fra", .etiket = "Første dag"})).markup();
  EXPECT_NE(html.find("Der er 2 ting at rette"), std::string::npos);
  EXPECT_NE(html.find("href=\"#fra\""), std::string::npos);
  EXPECT_EQ(html.find("href=\"#jobordre\""), std::string::npos);
  EXPECT_NE(html.find("name=\"csrf\" value=\"token\""), std::string::npos);
}

TEST(Formular, a_password_is_never_written_back) {
  Formular f;
  f.vaerdier.add("kodeord", "hemmeligt");
  const std::string html =
      tekstfelt(f, {.navn = "kodeord", .etiket = "Adgangskode", .type = "password", .husk = false})
          .markup();
  EXPECT_EQ(html.find("hemmeligt"), std::string::npos);
}

TEST(Sideskift, links_to_first_last_and_neighbours_and_keeps_the_filter) {
  const std::string html = sideskift("/jobordrer", {{"q", "gartner"}}, 5, 9).markup();
  for (const char* side : {"side=1\"", "side=3\"", "side=4\"", "side=6\"", "side=7\"", "side=9\""})
    EXPECT_NE(html.find(std::string("/jobordrer?q=gartner&amp;") + side), std::string::npos)
        << side;
  EXPECT_EQ(html.find("side=2\""), std::string::npos);
  EXPECT_TRUE(sideskift("/jobordrer", {}, 1, 1).tom());
}

TEST(Fejlliste, en_fejl_i_en_fil_siger_linjen) {
  Formular f;
  f.fejl.tilfoej(Fejlkode::cpr_ugyldigt, "linje 12, CPR-nr.");
  f.fejl.tilfoej(Fejlkode::felt_mangler, "navn");
  const auto html = fejlliste(f, tekstfelt(f, {.navn = "navn", .etiket = "Navn"})).markup();
  EXPECT_NE(html.find("<li>Linje 12, CPR-nr.: "), std::string::npos) << html;
  EXPECT_NE(html.find("<a href=\"#navn\">Navn: "), std::string::npos) << html;
}
