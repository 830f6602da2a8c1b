#include "sager/fejlregistrering/ord.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <cstdlib>
#include <span>

#include "sager/fejlregistrering/ordliste.hpp"

namespace nytte::sager {
namespace {

using Ordene = std::vector<std::string>;

// The letters of Danish outside ASCII, both cases, as two bytes of UTF-8.
struct Bogstav {
  std::string_view utf8;
  std::string_view ascii;
};
constexpr std::array kBogstaver{Bogstav{"æ", "ae"}, Bogstav{"Æ", "ae"}, Bogstav{"ø", "oe"},
                                Bogstav{"Ø", "oe"}, Bogstav{"å", "aa"}, Bogstav{"Å", "aa"},
                                Bogstav{"é", "e"},  Bogstav{"É", "e"},  Bogstav{"ü", "y"},
                                Bogstav{"ö", "oe"}, Bogstav{"ä", "ae"}};

std::string_view bogstav(std::string_view to) {
  const auto* b = std::find_if(kBogstaver.begin(), kBogstaver.end(),
                               [&](const Bogstav& x) { return x.utf8 == to; });
  return b == kBogstaver.end() ? std::string_view{} : b->ascii;
}

// How many letters the word's best beginning is away from the pattern: wrong, left out, put in or
// swapped with the next (optimal string alignment).
std::size_t afstand_til_begyndelse(std::string_view moenster, std::string_view ord) {
  std::vector<std::size_t> foer(moenster.size() + 1);
  std::vector<std::size_t> nu(moenster.size() + 1);
  std::vector<std::size_t> endnu_foer;
  for (std::size_t k = 0; k <= moenster.size(); ++k) nu[k] = k;
  std::size_t bedst = nu.back();
  for (std::size_t i = 1; i <= ord.size() && i <= moenster.size() + 2; ++i) {
    endnu_foer = foer;
    foer = nu;
    nu[0] = i;
    for (std::size_t k = 1; k <= moenster.size(); ++k) {
      const std::size_t byt = foer[k - 1] + (ord[i - 1] == moenster[k - 1] ? 0U : 1U);
      nu[k] = std::min({byt, foer[k] + 1, nu[k - 1] + 1});
      if (i > 1 && k > 1 && ord[i - 1] == moenster[k - 2] && ord[i - 2] == moenster[k - 1])
        nu[k] = std::min(nu[k], endnu_foer[k - 2] + 1);
    }
    bedst = std::min(bedst, nu.back());
  }
  return bedst;
}

bool passer(const Listeord& l, std::string_view ord) {
  switch (l.form) {
    case Ordform::helt:
      return ord == l.ord;
    case Ordform::begynder:
      return ord.starts_with(l.ord);
    case Ordform::slaafejl:
      break;
  }
  // Only what begins alike: "benytteindsats" is no slip, and most words stop here.
  if (ord.size() + 2 < l.ord.size() || ord[0] != l.ord[0]) return false;
  const std::size_t hoejst = l.ord.size() >= 10 ? 2 : 1;
  return afstand_til_begyndelse(l.ord, ord) <= hoejst;
}

template <std::size_t N>
const Listeord* find_ord(const std::array<Listeord, N>& liste, std::string_view ord) {
  const auto* l =
      std::find_if(liste.begin(), liste.end(), [&](const Listeord& x) { return passer(x, ord); });
  return l == liste.end() ? nullptr : l;
}

template <std::size_t N>
bool et_af(const std::array<std::string_view, N>& liste, std::string_view ord) {
  return std::find(liste.begin(), liste.end(), ord) != liste.end();
}

constexpr std::size_t kForbeholdsvindue = 4;

bool med_forbehold(const Ordene& ord, std::size_t foerste, std::size_t sidste) {
  const std::size_t fra = foerste > kForbeholdsvindue ? foerste - kForbeholdsvindue : 0;
  for (std::size_t i = fra; i < foerste; ++i)
    if (et_af(kForbehold, ord[i])) return true;
  for (std::size_t i = sidste + 1; i < ord.size() && i <= sidste + 2; ++i)
    if (et_af(kForbeholdEfter, ord[i])) return true;
  return false;
}

bool er_navneord(const Ordene& ord, std::size_t i) {
  const bool foer = i > 0 && et_af(kNavneordsbrug, ord[i - 1]);
  const bool efter = i + 1 < ord.size() && (ord[i + 1] == "af" || ord[i + 1] == "for");
  return foer || efter;
}

void laeg_til(Ordvurdering& v, Ordfund f) {
  if (f.vaegt > 0 && (!v.for_nytteindsats || v.for_nytteindsats->vaegt < f.vaegt))
    v.for_nytteindsats = std::move(f);
  else if (f.vaegt < 0 && (!v.imod || f.vaegt < v.imod->vaegt))
    v.imod = std::move(f);
}

// "nytte indsats" and "nytte-job" are one word that was parted.
bool delt(const Ordene& ord, std::size_t i) {
  const std::string& o = ord[i];
  return i + 1 < ord.size() && (o == "nytte" || o == "nyte" || o == "nytt") &&
         find_ord(kNavneord, o + ord[i + 1]) != nullptr &&
         find_ord(kNavneord, o + ord[i + 1])->form != Ordform::helt;
}

std::size_t laes_navneord(Ordvurdering& v, const Ordene& ord, std::size_t i) {
  const bool to = delt(ord, i);
  const std::string samlet = to ? ord[i] + ord[i + 1] : ord[i];
  const Listeord* l = find_ord(kNavneord, samlet);
  if (l == nullptr || (l->form == Ordform::helt && er_navneord(ord, i))) return i;
  const std::size_t sidste = to ? i + 1 : i;
  laeg_til(v, {to ? ord[i] + " " + ord[i + 1] : ord[i],
               med_forbehold(ord, i, sidste) ? kForbeholdsvaegt : l->vaegt});
  return sidste;
}

// "arbejder for sin ydelse", "arbejde for kontanthjælpen"
bool arbejder_for_ydelsen(const Ordene& ord, std::size_t i) {
  if (!ord[i].starts_with("arbejde") || i + 2 >= ord.size() || ord[i + 1] != "for") return false;
  for (std::size_t k = i + 2; k < ord.size() && k <= i + 3; ++k)
    if (ord[k].starts_with("ydelse") || ord[k].starts_with("kontanthj") ||
        ord[k].starts_with("uddannelseshj") || ord[k].starts_with("hjaelpen"))
      return true;
  return false;
}

}  // namespace

std::vector<std::string> del_i_ord(std::string_view tekst) {
  Ordene ud;
  std::string ord;
  const auto faerdig = [&] {
    if (!ord.empty()) ud.push_back(std::move(ord));
    ord.clear();
  };
  for (std::size_t i = 0; i < tekst.size(); ++i) {
    const auto c = static_cast<unsigned char>(tekst[i]);
    if (c < 0x80 && std::isalnum(c) != 0) {
      ord += static_cast<char>(std::tolower(c));
    } else if (const auto b = bogstav(tekst.substr(i, 2)); !b.empty()) {
      ord += b;
      ++i;
    } else if (c != 0xAD) {  // a soft hyphen parts nothing
      faerdig();
    }
  }
  faerdig();
  return ud;
}

Ordvurdering vurder_ord(std::string_view tekst) {
  Ordvurdering v;
  if (tekst.empty()) return v;
  const Ordene ord = del_i_ord(tekst);
  for (std::size_t i = 0; i < ord.size(); ++i) {
    const std::size_t efter = laes_navneord(v, ord, i);
    if (efter != i) {
      i = efter;
      continue;
    }
    if (arbejder_for_ydelsen(ord, i)) laeg_til(v, {"arbejde for ydelsen", kArbejderForYdelsen});
    if (const auto* l = find_ord(kOpgaveord, ord[i])) laeg_til(v, {ord[i], l->vaegt});
    if (const auto* l = find_ord(kPraktikord, ord[i])) laeg_til(v, {ord[i], l->vaegt});
  }
  return v;
}

}  // namespace nytte::sager
