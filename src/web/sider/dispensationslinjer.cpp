#include "web/sider/dispensationslinjer.hpp"

#include "kontrakt/fund_tekst.hpp"
#include "web/sider/annuller_visning.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

// Nothing about a day on which it does not apply: its period says so.
Html raekker(const Fund& f) {
  if (f.udfald == Udfald::ikke_relevant) return {};
  const Tone tone = f.udfald == Udfald::opfyldt        ? Tone::god
                    : f.udfald == Udfald::ikke_opfyldt ? Tone::fejl
                                                       : Tone::advarsel;
  return p(maerke(tone, f.udfald == Udfald::opfyldt        ? "Rækker"
                        : f.udfald == Udfald::ikke_opfyldt ? "Rækker ikke"
                                                           : "Kan ikke ses"),
           " " + kontrakt::saetning(f));
}

}  // namespace

Html dispensationslinjer(const sager::Arbejdsstedsvisning& v, bool maa_skrive) {
  Html h;
  for (std::size_t i = 0; i < v.dispensationer.size(); ++i) {
    const Dispensation& d = v.dispensationer[i];
    h += p(maerke(Tone::viden, "Dispensation"),
           " til " + dispensation_ord(d.pladser, d.forhold) + ", " + periode_ord(d.fra, d.til) +
               ", " + d.raad + ". ",
           maa_skrive ? annuller_link(v.arbejdssted.p_nummer, sager::Registreringsart::dispensation,
                                      d.id.vaerdi, "dispensationen")
                      : Html());
    if (i < v.holdbarhed.size()) h += raekker(v.holdbarhed[i]);
  }
  return h;
}

}  // namespace nytte::web
