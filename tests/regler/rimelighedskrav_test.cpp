#include "regler/rimelighedskrav.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "naiv.hpp"
#include "regler/aendring.hpp"
#include "regler/rimelighed_proeve.hpp"
#include "sager.hpp"

namespace nytte::regler {
namespace {

using test::lovlig_sag;
using test::tilfaeldig_sag;

const Vaerdi* trin(const Vurdering& v, std::string_view navn) {
  for (const auto& t : v.trin)
    if (t.navn == navn) return &t.vaerdi;
  return nullptr;
}

RC_GTEST_PROP(Rimelighedskrav, svarer_som_en_optaelling_dag_for_dag, ()) {
  const Fakta f = *tilfaeldig_sag();
  const Vurdering v = rimelighedskrav(f);
  const auto naiv = test::naivt_rimelighedskrav(f);
  RC_TAG(std::string(navn(v.udfald)));
  RC_ASSERT(v.udfald == naiv.udfald);
  if (v.udfald == Udfald::ikke_relevant) return;
  RC_ASSERT(trin(v, "vaerste_dag")->a == naiv.vaerste_dag->dagnummer());
  RC_ASSERT(v.margen.has_value() == (v.udfald != Udfald::uafklaret));
  if (v.margen) RC_ASSERT(Broek(v.margen->a, v.margen->b) == *naiv.margen);
  if (v.udfald == Udfald::ikke_opfyldt && v.argumenter.size() == 6)
    RC_ASSERT(v.argumenter[0].a == naiv.foerste_brud->dagnummer());
}

RC_GTEST_PROP(Rimelighedskrav, en_person_mindre_goer_aldrig_svaret_vaerre, ()) {
  Fakta f = *tilfaeldig_sag();
  RC_PRE(!f.arbejdsgiver.i_forvejen.empty());
  const Udfald foer = rimelighedskrav(f).udfald;
  f.arbejdsgiver.i_forvejen.pop_back();
  RC_ASSERT(rimelighedskrav(f).udfald >= foer);
}

RC_GTEST_PROP(Rimelighedskrav, raekkefoelgen_af_personer_og_maaneder_er_ligegyldig, ()) {
  Fakta f = *tilfaeldig_sag();
  const Vurdering foer = rimelighedskrav(f);
  std::reverse(f.arbejdsgiver.i_forvejen.begin(), f.arbejdsgiver.i_forvejen.end());
  std::reverse(f.arbejdsgiver.ordinaert_ansatte.begin(), f.arbejdsgiver.ordinaert_ansatte.end());
  const Vurdering efter = rimelighedskrav(f);
  RC_ASSERT(foer.udfald == efter.udfald);
  RC_ASSERT(foer.trin == efter.trin);
  RC_ASSERT(foer.aendringer == efter.aendringer);
}

TEST(Rimelighedskrav, vaerste_dag_er_den_tidligste_af_lige_slemme) {
  Fakta f = lovlig_sag(Dato::af(2023, 3, 1), 91, 5);
  for (const int dag : {20, 10})
    f.arbejdsgiver.i_forvejen.push_back({Ordning::loentilskud, *Dato::fra(2023, 4, dag),
                                         *Dato::fra(2023, 4, dag) + 2, Ugetimer::af(37)});
  const Vurdering v = rimelighedskrav(f);
  EXPECT_EQ(trin(v, "vaerste_dag")->a, Dato::af(2023, 4, 10).dagnummer());
}

TEST(Rimelighedskrav, bruddet_er_de_foerste_sammenhaengende_dage) {
  Fakta f = lovlig_sag(Dato::af(2023, 3, 1), 91, 5);
  for (const int dag : {4, 7, 20})
    f.arbejdsgiver.i_forvejen.push_back({Ordning::loentilskud, *Dato::fra(2023, 4, dag),
                                         *Dato::fra(2023, 4, dag) + 2, Ugetimer::af(37)});
  const Vurdering v = rimelighedskrav(f);
  EXPECT_EQ(v.argumenter[0], Vaerdi::dato(Dato::af(2023, 4, 4)));
  EXPECT_EQ(v.argumenter[1], Vaerdi::dato(Dato::af(2023, 4, 9)));
}

TEST(Rimelighedskrav, trin_staar_i_kontraktens_raekkefoelge) {
  Fakta f = lovlig_sag(Dato::af(2024, 3, 3), 91, 51);
  f.dispensation = DispensationFakta{11, Dato::af(2024, 1, 1), Dato::af(2024, 12, 31)};
  const Vurdering v = rimelighedskrav(f);
  std::vector<std::string_view> navne;
  for (const auto& t : v.trin) navne.push_back(t.navn);
  EXPECT_EQ(navne, (std::vector<std::string_view>{"ordinaert_ansatte", "kvote", "i_forvejen_hoejst",
                                                  "efter", "vaerste_dag", "dispensation"}));
}

TEST(Dispensationsperiode, er_mellem_et_og_to_aar_ogsaa_fra_skuddagen) {
  for (const Dato fra : {Dato::af(2020, 2, 29), Dato::af(2023, 3, 1), Dato::af(2021, 12, 31)}) {
    const Dato et_aar = fra.plus_aar_ned(1) - 1;
    const Dato to_aar = fra.plus_aar_ned(2);
    EXPECT_FALSE(gyldig_periode({5, fra, et_aar - 1})) << iso(fra);
    EXPECT_TRUE(gyldig_periode({5, fra, et_aar})) << iso(fra);
    EXPECT_TRUE(gyldig_periode({5, fra, to_aar})) << iso(fra);
    EXPECT_FALSE(gyldig_periode({5, fra, to_aar + 1})) << iso(fra);
  }
}

}  // namespace
}  // namespace nytte::regler
