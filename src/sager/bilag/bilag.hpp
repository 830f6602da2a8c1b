// Files that are handed in: checked by their content, kept once, and never opened by us.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/bilag.hpp"
#include "sager/bilag/virusskanner.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

struct Bilagsregler {
  std::size_t hoejst_bytes = std::size_t{20} * 1024 * 1024;  // of one file
  std::shared_ptr<const Virusskanner> skanner;               // none: nothing is scanned
};
// The rules of this installation; said by app before the first file, and by tests.
void indstil_bilag(Bilagsregler regler);
const Bilagsregler& bilagsregler();

struct NytBilag {
  std::string emne;     // to what: "ansoegning", "henvendelse" ...
  std::string noegle;   // its id as text
  std::string navn;     // as the sender calls the file; made safe here
  std::string titel;    // what it is; the name where empty
  std::string indhold;  // the bytes
};

// Is the file one we take? Type by content, name and type agree, whole, not empty, not too big, no
// macros, no bombs, no virus. Gives type and scan. Reads no database, so it may be called before a
// transaction begins: a scanner may take seconds. Errors: fil_tom, for_stor, filtype_ukendt,
// filnavn_passer_ikke, fil_beskadiget, fil_krypteret, fil_aktivt_indhold, fil_pakket_for_stor,
// virus_fundet, virus_ikke_kontrolleret; all on the field `fil`.
struct Kontrolleret {
  Filtype type = Filtype::pdf;
  Skanning skanning = Skanning::ikke_skannet;
};
Resultat<Kontrolleret> kontroller_bilag(const NytBilag& ny);

// Checks the file and keeps it. May this caller hand in to that matter? The use case that calls
// asks first: this is a part of one, as a letter is, and works also for whoever came by a link
// (user 0). In a transaction of the caller, or in its own.
Resultat<Bilag> gem_bilag(store::Forbindelse& db, const Kontekst& k, const NytBilag& ny);

// The same for a file that was checked already.
Resultat<Bilag> gem_kontrolleret_bilag(store::Forbindelse& db, const Kontekst& k,
                                       const NytBilag& ny, const Kontrolleret& kontrolleret);

// Bytes of our own making (a letter as sent): kept by hash, without any check. The hash.
std::string gem_indhold(store::Forbindelse& db, const std::string& indhold);

// Those not annulled, in the order they were handed in.
std::vector<Bilag> list_bilag(store::Forbindelse& db, const std::string& emne,
                              const std::string& noegle);
// findes_ikke if nothing has that hash.
Resultat<std::string> hent_bilag_indhold(store::Forbindelse& db, const std::string& sha256);

// Takes a file off its matter with a reason; its bytes stay. The caller has asked whether he may.
Resultat<void> annuller_bilag(store::Forbindelse& db, const Kontekst& k, std::int64_t id,
                              const std::string& grund);

// One file for somebody who is logged in; who may see the matter may see its files (adgang.hpp).
// findes_ikke for everybody else.
struct HentetBilag {
  Bilag bilag;
  std::string indhold;
};
Resultat<HentetBilag> hent_bilag(store::Forbindelse& db, const Kontekst& k, std::int64_t id);

// A name that is only a name: the last part of a path, no control or direction characters, no
// quotes, at most 120 characters and its extension kept. "bilag" when nothing is left.
std::string sikkert_filnavn(std::string_view navn);

// As browsers and mail call the types.
std::string_view mediatype(Filtype type);

}  // namespace nytte::sager
