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

namespace {

// How much a status outranks the others: what stops everything before what can be mended in the
// form.
int rang(int status) {
  if (status >= 500) return 9;
  switch (status) {
    case 401:
      return 8;
    case 403:
      return 7;
    case 404:
      return 6;
    case 412:
      return 5;
    case 409:
      return 4;
    case 422:
      return 1;
    default:
      return 2;
  }
}

}  // namespace

int Fejl::http_status() const {
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
