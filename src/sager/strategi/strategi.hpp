// The municipality's strategy: written, approved, revised, told to others. Leder writes and
// approves; sagsbehandler and virksomhedskonsulent read. F-055.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/meddelelse.hpp"
#include "model/sag/strategi.hpp"
#include "sager/koersel.hpp"
#include "sager/strategi/forskelle.hpp"

namespace nytte::sager {

inline constexpr std::string_view kStrategiemne = "strategi";
inline constexpr std::size_t kStrategitekst = 4000;  // characters under one heading

// One version and where it stands on the day.
struct Strategilinje {
  Strategi strategi;
  Strategitilstand tilstand = Strategitilstand::kladde;
  std::optional<Dato> sidste_dag{};  // the day before the next one begins, where there is one
  std::optional<Dato> revideres{};   // of the approval, or of the newest look at it
  bool offentlig = false;
};

struct Strategioverblik {
  std::string kommune;                   // its name
  std::vector<Strategilinje> versioner;  // newest first, those put away last

  const Strategilinje* find(Strategitilstand t) const;
};
Resultat<Strategioverblik> strategioverblik(store::Forbindelse& db, const Kontekst& k);

// A party, and all it said of this version.
struct Partvisning {
  Strategipart part;
  std::vector<Strategisvar> svar;  // the newest first: that one counts
  std::optional<Dato> svarfrist;   // of the newest mail that asked
  std::vector<Meddelelse> post;

  const Strategisvar* gaelder() const { return svar.empty() ? nullptr : &svar.front(); }
};

struct Udmeldingsvisning {
  Strategiudmelding udmelding;
  std::optional<Meddelelsestilstand> post;  // where a mail of ours stands
};

struct Strategivisning {
  std::string kommune;
  Strategilinje linje;
  std::string oprettet_af;
  std::string godkendt_af;
  std::optional<Strategi> forrige{};       // the version it took over from, or will
  std::vector<Strategiforskel> forskelle;  // since `forrige`
  std::vector<Partvisning> parter;
  std::vector<Udmeldingsvisning> udmeldinger;
  std::vector<Strategirevision> revisioner;
};
// findes_ikke.
Resultat<Strategivisning> vis_strategi(store::Forbindelse& db, const Kontekst& k, StrategiId id);

// A draft: a copy of the newest approved version, with its parties but not what they said; empty
// the first time. findes_allerede while a draft is open. Role leder, as all that follow.
Resultat<StrategiId> ny_strategikladde(store::Forbindelse& db, const Kontekst& k,
                                       Koersel koersel = Koersel::gem);

struct Strategivalg {
  StrategiId id;
  Version version = 0;  // that was read
};
// Every error at once; version_foraeldet, indhold_godkendt, tilstand_tillader_ikke (put away).
Resultat<Version> gem_strategi(store::Forbindelse& db, const Kontekst& k, const Strategivalg& valg,
                               const Strategiindhold& indhold, Koersel koersel = Koersel::gem);

struct Godkendelsesoenske {
  Strategivalg valg;
  Dato gaelder_fra;  // later than that of the version before
  Dato revideres;    // at most a year later
  std::string beslutning;
  bool offentlig = false;  // shown to the public from the first day
};
// Freezes it. Errors: felt_mangler (formaal, beslutning), dato_ugyldig, and those of gem_strategi.
Resultat<void> godkend_strategi(store::Forbindelse& db, const Kontekst& k,
                                const Godkendelsesoenske& o, Koersel koersel = Koersel::gem);
// Puts a draft away. begrundelse_mangler.
Resultat<void> kasser_strategi(store::Forbindelse& db, const Kontekst& k, const Strategivalg& valg,
                               const std::string& grund, Koersel koersel = Koersel::gem);

// Looked at again and left as it is, until `revideres` at the latest (within a year of `dag`).
// tilstand_tillader_ikke unless it is in force.
Resultat<void> revider_strategi(store::Forbindelse& db, const Kontekst& k,
                                const Strategirevision& r, Koersel koersel = Koersel::gem);
// tilstand_tillader_ikke for drafts and what was put away.
Resultat<void> offentliggoer_strategi(store::Forbindelse& db, const Kontekst& k, StrategiId id,
                                      bool vist, Koersel koersel = Koersel::gem);

// What everybody may read, without login: no names of those who commented. findes_ikke unless the
// version in force is shown.
struct OffentligStrategi {
  std::string kommune;
  Strategilinje linje;
  std::vector<Strategipartart> inddraget;  // kinds of parties that said something, each once
  std::optional<Strategi> forrige{};       // where that was shown too
  std::vector<Strategiforskel> forskelle;
};
Resultat<OffentligStrategi> offentlig_strategi(store::Forbindelse& db, Kommunekode kommune,
                                               Dato i_dag);

// For the .cpp files of this folder: all versions with where they stand, and one without asking who
// may see it.
Resultat<Strategivisning> laes_strategivisning(store::Forbindelse& db, Kommunekode kommune,
                                               StrategiId id, Dato i_dag);
std::vector<Strategilinje> strategilinjer(store::Forbindelse& db, Kommunekode kommune, Dato dag);
std::string strategikommune(store::Forbindelse& db, Kommunekode kommune);

}  // namespace nytte::sager
