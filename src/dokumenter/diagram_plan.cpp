#include "dokumenter/diagram_plan.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "dokumenter/diagram_maal.hpp"

namespace nytte::dokumenter {

Akse akse(double mindst, double stoerst, int decimaler) {
  Akse a;
  const double lav = std::min(mindst, 0.0);
  const double hoej = std::max(stoerst, 0.0);
  double raat = (hoej - lav) / 5;
  if (!(raat > 0)) raat = decimaler > 0 ? 0.2 : 1;
  const double tier = std::pow(10.0, std::floor(std::log10(raat) + 1e-9));
  const double led = raat / tier;
  a.trin = tier * (led <= 1.0001 ? 1 : led <= 2.0001 ? 2 : led <= 5.0001 ? 5 : 10);
  if (decimaler == 0) a.trin = std::max(a.trin, 1.0);
  a.bund = std::floor(lav / a.trin + 1e-9) * a.trin;
  a.top = std::max(std::ceil(hoej / a.trin - 1e-9), 1.0) * a.trin;
  if (hoej <= 0 && lav < 0) a.top = 0;
  a.decimaler =
      a.trin >= 1 ? 0 : static_cast<int>(std::clamp(-std::floor(std::log10(a.trin)), 1.0, 4.0));
  return a;
}

std::vector<Punkt> maerkeform(std::size_t serie) {
  switch (serie % 4) {
    case 0:
      return {{-3, -3}, {3, -3}, {3, 3}, {-3, 3}};
    case 1:
      return {{0, -4}, {4, 3}, {-4, 3}};
    case 2:
      return {{0, -4.2}, {4.2, 0}, {0, 4.2}, {-4.2, 0}};
    default:
      return {{-4, -3}, {4, -3}, {0, 4}};
  }
}

std::vector<double> stiplet(std::size_t serie) {
  static const std::array<std::vector<double>, kMaksSerier> alle{
      {{}, {7, 3}, {2, 3}, {8, 3, 2, 3}, {12, 4}, {4, 2}, {2, 2, 6, 2}, {1, 4}}};
  return alle[serie % kMaksSerier];
}

Fyld fyld(std::size_t serie) {
  using M = Fyld::Moenster;
  // Dark enough against white (3 : 1) by themselves or by their ink; the outline is always drawn.
  static constexpr std::array<Fyld, kMaksSerier> kAlle{{{"#1b5583", "#1b5583", M::glat},
                                                        {"#ffffff", "#1b5583", M::skraa},
                                                        {"#f3e4c8", "#7a4a00", M::prikker},
                                                        {"#ffffff", "#4a4a4a", M::kryds},
                                                        {"#bcd6c4", "#1f5c37", M::vandret},
                                                        {"#ffffff", "#7a2e5d", M::modskraa},
                                                        {"#e2e2e2", "#333333", M::lodret},
                                                        {"#ffffff", "#7a4a00", M::tern}}};
  return kAlle[serie % kMaksSerier];
}

namespace plan {

double bredde(std::string_view t) {
  double n = 0;
  for (const char c : t) {
    if ((static_cast<unsigned char>(c) & 0xC0U) == 0x80U) continue;
    n += std::string_view("iljtf.,:;' ()|").find(c) != std::string_view::npos ? 0.34
         : std::string_view("mwMW%").find(c) != std::string_view::npos        ? 0.92
         : (c >= 'A' && c <= 'Z') || (static_cast<unsigned char>(c) >= 0x80U) ? 0.68
                                                                              : 0.58;
  }
  return n * kDiagramskrift;
}

std::string kortet(std::string_view t, double plads) {
  if (bredde(t) <= plads) return std::string(t);
  std::string ud(t);
  while (!ud.empty() && bredde(ud) + 0.6 * kDiagramskrift > plads) {
    while (!ud.empty() && (static_cast<unsigned char>(ud.back()) & 0xC0U) == 0x80U) ud.pop_back();
    if (!ud.empty()) ud.pop_back();
  }
  while (!ud.empty() && ud.back() == ' ') ud.pop_back();
  return ud + "…";
}

std::size_t serier(const Diagram& d) { return std::min(d.serier.size(), kMaksSerier); }

std::optional<double> tal(const Diagram& d, std::size_t serie, std::size_t kategori) {
  const auto& v = d.serier[serie].vaerdier;
  if (kategori >= v.size()) return std::nullopt;
  const auto* t = std::get_if<double>(&v[kategori]);
  if (t == nullptr || !std::isfinite(*t)) return std::nullopt;
  return d.form == Diagramform::stablede_soejler && *t < 0 ? std::nullopt : std::optional(*t);
}

std::string ord(const Diagram& d, std::size_t serie, std::size_t kategori) {
  if (const auto t = tal(d, serie, kategori)) return tal_paa_dansk(*t, d.decimaler);
  const auto& v = d.serier[serie].vaerdier;
  return kategori < v.size() && v[kategori] == Diagramvaerdi(Tomt::skjult) ? "skjult" : "ukendt";
}

std::string navn(const Diagram& d, std::size_t serie, std::size_t kategori) {
  const std::string& s = d.serier[serie].navn;
  return d.kategorier[kategori] + (s.empty() ? "" : ", " + s) + ": " + ord(d, serie, kategori);
}

namespace {

struct Yderst {
  double mindst = 0, stoerst = 0;
  bool noget = false;
  void tag(double v) {
    mindst = std::min(mindst, v);
    stoerst = std::max(stoerst, v);
    noget = true;
  }
};

Yderst yderst(const Diagram& d) {
  Yderst y;
  for (std::size_t k = 0; k < d.kategorier.size(); ++k) {
    double sum = 0;
    for (std::size_t s = 0; s < serier(d); ++s) {
      const auto t = tal(d, s, k);
      if (t) y.tag(*t);
      sum += t.value_or(0);
    }
    if (d.form == Diagramform::stablede_soejler && y.noget) y.tag(sum);
  }
  return y;
}

// The series with their pattern or mark, row by row; answers where the chart itself may begin.
double forklaring(const Diagram& d, Tegning& t) {
  double x = 0;
  double y = 14;
  if (serier(d) < 2) return 4;
  for (std::size_t s = 0; s < serier(d); ++s) {
    const std::string navn = kortet(d.serier[s].navn, t.bredde - 34);
    const double b = 28 + bredde(navn) + 12;
    if (x > 0 && x + b > t.bredde) {
      x = 0;
      y += 19;
    }
    if (d.form == Diagramform::linjer) {
      t.dele.emplace_back(Streg{{{x, y - 4}, {x + 22, y - 4}}, Stregart::serie, s});
      t.dele.emplace_back(Maerke{{x + 11, y - 4}, s, {}});
    } else {
      t.dele.emplace_back(Flade{x, y - 11, 22, 13, s, {}});
    }
    t.dele.emplace_back(Skrevet{x + 28, y, Anker::venstre, navn, false});
    x += b;
  }
  return y + 12;
}

}  // namespace
}  // namespace plan

Tegning tegn(const Diagram& d) {
  Tegning t;
  const auto n = static_cast<double>(d.kategorier.size());
  t.bredde = d.form == Diagramform::linjer ? std::clamp(n * 14 + 60, 400.0, 960.0) : 400;
  const plan::Yderst y = plan::yderst(d);
  if (!y.noget) {
    t.hoejde = 28;
    t.dele.emplace_back(Skrevet{0, 18, Anker::venstre, "Der er ingen kendte tal at vise.", true});
    return t;
  }
  const plan::Ramme r{akse(y.mindst, y.stoerst, d.decimaler), plan::forklaring(d, t)};
  if (d.form == Diagramform::linjer)
    plan::linjer(d, r, t);
  else if (plan::staar_op(d))
    plan::staaende(d, r, t);
  else
    plan::liggende(d, r, t);
  if (d.serier.size() > kMaksSerier) {
    t.hoejde += 18;
    t.dele.emplace_back(Skrevet{
        0, t.hoejde - 5, Anker::venstre,
        std::to_string(d.serier.size() - kMaksSerier) + " serier står kun i tabellen.", true});
  }
  return t;
}

}  // namespace nytte::dokumenter
