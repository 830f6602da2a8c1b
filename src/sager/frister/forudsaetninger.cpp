// Deadlines of what must be in hand before a start.
#include "sager/forudsaetning/forudsaetning.hpp"
#include "sager/frister/samler.hpp"
#include "store/forudsaetning.hpp"

namespace nytte::sager {

void saml_forudsaetninger(Fristsamler& s) {
  if (!s.er_min(Fristart::forudsaetning_mangler)) return;
  for (auto& a : store::list_aabne_forudsaetninger(s.db, s.k.bruger.kommune, s.dag, s.kun_borger)) {
    const auto& f = a.forudsaetning;
    Fristpunkt p;
    p.borger = a.borger;
    p.borger_navn = a.borger_navn;
    p.placering = f.placering;
    p.jobordre = a.jobordre;
    p.jobordre_nummer = a.jobordrenummer;
    p.stilling = a.stilling;
    p.p_nummer = a.p_nummer;
    p.arbejdssted_navn = a.arbejdssted;
    p.om = forudsaetning_ord(f.art, f.navn);
    p.sti = "/placeringer/" + std::to_string(f.placering.vaerdi) + "/forudsaetninger";
    // No text sets a day: C-19 is practice.
    const Frist frist{.art = Fristart::forudsaetning_mangler,
                      .forfalder = f.frist,
                      .vises_fra = f.frist - forvarsel(Fristart::forudsaetning_mangler),
                      .arbejdsdage = f.arbejdsdage,
                      .vejledende = true};
    s.tag(frist, std::move(p), "forudsaetning:" + std::to_string(f.id));
  }
}

}  // namespace nytte::sager
