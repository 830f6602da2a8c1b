#include "fejlregistrering/maerket_verden.hpp"

#include <array>
#include <string_view>

namespace nytte::saet {
namespace {

using sager::Personer;
using sager::Tilfaeldig;

struct Stedslags {
  std::string_view navn;
  Sektor sektor;
  int nytte_lyst;
  std::string_view stilling;
};
constexpr std::array kKommunale{
    Stedslags{"Vej og Park", Sektor::kommune, 10, "anlægsgartnerarbejder"},
    Stedslags{"Genbrugspladsen", Sektor::kommune, 9, "renovationsarbejder"},
    Stedslags{"Materielgården", Sektor::kommune, 8, "gartnerimedhjælper"},
    Stedslags{"Idrætscentret", Sektor::kommune, 6, "halassistent"},
    Stedslags{"Biblioteket", Sektor::kommune, 4, "biblioteksassistent"},
    Stedslags{"Plejecenter Solbakken", Sektor::kommune, 4, "social- og sundhedsmedhjælper"},
    Stedslags{"Plejecenter Åhaven", Sektor::kommune, 3, "køkkenmedhjælper"},
    Stedslags{"Børnehuset Myretuen", Sektor::kommune, 3, "pædagogmedhjælper"},
    Stedslags{"Byskolen", Sektor::kommune, 4, "pedelmedhjælper"},
    Stedslags{"Østre Skole", Sektor::kommune, 3, "lærerassistent"},
    Stedslags{"Rådhuset", Sektor::kommune, 1, "kontorassistent"},
    Stedslags{"Kommunens Produktionskøkken", Sektor::kommune, 2, "køkkenmedhjælper"}};
constexpr std::array kAndreOffentlige{
    Stedslags{"Sygehuset, serviceafdelingen", Sektor::region, 3, "serviceassistent"},
    Stedslags{"Regionens Hjælpemiddeldepot", Sektor::region, 4, "lagermedhjælper"},
    Stedslags{"Naturstyrelsen, distriktet", Sektor::stat, 5, "skovarbejder"},
    Stedslags{"Kasernen, depotet", Sektor::stat, 2, "lagermedhjælper"},
    Stedslags{"Museet Gammelgård", Sektor::selvejende, 5, "museumsassistent"},
    Stedslags{"Den selvejende institution Lindely", Sektor::selvejende, 3, "pædagogmedhjælper"},
    Stedslags{"Naturskolen", Sektor::selvejende, 5, "havearbejder"}};
constexpr std::array<std::string_view, 12> kPrivate{"Netto",
                                                    "Byens Auto ApS",
                                                    "Jensen Rengøring A/S",
                                                    "Café Havblik",
                                                    "Murerfirma P. Vinter",
                                                    "Føtex",
                                                    "Hotel Strandgården",
                                                    "Nordisk Lager A/S",
                                                    "Frisør Klip",
                                                    "Planteskolen Park & Have ApS",
                                                    "Bageriet",
                                                    "Dansk Genbrug Textil A/S"};
constexpr std::array<std::string_view, 8> kPrivateStillinger{
    "butiksassistent", "lagermedhjælper",   "rengøringsassistent", "tjener",
    "chauffør",        "gartnermedhjælper", "kontorassistent",     "køkkenmedhjælper"};

// Numbers that cannot meet: each its own from a running number, spread out so that one wrong digit
// seldom hits another.
class Numre {
 public:
  Cvr cvr() { return *Cvr::laes(std::to_string(10'000'000 + (n_++ * 7'919) % 89'000'000)); }
  PNummer p() {
    return *PNummer::laes(std::to_string(1'000'000'000 + (n_++ * 1'299'709LL) % 29'999'999));
  }

 private:
  std::int64_t n_ = 3;
};

template <class Slags>
void tilfoej(std::vector<Sted>& ud, const Slags& alle, const Cvr* faelles, Numre& n) {
  for (const auto& s : alle)
    ud.push_back({std::string(s.navn), faelles != nullptr ? *faelles : n.cvr(), n.p(), s.sektor,
                  s.nytte_lyst, std::string(s.stilling)});
}

Kommune lav_kommune(Tilfaeldig& t, Numre& n, int nummer) {
  constexpr std::array kSystemer{Fagsystem::workbase, Fagsystem::kmd_opera,
                                 Fagsystem::schultz_fasit};
  // Half are careful; one in six types everything as practice.
  constexpr std::array kVaner{Vane::omhyggelig, Vane::blandet,    Vane::alt_som_praktik,
                              Vane::omhyggelig, Vane::vejledning, Vane::omhyggelig};
  const auto i = static_cast<std::size_t>(nummer);
  Kommune k{.kode = *Kommunekode::fra(101 + nummer * 9),
            .system = kSystemer[i % kSystemer.size()],
            .vane = kVaner[i % kVaner.size()],
            .steder = {}};
  k.fejlprocent = k.vane == Vane::omhyggelig        ? t.mellem(1, 4)
                  : k.vane == Vane::alt_som_praktik ? 100
                                                    : t.mellem(15, 45);
  k.tekstprocent = t.mellem(30, 85);
  k.slaafejl = t.mellem(3, 20);
  k.har_tilbudssted = k.system == Fagsystem::kmd_opera;
  const Cvr kommunens = n.cvr();
  tilfoej(k.steder, kKommunale, &kommunens, n);
  tilfoej(k.steder, kAndreOffentlige, nullptr, n);
  for (const auto navn : kPrivate)
    k.steder.push_back({std::string(navn), n.cvr(), n.p(), Sektor::privat, 0,
                        std::string(t.en_af(kPrivateStillinger))});
  return k;
}

Ydelse lav_ydelse(Tilfaeldig& t) {
  const int n = t.mellem(1, 100);
  if (n <= 38) return Ydelse::kontanthjaelp;
  if (n <= 66) return Ydelse::uddannelseshjaelp;
  if (n <= 76) return Ydelse::arbejdsmarkedsydelse;
  if (n <= 86) return Ydelse::dagpenge;
  if (n <= 91) return Ydelse::sygedagpenge;
  if (n <= 96) return Ydelse::ressourceforloebsydelse;
  return Ydelse::ledighedsydelse;
}

bool kan_faa_nytteindsats(Ydelse y) {
  return y == Ydelse::kontanthjaelp || y == Ydelse::uddannelseshjaelp ||
         y == Ydelse::arbejdsmarkedsydelse;
}

Art vaelg_art(Tilfaeldig& t, const Borger& b, const Valg& v) {
  // Of those who can have it the share is higher, so that it comes out right of all.
  if (kan_faa_nytteindsats(b.ydelse) && t.mellem(1, 1000) <= v.procent_nytteindsats * 13)
    return Art::nytteindsats;
  const int n = t.mellem(1, 100);
  if (n <= 62) return Art::praktik;
  return n <= 85 ? Art::vejledning : Art::loentilskud;
}

std::size_t vaelg_sted(Tilfaeldig& t, const Kommune& k, Art art) {
  const auto antal = static_cast<std::int32_t>(k.steder.size());
  const auto offentlige = static_cast<std::int32_t>(kKommunale.size() + kAndreOffentlige.size());
  if (art == Art::nytteindsats) {
    for (;;) {
      const auto i = static_cast<std::size_t>(t.mellem(0, offentlige - 1));
      if (t.mellem(1, 10) <= k.steder[i].nytte_lyst) return i;
    }
  }
  const int i_det_offentlige = art == Art::vejledning ? 85 : 45;
  return static_cast<std::size_t>(t.chance(i_det_offentlige) ? t.mellem(0, offentlige - 1)
                                                             : t.mellem(offentlige, antal - 1));
}

int vaelg_dage(Tilfaeldig& t, Art art) {
  const int n = t.mellem(1, 100);
  switch (art) {
    case Art::nytteindsats:
      if (n <= 45) return 91;
      if (n <= 60) return 7 * t.mellem(4, 12);
      return n <= 75 ? t.mellem(5, 30) : t.mellem(20, 90);
    case Art::praktik:
      if (n <= 35) return 28;
      if (n <= 60) return 91;
      if (n <= 72) return 182;
      return n <= 84 ? 7 * t.mellem(1, 12) : t.mellem(5, 120);
    case Art::loentilskud:
      return n <= 60 ? 182 : 7 * t.mellem(8, 52);
    default:
      return n <= 50 ? 42 : 7 * t.mellem(1, 26);
  }
}

int vaelg_minutter(Tilfaeldig& t, Art art) {
  constexpr std::array kNytte{25, 30, 37, 20, 32, 37};
  constexpr std::array kAndre{37, 25, 20, 15, 30, 12, 37, 10};
  const int hele = art == Art::nytteindsats ? t.en_af(kNytte) : t.en_af(kAndre);
  return hele * 60 + (t.chance(8) ? 30 : 0);
}

void lav_forloeb(Tilfaeldig& t, const Valg& v, std::size_t kommune, const Borger& b, Verden& ud) {
  const Kommune& k = ud.kommuner[kommune];
  Dato naeste = v.foerste + t.mellem(0, v.dage - 1);
  const int antal = t.chance(55) ? 1 : t.mellem(1, 4);
  std::size_t sidste_sted = k.steder.size();
  for (int n = 0; n < antal; ++n) {
    const Art art = vaelg_art(t, b, v);
    // A next course is often in the place one knows.
    const bool blivende = sidste_sted < k.steder.size() && t.chance(25) &&
                          (art != Art::nytteindsats || k.steder[sidste_sted].nytte_lyst > 0);
    sidste_sted = blivende ? sidste_sted : vaelg_sted(t, k, art);
    const Dato til = naeste + (vaelg_dage(t, art) - 1);
    ud.forloeb.push_back({art, kommune, sidste_sted, b, naeste, til, vaelg_minutter(t, art)});
    naeste = til + (t.chance(40) ? t.mellem(1, 7) : t.mellem(8, 120));
    if (naeste - v.foerste >= v.dage) break;
  }
}

}  // namespace

Verden lav_verden(Tilfaeldig& t, const Valg& v) {
  Verden ud;
  Numre numre;
  Personer personer(t);
  for (int i = 0; i < v.kommuner; ++i) ud.kommuner.push_back(lav_kommune(t, numre, i));
  for (std::size_t i = 0; i < ud.kommuner.size(); ++i)
    for (int n = 0; n < v.borgere; ++n) {
      const std::string navn = personer.navn();
      const Cpr cpr = *Cpr::laes(personer.cpr(t.mellem(1955, 1995)));
      lav_forloeb(t, v, i, {navn, cpr, lav_ydelse(t)}, ud);
    }
  return ud;
}

}  // namespace nytte::saet
