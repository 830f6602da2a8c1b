// Where everything in a letter stands on its pages, and what each part is called in the tree.
#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "dokumenter/pdf.hpp"
#include "dokumenter/pdf_tabel.hpp"
#include "dokumenter/pdf_tegner.hpp"

namespace nytte::dokumenter {
namespace pdf {

void Spalte::plads(double h) {
  if (y_ + h > kBund && y_ > kTop) ny_side();
}

void Spalte::ny_side() {
  t_.ny_side();
  y_ = kTop;
}

// How many of the lines from `fra` go on this page: at least two on either side of a break.
std::size_t Spalte::passer(const Sats& s, std::size_t fra) const {
  const std::size_t resten = s.linjer() - fra;
  double h = 0;
  std::size_t n = 0;
  while (n < resten && y_ + h + s.hoejde(fra + n) <= kBund) h += s.hoejde(fra + n++);
  if (n == resten) return n;
  if (resten - n == 1) n = n > 0 ? n - 1 : 0;
  if (n < 2) n = 0;
  return n == 0 && y_ <= kTop ? 1 : n;
}

void Spalte::tekst(const Sats& s, double x, Knude knude) {
  std::size_t nr = 0;
  while (nr < s.linjer()) {
    const std::size_t n = passer(s, nr);
    for (std::size_t i = 0; i < n; ++i, ++nr) {
      t_.linje(s, nr, x, y_, knude);
      y_ += s.hoejde(nr);
    }
    if (nr < s.linjer()) ny_side();
  }
}

namespace {

constexpr double kToLinjer = 34;  // what must follow a heading on its page

class Ombryder {
 public:
  Ombryder() : spalte_(tegner_) { spalte_.ny_side(); }

  std::string saet(const Brev& b) {
    hoved(b);
    for (const Blok& blok : b.blokke) std::visit([this](const auto& x) { this->blok(x); }, blok);
    sidetal();
    const Dato d = b.dato.value_or(Dato::af(2014, 1, 1));
    return efterbehandl(tegner_.faerdig({b.titel, b.afsender, iso(d) + "T00:00:00"}));
  }

 private:
  void afsnit(std::string_view tekst, Skrift skrift, std::string_view rolle, double efter) {
    if (tekst.empty()) return;
    spalte_.tekst(tegner_.saet(tekst, skrift, kSatsbredde), kVenstre,
                  tegner_.knude(kDokument, rolle));
    spalte_.luft(efter);
  }

  void hoved(const Brev& b) {
    afsnit(b.afsender, Skrift::fed, "P", 26);
    std::string modtager;
    for (const auto& linje : b.modtager) modtager += (modtager.empty() ? "" : "\n") + linje;
    afsnit(modtager, Skrift::broed, "P", 26);
    if (b.dato) afsnit(paa_dansk(*b.dato), Skrift::broed, "P", 18);
    afsnit(b.titel, Skrift::titel, "H1", 4);
    if (!b.reference.empty()) afsnit("Sag: " + b.reference, Skrift::lille, "P", 0);
    spalte_.luft(14);
  }

  void overskrift(std::string_view tekst, int niveau) {
    const int n = std::clamp(niveau, 2, 4);
    const Skrift skrift = n == 2 ? Skrift::over2 : n == 3 ? Skrift::over3 : Skrift::over4;
    const Sats s = tegner_.saet(tekst, skrift, kSatsbredde);
    spalte_.luft(n == 2 ? 12 : 8);
    spalte_.plads(s.hoejde() + kToLinjer);
    spalte_.tekst(s, kVenstre, tegner_.knude(kDokument, fmt::format("H{}", n)));
    spalte_.luft(5);
  }

  void blok(const Overskrift& o) { overskrift(o.tekst, o.niveau); }
  void blok(const Afsnit& a) { afsnit(a.tekst, a.fed ? Skrift::fed : Skrift::broed, "P", 8); }

  // One point of a list: its mark, and its text beside it.
  void punkt(Knude liste, const Sats& maerke, const Sats& tekst, double x) {
    const Knude li = tegner_.knude(liste, "LI");
    const Knude lbl = tegner_.knude(li, "Lbl");
    const Knude krop = tegner_.knude(li, "LBody");
    spalte_.plads(tekst.linjer() > 1 ? tekst.hoejde(0) + tekst.hoejde(1) : maerke.hoejde());
    const double foer = spalte_.y();
    if (maerke.linjer() == 1) tegner_.linje(maerke, 0, kVenstre, foer, lbl);
    if (maerke.linjer() > 1) spalte_.tekst(maerke, kVenstre, lbl);
    if (maerke.linjer() <= 1) spalte_.saet_y(foer);
    if (tekst.linjer() == 0) spalte_.luft(maerke.linjer() == 1 ? maerke.hoejde() : 0);
    spalte_.tekst(tekst, kVenstre + x, krop);
    spalte_.luft(3);
  }

  void blok(const Punktliste& l) {
    const Knude liste = tegner_.knude(kDokument, "L");
    const double x = l.nummereret ? 22 : 14;
    std::size_t nr = 0;
    for (const auto& p : l.punkter) {
      const std::string maerke = l.nummereret ? fmt::format("{}.", ++nr) : "•";
      punkt(liste, tegner_.saet(maerke, Skrift::broed, -1),
            tegner_.saet(p, Skrift::broed, kSatsbredde - x), x);
    }
    spalte_.luft(6);
  }

  void blok(const Oplysninger& o) {
    const Knude liste = tegner_.knude(kDokument, "L");
    double x = 0;
    for (const auto& [navn, vaerdi] : o.linjer)
      x = std::max(x, tegner_.saet(navn + ":", Skrift::fed, -1).bredde() + 14);
    x = std::min(x, kSatsbredde * 0.42);
    for (const auto& [navn, vaerdi] : o.linjer)
      punkt(liste, tegner_.saet(navn + ":", Skrift::fed, x - 8),
            tegner_.saet(vaerdi, Skrift::broed, kSatsbredde - x), x);
    spalte_.luft(7);
  }

  void blok(const Tabel& t) {
    saet_tabel(tegner_, spalte_, t);
    spalte_.luft(10);
  }

  void blok(const Underskrift& u) {
    const Knude p = tegner_.knude(kDokument, "P");
    spalte_.plads(60);
    if (u.tekst.empty()) {
      spalte_.luft(34);
      tegner_.streg({kVenstre, spalte_.y(), kVenstre + 230, spalte_.y(), 0.6, 0.35});
      spalte_.luft(3);
    }
    spalte_.tekst(tegner_.saet(u.tekst.empty() ? u.hvem : u.hvem + ": " + u.tekst, Skrift::broed,
                               kSatsbredde),
                  kVenstre, p);
    spalte_.luft(10);
  }

  // Framed by a bar at its left, on every page it goes over.
  void blok(const Lovtekst& l) {
    overskrift(l.overskrift, 2);
    bjaelket(l.tekst, Skrift::broed, 3);
    if (!l.hjemmel.empty()) bjaelket("(" + l.hjemmel + ")", Skrift::lille, 0);
    spalte_.luft(12);
  }

  void bjaelket(std::string_view tekst, Skrift skrift, double efter) {
    if (tekst.empty()) return;
    constexpr double kInd = 14;
    const Sats s = tegner_.saet(tekst, skrift, kSatsbredde - kInd);
    const Knude p = tegner_.knude(kDokument, "P");
    for (std::size_t nr = 0; nr < s.linjer();) {
      const std::size_t n = spalte_.passer(s, nr);
      const double fra = spalte_.y();
      for (std::size_t i = 0; i < n; ++i, ++nr) {
        tegner_.linje(s, nr, kVenstre + kInd, spalte_.y(), p);
        spalte_.luft(s.hoejde(nr));
      }
      if (n > 0) tegner_.streg({kVenstre + 1.5, fra, kVenstre + 1.5, spalte_.y() + efter, 3, 0.75});
      if (nr < s.linjer()) spalte_.ny_side();
    }
    spalte_.luft(efter);
  }

  void blok(const Sideskift&) {
    if (spalte_.y() > kTop) spalte_.ny_side();
  }

  void blok(const Diagram& d) { tegnet(d.titel, tegn(d), alternativ_tekst(d)); }
  void blok(const Kort& k) {
    if (!k.punkter.empty()) tegnet(k.titel, tegn(k), alternativ_tekst(k));
  }

  // As wide as the column allows, and no higher than a third of the page.
  void blok(const Billede& b) {
    const auto maal = b.indhold ? billedmaal(*b.indhold) : std::nullopt;
    if (!maal) return;
    const double skala = std::min(kSatsbredde / maal->bredde, (kBund - kTop) / 3 / maal->hoejde);
    const double hoejde = maal->hoejde * skala;
    spalte_.plads(hoejde);
    tegner_.foto({b.indhold, b.alternativ, kVenstre, spalte_.y(), maal->bredde * skala, hoejde});
    spalte_.luft(hoejde + 10);
  }

  // Its title above it as text; drawn as large as the column allows, and never over two pages.
  void tegnet(const std::string& overskrift_, const Tegning& t, const std::string& alternativ) {
    const Sats titel = tegner_.saet(overskrift_, Skrift::fed, kSatsbredde);
    const double plads = kBund - kTop - titel.hoejde() - 20;
    const double skala = std::min({kSatsbredde / t.bredde, plads / t.hoejde, 0.85});
    spalte_.plads(titel.hoejde() + 4 + t.hoejde * skala);
    if (titel.linjer() > 0) spalte_.tekst(titel, kVenstre, tegner_.knude(kDokument, "P"));
    spalte_.luft(4);
    tegner_.figur({t, alternativ, kVenstre, spalte_.y(), skala});
    spalte_.luft(t.hoejde * skala + 10);
  }

  void sidetal() {
    const std::size_t i_alt = tegner_.sider();
    for (std::size_t i = 0; i < i_alt; ++i) {
      const Sats s = tegner_.saet(fmt::format("Side {} af {}", i + 1, i_alt), Skrift::lille, -1);
      tegner_.paa_side(i, s, kVenstre + kSatsbredde - s.bredde(), kSidehoejde - 46);
    }
  }

  Tegner tegner_;
  Spalte spalte_;
};

}  // namespace
}  // namespace pdf

std::string som_pdf(const Brev& brev) { return pdf::Ombryder().saet(brev); }

}  // namespace nytte::dokumenter
