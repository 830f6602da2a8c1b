// What is shown of projects: the list, one project, its editions and what changed between them.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/sag/meddelelse.hpp"
#include "sager/projekt/projekt.hpp"

namespace nytte::sager {

struct Projektlinje {
  Projekt projekt;
  std::string arbejdssted;
  std::int32_t pladser_i_ordrer = 0;
  std::string venter_paa;  // the title of the step whose turn it is; else empty
  std::optional<Dato> venter_siden;
};

struct Projektsoegning {
  std::optional<Projekttilstand> tilstand{};
  std::optional<PNummer> p_nummer{};
};
// By name. Roles sagsbehandler, virksomhedskonsulent and leder, as all of this header.
Resultat<std::vector<Projektlinje>> find_projekter(store::Forbindelse& db, const Kontekst& k,
                                                   const Projektsoegning& soegning = {});

struct Trinvisning {
  Projekttrin trin;
  std::optional<Projektskridt> godkendt;
  std::string noteret_af;  // our own who recorded it; empty by link
  bool tur = false;        // it is this step's turn
  bool min = false;        // and the caller may take it
  std::vector<Meddelelse> post;
};

struct Udgavevisning {
  Projektudgave udgave;
  std::vector<Trinvisning> trin;
};

// One part that differs; the words of the template, or what was counted.
struct Projektforskel {
  std::string hvad;
  std::string foer;
  std::string efter;
};

struct Projektskridtlinje {
  Projektskridt skridt;
  std::string trin;  // the title of the step it was; else empty
  std::string af;    // who did it; empty for the program
};

struct Projektordre {
  Jobordre jobordre;
  Pladstal pladser;
};

struct Projektvisning {
  Projekt projekt;
  Arbejdssted arbejdssted;
  std::string kommunenavn;
  std::vector<std::string> opgavenavne;  // of the content as it stands
  Stoettede stoettede;                   // today
  std::optional<Udgavevisning> udgave;   // the newest
  // From the newest edition to the draft; empty where nothing is being written.
  std::vector<Projektforskel> aendret;
  std::vector<Projektskridtlinje> skridt;  // newest first
  std::vector<Projektordre> jobordrer;
  std::int32_t pladser_i_ordrer = 0;
  std::int32_t placerede = 0;
  std::optional<Dato> venter_siden;
};

Resultat<Projektvisning> vis_projekt(store::Forbindelse& db, const Kontekst& k, ProjektId id);

struct Udgaveside {
  Projekt projekt;
  Arbejdssted arbejdssted;
  std::string kommunenavn;
  Udgavevisning udgave;
  std::vector<Projektforskel> aendret;  // since the edition before; empty for the first
};
// An edition, also one that counts no more.
Resultat<Udgaveside> vis_projektudgave(store::Forbindelse& db, const Kontekst& k, ProjektId id,
                                       std::int32_t nr);

// What differs, in the template's order.
std::vector<Projektforskel> forskelle(
    const std::pair<Projektindhold, std::vector<std::string>>& foer,
    const std::pair<Projektindhold, std::vector<std::string>>& efter);

// One step that is waited for.
struct Ventendeprojekt {
  ProjektId id;
  std::string navn;
  PNummer p_nummer;
  std::string trin;  // its title
  Dato siden;
  std::int32_t paamind_efter = 7;  // days
  std::int32_t skridt = 0;         // the number of the step in the chain
};
// Of a municipality; no role is asked (deadlines).
std::vector<Ventendeprojekt> ventende_projekter(store::Forbindelse& db, Kommunekode kommune);

// The day the step whose turn it is was asked; nothing when nobody's turn.
std::optional<Dato> venter_siden(const Projekt& p, const std::vector<Projektskridt>& skridt);

}  // namespace nytte::sager
