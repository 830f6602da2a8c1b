// Deadlines kept or broken, as far as it can be said afterwards: those whose day and whose act are
// both recorded. The others are computed from the state of a day and never stored.
#include <algorithm>

#include "model/kvartal.hpp"
#include "regler/frister/indberetning.hpp"
#include "sager/evaluering/dele.hpp"

namespace nytte::sager {
namespace {

constexpr std::string_view kTilTiden = "til_tiden";
constexpr std::string_view kForSent = "for_sent";
constexpr std::string_view kMangler = "mangler";

Tabelbygger fristtabel(std::string_view noegle, std::string_view titel) {
  Tabelbygger b(noegle, titel, "Frist");
  b.kolonne("Antal");
  b.raekke(kTilTiden, "Holdt");
  b.raekke(kForSent, "Ikke holdt");
  b.raekke(kMangler, "Ikke gjort endnu, og fristen er gået");
  return b;
}

std::string_view holdt(std::optional<Dato> gjort, Dato frist) {
  if (!gjort) return kMangler;
  return *gjort <= frist ? kTilTiden : kForSent;
}

// Those that fell due in the period.
Evalueringstabel kvartaler(const Evalueringsgrundlag& g, const Evalueringsdage& d, Dato kendt_til) {
  auto b = fristtabel("kvartaler", "Opgørelser til rådet, hver med sit kvartal");
  b.forklaring("Efter den dag, opgørelsen skulle være afgivet. I 2014 satte loven ingen dag.");
  for (const auto side : kTalaar) {
    auto k = Kvartal::med(d[side].fra()) + -1;
    for (; k.foerste_dag() <= d[side].til(); k = k + 1) {
      const auto frist = regler::kvartalsindberetning(k.foerste_dag());
      if (!frist || !d[side].indeholder(frist->forfalder) || kendt_til < frist->forfalder) continue;
      const auto i = std::find_if(
          g.indberetninger.begin(), g.indberetninger.end(), [&](const Indberetning& x) {
            return x.art == Indberetningsart::kvartal && x.periode == k.foerste_dag();
          });
      b.laeg_til(side,
                 holdt(i == g.indberetninger.end() ? std::nullopt : std::optional(i->dato),
                       frist->forfalder),
                 0, hele(1));
    }
  }
  return b.byg(Skjulemaade::aaben);
}

// The day it should be answered is known, and it was answered or still asks somebody.
bool taelles(const Henvendelse& h, Dato kendt_til) {
  if (!h.svarfrist || *h.svarfrist > kendt_til) return false;
  return h.tilstand == Henvendelsestilstand::besvaret || !er_faerdig(h.tilstand);
}

// Questions whose day to answer lay in the period. Passed on and closed ones ask nobody any more.
Evalueringstabel svar(const Evalueringsgrundlag& g, const Evalueringsdage& d, Dato kendt_til) {
  auto b = fristtabel("hoeringssvar", "Svar i høringer inden svarfristen");
  b.medlemmer(Talmedlem::hoeringssag);
  b.forklaring("Spørgsmål, der er givet videre eller lukket, er ikke med.");
  for (const auto& sag : g.hoeringssager)
    for (const auto& h : sag.sag.henvendelser) {
      if (!taelles(h, kendt_til)) continue;
      const auto s = std::find_if(sag.svar.begin(), sag.svar.end(),
                                  [&](const Hoeringssvar& x) { return x.henvendelse == h.id; });
      for (const auto side : kTalaar) {
        if (!d[side].indeholder(*h.svarfrist)) continue;
        const auto r =
            holdt(s == sag.svar.end() ? std::nullopt : std::optional(s->dag), *h.svarfrist);
        b.laeg_til(side, r, 0, hele(1));
        if (side == Talaar::aar) b.medlem(r, std::to_string(sag.sag.sag.id.vaerdi));
      }
    }
  return b.byg(Skjulemaade::aaben);
}

}  // namespace

void opgoer_frister(const Evalueringsgrundlag& g, const Evalueringsdage& d, Evalueringsindhold& e) {
  e.kapitler.push_back(
      {Evalueringsafsnit::frister,
       {kvartaler(g, d, e.kendt_til), svar(g, d, e.kendt_til)},
       {"Andre frister regnes ud af sagernes stand på dagen og gemmes ikke. De kan derfor ikke "
        "tælles bagefter, og de er ikke med her."},
       {}});
}

}  // namespace nytte::sager
