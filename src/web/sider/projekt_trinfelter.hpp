// How the fields of a step are called on a form.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "model/resultat.hpp"

namespace nytte::web {

inline std::string trinfelt(std::string_view navn, std::int32_t nr) {
  return "t" + std::to_string(nr) + "_" + std::string(navn);
}

// "trin[2].navn" of the use case is the field "t2_navn" of the form.
inline Fejl som_trinfelter(const Fejl& fejl) {
  Fejl ud;
  for (const auto& post : fejl.poster()) {
    std::string navn = post.felt;
    const auto slut_paa = navn.find("].");
    if (navn.starts_with("trin[") && slut_paa != std::string::npos)
      navn = "t" + navn.substr(5, slut_paa - 5) + "_" + navn.substr(slut_paa + 2);
    ud.tilfoej(post.kode, std::move(navn), post.detalje);
  }
  return ud;
}

}  // namespace nytte::web
