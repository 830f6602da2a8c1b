#include "web/html_tabel.hpp"

#include <algorithm>

namespace nytte::web {
namespace {

std::optional<std::string> klasse(Kolonneslags slags) {
  switch (slags) {
    case Kolonneslags::tal:
      return "tal";
    case Kolonneslags::bryd:
      return "bryd";
    case Kolonneslags::tekst:
      break;
  }
  return std::nullopt;
}

Html overskrift(const Kolonne& k, const Sortering* s) {
  if (k.skjult_titel) return el("th", {{"scope", "col"}}, skaermlaeser(k.titel));
  if (s == nullptr || k.sortering.empty())
    return el("th", {{"scope", "col"}, {"class", klasse(k.slags)}}, k.titel);
  const bool her = s->kolonne == k.sortering;
  const bool naeste_faldende = her && !s->faldende;
  auto parametre = med(s->parametre, "sorter", k.sortering);
  parametre = med(parametre, "retning", naeste_faldende ? "faldende" : "");
  parametre = med(parametre, "side", "");
  std::optional<std::string> aria;
  if (her) aria = s->faldende ? "descending" : "ascending";
  const char* billede = !her          ? "sort-table-none"
                        : s->faldende ? "sort-table-descending"
                                      : "sort-table-ascending";
  return el("th", {{"scope", "col"}, {"class", klasse(k.slags)}, {"aria-sort", aria}},
            el("a", {{"href", adresse(s->sti, parametre)}}, k.titel, ikon(billede),
               skaermlaeser(naeste_faldende ? "sortér faldende" : "sortér stigende")));
}

Html raekke(const Raekke& r, const std::vector<Kolonne>& kolonner) {
  Html celler;
  for (std::size_t i = 0; i < r.celler.size(); ++i) {
    const auto k = i < kolonner.size() ? klasse(kolonner[i].slags) : std::nullopt;
    celler += i == 0 ? el("th", {{"scope", "row"}, {"class", k}}, r.celler[i])
                     : el("td", {{"class", k}}, r.celler[i]);
  }
  return el("tr", {{"class", r.fremhaevet ? std::optional<std::string>("her") : std::nullopt}},
            celler);
}

}  // namespace

Html tabel(const Tabel& t, const Sortering* sortering) {
  Html hoved;
  for (const Kolonne& k : t.kolonner) hoved += overskrift(k, sortering);
  Html krop;
  for (const Raekke& r : t.raekker) krop += raekke(r, t.kolonner);
  return el(
      "div",
      {{"class", "tabelramme"}, {"role", "region"}, {"aria-label", t.navn}, {"tabindex", "0"}},
      el("table", {{"class", "table"}},
         el("caption",
            {{"class", t.vis_navn ? std::nullopt : std::optional<std::string>("sr-only")}}, t.navn),
         el("thead", {}, el("tr", {}, hoved)), el("tbody", {}, krop)));
}

Html tom_liste(std::string_view hvorfor, const Html& hvad_saa) {
  return el("div", {{"class", "tom"}}, p(hvorfor), hvad_saa);
}

Sortering laes_sortering(std::string_view sti, Parametre parametre, const Sorteringsoenske& oenske,
                         const std::vector<Kolonne>& kolonner, std::string_view standard) {
  const bool kendt = std::any_of(kolonner.begin(), kolonner.end(), [&](const Kolonne& k) {
    return !k.sortering.empty() && k.sortering == oenske.sorter;
  });
  return {std::string(sti), std::move(parametre), std::string(kendt ? oenske.sorter : standard),
          kendt && oenske.retning == "faldende"};
}

}  // namespace nytte::web
