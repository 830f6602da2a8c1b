// The municipality as the year begins.
#include <array>

#include "aaret.hpp"
#include "sager/adgang/brugere.hpp"
#include "sager/arbejdssted/registrer_arbejdssted.hpp"
#include "sager/borger/registrer_borger.hpp"
#include "sager/jobordre/opret_jobordre.hpp"
#include "sager/jobordre/registrer_hoering.hpp"

namespace nytte::sager::test {
namespace {

constexpr std::int64_t kDoegn = 86'400;

// Born in the years given; never one that passes modulus 11, and not on 1 January.
std::string cpr_nummer(int n, bool ung) {
  static constexpr std::array kVaegt{4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
  const int dag = 2 + n % 27;
  const int maaned = 1 + n / 27 % 12;
  for (int serie = n / 324;; serie += 40) {
    std::string ud = std::to_string(100 + dag).substr(1) + std::to_string(100 + maaned).substr(1) +
                     (ung ? "00" : "83") +
                     std::to_string(10'000 + (ung ? 4000 : 1000) + serie).substr(1);
    int sum = 0;
    for (std::size_t i = 0; i < ud.size(); ++i) sum += (ud[i] - '0') * kVaegt[i];
    if (sum % 11 != 0) return ud;
  }
}

}  // namespace

void Aaret::byg() {
  const Dato foer = kAaretFra - 5;
  const auto k = systemkontekst({std::int64_t{foer.dagnummer()} * kDoegn}, foer, kommune_i_aaret());
  bruger_ = skal(
      opret_bruger(db_, k,
                   {{.id = {},
                     .kommune = kommune_i_aaret(),
                     .brugernavn = "aaret",
                     .navn = "Åse Årsen",
                     .roller = {Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder}},
                    "nytte-eksempel-2026",
                    Hashstyrke::proeve}),
      "bruger");
  for (int n = 1; n <= valg_.arbejdssteder; ++n) byg_sted(n);
  for (int n = 1; n <= valg_.borgere; ++n) byg_borger(n);
}

void Aaret::byg_sted(int n) {
  const auto k = paa(kAaretFra - 5);
  const auto p = PNummer::laes(std::to_string(9'900'000'000 + n)).value();
  skal(registrer_arbejdssted(db_, k,
                             {{.p_nummer = p,
                               .cvr = Cvr::laes("99000001").value(),
                               .navn = "Arbejdssted " + std::to_string(n),
                               .adresse = "Vej " + std::to_string(n),
                               .postnummer = "8000",
                               .by = "Aarhus",
                               .kommune = kommune_i_aaret(),
                               .sektor = Sektor::kommune,
                               .ministeromraade = {},
                               .tilskudsandel = {},
                               .erhverv_paa_markedsvilkaar = {},
                               .lukket_fra = {}},
                              "Aarhus Kommune"}),
       "arbejdssted");
  const auto j = skal(opret_jobordre(db_, k,
                                     {.id = {},
                                      .nummer = "",
                                      .kommune = kommune_i_aaret(),
                                      .p_nummer = p,
                                      .type = Jobordretype::nytteindsats_kommune,
                                      .stilling = "medhjælper",
                                      .faggruppe = "FOA",
                                      .opgave = "Ekstra hjælp",
                                      .ministeromraade = {},
                                      .pladser = valg_.pladser,
                                      .fra = kAaretFra,
                                      .til = kAaretTil,
                                      .ugentlig_tid = Ugetimer::af(25),
                                      .vurdering = {.ud_over_normeret_niveau = true,
                                                    .konkurrenceforvridende = false,
                                                    .indgaar_i_serviceniveau = false,
                                                    .service_for_borger = false,
                                                    .borgers_dokumentation = {}}}),
                      "jobordre");
  const Dato hoert = kAaretFra - 6;
  skal(registrer_hoering(db_, k,
                         {.id = {},
                          .jobordre = j.id,
                          .art = Hoeringsart::hoering,
                          .niveau = Niveau::tr_p_nummer,
                          .navn = "Kim Holm",
                          .dato = hoert,
                          .arbejdsgiver_erklaering = hoert,
                          .medarbejder_erklaering = hoert,
                          .enig = true,
                          .bemaerkning = {}}),
       "hoering");
  steder_.push_back({p, j.id});
  indberet_ansatte(steder_.back(), Maaned::fra(2024, 3).value(), Maaned::fra(2024, 8).value());
}

void Aaret::byg_borger(int n) {
  const bool ung = n % 7 == 0;
  const auto b = skal(
      registrer_borger(db_, paa(kAaretFra - 4),
                       {{.id = {},
                         .kommune = kommune_i_aaret(),
                         .cpr = Cpr::laes(cpr_nummer(n, ung)).value(),
                         .navn = "Borger Prøvesen " + std::to_string(n),
                         .erhvervskompetencegivende_uddannelse = !ung,
                         .senest_ansat_kendt = true,
                         .senest_ansat = {}},
                        {{.borger = {},
                          .ydelse = ung ? Ydelse::uddannelseshjaelp : Ydelse::kontanthjaelp,
                          .visitation = ung ? Visitation::uddannelsesparat : Visitation::jobparat,
                          .fra = Dato::af(2024, 1, 1),
                          .til = {}}}}),
      "borger");
  personnumre_.emplace(b.id, personer_.size());
  personer_.push_back({b.id, ung, true, false, kAaretFra});
}

}  // namespace nytte::sager::test
