// Taking back a registration, as a browser does it.
#include <gtest/gtest.h>

#include "sager/arbejdssted/registrer_ansatte.hpp"
#include "sager/arbejdssted/registrer_arbejdssted.hpp"
#include "sager/arbejdssted/registrer_dispensation.hpp"
#include "sager/arbejdssted/registrer_repraesentant.hpp"
#include "sager/arbejdssted/vis_arbejdssted.hpp"
#include "sager/jobordre/opret_jobordre.hpp"
#include "sager/jobordre/registrer_hoering.hpp"
#include "sager/jobordre/vis_jobordre.hpp"
#include "vaert.hpp"
#include "web/login.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web::proeve {
namespace {

const std::string kSted = "/arbejdssteder/1000000001";

class Annulleringssider : public ::testing::Test {
 protected:
  Annulleringssider() {
    tilfoej_sider(vaert.ruter);
    k = {vaert.account("mette", {Rolle::virksomhedskonsulent}).bruger, vaert.nu, kDag, ""};
    vaert.account("leif", {Rolle::leder});
    const auto kommune = Kommunekode::fra(101).value();
    EXPECT_TRUE(sager::registrer_arbejdssted(vaert.db, k,
                                             {{.p_nummer = p,
                                               .cvr = cvr,
                                               .navn = "Strandvejens Plejehjem",
                                               .adresse = "",
                                               .postnummer = "",
                                               .by = "",
                                               .kommune = kommune,
                                               .sektor = Sektor::kommune,
                                               .ministeromraade = {},
                                               .tilskudsandel = {},
                                               .erhverv_paa_markedsvilkaar = {},
                                               .lukket_fra = {}},
                                              "Kommunen"}));
    vaert.log_in("mette");
  }
  RepraesentantId opret_tr() {
    return sager::registrer_repraesentant(vaert.db, k,
                                          {.id = {},
                                           .niveau = Niveau::tr_p_nummer,
                                           .p_nummer = p,
                                           .cvr = cvr,
                                           .faggruppe = "FOA",
                                           .navn = "Kim Lund",
                                           .organisation = "",
                                           .email = "",
                                           .fra = Dato::af(2025, 1, 1),
                                           .til = {}})
        .value()
        .id;
  }
  sager::Arbejdsstedsvisning sted() { return sager::vis_arbejdssted(vaert.db, k, p).value(); }
  static Felter med(std::string grund, std::string version = "1") {
    Felter f;
    f.add("grund", std::move(grund));
    f.add("version", std::move(version));
    return f;
  }

  static constexpr Dato kDag = Dato::af(2026, 9, 21);
  const PNummer p = PNummer::laes("1000000001").value();
  const Cvr cvr = Cvr::laes("10000001").value();
  Vaert vaert;
  Kontekst k{{{}, Kommunekode::fra(101).value(), "", "", {}}, {}, kDag, ""};
};

TEST_F(Annulleringssider, arbejdsstedets_side_foerer_til_en_side_der_siger_foelgen) {
  const auto id = std::to_string(opret_tr().vaerdi);
  const std::string adresse = kSted + "/repraesentanter/" + id + "/annuller";
  EXPECT_NE(vaert.browse(kSted).body.find("href=\"" + adresse + "\""), std::string::npos);
  const Svar side = vaert.browse(adresse);
  EXPECT_EQ(side.status, 200U);
  EXPECT_NE(side.body.find("Annullér medarbejderrepræsentanten Kim Lund?"), std::string::npos);
  const Svar uden = vaert.submit(adresse, med(""));
  EXPECT_EQ(uden.status, 422U);
  EXPECT_EQ(vaert.submit(adresse, med("forkert sted"), false).status, 403U);  // no form token
  EXPECT_EQ(sted().repraesentanter.size(), 1U);
  EXPECT_EQ(vaert.submit(adresse, med("forkert sted")).status, 303U);
  EXPECT_TRUE(sted().repraesentanter.empty());
  const Svar efter = vaert.browse(kSted);
  EXPECT_NE(efter.body.find("blev annulleret"), std::string::npos);
  EXPECT_NE(efter.body.find("forkert sted"), std::string::npos);
  EXPECT_EQ(vaert.browse(adresse).status, 404U);
}

TEST_F(Annulleringssider, den_der_saa_en_aeldre_udgave_faar_det_at_vide) {
  const auto id = std::to_string(opret_tr().vaerdi);
  vaert.browse(kSted + "/repraesentanter/" + id + "/slut");
  Felter slut;
  slut.add("til", "30-09-2026");
  slut.add("version", "1");
  EXPECT_EQ(vaert.submit(kSted + "/repraesentanter/" + id + "/slut", slut).status, 303U);
  EXPECT_EQ(sted().repraesentanter.at(0).til, Dato::af(2026, 9, 30));
  const std::string adresse = kSted + "/repraesentanter/" + id + "/annuller";
  vaert.browse(adresse);
  EXPECT_EQ(vaert.submit(adresse, med("fejl", "1")).status, 412U);
  EXPECT_EQ(vaert.submit(adresse, med("fejl", "2")).status, 303U);
}

std::string skjult_vaerdi(const std::string& side, const std::string& navn) {
  const std::string maerke = "name=\"" + navn + "\" value=\"";
  const std::size_t fra = side.find(maerke);
  if (fra == std::string::npos) return "(mangler)";
  return side.substr(fra + maerke.size(),
                     side.find('"', fra + maerke.size()) - fra - maerke.size());
}

TEST_F(Annulleringssider, to_der_retter_samme_maaned_faar_det_at_vide) {
  const auto gem = [&](const std::string& antal, const std::string& sete) {
    Felter f;
    f.add("maaned", "2026-08");
    f.add("aarsvaerk", antal);
    f.add("hoveder", "");
    f.add("sete_versioner", sete);
    return vaert.submit(kSted + "/ansatte", f);
  };
  const std::string begge_saa = skjult_vaerdi(vaert.browse(kSted).body, "sete_versioner");
  EXPECT_EQ(begge_saa, "");
  EXPECT_EQ(gem("21,5", begge_saa).status, 303U);
  // The month was not there when the second opened the page.
  const Svar anden = gem("30", begge_saa);
  EXPECT_EQ(anden.status, 412U);
  EXPECT_EQ(sted().ansatte.at(0).aarsvaerk, Aarsvaerk::laes("21.5"));
  // Now he has been told and sees the new figure: what he sends next is meant.
  const std::string nu = skjult_vaerdi(anden.body, "sete_versioner");
  EXPECT_EQ(nu, "2026-08:1");
  // A misprint does not make him up to date with what happened meanwhile.
  EXPECT_EQ(gem("22", nu).status, 303U);
  const Svar slaafejl = gem("mange", nu);
  EXPECT_EQ(slaafejl.status, 422U);
  EXPECT_EQ(skjult_vaerdi(slaafejl.body, "sete_versioner"), nu);
  EXPECT_EQ(gem("31", nu).status, 412U);
  EXPECT_EQ(gem("31", "2026-08:x").status, 412U);
  EXPECT_EQ(gem("31", "2026-08:2").status, 303U);
  EXPECT_EQ(sted().ansatte.at(0).aarsvaerk, Aarsvaerk::laes("31"));
}

TEST_F(Annulleringssider, en_leder_ser_ingen_link_og_faar_nej) {
  const auto d = sager::registrer_dispensation(vaert.db, k,
                                               {.id = {},
                                                .p_nummer = p,
                                                .pladser = 4,
                                                .fra = Dato::af(2026, 1, 1),
                                                .til = Dato::af(2027, 6, 30),
                                                .raad = "RAR Nord",
                                                .journalnummer = ""})
                     .value();
  const std::string adresse =
      kSted + "/dispensationer/" + std::to_string(d.id.vaerdi) + "/annuller";
  EXPECT_NE(vaert.browse(kSted).body.find(adresse), std::string::npos);
  EXPECT_EQ(vaert.browse(adresse).status, 200U);
  EXPECT_EQ(vaert.browse(kSted + "/dispensationer/x/annuller").status, 404U);
  vaert.cookies.clear();
  vaert.log_in("leif");
  EXPECT_EQ(vaert.browse(kSted).body.find(adresse), std::string::npos);
  EXPECT_EQ(vaert.browse(adresse).status, 403U);
}

TEST_F(Annulleringssider, en_hoering_annulleres_fra_sin_egen_jobordre) {
  const auto opret = [&] {
    return sager::opret_jobordre(vaert.db, k,
                                 {.id = {},
                                  .nummer = "",
                                  .kommune = k.bruger.kommune,
                                  .p_nummer = p,
                                  .type = Jobordretype::nytteindsats_kommune,
                                  .stilling = "Medhjælper",
                                  .faggruppe = "FOA",
                                  .opgave = "",
                                  .ministeromraade = {},
                                  .fra = Dato::af(2026, 9, 1),
                                  .til = Dato::af(2027, 8, 31),
                                  .vurdering = {}})
        .value();
  };
  const Jobordre ordre = opret();
  const Jobordre anden = opret();
  const auto h = sager::registrer_hoering(vaert.db, k,
                                          {.id = {},
                                           .jobordre = ordre.id,
                                           .art = Hoeringsart::orientering,
                                           .niveau = {},
                                           .navn = "Kim Lund",
                                           .dato = Dato::af(2026, 9, 1),
                                           .arbejdsgiver_erklaering = {},
                                           .medarbejder_erklaering = {},
                                           .enig = {},
                                           .bemaerkning = ""})
                     .value();
  const std::string slut = "/hoeringer/" + std::to_string(h.id.vaerdi) + "/annuller";
  const std::string adresse = "/jobordrer/" + ordre.nummer + slut;
  EXPECT_NE(vaert.browse("/jobordrer/" + ordre.nummer).body.find(adresse), std::string::npos);
  EXPECT_EQ(vaert.browse("/jobordrer/" + anden.nummer + slut).status, 404U);
  EXPECT_EQ(vaert.browse(adresse).status, 200U);
  EXPECT_EQ(vaert.submit(adresse, med("ordren var en anden")).status, 303U);
  EXPECT_TRUE(sager::vis_jobordre(vaert.db, k, ordre.id).value().hoeringer.empty());
}

}  // namespace
}  // namespace nytte::web::proeve
