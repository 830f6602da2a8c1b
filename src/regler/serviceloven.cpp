#include "regler/serviceloven.hpp"

#include "regler/register.hpp"
#include "regler/svar.hpp"

namespace nytte::regler {
namespace {

constexpr Dato kAeldrelov = Dato::af(2025, 7, 1);

// Not read again after BEK 1767/2024 changed the order of 2023: from 2025 presumed (U), so it only
// warns. The same for the tie between nytteindsats and aeldreloven, which was not found (C-10).
constexpr std::array kBestemmelser{
    for_alle("ydelser i kommunens serviceniveau (servicelovens § 83)",
             Hjemler()
                 .bab(Bab::bek_1645_2013, "§ 62, stk. 3")
                 .bab(Bab::bek_1564_2014, "§ 66, stk. 3")
                 .bab(Bab::bek_723_2015, Bab::bek_1003_2015, "§ 67, stk. 3")
                 .bab(Bab::bek_1297_2016, "§ 75, stk. 3")
                 .bab(Bab::bek_977_2018, "§ 77, stk. 3")
                 .bab(Bab::bek_1180_2019, Bab::bek_2006_2020, "§ 101, stk. 3")
                 .bab(Bab::bek_2636_2021, Bab::bek_1216_2023, "§ 103, stk. 3")
                 .tekst("BEK 1216/2023", "§ 103, stk. 3", kArbejdspligt, Grad::U)),
    for_alle("servicearbejde for en borger",
             Hjemler()
                 .bab(Bab::bek_1645_2013, "§ 62, stk. 1")
                 .bab(Bab::bek_1564_2014, "§ 66, stk. 1")
                 .bab(Bab::bek_723_2015, Bab::bek_1003_2015, "§ 67, stk. 1")
                 .bab(Bab::bek_1297_2016, "§ 75, stk. 1")
                 .bab(Bab::bek_977_2018, "§ 77, stk. 1")
                 .bab(Bab::bek_1180_2019, Bab::bek_2006_2020, "§ 101, stk. 1")
                 .bab(Bab::bek_2636_2021, Bab::bek_1216_2023, "§ 103, stk. 1")
                 .tekst("BEK 1216/2023", "§ 103, stk. 1", kArbejdspligt, Grad::U)),
    for_alle("hjælp efter ældreloven",
             Hjemler().tekst("LOV 1651/2024", "§ 9", kAeldrelov, Grad::U))};

constexpr std::array kPerioder{
    Regelperiode{kFoersteRet,
                 kArbejdspligt - 1,
                 {},
                 true,
                 "Opgaven er ikke en ydelse i kommunens serviceniveau efter servicelovens § 83; "
                 "service for en borger kræver dokumentation for, at han ikke selv kan."},
    Regelperiode{
        kArbejdspligt,
        kAeldrelov - 1,
        {},
        true,
        "Som før, men teksten er ikke læst igen efter 1. januar 2025: reglen advarer kun."},
    Regelperiode{kAeldrelov,
                 {},
                 {},
                 true,
                 "Som før; hjælp til ældre er flyttet til ældreloven, og om forbuddet følger med, "
                 "er ikke afklaret: service for en borger giver en advarsel."}};

// C-06: what belongs to the municipality's level of service is not done as nytteindsats outside it.
Vurdering serviceniveau(const Fakta& f) {
  const Hjemmel* h = kBestemmelser[0].paa(f);
  const auto& indgaar = f.opgave.indgaar_i_serviceniveau;
  if (indgaar == false)
    return svar(Regel::serviceloven, Udfald::opfyldt, Begrundelse::service_ikke_beroert, h);
  if (indgaar == true)
    return svar(Regel::serviceloven, afslag(h), Begrundelse::service_i_serviceniveau, h);
  Vurdering v = svar(Regel::serviceloven, Udfald::uafklaret, Begrundelse::service_ikke_vurderet, h);
  v.aendringer.push_back(registrer("opgave.indgaar_i_serviceniveau"));
  return v;
}

// C-08: service for citizens who can document that they cannot do the work themselves.
Vurdering for_en_borger(const Fakta& f) {
  using enum Begrundelse;
  constexpr auto kRegel = Regel::serviceloven;
  const Hjemmel* h = kBestemmelser[1].paa(f);
  const auto& service = f.opgave.service_for_borger;
  if (service == false) {
    // Not service for a certain citizen, but help among older persons all the same: C-10.
    if (f.opgave.borgerrettet_omsorg && f.dato >= kAeldrelov)
      return svar(kRegel, Udfald::advarsel, service_aeldreloven, kBestemmelser[2].paa(f));
    return svar(kRegel, Udfald::opfyldt, service_ikke_beroert, h);
  }
  if (!service) {
    Vurdering v = svar(kRegel, Udfald::uafklaret, service_ikke_vurderet, h);
    v.aendringer.push_back(registrer("opgave.service_for_borger"));
    return v;
  }
  if (f.opgave.borgers_dokumentation == true) {
    // C-10: help to older persons moved to another act, and nobody has settled what that means.
    if (f.dato >= kAeldrelov)
      return svar(kRegel, Udfald::advarsel, service_aeldreloven, kBestemmelser[2].paa(f));
    return svar(kRegel, Udfald::opfyldt, service_dokumenteret, h);
  }
  const bool ukendt = !f.opgave.borgers_dokumentation;
  Vurdering v =
      svar(kRegel, ukendt ? Udfald::uafklaret : afslag(h), service_dokumentation_mangler, h);
  // What is missing can be brought; what is unknown only a person can say.
  v.aendringer.push_back(
      registrer("opgave.borgers_dokumentation", ukendt ? Vaerdi{} : Vaerdi::ja_nej(true)));
  return v;
}

}  // namespace

const Regelkort kServiceloven{Regel::serviceloven, serviceloven, "C-06 til C-10", kPerioder,
                              kBestemmelser};

// Two prohibitions in one: the worse of the two answers. Where a way out exists, what the other one
// lacks is asked for at once.
Vurdering serviceloven(const Fakta& f) {
  if (!ret_kendt(f)) return ukendt_ret(Regel::serviceloven);
  Vurdering niveau = serviceniveau(f);
  Vurdering borger = for_en_borger(f);
  const bool niveau_foerst = niveau.udfald < borger.udfald ||
                             (niveau.udfald == borger.udfald && niveau.udfald < Udfald::advarsel);
  Vurdering& vaerst = niveau_foerst ? niveau : borger;
  const Vurdering& anden = niveau_foerst ? borger : niveau;
  if (vaerst.udfald < Udfald::advarsel && !vaerst.aendringer.empty())
    vaerst.aendringer.insert(vaerst.aendringer.end(), anden.aendringer.begin(),
                             anden.aendringer.end());
  return vaerst;
}

}  // namespace nytte::regler
