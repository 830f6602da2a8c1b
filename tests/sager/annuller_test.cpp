// Nothing is ever deleted: what was recorded by mistake is annulled, stops counting the same
// moment, and stays in the history with who and why.
#include "sager/arbejdssted/annuller_registrering.hpp"
#include "sager/arbejdssted/registrer_anden_ordning.hpp"
#include "sager/arbejdssted/registrer_dispensation.hpp"
#include "sager/arbejdssted/registrer_repraesentant.hpp"
#include "sager/arbejdssted/vis_arbejdssted.hpp"
#include "sager/historik/historik.hpp"
#include "sager/historik/saetninger.hpp"
#include "sager/jobordre/annuller_hoering.hpp"
#include "sager/jobordre/vis_jobordre.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

using enum Registreringsart;

class Annulleringer : public Verden {
 protected:
  Medarbejderrepraesentant opret_tr(bool hele_cvr = false) {
    Medarbejderrepraesentant m{.id = {},
                               .niveau = hele_cvr ? Niveau::tr_cvr : Niveau::tr_p_nummer,
                               .p_nummer = p_nummer(),
                               .cvr = cvr(),
                               .faggruppe = "FOA",
                               .navn = "Kim Holm",
                               .organisation = "FOA",
                               .email = {},
                               .fra = Dato::af(2022, 1, 1),
                               .til = {}};
    if (hele_cvr) m.p_nummer.reset();
    return registrer_repraesentant(db(), konsulent(), m).value();
  }
  Placering opret_praktikant(int n, const Kontekst& k) {
    return registrer_anden_ordning(db(), k,
                                   {.ordning = Ordning::virksomhedspraktik,
                                    .p_nummer = p_nummer(n),
                                    .fra = Dato::af(2023, 2, 1),
                                    .til = Dato::af(2023, 5, 31),
                                    .ugentlig_tid = Ugetimer::af(37),
                                    .bemaerkning = {}})
        .value();
  }
  Dispensation opret_dispensation(int n) {
    return registrer_dispensation(db(), konsulent(),
                                  {.id = {},
                                   .p_nummer = p_nummer(n),
                                   .pladser = 3,
                                   .fra = Dato::af(2023, 1, 1),
                                   .til = Dato::af(2024, 6, 30),
                                   .raad = "RAR Østjylland",
                                   .journalnummer = "1"})
        .value();
  }
  Resultat<Registrering> annuller(Registreringsart art, std::int64_t id, int sted = 1,
                                  Version version = 1, Koersel koersel = Koersel::gem) {
    return annuller_registrering(db(), konsulent(),
                                 {p_nummer(sted), art, id, version, "tastet på det forkerte sted"},
                                 koersel);
  }
  Vurdering vurderet(const Borger& b, const Jobordre& j, Regel r) {
    return vurdering_af(vurder_placering(db(), sagsbehandler(), oenske(b, j)).value(), r);
  }
  Fakta fakta(const Borger& b, const Jobordre& j) {
    return vurder_placering(db(), sagsbehandler(), oenske(b, j)).value().fakta;
  }
  std::string nyeste(const std::string& emne, const std::string& noegle) {
    return historik(db(), sagsbehandler(), emne, noegle).value().at(0).saetning;
  }
};

TEST_P(Annulleringer, en_person_i_praktik_taeller_ikke_fra_samme_oejeblik) {
  opret_sted(2, 4);  // one place
  const auto p = opret_praktikant(2, konsulent());
  const auto b = opret_borger(1);
  const auto j = opret_ordre(2);
  EXPECT_EQ(vurderet(b, j, Regel::rimelighedskrav).udfald, Udfald::ikke_opfyldt);
  ASSERT_TRUE(annuller(anden_ordning, p.id.vaerdi, 2).has_value());
  EXPECT_EQ(vurderet(b, j, Regel::rimelighedskrav).udfald, Udfald::opfyldt);
  const auto vist = vis_arbejdssted(db(), sagsbehandler(), p_nummer(2)).value();
  EXPECT_TRUE(vist.placerede.empty());
  EXPECT_EQ(vist.kurve.stykker.front().personer, 0);
  EXPECT_EQ(antal("placering"), 1);
  EXPECT_NE(nyeste("arbejdssted", p_nummer(2).tekst()).find("tastet på det forkerte sted"),
            std::string::npos);
}

TEST_P(Annulleringer, en_dispensation_loefter_ikke_laengere) {
  opret_sted(2, 4);
  opret_praktikant(2, konsulent());
  const auto d = opret_dispensation(2);
  const auto b = opret_borger(1);
  const auto j = opret_ordre(2);
  EXPECT_EQ(vurderet(b, j, Regel::rimelighedskrav).udfald, Udfald::opfyldt);
  ASSERT_TRUE(annuller(dispensation, d.id.vaerdi, 2).has_value());
  EXPECT_EQ(vurderet(b, j, Regel::rimelighedskrav).udfald, Udfald::ikke_opfyldt);
  const auto vist = vis_arbejdssted(db(), sagsbehandler(), p_nummer(2)).value();
  EXPECT_TRUE(vist.dispensationer.empty());
  EXPECT_FALSE(vist.kurve.stykker.front().dispensation.has_value());
  EXPECT_EQ(antal("dispensation"), 1);
}

TEST_P(Annulleringer, fravaer_og_findes_ikke_forsvinder_fra_fakta) {
  const auto m = opret_tr();
  const auto f = registrer_fravaer(db(), konsulent(),
                                   {m.id, Dato::af(2023, 1, 30), Dato::af(2023, 2, 10), "", 0})
                     .value();
  const auto n =
      registrer_niveau_findes_ikke(db(), konsulent(),
                                   {p_nummer(), Niveau::tr_cvr, "FOA", Dato::af(2022, 1, 1), {}, 0})
          .value();
  const auto b = opret_borger(1);
  const auto j = opret_ordre();
  EXPECT_EQ(fakta(b, j).hoering.fravaer.size(), 1U);
  EXPECT_EQ(fakta(b, j).hoering.ikke_fundet.size(), 1U);
  ASSERT_TRUE(annuller(fravaer, f.id).has_value());
  ASSERT_TRUE(annuller(findes_ikke, n.id).has_value());
  EXPECT_TRUE(fakta(b, j).hoering.fravaer.empty());
  EXPECT_TRUE(fakta(b, j).hoering.ikke_fundet.empty());
  EXPECT_EQ(antal("fravaer") + antal("niveau_findes_ikke"), 2);
  EXPECT_EQ(fejlkode(annuller(fravaer, f.id)), Fejlkode::findes_ikke);  // not twice
}

TEST_P(Annulleringer, en_repraesentant_tager_sit_fravaer_med_sig) {
  const auto m = opret_tr(true);
  ASSERT_TRUE(registrer_fravaer(db(), konsulent(),
                                {m.id, Dato::af(2023, 1, 30), Dato::af(2023, 2, 10), "", 0})
                  .has_value());
  ASSERT_TRUE(annuller(repraesentant, m.id.vaerdi).has_value());
  const auto vist = vis_arbejdssted(db(), konsulent(), p_nummer()).value();
  EXPECT_TRUE(vist.repraesentanter.empty());
  EXPECT_TRUE(vist.fravaer.empty());
  // He spoke for the whole CVR number: the employer's history tells.
  EXPECT_NE(nyeste("arbejdsgiver", cvr().tekst()).find("Kim Holm"), std::string::npos);
}

TEST_P(Annulleringer, en_repraesentant_faar_en_sidste_dag) {
  const auto m = opret_tr();
  EXPECT_EQ(fejlfelt(afslut_repraesentant(db(), konsulent(), {m.id, m.version, m.fra - 1})), "til");
  const auto svar = afslut_repraesentant(db(), konsulent(), {m.id, m.version, kDag});
  ASSERT_TRUE(svar.has_value()) << fejltekst(svar);
  EXPECT_EQ(svar.value().til, kDag);
  EXPECT_EQ(svar.value().navn, m.navn);
  EXPECT_EQ(fejlkode(afslut_repraesentant(db(), konsulent(), {m.id, m.version, kDag})),
            Fejlkode::version_foraeldet);
  EXPECT_EQ(fejlkode(afslut_repraesentant(db(), leder(), {m.id, 2, kDag})), Fejlkode::ingen_adgang);
  EXPECT_NE(nyeste("arbejdssted", p_nummer().tekst()).find("1. marts 2023"), std::string::npos);
}

TEST_P(Annulleringer, en_hoering_der_ikke_fandt_sted_hindrer_placeringen_igen) {
  const auto j = opret_ordre();
  const auto b = opret_borger(1);
  EXPECT_EQ(vurderet(b, j, Regel::hoering).udfald, Udfald::opfyldt);
  const auto h = vis_jobordre(db(), konsulent(), j.id).value().hoeringer.at(0);
  EXPECT_EQ(fejlkode(annuller_hoering(db(), konsulent(), {h.id, h.version, " "})),
            Fejlkode::begrundelse_mangler);
  EXPECT_EQ(fejlkode(annuller_hoering(db(), konsulent(), {h.id, 9, "fejl"})),
            Fejlkode::version_foraeldet);
  EXPECT_EQ(fejlkode(annuller_hoering(db(), fremmed(), {h.id, h.version, "fejl"})),
            Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(annuller_hoering(db(), leder(), {h.id, h.version, "fejl"})),
            Fejlkode::ingen_adgang);
  ASSERT_TRUE(annuller_hoering(db(), konsulent(), {h.id, h.version, "forkert ordre"}).has_value());
  EXPECT_LT(vurderet(b, j, Regel::hoering).udfald, Udfald::opfyldt);
  EXPECT_TRUE(vis_jobordre(db(), konsulent(), j.id).value().hoeringer.empty());
  EXPECT_EQ(antal("hoering"), 1);
  EXPECT_EQ(nyeste("jobordre", std::to_string(j.id.vaerdi)),
            "Registreringen af, at Kim Holm blev hørt den 1. februar 2023, blev annulleret af "
            "Navn 751-virksomhedskonsulent. Begrundelse: forkert ordre.");
  EXPECT_EQ(fejlkode(annuller_hoering(db(), konsulent(), {h.id, 2, "igen"})),
            Fejlkode::findes_ikke);
}

TEST_P(Annulleringer, kraever_rolle_grund_version_og_det_rigtige_sted) {
  opret_sted(2);
  const auto d = opret_dispensation(1);
  for (const auto& k : {leder(), administrator()})
    EXPECT_EQ(fejlkode(annuller_registrering(
                  db(), k, {p_nummer(), dispensation, d.id.vaerdi, d.version, "fejl"})),
              Fejlkode::ingen_adgang);
  const auto uden =
      annuller_registrering(db(), konsulent(), {p_nummer(), dispensation, d.id.vaerdi, 7, "  "});
  EXPECT_TRUE(uden.error().har(Fejlkode::begrundelse_mangler));
  EXPECT_TRUE(uden.error().har(Fejlkode::version_foraeldet));
  EXPECT_EQ(fejlkode(annuller(dispensation, d.id.vaerdi, 2)), Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(annuller(dispensation, 999)), Fejlkode::findes_ikke);
  const auto egen = opret_praktikant(1, konsulent());
  EXPECT_EQ(fejlkode(annuller_registrering(db(), fremmed(),
                                           {p_nummer(), anden_ordning, egen.id.vaerdi, 1, "fejl"})),
            Fejlkode::findes_ikke);
  // A placement of ours is annulled where it was made, with its decision, not here.
  const auto p = placer(opret_borger(1), opret_ordre());
  EXPECT_EQ(fejlkode(annuller(anden_ordning, p.id.vaerdi, 1, p.version)), Fejlkode::findes_ikke);
}

TEST_P(Annulleringer, kan_proeves_uden_at_gemme) {
  const auto d = opret_dispensation(1);
  const auto m = opret_tr();
  const auto j = opret_ordre();
  const auto h = vis_jobordre(db(), konsulent(), j.id).value().hoeringer.at(0);
  const auto foer = antal_skrevet();
  const auto proev = Koersel::proev;
  EXPECT_TRUE(annuller(dispensation, d.id.vaerdi, 1, 1, proev).has_value());
  EXPECT_TRUE(annuller(repraesentant, m.id.vaerdi, 1, 1, proev).has_value());
  EXPECT_TRUE(afslut_repraesentant(db(), konsulent(), {m.id, 1, kDag}, proev).has_value());
  EXPECT_TRUE(annuller_hoering(db(), konsulent(), {h.id, 1, "fejl"}, proev).has_value());
  EXPECT_EQ(antal_skrevet(), foer);
  EXPECT_EQ(vis_arbejdssted(db(), konsulent(), p_nummer()).value().dispensationer.size(), 1U);
}

TEST_P(Annulleringer, hver_haendelse_har_sin_saetning) {
  for (const char* art :
       {"repraesentant_afsluttet", "repraesentant_annulleret", "fravaer_annulleret",
        "niveau_fundet_tomt_annulleret", "dispensation_annulleret", "anden_ordning_annulleret",
        "hoering_annulleret", "orientering_annulleret"})
    EXPECT_TRUE(har_saetning(art)) << art;
}

PAA_BEGGE(Annulleringer);

}  // namespace
}  // namespace nytte::sager::test
