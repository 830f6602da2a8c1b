// The spool: with no mail server set up, a mail is written to a folder, and is not sent.
#pragma once

#include <string>

#include "udveksling/post/udgang.hpp"

namespace nytte::udveksling {

/// Who a mail is from.
struct Afsender {
  std::string adresse;  ///< sager::er_mailadresse
  std::string navn;
};

/// The message as the bytes of a mail.
std::string som_eml(const Udgaaende& u, const Afsender& afsender);

/// "<id>.eml".
std::string spoolnavn(MeddelelseId id);

class Mappeudgang : public Udgang {
 public:
  Mappeudgang(std::string mappe, Afsender afsender);
  /// `i_mappe`; `afvist` for an address that cannot be used, `venter` when the disk says no.
  Afleveret aflever(const Udgaaende& u) override;

 private:
  std::string mappe_;
  Afsender afsender_;
};

}  // namespace nytte::udveksling
