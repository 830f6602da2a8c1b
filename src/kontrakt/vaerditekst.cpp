#include "kontrakt/vaerditekst.hpp"

#include <fmt/core.h>

#include <cstdlib>

#include "kontrakt/tekst.hpp"

namespace nytte::kontrakt {
namespace {

using Art = Vaerdi::Art;

Dato dato(const Vaerdi& v) { return Dato::fra_dagnummer(static_cast<std::int32_t>(v.a)); }
Maaned maaned(const Vaerdi& v) { return Maaned::fra_loebenummer(static_cast<std::int32_t>(v.a)); }
// Between calculations a weekly time may be any number of minutes, a negative margin too.
std::string ugetid(std::int64_t minutter) {
  const std::int64_t m = std::abs(minutter);
  return fmt::format("{}{}:{:02}", minutter < 0 ? "-" : "", m / 60, m % 60);
}

std::string ugetid_paa_dansk(std::int64_t minutter) {
  const auto u = Ugetimer::fra_minutter(std::abs(minutter));
  if (!u) return ugetid(minutter);
  return (minutter < 0 ? "-" : "") + u->paa_dansk();
}

std::string med_tusindpunktum(std::int64_t n) {
  std::string ud = fmt::format("{}", std::abs(n));
  for (std::size_t i = ud.size(); i > 3;) ud.insert(i -= 3, ".");
  return n < 0 ? "-" + ud : ud;
}

}  // namespace

std::string kontrakttekst(const Vaerdi& v) {
  switch (v.art) {
    case Art::ingen:
      return {};
    case Art::tal:
    case Art::personer:
    case Art::dage:
      return fmt::format("{}", v.a);
    case Art::broek:
      return to_decimaler(Broek(v.a, v.b));
    case Art::ugetid:
      return ugetid(v.a);
    case Art::dato:
      return iso(dato(v));
    case Art::maaned:
      return iso(maaned(v));
    case Art::ja_nej:
      return v.a != 0 ? "ja" : "nej";
    case Art::kode:
      return std::string(v.tekst);
  }
  return {};
}

std::string paa_dansk(const Vaerdi& v) {
  switch (v.art) {
    case Art::personer:
      return med_tusindpunktum(v.a) + (v.a == 1 ? " person" : " personer");
    case Art::dage:
      return med_tusindpunktum(v.a) + (v.a == 1 ? " dag" : " dage");
    case Art::tal:
      return med_tusindpunktum(v.a);
    case Art::broek:
      return to_decimaler_paa_dansk(Broek(v.a, v.b));
    case Art::ugetid:
      return ugetid_paa_dansk(v.a);
    case Art::dato:
      return nytte::paa_dansk(dato(v));
    case Art::maaned:
      return nytte::paa_dansk(maaned(v));
    case Art::kode:
      return std::string(kodetekst(v.tekst));
    case Art::ingen:
    case Art::ja_nej:
      break;
  }
  return kontrakttekst(v);
}

std::string uden_enhed(const Vaerdi& v) {
  const bool har_enhed = v.art == Art::personer || v.art == Art::dage;
  return har_enhed ? med_tusindpunktum(v.a) : paa_dansk(v);
}

}  // namespace nytte::kontrakt
