#include "model/publiceret.hpp"

#include <fmt/format.h>

#include <charconv>

namespace nytte {
namespace {

std::optional<int> tal(std::string_view t) {
  int ud = 0;
  const auto [slut, fejl] = std::from_chars(t.data(), t.data() + t.size(), ud);
  if (t.empty() || fejl != std::errc() || slut != t.data() + t.size()) return std::nullopt;
  return ud;
}

std::optional<Publiceringsperiode> maaneder(Periodeslags slags, std::optional<Maaned> foerste,
                                            int antal) {
  if (!foerste) return std::nullopt;
  return Publiceringsperiode{slags, *foerste, *foerste + (antal - 1)};
}

std::optional<Publiceringsperiode> kvartaler(Periodeslags slags, int aar, std::string_view nr) {
  const auto n = tal(nr);
  if (!n || nr.size() != 1 || *n < 1 || *n > 4) return std::nullopt;
  const auto foerste = Maaned::fra(aar, (*n - 1) * 3 + 1);
  if (slags == Periodeslags::kvartal) return maaneder(slags, foerste, 3);
  return foerste ? maaneder(slags, *foerste - 9, 12) : std::nullopt;
}

}  // namespace

std::string Publiceringsperiode::kode() const {
  const int kvartal = (sidste.nummer() + 2) / 3;
  switch (slags) {
    case Periodeslags::maaned:
      return fmt::format("{:04}M{:02}", foerste.aar(), foerste.nummer());
    case Periodeslags::kvartal:
      return fmt::format("{:04}Q{}", foerste.aar(), kvartal);
    case Periodeslags::rullende_aar:
      return fmt::format("{:04}QMAT{}", sidste.aar(), kvartal);
    case Periodeslags::aar:
      break;
  }
  return fmt::format("{:04}", foerste.aar());
}

std::optional<Publiceringsperiode> Publiceringsperiode::laes(std::string_view tekst) {
  if (tekst.size() < 4) return std::nullopt;
  const auto aar = tal(tekst.substr(0, 4));
  if (!aar || *aar < 1900 || *aar > 9998) return std::nullopt;
  const auto rest = tekst.substr(4);
  if (rest.empty()) return maaneder(Periodeslags::aar, Maaned::fra(*aar, 1), 12);
  if (rest.starts_with("QMAT")) return kvartaler(Periodeslags::rullende_aar, *aar, rest.substr(4));
  if (rest.starts_with('Q')) return kvartaler(Periodeslags::kvartal, *aar, rest.substr(1));
  if (!rest.starts_with('M') || rest.size() != 3) return std::nullopt;
  const auto nr = tal(rest.substr(1));
  if (!nr || *nr < 1 || *nr > 12) return std::nullopt;
  return maaneder(Periodeslags::maaned, Maaned::fra(*aar, *nr), 1);
}

}  // namespace nytte
