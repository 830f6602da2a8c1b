// The rows of each subject, one file a subject. To add a sentence: a row in its file.
#pragma once

#include <span>

#include "kontrakt/fund_tekst.hpp"

namespace nytte::kontrakt::fundtekster {

using Art = Vaerdi::Art;
using Raekker = std::span<const Fundtekst>;

Raekker myndighed();
Raekker ansoegning();
Raekker afgoerelse();
Raekker hoering();
Raekker holdbarhed();

}  // namespace nytte::kontrakt::fundtekster
