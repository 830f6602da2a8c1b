// What an answer of the register means: one table for both generations. Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "udveksling/dfdg/https.hpp"
#include "udveksling/dfdg/port.hpp"

namespace nytte::udveksling {

/// An error of the register: its code and its words.
struct Nationalfejl {
  std::string kode;
  std::string tekst;
};

/// An answer, as far as its generation could read it.
struct Laestsvar {
  int status = 0;
  bool kan_laes = false;                ///< whole, of the right content type, and of its form
  std::optional<std::string> noegle{};  ///< GUID of the record the receipt is about
  std::vector<Nationalfejl> fejl{};
};

/// What it means for the record `noegle`. 412: it had the request. Readable errors: no for good,
/// also with a code nobody knows, except those that say the register itself is ill. A receipt for
/// another record is never a yes. Everything else is for now.
Registersvar bedoem(const Laestsvar& s, std::string_view noegle);

/// Nothing came back that can be read.
Registersvar uden_svar(const Httpssvar& s);

/// Codes that speak of the register's own trouble, not of what was sent.
bool er_for_nu(std::string_view kode);

/// GUIDs are the same whatever the case of their letters.
bool samme_guid(std::string_view a, std::string_view b);

/// "application/json" of "application/json; charset=utf-8".
bool er_indholdstype(std::string_view hel, std::string_view type);

/// Printable, at most 500 characters: what a stranger wrote, on its way to a page.
std::string vist_tekst(std::string_view tekst);

}  // namespace nytte::udveksling
