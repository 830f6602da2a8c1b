#include "web/metrik.hpp"

#include <fmt/format.h>

#include <array>
#include <iterator>

namespace nytte::web {
namespace {

constexpr std::array kGraenser{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1,
                               0.25,  0.5,    1.0,   2.5,  5.0,   10.0};

std::string escaped(std::string_view text) {
  std::string ud;
  for (const char tegn : text) {
    if (tegn == '\\' || tegn == '"') ud += '\\';
    if (tegn == '\n') {
      ud += "\\n";
    } else {
      ud += tegn;
    }
  }
  return ud;
}

/// name="value",name="value"
std::string label_text(const Etiketter& etiketter) {
  std::string ud;
  for (const auto& [navn, vaerdi] : etiketter) {
    if (!ud.empty()) ud += ',';
    ud += fmt::format("{}=\"{}\"", navn, escaped(vaerdi));
  }
  return ud;
}

std::string braced(const std::string& etiketter) {
  return etiketter.empty() ? "" : "{" + etiketter + "}";
}

void write_head(std::string& ud, std::string_view navn, std::string_view hjaelp,
                std::string_view art) {
  fmt::format_to(std::back_inserter(ud), "# HELP {} {}\n# TYPE {} {}\n", navn, hjaelp, navn, art);
}

}  // namespace

void Metrik::count(std::string_view navn, std::string_view hjaelp, const Etiketter& etiketter,
                   std::uint64_t antal) {
  const std::lock_guard laas(laas_);
  Taellere& familie = taellere_[std::string(navn)];
  familie.hjaelp = hjaelp;
  familie.vaerdier[label_text(etiketter)] += antal;
}

void Metrik::observe(std::string_view navn, std::string_view hjaelp, const Etiketter& etiketter,
                     double sekunder) {
  const std::lock_guard laas(laas_);
  Histogrammer& familie = histogrammer_[std::string(navn)];
  familie.hjaelp = hjaelp;
  Histogram& histogram = familie.vaerdier[label_text(etiketter)];
  histogram.spande.resize(kGraenser.size());
  for (std::size_t i = 0; i < kGraenser.size(); ++i) {
    if (sekunder <= kGraenser[i]) ++histogram.spande[i];
  }
  ++histogram.antal;
  histogram.sum += sekunder;
}

void Metrik::gauge(std::string_view navn, std::string_view hjaelp, std::function<double()> maal) {
  const std::lock_guard laas(laas_);
  maalere_[std::string(navn)] = {std::string(hjaelp), std::move(maal)};
}

std::string Metrik::text() const {
  const std::lock_guard laas(laas_);
  std::string ud;
  const auto til = std::back_inserter(ud);
  for (const auto& [navn, familie] : taellere_) {
    write_head(ud, navn, familie.hjaelp, "counter");
    for (const auto& [etiketter, antal] : familie.vaerdier) {
      fmt::format_to(til, "{}{} {}\n", navn, braced(etiketter), antal);
    }
  }
  for (const auto& [navn, maaler] : maalere_) {
    write_head(ud, navn, maaler.hjaelp, "gauge");
    fmt::format_to(til, "{} {}\n", navn, maaler.maal());
  }
  for (const auto& [navn, familie] : histogrammer_) {
    write_head(ud, navn, familie.hjaelp, "histogram");
    for (const auto& [etiketter, histogram] : familie.vaerdier) {
      const std::string komma = etiketter.empty() ? "" : etiketter + ",";
      for (std::size_t i = 0; i < kGraenser.size(); ++i) {
        fmt::format_to(til, "{}_bucket{{{}le=\"{}\"}} {}\n", navn, komma, kGraenser[i],
                       histogram.spande[i]);
      }
      fmt::format_to(til, "{}_bucket{{{}le=\"+Inf\"}} {}\n", navn, komma, histogram.antal);
      fmt::format_to(til, "{}_sum{} {}\n", navn, braced(etiketter), histogram.sum);
      fmt::format_to(til, "{}_count{} {}\n", navn, braced(etiketter), histogram.antal);
    }
  }
  return ud;
}

}  // namespace nytte::web
