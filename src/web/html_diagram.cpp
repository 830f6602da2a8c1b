#include "web/html_diagram.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "dokumenter/brev.hpp"
#include "dokumenter/diagram_plan.hpp"
#include "web/html_komponenter.hpp"
#include "web/html_tabel.hpp"

namespace nytte::web {
namespace {

using dokumenter::Anker;
using dokumenter::Flade;
using dokumenter::Fyld;
using dokumenter::Punkt;
using dokumenter::Stregart;

constexpr double kSmal = 400;  // wider ones scroll

std::string n(double v) { return fmt::format("{:.1f}", v); }

std::string punkter(const std::vector<Punkt>& alle, Punkt fra = {}) {
  std::string ud;
  for (const auto& p : alle)
    ud += fmt::format("{}{:.1f},{:.1f}", ud.empty() ? "" : " ", p.x + fra.x, p.y + fra.y);
  return ud;
}

std::string moensternavn(std::string_view id, std::size_t serie) {
  return std::string(id) + "-m" + std::to_string(serie);
}

// The lines or dots of a pattern in its square of 6.
Html moenster(Fyld::Moenster m, const char* blaek) {
  using M = Fyld::Moenster;
  if (m == M::prikker)
    return el("circle", {{"cx", "2"}, {"cy", "2"}, {"r", "1"}, {"fill", blaek}}) +
           el("circle", {{"cx", "5"}, {"cy", "5"}, {"r", "1"}, {"fill", blaek}});
  const char* d = m == M::skraa      ? "M-1 1L1 -1M0 6L6 0M5 7L7 5"
                  : m == M::modskraa ? "M-1 5L1 7M0 0L6 6M5 -1L7 1"
                  : m == M::kryds    ? "M0 6L6 0M0 0L6 6"
                  : m == M::vandret  ? "M0 1.5H6M0 4.5H6"
                  : m == M::lodret   ? "M1.5 0V6M4.5 0V6"
                                     : "M0 3H6M3 0V6";
  return el("path", {{"d", d}, {"stroke", blaek}, {"stroke-width", "1"}, {"fill", "none"}});
}

Html moenstre(std::string_view id, std::size_t serier) {
  Html h;
  for (std::size_t s = 0; s < serier; ++s) {
    const Fyld f = dokumenter::fyld(s);
    if (f.moenster == Fyld::Moenster::glat) continue;
    h += el("pattern",
            {{"id", moensternavn(id, s)},
             {"width", "6"},
             {"height", "6"},
             {"patternUnits", "userSpaceOnUse"}},
            el("rect", {{"width", "6"}, {"height", "6"}, {"fill", f.tone}}),
            moenster(f.moenster, f.blaek));
  }
  return h.tom() ? h : el("defs", {}, h);
}

struct Skriver {
  std::string_view id;

  Html operator()(const Flade& f) const {
    const Fyld fy = dokumenter::fyld(f.serie);
    const std::string fyldt = fy.moenster == Fyld::Moenster::glat
                                  ? std::string(fy.tone)
                                  : "url(#" + moensternavn(id, f.serie) + ")";
    return el("rect",
              {{"x", n(f.x)},
               {"y", n(f.y)},
               {"width", n(std::max(f.bredde, 0.0))},
               {"height", n(std::max(f.hoejde, 0.0))},
               {"fill", fyldt},
               {"stroke", fy.blaek}},
              f.navn.empty() ? Html() : el("title", {}, f.navn));
  }
  Html operator()(const dokumenter::Streg& s) const {
    const bool serie = s.art == Stregart::serie;
    std::string stiplet;
    for (const double d : serie ? dokumenter::stiplet(s.serie) : std::vector<double>())
      stiplet += (stiplet.empty() ? "" : " ") + fmt::format("{:.0f}", d);
    return el("polyline", {{"points", punkter(s.punkter)},
                           {"fill", "none"},
                           {"stroke", serie                     ? dokumenter::fyld(s.serie).blaek
                                      : s.art == Stregart::akse ? "#4a4a4a"
                                                                : "#dddddd"},
                           {"stroke-width", serie ? "2" : "1"},
                           {"stroke-dasharray", stiplet.empty() ? std::optional<std::string>()
                                                                : std::optional(stiplet)}});
  }
  Html operator()(const dokumenter::Maerke& m) const {
    const char* blaek = dokumenter::fyld(m.serie).blaek;
    return el("polygon",
              {{"points", punkter(dokumenter::maerkeform(m.serie), m.p)},
               {"fill", m.serie < 4 ? blaek : "#ffffff"},
               {"stroke", blaek}},
              m.navn.empty() ? Html() : el("title", {}, m.navn));
  }
  Html operator()(const dokumenter::Skrevet& t) const {
    return el("text",
              {{"x", n(t.x)},
               {"y", n(t.y)},
               {"text-anchor", t.anker == Anker::venstre ? "start"
                               : t.anker == Anker::midt  ? "middle"
                                                         : "end"},
               {"fill", t.daempet ? "#4a4a4a" : "#1a1a1a"},
               {"font-style", t.daempet ? std::optional<std::string>("italic") : std::nullopt}},
              t.tekst);
  }
};

Html tallene(const dokumenter::Diagram& d) {
  const dokumenter::Tabel t = dokumenter::som_tabel(d);
  Tabel ud{d.titel, {}, {}, false};
  for (const auto& k : t.kolonner)
    ud.kolonner.push_back({k, ud.kolonner.empty() ? Kolonneslags::tekst : Kolonneslags::tal});
  for (const auto& r : t.raekker) {
    Raekke raekke;
    for (const auto& c : r) raekke.celler.push_back(tekst(c));
    ud.raekker.push_back(std::move(raekke));
  }
  return tabel(ud);
}

}  // namespace

namespace {

// What the drawing is called, what is read in its place, and the fills it needs.
struct Om {
  std::string_view id;
  std::string_view titel;
  std::string alternativ;
  Html fyld;
};

Html tegning_svg(const dokumenter::Tegning& t, const Om& om) {
  const std::string navn(om.id);
  Html indhold = el("title", {{"id", navn + "-t"}}, om.titel) +
                 el("desc", {{"id", navn + "-d"}}, om.alternativ) + om.fyld;
  for (const auto& del : t.dele) indhold += std::visit(Skriver{om.id}, del);
  const bool bred = t.bredde > kSmal;
  return el("svg",
            {{"role", "img"},
             {"aria-labelledby", navn + "-t " + navn + "-d"},
             {"viewBox", fmt::format("0 0 {:.0f} {:.0f}", t.bredde, t.hoejde)},
             {"width", fmt::format("{:.0f}", t.bredde * 1.3)},
             {"height", fmt::format("{:.0f}", t.hoejde * 1.3)},
             {"font-size", "12"},
             {"class", bred ? "diagram diagram-bred" : "diagram"}},
            indhold);
}

}  // namespace

Html diagram_billede(const dokumenter::Diagram& d, std::string_view id) {
  const dokumenter::Tegning t = dokumenter::tegn(d);
  const Html svg =
      tegning_svg(t, {id, d.titel, dokumenter::alternativ_tekst(d),
                      moenstre(id, std::min(d.serier.size(), dokumenter::kMaksSerier))});
  if (t.bredde <= kSmal) return svg;
  return el("div",
            {{"class", "diagramrulle"},
             {"tabindex", "0"},
             {"role", "region"},
             {"aria-label", "Diagram: " + d.titel}},
            svg);
}

Html kort_billede(const dokumenter::Kort& k, std::string_view id) {
  if (k.punkter.empty()) return {};
  return tegning_svg(dokumenter::tegn(k), {id, k.titel, dokumenter::alternativ_tekst(k), {}});
}

Html diagram_figur(const dokumenter::Diagram& d, std::string_view id, bool aaben) {
  const Html tal = aaben ? tallene(d) : foldet("Vis tallene", tallene(d));
  return el("figure", {{"class", "diagramfigur"}}, el("figcaption", {}, el("strong", {}, d.titel)),
            diagram_billede(d, id), tal);
}

}  // namespace nytte::web
