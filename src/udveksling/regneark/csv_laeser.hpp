// Comma-, semicolon- or tab-separated text, a record at a time. For the .cpp files of this folder.
#pragma once

#include <functional>

#include "udveksling/regneark/regneark.hpp"

namespace nytte::udveksling {

// Fills `plads` with the next bytes and answers how many; 0 at the end.
using Bytekilde = std::function<std::size_t(std::span<char> plads)>;

Resultat<void> laes_csv(const Bytekilde& kilde, const Arkmodtager& modtager,
                        const Regnearksgraenser& graenser);

}  // namespace nytte::udveksling
