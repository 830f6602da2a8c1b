// Projects that wait for somebody's approval.
#include "sager/frister/samler.hpp"
#include "sager/projekt/vis_projekt.hpp"

namespace nytte::sager {

// Good practice of our own, no text says so: shown from the day the step was asked, due when its
// edition says that it is reminded.
void saml_projekter(Fristsamler& s) {
  if (!s.er_min(Fristart::projekt_venter)) return;
  for (const auto& v : ventende_projekter(s.db, s.k.bruger.kommune)) {
    Fristpunkt p;
    p.om = v.navn + " (" + v.trin + ")";
    p.p_nummer = v.p_nummer;
    p.sti = "/projekter/" + std::to_string(v.id.vaerdi);
    const Frist f{.art = Fristart::projekt_venter,
                  .forfalder = v.siden + v.paamind_efter,
                  .vises_fra = v.siden};
    s.tag(f, std::move(p), std::to_string(v.id.vaerdi) + ":" + std::to_string(v.skridt));
  }
}

}  // namespace nytte::sager
