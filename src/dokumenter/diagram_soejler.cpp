// Bars, standing and lying.
#include <algorithm>
#include <cmath>

#include "dokumenter/diagram_maal.hpp"

namespace nytte::dokumenter::plan {
namespace {

constexpr std::size_t kHoejstStaaende = 16;

bool stablet(const Diagram& d) { return d.form == Diagramform::stablede_soejler; }

// One row of figures of a category: a bar of its own, or the parts of a stack.
struct Soejle {
  std::size_t kategori = 0;
  std::vector<std::size_t> serier;
};

std::vector<Soejle> soejler(const Diagram& d, std::size_t kategori) {
  std::vector<Soejle> ud;
  for (std::size_t s = 0; s < serier(d); ++s) {
    if (!stablet(d) || s == 0) ud.push_back({kategori, {}});
    ud.back().serier.push_back(s);
  }
  return ud;
}

// What is written at the bar's end: its figure, or the sum of what is known and what is not.
std::string endetekst(const Diagram& d, const Soejle& s) {
  if (s.serier.size() == 1) return ord(d, s.serier.front(), s.kategori);
  double sum = 0;
  std::size_t kendte = 0;
  std::string mangler;
  for (const std::size_t i : s.serier) {
    if (const auto t = tal(d, i, s.kategori)) {
      sum += *t;
      ++kendte;
    } else {
      mangler = mangler.empty() || mangler == ord(d, i, s.kategori) ? ord(d, i, s.kategori)
                                                                    : "skjult eller ukendt";
    }
  }
  if (kendte == 0) return mangler;
  if (mangler.empty()) return tal_paa_dansk(sum, d.decimaler);
  return "mindst " + tal_paa_dansk(sum, d.decimaler) + " (resten " + mangler + ")";
}

bool har_tal(const Diagram& d, const Soejle& s) {
  return std::any_of(s.serier.begin(), s.serier.end(),
                     [&](std::size_t i) { return tal(d, i, s.kategori).has_value(); });
}

// The parts of a bar along the axis: from 0, one after the other.
template <class Tegn>
double dele_af(const Diagram& d, const Soejle& s, const Tegn& tegn) {
  double fra = 0;
  for (const std::size_t i : s.serier) {
    const auto v = tal(d, i, s.kategori);
    if (!v) continue;
    tegn(fra, fra + *v, i);
    fra += *v;
  }
  return fra;
}

}  // namespace

bool staar_op(const Diagram& d) {
  const std::size_t i_hver = stablet(d) ? 1 : serier(d);
  if (d.kategorier.size() * i_hver > kHoejstStaaende) return false;
  const double plads = 340.0 / static_cast<double>(d.kategorier.size());
  double ende = 0;
  for (std::size_t k = 0; k < d.kategorier.size(); ++k)
    for (const auto& s : soejler(d, k)) ende = std::max(ende, bredde(endetekst(d, s)));
  return ende + 2 <= plads / static_cast<double>(i_hver) &&
         std::all_of(d.kategorier.begin(), d.kategorier.end(),
                     [&](const auto& k) { return bredde(k) + 6 <= plads; });
}

double y_af(const Ramme& r, double v) {
  const double andel = (v - r.akse.bund) / (r.akse.top - r.akse.bund);
  return r.top + 20 + kFelthoejde * (1 - andel);
}

double talakse_til_venstre(const Diagram& d, const Ramme& r, Tegning& t) {
  const auto trin = std::lround((r.akse.top - r.akse.bund) / r.akse.trin);
  const auto vaerdi = [&](long i) { return r.akse.bund + static_cast<double>(i) * r.akse.trin; };
  double venstre = 0;
  for (long i = 0; i <= trin; ++i)
    venstre = std::max(venstre, bredde(tal_paa_dansk(vaerdi(i), r.akse.decimaler)));
  venstre += 8;
  t.dele.emplace_back(Skrevet{0, r.top + 8, Anker::venstre, kortet(d.talakse, t.bredde), false});
  for (long i = 0; i <= trin; ++i) {
    const double y = y_af(r, vaerdi(i));
    const bool nul = std::abs(vaerdi(i)) < r.akse.trin / 2;
    t.dele.emplace_back(
        Streg{{{venstre, y}, {t.bredde, y}}, nul ? Stregart::akse : Stregart::net, 0});
    t.dele.emplace_back(Skrevet{venstre - 5, y + 4, Anker::hoejre,
                                tal_paa_dansk(vaerdi(i), r.akse.decimaler), false});
  }
  return venstre;
}

void staaende(const Diagram& d, const Ramme& r, Tegning& t) {
  const double venstre = talakse_til_venstre(d, r, t);
  const double plads = (t.bredde - venstre) / static_cast<double>(d.kategorier.size());
  const double bund = r.top + 20 + kFelthoejde;
  for (std::size_t k = 0; k < d.kategorier.size(); ++k) {
    const double x0 = venstre + plads * static_cast<double>(k);
    const auto alle = soejler(d, k);
    const double b = std::min(plads * 0.84 / static_cast<double>(alle.size()), 56.0);
    double x = x0 + (plads - b * static_cast<double>(alle.size())) / 2;
    for (const auto& s : alle) {
      const double ende = dele_af(d, s, [&](double fra, double til, std::size_t i) {
        const double y1 = y_af(r, std::max(fra, til));
        const double y2 = y_af(r, std::min(fra, til));
        t.dele.emplace_back(Flade{x + 1, y1, b - 2, y2 - y1, i, navn(d, i, k)});
      });
      t.dele.emplace_back(Skrevet{x + b / 2, y_af(r, std::max(ende, 0.0)) - 4, Anker::midt,
                                  endetekst(d, s), !har_tal(d, s)});
      x += b;
    }
    t.dele.emplace_back(Skrevet{x0 + plads / 2, bund + 16, Anker::midt, d.kategorier[k], false});
  }
  t.hoejde = bund + 24;
  if (!d.kategoriakse.empty()) {
    t.hoejde += 14;
    t.dele.emplace_back(Skrevet{venstre + (t.bredde - venstre) / 2, t.hoejde - 5, Anker::midt,
                                kortet(d.kategoriakse, t.bredde), false});
  }
}

namespace {

struct Liggende {
  double venstre = 0;      // where the bars begin
  double hoejre = 0;       // where the axis ends
  bool navn_over = false;  // the name stands on a line of its own
};

Liggende maal_liggende(const Diagram& d, const Tegning& t) {
  double navne = 0;
  double ende = 0;
  for (std::size_t k = 0; k < d.kategorier.size(); ++k) {
    navne = std::max(navne, bredde(d.kategorier[k]));
    for (const auto& s : soejler(d, k)) ende = std::max(ende, bredde(endetekst(d, s)));
  }
  Liggende l;
  l.navn_over = navne > t.bredde * 0.36;
  l.venstre = l.navn_over ? 6 : navne + 8;
  l.hoejre = t.bredde - std::min(ende + 8, t.bredde * 0.45);
  return l;
}

double x_af(const Liggende& l, const Akse& a, double v) {
  return l.venstre + (v - a.bund) / (a.top - a.bund) * (l.hoejre - l.venstre);
}

void talakse_forneden(const Diagram& d, const Ramme& r, const Liggende& l, Tegning& t) {
  const double top = r.top + 4;
  const double bund = t.hoejde;
  const auto trin = std::lround((r.akse.top - r.akse.bund) / r.akse.trin);
  double naeste = -50;  // numbers that would run into each other are left out
  for (long i = 0; i <= trin; ++i) {
    const double v = r.akse.bund + static_cast<double>(i) * r.akse.trin;
    const double x = x_af(l, r.akse, v);
    const bool nul = std::abs(v) < r.akse.trin / 2;
    t.dele.emplace_back(Streg{{{x, top}, {x, bund}}, nul ? Stregart::akse : Stregart::net, 0});
    const std::string tekst = tal_paa_dansk(v, r.akse.decimaler);
    if (x - bredde(tekst) / 2 < naeste) continue;
    naeste = x + bredde(tekst) / 2 + 4;
    t.dele.emplace_back(Skrevet{x, bund + 15, Anker::midt, tekst, false});
  }
  t.dele.emplace_back(Skrevet{l.venstre, bund + 31, Anker::venstre,
                              kortet(d.talakse, t.bredde - l.venstre), false});
  t.hoejde = bund + 38;
}

}  // namespace

void liggende(const Diagram& d, const Ramme& r, Tegning& t) {
  constexpr double kTyk = 16;
  const Liggende l = maal_liggende(d, t);
  std::vector<Tegningsdel> forklaret = std::move(t.dele);
  t.dele.clear();
  double y = r.top + 8;
  for (std::size_t k = 0; k < d.kategorier.size(); ++k) {
    const auto alle = soejler(d, k);
    const double midt = y + kTyk * static_cast<double>(alle.size()) / 2 + 4;
    if (l.navn_over) {
      t.dele.emplace_back(
          Skrevet{l.venstre, y + 11, Anker::venstre, kortet(d.kategorier[k], t.bredde), false});
      y += 16;
    } else {
      t.dele.emplace_back(Skrevet{l.venstre - 6, midt, Anker::hoejre, d.kategorier[k], false});
    }
    for (const auto& s : alle) {
      const double ende = dele_af(d, s, [&](double fra, double til, std::size_t i) {
        const double x1 = x_af(l, r.akse, std::min(fra, til));
        const double x2 = x_af(l, r.akse, std::max(fra, til));
        t.dele.emplace_back(Flade{x1, y + 1, x2 - x1, kTyk - 2, i, navn(d, i, k)});
      });
      t.dele.emplace_back(Skrevet{x_af(l, r.akse, std::max(ende, 0.0)) + 5, y + 12, Anker::venstre,
                                  endetekst(d, s), !har_tal(d, s)});
      y += kTyk;
    }
    y += 8;
  }
  // The axis lies under the bars.
  std::vector<Tegningsdel> bjaelker = std::move(t.dele);
  t.dele = std::move(forklaret);
  t.hoejde = y;
  talakse_forneden(d, r, l, t);
  t.dele.insert(t.dele.end(), bjaelker.begin(), bjaelker.end());
}

}  // namespace nytte::dokumenter::plan
