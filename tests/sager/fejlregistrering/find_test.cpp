#include "sager/fejlregistrering/find.hpp"

#include <gtest/gtest.h>

#include "fejlregistrering/raekker.hpp"

namespace nytte::sager {
namespace {

using B = Bevisart;
using T = Fejlregistreringstype;

std::vector<Fejlregistrering> find(const std::vector<Kildeplacering>& r,
                                   const Findergrundlag& g = {}) {
  return find_fejlregistreringer(r, g);
}

TEST(Fejlregistrering, en_rigtig_raekke_giver_intet) { EXPECT_TRUE(find({raekke(2)}).empty()); }

TEST(Fejlregistrering, en_tom_liste_giver_intet) { EXPECT_TRUE(find({}).empty()); }

TEST(Fejlregistrering, praktik_paa_en_jobordre_af_nytteindsats_er_sikker) {
  std::vector<Kildejobordre> jo{tom_jobordre(2, *Kommunekode::fra(710))};
  jo[0].nummer = "JO18436";
  jo[0].tilbud = Tilbud::nytteindsats;
  auto p = praktik(5);
  p.nummer = "JO18436";
  const auto fund = find({p}, {.jobordrer = jo});
  const auto* f = af_type(fund, T::nytteindsats_som_virksomhedspraktik);
  ASSERT_NE(f, nullptr);
  EXPECT_EQ(f->linje, 5);
  EXPECT_EQ(f->sikkerhed, Sikkerhed::sikker);
  EXPECT_EQ(f->beviser[0].art, B::jobordre_er_nytteindsats);
  EXPECT_EQ(f->relaterede[0], (Raekkehenvisning{Raekkekilde::jobordrelisten, 2, 0, std::nullopt}));
  EXPECT_EQ(f->rettelse.tilbud, Tilbud::nytteindsats);
  EXPECT_EQ(f->rettelse.aktiveringstype, "Løntilskud og virksomhedspraktik");
}

TEST(Fejlregistrering, samme_nummer_i_en_anden_kommune_er_ikke_samme_jobordre) {
  std::vector<Kildejobordre> jo{tom_jobordre(2, *Kommunekode::fra(751))};
  jo[0].nummer = "JO18436";
  jo[0].tilbud = Tilbud::nytteindsats;
  auto p = praktik(5);
  p.nummer = "JO18436";
  EXPECT_TRUE(find({p}, {.jobordrer = jo}).empty());
}

TEST(Fejlregistrering, ordet_nytteindsats_i_teksten_paa_et_offentligt_sted_findes) {
  auto p = praktik(2, "Nytteindsats i Vej og Park");
  p.tilbudssted = "Kommunal arbejdsplads";
  const auto fund = find({p});
  const auto* f = af_type(fund, T::nytteindsats_som_virksomhedspraktik);
  ASSERT_NE(f, nullptr);
  EXPECT_TRUE(har(*f, B::ord_for));
  EXPECT_EQ(f->rettelse.sektor, Sektor::kommune);
}

TEST(Fejlregistrering, park_alene_er_ikke_nok) {
  auto p = praktik(2, "Praktik i park");
  p.tilbudssted = "Kommunal arbejdsplads";
  EXPECT_TRUE(find({p}).empty());
}

TEST(Fejlregistrering, et_privat_sted_taler_imod) {
  auto p = praktik(2, "nytteindsats");
  p.virksomhed = "Netto A/S";
  EXPECT_TRUE(find({p}).empty());
}

TEST(Fejlregistrering, vejledning_findes_som_sin_egen_slags) {
  auto p = praktik(2, "Nyttejob i skoven");
  p.tilbud = Tilbud::vejledning_og_opkvalificering;
  p.tilbudssted = "Kommunal arbejdsplads";
  EXPECT_NE(af_type(find({p}), T::nytteindsats_som_vejledning), nullptr);
}

TEST(Fejlregistrering, nytteindsats_med_vejlednings_aktiveringstype_er_sikker) {
  auto r = raekke(2);
  r.aktiveringstype = "Vejledning og opkvalificering";
  const auto fund = find({r});
  const auto* f = af_type(fund, T::nytteindsats_som_vejledning);
  ASSERT_NE(f, nullptr);
  EXPECT_EQ(f->sikkerhed, Sikkerhed::sikker);
}

TEST(Fejlregistrering, nyttes_egen_placering_er_et_bevis) {
  auto p = praktik(2);
  Findergrundlag g;
  g.egne.push_back({7, *p.cpr, *p.p_nummer, kDag, kDag + 90});
  const auto fund = find({p}, g);
  const auto* f = af_type(fund, T::nytteindsats_som_virksomhedspraktik);
  ASSERT_NE(f, nullptr);
  EXPECT_TRUE(har(*f, B::egen_placering));
  EXPECT_EQ(f->relaterede[0].kilde, Raekkekilde::nytte);
  EXPECT_EQ(f->relaterede[0].id, 7);
}

TEST(Fejlregistrering, timer_og_slutdato_der_mangler) {
  auto r = raekke(2);
  r.ugentlig_tid.reset();
  r.til.reset();
  const auto fund = find({r});
  EXPECT_NE(af_type(fund, T::timer_mangler), nullptr);
  EXPECT_NE(af_type(fund, T::slutdato_mangler), nullptr);
}

TEST(Fejlregistrering, nul_timer_er_ingen_timer) {
  auto r = raekke(2);
  r.ugentlig_tid = Ugetimer::af(0);
  const auto fund = find({r});
  ASSERT_EQ(fund.size(), 1U);
  EXPECT_EQ(fund[0].beviser[0].art, B::nul_timer);
}

TEST(Fejlregistrering, et_p_nummer_uden_for_det_fulde_register_findes_ikke) {
  Findergrundlag g;
  g.arbejdssteder.push_back({*PNummer::laes("1009999999"), *Cvr::laes("12345674")});
  EXPECT_TRUE(find({raekke(2)}, g).empty()) << "the register is not the whole";
  g.alle_arbejdssteder = true;
  EXPECT_NE(af_type(find({raekke(2)}, g), T::p_nummer_ukendt), nullptr);
}

TEST(Fejlregistrering, et_lukket_arbejdssted_kan_ikke_bruges_fra_den_dag) {
  Findergrundlag g;
  g.arbejdssteder.push_back(
      {*PNummer::laes("9901234567"), *Cvr::laes("12345674"), Sektor::kommune, kDag + 1});
  EXPECT_TRUE(find({raekke(2)}, g).empty());
  g.arbejdssteder[0].lukket = kDag;
  const auto fund = find({raekke(2)}, g);
  ASSERT_EQ(fund.size(), 1U);
  EXPECT_EQ(fund[0].beviser[0].art, B::p_nummer_lukket);
}

TEST(Fejlregistrering, to_cifre_byttet_om_findes_med_det_rigtige_nummer) {
  std::vector<Kildeplacering> r;
  for (int i = 2; i < 6; ++i) {
    r.push_back(raekke(i));
    r.back().fra = kDag + 100 * i;
    r.back().til = kDag + 100 * i + 30;
  }
  r.push_back(raekke(9));
  r.back().p_nummer = PNummer::laes("9901243567");
  const auto fund = find(r);
  ASSERT_EQ(fund.size(), 1U);
  EXPECT_EQ(fund[0].type, T::p_nummer_ukendt);
  EXPECT_EQ(fund[0].sikkerhed, Sikkerhed::sandsynlig);
  EXPECT_EQ(fund[0].rettelse.p_nummer, PNummer::laes("9901234567"));
}

TEST(Fejlregistrering, p_nummeret_hoerer_til_et_andet_cvr) {
  Findergrundlag g;
  g.arbejdssteder.push_back({*PNummer::laes("9901234567"), *Cvr::laes("87654321")});
  const auto fund = find({raekke(2)}, g);
  ASSERT_EQ(fund.size(), 1U);
  EXPECT_EQ(fund[0].type, T::p_nummer_andet_cvr);
  EXPECT_EQ(fund[0].rettelse.cvr, Cvr::laes("87654321"));
}

TEST(Fejlregistrering, loven_paa_startdagen_saetter_graensen) {
  auto r = raekke(2);
  r.til = kDag + 90;
  EXPECT_TRUE(find({r}).empty()) << "91 days are allowed";
  r.til = kDag + 91;
  const auto fund = find({r});
  ASSERT_EQ(fund.size(), 1U);
  EXPECT_EQ(fund[0].type, T::for_lang);
  EXPECT_EQ(fund[0].rettelse.til, kDag + 90);
  r.fra = Dato::af(2025, 1, 1);
  r.til = *r.fra + 400;
  EXPECT_TRUE(find({r}).empty()) << "no limit from 2025";
}

TEST(Fejlregistrering, typen_passer_ikke_til_stedets_sektor) {
  Findergrundlag g;
  g.arbejdssteder.push_back({*PNummer::laes("9901234567"), *Cvr::laes("12345674"), Sektor::region});
  const auto fund = find({raekke(2)}, g);
  ASSERT_EQ(fund.size(), 1U);
  EXPECT_EQ(fund[0].type, T::forkert_sektor);
  EXPECT_EQ(fund[0].sikkerhed, Sikkerhed::sikker);
  EXPECT_EQ(fund[0].rettelse.sektor, Sektor::region);
}

TEST(Fejlregistrering, helt_ens_raekker_er_dobbelte_og_den_sidste_udgaar) {
  auto b = raekke(3);
  b.nummer = raekke(2).nummer;
  const auto fund = find({raekke(2), b});
  ASSERT_EQ(fund.size(), 1U);
  EXPECT_EQ(fund[0].type, T::dobbelt_registrering);
  EXPECT_EQ(fund[0].linje, 3);
  EXPECT_EQ(fund[0].relaterede[0].linje, 2);
  EXPECT_EQ(fund[0].sikkerhed, Sikkerhed::sikker);
}

TEST(Fejlregistrering, samme_sted_uden_faelles_dage_er_ikke_dobbelt) {
  auto b = raekke(3);
  b.fra = kDag + 56;
  b.til = kDag + 80;
  EXPECT_TRUE(find({raekke(2), b}).empty());
}

TEST(Fejlregistrering, en_praktik_ved_siden_af_nytteindsatsen_er_dobbelt_ikke_forkert_type) {
  auto p = praktik(2, "nytteindsats");
  const auto fund = find({p, raekke(3)});
  ASSERT_EQ(fund.size(), 1U);
  EXPECT_EQ(fund[0].type, T::dobbelt_registrering);
  EXPECT_EQ(fund[0].linje, 2) << "the row that says the offer wrongly is the one to take out";
}

TEST(Fejlregistrering, samme_forloeb_i_to_systemer_er_dobbelt) {
  const std::vector<Kildeplacering> andre{raekke(40)};
  Findergrundlag g;
  g.andre_lister.push_back({Fagsystem::kmd_opera, andre});
  const auto fund = find({raekke(2)}, g);
  ASSERT_EQ(fund.size(), 1U);
  EXPECT_TRUE(har(fund[0], B::i_andet_system));
  EXPECT_EQ(fund[0].relaterede[0].system, Fagsystem::kmd_opera);
  EXPECT_EQ(fund[0].relaterede[0].linje, 40);
}

TEST(Fejlregistrering, raekkefoelgen_i_listen_aendrer_ikke_hvad_der_findes) {
  auto a = raekke(2);
  a.til.reset();
  auto b = praktik(3, "nyttejob");
  b.tilbudssted = "Kommunal arbejdsplads";
  b.p_nummer = PNummer::laes("1007654321");
  const auto frem = find({a, b});
  const auto tilbage = find({b, a});
  ASSERT_EQ(frem.size(), tilbage.size());
  for (std::size_t i = 0; i < frem.size(); ++i) {
    EXPECT_EQ(frem[i].linje, tilbage[i].linje);
    EXPECT_EQ(frem[i].beviser, tilbage[i].beviser);
  }
}

TEST(Korriger, kun_det_et_menneske_har_bekraeftet_aendres) {
  auto p = praktik(2, "Nytteindsats i Vej og Park");
  p.tilbudssted = "Kommunal arbejdsplads";
  auto q = p;
  q.linje = 3;
  q.cpr = Cpr::laes("0405901235");
  const std::vector<Kildeplacering> r{p, q};
  const auto fund = find(r);
  ASSERT_EQ(fund.size(), 2U);
  const std::vector<Fundbeslutning> valg{
      {0, T::nytteindsats_som_virksomhedspraktik, Fundsvar::rettet, std::nullopt},
      {1, T::nytteindsats_som_virksomhedspraktik, Fundsvar::ikke_en_fejl, std::nullopt}};
  const auto efter = korriger(r, fund, valg);
  ASSERT_EQ(efter.size(), 2U);
  EXPECT_EQ(efter[0].tilbud, Tilbud::nytteindsats);
  EXPECT_EQ(efter[0].tilbudstype, "Nytteindsats, kommune");
  EXPECT_EQ(efter[1].tilbud, Tilbud::virksomhedspraktik);
  EXPECT_EQ(korriger(r, fund, {})[0].tilbud, Tilbud::virksomhedspraktik);
}

TEST(Korriger, den_dobbelte_raekke_udgaar_og_menneskets_egne_tal_gaelder) {
  auto b = raekke(3);
  auto c = raekke(4);
  c.cpr = Cpr::laes("0405901235");
  c.ugentlig_tid.reset();
  const std::vector<Kildeplacering> r{raekke(2), b, c};
  const auto fund = find(r);
  Rettelse timer;
  timer.ugentlig_tid = Ugetimer::af(20, 30);
  const std::vector<Fundbeslutning> valg{
      {1, T::dobbelt_registrering, Fundsvar::rettet, std::nullopt},
      {2, T::timer_mangler, Fundsvar::rettet, timer}};
  const auto efter = korriger(r, fund, valg);
  ASSERT_EQ(efter.size(), 2U);
  EXPECT_EQ(efter[1].linje, 4);
  EXPECT_EQ(efter[1].ugentlig_tid, Ugetimer::af(20, 30));
}

}  // namespace
}  // namespace nytte::sager
