#include "sager/eksempel/tilfaeldig.hpp"

#include <fmt/format.h>

#include <array>

namespace nytte::sager {
namespace {

constexpr std::array<std::string_view, 36> kFornavne{
    "Mette", "Jens",   "Lone",  "Anders", "Fatima", "Søren",  "Ida",   "Omar",    "Kirsten",
    "Peter", "Aisha",  "Lars",  "Birthe", "Mikkel", "Yasmin", "Niels", "Camilla", "Hassan",
    "Inger", "Thomas", "Sofie", "Bo",     "Amina",  "Rasmus", "Ulla",  "Karim",   "Pia",
    "Emil",  "Zahra",  "Frode", "Louise", "Ahmed",  "Gitte",  "Jakob", "Leyla",   "Åse"};
constexpr std::array<std::string_view, 36> kEfternavne{
    "Holm",    "Bruun",       "Friis",  "Lund",   "Kjær",    "Dahl",     "Møller",   "Bach",
    "Krogh",   "Toft",        "Skov",   "Bang",   "Winther", "Juhl",     "Lindberg", "Østergaard",
    "Nygaard", "Vestergaard", "Frost",  "Riis",   "Ravn",    "Hald",     "Thorup",   "Ørum",
    "Yilmaz",  "Hamid",       "Nguyen", "Said",   "Demir",   "Kowalska", "Ibrahim",  "Haddad",
    "Abdi",    "Petrov",      "Ågaard", "Engholm"};

}  // namespace

std::uint64_t Tilfaeldig::naeste() {
  tilstand_ += 0x9E3779B97F4A7C15ULL;
  std::uint64_t z = tilstand_;
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
  return z ^ (z >> 31U);
}

std::int32_t Tilfaeldig::mellem(std::int32_t mindst, std::int32_t hoejst) {
  const auto antal = static_cast<std::uint64_t>(hoejst - mindst) + 1;
  return mindst + static_cast<std::int32_t>(naeste() % antal);
}

bool modulus_11(std::string_view cifre) {
  constexpr std::array<int, 10> kVaegte{4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
  int sum = 0;
  for (std::size_t i = 0; i < kVaegte.size(); ++i) sum += (cifre[i] - '0') * kVaegte[i];
  return sum % 11 == 0;
}

std::string Personer::navn() {
  return fmt::format("{} {}", t_.en_af(kFornavne), t_.en_af(kEfternavne));
}

std::string Personer::cpr(int aar) {
  for (;;) {
    const int maaned = t_.mellem(1, 12);
    const int dag = t_.mellem(2, 28);
    const int syvende = aar < 2000 ? t_.mellem(0, 3) : t_.mellem(5, 8);
    auto cifre =
        fmt::format("{:02}{:02}{:02}{}{:03}", dag, maaned, aar % 100, syvende, t_.mellem(0, 999));
    if (!modulus_11(cifre) && brugte_.insert(cifre).second) return cifre;
  }
}

}  // namespace nytte::sager
