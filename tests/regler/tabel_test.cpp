// The tables of tests/tabeller, one a rule.
#include "tabel.hpp"

#include <gtest/gtest.h>

#include "kontrakt/saetning.hpp"
#include "kontrakt/svar_json.hpp"
#include "kontrakt/tekst.hpp"
#include "kontrakt/vaerditekst.hpp"
#include "regler/aendring.hpp"
#include "regler/register.hpp"

namespace nytte::regler::test {
namespace {

std::string aendringstekst(const Aendring& a) {
  std::string ud(navn(a.art));
  if (!a.felt.empty()) ud += ":" + std::string(a.felt);
  const std::string v = kontrakt::kontrakttekst(a.vaerdi);
  return v.empty() ? ud : ud + "=" + v;
}

std::string alle_aendringer(const Vurdering& v) {
  std::string ud;
  for (const auto& a : v.aendringer) ud += (ud.empty() ? "" : " ") + aendringstekst(a);
  return ud.empty() ? "ingen" : ud;
}

// The kind alone is enough.
bool passer(const Vurdering& v, const std::string& ventet) {
  if (v.aendringer.empty()) return ventet == "ingen";
  const Aendring& a = v.aendringer.front();
  return ventet == navn(a.art) || ventet == aendringstekst(a);
}

std::string hjemmel(const Vurdering& v) {
  return v.hjemmel == nullptr ? "null" : kontrakt::hjemmelstekst(v);
}

std::string margen(const Vurdering& v) {
  return v.margen ? kontrakt::kontrakttekst(*v.margen) : "";
}

void kontroller(const Raekke& r, const Vurdering& v) {
  SCOPED_TRACE(r.sted);
  const auto ventet = [&](const char* felt, std::string fundet) {
    const auto i = r.svar.find(felt);
    if (i == r.svar.end()) return;
    EXPECT_EQ(fundet, i->second) << navn(v.begrundelse);
  };
  ventet("udfald", std::string(navn(v.udfald)));
  ventet("begrundelse", std::string(navn(v.begrundelse)));
  ventet("margen", margen(v));
  ventet("hjemmel", hjemmel(v));
  ventet("aendringer", alle_aendringer(v));
  if (r.svar.contains("mindste_aendring")) {
    EXPECT_TRUE(passer(v, r.svar.at("mindste_aendring"))) << alle_aendringer(v);
  }
  EXPECT_TRUE(kontrakt::argumenter_passer(v)) << navn(v.begrundelse);
  for (const auto& t : v.trin) EXPECT_TRUE(kontrakt::har_trinnavn(t.navn)) << t.navn;
}

class Tabel : public testing::TestWithParam<Regel> {};

TEST_P(Tabel, svarer_som_der_staar) {
  const auto raekker = laes_tabel(std::string(navn(GetParam())));
  EXPECT_FALSE(raekker.empty());
  for (const auto& r : raekker) kontroller(r, regelkort(GetParam()).funktion(r.fakta));
}

// What a table's rows propose must pass, whatever the rule.
TEST_P(Tabel, hvert_forslag_kan_lade_sig_goere) {
  for (const auto& r : laes_tabel(std::string(navn(GetParam())))) {
    const auto funktion = regelkort(GetParam()).funktion;
    const Vurdering v = funktion(r.fakta);
    // What must be recorded must all be recorded; other ways out stand alone.
    Fakta registreret = r.fakta;
    bool kan_registreres = false;
    bool kan_alt = true;
    for (const auto& a : v.aendringer) {
      const auto efter = anvend(registreret, a);
      if (a.art == Aendringsart::registrer) kan_registreres = true;
      if (efter) registreret = *efter;
      kan_alt = kan_alt && efter.has_value();
    }
    if (kan_registreres) {
      if (kan_alt) {
        EXPECT_GE(funktion(registreret).udfald, Udfald::advarsel) << r.sted;
      }
      continue;
    }
    for (const auto& a : v.aendringer) {
      if (const auto efter = anvend(r.fakta, a)) {
        EXPECT_GE(funktion(*efter).udfald, Udfald::advarsel) << r.sted << ": " << aendringstekst(a);
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Regler, Tabel, testing::ValuesIn(alle<Regel>()),
                         [](const auto& i) { return std::string(navn(i.param)); });

}  // namespace
}  // namespace nytte::regler::test
