#include "kontrakt/saetning.hpp"

#include <cassert>
#include <vector>

#include "kontrakt/saetninger/saetninger.hpp"
#include "kontrakt/skabelon.hpp"
#include "kontrakt/tekst.hpp"
#include "kontrakt/vaerditekst.hpp"

namespace nytte::kontrakt {
namespace {

std::vector<Saetning> saml() {
  using namespace saetninger;  // NOLINT: every row of the folder, and nothing else is named so
  std::vector<Saetning> ud;
  for (const Raekker r :
       {faelles(), saetninger::offentlig_arbejdsgiver(), saetninger::ministeromraade(),
        maalgruppe(), raadighedsafproevende(), saerligt_tilrettelagt(), ydelsesperiode(),
        varighed(), samme_arbejdsplads(), ugentlig_tid(), seneste_arbejdsgiver(), suspension(),
        rimelighedskrav(), erklaering_om_rimelighed(), hoering(), opgavens_indhold(),
        serviceloven(), statsstoette()})
    ud.insert(ud.end(), r.begin(), r.end());
  return ud;
}

const std::vector<Saetning>& tabel() {
  static const std::vector<Saetning> t = saml();
  return t;
}

using Indeks = std::array<const Saetning*, Koder<Begrundelse>::navne.size()>;

Indeks byg_indeks() {
  Indeks ud{};
  for (const Saetning& s : tabel()) ud[static_cast<std::size_t>(s.kode)] = &s;
  return ud;
}

}  // namespace

const Saetning* raekke(Begrundelse b) {
  static const Indeks indeks = byg_indeks();
  return indeks[static_cast<std::size_t>(b)];
}

std::span<const Saetning> alle_saetninger() { return tabel(); }

std::optional<std::string> skabelonfejl(const Saetning& s) {
  const auto brugt = brug(s.skabelon);
  if (!brugt) return "braces or brackets do not match";
  if (!s.skabelon.ends_with('.')) return "no full stop at the end";
  std::array<bool, 6> set{};
  for (const auto& b : *brugt) {
    if (b.argument >= s.antal) return "uses an argument that is not declared";
    set[b.argument] = true;
  }
  for (std::size_t i = 0; i < s.antal; ++i)
    if (!set[i]) return "declares an argument that the sentence never uses";
  return std::nullopt;
}

bool argumenter_passer(const Vurdering& v) {
  const Saetning* s = raekke(v.begrundelse);
  if (s == nullptr || v.argumenter.size() > s->antal) return false;
  for (std::size_t i = 0; i < v.argumenter.size(); ++i) {
    const auto art = v.argumenter[i].art;
    if (art != s->arter[i] && art != Vaerdi::Art::ingen) return false;
  }
  const auto mangler = [&](std::size_t i) {
    return i >= v.argumenter.size() || v.argumenter[i].art == Vaerdi::Art::ingen;
  };
  for (const auto& b : brug(s->skabelon).value_or(std::vector<Skabelonbrug>{}))
    if (!b.maa_mangle && mangler(b.argument)) return false;
  return true;
}

std::string saetning(const Vurdering& v) {
  const Saetning* s = raekke(v.begrundelse);
  assert(s != nullptr && "every Begrundelse has its sentence");
  if (s == nullptr) return std::string(navn(v.begrundelse));
  return udfyld(s->skabelon, v.regel, v.argumenter);
}

std::string aendring_paa_dansk(const Aendring& a) {
  const std::string v = paa_dansk(a.vaerdi);
  switch (a.art) {
    case Aendringsart::ugentlig_tid:
      return "Kan lade sig gøre med " + v + " om ugen.";
    case Aendringsart::til:
      return "Kan lade sig gøre til og med " + v + ".";
    case Aendringsart::flyt_til:
      return "Kan lade sig gøre fra " + v + ".";
    case Aendringsart::dispensation:
      return "Kan lade sig gøre med en dispensation til " + v + ".";
    case Aendringsart::andet_arbejdssted:
      return "Kan lade sig gøre på en anden arbejdsplads.";
    case Aendringsart::raadighedsafproevende:
      return "Kan lade sig gøre som rådighedsafprøvende tilbud, når vurderingen af rådigheden er "
             "skrevet.";
    case Aendringsart::almindelig:
      return "Kan lade sig gøre som almindelig nytteindsats.";
    case Aendringsart::registrer:
      return "Registrér " + std::string(feltnavn(a.felt)) +
             (a.vaerdi.art == Vaerdi::Art::ingen ? "." : " (" + v + ").");
  }
  return {};
}

std::string aendring_paa_knap(const Aendring& a) {
  const std::string v = paa_dansk(a.vaerdi);
  switch (a.art) {
    case Aendringsart::ugentlig_tid:
      return "Brug " + v;
    case Aendringsart::til:
      return "Slut " + v;
    case Aendringsart::flyt_til:
      return "Begynd " + v;
    case Aendringsart::dispensation:
      return "Søg dispensation";
    case Aendringsart::andet_arbejdssted:
      return "Find en anden arbejdsplads";
    case Aendringsart::raadighedsafproevende:
      return "Gør rådighedsafprøvende";
    case Aendringsart::almindelig:
      return "Brug almindelig nytteindsats";
    case Aendringsart::registrer:
      return "Registrér " + std::string(feltnavn(a.felt));
  }
  return {};
}

}  // namespace nytte::kontrakt
