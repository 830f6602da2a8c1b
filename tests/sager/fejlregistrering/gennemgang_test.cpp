// The findings of a list in the database, and what people make of them.
#include "sager/fejlregistrering/gennemgang.hpp"

#include <gtest/gtest.h>

#include "fejlregistrering/raekker.hpp"
#include "store/fagsystem.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

using T = Fejlregistreringstype;

class Gennemgang : public Verden {
 protected:
  Fagsystemimport hoved(Fagsystem system, Fagsystemliste liste) {
    const auto k = sagsbehandler();
    Fagsystemimport i;
    i.system = system;
    i.liste = liste;
    i.filnavn = "liste.csv";
    i.fingeraftryk = std::string(64, 'a');
    i.kolonner = "[]";
    i.bruger = k.bruger.id;
    i.bruger_navn = k.bruger.navn;
    i.tid = k.nu;
    return i;
  }
  FagsystemimportId gem(const std::vector<Kildeplacering>& raekker,
                        Fagsystem system = Fagsystem::workbase) {
    store::Transaktion t(db(), store::Adgang::skriv);
    auto i = hoved(system, Fagsystemliste::placeringer);
    i.id = store::insert_fagsystemimport(db(), i);
    store::Kildeskriver<Kildeplacering> s(db(), i.id);
    for (const auto& r : raekker) s.tilfoej(r);
    s.slut();
    i.raekker = static_cast<std::int64_t>(raekker.size());
    store::slut_fagsystemimport(db(), i);
    t.commit();
    return i.id;
  }
  static Kildeplacering her(Kildeplacering r) {
    r.kommune = *Kommunekode::fra(751);
    return r;
  }
  // Line 2 says nytteindsats in its text, line 3 has no hours.
  FagsystemimportId en_liste() {
    auto p = her(praktik(2, "nyttejob i park"));
    p.tilbudssted = "Kommunal arbejdsplads";
    auto q = her(raekke(3));
    q.cpr = Cpr::laes("0405901235");
    q.ugentlig_tid.reset();
    return gem({p, q});
  }
  Fundafgoerelse svar(FagsystemimportId id, std::int64_t version = 0) {
    return {id, 3, T::timer_mangler, Fundsvar::rettet, "Timerne er tastet i WorkBase", version};
  }
};
PAA_BEGGE(Gennemgang);

TEST_P(Gennemgang, fundene_regnes_ud_og_taelles) {
  const auto id = en_liste();
  const auto v = vis_fund(db(), sagsbehandler(), id, {}, {});
  ASSERT_TRUE(v) << fejltekst(v);
  EXPECT_EQ(v.value().raekker, 2);
  EXPECT_EQ(v.value().fund.i_alt, 2);
  EXPECT_EQ(v.value().fund.raekker[0].fund.type, T::nytteindsats_som_virksomhedspraktik);
  EXPECT_EQ(v.value().tal[static_cast<std::size_t>(T::timer_mangler)].ialt(), 1);
}

TEST_P(Gennemgang, et_svar_gemmes_med_hvem_og_hvorfor_og_listen_staar_som_den_var) {
  const auto id = en_liste();
  ASSERT_TRUE(afgoer_fund(db(), sagsbehandler(), svar(id)));
  const auto l = vis_et_fund(db(), sagsbehandler(), id, 3, T::timer_mangler);
  ASSERT_TRUE(l) << fejltekst(l);
  ASSERT_TRUE(l.value().beslutning);
  EXPECT_EQ(l.value().beslutning->svar, Fundsvar::rettet);
  EXPECT_EQ(l.value().beslutning->begrundelse, "Timerne er tastet i WorkBase");
  EXPECT_EQ(l.value().beslutning->nummer, 1);
  EXPECT_FALSE(l.value().raekke.ugentlig_tid);
  const auto v = vis_fund(db(), sagsbehandler(), id, {.tilstand = Fundtilstand::ubehandlet}, {});
  EXPECT_EQ(v.value().fund.i_alt, 1);
}

TEST_P(Gennemgang, et_nyt_svar_kraever_at_det_forrige_er_set) {
  const auto id = en_liste();
  ASSERT_TRUE(afgoer_fund(db(), sagsbehandler(), svar(id)));
  EXPECT_EQ(fejlkode(afgoer_fund(db(), sagsbehandler(), svar(id))), Fejlkode::version_foraeldet);
  EXPECT_TRUE(afgoer_fund(db(), sagsbehandler(), svar(id, 1)));
  EXPECT_EQ(antal("fundbeslutning"), 2) << "the first answer stands";
}

TEST_P(Gennemgang, uden_begrundelse_intet_svar) {
  const auto id = en_liste();
  auto s = svar(id);
  s.begrundelse = "  ";
  const auto r = afgoer_fund(db(), sagsbehandler(), s);
  EXPECT_EQ(fejlkode(r), Fejlkode::felt_mangler);
  EXPECT_EQ(fejlfelt(r), "begrundelse");
  EXPECT_EQ(antal("fundbeslutning"), 0);
}

TEST_P(Gennemgang, kun_den_egen_kommune_og_kun_dem_der_maa_se_borgere) {
  const auto id = en_liste();
  EXPECT_EQ(fejlkode(vis_fund(db(), konsulent(), id, {}, {})), Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(vis_fund(db(), administrator(), id, {}, {})), Fejlkode::ingen_adgang);
  EXPECT_EQ(vis_fund(db(), fremmed(), id, {}, {}).value().fund.i_alt, 0);
  EXPECT_EQ(fejlkode(afgoer_fund(db(), fremmed(), svar(id))), Fejlkode::findes_ikke);
}

TEST_P(Gennemgang, nyttes_egen_placering_er_bevis_for_listens_praktik) {
  const auto b = opret_borger(1);
  const auto p = placer(b, opret_ordre());
  auto r = her(praktik(2));
  r.cpr = Cpr::laes(b.cpr.udlever(CprFormaal::gem_i_database));
  r.p_nummer = p_nummer();
  r.cvr = cvr();
  r.fra = p.fra;
  r.til = p.til;
  const auto v = vis_fund(db(), sagsbehandler(), gem({r}), {}, {}).value();
  ASSERT_EQ(v.fund.i_alt, 1);
  EXPECT_TRUE(har(v.fund.raekker[0].fund, Bevisart::egen_placering));
}

TEST_P(Gennemgang, samme_forloeb_i_et_andet_systems_liste_er_dobbelt) {
  gem({her(raekke(9))}, Fagsystem::kmd_opera);
  const auto id = gem({her(raekke(2))});
  const auto v = vis_fund(db(), sagsbehandler(), id, {}, {}).value();
  ASSERT_EQ(v.fund.i_alt, 1);
  EXPECT_TRUE(har(v.fund.raekker[0].fund, Bevisart::i_andet_system));
}

TEST_P(Gennemgang, det_bekraeftede_taeller_og_resten_staar) {
  const auto id = en_liste();
  ASSERT_TRUE(
      afgoer_fund(db(), sagsbehandler(),
                  {id, 2, T::nytteindsats_som_virksomhedspraktik, Fundsvar::rettet, "Rettet", 0}));
  const auto r = rettede_raekker(db(), sagsbehandler(), id).value();
  ASSERT_EQ(r.size(), 2U);
  EXPECT_EQ(r[0].tilbud, Tilbud::nytteindsats);
}

TEST_P(Gennemgang, filen_har_ingen_cpr_numre) {
  const auto id = en_liste();
  const auto f = hent_fund(db(), sagsbehandler(), id, Filformat::csv).value();
  EXPECT_NE(f.bytes.find("020385-xxxx"), std::string::npos);
  EXPECT_EQ(f.bytes.find("0203851234"), std::string::npos);
  EXPECT_FALSE(hent_fund(db(), sagsbehandler(), id, Filformat::xlsx).value().bytes.empty());
}

}  // namespace
}  // namespace nytte::sager::test
