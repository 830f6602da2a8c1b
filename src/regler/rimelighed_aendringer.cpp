#include "regler/rimelighed_aendringer.hpp"

#include <algorithm>
#include <limits>

namespace nytte::regler {
namespace {

constexpr std::int64_t kKvarter = 15;
constexpr std::int64_t kUgensMinutter = 168 * 60;
constexpr std::int32_t kLaengsteVentetid = 365;

bool holder(const Rimelighedssag& sag) {
  return !har_kvote(sag) || proev_rimelighed(sag).udfald == Udfald::opfyldt;
}

// The longest weekly time in whole quarter-hours that fits under the limit of the worst day.
std::optional<Aendring> kortere_uge(const Rimelighedssag& sag, const Rimelighedsproeve& p) {
  if (p.vaegt.maal != Maal::fuldtidspersoner) return std::nullopt;  // a head is a head
  const std::int64_t f = p.vaegt.pr_person;
  const std::int64_t to_hundrede = 200 * (p.vaerste.graense * f - p.vaerste.foer) + f;
  if (to_hundrede < 200 * kKvarter) return std::nullopt;
  const std::int64_t minutter = std::min(to_hundrede / 200, kUgensMinutter) / kKvarter * kKvarter;
  const auto tid = Ugetimer::fra_minutter(minutter);
  Rimelighedssag proevet = sag;
  proevet.ugentlig_tid = *tid;
  if (!holder(proevet)) return std::nullopt;
  return Aendring{Aendringsart::ugentlig_tid, Vaerdi::ugetid(*tid)};
}

// The last day before the first one over the limit.
std::optional<Aendring> tidligere_slut(const Rimelighedssag& sag, const Rimelighedsproeve& p) {
  const auto periode = Periode::fra_til(sag.periode.fra(), p.brud->fra() - 1);
  if (!periode) return std::nullopt;
  Rimelighedssag proevet = sag;
  proevet.periode = *periode;
  if (!holder(proevet)) return std::nullopt;
  return Aendring{Aendringsart::til, Vaerdi::dato(periode->til())};
}

// The last day a later start could help: by then everybody with an end has left, a dispensation has
// begun, and no further month is reported. Nobody waits more than a year.
Dato sidste_forsoeg(const Rimelighedssag& sag) {
  const Dato fra = sag.periode.fra();
  Dato ud = fra;
  for (const IForvejen& p : sag.arbejdsgiver->i_forvejen)
    if (p.til) ud = std::max(ud, *p.til + 1);
  for (const AnsatteFakta& a : sag.arbejdsgiver->ordinaert_ansatte)
    ud = std::max(ud, (a.maaned + 1).foerste_dag());
  if (sag.dispensation) ud = std::max(ud, sag.dispensation->fra);
  if (const auto sidste = sidste_dag_med_kvote(sag.population)) ud = std::min(ud, *sidste);
  return std::min(ud, fra + kLaengsteVentetid);
}

// The next start worth trying when `d` failed. Every start up to the end of the days that did not
// hold has those days too, unless the average changes, which it does with the month.
Dato naeste_forsoeg(const Rimelighedsproeve& p, Dato d) {
  const Dato ny_maaned = (d.maaned() + 1).foerste_dag();
  const bool kan_skifte_foer = p.kvote || p.dispensation_gyldig;
  return kan_skifte_foer && p.brud ? std::min(ny_maaned, p.brud->efter()) : ny_maaned;
}

// The earliest later start of the same length. Never past the last day with a quota: that the rule
// is repealed one day is no way out of it today (F-018).
std::optional<Aendring> senere_start(const Rimelighedssag& sag, const Rimelighedsproeve& p) {
  const Dato sidste = sidste_forsoeg(sag);
  const bool dato_flytter_med = sag.dato == sag.periode.fra();
  Rimelighedssag proevet = sag;
  Rimelighedsproeve svar = p;
  for (Dato d = naeste_forsoeg(svar, sag.periode.fra()); d <= sidste; d = naeste_forsoeg(svar, d)) {
    proevet.periode = *Periode::fra_til(d, d + (sag.periode.dage() - 1));
    if (dato_flytter_med) proevet.dato = d;
    svar = proev_rimelighed(proevet);
    if (svar.udfald == Udfald::opfyldt) return Aendring{Aendringsart::flyt_til, Vaerdi::dato(d)};
  }
  return std::nullopt;
}

// The fewest places that hold on the fullest day. D-04: not where the task is part of help the
// municipality has granted; D-15: not after 2024, when nobody can give it.
std::optional<Aendring> dispensation(const Fakta& f, const Rimelighedssag& sag,
                                     const Rimelighedsproeve& p) {
  if (f.opgave.indgaar_i_serviceniveau == true) return std::nullopt;
  if (sag.dato >= kArbejdspligt || sag.periode.fra() >= kArbejdspligt) return std::nullopt;
  std::int64_t pladser = p.hoejest_efter / p.vaegt.pr_person;
  if (!p.vaegt.plads(p.hoejest_efter, pladser)) ++pladser;
  if (pladser > std::numeric_limits<std::int32_t>::max()) return std::nullopt;
  Rimelighedssag proevet = sag;
  proevet.dispensation = dispensation_over(sag.periode, static_cast<std::int32_t>(pladser));
  if (!holder(proevet)) return std::nullopt;
  return Aendring{Aendringsart::dispensation, Vaerdi::personer(pladser)};
}

}  // namespace

DispensationFakta dispensation_over(const Periode& placering, std::int32_t pladser) {
  const Dato et_aar = placering.fra().plus_aar_ned(1) - 1;
  return {pladser, placering.fra(), std::max(et_aar, placering.til())};
}

void foreslaa_rimelighed(const Fakta& f, const Rimelighedssag& sag, const Rimelighedsproeve& proeve,
                         Vurdering& v) {
  for (const auto& a : {kortere_uge(sag, proeve), tidligere_slut(sag, proeve),
                        senere_start(sag, proeve), dispensation(f, sag, proeve)})
    if (a) v.aendringer.push_back(*a);
}

}  // namespace nytte::regler
