#include "kontrakt/skabelon.hpp"

#include <cassert>

#include "kontrakt/tekst.hpp"
#include "kontrakt/vaerditekst.hpp"

namespace nytte::kontrakt {
namespace {

// What stands between { and }.
struct Plads {
  bool regel = false;
  std::size_t argument = 0;
  std::string_view form;  // "", "#", "+", ":en|flere"
};

std::optional<Plads> laes_plads(std::string_view indhold) {
  if (indhold == "regel") return Plads{true, 0, {}};
  if (indhold.empty() || indhold[0] < '0' || indhold[0] > '5') return std::nullopt;
  const std::string_view form = indhold.substr(1);
  const bool kendt = form.empty() || form == "#" || form == "+" ||
                     (form[0] == ':' && form.find('|') != std::string_view::npos);
  if (!kendt) return std::nullopt;
  return Plads{false, static_cast<std::size_t>(indhold[0] - '0'), form};
}

bool er_en(const Vaerdi& v) { return v.art == Vaerdi::Art::broek ? v.a == v.b : v.a == 1; }

std::string skriv(const Plads& p, const Vaerdi& v) {
  if (p.form.empty()) return paa_dansk(v);
  if (p.form == "#") return uden_enhed(v);
  if (p.form == "+") return med_stort(paa_dansk(v));
  const std::size_t midt = p.form.find('|');
  return std::string(er_en(v) ? p.form.substr(1, midt - 1) : p.form.substr(midt + 1));
}

// One stretch without brackets. False when an argument that it names has no value.
bool udfyld_stykke(std::string_view s, Regel regel, std::span<const Vaerdi> a, std::string& ud) {
  while (!s.empty()) {
    const std::size_t start = s.find('{');
    ud += s.substr(0, start);
    if (start == std::string_view::npos) return true;
    const std::size_t ende = s.find('}', start);
    const auto p = laes_plads(s.substr(start + 1, ende - start - 1));
    assert(p && "templates are checked by a test");
    if (!p) return false;
    if (p->regel) {
      ud += regelnavn_i_saetning(regel);
    } else {
      if (p->argument >= a.size() || a[p->argument].art == Vaerdi::Art::ingen) return false;
      ud += skriv(*p, a[p->argument]);
    }
    s.remove_prefix(ende + 1);
  }
  return true;
}

// Cuts the next stretch off the front; `valgfri` tells whether it stood in brackets.
std::string_view naeste_stykke(std::string_view& s, bool& valgfri) {
  valgfri = s.front() == '[';
  if (valgfri) s.remove_prefix(1);
  const std::size_t ende = std::min(s.find(valgfri ? ']' : '['), s.size());
  const std::string_view stykke = s.substr(0, ende);
  s.remove_prefix(valgfri ? std::min(ende + 1, s.size()) : ende);
  return stykke;
}

bool klammer_passer(std::string_view s) {
  bool inde = false;
  for (const char c : s) {
    if (c == '[' || c == ']') {
      if (inde == (c == '[')) return false;
      inde = !inde;
    }
  }
  return !inde;
}

}  // namespace

std::string udfyld(std::string_view skabelon, Regel regel, std::span<const Vaerdi> argumenter) {
  std::string ud;
  while (!skabelon.empty()) {
    bool valgfri = false;
    const std::string_view stykke = naeste_stykke(skabelon, valgfri);
    std::string tekst;
    const bool hel = udfyld_stykke(stykke, regel, argumenter, tekst);
    assert((hel || valgfri) && "an argument of the sentence is missing");
    if (hel || !valgfri) ud += tekst;
  }
  return ud;
}

std::optional<std::vector<Skabelonbrug>> brug(std::string_view skabelon) {
  if (!klammer_passer(skabelon)) return std::nullopt;
  std::vector<Skabelonbrug> ud;
  while (!skabelon.empty()) {
    bool valgfri = false;
    std::string_view s = naeste_stykke(skabelon, valgfri);
    while (true) {
      const std::size_t start = s.find_first_of("{}");
      if (start == std::string_view::npos) break;
      const std::size_t ende = s.find('}', start);
      if (s[start] == '}' || ende == std::string_view::npos) return std::nullopt;
      const auto p = laes_plads(s.substr(start + 1, ende - start - 1));
      if (!p) return std::nullopt;
      if (!p->regel) ud.push_back({p->argument, valgfri});
      s.remove_prefix(ende + 1);
    }
  }
  return ud;
}

}  // namespace nytte::kontrakt
