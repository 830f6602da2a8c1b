#include "model/resultat.hpp"

#include <algorithm>

namespace nytte {

Fejl::Fejl(Fejlkode kode, std::string felt, std::string detalje) {
  tilfoej(kode, std::move(felt), std::move(detalje));
}

void Fejl::tilfoej(Fejlkode kode, std::string felt, std::string detalje) {
  poster_.push_back({kode, std::move(felt), std::move(detalje)});
}

void Fejl::tilfoej(const Fejl& andre) {
  poster_.insert(poster_.end(), andre.poster_.begin(), andre.poster_.end());
}

int Fejl::http_status() const {
  // What stops everything outranks what can be mended in the form.
  const auto rang = [](int s) {
    return s >= 500   ? 9
           : s == 401 ? 8
           : s == 403 ? 7
           : s == 404 ? 6
           : s == 412 ? 5
           : s == 409 ? 4
           : s == 422 ? 1
                      : 2;
  };
  int vaerst = 0;
  for (const auto& p : poster_) {
    const int s = beskrivelse(p.kode).http_status;
    if (vaerst == 0 || rang(s) > rang(vaerst)) vaerst = s;
  }
  return vaerst == 0 ? 500 : vaerst;
}

bool Fejl::har(Fejlkode kode) const {
  return std::any_of(poster_.begin(), poster_.end(),
                     [kode](const auto& p) { return p.kode == kode; });
}

std::string besked(const Fejlpost& post) {
  std::string ud(beskrivelse(post.kode).tekst);
  if (!post.detalje.empty()) ud += ": " + post.detalje;
  return ud + ".";
}

}  // namespace nytte
