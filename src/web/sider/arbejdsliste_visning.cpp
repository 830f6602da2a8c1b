#include "web/sider/arbejdsliste_visning.hpp"

#include <algorithm>
#include <array>

#include "web/html_tabel.hpp"
#include "web/sider/frist_visning.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

using sager::Fristpunkt;

enum class Afsnit : std::uint8_t { over_frist, i_dag, boer, denne_uge, senere, uden_dag, pladser };

struct Afsnitsord {
  Afsnit afsnit;
  std::string_view id;
  std::string_view overskrift;
};
constexpr std::array kAfsnit{Afsnitsord{Afsnit::over_frist, "over-frist", "Over frist"},
                             Afsnitsord{Afsnit::i_dag, "i-dag", "I dag"},
                             Afsnitsord{Afsnit::boer, "boer", "Bør følges op"},
                             Afsnitsord{Afsnit::denne_uge, "denne-uge", "Denne uge"},
                             Afsnitsord{Afsnit::senere, "senere", "Senere"},
                             Afsnitsord{Afsnit::uden_dag, "mangler", "Mangler"},
                             Afsnitsord{Afsnit::pladser, "pladser", "Ledige pladser"}};

Afsnit afsnit_af(const Fristpunkt& p, Dato i_dag) {
  if (p.art == Fristart::ledige_pladser) return Afsnit::pladser;
  if (!p.forfalder) return Afsnit::uden_dag;
  // What no text sets a day for is not a deadline that was broken.
  if (p.over_frist) return p.vejledende ? Afsnit::boer : Afsnit::over_frist;
  if (*p.forfalder == i_dag) return Afsnit::i_dag;
  const Dato soendag = i_dag + (7 - i_dag.ugedag());
  return *p.forfalder <= soendag ? Afsnit::denne_uge : Afsnit::senere;
}

// Each kind with more than is shown leads to all of them, under the last of its own here.
Html flere(const sager::Arbejdsliste& liste, Fristart art) {
  const auto n = liste.flere.find(art);
  if (n == liste.flere.end()) return {};
  const auto viste = std::count_if(liste.punkter.begin(), liste.punkter.end(),
                                   [art](const auto& p) { return p.art == art; });
  const std::int64_t alle = n->second + viste;
  if (art == Fristart::ledige_pladser)
    return link("Se alle " + antal_ord(alle, "jobordre", "jobordrer") + " med ledige pladser",
                "/jobordrer?ledige=ja");
  return link("Se alle " + tal_ord(alle) + ": " + std::string(sager::fristnavn(art)),
              adresse("/frister", {{"art", std::string(navn(art))}}));
}

Html et_afsnit(const sager::Arbejdsliste& liste, const Afsnitsord& a, Dato i_dag) {
  Html ud;
  std::vector<Fristart> arter;
  for (const auto& p : liste.punkter) {
    if (afsnit_af(p, i_dag) != a.afsnit) continue;
    ud += frist_linje(p, i_dag);
    if (std::find(arter.begin(), arter.end(), p.art) == arter.end()) arter.push_back(p.art);
  }
  if (ud.tom()) return {};
  Html mere;
  for (const Fristart art : arter) {
    // Said once, in the last section that has the kind.
    const auto sidste = std::find_if(liste.punkter.rbegin(), liste.punkter.rend(),
                                     [art](const auto& p) { return p.art == art; });
    if (sidste == liste.punkter.rend() || afsnit_af(*sidste, i_dag) != a.afsnit) continue;
    const Html l = flere(liste, art);
    if (!l.tom()) mere += p(l);
  }
  return afsnit(std::string(a.id), std::string(a.overskrift),
                el("ul", {{"class", "arbejde"}}, ud) + mere);
}

}  // namespace

Webside vis_arbejdsliste(const sager::Arbejdsliste& liste, Dato i_dag) {
  Webside side;
  side.menu = Menupunkt::arbejdsliste;
  side.titel = liste.i_alt == 0 ? "Intet venter på dig i dag"
                                : antal_ord(liste.i_alt, "ting", "ting") + " venter";
  if (liste.over_frist > 0) side.titel += ", " + tal_ord(liste.over_frist) + " er over frist";
  side.manchet = "I dag er det " + paa_dansk_med_ugedag(i_dag) + ".";
  if (liste.i_alt == 0)
    side.indhold =
        tom_liste("Der er ingen frister, svar eller oplysninger, du skal følge op på.",
                  p(link("Se jobordrer med ledige pladser", "/jobordrer?ledige=ja"), "."));
  for (const auto& a : kAfsnit) side.indhold += et_afsnit(liste, a, i_dag);
  if (liste.uden_henvendelse > 0)
    side.indhold += p(antal_ord(liste.uden_henvendelse, "borger", "borgere"),
                      " på hjælp har ikke fået registreret den første henvendelse og kan mangle et "
                      "første tilbud. ",
                      link("Se dem", adresse("/frister", {{"art", "foerste_tilbud"}})), ".");
  side.indhold += p(link("Alle frister", "/frister"), ", også som fil, i din kalender og på mail.");
  return side;
}

}  // namespace nytte::web
