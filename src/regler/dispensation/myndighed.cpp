#include "regler/dispensation/myndighed.hpp"

#include "regler/bestemmelser_data.hpp"
#include "regler/dispensation/svar.hpp"

namespace nytte::regler {
namespace {

constexpr Dato kRaadene = Dato::af(2015, 1, 1);  // LOV 1482/2014: from LBR to the eight councils
constexpr std::string_view kFelt = "p_nummer";

}  // namespace

std::optional<std::string> rette_myndighed(const Myndighedsfakta& f) {
  if (f.dag < kFoersteRet || f.dag >= kArbejdspligt) return std::nullopt;
  if (f.raad && !er_blank(*f.raad)) return f.raad;
  if (f.dag < kRaadene && !er_blank(f.kommune)) return "LBR " + f.kommune;
  return std::nullopt;
}

Fund hvem_afgoer(const Myndighedsfakta& f) {
  if (f.dag < kFoersteRet)
    return fund(Fundkode::ukendt_ret_paa_dagen, Udfald::uafklaret, nullptr, kFelt,
                {Vaerdi::dato(f.dag)});
  // D-15: no ratio to be set aside; the Ukraine population has one still, and nobody to set it
  // aside (F-021).
  if (f.dag >= kArbejdspligt) {
    const bool ukraine = f.population == Population::ukraine;
    return fund(
        ukraine ? Fundkode::dispensation_intet_raad : Fundkode::dispensation_findes_ikke_mere,
        Udfald::ikke_opfyldt, bestemmelser::kOphoert.paa(f.dag, f.population), kFelt,
        {Vaerdi::dato(f.dag)});
  }
  // stk. 1: the body of the municipality where the workplace lies. In 2014 the local council,
  // D-01; then the regional, D-02.
  const Hjemmel* h = bestemmelser::kKompetence.paa(f.dag, f.population);
  const auto myndighed = rette_myndighed(f);
  const bool lokalt = f.dag < kRaadene;
  if (!myndighed)
    return om(f.kommune, fund(lokalt ? Fundkode::lbr_ukendt : Fundkode::raad_ukendt,
                              Udfald::uafklaret, h, kFelt, {Vaerdi::dato(f.dag)}));
  return om(*myndighed, fund(lokalt ? Fundkode::lbr_afgoer : Fundkode::raad_afgoer, Udfald::opfyldt,
                             h, kFelt, {Vaerdi::dato(f.dag)}));
}

}  // namespace nytte::regler
