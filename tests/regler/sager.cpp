#include "sager.hpp"

#include <array>
#include <ostream>

#include "kontrakt/fakta_json.hpp"

void nytte::showValue(const Fakta& f, std::ostream& os) { os << kontrakt::encode_fakta(f); }

namespace nytte::regler::test {
namespace {

constexpr std::array kSkift{Dato::af(2014, 1, 1),  Dato::af(2015, 1, 1), Dato::af(2016, 11, 14),
                            Dato::af(2020, 1, 1),  Dato::af(2022, 1, 1), Dato::af(2024, 2, 29),
                            Dato::af(2024, 10, 3), Dato::af(2025, 1, 1), Dato::af(2026, 2, 1)};

int tal(int fra, int til) { return *rc::gen::inRange(fra, til + 1); }
bool en_af(int n) { return tal(1, n) == 1; }

Ugetimer tid() { return *Ugetimer::fra_minutter(*rc::gen::element(0, 15, 300, 1200, 1501, 2220)); }

IForvejen person(Dato omkring) {
  const Dato fra = omkring + tal(-60, 100);
  std::optional<Dato> til;
  if (!en_af(6)) til = fra + tal(0, 90);
  return {Ordning::virksomhedspraktik, fra, til, tid()};
}

DispensationFakta dispensation(Dato omkring) {
  const Dato fra = omkring + tal(-400, 60);
  const Dato et_aar = fra.plus_aar_ned(1) - 1;
  return {tal(1, 12), fra, et_aar + *rc::gen::element(-1, 0, 0, 30, 365, 366, 367, 400)};
}

HoeringFakta hoering(Dato fra) {
  HoeringFakta h;
  const auto dag = [&]() -> std::optional<Dato> {
    if (en_af(6)) return std::nullopt;
    return fra + tal(-20, 3);
  };
  if (!en_af(5)) h.hoert = HoertFakta{*rc::gen::elementOf(alle<Niveau>()), "Kim Holm"};
  for (const Niveau n : alle<Niveau>())
    if (en_af(3)) h.ikke_fundet.push_back(n);
  for (int i = tal(0, 3); i > 0; --i) {
    const Dato start = fra - tal(1, 40);
    h.fravaer.push_back({*rc::gen::elementOf(alle<Niveau>()), start, start + tal(0, 9)});
  }
  h.arbejdsgiver_erklaering = dag();
  h.medarbejder_erklaering = dag();
  h.orienteret = dag();
  return h;
}

void tilfaeldige_ansatte(Fakta& f) {
  f.arbejdsgiver.ordinaert_ansatte.clear();
  const Maaned maaned = f.placering.fra.maaned();
  const int niveau = *rc::gen::element(0, 4, 9, 24, 49, 50, 59, 60);
  // Most workplaces have reported every month; some have holes.
  const bool huller = en_af(5);
  for (int n = -5; n < 4; ++n) {
    if (huller && en_af(6)) continue;
    AnsatteFakta a{maaned + n, std::nullopt, std::nullopt};
    if (!huller || !en_af(6))
      a.aarsvaerk = Aarsvaerk::fra_titusindedele(niveau * 10'000 + tal(0, 4) * 2'500);
    if (!huller || !en_af(6)) a.hoveder = niveau + tal(0, 2);
    f.arbejdsgiver.ordinaert_ansatte.push_back(a);
  }
}

}  // namespace

void saet_ansatte(Fakta& f, std::int32_t antal, std::int32_t halve) {
  f.arbejdsgiver.ordinaert_ansatte.clear();
  for (std::int32_t n = 1; n <= antal; ++n)
    f.arbejdsgiver.ordinaert_ansatte.push_back(
        {f.placering.fra.maaned() - n, Aarsvaerk::fra_titusindedele(halve * 5'000), halve / 2});
}

Fakta lovlig_sag(Dato fra, std::int32_t dage, std::int32_t ansatte) {
  Fakta f{.dato = fra,
          .population = Population::almindelig,
          .arbejdsgiver = {.p_nummer = *PNummer::laes("1000000001"),
                           .cvr = *Cvr::laes("10000001"),
                           .sektor = Sektor::kommune,
                           .ministeromraade = {},
                           .tilskudsandel = {},
                           .ordinaert_ansatte = {},
                           .i_forvejen = {},
                           .erhverv_paa_markedsvilkaar = {}},
          .borger = {.ydelse = Ydelse::kontanthjaelp,
                     .visitation = Visitation::jobparat,
                     .foedselsdato = Dato::af(1975, 3, 14),
                     .erhvervskompetencegivende_uddannelse = true,
                     .ydelse_til = {},
                     .senest_ansat_kendt = true,
                     .senest_ansat = {},
                     .tidligere_placeringer = {}},
          .placering = {.fra = fra,
                        .til = fra + (dage - 1),
                        .ugentlig_tid = Ugetimer::af(25),
                        .raadighedsvurdering = {}},
          .opgave = {.ud_over_normeret_niveau = true,
                     .konkurrenceforvridende = false,
                     .indgaar_i_serviceniveau = false,
                     .service_for_borger = false,
                     .borgers_dokumentation = {}},
          .hoering = {.hoert = HoertFakta{Niveau::tr_p_nummer, "Kim Holm"},
                      .ikke_fundet = {},
                      .fravaer = {},
                      .arbejdsgiver_erklaering = fra,
                      .medarbejder_erklaering = fra,
                      .orienteret = fra},
          .dispensation = {}};
  saet_ansatte(f, 4, 2 * ansatte);
  return f;
}

rc::Gen<Fakta> tilfaeldig_sag() {
  return rc::gen::exec([] {
    const Dato fra = *rc::gen::elementOf(kSkift) + tal(-100, 100);
    Fakta f = lovlig_sag(std::max(fra, Dato::af(2014, 1, 1)), tal(1, 130));
    if (en_af(5)) f.dato = std::max(f.dato + tal(-20, 20), Dato::af(2014, 1, 1));
    f.population = *rc::gen::elementOf(alle<Population>());
    f.placering.ugentlig_tid = tid();
    f.arbejdsgiver.saesonudsving = en_af(3);
    if (en_af(4)) f.arbejdsgiver.fuld_uge = Ugetimer::af(36);
    tilfaeldige_ansatte(f);
    for (int i = tal(0, 14); i > 0; --i)
      f.arbejdsgiver.i_forvejen.push_back(person(f.placering.fra));
    if (en_af(3)) f.dispensation = dispensation(f.placering.fra);
    for (int i = tal(0, 3); i > 0; --i) {
      const Dato start = f.placering.fra - tal(0, 120);
      f.borger.tidligere_placeringer.push_back(
          {en_af(4) ? *PNummer::laes("1000000002") : f.arbejdsgiver.p_nummer, start,
           start + tal(0, 60)});
    }
    if (en_af(2)) f.hoering = hoering(f.placering.fra);
    f.opgave.indgaar_i_serviceniveau = en_af(4);
    return f;
  });
}

}  // namespace nytte::regler::test
