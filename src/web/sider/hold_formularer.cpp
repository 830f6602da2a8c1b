// The forms about a team: itself, a day of its calendar, its people.
#include "web/html_tabel.hpp"
#include "web/sider/hold_visning.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

constexpr std::string_view kUgedage[] = {"Mandag", "Tirsdag", "Onsdag", "Torsdag",
                                         "Fredag", "Lørdag",  "Søndag"};

std::string aarsdag_ord(const std::optional<Aarsdag>& a) {
  if (!a) return "";
  const auto to = [](std::int32_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  return to(a->dag) + "-" + to(a->maaned);
}

std::string ugedag_felt(std::size_t i) { return "ugedag_" + std::to_string(i + 1); }

Html ugedage(const Formular& f) {
  Html ud;
  for (std::size_t i = 0; i < std::size(kUgedage); ++i)
    ud += afkrydsning(f, {.navn = ugedag_felt(i), .etiket = std::string(kUgedage[i])});
  // The errors on all of them together are shown at the first.
  const auto fejl = f.fejl_ved("ugedage");
  return feltgruppe("Ugedage", (fejl ? el("p", {{"class", "form-error-message"}}, *fejl) : Html()) +
                                   el("div", {{"id", "ugedage"}}, ud));
}

Html tider(const Formular& f) {
  return feltraekke({tekstfelt(f, {.navn = "moedetid",
                                   .etiket = "Mødetid",
                                   .hjaelp = "Fx 8.00",
                                   .bredde = "kort",
                                   .inputmode = "decimal"}),
                     tekstfelt(f, {.navn = "slut",
                                   .etiket = "Dagen slutter",
                                   .hjaelp = "Fx 14.00",
                                   .bredde = "kort",
                                   .inputmode = "decimal"})}) +
         ugedage(f) +
         feltraekke({tekstfelt(f, {.navn = "saeson_fra",
                                   .etiket = "Sæsonen begynder",
                                   .hjaelp = "Dag og måned, fx 01-04",
                                   .valgfri = true,
                                   .bredde = "kort"}),
                     tekstfelt(f, {.navn = "saeson_til",
                                   .etiket = "Sæsonens sidste dag",
                                   .hjaelp = "Må gå hen over nytår",
                                   .valgfri = true,
                                   .bredde = "kort"})});
}

std::vector<Valg> ledervalg(const std::vector<sager::Projektledervalg>& ledere) {
  std::vector<Valg> ud;
  for (const auto& l : ledere) ud.push_back({std::to_string(l.id.vaerdi), l.navn});
  return ud;
}

}  // namespace

Formular som_formular(const Projekthold& h) {
  Formular f;
  f.foreslaa("navn", h.navn)
      .foreslaa("p_nummer", h.p_nummer.tekst())
      .foreslaa("projektleder", std::to_string(h.projektleder.vaerdi))
      .foreslaa("kapacitet", std::to_string(h.kapacitet))
      .foreslaa("moedested", h.moedested)
      .foreslaa("moedetid", klokken_ord(h.moedetid))
      .foreslaa("slut", klokken_ord(h.slut))
      .foreslaa("saeder", std::to_string(h.saeder))
      .foreslaa("saeson_fra", aarsdag_ord(h.saeson_fra))
      .foreslaa("saeson_til", aarsdag_ord(h.saeson_til))
      .foreslaa("udendoers", h.udendoers ? "ja" : "")
      .foreslaa("lukket_fra", h.lukket_fra ? kort_dato(*h.lukket_fra) : "")
      .foreslaa("version", std::to_string(h.version));
  for (std::size_t i = 0; i < h.ugedage.size(); ++i)
    if (h.ugedage.test(i)) f.foreslaa(ugedag_felt(i), "ja");
  return f;
}

Webside vis_holdformular(const Ramme& ramme, const HoldformularSide& s) {
  const Formular& f = s.formular;
  Html felter = tekstfelt(f, {.navn = "navn", .etiket = "Holdets navn"}) +
                vaelger(f,
                        {.navn = "projektleder",
                         .etiket = "Projektleder",
                         .hjaelp = s.ledere.empty() ? "Ingen bruger har rollen projektleder. En "
                                                      "administrator giver den under Brugere."
                                                    : "Ser holdets folk og registrerer fremmødet"},
                        ledervalg(s.ledere), "Vælg") +
                feltraekke({tekstfelt(f, {.navn = "p_nummer",
                                          .etiket = "Arbejdsstedets P-nummer",
                                          .bredde = "mellem",
                                          .inputmode = "numeric"}),
                            tekstfelt(f, {.navn = "kapacitet",
                                          .etiket = "Plads til",
                                          .bredde = "kort",
                                          .inputmode = "numeric",
                                          .efter = "om dagen"}),
                            tekstfelt(f, {.navn = "saeder",
                                          .etiket = "Sæder i bilen",
                                          .hjaelp = "Ud over dit eget; 0 uden bil",
                                          .bredde = "kort",
                                          .inputmode = "numeric"})}) +
                tekstfelt(f, {.navn = "moedested", .etiket = "Mødested"}) + tider(f) +
                afkrydsning(f, {.navn = "udendoers",
                                .etiket = "Holdet er ude og kan blive stoppet af vejret"});
  if (s.id)
    felter += datofelt(f, {.navn = "lukket_fra",
                           .etiket = "Nedlagt fra",
                           .hjaelp = "Den første dag, holdet ikke findes mere",
                           .valgfri = true}) +
              skjult("version", f.vaerdi("version"));
  felter += knapraekke({knap(s.id ? "Gem holdet" : "Opret holdet", Knapslags::hoved,
                             {{"data-hovedhandling", true}})});
  Webside side;
  side.menu = Menupunkt::hold;
  side.smal = true;
  side.titel = s.id ? "Ret " + s.navn : "Nyt hold";
  side.krummer = {{"Hold", "/hold"}};
  if (s.id) side.krummer.push_back({s.navn, hold_sti(*s.id)});
  side.krummer.push_back({s.id ? "Ret" : "Nyt hold", ""});
  side.indhold = formular(f, s.sti, ramme.csrf, felter);
  return side;
}

Webside vis_holddag(const Ramme& ramme, const HolddagSide& s) {
  const Formular& f = s.formular;
  std::vector<Valg> valg{{"lukket", "Lukket", "Ingen møder, og der mangler intet fremmøde"},
                         {"ekstra_aaben", "Åben", "Også på en helligdag eller uden for ugen"},
                         {"som_ugen", "Som ugen siger", "Fortryder det, der er sagt om dagen"}};
  if (s.hold.udendoers)
    valg.insert(valg.begin() + 1,
                {"vejrdag", "Vejrdag",
                 "Aflyst på grund af vejret. Er holdet mødt, så brug knappen på fremmødesiden"});
  Webside side;
  side.menu = Menupunkt::hold;
  side.smal = true;
  side.titel = "Luk eller åbn en dag";
  side.krummer = {{"Hold", "/hold"}, {s.hold.navn, hold_sti(s.hold.id)}, {"En dag", ""}};
  side.indhold = formular(
      f, hold_sti(s.hold.id) + "/dage", ramme.csrf,
      datofelt(f, {.navn = "dato", .etiket = "Dag"}) +
          radioknapper(f, {.navn = "art", .etiket = "Dagen er"}, valg) +
          tekstfelt(f, {.navn = "bemaerkning",
                        .etiket = "Hvorfor",
                        .hjaelp = "Står i kalenderen",
                        .valgfri = true}) +
          knapraekke({knap("Gem dagen", Knapslags::hoved, {{"data-hovedhandling", true}})}));
  return side;
}

Webside vis_holdfolk(const Ramme& ramme, const HoldfolkSide& s) {
  Webside side;
  side.menu = Menupunkt::hold;
  const auto antal = static_cast<std::int64_t>(s.kandidater.size());
  side.titel = antal == 0 ? "Ingen venter på et hold her"
                          : antal_ord(antal, "person kan", "personer kan") + " sættes på holdet";
  side.krummer = {{"Hold", "/hold"}, {s.hold.navn, hold_sti(s.hold.id)}, {"Sæt folk på", ""}};
  if (s.kandidater.empty()) {
    side.indhold = tom_liste("Alle, der er placeret på holdets arbejdssted, er på et hold.",
                             p("En, der er placeret et andet sted, sættes på fra sin placering."));
    return side;
  }
  const Formular& f = s.formular;
  Html kryds;
  for (const auto& k : s.kandidater)
    kryds +=
        afkrydsning(f, {.navn = "p" + std::to_string(k.placering.vaerdi),
                        .etiket = k.navn + ", " + k.stilling + ", " + periode_ord(k.fra, k.til)});
  side.indhold = formular(
      f, hold_sti(s.hold.id) + "/folk", ramme.csrf,
      feltgruppe("Hvem", kryds, "Placeret på holdets arbejdssted og ikke på et hold") +
          datofelt(f, {.navn = "fra",
                       .etiket = "Fra",
                       .hjaelp = "Den, der begynder senere, kommer på fra sin første dag"}) +
          knapraekke({knap("Sæt på holdet", Knapslags::hoved, {{"data-hovedhandling", true}})}));
  return side;
}

Webside vis_plads(const Ramme& ramme, const PladsSide& s) {
  const Formular& f = s.formular;
  std::vector<Valg> valg;
  for (const auto& h : s.hold)
    valg.push_back({std::to_string(h.hold.id.vaerdi), h.hold.navn + ", " + h.arbejdssted + " (" +
                                                          tal_ord(h.paa_holdet) + " af " +
                                                          tal_ord(h.hold.kapacitet) + " i dag)"});
  valg.push_back({"intet", "Intet hold"});
  Webside side;
  side.menu = Menupunkt::borgere;
  side.smal = true;
  side.titel = "Hvilket hold er " + s.borger_navn + " på?";
  side.manchet = s.arbejdssted + ", " + periode_ord(s.fra, s.til);
  side.krummer = {{"Borgere", "/borgere"},
                  {s.borger_navn, "/borgere/" + std::to_string(s.borger.vaerdi)},
                  {"Hold", ""}};
  if (!s.ophold.empty()) {
    Html linjer;
    for (const auto& o : s.ophold)
      linjer += el("li", {}, link(o.hold, hold_sti(o.plads.hold)), " fra ", paa_dansk(o.plads.fra),
                   o.plads.til ? " til " + paa_dansk(*o.plads.til) : std::string());
    side.indhold += afsnit("ophold", "Indtil nu", el("ul", {}, linjer));
  }
  side.indhold +=
      formular(f, "/placeringer/" + std::to_string(s.placering.vaerdi) + "/hold", ramme.csrf,
               vaelger(f, {.navn = "hold", .etiket = "Hold"}, valg, "Vælg") +
                   datofelt(f, {.navn = "fra", .etiket = "Fra og med"}) +
                   knapraekke({knap("Gem", Knapslags::hoved, {{"data-hovedhandling", true}})}));
  return side;
}

}  // namespace nytte::web
