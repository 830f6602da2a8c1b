#include "model/dato.hpp"

#include <fmt/core.h>

#include <array>
#include <charconv>
#include <chrono>

namespace nytte {
namespace {

std::chrono::year_month_day civil(std::int32_t nummer) {
  return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{nummer}}};
}

constexpr std::array<std::string_view, 12> kMaaneder = {
    "januar", "februar", "marts",     "april",   "maj",      "juni",
    "juli",   "august",  "september", "oktober", "november", "december"};
constexpr std::array<std::string_view, 7> kUgedage = {"mandag", "tirsdag", "onsdag", "torsdag",
                                                      "fredag", "lørdag",  "søndag"};

// A run of 1 to `hoejst` digits at the front; moves past it. -1 when there is none.
int tal(std::string_view& t, std::size_t hoejst) {
  int v = 0;
  std::size_t n = 0;
  while (n < t.size() && n < hoejst && t[n] >= '0' && t[n] <= '9') v = v * 10 + (t[n++] - '0');
  if (n == 0) return -1;
  t.remove_prefix(n);
  return v;
}

bool spis(std::string_view& t, std::string_view tegn) {
  if (!t.starts_with(tegn)) return false;
  t.remove_prefix(tegn.size());
  return true;
}

int maaned_af_navn(std::string_view& t) {
  for (std::size_t i = 0; i < kMaaneder.size(); ++i)
    if (spis(t, kMaaneder[i])) return static_cast<int>(i) + 1;
  return -1;
}

}  // namespace

std::optional<Dato> Dato::fra(int aar, int maaned, int dag) {
  if (aar < 1 || aar > 9999 || maaned < 1 || maaned > 12) return std::nullopt;
  if (dag < 1 || dag > dage_i_maaned(aar, maaned)) return std::nullopt;
  return Dato(dage_fra_civil(aar, maaned, dag));
}

int Dato::aar() const { return static_cast<int>(civil(nummer_).year()); }
int Dato::maaned_i_aaret() const {
  return static_cast<int>(static_cast<unsigned>(civil(nummer_).month()));
}
int Dato::dag() const { return static_cast<int>(static_cast<unsigned>(civil(nummer_).day())); }

int Dato::ugedag() const {
  const int d = (nummer_ + 3) % 7;  // day 0 was a Thursday
  return (d < 0 ? d + 7 : d) + 1;
}

Maaned Dato::maaned() const {
  const auto c = civil(nummer_);
  return Maaned::fra_loebenummer(static_cast<int>(c.year()) * 12 +
                                 static_cast<int>(static_cast<unsigned>(c.month())) - 1);
}

Dato Dato::plus_aar_ned(int aar) const { return plus_maaneder_ned(12 * aar); }

Dato Dato::plus_maaneder_ned(int maaneder) const {
  const Maaned m = maaned() + maaneder;
  const Dato sidste = m.sidste_dag();
  const Dato samme = m.foerste_dag() + (dag() - 1);
  return samme < sidste ? samme : sidste;
}

std::optional<Maaned> Maaned::fra(int aar, int maaned) {
  if (aar < 1 || aar > 9999 || maaned < 1 || maaned > 12) return std::nullopt;
  return Maaned(aar * 12 + maaned - 1);
}

int Maaned::aar() const { return loebenummer_ / 12; }
int Maaned::nummer() const { return loebenummer_ % 12 + 1; }
Dato Maaned::foerste_dag() const { return *Dato::fra(aar(), nummer(), 1); }
Dato Maaned::sidste_dag() const {
  return *Dato::fra(aar(), nummer(), dage_i_maaned(aar(), nummer()));
}

std::optional<Periode> Periode::fra_til(Dato fra, Dato til) {
  if (til < fra) return std::nullopt;
  return Periode(fra, til);
}

std::optional<Dato> laes_iso_dato(std::string_view t) {
  if (t.size() != 10 || t[4] != '-' || t[7] != '-') return std::nullopt;
  const int aar = tal(t, 4);
  if (!spis(t, "-")) return std::nullopt;
  const int maaned = tal(t, 2);
  if (!spis(t, "-")) return std::nullopt;
  const int dag = tal(t, 2);
  if (!t.empty()) return std::nullopt;
  return Dato::fra(aar, maaned, dag);
}

std::optional<Dato> laes_dato(std::string_view t) {
  while (!t.empty() && t.front() == ' ') t.remove_prefix(1);
  while (!t.empty() && t.back() == ' ') t.remove_suffix(1);
  if (const auto d = laes_iso_dato(t)) return d;
  const int dag = tal(t, 2);
  if (t.empty()) return std::nullopt;
  const char skille = t.front();
  if (skille != '-' && skille != '.' && skille != '/') return std::nullopt;
  t.remove_prefix(1);
  int maaned = -1;
  if (skille == '.' && spis(t, " ")) {
    maaned = maaned_af_navn(t);
    if (maaned < 0 || !spis(t, " ")) return std::nullopt;
  } else {
    maaned = tal(t, 2);
    if (!spis(t, std::string_view(&skille, 1))) return std::nullopt;
  }
  if (t.size() != 4) return std::nullopt;
  const int aar = tal(t, 4);
  if (!t.empty()) return std::nullopt;
  return Dato::fra(aar, maaned, dag);
}

std::optional<Maaned> laes_maaned(std::string_view t) {
  if (t.size() != 7 || t[4] != '-') return std::nullopt;
  const int aar = tal(t, 4);
  if (!spis(t, "-")) return std::nullopt;
  const int maaned = tal(t, 2);
  if (!t.empty()) return std::nullopt;
  return Maaned::fra(aar, maaned);
}

std::string iso(Dato d) {
  return fmt::format("{:04}-{:02}-{:02}", d.aar(), d.maaned_i_aaret(), d.dag());
}
std::string iso(Maaned m) { return fmt::format("{:04}-{:02}", m.aar(), m.nummer()); }

std::string paa_dansk(Dato d) {
  return fmt::format("{}. {} {}", d.dag(), maanedsnavn(d.maaned_i_aaret()), d.aar());
}
std::string paa_dansk(Maaned m) { return fmt::format("{} {}", maanedsnavn(m.nummer()), m.aar()); }
std::string paa_dansk_med_ugedag(Dato d) {
  return fmt::format("{} den {}", ugedagsnavn(d), paa_dansk(d));
}

std::string_view ugedagsnavn(Dato d) { return kUgedage[static_cast<std::size_t>(d.ugedag() - 1)]; }
std::string_view maanedsnavn(int nummer) { return kMaaneder[static_cast<std::size_t>(nummer - 1)]; }

}  // namespace nytte
