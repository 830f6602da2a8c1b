// What is written is read back the same, whatever the facts.
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "kontrakt/fakta_json.hpp"
#include "model/ydelse.hpp"

namespace nytte::kontrakt {
namespace {

int tal(int fra, int til) { return *rc::gen::inRange(fra, til + 1); }
bool plat() { return tal(0, 1) == 1; }
template <class T, class F>
std::optional<T> maaske(F&& lav) {
  return plat() ? std::optional<T>(lav()) : std::nullopt;
}
template <class E>
E en_af() {
  return alle<E>()[static_cast<std::size_t>(tal(0, static_cast<int>(Koder<E>::navne.size()) - 1))];
}
Dato dag() { return Dato::af(1900, 1, 1) + tal(0, 109'000); }
std::pair<Dato, Dato> periode() {
  const Dato fra = Dato::af(1900, 1, 1) + tal(0, 100'000);
  return {fra, fra + tal(0, 9'000)};
}
Ugetimer tid() { return *Ugetimer::fra_minutter(tal(0, 168 * 60)); }
PNummer p_nummer() { return *PNummer::laes(std::to_string(1'000'000'000 + tal(0, 999'999'999))); }
Cvr cvr() { return *Cvr::laes(std::to_string(10'000'000 + tal(0, 89'999'999))); }
std::string tekst() {
  static const std::vector<std::string> kStumper{"a",  "æ",    "€",    "😀", "\"", "\\", "\n",
                                                 "\t", "\x01", "\x1f", "{", "/",  " ",  "\x7f"};
  std::string ud;
  for (int i = tal(0, 12); i > 0; --i)
    ud += kStumper[static_cast<std::size_t>(tal(0, static_cast<int>(kStumper.size()) - 1))];
  return ud;
}

ArbejdsgiverFakta arbejdsgiver() {
  ArbejdsgiverFakta a{.p_nummer = p_nummer(),
                      .cvr = cvr(),
                      .sektor = en_af<Sektor>(),
                      .ministeromraade = maaske<std::string>(tekst),
                      .tilskudsandel = {},
                      .ordinaert_ansatte = {},
                      .i_forvejen = {},
                      .erhverv_paa_markedsvilkaar = {}};
  a.tilskudsandel = maaske<std::int64_t>([] { return tal(0, 10'000); });
  a.fuld_uge = *Ugetimer::fra_minutter(tal(1, 168 * 60));
  const Maaned m = *Maaned::fra(2020, 1);
  for (int i = tal(0, 5); i > 0; --i)
    a.ordinaert_ansatte.push_back({m + i, maaske<Aarsvaerk>([] {
                                     return Aarsvaerk::fra_titusindedele(tal(0, 1'000'000'000));
                                   }),
                                   maaske<std::int32_t>([] { return tal(0, 100'000); })});
  a.saesonudsving = plat();
  for (int i = tal(0, 3); i > 0; --i) {
    const auto [fra, til] = periode();
    a.i_forvejen.push_back(
        {en_af<Ordning>(), fra, plat() ? std::optional(til) : std::nullopt, tid()});
  }
  a.erhverv_paa_markedsvilkaar = maaske<bool>(plat);
  return a;
}

BorgerFakta borger() {
  BorgerFakta b{.ydelse = en_af<Ydelse>(),
                .visitation = maaske<Visitation>(en_af<Visitation>),
                .foedselsdato = maaske<Dato>(dag),
                .erhvervskompetencegivende_uddannelse = maaske<bool>(plat),
                .ydelse_til = maaske<Dato>(dag),
                .senest_ansat = {},
                .tidligere_placeringer = {}};
  b.arbejdspligt = plat();
  b.deltidsforsikret = plat();
  b.senest_ansat_kendt = plat();
  if (b.senest_ansat_kendt)
    b.senest_ansat = maaske<SenesteArbejdsgiver>([] {
      return SenesteArbejdsgiver{p_nummer(), cvr()};
    });
  for (int i = tal(0, 2); i > 0; --i) {
    const auto [fra, til] = periode();
    b.tidligere_placeringer.push_back({p_nummer(), fra, til});
  }
  return b;
}

HoeringFakta hoering() {
  HoeringFakta h;
  h.hoert = maaske<HoertFakta>([] { return HoertFakta{en_af<Niveau>(), tekst()}; });
  for (int i = tal(0, 3); i > 0; --i) h.ikke_fundet.push_back(en_af<Niveau>());
  for (int i = tal(0, 2); i > 0; --i) {
    const auto [fra, til] = periode();
    h.fravaer.push_back({en_af<Niveau>(), fra, til});
  }
  h.arbejdsgiver_erklaering = maaske<Dato>(dag);
  h.medarbejder_erklaering = maaske<Dato>(dag);
  h.orienteret = maaske<Dato>(dag);
  return h;
}

Fakta fakta() {
  const auto [fra, til] = periode();
  OpgaveFakta o{maaske<bool>(plat), maaske<bool>(plat), maaske<bool>(plat), maaske<bool>(plat),
                maaske<bool>(plat)};
  o.borgerrettet_omsorg = plat();
  std::optional<DispensationFakta> d;
  if (plat()) {
    const auto [dfra, dtil] = periode();
    d = DispensationFakta{tal(1, 10'000), dfra, dtil};
  }
  return {dag(),
          en_af<Population>(),
          arbejdsgiver(),
          borger(),
          PlaceringFakta{fra, til, tid(), plat(), maaske<std::string>(tekst), plat()},
          o,
          hoering(),
          d};
}

RC_GTEST_PROP(Rundtur, det_skrevne_laeses_ens, ()) {
  const Fakta f = fakta();
  const auto laest = decode_fakta(encode_fakta(f));
  RC_ASSERT(laest.has_value());
  RC_ASSERT(laest.value() == f);
}

RC_GTEST_PROP(Rundtur, samme_fakta_giver_samme_bytes, ()) {
  const Fakta f = fakta();
  const std::string en = encode_fakta(f, tekst());
  Faktalaeser l;
  const auto laest = l.laes(en);
  RC_ASSERT(laest.has_value());
  RC_ASSERT(encode_fakta(laest.value(), l.id()) == en);
}

}  // namespace
}  // namespace nytte::kontrakt
