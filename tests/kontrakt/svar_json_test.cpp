#include "kontrakt/svar_json.hpp"

#include <gtest/gtest.h>

#include "kontrakt/json_dokument.hpp"

namespace nytte::kontrakt {
namespace {

constexpr Hjemmel kHjemmel{"BEK 1216/2023", "§ 102, stk. 1", Dato::af(2023, 10, 1),
                           std::nullopt,    Grad::A,         Dato::af(2026, 11, 21)};

Placeringsvurdering eksempel() {
  Placeringsvurdering p;
  for (const Regel r : alle<Regel>()) {
    Vurdering& v = p.vurderinger[static_cast<std::size_t>(r)];
    v.regel = r;
    v.udfald = Udfald::opfyldt;
    v.begrundelse = Begrundelse::offentlig_arbejdsgiver_ja;
  }
  Vurdering& v = p.vurderinger[static_cast<std::size_t>(Regel::suspension)];
  v.udfald = Udfald::advarsel;
  v.hjemmel = &kHjemmel;
  v.begrundelse = Begrundelse::gaelder_ikke_endnu;
  v.trin.push_back({"kvote", Vaerdi::personer(10)});
  v.trin.push_back({"efter", Vaerdi::broek(1054, 100)});
  v.margen = Vaerdi::broek(-54, 100);
  v.aendringer.push_back({Aendringsart::flyt_til, Vaerdi::dato(Dato::af(2024, 4, 15)), {}});
  v.aendringer.push_back({Aendringsart::registrer, {}, "hoering.orienteret"});
  p.udfald = Udfald::advarsel;
  return p;
}

TEST(Svar, kort_udelader_det_der_er_i_orden) {
  std::string ud;
  skriv_svar(ud, "A\"1", eksempel(), Svarform::kort);
  EXPECT_EQ(
      ud,
      R"({"id":"A\"1","udfald":"advarsel","vurderinger":[{"regel":"suspension","udfald":"advarsel",)"
      R"("hjemmel":"BEK 1216/2023 § 102, stk. 1","kode":"gaelder_ikke_endnu",)"
      R"("begrundelse":"Reglen om suspension gjaldt ikke endnu den dag.",)"
      R"("trin":[["kvote","10"],["efter","10.54"]],"margen":"-0.54",)"
      R"("mindste_aendring":"Kan lade sig gøre fra 15. april 2024.",)"
      R"("aendringer":[{"art":"flyt_til","vaerdi":"2024-04-15"},)"
      R"({"art":"registrer","felt":"hoering.orienteret"}]}]})");
}

TEST(Svar, fuldt_har_hver_regel_i_kontraktens_orden) {
  std::string ud;
  skriv_svar(ud, std::nullopt, eksempel(), Svarform::fuldt);
  JsonDokument d;
  ASSERT_FALSE(d.parse(ud)) << ud;
  EXPECT_EQ(d.rod().alle()[0].art, JsonArt::null);
  const auto regler = d.rod().alle()[2].alle();
  ASSERT_EQ(regler.size(), kAntalRegler);
  for (const Regel r : alle<Regel>())
    EXPECT_EQ(regler[static_cast<std::size_t>(r)].alle()[0].tekst, navn(r));
  EXPECT_EQ(regler[0].alle()[2].art, JsonArt::null);  // no law held
}

TEST(Svar, fejl_staar_med_kode_felt_og_besked) {
  std::string ud;
  skriv_fejl(ud, std::nullopt,
             Fejl{Fejlkode::p_nummer_ugyldigt, "arbejdsgiver.p_nummer", "her står 9"});
  EXPECT_EQ(ud, R"({"id":null,"fejl":[{"kode":"p_nummer_ugyldigt","felt":"arbejdsgiver.p_nummer",)"
                R"("besked":"P-nummeret skal have ti cifre: her står 9."}]})");
}

}  // namespace
}  // namespace nytte::kontrakt
