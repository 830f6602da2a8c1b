#include "sager/statistik/tabel.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <tuple>

#include "kontrakt/tekst.hpp"
#include "model/arbejdstid.hpp"
#include "sager/statistik/statistik.hpp"
#include "statistik/noegle.hpp"

namespace nytte::sager {
namespace {

using statistik::kUkendt;
using statistik::Linje;
using statistik::Valg;

constexpr std::size_t kAfgange = Koder<Afgang>::navne.size();

template <Kode E>
std::string kodeord(std::int64_t v) {
  if (v < 0) return "Uoplyst";
  return kontrakt::med_stort(kontrakt::tekst(static_cast<E>(v)));
}

std::string aldersord(std::int64_t fra) {
  if (fra == kUkendt) return "Uoplyst";
  const auto* const naeste =
      std::upper_bound(std::begin(statistik::kAldersgraenser), std::end(statistik::kAldersgraenser),
                       static_cast<std::int32_t>(fra));
  if (fra == 0) return fmt::format("Under {} år", *naeste);
  if (naeste == std::end(statistik::kAldersgraenser)) return fmt::format("{} år og over", fra);
  return fmt::format("{}-{} år", fra, *naeste - 1);
}

std::string stedord(const Taelleklar& t, std::int64_t p) {
  if (p == 0) return "Ukendt arbejdssted";
  const auto it = t.arbejdssteder.find(p);
  return fmt::format("{}{:010}", it == t.arbejdssteder.end() ? "" : it->second + ", P-nummer ", p);
}

std::string vaerdiord(const Taelleklar& t, Opdeling o, std::int64_t v) {
  switch (o) {
    case Opdeling::kommune: {
      const auto it = t.kommuner.find(static_cast<std::int16_t>(v));
      return it == t.kommuner.end() ? fmt::format("Kommune {}", v) : it->second;
    }
    case Opdeling::raad:
      return v < 0 ? "Uden råd" : t.data->raad()[static_cast<std::size_t>(v)];
    case Opdeling::ydelse:
      return kodeord<Ydelse>(v);
    case Opdeling::visitation:
      return kodeord<Visitation>(v);
    case Opdeling::sektor:
      return kodeord<Sektor>(v);
    case Opdeling::koen:
      return v < 0 ? "Uoplyst" : v == 0 ? "Kvinder" : "Mænd";
    case Opdeling::alder:
      return aldersord(v);
    default:
      return stedord(t, v);
  }
}

std::vector<std::string> talkolonner(Maal maal, bool opdelt) {
  switch (maal) {
    case Maal::beroerte:
      return opdelt ? std::vector<std::string>{"Antal personer", "Andel i procent"}
                    : std::vector<std::string>{"Antal personer"};
    case Maal::nye_forloeb:
      return opdelt ? std::vector<std::string>{"Antal nye forløb", "Andel i procent"}
                    : std::vector<std::string>{"Antal nye forløb"};
    case Maal::fuldtidspersoner:
      return {"Antal fuldtidspersoner", "Antal personer", "Dage uden oplyst ugentlig tid"};
    case Maal::varighed:
      return {"Antal afsluttede forløb",
              "Gennemsnitlig varighed i uger",
              "Til og med 4 uger",
              "Over 4 til 8 uger",
              "Over 8 til 13 uger",
              "Over 13 til 26 uger",
              "Over 26 uger"};
    case Maal::afgang:
      return {"Inden for måneder", "Antal afsluttede forløb", "Job",   "Uddannelse",
              "Selvforsørgelse",   "Stadig på ydelse",        "Ukendt"};
    case Maal::belaegning:
      return {"Dage med plads", "Dage i brug", "Belægning i procent", "Antal personer"};
    case Maal::kommuner:
      return {"Kommuner med registreringer", "Kommuner uden registreringer"};
    default:
      return opdelt ? std::vector<std::string>{"Antal forløb", "Andel i procent"}
                    : std::vector<std::string>{"Antal forløb"};
  }
}

// One decimal, as jobindsats.dk shows shares; halves away from zero.
double en_decimal(double v) { return std::round(v * 10) / 10; }
double to_decimaler(double v) { return std::round(v * 100) / 100; }

Celle andel(std::int64_t del, std::int64_t af) {
  if (af == 0) return Tomt::ukendt;
  return en_decimal(100.0 * static_cast<double>(del) / static_cast<double>(af));
}

using Raekke = std::vector<Celle>;

// The figures of one line, after its labels.
class Talskriver {
 public:
  Talskriver(const Taelleklar& t, const Valg& valg, const Figurer& f) : t_(t), valg_(valg), f_(f) {
    for (const auto& l : f.linjer) ialt_ += l.tal[0];
  }

  void skriv(const Raekke& navne, std::size_t n, std::vector<Raekke>& ud) const {
    const auto& l = f_.linjer[n];
    const auto celle = [&](std::size_t i) -> Celle {
      if (f_.skjult[n][i]) return Tomt::skjult;
      return l.tal[i];
    };
    if (valg_.maal == Maal::afgang) return skriv_afgang(navne, l, celle, ud);
    Raekke r = navne;
    switch (valg_.maal) {
      case Maal::fuldtidspersoner:
        r.push_back(f_.skjult[n][1] ? Celle(Tomt::skjult) : fuldtid(l));
        r.push_back(celle(0)), r.push_back(celle(2));
        break;
      case Maal::varighed:
        r.push_back(celle(0)), r.push_back(f_.skjult[n][1] ? Celle(Tomt::skjult) : uger(l));
        for (std::size_t i = 2; i < l.tal.size(); ++i) r.push_back(celle(i));
        break;
      case Maal::belaegning:
        r.push_back(l.tal[2]), r.push_back(celle(1));
        r.push_back(f_.skjult[n][1] ? Celle(Tomt::skjult) : andel(l.tal[1], l.tal[2]));
        r.push_back(celle(0));
        break;
      case Maal::kommuner:
        r.push_back(l.tal[0]);
        r.push_back(static_cast<std::int64_t>(t_.kommuner.size()) - l.tal[0]);
        break;
      default:
        r.push_back(celle(0));
        if (!valg_.opdel.empty())
          r.push_back(f_.skjult[n][0] || f_.total_skjult ? Celle(Tomt::skjult)
                                                         : andel(l.tal[0], ialt_));
    }
    ud.push_back(std::move(r));
  }

 private:
  Celle fuldtid(const Linje& l) const {
    const auto dage = valg_.tidsrum[l.tidsrum].dage.dage();
    return to_decimaler(static_cast<double>(l.tal[1]) /
                        (static_cast<double>(kFuldUge.minutter()) * dage));
  }
  static Celle uger(const Linje& l) {
    if (l.tal[0] == 0) return Tomt::ukendt;
    return en_decimal(static_cast<double>(l.tal[1]) / static_cast<double>(l.tal[0]) / 7);
  }
  static void skriv_afgang(const Raekke& navne, const Linje& l,
                           const std::function<Celle(std::size_t)>& celle,
                           std::vector<Raekke>& ud) {
    for (std::size_t m = 0; m < std::size(statistik::kAfgangsmaaneder); ++m) {
      Raekke r = navne;
      r.push_back(std::int64_t{statistik::kAfgangsmaaneder[m]});
      r.push_back(celle(0));
      for (const Afgang a : {Afgang::job, Afgang::uddannelse, Afgang::selvforsoergelse,
                             Afgang::ingen, Afgang::ukendt})
        r.push_back(celle(1 + m * kAfgange + static_cast<std::size_t>(a)));
      ud.push_back(std::move(r));
    }
    static_cast<void>(l);
  }

  const Taelleklar& t_;
  const Valg& valg_;
  const Figurer& f_;
  std::int64_t ialt_ = 0;
};

// The lines of one period and one offer, from `fra` on.
Figurer blok(std::vector<Linje>& linjer, std::size_t& fra) {
  Figurer f;
  const auto tidsrum = linjer[fra].tidsrum;
  const auto tilbud = linjer[fra].tilbud;
  while (fra < linjer.size() && linjer[fra].tidsrum == tidsrum && linjer[fra].tilbud == tilbud)
    f.linjer.push_back(std::move(linjer[fra++]));
  for (const auto& l : f.linjer) f.skjult.emplace_back(l.tal.size());
  return f;
}

// The lines in the order their values have: municipalities by number, groups from the youngest.
std::vector<std::size_t> orden(const Figurer& f) {
  std::vector<std::size_t> ud(f.linjer.size());
  for (std::size_t i = 0; i < ud.size(); ++i) ud[i] = i;
  std::sort(ud.begin(), ud.end(), [&](std::size_t a, std::size_t b) {
    return f.linjer[a].vaerdier < f.linjer[b].vaerdier;
  });
  return ud;
}

}  // namespace

Tabelsvar lav_tabel(const Taelleklar& t, const Valg& valg, Tabelvalg tabelvalg) {
  Tabelsvar ud;
  auto& kolonner = ud.tabel.columns;
  kolonner.emplace_back("Periode");
  if (tabelvalg.vis_tilbud) kolonner.emplace_back("Tilbud");
  for (const Opdeling o : valg.opdel) kolonner.emplace_back(opdelingsnavn(o));
  for (auto& k : talkolonner(valg.maal, !valg.opdel.empty())) kolonner.push_back(std::move(k));
  auto linjer = statistik::optael(*t.data, valg);
  for (std::size_t fra = 0; fra < linjer.size();) {
    Figurer f = blok(linjer, fra);
    if (tabelvalg.publicer) publicer(f, *t.data, valg);
    const Talskriver skriver(t, valg, f);
    for (const std::size_t n : orden(f)) {
      Raekke navne{valg.tidsrum[f.linjer[n].tidsrum].navn};
      if (tabelvalg.vis_tilbud) navne.emplace_back(std::string(tilbudsnavn(f.linjer[n].tilbud)));
      for (std::size_t i = 0; i < valg.opdel.size(); ++i)
        navne.emplace_back(vaerdiord(t, valg.opdel[i], f.linjer[n].vaerdier[i]));
      skriver.skriv(navne, n, ud.tabel.rows);
      ud.skjult =
          ud.skjult || std::find(f.skjult[n].begin(), f.skjult[n].end(), true) != f.skjult[n].end();
    }
  }
  return ud;
}

}  // namespace nytte::sager
