// The invented workplaces of the example municipality, their staff and job orders as import files.
#pragma once

#include <string>
#include <vector>

#include "model/dato.hpp"
#include "model/virksomhed.hpp"
#include "sager/eksempel/tilfaeldig.hpp"

namespace nytte::sager {

inline constexpr int kEksempelkommune = 710;  // Favrskov: the place is real, all in it is invented
inline constexpr int kNabokommune = 730;      // Randers: also places people at shared workplaces

struct Eksempelsted {
  std::string p_nummer;
  std::string cvr;
  std::string navn;
  Sektor sektor = Sektor::kommune;
  std::string ministerium;
  std::string andel;         // of a `selvejende`
  std::int32_t ansatte = 0;  // full-time persons, about
  std::string stilling;
  std::string opgave;
  std::string faggruppe;
  std::string disco;
};

std::vector<Eksempelsted> eksempelsteder(Tilfaeldig& t);
std::string steder_csv(const std::vector<Eksempelsted>& steder);
// Every month from `fra` to `til`, but one workplace has not reported May 2024.
std::string ansatte_csv(const std::vector<Eksempelsted>& steder, Tilfaeldig& t, Maaned fra,
                        Maaned til);
struct Ordreraekke {
  std::string foran;  // of the numbers
  Periode periode;
  bool fra_kataloget = false;  // some point to tasks of the catalogue (eksempel/opgaver.hpp)
};
// One order a workplace.
std::string jobordrer_csv(const std::vector<Eksempelsted>& steder, Tilfaeldig& t,
                          const Ordreraekke& raekke);

}  // namespace nytte::sager
