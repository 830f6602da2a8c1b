// Drawing up the yearly evaluation: what one transaction has read in, its chapters out. Pure.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/sag/ansoegning.hpp"
#include "model/sag/arbejdssted.hpp"
#include "model/sag/evaluering.hpp"
#include "model/sag/hoeringssag.hpp"
#include "model/sag/hold.hpp"
#include "model/sag/jobordre.hpp"
#include "model/sag/opfoelgning.hpp"
#include "model/sag/politik.hpp"
#include "sager/evaluering/effekt.hpp"

namespace nytte::statistik {
class Datasaet;
}

namespace nytte::sager {

// One day of one person on a team.
struct Evalueringsfremmoede {
  std::int64_t person = 0;
  Dagsfremmoede dag;
};

// A course begun, and where it departs from the strategy of that day.
struct Evalueringspolitik {
  PlaceringId placering;
  std::int64_t person = 0;
  Dato fra;
  bool strategi = false;  // there was one in force
  std::vector<Politikfund> fund;
};

struct Evalueringshoering {
  Hoeringssagsoversigt sag;
  std::vector<Hoeringssvar> svar;
};

struct Evalueringsansoegning {
  AnsoegningId id;
  std::vector<Ansoegningsskridt> skridt;
};

// A task of the catalogue a job order points to.
struct Evalueringsopgave {
  std::string noegle;
  std::string navn;
};

struct Evalueringsgrundlag {
  Kommunekode kommune;
  std::string kommunenavn;
  std::int32_t aar = 2014;
  Dato i_dag;
  std::shared_ptr<const statistik::Datasaet> data;  // of the municipality, placed in nytte
  std::vector<Effektplacering> placeringer;
  std::vector<Effektforloeb> forloeb;
  std::map<PlaceringId, Ugetimer> ugentlig_tid;
  std::map<JobordreId, Jobordre> jobordrer;
  std::map<JobordreId, std::vector<Evalueringsopgave>> katalog;
  std::map<PNummer, Arbejdssted> steder;
  std::vector<Hoering> hoeringer;
  std::vector<Evalueringshoering> hoeringssager;
  std::vector<Dispensation> dispensationer;
  std::vector<Evalueringsansoegning> ansoegninger;
  std::vector<Evalueringsfremmoede> fremmoede;
  std::vector<Evalueringspolitik> politik;
  std::vector<Indberetning> indberetninger;
};

// The figures; without anything anybody wrote.
Evalueringsindhold opgoer(const Evalueringsgrundlag& g);

// 1 January to 31 December, or to `i_dag` while the year runs; nothing before it has begun.
std::optional<Periode> evalueringsperiode(std::int32_t aar, Dato i_dag);

// What anybody may see: without the hidden figures and without members.
Evalueringsindhold offentlig(Evalueringsindhold e);

}  // namespace nytte::sager
