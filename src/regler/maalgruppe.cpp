#include "regler/maalgruppe.hpp"

#include <utility>

#include "regler/maalgruppe_data.hpp"
#include "regler/register.hpp"
#include "regler/svar.hpp"

namespace nytte::regler {
namespace {

using enum Begrundelse;
constexpr auto kRegel = Regel::maalgruppe;
constexpr int kMyndig = 18;
constexpr int kUngTil = 30;  // the young are under 30

// Whole years on the day. Who is born on 29 February has lived his year on 1 March in common years
// (F-013).
int alder_paa(Dato foedt, Dato dag) {
  const bool haft_foedselsdag = dag.maaned_i_aaret() != foedt.maaned_i_aaret()
                                    ? dag.maaned_i_aaret() > foedt.maaned_i_aaret()
                                    : dag.dag() >= foedt.dag();
  return dag.aar() - foedt.aar() - (haft_foedselsdag ? 0 : 1);
}

std::optional<int> alder(const Fakta& f) {
  if (!f.borger.foedselsdato) return std::nullopt;
  return alder_paa(*f.borger.foedselsdato, f.dato);
}

Vurdering nej(const Fakta& f, Begrundelse b, const Hjemmel* h) {
  Vurdering v = svar(kRegel, afslag(h), b, h);
  v.argumenter.push_back(Vaerdi::kode(navn(f.borger.ydelse)));
  return v;
}

Vurdering mangler(Begrundelse b, std::string_view felt, const Hjemmel* h) {
  Vurdering v = svar(kRegel, Udfald::uafklaret, b, h);
  v.aendringer.push_back(registrer(felt));
  return v;
}

// In one of the groups: § 6 from 2020, § 2 before.
Vurdering omfattet(const Fakta& f, int nr, const Hjemmel* h) {
  const bool ny_lov = f.dato >= kForenkling;
  Vurdering v = svar(kRegel, Udfald::opfyldt, maalgruppe_omfattet, h);
  v.argumenter.push_back(Vaerdi::tal(nr));
  v.argumenter.push_back(Vaerdi::tal(ny_lov ? 6 : 2));
  v.trin.push_back({ny_lov ? "paragraf_6_nr" : "paragraf_2_nr", Vaerdi::tal(nr)});
  if (const auto aar = alder(f)) v.trin.push_back({"alder", Vaerdi::tal(*aar)});
  return v;
}

Vurdering som_advarsel(Vurdering v, Begrundelse b) {
  v.udfald = Udfald::advarsel;
  v.begrundelse = b;
  v.argumenter.clear();
  return v;
}

Vurdering findes_ikke(const Fakta& f, const Ydelsesliv& liv, const Hjemmel* h) {
  Vurdering v = nej(f, ydelse_findes_ikke, h);
  v.argumenter.push_back(f.dato < liv.fra ? Vaerdi::dato(liv.fra) : Vaerdi{});
  v.argumenter.push_back(liv.til && *liv.til < f.dato ? Vaerdi::dato(*liv.til) : Vaerdi{});
  return v;
}

// § 6, nr. 1 (before 2020 § 2, nr. 1): those who receive dagpenge. Not in the group in 2014; from
// which day of 2015 is not known.
Vurdering dagpenge(const Fakta& f) {
  const Hjemmel* h = kMaalgruppeHjemmel.paa(f);
  if (f.dato < kDagpengeFra) return nej(f, maalgruppe_ikke_omfattet, h);
  if (f.dato < kDagpengeSikkertFra)
    return som_advarsel(omfattet(f, 1, kDagpenge2015Hjemmel.paa(f)), dagpenge_startdag_usikker);
  return omfattet(f, 1, h);
}

// Midlertidig arbejdsmarkedsydelse and kontantydelse: by the rules for § 2, nr. 2. Formally they
// lived to the end of 2019, but the last who were entitled had used them up before.
Vurdering udfaset_ydelse(const Fakta& f, const Hjemmel* h, Dato sidste_berettigede) {
  Vurdering v = omfattet(f, 2, h);
  if (f.dato <= sidste_berettigede) return v;
  v = som_advarsel(std::move(v), ydelse_udfaset);
  v.argumenter.push_back(Vaerdi::kode(navn(f.borger.ydelse)));
  v.argumenter.push_back(Vaerdi::dato(sidste_berettigede));
  return v;
}

// The readiness that the facts name, and the group that follows; 0 when the two contradict (F-014).
int nummer(Visitation visitation, bool ung_uden_uddannelse, bool ny_lov) {
  switch (visitation) {
    // nr. 2: jobparate who are 30 or have an education
    case Visitation::jobparat:
      return ung_uden_uddannelse ? 0 : 2;
    // nr. 3: aktivitetsparate likewise; nr. 5 (13): aktivitetsparate under 30 without education
    case Visitation::aktivitetsparat:
      return !ung_uden_uddannelse ? 3 : ny_lov ? 5 : 13;
    // nr. 4 (12): uddannelsesparate under 30 without education
    case Visitation::uddannelsesparat:
    case Visitation::aabenlyst_uddannelsesparat:
      return !ung_uden_uddannelse ? 0 : ny_lov ? 4 : 12;
  }
  return 0;
}

// Kontanthjaelp went to those of nr. 2 and 3 and uddannelseshjaelp to those of nr. 4 and 5, until
// kontanthjaelp took over all of them; the integration benefits went to all four.
bool ydelse_passer(const Fakta& f, bool ung_uden_uddannelse) {
  if (f.borger.ydelse == Ydelse::uddannelseshjaelp) return ung_uden_uddannelse;
  if (f.borger.ydelse == Ydelse::kontanthjaelp && f.dato < kEnKontanthjaelp)
    return !ung_uden_uddannelse;
  return true;
}

Vurdering modstrid(Begrundelse b, Vaerdi hvad, int aar, const Hjemmel* h) {
  Vurdering v = svar(kRegel, Udfald::uafklaret, b, h);
  v.argumenter.push_back(hvad);
  v.argumenter.push_back(Vaerdi::tal(aar));
  return v;
}

// § 6, nr. 2 to 5 (§ 2, nr. 2, 3, 12 and 13): told apart by readiness, age and education.
Vurdering hjaelp(const Fakta& f) {
  const Hjemmel* h = kMaalgruppeHjemmel.paa(f);
  const BorgerFakta& b = f.borger;
  if (!b.visitation) return mangler(visitation_mangler, "borger.visitation", h);
  const auto aar = alder(f);
  if (!aar) return mangler(foedselsdato_mangler, "borger.foedselsdato", h);
  const bool ung = *aar < kUngTil;
  if (ung && !b.erhvervskompetencegivende_uddannelse)
    return mangler(uddannelse_mangler, "borger.erhvervskompetencegivende_uddannelse", h);
  const bool ung_uden = ung && !*b.erhvervskompetencegivende_uddannelse;
  const int nr = nummer(*b.visitation, ung_uden, f.dato >= kForenkling);
  if (nr == 0)
    return modstrid(ung_uden ? visitation_modstrid_ung : visitation_modstrid_voksen,
                    Vaerdi::kode(navn(*b.visitation)), *aar, h);
  if (!ydelse_passer(f, ung_uden))
    return modstrid(ung_uden ? ydelse_modstrid_ung : ydelse_modstrid_voksen,
                    Vaerdi::kode(navn(b.ydelse)), *aar, h);
  return omfattet(f, nr, h);
}

// The integration act: whoever is in the programme and on its benefit. Nobody has found the day
// before 1 October 2016 on which nytteindsats entered it; LBK 1094/2014 has no word of it (F-015).
Vurdering integrationsprogram(const Fakta& f) {
  const Hjemmel* h = kMaalgruppeHjemmel.paa(f);
  Vurdering v = svar(kRegel, Udfald::opfyldt, integrationsprogram_omfattet, h);
  if (const auto aar = alder(f)) v.trin.push_back({"alder", Vaerdi::tal(*aar)});
  return f.dato < kIntegrationSikkertFra
             ? som_advarsel(std::move(v), integrationsprogram_startdag_usikker)
             : v;
}

bool giver_adgang(const Fakta& f) {
  switch (f.borger.ydelse) {
    case Ydelse::kontanthjaelp:
    case Ydelse::uddannelseshjaelp:
    case Ydelse::integrationsydelse:
    case Ydelse::overgangsydelse:
      return true;
    case Ydelse::sho_ydelse:
      return f.population != Population::almindelig;
    case Ydelse::dagpenge:
    case Ydelse::arbejdsmarkedsydelse:
    case Ydelse::kontantydelse:
      return f.population == Population::almindelig;
    default:
      return false;
  }
}

Vurdering uden_for(const Fakta& f, const Hjemmel* h) {
  if (f.population != Population::almindelig) return nej(f, integrationsprogram_uden_ydelse, h);
  if (f.borger.ydelse == Ydelse::ingen) return nej(f, maalgruppe_uden_ydelse, h);
  return nej(f, maalgruppe_ikke_omfattet, h);
}

Vurdering efter_ydelse(const Fakta& f) {
  if (f.population != Population::almindelig) return integrationsprogram(f);
  switch (f.borger.ydelse) {
    case Ydelse::dagpenge:
      return dagpenge(f);
    case Ydelse::arbejdsmarkedsydelse:
      return udfaset_ydelse(f, kArbejdsmarkedsydelseHjemmel.paa(f), kArbejdsmarkedsydelseSidste);
    case Ydelse::kontantydelse:
      return udfaset_ydelse(f, kKontantydelseHjemmel.paa(f), kKontantydelseSidste);
    default:
      return hjaelp(f);
  }
}

}  // namespace

Vurdering maalgruppe(const Fakta& f) {
  if (!ret_kendt(f)) return regler::ukendt_ret(kRegel);
  const Hjemmel* h = kMaalgruppeHjemmel.paa(f);
  if (!giver_adgang(f)) return uden_for(f, h);
  if (const Ydelsesliv* liv = ydelsesliv(f.borger.ydelse); liv != nullptr && !liv->lever(f.dato))
    return findes_ikke(f, *liv, h);
  // Under 18 is a group of its own (nr. 13), and not one of those named.
  if (const auto aar = alder(f); aar && *aar < kMyndig) {
    Vurdering v = svar(kRegel, afslag(h), under_atten, h);
    v.trin.push_back({"alder", Vaerdi::tal(*aar)});
    return v;
  }
  return efter_ydelse(f);
}

}  // namespace nytte::regler
