// The one file that knows toml++.
#include <fmt/format.h>

#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

#include "app/indstillinger.hpp"

namespace nytte::app {
namespace {

std::optional<std::string> as_text(const toml::node& node) {
  if (const auto text = node.value_exact<std::string>()) return text;
  if (const auto tal = node.value_exact<std::int64_t>()) return std::to_string(*tal);
  if (const auto ja = node.value_exact<bool>()) return *ja ? "true" : "false";
  const toml::array* liste = node.as_array();
  if (liste == nullptr) return std::nullopt;
  std::string samlet;
  for (const toml::node& del : *liste) {
    const auto text = del.value_exact<std::string>();
    if (!text) return std::nullopt;
    samlet += (samlet.empty() ? "" : ",") + *text;
  }
  return samlet;
}

}  // namespace

Resultat<std::map<std::string, std::string>> laes_toml(const std::string& fil) {
  const toml::parse_result laest = toml::parse_file(fil);
  if (!laest) {
    const auto& sted = laest.error().source().begin;
    const auto kode = sted.line == 0 ? Fejlkode::fil_findes_ikke : Fejlkode::indstilling_ugyldig;
    return Fejl(kode, fmt::format("{} linje {}", fil, sted.line),
                std::string(laest.error().description()));
  }
  std::map<std::string, std::string> vaerdier;
  Fejl fejl;
  for (const auto& [noegle, node] : laest.table()) {
    if (auto text = as_text(node)) {
      vaerdier.emplace(std::string(noegle.str()), std::move(*text));
    } else {
      fejl.tilfoej(Fejlkode::indstilling_ugyldig,
                   fmt::format("{} i {} linje {}", noegle.str(), fil, node.source().begin.line),
                   "værdien skal være tekst, et helt tal, sandt eller falsk");
    }
  }
  if (!fejl.tom()) return fejl;
  return vaerdier;
}

}  // namespace nytte::app
