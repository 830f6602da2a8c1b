#include "sager/ansoegning/ansoegning.hpp"

#include <gmock/gmock.h>

#include <random>
#include <thread>

#include "filer.hpp"
#include "sager/ansoegning/tilstand.hpp"
#include "store/ansoegning.hpp"
#include "store/arbejdssted.hpp"
#include "store/bilag.hpp"
#include "verden.hpp"

namespace nytte::sager::test {

using testing::HasSubstr;
using testing::UnorderedElementsAre;

// On 3 May 2023, when a council could dispense; the workplace of 51 full-time persons lies in
// Aarhus.
class Ansoegninger : public Verden {
 protected:
  static constexpr Dato kMaj = Dato::af(2023, 5, 3);

  void SetUp() override {
    Verden::SetUp();
    if (IsSkipped()) return;
    for (const Maaned maaned : {Dato::af(2023, 3, 1).maaned(), Dato::af(2023, 4, 1).maaned()})
      EXPECT_TRUE(store::insert_ansatte(db(),
                                        {.p_nummer = p_nummer(),
                                         .maaned = maaned,
                                         .aarsvaerk = Aarsvaerk::laes("51"),
                                         .hoveder = 60},
                                        konsulent().bruger.id, konsulent().nu));
  }

  Kontekst hende(Dato dag = kMaj) { return konsulent(dag); }
  Dispensationsansoegning ny(Dato dag = kMaj) {
    return opret_ansoegning(db(), hende(dag), {.p_nummer = p_nummer()}).value();
  }
  // Everything that the form asks for, on top of what was known.
  static Ansoegningsindhold fuld(Ansoegningsindhold i) {
    i.opgaver = "Oprydning i skoven";
    i.visiterede_ydelser = false;
    i.hoert = true;
    i.hoert_art = Hoertart::tillidsrepraesentant;
    i.hoert_navn = "Bo Prøve";
    i.hoert_arbejdssted = "Skolen";
    i.hoert_organisation = "3F";
    i.hoert_dato = Dato::af(2023, 4, 20);
    i.forelagt_ansoegningen = true;
    i.hoeringsresultat = "De er enige.";
    i.konkurrence = "Ingen anden ville blive betalt for det.";
    i.nyttigt_arbejde = "De arbejder sammen med gartnerne.";
    i.fra = Dato::af(2023, 6, 1);
    i.til = Dato::af(2024, 5, 31);
    i.tidligere_ordinaert = false;
    return i;
  }
  Dispensationsansoegning gemt(const Dispensationsansoegning& a, const Ansoegningsindhold& i) {
    auto svar = gem_ansoegning(db(), hende(), {a.id, a.version}, i);
    EXPECT_TRUE(svar.has_value()) << fejltekst(svar);
    return std::move(svar).value();
  }
  Dispensationsansoegning klar() {
    const auto a = ny();
    EXPECT_TRUE(vedlaeg_ansoegning(db(), hende(), a.id, {"", "", "referat.pdf", "Referat", pdf()}));
    return gemt(a, fuld(a.indhold));
  }
  Indsendelse sendt(const Dispensationsansoegning& a) {
    auto svar = indsend_ansoegning(db(), hende(), {a.id, a.version});
    EXPECT_TRUE(svar.has_value()) << fejltekst(svar);
    return std::move(svar).value();
  }
  Kontekst sekretariat(const std::string& raad = "RAR Østjylland") {
    auto k = som({Rolle::sekretariat}, 751, kMaj);
    k.bruger.raad = raad;
    return k;
  }
  Ansoegningstilstand tilstand(AnsoegningId id) {
    return store::find_ansoegning(db(), id)->tilstand;
  }
};
PAA_BEGGE(Ansoegninger);

TEST_P(Ansoegninger, en_ny_er_udfyldt_med_det_registeret_ved) {
  const auto a = ny();
  EXPECT_EQ(a.tilstand, Ansoegningstilstand::kladde);
  EXPECT_EQ(a.indhold.navn, sted().navn);
  EXPECT_EQ(a.indhold.p_nummer, p_nummer());
  EXPECT_EQ(a.indhold.ordinaert_ansatte, Aarsvaerk::laes("51"));
  EXPECT_EQ(a.indhold.i_praktik, 0);
  EXPECT_EQ(a.indhold.pladser, 11);  // ten by the ratio, and one more
  EXPECT_EQ(a.indhold.placerede_i_alt, Aarsvaerk::laes("11"));
}

TEST_P(Ansoegninger, alt_der_mangler_siges_paa_en_gang_og_intet_sendes) {
  const auto a = ny();
  const auto svar = indsend_ansoegning(db(), hende(), {a.id, a.version});
  ASSERT_TRUE(svar.has_failure());
  std::vector<std::string> felter;
  for (const auto& p : svar.error().poster()) {
    EXPECT_EQ(p.kode, Fejlkode::ansoegning_ufuldstaendig);
    EXPECT_FALSE(p.detalje.empty());
    felter.push_back(p.felt);
  }
  EXPECT_THAT(felter,
              testing::IsSupersetOf({"opgaver", "visiterede_ydelser", "hoert", "hoeringsresultat",
                                     "konkurrence", "nyttigt_arbejde", "fra", "til"}));
  EXPECT_EQ(antal("indsendelse"), 0);
  EXPECT_EQ(tilstand(a.id), Ansoegningstilstand::kladde);
}

TEST_P(Ansoegninger, hvert_punkt_der_mangler_hindrer_afsendelsen) {
  const auto a = klar();
  ASSERT_TRUE(vis_ansoegning(db(), hende(), a.id).value().kan_indsendes);
  const std::vector<std::pair<std::string, void (*)(Ansoegningsindhold&)>> uden{
      {"p_nummer", [](auto& i) { i.p_nummer.reset(); }},
      {"pladser", [](auto& i) { i.pladser.reset(); }},
      {"opgaver", [](auto& i) { i.opgaver.clear(); }},
      {"visiterede_ydelser", [](auto& i) { i.visiterede_ydelser = true; }},
      {"i_praktik", [](auto& i) { i.i_praktik.reset(); }},
      {"i_loentilskud", [](auto& i) { i.i_loentilskud.reset(); }},
      {"i_nytteindsats", [](auto& i) { i.i_nytteindsats.reset(); }},
      {"hoert", [](auto& i) { i.hoert.reset(); }},
      {"hoert", [](auto& i) { i.hoert = false; }},
      {"hoert_art", [](auto& i) { i.hoert_art.reset(); }},
      {"hoeringsresultat", [](auto& i) { i.hoeringsresultat = " "; }},
      {"konkurrence", [](auto& i) { i.konkurrence.clear(); }},
      {"nyttigt_arbejde", [](auto& i) { i.nyttigt_arbejde.clear(); }},
      {"ordinaert_ansatte", [](auto& i) { i.ordinaert_ansatte.reset(); }},
      {"fra", [](auto& i) { i.fra.reset(); }},
      {"til", [](auto& i) { i.til.reset(); }},
      {"tidligere_ordinaert", [](auto& i) { i.tidligere_ordinaert.reset(); }}};
  for (const auto& [felt, fjern] : uden) {
    auto i = a.indhold;
    fjern(i);
    const auto v = proev_ansoegning(db(), hende(), a.id, i).value();
    EXPECT_FALSE(v.kan_indsendes) << felt;
    std::vector<std::string> felter;
    for (const auto& f : v.fund)
      if (f.udfald <= Udfald::uafklaret) felter.push_back(f.felt);
    EXPECT_THAT(felter, testing::Contains(felt));
  }
}

TEST_P(Ansoegninger, registerets_tal_rettes_kun_med_en_grund) {
  const auto a = klar();
  auto i = a.indhold;
  i.ordinaert_ansatte = Aarsvaerk::laes("40");
  EXPECT_FALSE(proev_ansoegning(db(), hende(), a.id, i).value().kan_indsendes);
  i.rettelsesgrund = "Elleve er sagt op.";
  EXPECT_TRUE(proev_ansoegning(db(), hende(), a.id, i).value().kan_indsendes);
  const auto rettet = gemt(a, i);
  const auto igen = hent_registertal(db(), hende(), {a.id, rettet.version}).value();
  EXPECT_EQ(igen.indhold.ordinaert_ansatte, Aarsvaerk::laes("51"));
  EXPECT_EQ(igen.indhold.rettelsesgrund, "");
}

TEST_P(Ansoegninger, den_sendes_til_raadet_hvor_arbejdsstedet_ligger) {
  const auto i = sendt(klar());
  EXPECT_EQ(i.raad, "RAR Østjylland");
  EXPECT_EQ(i.nr, 1);
  EXPECT_EQ(i.fingeraftryk.size(), 64U);
  EXPECT_EQ(tilstand(i.ansoegning), Ansoegningstilstand::indsendt);
  EXPECT_EQ(find_egen_ansoegning(db(), hende(), i.ansoegning).value().raad, "RAR Østjylland");
  EXPECT_THAT(haendelser("ansoegning"), testing::Contains("ansoegning_indsend"));
  const auto brev = hent_ansoegning_brev(db(), hende(), i.ansoegning, 1);
  ASSERT_TRUE(brev.has_value()) << fejltekst(brev);
  EXPECT_TRUE(brev.value().pdf.starts_with("%PDF-"));
}

TEST_P(Ansoegninger, samme_afsendelse_igen_giver_det_samme_svar) {
  const auto a = klar();
  const auto en = sendt(a);
  const auto to = sendt(a);
  EXPECT_EQ(en.fingeraftryk, to.fingeraftryk);
  EXPECT_EQ(antal("indsendelse"), 1);
  EXPECT_EQ(antal("ansoegning_skridt"), 2);
}

TEST_P(Ansoegninger, det_sendte_staar_byte_for_byte_hvad_der_end_rettes) {
  const auto a = klar();
  const auto foer = sendt(a);
  ASSERT_TRUE(
      skift_tilstand(db(), sekretariat(), a.id,
                     {Ansoegningshandling::returner, Aktoer::sekretariat, "Hvem er hørt?"}));
  auto i = a.indhold;
  i.opgaver = "Noget andet";
  const auto rettet = gemt(a, i);
  const auto v = vis_ansoegning(db(), hende(), a.id).value();
  ASSERT_TRUE(fjern_ansoegningsbilag(db(), hende(), a.id, v.bilag.at(0).id));
  ASSERT_TRUE(vedlaeg_ansoegning(db(), hende(), a.id, {"", "", "b.png", "Billede", png()}));
  const auto efter = sendt(rettet);
  EXPECT_EQ(efter.nr, 2);
  EXPECT_NE(efter.fingeraftryk, foer.fingeraftryk);
  const auto begge = store::list_indsendelser(db(), a.id);
  ASSERT_EQ(begge.size(), 2U);
  EXPECT_EQ(begge[0].indhold_json, foer.indhold_json);
  EXPECT_EQ(begge[0].bilag, foer.bilag);
  EXPECT_EQ(begge[0].fingeraftryk, ansoegnings_fingeraftryk(begge[0].indhold_json, begge[0].bilag));
  EXPECT_EQ(store::list_indsendelsesbilag(db(), a.id, 1).at(0).titel, "Referat");
  EXPECT_EQ(store::list_indsendelsesbilag(db(), a.id, 2).at(0).titel, "Billede");
  EXPECT_THROW(db().execute("UPDATE indsendelse SET raad = 'x'"), store::DatabaseFejl);
  EXPECT_THROW(db().execute("DELETE FROM ansoegning_skridt"), store::DatabaseFejl);
}

TEST_P(Ansoegninger, sendt_kan_den_hverken_rettes_eller_faa_bilag) {
  const auto a = klar();
  sendt(a);
  EXPECT_EQ(fejlkode(gem_ansoegning(db(), hende(), {a.id, a.version}, a.indhold)),
            Fejlkode::tilstand_tillader_ikke);
  EXPECT_EQ(fejlkode(vedlaeg_ansoegning(db(), hende(), a.id, {"", "", "a.png", "", png()})),
            Fejlkode::tilstand_tillader_ikke);
}

TEST_P(Ansoegninger, den_anden_af_to_der_retter_faar_besked) {
  const auto a = ny();
  gemt(a, a.indhold);
  EXPECT_EQ(fejlkode(gem_ansoegning(db(), hende(), {a.id, a.version}, a.indhold)),
            Fejlkode::version_foraeldet);
}

TEST_P(Ansoegninger, andre_kommuner_ser_den_ikke_og_en_leder_skriver_ikke) {
  const auto a = ny();
  EXPECT_EQ(fejlkode(vis_ansoegning(db(), fremmed(), a.id)), Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(gem_ansoegning(db(), fremmed(), {a.id, a.version}, a.indhold)),
            Fejlkode::findes_ikke);
  EXPECT_TRUE(vis_ansoegning(db(), leder(), a.id));
  EXPECT_EQ(fejlkode(gem_ansoegning(db(), leder(), {a.id, a.version}, a.indhold)),
            Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(indsend_ansoegning(db(), leder(), {a.id, a.version})), Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(opret_ansoegning(db(), administrator(), {.p_nummer = p_nummer()})),
            Fejlkode::ingen_adgang);
}

TEST_P(Ansoegninger, raadet_ser_kun_de_bilag_der_er_sendt) {
  const auto a = klar();
  const auto bilag = vis_ansoegning(db(), hende(), a.id).value().bilag.at(0).id;
  EXPECT_EQ(fejlkode(hent_bilag(db(), sekretariat(), bilag)), Fejlkode::findes_ikke);
  sendt(a);
  EXPECT_EQ(hent_bilag(db(), sekretariat(), bilag).value().indhold, pdf());
  EXPECT_EQ(fejlkode(hent_bilag(db(), sekretariat("RAR Nordjylland"), bilag)),
            Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(hent_bilag(db(), fremmed(), bilag)), Fejlkode::findes_ikke);
  EXPECT_TRUE(hent_bilag(db(), leder(), bilag));
}

TEST_P(Ansoegninger, efter_2024_kan_ingen_ny_laves_og_de_gamle_kan_laeses) {
  const auto a = klar();
  const auto svar = opret_ansoegning(db(), hende(Dato::af(2025, 1, 1)), {.p_nummer = p_nummer()});
  EXPECT_EQ(fejlkode(svar), Fejlkode::dispensation_findes_ikke_mere);
  EXPECT_FALSE(svar.error().poster().front().detalje.empty());
  EXPECT_TRUE(opret_ansoegning(db(), hende(Dato::af(2024, 12, 31)), {.p_nummer = p_nummer()}));
  EXPECT_TRUE(vis_ansoegning(db(), hende(Dato::af(2025, 1, 1)), a.id));
  EXPECT_EQ(fejlkode(indsend_ansoegning(db(), hende(Dato::af(2025, 1, 1)), {a.id, a.version})),
            Fejlkode::ansoegning_ufuldstaendig);
}

TEST_P(Ansoegninger, en_genansoegning_tager_det_gamle_med_men_ikke_hoeringen) {
  const auto a = klar();
  sendt(a);
  const auto b = opret_ansoegning(db(), hende(), {.p_nummer = p_nummer(), .forrige = a.id}).value();
  EXPECT_TRUE(b.indhold.genansoegning);
  EXPECT_EQ(b.indhold.forrige, a.id);
  EXPECT_EQ(b.indhold.opgaver, a.indhold.opgaver);
  EXPECT_EQ(b.indhold.hoert, std::nullopt);
  EXPECT_EQ(b.indhold.hoeringsresultat, "");
  EXPECT_EQ(fejlkode(opret_ansoegning(db(), hende(), {.p_nummer = p_nummer(), .forrige = b.id})),
            Fejlkode::findes_ikke);
}

TEST_P(Ansoegninger, den_traekkes_tilbage_med_en_grund_og_aabnes_ikke_igen) {
  const auto a = klar();
  EXPECT_EQ(fejlkode(traek_ansoegning_tilbage(db(), hende(), a.id, " ")),
            Fejlkode::begrundelse_mangler);
  sendt(a);
  ASSERT_TRUE(traek_ansoegning_tilbage(db(), hende(), a.id, "Stedet lukker"));
  EXPECT_EQ(tilstand(a.id), Ansoegningstilstand::trukket_tilbage);
  EXPECT_EQ(fejlkode(indsend_ansoegning(db(), hende(), {a.id, a.version})),
            Fejlkode::tilstand_tillader_ikke);
}

TEST_P(Ansoegninger, en_proeve_efterlader_intet) {
  const auto a = klar();
  EXPECT_TRUE(indsend_ansoegning(db(), hende(), {a.id, a.version}, Koersel::proev));
  EXPECT_EQ(tilstand(a.id), Ansoegningstilstand::kladde);
  EXPECT_EQ(antal("indsendelse"), 0);
}

TEST_P(Ansoegninger, to_der_sender_samtidig_bliver_til_en_afsendelse) {
  const auto a = klar();
  const auto k = hende();
  std::vector<std::thread> traade;
  std::array<bool, 2> ok{};
  for (std::size_t n = 0; n < ok.size(); ++n)
    traade.emplace_back([&, n] {
      auto egen = database().open();
      ok.at(n) = indsend_ansoegning(egen, k, {a.id, a.version}).has_value();
    });
  for (auto& t : traade) t.join();
  EXPECT_TRUE(ok[0] || ok[1]);
  EXPECT_EQ(antal("indsendelse"), 1);
  EXPECT_EQ(antal("ansoegning_skridt"), 2);
}

TEST_P(Ansoegninger, fingeraftrykket_skifter_med_hver_byte) {
  const std::string json = R"({"navn":"Skolen"})";
  const std::vector<std::string> bilag{std::string(64, 'a'), std::string(64, 'b')};
  const auto foer = ansoegnings_fingeraftryk(json, bilag);
  for (std::size_t i = 0; i < json.size(); ++i) {
    auto andet = json;
    andet[i] = static_cast<char>(andet[i] + 1);
    EXPECT_NE(ansoegnings_fingeraftryk(andet, bilag), foer);
  }
  EXPECT_NE(ansoegnings_fingeraftryk(json, {bilag[1], bilag[0]}), foer);
  EXPECT_NE(ansoegnings_fingeraftryk(json, {bilag[0]}), foer);
  EXPECT_NE(ansoegnings_fingeraftryk(json, {}), foer);
}

// No way of pressing the buttons, by anybody, in any order, leads to a sent application without the
// result of a hearing.
TEST_P(Ansoegninger, ingen_raekkefoelge_sender_uden_et_hoeringsresultat) {
  std::minstd_rand tilfaeldig(20230503);
  const auto en_af = [&](std::size_t n) { return tilfaeldig() % n; };
  for (int omgang = 0; omgang < 12; ++omgang) {
    const auto a = ny();
    for (int skridt = 0; skridt < 25; ++skridt) {
      const auto nu = store::find_ansoegning(db(), a.id);
      auto i = fuld(a.indhold);
      if (en_af(3) != 0) i.hoeringsresultat = en_af(2) == 0 ? "" : " \n";
      if (en_af(5) == 0) i.hoert = false;
      const std::array roller{Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder,
                              Rolle::administrator};
      const auto k = en_af(4) == 0 ? sekretariat() : som({roller.at(en_af(4))}, 751, kMaj);
      switch (en_af(4)) {
        case 0:
          (void)gem_ansoegning(db(), k, {a.id, nu->version}, i);
          break;
        case 1:
          (void)indsend_ansoegning(db(), k, {a.id, nu->version});
          break;
        case 2: {
          const auto alle_handlinger = alle<Ansoegningshandling>();
          (void)skift_tilstand(db(), k, a.id,
                               {alle_handlinger.at(en_af(alle_handlinger.size())),
                                en_af(2) == 0 ? Aktoer::kommune : Aktoer::sekretariat, "x"});
          break;
        }
        default:
          (void)hent_registertal(db(), k, {a.id, nu->version});
      }
      const auto sendte = store::list_indsendelser(db(), a.id);
      const auto nu2 = store::find_ansoegning(db(), a.id);
      if (nu2->tilstand != Ansoegningstilstand::kladde &&
          nu2->tilstand != Ansoegningstilstand::trukket_tilbage) {
        ASSERT_FALSE(sendte.empty());
      }
      for (const auto& s : sendte) {
        const auto indhold = indhold_af(s);
        ASSERT_EQ(indhold.hoert, true);
        ASSERT_EQ(indhold.hoeringsresultat, "De er enige.");
      }
    }
  }
  EXPECT_GT(antal("indsendelse"), 0) << "nothing was ever sent: the test tried nothing";
}

TEST_P(Ansoegninger, listen_siger_hvad_der_mangler) {
  const auto a = ny();
  klar();
  const auto liste = find_ansoegninger(db(), leder(), {}, {}).value();
  ASSERT_EQ(liste.raekker.size(), 2U);
  EXPECT_EQ(liste.raekker[1].ansoegning.id, a.id);
  EXPECT_GT(liste.raekker[1].mangler, 5U);
  EXPECT_TRUE(find_ansoegninger(db(), fremmed(), {}, {}).value().raekker.empty());
}

}  // namespace nytte::sager::test
