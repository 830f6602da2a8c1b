// Lists of the case systems: read one in, look at it, take it out again. Roles: sagsbehandler,
// leder; an administrator sees no persons.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/sag/lister.hpp"
#include "sager/fagsystem/port.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

struct Listeimport {
  Fagsystem system{};
  Fagsystemliste liste{};
  std::string filnavn;  // as the sender calls it; made safe here
  Listefil fil;
  // A list of several municipalities, with a column that says which; only for the program itself
  // (the command line).
  bool flere_kommuner = false;
};

struct Listeimportsvar {
  Fagsystemimport import;
  bool fandtes = false;  // the same file was read before: nothing is doubled
};

// Every row checked, and all or nothing stored, in one transaction. The errors are those of the
// port's `laes`. The event names the list, never a person.
Resultat<Listeimportsvar> importer_liste(store::Forbindelse& db, const Kontekst& k,
                                         const Listeimport& l, Koersel koersel = Koersel::gem);

// Those of the caller's municipality and those that cover several, newest first.
Resultat<std::vector<Fagsystemimport>> list_importer(store::Forbindelse& db, const Kontekst& k);

struct Listeoenske {
  std::optional<Tilbud> tilbud{};
  bool kun_afvigelser = false;
  std::optional<Afvigelse> afvigelse{};
};

struct Importvisning {
  Fagsystemimport import;
  std::vector<Kolonneforstaaelse> kolonner;
  // The one the list is of; only rows of the caller's municipality. No CPR number in full.
  Liste<Kildeplacering> placeringer{};
  Liste<Kildejobordre> jobordrer{};
};
// findes_ikke for another municipality's. A look at persons is noted, line by line.
Resultat<Importvisning> vis_import(store::Forbindelse& db, const Kontekst& k, FagsystemimportId id,
                                   const Listeoenske& oenske, const Side& side);

struct Listefilsvar {
  std::string navn;
  std::string bytes;
};
// One row for a look at persons of a list, who have no case here: which lines, and why. Inside the
// transaction of the look itself; nothing for an empty list.
void noter_kildeopslag(store::Forbindelse& db, const Kontekst& k, FagsystemimportId import,
                       const std::vector<Kildeplacering>& set, std::string_view formaal);

// The list in the layout of its system, as it can be read back: rows of the caller's municipality,
// with CPR numbers. Taking it leaves an event.
Resultat<Listefilsvar> hent_import(store::Forbindelse& db, const Kontekst& k, FagsystemimportId id,
                                   Filformat format);
// The municipality's own nytteindsats placements or job orders in the layout of a system.
struct Egenliste {
  Fagsystem system{};
  Fagsystemliste liste{};
  Filformat format = Filformat::csv;
};
Resultat<Listefilsvar> hent_egne(store::Forbindelse& db, const Kontekst& k, const Egenliste& e);

// The columns as stored with a list.
std::string kolonner_som_json(const std::vector<Kolonneforstaaelse>& kolonner);
std::vector<Kolonneforstaaelse> kolonner_fra_json(std::string_view json);

// "KMD Opera", "Schultz Fasit", "WorkBase Jobcenter".
std::string_view fagsystem_ord(Fagsystem s);

}  // namespace nytte::sager
