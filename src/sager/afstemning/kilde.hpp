// Publications of jobindsats.dk as they are kept here, and their reconciliation with our own count.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "dokumenter/xlsx.hpp"
#include "sager/afstemning/afstemning.hpp"
#include "sager/koersel.hpp"

namespace nytte::statistik {
class Datasaet;
}

namespace nytte::sager {

// Every placement of the municipality near the period, and every row of its newest lists that is
// nytteindsats or that the finder says ought to be: with what is known of its way to the register.
std::vector<Afstemningssag> afstemningssager(store::Forbindelse& db, Kommunekode kommune,
                                             const Publiceringsperiode& periode);

// How published figures are had; told once at start by the program.
struct Jobindsatsport {
  std::function<Resultat<Publicering>(std::string_view)> laes{};
  // Figures of the table for one period; empty: no address is set up.
  std::function<Resultat<Publicering>(const Publiceringsperiode&)> hent{};
  std::string adresse{};
};
void indstil_jobindsats(Jobindsatsport port);
Jobindsatsport jobindsatsport();

// Reads a file and keeps it: the same file twice is kept once. Names of municipalities become
// codes; a name that is none is told in the notes. Errors of the reader with the field "fil". Role
// leder or administrator.
Resultat<Publicering> modtag_publicering(store::Forbindelse& db, const Kontekst& k,
                                         std::string_view indhold, const std::string& kilde,
                                         Koersel koersel = Koersel::gem);
// Asks the configured address. tilstand_tillader_ikke without one.
Resultat<Publicering> hent_publicering(store::Forbindelse& db, const Kontekst& k,
                                       const Publiceringsperiode& periode,
                                       Koersel koersel = Koersel::gem);

struct Publiceringslinje {
  Publicering hoved;                    // without figures
  std::vector<std::string> perioder{};  // codes, rising
};
// The latest twenty, newest first.
Resultat<std::vector<Publiceringslinje>> find_publiceringer(store::Forbindelse& db,
                                                            const Kontekst& k);

// The municipalities of `tal` by name where the code is missing; answers the names that are none.
std::vector<std::string> saet_kommunekoder(store::Forbindelse& db, std::vector<Publicerettal>& tal);

// Courses and persons (statistik's definitions), counted for every municipality and scheme.
Optaelling taelling_af(const statistik::Datasaet& d, const Publiceringsperiode& periode);
// The same of `sager` that are not annulled.
Optaelling taelling_af(std::span<const Afstemningssag> sager, const Publiceringsperiode& periode);

struct Afstemningsoenske {
  PubliceringId publicering = 0;  // 0: the newest with the period
  std::string periode{};          // "2026M07"; empty: the publication's last
  std::int64_t tilladt = Afstemningsvalg{}.tilladt;
};
struct Afstemningsvisning {
  Publicering publicering;  // without figures
  std::vector<std::string> perioder{};
  Afstemning afstemning;
  std::int64_t egne_forloeb = 0;  // courses of ours near the period, of the municipality
};
// The caller's own municipality beside the publication. Nobody is named, so no look is noted.
// Errors: findes_ikke (no publication, or none of the period), vaerdi_ukendt (field periode). Role
// leder, sagsbehandler, virksomhedskonsulent or administrator.
Resultat<Afstemningsvisning> vis_afstemning(store::Forbindelse& db, const Kontekst& k,
                                            const Afstemningsoenske& oenske);

// A row a line, typed: as CSV and XLSX, for the page and the command line.
dokumenter::Regneark som_regneark(const Afstemning& a);

std::string_view stand_ord(Afstemningsstand s);
std::string_view maal_ord(Maal m);
std::string_view tilbud_ord(Tilbud t);

}  // namespace nytte::sager
