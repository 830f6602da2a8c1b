// What the administrator sees of the post and does about it.
#include "sager/post/forsoeg.hpp"
#include "sager/post/haandter.hpp"
#include "sager/post/post.hpp"
#include "store/post.hpp"
#include "verden.hpp"

namespace nytte::sager::test {

class Posthandlinger : public Verden {
 protected:
  using T = Meddelelsestilstand;
  MeddelelseId laeg(bool borger = false) {
    NyMeddelelse n;
    n.modtager_navn = "Tove Prøve";
    n.modtager = "tove@proeve.invalid";
    n.titel = "Høring";
    n.tekst = "Svar: {{link}}";
    n.emne = "henvendelse";
    n.noegle = "7";
    if (borger) n.borger = opret_borger(1).id;
    return laeg_i_post(db(), sagsbehandler(), n);
  }
  MeddelelseId laeg_i(Postskridt skridt, const std::string& grund) {
    const auto id = laeg();
    const auto svar = registrer_udfald(db(), id, ur(), {skridt, grund, std::nullopt});
    EXPECT_TRUE(svar.has_value()) << fejltekst(svar);
    return id;
  }
  Postur ur() { return {sagsbehandler().nu, kDag}; }
  Meddelelse laes(MeddelelseId id) { return store::find_meddelelse(db(), id).value().meddelelse; }
  // Six days after it was laid in the post.
  Kontekst admin() { return som({Rolle::administrator}, 751, Dato::af(2023, 3, 7)); }
};
PAA_BEGGE(Posthandlinger);

TEST_P(Posthandlinger, kun_en_administrator_ser_posten) {
  const auto id = laeg();
  for (const auto& k : {sagsbehandler(), konsulent(), leder()}) {
    EXPECT_EQ(fejlkode(find_post(db(), k, {}, {})), Fejlkode::ingen_adgang);
    EXPECT_EQ(fejlkode(vis_post(db(), k, id)), Fejlkode::ingen_adgang);
    EXPECT_EQ(fejlkode(send_igen(db(), k, {id, T::venter})), Fejlkode::ingen_adgang);
    EXPECT_EQ(fejlkode(sendt_selv(db(), k, {{id, T::venter}, kDag})), Fejlkode::ingen_adgang);
    EXPECT_EQ(fejlkode(hent_eml(db(), k, id)), Fejlkode::ingen_adgang);
  }
}

TEST_P(Posthandlinger, en_anden_kommunes_post_findes_ikke) {
  const auto id = laeg();
  const auto k = som({Rolle::administrator}, 730);
  EXPECT_EQ(fejlkode(vis_post(db(), k, id)), Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(send_igen(db(), k, {id, T::venter})), Fejlkode::findes_ikke);
  EXPECT_TRUE(find_post(db(), k, {}, {}).value().liste.raekker.empty());
}

TEST_P(Posthandlinger, linket_og_borgeren_er_skjult) {
  EXPECT_EQ(vis_post(db(), admin(), laeg()).value().meddelelse.tekst, "Svar: [personligt link]");
  const auto v = vis_post(db(), admin(), laeg(true)).value();
  EXPECT_TRUE(v.til_borger);
  EXPECT_EQ(v.meddelelse.modtager_navn, "Borgeren");
  EXPECT_TRUE(v.meddelelse.tekst.empty());
}

TEST_P(Posthandlinger, det_afviste_sendes_igen_fra_den_tilstand_der_blev_set) {
  const auto id = laeg_i(Postskridt::afvist, "550 ukendt");
  EXPECT_EQ(fejlkode(send_igen(db(), admin(), {id, T::venter})), Fejlkode::version_foraeldet);
  const auto svar = send_igen(db(), admin(), {id, T::afvist});
  ASSERT_TRUE(svar) << fejltekst(svar);
  EXPECT_EQ(laes(id).tilstand, T::venter);
  EXPECT_TRUE(laes(id).fejl.empty());
  EXPECT_EQ(store::list_forfaldne(db(), Kanal::mail, admin().nu, 10), std::vector{id});
  EXPECT_EQ(haendelser("henvendelse").back(), "meddelelse_send_igen");
}

TEST_P(Posthandlinger, det_sendte_kan_hverken_sendes_igen_eller_sendes_selv) {
  const auto id = laeg_i(Postskridt::afsendt, "250 ok");
  EXPECT_EQ(fejlkode(send_igen(db(), admin(), {id, T::afsendt})), Fejlkode::tilstand_tillader_ikke);
  EXPECT_EQ(fejlkode(sendt_selv(db(), admin(), {{id, T::afsendt}, admin().i_dag})),
            Fejlkode::tilstand_tillader_ikke);
}

TEST_P(Posthandlinger, sendt_selv_gaelder_fra_dagen_og_noterer_hvem) {
  const auto id = laeg_i(Postskridt::i_mappe, "");
  const Dato dag = Dato::af(2023, 3, 3);
  const auto svar = sendt_selv(db(), admin(), {{id, T::i_mappe}, dag, "afleveret på skolen"});
  ASSERT_TRUE(svar) << fejltekst(svar);
  EXPECT_EQ(laes(id).tilstand, T::afsendt);
  EXPECT_EQ(laes(id).afsendt->sekunder, dag.dagnummer() * std::int64_t{86'400} + 12 * 3'600);
  const auto forsoeg = store::list_postforsoeg(db(), id);
  EXPECT_EQ(forsoeg.back().skridt, Postskridt::sendt_selv);
  EXPECT_EQ(forsoeg.back().bruger, admin().bruger.id);
  EXPECT_EQ(forsoeg.back().grund, "afleveret på skolen");
}

TEST_P(Posthandlinger, sendt_selv_kan_ikke_vaere_foer_den_blev_skrevet_eller_i_morgen) {
  const auto id = laeg_i(Postskridt::i_mappe, "");
  for (const Dato dag : {Dato::af(2023, 2, 28), Dato::af(2023, 3, 8)}) {
    const auto svar = sendt_selv(db(), admin(), {{id, T::i_mappe}, dag});
    EXPECT_EQ(fejlkode(svar), Fejlkode::dato_ugyldig);
    EXPECT_EQ(fejlfelt(svar), "dag");
  }
  EXPECT_EQ(laes(id).tilstand, T::i_mappe);
}

TEST_P(Posthandlinger, proev_gemmer_intet) {
  const auto id = laeg_i(Postskridt::afvist, "550");
  const auto foer = antal_skrevet();
  EXPECT_TRUE(send_igen(db(), admin(), {id, T::afvist}, Koersel::proev).has_value());
  EXPECT_EQ(antal_skrevet(), foer);
  EXPECT_EQ(laes(id).tilstand, T::afvist);
}

TEST_P(Posthandlinger, mailen_hentes_som_fil_og_det_noteres) {
  const auto id = laeg();
  EXPECT_EQ(fejlkode(hent_eml(db(), admin(), laeg(true))), Fejlkode::tilstand_tillader_ikke);
  indstil_post({.eml = [](const Meddelelse& m, const std::string&) { return "X" + m.tekst; }});
  const auto fil = hent_eml(db(), admin(), id);
  indstil_post({});
  ASSERT_TRUE(fil) << fejltekst(fil);
  EXPECT_EQ(fil.value().bytes, "XSvar: [personligt link]");
  EXPECT_EQ(haendelser("henvendelse").back(), "meddelelse_hentet");
}

TEST(Posttabel, intet_skridt_goer_noget_sendt_usendt_undtagen_retur) {
  for (const auto skridt : alle<Postskridt>()) {
    const auto til = efter(Meddelelsestilstand::afsendt, skridt);
    EXPECT_EQ(til.has_value(), skridt == Postskridt::returneret) << navn(skridt);
  }
}

TEST(Posttabel, kun_et_ja_eller_et_menneske_goer_afsendt) {
  for (const auto fra : alle<Meddelelsestilstand>())
    for (const auto skridt : alle<Postskridt>())
      if (efter(fra, skridt) == Meddelelsestilstand::afsendt) {
        EXPECT_TRUE(skridt == Postskridt::afsendt || skridt == Postskridt::sendt_selv);
      }
}

}  // namespace nytte::sager::test
