#include "sager/eksempel/landssaet.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace nytte::sager {
namespace {

struct Antal {
  std::int64_t forloeb = 0;
  std::int64_t personer = 0;
  bool synligt = false;
};

using Celler = std::map<std::pair<Tilbud, int>, Antal>;

// Spreads what the whole country has beyond the visible over the cells where nothing is published:
// one person each, and a second course for the first of them where courses are more than persons.
void fordel_skjulte(Celler& celler, Tilbud tilbud, Antal rest) {
  for (auto& [noegle, a] : celler) {
    if (noegle.first != tilbud || a.synligt || rest.personer <= 0) continue;
    a.personer = 1;
    a.forloeb = rest.forloeb > rest.personer ? 2 : 1;
    rest.personer -= a.personer;
    rest.forloeb -= a.forloeb;
  }
}

class Laver {
 public:
  Laver(const Publiceringsperiode& p, std::vector<Afstemningssag>& ud) : periode_(p), ud_(ud) {}

  void celle(Tilbud tilbud, int kommune, const Antal& a) {
    const std::int64_t foerste = naeste_person_;
    naeste_person_ += a.personer;
    for (std::int64_t i = 0; i < a.forloeb; ++i) {
      // The courses beyond one each go to the first persons, and lie after their first one's end.
      const std::int64_t runde = a.personer == 0 ? 0 : i / a.personer;
      const std::int64_t person = foerste + (a.personer == 0 ? 0 : i % a.personer);
      en(tilbud, kommune, person, runde, runde == 0 && i + a.personer < a.forloeb);
    }
  }

 private:
  // A month holds at most three courses of one person here: 8-10, 12-14, 16-18 and so on, each with
  // a day without between.
  void en(Tilbud tilbud, int kommune, std::int64_t person, std::int64_t runde, bool kommer_igen) {
    const Dato fra = periode_.fra();
    const std::int32_t forskydning = static_cast<std::int32_t>(person % 40);
    const std::int32_t tidligt = 7 + static_cast<std::int32_t>(runde) * 4;
    const bool hele = runde == 0 && !kommer_igen;
    Forloebsraekke r{.fra = hele ? fra - (9 + forskydning) : fra + tidligt,
                     .til = hele ? periode_.til() + (9 + forskydning) : fra + (tidligt + 2)};
    r.person = person;
    r.p_nummer = 1'700'000'000 + person % 900;
    r.foedt = Dato::af(1965, 2, 3) + static_cast<std::int32_t>(person * 37 % 13'000);
    r.ugeminutter = (15 + static_cast<std::int32_t>(person % 23)) * 60;
    r.kommune = static_cast<std::int16_t>(kommune);
    r.tilbud = tilbud;
    r.ydelse = person % 3 == 0 ? Ydelse::uddannelseshjaelp : Ydelse::kontanthjaelp;
    r.sektor = Sektor::kommune;
    r.koen = person % 2 == 0 ? Koen::kvinde : Koen::mand;
    ud_.push_back({.raekke = r,
                   .sag = "forløb " + std::to_string(ud_.size() + 1),
                   .register_ = Registerstand::sendt});
  }

  const Publiceringsperiode& periode_;
  std::vector<Afstemningssag>& ud_;
  std::int64_t naeste_person_ = 1;
};

}  // namespace

std::vector<Afstemningssag> landssaet(const std::vector<Publicerettal>& tal,
                                      const Publiceringsperiode& periode) {
  Celler celler;
  std::map<Tilbud, Antal> rest;
  for (const auto& t : tal) {
    if (!(t.periode == periode)) continue;
    Antal* a = t.kommune ? &celler[{t.tilbud, t.kommune->tal()}]
                         : (t.hele_landet() ? &rest[t.tilbud] : nullptr);
    if (a == nullptr || !t.vaerdi) continue;
    (t.maal == Maal::forloeb ? a->forloeb : a->personer) = *t.vaerdi;
    a->synligt = true;
  }
  for (const auto& [noegle, a] : celler) {
    rest[noegle.first].forloeb -= a.forloeb;
    rest[noegle.first].personer -= a.personer;
  }
  for (const auto& [tilbud, r] : rest) fordel_skjulte(celler, tilbud, r);
  std::vector<Afstemningssag> ud;
  Laver laver(periode, ud);
  for (const auto& [noegle, a] : celler) laver.celle(noegle.first, noegle.second, a);
  return ud;
}

}  // namespace nytte::sager
