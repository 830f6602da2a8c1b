#include "dokumenter/kort.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace nytte::dokumenter {
namespace {

constexpr double kPi = 3.14159265358979323846;
constexpr double kKmPrGrad = 6371.0088 * kPi / 180;  // the earth's mean radius
constexpr double kBredde = 400;
constexpr double kMindstHoejde = 220;
constexpr double kStoerstHoejde = 420;
constexpr double kRand = 34;     // between the frame and the outermost points
constexpr double kFod = 34;      // below the frame: the scale bar
constexpr double kMindstKm = 2;  // what the points span at least
constexpr double kTegn = 6.4;    // the width of a letter, or so

// Kilometres from the middle of the points, y to the south.
std::vector<Punkt> paa_planen(const std::vector<Kortpunkt>& punkter) {
  double nord = 0;
  double oest = 0;
  for (const auto& p : punkter) {
    nord += p.bredde / static_cast<double>(punkter.size());
    oest += p.laengde / static_cast<double>(punkter.size());
  }
  const double smal = std::cos(nord * kPi / 180);
  std::vector<Punkt> ud;
  ud.reserve(punkter.size());
  for (const auto& p : punkter)
    ud.push_back({(p.laengde - oest) * smal * kKmPrGrad, (nord - p.bredde) * kKmPrGrad});
  return ud;
}

struct Ramme {
  double skala = 1;  // of the drawing a kilometre
  double hoejde = kMindstHoejde;
  Punkt midte{};  // kilometres
};

Ramme indram(const std::vector<Punkt>& km) {
  Punkt fra = km.front();
  Punkt til = km.front();
  for (const auto& p : km) {
    fra = {std::min(fra.x, p.x), std::min(fra.y, p.y)};
    til = {std::max(til.x, p.x), std::max(til.y, p.y)};
  }
  const double dx = std::max(til.x - fra.x, kMindstKm);
  const double dy = std::max(til.y - fra.y, kMindstKm);
  const double plads = kBredde - 2 * kRand;
  Ramme ud{.midte = {(fra.x + til.x) / 2, (fra.y + til.y) / 2}};
  ud.hoejde = std::clamp(plads * dy / dx + 2 * kRand, kMindstHoejde, kStoerstHoejde);
  ud.skala = std::min(plads / dx, (ud.hoejde - 2 * kRand) / dy);
  return ud;
}

struct Kasse {
  double x0 = 0, y0 = 0, x1 = 0, y1 = 0;
  bool rammer(const Kasse& k) const { return x0 < k.x1 && k.x0 < x1 && y0 < k.y1 && k.y0 < y1; }
};

std::size_t tegn_i(std::string_view t) {
  return static_cast<std::size_t>(
      std::count_if(t.begin(), t.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

// Words beside the points: the first spot where they meet nothing that is there.
class Paaskrifter {
 public:
  explicit Paaskrifter(double hoejde) : hoejde_(hoejde) {}

  void optag(Punkt p) { optaget_.push_back({p.x - 6, p.y - 6, p.x + 6, p.y + 6}); }

  bool skriv(Tegning& t, Punkt p, const std::string& tekst) {
    const double w = kTegn * static_cast<double>(tegn_i(tekst));
    const Kasse kasser[] = {{p.x + 8, p.y - 8, p.x + 8 + w, p.y + 6},
                            {p.x - 8 - w, p.y - 8, p.x - 8, p.y + 6},
                            {p.x - w / 2, p.y - 22, p.x + w / 2, p.y - 8},
                            {p.x - w / 2, p.y + 8, p.x + w / 2, p.y + 22}};
    const Anker ankre[] = {Anker::venstre, Anker::hoejre, Anker::midt, Anker::midt};
    for (std::size_t i = 0; i < 4; ++i) {
      const Kasse& k = kasser[i];
      if (k.x0 < 3 || k.x1 > kBredde - 3 || k.y0 < 3 || k.y1 > hoejde_ - 3) continue;
      if (std::any_of(optaget_.begin(), optaget_.end(),
                      [&](const Kasse& o) { return o.rammer(k); }))
        continue;
      const double x = ankre[i] == Anker::venstre  ? k.x0
                       : ankre[i] == Anker::hoejre ? k.x1
                                                   : (k.x0 + k.x1) / 2;
      t.dele.emplace_back(Skrevet{x, k.y1 - 3, ankre[i], tekst, false});
      optaget_.push_back(k);
      return true;
    }
    return false;
  }

 private:
  double hoejde_;
  std::vector<Kasse> optaget_;
};

void tegn_rammen(Tegning& t, double hoejde) {
  t.dele.emplace_back(
      Streg{{{1, 1}, {kBredde - 1, 1}, {kBredde - 1, hoejde - 1}, {1, hoejde - 1}, {1, 1}},
            Stregart::akse,
            0});
}

void tegn_nord(Tegning& t) {
  constexpr double kX = kBredde - 18;
  t.dele.emplace_back(Streg{{{kX, 40}, {kX, 24}}, Stregart::akse, 0});
  t.dele.emplace_back(Streg{{{kX - 4, 30}, {kX, 22}, {kX + 4, 30}}, Stregart::akse, 0});
  t.dele.emplace_back(Skrevet{kX, 18, Anker::midt, "N", false});
}

void tegn_maalestok(Tegning& t, const Ramme& r) {
  const double km = maalestok_km((kBredde - 2 * kRand) / r.skala);
  const double x1 = 2 + km * r.skala;
  const double y = r.hoejde + 12;
  t.dele.emplace_back(Streg{{{2, y - 4}, {2, y}, {x1, y}, {x1, y - 4}}, Stregart::akse, 0});
  t.dele.emplace_back(Skrevet{2, y + 14, Anker::venstre, afstand_paa_dansk(km), false});
}

}  // namespace

double maalestok_km(double bredde_km) {
  const double hoejst = std::max(bredde_km / 3, 0.001);
  const double tier = std::pow(10, std::floor(std::log10(hoejst)));
  for (const double n : {5.0, 2.0, 1.0})
    if (n * tier <= hoejst * (1 + 1e-9)) return n * tier;
  return tier;
}

std::string afstand_paa_dansk(double km) {
  return km < 1 ? fmt::format("{:.0f} m", km * 1000) : fmt::format("{:.0f} km", km);
}

Tegning tegn(const Kort& kort) {
  Tegning t{.bredde = kBredde, .hoejde = kMindstHoejde + kFod, .dele = {}};
  if (kort.punkter.empty()) return t;
  const auto km = paa_planen(kort.punkter);
  const Ramme r = indram(km);
  t.hoejde = r.hoejde + kFod;
  tegn_rammen(t, r.hoejde);
  tegn_nord(t);
  tegn_maalestok(t, r);
  Paaskrifter ord(r.hoejde);
  ord.optag({kBredde - 18, 24});
  ord.optag({kBredde - 18, 36});
  std::vector<Punkt> paa;
  for (std::size_t i = 0; i < km.size(); ++i) {
    paa.push_back({kBredde / 2 + (km[i].x - r.midte.x) * r.skala,
                   r.hoejde / 2 + (km[i].y - r.midte.y) * r.skala});
    const auto& p = kort.punkter[i];
    t.dele.emplace_back(Maerke{paa.back(), 0, fmt::format("{} {}", p.nummer, p.navn)});
    ord.optag(paa.back());
  }
  // The numbers first: they are what the list is read by.
  for (std::size_t i = 0; i < paa.size(); ++i) {
    const auto& p = kort.punkter[i];
    const bool faa = kort.punkter.size() <= 12;
    if (faa && ord.skriv(t, paa[i], fmt::format("{} {}", p.nummer, p.navn))) continue;
    ord.skriv(t, paa[i], fmt::format("{}", p.nummer));
  }
  return t;
}

std::string alternativ_tekst(const Kort& kort) {
  std::string ud = "Kort. " + kort.titel + ".";
  for (const auto& p : kort.punkter) ud += fmt::format(" {}: {}.", p.nummer, p.navn);
  return ud;
}

}  // namespace nytte::dokumenter
