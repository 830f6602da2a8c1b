#include "udveksling/fagsystem/faelles_regler.hpp"
#include "udveksling/schultz_fasit/schultz_fasit.hpp"

namespace nytte::udveksling::schultz_fasit {
namespace {

// Two ways are right: from an offer of the type (the row has its number, and the category is the
// offer's), or category Virksomhedspraktik and then the type. In or outside a plan is all the same.
bool er_placeret_rigtigt(const Kildeplacering& r, Felter kolonner) {
  if (!r.nummer.empty() || !har(kolonner, Listefelt::kategori)) return true;
  return sager::norm(r.kategori) == "virksomhedspraktik";
}

}  // namespace

Afvigelser kontroller(const Kildeplacering& r, Felter kolonner,
                      const sager::Overensstemmelsesgrundlag& grundlag) {
  if (!er_nytteindsats(r.tilbud)) return skjult_nytteindsats(r);
  Afvigelser ud = aktiveringstype(r, kolonner) | varighed(r, grundlag);
  if (!naevner_nytteindsats(r.tilbudstype)) ud |= nytte::bit(Afvigelse::tilbudstype_forkert);
  if (!er_placeret_rigtigt(r, kolonner)) ud |= nytte::bit(Afvigelse::kategori_forkert);
  return ud;
}

Afvigelser kontroller(const Kildejobordre& r, Felter /*kolonner*/) {
  // An offer may be in any category: its type is what placements take over.
  return !er_nytteindsats(r.tilbud) &&
                 (naevner_nytteindsats(r.kategori) || naevner_nytteindsats(r.stilling))
             ? nytte::bit(Afvigelse::tilbudstype_forkert)
             : 0;
}

}  // namespace nytte::udveksling::schultz_fasit
