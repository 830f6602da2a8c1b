#include "sager/evaluering/effekt.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "statistik/skjul.hpp"

namespace nytte::sager {
namespace {

// The four come first there, in the same order.
static_assert(Koder<Afgangskilde>::navne.size() + 1 == kEffektkilder);
Effektkilde kilde_af(Afgangskilde k) {
  return static_cast<Effektkilde>(static_cast<std::uint8_t>(k));
}

bool navngiver(const Borgerafgang& a, const Effektforloeb& f) {
  return a.placering &&
         std::find(f.placeringer.begin(), f.placeringer.end(), *a.placering) != f.placeringer.end();
}

// Without a placement of its own: by its day. One that names a placement of another course is that
// one's.
bool ved_dagen(const Borgerafgang& a, const Effektforloeb& f) {
  return !a.placering && f.fra <= a.dato && (!f.igen || a.dato < *f.igen);
}

void giv_afgang(Effektforloeb& f, std::span<const Borgerafgang> afgange) {
  for (const auto& a : afgange) {
    if (a.annulleret || a.borger.vaerdi != f.person) continue;
    if (!navngiver(a, f) && !ved_dagen(a, f)) continue;
    if (!f.afgang || a.dato < f.afgang->dato) f.afgang = {a.dato, a.art, kilde_af(a.kilde)};
  }
}

// The reason the last placement ended, where it says where the person went; from the day after, as
// the statistics have it (F-054).
std::optional<Effektafgang> af_aarsagen(const Effektplacering& p) {
  if (p.aarsag == Placeringsaarsag::ordinaert_job)
    return Effektafgang{p.til + 1, Afgangsart::ordinaert_job, Effektkilde::placering};
  if (p.aarsag == Placeringsaarsag::uddannelse)
    return Effektafgang{p.til + 1, Afgangsart::uddannelse, Effektkilde::placering};
  return std::nullopt;
}

void taeller(Effekttal& t, const Effektforloeb& f, Dato kendt_til) {
  const Dato frist = effektfrist(f.til, t.maaneder);
  if (kendt_til < frist) {
    ++t.ikke_kendt;
    return;
  }
  const bool ude = f.afgang && f.afgang->dato <= frist;
  ++(ude ? t.afgange[static_cast<std::size_t>(f.afgang->art)] : t.ingen);
  ++(f.igen && *f.igen <= frist ? t.igen : t.ikke_igen);
}

std::vector<std::int64_t> linje(const Effekttal& t) {
  std::vector<std::int64_t> ud(t.afgange.begin(), t.afgange.end());
  ud.push_back(t.ingen);
  ud.push_back(t.ikke_kendt);
  return ud;
}

void skjul_alt(Effektskjul& s) {
  s.alt = s.ingen = s.ikke_kendt = s.igen = s.ikke_igen = s.kilder = true;
  s.afgange.fill(true);
}

}  // namespace

Dato effektfrist(Dato til, int maaneder) { return til.plus_maaneder_ned(maaneder); }

std::vector<Effektforloeb> effektforloeb(std::vector<Effektplacering> placeringer,
                                         std::span<const Borgerafgang> afgange) {
  std::sort(placeringer.begin(), placeringer.end(), [](const auto& a, const auto& b) {
    return std::tie(a.person, a.fra, a.til, a.id) < std::tie(b.person, b.fra, b.til, b.id);
  });
  std::vector<Effektforloeb> ud;
  std::vector<std::optional<Effektafgang>> aarsag;  // of each course's last placement
  for (const auto& p : placeringer) {
    if (p.til < p.fra) continue;
    const bool samme = !ud.empty() && ud.back().person == p.person;
    if (!samme || ud.back().til + 1 < p.fra) {
      if (samme) ud.back().igen = p.fra;
      ud.push_back({.person = p.person,
                    .p_nummer = p.p_nummer,
                    .jobordre = p.jobordre,
                    .placeringer = {p.id},
                    .fra = p.fra,
                    .til = p.til});
      aarsag.push_back(af_aarsagen(p));
      continue;
    }
    auto& f = ud.back();
    f.placeringer.push_back(p.id);
    if (p.til < f.til) continue;
    f.til = p.til;
    f.p_nummer = p.p_nummer;
    f.jobordre = p.jobordre;
    aarsag.back() = af_aarsagen(p);
  }
  for (std::size_t i = 0; i < ud.size(); ++i) {
    giv_afgang(ud[i], afgange);
    if (!ud[i].afgang) ud[i].afgang = aarsag[i];
  }
  std::stable_sort(ud.begin(), ud.end(), [](const auto& a, const auto& b) {
    return std::tie(a.fra, a.person) < std::tie(b.fra, b.person);
  });
  return ud;
}

bool er_med(const Effektforloeb& f, const Effektudvalg& u) {
  return u.sluttet.indeholder(f.til) && f.til <= u.kendt_til &&
         (!u.p_nummer || *u.p_nummer == f.p_nummer);
}

Effekt effekt(std::span<const Effektforloeb> forloeb, const Effektudvalg& u) {
  Effekt e;
  for (std::size_t i = 0; i < kEffektmaaneder.size(); ++i) e.efter[i].maaneder = kEffektmaaneder[i];
  std::set<std::int64_t> personer;
  for (const auto& f : forloeb) {
    if (!er_med(f, u)) continue;
    ++e.forloeb;
    personer.insert(f.person);
    for (auto& t : e.efter) taeller(t, f, u.kendt_til);
    const Dato senest = std::min(effektfrist(f.til, kEffektmaaneder.back()), u.kendt_til);
    if (f.afgang && f.afgang->dato <= senest) ++e.kilder[static_cast<std::size_t>(f.afgang->kilde)];
  }
  e.personer = static_cast<std::int64_t>(personer.size());
  return e;
}

bool Effektskjul::noget() const {
  return alt || ingen || ikke_kendt || igen || ikke_igen || kilder ||
         std::find(afgange.begin(), afgange.end(), true) != afgange.end();
}

Effektskjul skjul(const Effekt& e) {
  Effektskjul s;
  if (e.personer > 0 && e.personer < statistik::kMindsteTal) {
    skjul_alt(s);
    return s;
  }
  std::vector<std::vector<std::int64_t>> ud;
  std::vector<std::vector<std::int64_t>> igen;
  for (const auto& t : e.efter) {
    ud.push_back(linje(t));
    igen.push_back({t.igen, t.ikke_igen, t.ikke_kendt});
  }
  // Both tables tell whose time is not over: hidden in one, it is hidden in the other.
  std::vector<bool> a(kAfgangsarter + 2);
  std::vector<bool> b(3);
  for (bool rolig = false; !rolig;) {
    const auto foer = std::pair(a, b);
    a = statistik::skjul_ens(ud, a);
    b[2] = b[2] || a.back();
    b = statistik::skjul_ens(igen, b);
    a.back() = b[2];
    rolig = foer == std::pair(a, b);
  }
  std::copy_n(a.begin(), kAfgangsarter, s.afgange.begin());
  s.ingen = a[kAfgangsarter];
  s.ikke_kendt = a.back();
  s.igen = b[0];
  s.ikke_igen = b[1];
  // Their sum is everybody with a way out: it would fill a hole in the table of them.
  s.kilder = std::find(a.begin(), a.end(), true) != a.end() ||
             std::any_of(e.kilder.begin(), e.kilder.end(),
                         [](std::int64_t n) { return n > 0 && n < statistik::kMindsteTal; });
  return s;
}

}  // namespace nytte::sager
