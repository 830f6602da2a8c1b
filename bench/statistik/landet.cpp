#include "landet.hpp"

#include <random>

namespace nytte::bench {
namespace {

class Lod {
 public:
  // 0 to `under` - 1; the same everywhere, unlike the distributions of the standard library.
  std::int32_t under(std::int32_t n) {
    return static_cast<std::int32_t>(motor_() % static_cast<std::uint64_t>(n));
  }

 private:
  std::mt19937_64 motor_{20'150'101};
};

Ydelse ydelse(std::int32_t n) {
  constexpr Ydelse kAlle[] = {Ydelse::kontanthjaelp, Ydelse::kontanthjaelp,
                              Ydelse::uddannelseshjaelp, Ydelse::dagpenge, Ydelse::sho_ydelse};
  return kAlle[n];
}

Forloebsraekke person(Lod& lod, std::int64_t nummer) {
  Forloebsraekke r{.person = nummer, .fra = Dato::af(2015, 1, 1), .til = Dato::af(2015, 1, 1)};
  r.foedt = Dato::af(1955, 1, 2) + lod.under(365 * 43);
  r.koen = lod.under(2) == 0 ? Koen::kvinde : Koen::mand;
  r.kommune = static_cast<std::int16_t>(101 + 7 * lod.under(98));
  r.ydelse = ydelse(lod.under(5));
  r.visitation = static_cast<Visitation>(lod.under(4));
  return r;
}

}  // namespace

std::vector<Forloebsraekke> landet(std::size_t raekker) {
  Lod lod;
  std::vector<Forloebsraekke> ud;
  ud.reserve(raekker + 2);
  for (std::int64_t nummer = 1; ud.size() < raekker; ++nummer) {
    auto r = person(lod, nummer);
    Dato fra = Dato::af(2014, 12, 1) + lod.under(3500);
    for (std::int32_t forloeb = 0; forloeb <= lod.under(3) && ud.size() < raekker; ++forloeb) {
      r.fra = fra;
      r.til = fra + 6 + lod.under(86);
      r.tilbud =
          lod.under(10) == 0 ? Tilbud::saerligt_tilrettelagt_nytteindsats : Tilbud::nytteindsats;
      r.p_nummer = 1'000'000'000 + r.kommune * 1000 + lod.under(200);
      r.sektor = static_cast<Sektor>(lod.under(5));
      r.ugeminutter = lod.under(50) == 0 ? -1 : 60 * (15 + lod.under(23));
      r.afgang = static_cast<Afgang>(lod.under(5));
      r.afgang_dag = r.til + 1 + lod.under(400);
      ud.push_back(r);
      if (lod.under(10) == 0) {  // goes on at once on another benefit
        r.ydelse = ydelse(lod.under(5));
        r.fra = r.til + 1;
        r.til = r.fra + 6 + lod.under(40);
        ud.push_back(r);
      }
      fra = r.til + 10 + lod.under(200);
    }
  }
  ud.resize(raekker, ud.front());
  return ud;
}

}  // namespace nytte::bench
