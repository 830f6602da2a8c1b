// The application for dispensation as the municipality works with it: made, filled in, sent, sent
// again after a return, withdrawn. Writing: virksomhedskonsulent or sagsbehandler of the
// municipality; a leder reads. Every step on its way goes through tilstand.hpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/fund.hpp"
#include "model/resultat.hpp"
#include "model/sag/ansoegning.hpp"
#include "model/sag/arbejdssted.hpp"
#include "model/sag/bilag.hpp"
#include "model/sag/lister.hpp"
#include "sager/ansoegning/registertal.hpp"
#include "sager/bilag/bilag.hpp"
#include "sager/brev/brev.hpp"
#include "sager/hoering/hoeringssag.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

inline constexpr std::string_view kAnsoegningsemne = "ansoegning";

struct NyAnsoegning {
  PNummer p_nummer;                       // a workplace that is registered
  std::optional<std::string> jobordre{};  // whose tasks they are: its number
  std::optional<std::int32_t> pladser{};  // nothing: one more than there is room for
  std::optional<AnsoegningId> forrige{};  // the one sent before: this is a re-application
};

// Makes a draft with everything that is known. Errors: findes_ikke (p_nummer, jobordre, forrige),
// arbejdssted_lukket, dispensation_findes_ikke_mere (from 2025-01-01, with what applies instead).
Resultat<Dispensationsansoegning> opret_ansoegning(store::Forbindelse& db, const Kontekst& k,
                                                   const NyAnsoegning& ny,
                                                   Koersel koersel = Koersel::gem);

struct Ansoegningsvalg {
  AnsoegningId id;
  Version version = 1;  // of the draft, as it was read
};

// Saves the points as they stand; half done is fine. Only a draft, or one returned for more
// information (tilstand_tillader_ikke). version_foraeldet; all errors in the values at once.
Resultat<Dispensationsansoegning> gem_ansoegning(store::Forbindelse& db, const Kontekst& k,
                                                 const Ansoegningsvalg& valg,
                                                 const Ansoegningsindhold& indhold,
                                                 Koersel koersel = Koersel::gem);
// Puts the register's figures of today in points 5 and 10.
Resultat<Dispensationsansoegning> hent_registertal(store::Forbindelse& db, const Kontekst& k,
                                                   const Ansoegningsvalg& valg,
                                                   Koersel koersel = Koersel::gem);

// Draws up anew, for a re-application, what the earlier dispensation led to (point 13), in place of
// what stands there. findes_ikke (forrige) when no dispensation is known at the workplace.
Resultat<Dispensationsansoegning> hent_effekt(store::Forbindelse& db, const Kontekst& k,
                                              const Ansoegningsvalg& valg,
                                              Koersel koersel = Koersel::gem);

// Makes the matter that asks the employees' side about the points as they stand; it is sent from
// its own page. Errors: those of opret_hoeringssag, felt_mangler (p_nummer, pladser, opgaver, fra,
// til), version_foraeldet, tilstand_tillader_ikke.
Resultat<Hoeringssagsvisning> begynd_hoering(store::Forbindelse& db, const Kontekst& k,
                                             const Ansoegningsvalg& valg,
                                             Koersel koersel = Koersel::gem);
// Has the employees' side answered?
bool kan_bruges(const Hoeringssagsvisning& v);
// Points 6 and 7 from the answers of its hearing, and what came with them as attachments; doing it
// again attaches nothing twice. findes_ikke (hoering) without one, tilstand_tillader_ikke before
// the employees' side has answered.
Resultat<Dispensationsansoegning> brug_hoeringssvar(store::Forbindelse& db, const Kontekst& k,
                                                    const Ansoegningsvalg& valg,
                                                    Koersel koersel = Koersel::gem);

// Sends it: only when no finding stands in the way (ansoegning_ufuldstaendig with one post for each
// that does, `felt` and its sentence). Points and attachments are frozen with a fingerprint. Asked
// again about what was sent already it answers the same sending.
Resultat<Indsendelse> indsend_ansoegning(store::Forbindelse& db, const Kontekst& k,
                                         const Ansoegningsvalg& valg,
                                         Koersel koersel = Koersel::gem);

// From draft to agenda; never one that was decided. begrundelse_mangler.
Resultat<void> traek_ansoegning_tilbage(store::Forbindelse& db, const Kontekst& k, AnsoegningId id,
                                        const std::string& grund, Koersel koersel = Koersel::gem);

// A file, while the points may be changed. `ny.emne` and `ny.noegle` are set here.
Resultat<Bilag> vedlaeg_ansoegning(store::Forbindelse& db, const Kontekst& k, AnsoegningId id,
                                   NytBilag ny);
Resultat<void> fjern_ansoegningsbilag(store::Forbindelse& db, const Kontekst& k, AnsoegningId id,
                                      std::int64_t bilag);

struct Ansoegningsskridtlinje {
  Ansoegningsskridt skridt;
  std::string af;
};
struct Indsendelsesvisning {
  Indsendelse indsendelse;
  std::vector<Bilag> bilag;  // in order
};
struct Ansoegningsvisning {
  Dispensationsansoegning ansoegning;
  std::optional<Arbejdssted> arbejdssted;
  std::string kommunenavn;          // who applies
  Fundliste fund;                   // of the points as they stand, by the law of today
  bool kan_rettes = false;          // a draft, or returned
  bool kan_indsendes = false;       // and nothing stands in the way
  std::optional<std::string> raad;  // to whom it would go today
  std::optional<Registeropgoerelse> register_i_dag;
  std::optional<std::int64_t> kvote;  // with the employees of point 10
  std::vector<Bilag> bilag;
  std::vector<Indsendelsesvisning> indsendelser;
  std::vector<Ansoegningsskridtlinje> skridt;
  std::optional<Hoeringssagsvisning> hoering;  // the newest that was begun from it
};
// One of the caller's municipality. Leaves no trace: it names no citizen.
Resultat<Ansoegningsvisning> vis_ansoegning(store::Forbindelse& db, const Kontekst& k,
                                            AnsoegningId id);
// The paper of a sending as it was frozen, structure and PDF. findes_ikke for another
// municipality's, and for a number that was never sent.
Resultat<Brevvisning> hent_ansoegning_brev(store::Forbindelse& db, const Kontekst& k,
                                           AnsoegningId id, std::int32_t nr);
// The same with other points in place of those saved, for the panel beside the form.
Resultat<Ansoegningsvisning> proev_ansoegning(store::Forbindelse& db, const Kontekst& k,
                                              AnsoegningId id, const Ansoegningsindhold& indhold);

struct Ansoegningsfilter {
  std::optional<Ansoegningstilstand> tilstand{};
  std::optional<PNummer> p_nummer{};
};
struct Ansoegningsoversigt {
  Dispensationsansoegning ansoegning;
  std::string arbejdssted;
  std::size_t mangler = 0;  // findings that stand in the way; 0 where the municipality has sent it
  Dato senest;              // the day of the newest step
  std::string grund;        // of the newest step
};
// The newest first.
Resultat<Liste<Ansoegningsoversigt>> find_ansoegninger(store::Forbindelse& db, const Kontekst& k,
                                                       const Ansoegningsfilter& filter,
                                                       const Side& side);

// May a dispensation be sought for this workplace today? Its finding says by whom it is decided, or
// what applies instead.
Resultat<Fund> kan_soege_dispensation(store::Forbindelse& db, const Kontekst& k, PNummer p_nummer);

}  // namespace nytte::sager
