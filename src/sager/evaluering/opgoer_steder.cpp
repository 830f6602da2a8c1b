// Occupancy and attendance, and the employers.
#include <map>

#include "kontrakt/tekst.hpp"
#include "sager/evaluering/dele.hpp"
#include "statistik/optael.hpp"

namespace nytte::sager {
namespace {

std::string sektorord(std::int64_t v) {
  return v < 0 ? "Uoplyst" : kontrakt::med_stort(kontrakt::tekst(static_cast<Sektor>(v)));
}

std::string_view fremmoedeord(Fremmoedeart a) {
  switch (a) {
    case Fremmoedeart::kom:
      return "Kom";
    case Fremmoedeart::kom_for_sent:
      return "Kom for sent";
    case Fremmoedeart::syg:
      return "Syg";
    case Fremmoedeart::aftalt_fravaer:
      return "Aftalt fravær";
    case Fremmoedeart::udeblev:
      return "Udeblev";
    case Fremmoedeart::sendt_hjem:
      break;
  }
  return "Kom, men blev sendt hjem";
}

std::vector<statistik::Linje> belaegning(const Evalueringsgrundlag& g, const Periode& dage,
                                         bool opdelt) {
  statistik::Valg v;
  v.maal = Maal::belaegning;
  v.tidsrum = {{dage, ""}};
  if (opdelt) v.opdel = {Opdeling::sektor};
  v.kendt_til = g.i_dag;
  return statistik::optael(*g.data, v);
}

// tal: persons, days in use, days offered.
void laeg_belaegning(Tabelbygger& b, Talaar side, std::string_view noegle,
                     const statistik::Linje& l) {
  b.personantal(side, noegle, l.tal[0]);
  b.saet(side, noegle, 0, hele(l.tal[2]));
  b.saet(side, noegle, 1, hele(l.tal[1]));
  b.saet(side, noegle, 2,
         l.tal[2] == 0 ? std::nullopt : std::optional(hundrededele(100 * l.tal[1], l.tal[2])));
}

Evalueringstabel pladser(const Evalueringsgrundlag& g, const Evalueringsdage& d) {
  Tabelbygger b("pladser", "Udbudte og brugte pladser", "Sektor");
  b.kolonne("Dage med plads")
      .kolonne("Dage i brug")
      .kolonne("Belægning i procent", Talenhed::procent);
  b.forklaring(
      "En plads, der er udbudt en dag, er en dag med plads; en placering, der er der en dag, er en "
      "dag i brug. Alle ugens dage tæller, som i statistikken.");
  std::map<std::int64_t, int> sektorer;
  for (const auto side : kTalaar)
    for (const auto& l : belaegning(g, d[side], true)) sektorer[l.vaerdier[0]] = 1;
  for (const auto& [s, _] : sektorer) b.raekke(std::to_string(s), sektorord(s));
  b.raekke(kIAlt, "I alt");
  for (const auto side : kTalaar) {
    for (const auto& l : belaegning(g, d[side], true))
      laeg_belaegning(b, side, std::to_string(l.vaerdier[0]), l);
    laeg_belaegning(b, side, kIAlt, belaegning(g, d[side], false).front());
  }
  return b.byg(Skjulemaade::personer);
}

Evalueringstabel fremmoede(const Evalueringsgrundlag& g, const Evalueringsdage& d) {
  Tabelbygger b("fremmoede", "Fremmøde på hold", "Fremmøde");
  b.kolonne("Dage").forklaring(
      "Kun borgere på hold, hvor fremmødet er registreret dag for dag. Den seneste registrering af "
      "en dag gælder.");
  for (const auto a : alle<Fremmoedeart>()) b.raekke(navn(a), fremmoedeord(a));
  b.raekke(kIAlt, "I alt");
  for (const auto side : kTalaar)
    for (const auto& f : g.fremmoede) {
      if (!d[side].indeholder(f.dag.dato)) continue;
      for (const std::string_view r : {navn(f.dag.art), kIAlt}) {
        b.laeg_til(side, r, 0, hele(1));
        b.person(side, r, f.person);
      }
    }
  return b.byg(Skjulemaade::personer);
}

// One row of a workplace or a sector for each placement with a day in the period.
class Arbejdsgivere {
 public:
  Arbejdsgivere(const Evalueringsgrundlag& g, const Evalueringsdage& d) : g_(g), d_(d) {}

  Evalueringstabel sektorer() const {
    Tabelbygger b("sektorer", "Efter sektor", "Sektor");
    b.kolonne("Personer").kolonne("Placeringer").kolonne("Arbejdssteder").kolonne("Arbejdsgivere");
    b.forklaring(
        "Et arbejdssted er et P-nummer, en arbejdsgiver et CVR-nummer. En placering tæller, "
        "når den har mindst en dag i perioden.");
    b.medlemmer(Talmedlem::placering);
    for (const auto s : alle<Sektor>()) b.raekke(navn(s), kontrakt::med_stort(kontrakt::tekst(s)));
    b.raekke(kIAlt, "I alt");
    for (const auto side : kTalaar) {
      std::map<std::string, std::set<std::string>> steder;
      std::map<std::string, std::set<std::string>> firmaer;
      hver(side, [&](const Effektplacering& p, const Arbejdssted& a) {
        for (const auto r : {navn(a.sektor), kIAlt}) {
          laeg(b, side, r, p);
          steder[std::string(r)].insert(a.p_nummer.tekst());
          firmaer[std::string(r)].insert(a.cvr.tekst());
        }
      });
      for (const auto& [r, alle_her] : steder) {
        b.saet(side, r, 0, hele(b.personer(side, r)));
        b.saet(side, r, 2, hele(static_cast<std::int64_t>(alle_her.size())));
        b.saet(side, r, 3, hele(static_cast<std::int64_t>(firmaer[r].size())));
      }
    }
    b.uden_tomme();
    return b.byg(Skjulemaade::personer);
  }

  Evalueringstabel steder() const {
    Tabelbygger b("steder", "Efter arbejdssted", "Arbejdssted");
    b.kolonne("Personer").kolonne("Placeringer").medlemmer(Talmedlem::placering);
    b.forklaring("Arbejdssteder med mindst en placering i et af de to år.");
    for (const auto side : kTalaar)
      hver(side, [&](const Effektplacering& p, const Arbejdssted& a) {
        b.raekke(a.p_nummer.tekst(), a.navn);
        b.raekke(kIAlt, "I alt");
        laeg(b, side, a.p_nummer.tekst(), p);
        laeg(b, side, kIAlt, p);
      });
    for (const auto side : kTalaar)
      for (const auto& r : b.noegler()) b.saet(side, r, 0, hele(b.personer(side, r)));
    b.efter_navn();
    return b.byg(Skjulemaade::personer);
  }

 private:
  template <class F>
  void hver(Talaar side, F f) const {
    for (const auto& p : g_.placeringer) {
      const auto a = g_.steder.find(p.p_nummer);
      if (a != g_.steder.end() && p.fra <= d_[side].til() && d_[side].fra() <= p.til)
        f(p, a->second);
    }
  }
  static void laeg(Tabelbygger& b, Talaar side, std::string_view r, const Effektplacering& p) {
    b.person(side, r, p.person);
    b.laeg_til(side, r, 1, hele(1));
    if (side == Talaar::aar) b.medlem(r, medlemsnoegle(p.id));
  }

  const Evalueringsgrundlag& g_;
  const Evalueringsdage& d_;
};

}  // namespace

void opgoer_steder(const Evalueringsgrundlag& g, const Evalueringsdage& d, Evalueringsindhold& e) {
  Evalueringskapitel pladserne{Evalueringsafsnit::belaegning, {pladser(g, d)}, {}, {}};
  if (g.fremmoede.empty())
    pladserne.saetninger.emplace_back("Der er ikke registreret fremmøde på hold i de to år.");
  else
    pladserne.tabeller.push_back(fremmoede(g, d));
  e.kapitler.push_back(std::move(pladserne));
  const Arbejdsgivere a(g, d);
  e.kapitler.push_back({Evalueringsafsnit::arbejdsgivere, {a.sektorer(), a.steder()}, {}, {}});
}

}  // namespace nytte::sager
