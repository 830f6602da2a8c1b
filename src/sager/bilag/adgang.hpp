// Who may see a file: whoever may see the matter it belongs to.
#pragma once

#include "model/resultat.hpp"
#include "model/sag/bilag.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// findes_ikke unless the caller may see the matter of the file. ONE switch on `emne`: whoever adds
// a kind of matter adds its line. A kind without a line of its own is read by those of the
// municipality who read its matters, and by nobody else.
Resultat<void> maa_se_bilag(store::Forbindelse& db, const Kontekst& k, const Bilag& b);

}  // namespace nytte::sager
