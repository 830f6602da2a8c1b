// The parts of the check of a council's decision; only afgoerelse.cpp puts them together.
#pragma once

#include <set>
#include <vector>

#include "regler/dispensation/afgoerelse.hpp"

namespace nytte::regler {

class Afgoerelsesproeve {
 public:
  Afgoerelsesproeve(const Afgoerelsesfakta& f, Fundliste& ud);

  void moede();        // D-01, D-02, D-15: the right body, on a day it may
  void deltagere();    // who counts as present
  void beslutning();   // D-10, D-12: the quorum
  void afstemning();   // D-11
  void opgaver();      // D-04
  void antal();        // D-08
  void varighed();     // D-09
  void begrundelse();  // reasons

 private:
  bool giver() const { return f_.udfald != Raadsudfald::afslaaet; }
  const Raadsmedlem* medlem(RaadsmedlemId id) const;  // appointed that day; else null
  std::string hvem(RaadsmedlemId id) const;           // also one who no longer sits
  bool i_udvalget(RaadsmedlemId id) const;
  bool har_stemt(RaadsmedlemId id) const;
  // The finding it added, so that a name can be put in.
  Fund& tag(Fundkode kode, Udfald u, const Hjemmel* h, std::string_view felt,
            std::vector<Vaerdi> argumenter = {});
  void raadets_beslutning();
  void udvalgets_beslutning();
  void udvalgets_medlemmer(const Hjemmel* h);
  void stemmer_tael();
  std::optional<std::int64_t> bevilget();  // places; notes what is wrong with the number
  void mod_kvoten(std::int64_t bevilget);
  void mod_det_soegte(std::int64_t bevilget);

  const Afgoerelsesfakta& f_;
  Fundliste& ud_;
  Dato dag_;
  Population pop_;
  std::vector<Raadsmedlem> udpegede_;
  std::set<RaadsmedlemId> til_stede_;  // appointed that day and of the body that met
};

}  // namespace nytte::regler
