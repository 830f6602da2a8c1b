// The typing guide as a page: every value can be marked and copied without a script, and has a
// button where there is one.
#include "web/html_tabel.hpp"
#include "web/sider/fagsystem_visning.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

std::string sti(const sager::Indtastningsvisning& v) {
  return "/placeringer/" + std::to_string(v.grundlag.placering.id.vaerdi) + "/indtastning";
}

Html vaerdi(const sager::Indtastningsfelt& f) {
  if (f.vaerdi.empty()) return tekst("–");
  return el("span", {{"class", "kopierbar"}}, el("code", {{"class", "kopierbar__tekst"}}, f.vaerdi),
            el("button",
               {{"type", "button"},
                {"class", "button button-unstyled kopierbar__knap d-print-none"},
                {"data-kopi", f.vaerdi},
                {"aria-label", "Kopiér " + f.navn},
                {"hidden", true}},
               "Kopiér"));
}

Html trin(int nummer, const sager::Indtastningstrin& t) {
  Html h = el("h3", {}, std::to_string(nummer) + ". " + t.skaerm) + p(t.goer);
  if (t.felter.empty()) return h;
  Tabel tab{"Felter i " + t.skaerm,
            {{"Felt"}, {"Skriv eller vælg", Kolonneslags::bryd}, {"Bemærk", Kolonneslags::bryd}},
            {}};
  for (const auto& f : t.felter)
    tab.raekker.push_back({{tekst(f.navn), vaerdi(f), tekst(f.forklaring)}});
  return h + tabel(tab);
}

Html vej(std::size_t nummer, const sager::Indtastningsvej& v) {
  Html h;
  int n = 0;
  for (const auto& t : v.trin) h += trin(++n, t);
  return afsnit("vej-" + std::to_string(nummer), v.navn, h);
}

Html systemer(const sager::Indtastningsvisning& v) {
  std::vector<Html> punkter;
  for (const auto s : alle<Fagsystem>()) {
    const auto ord = fagsystem_navn(s);
    punkter.push_back(el("li", {},
                         s == v.system
                             ? el("span", {{"aria-current", "page"}}, ord)
                             : link(ord, adresse(sti(v), {{"system", std::string(navn(s))}}))));
  }
  return el("nav", {{"aria-label", "Vælg system"}, {"class", "d-print-none"}},
            el("ul", {{"class", "nobullet-list systemvalg"}}, punkter));
}

Html bemaerkninger(const std::vector<std::string>& alle) {
  if (alle.empty()) return {};
  std::vector<Html> punkter;
  for (const auto& b : alle) punkter.push_back(el("li", {}, b));
  return besked_boks(Tone::advarsel, "Læs først", el("ul", {}, punkter));
}

}  // namespace

Webside vis_indtastning(const sager::Indtastningsvisning& v) {
  const auto& g = v.grundlag;
  Webside ud;
  ud.titel = "Sådan tastes placeringen i " + fagsystem_navn(v.system);
  ud.manchet = g.borger_navn + ", " + g.arbejdssted.navn + ", " +
               periode_ord(g.placering.fra, g.placering.til);
  ud.menu = Menupunkt::borgere;
  const std::string borger = "/borgere/" + std::to_string(g.placering.borger->vaerdi);
  ud.krummer = {{"Borgere", "/borgere"}, {g.borger_navn, borger}, {"Indtastning", ""}};
  ud.indhold = systemer(v) + bemaerkninger(v.vejledning.bemaerkninger);
  ud.indhold +=
      oplysninger({{"Borger", tekst(g.borger_navn)},
                   {"CPR-nummer", tekst(g.borger_cpr)},
                   {"Jobordre", tekst(g.jobordre.nummer)},
                   {"Ydelse på første dag", tekst(g.ydelse ? ydelse_ord(*g.ydelse) : "Ukendt")}});
  std::size_t nummer = 0;
  for (const auto& en : v.vejledning.veje) ud.indhold += vej(++nummer, en);
  ud.indhold += el("div", {{"class", "handlinger d-print-none"}},
                   knaplink("Hent som PDF til udskrift",
                            adresse(sti(v) + "/pdf", {{"system", std::string(navn(v.system))}})));
  return ud;
}

}  // namespace nytte::web
