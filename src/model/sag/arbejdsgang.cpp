#include "model/sag/arbejdsgang.hpp"

namespace nytte {

Borgergruppe borgergruppe(Ydelse ydelse, std::optional<Visitation> visitation, Population p) {
  const bool uden = ydelse == Ydelse::dagpenge || ydelse == Ydelse::arbejdsmarkedsydelse ||
                    ydelse == Ydelse::kontantydelse;
  return {ydelse, uden ? std::nullopt : visitation, p};
}

std::string gruppekode(const Borgergruppe& g) {
  std::string ud(navn(g.ydelse));
  ud += '-';
  ud += g.visitation ? navn(*g.visitation) : "alle";
  ud += '-';
  ud += navn(g.population);
  return ud;
}

std::optional<Borgergruppe> laes_gruppekode(std::string_view kode) {
  const auto en = kode.find('-');
  if (en == std::string_view::npos) return std::nullopt;
  const auto to = kode.find('-', en + 1);
  if (to == std::string_view::npos) return std::nullopt;
  const auto ydelse = laes_kode<Ydelse>(kode.substr(0, en));
  const auto ord = kode.substr(en + 1, to - en - 1);
  const auto visitation = laes_kode<Visitation>(ord);
  const auto population = laes_kode<Population>(kode.substr(to + 1));
  if (!ydelse || !population || (!visitation && ord != "alle")) return std::nullopt;
  return Borgergruppe{*ydelse, visitation, *population};
}

}  // namespace nytte
