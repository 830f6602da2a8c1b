#include "web/brev_html.hpp"

#include <algorithm>

#include "web/html_diagram.hpp"
#include "web/html_komponenter.hpp"

namespace nytte::web {
namespace {

using namespace dokumenter;

Html overskrift(int niveau, std::string_view tekst) {
  if (niveau <= 2) return el("h3", {}, tekst);
  return niveau == 3 ? el("h4", {}, tekst) : el("h5", {}, tekst);
}

// Addresses become links as in the PDF; line breaks are kept by the style sheet.
Html loebende(std::string_view t) {
  Html ud;
  while (true) {
    const auto ved = t.find("https://");
    if (ved == std::string_view::npos) return ud += tekst(t);
    std::size_t til = std::min(t.find_first_of(" \n<>\"()", ved), t.size());
    while (til > ved && std::string_view(".,;:!?").find(t[til - 1]) != std::string_view::npos)
      --til;
    til = std::max(til, ved + 8);
    ud += tekst(t.substr(0, ved));
    const std::string_view url = t.substr(ved, til - ved);
    ud += url.size() > 8 ? el("a", {{"href", std::string(url)}}, url) : tekst(url);
    t.remove_prefix(til);
  }
}

Html linjer(std::string_view t, const char* klasse = "brev-linjer") {
  return el("p", {{"class", klasse}}, loebende(t));
}

Html blok(const Overskrift& o) { return overskrift(o.niveau, o.tekst); }
Html blok(const Afsnit& a) {
  if (a.tekst.empty()) return {};
  return a.fed ? el("p", {{"class", "brev-linjer"}}, el("strong", {}, loebende(a.tekst)))
               : linjer(a.tekst);
}
Html blok(const Punktliste& l) {
  std::vector<Html> punkter;
  for (const auto& p : l.punkter)
    punkter.push_back(el("li", {{"class", "brev-linjer"}}, loebende(p)));
  return l.nummereret ? el("ol", {}, punkter) : el("ul", {}, punkter);
}
Html blok(const Oplysninger& o) {
  std::vector<Html> raekker;
  for (const auto& [navn, vaerdi] : o.linjer)
    raekker.push_back(el("div", {}, el("dt", {}, navn + ":"),
                         el("dd", {{"class", "brev-linjer"}}, loebende(vaerdi))));
  return el("dl", {{"class", "brev-oplysninger"}}, raekker);
}
Html blok(const dokumenter::Tabel& t) {
  std::size_t antal = t.kolonner.size();
  for (const auto& r : t.raekker) antal = std::max(antal, r.size());
  std::vector<Html> krop;
  for (const auto& r : t.raekker) {
    std::vector<Html> celler;
    for (std::size_t i = 0; i < antal; ++i) {
      const Html indhold = i < r.size() ? loebende(r[i]) : Html();
      celler.push_back(i == 0 && t.foerste_kolonne ? el("th", {{"scope", "row"}}, indhold)
                                                   : el("td", {}, indhold));
    }
    krop.push_back(el("tr", {}, celler));
  }
  std::vector<Html> hoved;
  for (const auto& k : t.kolonner)
    hoved.push_back(k.empty() ? el("td", {}) : el("th", {{"scope", "col"}}, k));
  const bool har_hoved =
      std::any_of(t.kolonner.begin(), t.kolonner.end(), [](const auto& k) { return !k.empty(); });
  // A wide table scrolls in its own box, so the box must be reachable by the keyboard.
  return el("div",
            {{"class", "table--responsive-scroll"},
             {"tabindex", "0"},
             {"role", "region"},
             {"aria-label", t.titel.empty() ? std::string("Tabel i brevet") : t.titel}},
            el("table", {{"class", "table"}}, t.titel.empty() ? Html() : el("caption", {}, t.titel),
               har_hoved ? el("thead", {}, el("tr", {}, hoved)) : Html(), el("tbody", {}, krop)));
}
Html blok(const Underskrift& u) {
  if (u.tekst.empty()) return el("p", {{"class", "brev-underskrift"}}, u.hvem);
  return linjer(u.hvem + ": " + u.tekst);
}
Html blok(const Lovtekst& l) {
  Html indhold = linjer(l.tekst);
  if (!l.hjemmel.empty()) indhold += el("p", {{"class", "brev-hjemmel"}}, "(" + l.hjemmel + ")");
  return overskrift(2, l.overskrift) + el("div", {{"class", "brev-lov"}}, indhold);
}
Html blok(const Sideskift&) { return {}; }
Html blok(const dokumenter::Diagram&) { return {}; }  // these two: see brev_html
Html blok(const dokumenter::Kort&) { return {}; }
// Our pages show no pictures out of an address: where it can be seen, its page does.
Html blok(const dokumenter::Billede& b) { return p("Billede: " + b.alternativ); }

}  // namespace

Html brev_html(const Brev& brev) {
  Html ud;
  if (!brev.afsender.empty()) ud += el("p", {}, el("strong", {}, brev.afsender));
  std::string modtager;
  for (const auto& linje : brev.modtager) modtager += (modtager.empty() ? "" : "\n") + linje;
  if (!modtager.empty()) ud += el("p", {{"class", "brev-linjer"}}, modtager);
  if (brev.dato) ud += p(paa_dansk(*brev.dato));
  ud += el("h2", {}, brev.titel);
  if (!brev.reference.empty()) ud += el("p", {{"class", "brev-hjemmel"}}, "Sag: " + brev.reference);
  int figurer = 0;
  for (const Blok& b : brev.blokke) {
    // A chart needs a name of its own on the page.
    if (const auto* d = std::get_if<dokumenter::Diagram>(&b))
      ud += diagram_billede(*d, "figur-" + std::to_string(++figurer));
    else if (const auto* k = std::get_if<dokumenter::Kort>(&b))
      ud += kort_billede(*k, "figur-" + std::to_string(++figurer));
    else
      ud += std::visit([](const auto& x) { return blok(x); }, b);
  }
  return el("div", {{"class", "brev"}}, ud);
}

}  // namespace nytte::web
