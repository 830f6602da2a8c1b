#include "web/sider/maalgruppe_visning.hpp"

#include "sager/forudsaetning/forudsaetning.hpp"
#include "web/html_tabel.hpp"
#include "web/sider/forudsaetning_visning.hpp"
#include "web/sider/maalgruppe_ord.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

using sager::Gruppekort;

std::string paragraf(const Hjemmel* h) {
  return h == nullptr ? "" : std::string(h->dokument) + " " + std::string(h->sted);
}

Html lovtabel(const Gruppekort& g) {
  std::vector<std::pair<std::string, Html>> raekker;
  for (const auto& l : g.lov) {
    Html t = tekst(l.tekst);
    if (l.hjemmel != nullptr)
      t += tom_el("br", {}) + el("span", {{"class", "kilde"}},
                                 paragraf(l.hjemmel) + (l.vejledende ? ", vejledende" : ""));
    raekker.emplace_back(std::string(sager::vilkaar_ord(l.vilkaar)), std::move(t));
  }
  return oplysninger(raekker);
}

Html gangens_indhold(const Arbejdsgang& a) {
  Html h = p(el("strong", {}, "Hvornår: "), a.hvornaar);
  if (a.uger)
    h += p(el("strong", {}, "Tilbud senest: "),
           "efter " + antal_ord(*a.uger, "uge", "uger") + " på ydelsen");
  if (!a.hvor.empty()) h += p(el("strong", {}, "Hvor: "), a.hvor);
  if (!a.foretrukne.empty()) h += foretrukne_liste(a.foretrukne);
  if (!a.foer_start.empty()) h += p(el("strong", {}, "Før start: "), a.foer_start);
  if (!a.krav.empty()) {
    Html punkter;
    for (const auto& k : a.krav) punkter += el("li", {}, kravlinje(k));
    h += el("ul", {}, punkter);
  }
  return h + el("p", {{"class", "kilde"}},
                "Udgave " + std::to_string(a.nummer) + ", gælder fra " + paa_dansk(a.gaelder_fra) +
                    ". Ansvarlig: " + a.ansvarlig_navn + ".");
}

Html gang(const MaalgruppeSide& s, const Gruppekort& g) {
  const std::string sti = arbejdsgang_sti(g.gruppe);
  Html h;
  if (g.gang)
    h += gangens_indhold(*g.gang);
  else
    h += p("Kommunen har ikke skrevet, hvordan gruppen kommer i nytteindsats.");
  if (g.kommende)
    h += p("Udgave " + std::to_string(g.kommende->nummer) + " gælder fra " +
           paa_dansk(g.kommende->gaelder_fra) + ".");
  Html links;
  if (g.gang || g.kommende) links += link("Alle udgaver", sti);
  if (s.maa_skrive) {
    if (!links.tom()) links += tekst(" · ");
    links += el("a", {{"href", sti + "/ret"}}, g.gang ? "Skriv ny udgave" : "Skriv arbejdsgang",
                skaermlaeser(" for " + g.navn));
  }
  return links.tom() ? h : h + p(links);
}

Html kort(const MaalgruppeSide& s, const Gruppekort& g) {
  Html h = el("h3", {}, g.navn);
  h += p(g.med_forbehold ? maerke(Tone::advarsel, "Kan få, med forbehold")
                         : maerke(Tone::god, "Kan få nytteindsats"));
  h +=
      el("div", {{"class", "maalgruppe"}}, el("div", {}, el("h4", {}, "Loven"), lovtabel(g)),
         el("div", {{"class", "egen-politik"}}, el("h4", {}, "Kommunens arbejdsgang"), gang(s, g)));
  return el("li", {{"id", gruppekode(g.gruppe)}}, h);
}

Html valg(const MaalgruppeSide& s) {
  const Formular& f = s.formular;
  return fejlliste(f, datofelt(f, {.navn = "dato", .etiket = "Dato"})) +
         el("form",
            {{"method", "get"},
             {"action", "/maalgrupper"},
             {"class", "filtre"},
             {"aria-label", "Vælg dag"}},
            feltraekke({datofelt(f, {.navn = "dato", .etiket = "Dato"}),
                        vaelger(f, {.navn = "population", .etiket = "For hvem", .bredde = "mellem"},
                                valg_af<Population>(population_ord), "Alle"),
                        knap("Vis", Knapslags::anden)}));
}

Html aendringer(const sager::Maalgruppevisning& v) {
  if (!v.sidste_aendring) return {};
  Tabel t{"Ændret " + paa_dansk(*v.sidste_aendring),
          {{"Gruppe", Kolonneslags::bryd},
           {"Hvad"},
           {"Dagen før", Kolonneslags::bryd},
           {"Fra " + paa_dansk(*v.sidste_aendring), Kolonneslags::bryd}},
          {}};
  for (const auto& a : v.aendringer)
    t.raekker.push_back({{tekst(a.gruppe), tekst(a.hvad), tekst(a.foer.empty() ? "–" : a.foer),
                          tekst(a.nu.empty() ? "–" : a.nu)}});
  return afsnit("aendret", "Sidst ændret " + paa_dansk(*v.sidste_aendring),
                foldet(antal_ord(static_cast<std::int64_t>(v.aendringer.size()),
                                 "ting blev anderledes", "ting blev anderledes"),
                       tabel(t)));
}

Html uden(const sager::Maalgruppevisning& v) {
  Html h;
  for (const auto& u : v.uden_adgang)
    h += el("li", {}, el("strong", {}, ydelse_ord(u.ydelse)), ": ", u.hvorfor, " ",
            el("span", {{"class", "kilde"}}, paragraf(u.hjemmel)));
  if (h.tom()) return h;
  return afsnit(
      "uden", "Kan ikke få nytteindsats",
      foldet(antal_ord(static_cast<std::int64_t>(v.uden_adgang.size()), "ydelse", "ydelser"),
             el("ul", {}, h)));
}

Html grunde(const sager::ManglerTilbud& m) {
  Html h;
  for (const auto& g : m.grunde) {
    std::string t = g.tekst + " senest " + paa_dansk(g.forfalder);
    if (g.lov && g.hjemmel != nullptr) t += " (" + paragraf(g.hjemmel) + ")";
    if (!g.lov) t += " (kommunens politik)";
    if (g.lov && g.vejledende) t += ", vejledende";
    h += el("li", {}, t);
  }
  return el("ul", {{"class", "nobullet-list"}}, h);
}

Html dage(Dato frist, Dato i_dag) {
  const std::int32_t n = frist - i_dag;
  if (n < 0) return maerke(Tone::fejl, antal_ord(-n, "dag", "dage") + " over");
  return maerke(n <= 7 ? Tone::advarsel : Tone::rolig, antal_ord(n, "dag", "dage") + " tilbage");
}

Parametre som_parametre(const sager::Tilbudsfilter& f) {
  return {{"gruppe", f.gruppe ? gruppekode(*f.gruppe) : ""}, {"kun_lov", f.kun_lov ? "ja" : ""}};
}

Html listefilter(const TilbudslisteSide& s) {
  Formular f;
  if (s.filter.gruppe) f.foreslaa("gruppe", gruppekode(*s.filter.gruppe));
  if (s.filter.kun_lov) f.foreslaa("kun_lov", "ja");
  std::vector<Valg> grupper;
  for (const auto& g : s.liste.grupper) grupper.push_back({gruppekode(g), sager::gruppenavn(g)});
  return el("form",
            {{"method", "get"},
             {"action", "/maalgrupper/mangler-tilbud"},
             {"class", "filtre"},
             {"aria-label", "Filtrér listen"}},
            feltraekke({vaelger(f, {.navn = "gruppe", .etiket = "Gruppe", .bredde = "mellem"},
                                grupper, "Alle"),
                        afkrydsning(f, {.navn = "kun_lov", .etiket = "Kun lovens frister"}),
                        knap("Vis", Knapslags::anden)}));
}

Html listetabel(const TilbudslisteSide& s) {
  Tabel t{"Mangler tilbud",
          {{"Borger"},
           {"Dage tilbage"},
           {"Hvorfor", Kolonneslags::bryd},
           {"Gruppe", Kolonneslags::bryd},
           {"Placér", Kolonneslags::tekst, "", true}},
          {}};
  for (const auto& m : s.liste.borgere) {
    const std::string sti = "/borgere/" + std::to_string(m.borger.vaerdi);
    const Html placer = s.maa_placere ? knaplink("Placér", sti + "/placer", Knapslags::anden,
                                                 {{"class", "button button-secondary button-lille"},
                                                  {"aria-label", "Placér " + m.navn}})
                                      : Html();
    t.raekker.push_back({{link(m.navn, sti), dage(m.forfalder(), s.i_dag), grunde(m),
                          tekst(m.gruppenavn), placer}});
  }
  return tabel(t);
}

}  // namespace

std::string arbejdsgang_sti(const Borgergruppe& g) { return "/maalgrupper/" + gruppekode(g); }

Webside vis_maalgruppeside(const MaalgruppeSide& s) {
  const auto& v = s.visning;
  Html kortene;
  std::int64_t antal = 0;
  for (const auto& g : v.grupper) {
    if (s.kun && g.gruppe.population != *s.kun) continue;
    kortene += kort(s, g);
    ++antal;
  }
  Webside side;
  side.titel = antal_ord(antal, "gruppe kan få nytteindsats ", "grupper kan få nytteindsats ") +
               paa_dansk(v.dag);
  side.manchet =
      "Til venstre står lovens vilkår på dagen, til højre kommunens egen arbejdsgang. Kommunens "
      "ord "
      "kan aldrig gå ud over loven.";
  side.menu = Menupunkt::maalgrupper;
  side.indhold = valg(s) +
                 el("div", {{"class", "handlinger"}},
                    knaplink("Hvem mangler et tilbud nu?", "/maalgrupper/mangler-tilbud"),
                    knaplink("Alle regler den dag", adresse("/regler", {{"dato", iso(v.dag)}}))) +
                 aendringer(v) + el("h2", {}, "Grupperne") +
                 (kortene.tom() ? tom_liste("Loven på dagen giver ingen nytteindsats.",
                                            p("Nytteindsats begyndte 1. januar 2014."))
                                : el("ul", {{"class", "regelkort maalgrupper"}}, kortene)) +
                 uden(v);
  return side;
}

Webside vis_arbejdsgangside(const ArbejdsgangSide& s) {
  const std::string navn = sager::gruppenavn(s.gruppe);
  const auto* nu = sager::gaeldende_arbejdsgang(s.udgaver, s.gruppe, s.i_dag);
  Webside side;
  side.titel =
      nu != nullptr ? "Arbejdsgang for " + navn : "Ingen arbejdsgang gælder i dag for " + navn;
  side.menu = Menupunkt::maalgrupper;
  side.krummer = {{"Målgrupper", "/maalgrupper"}, {navn, ""}};
  if (s.maa_skrive)
    side.indhold = el("div", {{"class", "handlinger"}},
                      knaplink("Skriv ny udgave", arbejdsgang_sti(s.gruppe) + "/ret",
                               Knapslags::hoved, {{"data-hovedhandling", true}}));
  if (s.udgaver.empty())
    side.indhold += tom_liste("Der er ikke skrevet en arbejdsgang for gruppen.",
                              p("En leder eller virksomhedskonsulent kan skrive den."));
  for (const auto& a : s.udgaver) {
    const bool gaelder = &a == nu;
    const std::string ord = gaelder                   ? "Gælder nu"
                            : a.gaelder_fra > s.i_dag ? "Gælder senere"
                                                      : "Afløst";
    side.indhold +=
        afsnit("udgave-" + std::to_string(a.nummer), "Udgave " + std::to_string(a.nummer),
               p(maerke(gaelder ? Tone::god : Tone::rolig, ord)) + gangens_indhold(a));
  }
  return side;
}

Webside vis_arbejdsgangformular(const Ramme& ramme, const ArbejdsgangformularSide& s) {
  const Formular& f = s.formular;
  const std::string navn = sager::gruppenavn(s.gruppe);
  const std::string sti = arbejdsgang_sti(s.gruppe);
  Html krav;
  for (std::size_t i = 0; i < kKravpladser; ++i) {
    const std::string nr = "_" + std::to_string(i + 1);
    const bool brugt = !f.vaerdi("art" + nr).empty();
    krav += foldet(
        brugt ? "Krav " + std::to_string(i + 1) : "Krav " + std::to_string(i + 1) + " (ikke brugt)",
        kravfelter(f, nr), brugt || f.fejl_ved("navn" + nr).has_value());
  }
  const Html felter =
      skjult("kendt_nummer", f.vaerdi("kendt_nummer")) +
      tekstomraade(f,
                   {.navn = "hvornaar",
                    .etiket = "Hvornår begynder indsatsen, og for hvem?",
                    .hjaelp = "For eksempel: efter tre måneder med jobsøgning, tidligere hvis ..."},
                   4) +
      tekstfelt(f, {.navn = "uger",
                    .etiket = "Tilbud senest efter så mange uger på ydelsen",
                    .hjaelp = "Så står borgerne på listen over dem, der mangler et tilbud.",
                    .valgfri = true,
                    .bredde = "kort",
                    .inputmode = "numeric",
                    .efter = "uger"}) +
      tekstomraade(
          f, {.navn = "hvor", .etiket = "Hvilke steder og opgaver foretrækkes?", .valgfri = true},
          3) +
      tekstomraade(f,
                   {.navn = "foretrukne",
                    .etiket = "Foretrukne steder og jobordrer",
                    .hjaelp = "Ét P-nummer, jobordrenummer eller område (teknik_og_miljoe, omsorg, "
                              "boern_og_unge, andre) på hver linje, det vigtigste først",
                    .valgfri = true},
                   3) +
      tekstomraade(f,
                   {.navn = "foer_start",
                    .etiket = "Hvad skal der være styr på før start?",
                    .valgfri = true},
                   3) +
      feltgruppe("Krav før start", krav, "De bliver til linjer på hver ny placering af gruppen.") +
      datofelt(f, {.navn = "gaelder_fra", .etiket = "Gælder fra"}) +
      knapraekke({knap("Gem som ny udgave", Knapslags::hoved, {{"data-hovedhandling", true}}),
                  knaplink("Fortryd", sti, Knapslags::stille)});
  Webside side;
  side.titel = "Skriv arbejdsgang for " + navn;
  side.manchet = "Kommunens egen måde at gøre det på, vist ved siden af loven.";
  side.menu = Menupunkt::maalgrupper;
  side.krummer = {{"Målgrupper", "/maalgrupper"}, {navn, sti}, {"Ny udgave", ""}};
  side.indhold = formular(f, sti + "/ret", ramme.csrf, felter);
  side.smal = true;
  return side;
}

Webside vis_tilbudsliste(const TilbudslisteSide& s) {
  const auto antal = static_cast<std::int64_t>(s.liste.borgere.size());
  std::int64_t over = 0;
  for (const auto& m : s.liste.borgere) over += m.forfalder() < s.i_dag ? 1 : 0;
  Webside side;
  side.titel = antal == 0
                   ? "Ingen mangler et tilbud nu"
                   : antal_ord(antal, "borger mangler et tilbud", "borgere mangler et tilbud");
  if (over > 0) side.manchet = antal_ord(over, "frist er", "frister er") + " overskredet.";
  side.menu = Menupunkt::maalgrupper;
  side.krummer = {{"Målgrupper", "/maalgrupper"}, {"Mangler tilbud", ""}};
  side.indhold = listefilter(s);
  if (s.liste.borgere.empty()) {
    side.indhold +=
        tom_liste(s.filter.gruppe || s.filter.kun_lov ? "Ingen passer på filteret."
                                                      : "Ingen har en frist de næste fire uger.",
                  p("Listen følger lovens frister og ugerne i hver gruppes arbejdsgang. ",
                    link("Se målgrupperne", "/maalgrupper"), "."));
    return side;
  }
  const auto parametre = som_parametre(s.filter);
  side.indhold +=
      listetabel(s) +
      el("div", {{"class", "tabelfod d-print-none"}},
         el("span", {}, antal_ord(antal, "borger", "borgere") + " i alt"),
         link("Hent som CSV", adresse("/maalgrupper/mangler-tilbud/csv", parametre)),
         link("Hent som regneark", adresse("/maalgrupper/mangler-tilbud/xlsx", parametre)));
  return side;
}

}  // namespace nytte::web
