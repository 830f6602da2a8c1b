// The two generations behind the one port.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "udveksling/dfdg/https.hpp"
#include "udveksling/dfdg/port.hpp"

namespace nytte::udveksling {

struct Klientvalg {
  Httpsvalg https;
  std::string bruger_id;  ///< UserIdentifier, "CVR:..-UUID:.." of the certificate
};

std::unique_ptr<Dfdgport> rest_klient(Klientvalg valg, std::function<bool()> stop);
std::unique_ptr<Dfdgport> soap_klient(Klientvalg valg, std::function<bool()> stop);

}  // namespace nytte::udveksling
