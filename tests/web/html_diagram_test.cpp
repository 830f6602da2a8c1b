#include "web/html_diagram.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace nytte::web {
namespace {

using dokumenter::Diagram;
using dokumenter::Diagramform;
using ::testing::HasSubstr;
using ::testing::Not;

const std::filesystem::path kMappe = std::filesystem::path(NYTTE_KILDE) / "tests/golden/diagrammer";

Diagram proeve(Diagramform form) {
  return {"Fuldtidspersoner i Favrskov",
          "Tallet er steget siden 2023",
          form,
          "Kvartal",
          "Fuldtidspersoner",
          {"2023K4", "2024K1", "2024K2"},
          {{"Nytteindsats", {10.5, Tomt::skjult, 13.0}},
           {"Praktik <æøå>", {12.0, 4.0, Tomt::ukendt}},
           {"Løntilskud", {2.0, 3.0, 4.5}}},
          1};
}

Diagram liggende() {
  return {"Forløb efter stilling",
          "",
          Diagramform::soejler,
          "Stilling",
          "Forløb",
          {"Medhjælper i køkken på plejehjem", "Grønt arbejde", "Pedelmedhjælper"},
          {{"", {746.0, 58.0, Tomt::skjult}}},
          0};
}

struct Billede {
  const char* navn;
  Diagram diagram;
};

std::vector<Billede> billeder() {
  return {{"soejler", proeve(Diagramform::soejler)},
          {"stablede", proeve(Diagramform::stablede_soejler)},
          {"linjer", proeve(Diagramform::linjer)},
          {"liggende", liggende()}};
}

// NYTTE_GOLDEN=skriv writes the files anew.
TEST(DiagramGolden, billederne_er_som_de_var) {
  for (const auto& b : billeder()) {
    const auto sti = kMappe / (std::string(b.navn) + ".svg");
    const std::string svg = diagram_billede(b.diagram, "p").markup() + "\n";
    if (std::getenv("NYTTE_GOLDEN") != nullptr) {  // NOLINT(concurrency-mt-unsafe)
      std::filesystem::create_directories(kMappe);
      std::ofstream(sti) << svg;
    }
    std::ostringstream foer;
    foer << std::ifstream(sti).rdbuf();
    EXPECT_EQ(foer.str(), svg) << sti;
  }
}

TEST(DiagramBillede, har_titel_beskrivelse_og_rolle) {
  const std::string svg = diagram_billede(proeve(Diagramform::soejler), "d1").markup();
  EXPECT_THAT(svg, HasSubstr("role=\"img\""));
  EXPECT_THAT(svg, HasSubstr("aria-labelledby=\"d1-t d1-d\""));
  EXPECT_THAT(svg, HasSubstr("<title id=\"d1-t\">Fuldtidspersoner i Favrskov</title>"));
  EXPECT_THAT(svg, HasSubstr("<desc id=\"d1-d\">"));
  EXPECT_THAT(svg, HasSubstr("2024K1 skjult"));
  EXPECT_THAT(svg, HasSubstr("<pattern"));
  EXPECT_THAT(svg, HasSubstr("Praktik &lt;æøå&gt;"));
  EXPECT_THAT(svg, Not(HasSubstr("<æøå>")));
}

TEST(DiagramBillede, et_bredt_diagram_ruller_i_sin_egen_kasse) {
  Diagram d = proeve(Diagramform::linjer);
  EXPECT_THAT(diagram_billede(d, "d").markup(), Not(HasSubstr("diagramrulle")));
  for (int i = 0; i < 40; ++i) d.kategorier.push_back("k" + std::to_string(i));
  EXPECT_THAT(diagram_billede(d, "d").markup(), HasSubstr("tabindex=\"0\""));
}

TEST(DiagramFigur, har_altid_sin_tabel_ved_siden_af) {
  const std::string aaben = diagram_figur(proeve(Diagramform::soejler), "d").markup();
  EXPECT_THAT(aaben, HasSubstr("<figcaption><strong>Fuldtidspersoner i Favrskov"));
  EXPECT_THAT(aaben, HasSubstr("<table"));
  EXPECT_THAT(aaben, HasSubstr("ukendt"));
  EXPECT_THAT(diagram_figur(proeve(Diagramform::soejler), "d", false).markup(),
              HasSubstr("Vis tallene"));
}

}  // namespace
}  // namespace nytte::web
