#include "dokumenter/brev_json.hpp"

#include <gtest/gtest.h>

#include "dokumenter/pdf.hpp"

namespace nytte::dokumenter {
namespace {

Brev alle_slags() {
  Brev b;
  b.titel = "Tilbud \"æøå\"";
  b.afsender = "Favrskov Kommune";
  b.modtager = {"Åse", "Skovvej 3"};
  b.dato = Dato::af(2024, 2, 29);
  b.reference = "17";
  b.blokke = {Overskrift{3, "O"},
              Afsnit{"linje\nlinje", true},
              Punktliste{{"a", "b"}, true},
              Oplysninger{{{"n", "v"}, {"", ""}}},
              Tabel{"T", {"A", ""}, {{"1", "2"}, {}}, true},
              Underskrift{"Kim", ""},
              Lovtekst{"L", "t", "§ 1"},
              Sideskift{}};
  return b;
}

TEST(BrevJson, et_brev_kommer_tilbage_som_det_var) {
  const std::string json = encode_brev(alle_slags());
  const auto igen = decode_brev(json);
  ASSERT_TRUE(igen);
  EXPECT_EQ(encode_brev(*igen), json);
  EXPECT_EQ(som_pdf(*igen), som_pdf(alle_slags()));
}

TEST(BrevJson, et_brev_uden_dato_har_heller_ingen_bagefter) {
  Brev b = alle_slags();
  b.dato.reset();
  EXPECT_EQ(decode_brev(encode_brev(b)).value().dato, std::nullopt);
}

TEST(BrevJson, et_langt_brev_kan_laeses_igen) {
  Brev b = alle_slags();
  b.blokke.emplace_back(Afsnit{std::string(3'000'000, 'x'), false});
  EXPECT_TRUE(decode_brev(encode_brev(b)));
}

TEST(BrevJson, tekst_der_ikke_er_utf8_kan_gemmes_og_laeses) {
  Brev b;
  b.titel = std::string("a\xFF\0b", 4);
  EXPECT_EQ(decode_brev(encode_brev(b)).value().titel, "a\xEF\xBF\xBD b");
}

TEST(BrevJson, andet_end_et_brev_laeses_ikke) {
  for (
      const char* t :
      {"", "[]", "{}", "{\"titel\":1}",
       R"({"titel":"","afsender":"","modtager":[],"dato":"i går","reference":"","blokke":[]})",
       R"({"titel":"","afsender":"","modtager":[],"dato":"","reference":"","blokke":[{"blok":"video"}]})"})
    EXPECT_FALSE(decode_brev(t)) << t;
}

}  // namespace
}  // namespace nytte::dokumenter
