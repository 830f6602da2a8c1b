// The adapters of the case systems as the use cases call them.
#pragma once

#include "sager/fagsystem/port.hpp"

namespace nytte::udveksling {

sager::Fagsystemport fagsystemport();

// BLAKE2b of the file's bytes, 64 hexadecimal digits; fil_findes_ikke.
Resultat<std::string> fingeraftryk(const sager::Listefil& fil);

}  // namespace nytte::udveksling
