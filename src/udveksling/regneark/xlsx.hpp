// An XLSX workbook, sheet by sheet. For the .cpp files of this folder.
#pragma once

#include <string>
#include <vector>

#include "udveksling/regneark/pakke.hpp"
#include "udveksling/regneark/talformat.hpp"

namespace nytte::udveksling {

struct Ark {
  std::string navn;
  std::string del;  // its part of the archive
};

struct Projektmappe {
  std::vector<Ark> ark;  // in the order of the tabs
  Datosystem datoer = Datosystem::fra_1900;
  std::vector<Celleart> formater;  // by the style number of a cell
  std::string tekster;             // the shared strings, one after another
  std::vector<std::size_t> slut;   // where each of them ends
  std::string_view tekst(std::size_t nummer) const;
};

Resultat<Projektmappe> laes_projektmappe(Pakke& pakke, const Regnearksgraenser& graenser);

// One sheet, row by row; the receiver's answer to its last row.
Resultat<Laesvalg> laes_ark(Pakke& pakke, const Projektmappe& mappe, const Ark& ark,
                            const Arkmodtager& modtager, const Regnearksgraenser& graenser);

}  // namespace nytte::udveksling
