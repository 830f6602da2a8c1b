// Letters: issued, frozen, sent, and who may see them.
#include "sager/brev/brev.hpp"

#include "dokumenter/pdf.hpp"
#include "sager/brev/sagsbreve.hpp"
#include "sager/brev/skabeloner.hpp"
#include "store/brev.hpp"
#include "store/post.hpp"
#include "verden.hpp"

namespace nytte::sager::test {

class Breve : public Verden {
 protected:
  Placering placering(int n = 1) { return placer(opret_borger(n), opret_ordre()); }
  static Brevoenske tilbudsoenske(const Placering& p) {
    return {.art = Brevart::tilbud,
            .placering = p.id,
            .kontaktperson = "Tove Prøve, telefon 12 34 56 78"};
  }
  UdstedtBrev udsted(const Placering& p) {
    return udsted_placeringsbrev(db(), sagsbehandler(), tilbudsoenske(p), Koersel::gem).value();
  }
  void bekraeft(MeddelelseId id, Tidspunkt naar) {
    ASSERT_TRUE(store::set_skaebne(db(), id,
                                   {.fra = Meddelelsestilstand::venter,
                                    .til = Meddelelsestilstand::afsendt,
                                    .fejl = {},
                                    .afsendt = naar,
                                    .naeste_forsoeg = {},
                                    .venter_siden = {}}));
  }
  void er_naegtet(const std::string& sql) {
    try {
      db().execute(sql);
      ADD_FAILURE() << "allowed: " << sql;
    } catch (const store::DatabaseFejl& fejl) {
      EXPECT_EQ(fejl.art(), store::Fejlart::naegtet) << fejl.what();
    }
  }
};
PAA_BEGGE(Breve);

TEST_P(Breve, et_udstedt_brev_er_det_samme_bagefter) {
  const auto p = placering();
  const auto foer = forhaandsvis_placeringsbrev(db(), sagsbehandler(), tilbudsoenske(p)).value();
  const auto b = udsted(p);
  const auto v = hent_brev(db(), sagsbehandler(), b.id).value();
  EXPECT_EQ(v.pdf, dokumenter::som_pdf(foer)) << "what was shown is what was issued";
  EXPECT_EQ(dokumenter::som_tekst(v.brev), dokumenter::som_tekst(foer));
  EXPECT_FALSE(v.afsendt);
  EXPECT_EQ(haendelser("placering").back(), "brev_udstedt");
}

TEST_P(Breve, databasen_naegter_at_aendre_og_slette_breve) {
  udsted(placering());
  er_naegtet("UPDATE brev SET titel = 'x'");
  er_naegtet("DELETE FROM brev");
}

TEST_P(Breve, et_tilbud_kraever_en_kontaktperson) {
  auto o = tilbudsoenske(placering());
  o.kontaktperson = " ";
  const auto r = udsted_placeringsbrev(db(), sagsbehandler(), o, Koersel::gem);
  EXPECT_EQ(fejlkode(r), Fejlkode::felt_mangler);
  EXPECT_EQ(fejlfelt(r), "kontaktperson");
  EXPECT_EQ(antal("brev"), 0);
}

TEST_P(Breve, en_afbrydelse_kan_ikke_skrives_om_en_placering_der_loeber) {
  const auto p = placering();
  EXPECT_EQ(
      fejlkode(udsted_placeringsbrev(
          db(), sagsbehandler(),
          {.art = Brevart::afbrydelse, .placering = p.id, .hvad_nu = "Vi ringer."}, Koersel::gem)),
      Fejlkode::tilstand_tillader_ikke);
}

TEST_P(Breve, proev_gemmer_intet) {
  const auto p = placering();
  ASSERT_TRUE(udsted_placeringsbrev(db(), sagsbehandler(), tilbudsoenske(p), Koersel::proev));
  EXPECT_EQ(antal("brev"), 0);
}

TEST_P(Breve, en_borgers_brev_ses_af_dem_der_ser_borgere) {
  const auto b = udsted(placering());
  const auto foer = antal("opslag");
  EXPECT_TRUE(hent_brev(db(), leder(), b.id));
  EXPECT_EQ(antal("opslag"), foer + 1);
  EXPECT_EQ(fejlkode(hent_brev(db(), konsulent(), b.id)), Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(hent_brev(db(), administrator(), b.id)), Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(hent_brev(db(), fremmed(), b.id)), Fejlkode::findes_ikke);
  EXPECT_EQ(antal("opslag"), foer + 1);
}

TEST_P(Breve, et_brev_til_en_borger_sendes_aldrig_med_mail) {
  const auto b = udsted(placering());
  EXPECT_EQ(fejlkode(send_brev(db(), sagsbehandler(), {b.id, Kanal::mail, "a@proeve.invalid"},
                               Koersel::gem)),
            Fejlkode::tilstand_tillader_ikke);
  EXPECT_EQ(antal("meddelelse"), 0);
}

TEST_P(Breve, posten_faar_det_frosne_brev_og_borgeren) {
  const auto b = udsted(placering());
  const auto id =
      send_brev(db(), sagsbehandler(), {b.id, Kanal::digital_post, ""}, Koersel::gem).value();
  const auto m = store::find_meddelelse(db(), id).value().meddelelse;
  EXPECT_EQ(m.bilag, std::vector<std::string>{b.pdf_sha256});
  EXPECT_EQ(m.borger, b.borger);
  EXPECT_EQ(m.emne, "brev");
}

TEST_P(Breve, brevet_er_foerst_sendt_naar_det_er_bekraeftet) {
  const auto b = udsted(placering());
  const auto k = sagsbehandler();
  const auto id = send_brev(db(), k, {b.id, Kanal::digital_post, ""}, Koersel::gem).value();
  EXPECT_FALSE(hent_brev(db(), k, b.id).value().afsendt);
  EXPECT_TRUE(store::list_afsendte_breve(db(), k.bruger.kommune, {0}).empty());
  const Tidspunkt naar{k.nu.sekunder + 3600};
  bekraeft(id, naar);
  EXPECT_EQ(hent_brev(db(), k, b.id).value().afsendt, naar);
  const auto alle = store::list_afsendte_breve(db(), k.bruger.kommune, {0});
  ASSERT_EQ(alle.size(), 1U);
  EXPECT_EQ(alle[0].afsendt, naar);
  EXPECT_EQ(alle[0].brev.id, b.id);
  EXPECT_TRUE(store::list_afsendte_breve(db(), k.bruger.kommune, {naar.sekunder + 1}).empty());
}

TEST_P(Breve, det_samme_brev_laegges_ikke_i_posten_to_gange) {
  const auto b = udsted(placering());
  const Brevforsendelse f{b.id, Kanal::digital_post, ""};
  ASSERT_TRUE(send_brev(db(), sagsbehandler(), f, Koersel::gem));
  EXPECT_EQ(fejlkode(send_brev(db(), sagsbehandler(), f, Koersel::gem)),
            Fejlkode::tilstand_tillader_ikke);
  EXPECT_EQ(antal("meddelelse"), 1);
}

TEST_P(Breve, aftalen_kan_mailes_til_arbejdsgiveren_og_siger_hvem_der_er_hoert) {
  const auto j = opret_ordre();
  const auto b = udsted_aftale(db(), konsulent(), j.id, Koersel::gem).value();
  EXPECT_NE(
      dokumenter::som_tekst(hent_brev(db(), konsulent(), b.id).value().brev).find("er hørt den"),
      std::string::npos);
  EXPECT_EQ(fejlkode(send_brev(db(), konsulent(), {b.id, Kanal::digital_post, ""}, Koersel::gem)),
            Fejlkode::modtager_mangler);
  EXPECT_EQ(fejlkode(send_brev(db(), konsulent(), {b.id, Kanal::mail, " "}, Koersel::gem)),
            Fejlkode::felt_mangler);
  EXPECT_TRUE(
      send_brev(db(), konsulent(), {b.id, Kanal::mail, "tove@proeve.invalid"}, Koersel::gem));
}

TEST_P(Breve, et_brev_uden_modtager_udstedes_ikke) {
  NytBrev ny;
  ny.brev.titel = "Til ingen";
  ny.emne = "henvendelse";
  ny.noegle = "1";
  EXPECT_EQ(fejlkode(udsted_brev(db(), konsulent(), ny)), Fejlkode::modtager_mangler);
  ny.art = Brevart::moedepapirer;
  EXPECT_TRUE(udsted_brev(db(), konsulent(), ny));
}

class Skabeloner : public Breve {
 protected:
  Brevskabelon skabelon() { return vis_brevskabelon(db(), leder(), Brevart::tilbud).value(); }
};
PAA_BEGGE(Skabeloner);

TEST_P(Skabeloner, kommunens_tekst_staar_i_det_naeste_brev_og_ikke_i_det_foer) {
  const auto p = placering();
  const auto foer = udsted(p);
  auto s = skabelon();
  EXPECT_EQ(s.version, 0);
  s.medbring = "Husk arbejdstøj, {{borger}}.";
  EXPECT_EQ(gem_brevskabelon(db(), leder(), s, Koersel::gem).value().version, 1);
  const auto efter = udsted(p);
  const auto tekst = [&](const UdstedtBrev& b) {
    return dokumenter::som_tekst(hent_brev(db(), sagsbehandler(), b.id).value().brev);
  };
  EXPECT_EQ(tekst(foer).find("arbejdstøj"), std::string::npos);
  EXPECT_NE(tekst(efter).find("Husk arbejdstøj, "), std::string::npos);
  EXPECT_EQ(tekst(efter).find("{{"), std::string::npos);
}

TEST_P(Skabeloner, alle_fejl_paa_en_gang_og_intet_gemt) {
  auto s = skabelon();
  s.kontakt = "{{telefon}}";
  s.afslutning = "Hilsen {{kommune";
  const auto r = gem_brevskabelon(db(), leder(), s, Koersel::gem);
  ASSERT_TRUE(r.has_failure());
  ASSERT_EQ(r.error().poster().size(), 2U);
  EXPECT_EQ(r.error().poster()[0],
            (Fejlpost{Fejlkode::skabelon_ugyldig, "kontakt", "{{telefon}} findes ikke"}));
  EXPECT_EQ(r.error().poster()[1].felt, "afslutning");
  EXPECT_EQ(fejlkode(proev_brevskabelon(db(), leder(), s)), Fejlkode::skabelon_ugyldig);
  EXPECT_EQ(antal("brevskabelon"), 0);
}

TEST_P(Skabeloner, den_anden_af_to_der_retter_faar_det_at_vide) {
  const auto s = skabelon();
  ASSERT_TRUE(gem_brevskabelon(db(), leder(), s, Koersel::gem));
  EXPECT_EQ(fejlkode(gem_brevskabelon(db(), administrator(), s, Koersel::gem)),
            Fejlkode::version_foraeldet);
}

TEST_P(Skabeloner, gamle_versioner_staar_der_og_kan_ikke_aendres) {
  auto s = skabelon();
  s = gem_brevskabelon(db(), leder(), s, Koersel::gem).value();
  s.kontakt = "Ring.";
  ASSERT_TRUE(gem_brevskabelon(db(), leder(), s, Koersel::gem));
  const auto alle = brevskabelonens_versioner(db(), leder(), Brevart::tilbud).value();
  ASSERT_EQ(alle.size(), 2U);
  EXPECT_EQ(alle[0].kontakt, "Ring.");
  er_naegtet("UPDATE brevskabelon SET kontakt = ''");
  er_naegtet("DELETE FROM brevskabelon");
}

TEST_P(Skabeloner, kun_leder_og_administrator_skriver_dem) {
  EXPECT_EQ(fejlkode(vis_brevskabelon(db(), sagsbehandler(), Brevart::tilbud)),
            Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(gem_brevskabelon(db(), konsulent(), skabelon(), Koersel::gem)),
            Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(vis_brevskabelon(db(), leder(), Brevart::ansoegning)), Fejlkode::findes_ikke);
}

TEST_P(Skabeloner, proeven_viser_en_opdigtet_person) {
  for (const auto art : {Brevart::tilbud, Brevart::aftale, Brevart::afbrydelse}) {
    const auto s = vis_brevskabelon(db(), leder(), art).value();
    const auto tekst = dokumenter::som_tekst(proev_brevskabelon(db(), leder(), s).value());
    EXPECT_NE(tekst.find("Strandvejens Plejehjem"), std::string::npos);
    EXPECT_EQ(tekst.find("{{"), std::string::npos);
  }
}

}  // namespace nytte::sager::test
