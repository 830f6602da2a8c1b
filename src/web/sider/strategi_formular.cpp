// Writing, approving, putting away and looking again.
#include <algorithm>

#include "kontrakt/tekst.hpp"
#include "sager/strategi/ord.hpp"
#include "sager/strategi/politik.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/strategi_visning.hpp"

namespace nytte::web {
namespace {

Html vejledning(Strategiafsnit a) {
  Html punkter;
  for (const auto& t : sager::vejledning(a).spoergsmaal) punkter += el("li", {}, t);
  return el("aside", {{"class", "vejledning"}}, el("p", {}, "Spørgsmål at svare på"),
            el("ul", {}, punkter));
}

Html afsnitsfelter(const Formular& f) {
  Html ud;
  for (const auto a : alle<Strategiafsnit>())
    ud += el("div", {{"class", "med-vejledning"}},
             tekstomraade(f,
                          {.navn = std::string(navn(a)),
                           .etiket = std::string(sager::strategiafsnit_ord(a)),
                           .hjaelp = std::string(sager::vejledning(a).kort),
                           .valgfri = a != Strategiafsnit::formaal},
                          7),
             vejledning(a));
  return ud;
}

Html gruppefelter(const Formular& f, const Lokalpolitik& p) {
  Html ud;
  for (const auto& g : valgbare_grupper(p))
    ud += afkrydsning(
        f, {.navn = gruppefelt(g), .etiket = kontrakt::med_stort(sager::maalgruppe_ord(g))});
  return ud;
}

Html politikfelter(const Formular& f, const Lokalpolitik& p) {
  const Html tal = feltraekke({tekstfelt(f, {.navn = "hoejst_uger",
                                             .etiket = "Længste forløb",
                                             .valgfri = true,
                                             .bredde = "kort",
                                             .inputmode = "numeric",
                                             .efter = "uger"}),
                               tekstfelt(f, {.navn = "maaneder_mellem_forloeb",
                                             .etiket = "Mindst mellem to forløb",
                                             .valgfri = true,
                                             .bredde = "kort",
                                             .inputmode = "numeric",
                                             .efter = "måneder"})}) +
                   feltraekke({tekstfelt(f, {.navn = "hoejst_borgerrettet",
                                             .etiket = "Opgaver rettet mod borgere, højst",
                                             .valgfri = true,
                                             .bredde = "kort",
                                             .inputmode = "numeric",
                                             .efter = "%"}),
                               tekstfelt(f, {.navn = "fri_til_jobsoegning",
                                             .etiket = "Fri til at søge job om ugen, mindst",
                                             .hjaelp = "Fx 5 eller 7:30",
                                             .valgfri = true,
                                             .bredde = "kort"})});
  return feltgruppe(
             "Det, vi måler os selv på",
             vaelger(f,
                     {.navn = "organiseringsform",
                      .etiket = "Pladserne er organiseret som",
                      .valgfri = true,
                      .bredde = "mellem"},
                     valg_af<Organiseringsform>(sager::organiseringsform_ord), "Ikke besluttet") +
                 tal,
             "Kommunens egen politik. Den stopper ingen placering; den vises ved siden af "
             "lovens svar. Et tomt felt siger strategien ikke noget om.") +
         feltgruppe("Målgrupper, der går først", gruppefelter(f, p),
                    "Ingen krydser: ingen går forud for andre.");
}

Html mangler(const sager::Strategivisning& v) {
  Html punkter;
  for (const auto a : alle<Strategiafsnit>())
    if (v.linje.strategi.indhold.tekst(a).empty())
      punkter += el("li", {},
                    "Der står ikke noget under " + std::string(sager::strategiafsnit_ord(a)) + ".");
  for (const auto& p : v.parter) {
    if (p.gaelder() == nullptr)
      punkter += el("li", {}, p.part.navn + " har ikke svaret.");
    else if (p.gaelder()->tilslutning == Tilslutning::godkender_ikke)
      punkter += el("li", {}, p.part.navn + " godkender den ikke.");
  }
  if (v.parter.empty()) punkter += el("li", {}, "Ingen parter er inddraget.");
  if (punkter.tom())
    return besked_boks(Tone::god, "Alle har svaret, og der står noget under hver overskrift", {});
  return besked_boks(Tone::advarsel, "Se på det her først",
                     p("Det står ikke i vejen for at godkende.") + el("ul", {}, punkter));
}

Webside formularside(const sager::Strategivisning& v, std::string titel, std::string her) {
  Webside side;
  side.menu = Menupunkt::strategi;
  side.titel = std::move(titel);
  side.krummer = strategikrummer(&v.linje, std::move(her));
  return side;
}

Html version_felt(const sager::Strategivisning& v, const Formular& f) {
  const auto laest = f.vaerdi("version");
  return skjult("version", laest.empty() ? std::to_string(v.linje.strategi.version) : laest);
}

}  // namespace

std::vector<Maalgruppe> valgbare_grupper(const Lokalpolitik& p) {
  using Y = Ydelse;
  using V = Visitation;
  std::vector<Maalgruppe> ud{{Y::kontanthjaelp, V::jobparat},
                             {Y::kontanthjaelp, V::aktivitetsparat},
                             {Y::uddannelseshjaelp, V::aabenlyst_uddannelsesparat},
                             {Y::uddannelseshjaelp, V::uddannelsesparat},
                             {Y::uddannelseshjaelp, V::aktivitetsparat},
                             {Y::sho_ydelse, V::jobparat},
                             {Y::sho_ydelse, V::aktivitetsparat},
                             {Y::overgangsydelse, V::jobparat},
                             {Y::overgangsydelse, V::aktivitetsparat},
                             {Y::dagpenge, {}}};
  for (const auto& g : p.foretrukne)
    if (std::find(ud.begin(), ud.end(), g) == ud.end()) ud.push_back(g);
  return ud;
}

std::string gruppefelt(const Maalgruppe& g) {
  return "gruppe_" + std::string(navn(g.ydelse)) +
         (g.visitation ? "_" + std::string(navn(*g.visitation)) : "");
}

Formular som_formular(const Strategiindhold& i) {
  Formular f;
  for (const auto a : alle<Strategiafsnit>()) f.foreslaa(navn(a), i.tekst(a));
  const auto tal = [&f](std::string_view felt, const std::optional<std::int32_t>& n) {
    if (n) f.foreslaa(felt, std::to_string(*n));
  };
  const auto& p = i.politik;
  tal("hoejst_uger", p.hoejst_uger);
  tal("maaneder_mellem_forloeb", p.maaneder_mellem_forloeb);
  tal("hoejst_borgerrettet", p.hoejst_borgerrettet);
  if (p.fri_til_jobsoegning) {
    const auto m = p.fri_til_jobsoegning->minutter();
    f.foreslaa("fri_til_jobsoegning",
               m % 60 == 0 ? std::to_string(m / 60) : p.fri_til_jobsoegning->tekst());
  }
  if (i.organiseringsform) f.foreslaa("organiseringsform", std::string(navn(*i.organiseringsform)));
  for (const auto& g : p.foretrukne) f.foreslaa(gruppefelt(g), "ja");
  f.foreslaa("hvad_er_nyt", i.hvad_er_nyt);
  return f;
}

Webside vis_strategiformular(const Ramme& ramme, const StrategiformularSide& s) {
  const auto& st = s.v.linje.strategi;
  auto side = formularside(s.v, "Skriv strategien, version " + std::to_string(st.nummer), "Ret");
  Html felter = version_felt(s.v, s.formular) + afsnitsfelter(s.formular) +
                politikfelter(s.formular, st.indhold.politik);
  if (s.v.forrige)
    felter += tekstomraade(s.formular,
                           {.navn = "hvad_er_nyt",
                            .etiket = "Hvad er nyt, og hvorfor?",
                            .hjaelp = "Står i dokumentet. Forskellene findes af sig selv.",
                            .valgfri = true},
                           3);
  felter += knapraekke({knap("Gem kladden", Knapslags::hoved, {{"data-hovedhandling", true}}),
                        knaplink("Fortryd", strategi_sti(st.id), Knapslags::stille)});
  side.manchet = "En linje, der begynder med en bindestreg, bliver et punkt på en liste.";
  side.indhold = formular(s.formular, strategi_sti(st.id) + "/ret", ramme.csrf, felter);
  return side;
}

Webside vis_godkend_strategi(const Ramme& ramme, const StrategiformularSide& s) {
  const auto& st = s.v.linje.strategi;
  auto side = formularside(s.v, "Godkend version " + std::to_string(st.nummer) + " af strategien?",
                           "Godkend");
  side.manchet =
      "Når den er godkendt, kan den ikke ændres. Den næste version begynder som en kopi.";
  side.smal = true;
  const Formular& f = s.formular;
  side.indhold =
      mangler(s.v) +
      formular(f, strategi_sti(st.id) + "/godkend", ramme.csrf,
               version_felt(s.v, f) +
                   tekstfelt(f, {.navn = "beslutning",
                                 .etiket = "Hvem har besluttet det, hvor og hvornår?",
                                 .hjaelp = "Fx Byrådet den 24. marts 2026, punkt 7"}) +
                   feltraekke({datofelt(f, {.navn = "gaelder_fra", .etiket = "Gælder fra"}),
                               datofelt(f, {.navn = "revideres",
                                            .etiket = "Ses efter senest",
                                            .hjaelp = "Højst et år efter"})}) +
                   afkrydsning(f, {.navn = "offentlig",
                                   .etiket = "Vis den offentligt, fra den gælder",
                                   .hjaelp = "Alle kan læse den uden at logge ind. Ingen navne "
                                             "på dem, der har svaret, er med."}) +
                   knapraekke({knap("Godkend og frys"),
                               knaplink("Fortryd", strategi_sti(st.id), Knapslags::stille)}));
  return side;
}

Webside vis_kasser_strategi(const Ramme& ramme, const StrategiformularSide& s) {
  const auto& st = s.v.linje.strategi;
  auto side = formularside(s.v, "Læg kladden til version " + std::to_string(st.nummer) + " væk?",
                           "Læg væk");
  side.manchet = "Den kan stadig ses, men ikke bruges. Nummeret bliver ledigt igen.";
  side.smal = true;
  side.indhold = formular(s.formular, strategi_sti(st.id) + "/kasser", ramme.csrf,
                          version_felt(s.v, s.formular) +
                              tekstomraade(s.formular, {.navn = "grund", .etiket = "Hvorfor?"}, 3) +
                              knapraekke({knap("Læg væk"), knaplink("Fortryd", strategi_sti(st.id),
                                                                    Knapslags::stille)}));
  return side;
}

Webside vis_revider_strategi(const Ramme& ramme, const StrategiformularSide& s) {
  const auto& l = s.v.linje;
  auto side = formularside(
      s.v, "Se strategien efter" + (l.revideres ? " senest " + paa_dansk(*l.revideres) : ""),
      "Se efter");
  side.manchet = "Skal noget ændres, så skriv næste version. Ellers registrér her, at den bliver.";
  side.smal = true;
  side.indhold =
      p(link("Se først, hvordan det går med politikken", "/strategi/opfoelgning"), ".") +
      formular(s.formular, strategi_sti(l.strategi.id) + "/revision", ramme.csrf,
               datofelt(s.formular, {.navn = "dag", .etiket = "Set efter den"}) +
                   tekstomraade(s.formular,
                                {.navn = "konklusion",
                                 .etiket = "Hvad blev konklusionen?",
                                 .hjaelp = "Hvem så på den, og hvorfor den bliver, som den er"},
                                4) +
                   datofelt(s.formular, {.navn = "revideres",
                                         .etiket = "Næste gang senest",
                                         .hjaelp = "Højst et år efter"}) +
                   knapraekke({knap("Gem"), knaplink("Fortryd", strategi_sti(l.strategi.id),
                                                     Knapslags::stille)}));
  return side;
}

}  // namespace nytte::web
