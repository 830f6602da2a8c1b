// Words and marks of teams and their days.
#include <charconv>

#include "web/sider/hold_visning.hpp"

namespace nytte::web {
namespace {

std::string to_cifre(std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); }

}  // namespace

std::string hold_sti(ProjektholdId id) { return "/hold/" + std::to_string(id.vaerdi); }

std::string fremmoede_sti(ProjektholdId id, Dato dato) {
  return hold_sti(id) + "/fremmoede?dato=" + iso(dato);
}

std::string klokken_ord(std::int32_t minutter) {
  return std::to_string(minutter / 60) + "." + to_cifre(minutter % 60);
}

std::string timer_ord(std::int64_t minutter) {
  return std::to_string(minutter / 60) + ":" + to_cifre(minutter % 60);
}

std::optional<std::int32_t> laes_klokken(std::string_view t) {
  std::string cifre;
  std::size_t skille = std::string_view::npos;
  for (const char c : t) {
    if (c >= '0' && c <= '9') {
      cifre += c;
    } else if ((c == '.' || c == ':') && skille == std::string_view::npos) {
      skille = cifre.size();
    } else {
      return std::nullopt;
    }
  }
  if (cifre.empty() || cifre.size() > 4) return std::nullopt;
  if (skille == std::string_view::npos) skille = cifre.size() > 2 ? cifre.size() - 2 : cifre.size();
  const std::size_t efter = cifre.size() - skille;
  if (skille == 0 || skille > 2 || (efter != 0 && efter != 2)) return std::nullopt;
  const auto tal = [](std::string_view s) {
    std::int32_t n = 0;
    std::from_chars(s.data(), s.data() + s.size(), n);
    return n;
  };
  const std::string_view alt(cifre);
  const auto timer = tal(alt.substr(0, skille));
  const auto minutter = tal(alt.substr(skille));
  if (timer > 24 || minutter > 59 || (timer == 24 && minutter > 0)) return std::nullopt;
  return timer * 60 + minutter;
}

std::string aabning_ord(Aabningsgrund g) {
  switch (g) {
    case Aabningsgrund::aaben:
      return "Åbent";
    case Aabningsgrund::ekstra_aaben:
      return "Ekstra åbent";
    case Aabningsgrund::ugedag:
      return "Fri";
    case Aabningsgrund::helligdag:
      return "Helligdag";
    case Aabningsgrund::saeson:
      return "Uden for sæsonen";
    case Aabningsgrund::lukket:
      return "Lukket";
    case Aabningsgrund::vejrdag:
      return "Vejrdag";
    case Aabningsgrund::nedlagt:
      break;
  }
  return "Nedlagt";
}

Html aabning_maerke(Aabningsgrund g) {
  switch (g) {
    case Aabningsgrund::aaben:
    case Aabningsgrund::ekstra_aaben:
      return maerke(Tone::god, aabning_ord(g));
    case Aabningsgrund::vejrdag:
      return maerke(Tone::viden, aabning_ord(g));
    case Aabningsgrund::lukket:
      return maerke(Tone::advarsel, aabning_ord(g));
    default:
      return maerke(Tone::rolig, aabning_ord(g));
  }
}

std::string fremmoedeart_ord(Fremmoedeart a) {
  switch (a) {
    case Fremmoedeart::kom:
      return "Kom";
    case Fremmoedeart::kom_for_sent:
      return "For sent";
    case Fremmoedeart::syg:
      return "Syg";
    case Fremmoedeart::aftalt_fravaer:
      return "Aftalt fravær";
    case Fremmoedeart::udeblev:
      return "Udeblev";
    case Fremmoedeart::sendt_hjem:
      break;
  }
  return "Sendt hjem";
}

Html fremmoede_maerke(Fremmoedeart a) {
  switch (a) {
    case Fremmoedeart::kom:
      return maerke(Tone::god, fremmoedeart_ord(a));
    case Fremmoedeart::kom_for_sent:
      return maerke(Tone::advarsel, fremmoedeart_ord(a));
    case Fremmoedeart::udeblev:
      return maerke(Tone::fejl, fremmoedeart_ord(a));
    default:
      return maerke(Tone::viden, fremmoedeart_ord(a));
  }
}

}  // namespace nytte::web
