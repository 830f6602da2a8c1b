#include "udveksling/fagsystem/overskrift.hpp"

#include <algorithm>

#include "sager/import/linje.hpp"

namespace nytte::udveksling {
namespace {

bool is_called(const Profilkolonne& k, std::string_view normed) {
  return sager::norm(k.navn) == normed ||
         std::find(k.synonymer.begin(), k.synonymer.end(), normed) != k.synonymer.end();
}

std::string_view name_of(const Profil& p, Listefelt f) {
  for (const auto& k : p.kolonner)
    if (k.felt == f) return k.navn;
  return navn(f);
}

// "Start dato" eller "Periode"
std::string names_of(const Profil& p, const Kravgruppe& group) {
  std::string ud;
  for (const auto f : group) {
    if (!ud.empty()) ud += " eller ";
    ud += '"' + std::string(name_of(p, f)) + '"';
  }
  return ud;
}

void take(Kolonnekort& kort, const Profil& p, const Arkraekke& r, std::size_t at) {
  const auto text = r.celler[at].tekst;
  const auto normed = sager::norm(text);
  auto& seen = kort.kolonner.emplace_back(
      sager::Kolonneforstaaelse{std::string(text), kolonnebogstav(at + 1), std::nullopt});
  const auto k = std::find_if(p.kolonner.begin(), p.kolonner.end(),
                              [&](const Profilkolonne& one) { return is_called(one, normed); });
  if (k == p.kolonner.end()) return;
  auto& place = kort.plads[static_cast<std::size_t>(k->felt)];
  if (place != kIngen) {
    kort.fejl.tilfoej(Fejlkode::csv_kolonne_dobbelt, sted(r.ark, r.linje, at + 1),
                      '"' + seen.overskrift + "\" er det samme som kolonne " +
                          kolonnebogstav(place + 1) + "; slet den ene");
    return;
  }
  place = at;
  seen.felt = k->felt;
  kort.felter |= bit(k->felt);
  ++kort.kendte;
}

}  // namespace

Kolonnekort laes_overskrift(const Arkraekke& r, const Profil& p, bool med_kommune) {
  Kolonnekort kort;
  for (std::size_t i = 0; i < r.celler.size(); ++i) {
    if (r.celler[i].art == Celleart::tom) continue;
    kort.bredde = i + 1;
    take(kort, p, r, i);
  }
  auto krav = p.krav;
  if (med_kommune) krav.push_back({Listefelt::kommune});
  for (const auto& group : krav)
    if (std::none_of(group.begin(), group.end(), [&](Listefelt f) { return har(kort.felter, f); }))
      kort.fejl.tilfoej(Fejlkode::csv_kolonne_mangler, sted(r.ark, r.linje),
                        "der skal være en kolonne " + names_of(p, group));
  return kort;
}

}  // namespace nytte::udveksling
