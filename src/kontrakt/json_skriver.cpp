#include "kontrakt/json_skriver.hpp"

#include <fmt/format.h>

#include <iterator>

namespace nytte::kontrakt {
namespace {

bool skal_undslippes(char c) {
  return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

void undslip(std::string& ud, char c) {
  switch (c) {
    case '"':
      ud += "\\\"";
      return;
    case '\\':
      ud += "\\\\";
      return;
    case '\n':
      ud += "\\n";
      return;
    case '\r':
      ud += "\\r";
      return;
    case '\t':
      ud += "\\t";
      return;
    default:
      fmt::format_to(std::back_inserter(ud), "\\u{:04x}", static_cast<unsigned>(c));
  }
}

}  // namespace

void JsonSkriver::komma() {
  if (ud_.size() == start_) return;
  const char sidste = ud_.back();
  if (sidste != '{' && sidste != '[' && sidste != ':') ud_ += ',';
}

void JsonSkriver::felt(std::string_view navn) {
  komma();
  ud_ += '"';
  ud_ += navn;
  ud_ += "\":";
}

void JsonSkriver::tekst(std::string_view t) {
  komma();
  ud_ += '"';
  std::size_t skrevet = 0;
  for (std::size_t i = 0; i < t.size(); ++i) {
    if (!skal_undslippes(t[i])) continue;
    ud_ += t.substr(skrevet, i - skrevet);
    undslip(ud_, t[i]);
    skrevet = i + 1;
  }
  ud_ += t.substr(skrevet);
  ud_ += '"';
}

void JsonSkriver::tal(std::int64_t n) {
  komma();
  fmt::format_to(std::back_inserter(ud_), "{}", n);
}

void JsonSkriver::boolsk(bool b) {
  komma();
  ud_ += b ? "true" : "false";
}

void JsonSkriver::null() {
  komma();
  ud_ += "null";
}

void JsonSkriver::raa(std::string_view json) {
  komma();
  ud_ += json;
}

}  // namespace nytte::kontrakt
