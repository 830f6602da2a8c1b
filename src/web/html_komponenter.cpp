#include "web/html_komponenter.hpp"

#include <algorithm>

#include "web/aktiver.hpp"

namespace nytte::web {
namespace {

struct Toneform {
  std::string_view ikon;
  std::string_view klasse;
  std::string_view ord;
};

Toneform form(Tone tone) {
  switch (tone) {
    case Tone::god:
      return {"success", "success", "Godt"};
    case Tone::advarsel:
      return {"warning", "warning", "Advarsel"};
    case Tone::fejl:
      return {"error", "error", "Fejl"};
    case Tone::viden:
      return {"info", "info", "Oplysning"};
    case Tone::rolig:
      return {"more-horiz", "rolig", "Oplysning"};
  }
  return {"info", "info", "Oplysning"};
}

void procentkod(std::string& ud, std::string_view t) {
  constexpr std::string_view fri = "-._~:/";
  constexpr std::string_view hex = "0123456789ABCDEF";
  for (const char c : t) {
    const bool bogstav = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (bogstav || fri.find(c) != std::string_view::npos) {
      ud += c;
      continue;
    }
    const auto kode = static_cast<unsigned char>(c);
    ud += '%';
    ud += hex[kode >> 4U];
    ud += hex[kode & 15U];
  }
}

std::string klasse(Knapslags slags) {
  switch (slags) {
    case Knapslags::hoved:
      return "button button-primary";
    case Knapslags::anden:
      return "button button-secondary";
    case Knapslags::stille:
      return "button button-tertiary";
  }
  return "button";
}

// What `b` says of an attribute wins: of two with the same name a browser keeps the first only.
Attributter lagt_sammen(const Attributter& a, const Attributter& b) {
  Attributter ud;
  for (const Attribut& x : a)
    if (std::none_of(b.begin(), b.end(), [&](const Attribut& y) { return y.hedder_som(x); }))
      ud.push_back(x);
  ud.insert(ud.end(), b.begin(), b.end());
  return ud;
}

}  // namespace

Html ikon(std::string_view navn, std::string_view klasse) {
  const std::string k = klasse.empty() ? "icon-svg" : "icon-svg " + std::string(klasse);
  const std::string kilde = std::string(aktiv_adresse("ikoner.svg")) + "#" + std::string(navn);
  return el("svg", {{"class", k}, {"focusable", "false"}, {"aria-hidden", "true"}},
            el("use", {{"href", kilde}}));
}

Html maerke(Tone tone, std::string_view ord) {
  const Toneform f = form(tone);
  return el("span", {{"class", "maerke maerke-" + std::string(f.klasse)}}, ikon(f.ikon),
            el("span", {}, ord));
}

Html besked_boks(Tone tone, std::string_view overskrift, const Html& indhold, bool meld) {
  const Toneform f = form(tone);
  std::optional<std::string> rolle;
  if (meld) rolle = tone == Tone::fejl || tone == Tone::advarsel ? "alert" : "status";
  return el(
      "div", {{"class", "alert alert-" + std::string(f.klasse)}, {"role", rolle}},
      ikon(f.ikon, "alert-icon"),
      el("div", {{"class", "alert-body"}},
         el("p", {{"class", "alert-heading"}}, skaermlaeser(std::string(f.ord) + ": "), overskrift),
         indhold));
}

Html foldet(std::string_view overskrift, const Html& indhold, bool aaben) {
  return el("details", {{"class", "details"}, {"open", aaben}},
            el("summary", {{"class", "details-summary"}}, overskrift),
            el("div", {{"class", "details-text"}}, indhold));
}

Html broedkrummer(const std::vector<Krumme>& krummer) {
  if (krummer.empty()) return {};
  Html punkter;
  for (std::size_t i = 0; i < krummer.size(); ++i) {
    const bool sidste = i + 1 == krummer.size();
    const Html pil = i == 0 ? Html() : ikon("chevron-right");
    punkter += sidste ? el("li", {{"class", "breadcrumbs__list-item"}, {"aria-current", "page"}},
                           pil, krummer[i].tekst)
                      : el("li", {{"class", "breadcrumbs__list-item"}}, pil,
                           el("a", {{"class", "breadcrumbs__link"}, {"href", krummer[i].href}},
                              krummer[i].tekst));
  }
  return el("nav", {{"class", "breadcrumbs d-print-none"}, {"aria-label", "Brødkrumme"}},
            el("ol", {{"class", "breadcrumbs__list"}}, punkter));
}

std::string adresse(std::string_view sti, const Parametre& parametre) {
  std::string ud(sti);
  char tegn = '?';
  for (const auto& [navn, vaerdi] : parametre) {
    if (vaerdi.empty()) continue;
    ud += tegn;
    procentkod(ud, navn);
    ud += '=';
    procentkod(ud, vaerdi);
    tegn = '&';
  }
  return ud;
}

Parametre med(Parametre parametre, std::string_view navn, std::string vaerdi) {
  const auto it = std::find_if(parametre.begin(), parametre.end(),
                               [&](const auto& par) { return par.first == navn; });
  if (it == parametre.end())
    parametre.emplace_back(std::string(navn), std::move(vaerdi));
  else
    it->second = std::move(vaerdi);
  return parametre;
}

Html sideskift(std::string_view sti, const Parametre& parametre, int side, int sider) {
  if (sider <= 1) return {};
  const auto til = [&](int nummer) {
    return adresse(sti, med(parametre, "side", std::to_string(nummer)));
  };
  Html punkter;
  int forrige = 0;
  for (int n = 1; n <= sider; ++n) {
    const bool vis = n == 1 || n == sider || (n >= side - 2 && n <= side + 2);
    if (!vis) continue;
    if (n != forrige + 1)
      punkter += el("li", {{"class", "pagination-item pagination-overflow"}},
                    skaermlaeser("Flere sider"), el("span", {{"aria-hidden", "true"}}, "…"));
    const std::string etiket = "Side " + std::to_string(n);
    punkter += el(
        "li", {{"class", "pagination-item pagination-number"}},
        n == side
            ? el("a",
                 {{"href", til(n)},
                  {"class", "button current-page"},
                  {"aria-label", etiket},
                  {"aria-current", "page"}},
                 std::to_string(n))
            : el("a",
                 {{"href", til(n)}, {"class", "button button-secondary"}, {"aria-label", etiket}},
                 std::to_string(n)));
    forrige = n;
  }
  const Html bagud = side == 1 ? Html()
                               : el("a",
                                    {{"href", til(side - 1)},
                                     {"class", "button button-arrow"},
                                     {"rel", "prev"},
                                     {"aria-label", "Forrige side"}},
                                    ikon("chevron-left"),
                                    el("span", {{"class", "pagination-nav-link"}}, "Forrige"));
  const Html frem = side == sider ? Html()
                                  : el("a",
                                       {{"href", til(side + 1)},
                                        {"class", "button button-arrow"},
                                        {"rel", "next"},
                                        {"aria-label", "Næste side"}},
                                       el("span", {{"class", "pagination-nav-link"}}, "Næste"),
                                       ikon("chevron-right"));
  return el("nav", {{"class", "pagination d-print-none"}, {"aria-label", "Skift side"}}, bagud,
            el("span", {{"class", "pagination-mobile"}},
               "Side " + std::to_string(side) + " af " + std::to_string(sider)),
            el("ul", {{"class", "pagination__items"}}, punkter), frem);
}

Html oplysninger(const std::vector<std::pair<std::string, Html>>& raekker) {
  Html indhold;
  for (const auto& [navn, vaerdi] : raekker)
    indhold += el("div", {}, el("dt", {}, navn), el("dd", {}, vaerdi));
  return el("dl", {{"class", "oplysninger"}}, indhold);
}

Html knap(std::string_view etiket, Knapslags slags, const Attributter& mere) {
  return el("button", lagt_sammen({{"type", "submit"}, {"class", klasse(slags)}}, mere), etiket);
}

Html knaplink(std::string_view etiket, std::string_view href, Knapslags slags,
              const Attributter& mere) {
  return el("a", lagt_sammen({{"class", klasse(slags)}, {"href", href}}, mere), etiket);
}

Html link(std::string_view etiket, std::string_view href) {
  return el("a", {{"href", href}}, etiket);
}

Html skaermlaeser(std::string_view t) { return el("span", {{"class", "sr-only"}}, t); }

Html afsnit(std::string_view id, std::string_view overskrift, const Html& indhold) {
  return el("section", {{"id", id}, {"class", "afsnit"}}, el("h2", {}, overskrift), indhold);
}

}  // namespace nytte::web
