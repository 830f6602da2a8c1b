// The same table as text.
#include <fmt/format.h>

#include <cmath>

#include "dokumenter/xlsx.hpp"

namespace nytte::dokumenter {
namespace {

std::string komma(double v, std::string_view form) {
  std::string t = fmt::format(fmt::runtime(form), v);
  if (t.find_first_not_of("-0.") == std::string::npos && t.starts_with('-')) t.erase(0, 1);
  if (const auto i = t.find('.'); i != std::string::npos) t[i] = ',';
  return t;
}

std::string tal(double v, Kolonnetype type) {
  if (!std::isfinite(v)) return "ukendt";
  switch (type) {
    case Kolonnetype::procent:
      return komma(v * 100, "{:.1f}") + " %";
    case Kolonnetype::heltal:
      return komma(v, "{:.0f}");
    default:
      return komma(v, "{:.2f}");
  }
}

void skriv_felt(std::string& ud, std::string_view t) {
  if (t.find_first_of(";\"\r\n") == std::string_view::npos) {
    ud += t;
    return;
  }
  ud += '"';
  for (const char c : t) {
    if (c == '"') ud += '"';
    ud += c;
  }
  ud += '"';
}

void skriv_raekke(std::string& ud, const Regneark& ark, const Regnearksraekke& raekke) {
  for (std::size_t i = 0; i < ark.kolonner.size(); ++i) {
    if (i > 0) ud += ';';
    if (i < raekke.size()) skriv_felt(ud, som_csv_tekst(raekke[i], ark.kolonner[i].type));
  }
  ud += "\r\n";
}

}  // namespace

std::string som_csv_tekst(const Regnearkscelle& celle, Kolonnetype type) {
  if (const auto* t = std::get_if<std::string>(&celle)) {
    const bool formel =
        !t->empty() && std::string_view("=+-@\t\r").find(t->front()) != std::string_view::npos;
    return formel ? "'" + *t : *t;
  }
  if (const auto* n = std::get_if<std::int64_t>(&celle)) {
    if (type == Kolonnetype::ugetid && *n >= 0) return fmt::format("{}:{:02}", *n / 60, *n % 60);
    if (type == Kolonnetype::decimal || type == Kolonnetype::procent)
      return tal(static_cast<double>(*n), type);
    return std::to_string(*n);
  }
  if (const auto* d = std::get_if<double>(&celle)) return tal(*d, type);
  if (const auto* d = std::get_if<Dato>(&celle))
    return fmt::format("{:02}-{:02}-{:04}", d->dag(), d->maaned_i_aaret(), d->aar());
  return {};
}

std::string som_csv(const Regneark& ark) {
  std::string ud = "\xEF\xBB\xBF";
  Regnearksraekke hoved;
  for (const auto& k : ark.kolonner) hoved.emplace_back(k.navn);
  skriv_raekke(ud, ark, hoved);
  for (const auto& r : ark.raekker) skriv_raekke(ud, ark, r);
  for (Regnearksraekke r; ark.naeste && ark.naeste(r); r.clear()) skriv_raekke(ud, ark, r);
  return ud;
}

}  // namespace nytte::dokumenter
