#include "web/sider/ugeplan_visning.hpp"

#include <array>

#include "web/html_tabel.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

using sager::timer_ord;

Tone tone(Udfald u) {
  switch (u) {
    case Udfald::opfyldt:
      return Tone::god;
    case Udfald::ikke_opfyldt:
      return Tone::fejl;
    case Udfald::advarsel:
    case Udfald::uafklaret:
      return Tone::advarsel;
    case Udfald::ikke_relevant:
      break;
  }
  return Tone::viden;
}

std::string hjemmel_ord(const Hjemmel* h) {
  return h == nullptr ? "–" : std::string(h->dokument) + ", " + std::string(h->sted);
}

std::string aendring(const Arbejdspligtsvar& s) {
  if (!s.mere_nytteindsats) return {};
  const auto m = *s.mere_nytteindsats;
  return m > 0 ? timer_ord(m) + " mere nytteindsats er nok."
               : timer_ord(-m) + " mindre nytteindsats er nok.";
}

// What the law says of the week: the answer, what stands in the way, and the smallest change.
Html pligtboks(const UgeplanSide& s) {
  const auto& svar = s.plan.pligt;
  if (svar.kraevet == 0) return p(sager::pligt_saetning(svar));
  Html h = p(sager::pligt_saetning(svar));
  Html punkter;
  for (const auto& f : svar.fund) punkter += el("li", {}, sager::saetning(f));
  if (!punkter.tom()) h += el("ul", {}, punkter);
  if (const auto a = aendring(svar); !a.empty()) h += p(el("strong", {}, a));
  if (s.plan.nedsat)
    h += p("Timerne er sat ned fra " + paa_dansk(s.plan.nedsat->fra) + ": " +
           s.plan.nedsat->begrundelse);
  h += p(hjemmel_ord(svar.hjemmel));
  const std::string overskrift = svar.margen == 0  ? "Arbejdspligtens timer er der"
                                 : svar.margen < 0 ? "Der mangler timer i arbejdspligten"
                                                   : "Der er flere timer, end pligten er";
  return besked_boks(tone(svar.udfald), overskrift, h);
}

Html regnestykke(const Arbejdspligtsvar& s) {
  if (s.linjer.empty()) return {};
  Tabel t{"Sådan er timerne talt",
          {{"Hvad", Kolonneslags::bryd},
           {"Planlagt", Kolonneslags::tal},
           {"Tæller", Kolonneslags::tal},
           {"Hjemmel", Kolonneslags::bryd}},
          {}};
  for (const auto& l : s.linjer)
    t.raekker.push_back({{tekst(sager::aktivitet_ord(l.art)), tekst(timer_ord(l.minutter)),
                          tekst(timer_ord(l.taeller)), tekst(hjemmel_ord(l.hjemmel))}});
  t.raekker.push_back({{tekst("I alt"), Html(), tekst(timer_ord(s.taeller)),
                        tekst("pligten er " + timer_ord(s.kraevet))},
                       true});
  return foldet("Sådan er timerne talt", tabel(t), s.margen < 0);
}

Html fjernknap(const Ramme& ramme, const UgeplanSide& s, const Ugeaktivitet& a) {
  if (!s.plan.maa_skrive) return {};
  if (a.id == 0) return tekst("Følger af placeringen");
  return formular({}, ugeplan_sti(s.plan.borger, s.plan.uge), ramme.csrf,
                  skjult("formular", "fjern") + skjult("aktivitet", std::to_string(a.id)) +
                      knap("Fjern", Knapslags::stille,
                           {{"aria-label", "Fjern " + std::string(sager::aktivitet_ord(a.art)) +
                                               " " + paa_dansk_med_ugedag(a.dato) + " klokken " +
                                               sager::klokken(a.fra)}}));
}

Html ugen(const Ramme& ramme, const UgeplanSide& s) {
  if (s.plan.aktiviteter.empty())
    return tom_liste("Der er ikke planlagt noget i ugen.",
                     p("Nytteindsats kommer af sig selv, når borgeren er placeret."));
  Tabel t{"Ugen",
          {{"Dag"},
           {"Klokken"},
           {"Hvad", Kolonneslags::bryd},
           {"Hvor", Kolonneslags::bryd},
           {"Handling", Kolonneslags::tekst, "", true}},
          {}};
  for (const auto& a : s.plan.aktiviteter) {
    std::string hvad(sager::aktivitet_ord(a.art));
    if (!a.bemaerkning.empty()) hvad += ", " + a.bemaerkning;
    if (a.anvist) hvad += " (anvist af kommunen)";
    if (a.naevnt) hvad += " (et af lovens tilfælde)";
    t.raekker.push_back({{tekst(std::string(ugedagsnavn(a.dato)) + " " + kort_dato(a.dato)),
                          tekst(sager::klokken(a.fra) + "–" + sager::klokken(a.til)), tekst(hvad),
                          tekst(a.sted), fjernknap(ramme, s, a)}});
  }
  return tabel(t);
}

Html fund(const sager::Ugeplan& plan) {
  if (plan.fund.empty()) return {};
  Html punkter;
  for (const auto& f : plan.fund) punkter += el("li", {}, sager::saetning(f));
  return besked_boks(Tone::advarsel,
                     antal_ord(static_cast<std::int64_t>(plan.fund.size()), "ting", "ting") +
                         " passer ikke sammen",
                     el("ul", {}, punkter));
}

Formular form_for(const UgeplanSide& s, Ugeplanformular f) {
  return s.sendt == f ? s.formular : Formular{};
}

std::vector<Valg> dagvalg(Uge uge, std::int32_t antal) {
  std::vector<Valg> ud;
  for (std::int32_t n = 0; n < antal; ++n)
    ud.push_back({std::to_string(n + 1), paa_dansk_med_ugedag(uge.mandag() + n)});
  return ud;
}

std::vector<Valg> placeringsvalg(const sager::Ugeplan& plan) {
  std::vector<Valg> ud;
  for (const auto& u : plan.placeringer)
    ud.push_back({std::to_string(u.placering.id.vaerdi), u.arbejdssted});
  return ud;
}

struct Planformular {
  Ugeplanformular hvilken;
  std::string_view overskrift;
};
Html som_formular(const Ramme& ramme, const UgeplanSide& s, const Planformular& p,
                  const Formular& f, const Html& felter) {
  return foldet(p.overskrift,
                formular(f, ugeplan_sti(s.plan.borger, s.plan.uge), ramme.csrf,
                         skjult("formular", navn(p.hvilken)) + felter),
                !f.fejl.tom());
}

Html tilfoej(const Ramme& ramme, const UgeplanSide& s) {
  Formular f = form_for(s, Ugeplanformular::tilfoej);
  f.foreslaa("dag", "1").foreslaa("fra", "9.00").foreslaa("til", "12.00");
  Html felter =
      feltraekke({vaelger(f, {.navn = "art", .etiket = "Hvad", .bredde = "mellem"},
                          valg_af<Ugeaktivitetsart>(
                              [](auto a) { return std::string(sager::aktivitet_ord(a)); }),
                          "Vælg"),
                  vaelger(f, {.navn = "dag", .etiket = "Dag", .bredde = "mellem"},
                          dagvalg(s.plan.uge, 7))}) +
      feltraekke({tekstfelt(f, {.navn = "fra", .etiket = "Fra klokken", .bredde = "kort"}),
                  tekstfelt(f, {.navn = "til", .etiket = "Til klokken", .bredde = "kort"})}) +
      tekstfelt(f, {.navn = "sted", .etiket = "Hvor", .valgfri = true}) +
      tekstfelt(f, {.navn = "bemaerkning", .etiket = "Bemærkning", .valgfri = true});
  if (!s.plan.placeringer.empty())
    felter += vaelger(f,
                      {.navn = "placering",
                       .etiket = "Placering",
                       .hjaelp = "Kun for nytteindsats. Det, du skriver, afløser det, der ellers "
                                 "følger af placeringen i ugen."},
                      placeringsvalg(s.plan), "Ingen");
  felter += afkrydsning(f, {.navn = "anvist",
                            .etiket = "Kommunen har anvist stedet, og fremmødet registreres der",
                            .hjaelp = "Ellers tæller jobsøgning og forberedelse til dansk ikke"}) +
            afkrydsning(f, {.navn = "naevnt",
                            .etiket = "Vejledningen eller kurset er et af lovens tilfælde",
                            .hjaelp = "LAB § 105 b, stk. 2"}) +
            knapraekke({knap("Tilføj")});
  return som_formular(ramme, s, {Ugeplanformular::tilfoej, "Tilføj en aktivitet"}, f, felter);
}

Html fire_plus_en(const Ramme& ramme, const UgeplanSide& s) {
  if (s.plan.har_egne || s.plan.placeringer.empty()) return {};
  Formular f = form_for(s, Ugeplanformular::fire_plus_en);
  f.foreslaa("jobdag", "5").foreslaa("jobsted", "Jobcentret");
  Html placering =
      s.plan.placeringer.size() == 1
          ? skjult("fire_placering", std::to_string(s.plan.placeringer[0].placering.id.vaerdi))
          : vaelger(f, {.navn = "fire_placering", .etiket = "Nytteindsats hos"},
                    placeringsvalg(s.plan), "Vælg");
  return som_formular(
      ramme, s, {Ugeplanformular::fire_plus_en, "Fire dages nytteindsats og en dag til jobsøgning"},
      f,
      p("Timerne i nytteindsats fordeles på fire dage, og den femte dag er der fire timer til CV "
        "og jobsøgning.") +
          placering +
          feltraekke(
              {vaelger(f, {.navn = "jobdag", .etiket = "Dag til jobsøgning", .bredde = "mellem"},
                       dagvalg(s.plan.uge, 5)),
               tekstfelt(f, {.navn = "jobsted", .etiket = "Hvor", .bredde = "mellem"})}) +
          knapraekke({knap("Læg ugen sådan")}));
}

Html kopier(const Ramme& ramme, const UgeplanSide& s) {
  if (!s.plan.har_egne) return {};
  Formular f = form_for(s, Ugeplanformular::kopier);
  f.foreslaa("antal", "4");
  return som_formular(ramme, s, {Ugeplanformular::kopier, "Kopiér ugen til de næste uger"}, f,
                      p("Helligdage, dage uden for placeringen og det, der allerede står i ugerne, "
                        "bliver sprunget over.") +
                          tekstfelt(f, {.navn = "antal",
                                        .etiket = "Hvor mange uger frem",
                                        .bredde = "kort",
                                        .inputmode = "numeric"}) +
                          knapraekke({knap("Kopiér")})) +
         som_formular(ramme, s, {Ugeplanformular::ryd, "Ryd ugen"}, {},
                      p("Alt, der er skrevet i ugen, tages ud. Det, der følger af placeringen, "
                        "kommer tilbage.") +
                          knapraekke({knap("Ryd ugen", Knapslags::anden)}));
}

Html nedsat(const Ramme& ramme, const UgeplanSide& s) {
  if (!s.maa_nedsaette || !s.plan.arbejdspligt) return {};
  Formular f = form_for(s, Ugeplanformular::nedsat);
  f.foreslaa("nedsat_fra", kort_dato(s.plan.uge.mandag()));
  return som_formular(
      ramme, s, {Ugeplanformular::nedsat, "Færre timer efter en konkret vurdering"}, f,
      p("Timerne tilrettelægges efter borgerens helbred og kan sættes ned efter en konkret "
        "vurdering (LAB § 105 a, stk. 2). 37 timer sætter dem op igen.") +
          feltraekke(
              {datofelt(f, {.navn = "nedsat_fra", .etiket = "Fra"}),
               tekstfelt(f,
                         {.navn = "nedsat_timer", .etiket = "Timer om ugen", .bredde = "kort"})}) +
          tekstomraade(f, {.navn = "nedsat_begrundelse", .etiket = "Vurderingen"}, 3) +
          knapraekke({knap("Gem timerne")}));
}

}  // namespace

std::string ugeplan_sti(BorgerId borger) {
  return "/borgere/" + std::to_string(borger.vaerdi) + "/ugeplan";
}

std::string ugeplan_sti(BorgerId borger, Uge uge) {
  return ugeplan_sti(borger) + "?uge=" + uge.tekst();
}

std::optional<std::int32_t> laes_dagstid(std::string_view t) {
  std::array<std::int32_t, 2> del{};
  std::array<std::size_t, 2> cifre{};
  std::size_t n = 0;
  for (const char c : t) {
    if ((c == '.' || c == ':') && n == 0 && cifre[0] > 0) {
      n = 1;
    } else if (c >= '0' && c <= '9' && cifre.at(n) < 2) {
      del.at(n) = del.at(n) * 10 + (c - '0');
      ++cifre.at(n);
    } else {
      return std::nullopt;
    }
  }
  if (cifre[0] == 0 || (n == 1 && cifre[1] != 2) || del[1] > 59) return std::nullopt;
  const auto minutter = del[0] * 60 + del[1];
  return minutter <= 24 * 60 ? std::optional(minutter) : std::nullopt;
}

Webside vis_ugeplan(const Ramme& ramme, const UgeplanSide& s) {
  const auto& plan = s.plan;
  const std::string sti = ugeplan_sti(plan.borger);
  Webside ud;
  ud.titel = plan.navn + " i " + plan.uge.paa_dansk();
  ud.manchet = kort_dato(plan.uge.mandag()) + " – " + kort_dato(plan.uge.soendag());
  ud.menu = s.kun_hold ? Menupunkt::hold : Menupunkt::borgere;
  if (s.kun_hold)
    ud.krummer = {{"Hold", "/hold"}, {"Ugeplan", ""}};
  else
    ud.krummer = {{"Borgere", "/borgere"},
                  {plan.navn, "/borgere/" + std::to_string(plan.borger.vaerdi)},
                  {"Ugeplan", ""}};
  ud.indhold = el("div", {{"class", "handlinger d-print-none"}},
                  knaplink("Forrige uge", ugeplan_sti(plan.borger, plan.uge + -1)),
                  knaplink("Næste uge", ugeplan_sti(plan.borger, plan.uge + 1)),
                  knaplink("Hent til borgeren som PDF", sti + "/pdf?uge=" + plan.uge.tekst()));
  ud.indhold += fund(plan) + afsnit("ugen", "Ugen", ugen(ramme, s));
  ud.indhold += afsnit("arbejdspligt", "Arbejdspligt", pligtboks(s) + regnestykke(plan.pligt));
  if (plan.maa_skrive)
    ud.indhold +=
        afsnit("ret", "Ret planen",
               fire_plus_en(ramme, s) + tilfoej(ramme, s) + kopier(ramme, s) + nedsat(ramme, s));
  return ud;
}

}  // namespace nytte::web
