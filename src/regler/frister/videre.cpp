#include "regler/frister/videre.hpp"

#include <algorithm>

#include "regler/frister/faelles.hpp"
#include "regler/tidsserie.hpp"

namespace nytte::regler {
namespace {

constexpr std::int32_t kUge = 7;

// § 30, stk. 2 and 3: come with proposals; stk. 4: apply. Seen in an excerpt of LBK 280/2024; the
// earlier texts (before 2020 § 21 b) were not read.
constexpr Hjemler kPaalaeg = Hjemler()
                                 .lab(Lab::lov_548_2019, Lab::lbk_701_2022, "§ 30", Grad::U)
                                 .lab(Lab::lbk_280_2024, "§ 30, stk. 2-4", Grad::B);

constexpr std::array kLandets{Ansoegningsfrist{"Videregående uddannelse, kvote 2", 3, 15,
                                               "BEK 97/2021 § 14, stk. 1: den 15. marts kl. 12.00"},
                              Ansoegningsfrist{"Videregående uddannelse, kvote 1", 7, 5,
                                               "BEK 97/2021 § 14, stk. 2: den 5. juli kl. 12.00"}};

Frist praksis(Fristart art, Dato forfalder, Dato vises_fra) {
  return {.art = art,
          .forfalder = forfalder,
          .vises_fra = vises_fra,
          .hjemmel = nullptr,
          .arbejdsdage = 0,
          .vejledende = true};
}

}  // namespace

Frist kompetenceskema_mangler(Dato start) {
  return praksis(Fristart::kompetenceskema_mangler, start, start);
}

Frist cv_igen(Dato gennemgaaet) {
  const Dato dag = gennemgaaet + kCvUger * kUge;
  return praksis(Fristart::cv_ved_start, dag, dag);
}

Frist naeste_skridt_mangler(Dato til) {
  return praksis(Fristart::naeste_skridt_mangler, til, til - kNaesteSkridtUger * kUge);
}

Frist samtaleaftale(Dato inden) { return praksis(Fristart::samtaleaftale, inden, inden - kUge); }

Frist uddannelsesskridt(Dato inden, bool i_paalaeg, Dato dag) {
  Frist f =
      praksis(Fristart::uddannelsesskridt, inden, inden - forvarsel(Fristart::uddannelsesskridt));
  // The law says that there is a day; which day is the municipality's to set.
  if (i_paalaeg) f.hjemmel = uddannelsespaalaeg(dag);
  return f;
}

const Hjemmel* uddannelsespaalaeg(Dato dag) { return kPaalaeg.paa(dag); }

std::span<const Ansoegningsfrist> landets_ansoegningsfrister() { return kLandets; }

Dato naeste_gang(std::int32_t maaned, std::int32_t dag_i_maaned, Dato dag) {
  const auto i_aaret = [&](int aar) {
    const Dato foerste = *Dato::fra(aar, maaned, 1);
    return std::min(foerste + (dag_i_maaned - 1), foerste.maaned().sidste_dag());
  };
  const Dato i_aar = i_aaret(dag.aar());
  return i_aar >= dag ? i_aar : i_aaret(dag.aar() + 1);
}

}  // namespace nytte::regler
