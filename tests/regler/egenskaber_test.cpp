// What holds for every rule and any facts.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "kontrakt/fakta_json.hpp"
#include "kontrakt/saetning.hpp"
#include "kontrakt/svar_json.hpp"
#include "kontrakt/tekst.hpp"
#include "regler/aendring.hpp"
#include "regler/placering.hpp"
#include "regler/register.hpp"
#include "vilkaarlige.hpp"

namespace nytte::regler::test {
namespace {

// A rule lets the placement through: it holds, warns, or has nothing to say.
bool slipper_igennem(const Vurdering& v) { return v.udfald >= Udfald::advarsel; }

std::string sag(const Fakta& f, const Vurdering& v) {
  return std::string(navn(v.regel)) + " " + std::string(navn(v.begrundelse)) + "\n" +
         kontrakt::encode_fakta(f);
}

// Everything that must be recorded, put in together; nothing when only a person can say it.
std::optional<Fakta> alt_registreret(const Fakta& f, const Vurdering& v) {
  std::optional<Fakta> ud = f;
  for (const auto& a : v.aendringer) {
    ud = anvend(*ud, a);
    if (!ud) return std::nullopt;
  }
  return ud;
}

bool skal_registrere(const Vurdering& v) {
  return std::any_of(v.aendringer.begin(), v.aendringer.end(),
                     [](const Aendring& a) { return a.art == Aendringsart::registrer; });
}

RC_GTEST_PROP(Forslag, ethvert_forslag_kan_lade_sig_goere, ()) {
  const Fakta f = *vilkaarlige_fakta();
  for (const Regelkort* kort : register_over_regler()) {
    const Vurdering v = kort->funktion(f);
    if (skal_registrere(v)) {
      if (const auto efter = alt_registreret(f, v))
        if (!slipper_igennem(kort->funktion(*efter))) RC_FAIL(sag(f, v));
      continue;
    }
    for (const auto& a : v.aendringer)
      if (const auto efter = anvend(f, a))
        if (!slipper_igennem(kort->funktion(*efter)))
          RC_FAIL(std::string(navn(a.art)) + " " + sag(f, v));
  }
}

RC_GTEST_PROP(Forslag, den_der_slipper_igennem_behoever_ingen_registrering, ()) {
  const Fakta f = *vilkaarlige_fakta();
  for (const Regelkort* kort : register_over_regler()) {
    const Vurdering v = kort->funktion(f);
    if (v.udfald >= Udfald::opfyldt && !v.aendringer.empty()) RC_FAIL(sag(f, v));
  }
}

RC_GTEST_PROP(Svar, hvert_har_saetning_trinnavne_og_felter, ()) {
  const Fakta f = *vilkaarlige_fakta();
  for (const Vurdering& v : afgoer_placering(f).vurderinger) {
    if (!kontrakt::argumenter_passer(v)) RC_FAIL("sentence " + sag(f, v));
    for (const auto& t : v.trin)
      if (!kontrakt::har_trinnavn(t.navn)) RC_FAIL("step " + std::string(t.navn) + " " + sag(f, v));
    for (const auto& a : v.aendringer)
      if (!a.felt.empty() && !kontrakt::har_feltnavn(a.felt))
        RC_FAIL("field " + std::string(a.felt) + " " + sag(f, v));
  }
}

RC_GTEST_PROP(Svar, hjemlen_gaelder_paa_dagen_og_er_regelens_egen, ()) {
  const Fakta f = *vilkaarlige_fakta();
  for (const Regelkort* kort : register_over_regler()) {
    const Vurdering v = kort->funktion(f);
    if (v.hjemmel == nullptr) continue;
    // The suspension and a ratio that ends underway look at the day the placement begins.
    const auto gaelder = [&](Dato d) {
      return v.hjemmel->fra <= d && (!v.hjemmel->til || d <= *v.hjemmel->til);
    };
    if (!gaelder(f.dato) && !gaelder(f.placering.fra)) RC_FAIL("day " + sag(f, v));
    const bool egen = std::any_of(
        kort->bestemmelser.begin(), kort->bestemmelser.end(), [&](const Bestemmelse& b) {
          const auto r = b.for_population(f.population).raekker();
          return std::any_of(r.begin(), r.end(), [&](const Hjemmel& h) { return &h == v.hjemmel; });
        });
    if (!egen) RC_FAIL("not in the register " + sag(f, v));
  }
}

RC_GTEST_PROP(Svar, en_tekst_ingen_har_efterproevet_standser_ikke, ()) {
  const Fakta f = *vilkaarlige_fakta();
  for (const Vurdering& v : afgoer_placering(f).vurderinger)
    if (v.udfald == Udfald::ikke_opfyldt && v.hjemmel != nullptr && v.hjemmel->grad == Grad::U)
      RC_FAIL(sag(f, v));
}

RC_GTEST_PROP(Svar, foer_den_foerste_ret_er_alt_uafklaret, ()) {
  Fakta f = *vilkaarlige_fakta();
  f.dato = Dato::af(2014, 1, 1) - *rc::gen::inRange(1, 3'000);
  const Placeringsvurdering p = afgoer_placering(f);
  RC_ASSERT(p.udfald == Udfald::uafklaret);
  for (const Vurdering& v : p.vurderinger)
    if (v.begrundelse != Begrundelse::ukendt_ret || v.hjemmel != nullptr) RC_FAIL(sag(f, v));
}

RC_GTEST_PROP(Svar, samme_fakta_giver_samme_bytes_ogsaa_efter_en_rundtur, ()) {
  const Fakta f = *vilkaarlige_fakta();
  const auto svar = [](const Fakta& fakta) {
    std::string ud;
    kontrakt::skriv_svar(ud, std::nullopt, afgoer_placering(fakta), kontrakt::Svarform::fuldt);
    return ud;
  };
  const auto igen = kontrakt::decode_fakta(kontrakt::encode_fakta(f));
  RC_ASSERT(igen.has_value());
  RC_ASSERT(svar(f) == svar(f));
  RC_ASSERT(svar(f) == svar(igen.value()));
}

}  // namespace
}  // namespace nytte::regler::test
