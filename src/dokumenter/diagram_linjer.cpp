// Lines over categories in order; the pen is lifted where a figure is missing.
#include <algorithm>

#include "dokumenter/diagram_maal.hpp"

namespace nytte::dokumenter::plan {
namespace {

struct Felt {
  double venstre = 0;
  double plads = 0;  // of one category
  double x(std::size_t k) const { return venstre + plads * (static_cast<double>(k) + 0.5); }
};

void serie(const Diagram& d, const Ramme& r, const Felt& f, std::size_t s, Tegning& t) {
  std::vector<Punkt> stykke;
  const auto afslut = [&] {
    if (stykke.size() > 1) t.dele.emplace_back(Streg{stykke, Stregart::serie, s});
    stykke.clear();
  };
  for (std::size_t k = 0; k < d.kategorier.size(); ++k) {
    const auto v = tal(d, s, k);
    if (v)
      stykke.push_back({f.x(k), y_af(r, *v)});
    else
      afslut();
  }
  afslut();
  for (std::size_t k = 0; k < d.kategorier.size(); ++k)
    if (const auto v = tal(d, s, k))
      t.dele.emplace_back(Maerke{{f.x(k), y_af(r, *v)}, s, navn(d, s, k)});
}

// Where a series has gaps, a line under the field says for which categories, in words.
void huller(const Diagram& d, std::size_t s, Tegning& t) {
  std::string liste;
  for (std::size_t k = 0; k < d.kategorier.size();) {
    if (tal(d, s, k)) {
      ++k;
      continue;
    }
    const std::string hvad = ord(d, s, k);
    const std::size_t fra = k;
    while (k < d.kategorier.size() && !tal(d, s, k) && ord(d, s, k) == hvad) ++k;
    if (!liste.empty()) liste += "; ";
    liste += d.kategorier[fra];
    if (k - fra > 1) liste += "–" + d.kategorier[k - 1];
    liste += " " + hvad;
  }
  if (liste.empty()) return;
  const std::string& navn = d.serier[s].navn;
  t.hoejde += 16;
  t.dele.emplace_back(Skrevet{0, t.hoejde - 4, Anker::venstre,
                              kortet((navn.empty() ? "" : navn + ": ") + liste, t.bredde), true});
}

// Names under the axis, as many as have room; the last one is always there, moved in where it would
// stick out, and takes the room of the one before it if it must.
void navne(const Diagram& d, const Felt& f, double y, Tegning& t) {
  double bredest = 0;
  for (const auto& k : d.kategorier) bredest = std::max(bredest, bredde(k));
  const auto hver =
      static_cast<std::size_t>(std::max(1.0, (bredest + 8) / std::max(f.plads, 1.0) + 0.999));
  double fri = t.bredde + bredest;  // right of here another name stands
  for (std::size_t k = d.kategorier.size(); k-- > 0;) {
    if ((d.kategorier.size() - 1 - k) % hver != 0) continue;
    const std::string tekst = kortet(d.kategorier[k], t.bredde / 2);
    const double halv = bredde(tekst) / 2;
    const double x =
        std::clamp(f.x(k), std::min(halv, t.bredde / 2), std::max(t.bredde - halv, t.bredde / 2));
    if (x + halv > fri - 4) continue;
    fri = x - halv;
    t.dele.emplace_back(Skrevet{x, y, Anker::midt, tekst, false});
  }
}

}  // namespace

void linjer(const Diagram& d, const Ramme& r, Tegning& t) {
  Felt f;
  f.venstre = talakse_til_venstre(d, r, t);
  f.plads = (t.bredde - f.venstre) / static_cast<double>(d.kategorier.size());
  const double bund = r.top + 20 + kFelthoejde;
  navne(d, f, bund + 16, t);
  for (std::size_t s = 0; s < serier(d); ++s) serie(d, r, f, s, t);
  t.hoejde = bund + 24;
  if (!d.kategoriakse.empty()) {
    t.hoejde += 14;
    t.dele.emplace_back(Skrevet{f.venstre + (t.bredde - f.venstre) / 2, t.hoejde - 5, Anker::midt,
                                kortet(d.kategoriakse, t.bredde), false});
  }
  for (std::size_t s = 0; s < serier(d); ++s) huller(d, s, t);
}

}  // namespace nytte::dokumenter::plan
