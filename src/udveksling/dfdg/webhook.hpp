// The listener for what the register pushes (WSB, snitflader 1.12): its own port, mutual TLS. A
// message is stored before it is acknowledged.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "sager/dfdg/forsoeg.hpp"
#include "store/forbindelse.hpp"
#include "udveksling/tls_tjener.hpp"

namespace nytte::udveksling {

struct Webhookvalg {
  Tlsvalg tls;               ///< a client certificate is always demanded
  std::string navn;          ///< the sender's CN; empty: any that the CA vouches for
  std::string organisation;  ///< the sender's O; empty: any
};

struct Webhookomgivelser {
  std::function<store::Forbindelse()> aabn;  ///< a connection of its own for a request
  std::function<sager::Registerur()> ur;
  /// What became of a request: "ny", "gentaget", "konflikt", "afsender_ukendt", "ulaeselig",
  /// "fejl".
  std::function<void(const std::string&)> tael{};
};

/// Whether it is the sender it has to be.
bool er_afsender(const Webhookvalg& valg, const std::optional<Klientcertifikat>& klient);

/// 200 stored (also when it was before), 403 another sender, 404 and 405 elsewhere, 415 not JSON,
/// 400 unreadable, 409 the id is known with other content, 503 it could not be stored.
Tlssvar svar_webhook(const Webhookvalg& valg, const Webhookomgivelser& o, const Tlsanmodning& a);

/// Listens until it is destroyed. Throws std::runtime_error as Tlstjener.
std::unique_ptr<Tlstjener> lyt(const Webhookvalg& valg, const Webhookomgivelser& o);

}  // namespace nytte::udveksling
