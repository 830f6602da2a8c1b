#include "sager/fagsystem/liste.hpp"
#include "sager/import/linje.hpp"

namespace nytte::sager {
namespace {

// "aarhus_kommune" and "aarhus" are the same.
std::string noegle(std::string_view tekst) {
  auto n = norm(tekst);
  constexpr std::string_view kEfter = "_kommune";
  if (n.ends_with(kEfter)) n.resize(n.size() - kEfter.size());
  return n;
}

}  // namespace

void Kommuneopslag::tilfoej(Kommunekode kode, std::string_view navn) {
  efter_navn_.insert_or_assign(noegle(navn), kode);
  efter_navn_.insert_or_assign(kode.tekst(), kode);
}

std::optional<Kommunekode> Kommuneopslag::find(std::string_view tekst) const {
  const auto n = noegle(tekst);
  const auto fundet = efter_navn_.find(n);
  if (fundet != efter_navn_.end()) return fundet->second;
  // "0751" is how some systems write it.
  if (n.size() == 4 && n.front() == '0') return find(std::string_view(n).substr(1));
  return std::nullopt;
}

}  // namespace nytte::sager
