// The post of this installation: the settings made into ways out, and one pass over everything.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "app/indstillinger.hpp"
#include "model/sag/post.hpp"
#include "udveksling/post/retur.hpp"
#include "udveksling/post/runde.hpp"

namespace nytte::app {

/// Folders as the settings, or the data folder, have them.
std::string mailmappe(const Indstillinger& i);
std::string digital_postmappe(const Indstillinger& i);

struct Postpas {
  udveksling::Rundesvar mail{};
  udveksling::Rundesvar digital_post{};
  udveksling::Retursvar retur{};
  udveksling::Retursvar kvitteringer{};
};

class Postkontor {
 public:
  /// `basis_url` is what links begin with when the settings say nothing. Throws std::runtime_error
  /// when the file with the password cannot be read.
  Postkontor(const Indstillinger& i, const std::string& basis_url, std::function<bool()> stop);
  ~Postkontor();
  Postkontor(const Postkontor&) = delete;
  Postkontor& operator=(const Postkontor&) = delete;

  /// What came back, then what is due. A way that was shut is left alone for a while, longer each
  /// time, up to a quarter of an hour. Throws store::DatabaseFejl.
  Postpas pas(store::Forbindelse& db);

 private:
  struct Indre;
  std::unique_ptr<Indre> indre_;
};

/// Tells the use cases how post leaves this installation (sager/post/haandter.hpp).
void indstil_post(const Indstillinger& i);

}  // namespace nytte::app
