#include "udveksling/fagsystem/ord.hpp"

#include <array>
#include <utility>

#include "sager/import/linje.hpp"

namespace nytte::udveksling {
namespace {

using sager::norm;

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

// A whole word of a normed text.
bool has_word(std::string_view text, std::string_view word) {
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('_', at), text.size());
    if (text.substr(at, end - at) == word) return true;
    at = end + 1;
  }
  return false;
}

bool names_nytteindsats(std::string_view n) {
  return contains(n, "nytteindsats") || contains(n, "nyttejob");
}

bool names_state(std::string_view n) {
  return has_word(n, "stat") || has_word(n, "staten") || has_word(n, "statslig") ||
         has_word(n, "statens");
}

}  // namespace

bool naevner_nytteindsats(std::string_view tekst) { return names_nytteindsats(norm(tekst)); }

Tilbud tilbud_af_ord(std::string_view tekst) {
  const auto n = norm(tekst);
  if (names_nytteindsats(n))
    return contains(n, "saerlig") ? Tilbud::saerligt_tilrettelagt_nytteindsats
                                  : Tilbud::nytteindsats;
  // The activation type of both names neither.
  if (contains(n, "loentilskud") && contains(n, "praktik")) return Tilbud::andet;
  if (contains(n, "praktik")) return Tilbud::virksomhedspraktik;
  if (contains(n, "loentilskud")) return Tilbud::loentilskud;
  if (contains(n, "vejledning") || contains(n, "opkvalificering"))
    return Tilbud::vejledning_og_opkvalificering;
  return Tilbud::andet;
}

std::optional<Sektor> sektor_af_ord(std::string_view tekst) {
  const auto n = norm(tekst);
  if (contains(n, "selvejende")) return Sektor::selvejende;
  if (contains(n, "ikke_kommunal")) return std::nullopt;  // says only what it is not
  if (contains(n, "kommun")) return Sektor::kommune;
  if (contains(n, "region")) return Sektor::region;
  if (names_state(n)) return Sektor::stat;
  if (contains(n, "privat")) return Sektor::privat;
  return std::nullopt;
}

std::optional<Ydelse> ydelse_af_ord(std::string_view tekst) {
  const auto n = norm(tekst);
  if (const auto y = laes_kode<Ydelse>(n)) return y;
  // The longer word before the one it ends with.
  static constexpr std::array<std::pair<std::string_view, Ydelse>, 13> kOrd{{
      {"sygedagpenge", Ydelse::sygedagpenge},
      {"dagpenge", Ydelse::dagpenge},
      {"uddannelseshjaelp", Ydelse::uddannelseshjaelp},
      {"kontanthjaelp", Ydelse::kontanthjaelp},
      {"arbejdsmarkedsydelse", Ydelse::arbejdsmarkedsydelse},
      {"integrationsydelse", Ydelse::integrationsydelse},
      {"overgangsydelse", Ydelse::overgangsydelse},
      {"hjemrejseydelse", Ydelse::sho_ydelse},
      {"kontantydelse", Ydelse::kontantydelse},
      {"ressourceforloeb", Ydelse::ressourceforloebsydelse},
      {"ledighedsydelse", Ydelse::ledighedsydelse},
      {"revalidering", Ydelse::revalideringsydelse},
      {"foertidspension", Ydelse::foertidspension},
  }};
  for (const auto& [ord, ydelse] : kOrd)
    if (contains(n, ord)) return ydelse;
  if (n == "ingen_ydelse") return Ydelse::ingen;
  return std::nullopt;
}

std::optional<bool> ja_nej_af_ord(std::string_view tekst) {
  const auto n = norm(tekst);
  if (n == "ja" || n == "j" || n == "x" || n == "1" || n == "true" || n == "sand" ||
      n == "i_plan" || n == "i_jobplan")
    return true;
  if (n == "nej" || n == "n" || n == "0" || n == "false" || n == "falsk" || n == "uden_for_plan" ||
      n == "udenfor_plan" || n == "uden_for_jobplan")
    return false;
  return std::nullopt;
}

std::optional<Jobordretype> jobordretype_af_ord(std::string_view tekst) {
  const auto n = norm(tekst);
  if (n == "nytteindsats_kommune" || n == "nytteindsats_kommunal")
    return Jobordretype::nytteindsats_kommune;
  if (n == "nytteindsats_regional" || n == "nytteindsats_region")
    return Jobordretype::nytteindsats_regional;
  if (n == "nytteindsats_staten" || n == "nytteindsats_stat")
    return Jobordretype::nytteindsats_staten;
  if (n == "nytteindsats_selvejende_institution" || n == "nytteindsats_selvejende")
    return Jobordretype::nytteindsats_selvejende_institution;
  return std::nullopt;
}

std::string_view jobordretype_ord(Jobordretype t) {
  switch (t) {
    case Jobordretype::nytteindsats_kommune:
      return "Nytteindsats, kommune";
    case Jobordretype::nytteindsats_regional:
      return "Nytteindsats, regional";
    case Jobordretype::nytteindsats_staten:
      return "Nytteindsats, staten";
    case Jobordretype::nytteindsats_selvejende_institution:
      break;
  }
  return "Nytteindsats, selvejende institution";
}

}  // namespace nytte::udveksling
