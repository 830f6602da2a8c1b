// nytte dfdg send, nytte dfdg afstem.
#pragma once

#include <string>

#include "app/kommandolinje.hpp"
#include "model/resultat.hpp"

namespace nytte::app {

/// One pass over the queue, as the server does it: for cron, and where the server does not send.
/// Fails as Dfdgkontor::maa_sende.
Resultat<std::string> udfoer_dfdg_send(const Kommando& k);
/// Reads back everything active and tells how many differences are open. Fails as the other.
Resultat<std::string> udfoer_dfdg_afstem(const Kommando& k);

}  // namespace nytte::app
