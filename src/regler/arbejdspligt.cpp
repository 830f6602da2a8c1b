#include "regler/arbejdspligt.hpp"

#include <algorithm>
#include <array>

#include "regler/sagsregister.hpp"

namespace nytte::regler {
namespace {

// The employment requirement covers everyone from this day; before, those on the benefits of the
// residence requirement alone.
constexpr Dato kUdvidelse = Dato::af(2025, 7, 1);
constexpr std::string_view kLov = "LOV 1654/2024";
constexpr std::string_view kBab = "BEK 1766/2024";

// The Ukraine population is exempt by name.
consteval Bestemmelse bestemmelse(std::string_view hvad, std::string_view lab,
                                  const Hjemler& integration) {
  return {hvad, Hjemler().tekst(kLov, lab, kArbejdspligt), integration,
          Hjemler().tekst(kLov, "§ 105 a, stk. 1", kArbejdspligt)};
}
consteval Hjemler inl(std::string_view sted) { return Hjemler().tekst(kLov, sted, kArbejdspligt); }

constexpr Bestemmelse kPligt =
    bestemmelse("37 timers indsats om ugen", "§ 105 a, stk. 1", inl("§ 20 d"));
constexpr Bestemmelse kNedsat =
    bestemmelse("færre timer efter en konkret vurdering", "§ 105 a, stk. 2", inl("§ 20 d"));
constexpr Bestemmelse kIndhold =
    bestemmelse("hvad timerne kan bestå af", "§ 105 b, stk. 1-2", inl("§ 20 d"));
constexpr Bestemmelse kOgsaa =
    bestemmelse("hvad der også tæller med", "§ 105 b, stk. 3", inl("§ 20 d"));
constexpr Bestemmelse kFireTimer{
    "højst fire timers jobsøgning og forberedelse, hvor kommunen har anvist",
    Hjemler().tekst(kLov, "§ 105 c", kArbejdspligt),
    inl("§ 20 d").integrationsbek(Integrationsbek::bek_208_2026, "§ 36"),
    Hjemler().tekst(kLov, "§ 105 a, stk. 1", kArbejdspligt)};
constexpr Bestemmelse kTransport{
    "transport mellem aktiviteter", Hjemler().tekst(kBab, "§ 15 b", kArbejdspligt),
    inl("§ 20 d").integrationsbek(Integrationsbek::bek_208_2026, "§ 37"),
    Hjemler().tekst(kLov, "§ 105 a, stk. 1", kArbejdspligt)};

constexpr std::array kBestemmelser{&kPligt, &kNedsat, &kIndhold, &kOgsaa, &kFireTimer, &kTransport};

constexpr std::array kPerioder{
    Regelperiode{kFoersteRet, kArbejdspligt - 1, {}, false, "Der er ingen arbejdspligt."},
    Regelperiode{kArbejdspligt, kUdvidelse - 1, Population::almindelig, true,
                 "Den, der hverken opfylder opholds- eller beskæftigelseskravet og får en af de "
                 "ydelser, der hænger på opholdskravet, skal have 37 timers indsats om ugen, eller "
                 "færre efter en konkret vurdering."},
    Regelperiode{kUdvidelse,
                 {},
                 Population::almindelig,
                 true,
                 "Den, der hverken opfylder opholds- eller beskæftigelseskravet, skal have 37 "
                 "timers indsats om ugen, eller færre efter en konkret vurdering. Højst fire timer "
                 "kan være jobsøgning og forberedelse til danskundervisning."},
    Regelperiode{kArbejdspligt,
                 {},
                 Population::integrationsprogram,
                 true,
                 "37 timers indsats om ugen med danskuddannelsen, eller færre efter en konkret "
                 "vurdering. Højst fire timer kan være jobsøgning og forberedelse til "
                 "danskundervisning."},
    Regelperiode{kArbejdspligt,
                 {},
                 Population::ukraine,
                 false,
                 "Personer med ophold efter særloven om Ukraine har ikke arbejdspligt."}};

// Benefits of LAB § 6, nr. 2-5.
bool er_hjaelp(Ydelse y) {
  return y == Ydelse::kontanthjaelp || y == Ydelse::uddannelseshjaelp ||
         y == Ydelse::integrationsydelse || y == Ydelse::overgangsydelse || y == Ydelse::sho_ydelse;
}
bool paa_opholdskravets_ydelse(Ydelse y) {
  return y == Ydelse::sho_ydelse || y == Ydelse::overgangsydelse;
}

// Whether there is a duty, and why not. Nothing: there is.
std::optional<Pligtbegrundelse> fri(const Arbejdspligtfakta& f) {
  if (f.dato < kFoersteRet) return Pligtbegrundelse::ukendt_ret;
  if (f.dato < kArbejdspligt) return Pligtbegrundelse::gaelder_ikke_endnu;
  if (f.population == Population::ukraine) return Pligtbegrundelse::undtaget_ukraine;
  if (!f.arbejdspligt) return Pligtbegrundelse::ingen_arbejdspligt;
  if (!er_hjaelp(f.ydelse)) return Pligtbegrundelse::gaelder_ikke_for_gruppen;
  if (f.population == Population::almindelig && f.dato < kUdvidelse &&
      !paa_opholdskravets_ydelse(f.ydelse))
    return Pligtbegrundelse::gaelder_ikke_endnu;
  return std::nullopt;
}

const Bestemmelse& bestemmelse_om(Ugeaktivitetsart art) {
  using enum Ugeaktivitetsart;
  switch (art) {
    case nytteindsats:
    case virksomhedspraktik:
    case loentilskud:
    case vejledning:
    case opkvalificering:
      return kIndhold;
    case forberedelse_dansk:
    case jobsoegning:
      return kFireTimer;
    case transport_mellem:
    case transport_hjem:
      return kTransport;
    case ordinaert_arbejde:
    case danskundervisning:
    case samtale:
    case anden_aktivitet:
    case social_eller_sundhed:
    case andet:
      break;
  }
  return kOgsaa;
}

// Puts the minutes of one kind together, and those that do not count under what they lack.
class Taelling {
 public:
  explicit Taelling(const Arbejdspligtfakta& f) : f_(f) {
    for (const auto& a : f.aktiviteter) tael(a);
  }

  void tael(const Pligtaktivitet& a) {
    using enum Ugeaktivitetsart;
    auto& l = linje(a.art);
    l.minutter += a.minutter;
    switch (a.art) {
      // To and from home, and what no rule names, count for nothing.
      case transport_hjem:
      case andet:
        return;
      // § 105 b, stk. 2: guidance and upskilling only in the cases named there.
      case vejledning:
      case opkvalificering:
        return a.naevnt ? taeller(l, a.minutter)
                        : uden_for(Pligtfundart::ikke_naevnt_tilfaelde, l, a.minutter);
      // § 105 c: at a place the authority assigned, at most four hours together.
      case jobsoegning:
      case forberedelse_dansk:
        return a.anvist ? soegning(l, a.minutter)
                        : uden_for(Pligtfundart::sted_ikke_anvist, l, a.minutter);
      default:
        return taeller(l, a.minutter);
    }
  }

  std::int32_t sum() const { return sum_; }
  std::int32_t over_fire_timer() const { return over_; }
  std::vector<Pligtlinje> linjer() const {
    std::vector<Pligtlinje> ud;
    for (const auto& l : linjer_)
      if (l.minutter > 0) ud.push_back(l);
    return ud;
  }
  std::vector<Pligtfund> fund() const {
    std::vector<Pligtfund> ud;
    for (const auto& x : fund_)
      if (x.minutter > 0) ud.push_back(x);
    return ud;
  }

 private:
  Pligtlinje& linje(Ugeaktivitetsart art) {
    auto& l = linjer_.at(static_cast<std::size_t>(art));
    l.art = art;
    l.hjemmel = bestemmelse_om(art).paa(f_.dato, f_.population);
    return l;
  }
  void taeller(Pligtlinje& l, std::int32_t minutter) {
    l.taeller += minutter;
    sum_ += minutter;
  }
  void soegning(Pligtlinje& l, std::int32_t minutter) {
    const auto plads = kHoejstJobsoegning - soegt_;
    const auto med = std::min(plads, minutter);
    soegt_ += med;
    taeller(l, med);
    over_ += minutter - med;
    if (minutter > med) uden_for(Pligtfundart::over_fire_timer, l, minutter - med);
  }
  void uden_for(Pligtfundart art, const Pligtlinje& l, std::int32_t minutter) {
    auto& x = fund_.at(static_cast<std::size_t>(art));
    x = {art, art == Pligtfundart::over_fire_timer ? Udfald::ikke_opfyldt : Udfald::advarsel,
         x.minutter + minutter, l.hjemmel};
  }

  const Arbejdspligtfakta& f_;
  std::array<Pligtlinje, Koder<Ugeaktivitetsart>::navne.size()> linjer_{};
  std::array<Pligtfund, Koder<Pligtfundart>::navne.size()> fund_{};
  std::int32_t sum_ = 0;
  std::int32_t soegt_ = 0;
  std::int32_t over_ = 0;
};

// The hours decide; what the four hours cut off is a no only where it is what is missing.
Udfald udfald(const Arbejdspligtsvar& s, std::int32_t over_fire_timer) {
  if (s.margen < 0)
    return s.margen + over_fire_timer >= 0 ? Udfald::ikke_opfyldt : Udfald::advarsel;
  const bool advarsler = std::any_of(s.fund.begin(), s.fund.end(),
                                     [](const auto& x) { return x.udfald <= Udfald::advarsel; });
  return s.margen > 0 || advarsler ? Udfald::advarsel : Udfald::opfyldt;
}

std::int32_t planlagt_nytteindsats(const Arbejdspligtsvar& s) {
  for (const auto& l : s.linjer)
    if (l.art == Ugeaktivitetsart::nytteindsats) return l.taeller;
  return 0;
}

}  // namespace

const Sagsregelkort kArbejdspligtensTimer{"arbejdspligt", "Arbejdspligtens timer",
                                          "A-01 til A-08, A-11", kPerioder, kBestemmelser};

Arbejdspligtsvar arbejdspligt(const Arbejdspligtfakta& f) {
  Arbejdspligtsvar ud;
  ud.hjemmel = kPligt.paa(f.dato, f.population);
  if (const auto hvorfor = fri(f)) {
    ud.begrundelse = *hvorfor;
    ud.udfald =
        *hvorfor == Pligtbegrundelse::ukendt_ret ? Udfald::uafklaret : Udfald::ikke_relevant;
    return ud;
  }
  const Taelling t(f);
  ud.linjer = t.linjer();
  ud.fund = t.fund();
  // § 105 a, stk. 2: fewer hours need a concrete assessment; without it the duty is the whole week.
  const bool nedsat = f.timer < kFuldUge;
  if (nedsat && !f.nedsat_begrundet)
    ud.fund.push_back({Pligtfundart::nedsat_uden_begrundelse, Udfald::advarsel, 0,
                       kNedsat.paa(f.dato, f.population)});
  ud.kraevet = nedsat && f.nedsat_begrundet ? f.timer.minutter() : kFuldUge.minutter();
  ud.taeller = t.sum();
  ud.margen = ud.taeller - ud.kraevet;
  ud.begrundelse = ud.margen == 0  ? Pligtbegrundelse::timer_naaet
                   : ud.margen < 0 ? Pligtbegrundelse::timer_mangler
                                   : Pligtbegrundelse::timer_over;
  ud.udfald = udfald(ud, t.over_fire_timer());
  if (ud.margen < 0 || (ud.margen > 0 && planlagt_nytteindsats(ud) >= ud.margen))
    ud.mere_nytteindsats = -ud.margen;
  return ud;
}

}  // namespace nytte::regler
