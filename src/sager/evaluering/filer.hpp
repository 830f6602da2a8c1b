// The evaluation as page blocks, letter, spreadsheet and CSV: one content, so that they cannot
// differ.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "dokumenter/brev.hpp"
#include "dokumenter/xlsx.hpp"
#include "model/resultat.hpp"
#include "model/sag/evaluering.hpp"

namespace nytte::sager {

std::string_view afsnitsnavn(Evalueringsafsnit a);  // "Hvor mange"
// "1.234", "12,5"; "skjult", "ukendt" where there is no figure.
std::string tal_i_ord(const Evalueringstal& t, Talenhed enhed);
// "Evaluering af nytteindsats 2025", "Status for nytteindsats 2026 til og med 22. november 2026"
std::string evalueringstitel(const Evalueringsindhold& e);
// "Forløb, 2025", "Forløb, 2024": the headings of the figures, year and year before in turn.
std::vector<std::string> talkolonner(const Evalueringsindhold& e, const Evalueringstabel& t);

// A few figures as charts, with the year before beside them; those without figures are left out.
std::vector<dokumenter::Diagram> evalueringsdiagrammer(const Evalueringskapitel& k,
                                                       const Evalueringsindhold& e);

struct Evalueringsmaerke {
  std::int32_t nummer = 0;  // 0: a draft
  Dato dato;
  std::string fingeraftryk{};
  std::string grund{};
};
dokumenter::Brev som_brev(const Evalueringsindhold& e, const Evalueringsmaerke& m);
std::vector<dokumenter::Regneark> som_regneark(const Evalueringsindhold& e);
// A line a figure.
dokumenter::Regneark som_liste(const Evalueringsindhold& e);
// Of what the caller may see: give it the public version for anybody else.
Resultat<std::string> som_fil(const Evalueringsindhold& e, const Evalueringsmaerke& m,
                              Rapportformat format);
// "evaluering-710-2025-v1.pdf"
std::string filnavn(const Evalueringsindhold& e, std::int32_t nummer, Rapportformat format);

}  // namespace nytte::sager
