#include "web/sider/csv.hpp"

namespace nytte::web {
namespace {

void skriv_felt(std::string& ud, std::string_view t) {
  const bool formel =
      !t.empty() && std::string_view("=+-@\t\r").find(t.front()) != std::string_view::npos;
  const bool citeret = t.find_first_of(";\"\r\n") != std::string_view::npos;
  if (citeret) ud += '"';
  if (formel) ud += '\'';
  for (const char c : t) {
    if (c == '"') ud += '"';
    ud += c;
  }
  if (citeret) ud += '"';
}

template <class Linje>
void skriv_linje(std::string& ud, const Linje& linje) {
  bool foerste = true;
  for (const auto& felt : linje) {
    if (!foerste) ud += ';';
    foerste = false;
    skriv_felt(ud, felt);
  }
  ud += "\r\n";
}

}  // namespace

std::string csv_fil(const std::vector<std::string_view>& kolonner,
                    const std::vector<std::vector<std::string>>& raekker) {
  std::string ud = "\xEF\xBB\xBF";
  skriv_linje(ud, kolonner);
  for (const auto& raekke : raekker) skriv_linje(ud, raekke);
  return ud;
}

}  // namespace nytte::web
