#include <gtest/gtest.h>

#include "udveksling/fagsystem/eksempler.hpp"
#include "udveksling/regneark/xlsx_bygger.hpp"

namespace nytte::udveksling {
namespace {

using proeve::laes_liste;
using proeve::liste;
using proeve::placeringer;

constexpr std::string_view kOverskrift = "CPR-nr.;Jobordre type;Start dato;Slut dato;Antal timer\n";

std::string workbase(std::string_view linjer) {
  return std::string(kOverskrift) + std::string(linjer);
}

TEST(Listelaesning, kildens_egen_jobordreliste_fra_workbase_laeses_ord_for_ord) {
  const auto l = laes_liste(
      "Mentor ID nr.\tStillingbetegnelse\tJobordre type\tPlacerede\tHenviste\tLedige\tPeriode\n"
      "JO18436\tanlægsgartnerarbejder\tNytteindsats, kommune\t0\t0\t1\t09-09-2014 - 09-09-2015\n",
      liste(Fagsystem::workbase, Fagsystemliste::jobordrer));
  ASSERT_TRUE(l.fejl.tom()) << besked(l.fejl.poster()[0]);
  ASSERT_EQ(l.jobordrer.size(), 1U);
  const auto& j = l.jobordrer[0];
  EXPECT_EQ(j.nummer, "JO18436");
  EXPECT_EQ(j.stilling, "anlægsgartnerarbejder");
  EXPECT_EQ(j.tilbud, Tilbud::nytteindsats);
  EXPECT_EQ(j.sektor, Sektor::kommune);
  EXPECT_EQ(j.ledige, 1);
  EXPECT_EQ(j.fra, Dato::af(2014, 9, 9));
  EXPECT_EQ(j.til, Dato::af(2015, 9, 9));
  EXPECT_EQ(j.linje, 2);
}

TEST(Listelaesning, titlen_paa_workbases_overblik_er_type_og_stilling) {
  const auto l = placeringer(
      Fagsystem::workbase,
      "Mentor ID nr.:;Titel:;Start dato:;Slut dato:;Status:;Årsag:;CPR\n"
      "JO18436;Nytteindsats, kommune - anlægsgartnerarbejder;09-09-2014;09-10-2014;Ansat;Ikke "
      "valgt;1502851234\n");
  ASSERT_EQ(l.placeringer.size(), 1U);
  EXPECT_EQ(l.placeringer[0].tilbudstype, "Nytteindsats, kommune");
  EXPECT_EQ(l.placeringer[0].stilling, "anlægsgartnerarbejder");
  EXPECT_EQ(l.placeringer[0].status, "Ansat");
  EXPECT_EQ(l.placeringer[0].aarsag, "Ikke valgt");
}

TEST(Listelaesning, kolonner_i_enhver_raekkefoelge_med_synonymer_og_danske_datoer) {
  const auto l =
      placeringer(Fagsystem::kmd_opera,
                  "Slutdato,Personnummer,TILBUDSTYPE,Startdato,DFDG aktivitetstype,Tilbudssted\n"
                  "9. oktober 2014,150285-1234,Nytteindsats,9.9.2014,Løntilskud og "
                  "virksomhedspraktik,Regional arbejdsplads\n");
  ASSERT_EQ(l.placeringer.size(), 1U) << besked(l.fejl.poster()[0]);
  EXPECT_EQ(l.placeringer[0].fra, Dato::af(2014, 9, 9));
  EXPECT_EQ(l.placeringer[0].til, Dato::af(2014, 10, 9));
  EXPECT_EQ(l.placeringer[0].sektor, Sektor::region);
}

TEST(Listelaesning, fasit_laeser_i_og_uden_for_plan) {
  const auto l =
      placeringer(Fagsystem::schultz_fasit,
                  "CPR-nr.;Tilbudskategori;Tilbudstype;I/uden for plan;Startdato\n"
                  "1502851234;Virksomhedspraktik;Nytteindsats;I plan;01-03-2014\n"
                  "1502851234;Virksomhedspraktik;Nytteindsats;Uden for plan;01-07-2014\n");
  ASSERT_EQ(l.placeringer.size(), 2U);
  EXPECT_EQ(l.placeringer[0].del_af_plan, true);
  EXPECT_EQ(l.placeringer[1].del_af_plan, false);
}

TEST(Listelaesning, timer_og_minutter_i_hver_sin_kolonne_eller_i_en) {
  const auto l = placeringer(Fagsystem::workbase,
                             "CPR;Jobordre type;Fra;Timer;Minutter\n"
                             "1502851234;Nytteindsats, kommune;01-03-2014;25;30\n"
                             "1502851234;Nytteindsats, kommune;01-07-2014;25,5;\n"
                             "1502851234;Nytteindsats, kommune;01-08-2014;;\n");
  ASSERT_EQ(l.placeringer.size(), 3U);
  EXPECT_EQ(l.placeringer[0].ugentlig_tid, Ugetimer::af(25, 30));
  EXPECT_EQ(l.placeringer[1].ugentlig_tid, Ugetimer::af(25, 30));
  EXPECT_EQ(l.placeringer[2].ugentlig_tid, std::nullopt);
}

TEST(Listelaesning, en_manglende_kolonne_naevnes_med_hvad_der_ville_vaere_rigtigt) {
  const auto l = placeringer(Fagsystem::workbase,
                             "CPR;Start dato;Slut dato;Status\n1502851234;01-03-2014;;\n");
  ASSERT_EQ(l.fejl.poster().size(), 1U);
  EXPECT_EQ(l.fejl.poster()[0].kode, Fejlkode::csv_kolonne_mangler);
  EXPECT_NE(l.fejl.poster()[0].detalje.find("\"Jobordre type\" eller \"Titel\""),
            std::string::npos);
}

TEST(Listelaesning, en_kolonne_to_gange_naevnes_med_begge_bogstaver) {
  const auto l = placeringer(Fagsystem::workbase, "CPR;Jobordre type;Start dato;Fra;Slut dato\n");
  ASSERT_EQ(l.fejl.poster().size(), 1U);
  EXPECT_EQ(l.fejl.poster()[0].kode, Fejlkode::csv_kolonne_dobbelt);
  EXPECT_EQ(l.fejl.poster()[0].felt, "linje 1, kolonne D");
  EXPECT_NE(l.fejl.poster()[0].detalje.find("kolonne C"), std::string::npos);
}

TEST(Listelaesning, ukendte_kolonner_laeses_ikke_men_siges) {
  const auto l =
      placeringer(Fagsystem::workbase,
                  "CPR;Jobordre type;Fra;Pris\n1502851234;Nytteindsats, kommune;01-03-2014;12\n");
  ASSERT_EQ(l.forstaaelse.kolonner.size(), 4U);
  EXPECT_EQ(l.forstaaelse.kolonner[3].overskrift, "Pris");
  EXPECT_EQ(l.forstaaelse.kolonner[3].felt, std::nullopt);
  EXPECT_EQ(l.forstaaelse.kolonner[0].felt, Listefelt::cpr);
}

TEST(Listelaesning, alle_fejl_naevnes_paa_en_gang_med_linje_og_kolonne) {
  const auto l = placeringer(Fagsystem::workbase,
                             workbase("1502851234;Nytteindsats, kommune;31-02-2014;;25\n"
                                      "abc;Nytteindsats, kommune;01-03-2014;01-02-2014;mange\n"
                                      "1502851234;Nytteindsats, kommune;;;25\n"
                                      "1502851234;Nytteindsats, kommune;01-03-2014\n"));
  std::vector<std::pair<Fejlkode, std::string>> fundet;
  for (const auto& p : l.fejl.poster()) fundet.emplace_back(p.kode, p.felt);
  EXPECT_EQ(fundet, (std::vector<std::pair<Fejlkode, std::string>>{
                        {Fejlkode::dato_ugyldig, "linje 2, kolonne C"},
                        {Fejlkode::periode_omvendt, "linje 3, kolonne D"},
                        {Fejlkode::cpr_ugyldigt, "linje 3, kolonne A"},
                        {Fejlkode::ugetid_ugyldig, "linje 3, kolonne E"},
                        {Fejlkode::felt_mangler, "linje 4, kolonne C"},
                        {Fejlkode::csv_linje_ufuldstaendig, "linje 5"}}));
}

TEST(Listelaesning, et_cpr_nummer_staar_aldrig_i_en_fejl) {
  const auto l = placeringer(Fagsystem::workbase,
                             workbase("9902851234;Nytteindsats, kommune;01-03-2014;;25\n"));
  ASSERT_EQ(l.fejl.poster().size(), 1U);
  EXPECT_EQ(besked(l.fejl.poster()[0]).find("990285"), std::string::npos);
}

TEST(Listelaesning, fejlene_taelles_efter_de_foerste_mange) {
  std::string linjer;
  for (int i = 0; i < 700; ++i) linjer += "x;Nytteindsats, kommune;01-03-2014;;25\n";
  const auto l = placeringer(Fagsystem::workbase, workbase(linjer));
  ASSERT_EQ(l.fejl.poster().size(), sager::kHoejstFejl + 1);
  EXPECT_EQ(l.fejl.poster().back().detalje, "og 200 fejl mere");
}

TEST(Listelaesning, en_fil_uden_listens_overskrifter_siger_hvilke_der_skal_vaere) {
  const auto l = placeringer(Fagsystem::kmd_opera, "a;b;c\n1;2;3\n");
  ASSERT_EQ(l.fejl.poster().size(), 1U);
  EXPECT_NE(l.fejl.poster()[0].detalje.find("DFDG aktivitetstype"), std::string::npos);
}

TEST(Listelaesning, kommunens_kolonne_kan_vaere_navn_eller_kode) {
  auto valg = liste(Fagsystem::workbase, Fagsystemliste::placeringer);
  valg.kommune.reset();
  const auto l = laes_liste(
      "CPR;Jobordre type;Fra;Kommune\n"
      "1502851234;Nytteindsats, kommune;01-03-2014;Aarhus Kommune\n"
      "1502851234;Nytteindsats, kommune;01-03-2014;710\n",
      valg);
  ASSERT_EQ(l.placeringer.size(), 2U);
  EXPECT_EQ(l.placeringer[0].kommune, Kommunekode::fra(751));
  EXPECT_EQ(l.placeringer[1].kommune, Kommunekode::fra(710));
}

TEST(Listelaesning, en_raekke_fra_en_anden_kommune_er_en_fejl) {
  const auto l = placeringer(
      Fagsystem::workbase,
      "CPR;Jobordre type;Fra;Kommune\n1502851234;Nytteindsats, kommune;01-03-2014;Favrskov\n");
  ASSERT_EQ(l.fejl.poster().size(), 1U);
  EXPECT_EQ(l.fejl.poster()[0].kode, Fejlkode::kommune_ukendt);
}

TEST(Listelaesning, en_liste_for_flere_kommuner_skal_have_kolonnen) {
  auto valg = liste(Fagsystem::workbase, Fagsystemliste::placeringer);
  valg.kommune.reset();
  const auto l =
      laes_liste("CPR;Jobordre type;Fra\n1502851234;Nytteindsats, kommune;01-03-2014\n", valg);
  EXPECT_TRUE(l.fejl.har(Fejlkode::csv_kolonne_mangler));
}

// --- the same from a workbook

std::string ark(std::vector<std::vector<std::string>> raekker, std::string efter = {}) {
  std::string xml;
  int nummer = 0;
  for (const auto& r : raekker) xml += proeve::tekstraekke(++nummer, r);
  return proeve::xlsx({.raekker = xml, .efter = std::move(efter)});
}

TEST(Listelaesning, en_titel_over_overskriften_maa_vaere_flettet) {
  const auto l =
      placeringer(Fagsystem::workbase, ark({{"Placeringer i september"},
                                            {"CPR", "Jobordre type", "Fra"},
                                            {"1502851234", "Nytteindsats, kommune", "01-03-2014"}},
                                           "<mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>"));
  ASSERT_TRUE(l.fejl.tom()) << besked(l.fejl.poster()[0]);
  EXPECT_EQ(l.forstaaelse.linje, 2);
  EXPECT_EQ(l.placeringer.at(0).linje, 3);
}

TEST(Listelaesning, flettede_celler_blandt_raekkerne_naevnes_med_omraadet) {
  const auto l = placeringer(
      Fagsystem::workbase,
      ark({{"CPR", "Jobordre type", "Fra"}, {"1502851234", "Nytteindsats, kommune", "01-03-2014"}},
          "<mergeCells><mergeCell ref=\"B2:B3\"/></mergeCells>"));
  ASSERT_EQ(l.fejl.poster().size(), 1U);
  EXPECT_EQ(l.fejl.poster()[0].kode, Fejlkode::regneark_flettede_celler);
  EXPECT_NE(l.fejl.poster()[0].detalje.find("B2:B3"), std::string::npos);
}

TEST(Listelaesning, et_cpr_nummer_som_tal_faar_sit_nul_igen) {
  const auto l = placeringer(
      Fagsystem::workbase,
      proeve::xlsx({.raekker = proeve::tekstraekke(1, {"CPR", "Jobordre type", "Fra"}) +
                               "<row r=\"2\"><c r=\"A2\"><v>203851234</v></c><c r=\"B2\" "
                               "t=\"inlineStr\"><is><t>Nytteindsats, stat</t></is></c><c r=\"C2\" "
                               "s=\"1\"><v>41891</v></c></row>"}));
  ASSERT_EQ(l.placeringer.size(), 1U) << besked(l.fejl.poster()[0]);
  EXPECT_EQ(l.placeringer[0].cpr, Cpr::laes("0203851234"));
  EXPECT_EQ(l.placeringer[0].fra, Dato::af(2014, 9, 9));
  EXPECT_EQ(l.placeringer[0].sektor, Sektor::stat);
}

TEST(Listelaesning, det_foerste_ark_med_overskrifterne_laeses_ogsaa_et_skjult) {
  auto dele = proeve::dele_af({.raekker = proeve::tekstraekke(1, {"Forside"})});
  dele["xl/workbook.xml"] =
      R"(<workbook xmlns:r="r"><sheets><sheet name="Forside" r:id="rId1"/><sheet name="Data" state="hidden" r:id="rId9"/></sheets></workbook>)";
  auto& rels = dele["xl/_rels/workbook.xml.rels"];
  rels.insert(rels.rfind("</Relationships>"),
              R"(<Relationship Id="rId9" Type="x/worksheet" Target="worksheets/sheet2.xml"/>)");
  dele["xl/worksheets/sheet2.xml"] =
      "<worksheet><sheetData>" + proeve::tekstraekke(1, {"CPR", "Jobordre type", "Fra"}) +
      proeve::tekstraekke(2, {"1502851234", "Nytteindsats, kommune", "01-03-2014"}) +
      "</sheetData></worksheet>";
  const auto l = placeringer(Fagsystem::workbase, proeve::pak(dele));
  ASSERT_EQ(l.placeringer.size(), 1U);
  EXPECT_EQ(l.forstaaelse.ark, "Data");
}

TEST(Listelaesning, fejl_i_et_ark_naevner_ark_raekke_og_kolonne) {
  const auto l = placeringer(Fagsystem::workbase,
                             ark({{"CPR", "Jobordre type", "Fra"},
                                  {"1502851234", "Nytteindsats, kommune", "32-01-2014"}}));
  ASSERT_EQ(l.fejl.poster().size(), 1U);
  EXPECT_EQ(l.fejl.poster()[0].felt, "Ark1, række 2, kolonne C");
}

}  // namespace
}  // namespace nytte::udveksling
