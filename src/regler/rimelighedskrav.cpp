#include "regler/rimelighedskrav.hpp"

#include "regler/bestemmelser_data.hpp"
#include "regler/forhold.hpp"
#include "regler/register.hpp"
#include "regler/rimelighed_aendringer.hpp"
#include "regler/rimelighed_proeve.hpp"
#include "regler/svar.hpp"

namespace nytte::regler {
namespace {

constexpr Hjemler kForhold = Hjemler()
                                 .bab(Bab::bek_1645_2013, "§ 60, stk. 1")
                                 .bab(Bab::bek_1564_2014, "§ 64, stk. 1")
                                 .bab(Bab::bek_723_2015, Bab::bek_1003_2015, "§ 65, stk. 1")
                                 .bab(Bab::bek_1297_2016, "§ 73, stk. 1")
                                 .bab(Bab::bek_977_2018, "§ 75, stk. 1")
                                 .bab(Bab::bek_1180_2019, Bab::bek_2006_2020, "§ 100, stk. 1")
                                 .bab(Bab::bek_2636_2021, Bab::bek_1216_2023, "§ 102, stk. 1")
                                 // The new § 87 has no ratio; that it was abolished was read on
                                 // STAR's page.
                                 .tekst("LOV 1654/2024", "§ 87", kArbejdspligt, Grad::B);

constexpr std::array kBestemmelser{
    med_ukraine_videre("Forholdet mellem ordinært ansatte og personer i støttede forløb", kForhold),
    med_ukraine_videre("En dispensation sætter et andet antal",
                       bestemmelser::kForholdet.almindelig),
    med_ukraine_videre("En dispensation gælder mellem et og to år",
                       bestemmelser::kEtTilToAar.almindelig)};
constexpr const Bestemmelse& kRatio = kBestemmelser[0];
constexpr const Bestemmelse& kDispensation = kBestemmelser[1];
constexpr const Bestemmelse& kDispensationsperiode = kBestemmelser[2];

constexpr std::string_view kHoveder =
    "1 person for hver 5 af de første 50 ordinært ansatte (altid mindst 1) og 1 for hver 10 "
    "derover, talt i hoveder; gennemsnit af 3 måneder, 4 ved sæsonudsving.";
constexpr std::string_view kFuldtid =
    "1 fuldtidsperson for hver 5 af de første 50 ordinært ansatte (altid mindst 1) og 1 for hver "
    "10 derover, talt i årsværk; gennemsnit af 4 måneder.";
constexpr std::array kPerioder{
    Regelperiode{kFoersteRet, kForenkling - 1, std::nullopt, true, kHoveder},
    Regelperiode{kForenkling, kArbejdspligt - 1, std::nullopt, true, kFuldtid},
    Regelperiode{kArbejdspligt, std::nullopt, Population::almindelig, false, "Intet forholdstal."},
    Regelperiode{kArbejdspligt, std::nullopt, Population::integrationsprogram, false,
                 "Intet forholdstal."},
    Regelperiode{kArbejdspligt, std::nullopt, Population::ukraine, true, kFuldtid}};

// The steps of the day with the smallest margin.
Vurdering beregning(const Rimelighedsproeve& p, const Rimelighedssag& sag, const Hjemmel* h) {
  Vurdering v = svar(Regel::rimelighedskrav, p.udfald, Begrundelse::rimelighed_maaned_mangler, h);
  const auto pladser = p.vaerste.dispensation ? std::optional(p.vaerste.graense) : std::nullopt;
  if (p.ansatte.snit) {
    v = forhold_paa_dagen({*p.ansatte.snit, p.vaegt, p.vaerste.foer, p.vaerste.efter, pladser},
                          opgoerelse_paa(sag.dato, sag.population)->skala, h);
  } else {
    v.trin.push_back({"i_forvejen_hoejst", maengde(p.vaegt, p.vaerste.foer)});
    v.trin.push_back({"efter", maengde(p.vaegt, p.vaerste.efter)});
    if (p.udfald == Udfald::opfyldt)
      v.margen = maengde(p.vaegt, p.vaerste.graense * p.vaegt.pr_person - p.vaerste.efter);
  }
  v.trin.push_back({"vaerste_dag", Vaerdi::dato(p.vaerste.dag)});
  if (p.bevilget) v.trin.push_back({"dispensation", Vaerdi::personer(*p.bevilget)});
  if (sag.dispensation && sag.dispensation->forhold) {
    v.trin.push_back({"dispensation_personer", Vaerdi::tal(sag.dispensation->forhold->personer)});
    v.trin.push_back(
        {"dispensation_pr_ansatte", Vaerdi::tal(sag.dispensation->forhold->pr_ansatte)});
  }
  return v;
}

void holdt(Vurdering& v, const Rimelighedsproeve& p, const Rimelighedssag& sag, const Fakta& f) {
  const bool kvoten_nok = p.kvote && p.vaegt.plads(p.hoejest_efter, *p.kvote);
  // BOB § 12, stk. 4: a dispensation in force answers before the scale is looked at.
  if (p.dispensation_hele_vejen || !kvoten_nok) {
    v.hjemmel = kDispensation.paa(f);
    v.argumenter = {Vaerdi::personer(*p.bevilget), Vaerdi::dato(sag.dispensation->til)};
    v.begrundelse = Begrundelse::rimelighed_dispensation;
    if (const auto& forhold = sag.dispensation->forhold) {
      v.begrundelse = Begrundelse::rimelighed_dispensation_forhold;
      v.argumenter.push_back(Vaerdi::personer(forhold->personer));
      v.argumenter.push_back(Vaerdi::tal(forhold->pr_ansatte));
    }
    return;
  }
  v.argumenter = {Vaerdi::tal(*p.kvote), snit(*p.ansatte.snit), maengde(p.vaegt, p.vaerste.efter)};
}

void overskredet(Vurdering& v, const Rimelighedsproeve& p, const Rimelighedssag& sag,
                 const Fakta& f) {
  const auto fra = Vaerdi::dato(p.brud->fra());
  const auto til = Vaerdi::dato(p.brud->til());
  if (sag.dispensation && !p.dispensation_gyldig) {
    v.begrundelse = Begrundelse::rimelighed_dispensation_ugyldig_periode;
    v.hjemmel = kDispensationsperiode.paa(f);
    v.argumenter = {Vaerdi::dato(sag.dispensation->fra), Vaerdi::dato(sag.dispensation->til), fra,
                    til, Vaerdi::personer(p.vaerste.graense)};
  } else if (p.vaerste.dispensation) {
    v.begrundelse = Begrundelse::rimelighed_dispensation_for_lille;
    v.hjemmel = kDispensation.paa(f);
    v.argumenter = {Vaerdi::personer(p.vaerste.graense), fra, til};
  } else {
    v.argumenter = {fra,
                    til,
                    Vaerdi::tal(p.vaerste.graense),
                    snit(*p.ansatte.snit),
                    Vaerdi::tal(p.ansatte.maaneder),
                    maengde(p.vaegt, p.vaerste.efter)};
  }
  foreslaa_rimelighed(f, sag, p, v);
}

void maaned_mangler(Vurdering& v, const Rimelighedsproeve& p) {
  const Vaerdi maaned = Vaerdi::maaned(p.ansatte.foerste_mangler);
  v.argumenter = {maaned, Vaerdi::tal(p.ansatte.maaneder)};
  if (p.ansatte.antal_mangler > 1) v.argumenter.push_back(Vaerdi::tal(p.ansatte.antal_mangler - 1));
  v.aendringer.push_back(registrer("arbejdsgiver.ordinaert_ansatte", maaned));
}

}  // namespace

Vurdering rimelighedskrav(const Fakta& f) {
  if (!ret_kendt(f)) return ukendt_ret(Regel::rimelighedskrav);
  const Rimelighedssag sag = Rimelighedssag::af(f);
  if (!har_kvote(sag)) {
    // The law of the day has no ratio, or every day of the placement lies after its repeal.
    const Hjemmel* h = kRatio.paa(std::max(f.dato, f.placering.fra), f.population);
    return svar(Regel::rimelighedskrav, Udfald::ikke_relevant, Begrundelse::gaelder_ikke_laengere,
                h);
  }
  const Rimelighedsproeve p = proev_rimelighed(sag);
  Vurdering v = beregning(p, sag, kRatio.paa(f));
  if (p.udfald == Udfald::opfyldt) {
    holdt(v, p, sag, f);
  } else if (p.udfald == Udfald::ikke_opfyldt) {
    overskredet(v, p, sag, f);
  } else {
    maaned_mangler(v, p);
  }
  return v;
}

extern const Regelkort kRimelighedskrav{Regel::rimelighedskrav, rimelighedskrav,
                                        "R-01 til R-08, D-08, D-09", kPerioder, kBestemmelser};

}  // namespace nytte::regler
