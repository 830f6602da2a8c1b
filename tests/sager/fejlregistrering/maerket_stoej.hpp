// What happened to the data after it was typed: fields left empty, digits wrong, courses that stand
// twice, and what only looks like it. Inner part of the labelled set.
#pragma once

#include <set>
#include <string_view>
#include <vector>

#include "fejlregistrering/maerket_verden.hpp"

namespace nytte::saet {

// A row as it was typed, and what is wrong with it.
struct Skrevet {
  Kildeplacering r;
  std::set<Fejlregistreringstype> fejl{};
  Dato registreret;
};

std::string_view jobtype(Sektor s);  // "Nytteindsats, kommune"

class Stoej {
 public:
  Stoej(sager::Tilfaeldig& t, const Verden& verden, std::vector<Skrevet>& raekker)
      : t_(t), verden_(verden), raekker_(raekker) {}

  // The row, and those that came of it, into the rows.
  void over(const Forloeb& f, Skrevet s);

 private:
  void tomme_felter(const Forloeb& f, Skrevet& s);
  void numre(const Forloeb& f, Skrevet& s);
  void varighed_og_sektor(const Forloeb& f, Skrevet& s);
  void gentagelser(const Forloeb& f, Skrevet& s);
  void gentag(Skrevet s, Fejlregistreringstype type);
  void flyttet(const Forloeb& f, const Skrevet& s);
  void kun_lignende(Skrevet& s);
  void typet_om(const Forloeb& f, Skrevet& s);

  sager::Tilfaeldig& t_;
  const Verden& verden_;
  std::vector<Skrevet>& raekker_;
};

}  // namespace nytte::saet
