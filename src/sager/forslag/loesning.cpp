#include "sager/forslag/loesning.hpp"

#include <algorithm>
#include <map>

#include "sager/placering/bedoem.hpp"

namespace nytte::sager::forslag {
namespace {

constexpr int kForsoeg = 6;  // solved anew at most so often after a pair was given up

// Who is looked at first: those whose places the ratio counts go before those it does not limit
// (the Ukraine population after 2024), then the nearest deadline, then the lowest number.
std::vector<std::size_t> raekkefoelge(const Forslagsgrundlag& g, const Tildelte& plads) {
  std::vector<std::size_t> ud;
  for (std::size_t i = 0; i < plads.size(); ++i)
    if (plads[i]) ud.push_back(i);
  std::stable_sort(ud.begin(), ud.end(), [&](std::size_t a, std::size_t b) {
    const auto& x = g.borgere[a];
    const auto& y = g.borgere[b];
    const bool x_foerst = x.hvem.borger.population == Population::ukraine;
    const bool y_foerst = y.hvem.borger.population == Population::ukraine;
    return x_foerst != y_foerst ? x_foerst : x.hast > y.hast;
  });
  return ud;
}

// Goes through the answer as if each were placed in turn, with all of those before him there.
class Proeve {
 public:
  Proeve(const Forslagsgrundlag& g, const Parring& parring, Loesning& l)
      : g_(g), parring_(parring), l_(l), taget_(g.pladser.size(), 0) {}

  // Whether every pair held; those that did not are taken out of the problem.
  bool alle_holder() {
    l_.forbehold.clear();
    l_.forbehold_af.clear();
    bool alle = true;
    for (const std::size_t i : raekkefoelge(g_, l_.svar.plads)) alle = holder(i) && alle;
    return alle;
  }

 private:
  bool holder(std::size_t i) {
    const std::size_t j = *l_.svar.plads[i];
    const auto& plads = g_.pladser[j];
    const auto oenske = parring_.oenske(i, j);
    auto grundlag = grundlag_for(g_.borgere[i], plads);
    auto& her = der_[plads.grundlag.jobordre.p_nummer];
    grundlag.i_forvejen.insert(grundlag.i_forvejen.end(), her.begin(), her.end());
    grundlag.ledige_pladser -= taget_[j];
    const auto svar = vurder(grundlag, oenske);
    if (!svar.maa_placeres()) {
      opgiv(i, j, svar.vurdering);
      return false;
    }
    her.push_back({Ordning::nytteindsats, oenske.fra, oenske.til, oenske.ugentlig_tid});
    ++taget_[j];
    for (const auto& v : svar.vurdering.vurderinger)
      if (v.udfald == Udfald::advarsel) {
        l_.forbehold.push_back(v);
        l_.forbehold_af.push_back(i);
      }
    return true;
  }

  void opgiv(std::size_t i, std::size_t j, const Placeringsvurdering& vurdering) {
    auto& opgivet = l_.opgivet.emplace_back(Loesning::Opgivet{i, j, {}});
    for (const auto& v : vurdering.vurderinger)
      if (v.udfald == Udfald::ikke_opfyldt || v.udfald == Udfald::uafklaret)
        opgivet.nej.push_back(v);
    auto raekke =
        l_.opgave.raekker[l_.opgave.borgere[i].raekke];  // shared with others: his own now
    raekke[j] = kUmuligt;
    l_.opgave.borgere[i].raekke = l_.opgave.raekker.size();
    l_.opgave.raekker.push_back(std::move(raekke));
    l_.svar.plads[i].reset();
  }

  const Forslagsgrundlag& g_;
  const Parring& parring_;
  Loesning& l_;
  std::map<PNummer, std::vector<IForvejen>> der_;
  std::vector<std::int32_t> taget_;
};

}  // namespace

store::Placeringsgrundlag grundlag_for(const Forslagsborger& b, const Forslagsplads& p) {
  auto ud = p.grundlag;
  ud.borger = b.hvem.borger;
  ud.ydelser = b.hvem.ydelser;
  ud.tidligere_placeringer = b.hvem.tidligere_placeringer;
  ud.fra_andre_kommuner = b.hvem.fra_andre_kommuner;
  return ud;
}

Loesning loes(const Forslagsgrundlag& g, const Parring& parring) {
  Loesning l{
      .opgave = parring.opgave(), .svar = {}, .forbehold = {}, .forbehold_af = {}, .opgivet = {}};
  l.svar = tildel(l.opgave);
  for (int i = 0; !Proeve(g, parring, l).alle_holder() && i < kForsoeg; ++i)
    l.svar = tildel(l.opgave);
  l.svar.maal = maal_af(l.opgave, l.svar.plads);
  return l;
}

}  // namespace nytte::sager::forslag
