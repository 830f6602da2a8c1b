// nytte post send, nytte post vis.
#pragma once

#include <string>

#include "app/kommandolinje.hpp"
#include "model/resultat.hpp"

namespace nytte::app {

/// One pass over the post, as the server does it: for cron, and where the server does not send.
Resultat<std::string> udfoer_post_send(const Kommando& k);
/// What is not sent: one line a message, without names of citizens.
Resultat<std::string> udfoer_post_vis(const Kommando& k);

}  // namespace nytte::app
