// A project from the first words to an approval that counts, and what it lets be done.
#include <gtest/gtest.h>

#include "projektverden.hpp"
#include "sager/post/link.hpp"
#include "sager/post/post.hpp"
#include "sager/projekt/projektbrev.hpp"
#include "store/engangslink.hpp"

namespace nytte::sager::test {
namespace {

class Projekter : public Projektverden {
 protected:
  Projektlink link(const std::string& token, Dato i_dag = kDag) {
    return {.token = token, .nu = konsulent(i_dag).nu, .i_dag = i_dag};
  }
  // As the worker makes one when it sends the mail.
  std::string token(const Projekt& p, std::int32_t trin = 3) {
    return nyt_link(db(), {.formaal = std::string(kProjektformaal),
                           .emne = std::string(kProjekttrinemne),
                           .noegle = std::to_string(p.id.vaerdi) + "-" + std::to_string(p.udgave) +
                                     "-" + std::to_string(trin),
                           .udloeber = {konsulent().nu.sekunder + 86'400},
                           .oprettet = konsulent().nu,
                           .meddelelse = {}});
  }
  Projekt hos_tr() {
    gem_kaede();
    auto p = send(opret());
    p = godkend_trin(db(), konsulent(), svar(p)).value();
    return godkend_trin(db(), leder(), svar(p)).value();
  }
  std::size_t mails(const Projekt& p) {
    return meddelelser_om(db(), p.kommune, std::string(kProjekttrinemne),
                          std::to_string(p.id.vaerdi) + "-1-3")
        .size();
  }
};

TEST_P(Projekter, en_kladde_maa_have_huller_men_ikke_sendes_med_dem) {
  gem_kaede();
  Projektindhold i;
  i.navn = "Kun et navn";
  const auto p = opret_projekt(db(), konsulent(), {p_nummer(), i}).value();
  const auto sendt = send_projekt(db(), konsulent(), valg(p), {});
  const auto fejl = fejltekst(sendt);
  for (const char* felt : {"arbejdspladsen", "borgere", "arbejdet", "opgaver_i_ord",
                           "ingen_fortraengning", "ingen_konkurrence", "trin[3].email"})
    EXPECT_NE(fejl.find(felt), std::string::npos) << felt << ": " << fejl;
  EXPECT_EQ(antal("projekt_udgave"), 0);
}

TEST_P(Projekter, gaar_trin_for_trin_og_er_foerst_godkendt_efter_det_sidste) {
  gem_kaede();
  auto p = send(opret());
  EXPECT_EQ(p.venter_paa, 1);
  EXPECT_EQ(fejlkode(godkend_trin(db(), leder(), svar(p))), Fejlkode::ingen_adgang);
  auto springer = svar(p);
  springer.trin = 2;
  EXPECT_EQ(fejlkode(godkend_trin(db(), leder(), springer)), Fejlkode::godkendelse_ikke_aaben);
  for (int trin = 1; trin <= 4; ++trin) {
    EXPECT_EQ(p.tilstand, Projekttilstand::til_godkendelse);
    EXPECT_EQ(p.venter_paa, trin);
    p = godkend_trin(db(), trin == 2 ? leder() : konsulent(), svar(p)).value();
  }
  EXPECT_EQ(p.tilstand, Projekttilstand::godkendt);
  EXPECT_EQ(p.venter_paa, 0);
  const auto v = vis_projekt(db(), sagsbehandler(), p.id).value();
  for (const auto& t : v.udgave->trin) {
    ASSERT_TRUE(t.godkendt) << t.trin.titel;
    EXPECT_EQ(t.godkendt->fingeraftryk, v.udgave->udgave.fingeraftryk);
  }
}

TEST_P(Projekter, et_moede_skal_have_dag_og_referat_og_ligge_efter_at_indholdet_blev_sendt) {
  auto p = hos_tr();
  p = godkend_trin(db(), konsulent(), svar(p)).value();  // on paper
  auto s = svar(p);
  s.moede_dato.reset();
  s.reference.clear();
  EXPECT_EQ(fejltekst(godkend_trin(db(), konsulent(), s)).substr(0, 12), "felt_mangler");
  s = svar(p);
  s.moede_dato = kDag - 1;
  EXPECT_EQ(fejlfelt(godkend_trin(db(), konsulent(), s)), "moede_dato");
  s.moede_dato = kDag + 1;
  EXPECT_EQ(fejlkode(godkend_trin(db(), konsulent(), s)), Fejlkode::dato_ugyldig);
  EXPECT_EQ(godkend_trin(db(), konsulent(), svar(p)).value().tilstand, Projekttilstand::godkendt);
}

TEST_P(Projekter, af_to_der_svarer_samtidig_vinder_en) {
  gem_kaede();
  const auto p = send(opret());
  EXPECT_TRUE(godkend_trin(db(), konsulent(), svar(p)));
  EXPECT_EQ(fejlkode(returner_projekt(db(), konsulent(), svar(p, "nej"))),
            Fejlkode::version_foraeldet);
}

TEST_P(Projekter, tilbage_kraever_en_grund_og_det_samme_indhold_gaar_videre_hvor_det_slap) {
  gem_kaede();
  auto p = send(opret());
  p = godkend_trin(db(), konsulent(), svar(p)).value();
  EXPECT_EQ(fejlkode(returner_projekt(db(), leder(), svar(p))), Fejlkode::begrundelse_mangler);
  p = returner_projekt(db(), leder(), svar(p, "Skriv, hvem der gjorde det før.")).value();
  EXPECT_EQ(p.tilstand, Projekttilstand::returneret);
  p = send(p);
  EXPECT_EQ(p.udgave, 1);
  EXPECT_EQ(p.venter_paa, 2) << "the first step has approved exactly this";
}

TEST_P(Projekter, nyt_indhold_efter_en_retur_er_en_ny_udgave_som_alle_skal_godkende) {
  gem_kaede();
  auto p = send(opret());
  p = godkend_trin(db(), konsulent(), svar(p)).value();
  p = returner_projekt(db(), leder(), svar(p, "For mange pladser.")).value();
  auto i = indhold();
  i.pladser = 2;
  p = gem_projekt(db(), konsulent(), valg(p), i).value();
  p = send(p);
  EXPECT_EQ(p.udgave, 2);
  EXPECT_EQ(p.venter_paa, 1);
  const auto u = vis_projektudgave(db(), konsulent(), p.id, 2).value();
  ASSERT_EQ(u.aendret.size(), 1U);
  EXPECT_EQ(u.aendret[0].foer, "3");
  EXPECT_EQ(u.aendret[0].efter, "2");
}

TEST_P(Projekter, det_godkendte_kan_ikke_rettes_uden_at_godkendelsen_falder) {
  auto p = godkendt();
  EXPECT_EQ(fejlkode(gem_projekt(db(), konsulent(), valg(p), indhold())),
            Fejlkode::indhold_godkendt);
  EXPECT_EQ(fejlkode(ny_projektudgave(db(), konsulent(), valg(p), " ")),
            Fejlkode::begrundelse_mangler);
  p = ny_projektudgave(db(), konsulent(), valg(p), "flere pladser").value();
  EXPECT_EQ(p.tilstand, Projekttilstand::kladde);
  p = send(p);  // not a word changed, and yet:
  EXPECT_EQ(p.udgave, 2);
  EXPECT_EQ(p.venter_paa, 1);
}

TEST_P(Projekter, kun_et_godkendt_projekt_paa_stedet_kan_faa_jobordrer) {
  gem_kaede();
  auto p = send(opret());
  auto j = ordre();
  j.projekt = p.id;
  EXPECT_EQ(fejlkode(opret_jobordre(db(), konsulent(), j)), Fejlkode::projekt_ikke_godkendt);
  p = godkend_alt(p);
  const auto o = opret_jobordre(db(), konsulent(), j).value();
  EXPECT_EQ(o.projekt, p.id);
  opret_sted(2);
  auto andetsteds = ordre(2);
  andetsteds.projekt = p.id;
  EXPECT_EQ(fejlkode(opret_jobordre(db(), konsulent(), andetsteds)), Fejlkode::vaerdi_ukendt);
  andetsteds.projekt = ProjektId{99};
  EXPECT_EQ(fejlkode(opret_jobordre(db(), konsulent(), andetsteds)), Fejlkode::findes_ikke);
  const auto v = vis_projekt(db(), konsulent(), p.id).value();
  ASSERT_EQ(v.jobordrer.size(), 1U);
  EXPECT_EQ(v.pladser_i_ordrer, o.pladser);
}

TEST_P(Projekter, naar_godkendelsen_falder_bliver_de_placerede_og_ingen_nye_kommer_til) {
  auto p = godkendt();
  auto ny = ordre(1, 2);
  ny.projekt = p.id;
  const auto j = opret_jobordre(db(), konsulent(), ny).value();
  hoer(j.id);
  const auto placering = placer(opret_borger(1), j);
  p = ny_projektudgave(db(), konsulent(), valg(p), "skal rettes").value();
  const auto b = opret_borger(2);
  EXPECT_EQ(fejlkode(placer_borger(db(), sagsbehandler(), oenske(b, j))),
            Fejlkode::projekt_ikke_godkendt);
  EXPECT_EQ(fejlkode(henvis_borger(db(), sagsbehandler(), oenske(b, j))),
            Fejlkode::projekt_ikke_godkendt);
  const auto aendret = aendr_placering(db(), sagsbehandler(),
                                       {.placering = placering.id,
                                        .version = placering.version,
                                        .fra = placering.fra,
                                        .til = placering.til - 7,
                                        .ugentlig_tid = placering.ugentlig_tid,
                                        .begrundelse = "slutter før",
                                        .bemaerkning = {}});
  EXPECT_TRUE(aendret) << fejltekst(aendret);
  auto flere = j;
  flere.pladser = 3;
  EXPECT_EQ(fejlkode(aendr_jobordre(db(), konsulent(), flere)), Fejlkode::projekt_ikke_godkendt);
  auto andre_ord = j;
  andre_ord.opgave = "Andre ord om det samme";
  EXPECT_TRUE(aendr_jobordre(db(), konsulent(), andre_ord));
}

TEST_P(Projekter, den_der_spoerges_ved_link_faar_en_mail_naar_det_er_hans_tur) {
  gem_kaede();
  auto p = send(opret());
  EXPECT_EQ(mails(p), 0U);
  p = godkend_trin(db(), konsulent(), svar(p)).value();
  p = godkend_trin(db(), leder(), svar(p)).value();
  EXPECT_EQ(mails(p), 1U);
}

TEST_P(Projekter, ved_linket_kan_der_godkendes_uden_login_og_linket_er_brugt) {
  auto p = hos_tr();
  const auto t = token(p);
  EXPECT_EQ(find_trinside(db(), link(t)).value().trin.titel, "Tillidsrepræsentant");
  EXPECT_EQ(fejlfelt(svar_ved_link(db(), link(t), {})), "navn");
  EXPECT_TRUE(svar_ved_link(
      db(), link(t),
      {.handling = Linkhandling::kommenter, .navn = "Kim Holm", .kommentar = "Hvem maler?"}));
  ASSERT_TRUE(svar_ved_link(db(), link(t), {.navn = "Kim Holm"}));
  EXPECT_EQ(vis_projekt(db(), konsulent(), p.id).value().projekt.venter_paa, 4);
  EXPECT_EQ(fejlkode(find_trinside(db(), link(t))), Fejlkode::link_brugt);
  EXPECT_TRUE(find_trinkvittering(db(), link(t)));
}

TEST_P(Projekter, et_link_til_en_udgave_der_er_taget_tilbage_doer) {
  auto p = hos_tr();
  const auto t = token(p);
  p = ny_projektudgave(db(), konsulent(), valg(p), "fejl i teksten").value();
  EXPECT_EQ(fejlkode(find_trinside(db(), link(t))), Fejlkode::link_brugt);
  EXPECT_EQ(fejlkode(svar_ved_link(db(), link(t), {.navn = "Kim Holm"})), Fejlkode::link_brugt);
  // One made later for the old edition, by a mail that was on its way.
  EXPECT_EQ(fejlkode(svar_ved_link(db(), link(token(p)), {.navn = "Kim Holm"})),
            Fejlkode::link_brugt);
  EXPECT_EQ(fejlkode(find_trinside(db(), link("findes-ikke"))), Fejlkode::link_ukendt);
}

TEST_P(Projekter, paamindes_af_sig_selv_efter_saa_mange_dage_som_kaeden_siger_og_kun_en_gang) {
  const auto p = hos_tr();
  db().execute("UPDATE meddelelse SET tilstand = 'i_mappe'");
  const auto om_dage = [&](int n) { return pas_projekter(db(), konsulent(kDag + n).nu, kDag + n); };
  EXPECT_EQ(om_dage(6), 0);
  EXPECT_EQ(om_dage(7), 1);
  db().execute("UPDATE meddelelse SET tilstand = 'i_mappe' WHERE tilstand = 'venter'");
  EXPECT_EQ(om_dage(7), 0);
  EXPECT_EQ(om_dage(13), 0);
  EXPECT_EQ(om_dage(14), 1);
  EXPECT_EQ(mails(p), 3U);
}

TEST_P(Projekter, stoettede_taelles_i_registeret_den_dag_der_sendes_og_fryses) {
  gem_kaede();
  const auto j = opret_ordre();
  const auto p = opret();
  placer(opret_borger(1), j);  // from 6 March
  const auto sendt =
      send_projekt(db(), konsulent(Dato::af(2023, 3, 7)), valg(p), modtagere()).value();
  const auto u = vis_projekt(db(), konsulent(Dato::af(2023, 5, 1)), sendt.id).value();
  EXPECT_EQ(u.udgave->udgave.stoettede.nytteindsats, 1);
  EXPECT_EQ(u.udgave->udgave.stoettede.ugeminutter, 25 * 60);
  EXPECT_EQ(u.udgave->udgave.stoettede.dag, Dato::af(2023, 3, 7));
  EXPECT_EQ(u.stoettede.i_alt(), 0) << "today there is nobody";
}

TEST_P(Projekter, en_anden_kommunes_projekt_findes_ikke) {
  const auto p = godkendt();
  EXPECT_EQ(fejlkode(vis_projekt(db(), fremmed(), p.id)), Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(luk_projekt(db(), fremmed(), valg(p), "nej")), Fejlkode::findes_ikke);
  EXPECT_TRUE(find_projekter(db(), fremmed()).value().empty());
  EXPECT_EQ(fejlkode(opret_projekt(db(), sagsbehandler(), {p_nummer(), indhold()})),
            Fejlkode::ingen_adgang);
}

TEST_P(Projekter, kaeden_ordnes_af_lederen_og_den_der_er_paa_vej_beholder_sin) {
  auto k = gem_kaede();
  const auto p = send(opret());
  k.trin.pop_back();
  EXPECT_EQ(fejlkode(gem_godkendelseskaede(db(), konsulent(), k)), Fejlkode::ingen_adgang);
  const auto ny = gem_godkendelseskaede(db(), leder(), k).value();
  EXPECT_EQ(fejlkode(gem_godkendelseskaede(db(), leder(), k)), Fejlkode::version_foraeldet);
  EXPECT_EQ(mangler_i_kaeden(ny), std::vector{Projekttrinart::med});
  EXPECT_EQ(vis_projekt(db(), konsulent(), p.id).value().udgave->trin.size(), 4U);
  auto tom = ny;
  tom.trin.clear();
  EXPECT_EQ(fejlkode(gem_godkendelseskaede(db(), leder(), tom)), Fejlkode::felt_mangler);
}

TEST_P(Projekter, beskrivelsen_har_skabelonens_dele_og_underskrifterne) {
  const auto p = godkendt();
  const auto v = vis_projekt(db(), konsulent(), p.id).value();
  const auto tekst = dokumenter::som_tekst(som_brev({.projekt = v.projekt,
                                                     .sted = v.arbejdssted,
                                                     .kommunenavn = v.kommunenavn,
                                                     .indhold = v.projekt.indhold,
                                                     .opgavenavne = v.opgavenavne,
                                                     .stoettede = v.udgave->udgave.stoettede,
                                                     .udgave = &*v.udgave,
                                                     .dag = kDag}));
  for (const char* del :
       {"Bænkene er ikke malet", "aldrig købt hos private", "Talt i registeret den 1. marts 2023",
        "Tillidsrepræsentant, Kim Holm: Godkendt den 1. marts 2023 på papir, referat 7",
        "Centralt MED-udvalg: Godkendt den 1. marts 2023 på et møde, referat 7"})
    EXPECT_NE(tekst.find(del), std::string::npos) << del << "\n" << tekst;
}

PAA_BEGGE(Projekter);

}  // namespace
}  // namespace nytte::sager::test
