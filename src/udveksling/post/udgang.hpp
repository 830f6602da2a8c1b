// The way out of the house: one interface, and an adapter for each way (a mail server, the spool
// folder, Digital Post).
#pragma once

#include <string>
#include <vector>

#include "model/sag/post.hpp"

namespace nytte::udveksling {

struct Indhold {
  std::string navn;
  std::string bytes;
};

/// One message, complete, at the moment it leaves. The text holds the secret of its link, and
/// `cpr` the number of its citizen: neither is logged nor kept.
struct Udgaaende {
  Meddelelse meddelelse;  ///< `tekst` with the link put in
  std::string uuid;
  std::string besked_id;  ///< "<uuid@host>": the same at every attempt
  std::vector<Indhold> bilag{};
  std::string cpr{};  ///< ten digits; only for Digital Post to a citizen
  Tidspunkt nu{};
};

/// What became of it: `i_mappe`, `afsendt`, `afvist` or `venter`.
struct Afleveret {
  Postskridt skridt = Postskridt::venter;
  std::string grund{};  ///< in Danish words; may quote the server. Never a secret
  /// The way itself is shut (no connection, refused login, full disk): nothing of this message is
  /// at fault and trying the next one now is in vain.
  bool vej_lukket = false;
};

class Udgang {
 public:
  Udgang() = default;
  Udgang(const Udgang&) = delete;
  Udgang& operator=(const Udgang&) = delete;
  virtual ~Udgang() = default;
  /// Blocks, within its own time limits. Never throws for what a server or a disk does.
  virtual Afleveret aflever(const Udgaaende& u) = 0;
};

}  // namespace nytte::udveksling
