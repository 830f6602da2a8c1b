// The description as a letter, after the fixed template: the page, the PDF and the mail say the
// same.
#pragma once

#include "dokumenter/brev.hpp"
#include "sager/projekt/vis_projekt.hpp"

namespace nytte::sager {

struct Projektbrev {
  const Projekt& projekt;
  const Arbejdssted& sted;
  const std::string& kommunenavn;
  const Projektindhold& indhold;
  const std::vector<std::string>& opgavenavne;
  const Stoettede& stoettede;
  const Udgavevisning* udgave = nullptr;  // none: a draft without signatures
  Dato dag;
};
dokumenter::Brev som_brev(const Projektbrev& p);

// "3 i nytteindsats, 1 i virksomhedspraktik, ingen i løntilskud; i alt 92 timer om ugen"
std::string stoettede_ord(const Stoettede& s);
// "Godkendt den 3. marts 2026 på mødet, referat 7/2026, underskrevet af Kim Holm"
std::string godkendt_ord(const Projekttrin& trin, const Projektskridt& s);

}  // namespace nytte::sager
