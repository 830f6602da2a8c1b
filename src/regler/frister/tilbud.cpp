#include "regler/frister/tilbud.hpp"

#include <algorithm>

#include "regler/frister/faelles.hpp"
#include "regler/sagsregister.hpp"
#include "regler/tidsserie.hpp"

namespace nytte::regler {
namespace {

constexpr Dato kFleksibel = Dato::af(2026, 7, 1);  // LOV 1750/2025: W-12

// Whose deadlines: the target groups as far as they differ here.
enum class Gruppe : std::uint8_t { ingen, dagpenge, jobparat, aktivitetsparat, ung };

struct Tilbudspligt {
  Gruppe gruppe;
  std::span<const Raekke<Laengde>> foerste;
  std::span<const Raekke<Laengde>> naeste;
  const Hjemler* hjemmel_foerste;
  const Hjemler* hjemmel_naeste;
};

// § 92, stk. 1 and 2, § 96 b, stk. 1: 3, 6 and 1 months; § 102, stk. 1, and § 105, stk. 1: 6 and 1.
constexpr auto kFoersteDagpenge =
    tidsserie<Laengde>({{kFoersteRet, kOphaevet}, {kForenkling, Laengde{6, 0}}});
constexpr auto kFoersteJobparat =
    tidsserie<Laengde>({{kFoersteRet, Laengde{3, 0}}, {kForenkling, Laengde{6, 0}}});
constexpr auto kFoersteAktivitetsparat = tidsserie<Laengde>({{kFoersteRet, Laengde{6, 0}}});
constexpr auto kFoersteUng = tidsserie<Laengde>({{kFoersteRet, Laengde{1, 0}}});

// § 96: again after 6 and 12 months, until 2019; § 96 b, stk. 1, and § 105, stk. 2: 4 weeks, later
// 4 months. The day it became 4 months lies between 2020 and 2022-05-22: W-10, F-027.
constexpr auto kNaesteJobparat =
    tidsserie<Laengde>({{kFoersteRet, Laengde{6, 0}}, {kForenkling, kOphaevet}});
constexpr auto kNaesteAktivitetsparat =
    tidsserie<Laengde>({{kFoersteRet, Laengde{12, 0}}, {kForenkling, kOphaevet}});
constexpr auto kNaesteUng =
    tidsserie<Laengde>({{kFoersteRet, Laengde{0, 4}}, {Dato::af(2022, 1, 1), Laengde{4, 0}}});
constexpr auto kIngenNaeste = tidsserie<Laengde>({{kFoersteRet, kOphaevet}});

consteval Hjemler foerste(std::string_view gammel, std::string_view ny) {
  return Hjemler()
      .lab(Lab::lov_895_2013, gammel, Grad::D)
      .lab(Lab::lbk_990_2014, Lab::lbk_1342_2016, gammel)
      .lab(Lab::lov_548_2019, Lab::lbk_280_2024, ny)
      // W-12: offers became flexible; the paragraph was not read again.
      .tekst("LOV 1750/2025", ny, kFleksibel, Grad::U);
}
constexpr Hjemler kHjemmelJobparat = foerste("§ 92, stk. 1", "§ 102, stk. 1");
constexpr Hjemler kHjemmelAktivitetsparat = foerste("§ 92, stk. 2", "§ 102, stk. 1");
constexpr Hjemler kHjemmelUng = foerste("§ 96 b, stk. 1", "§ 105, stk. 1");
constexpr Hjemler kHjemmelIgen = Hjemler()
                                     .lab(Lab::lov_895_2013, "§ 96", Grad::D)
                                     .lab(Lab::lbk_990_2014, Lab::lbk_1342_2016, "§ 96")
                                     .til(kForenkling - 1);
constexpr Hjemler kHjemmelNaesteUng =
    Hjemler()
        .lab(Lab::lov_895_2013, "§ 96 b, stk. 1", Grad::D)
        .lab(Lab::lbk_990_2014, Lab::lbk_1342_2016, "§ 96 b, stk. 1")
        .lab(Lab::lov_548_2019, "§ 105, stk. 2")
        .tekst("LOV 2589/2021", "§ 105, stk. 2", Dato::af(2022, 1, 1), Grad::U)
        .lab(Lab::lbk_701_2022, Lab::lbk_280_2024, "§ 105, stk. 2")
        .tekst("LOV 1750/2025", "§ 105, stk. 2", kFleksibel, Grad::U);
constexpr Hjemler kEfterFritagelse =
    Hjemler().lab(Lab::lov_548_2019, Lab::lbk_280_2024, "§ 102, stk. 4");
constexpr Hjemler kEfterFritagelseUng =
    Hjemler().lab(Lab::lov_548_2019, Lab::lbk_280_2024, "§ 105, stk. 4");

constexpr std::array kPligter{
    Tilbudspligt{Gruppe::dagpenge, kFoersteDagpenge.raekker(), kIngenNaeste.raekker(),
                 &kHjemmelJobparat, &kHjemmelIgen},
    Tilbudspligt{Gruppe::jobparat, kFoersteJobparat.raekker(), kNaesteJobparat.raekker(),
                 &kHjemmelJobparat, &kHjemmelIgen},
    Tilbudspligt{Gruppe::aktivitetsparat, kFoersteAktivitetsparat.raekker(),
                 kNaesteAktivitetsparat.raekker(), &kHjemmelAktivitetsparat, &kHjemmelIgen},
    Tilbudspligt{Gruppe::ung, kFoersteUng.raekker(), kNaesteUng.raekker(), &kHjemmelUng,
                 &kHjemmelNaesteUng}};

bool er_hjaelp(Ydelse y) {
  return y == Ydelse::kontanthjaelp || y == Ydelse::uddannelseshjaelp ||
         y == Ydelse::integrationsydelse || y == Ydelse::overgangsydelse || y == Ydelse::sho_ydelse;
}

// F-028: who is under 30 and of whom nobody knows an education is read as one of the young, whose
// deadline comes first.
struct Gruppesvar {
  Gruppe gruppe;
  bool usikker = false;
};
Gruppesvar gruppe_af(const Tilbudsfakta& f, Dato dag) {
  if (f.population != Population::almindelig) return {Gruppe::ingen};
  if (f.ydelse == Ydelse::dagpenge) return {Gruppe::dagpenge};
  if (!er_hjaelp(f.ydelse) || !f.visitation) return {Gruppe::ingen};
  switch (*f.visitation) {
    case Visitation::jobparat:
      return {Gruppe::jobparat};
    case Visitation::uddannelsesparat:
    case Visitation::aabenlyst_uddannelsesparat:
      return {Gruppe::ung};
    case Visitation::aktivitetsparat:
      break;
  }
  if (dag >= f.foedt.plus_aar_ned(30) || f.uddannelse == true) return {Gruppe::aktivitetsparat};
  return {Gruppe::ung, !f.uddannelse && f.ydelse != Ydelse::uddannelseshjaelp};
}

std::optional<Laengde> laengde(std::span<const Raekke<Laengde>> raekker, Dato dag) {
  const auto* r = raekke_paa<Laengde>(raekker, dag);
  return r != nullptr ? r->vaerdi : std::nullopt;
}

std::vector<Givettilbud> efter(const Tilbudsfakta& f, Dato dag) {
  std::vector<Givettilbud> ud;
  for (const auto& t : f.tilbud)
    if (t.til >= dag) ud.push_back(t);
  std::sort(ud.begin(), ud.end(), [](const auto& a, const auto& b) { return a.fra < b.fra; });
  return ud;
}

// W-11: within a month of the end of an exemption.
std::optional<Frist> efter_fritagelse(const Tilbudsfakta& f, Gruppe g, Dato dag) {
  const Hjemmel* h = (g == Gruppe::ung ? kEfterFritagelseUng : kEfterFritagelse).paa(dag);
  if (h == nullptr) return std::nullopt;
  const Dato senest = f.fritaget_til->plus_maaneder_ned(1);
  const auto tilbud = efter(f, *f.fritaget_til + 1);
  if (!tilbud.empty() && tilbud.front().fra <= std::max(senest, dag)) return std::nullopt;
  return frist(Fristart::tilbud_efter_fritagelse, senest, h);
}

// First the first offer, then from the end of each to the next one: the first that is not met.
std::optional<Frist> ubrudt(const Tilbudsfakta& f, const Tilbudspligt& p, Dato dag) {
  const auto foerste_inden = laengde(p.foerste, dag);
  if (!foerste_inden) return std::nullopt;
  const auto igen = laengde(p.naeste, dag);
  Frist svar =
      frist(Fristart::foerste_tilbud, plus(f.fra, *foerste_inden), p.hjemmel_foerste->paa(dag));
  for (const auto& t : efter(f, f.fra)) {
    // Late and not begun yet: still a task. Late but begun: the past, nothing to do any more.
    if (t.fra > svar.forfalder && t.fra > dag) return svar;
    if (!igen) return std::nullopt;
    const Dato naeste = plus(t.til, *igen);
    if (svar.art == Fristart::naeste_tilbud && naeste < svar.forfalder) continue;
    svar = frist(Fristart::naeste_tilbud, naeste, p.hjemmel_naeste->paa(dag));
  }
  return svar;
}

}  // namespace

std::optional<Tilbudsvilkaar> tilbudsvilkaar(const Tilbudsfakta& f, Dato dag) {
  const auto gruppe = gruppe_af(f, dag).gruppe;
  const auto* pligt = std::find_if(kPligter.begin(), kPligter.end(),
                                   [gruppe](const auto& p) { return p.gruppe == gruppe; });
  if (pligt == kPligter.end() || dag < kFoersteRet) return std::nullopt;
  Tilbudsvilkaar ud{.foerste = laengde(pligt->foerste, dag), .naeste = laengde(pligt->naeste, dag)};
  if (!ud.foerste && !ud.naeste) return std::nullopt;
  if (ud.foerste) ud.hjemmel_foerste = pligt->hjemmel_foerste->paa(dag);
  if (ud.naeste) ud.hjemmel_naeste = pligt->hjemmel_naeste->paa(dag);
  return ud;
}

std::optional<Frist> tilbudsfrist(const Tilbudsfakta& f, Dato dag) {
  const auto [gruppe, usikker] = gruppe_af(f, dag);
  const auto* pligt = std::find_if(kPligter.begin(), kPligter.end(),
                                   [g = gruppe](const auto& p) { return p.gruppe == g; });
  if (pligt == kPligter.end() || dag < kFoersteRet) return std::nullopt;
  const bool fritaget = f.fritaget_til && *f.fritaget_til >= f.fra;
  // While the exemption lasts, and until an offer has followed it, only its own deadline counts.
  const bool kun_fritagelse =
      fritaget && (dag <= *f.fritaget_til || efter(f, *f.fritaget_til + 1).empty());
  auto svar = kun_fritagelse ? efter_fritagelse(f, gruppe, dag) : ubrudt(f, *pligt, dag);
  if (svar && usikker) svar->vejledende = true;
  return svar;
}

bool er_ung_uden_uddannelse(const Tilbudsfakta& f, Dato dag) {
  return gruppe_af(f, dag).gruppe == Gruppe::ung;
}

namespace {

constexpr std::int32_t kTimerOmUgen = 15;
constexpr std::int32_t kHoejstUden = 6 * 7;  // days without
constexpr Hjemler kInl17a = Hjemler()
                                .tekst("LOV 665/2016", "§ 17 a", Dato::af(2016, 7, 1), Grad::U)
                                .inl(Inl::lbk_1127_2017, Inl::lbk_1146_2020, "§ 17 a")
                                .til(kArbejdspligt - 1);
constexpr Bestemmelse kTimer{"timer i integrationsprogrammet", Hjemler(), kInl17a,
                             ukraine_videre(kInl17a)};

// The hours of the offers that count, on one day. In the first year nytteindsats does not.
std::int32_t timer_paa(const Tilbudsfakta& f, Dato dag) {
  const bool foerste_aar = dag < f.fra.plus_aar_ned(1);
  std::int32_t minutter = 0;
  for (const auto& t : f.tilbud)
    if (t.fra <= dag && dag <= t.til && !(foerste_aar && t.ordning == Ordning::nytteindsats))
      minutter += t.ugentlig_tid.minutter();
  return minutter / 60;
}

}  // namespace

std::optional<Frist> integrationsfrist(const Tilbudsfakta& f, Dato dag) {
  const Hjemmel* h = kTimer.paa(dag, f.population);
  if (h == nullptr || f.visitation != Visitation::jobparat) return std::nullopt;
  // The hours change where an offer begins or ends, and when nytteindsats begins to count.
  std::vector<Dato> skel{f.fra.plus_aar_ned(1)};
  for (const auto& t : f.tilbud) skel.insert(skel.end(), {t.fra, t.til + 1});
  std::sort(skel.begin(), skel.end());
  // At most six weeks between stretches with the hours; F-028: the first begins within as many.
  Frist svar = praksisfrist(Fristart::integrationstimer, f.fra + kHoejstUden, h);
  for (std::size_t i = 0; i + 1 < skel.size(); ++i) {
    if (skel[i] < f.fra || skel[i] == skel[i + 1] || timer_paa(f, skel[i]) < kTimerOmUgen) continue;
    if (skel[i] > svar.forfalder && skel[i] > dag) return svar;
    svar = frist(Fristart::integrationstimer, skel[i + 1] - 1 + kHoejstUden, h);
  }
  return svar;
}

namespace {

using Ref = const Bestemmelse*;
constexpr Bestemmelse kFoerste{"Det første tilbud: jobparate og dagpengemodtagere",
                               kHjemmelJobparat, Hjemler(), Hjemler()};
constexpr Bestemmelse kFoerste2{"Det første tilbud: aktivitetsparate", kHjemmelAktivitetsparat,
                                Hjemler(), Hjemler()};
constexpr Bestemmelse kFoerste3{"Det første tilbud: de unge", kHjemmelUng, Hjemler(), Hjemler()};
constexpr Bestemmelse kIgen{"Det næste tilbud: jobparate og aktivitetsparate", kHjemmelIgen,
                            Hjemler(), Hjemler()};
constexpr Bestemmelse kIgenUng{"Det næste tilbud: de unge", kHjemmelNaesteUng, Hjemler(),
                               Hjemler()};
constexpr Bestemmelse kFritaget{"Tilbud efter en fritagelse", kEfterFritagelse, Hjemler(),
                                Hjemler()};
constexpr std::array<Ref, 6> kTilbudRef{&kFoerste, &kFoerste2, &kFoerste3,
                                        &kIgen,    &kIgenUng,  &kFritaget};
constexpr std::string_view kIntet = "Integrationsprogrammet har sin egen regel.";
constexpr std::array kTilbudPerioder{
    Regelperiode{kFoersteRet, kForenkling - 1, Population::almindelig, true,
                 "Første tilbud inden 3 måneder (jobparate), 6 måneder (aktivitetsparate) eller 1 "
                 "måned (unge); igen efter 6 måneder, 12 måneder eller 4 uger."},
    Regelperiode{kForenkling, Dato::af(2021, 12, 31), Population::almindelig, true,
                 "Første tilbud inden 6 måneder, for unge inden 1 måned og derefter højst 4 uger "
                 "imellem; efter en fritagelse inden 1 måned."},
    Regelperiode{Dato::af(2022, 1, 1), kFleksibel - 1, Population::almindelig, true,
                 "Første tilbud inden 6 måneder, for unge inden 1 måned og derefter højst 4 "
                 "måneder imellem; efter en fritagelse inden 1 måned."},
    Regelperiode{kFleksibel, std::nullopt, Population::almindelig, true,
                 "Som før, men vejledende: tilbud blev fleksible, og teksten er ikke læst."},
    Regelperiode{kFoersteRet, std::nullopt, Population::integrationsprogram, false, kIntet},
    Regelperiode{kFoersteRet, std::nullopt, Population::ukraine, false, kIntet}};

constexpr std::array<Ref, 1> kTimerRef{&kTimer};
constexpr Dato kTimerFra = Dato::af(2016, 7, 1);
constexpr std::string_view kFemten =
    "Jobparate har højst seks uger uden 15 timers praktik eller løntilskud om ugen. Nytteindsats "
    "tæller ikke med det første år.";
constexpr std::array kTimerPerioder{
    Regelperiode{kFoersteRet, std::nullopt, Population::almindelig, false,
                 "Kun for integrationsprogrammet."},
    Regelperiode{kFoersteRet, kTimerFra - 1, Population::integrationsprogram, false,
                 "Ingen sådan regel er fundet."},
    Regelperiode{kTimerFra, kArbejdspligt - 1, Population::integrationsprogram, true, kFemten},
    Regelperiode{kArbejdspligt, std::nullopt, Population::integrationsprogram, false,
                 "Afløst af pligten til 37 timer."},
    Regelperiode{kFoersteRet, kTimerFra - 1, Population::ukraine, false,
                 "Ingen sådan regel er fundet."},
    Regelperiode{kTimerFra, std::nullopt, Population::ukraine, true, kFemten}};

}  // namespace

extern const Sagsregelkort kTilbudsfrister{"tilbudsfrister", "Hvornår der skal gives tilbud",
                                           "W-05 til W-12", kTilbudPerioder, kTilbudRef};
extern const Sagsregelkort kIntegrationstimer{"integrationstimer", "Timer i integrationsprogrammet",
                                              "W-13", kTimerPerioder, kTimerRef};

}  // namespace nytte::regler
