// The five lists: their columns, how a row is saved, how the list is written.
#pragma once

#include <string>
#include <vector>

#include "sager/import/importer.hpp"
#include "sager/import/linje.hpp"

namespace nytte::sager {

struct Importkoersel {
  store::Forbindelse& db;
  const Kontekst& k;
  Importsvar svar{};
};

using Eksportraekke = std::vector<std::string>;

struct Listeform {
  const std::vector<Kolonne>& (*kolonner)();
  // Checks and saves one row; its errors go to the row.
  void (*gem)(Importkoersel& i, Linje& l);
  // Rows in the order of the columns that are not kun_ind, without the heading.
  std::vector<Eksportraekke> (*raekker)(store::Forbindelse& db, const Kontekst& k);
};

extern const Listeform kArbejdsstederliste;
extern const Listeform kAnsatteliste;
extern const Listeform kBorgereliste;
extern const Listeform kJobordrerliste;
extern const Listeform kPlaceringerliste;

// Values as the files hold them; empty where there is none.
std::string csv_dato(std::optional<Dato> d);
std::string csv_ja_nej(std::optional<bool> ja);
std::string csv_andel(std::optional<std::int64_t> titusindedele);

}  // namespace nytte::sager
