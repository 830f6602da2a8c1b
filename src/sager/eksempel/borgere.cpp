#include <array>

#include "sager/eksempel/forloeb.hpp"
#include "sager/import/csv.hpp"

namespace nytte::sager {
namespace {

// Out of 100: who is on what. From 2025-07-01 kontanthjaelp covers what four benefits did.
Ydelse ydelse(Tilfaeldig& t, const Aargang& a) {
  const int n = t.mellem(1, 100);
  if (n <= 4) return Ydelse::sygedagpenge;  // not in the target group
  if (n <= 22) return Ydelse::dagpenge;
  if (a.efter_2025 || n <= 70) return Ydelse::kontanthjaelp;
  if (n <= 90) return Ydelse::uddannelseshjaelp;
  if (a.fra >= Dato::af(2020, 1, 1)) return Ydelse::overgangsydelse;
  return a.fra >= Dato::af(2015, 9, 1) ? Ydelse::integrationsydelse : Ydelse::kontanthjaelp;
}

bool er_ung(Ydelse y, std::int32_t n, bool efter_2025) {
  return y == Ydelse::uddannelseshjaelp || (efter_2025 && y == Ydelse::kontanthjaelp && n % 3 == 0);
}

std::string visitation(Ydelse y, bool ung, Tilfaeldig& t) {
  if (y == Ydelse::dagpenge || y == Ydelse::sygedagpenge) return "";
  if (t.chance(4)) return "";  // nobody has decided yet
  if (ung) return t.chance(60) ? "uddannelsesparat" : "aktivitetsparat";
  return t.chance(70) ? "jobparat" : "aktivitetsparat";
}

// The four benefits of before were known to end only when the reform was near.
std::string ydelse_til(const Aargang& a) {
  return a.efter_2025 || a.til < Dato::af(2024, 1, 1) ? "" : "2025-06-30";
}

}  // namespace

std::vector<Eksempelborger> eksempelborgere(Personer& personer, Tilfaeldig& t, const Aargang& a) {
  std::vector<Eksempelborger> ud;
  const int aar = a.fra.aar();
  for (std::int32_t n = 0; n < a.borgere; ++n) {
    const auto y = ydelse(t, a);
    const bool ung = er_ung(y, n, a.efter_2025);
    const int foedt = ung ? t.mellem(aar - 28, aar - 19) : t.mellem(aar - 60, aar - 32);
    ud.push_back({personer.cpr(foedt), y});
  }
  return ud;
}

std::string borgere_csv(const std::vector<Eksempelborger>& borgere, Personer& personer,
                        Tilfaeldig& t, const Aargang& a) {
  std::string ud;
  skriv_csv_linje(ud,
                  {"cpr", "navn", "ydelse", "visitation", "ydelse_fra", "ydelse_til", "uddannelse",
                   "arbejdspligt", "senest_ansat_p_nummer", "senest_ansat_cvr", "aldrig_ansat"});
  for (std::size_t i = 0; i < borgere.size(); ++i) {
    const auto& b = borgere[i];
    const auto n = static_cast<std::int32_t>(i);
    const bool ung = er_ung(b.ydelse, n, a.efter_2025);
    const Dato fra = a.jobordrer.fra() - t.mellem(20, 90);
    const bool har_ende = b.ydelse == Ydelse::dagpenge;
    const auto til = har_ende ? iso(a.til + t.mellem(60, 400)) : ydelse_til(a);
    const bool ansat_her = t.chance(5);  // at a workplace of the municipality
    const bool ukendt = !ansat_her && t.chance(5);
    skriv_csv_linje(
        ud, {b.cpr, personer.navn(), std::string(navn(b.ydelse)), visitation(b.ydelse, ung, t),
             iso(fra), til, ung ? "nej" : "ja", a.efter_2025 && t.chance(40) ? "ja" : "nej",
             ansat_her ? std::to_string(9'900'100'001 + t.mellem(0, 59)) : "",
             ansat_her ? "99010001" : "", ansat_her || ukendt ? "" : "ja"});
  }
  return ud;
}

}  // namespace nytte::sager
