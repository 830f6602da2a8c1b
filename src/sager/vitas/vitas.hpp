// VITAS notices and cases as drafts of job orders. A draft is no job order: nobody can be placed on
// it and nothing counts it, until a person has completed the form.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/sag/arbejdssted.hpp"
#include "model/sag/jobordre.hpp"
#include "model/sag/lister.hpp"
#include "model/sag/vitas.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// What one file or answer held.
struct Vitasindhold {
  std::vector<Vitasbesked> beskeder{};
  std::optional<Vitassag> sag{};
};

struct Vitasfil {
  std::string navn{};
  std::string indhold{};
};

// How VITAS is reached; told once at start by the program.
struct Vitasport {
  std::function<Resultat<Vitasindhold>(std::string_view)> laes{};
  std::function<Resultat<Vitassag>(const std::string& sag)> hent{};  // empty: no address
  std::function<std::vector<Vitasfil>()> mappe{};                    // empty: no folder
  // Moves a file of the folder aside: read, or not understood.
  std::function<void(const std::string& navn, bool laest)> laeg_vaek{};
  std::string hvor{};  // where they come from, for people
};
void indstil_vitas(Vitasport port);
Vitasport vitasport();

struct Vitasmodtaget {
  std::int64_t nye = 0;             // notices not had before
  std::int64_t kendte = 0;          // had before: nothing done
  std::int64_t sager = 0;           // cases filled in
  std::vector<std::string> fejl{};  // files or cases that could not be used, and why, in Danish
};

// One file of notices or one case. Errors of the reader with the field "fil"; svar_om_en_anden when
// a case is of another employer than its notices. Role virksomhedskonsulent or sagsbehandler.
Resultat<Vitasmodtaget> modtag_vitas(store::Forbindelse& db, const Kontekst& k,
                                     std::string_view indhold, Koersel koersel = Koersel::gem);
// Everything in the folder, then the cases that only a notice is known of, as far as an address is
// set up. What fails is told and does not stop the rest. tilstand_tillader_ikke with neither.
Resultat<Vitasmodtaget> hent_vitas(store::Forbindelse& db, const Kontekst& k);

Resultat<Liste<Vitasudkast>> find_vitas(store::Forbindelse& db, const Kontekst& k,
                                        std::optional<Vitasudkasttilstand> tilstand,
                                        const Side& side);

struct Vitasvisning {
  Vitasudkast udkast;
  std::optional<Arbejdssted> arbejdssted{};  // nothing: the P-number is not registered here
  std::vector<Vitasmangel> mangler{};
  std::string jobordre_nummer{};  // once completed
};
Resultat<Vitasvisning> vis_vitas(store::Forbindelse& db, const Kontekst& k, VitasudkastId id);

struct Vitasskift {
  VitasudkastId udkast;
  Version version = 0;  // the one that was read
};
// Makes the job order of the completed form, at the draft's P-number, and ends the draft: both or
// neither. Errors of opret_jobordre; tilstand_tillader_ikke unless it is still a draft. Role
// virksomhedskonsulent or sagsbehandler.
Resultat<Jobordre> fuldfoer_vitas(store::Forbindelse& db, const Kontekst& k,
                                  const Vitasskift& skift, const Jobordre& ny,
                                  Koersel koersel = Koersel::gem);
// Puts it aside with a reason (begrundelse_mangler). A later notice of the case does not bring it
// back.
Resultat<Version> afvis_vitas(store::Forbindelse& db, const Kontekst& k, const Vitasskift& skift,
                              const std::string& grund, Koersel koersel = Koersel::gem);

}  // namespace nytte::sager
