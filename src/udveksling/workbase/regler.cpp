#include "udveksling/fagsystem/faelles_regler.hpp"
#include "udveksling/workbase/workbase.hpp"

namespace nytte::udveksling::workbase {
namespace {

// One of the four types, and a ministry for the state and for nobody else.
Afvigelser jobordretype(std::string_view type, std::string_view ministeromraade, Felter kolonner) {
  const auto t = jobordretype_af_ord(type);
  if (!t) return nytte::bit(Afvigelse::jobordretype_upraecis);
  if (!har(kolonner, Listefelt::ministeromraade)) return 0;
  const bool stat = *t == Jobordretype::nytteindsats_staten;
  if (stat && ministeromraade.empty()) return nytte::bit(Afvigelse::ministeromraade_mangler);
  if (!stat && !ministeromraade.empty()) return nytte::bit(Afvigelse::ministeromraade_overfloedigt);
  return 0;
}

// Placeringsmodulet for kontanthjælp and uddannelseshjælp, Jobplansmodulet for
// arbejdsmarkedsydelse; the guide knows nytteindsats on these three kinds of case only.
Afvigelser modul(const Kildeplacering& r, Felter kolonner) {
  if (!r.ydelse) return 0;
  const bool placering =
      *r.ydelse == Ydelse::kontanthjaelp || *r.ydelse == Ydelse::uddannelseshjaelp;
  const bool jobplan = *r.ydelse == Ydelse::arbejdsmarkedsydelse;
  if (!placering && !jobplan) return nytte::bit(Afvigelse::sagstype_uden_for_vejledningen);
  if (!har(kolonner, Listefelt::modul) || r.modul.empty()) return 0;
  const auto n = sager::norm(r.modul);
  const bool rigtigt = n.starts_with(placering ? "placeringsmodul" : "jobplansmodul");
  return rigtigt ? 0 : nytte::bit(Afvigelse::modul_forkert);
}

}  // namespace

Afvigelser kontroller(const Kildeplacering& r, Felter kolonner,
                      const sager::Overensstemmelsesgrundlag& grundlag) {
  if (!er_nytteindsats(r.tilbud)) return skjult_nytteindsats(r);
  // The particular kind came ten years after the four types; its name there is not known.
  const bool fire_typer = r.tilbud == Tilbud::nytteindsats;
  return (fire_typer ? jobordretype(r.tilbudstype, r.ministeromraade, kolonner) : 0) |
         modul(r, kolonner) | aktiveringstype(r, kolonner) | varighed(r, grundlag);
}

Afvigelser kontroller(const Kildejobordre& r, Felter kolonner) {
  if (!er_nytteindsats(r.tilbud))
    return naevner_nytteindsats(r.stilling) ? nytte::bit(Afvigelse::tilbudstype_forkert) : 0;
  return r.tilbud == Tilbud::nytteindsats ? jobordretype(r.tilbudstype, r.ministeromraade, kolonner)
                                          : 0;
}

}  // namespace nytte::udveksling::workbase
