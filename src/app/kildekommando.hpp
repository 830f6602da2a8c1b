// `nytte cvr hent`, `nytte vitas hent` and `nytte afstem`.
#pragma once

#include <string>

#include "app/kommandolinje.hpp"
#include "model/resultat.hpp"

namespace nytte::app {

/// FIL is a recorded answer, or a P-number that the configured address is asked about.
Resultat<std::string> udfoer_cvr_hent(const Kommando& k);
/// The folder and the address that are set up; or a file.
Resultat<std::string> udfoer_vitas_hent(const Kommando& k);
/// The published figures of a file beside our own count, or beside a synthetic set (--proevesaet);
/// written as text, CSV or JSON.
Resultat<std::string> udfoer_afstem(const Kommando& k);

}  // namespace nytte::app
