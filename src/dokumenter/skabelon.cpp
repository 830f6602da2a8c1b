// The one file that knows the template library.
#include "dokumenter/skabelon.hpp"

#include <algorithm>
#include <array>
#include <kainjow/mustache.hpp>

namespace nytte::dokumenter {
namespace {

constexpr std::array kTilBorger{
    Pladsholder{"borger", "borgerens navn", "Åse Prøve"},
    Pladsholder{"kommune", "kommunens navn", "Favrskov Kommune"},
    Pladsholder{"dato", "brevets dato", "3. maj 2023"},
    Pladsholder{"arbejdssted", "arbejdsstedets navn", "Strandvejens Plejehjem"},
    Pladsholder{"foerste_dag", "forløbets første dag med ugedag", "mandag den 8. maj 2023"},
    Pladsholder{"sidste_dag", "forløbets sidste dag med ugedag", "fredag den 30. juni 2023"},
    Pladsholder{"arbejdstid", "den ugentlige tid", "25 timer om ugen"}};

constexpr std::array kTilArbejdsgiver{
    Pladsholder{"kommune", "kommunens navn", "Favrskov Kommune"},
    Pladsholder{"dato", "brevets dato", "3. maj 2023"},
    Pladsholder{"arbejdssted", "arbejdsstedets navn", "Strandvejens Plejehjem"},
    Pladsholder{"jobordre", "jobordrens nummer", "JO18436"},
    Pladsholder{"foerste_dag", "jobordrens første dag med ugedag", "mandag den 8. maj 2023"},
    Pladsholder{"sidste_dag", "jobordrens sidste dag med ugedag", "tirsdag den 7. maj 2024"},
    Pladsholder{"arbejdstid", "den ugentlige tid", "25 timer om ugen"}};

std::string_view trimmet(std::string_view t) {
  while (!t.empty() && t.front() == ' ') t.remove_prefix(1);
  while (!t.empty() && t.back() == ' ') t.remove_suffix(1);
  return t;
}

}  // namespace

std::span<const Pladsholder> pladsholdere(Brevart art) {
  if (art == Brevart::tilbud || art == Brevart::afbrydelse) return kTilBorger;
  if (art == Brevart::aftale) return kTilArbejdsgiver;
  return {};
}

std::optional<std::string> skabelonfejl(std::string_view tekst, Brevart art) {
  const auto kendte = pladsholdere(art);
  for (std::size_t i = tekst.find("{{"); i != std::string_view::npos; i = tekst.find("{{", i)) {
    const auto til = tekst.find("}}", i);
    const auto naeste = tekst.find("{{", i + 2);
    if (til == std::string_view::npos || naeste < til) {
      const auto linje = std::min(tekst.find('\n', i), tekst.size());
      return std::string(tekst.substr(i, std::min(linje - i, std::size_t{40}))) +
             " mangler sin afslutning }}";
    }
    const std::string_view navn = trimmet(tekst.substr(i + 2, til - i - 2));
    if (std::none_of(kendte.begin(), kendte.end(),
                     [navn](const Pladsholder& p) { return p.navn == navn; }))
      return "{{" + std::string(navn.substr(0, 40)) + "}} findes ikke";
    i = til + 2;
  }
  return std::nullopt;
}

std::string udfyld_skabelon(std::string_view tekst, const Pladsvaerdier& vaerdier) {
  kainjow::mustache::mustache skabelon{std::string(tekst)};
  skabelon.set_custom_escape([](const std::string& t) { return t; });  // plain text, no HTML
  kainjow::mustache::data data{kainjow::mustache::data::type::object};
  for (const auto& [navn, vaerdi] : vaerdier) data.set(navn, vaerdi);
  return skabelon.render(data);
}

}  // namespace nytte::dokumenter
