#include "sager/eksempel/steder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "model/sag/arbejdssted.hpp"
#include "sager/eksempel/opgaver.hpp"
#include "sager/import/csv.hpp"

namespace nytte::sager {
namespace {

struct Slags {
  std::string_view navn;  // before the name of the place
  Sektor sektor;
  std::int32_t mindst;  // full-time persons
  std::int32_t hoejst;
  std::string_view stilling;
  std::string_view opgave;
  std::string_view faggruppe;
  std::string_view disco;  // the unit group of DISCO-08
};

constexpr std::array kSlags{
    Slags{"Plejehjemmet", Sektor::kommune, 28, 95, "pedelmedhjælper",
          "Højtlæsning, gåture og pasning af sansehaven ud over den faste bemanding", "FOA",
          "5153"},
    Slags{"Skolen ved", Sektor::kommune, 30, 80, "skolemedhjælper",
          "Ekstra voksen i frikvarterer og pasning af skolehaven", "3F", "5312"},
    Slags{"Børnehuset", Sektor::kommune, 9, 24, "medhjælper i børnehus",
          "Reparation af legetøj og pleje af legepladsen", "FOA", "5311"},
    Slags{"Biblioteket i", Sektor::kommune, 5, 18, "biblioteksmedhjælper",
          "Opsætning af udstillinger og digitalisering af lokalhistorie", "HK", "4411"},
    Slags{"Vej og Park", Sektor::kommune, 22, 60, "anlægsgartnerarbejder",
          "Rydning af stier og naturpleje ud over det faste driftsniveau", "3F", "9214"},
    Slags{"Genbrugspladsen", Sektor::kommune, 6, 14, "genbrugsmedhjælper",
          "Sortering til direkte genbrug og vejledning af besøgende", "3F", "9612"},
    Slags{"Svømmehallen i", Sektor::kommune, 7, 20, "servicemedhjælper",
          "Hjælp ved stævner og vedligeholdelse af udstyr", "3F", "9629"},
    Slags{"Museet i", Sektor::selvejende, 4, 15, "museumsmedhjælper",
          "Registrering af samlingen og opbygning af udstillinger", "HK", "3433"},
    Slags{"Sundhedshuset", Sektor::region, 40, 130, "portørmedhjælper",
          "Følgeskab og oprydning i depoter ud over den faste bemanding", "FOA", "5329"},
    Slags{"Naturstyrelsen ved", Sektor::stat, 12, 40, "skovmedhjælper",
          "Opsætning af borde, skilte og hegn i statens skove", "3F", "9215"},
};

constexpr std::array<std::string_view, 12> kBynavne{"Hammel", "Hadsten", "Hinnerup", "Ulstrup",
                                                    "Søften", "Thorsø",  "Voldum",   "Hadbjerg",
                                                    "Sall",   "Lyngå",   "Foldby",   "Laurbjerg"};

constexpr std::int32_t kAntal = 60;

// The share of the kinds: most are municipal.
const Slags& slags(std::int32_t nummer) {
  constexpr std::array<std::size_t, 20> kFordeling{0, 1, 2, 3, 4, 5, 6, 0, 1, 2,
                                                   4, 0, 1, 2, 8, 9, 7, 2, 1, 0};
  return kSlags[kFordeling[static_cast<std::size_t>(nummer) % kFordeling.size()]];
}

// Municipal workplaces belong to a few legal units, so that some share their CVR number.
std::string cvr(const Slags& s, std::int32_t nummer) {
  switch (s.sektor) {
    case Sektor::kommune:
      return fmt::format("{}", 99'010'001 + nummer % 3);
    case Sektor::region:
      return "99020001";
    case Sektor::stat:
      return "99030001";
    case Sektor::selvejende:
    case Sektor::privat:
      return fmt::format("{}", 99'040'001 + nummer);
  }
  return {};
}

}  // namespace

std::vector<Eksempelsted> eksempelsteder(Tilfaeldig& t) {
  std::vector<Eksempelsted> ud;
  for (std::int32_t n = 0; n < kAntal; ++n) {
    const Slags& s = slags(n);
    const auto by = kBynavne[static_cast<std::size_t>(n * 5 + n / 12) % kBynavne.size()];
    ud.push_back({.p_nummer = fmt::format("{}", 9'900'100'001 + n),
                  .cvr = cvr(s, n),
                  .navn = fmt::format("{} {}", s.navn, by),
                  .sektor = s.sektor,
                  .ministerium = s.sektor == Sektor::stat ? "Miljøministeriet" : "",
                  .andel = s.sektor == Sektor::selvejende ? (n % 40 == 16 ? "0.42" : "0.80") : "",
                  .ansatte = t.mellem(s.mindst, s.hoejst),
                  .stilling = std::string(s.stilling),
                  .opgave = std::string(s.opgave),
                  .faggruppe = std::string(s.faggruppe),
                  .disco = std::string(s.disco)});
  }
  return ud;
}

namespace {

// About where the town lies, and each place a little beside the others; some are not known.
std::optional<Koordinat> koordinat(const std::string& by, std::size_t nummer) {
  constexpr std::array<std::pair<std::int32_t, std::int32_t>, kBynavne.size()> kByer{{
      {56'258'000, 9'863'000},
      {56'328'000, 10'049'000},
      {56'266'000, 10'063'000},
      {56'386'000, 9'791'000},
      {56'236'000, 10'084'000},
      {56'301'000, 9'793'000},
      {56'361'000, 10'132'000},
      {56'346'000, 10'094'000},
      {56'283'000, 9'822'000},
      {56'307'000, 9'977'000},
      {56'284'000, 10'005'000},
      {56'353'000, 9'917'000},
  }};
  if (nummer % 11 == 6) return std::nullopt;
  const auto plads = std::find(kBynavne.begin(), kBynavne.end(), by);
  if (plads == kBynavne.end()) return std::nullopt;
  const auto [bredde, laengde] = kByer[static_cast<std::size_t>(plads - kBynavne.begin())];
  const auto ved = static_cast<std::int32_t>(nummer);
  return Koordinat{bredde + (ved * 7 % 9 - 4) * 1'300, laengde + (ved * 5 % 11 - 5) * 2'100};
}

}  // namespace

std::string steder_csv(const std::vector<Eksempelsted>& steder) {
  std::string ud;
  skriv_csv_linje(ud,
                  {"p_nummer", "cvr", "navn", "adresse", "postnummer", "by", "kommune", "sektor",
                   "ministeromraade", "tilskudsandel", "arbejdsgiver_navn", "bredde", "laengde"});
  for (std::size_t i = 0; i < steder.size(); ++i) {
    const auto& s = steder[i];
    const auto by = s.navn.substr(s.navn.rfind(' ') + 1);
    const bool kommunal = s.sektor == Sektor::kommune;
    const auto sted = koordinat(by, i);
    skriv_csv_linje(
        ud, {s.p_nummer, s.cvr, s.navn, fmt::format("Eksempelgade {}", i + 1), "8450", by,
             std::to_string(kEksempelkommune), std::string(navn(s.sektor)), s.ministerium, s.andel,
             kommunal ? "Favrskov Kommune, eksempelafdeling " + s.cvr.substr(7) : "",
             sted ? grader(sted->bredde) : "", sted ? grader(sted->laengde) : ""});
  }
  return ud;
}

std::string ansatte_csv(const std::vector<Eksempelsted>& steder, Tilfaeldig& t, Maaned fra,
                        Maaned til) {
  const auto udeladt = Maaned::fra(2024, 5);
  std::string ud;
  skriv_csv_linje(ud, {"p_nummer", "maaned", "aarsvaerk", "hoveder"});
  for (std::size_t i = 0; i < steder.size(); ++i)
    for (Maaned m = fra; m <= til; m = m + 1) {
      const auto hundrededele = steder[i].ansatte * 100 + t.mellem(-120, 120);
      if (i == 11 && m == udeladt) continue;
      skriv_csv_linje(ud, {steder[i].p_nummer, iso(m),
                           fmt::format("{},{:02}", hundrededele / 100, hundrededele % 100),
                           std::to_string(hundrededele * 6 / 500)});
    }
  return ud;
}

namespace {

// Invented, and it shows: no such host can exist (RFC 2606).
std::string esco_uri(const Eksempelsted& s) {
  return s.disco.empty() ? "" : "https://esco-star.example/occupation/opdigtet-" + s.disco;
}

std::string esco_alias(std::size_t i) {
  return i % 3 == 0 ? fmt::format("00000000-0000-4000-8000-{:012}", i + 1) : "";
}

// Most workplaces have told whom to talk to.
std::string kontakt(std::size_t i) {
  constexpr std::array<std::string_view, 4> kNavne{"Gerda Prøve", "Orla Mønster", "Tove Skabelon",
                                                   "Aksel Eksempel"};
  return i % 5 == 2 ? "" : std::string(kNavne[i % kNavne.size()]);
}

}  // namespace

std::string jobordrer_csv(const std::vector<Eksempelsted>& steder, Tilfaeldig& t,
                          const Ordreraekke& raekke) {
  const auto& [foran, periode, fra_kataloget] = raekke;
  std::string ud;
  skriv_csv_linje(ud, {"nummer",
                       "p_nummer",
                       "type",
                       "stilling",
                       "pladser",
                       "fra",
                       "til",
                       "ugentlig_tid",
                       "faggruppe",
                       "opgave",
                       "ministeromraade",
                       "ud_over_normeret_niveau",
                       "konkurrenceforvridende",
                       "indgaar_i_serviceniveau",
                       "service_for_borger",
                       "disco",
                       "esco_uri",
                       "esco_alias",
                       "kontakt_navn",
                       "kontakt_telefon",
                       "kontakt_email",
                       "opgaver"});
  for (std::size_t i = 0; i < steder.size(); ++i) {
    const auto& s = steder[i];
    const auto type = s.sektor == Sektor::stat     ? Jobordretype::nytteindsats_staten
                      : s.sektor == Sektor::region ? Jobordretype::nytteindsats_regional
                      : s.sektor == Sektor::selvejende
                          ? Jobordretype::nytteindsats_selvejende_institution
                          : Jobordretype::nytteindsats_kommune;
    const bool uvurderet = i % 23 == 7;
    skriv_csv_linje(ud,
                    {fmt::format("{}{:03}", foran, i + 1),
                     s.p_nummer,
                     std::string(navn(type)),
                     s.stilling,
                     std::to_string(t.mellem(2, 6)),
                     iso(periode.fra()),
                     iso(periode.til()),
                     "25:00",
                     s.faggruppe,
                     s.opgave,
                     s.ministerium,
                     uvurderet ? "" : "ja",
                     uvurderet ? "" : "nej",
                     "nej",
                     "nej",
                     i % 9 == 4 ? "" : s.disco,
                     esco_uri(s),
                     esco_alias(i),
                     kontakt(i),
                     "",
                     kontakt(i).empty() ? "" : fmt::format("kontakt{}@arbejdssted.example", i + 1),
                     fra_kataloget ? eksempelopgave(s.stilling, uvurderet) : std::string()});
  }
  return ud;
}

}  // namespace nytte::sager
