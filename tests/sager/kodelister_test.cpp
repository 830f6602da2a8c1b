#include "sager/registrering/kodelister.hpp"

#include <gtest/gtest.h>

#include "sager/registrering/kodelistefil.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

constexpr auto kListe = Kodelistenavn::jobordretype;
const std::string kHoved = "kode;startdato;slutdato;navn;beskrivelse\n";
const std::string kRigtig = kHoved +
                            "41;2013-12-01;9999-12-31;Nytteindsats, kommune;LAB kap. 13\n"
                            "42;01-12-2013;31-12-9999;Nytteindsats, regional;\n"
                            "43;1. december 2013;31.12.9999;Nytteindsats, stat;\n"
                            "45;2013-12-01;9999-12-31;Nytteindsats på selvejende institution;\n"
                            "46;2024-12-01;9999-12-31;Særligt tilrettelagt nytteindsats;\n";

std::string fejl_i(const std::string& fil) {
  const auto laest = laes_kodeliste(kListe, fil);
  std::string ud;
  if (laest.has_failure())
    for (const auto& p : laest.error().poster())
      ud += (ud.empty() ? "" : "; ") + std::string(navn(p.kode)) + " " + p.felt;
  return ud;
}

}  // namespace

TEST(Kodelistefil, danske_datoer_iso_datoer_og_windows_1252_er_det_samme) {
  const auto utf8 = laes_kodeliste(kListe, kRigtig).value();
  ASSERT_EQ(utf8.size(), 5U);
  for (const auto& v : utf8) EXPECT_EQ(v.til, Dato::af(9999, 12, 31));
  std::string latin1 = kRigtig;
  for (const auto& [fra, til] : {std::pair{"å", "\xE5"}, std::pair{"æ", "\xE6"}})
    while (latin1.find(fra) != std::string::npos) latin1.replace(latin1.find(fra), 2, til);
  EXPECT_EQ(laes_kodeliste(kListe, latin1).value(), utf8);
  EXPECT_EQ(laes_kodeliste(kListe, "\xEF\xBB\xBF" + kRigtig).value(), utf8);
}

TEST(Kodelistefil, det_vi_skriver_laeses_igen_som_det_samme) {
  const auto laest = laes_kodeliste(kListe, kRigtig).value();
  EXPECT_EQ(laes_kodeliste(kListe, skriv_kodeliste(laest)).value(), laest);
}

TEST(Kodelistefil, kolonnen_mangler_eller_staar_to_gange) {
  EXPECT_EQ(fejl_i("kode;startdato;navn\n1;2014-01-01;A\n"), "csv_kolonne_mangler linje 1");
  EXPECT_EQ(fejl_i("kode;startdato;slutdato;navn;kode\n1;2014-01-01;2015-01-01;A;1\n"),
            "csv_kolonne_dobbelt linje 1");
  EXPECT_EQ(fejl_i("kode;startdato;slutdato;navn;farve\n1;2014-01-01;2015-01-01;A;x\n"),
            "csv_kolonne_ukendt linje 1");
  EXPECT_EQ(fejl_i("kode;startdato;slutdato;navn\n1;2014-01-01;2015-01-01;A\n"), "")
      << "the description may be left out";
}

TEST(Kodelistefil, blandede_tegnsaet_siger_hvilken_linje) {
  EXPECT_EQ(fejl_i(kHoved + "1;2014-01-01;2015-01-01;Blå;\n2;2014-01-01;2015-01-01;Rød;\n"
                            "3;2014-01-01;2015-01-01;Gr\xE5;\n"),
            "utf8_ugyldig linje 4");
}

TEST(Kodelistefil, samme_kode_to_gange) {
  EXPECT_EQ(fejl_i(kHoved + "1;2014-01-01;2015-01-01;A;\n1;2016-01-01;2017-01-01;B;\n"),
            "findes_allerede linje 3, kode");
}

TEST(Kodelistefil, to_koder_med_samme_navn_maa_ikke_gaelde_samme_dag) {
  EXPECT_EQ(fejl_i(kHoved + "1;2014-01-01;2015-01-01;A;\n2;2014-12-31;2017-01-01;a;\n"),
            "periode_overlapper linje 3, navn");
  EXPECT_EQ(fejl_i(kHoved + "1;2014-01-01;2015-01-01;A;\n2;2015-01-01;2017-01-01;A;\n"), "")
      << "the end is open: the day itself belongs to the next";
}

TEST(Kodelistefil, slut_foer_eller_paa_start) {
  EXPECT_EQ(fejl_i(kHoved + "1;2014-01-02;2014-01-01;A;\n2;2014-01-01;2014-01-01;B;\n"),
            "periode_omvendt linje 2, slutdato; periode_omvendt linje 3, slutdato");
}

TEST(Kodelistefil, alle_fejl_paa_en_gang) {
  EXPECT_EQ(fejl_i(kHoved + "x;2014-01-01;2015-01-01;A;\n2;31-02-2014;2015-01-01;B;\n"
                            "3;2014-01-01;;C;\n4;2014-01-01;2015-01-01;;\n5;2014-01-01\n"),
            "csv_linje_ufuldstaendig linje 6; tal_ugyldigt linje 2, kode; "
            "dato_ugyldig linje 3, startdato; felt_mangler linje 4, slutdato; "
            "felt_mangler linje 5, navn");
}

TEST(Kodelistefil, en_fil_uden_koder_er_ingen_liste) {
  EXPECT_EQ(fejl_i(kHoved), "kodeliste_ugyldig ");
  EXPECT_EQ(fejl_i(""), "csv_kolonne_mangler linje 1");
  EXPECT_EQ(fejl_i(std::string("kode\0", 5)), "utf8_ugyldig ");
}

TEST(Kodelistefil, de_medfoelgende_har_opdigtede_koder_hvor_de_rigtige_ikke_er_offentlige) {
  for (const auto liste : alle<Kodelistenavn>()) {
    const auto& vaerdier = medfoelgende_kodeliste(liste);
    ASSERT_FALSE(vaerdier.empty()) << navn(liste);
    const bool offentlig =
        liste == Kodelistenavn::brugertype || liste == Kodelistenavn::organisationstype;
    for (const auto& v : vaerdier) EXPECT_EQ(v.opdigtet(), !offentlig) << v.navn;
  }
}

class Kodelister : public Verden {
 protected:
  Resultat<Kodelistesvar> importer(const std::string& fil, Dato dag = kDag,
                                   Koersel koersel = Koersel::gem) {
    auto k = administrator();
    k.i_dag = dag;
    k.nu = {std::int64_t{dag.dagnummer()} * 86'400};
    return importer_kodeliste(db(), k,
                              {.id = 0,
                               .liste = kListe,
                               .nummer = 0,
                               .filnavn = "jobordretyper.csv",
                               .sha256 = {},
                               .bruger = {},
                               .tid = {}},
                              fil, koersel);
  }
  Kodeopslag type(Jobordretype t, std::optional<Tidspunkt> kendt = std::nullopt) {
    return slaa_op(hent_kodebog(db(), kendt), kListe, navn(t), kDag);
  }
};
PAA_BEGGE(Kodelister);

TEST_P(Kodelister, den_foerste_rigtige_liste_findes_ved_navn_og_siger_hvad_den_ikke_fandt) {
  const auto svar = importer(kRigtig);
  ASSERT_TRUE(svar.has_value()) << fejltekst(svar);
  EXPECT_EQ(svar.value().udgave.nummer, 1);
  EXPECT_EQ(svar.value().antal, 5);
  ASSERT_EQ(svar.value().vores.size(), 4U);
  EXPECT_EQ(svar.value().vores[0].opslag.vaerdi->kode, 41);
  EXPECT_EQ(svar.value().vores[2].opslag.vaerdi->kode, 43) << "stat is staten";
  EXPECT_EQ(svar.value().vores[3].opslag.svar, Kodesvar::mangler);
  ASSERT_EQ(svar.value().nye.size(), 3U);
  EXPECT_EQ(svar.value().nye[2].kode, 46);
  EXPECT_EQ(svar.value().udgaaede.size(), 2U);
  EXPECT_EQ(type(Jobordretype::nytteindsats_kommune).vaerdi->kode, 41);
}

TEST_P(Kodelister, hvor_navnene_ikke_moedes_vaelger_et_menneske) {
  ASSERT_TRUE(importer(kRigtig).has_value());
  const Kodevalg valg{kListe, "nytteindsats_selvejende_institution", 45};
  EXPECT_EQ(fejlkode(kobl_kode(db(), sagsbehandler(), valg)), Fejlkode::ingen_adgang);
  ASSERT_TRUE(kobl_kode(db(), administrator(), valg).has_value());
  EXPECT_EQ(type(Jobordretype::nytteindsats_selvejende_institution).vaerdi->kode, 45);
  EXPECT_EQ(find_egen(hent_kodebog(db()), kListe, 45), "nytteindsats_selvejende_institution");
  ASSERT_TRUE(kobl_kode(db(), administrator(), {kListe, valg.vaerdi, std::nullopt}).has_value());
  EXPECT_EQ(type(Jobordretype::nytteindsats_selvejende_institution).svar, Kodesvar::mangler);
  EXPECT_EQ(fejlkode(kobl_kode(db(), administrator(), {kListe, "praktik", 45})),
            Fejlkode::vaerdi_ukendt);
  EXPECT_EQ(fejlkode(kobl_kode(db(), administrator(), {kListe, valg.vaerdi, 4711})),
            Fejlkode::vaerdi_ukendt);
}

TEST_P(Kodelister, den_nyeste_version_gaelder_og_den_gamle_siger_hvad_man_vidste) {
  const auto foer = Dato::af(2023, 1, 1);
  const auto siden = Dato::af(2023, 2, 1);
  ASSERT_TRUE(importer(kRigtig, foer).has_value());
  std::string ny = kRigtig;
  ny.replace(ny.find("41;"), 3, "51;");
  EXPECT_EQ(importer(ny, siden).value().udgave.nummer, 2);
  EXPECT_EQ(type(Jobordretype::nytteindsats_kommune).vaerdi->kode, 51);
  const Tidspunkt imellem{std::int64_t{(siden - 1).dagnummer()} * 86'400};
  EXPECT_EQ(type(Jobordretype::nytteindsats_kommune, imellem).vaerdi->kode, 41);
  const Tidspunkt foerst{std::int64_t{(foer - 1).dagnummer()} * 86'400};
  EXPECT_EQ(type(Jobordretype::nytteindsats_kommune, foerst).vaerdi->kode, 900'001);
  const auto gammel = hent_kodelistefil(db(), leder(), kListe, 1).value();
  EXPECT_NE(gammel.find("\n41;"), std::string::npos);
  EXPECT_EQ(fejlkode(hent_kodelistefil(db(), leder(), kListe, 3)), Fejlkode::findes_ikke);
}

TEST_P(Kodelister, den_samme_fil_igen_bliver_ikke_til_en_ny_version) {
  ASSERT_TRUE(importer(kRigtig).has_value());
  const auto igen = importer(kRigtig);
  ASSERT_TRUE(igen.has_value());
  EXPECT_TRUE(igen.value().uaendret);
  EXPECT_EQ(igen.value().udgave.nummer, 1);
  EXPECT_EQ(antal("kodeliste_udgave"), 1);
}

TEST_P(Kodelister, proev_gemmer_intet) {
  ASSERT_TRUE(importer(kRigtig, kDag, Koersel::proev).has_value());
  EXPECT_EQ(antal("kodeliste_udgave"), 0);
  EXPECT_EQ(antal("kodevaerdi"), 0);
}

TEST_P(Kodelister, opdigtede_er_i_brug_til_den_sidste_liste_er_den_rigtige) {
  const auto foer = opdigtede_i_brug(db());
  EXPECT_GT(foer.size(), 20U);
  ASSERT_TRUE(importer(kRigtig).has_value());
  for (const auto& v : opdigtede_i_brug(db())) EXPECT_NE(v.liste, kListe) << v.navn;
  EXPECT_LT(opdigtede_i_brug(db()).size(), foer.size());
}

TEST_P(Kodelister, kun_administratoren_indlaeser_og_alle_i_kommunen_maa_se) {
  EXPECT_EQ(fejlkode(importer_kodeliste(db(), sagsbehandler(), {}, kRigtig)),
            Fejlkode::ingen_adgang);
  for (const auto& k : {sagsbehandler(), konsulent(), leder(), administrator()}) {
    const auto alle_lister = vis_kodelister(db(), k, kDag);
    ASSERT_TRUE(alle_lister.has_value());
    EXPECT_EQ(alle_lister.value().size(), alle<Kodelistenavn>().size());
  }
}

TEST_P(Kodelister, en_version_aendres_og_slettes_aldrig) {
  ASSERT_TRUE(importer(kRigtig).has_value());
  for (const char* sql : {"UPDATE kodevaerdi SET navn = 'x'", "DELETE FROM kodevaerdi",
                          "UPDATE kodeliste_udgave SET nummer = 9", "DELETE FROM kodeliste_udgave"})
    EXPECT_THROW(db().execute(sql), store::DatabaseFejl) << sql;
}

}  // namespace nytte::sager::test
