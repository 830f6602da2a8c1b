#include "sager/import/csv.hpp"
#include "sager/import/importer.hpp"
#include "sager/import/linje.hpp"
#include "store/afgoerelse.hpp"
#include "store/arbejdssted.hpp"
#include "store/borger.hpp"
#include "store/jobordre.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

constexpr std::string_view kSteder =
    "p_nummer;cvr;navn;by;kommune;sektor\n"
    "9900000011;99000002;Vej og Park;Aarhus;751;kommune\n"
    "9900000012;99000002;\"Skolen; ved \"\"åen\"\"\";Aarhus;751;Kommune\n";
constexpr std::string_view kBorgere =
    "CPR-nummer;Navn;Sagstype;Visitation;Ydelse fra;Uddannelse;Aldrig ansat\n"
    "0203830061;Åse Ørum;Kontanthjælp;Jobparat;1. januar 2022;ja;ja\n";
constexpr std::string_view kJobordrer =
    "Mentor ID nr.,P-nummer,Stillingbetegnelse,Jobordre type,Placerede,Henviste,Ledige,Periode\n"
    "JO18436,9900000011,anlægsgartnerarbejder,\"Nytteindsats, kommune\",0,0,1,"
    "01-03-2023 - 28-02-2024\n";
constexpr std::string_view kPlaceringer =
    "Mentor ID nr.;CPR-nummer;Start dato;Slut dato;Antal timer;Status;Årsag\n"
    "JO18436;020383-0061;06-03-2023;02-04-2023;25;Ansat;Ikke valgt\n";

class Import : public Verden {
 protected:
  Resultat<Importsvar> ind(Importliste liste, std::string_view fil, Koersel k = Koersel::gem) {
    return importer(db(), sagsbehandler(), liste, fil, {.koersel = k});
  }
  void alt_ind() {
    ASSERT_TRUE(ind(Importliste::arbejdssteder, kSteder).has_value());
    ASSERT_TRUE(ind(Importliste::borgere, kBorgere).has_value());
    ASSERT_TRUE(ind(Importliste::jobordrer, kJobordrer).has_value());
    ASSERT_TRUE(ind(Importliste::placeringer, kPlaceringer).has_value());
  }
};

std::vector<std::string> fejl_i(const Resultat<Importsvar>& svar) {
  std::vector<std::string> ud;
  if (svar.has_failure())
    for (const auto& p : svar.error().poster())
      ud.push_back(std::string(navn(p.kode)) + " " + p.felt);
  return ud;
}
using Fejlliste = std::vector<std::string>;

TEST_P(Import, kildens_overskrifter_og_danske_datoer_kan_laeses) {
  alt_ind();
  const auto j = store::find_jobordre(db(), Kommunekode::fra(751).value(), std::string("JO18436"));
  ASSERT_TRUE(j.has_value());
  EXPECT_EQ(j->pladser, 1);
  EXPECT_EQ(j->til, Dato::af(2024, 2, 28));
  EXPECT_EQ(j->type, Jobordretype::nytteindsats_kommune);
  EXPECT_EQ(store::find_arbejdssted(db(), p_nummer(12))->navn, "Skolen; ved \"åen\"");
  EXPECT_EQ(antal("placering"), 1);
}

TEST_P(Import, historiske_placeringer_gemmes_med_lovens_fund_uden_at_blive_afvist) {
  alt_ind();
  store::Afgoerelsesfilter filter;
  const auto a = store::list_afgoerelser(db(), Kommunekode::fra(751).value(), filter, Side{});
  ASSERT_EQ(a.i_alt, 1);
  EXPECT_LT(a.raekker[0].udfald, Udfald::advarsel);  // nobody was heard, no staff figures
  EXPECT_TRUE(a.raekker[0].placering.has_value());
  EXPECT_EQ(haendelser("placering"), Fejlliste{"placering_importeret"});
}

TEST_P(Import, det_samme_en_gang_til_aendrer_intet) {
  alt_ind();
  const auto foer = antal("haendelse");
  for (const auto& [liste, fil] : {std::pair{Importliste::arbejdssteder, kSteder},
                                   {Importliste::borgere, kBorgere},
                                   {Importliste::jobordrer, kJobordrer},
                                   {Importliste::placeringer, kPlaceringer}}) {
    const auto svar = ind(liste, fil);
    ASSERT_TRUE(svar.has_value()) << navn(liste) << fejltekst(svar);
    EXPECT_EQ(svar.value().uaendret, svar.value().linjer);
  }
  EXPECT_EQ(antal("haendelse"), foer);
}

TEST_P(Import, eksport_laest_igen_aendrer_intet) {
  alt_ind();
  ASSERT_TRUE(ind(Importliste::ansatte,
                  "p_nummer;maaned;aarsvaerk;hoveder\n"
                  "9900000011;2023-01;1234,50;1300\n")
                  .has_value());
  opret_ordre();
  for (const auto liste : alle<Importliste>()) {
    const auto fil = eksporter(db(), sagsbehandler(), liste);
    ASSERT_TRUE(fil.has_value());
    const auto svar = ind(liste, fil.value());
    ASSERT_TRUE(svar.has_value()) << navn(liste) << fejltekst(svar);
    EXPECT_GT(svar.value().linjer, 0) << navn(liste);
    EXPECT_EQ(svar.value().uaendret, svar.value().linjer) << navn(liste);
    EXPECT_EQ(eksporter(db(), sagsbehandler(), liste).value(), fil.value());
  }
}

TEST_P(Import, alle_fejl_paa_en_gang_med_linje_og_felt_og_intet_gemmes) {
  const auto foer = antal_skrevet();
  const auto svar = ind(Importliste::arbejdssteder,
                        "p_nummer;cvr;navn;kommune;sektor;fuld_uge\n"
                        "9900000011;99000002;Godt sted;751;kommune;37\n"
                        "990000001;9900000;;999;kommunal;25:60\n"
                        "9900000013;99000002;Statens;751;stat;\n");
  EXPECT_EQ(fejl_i(svar),
            (Fejlliste{"p_nummer_ugyldigt linje 3, p_nummer", "cvr_ugyldigt linje 3, cvr",
                       "vaerdi_ukendt linje 3, sektor", "ugetid_ugyldig linje 3, fuld_uge",
                       "ministeromraade_mangler linje 4, ministeromraade"}));
  EXPECT_EQ(antal_skrevet(), foer);
}

TEST_P(Import, datoer_der_ikke_findes_naevnes_og_cpr_staar_aldrig_i_en_fejl) {
  const auto svar = ind(Importliste::borgere,
                        "cpr;navn;ydelse;ydelse_fra\n"
                        "3002830001;Umulig Dag;kontanthjaelp;2023-02-29\n");
  EXPECT_EQ(fejl_i(svar),
            (Fejlliste{"cpr_ugyldigt linje 2, cpr", "dato_ugyldig linje 2, ydelse_fra"}));
  for (const auto& p : svar.error().poster())
    EXPECT_EQ((p.felt + p.detalje).find("3002830001"), std::string::npos);
}

TEST_P(Import, kolonner_der_er_ukendte_dobbelte_eller_mangler) {
  EXPECT_EQ(fejl_i(ind(Importliste::ansatte, "p_nummer;P-nummer;antal\n")),
            (Fejlliste{"csv_kolonne_dobbelt linje 1", "csv_kolonne_ukendt linje 1",
                       "csv_kolonne_mangler linje 1"}));
  EXPECT_EQ(fejlkode(ind(Importliste::ansatte, "")), Fejlkode::csv_kolonne_mangler);
}

TEST_P(Import, en_afbrudt_sidste_linje_er_en_fejl) {
  EXPECT_EQ(fejl_i(ind(Importliste::ansatte, "p_nummer;maaned;aarsvaerk\n9900000001;2023-0")),
            Fejlliste{"csv_linje_ufuldstaendig linje 2"});
  EXPECT_EQ(fejl_i(ind(Importliste::ansatte, "p_nummer;maaned;aarsvaerk\n\"9900000001;2023-01;1")),
            Fejlliste{"csv_linje_ufuldstaendig linje 2"});
}

TEST_P(Import, en_maaned_to_gange_eller_ikke_afsluttet_eller_negativ) {
  const auto svar = ind(Importliste::ansatte,
                        "p_nummer;maaned;aarsvaerk;hoveder\n"
                        "9900000001;2023-03;10,00;10\n"
                        "9900000001;2022-12;-4;-4\n"
                        "9900000001;2021-12;1000000;\n");
  EXPECT_EQ(fejl_i(svar), (Fejlliste{"maaned_uafsluttet linje 2, ansatte[0].maaned",
                                     "tal_ugyldigt linje 3, aarsvaerk",
                                     "tal_uden_for_graenser linje 3, ansatte[0].hoveder",
                                     "tal_uden_for_graenser linje 4, ansatte[0].aarsvaerk"}));
}

TEST_P(Import, et_nyt_tal_for_en_maaned_er_en_rettelse) {
  const auto svar =
      ind(Importliste::ansatte, "p_nummer;maaned;aarsvaerk;hoveder\n9900000001;2023-02;49,5;52\n");
  ASSERT_TRUE(svar.has_value()) << fejltekst(svar);
  EXPECT_EQ(svar.value().rettet, 1);
  EXPECT_EQ(store::find_ansatte(db(), p_nummer(), Maaned::fra(2023, 2).value())->version, 2);
}

TEST_P(Import, windows_1252_og_bom_laeses) {
  const auto svar = ind(Importliste::arbejdssteder,
                        "p_nummer;cvr;navn;kommune;sektor\n"
                        "9900000011;99000002;B\xF8rnehuset \xC5sen \x96 \x80;751;kommune\n");
  ASSERT_TRUE(svar.has_value()) << fejltekst(svar);
  EXPECT_EQ(store::find_arbejdssted(db(), p_nummer(11))->navn, "Børnehuset Åsen – €");
  EXPECT_TRUE(ind(Importliste::ansatte,
                  "\xEF\xBB\xBFp_nummer;maaned;aarsvaerk;hoveder\r\n"
                  "9900000011;01-2023;5;5\r\n")
                  .has_value());
  EXPECT_EQ(fejlkode(ind(Importliste::ansatte, "p_nummer;maaned\n\x81;2023-01\n")),
            Fejlkode::utf8_ugyldig);
}

TEST_P(Import, en_proeve_siger_det_samme_og_gemmer_intet) {
  const auto foer = antal_skrevet();
  const auto proevet = ind(Importliste::arbejdssteder, kSteder, Koersel::proev);
  EXPECT_EQ(antal_skrevet(), foer);
  EXPECT_EQ(proevet.value().oprettet, 2);
  EXPECT_EQ(ind(Importliste::arbejdssteder, kSteder).value().oprettet, 2);
}

TEST_P(Import, kraever_rollen_og_melder_fremdrift) {
  EXPECT_EQ(fejlkode(importer(db(), konsulent(), Importliste::borgere, kBorgere)),
            Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(importer(db(), leder(), Importliste::arbejdssteder, kSteder)),
            Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(eksporter(db(), konsulent(), Importliste::borgere)), Fejlkode::ingen_adgang);
  std::int64_t sidst = 0;
  const auto svar = importer(db(), konsulent(), Importliste::arbejdssteder, kSteder,
                             {Koersel::gem, [&](std::int64_t klaret, std::int64_t i_alt) {
                                EXPECT_EQ(i_alt, 2);
                                EXPECT_GT(klaret, sidst);
                                sidst = klaret;
                              }});
  EXPECT_TRUE(svar.has_value());
  EXPECT_EQ(sidst, 2);
}

TEST_P(Import, ukendt_borger_og_jobordre_naevnes_begge) {
  EXPECT_EQ(fejl_i(ind(Importliste::placeringer, kPlaceringer)),
            (Fejlliste{"findes_ikke linje 2, cpr", "findes_ikke linje 2, jobordre"}));
}

PAA_BEGGE(Import);

TEST(Csv, formler_uskadeliggoeres_og_kommer_uaendrede_tilbage) {
  for (const std::string felt :
       {"=1+1", "+45", "-3", "@x", "'=1", "'a", "''+", "a;b", "\"", "", "'"}) {
    std::string fil = "kolonne;anden\r\n";
    skriv_csv_linje(fil, {felt, "x"});
    const auto tabel = laes_csv(fil);
    ASSERT_TRUE(tabel.has_value()) << felt;
    ASSERT_EQ(tabel.value().raekker.size(), 1U);
    EXPECT_EQ(tabel.value().raekker[0].felter[0], felt);
    const auto skrevet = fil.substr(fil.find('\n') + 1);
    EXPECT_EQ(std::string("=+-@").find(skrevet[0]), std::string::npos) << skrevet;
  }
}

TEST(Csv, et_felt_kan_have_linjeskift_og_linjenummeret_er_filens) {
  const auto tabel = laes_csv("a;b\n\"en\nto\";2\n\n3;4\n");
  ASSERT_TRUE(tabel.has_value());
  EXPECT_EQ(tabel.value().raekker[0].felter[0], "en\nto");
  EXPECT_EQ(tabel.value().raekker[1].linje, 5);
}

TEST(Csv, skilletegnet_findes_uden_for_anfoerselstegn) {
  const auto tabel = laes_csv("\"a,b,c,d\";e\n1;2\n");
  ASSERT_TRUE(tabel.has_value());
  EXPECT_EQ(tabel.value().overskrift.felter, (std::vector<std::string>{"a,b,c,d", "e"}));
}

TEST(Csv, for_stor_fil_afvises) {
  EXPECT_EQ(fejlkode(laes_csv(std::string(kCsvHoejst + 1, 'x'))), Fejlkode::for_stor);
}

TEST(Csv, kolonnenavne_sammenlignes_uden_tegn_og_accenter) {
  EXPECT_EQ(norm("Mentor ID nr.:"), "mentor_id_nr");
  EXPECT_EQ(norm("Nytteindsats, kommune"), "nytteindsats_kommune");
  EXPECT_EQ(norm("ÅRSAG"), "aarsag");
}

}  // namespace
}  // namespace nytte::sager::test
