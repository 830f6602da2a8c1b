// The national register of this installation: the settings made into a client, one pass over what
// waits, the nightly comparison and the listener for what is pushed.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "app/indstillinger.hpp"
#include "sager/dfdg/haandter.hpp"
#include "udveksling/dfdg/afstem.hpp"
#include "udveksling/dfdg/runde.hpp"
#include "udveksling/dfdg/webhook.hpp"

namespace nytte::app {

struct Dfdgpas {
  udveksling::Dfdgrundesvar sendt{};
  udveksling::Hentesvar hentet{};
  std::int64_t behandlede = 0;  ///< messages
};

class Dfdgkontor {
 public:
  Dfdgkontor(const Indstillinger& i, std::function<bool()> stop);
  ~Dfdgkontor();
  Dfdgkontor(const Dfdgkontor&) = delete;
  Dfdgkontor& operator=(const Dfdgkontor&) = delete;

  /// Whether anything may be sent now, told to the pages too: no client is set up, a file of ours
  /// cannot be read, or it is production and an invented code is in use. kode_opdigtet,
  /// certifikat_ugyldigt, indstilling_ugyldig.
  Resultat<void> maa_sende(store::Forbindelse& db) const;

  /// Takes over what a killed process of this machine held, carries the old outbox over, handles
  /// messages; and sends and fetches, when it may. A register that cannot be reached is left alone
  /// for a while, longer each time, up to a quarter of an hour. Throws store::DatabaseFejl.
  Dfdgpas pas(store::Forbindelse& db);
  /// Everything active, now. Throws store::DatabaseFejl.
  udveksling::Afstemningssvar afstem(store::Forbindelse& db);
  /// Whether a municipality's nightly comparison is due.
  bool skal_afstemme(store::Forbindelse& db) const;

 private:
  struct Indre;
  std::unique_ptr<Indre> indre_;
};

/// The listener of the settings; nothing when there is none. `tael` is told what became of each
/// request. Throws std::runtime_error.
std::unique_ptr<udveksling::Tlstjener> aabn_webhook(const Indstillinger& i,
                                                    std::function<void(const std::string&)> tael);

}  // namespace nytte::app
