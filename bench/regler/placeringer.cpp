#include "placeringer.hpp"

#include <fmt/core.h>

#include "regler/placering.hpp"

namespace nytte::bench {
namespace {

constexpr int kAntal = 1000;

ArbejdsgiverFakta arbejdsgiver(Dato fra, int nr, int ansatte) {
  ArbejdsgiverFakta a{.p_nummer = *PNummer::laes("1000000001"),
                      .cvr = *Cvr::laes("10000001"),
                      .sektor = nr % 3 == 0 ? Sektor::region : Sektor::kommune,
                      .ministeromraade = {},
                      .tilskudsandel = {},
                      .ordinaert_ansatte = {},
                      .i_forvejen = {},
                      .erhverv_paa_markedsvilkaar = {}};
  for (int m = 12; m >= 1; --m)
    a.ordinaert_ansatte.push_back({fra.maaned() - m,
                                   Aarsvaerk::fra_titusindedele((ansatte + m % 3) * 10'000LL),
                                   ansatte + m % 3});
  for (int p = 0; p < 8; ++p)
    a.i_forvejen.push_back(
        {Ordning::virksomhedspraktik, fra - 80 + p * 15, fra + p * 12 - 6, Ugetimer::af(20 + p)});
  return a;
}

Fakta lovlig(Dato fra, int nr, int ansatte) {
  Fakta f{
      .dato = fra,
      .population = nr % 17 == 0 ? Population::ukraine : Population::almindelig,
      .arbejdsgiver = arbejdsgiver(fra, nr, ansatte),
      .borger = {.ydelse = Ydelse::kontanthjaelp,
                 .visitation = Visitation::jobparat,
                 .foedselsdato = Dato::af(1975, 3, 14),
                 .erhvervskompetencegivende_uddannelse = true,
                 .ydelse_til = fra + 200,
                 .senest_ansat_kendt = true,
                 .senest_ansat = {},
                 .tidligere_placeringer = {{*PNummer::laes("1000000001"), fra - 60, fra - 50},
                                           {*PNummer::laes("1000000002"), fra - 200, fra - 110}}},
      .placering = {.fra = fra,
                    .til = fra + 76,
                    .ugentlig_tid = Ugetimer::af(25),
                    .raadighedsvurdering = {}},
      .opgave = {.ud_over_normeret_niveau = true,
                 .konkurrenceforvridende = false,
                 .indgaar_i_serviceniveau = false,
                 .service_for_borger = false,
                 .borgers_dokumentation = {}},
      .hoering = {.hoert = HoertFakta{Niveau::tr_p_nummer, "Kim Holm"},
                  .ikke_fundet = {},
                  .fravaer = {{Niveau::tr_cvr, fra - 20, fra - 18}},
                  .arbejdsgiver_erklaering = fra - 3,
                  .medarbejder_erklaering = fra - 2,
                  .orienteret = fra - 2},
      .dispensation = {}};
  return f;
}

std::vector<Fakta> over_tid(Dato fra, Dato til, int ansatte) {
  std::vector<Fakta> ud;
  const int spring = (til - fra) / kAntal;
  for (int n = 0; n < kAntal; ++n) ud.push_back(lovlig(fra + n * spring, n, ansatte));
  return ud;
}

}  // namespace

std::vector<Fakta> lovlige() { return over_tid(Dato::af(2014, 3, 1), Dato::af(2026, 11, 1), 60); }

std::vector<Fakta> blandede() {
  auto ud = lovlige();
  for (std::size_t n = 0; n < ud.size(); n += 4) {
    Fakta& f = ud[n];
    if (n % 16 == 0) f.placering.til = f.placering.fra + 97;
    if (n % 16 == 4) f.hoering = {};
    if (n % 16 == 8) f.arbejdsgiver.sektor = Sektor::privat;
    if (n % 16 == 12) f.arbejdsgiver.ordinaert_ansatte.clear();
  }
  return ud;
}

std::vector<Fakta> overskredne() { return over_tid(Dato::af(2020, 2, 1), Dato::af(2024, 9, 1), 5); }

std::string udfaldsaftryk(const std::vector<Fakta>& sager) {
  std::uint32_t h = 0x811c9dc5U;
  Placeringsvurdering ud;
  for (const auto& f : sager) {
    regler::afgoer_placering(f, ud);
    for (const auto& v : ud.vurderinger)
      h = (h ^ static_cast<std::uint32_t>(v.udfald)) * 0x01000193U;
  }
  return fmt::format("{:08x}", h);
}

}  // namespace nytte::bench
