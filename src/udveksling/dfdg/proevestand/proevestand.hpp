// The register played on one machine (`nytte proevestand dfdg`): both forms of
// its interface on one port, with its certificates, headers, patterns and
// refusals, and a steering interface for faults.
//
// What the sources say is done as they say it; everything else (paths, what a
// change replaces, the HTTP status of a code, the order of checks) is assumed
// and marked so where it is done.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "model/sag/id.hpp"
#include "udveksling/dfdg/proevecertifikater.hpp"

namespace nytte::udveksling::dfdg {

struct Standvalg {
  std::uint16_t port = 0;  ///< 0: any free port
  Proevecertifikater certifikater;
  Certifikatpar server;  ///< which of them the stand shows
  std::string journal;   ///< file that keeps what was taken; empty: memory only
  std::string borgere;   ///< file of persons; empty: every number is a citizen here
  std::function<Tidspunkt()> ur;
};

class Proevestand {
 public:
  /// Serves from now on, on 127.0.0.1 only. Throws std::runtime_error (Danish):
  /// the port is taken, a file cannot be used, a line of the file of persons
  /// cannot be read.
  explicit Proevestand(Standvalg valg);
  /// Lets go what is held, and stops.
  ~Proevestand();
  Proevestand(const Proevestand &) = delete;
  Proevestand &operator=(const Proevestand &) = delete;

  [[nodiscard]] std::uint16_t port() const;

 private:
  struct Indre;
  std::unique_ptr<Indre> indre_;
};

}  // namespace nytte::udveksling::dfdg
