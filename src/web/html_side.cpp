#include "web/html_side.hpp"

#include <span>

#include "web/aktiver.hpp"
#include "web/html_formular.hpp"

namespace nytte::web {
namespace {

struct Punkt {
  Menupunkt menu;
  std::string_view tekst;
  std::string_view href;
};

// What stands in the bar itself, and what is folded into a group under a word.
constexpr Punkt kPunkter[] = {
    {Menupunkt::arbejdsliste, "Arbejdsliste", "/"},
    {Menupunkt::borgere, "Borgere", "/borgere"},
    {Menupunkt::jobordrer, "Jobordrer", "/jobordrer"},
    {Menupunkt::hold, "Hold", "/hold"},
};

struct Gruppe {
  std::string_view tekst;
  std::span<const Punkt> punkter;
};

constexpr Punkt kSteder[] = {
    {Menupunkt::arbejdssteder, "Arbejdssteder", "/arbejdssteder"},
    {Menupunkt::opgaver, "Opgaver", "/opgaver"},
    {Menupunkt::projekter, "Projekter", "/projekter"},
    {Menupunkt::faktaark, "Faktaark", "/faktaark"},
    {Menupunkt::vitas, "VITAS", "/vitas"},
};
constexpr Punkt kVidere[] = {
    {Menupunkt::maalgrupper, "Målgrupper", "/maalgrupper"},
    {Menupunkt::forslag, "Forslag til placering", "/forslag"},
    {Menupunkt::jobaabninger, "Jobåbninger", "/jobaabninger"},
};
constexpr Punkt kMedarbejdersiden[] = {
    {Menupunkt::hoeringer, "Høringer", "/hoeringer"},
    {Menupunkt::dispensationer, "Dispensationer", "/dispensationer"},
};
constexpr Punkt kTal[] = {
    {Menupunkt::strategi, "Strategi", "/strategi"},
    {Menupunkt::evalueringer, "Evaluering", "/evalueringer"},
    {Menupunkt::statistik, "Statistik", "/statistik"},
    {Menupunkt::rapporter, "Rapporter", "/rapporter"},
    {Menupunkt::regler, "Regler", "/regler"},
};
constexpr Punkt kRegister[] = {
    {Menupunkt::registeret, "Registeret", "/register"},
    {Menupunkt::fagsystemer, "Fagsystemer", "/fagsystemer"},
};
constexpr Punkt kOpsaetning[] = {
    {Menupunkt::brugere, "Brugere", "/brugere"},
    {Menupunkt::post, "Post", "/post"},
    {Menupunkt::breve, "Brevtekster", "/breve/skabeloner"},
    {Menupunkt::kodelister, "Kodelister", "/register/kodelister"},
};
constexpr Gruppe kGrupper[] = {
    {"Steder og opgaver", kSteder}, {"Målgrupper og forslag", kVidere},
    {"Høring", kMedarbejdersiden},  {"Strategi og tal", kTal},
    {"Register", kRegister},        {"Opsætning", kOpsaetning},
};

// A council's people have these and nothing of the municipalities'.
constexpr Punkt kRaadspunkter[] = {
    {Menupunkt::raadssager, "Ansøgninger", "/raad"},
    {Menupunkt::raadsmoeder, "Møder", "/raad/moeder"},
    {Menupunkt::raadsmedlemmer, "Medlemmer", "/raad/medlemmer"},
    {Menupunkt::raadsudvalg, "Sagsudvalg", "/raad/sagsudvalg"},
    {Menupunkt::raadsrapporter, "Opgørelser", "/raad/rapporter"},
};

Html hoved(const Webside& side) {
  Html h =
      tom_el("meta", {{"charset", "utf-8"}}) +
      tom_el("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}}) +
      el("title", {}, side.titel + " – nytte") +
      tom_el("link",
             {{"rel", "icon"}, {"type", "image/svg+xml"}, {"href", aktiv_adresse("favicon.svg")}}) +
      tom_el("link", {{"rel", "stylesheet"}, {"href", aktiv_adresse("dkfds.css")}}) +
      tom_el("link", {{"rel", "stylesheet"}, {"href", aktiv_adresse("nytte.css")}}) +
      el("script", {{"type", "module"}, {"src", aktiv_adresse("nytte.js")}});
  for (const std::string_view modul : side.moduler)
    h += el("script", {{"type", "module"}, {"src", aktiv_adresse(modul)}});
  return el("head", {}, h);
}

Html menupunkt(const Punkt& punkt, Menupunkt aktuel) {
  const bool her = punkt.menu == aktuel;
  return el("li", {{"class", her ? "active current" : ""}},
            el("a",
               {{"href", punkt.href},
                {"class", "nav-link"},
                {"aria-current", her ? std::optional<std::string>("page") : std::nullopt}},
               el("span", {}, punkt.tekst)));
}

// Who of a municipality has use for the point; the routes are what holds.
bool vises_for(const Ramme& ramme, Menupunkt punkt) {
  using enum Menupunkt;
  const bool arbejder_med_sager = ramme.ser_borgere || ramme.maa_skrive;
  switch (punkt) {
    case brugere:
    case post:
    case kodelister:
      return ramme.administrator;
    case registeret:
      return ramme.ser_borgere || ramme.administrator;
    case breve:
      return ramme.skriver_skabeloner;
    case dispensationer:
    case hoeringer:
    case rapporter:
    case vitas:
    case strategi:
    case evalueringer:
    case maalgrupper:
    case opgaver:
    case projekter:
      return arbejder_med_sager;
    case faktaark:
    case jobaabninger:
      return arbejder_med_sager || ramme.leder_hold;
    case borgere:
    case fagsystemer:
    case forslag:
      return ramme.ser_borgere;
    case hold:
      return arbejder_med_sager || ramme.leder_hold;
    case regler:
      return true;
    default:
      return arbejder_med_sager || ramme.administrator;
  }
}

// A group without points for the caller is not there; the one with the page is marked.
Html menugruppe(const Ramme& ramme, const Gruppe& gruppe, Menupunkt aktuel, bool foldet) {
  Html punkter;
  bool her = false;
  for (const Punkt& punkt : gruppe.punkter) {
    if (!vises_for(ramme, punkt.menu)) continue;
    punkter += menupunkt(punkt, aktuel);
    her = her || punkt.menu == aktuel;
  }
  if (punkter.markup().empty()) return {};
  if (!foldet) return el("li", {{"class", "menuord"}}, el("span", {}, gruppe.tekst)) + punkter;
  return el(
      "li", {{"class", her ? "active current" : ""}},
      el("details", {{"class", "menugruppe"}},
         el("summary", {{"class", "nav-link"}}, el("span", {}, gruppe.tekst), ikon("chevron-down")),
         el("ul", {}, punkter)));
}

Html menupunkter(const Ramme& ramme, Menupunkt aktuel, bool foldet) {
  Html punkter;
  if (ramme.i_raad) {
    for (const Punkt& punkt : kRaadspunkter) punkter += menupunkt(punkt, aktuel);
    return punkter;
  }
  for (const Punkt& punkt : kPunkter)
    if (vises_for(ramme, punkt.menu)) punkter += menupunkt(punkt, aktuel);
  for (const Gruppe& gruppe : kGrupper) punkter += menugruppe(ramme, gruppe, aktuel, foldet);
  return punkter;
}

// A council's people and who only leads teams have nothing to search in.
bool maa_soege(const Ramme& ramme) {
  const bool kun_hold =
      ramme.leder_hold && !ramme.ser_borgere && !ramme.maa_skrive && !ramme.administrator;
  return !ramme.i_raad && !kun_hold;
}

// One field for everything; sent by POST, since what is typed may be a CPR number.
Html soegning(const Ramme& ramme) {
  return el("form",
            {{"class", "search hovedsoegning"},
             {"method", "post"},
             {"action", "/soeg"},
             {"role", "search"}},
            skjult("csrf", ramme.csrf),
            el("label", {{"for", "soegetekst"}, {"class", "sr-only"}},
               "Søg på navn, P-nummer, jobordre eller CPR-nummer"),
            tom_el("input", {{"class", "form-input"},
                             {"id", "soegetekst"},
                             {"name", "soegetekst"},
                             {"type", "search"},
                             {"placeholder", "Navn, P-nr., jobordre, CPR"},
                             {"autocomplete", "off"},
                             {"aria-keyshortcuts", "/"}}),
            el("button", {{"class", "button button-search"}, {"type", "submit"}},
               ikon("search", "m-0"), skaermlaeser("Søg")));
}

Html bruger(const Ramme& ramme) {
  const std::string hvem =
      ramme.kommune.empty() ? ramme.bruger : ramme.bruger + ", " + ramme.kommune;
  return el(
      "div", {{"class", "bruger"}}, link(hvem, "/adgangskode"),
      el("form", {{"method", "post"}, {"action", "/logud"}, {"class", "d-print-none"}},
         skjult("csrf", ramme.csrf),
         el("button", {{"class", "function-link"}, {"type", "submit"}}, ikon("lock"), "Log ud")));
}

Html sidehoved(const Ramme& ramme, const Webside& side) {
  const Html logo = el("a", {{"href", "/"}, {"class", "nytte-logo"}}, "nytte",
                       skaermlaeser(ramme.i_raad ? ", til forsiden" : ", til arbejdslisten"));
  if (ramme.bruger.empty())
    return el("header", {{"class", "header"}}, el("div", {{"class", "hoved container"}}, logo));
  const Html menu = el("nav", {{"class", "nav hovedmenu"}, {"aria-label", "Hovedmenu"}},
                       el("ul", {{"class", "mainmenu"}}, menupunkter(ramme, side.menu, true)));
  // On a phone the menu is folded away; details needs no script.
  const Html lille =
      el("details", {{"class", "lille-menu"}}, el("summary", {}, ikon("menu"), "Menu"),
         el("nav", {{"aria-label", "Hovedmenu på lille skærm"}},
            el("ul", {}, menupunkter(ramme, side.menu, false))),
         bruger(ramme));
  return el("header", {{"class", "header"}},
            el("div", {{"class", "hoved container"}}, logo,
               maa_soege(ramme) ? soegning(ramme) : Html(), bruger(ramme), lille),
            el("div", {{"class", "menubjaelke d-print-none"}},
               el("div", {{"class", "container"}}, menu)));
}

Html sidefod(const Ramme& ramme) {
  return el("footer", {{"class", "d-print-none"}},
            el("div", {{"class", "footer"}},
               el("div", {{"class", "container sidefod"}},
                  el("span", {}, "nytte: placering i nytteindsats efter dagens lov"),
                  ramme.i_raad ? Html()
                               : el("ul", {{"class", "unstyled-list"}},
                                    el("li", {}, link("Regler", "/regler")),
                                    el("li", {}, link("API", "/api"))))));
}

Html oevedag(const Ramme& ramme) {
  if (!ramme.oevedag) return {};
  return el("aside", {{"class", "oevedag"}, {"aria-label", "Øvedag"}},
            el("div", {{"class", "container"}}, el("strong", {}, "Øvedag:"),
               " nytte regner med, at det er " + paa_dansk_med_ugedag(*ramme.oevedag) + "."));
}

}  // namespace

std::string vis_side(const Ramme& ramme, const Webside& side) {
  const Html fortsaet =
      ramme.fortsaet.empty()
          ? Html()
          : el("p", {{"class", "fortsaet d-print-none"}}, "Du er i gang med en placering. ",
               knaplink("Fortsæt placeringen", ramme.fortsaet, Knapslags::anden));
  const Html besked =
      ramme.besked.empty()
          ? Html()
          : besked_boks(ramme.besked_god ? Tone::god : Tone::advarsel, ramme.besked, Html(), true);
  const Html manchet =
      side.manchet.empty() ? Html() : el("p", {{"class", "font-lead manchet"}}, side.manchet);
  const Html krop =
      el("body", {}, el("a", {{"class", "skipnav"}, {"href", "#indhold"}}, "Gå til sidens indhold"),
         oevedag(ramme), sidehoved(ramme, side),
         el("div", {{"class", side.smal ? "container sideramme smal" : "container sideramme"}},
            broedkrummer(side.krummer),
            el("main", {{"id", "indhold"}, {"tabindex", "-1"}}, besked, fortsaet,
               el("h1", {}, side.titel), manchet, side.indhold)),
         sidefod(ramme));
  return html_dokument(el("html", {{"lang", "da"}}, hoved(side), krop)).markup();
}

}  // namespace nytte::web
