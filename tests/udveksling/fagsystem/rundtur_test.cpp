// What is written in a system's layout reads back the same, as CSV and as XLSX.
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "dokumenter/xlsx.hpp"
#include "udveksling/fagsystem/eksempler.hpp"
#include "udveksling/fagsystem/ord.hpp"
#include "udveksling/fagsystem/skriv.hpp"

namespace nytte::udveksling {
namespace {

// Texts as lists hold them: also quotes, separators, what a spreadsheet would calculate, and line
// breaks; no blanks at the ends, which are taken away.
rc::Gen<std::string> tekst() {
  return rc::gen::element<std::string>("", "æøå", "a;b,c", "\"citat\"", "=1+1", "-5", "'abc", "'=x",
                                       "linje 1\nlinje 2", "x\ty", "Nytteindsats, kommune",
                                       "Virksomhedspraktik", "0012", "Søren – test", "@navn",
                                       "Selvejende institution", "<&>", "A - B");
}

rc::Gen<std::optional<Dato>> dag() {
  return rc::gen::map(rc::gen::inRange(-500, 20'000), [](int n) -> std::optional<Dato> {
    if (n < 0) return std::nullopt;
    return Dato::af(2000, 1, 1) + n;
  });
}

template <class T>
rc::Gen<std::optional<T>> nummer(const char* foran) {
  return rc::gen::map(rc::gen::inRange(-3, 1000), [foran](int n) -> std::optional<T> {
    if (n < 0) return std::nullopt;
    auto hale = std::to_string(n);
    return T::laes(std::string(foran) + std::string(4 - hale.size(), '0') + hale);
  });
}

template <class Raekke>
void faelles(Raekke& r) {
  r.nummer = *tekst();
  r.kategori = *tekst();
  r.tilbudstype = *tekst();
  r.tilbudssted = *tekst();
  r.stilling = *tekst();
  r.tekst = *tekst();
  r.virksomhed = *tekst();
  r.ministeromraade = *tekst();
  r.cvr = *nummer<Cvr>("2918");
  r.p_nummer = *nummer<PNummer>("100345");
  r.fra = Dato::af(2014, 1, 1) + *rc::gen::inRange(0, 4000);
  r.til = *dag();
  if (r.til && *r.til < *r.fra) r.til = *r.fra;
}

Kildeplacering placering() {
  Kildeplacering r{.linje = 2, .kommune = *Kommunekode::fra(751)};
  faelles(r);
  r.cpr = Cpr::laes("150285" + std::to_string(*rc::gen::inRange(1000, 9999)));
  r.borger = *tekst();
  r.aktiveringstype = *tekst();
  r.sagstype = *tekst();
  r.modul = *tekst();
  r.status = *tekst();
  r.aarsag = *tekst();
  const int minutter = *rc::gen::inRange(-1, 60 * 60);
  if (minutter >= 0) r.ugentlig_tid = Ugetimer::fra_minutter(minutter);
  const int plan = *rc::gen::inRange(0, 3);
  if (plan < 2) r.del_af_plan = plan == 1;
  return r;
}

std::string fil(Fagsystem s, Fagsystemliste l, const std::vector<std::string>& celler,
                Filformat format) {
  dokumenter::Regneark ark;
  ark.navn = "Liste";
  for (const auto& o : overskrifter(s, l)) ark.kolonner.push_back({.navn = o});
  ark.raekker.emplace_back(celler.begin(), celler.end());
  return format == Filformat::csv ? dokumenter::som_csv(ark) : dokumenter::som_xlsx(ark).value();
}

// What a system's layout has no column for does not come back; what is understood from the words
// is worked out anew.
RC_GTEST_PROP(Rundtur, en_placering_kommer_tilbage_som_den_var, ()) {
  const auto system =
      *rc::gen::element(Fagsystem::kmd_opera, Fagsystem::schultz_fasit, Fagsystem::workbase);
  const auto format = *rc::gen::element(Filformat::csv, Filformat::xlsx);
  const auto foerst = proeve::placeringer(
      system, fil(system, Fagsystemliste::placeringer, celler(system, placering()), format));
  RC_ASSERT(foerst.fejl.tom());
  RC_ASSERT(foerst.placeringer.size() == 1U);
  const auto igen = proeve::placeringer(system, fil(system, Fagsystemliste::placeringer,
                                                    celler(system, foerst.placeringer[0]), format));
  RC_ASSERT(igen.fejl.tom());
  RC_ASSERT(igen.placeringer == foerst.placeringer);
}

RC_GTEST_PROP(Rundtur, intet_gaar_tabt_paa_vejen_ud, ()) {
  const auto system =
      *rc::gen::element(Fagsystem::kmd_opera, Fagsystem::schultz_fasit, Fagsystem::workbase);
  const auto ud = placering();
  RC_PRE(!ud.tilbudstype.empty());
  const auto ind = proeve::placeringer(
      system, fil(system, Fagsystemliste::placeringer, celler(system, ud), Filformat::xlsx));
  RC_ASSERT(ind.placeringer.size() == 1U);
  auto ventet = ud;
  ventet.tilbud = ind.placeringer[0].tilbud;
  ventet.sektor = ind.placeringer[0].sektor;
  ventet.ydelse = ind.placeringer[0].ydelse;
  RC_ASSERT(ind.placeringer[0] == ventet);
}

RC_GTEST_PROP(Rundtur, en_jobordre_kommer_tilbage_som_den_var, ()) {
  const auto system =
      *rc::gen::element(Fagsystem::kmd_opera, Fagsystem::schultz_fasit, Fagsystem::workbase);
  const auto format = *rc::gen::element(Filformat::csv, Filformat::xlsx);
  Kildejobordre r{.linje = 2, .kommune = *Kommunekode::fra(751)};
  faelles(r);
  r.ledige = *rc::gen::inRange(0, 50);
  const auto l = proeve::liste(system, Fagsystemliste::jobordrer);
  const auto foerst =
      proeve::laes_liste(fil(system, Fagsystemliste::jobordrer, celler(system, r), format), l);
  RC_ASSERT(foerst.fejl.tom());
  RC_ASSERT(foerst.jobordrer.size() == 1U);
  RC_ASSERT(foerst.jobordrer[0].fra == r.fra);
  RC_ASSERT(foerst.jobordrer[0].ledige == r.ledige);
  const auto igen = proeve::laes_liste(
      fil(system, Fagsystemliste::jobordrer, celler(system, foerst.jobordrer[0]), format), l);
  RC_ASSERT(igen.jobordrer == foerst.jobordrer);
}

}  // namespace
}  // namespace nytte::udveksling
