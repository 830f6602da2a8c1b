// Lists in through the use cases, on both databases.
#include <gtest/gtest.h>

#include <fstream>

#include "sager/fagsystem/indtastning.hpp"
#include "udveksling/fagsystem/port.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

constexpr const char* kListe =
    "CPR-nr.;Navn;Jobordre type;Start dato;Slut dato;Antal timer;Aktiveringstype\n"
    "1502851234;Ane Prøve;Nytteindsats, kommune;06-03-2023;02-04-2023;25;Løntilskud og "
    "virksomhedspraktik\n"
    "1602851234;Bo Prøve;Nytteindsats;06-03-2023;02-10-2023;25;Andet\n";

class Fagsystemer : public Verden {
 protected:
  void SetUp() override {
    Verden::SetUp();
    if (!IsSkipped()) indstil_fagsystemer(udveksling::fagsystemport());
  }
  Listeimport liste(std::string_view indhold) {
    return {.system = Fagsystem::workbase,
            .liste = Fagsystemliste::placeringer,
            .filnavn = "../liste september.csv",
            .fil = {.sti = {}, .indhold = indhold}};
  }
  FagsystemimportId indlaest(std::string_view indhold) {
    return importer_liste(db(), sagsbehandler(), liste(indhold)).value().import.id;
  }
  Importvisning vist(FagsystemimportId id, const Listeoenske& o = {}) {
    return vis_import(db(), sagsbehandler(), id, o, {}).value();
  }
};
PAA_BEGGE(Fagsystemer);

TEST_P(Fagsystemer, en_liste_laeses_ind_og_dens_raekker_doemmes) {
  const auto svar = importer_liste(db(), sagsbehandler(), liste(kListe));
  ASSERT_TRUE(svar) << fejltekst(svar);
  const auto& i = svar.value().import;
  EXPECT_EQ(i.raekker, 2);
  EXPECT_EQ(i.raekker_med_afvigelse, 1);
  EXPECT_EQ(i.filnavn, "liste september.csv");
  EXPECT_EQ(i.kommune, Kommunekode::fra(751));
  EXPECT_EQ(i.fingeraftryk.size(), 64U);
  const auto v = vist(i.id);
  ASSERT_EQ(v.placeringer.raekker.size(), 2U);
  EXPECT_EQ(v.placeringer.raekker[0].afvigelser, 0U);
  EXPECT_EQ(v.placeringer.raekker[1].afvigelser, bit(Afvigelse::jobordretype_upraecis) |
                                                     bit(Afvigelse::aktiveringstype_forkert) |
                                                     bit(Afvigelse::varighed_over_graensen));
  EXPECT_EQ(v.placeringer.raekker[0].cpr, Cpr::laes("1502851234"));
  EXPECT_EQ(v.kolonner.size(), 7U);
  EXPECT_EQ(v.kolonner[4].felt, Listefelt::til);
}

TEST_P(Fagsystemer, raekkerne_kan_vaelges_ved_deres_afvigelse) {
  const auto id = indlaest(kListe);
  EXPECT_EQ(vist(id, {.kun_afvigelser = true}).placeringer.i_alt, 1);
  EXPECT_EQ(vist(id, {.afvigelse = Afvigelse::varighed_over_graensen}).placeringer.i_alt, 1);
  EXPECT_EQ(vist(id, {.afvigelse = Afvigelse::modul_forkert}).placeringer.i_alt, 0);
  EXPECT_EQ(vist(id, {.tilbud = Tilbud::nytteindsats}).placeringer.i_alt, 2);
}

TEST_P(Fagsystemer, den_samme_fil_to_gange_siges_og_fordobles_ikke) {
  const auto foerst = indlaest(kListe);
  const auto svar = importer_liste(db(), leder(), liste(kListe)).value();
  EXPECT_TRUE(svar.fandtes);
  EXPECT_EQ(svar.import.id, foerst);
  EXPECT_EQ(antal("kildeplacering"), 2);
}

TEST_P(Fagsystemer, en_fejl_i_en_raekke_gemmer_ingenting) {
  const auto svar = importer_liste(
      db(), sagsbehandler(),
      liste(std::string(kListe) + "1702851235;Ib Prøve;Nytteindsats, kommune;40-03-2023;;25;\n"));
  EXPECT_EQ(fejlkode(svar), Fejlkode::dato_ugyldig);
  EXPECT_EQ(antal("kildeplacering"), 0);
  EXPECT_EQ(antal("fagsystemimport"), 0);
}

TEST_P(Fagsystemer, en_proeve_gemmer_ingenting) {
  const auto svar = importer_liste(db(), sagsbehandler(), liste(kListe), Koersel::proev);
  EXPECT_EQ(svar.value().import.raekker, 2);
  EXPECT_EQ(antal("kildeplacering"), 0);
}

TEST_P(Fagsystemer, mange_raekker_gemmes_alle_i_filens_orden) {
  std::string fil = "CPR;Jobordre type;Fra\n";
  for (int i = 0; i < 2'345; ++i)
    fil += "150285" + std::to_string(1000 + i) + ";Nytteindsats, kommune;06-03-2023\n";
  const auto id = indlaest(fil);
  const auto v = vis_import(db(), sagsbehandler(), id, {}, {.start = 2'340, .antal = 25}).value();
  EXPECT_EQ(v.placeringer.i_alt, 2'345);
  ASSERT_EQ(v.placeringer.raekker.size(), 5U);
  EXPECT_EQ(v.placeringer.raekker.back().linje, 2'346);
  EXPECT_EQ(v.placeringer.raekker.back().cpr, Cpr::laes("1502853344"));
}

TEST_P(Fagsystemer, en_nyere_liste_afloeser_den_gamle) {
  const auto gammel = indlaest(kListe);
  const auto ny =
      indlaest(std::string(kListe) + "1702851235;Ib Prøve;Nytteindsats, kommune;06-03-2023;;25;\n");
  const auto alle = list_importer(db(), sagsbehandler()).value();
  ASSERT_EQ(alle.size(), 2U);
  EXPECT_EQ(alle[0].id, ny);
  EXPECT_FALSE(alle[0].erstattet);
  EXPECT_EQ(alle[1].id, gammel);
  EXPECT_TRUE(alle[1].erstattet);
}

TEST_P(Fagsystemer, en_administrator_og_en_anden_kommune_ser_ingen_personer) {
  const auto id = indlaest(kListe);
  EXPECT_EQ(fejlkode(vis_import(db(), administrator(), id, {}, {})), Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(vis_import(db(), konsulent(), id, {}, {})), Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(importer_liste(db(), administrator(), liste(kListe))), Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(vis_import(db(), fremmed(), id, {}, {})), Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(hent_import(db(), fremmed(), id, Filformat::csv)), Fejlkode::findes_ikke);
  EXPECT_TRUE(list_importer(db(), fremmed()).value().empty());
}

TEST_P(Fagsystemer, en_liste_for_flere_kommuner_kan_kun_programmet_laese_ind) {
  auto l = liste(kListe);
  l.flere_kommuner = true;
  EXPECT_EQ(fejlkode(importer_liste(db(), leder(), l)), Fejlkode::ingen_adgang);
}

TEST_P(Fagsystemer, at_se_og_hente_en_liste_bliver_noteret_uden_personer) {
  const auto id = indlaest(kListe);
  vist(id);
  const auto fil = hent_import(db(), sagsbehandler(), id, Filformat::csv).value();
  EXPECT_NE(fil.bytes.find("1502851234"), std::string::npos);
  EXPECT_EQ(haendelser("fagsystemimport"),
            (std::vector<std::string>{"fagsystemliste_indlaest", "fagsystemliste_hentet"}));
  EXPECT_EQ(db().value<std::string>("SELECT linjer FROM kildeopslag"), "2,3");
  const auto data =
      db().value<std::string>("SELECT MAX(data) FROM haendelse WHERE emne = 'fagsystemimport'");
  EXPECT_EQ(data.value_or("").find("150285"), std::string::npos);
}

TEST_P(Fagsystemer, en_hentet_liste_laest_ind_igen_er_den_samme) {
  const auto foerst = indlaest(kListe);
  const auto csv = hent_import(db(), sagsbehandler(), foerst, Filformat::csv).value().bytes;
  const auto xlsx = hent_import(db(), sagsbehandler(), foerst, Filformat::xlsx).value().bytes;
  const auto a = vist(foerst).placeringer.raekker;
  for (const auto& fil : {csv, xlsx}) {
    auto b = vist(indlaest(fil)).placeringer.raekker;
    ASSERT_EQ(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
      b[i].id = a[i].id;
      // The layout has columns the first file had not, so their emptiness is judged now.
      b[i].afvigelser = a[i].afvigelser;
      EXPECT_EQ(a[i], b[i]);
    }
  }
}

TEST_P(Fagsystemer, nyttes_egne_placeringer_er_som_vejledningen_siger_i_alle_tre_systemer) {
  const auto p = placer(opret_borger(1), opret_ordre());
  for (const auto system : alle<Fagsystem>())
    for (const auto format : alle<Filformat>()) {
      const auto fil =
          hent_egne(db(), sagsbehandler(), {system, Fagsystemliste::placeringer, format}).value();
      auto l = liste(fil.bytes);
      l.system = system;
      const auto svar = importer_liste(db(), sagsbehandler(), l);
      ASSERT_TRUE(svar) << fejltekst(svar);
      EXPECT_EQ(svar.value().import.raekker, 1);
      EXPECT_EQ(svar.value().import.raekker_med_afvigelse, 0) << navn(system);
      const auto r = vist(svar.value().import.id).placeringer.raekker.at(0);
      EXPECT_EQ(r.fra, p.fra);
      EXPECT_EQ(r.til, p.til);
      EXPECT_EQ(r.p_nummer, p.p_nummer);
      EXPECT_EQ(r.ugentlig_tid, p.ugentlig_tid);
      EXPECT_EQ(r.tilbud, Tilbud::nytteindsats);
    }
}

TEST_P(Fagsystemer, nyttes_egne_jobordrer_kan_laeses_ind_igen) {
  const auto j = opret_ordre();
  for (const auto system : alle<Fagsystem>()) {
    const auto fil =
        hent_egne(db(), sagsbehandler(), {system, Fagsystemliste::jobordrer, Filformat::csv})
            .value();
    auto l = liste(fil.bytes);
    l.system = system;
    l.liste = Fagsystemliste::jobordrer;
    const auto svar = importer_liste(db(), sagsbehandler(), l);
    ASSERT_TRUE(svar) << fejltekst(svar);
    const auto r = vist(svar.value().import.id).jobordrer.raekker.at(0);
    EXPECT_EQ(r.nummer, j.nummer);
    EXPECT_EQ(r.fra, j.fra);
    EXPECT_EQ(r.afvigelser, 0U);
  }
}

// Every value that has to be entered, as "field=value".
std::vector<std::string> felter(const Indtastningsvej& v) {
  std::vector<std::string> ud;
  for (const auto& t : v.trin)
    for (const auto& f : t.felter) ud.push_back(f.navn + "=" + f.vaerdi);
  return ud;
}

TEST_P(Fagsystemer, vejledningen_i_workbase_gaar_fra_jobordre_til_placering) {
  const auto p = placer(opret_borger(1), opret_ordre());
  const auto v = vis_indtastning(db(), sagsbehandler(), p.id, Fagsystem::workbase).value();
  ASSERT_EQ(v.vejledning.veje.size(), 1U);
  const auto& vej = v.vejledning.veje[0];
  EXPECT_EQ(vej.trin[1].skaerm, "Virksomhedsmodul > Opgave > Opret jobordre");
  const auto alle = felter(vej);
  for (const auto* f :
       {"Jobordre type=Nytteindsats, kommune", "Startdato=06-03-2023", "Slutdato=02-04-2023",
        "Antal timer=25", "Sagstype=Kontanthjælp",
        "Aktiveringstype=Løntilskud og virksomhedspraktik", "Status=Ansat", "Årsag=Ikke valgt"})
    EXPECT_NE(std::find(alle.begin(), alle.end(), f), alle.end()) << f;
  EXPECT_NE(vej.navn.find("Placeringsmodul"), std::string::npos);
}

TEST_P(Fagsystemer, vejledningen_i_fasit_har_begge_veje_og_opera_en) {
  const auto p = placer(opret_borger(1), opret_ordre());
  const auto fasit = vis_indtastning(db(), leder(), p.id, Fagsystem::schultz_fasit).value();
  ASSERT_EQ(fasit.vejledning.veje.size(), 2U);
  const auto uden = felter(fasit.vejledning.veje[1]);
  EXPECT_EQ(uden[0], "Tilbudskategori=Virksomhedspraktik");
  EXPECT_EQ(uden[1], "Tilbudstype=Nytteindsats");
  const auto opera = vis_indtastning(db(), leder(), p.id, Fagsystem::kmd_opera).value();
  const auto alle = felter(opera.vejledning.veje.at(0));
  for (const auto* f : {"Tilbudstype=Nytteindsats", "Tilbudssted=Kommunal arbejdsplads",
                        "DFDG aktivitetstype=Løntilskud og virksomhedspraktik"})
    EXPECT_NE(std::find(alle.begin(), alle.end(), f), alle.end()) << f;
}

TEST_P(Fagsystemer, vejledningen_er_kun_for_dem_der_ser_borgere_og_bliver_noteret) {
  const auto p = placer(opret_borger(1), opret_ordre());
  EXPECT_EQ(fejlkode(vis_indtastning(db(), administrator(), p.id, Fagsystem::workbase)),
            Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(vis_indtastning(db(), fremmed(), p.id, Fagsystem::workbase)),
            Fejlkode::findes_ikke);
  const auto foer = antal("opslag");
  const auto v = vis_indtastning(db(), sagsbehandler(), p.id, Fagsystem::workbase).value();
  EXPECT_EQ(antal("opslag"), foer + 1);
  EXPECT_NE(v.grundlag.borger_cpr.find("xxxx"), std::string::npos);
  const auto ark = dokumenter::som_tekst(indtastningsark(v, kDag));
  EXPECT_NE(ark.find("Virksomhedsmodul > Opgave > Opret jobordre"), std::string::npos);
}

}  // namespace
}  // namespace nytte::sager::test
