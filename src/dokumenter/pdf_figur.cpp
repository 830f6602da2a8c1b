// The one file that knows how a chart looks on a page: its shapes, fills and patterns.
#include "dokumenter/pdf_figur.hpp"

#include <string>
#include <utility>
#include <variant>

namespace nytte::dokumenter::pdf {
namespace {

// "#rrggbb"
Farve farve(const char* hex) {
  const auto kanal = [&](std::size_t i) {
    const auto ciffer = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    return static_cast<double>(ciffer(hex[i]) * 16 + ciffer(hex[i + 1])) / 255;
  };
  return {kanal(1), kanal(3), kanal(5)};
}

// Turns the parts of a chart into what is drawn on a page.
struct Figurskriver {
  const Tegner& tegner;
  const Tegner::Figur& f;
  Knude knude;
  Figurdele ud = {};

  Punkt paa_siden(Punkt p) const { return {f.x + p.x * f.skala, f.y + p.y * f.skala}; }
  void tilfoej(const std::vector<Punkt>& punkter, Form form) {
    for (const auto& p : punkter) form.punkter.push_back(paa_siden(p));
    form.knude = knude;
    ud.former.push_back(std::move(form));
  }
  void operator()(const Flade& d) {
    const Fyld fy = fyld(d.serie);
    tilfoej({{d.x, d.y},
             {d.x + d.bredde, d.y},
             {d.x + d.bredde, d.y + d.hoejde},
             {d.x, d.y + d.hoejde}},
            {.lukket = true, .fyld = fy, .streg = farve(fy.blaek)});
  }
  void operator()(const dokumenter::Streg& d) {
    if (d.art != Stregart::serie) {
      const double graa = d.art == Stregart::akse ? 0.2 : 0.85;
      tilfoej(d.punkter,
              {.tykkelse = d.art == Stregart::akse ? 0.9 : 0.5, .streg = {graa, graa, graa}});
      return;
    }
    tilfoej(d.punkter,
            {.tykkelse = 1.6, .streg = farve(fyld(d.serie).blaek), .stiplet = stiplet(d.serie)});
  }
  void operator()(const Maerke& d) {
    std::vector<Punkt> omrids = maerkeform(d.serie);
    for (auto& p : omrids) p = {p.x + d.p.x, p.y + d.p.y};
    const Fyld fy = fyld(d.serie);
    tilfoej(omrids,
            {.lukket = true,
             .fyld = Fyld{d.serie < 4 ? fy.blaek : "#ffffff", fy.blaek, Fyld::Moenster::glat},
             .streg = farve(fy.blaek)});
  }
  void operator()(const Skrevet& d) {
    const Sats s = tegner.saet(d.tekst, Skrift::diagram, -1);
    if (s.linjer() == 0) return;
    const Punkt p = paa_siden({d.x, d.y});
    const double x = d.anker == Anker::venstre ? p.x
                     : d.anker == Anker::midt  ? p.x - s.bredde() / 2
                                               : p.x - s.bredde();
    ud.tekster.push_back({s, 0, x, p.y - s.data().linjer.front().grundlinje, knude});
  }
};

void omrids(cairo_t* cr, const Form& f) {
  cairo_new_path(cr);
  for (const auto& p : f.punkter) cairo_line_to(cr, p.x, p.y);
  if (f.lukket) cairo_close_path(cr);
}

void prikker(cairo_t* cr, Punkt a, Punkt b) {
  const int rader = static_cast<int>((b.y - a.y) / 4) + 1;
  const int soejler = static_cast<int>((b.x - a.x) / 4) + 1;
  for (int r = 0; r < rader; ++r)
    for (int k = 0; k < soejler; ++k)
      cairo_rectangle(cr, a.x + 1.2 + k * 4.0, a.y + 1.2 + r * 4.0, 1.3, 1.3);
  cairo_fill(cr);
}

void moenster(cairo_t* cr, Fyld::Moenster m, Punkt a, Punkt b) {
  using M = Fyld::Moenster;
  const double h = b.y - a.y;
  const double w = b.x - a.x;
  if (m == M::prikker) return prikker(cr, a, b);
  const auto linjer = [&](int antal, Punkt fra, Punkt til, Punkt trin) {
    for (int i = 0; i <= antal; ++i) {
      cairo_move_to(cr, fra.x + trin.x * i, fra.y + trin.y * i);
      cairo_line_to(cr, til.x + trin.x * i, til.y + trin.y * i);
    }
  };
  const int skraa = static_cast<int>((w + h) / 4.5) + 1;
  if (m == M::skraa || m == M::kryds) linjer(skraa, {a.x - h, b.y}, {a.x, a.y}, {4.5, 0});
  if (m == M::modskraa || m == M::kryds) linjer(skraa, {a.x - h, a.y}, {a.x, b.y}, {4.5, 0});
  if (m == M::vandret || m == M::tern)
    linjer(static_cast<int>(h / 3.5) + 1, {a.x, a.y + 2}, {b.x, a.y + 2}, {0, 3.5});
  if (m == M::lodret || m == M::tern)
    linjer(static_cast<int>(w / 3.5) + 1, {a.x + 2, a.y}, {a.x + 2, b.y}, {3.5, 0});
  cairo_stroke(cr);
}

// The ground, and its pattern drawn within it.
void fyld_form(cairo_t* cr, const Form& f) {
  omrids(cr, f);
  const Farve tone = farve(f.fyld->tone);
  cairo_set_source_rgb(cr, tone.r, tone.g, tone.b);
  cairo_fill(cr);
  if (f.fyld->moenster == Fyld::Moenster::glat) return;
  cairo_save(cr);
  omrids(cr, f);
  cairo_clip(cr);
  const Farve blaek = farve(f.fyld->blaek);
  cairo_set_source_rgb(cr, blaek.r, blaek.g, blaek.b);
  cairo_set_line_width(cr, 0.9);
  double x0 = 0;
  double y0 = 0;
  double x1 = 0;
  double y1 = 0;
  cairo_clip_extents(cr, &x0, &y0, &x1, &y1);
  moenster(cr, f.fyld->moenster, {x0, y0}, {x1, y1});
  cairo_restore(cr);
}

}  // namespace

Figurdele figurdele(const Tegner& tegner, const Tegner::Figur& f, Knude knude) {
  Figurskriver skriver{tegner, f, knude};
  for (const auto& d : f.tegning.dele) std::visit(skriver, d);
  return std::move(skriver.ud);
}

void tegn_form(cairo_t* cr, const Form& f) {
  if (f.fyld) fyld_form(cr, f);
  omrids(cr, f);
  cairo_set_source_rgb(cr, f.streg.r, f.streg.g, f.streg.b);
  cairo_set_line_width(cr, f.tykkelse);
  cairo_set_dash(cr, f.stiplet.data(), static_cast<int>(f.stiplet.size()), 0);
  cairo_stroke(cr);
  cairo_set_dash(cr, nullptr, 0, 0);
}

}  // namespace nytte::dokumenter::pdf
