// A row of the table of settings, and how a text becomes its value. For indstillinger*.cpp only.
#pragma once

#include <fmt/format.h>

#include <charconv>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/indstillinger.hpp"

namespace nytte::app {

/// Puts a text into its setting; what is wrong with it otherwise.
using Anvend = std::function<std::optional<std::string>(Indstillinger&, const std::string&)>;

struct Raekke {
  Indstillingsbeskrivelse beskrivelse;
  Anvend anvend;
};

inline Anvend text_into(std::string Indstillinger::*felt) {
  return [felt](Indstillinger& i, const std::string& text) -> std::optional<std::string> {
    i.*felt = text;
    return std::nullopt;
  };
}

template <class Tal>
Anvend number_into(Tal Indstillinger::*felt, std::int64_t mindst, std::int64_t hoejst) {
  return [=](Indstillinger& i, const std::string& text) -> std::optional<std::string> {
    std::int64_t tal = 0;
    const auto [ende, fejl] = std::from_chars(text.data(), text.data() + text.size(), tal);
    const bool helt = fejl == std::errc() && ende == text.data() + text.size();
    if (!helt || tal < mindst || tal > hoejst) {
      return fmt::format("skal være et helt tal fra {} til {}", mindst, hoejst);
    }
    i.*felt = static_cast<Tal>(tal);
    return std::nullopt;
  };
}

inline Anvend flag_into(bool Indstillinger::*felt) {
  return [felt](Indstillinger& i, const std::string& text) -> std::optional<std::string> {
    const bool ja = text == "true" || text == "ja" || text == "1";
    if (!ja && text != "false" && text != "nej" && text != "0") return "skal være ja eller nej";
    i.*felt = ja;
    return std::nullopt;
  };
}

/// Post, the national register, and the sources beside it.
std::vector<Raekke> exchange_rows();

}  // namespace nytte::app
