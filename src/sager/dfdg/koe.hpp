// The outbox of the national register, seen from the writes of the case: each lays its record in
// the queue inside its own transaction, after its event is noted. Sending is somebody else's work.
#pragma once

#include <cstdint>
#include <string>

#include "model/sag/bruger.hpp"
#include "model/sag/dfdg.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

/// Freezes the placement's record as it stands now and lays it in the lane of its citizen. One that
/// was refused or held back is replaced; one that waits is sent first. It is held back at once when
/// the conformance check says no, and when the placement came from a file: then another system has
/// registered it (F-042), and a person must say that it is to be sent. Its job order goes before it
/// when the register was never told of it. Nothing for a person without a case here, and for other
/// schemes than nytteindsats.
void laeg_registrering_i_koe(store::Forbindelse& db, const Kontekst& k, PlaceringId placering,
                             Registerhandling handling);

/// The same for a job order, in a lane of its own. Anything but `opret` is nothing to the register
/// when it was never told of the job order (an import: F-042).
void laeg_jobordre_i_koe(store::Forbindelse& db, const Kontekst& k, JobordreId jobordre,
                         Registerhandling handling);

/// What waited in the outbox of earlier versions, a placement at a time, is laid in the queue as it
/// stands now. Returns how many placements; 0 when all is carried over.
std::int64_t overfoer_gammel_udbakke(store::Forbindelse& db, Tidspunkt nu, Dato i_dag);

/// Our own codes of an answer, beside the register's numbers.
inline constexpr const char* kSvarIkkeKlar = "IKKE_KLAR";     // the conformance check said no
inline constexpr const char* kSvarImporteret = "IMPORTERET";  // another system registered it
inline constexpr const char* kSvarIgen = "412";  // taken before, they say, but it is not there
inline constexpr const char* kSvarFremmed = "FREMMED";  // an answer about somebody else's record
inline constexpr const char* kSvarUforstaaet = "UFORSTAAET";  // failed for now: no readable answer
inline constexpr const char* kSvarUkendtBorger = "BORGER";    // the citizen is no longer ours

}  // namespace nytte::sager
