// What is asked of jobindsats.dk. Version 2 takes a JSON body, version 3 a query.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/publiceret.hpp"
#include "udveksling/hent.hpp"

namespace nytte::udveksling {

struct Jobindsatsvalg {
  std::string tabel = "y60c02";
  std::vector<Publiceringsperiode> perioder{};
  int seneste = 0;  // instead of periods: the latest n months (v3 only)
  // Dimension (v2) or hierarchy (v3) and the texts (v2) or value ids (v3) wanted; none: all.
  std::vector<std::pair<std::string, std::vector<std::string>>> udvalg{};
};

// `adresse` without the version: "https://api.jobindsats.dk". The token goes in the header
// Authorization, bare in version 2 and as Bearer in version 3.
Henteanmodning jobindsats_anmodning(Jobindsatsudgave udgave, const std::string& adresse,
                                    const std::string& token, const Jobindsatsvalg& valg);

}  // namespace nytte::udveksling
