#include "kontrakt/ansoegning_json.hpp"

#include <gtest/gtest.h>

namespace nytte::kontrakt {
namespace {

// Every field set to something that is not what it is when nobody has filled it in.
Ansoegningsindhold fuld() {
  return {.navn = "Skovskolen \"Æbleø\"",
          .adresse = "Vejen 1\n8000 Aarhus C",
          .p_nummer = PNummer::laes("1003388394"),
          .pladser = 14,
          .opgaver = "Oprydning i skoven",
          .faggruppe = "gartnere",
          .visiterede_ydelser = false,
          .i_praktik = 0,
          .i_loentilskud = 2,
          .i_nytteindsats = 3,
          .rettelsesgrund = "En er stoppet",
          .hoert = true,
          .hoert_art = Hoertart::tillidsrepraesentant,
          .hoert_navn = "Bo Prøve",
          .hoert_arbejdssted = "Skovskolen",
          .hoert_organisation = "3F",
          .hoert_dato = Dato::af(2023, 4, 20),
          .forelagt_ansoegningen = true,
          .hoeringsresultat = "Enig",
          .konkurrence = "Ingen taber arbejde",
          .nyttigt_arbejde = "Et arbejdsfællesskab",
          .ordinaert_ansatte = Aarsvaerk::laes("51.3333"),
          .placerede_i_alt = Aarsvaerk::laes("14.00"),
          .fra = Dato::af(2023, 6, 1),
          .til = Dato::af(2025, 5, 31),
          .tidligere_ordinaert = true,
          .tidligere_hvornaar = "Indtil 2015",
          .genansoegning = true,
          .forrige = AnsoegningId{7},
          .aendret = true,
          .aendret_p_nummer = "Nyt P-nummer",
          .aendret_opgaver = "Flere stier",
          .aendret_forhold = "Flere ansatte",
          .aendret_andet = "Intet andet",
          .effekt = "Seks kom i arbejde",
          .effekt_opgjort = "Fem kom i arbejde",
          .effekt_grund = "Den sjette ringede i går"};
}

TEST(AnsoegningJson, kommer_igen_som_den_blev_skrevet) {
  EXPECT_EQ(decode_ansoegning(encode_ansoegning(fuld())).value(), fuld());
  EXPECT_EQ(decode_ansoegning(encode_ansoegning({})).value(), Ansoegningsindhold{});
  EXPECT_EQ(decode_ansoegning("{}").value(), Ansoegningsindhold{});
}

TEST(AnsoegningJson, det_samme_giver_de_samme_bytes) {
  const auto en = encode_ansoegning(fuld());
  EXPECT_EQ(encode_ansoegning(decode_ansoegning(en).value()), en);
  EXPECT_NE(en.find("\"p_nummer\":\"1003388394\",\"pladser\":14"), std::string::npos);
}

TEST(AnsoegningJson, et_ukendt_eller_gentaget_felt_afvises) {
  EXPECT_TRUE(decode_ansoegning(R"({"antal": 3})").error().har(Fejlkode::felt_ukendt));
  EXPECT_TRUE(
      decode_ansoegning(R"({"navn": "a", "navn": "b"})").error().har(Fejlkode::felt_dobbelt));
}

TEST(AnsoegningJson, alle_fejl_paa_en_gang_med_felt) {
  const auto svar = decode_ansoegning(
      R"({"pladser": -1, "fra": "2023-02-30", "hoert": "ja", "hoert_art": "chef",
          "p_nummer": "12", "forrige": 0})");
  ASSERT_TRUE(svar.has_failure());
  std::string felter;
  for (const auto& post : svar.error().poster()) felter += post.felt + " ";
  EXPECT_EQ(felter, "p_nummer pladser hoert hoert_art fra forrige ");
}

TEST(AnsoegningJson, en_tekst_maales_i_tegn_og_ikke_i_bytes) {
  std::string tekst;
  for (std::size_t i = 0; i < kPunkttekstHoejst; ++i) tekst += "æ";
  EXPECT_TRUE(decode_ansoegning("{\"effekt\": \"" + tekst + "\"}"));
  EXPECT_TRUE(
      decode_ansoegning("{\"effekt\": \"" + tekst + "æ\"}").error().har(Fejlkode::tekst_for_lang));
}

TEST(AnsoegningJson, det_der_ikke_er_et_objekt_afvises) {
  for (const auto* json : {"", "[]", "null", "3", "{", "{}x"}) {
    EXPECT_TRUE(decode_ansoegning(json).has_failure()) << json;
  }
}

}  // namespace
}  // namespace nytte::kontrakt
