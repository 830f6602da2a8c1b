// Weeks of arbejdspligt whose hours are not planned.
#include <map>

#include "model/kalender.hpp"
#include "regler/arbejdspligt.hpp"
#include "regler/frister/ugeplan.hpp"
#include "sager/frister/samler.hpp"
#include "sager/ugeplan/intern.hpp"
#include "store/ugeplan.hpp"

namespace nytte::sager {
namespace {

// A public holiday takes a day out of the plan, and no text says whether the hours are to be had on
// another: such a week is shown on the plan and is no task (F-061).
bool har_helligdag(Uge uge) {
  for (std::int32_t d = 0; d < 5; ++d)
    if (helligdagsnavn(uge.mandag() + d)) return true;
  return false;
}

void saml_uge(Fristsamler& s, Uge uge, std::map<BorgerId, bool>& set) {
  const auto kommune = s.k.bruger.kommune;
  std::map<BorgerId, store::Pligtborger> pligt;
  for (auto& b : store::list_pligtborgere(s.db, kommune, uge.mandag()))
    if (s.kun_borger.vaerdi == 0 || s.kun_borger == b.borger) pligt.emplace(b.borger, b);
  if (pligt.empty()) return;
  std::map<BorgerId, Nedsattimer> nedsat;
  for (auto& n : store::list_nedsattimer(s.db, kommune, uge.mandag())) nedsat.emplace(n.borger, n);
  const std::optional<BorgerId> kun =
      s.kun_borger.vaerdi == 0 ? std::nullopt : std::optional(s.kun_borger);
  // Who has begun: with a placement or a plan. For the others the day of the start is the task.
  for (const auto& [id, g] : ugeplan::hent_uge(s.db, kommune, uge, kun)) {
    const auto b = pligt.find(id);
    const auto aktiviteter = ugens_aktiviteter(g);
    if (b == pligt.end() || aktiviteter.empty() || set[id]) continue;
    Arbejdspligtfakta f{.dato = uge.mandag(),
                        .population = b->second.population,
                        .ydelse = b->second.ydelse,
                        .arbejdspligt = true,
                        .timer = kFuldUge,
                        .nedsat_begrundet = false,
                        .aktiviteter = ugeplan::pligtaktiviteter(aktiviteter)};
    if (const auto n = nedsat.find(id); n != nedsat.end()) {
      f.timer = n->second.timer;
      f.nedsat_begrundet = true;
    }
    const auto svar = regler::arbejdspligt(f);
    if (svar.kraevet == 0 || svar.margen >= 0) continue;
    set[id] = true;
    Fristpunkt p;
    p.borger = id;
    p.borger_navn = b->second.navn;
    p.om = uge.paa_dansk() + " mangler " + timer_ord(-svar.margen);
    p.sti = "/borgere/" + std::to_string(id.vaerdi) + "/ugeplan?uge=" + uge.tekst();
    s.tag(regler::arbejdspligt_ugetimer(uge.mandag(), svar.hjemmel), std::move(p),
          "ugetimer:" + std::to_string(id.vaerdi));
  }
}

}  // namespace

void saml_ugeplaner(Fristsamler& s) {
  if (!s.er_min(Fristart::arbejdspligt_ugetimer)) return;
  std::map<BorgerId, bool> set;  // one task a citizen: the first week that lacks hours
  for (std::int32_t n = 0; n <= 1; ++n)
    if (const Uge uge = Uge::paa(s.dag) + n; !har_helligdag(uge)) saml_uge(s, uge, set);
}

}  // namespace nytte::sager
