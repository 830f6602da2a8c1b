// The pages on which a municipality writes its own texts in its letters.
#include <algorithm>

#include "sager/brev/skabeloner.hpp"
#include "web/brev_html.hpp"
#include "web/html_tabel.hpp"
#include "web/sider/brev_visning.hpp"
#include "web/sider/historie.hpp"

namespace nytte::web {
namespace {

std::string sti(Brevart art) { return "/breve/skabeloner/" + std::string(navn(art)); }

Html tekstfelter(const Formular& f) {
  return tekstomraade(f, {.navn = "indledning", .etiket = "Indledning", .valgfri = true}) +
         tekstomraade(f,
                      {.navn = "medbring",
                       .etiket = "Det skal du have med",
                       .hjaelp = "Bruges kun i tilbuddet.",
                       .valgfri = true},
                      3) +
         tekstomraade(f, {.navn = "kontakt", .etiket = "Kontakt", .valgfri = true}, 3) +
         tekstomraade(f, {.navn = "afslutning", .etiket = "Afslutning", .valgfri = true}, 3) +
         tekstomraade(f, {.navn = "underskrift", .etiket = "Underskrift", .valgfri = true}, 3);
}

Html pladsholdertabel(Brevart art) {
  Tabel t{"Pladsholdere", {{"Skriv"}, {"Det bliver til"}, {"For eksempel"}}, {}};
  for (const auto& p : dokumenter::pladsholdere(art))
    t.raekker.push_back({{el("code", {}, "{{" + std::string(p.navn) + "}}"), tekst(p.forklaring),
                          tekst(p.eksempel)}});
  return tabel(t);
}

// Greyed, so that everybody sees that they are there and cannot be changed.
Html faste_dele(const dokumenter::Brev& b) {
  Html ud;
  for (const auto& blok : b.blokke)
    if (const auto* l = std::get_if<dokumenter::Lovtekst>(&blok)) {
      Html indhold = el("p", {{"class", "brev-linjer"}}, l->tekst);
      if (!l->hjemmel.empty()) indhold += el("p", {{"class", "brev-hjemmel"}}, l->hjemmel);
      ud += el("div", {{"class", "brev-fast"}}, el("h3", {}, l->overskrift), indhold);
    }
  return ud;
}

Html versioner(const std::vector<Brevskabelon>& alle) {
  if (alle.empty()) return p("Kommunen har ikke gemt egne tekster. Standardteksten bruges.");
  Html ud;
  for (const auto& s : alle)
    ud += foldet("Version " + std::to_string(s.version) + ", " + tidspunkt_ord(s.tid),
                 oplysninger({{"Indledning", tekst(s.indledning)},
                              {"Det skal du have med", tekst(s.medbring)},
                              {"Kontakt", tekst(s.kontakt)},
                              {"Afslutning", tekst(s.afslutning)},
                              {"Underskrift", tekst(s.underskrift)}}));
  return ud;
}

}  // namespace

Webside vis_skabelonliste() {
  Webside side;
  side.titel = "Kommunens egne tekster i breve";
  side.manchet =
      "De dele af et brev, som loven bestemmer, følger dagens regler og kan ikke rettes.";
  side.menu = Menupunkt::breve;
  side.krummer = {{"Brevtekster", ""}};
  Html ud;
  for (const Brevart art : alle<Brevart>())
    if (sager::har_skabelon(art)) ud += el("li", {}, link(brevart_ord(art), sti(art)));
  side.indhold = el("ul", {}, ud);
  return side;
}

Webside vis_skabelon(const Ramme& ramme, const SkabelonSide& s) {
  Webside side;
  side.titel = "Egne tekster: " + brevart_ord(s.art);
  side.menu = Menupunkt::breve;
  side.krummer = {{"Brevtekster", "/breve/skabeloner"}, {brevart_ord(s.art), ""}};
  const Html form =
      skjult("version", std::to_string(s.version)) + tekstfelter(s.formular) +
      knapraekke(
          {knap("Vis med en opdigtet person", Knapslags::anden,
                {{"name", "handling"}, {"value", "vis"}}),
           knap("Hent prøven som PDF", Knapslags::anden, {{"name", "handling"}, {"value", "pdf"}}),
           knap("Gem som ny version", Knapslags::hoved, {{"name", "handling"}, {"value", "gem"}})});
  side.indhold = formular(s.formular, sti(s.art), ramme.csrf, form) +
                 afsnit("pladsholdere", "Pladsholdere", pladsholdertabel(s.art));
  if (s.proeve)
    side.indhold += afsnit("proeve", "Sådan ser brevet ud", brev_html(*s.proeve)) +
                    afsnit("faste", "Faste dele, som ikke kan rettes", faste_dele(*s.proeve));
  side.indhold += afsnit("versioner", "Versioner", versioner(s.versioner));
  return side;
}

}  // namespace nytte::web
