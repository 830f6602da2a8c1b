// What the municipality owes the council: reports and the talk on strategy.
#include <algorithm>

#include "regler/frister/indberetning.hpp"
#include "sager/frister/samler.hpp"
#include "store/fristgrundlag.hpp"
#include "store/opfoelgning.hpp"

namespace nytte::sager {
namespace {

constexpr int kKvartalerTilbage = 4;

bool gjort(const std::vector<Indberetning>& alle, Indberetningsart art, Dato periode) {
  return std::any_of(alle.begin(), alle.end(),
                     [&](const auto& i) { return i.art == art && i.periode == periode; });
}

std::string kvartalsord(Dato foerste) {
  return std::to_string((foerste.maaned_i_aaret() - 1) / 3 + 1) + ". kvartal " +
         std::to_string(foerste.aar());
}

Fristpunkt punkt(std::string om) {
  Fristpunkt p;
  p.om = std::move(om);
  return p;
}

}  // namespace

void saml_indberetninger(Fristsamler& s) {
  if (!s.er_min(Fristart::kvartalsindberetning)) return;
  const auto kommune = s.k.bruger.kommune;
  // Nothing is owed for the time before the municipality's first placement here.
  const auto foerste = store::foerste_placeringsdag(s.db, kommune);
  if (!foerste || *foerste > s.dag) return;
  const auto alle = store::list_indberetninger(s.db, kommune);
  Dato k = regler::kvartal(s.dag);
  for (int i = 0; i < kKvartalerTilbage; ++i) {
    k = (k.maaned() - 3).foerste_dag();
    if (regler::naeste_kvartal(k) <= *foerste || gjort(alle, Indberetningsart::kvartal, k))
      continue;
    if (const auto f = regler::kvartalsindberetning(k))
      s.tag(*f, punkt(kvartalsord(k)), "kvartal:" + iso(k));
  }
  const Maaned m = s.dag.maaned();
  if (!gjort(alle, Indberetningsart::oversigt, m.foerste_dag()))
    if (const auto f = regler::loebende_oversigt(m))
      s.tag(*f, punkt(paa_dansk(m)), "oversigt:" + iso(m));
  for (const int aar : {s.dag.aar() - 1, s.dag.aar()}) {
    const Dato nytaar = *Dato::fra(aar, 1, 1);
    if (aar < foerste->aar() || gjort(alle, Indberetningsart::strategi, nytaar)) continue;
    if (const auto f = regler::strategidroeftelse(aar)) {
      auto p = punkt(std::to_string(aar));
      p.sti = "/strategi/droeftelser";
      s.tag(*f, std::move(p), "strategi:" + std::to_string(aar));
    }
  }
}

}  // namespace nytte::sager
