#include "regelpar.hpp"

#include <fmt/core.h>

#include "regler/forhold.hpp"
#include "regler/tidsserie.hpp"
#include "regler/varighed.hpp"

namespace nytte::bench {
namespace {

class Mulberry32 {
 public:
  explicit Mulberry32(std::uint32_t seed) : a_(seed) {}
  std::int32_t under(std::uint32_t n) { return static_cast<std::int32_t>(naeste() % n); }

 private:
  std::uint32_t naeste() {
    a_ += 0x6d2b79f5U;
    std::uint32_t t = a_;
    t = (t ^ (t >> 15)) * (t | 1U);
    t ^= t + (t ^ (t >> 7)) * (t | 61U);
    return t ^ (t >> 14);
  }
  std::uint32_t a_;
};

constexpr std::int32_t k2020 = Dato::af(2020, 1, 1).dagnummer();

struct Parametre {
  regler::Kvoteskala skala;
  std::int32_t hoejst_dage;
};
// The second row is synthetic: it makes every engine look its parameters up by date.
constexpr auto kSerie = regler::tidsserie<Parametre>(
    {{Dato::af(2020, 1, 1), Parametre{regler::kSkala, regler::kTrettenUger}},
     {Dato::af(2035, 1, 1), Parametre{{6, 60, 12, 1}, 70}}});

constexpr Hjemmel kForhold{"BEK 1180/2019", "§ 100, stk. 1", Dato::af(2020, 1, 1),
                           std::nullopt,    Grad::A,         regler::kKontrolleret};
constexpr Hjemmel kVarighed{"LOV 548/2019", "§ 85",  Dato::af(2020, 1, 1),
                            std::nullopt,   Grad::A, regler::kKontrolleret};

}  // namespace

std::vector<Sag> lav_sager(std::size_t antal) {
  Mulberry32 r(100);
  std::vector<Sag> ud(antal);
  for (Sag& s : ud) {
    s.foerste_dag = k2020 + r.under(9000);
    s.ansatte = r.under(40001);
    s.brugt = r.under(5001);
    s.oensket = 20 + r.under(81);
    s.sidste_dag = s.foerste_dag + r.under(120);
    s.dispensation = r.under(4) == 0 ? r.under(60) : -1;
  }
  return ud;
}

Par afgoer_par(const Sag& s) {
  const Dato fra = Dato::fra_dagnummer(s.foerste_dag);
  const Parametre& p = *kSerie.paa(fra)->vaerdi;
  const regler::Vaegt vaegt{regler::Maal::fuldtidspersoner, 100};
  const auto dispensation =
      s.dispensation >= 0 ? std::optional<std::int64_t>(s.dispensation) : std::nullopt;
  return {regler::forhold_paa_dagen(
              {{s.ansatte, 100}, vaegt, s.brugt, s.brugt + s.oensket, dispensation}, p.skala,
              &kForhold),
          regler::varighed_af(*Periode::fra_til(fra, Dato::fra_dagnummer(s.sidste_dag)),
                              p.hoejst_dage, &kVarighed)};
}

void Fingeraftryk::byte(std::uint32_t b) { h_ = (h_ ^ (b & 255U)) * 0x01000193U; }

void Fingeraftryk::spis(const Par& par) {
  const auto kvote = static_cast<std::uint32_t>(par.forhold.trin[1].vaerdi.a);
  const bool forhold = par.forhold.udfald == Udfald::opfyldt;
  const bool varighed = par.varighed.udfald == Udfald::opfyldt;
  byte(kvote);
  byte(kvote >> 8);
  byte((forhold ? 1U : 0U) | (varighed ? 2U : 0U) | (forhold && varighed ? 4U : 0U));
}

std::string Fingeraftryk::tekst() const { return fmt::format("{:08x}", h_); }

}  // namespace nytte::bench
