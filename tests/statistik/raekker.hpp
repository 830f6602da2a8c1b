// Rows for tests, written as a person would say them.
#pragma once

#include <rapidcheck.h>

#include <string>
#include <vector>

#include "statistik/optael.hpp"

namespace nytte::statistik::test {

inline Maaned maaned(int aar, int nummer) { return Maaned::fra(aar, nummer).value(); }

// One row of municipality 710; the rest is set by the test.
inline Forloebsraekke raekke(std::int64_t person, Dato fra, Dato til) {
  Forloebsraekke r{.person = person, .fra = fra, .til = til};
  r.kommune = 710;
  r.ydelse = Ydelse::kontanthjaelp;
  r.ugeminutter = 37 * 60;
  r.foedt = Dato::af(1990, 5, 17);
  return r;
}

inline Valg valg(Maal maal, Maaned fra, Maaned til) {
  Valg v;
  v.maal = maal;
  v.tidsrum = inddel(fra, til, std::nullopt);
  return v;
}

// The first figure of each line.
inline std::vector<std::int64_t> tal(const std::vector<Linje>& linjer) {
  std::vector<std::int64_t> ud;
  for (const auto& l : linjer) ud.push_back(l.tal.front());
  return ud;
}

// Few persons, municipalities and days, so that courses meet, overlap and cross.
inline rc::Gen<std::vector<Forloebsraekke>> vilkaarlige_raekker() {
  const auto en = rc::gen::exec([] {
    const Dato fra = Dato::af(2023, 11, 1) + *rc::gen::inRange(0, 500);
    auto r = raekke(*rc::gen::inRange(1, 12), fra, fra + *rc::gen::inRange(0, 120));
    r.kommune = *rc::gen::element<std::int16_t>(707, 710, 730, 751);
    r.ydelse =
        *rc::gen::element(Ydelse::kontanthjaelp, Ydelse::uddannelseshjaelp, Ydelse::dagpenge);
    r.ugeminutter = *rc::gen::element(-1, 600, 1110, 2220);
    r.p_nummer = *rc::gen::inRange<std::int64_t>(0, 4);
    r.tilbud = *rc::gen::element(Tilbud::nytteindsats, Tilbud::saerligt_tilrettelagt_nytteindsats);
    r.foedt = Dato::af(1998, 12, 1) + static_cast<std::int32_t>(r.person * 40);
    r.koen = r.person % 2 == 0 ? Koen::kvinde : Koen::mand;
    r.afgang = *rc::gen::element(Afgang::ukendt, Afgang::job, Afgang::ingen);
    r.afgang_dag = r.til + 20;
    return r;
  });
  return rc::gen::container<std::vector<Forloebsraekke>>(en);
}

}  // namespace nytte::statistik::test
