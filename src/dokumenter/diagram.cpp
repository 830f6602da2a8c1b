// A chart in words and as a table.
#include "dokumenter/diagram.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>

#include "dokumenter/brev.hpp"

namespace nytte::dokumenter {
namespace {

constexpr std::size_t kMaksSagtTal = 60;

Diagramvaerdi vaerdi(const Diagramserie& s, std::size_t i) {
  return i < s.vaerdier.size() ? s.vaerdier[i] : Diagramvaerdi(Tomt::ukendt);
}

std::string alle_tal(const Diagram& d, const Diagramserie& s) {
  std::string ud;
  for (std::size_t i = 0; i < d.kategorier.size(); ++i) {
    if (!ud.empty()) ud += ", ";
    ud += d.kategorier[i] + " " + vaerdi_paa_dansk(vaerdi(s, i), d.decimaler);
  }
  return ud;
}

std::string yderpunkter(const Diagram& d, const Diagramserie& s) {
  std::optional<std::size_t> lav;
  std::optional<std::size_t> hoej;
  const auto tal = [&](std::size_t i) {
    const Diagramvaerdi v = vaerdi(s, i);
    const auto* t = std::get_if<double>(&v);
    return t != nullptr && std::isfinite(*t) ? std::optional(*t) : std::nullopt;
  };
  for (std::size_t i = 0; i < d.kategorier.size(); ++i) {
    if (!tal(i)) continue;
    if (!lav || *tal(i) < *tal(*lav)) lav = i;
    if (!hoej || *tal(i) > *tal(*hoej)) hoej = i;
  }
  if (!lav) return "ingen kendte tal";
  return fmt::format("lavest {} ({}), højest {} ({})", tal_paa_dansk(*tal(*lav), d.decimaler),
                     d.kategorier[*lav], tal_paa_dansk(*tal(*hoej), d.decimaler),
                     d.kategorier[*hoej]);
}

std::string punktum(std::string t) {
  if (!t.empty() && std::string_view(".!?:").find(t.back()) == std::string_view::npos) t += '.';
  return t;
}

}  // namespace

std::string tal_paa_dansk(double v, int decimaler) {
  if (!std::isfinite(v)) return "ukendt";
  std::string t = fmt::format("{:.{}f}", std::abs(v), std::clamp(decimaler, 0, 4));
  std::string hale;
  if (const auto prik = t.find('.'); prik != std::string::npos) {
    hale = "," + t.substr(prik + 1);
    t.resize(prik);
  }
  const bool nul = (t + hale).find_first_not_of("0,") == std::string::npos;
  for (std::size_t i = t.size(); i > 3; i -= 3) t.insert(i - 3, ".");
  return (v < 0 && !nul ? "-" : "") + t + hale;
}

std::string vaerdi_paa_dansk(const Diagramvaerdi& v, int decimaler) {
  if (const auto* t = std::get_if<double>(&v)) return tal_paa_dansk(*t, decimaler);
  return std::get<Tomt>(v) == Tomt::skjult ? "skjult" : "ukendt";
}

Tabel som_tabel(const Diagram& d) {
  Tabel t{d.titel, {d.kategoriakse.empty() ? std::string("Kategori") : d.kategoriakse}, {}, true};
  for (const auto& s : d.serier) t.kolonner.push_back(s.navn.empty() ? d.talakse : s.navn);
  for (std::size_t i = 0; i < d.kategorier.size(); ++i) {
    std::vector<std::string> raekke{d.kategorier[i]};
    for (const auto& s : d.serier) raekke.push_back(vaerdi_paa_dansk(vaerdi(s, i), d.decimaler));
    t.raekker.push_back(std::move(raekke));
  }
  return t;
}

std::string alternativ_tekst(const Diagram& d) {
  std::string ud = punktum(d.titel);
  if (!d.beskrivelse.empty()) ud += " " + punktum(d.beskrivelse);
  if (d.kategorier.empty() || d.serier.empty()) return ud + " Der er ingen tal at vise.";
  const bool alle = d.kategorier.size() * d.serier.size() <= kMaksSagtTal;
  for (const auto& s : d.serier) {
    const std::string navn = s.navn.empty() ? d.talakse : s.navn;
    ud += " " + (navn.empty() ? std::string() : navn + ": ") +
          (alle ? alle_tal(d, s) : yderpunkter(d, s)) + ".";
  }
  return ud;
}

}  // namespace nytte::dokumenter
