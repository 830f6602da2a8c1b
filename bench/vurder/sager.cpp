#include "sager.hpp"

#include <array>
#include <random>

#include "kontrakt/fakta_json.hpp"

namespace nytte::bench {
namespace {

using Tilfaeldig = std::minstd_rand;

int tal(Tilfaeldig& t, int fra, int til) {
  return fra + static_cast<int>(t() % static_cast<unsigned>(til - fra + 1));
}
bool af_ti(Tilfaeldig& t, int n) { return tal(t, 1, 10) <= n; }
PNummer p_nummer(Tilfaeldig& t) {
  return *PNummer::laes(std::to_string(1'003'000'000 + tal(t, 0, 60)));
}
Ugetimer tid(Tilfaeldig& t) {
  constexpr std::array kTider{Ugetimer::af(20), Ugetimer::af(25), Ugetimer::af(30),
                              Ugetimer::af(37)};
  return kTider[t() % kTider.size()];
}

ArbejdsgiverFakta arbejdsgiver(Tilfaeldig& t, Dato fra) {
  ArbejdsgiverFakta a{.p_nummer = p_nummer(t),
                      .cvr = *Cvr::laes("29189846"),
                      .sektor = af_ti(t, 9) ? Sektor::kommune : Sektor::region,
                      .ministeromraade = {},
                      .tilskudsandel = {},
                      .ordinaert_ansatte = {},
                      .i_forvejen = {},
                      .erhverv_paa_markedsvilkaar = {}};
  const int ansatte = tal(t, 5, 200);
  for (int i = 4; i >= 1; --i)
    a.ordinaert_ansatte.push_back({fra.maaned() - i,
                                   Aarsvaerk::fra_titusindedele(ansatte * 9'000 + tal(t, 0, 9'999)),
                                   ansatte + tal(t, -2, 2)});
  constexpr std::array kOrdninger{Ordning::nytteindsats, Ordning::virksomhedspraktik,
                                  Ordning::loentilskud};
  for (int i = tal(t, 2, 8); i > 0; --i) {
    const Dato start = fra + tal(t, -120, 60);
    a.i_forvejen.push_back({kOrdninger[t() % 3], start, start + tal(t, 14, 180), tid(t)});
  }
  return a;
}

BorgerFakta borger(Tilfaeldig& t, Dato fra) {
  BorgerFakta b{.ydelse = af_ti(t, 8) ? Ydelse::kontanthjaelp : Ydelse::dagpenge,
                .visitation = af_ti(t, 7) ? Visitation::jobparat : Visitation::aktivitetsparat,
                .foedselsdato = fra - tal(t, 19 * 365, 60 * 365),
                .erhvervskompetencegivende_uddannelse = af_ti(t, 6),
                .ydelse_til = fra + tal(t, 30, 400),
                .senest_ansat = {},
                .tidligere_placeringer = {}};
  b.senest_ansat_kendt = af_ti(t, 9);
  if (b.senest_ansat_kendt)
    b.senest_ansat = SenesteArbejdsgiver{p_nummer(t), *Cvr::laes("25313763")};
  if (af_ti(t, 3))
    b.tidligere_placeringer.push_back({p_nummer(t), fra - 200, fra - tal(t, 110, 190)});
  return b;
}

HoeringFakta hoering(Tilfaeldig& t, Dato fra) {
  HoeringFakta h;
  if (af_ti(t, 9)) h.hoert = HoertFakta{Niveau::tr_p_nummer, "Kim Holm"};
  h.fravaer.push_back({Niveau::tr_cvr, fra - 20, fra - tal(t, 10, 18)});
  if (af_ti(t, 9)) h.arbejdsgiver_erklaering = fra - tal(t, 1, 10);
  if (af_ti(t, 9)) h.medarbejder_erklaering = fra - tal(t, 1, 10);
  if (af_ti(t, 9)) h.orienteret = fra - tal(t, 0, 10);
  return h;
}

}  // namespace

std::string sag(std::uint32_t nummer) {
  Tilfaeldig t(nummer * 2'654'435'761U + 1U);
  t.discard(3);
  const Dato fra = Dato::af(2014, 1, 1) + tal(t, 0, 4'700);
  PlaceringFakta p{fra, fra + tal(t, 13, 100), tid(t), false, std::nullopt, false};
  BorgerFakta b = borger(t, fra);
  p.raadighedsafproevende = b.ydelse == Ydelse::dagpenge;
  if (p.raadighedsafproevende)
    p.raadighedsvurdering = "Borgeren er udeblevet fra to samtaler uden at give en grund.";
  const OpgaveFakta o{af_ti(t, 9), af_ti(t, 1), false, af_ti(t, 1), std::nullopt};
  const Fakta f{fra, Population::almindelig, arbejdsgiver(t, fra), std::move(b), std::move(p),
                o,   hoering(t, fra),        std::nullopt};
  return kontrakt::encode_fakta(f, "S" + std::to_string(nummer));
}

}  // namespace nytte::bench
