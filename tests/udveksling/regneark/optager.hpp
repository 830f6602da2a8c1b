// Takes down what the reader says.
#pragma once

#include <string>
#include <vector>

#include "udveksling/regneark/regneark.hpp"

namespace nytte::proeve {

struct Optaget {
  struct Raekke {
    std::string ark;
    std::int64_t linje;
    std::vector<std::string> celler;
    std::vector<udveksling::Celleart> arter;
  };
  std::vector<Raekke> raekker;
  std::vector<udveksling::Flettet> flettet;
  std::vector<Fejlpost> fejl;
  Fejl svar;  // empty when it could be read

  std::vector<std::string> linje(std::size_t n) const { return raekker.at(n).celler; }
};

inline udveksling::Arkmodtager modtager(Optaget& o) {
  return {
      .raekke =
          [&o](const udveksling::Arkraekke& r) {
            auto& ny = o.raekker.emplace_back(Optaget::Raekke{std::string(r.ark), r.linje, {}, {}});
            for (const auto& c : r.celler) {
              ny.celler.emplace_back(c.tekst);
              ny.arter.push_back(c.art);
            }
            return udveksling::Laesvalg::videre;
          },
      .flettet = [&o](std::string_view, const udveksling::Flettet& f) { o.flettet.push_back(f); },
      .fejl =
          [&o](Fejlkode kode, std::string felt, std::string detalje) {
            o.fejl.push_back({kode, std::move(felt), std::move(detalje)});
          }};
}

inline Optaget laes(std::string_view bytes, const udveksling::Regnearksgraenser& g = {}) {
  Optaget o;
  const auto svar =
      udveksling::laes_regneark(udveksling::Regnearkskilde::af_bytes(bytes), modtager(o), g);
  if (!svar) o.svar = svar.error();
  return o;
}

}  // namespace nytte::proeve
