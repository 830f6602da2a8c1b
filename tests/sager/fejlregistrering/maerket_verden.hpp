// What happened: municipalities, workplaces, citizens and their courses. Inner part of the labelled
// set.
#pragma once

#include <string>
#include <vector>

#include "fejlregistrering/maerket_saet.hpp"
#include "sager/eksempel/tilfaeldig.hpp"

namespace nytte::saet {

enum class Vane : std::uint8_t { omhyggelig, blandet, alt_som_praktik, vejledning };

struct Sted {
  std::string navn;
  Cvr cvr;
  PNummer p;
  Sektor sektor{};
  int nytte_lyst = 0;  // how readily nytteindsats comes here, 0 to 10
  std::string stilling;
};

struct Kommune {
  Kommunekode kode;
  Fagsystem system{};
  Vane vane{};
  int fejlprocent = 0;  // of nytteindsats that is typed as something else
  int tekstprocent = 0;
  int slaafejl = 0;  // per cent of texts
  bool har_tilbudssted = false;
  std::vector<Sted> steder;
};

struct Borger {
  std::string navn;
  Cpr cpr;
  Ydelse ydelse{};
};

enum class Art : std::uint8_t { nytteindsats, praktik, loentilskud, vejledning };

struct Forloeb {
  Art art{};
  std::size_t kommune = 0;
  std::size_t sted = 0;
  Borger borger;
  Dato fra;
  Dato til;
  int minutter = 0;  // a week
};

struct Verden {
  std::vector<Kommune> kommuner;
  std::vector<Forloeb> forloeb;
};

Verden lav_verden(sager::Tilfaeldig& t, const Valg& v);

}  // namespace nytte::saet
