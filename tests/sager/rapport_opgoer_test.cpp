#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "sager/rapport/filer.hpp"
#include "sager/rapport/forskel.hpp"
#include "sager/rapport/opgoer.hpp"
#include "sager/rapport/rapport_json.hpp"

namespace nytte::sager {
namespace {

using ::testing::Contains;
using ::testing::Each;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;
using Art = Rapportadvarselart;

const PNummer kSted = *PNummer::laes("1000000001");
const Kvartal kK1 = *Kvartal::laes("2024K1");  // 1 January to 31 March, with a 29 February

Arbejdssted sted() {
  return {.p_nummer = kSted,
          .cvr = *Cvr::laes("99000001"),
          .navn = "Ærøgården",
          .adresse = "Vej 1",
          .postnummer = "8000",
          .by = "Aarhus",
          .kommune = *Kommunekode::fra(751),
          .sektor = Sektor::kommune,
          .ministeromraade = {},
          .tilskudsandel = {},
          .erhverv_paa_markedsvilkaar = {},
          .lukket_fra = {}};
}

AnsatteMaaned maaned(int aar, int nr, std::int64_t fuldtid, std::int32_t hoveder) {
  return {kSted, *Maaned::fra(aar, nr), Aarsvaerk::fra_titusindedele(fuldtid * Aarsvaerk::kSkala),
          hoveder};
}

Jobordre ordre() {
  return {.id = {7},
          .nummer = "JO1",
          .kommune = *Kommunekode::fra(751),
          .p_nummer = kSted,
          .type = Jobordretype::nytteindsats_kommune,
          .stilling = "pedelmedhjælper",
          .faggruppe = "FOA",
          .opgave = "Pasning af haven",
          .ministeromraade = {},
          .fra = Dato::af(2023, 1, 1),
          .til = Dato::af(2025, 12, 31),
          .vurdering = {},
          .disco = "515300"};
}

Placering placering(std::int64_t id, Dato fra, Dato til) {
  return {.id = {id},
          .kommune = *Kommunekode::fra(751),
          .borger = BorgerId{id},
          .jobordre = JobordreId{7},
          .p_nummer = kSted,
          .fra = fra,
          .til = til,
          .ugentlig_tid = Ugetimer::af(25),
          .raadighedsvurdering = {},
          .status = Placeringsstatus::ansat,
          .haendelsesdato = fra,
          .bemaerkning = {},
          .afgoerelse = {}};
}

Hoering hoering(Dato dato, Hoeringsart art = Hoeringsart::hoering) {
  return {.id = {1},
          .jobordre = {7},
          .art = art,
          .niveau = {},
          .navn = "Kim Holm",
          .dato = dato,
          .arbejdsgiver_erklaering = {},
          .medarbejder_erklaering = {},
          .enig = {},
          .bemaerkning = {}};
}

Dispensation dispensation(const char* nr, Dato fra, Dato til) {
  return {.id = {1},
          .p_nummer = kSted,
          .pladser = 3,
          .fra = fra,
          .til = til,
          .raad = "RAR Østjylland",
          .journalnummer = nr};
}

Rapportgrundlag grundlag(Kvartal k = kK1) {
  Rapportgrundlag g{.kvartal = k,
                    .kommune = *Kommunekode::fra(751),
                    .kommunenavn = "Aarhus",
                    .raad = "RAR Østjylland",
                    .forloeb = {},
                    .steder = {}};
  // November to February: 50, 51, 52, 54 full-time persons; 207 / 4 = 51,75.
  g.steder.emplace(kSted, Rapportsted{sted(),
                                      {maaned(2023, 11, 50, 60), maaned(2023, 12, 51, 61),
                                       maaned(2024, 1, 52, 62), maaned(2024, 2, 54, 64)},
                                      {},
                                      {}});
  return g;
}

Rapportgrundlag med(std::vector<Placering> alle, Kvartal k = kK1) {
  Rapportgrundlag g = grundlag(k);
  for (auto& p : alle)
    g.forloeb.push_back({std::move(p), ordre(), {hoering(Dato::af(2023, 12, 1))}});
  return g;
}

Rapportraekke eneste(const Rapportgrundlag& g) {
  const Rapport r = opgoer(g);
  EXPECT_EQ(r.raekker.size(), 1U);
  return r.raekker.empty() ? Rapportraekke{} : r.raekker.front();
}

std::vector<Art> arter(const Rapport& r) {
  std::vector<Art> ud;
  for (const auto& a : r.advarsler) ud.push_back(a.art);
  return ud;
}

TEST(Opgoer, et_forloeb_er_en_linje_uden_person) {
  const auto r = eneste(med({placering(1, Dato::af(2024, 1, 8), Dato::af(2024, 3, 17))}));
  EXPECT_EQ(r.cvr, "99000001");
  EXPECT_EQ(r.p_nummer, "1000000001");
  EXPECT_EQ(r.arbejdssted, "Ærøgården");
  EXPECT_EQ(r.ordning, Rapportordning::nytteindsats);
  EXPECT_EQ(r.stilling, "pedelmedhjælper");
  EXPECT_EQ(r.disco, "515300");
  EXPECT_EQ(r.uger, 1000);  // 24 + 29 + 17 = 70 days
  EXPECT_EQ(r.ugeminutter, 1500);
  EXPECT_EQ(r.fuldtidspersoner, 68);  // 25 / 37 = 0,6757
  EXPECT_EQ(r.ansatte, 5175);
  EXPECT_EQ(r.ansattemaal, Ansattemaal::fuldtidspersoner);
  EXPECT_EQ(r.hoeringsdato, Dato::af(2023, 12, 1));
  EXPECT_EQ(r.ende, Forloebsende::planlagt);
}

TEST(Opgoer, kvartalets_yderste_dage_er_med) {
  const Dato a = Dato::af(2023, 10, 1);
  EXPECT_THAT(opgoer(med({placering(1, a, Dato::af(2024, 1, 1))})).raekker, SizeIs(1));
  EXPECT_THAT(opgoer(med({placering(1, a, Dato::af(2023, 12, 31))})).raekker, IsEmpty());
  const Dato z = Dato::af(2024, 6, 1);
  EXPECT_THAT(opgoer(med({placering(1, Dato::af(2024, 3, 31), z)})).raekker, SizeIs(1));
  EXPECT_THAT(opgoer(med({placering(1, Dato::af(2024, 4, 1), z)})).raekker, IsEmpty());
}

TEST(Opgoer, skuddagen_er_en_dag) {
  const auto r = eneste(med({placering(1, Dato::af(2024, 2, 29), Dato::af(2024, 2, 29))}));
  EXPECT_EQ(r.uger, 14);  // one day in seven: 0,14
  EXPECT_EQ(r.fra, Dato::af(2024, 2, 29));
}

TEST(Opgoer, et_forloeb_over_kvartalsskiftet_staar_i_begge_med_alle_sine_uger) {
  // 28 + 31 + 29 + 3 = 91 days: 13 weeks.
  const auto p = placering(1, Dato::af(2023, 12, 4), Dato::af(2024, 3, 3));
  EXPECT_EQ(eneste(med({p})).uger, 1300);
  EXPECT_EQ(eneste(med({p}, kK1 + -1)).uger, 1300);
  EXPECT_THAT(opgoer(med({p}, kK1 + 1)).raekker, IsEmpty());
}

TEST(Opgoer, et_afbrudt_forloeb_taeller_til_den_sidste_dag_der) {
  auto p = placering(1, Dato::af(2023, 12, 4), Dato::af(2024, 3, 3));
  p.status = Placeringsstatus::afbrudt;
  p.haendelsesdato = Dato::af(2024, 1, 1);
  const auto r = eneste(med({p}));
  EXPECT_EQ(r.til, Dato::af(2024, 1, 1));
  EXPECT_EQ(r.ende, Forloebsende::afbrudt);
  EXPECT_EQ(r.uger, 414);  // 29 days
  p.haendelsesdato = Dato::af(2023, 12, 31);
  EXPECT_THAT(opgoer(med({p})).raekker, IsEmpty());
}

TEST(Opgoer, det_der_ikke_blev_til_et_forloeb_er_ikke_med) {
  auto annulleret = placering(1, Dato::af(2024, 1, 8), Dato::af(2024, 2, 1));
  annulleret.status = Placeringsstatus::annulleret;
  auto aldrig = annulleret;
  aldrig.status = Placeringsstatus::ikke_startet;
  EXPECT_THAT(opgoer(med({annulleret, aldrig})).raekker, IsEmpty());
}

TEST(Opgoer, en_henvisning_uden_svar_er_ikke_med_men_siges) {
  auto p = placering(1, Dato::af(2024, 1, 8), Dato::af(2024, 2, 1));
  p.status = Placeringsstatus::henvist;
  const Rapport r = opgoer(med({p}));
  EXPECT_THAT(r.raekker, IsEmpty());
  EXPECT_THAT(arter(r), Contains(Art::henvist_uden_svar));
  EXPECT_EQ(r.advarsler.front().emne, "jobordre");
  EXPECT_EQ(r.advarsler.front().noegle, "JO1");
}

TEST(Opgoer, til_og_med_2019_er_ansatte_personer_over_tre_maaneder) {
  // The quarter's last month is December: September to November, (10 + 11 + 12) / 3.
  const Kvartal k = *Kvartal::laes("2019K4");
  Rapportgrundlag g = med({placering(1, Dato::af(2019, 11, 4), Dato::af(2019, 12, 31))}, k);
  g.steder.at(kSted).ansatte = {maaned(2019, 8, 99, 99), maaned(2019, 9, 1, 10),
                                maaned(2019, 10, 1, 11), maaned(2019, 11, 1, 12)};
  const auto r = eneste(g);
  EXPECT_EQ(r.ansatte, 1100);
  EXPECT_EQ(r.ansattemaal, Ansattemaal::hoveder);
}

TEST(Opgoer, fra_2020_er_ansatte_fuldtidspersoner_over_fire_maaneder) {
  const Kvartal k = *Kvartal::laes("2020K1");
  Rapportgrundlag g = med({placering(1, Dato::af(2020, 1, 6), Dato::af(2020, 3, 1))}, k);
  g.steder.at(kSted).ansatte = {maaned(2019, 11, 8, 99), maaned(2019, 12, 9, 99),
                                maaned(2020, 1, 10, 99), maaned(2020, 2, 12, 99)};
  EXPECT_EQ(eneste(g).ansatte, 975);
}

TEST(Opgoer, fra_2025_siges_ansatte_stadig_til_orientering) {
  const Kvartal k = *Kvartal::laes("2025K2");
  Rapportgrundlag g = med({placering(1, Dato::af(2025, 4, 7), Dato::af(2025, 6, 30))}, k);
  g.steder.at(kSted).ansatte = {maaned(2025, 2, 10, 9), maaned(2025, 3, 10, 9),
                                maaned(2025, 4, 20, 9), maaned(2025, 5, 20, 9)};
  const auto r = eneste(g);
  EXPECT_EQ(r.ansatte, 1500);
  EXPECT_EQ(r.ansattemaal, Ansattemaal::fuldtidspersoner);
}

TEST(Opgoer, en_maaned_uden_tal_goer_gennemsnittet_ukendt_og_naevnes) {
  Rapportgrundlag g = med({placering(1, Dato::af(2024, 1, 8), Dato::af(2024, 2, 1)),
                           placering(2, Dato::af(2024, 1, 8), Dato::af(2024, 2, 1))});
  g.steder.at(kSted).ansatte.erase(g.steder.at(kSted).ansatte.begin() + 1);
  const Rapport r = opgoer(g);
  EXPECT_EQ(r.raekker.front().ansatte, std::nullopt);
  ASSERT_THAT(r.advarsler, SizeIs(1)) << "once an arbejdssted";
  EXPECT_EQ(r.advarsler.front().om, "Ærøgården (december 2023)");
  EXPECT_EQ(r.advarsler.front().noegle, "1000000001");
}

TEST(Opgoer, stoettede_er_flest_paa_en_dag_i_kvartalet_fra_alle_kommuner) {
  Rapportgrundlag g = med({placering(1, Dato::af(2024, 1, 8), Dato::af(2024, 2, 1))});
  const auto i = [](Dato fra, std::optional<Dato> til, int timer) {
    return IForvejen{Ordning::nytteindsats, fra, til, Ugetimer::af(timer)};
  };
  g.steder.at(kSted).stoettede = {
      i(Dato::af(2023, 1, 1), Dato::af(2024, 1, 9), 37),  // 1
      i(Dato::af(2024, 1, 8), Dato::af(2024, 2, 1), 25),  // 2 until 9 January
      i(Dato::af(2024, 1, 10), Dato::af(2024, 2, 1), 20),
      i(Dato::af(2024, 1, 15), {}, 10),  // 3 from here: 55 hours
      i(Dato::af(2024, 4, 1), {}, 37)};  // after the quarter
  const auto r = eneste(g);
  EXPECT_EQ(r.stoettede_personer, 3);
  EXPECT_EQ(r.stoettede_fuldtid, 168);  // 62 / 37 on 8 January, more than 55 / 37
}

TEST(Opgoer, den_dispensation_der_raekker_laengst_staar_der) {
  Rapportgrundlag g = med({placering(1, Dato::af(2024, 2, 1), Dato::af(2024, 2, 28))});
  g.steder.at(kSted).dispensationer = {
      dispensation("24/1", Dato::af(2023, 2, 1), Dato::af(2024, 2, 1)),
      dispensation("24/2", Dato::af(2024, 2, 20), Dato::af(2025, 2, 20)),
      dispensation("24/3", Dato::af(2024, 2, 29), Dato::af(2026, 2, 28))};
  const auto r = eneste(g);
  EXPECT_EQ(r.dispensation, "24/2");
  EXPECT_EQ(r.dispensation_til, Dato::af(2025, 2, 20));
}

TEST(Opgoer, en_hoering_efter_kvartalet_taeller_ikke) {
  Rapportgrundlag g = grundlag();
  g.forloeb.push_back({placering(1, Dato::af(2024, 2, 1), Dato::af(2024, 2, 28)),
                       ordre(),
                       {hoering(Dato::af(2024, 4, 1))}});
  EXPECT_THAT(arter(opgoer(g)), Contains(Art::hoering_mangler));
  g.forloeb.front().hoeringer.push_back(hoering(Dato::af(2024, 3, 31)));
  EXPECT_EQ(eneste(g).hoeringsdato, Dato::af(2024, 3, 31));
}

TEST(Opgoer, fra_2025_mangler_orienteringen_ikke_hoeringen) {
  Rapportgrundlag g = grundlag(*Kvartal::laes("2025K1"));
  g.forloeb.push_back({placering(1, Dato::af(2024, 12, 31), Dato::af(2025, 2, 28)), ordre(), {}});
  g.forloeb.push_back({placering(2, Dato::af(2025, 1, 1), Dato::af(2025, 2, 28)), ordre(), {}});
  const auto a = arter(opgoer(g));
  EXPECT_THAT(a, Contains(Art::hoering_mangler).Times(1));
  EXPECT_THAT(a, Contains(Art::orientering_mangler).Times(1));
}

TEST(Opgoer, andre_ordninger_har_ingen_hoering_og_ingen_stilling_her) {
  auto p = placering(1, Dato::af(2024, 2, 1), Dato::af(2024, 2, 28));
  p.ordning = Ordning::loentilskud;
  p.jobordre.reset();
  p.ugentlig_tid = Ugetimer::af(0);
  Rapportgrundlag g = grundlag();
  g.forloeb.push_back({p});
  const Rapport r = opgoer(g);
  EXPECT_EQ(r.raekker.front().ordning, Rapportordning::loentilskud);
  EXPECT_THAT(arter(r), Contains(Art::ugetid_mangler));
  EXPECT_THAT(arter(r), Contains(Art::stilling_mangler));
  EXPECT_THAT(arter(r), Not(Contains(Art::hoering_mangler)));
}

TEST(Opgoer, siger_naar_arbejdsstedet_er_lukket_foer_forloebet_er_slut) {
  Rapportgrundlag g = med({placering(1, Dato::af(2024, 2, 1), Dato::af(2024, 2, 28))});
  g.steder.at(kSted).sted.lukket_fra = Dato::af(2024, 2, 29);
  EXPECT_THAT(arter(opgoer(g)), IsEmpty());
  g.steder.at(kSted).sted.lukket_fra = Dato::af(2024, 2, 28);
  EXPECT_THAT(arter(opgoer(g)), Contains(Art::arbejdssted_lukket));
}

TEST(Opgoer, uden_raad_siges_det) {
  Rapportgrundlag g = grundlag();
  g.raad.clear();
  EXPECT_THAT(arter(opgoer(g)), Contains(Art::intet_raad));
}

TEST(Opgoer, indhold_og_formaal_staar_kun_der_naar_det_er_aftalt) {
  Rapportgrundlag g = med({placering(1, Dato::af(2024, 2, 1), Dato::af(2024, 2, 28))});
  EXPECT_EQ(eneste(g).indhold, "");
  EXPECT_THAT(som_regneark(opgoer(g)).kolonner, SizeIs(24));
  g.aftalt_indhold = true;
  g.forloeb.front().placering.saerligt_tilrettelagt = true;
  EXPECT_EQ(eneste(g).indhold, "Pasning af haven");
  EXPECT_EQ(eneste(g).formaal, "Særligt tilrettelagt forløb");
  EXPECT_THAT(som_regneark(opgoer(g)).kolonner, SizeIs(26));
}

TEST(Opgoer, er_uafhaengig_af_raekkefoelgen) {
  const auto a = placering(1, Dato::af(2024, 2, 1), Dato::af(2024, 2, 28));
  const auto b = placering(2, Dato::af(2024, 1, 1), Dato::af(2024, 2, 28));
  EXPECT_EQ(opgoer(med({a, b})).raekker, opgoer(med({b, a})).raekker);
}

TEST(UdenCpr, fjerner_det_der_ligner_et_cpr_nummer) {
  EXPECT_EQ(uden_cpr("Tlf. til 020383-0001."), "Tlf. til [fjernet].");
  EXPECT_EQ(uden_cpr("0203830001 og 020383 0001"), "[fjernet] og [fjernet]");
  EXPECT_EQ(uden_cpr("P 1000000001"), "P 1000000001") << "no month 00";
  EXPECT_EQ(uden_cpr("10203830001"), "10203830001") << "eleven digits";
  EXPECT_EQ(uden_cpr("020383-00019"), "020383-00019");
}

RC_GTEST_PROP(Opgoer, intet_cpr_nummer_kommer_i_nogen_fil, ()) {
  // Whatever text people write around it.
  const auto foran = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab. -æ")));
  const auto hul = *rc::gen::element(std::string("-"), std::string(" "), std::string());
  Rapportgrundlag g = med({placering(1, Dato::af(2024, 2, 1), Dato::af(2024, 2, 28))});
  const std::string t = foran + "020383" + hul + "0007" + foran;
  g.aftalt_indhold = true;
  g.forloeb.front().jobordre->stilling = t;
  g.forloeb.front().jobordre->opgave = t;
  g.steder.at(kSted).sted.navn = t;
  const Rapport r = opgoer(g);
  for (const auto& fil :
       {som_fil(r, {.nummer = 1, .dato = Dato::af(2024, 4, 2)}, Rapportformat::csv).value(),
        som_json(r)})
    RC_ASSERT(fil.find("020383" + hul + "0007") == std::string::npos);
}

TEST(RapportJson, kommer_tilbage_som_den_var) {
  Rapportgrundlag g = med({placering(1, Dato::af(2024, 2, 1), Dato::af(2024, 2, 28)),
                           placering(2, Dato::af(2024, 3, 1), Dato::af(2024, 5, 28))});
  g.aftalt_indhold = true;
  g.forloeb.back().hoeringer.clear();
  g.steder.at(kSted).ansatte.clear();
  g.steder.at(kSted).dispensationer = {
      dispensation("", Dato::af(2024, 2, 20), Dato::af(2025, 2, 20))};
  const Rapport r = opgoer(g);
  Rapport igen;
  igen.kvartal = r.kvartal;
  igen.kommune = r.kommune;
  igen.raad = r.raad;
  ASSERT_TRUE(laes_json(som_json(r), igen));
  EXPECT_EQ(igen.raekker, r.raekker);
  EXPECT_EQ(igen.advarsler.size(), r.advarsler.size());
  EXPECT_EQ(som_json(igen), som_json(r));
}

TEST(RapportJson, andet_laeses_ikke) {
  Rapport r;
  for (const char* t : {"", "[]", "{}", "{\"kommunenavn\":\"A\"}",
                        "{\"kommunenavn\":\"A\",\"aftalt_indhold\":false,\"raekker\":[[\"x\"]],"
                        "\"advarsler\":[]}"})
    EXPECT_FALSE(laes_json(t, r)) << t;
}

TEST(Forskelle, er_ingen_for_to_ens) {
  const Rapport r = opgoer(med({placering(1, Dato::af(2024, 2, 1), Dato::af(2024, 2, 28))}));
  EXPECT_THAT(forskelle(r, r), IsEmpty());
}

TEST(Forskelle, siger_hvad_der_kom_faldt_ud_og_blev_aendret) {
  const auto a = placering(1, Dato::af(2024, 2, 1), Dato::af(2024, 2, 28));
  auto b = placering(2, Dato::af(2024, 3, 1), Dato::af(2024, 5, 28));
  const auto c = placering(3, Dato::af(2024, 1, 5), Dato::af(2024, 2, 5));
  const Rapport foer = opgoer(med({a, b}));
  b.ugentlig_tid = Ugetimer::af(20);
  const auto alle = forskelle(foer, opgoer(med({b, c})));
  ASSERT_THAT(alle, SizeIs(3));
  EXPECT_EQ(alle[0].art, Forskelsart::tilfoejet);
  EXPECT_THAT(alle[0].om, HasSubstr("5. januar 2024"));
  EXPECT_EQ(alle[1].art, Forskelsart::aendret);
  EXPECT_EQ(alle[1].felter, (std::vector<Feltforskel>{{"Timer pr. uge", "25:00", "20:00"},
                                                      {"Fuldtidspersoner", "0,68", "0,54"}}));
  EXPECT_EQ(alle[2].art, Forskelsart::udgaaet);
}

TEST(Forskelle, ser_at_arbejdsstedet_har_skiftet_cvr) {
  Rapportgrundlag g = med({placering(1, Dato::af(2024, 2, 1), Dato::af(2024, 2, 28))});
  const Rapport foer = opgoer(g);
  g.steder.at(kSted).sted.cvr = *Cvr::laes("99000002");
  const auto alle = forskelle(foer, opgoer(g));
  ASSERT_THAT(alle, SizeIs(1));
  EXPECT_EQ(alle[0].felter, (std::vector<Feltforskel>{{"CVR-nummer", "99000001", "99000002"}}));
}

TEST(Rapportfiler, csv_er_dansk_og_ens_hver_gang) {
  const Rapport r = opgoer(med({placering(1, Dato::af(2024, 1, 8), Dato::af(2024, 3, 17))}));
  const Rapportmaerke m{.nummer = 1, .dato = Dato::af(2024, 4, 2)};
  const std::string csv = som_fil(r, m, Rapportformat::csv).value();
  EXPECT_THAT(csv, HasSubstr("2024K1;Aarhus;99000001;1000000001;Ærøgården;Kommunal;Nytteindsats;"
                             "pedelmedhjælper;515300;;08-01-2024;17-03-2024;Planlagt;10,00;25:00;"
                             "0,68;51,75;Fuldtidspersoner, 4 måneder;"));
  EXPECT_EQ(csv,
            som_fil(r, {.nummer = 2, .dato = Dato::af(2025, 1, 1)}, Rapportformat::csv).value())
      << "the fingerprint is of the rows alone";
  EXPECT_EQ(som_fil(r, m, Rapportformat::xlsx).value(), som_fil(r, m, Rapportformat::xlsx).value());
  EXPECT_EQ(som_fil(r, m, Rapportformat::pdf).value(), som_fil(r, m, Rapportformat::pdf).value());
}

TEST(Rapportfiler, forsiden_siger_hovedtal_og_hvad_der_mangler) {
  Rapportgrundlag g = med({placering(1, Dato::af(2024, 1, 8), Dato::af(2024, 3, 17))});
  g.steder.at(kSted).ansatte.clear();
  const auto t = dokumenter::som_tekst(som_brev(opgoer(g), {.nummer = 2,
                                                            .dato = Dato::af(2024, 4, 2),
                                                            .fingeraftryk = "abc",
                                                            .grund = "En dato var forkert"}));
  for (const char* s : {"Opgørelse for 1. kvartal 2024", "RAR Østjylland", "Version 2", "Forløb: 1",
                        "Fuldtidspersoner i alt: 0,68", "Figur:", "En dato var forkert",
                        "Antal ordinært ansatte mangler: Ærøgården", "BOB § 11, stk. 1"})
    EXPECT_THAT(t, HasSubstr(s));
}

TEST(Rapportfiler, i_2014_er_det_bekendtgoerelsens_paragraf_30) {
  const auto t = dokumenter::som_tekst(
      som_brev(opgoer(grundlag(*Kvartal::laes("2014K2"))), {.dato = Dato::af(2014, 7, 2)}));
  EXPECT_THAT(t, HasSubstr("BEK 1541/2013 § 30"));
  EXPECT_THAT(t, HasSubstr("Kladde"));
}

}  // namespace
}  // namespace nytte::sager
