#include "dokumenter/diagram.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "dokumenter/brev.hpp"
#include "dokumenter/brev_json.hpp"
#include "dokumenter/diagram_plan.hpp"
#include "dokumenter/pdf.hpp"
#include "pdf_laeser.hpp"

namespace nytte::dokumenter {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

Diagram proeve(Diagramform form = Diagramform::soejler) {
  return {"Fuldtidspersoner i Favrskov",
          "Tallet er steget siden 2023",
          form,
          "Kvartal",
          "Fuldtidspersoner",
          {"2023K4", "2024K1", "2024K2"},
          {{"Nytteindsats", {10.5, Tomt::skjult, 13.0}}, {"Praktik", {1200.0, 4.0, Tomt::ukendt}}},
          1};
}

std::vector<std::string> tekster(const Tegning& t) {
  std::vector<std::string> ud;
  for (const auto& d : t.dele)
    if (const auto* s = std::get_if<Skrevet>(&d)) ud.push_back(s->tekst);
  return ud;
}

template <class T>
std::vector<T> dele(const Tegning& t) {
  std::vector<T> ud;
  for (const auto& d : t.dele)
    if (const auto* x = std::get_if<T>(&d)) ud.push_back(*x);
  return ud;
}

TEST(TalPaaDansk, har_prik_i_tusinder_og_komma) {
  EXPECT_EQ(tal_paa_dansk(1234567.891, 2), "1.234.567,89");
  EXPECT_EQ(tal_paa_dansk(-1234, 0), "-1.234");
  EXPECT_EQ(tal_paa_dansk(999, 0), "999");
  EXPECT_EQ(tal_paa_dansk(-0.001, 2), "0,00");
  EXPECT_EQ(tal_paa_dansk(std::nan(""), 0), "ukendt");
}

TEST(Akse, har_runde_tal_der_rummer_alt) {
  EXPECT_DOUBLE_EQ(akse(0, 13, 0).trin, 5);
  EXPECT_DOUBLE_EQ(akse(0, 13, 0).top, 15);
  EXPECT_DOUBLE_EQ(akse(0, 1682, 0).trin, 500);
  EXPECT_DOUBLE_EQ(akse(0, 2, 0).trin, 1);
  EXPECT_DOUBLE_EQ(akse(0, 0.8, 2).trin, 0.2);
  EXPECT_EQ(akse(0, 0.8, 2).decimaler, 1);
  EXPECT_DOUBLE_EQ(akse(-7, 12, 0).bund, -10);
  EXPECT_DOUBLE_EQ(akse(-7, -1, 0).top, 0);
  for (double v = 1; v < 1e12; v *= 1.37) {  // NOLINT(cert-flp30-c): a sweep, not a sum
    const Akse a = akse(0, v, 0);
    EXPECT_GE(a.top, v);
    EXPECT_LE(a.top / a.trin, 10) << v;
    EXPECT_GE(a.top / a.trin, 1) << v;
  }
}

TEST(SomTabel, har_de_samme_tal) {
  const Tabel t = som_tabel(proeve());
  EXPECT_EQ(t.kolonner, (std::vector<std::string>{"Kvartal", "Nytteindsats", "Praktik"}));
  EXPECT_EQ(t.raekker[0], (std::vector<std::string>{"2023K4", "10,5", "1.200,0"}));
  EXPECT_EQ(t.raekker[1], (std::vector<std::string>{"2024K1", "skjult", "4,0"}));
  EXPECT_EQ(t.raekker[2], (std::vector<std::string>{"2024K2", "13,0", "ukendt"}));
}

TEST(AlternativTekst, siger_hvert_tal) {
  const std::string t = alternativ_tekst(proeve());
  EXPECT_EQ(t,
            "Fuldtidspersoner i Favrskov. Tallet er steget siden 2023. Nytteindsats: 2023K4 10,5, "
            "2024K1 skjult, 2024K2 13,0. Praktik: 2023K4 1.200,0, 2024K1 4,0, 2024K2 ukendt.");
}

TEST(AlternativTekst, naevner_yderpunkter_naar_der_er_mange) {
  Diagram d = proeve();
  d.kategorier.clear();
  d.serier = {{"", {}}};
  for (int i = 0; i < 100; ++i) {
    d.kategorier.push_back("uge " + std::to_string(i));
    d.serier[0].vaerdier.emplace_back(static_cast<double>((i * 37) % 100));
  }
  EXPECT_THAT(alternativ_tekst(d), HasSubstr("Fuldtidspersoner: lavest 0,0 (uge 0), højest 99,0"));
  d.serier[0].vaerdier.assign(100, Tomt::skjult);
  EXPECT_THAT(alternativ_tekst(d), HasSubstr("ingen kendte tal"));
}

TEST(Tegn, viser_et_skjult_tal_som_et_ord_og_ingen_bjaelke) {
  const Tegning t = tegn(proeve());
  EXPECT_THAT(tekster(t), Contains("skjult"));
  EXPECT_THAT(tekster(t), Contains("ukendt"));
  std::size_t bjaelker = 0;
  for (const auto& f : dele<Flade>(t)) bjaelker += f.navn.empty() ? 0U : 1U;
  EXPECT_EQ(bjaelker, 4U);
}

TEST(Tegn, en_stabel_med_et_hul_siger_mindst) {
  const Tegning t = tegn(proeve(Diagramform::stablede_soejler));
  EXPECT_THAT(tekster(t), Contains("mindst 4,0 (resten skjult)"));
  EXPECT_THAT(tekster(t), Contains("1.210,5"));
}

TEST(Tegn, en_linje_loeftes_hvor_tallet_mangler) {
  Diagram d = proeve(Diagramform::linjer);
  d.kategorier = {"a", "b", "c", "d", "e", "f"};
  d.serier = {{"S", {1.0, 2.0, Tomt::skjult, Tomt::skjult, 3.0, 4.0}}};
  const Tegning t = tegn(d);
  std::size_t stykker = 0;
  for (const auto& s : dele<Streg>(t)) stykker += s.art == Stregart::serie ? 1U : 0U;
  EXPECT_EQ(stykker, 2U);
  EXPECT_EQ(dele<Maerke>(t).size(), 4U);
  EXPECT_THAT(tekster(t), Contains("S: c–d skjult"));
}

TEST(Tegn, serier_kendes_paa_mere_end_farve) {
  for (std::size_t a = 0; a < kMaksSerier; ++a)
    for (std::size_t b = 0; b < a; ++b) {
      EXPECT_NE(fyld(a).moenster, fyld(b).moenster);
      EXPECT_NE(stiplet(a), stiplet(b));
    }
}

TEST(Tegn, alt_staar_inden_for_billedet) {
  Diagram d = proeve();
  d.kategorier = {"Medhjælper i et meget langt navngivet køkken på Ærøgården", "Øvrige"};
  d.serier[0].vaerdier = {-3.0, 1e9};
  for (const auto form :
       {Diagramform::soejler, Diagramform::stablede_soejler, Diagramform::linjer}) {
    d.form = form;
    const Tegning t = tegn(d);
    for (const auto& f : dele<Flade>(t)) {
      EXPECT_GE(f.x, 0);
      EXPECT_GE(f.bredde, 0);
      EXPECT_GE(f.hoejde, 0);
      EXPECT_LE(f.x + f.bredde, t.bredde + 0.5);
      EXPECT_LE(f.y + f.hoejde, t.hoejde);
    }
    for (const auto& s : dele<Skrevet>(t)) {
      EXPECT_GE(s.x, -0.5) << s.tekst;
      EXPECT_LE(s.x, t.bredde + 0.5) << s.tekst;
      EXPECT_LE(s.y, t.hoejde) << s.tekst;
    }
  }
}

TEST(Tegn, uden_tal_staar_det_i_ord) {
  for (const auto form :
       {Diagramform::soejler, Diagramform::stablede_soejler, Diagramform::linjer}) {
    Diagram d = proeve(form);
    d.serier = {{"S", {Tomt::ukendt, std::numeric_limits<double>::infinity()}}};
    EXPECT_EQ(tekster(tegn(d)), std::vector<std::string>{"Der er ingen kendte tal at vise."});
    d.kategorier.clear();
    d.serier.clear();
    EXPECT_EQ(tekster(tegn(d)).size(), 1U);
  }
}

TEST(Tegn, siger_naar_serier_kun_staar_i_tabellen) {
  Diagram d = proeve();
  d.serier.assign(10, {"S", {1.0, 2.0, 3.0}});
  EXPECT_THAT(tekster(tegn(d)), Contains("2 serier står kun i tabellen."));
}

TEST(SomPdf, et_diagram_er_en_figur_med_alternativ_tekst) {
  Brev b;
  b.titel = "Opgørelse";
  b.blokke = {proeve(), som_tabel(proeve()), proeve(Diagramform::linjer),
              proeve(Diagramform::stablede_soejler)};
  const std::string pdf = som_pdf(b);
  EXPECT_THAT(laes_pdf(pdf, "qpdf", "--check"), Not(HasSubstr("exit")));
  EXPECT_THAT(laes_pdf(pdf, "pdfinfo", "-struct-text"), HasSubstr("Figure"));
  const std::string json = laes_pdf(pdf, "qpdf", "--json");
  EXPECT_THAT(json, HasSubstr("/BBox"));
  EXPECT_THAT(json, HasSubstr("Nytteindsats: 2023K4 10,5, 2024K1 skjult"));
  EXPECT_THAT(laes_pdf(pdf, "pdftotext", "-raw"), HasSubstr("skjult"));
  EXPECT_EQ(pdf, som_pdf(b));
}

TEST(SomPdf, et_diagram_hoejere_end_en_side_bliver_paa_en) {
  Diagram d = proeve();
  d.kategorier.clear();
  for (int i = 0; i < 200; ++i) d.kategorier.push_back("Arbejdssted nr. " + std::to_string(i));
  d.serier = {{"", std::vector<Diagramvaerdi>(200, 3.0)}};
  Brev b;
  b.titel = "Mange";
  b.blokke = {d};
  EXPECT_EQ(antal_sider(som_pdf(b)), 2U);
}

TEST(BrevJson, et_diagram_kommer_tilbage_som_det_var) {
  Brev b;
  b.blokke = {proeve(), proeve(Diagramform::linjer)};
  const std::string json = encode_brev(b);
  const auto igen = decode_brev(json);
  ASSERT_TRUE(igen);
  EXPECT_EQ(encode_brev(*igen), json);
  EXPECT_THAT(som_tekst(*igen), HasSubstr("Figur: Fuldtidspersoner i Favrskov."));
}

TEST(BrevJson, et_diagram_med_forkerte_tal_laeses_ikke) {
  Brev b;
  b.blokke = {proeve()};
  std::string json = encode_brev(b);
  json.replace(json.find("\"skjult\""), 8, "\"hemmel\"");
  EXPECT_FALSE(decode_brev(json));
}

}  // namespace
}  // namespace nytte::dokumenter
