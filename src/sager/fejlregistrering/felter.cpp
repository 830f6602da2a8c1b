// What is missing or impossible in a row by itself, or beside the other rows of its place.
#include <algorithm>
#include <array>

#include "regler/varighed.hpp"
#include "sager/fejlregistrering/fund.hpp"
#include "sager/fejlregistrering/ord.hpp"

namespace nytte::sager {
namespace {

using B = Bevisart;
using T = Fejlregistreringstype;

constexpr std::int32_t kKendsgerning = 30;
constexpr std::int32_t kFlertal = 16;
constexpr std::int32_t kTegn = 8;

// The register asks for hours, end and workplace of these (BEK 1606/2024 § 43).
bool er_paa_virksomhed(Tilbud t) {
  return er_nytteindsats(t) || t == Tilbud::virksomhedspraktik || t == Tilbud::loentilskud;
}

struct Grund {
  Bevis bevis;
  Sikkerhed sikkerhed{};
};

Fejlregistrering med(const Indeks& i, const Kildeplacering& r, T type, Grund g) {
  auto f = nyt_fund(i, r, type);
  f.vaegt = g.bevis.vaegt;
  f.sikkerhed = g.sikkerhed;
  f.beviser.push_back(std::move(g.bevis));
  return f;
}

void find_tomme(const Indeks& i, const Kildeplacering& r, std::vector<Fejlregistrering>& ud) {
  if (!r.ugentlig_tid)
    ud.push_back(med(i, r, T::timer_mangler,
                     {{B::felt_tomt, "ugentlig_tid", kKendsgerning}, Sikkerhed::sikker}));
  else if (r.ugentlig_tid->minutter() == 0)
    ud.push_back(
        med(i, r, T::timer_mangler, {{B::nul_timer, "0:00", kKendsgerning}, Sikkerhed::sikker}));
  if (!r.til)
    ud.push_back(
        med(i, r, T::slutdato_mangler, {{B::felt_tomt, "til", kKendsgerning}, Sikkerhed::sikker}));
}

// Known, or often named by the list, as a place of the legal unit.
bool hoerer_til(const Sted& s, const Cvr& cvr) {
  if (s.kendt && s.kendt->cvr == cvr) return true;
  return std::any_of(s.cvr.begin(), s.cvr.end(),
                     [&](const auto& c) { return c.first == cvr && c.second >= 3; });
}

// Every number with one digit wrong, or two neighbours swapped.
std::vector<std::string> slaafejl_af(const std::string& t) {
  std::vector<std::string> ud;
  for (std::size_t k = 0; k < t.size(); ++k) {
    for (char c = '0'; c <= '9'; ++c) {
      ud.push_back(t);
      ud.back()[k] = c;
    }
    if (k + 1 == t.size()) break;
    ud.push_back(t);
    std::swap(ud.back()[k], ud.back()[k + 1]);
  }
  std::erase(ud, t);
  return ud;
}

// The number that was meant: one slip away, and a place of the same legal unit.
std::optional<PNummer> ligner(const Indeks& i, const PNummer& p, const std::optional<Cvr>& cvr) {
  if (!cvr) return std::nullopt;
  for (const auto& t : slaafejl_af(p.tekst())) {
    const auto n = PNummer::laes(t);
    const Sted* s = n ? i.sted(n) : nullptr;
    if (s != nullptr && hoerer_til(*s, *cvr)) return n;
  }
  return std::nullopt;
}

void find_ukendt(const Indeks& i, const Kildeplacering& r, const Sted& s,
                 std::vector<Fejlregistrering>& ud) {
  // A number that stands on many rows was not mistyped on all of them.
  const bool sjaelden = s.vane.nytteindsatser + s.vane.andre <= 2;
  const auto rigtigt = sjaelden ? ligner(i, *r.p_nummer, r.cvr) : std::nullopt;
  const bool ukendt = !s.kendt && i.grundlag().alle_arbejdssteder;
  if (!rigtigt && !ukendt) return;
  auto f =
      ukendt
          ? med(i, r, T::p_nummer_ukendt,
                {{B::p_nummer_findes_ikke, r.p_nummer->tekst(), kKendsgerning}, Sikkerhed::sikker})
          : med(i, r, T::p_nummer_ukendt,
                {{B::p_nummer_ligner, rigtigt->tekst(), kFlertal}, Sikkerhed::sandsynlig});
  if (ukendt && rigtigt) f.beviser.push_back({B::p_nummer_ligner, rigtigt->tekst(), kFlertal});
  f.rettelse.p_nummer = rigtigt;
  ud.push_back(std::move(f));
}

// What most of the P-number's rows name: at least three rows, and nine of ten.
std::optional<Cvr> flertallets_cvr(const Sted& s) {
  std::int32_t ialt = 0;
  for (const auto& [cvr, antal] : s.cvr) ialt += antal;
  for (const auto& [cvr, antal] : s.cvr)
    if (antal >= 3 && antal * 10 >= ialt * 8) return cvr;
  return std::nullopt;
}

void find_andet_cvr(const Indeks& i, const Kildeplacering& r, const Sted& s,
                    std::vector<Fejlregistrering>& ud) {
  const auto rigtigt = s.kendt ? std::optional<Cvr>(s.kendt->cvr) : flertallets_cvr(s);
  if (!rigtigt || !r.cvr || *rigtigt == *r.cvr) return;
  auto f = med(
      i, r, T::p_nummer_andet_cvr,
      s.kendt ? Grund{{B::cvr_efter_register, rigtigt->tekst(), kKendsgerning}, Sikkerhed::sikker}
              : Grund{{B::cvr_efter_listen, rigtigt->tekst(), kFlertal}, Sikkerhed::sandsynlig});
  f.rettelse.cvr = rigtigt;
  ud.push_back(std::move(f));
}

void find_p_nummer(const Indeks& i, const Kildeplacering& r, std::vector<Fejlregistrering>& ud) {
  if (!r.p_nummer) {
    ud.push_back(med(i, r, T::p_nummer_ukendt,
                     {{B::felt_tomt, "p_nummer", kKendsgerning}, Sikkerhed::sikker}));
    return;
  }
  const Sted& s = *i.sted(r.p_nummer);
  if (s.kendt && s.kendt->lukket && r.fra && *s.kendt->lukket <= *r.fra)
    ud.push_back(
        med(i, r, T::p_nummer_ukendt,
            {{B::p_nummer_lukket, iso(*s.kendt->lukket), kKendsgerning}, Sikkerhed::sikker}));
  find_ukendt(i, r, s, ud);
  find_andet_cvr(i, r, s, ud);
}

// F-045: the law of the first day, since a list does not say when it was decided.
void find_for_lang(const Indeks& i, const Kildeplacering& r, std::vector<Fejlregistrering>& ud) {
  if (!er_nytteindsats(r.tilbud) || !r.fra || !r.til || *r.til < *r.fra) return;
  const auto hoejst = regler::hoejst_dage(*r.fra, Population::almindelig);
  const std::int32_t dage = *r.til - *r.fra + 1;
  if (!hoejst || dage <= *hoejst) return;
  auto f = med(i, r, T::for_lang,
               {{B::dage_over_graensen, std::to_string(dage), kKendsgerning}, Sikkerhed::sikker});
  f.rettelse.til = *r.fra + (*hoejst - 1);
  ud.push_back(std::move(f));
}

std::optional<Sektor> efter_navn(const std::string& virksomhed) {
  struct Navneord {
    std::string_view ord;
    Sektor sektor;
  };
  constexpr std::array kOrd{Navneord{"kommune", Sektor::kommune},
                            Navneord{"kommunale", Sektor::kommune},
                            Navneord{"region", Sektor::region},
                            Navneord{"sygehus", Sektor::region},
                            Navneord{"styrelsen", Sektor::stat},
                            Navneord{"ministeriet", Sektor::stat},
                            Navneord{"selvejende", Sektor::selvejende},
                            Navneord{"aps", Sektor::privat},
                            Navneord{"ivs", Sektor::privat}};
  std::optional<Sektor> ud;
  // "A/S" is two words once it is parted.
  const auto ord = del_i_ord(virksomhed);
  for (std::size_t k = 0; k < ord.size(); ++k) {
    if (k + 1 < ord.size() && ord[k] == "a" && ord[k + 1] == "s") return Sektor::privat;
    for (const auto& n : kOrd)
      if (ord[k] == n.ord && !ud) ud = n.sektor;
  }
  return ud;
}

std::optional<Sektor> efter_tilbudssted(const std::string& tilbudssted) {
  for (const auto& o : del_i_ord(tilbudssted)) {
    if (o.starts_with("kommunal")) return Sektor::kommune;
    if (o.starts_with("regional")) return Sektor::region;
    if (o.starts_with("stat")) return Sektor::stat;
    if (o.starts_with("selvej")) return Sektor::selvejende;
    if (o.starts_with("privat")) return Sektor::privat;
  }
  return std::nullopt;
}

std::optional<Sektor> efter_listen(const Sted& s, const Kildeplacering& r) {
  auto t = s.sektorer;
  // The row does not witness for itself.
  if (er_nytteindsats(r.tilbud) && r.sektor) --t[static_cast<std::size_t>(*r.sektor)];
  const auto flest = std::max_element(t.begin(), t.end());
  std::int32_t ialt = 0;
  for (const std::int32_t n : t) ialt += n;
  if (*flest < 3 || *flest * 10 < ialt * 8) return std::nullopt;
  return static_cast<Sektor>(flest - t.begin());
}

Sikkerhed hvor_sikkert(B art) {
  if (art == B::sektor_efter_register) return Sikkerhed::sikker;
  return art == B::sektor_efter_listen || art == B::sektor_efter_tilbudssted ? Sikkerhed::sandsynlig
                                                                             : Sikkerhed::mulig;
}

std::int32_t vaegt_af(B art) {
  if (art == B::sektor_efter_register) return kKendsgerning;
  return art == B::sektor_efter_navn ? kTegn : kFlertal;
}

void find_sektor(const Indeks& i, const Kildeplacering& r, std::vector<Fejlregistrering>& ud) {
  if (!er_nytteindsats(r.tilbud) || !r.sektor) return;
  const auto s = stedets_sektor(i, r);
  if (!s || s->sektor == *r.sektor) return;
  auto f = med(i, r, T::forkert_sektor,
               {{s->art, std::string(navn(s->sektor)), vaegt_af(s->art)}, hvor_sikkert(s->art)});
  if (s->sektor == Sektor::privat)
    f.beviser.push_back({B::sektor_privat, r.virksomhed, 0});
  else
    f.rettelse.sektor = s->sektor;
  ud.push_back(std::move(f));
}

}  // namespace

std::optional<Sektorsvar> stedets_sektor(const Indeks& i, const Kildeplacering& r) {
  const Sted* s = i.sted(r.p_nummer);
  if (s != nullptr && s->kendt && s->kendt->sektor)
    return Sektorsvar{*s->kendt->sektor, B::sektor_efter_register};
  if (s != nullptr)
    if (const auto l = efter_listen(*s, r)) return Sektorsvar{*l, B::sektor_efter_listen};
  if (const auto t = efter_tilbudssted(r.tilbudssted))
    return Sektorsvar{*t, B::sektor_efter_tilbudssted};
  if (const auto n = efter_navn(r.virksomhed)) return Sektorsvar{*n, B::sektor_efter_navn};
  if (const auto c = i.sektor_af_cvr(r.cvr); c && !er_nytteindsats(r.tilbud))
    return Sektorsvar{*c, B::sektor_efter_listen};
  return std::nullopt;
}

void find_i_felter(const Indeks& i, const Kildeplacering& r, std::vector<Fejlregistrering>& ud) {
  if (!er_paa_virksomhed(r.tilbud)) return;
  find_tomme(i, r, ud);
  find_p_nummer(i, r, ud);
  find_for_lang(i, r, ud);
  find_sektor(i, r, ud);
}

}  // namespace nytte::sager
