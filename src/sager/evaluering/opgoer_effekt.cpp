// What effect: the function of documented effect, as tables.
#include <array>

#include "sager/evaluering/dele.hpp"
#include "sager/evaluering/effekttekst.hpp"

namespace nytte::sager {
namespace {

struct Aarseffekt {
  Effekt effekt;
  Effektskjul skjul;
};
using Begge = std::array<Aarseffekt, 2>;

const Aarseffekt& paa(const Begge& b, Talaar side) { return b[static_cast<std::size_t>(side)]; }

void tidskolonner(Tabelbygger& b, Talenhed enhed = Talenhed::antal) {
  b.kolonne("3 måneder", enhed).kolonne("6 måneder", enhed).kolonne("12 måneder", enhed);
}

// A row with one figure a horizon, taken from each by `tal`, hidden where `skjules` says so.
template <class Tal, class Skjules>
void raekke(Tabelbygger& b, const Begge& begge, std::pair<std::string_view, std::string_view> navn,
            Tal tal, Skjules skjules) {
  b.raekke(navn.first, navn.second);
  for (const auto side : kTalaar) {
    const auto& x = paa(begge, side);
    for (std::size_t i = 0; i < x.effekt.efter.size(); ++i)
      b.saet(side, navn.first, i, tal(x.effekt.efter[i]));
    if (skjules(x.skjul)) b.skjul(side, navn.first);
  }
}

void i_alt(Tabelbygger& b, const Begge& begge) {
  b.raekke(kIAlt, "Forløb, der sluttede");
  for (const auto side : kTalaar) {
    const auto& x = paa(begge, side);
    for (std::size_t i = 0; i < kEffektmaaneder.size(); ++i)
      b.saet(side, kIAlt, i, hele(x.effekt.forloeb));
    if (x.skjul.alt) b.skjul(side, kIAlt);
  }
}

Evalueringstabel afgange(const Begge& begge) {
  Tabelbygger b("afgange", "Hvad der skete, inden for 3, 6 og 12 måneder efter forløbet", "Afgang");
  tidskolonner(b);
  b.medlemmer(Talmedlem::placering)
      .forklaring(
          "Forløb, der sluttede i året. Hvert forløb står på præcis én række i hver kolonne. "
          "Endnu ikke kendt er dem, hvis tid ikke er gået.");
  for (const auto a : alle<Afgangsart>()) {
    const auto n = static_cast<std::size_t>(a);
    raekke(
        b, begge, {navn(a), afgangsord(a)}, [n](const Effekttal& t) { return hele(t.afgange[n]); },
        [n](const Effektskjul& s) { return s.afgange[n]; });
  }
  raekke(
      b, begge, {"ingen", "Ingen afgang kendt"}, [](const Effekttal& t) { return hele(t.ingen); },
      [](const Effektskjul& s) { return s.ingen; });
  raekke(
      b, begge, {"ikke_kendt", "Endnu ikke kendt"},
      [](const Effekttal& t) { return hele(t.ikke_kendt); },
      [](const Effektskjul& s) { return s.ikke_kendt; });
  i_alt(b, begge);
  return b.byg(Skjulemaade::aaben);
}

// Of those whose time is over. Where a part of the sum is hidden, so is the share.
Evalueringstabel andel(const Begge& begge) {
  Tabelbygger b("andel", "I job eller uddannelse, i procent af dem, hvis tid er gået", "Andel");
  tidskolonner(b, Talenhed::procent);
  b.forklaring(
      "Ordinært job, job med tilskud og uddannelse. Dem, der endnu ikke er kendt, er ikke med.");
  constexpr std::array kMed{Afgangsart::ordinaert_job, Afgangsart::job_med_tilskud,
                            Afgangsart::uddannelse};
  raekke(
      b, begge, {"job_uddannelse", "Job eller uddannelse"},
      [&](const Effekttal& t) -> std::optional<Hundrededele> {
        if (t.opgjort() == 0) return std::nullopt;
        std::int64_t n = 0;
        for (const auto a : kMed) n += t.afgang(a);
        return hundrededele(100 * n, t.opgjort());
      },
      [&](const Effektskjul& s) {
        return s.ikke_kendt || std::any_of(kMed.begin(), kMed.end(), [&](Afgangsart a) {
                 return s.afgange[static_cast<std::size_t>(a)];
               });
      });
  return b.byg(Skjulemaade::aaben);
}

Evalueringstabel igen(const Begge& begge) {
  Tabelbygger b("igen", "Hvem der kom igen i nytteindsats", "Kom igen");
  tidskolonner(b);
  b.forklaring("Et nyt forløb mindst en dag efter det forrige.");
  raekke(
      b, begge, {"igen", "Kom igen"}, [](const Effekttal& t) { return hele(t.igen); },
      [](const Effektskjul& s) { return s.igen; });
  raekke(
      b, begge, {"ikke_igen", "Kom ikke igen"},
      [](const Effekttal& t) { return hele(t.ikke_igen); },
      [](const Effektskjul& s) { return s.ikke_igen; });
  raekke(
      b, begge, {"ikke_kendt", "Endnu ikke kendt"},
      [](const Effekttal& t) { return hele(t.ikke_kendt); },
      [](const Effektskjul& s) { return s.ikke_kendt; });
  i_alt(b, begge);
  return b.byg(Skjulemaade::aaben);
}

Evalueringstabel kilder(const Begge& begge) {
  Tabelbygger b("kilder", "Hvad afgangene er kendt fra", "Kilde");
  b.kolonne("Afgange").forklaring(
      "Afgange inden for 12 måneder, også for forløb, hvis tid ikke er gået.");
  for (const auto k : alle<Effektkilde>()) {
    b.raekke(navn(k), effektkildeord(k));
    for (const auto side : kTalaar) {
      b.saet(side, navn(k), 0, hele(paa(begge, side).effekt.kilder[static_cast<std::size_t>(k)]));
      if (paa(begge, side).skjul.kilder) b.skjul(side, navn(k));
    }
  }
  return b.byg(Skjulemaade::aaben);
}

void medlemmer(const Evalueringsgrundlag& g, const Effektudvalg& u, Evalueringstabel& t) {
  const Dato frist = u.kendt_til;
  for (auto& r : t.raekker)
    for (const auto& f : g.forloeb) {
      if (!er_med(f, u)) continue;
      // The first column's members: after three months.
      const Dato tre = effektfrist(f.til, kEffektmaaneder.front());
      std::string_view noegle = "ikke_kendt";
      if (tre <= frist)
        noegle =
            f.afgang && f.afgang->dato <= tre ? navn(f.afgang->art) : std::string_view("ingen");
      if (r.noegle != kIAlt && r.noegle != noegle) continue;
      for (const auto p : f.placeringer) r.medlemmer.push_back(medlemsnoegle(p));
    }
}

}  // namespace

void opgoer_effekt(const Evalueringsgrundlag& g, const Evalueringsdage& d, Evalueringsindhold& e) {
  Begge begge;
  for (const auto side : kTalaar) {
    auto& x = begge[static_cast<std::size_t>(side)];
    x.effekt = effekt(g.forloeb, {.sluttet = d[side], .kendt_til = e.kendt_til});
    x.skjul = skjul(x.effekt);
  }
  Evalueringskapitel k{Evalueringsafsnit::effekt, {}, {}, {}};
  auto tabel = afgange(begge);
  medlemmer(g, {.sluttet = e.periode, .kendt_til = e.kendt_til}, tabel);
  k.tabeller = {andel(begge), std::move(tabel), igen(begge), kilder(begge)};
  for (const auto t : effektens_regler()) k.saetninger.emplace_back(t);
  for (const auto t : effektens_forbehold()) k.saetninger.emplace_back(t);
  e.kapitler.push_back(std::move(k));
}

}  // namespace nytte::sager
