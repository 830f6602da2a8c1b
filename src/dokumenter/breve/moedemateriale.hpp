// The front page of the papers for a meeting: when and where, who is called, and the agenda. Each
// application follows as a document of its own in the bundle.
#pragma once

#include <string>
#include <vector>

#include "dokumenter/brev.hpp"
#include "dokumenter/breve/raadsafgoerelse.hpp"

namespace nytte::dokumenter {

struct Moedepunkt {
  std::string arbejdssted;
  std::string p_nummer;
  std::string kommune;  // who applies
  std::string reference;
  std::optional<std::int32_t> pladser{};
  std::optional<Dato> fra{};
  std::optional<Dato> til{};
  std::string hoering{};             // the result, in their own words
  std::vector<std::string> bilag{};  // the attachments, by title
};

struct Moedemateriale {
  std::string raad;
  std::string sagsudvalg{};  // empty: the whole council
  Dato dato;
  std::string klokken;
  std::string sted;
  std::vector<Brevdeltager> indkaldte{};  // the vote is not used
  std::vector<Moedepunkt> punkter{};
};

Brev moedemateriale(const Moedemateriale& m);

}  // namespace nytte::dokumenter
