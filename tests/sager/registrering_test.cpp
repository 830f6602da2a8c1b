#include "sager/registrering/registrering.hpp"

#include <gtest/gtest.h>

#include "sager/arbejdssted/registrer_anden_ordning.hpp"
#include "sager/registrering/ret.hpp"
#include "store/placering.hpp"
#include "store/registrering.hpp"
#include "verden.hpp"

namespace nytte::sager::test {

class Registreringer : public Verden {
 protected:
  Registrering hent(PlaceringId id) {
    auto r = hent_registrering(db(), Kommunekode::fra(751).value(), id);
    EXPECT_TRUE(r.has_value()) << fejltekst(r);
    return r.value();
  }
};
PAA_BEGGE(Registreringer);

TEST_P(Registreringer, alle_felter_af_en_placering) {
  auto ny = ordre();
  ny.disco = "911212";
  ny.esco_uri = "http://esco.eksempel.dk/star/occupation/1";
  ny.esco_alias = "0f0e0d0c-0b0a-4908-8706-050403020100";
  ny.kontakt = {"Ida Prøve", "87654321", "ida@eksempel.dk"};
  const auto j = opret_jobordre(db(), konsulent(), ny).value();
  hoer(j.id);
  auto o = oenske(opret_borger(1), j);
  o.del_af_plan = true;
  o.ugentlig_tid = Ugetimer::af(25, 30);
  o.bemaerkning = "Møder fra kl. 9";
  const auto p = placer_borger(db(), sagsbehandler(), o).value().placering.value();
  const auto r = hent(p.id);
  EXPECT_EQ(r.revision, p.version);
  EXPECT_EQ(r.placering, p.id);
  EXPECT_EQ(r.borger, p.borger);
  EXPECT_EQ(r.kommune.tal(), 751);
  EXPECT_EQ(r.ansvarlig.kode, "75100");
  EXPECT_EQ(r.ansvarlig.navn, "Jobcenter Aarhus");
  EXPECT_EQ(r.ansvarlig.organisationstype, 8);
  EXPECT_EQ(r.ansvarlig.sagsbehandler, "Navn 751-sagsbehandler");
  EXPECT_EQ(r.registrerende, r.ansvarlig);
  EXPECT_EQ(r.registreret, sagsbehandler().nu);
  EXPECT_EQ(r.haendelsesdato, o.fra);
  EXPECT_EQ(r.status, Placeringsstatus::ansat);
  EXPECT_EQ(r.aarsag, Placeringsaarsag::ikke_valgt);
  EXPECT_EQ(r.bemaerkning, o.bemaerkning);
  EXPECT_EQ(r.cvr, cvr());
  EXPECT_EQ(r.p_nummer, p_nummer());
  EXPECT_EQ(r.sted, sted().navn);
  EXPECT_EQ(r.adresse, sted().adresse);
  EXPECT_EQ(r.postnummer, "8000");
  EXPECT_EQ(r.by, "Aarhus");
  EXPECT_EQ(r.kontakt, ny.kontakt);
  EXPECT_EQ(r.sektor, Sektor::kommune);
  EXPECT_EQ(r.fra, o.fra);
  EXPECT_EQ(r.til, o.til);
  EXPECT_EQ(r.ugentlig_tid, o.ugentlig_tid);
  EXPECT_EQ(r.jobordre_nummer, j.nummer);
  EXPECT_EQ(r.type, Jobordretype::nytteindsats_kommune);
  EXPECT_EQ(r.stilling, (Stillingskode{ny.stilling, ny.disco, ny.esco_uri, ny.esco_alias}));
  EXPECT_EQ(r.beskrivelse, ny.opgave);
  EXPECT_TRUE(r.del_af_plan);
  EXPECT_FALSE(r.saerligt_tilrettelagt);
  EXPECT_FALSE(r.raadighedsafproevende);
}

TEST_P(Registreringer, noeglen_er_den_samme_efter_en_aendring_og_ingen_andens) {
  const auto j = opret_ordre(1, 2);
  const auto a = placer(opret_borger(1), j);
  const auto b = placer(opret_borger(2), j);
  const auto foer = hent(a.id);
  EXPECT_NE(foer.noegle, hent(b.id).noegle);
  EXPECT_EQ(foer.jobordre_noegle, hent(b.id).jobordre_noegle);
  ASSERT_TRUE(aendr_placering(db(), sagsbehandler(),
                              {.placering = a.id,
                               .version = a.version,
                               .fra = a.fra,
                               .til = a.til - 1,
                               .ugentlig_tid = a.ugentlig_tid,
                               .begrundelse = "kortere",
                               .bemaerkning = {}})
                  .has_value());
  const auto efter = hent(a.id);
  EXPECT_EQ(efter.noegle, foer.noegle);
  EXPECT_EQ(efter.revision, foer.revision + 1);
  EXPECT_EQ(store::find_registeremne(db(), Registeremne::placering, foer.noegle), a.id.vaerdi);
}

TEST_P(Registreringer, en_afbrudt_placering_slutter_den_dag_den_blev_afbrudt) {
  const auto p = placer(opret_borger(1), opret_ordre());
  const auto dag = Dato::af(2023, 3, 15);
  ASSERT_TRUE(afbryd_placering(db(), sagsbehandler(Dato::af(2023, 3, 20)),
                               {p.id, p.version, Placeringsaarsag::ordinaert_job, dag, ""})
                  .has_value());
  const auto r = hent(p.id);
  EXPECT_EQ(r.til, dag);
  EXPECT_EQ(r.haendelsesdato, dag);
  EXPECT_EQ(r.aarsag, Placeringsaarsag::ordinaert_job);
  EXPECT_EQ(r.registreret, sagsbehandler(Dato::af(2023, 3, 20)).nu);
}

TEST_P(Registreringer, en_anden_kommunes_findes_ikke) {
  const auto p = placer(opret_borger(1), opret_ordre());
  EXPECT_EQ(fejlkode(hent_registrering(db(), Kommunekode::fra(730).value(), p.id)),
            Fejlkode::findes_ikke);
}

TEST_P(Registreringer, kun_nytteindsats_bliver_til_en_registrering) {
  const auto svar = registrer_anden_ordning(db(), konsulent(),
                                            {.ordning = Ordning::virksomhedspraktik,
                                             .p_nummer = p_nummer(),
                                             .fra = Dato::af(2023, 3, 1),
                                             .til = Dato::af(2023, 3, 31),
                                             .ugentlig_tid = Ugetimer::af(37),
                                             .bemaerkning = {}});
  ASSERT_TRUE(svar.has_value()) << fejltekst(svar);
  EXPECT_EQ(fejlkode(hent_registrering(db(), Kommunekode::fra(751).value(), svar.value().id)),
            Fejlkode::tilstand_tillader_ikke);
}

TEST_P(Registreringer, en_ny_placering_er_klar_til_at_blive_sendt) {
  const auto p = placer(opret_borger(1), opret_ordre());
  const auto r = hent_og_kontroller(db(), Kommunekode::fra(751).value(), p.id, kDag);
  ASSERT_TRUE(r.has_value());
  for (const auto& f : r.value().fund) ADD_FAILURE() << saetning(f);
}

TEST_P(Registreringer, ingen_placeres_uden_timer_eller_med_flere_end_registeret_tager) {
  const auto j = opret_ordre();
  const auto b = opret_borger(1);
  for (const auto tid : {Ugetimer::af(0), Ugetimer::af(60)}) {
    auto o = oenske(b, j);
    o.ugentlig_tid = tid;
    const auto forslag = vurder_placering(db(), sagsbehandler(), o);
    ASSERT_TRUE(forslag.has_value());
    bool fundet = false;
    for (const auto& post : forslag.value().hindringer.poster())
      fundet |= post.kode == Fejlkode::ugetid_ugyldig && post.felt == "ugentlig_tid";
    EXPECT_TRUE(fundet) << tid.tekst();
    const auto svar = placer_borger(db(), sagsbehandler(), o);
    EXPECT_TRUE(svar.has_failure() || !svar.value().placering) << tid.tekst();
  }
}

TEST_P(Registreringer, kun_registerets_oplysninger_rettes_uden_en_ny_afgoerelse) {
  const auto p = placer(opret_borger(1), opret_ordre());
  const auto foer = antal("afgoerelse");
  const auto rettet = ret_registrering(
      db(), sagsbehandler(),
      {.placering = p.id, .version = p.version, .del_af_plan = true, .bemaerkning = "i planen"});
  ASSERT_TRUE(rettet.has_value()) << fejltekst(rettet);
  EXPECT_EQ(rettet.value().version, p.version + 1);
  EXPECT_EQ(antal("afgoerelse"), foer);
  const auto r = hent(p.id);
  EXPECT_TRUE(r.del_af_plan);
  EXPECT_EQ(r.bemaerkning, "i planen");
  EXPECT_EQ(
      fejlkode(ret_registrering(
          db(), sagsbehandler(),
          {.placering = p.id, .version = p.version, .del_af_plan = false, .bemaerkning = {}})),
      Fejlkode::version_foraeldet);
  EXPECT_EQ(
      fejlkode(ret_registrering(
          db(), konsulent(),
          {.placering = p.id, .version = p.version + 1, .del_af_plan = false, .bemaerkning = {}})),
      Fejlkode::ingen_adgang);
}

TEST_P(Registreringer, den_ansvarlige_er_en_aktiv_sagsbehandler_i_kommunen) {
  const auto p = placer(opret_borger(1), opret_ordre());
  const auto fremmed_id = fremmed().bruger.id;
  Registerrettelse ny{.placering = p.id,
                      .version = p.version,
                      .del_af_plan = false,
                      .ansvarlig = fremmed_id,
                      .bemaerkning = {}};
  EXPECT_EQ(fejlfelt(ret_registrering(db(), sagsbehandler(), ny)), "ansvarlig");
  const auto anden = som({Rolle::sagsbehandler, Rolle::leder});
  ny.ansvarlig = anden.bruger.id;
  ASSERT_TRUE(ret_registrering(db(), sagsbehandler(), ny).has_value());
  EXPECT_EQ(hent(p.id).ansvarlig.sagsbehandler, anden.bruger.navn);
}

TEST_P(Registreringer, kommunen_siger_selv_hvem_den_er_i_registeret) {
  const auto forslag = vis_myndighed(db(), sagsbehandler()).value();
  EXPECT_EQ(forslag.version, 0);
  auto ny = forslag;
  ny.kode = "75101";
  ny.navn = "Jobcenter Aarhus, Unge";
  ny.organisationstype = 7;
  ny.bevillingsramme = "Ramme 1";
  EXPECT_EQ(fejlkode(gem_myndighed(db(), sagsbehandler(), ny)), Fejlkode::ingen_adgang);
  const auto gemt = gem_myndighed(db(), administrator(), ny);
  ASSERT_TRUE(gemt.has_value()) << fejltekst(gemt);
  EXPECT_EQ(gemt.value().version, 1);
  EXPECT_EQ(fejlkode(gem_myndighed(db(), administrator(), ny)), Fejlkode::version_foraeldet);
  const auto r = hent(placer(opret_borger(1), opret_ordre()).id);
  EXPECT_EQ(r.ansvarlig.kode, "75101");
  EXPECT_EQ(r.ansvarlig.organisationstype, 7);
  EXPECT_EQ(r.bevillingsramme, "Ramme 1");
}

TEST_P(Registreringer, en_myndighed_med_alt_galt_faar_alle_fejl) {
  auto ny = vis_myndighed(db(), administrator()).value();
  ny.kode = "12345678x";
  ny.navn = std::string(101, 'a');
  ny.organisationstype = 99;
  ny.bevillingsramme = std::string(101, 'b');
  const auto svar = gem_myndighed(db(), administrator(), ny);
  ASSERT_TRUE(svar.has_failure());
  EXPECT_EQ(svar.error().poster().size(), 4U) << fejltekst(svar);
}

}  // namespace nytte::sager::test
