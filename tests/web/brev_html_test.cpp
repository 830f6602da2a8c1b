#include "web/brev_html.hpp"

#include <gtest/gtest.h>

#include "../dokumenter/pdf_laeser.hpp"
#include "dokumenter/pdf.hpp"

namespace nytte::web {
namespace {

using namespace dokumenter;

// The words between the tags; a link does not part the words it stands in.
std::vector<std::string> ord_paa_siden(const std::string& markup) {
  std::string ud;
  for (std::size_t i = 0; i < markup.size(); ++i) {
    if (markup[i] != '<') {
      ud += markup[i];
      continue;
    }
    const std::string_view maerke(&markup[i], std::min<std::size_t>(4, markup.size() - i));
    if (!maerke.starts_with("<a ") && !maerke.starts_with("</a>")) ud += ' ';
    i = markup.find('>', i);
  }
  for (const auto& [fra, til] : {std::pair{"&lt;", "<"}, std::pair{"&gt;", ">"},
                                 std::pair{"&quot;", "\""}, std::pair{"&amp;", "&"}})
    for (auto i = ud.find(fra); i != std::string::npos; i = ud.find(fra, i + 1))
      ud.replace(i, std::string_view(fra).size(), til);
  return ord(ud);
}

Brev proeve() {
  Brev b;
  b.titel = "Tilbud om <nytteindsats> & mere";
  b.afsender = "Favrskov Kommune";
  b.modtager = {"Åse Ørsted", "Skovvej 3"};
  b.dato = Dato::af(2023, 5, 3);
  b.reference = "2023-17";
  b.blokke = {Overskrift{2, "Hvor og hvornår"},
              Oplysninger{{{"Arbejdssted", "Ærøgården"}, {"Dag", "mandag"}}},
              Afsnit{"Læs mere på https://star.dk/nytte, eller ring.\nDet er gratis.", false},
              Afsnit{"Husk det.", true},
              Overskrift{3, "Opgaver"},
              Punktliste{{"luge bede", "male hegn"}, false},
              Tabel{"Hvem gør hvad", {"Hvem", "Hvad"}, {{"Du", "kommer"}, {"Vi", "ringer"}}, true},
              Sideskift{},
              Underskrift{"Kommunen", ""},
              Underskrift{"Arbejdsgiver", "Kim Holm, 3. maj 2023"},
              Lovtekst{"Klage", "Du kan klage.", "LAB § 204"}};
  return b;
}

TEST(BrevHtml, siden_og_pdfen_har_de_samme_ord_i_samme_orden) {
  auto af_pdf = ord(laes_pdf(som_pdf(proeve()), "pdftotext", "-raw"));
  std::erase(af_pdf, "•");
  std::string uden_sidetal;
  for (const auto& o : af_pdf) uden_sidetal += o + " ";
  for (const char* s : {"Side 1 af 2 ", "Side 2 af 2 "}) {
    const auto ved = uden_sidetal.find(s);
    ASSERT_NE(ved, std::string::npos) << uden_sidetal;
    uden_sidetal.erase(ved, std::string_view(s).size());
  }
  EXPECT_EQ(ord_paa_siden(brev_html(proeve()).markup()), ord(uden_sidetal));
}

TEST(BrevHtml, en_adresse_er_et_link_uden_saetningens_komma) {
  EXPECT_NE(brev_html(proeve()).markup().find("href=\"https://star.dk/nytte\""), std::string::npos);
}

TEST(BrevHtml, brevet_har_ingen_h1_og_springer_ingen_niveauer_over) {
  const std::string m = brev_html(proeve()).markup();
  EXPECT_EQ(m.find("<h1"), std::string::npos);
  EXPECT_LT(m.find("<h2"), m.find("<h3"));
  EXPECT_LT(m.find("<h3"), m.find("<h4"));
}

}  // namespace
}  // namespace nytte::web
