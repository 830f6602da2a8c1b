// What is to be looked at again: judgements of tasks and agreements per area.
#include "regler/frister/opgaver.hpp"

#include <algorithm>
#include <map>

#include "sager/frister/samler.hpp"
#include "sager/opgave/aftale.hpp"
#include "sager/opgave/fakta.hpp"
#include "store/bruger.hpp"
#include "store/omraadeaftale.hpp"
#include "store/opgave.hpp"

namespace nytte::sager {
namespace {

// The owner's, and a leder's; everybody's who acts on the kind when the owner has left.
bool er_hans(Fristsamler& s, BrugerId ansvarlig) {
  if (s.k.bruger.id == ansvarlig || s.k.bruger.roller.contains(Rolle::leder)) return true;
  const auto b = store::find_bruger(s.db, ansvarlig);
  return !b || !b->aktiv;
}

std::string bygger_paa(std::int32_t antal) {
  if (antal == 0) return "";
  return antal == 1 ? " (1 jobordre bygger på den)"
                    : " (" + std::to_string(antal) + " jobordrer bygger på den)";
}

void vurderinger(Fristsamler& s) {
  const auto kommune = s.k.bruger.kommune;
  std::map<OpgaveId, std::vector<Opgavevurdering>> pr_opgave;
  for (auto& v : store::list_opgavevurderinger(s.db, kommune))
    pr_opgave[v.opgave].push_back(std::move(v));
  if (pr_opgave.empty()) return;
  std::map<OpgavevurderingId, std::int32_t> ordrer;
  for (const auto& j : store::list_opgavejobordrer(s.db, kommune, s.dag))
    if (const auto* v = vurderingsstand(pr_opgave[j.opgave], j.p_nummer, s.dag).vurdering)
      ++ordrer[v->id];
  for (const auto& o : store::list_opgaver(s.db, kommune)) {
    const auto& alle = pr_opgave[o.id];
    for (const auto& v : alle) {
      // Only the one that counts at its workplace; one of a task out of use only while it is used.
      const auto* nu = vurderingsstand(alle, v.p_nummer, s.dag).vurdering;
      if (!nu || nu->id != v.id || (!o.aktiv && ordrer[v.id] == 0) || !er_hans(s, v.ansvarlig))
        continue;
      Fristpunkt p;
      p.om = o.navn + bygger_paa(ordrer[v.id]);
      p.antal = ordrer[v.id];
      p.p_nummer = v.p_nummer;
      p.sti = "/opgaver/" + std::to_string(o.id.vaerdi);
      s.tag(regler::opgavevurdering_revideres(v.revideres), std::move(p),
            "opgavevurdering:" + std::to_string(v.id.vaerdi));
    }
  }
}

void aftaler(Fristsamler& s) {
  for (const auto& a : store::list_omraadeaftaler(s.db, s.k.bruger.kommune)) {
    if (a.ophoert || !er_hans(s, a.ansvarlig)) continue;
    Fristpunkt p;
    p.om = std::string(omraade_ord(a.omraade)) + ", " + a.part;
    p.sti = "/opgaver/aftaler/" + std::to_string(a.nummer);
    s.tag(regler::omraadeaftale_revideres(a.revideres), std::move(p),
          "omraadeaftale:" + std::to_string(a.nummer));
  }
}

}  // namespace

void saml_opgaver(Fristsamler& s) {
  if (!s.er_min(Fristart::opgavevurdering_revideres)) return;
  vurderinger(s);
  aftaler(s);
}

}  // namespace nytte::sager
