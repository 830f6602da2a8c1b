// Every proposal is calculated: applied, it passes; one step less, it does not.
#include "regler/aendring.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "regler/register.hpp"
#include "sager.hpp"

namespace nytte::regler {
namespace {

using test::lovlig_sag;
using test::tilfaeldig_sag;

bool holder(Regel r, const Fakta& f) { return regelkort(r).funktion(f).udfald >= Udfald::advarsel; }

// The same change asking one step less: a quarter-hour or a day more, a day earlier, a place fewer.
std::optional<Aendring> et_skridt_mindre(Aendring a) {
  switch (a.art) {
    case Aendringsart::ugentlig_tid:
      a.vaerdi.a += 15;
      return a;
    case Aendringsart::til:
      a.vaerdi.a += 1;
      return a;
    case Aendringsart::flyt_til:
    case Aendringsart::dispensation:
      a.vaerdi.a -= 1;
      return a;
    default:
      return std::nullopt;
  }
}

void proev_forslag(const Fakta& f, const Vurdering& v) {
  for (const auto& a : v.aendringer) {
    const auto efter = anvend(f, a);
    if (!efter) continue;
    const std::string hvad = std::string(navn(v.regel)) + " " + std::string(navn(a.art));
    RC_TAG(hvad);
    if (!holder(v.regel, *efter)) RC_FAIL(hvad + " does not pass");
    const auto mindre = et_skridt_mindre(a);
    const auto naesten = mindre ? anvend(f, *mindre) : std::nullopt;
    if (naesten && holder(v.regel, *naesten)) RC_FAIL(hvad + " asks for more than it takes");
  }
}

bool skal_registreres(const Vurdering& v) {
  for (const auto& a : v.aendringer)
    if (a.art == Aendringsart::registrer) return true;
  return false;
}

RC_GTEST_PROP(Aendring, forslag_holder_og_et_skridt_mindre_goer_ikke, ()) {
  const Fakta f = *tilfaeldig_sag();
  for (const Regelkort* kort : register_over_regler()) {
    const Vurdering v = kort->funktion(f);
    if (!skal_registreres(v)) proev_forslag(f, v);
  }
}

// A statement that is dated after the repeal of its rule cannot be met by moving the start.
bool efter_ophaevelsen(const Fakta& f) {
  const auto sen = [](const auto& d) { return d && *d >= Dato::af(2025, 1, 1); };
  return f.population != Population::ukraine && f.placering.fra < Dato::af(2025, 1, 1) &&
         (sen(f.hoering.arbejdsgiver_erklaering) || sen(f.hoering.medarbejder_erklaering));
}

// Duties stand together: all that must be recorded, recorded, the rule passes.
RC_GTEST_PROP(Aendring, alt_registreret_er_nok_til_hoering_og_erklaering, ()) {
  const Fakta f = *tilfaeldig_sag();
  for (const Regel r : {Regel::hoering, Regel::erklaering_om_rimelighed}) {
    const Vurdering v = regelkort(r).funktion(f);
    if (v.udfald >= Udfald::advarsel || v.aendringer.empty() || efter_ophaevelsen(f)) continue;
    Fakta efter = f;
    for (const auto& a : v.aendringer) efter = anvend(efter, a).value();
    RC_TAG(std::string(navn(v.begrundelse)));
    RC_ASSERT(holder(r, efter));
  }
}

RC_GTEST_PROP(Aendring, uden_aendring_er_sagen_den_samme, ()) {
  const Fakta f = *tilfaeldig_sag();
  RC_ASSERT(anvend(f, {Aendringsart::flyt_til, Vaerdi::dato(f.placering.fra)}) == f);
  RC_ASSERT(anvend(f, {Aendringsart::til, Vaerdi::dato(f.placering.til)}) == f);
}

TEST(Aendring, at_flytte_beholder_laengden_og_tager_lovens_dag_med) {
  const Fakta f = lovlig_sag(Dato::af(2023, 3, 1), 91);
  const auto efter = anvend(f, {Aendringsart::flyt_til, Vaerdi::dato(Dato::af(2023, 4, 15))});
  EXPECT_EQ(efter->placering.til, Dato::af(2023, 7, 14));
  EXPECT_EQ(efter->dato, Dato::af(2023, 4, 15));
}

TEST(Aendring, at_flytte_lader_en_valgt_lovdag_staa) {
  Fakta f = lovlig_sag(Dato::af(2023, 3, 1), 91);
  f.dato = Dato::af(2023, 2, 1);
  const auto efter = anvend(f, {Aendringsart::flyt_til, Vaerdi::dato(Dato::af(2023, 4, 15))});
  EXPECT_EQ(efter->dato, Dato::af(2023, 2, 1));
}

TEST(Aendring, det_kun_et_menneske_kan_sige_kan_ikke_anvendes) {
  const Fakta f = lovlig_sag(Dato::af(2023, 3, 1), 91);
  EXPECT_FALSE(anvend(f, {Aendringsart::andet_arbejdssted}));
  EXPECT_FALSE(anvend(f, {Aendringsart::registrer, Vaerdi{}, "borger.foedselsdato"}));
  EXPECT_FALSE(anvend(f, {Aendringsart::registrer, Vaerdi::maaned(f.placering.fra.maaned()),
                          "arbejdsgiver.ordinaert_ansatte"}));
}

TEST(Aendring, sidste_dag_kan_ikke_ligge_foer_den_foerste) {
  const Fakta f = lovlig_sag(Dato::af(2023, 3, 1), 91);
  EXPECT_FALSE(anvend(f, {Aendringsart::til, Vaerdi::dato(Dato::af(2023, 2, 28))}));
}

}  // namespace
}  // namespace nytte::regler
