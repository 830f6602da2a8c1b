#include "web/sider/fundpanel.hpp"

#include <algorithm>

#include "web/html_komponenter.hpp"

namespace nytte::web {
namespace {

std::string_view billede(Udfald u) {
  switch (u) {
    case Udfald::ikke_opfyldt:
      return "error";
    case Udfald::uafklaret:
      return "help";
    case Udfald::advarsel:
      return "warning";
    case Udfald::opfyldt:
      return "success";
    case Udfald::ikke_relevant:
      return "minus";
  }
  return "help";
}

std::string_view ord(Udfald u) {
  switch (u) {
    case Udfald::ikke_opfyldt:
      return "Ikke opfyldt";
    case Udfald::uafklaret:
      return "Mangler oplysning";
    case Udfald::advarsel:
      return "Tag stilling";
    case Udfald::opfyldt:
      return "Opfyldt";
    case Udfald::ikke_relevant:
      return "Ikke relevant";
  }
  return "";
}

std::string_view tone(Udfald vaerst) {
  if (vaerst == Udfald::ikke_opfyldt) return "fejl";
  if (vaerst == Udfald::uafklaret) return "viden";
  if (vaerst == Udfald::advarsel) return "advarsel";
  return "god";
}

bool oevrig(const Fund& f) {
  return f.udfald == Udfald::opfyldt || f.udfald == Udfald::ikke_relevant;
}

std::string antal_ord(std::ptrdiff_t n, const char* en, const char* flere) {
  return std::to_string(n) + " " + (n == 1 ? en : flere);
}

std::ptrdiff_t antal(const std::vector<Fund>& fund, Udfald u) {
  return std::count_if(fund.begin(), fund.end(), [u](const Fund& f) { return f.udfald == u; });
}

Html beregning(const Fund& f) {
  if (f.trin.empty()) return {};
  Html raekker;
  for (const auto& [navn, vaerdi] : f.trin)
    raekker += el("tr", {}, el("th", {{"scope", "row"}}, navn), el("td", {}, vaerdi));
  return el("details", {{"class", "details"}, {"data-noegle", "trin-" + f.regel}},
            el("summary", {{"class", "details-summary"}}, "Beregning",
               skaermlaeser(" af " + f.regelnavn)),
            el("div", {{"class", "details-text"}},
               el("table", {{"class", "trin"}}, el("tbody", {}, raekker))));
}

Html hjemmel(const Fund& f, Dato dato) {
  if (f.hjemmel.empty()) return {};
  return el("p", {{"class", "hjemmel"}},
            link(f.hjemmel, adresse("/regler", {{"dato", iso(dato)}}) + "#regel-" + f.regel));
}

Html veje(const Fund& f) {
  if (f.veje.empty()) return {};
  Html knapper;
  for (const Vej& vej : f.veje)
    knapper += vej.felter.empty() ? knaplink(vej.etiket, vej.href, Knapslags::anden,
                                             {{"class", "button button-secondary button-lille"}})
                                  : el("button",
                                       {{"type", "submit"},
                                        {"class", "button button-secondary button-lille"},
                                        {"name", "brug"},
                                        {"value", vej.felter}},
                                       vej.etiket);
  return el("div", {{"class", "fund-veje"}}, knapper);
}

Html et_fund(const Fund& f, const Fundpanel& panel) {
  return el(
      "li", {{"class", navn(f.udfald)}}, ikon(billede(f.udfald)),
      el("div", {}, el("h3", {}, skaermlaeser(std::string(ord(f.udfald)) + ": "), f.begrundelse),
         f.udvej.empty() ? Html() : p(f.udvej), panel.med_veje ? veje(f) : Html(),
         hjemmel(f, panel.dato), beregning(f)));
}

// A rule that is fulfilled or does not apply: one line and its paragraph.
Html en_linje(const Fund& f, const Fundpanel& panel) {
  return el("li", {{"class", navn(f.udfald)}}, ikon(billede(f.udfald)),
            el("div", {},
               p(skaermlaeser(std::string(ord(f.udfald)) + ": "), el("strong", {}, f.regelnavn),
                 ". ", f.begrundelse),
               hjemmel(f, panel.dato), beregning(f)));
}

std::string oevrige_overskrift(const std::vector<Fund>& fund) {
  const auto opfyldt = antal(fund, Udfald::opfyldt);
  const auto ikke = antal(fund, Udfald::ikke_relevant);
  std::string t = antal_ord(opfyldt, "regel er opfyldt", "regler er opfyldt");
  if (ikke > 0) t += ", " + antal_ord(ikke, "gælder ikke her", "gælder ikke her");
  return t;
}

}  // namespace

std::string panel_overskrift(const Fundpanel& panel) {
  const std::vector<Fund>& fund = panel.fund;
  const auto brud = antal(fund, Udfald::ikke_opfyldt) + std::ssize(panel.hindringer.poster());
  const auto mangler = antal(fund, Udfald::uafklaret);
  const auto advarsler = antal(fund, Udfald::advarsel);
  if (brud + mangler > 0) {
    std::string t = "Kan ikke placeres endnu: ";
    if (brud > 0) t += antal_ord(brud, "forhold", "forhold");
    if (brud > 0 && mangler > 0) t += " og ";
    if (mangler > 0) t += antal_ord(mangler, "manglende oplysning", "manglende oplysninger");
    return t;
  }
  if (advarsler > 0)
    return "Kan placeres: " + antal_ord(advarsler, "forhold", "forhold") + " at tage stilling til";
  return "Kan placeres: ingen regel står i vejen";
}

Html vis_fundpanel(const Fundpanel& panel) {
  std::vector<Fund> fund = panel.fund;
  std::stable_sort(fund.begin(), fund.end(),
                   [](const Fund& a, const Fund& b) { return a.udfald < b.udfald; });
  Html vigtige;
  Html oevrige;
  for (const Fund& f : fund)
    (oevrig(f) ? oevrige : vigtige) += oevrig(f) ? en_linje(f, panel) : et_fund(f, panel);
  for (const Fejlpost& post : panel.hindringer.poster())
    vigtige += el("li", {{"class", "ikke_opfyldt"}}, ikon("error"),
                  el("div", {}, el("h3", {}, skaermlaeser("I vejen: "), besked(post))));
  const Udfald vaerst = !panel.hindringer.tom() ? Udfald::ikke_opfyldt
                        : fund.empty()          ? Udfald::ikke_relevant
                                                : fund.front().udfald;
  Html h = el("h2", {{"data-udfald", navn(vaerst)}},
              panel.overskrift.empty() ? panel_overskrift(panel) : panel.overskrift);
  if (!vigtige.tom()) h += el("ul", {{"class", "fund-liste"}}, vigtige);
  if (!oevrige.tom())
    h += el("details", {{"class", "details oevrige"}, {"data-noegle", "oevrige"}},
            el("summary", {{"class", "details-summary"}}, oevrige_overskrift(fund)),
            el("ul", {{"class", "fund-liste"}}, oevrige));
  return el(
      "section",
      {{"class", "fund"}, {"data-tone", tone(vaerst)}, {"aria-label", "Vurdering efter reglerne"}},
      h);
}

}  // namespace nytte::web
