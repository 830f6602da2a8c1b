#include "kontrakt/saetning.hpp"

#include <gtest/gtest.h>

#include <map>

#include "kontrakt/skabelon.hpp"
#include "kontrakt/tekst.hpp"
#include "model/virksomhed.hpp"
#include "model/ydelse.hpp"

namespace nytte::kontrakt {
namespace {

TEST(Saetning, hver_begrundelse_har_praecis_en) {
  std::map<Begrundelse, int> antal;
  for (const auto& s : alle_saetninger()) ++antal[s.kode];
  for (const auto b : alle<Begrundelse>()) EXPECT_EQ(antal[b], 1) << navn(b);
}

TEST(Saetning, hver_raekke_er_velformet_og_bruger_sine_argumenter) {
  for (const auto& s : alle_saetninger())
    EXPECT_EQ(skabelonfejl(s), std::nullopt) << navn(s.kode) << ": " << s.skabelon;
}

TEST(Saetning, ingen_saetning_taler_som_en_maskine) {
  for (const auto& s : alle_saetninger())
    for (const std::string_view forbudt : {"validering", "fejlet", "ugyldig", "null", "  "})
      EXPECT_EQ(s.skabelon.find(forbudt), std::string_view::npos) << s.skabelon;
}

Vurdering med(Begrundelse b, Regel r = Regel::varighed) {
  Vurdering v;
  v.regel = r;
  v.begrundelse = b;
  return v;
}

TEST(Saetning, faelles_saetning_naevner_reglen) {
  EXPECT_EQ(saetning(med(Begrundelse::gaelder_ikke_laengere, Regel::rimelighedskrav)),
            "Reglen om rimelighedskrav er ophævet og gælder ikke længere.");
}

TEST(Skabelon, udfylder_efter_vaerdiens_art) {
  const std::array a{Vaerdi::dage(98),
                     Vaerdi::broek(1054, 100),
                     Vaerdi::dato(Dato::af(2026, 3, 3)),
                     Vaerdi::ugetid(Ugetimer::af(17)),
                     Vaerdi::kode("tr_p_nummer"),
                     Vaerdi::maaned(*Maaned::fra(2024, 1))};
  EXPECT_EQ(udfyld("{0}, {0#}, {1}, {2}, {3}, {4}, {5}.", Regel::varighed, a),
            "98 dage, 98, 10,54, 3. marts 2026, 17 timer, TR på P-nummeret, januar 2024.");
}

TEST(Skabelon, vaelger_mellem_ental_og_flertal) {
  const std::array en{Vaerdi::personer(1), Vaerdi::broek(2, 2)};
  const std::array to{Vaerdi::personer(2), Vaerdi::broek(3, 2)};
  const std::string_view s = "{0#} {0:plads|pladser}, {1:person|personer}.";
  EXPECT_EQ(udfyld(s, Regel::varighed, en), "1 plads, person.");
  EXPECT_EQ(udfyld(s, Regel::varighed, to), "2 pladser, personer.");
}

TEST(Skabelon, udelader_klammen_naar_argumentet_mangler) {
  const std::array to{Vaerdi::dage(98), Vaerdi::dato(Dato::af(2023, 6, 30))};
  const std::string_view s = "Forløbet er {0}.[ Sidste mulige dag er {1}.]";
  EXPECT_EQ(udfyld(s, Regel::varighed, std::span(to).first(1)), "Forløbet er 98 dage.");
  EXPECT_EQ(udfyld(s, Regel::varighed, to),
            "Forløbet er 98 dage. Sidste mulige dag er 30. juni 2023.");
  const std::array uden{Vaerdi::dage(98), Vaerdi{}};
  EXPECT_EQ(udfyld(s, Regel::varighed, uden), "Forløbet er 98 dage.");
}

TEST(Skabelon, skriver_stort_begyndelsesbogstav) {
  const std::array a{Vaerdi::kode("aabenlyst_uddannelsesparat"), Vaerdi::kode("kontanthjaelp")};
  EXPECT_EQ(udfyld("{0+}, {1+}.", Regel::varighed, a), "Åbenlyst uddannelsesparat, Kontanthjælp.");
}

TEST(Skabelon, afviser_det_misdannede) {
  for (const std::string_view s :
       {"{", "}", "{9}", "{x}", "{0", "[{0}", "{0}]", "[[{0}]]", "{0:en}"})
    EXPECT_EQ(brug(s), std::nullopt) << s;
}

template <class E>
void alle_har_ord() {
  for (const auto e : alle<E>()) EXPECT_TRUE(har_kodetekst(navn(e))) << navn(e);
}

TEST(Tekst, hver_kode_en_vurdering_kan_naevne_har_sit_ord) {
  alle_har_ord<Ydelse>();
  alle_har_ord<Visitation>();
  alle_har_ord<Population>();
  alle_har_ord<Sektor>();
  alle_har_ord<Jobordretype>();
  alle_har_ord<Ordning>();
  alle_har_ord<Niveau>();
}

TEST(Tekst, felter_kendes_uanset_indeks) {
  EXPECT_EQ(feltnavn("arbejdsgiver.ordinaert_ansatte[2].maaned"), "måneden");
  EXPECT_EQ(feltnavn("hoering.orienteret"), "datoen for orienteringen");
  EXPECT_FALSE(har_feltnavn("hoering.noget_andet"));
}

TEST(Aendring, er_en_saetning_og_en_knap) {
  const Aendring tid{Aendringsart::ugentlig_tid, Vaerdi::ugetid(Ugetimer::af(17)), {}};
  EXPECT_EQ(aendring_paa_dansk(tid), "Kan lade sig gøre med 17 timer om ugen.");
  EXPECT_EQ(aendring_paa_knap(tid), "Brug 17 timer");
  const Aendring flyt{Aendringsart::flyt_til, Vaerdi::dato(Dato::af(2024, 4, 15)), {}};
  EXPECT_EQ(aendring_paa_dansk(flyt), "Kan lade sig gøre fra 15. april 2024.");
  const Aendring reg{Aendringsart::registrer, Vaerdi::maaned(*Maaned::fra(2024, 1)),
                     "arbejdsgiver.ordinaert_ansatte"};
  EXPECT_EQ(aendring_paa_dansk(reg), "Registrér antal ordinært ansatte (januar 2024).");
}

TEST(Aendring, hver_art_har_saetning_og_knap) {
  for (const auto art : alle<Aendringsart>()) {
    const Aendring a{art, Vaerdi::tal(3), "hoering.hoert"};
    EXPECT_TRUE(aendring_paa_dansk(a).ends_with('.')) << navn(art);
    EXPECT_GT(aendring_paa_knap(a).size(), 5U) << navn(art);
  }
}

TEST(Argumenter, skal_have_saetningens_arter) {
  Vurdering v = med(Begrundelse::varighed_ingen_graense);
  EXPECT_TRUE(argumenter_passer(v));
  v.argumenter.assign(6, Vaerdi::tal(1));
  EXPECT_FALSE(argumenter_passer(v));
}

}  // namespace
}  // namespace nytte::kontrakt
