// Digital Post: a file for each message in an outgoing folder, from which the municipality's own
// integration takes it. Written is not sent: a receipt says what became of it.
#pragma once

#include <string>

#include "udveksling/post/udgang.hpp"

namespace nytte::udveksling {

struct DigitalPostValg {
  std::string mappe;
  std::string cvr;   ///< of the sender, eight digits; empty: not set up, nothing is written
  std::string navn;  ///< of the sender
};

class DigitalPostUdgang : public Udgang {
 public:
  explicit DigitalPostUdgang(DigitalPostValg valg);
  /// `i_mappe`. `afvist` for a message that can never be sent so (no PDF, no number); `venter` when
  /// Digital Post is not set up or the disk says no. The file is "<uuid>.xml", without a CPR number
  /// in its name, readable by its owner only; an invalid one is never written.
  Afleveret aflever(const Udgaaende& u) override;

 private:
  DigitalPostValg valg_;
};

}  // namespace nytte::udveksling
