// Tables: one line a row, numbers to the right, sorting as links in the address.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "web/html.hpp"
#include "web/html_komponenter.hpp"

namespace nytte::web {

enum class Kolonneslags { tekst, tal, bryd };  // bryd: long text that may wrap

struct Kolonne {
  std::string titel;
  Kolonneslags slags = Kolonneslags::tekst;
  std::string sortering = {};  // the key in the address; empty: cannot be sorted
  bool skjult_titel = false;   // the heading only for screen readers (a column of links)
};

struct Raekke {
  std::vector<Html> celler;  // the first one names the row
  bool fremhaevet = false;
};

// How the list is sorted and where its links lead.
struct Sortering {
  std::string sti;
  Parametre parametre;
  std::string kolonne;
  bool faldende = false;
};

struct Tabel {
  std::string navn;  // said by a screen reader and shown above the table when `vis_navn`
  std::vector<Kolonne> kolonner;
  std::vector<Raekke> raekker;
  bool vis_navn = false;
};

Html tabel(const Tabel& t, const Sortering* sortering = nullptr);

// What an empty list says: why it is empty, and what to do.
Html tom_liste(std::string_view hvorfor, const Html& hvad_saa = {});

// "sorter" and "retning" of an address.
struct Sorteringsoenske {
  std::string_view sorter;
  std::string_view retning;
};
// `standard` when the column wished for is not one that can be sorted by.
Sortering laes_sortering(std::string_view sti, Parametre parametre, const Sorteringsoenske& oenske,
                         const std::vector<Kolonne>& kolonner, std::string_view standard);

}  // namespace nytte::web
