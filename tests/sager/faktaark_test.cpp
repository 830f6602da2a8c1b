// Fact sheets: words, picture, print, and the places on a map.
#include "sager/faktaark/faktaark.hpp"

#include <gtest/gtest.h>

#include "dokumenter/billede.hpp"
#include "dokumenter/pdf.hpp"
#include "filer.hpp"
#include "sager/arbejdssted/registrer_arbejdssted.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

class Faktaarkene : public Verden {
 protected:
  Faktaark ark(int n = 1) {
    return {.id = {},
            .kommune = konsulent().bruger.kommune,
            .p_nummer = p_nummer(n),
            .titel = "Hjælp i naturen",
            .opgaver = "Du maler bænke.\nDu samler affald.",
            .hvor = "Bus 12 til Skovvej.",
            .krav = "Varmt tøj"};
  }
  Faktaark opret() { return opret_faktaark(db(), konsulent(), ark()).value(); }
  Resultat<Faktaark> med_billede(const Faktaark& f, const std::string& indhold,
                                 const std::string& navn = "sted.jpg",
                                 const std::string& tekst = "En bænk ved en sti") {
    return gem_faktaarkbillede(db(), konsulent(), {f.id, f.version, navn, indhold, tekst});
  }
};

// A JPEG of one frame: head, a note of the camera's, and a place in Exif; `drejet` is the
// orientation.
std::string jpeg(char drejet = 1) {
  const auto del = [](unsigned char maerke, const std::string& indhold) {
    const auto n = indhold.size() + 2;
    return std::string("\xFF") + static_cast<char>(maerke) + static_cast<char>(n >> 8U) +
           static_cast<char>(n & 0xFFU) + indhold;
  };
  const std::string exif = std::string("Exif\0\0", 6) + std::string("II*\0\x08\0\0\0", 8) +
                           std::string("\x01\0", 2) + std::string("\x12\x01\x03\0\x01\0\0\0", 8) +
                           drejet + std::string("\0\0\0", 3) + "GPS 56.3214";
  return "\xFF\xD8" + del(0xE0, std::string("JFIF\0\x01\x01\0\0\x01\0\x01\0\0", 14)) +
         del(0xE1, exif) + del(0xFE, "taget af Kim Holm") +
         del(0xC0, std::string("\x08\0\x10\0\x20\x01\x01\x11\0", 9)) +
         del(0xDA, std::string("\x01\x01\0\0\x3F\0", 6)) + "pixels" + "\xFF\xD9";
}

std::string et_brev() {
  dokumenter::Brev b;
  b.titel = "Brev";
  return dokumenter::som_pdf(b);
}

TEST_P(Faktaarkene, skrives_af_konsulenten_og_laeses_af_projektlederen) {
  auto mangler = ark();
  mangler.titel = " ";
  mangler.opgaver = "";
  EXPECT_EQ(fejltekst(opret_faktaark(db(), konsulent(), mangler)),
            "felt_mangler titel ; felt_mangler opgaver ; ");
  const auto f = opret();
  const auto pia = som({Rolle::projektleder});
  EXPECT_EQ(vis_faktaark(db(), pia, f.id).value().ark.titel, "Hjælp i naturen");
  EXPECT_EQ(fejlkode(opret_faktaark(db(), pia, ark())), Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(vis_faktaark(db(), fremmed(), f.id)), Fejlkode::findes_ikke);
  auto nyt = f;
  nyt.titel = "Hjælp i skoven";
  EXPECT_TRUE(ret_faktaark(db(), konsulent(), nyt));
  EXPECT_EQ(fejlkode(ret_faktaark(db(), konsulent(), nyt)), Fejlkode::version_foraeldet);
}

TEST_P(Faktaarkene, billedet_gemmes_uden_sted_og_navne_og_kun_med_en_tekst) {
  const auto f = opret();
  EXPECT_EQ(fejlfelt(med_billede(f, jpeg(), "sted.jpg", "")), "billedtekst");
  const auto gemt = med_billede(f, jpeg());
  ASSERT_TRUE(gemt) << fejltekst(gemt);
  const auto b = hent_faktaarkbillede(db(), konsulent(), f.id).value();
  EXPECT_EQ(b.mediatype, "image/jpeg");
  EXPECT_EQ(b.indhold.find("GPS"), std::string::npos);
  EXPECT_EQ(b.indhold.find("Kim Holm"), std::string::npos);
  EXPECT_NE(b.indhold.find("JFIF"), std::string::npos);
  EXPECT_NE(b.indhold.find("pixels"), std::string::npos);
  const auto uden = fjern_faktaarkbillede(db(), konsulent(), f.id, gemt.value().version).value();
  EXPECT_TRUE(uden.billede.empty());
  EXPECT_EQ(fejlkode(hent_faktaarkbillede(db(), konsulent(), f.id)), Fejlkode::findes_ikke);
}

TEST_P(Faktaarkene, et_billede_paa_siden_en_pdf_og_et_for_stort_tages_ikke) {
  const auto f = opret();
  EXPECT_EQ(fejlkode(med_billede(f, jpeg(6))), Fejlkode::billede_ugyldigt);
  EXPECT_EQ(fejlkode(med_billede(f, et_brev(), "brev.pdf")), Fejlkode::billede_ugyldigt);
  EXPECT_EQ(fejlkode(med_billede(f, std::string(kBilledbytes + 1, 'x'))), Fejlkode::for_stor);
  EXPECT_EQ(fejlkode(med_billede(f, "ikke et billede")), Fejlkode::filtype_ukendt);
}

TEST_P(Faktaarkene, de_valgte_samles_i_et_print_og_et_der_er_lagt_vaek_kan_ikke_vaelges) {
  opret_sted(2);
  const auto en = opret();
  auto to = opret_faktaark(db(), konsulent(), ark(2)).value();
  const auto begge = faktaark_til_print(db(), sagsbehandler(), {to.id, en.id}).value();
  ASSERT_EQ(begge.size(), 2U);
  EXPECT_GE(dokumenter::antal_sider(faktaark_pdf(begge)).value_or(0), 3U) << "front page and two";
  EXPECT_EQ(fejlkode(faktaark_til_print(db(), sagsbehandler(), {})), Fejlkode::felt_mangler);
  to.aktiv = false;
  to = ret_faktaark(db(), konsulent(), to).value();
  EXPECT_EQ(fejlkode(faktaark_til_print(db(), sagsbehandler(), {to.id})), Fejlkode::findes_ikke);
  EXPECT_EQ(find_faktaark(db(), sagsbehandler()).value().size(), 1U);
  EXPECT_EQ(find_faktaark(db(), sagsbehandler(), true).value().size(), 2U);
}

TEST_P(Faktaarkene, steder_med_koordinat_faar_numre_paa_kortet_og_de_andre_staar_paa_listen) {
  opret_sted(2);
  opret();
  opret_ordre(2);
  auto sted = find_faktaark(db(), konsulent()).value().front().sted;
  sted.koordinat = Koordinat{56'321'400, 10'045'100};
  ASSERT_TRUE(aendr_arbejdssted(db(), konsulent(), sted, "på kortet"));
  const auto steder = steder_paa_kort(db(), sagsbehandler()).value();
  ASSERT_EQ(steder.size(), 2U);
  EXPECT_EQ(steder[0].nummer, 1);
  EXPECT_EQ(steder[0].sted.p_nummer, p_nummer(1));
  EXPECT_EQ(steder[0].ark.size(), 1U);
  EXPECT_EQ(steder[1].nummer, 0);
  EXPECT_EQ(steder[1].pladser, 1);
  const auto kort = kort_over("Stederne", steder);
  ASSERT_EQ(kort.punkter.size(), 1U);
  EXPECT_DOUBLE_EQ(kort.punkter[0].bredde, 56.3214);
}

TEST_P(Faktaarkene, en_koordinat_uden_for_landet_er_en_fejl) {
  opret();
  auto sted = find_faktaark(db(), konsulent()).value().front().sted;
  sted.koordinat = Koordinat{10'045'100, 56'321'400};  // the two turned round
  EXPECT_EQ(fejlfelt(aendr_arbejdssted(db(), konsulent(), sted, "")), "bredde");
}

PAA_BEGGE(Faktaarkene);

TEST(Billedrens, lader_punkterne_vaere_som_de_er) {
  const auto foer = jpeg();
  const auto efter = rens_billede(foer).value();
  EXPECT_LT(efter.size(), foer.size());
  const auto maal = dokumenter::billedmaal(efter).value();
  EXPECT_EQ(maal.bredde, 32);
  EXPECT_EQ(maal.hoejde, 16);
}

}  // namespace
}  // namespace nytte::sager::test
