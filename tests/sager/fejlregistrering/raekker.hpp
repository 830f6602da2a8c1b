// Rows of a list for the tests of the finder, one line a row.
#pragma once

#include <string>
#include <vector>

#include "sager/fejlregistrering/find.hpp"

namespace nytte::sager {

// What most rows of a test leave out stays empty.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
inline Kildeplacering tom_raekke(std::int64_t linje, Kommunekode kommune) {
  return Kildeplacering{.linje = linje, .kommune = kommune};
}
inline Kildejobordre tom_jobordre(std::int64_t linje, Kommunekode kommune) {
  return Kildejobordre{.linje = linje, .kommune = kommune};
}
#pragma GCC diagnostic pop

inline const Dato kDag = Dato::af(2014, 3, 3);

// A right row: nytteindsats, municipal, 25 hours, 8 weeks.
inline Kildeplacering raekke(std::int64_t linje, Tilbud tilbud = Tilbud::nytteindsats) {
  Kildeplacering r = tom_raekke(linje, *Kommunekode::fra(710));
  r.cpr = Cpr::laes("0203851234");
  r.borger = "Bo Invented";
  r.nummer = "JO" + std::to_string(linje);
  r.tilbudstype = tilbud == Tilbud::nytteindsats ? "Nytteindsats, kommune" : "Virksomhedspraktik";
  r.aktiveringstype = "Løntilskud og virksomhedspraktik";
  r.virksomhed = "Vej og Park";
  r.status = "Ansat";
  r.cvr = Cvr::laes("12345674");
  r.p_nummer = PNummer::laes("9901234567");
  r.fra = kDag;
  r.til = kDag + 55;
  r.ugentlig_tid = Ugetimer::af(25);
  r.tilbud = tilbud;
  if (tilbud == Tilbud::nytteindsats) r.sektor = Sektor::kommune;
  r.ydelse = Ydelse::kontanthjaelp;
  return r;
}

inline Kildeplacering praktik(std::int64_t linje, const std::string& tekst = "") {
  Kildeplacering r = raekke(linje, Tilbud::virksomhedspraktik);
  r.tekst = tekst;
  return r;
}

inline const Fejlregistrering* af_type(const std::vector<Fejlregistrering>& fund,
                                       Fejlregistreringstype type) {
  for (const auto& f : fund)
    if (f.type == type) return &f;
  return nullptr;
}

inline bool har(const Fejlregistrering& f, Bevisart art) {
  for (const auto& b : f.beviser)
    if (b.art == art) return true;
  return false;
}

}  // namespace nytte::sager
