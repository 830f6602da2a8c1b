// Counters, gauges and histograms in Prometheus' text format. Labels are route patterns, methods
// and codes: a closed set, never a person and never a raw path.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace nytte::web {

/// Label name and value, in the order they are written.
using Etiketter = std::vector<std::pair<std::string, std::string>>;

/// Thread-safe.
class Metrik {
 public:
  /// Adds to a counter; it is made at 0 when first named. `hjaelp` is the English HELP line.
  void count(std::string_view navn, std::string_view hjaelp, const Etiketter& etiketter,
             std::uint64_t antal = 1);
  /// Puts one value, in seconds, into a histogram of 1 ms to 10 s.
  void observe(std::string_view navn, std::string_view hjaelp, const Etiketter& etiketter,
               double sekunder);
  /// A value that is asked for each time the text is written.
  void gauge(std::string_view navn, std::string_view hjaelp, std::function<double()> maal);
  /// Everything, families by name, in the text format 0.0.4.
  [[nodiscard]] std::string text() const;

 private:
  struct Histogram {
    std::vector<std::uint64_t> spande;
    std::uint64_t antal = 0;
    double sum = 0;
  };
  struct Taellere {
    std::string hjaelp;
    std::map<std::string, std::uint64_t> vaerdier;
  };
  struct Histogrammer {
    std::string hjaelp;
    std::map<std::string, Histogram> vaerdier;
  };
  struct Maaler {
    std::string hjaelp;
    std::function<double()> maal;
  };
  mutable std::mutex laas_;
  std::map<std::string, Taellere, std::less<>> taellere_;
  std::map<std::string, Histogrammer, std::less<>> histogrammer_;
  std::map<std::string, Maaler, std::less<>> maalere_;
};

}  // namespace nytte::web
