// Mail through a mail server: smtp.cpp is the only file that knows libcurl.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>

#include "udveksling/post/mappe.hpp"

namespace nytte::udveksling {

struct Mailserver {
  std::string adresse;    ///< "smtp://mail.kommune.dk:587" (STARTTLS) or "smtps://mail.kommune.dk"
  bool uden_tls = false;  ///< smtp:// in clear text; said by the one who set it up
  std::string bruger{};   ///< empty: no login
  std::string adgangskode{};
  std::string ca_fil{};  ///< certificates to trust; empty: those of the machine
  /// For a whole message, connection included; the answer to the content gets as long once more,
  /// but at least a second.
  std::chrono::milliseconds frist = std::chrono::seconds(60);
};

class Smtpudgang : public Udgang {
 public:
  /// `stop` is asked about once a second while a server keeps us waiting.
  Smtpudgang(Mailserver server, Afsender afsender, std::function<bool()> stop);
  ~Smtpudgang() override;

  /// `afsendt` only on the server's yes to the whole message. Refused at the receiver or after the
  /// content (5xx): `afvist`. Everything else is `venter`; where the connection was lost after the
  /// content, the server may have the message, and the next attempt has the same Message-ID.
  Afleveret aflever(const Udgaaende& u) override;

 private:
  struct Indre;
  std::unique_ptr<Indre> indre_;
};

}  // namespace nytte::udveksling
