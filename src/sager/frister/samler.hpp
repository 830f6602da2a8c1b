// Collects the points of one question. Only for the files of this folder, the work list and the
// proposal of places.
#pragma once

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "model/sag/hoering.hpp"
#include "sager/frister/frister.hpp"

namespace nytte::sager {

struct Fristsamler {
  store::Forbindelse& db;
  const Kontekst& k;
  Dato dag;
  BorgerId kun_borger{};  // 0: all
  std::vector<Fristpunkt> punkter{};

  // A leder acts for everybody; else one of the roles that act on it.
  bool er_min(Fristart art) const;
  // Only what is a task on the day, and the caller's. `noegle` names the matter; the due day is
  // added to it unless the matter is the same on whatever day it falls due.
  enum class Dagen : bool { i_noeglen, ikke_i_noeglen };
  bool kun_se(Fristart art) const;
  void tag(const Frist& f, Fristpunkt p, const std::string& noegle, Dagen dagen = Dagen::i_noeglen);
  // Without a day.
  void tag_uden_dag(Fristart art, Fristpunkt p, const std::string& noegle);
};

// Everything, in order, with names; whoever shows a point notes the look (noter_navne).
std::vector<Fristpunkt> saml_frister(store::Forbindelse& db, const Kontekst& k, Dato dag);

// "12 pladser", "2 personer for hver 5 ansatte": what was granted, in words.
std::string bevilget(const Dispensation& d);

// Each adds its kinds; a fixed number of questions to the database each.
void saml_borgere(Fristsamler& s);
void saml_udeblivelser(Fristsamler& s);
void saml_videre(Fristsamler& s);
void saml_forudsaetninger(Fristsamler& s);
void saml_jobordrer(Fristsamler& s);
void saml_steder(Fristsamler& s);
void saml_indberetninger(Fristsamler& s);
void saml_evalueringer(Fristsamler& s);
void saml_sager(Fristsamler& s);
void saml_klagefrister(Fristsamler& s);
void saml_strategi(Fristsamler& s);
void saml_fremmoede(Fristsamler& s);
void saml_opgaver(Fristsamler& s);
void saml_projekter(Fristsamler& s);
void saml_ugeplaner(Fristsamler& s);

}  // namespace nytte::sager
