#include "dokumenter/pdf_tabel.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

namespace nytte::dokumenter::pdf {
namespace {

constexpr double kLuft = 4;         // above and below the text of a row
constexpr double kMellem = 10;      // between columns
constexpr std::size_t kMaal = 300;  // rows that decide the widths

struct Bredder {
  double mindst = 0;  // of the longest word
  double helst = 0;   // of the longest cell on one line
};

void maal(const Tegner& t, Bredder& b, const std::string& celle, Skrift skrift) {
  b.helst = std::max(b.helst, t.saet(celle, skrift, -1).bredde());
  std::string ordene = celle;
  std::replace(ordene.begin(), ordene.end(), ' ', '\n');
  b.mindst = std::max(b.mindst, t.saet(ordene, skrift, -1).bredde());
}

// Every column gets its longest word if there is room, and a share of what is left.
std::vector<double> fordel(const std::vector<Bredder>& b) {
  const double plads = kSatsbredde - kMellem * static_cast<double>(b.size() - 1);
  const auto sum = [&](double Bredder::*felt) {
    return std::accumulate(b.begin(), b.end(), 0.0,
                           [felt](double s, const Bredder& x) { return s + x.*felt; });
  };
  const double mindst = std::max(sum(&Bredder::mindst), 1.0);
  const double helst = std::max(sum(&Bredder::helst), 1.0);
  std::vector<double> ud;
  for (const auto& x : b) {
    if (helst <= plads)
      ud.push_back(x.helst + (plads - helst) / static_cast<double>(b.size()));
    else if (mindst <= plads)
      ud.push_back(x.mindst + (plads - mindst) * (x.helst - x.mindst) / (helst - mindst + 0.001));
    else
      ud.push_back(plads * std::max(x.mindst, 1.0) / mindst);
  }
  return ud;
}

struct Celle {
  Sats sats;
  Knude knude;
  std::size_t naeste = 0;  // the first line not yet set
};

class Tabelsaetter {
 public:
  Tabelsaetter(Tegner& t, Spalte& s, const Tabel& tabel) : t_(t), s_(s), tabel_(tabel) {
    std::size_t antal = tabel.kolonner.size();
    for (const auto& r : tabel.raekker) antal = std::max(antal, r.size());
    std::vector<Bredder> b(antal);
    for (std::size_t i = 0; i < tabel.kolonner.size(); ++i)
      maal(t, b[i], tabel.kolonner[i], Skrift::tabelhoved);
    for (std::size_t r = 0; r < std::min(tabel.raekker.size(), kMaal); ++r)
      for (std::size_t i = 0; i < tabel.raekker[r].size(); ++i)
        maal(t, b[i], tabel.raekker[r][i], Skrift::tabel);
    bredder_ = fordel(b);
  }

  void saet() {
    if (bredder_.empty()) return;
    const Knude knude = t_.knude(kDokument, "Table");
    if (!tabel_.titel.empty()) titel(knude);
    if (har_hoved()) {
      std::vector<Celle> hoved = celler(tabel_.kolonner, true);
      s_.plads(hoejde(hoved) + 40);
      const Knude tr = t_.knude(knude, "TR");
      for (auto& c : hoved) c.knude = t_.knude(tr, "TH", "Column");
      raekke(hoved);
    }
    for (const auto& r : tabel_.raekker) {
      std::vector<Celle> cr = celler(r, false);
      if (s_.y() + hoejde(cr) > kBund && hoejde(cr) < kBund - kTop - hovedhoejde()) ny_side();
      const Knude tr = t_.knude(knude, "TR");
      for (std::size_t i = 0; i < cr.size(); ++i) {
        const bool navn = i == 0 && tabel_.foerste_kolonne;
        cr[i].knude = t_.knude(tr, navn ? "TH" : "TD", navn ? "Row" : "");
      }
      raekke(cr);
    }
  }

 private:
  bool har_hoved() const {
    return std::any_of(tabel_.kolonner.begin(), tabel_.kolonner.end(),
                       [](const std::string& k) { return !k.empty(); });
  }

  void titel(Knude tabel) {
    const Sats s = t_.saet(tabel_.titel, Skrift::fed, kSatsbredde);
    s_.plads(s.hoejde() + 60);
    s_.tekst(s, kVenstre, t_.knude(tabel, "Caption"));
    s_.luft(2);
  }

  std::vector<Celle> celler(const std::vector<std::string>& tekster, bool hoved) const {
    std::vector<Celle> ud;
    for (std::size_t i = 0; i < bredder_.size(); ++i) {
      const bool fed = hoved || (i == 0 && tabel_.foerste_kolonne);
      ud.push_back({t_.saet(i < tekster.size() ? tekster[i] : "",
                            fed ? Skrift::tabelhoved : Skrift::tabel, bredder_[i]),
                    kArtefakt, 0});
    }
    return ud;
  }

  static double hoejde(const std::vector<Celle>& celler) {
    double h = 0;
    for (const auto& c : celler) h = std::max(h, c.sats.hoejde());
    return h + 2 * kLuft;
  }
  double hovedhoejde() const { return har_hoved() ? hoejde(celler(tabel_.kolonner, true)) : 0; }

  void ny_side() {
    s_.ny_side();
    if (!har_hoved()) return;
    std::vector<Celle> igen = celler(tabel_.kolonner, true);
    if (hoejde(igen) < (kBund - kTop) / 2) baand(igen);
  }

  // A row taller than a page goes on over the next ones.
  void raekke(std::vector<Celle>& celler) {
    for (bool foerste = true;; foerste = false) {
      if (!foerste) ny_side();
      if (baand(celler)) return;
    }
  }

  // What there is room for of each cell, side by side; true when nothing is left.
  bool baand(std::vector<Celle>& celler) {
    const double top = s_.y() + kLuft;
    double bund = top;
    double x = kVenstre;
    bool alt = true;
    for (std::size_t i = 0; i < celler.size(); ++i) {
      Celle& c = celler[i];
      double y = top;
      while (c.naeste < c.sats.linjer() &&
             (y + c.sats.hoejde(c.naeste) <= kBund - kLuft || top <= kTop + kLuft + 1)) {
        if (y + c.sats.hoejde(c.naeste) > kBund) break;
        t_.linje(c.sats, c.naeste, x, y, c.knude);
        y += c.sats.hoejde(c.naeste++);
      }
      alt = alt && c.naeste == c.sats.linjer();
      bund = std::max(bund, y);
      x += bredder_[i] + kMellem;
    }
    s_.saet_y(bund + kLuft);
    t_.streg({kVenstre, s_.y(), kVenstre + kSatsbredde, s_.y(), 0.5, 0.7});
    return alt;
  }

  Tegner& t_;
  Spalte& s_;
  const Tabel& tabel_;
  std::vector<double> bredder_;
};

}  // namespace

void saet_tabel(Tegner& t, Spalte& spalte, const Tabel& tabel) {
  Tabelsaetter(t, spalte, tabel).saet();
}

}  // namespace nytte::dokumenter::pdf
