// A year of an invented municipality, day by day, through the use cases only: what its people do,
// and a plain log of what they did, from which the books can be recounted. September 2024 to August
// 2025: the law changes at the turn of the year and on 1 July. For the test and for bench/aaret.
#pragma once

#include <cstdint>
#include <map>
#include <random>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "sager/placering/aendr_placering.hpp"
#include "sager/placering/placer_borger.hpp"

namespace nytte::sager::test {

inline constexpr Dato kAaretFra = Dato::af(2024, 9, 2);  // a Monday
inline constexpr Dato kAaretTil = Dato::af(2025, 8, 31);

inline Kommunekode kommune_i_aaret() { return Kommunekode::fra(751).value(); }

struct Aarsvalg {
  std::uint64_t froe = 20250701;
  int borgere = 1000;
  int arbejdssteder = 40;
  int pladser = 8;  // on the one job order of each workplace
};

// One placement or referral as the simulation knows it; written when it does something.
struct Aarsforloeb {
  PlaceringId id;
  BorgerId borger;
  JobordreId jobordre;
  PNummer p_nummer;
  Dato fra;
  Dato til;  // planned, included
  Ugetimer tid;
  Placeringsstatus status = Placeringsstatus::ansat;
  Dato sidste;  // the last day there, when status is ansat, afbrudt or afsluttet
  Version version = 0;
  bool foreslaaet = false;  // came from the proposal

  bool talt() const {
    return status == Placeringsstatus::ansat || status == Placeringsstatus::afbrudt ||
           status == Placeringsstatus::afsluttet;
  }
};

struct Aarslog {
  std::vector<Aarsforloeb> forloeb;
  std::map<PlaceringId, Dato> afgange;  // exits recorded, by placement: the day
  std::int64_t afslag = 0;              // the law said no
  std::int64_t fuldt = 0;               // no place, or the citizen was there already
  std::int64_t udeblivelser = 0;
  std::int64_t foreslaaede = 0;  // placements that came from the proposal
  std::int64_t kald = 0;         // use cases that were called
};

class Aaret {
 public:
  Aaret(store::Forbindelse& db, const Aarsvalg& valg);

  // From the first day to the last. Throws when a use case answers what it should not.
  void lad_gaa();

  const Aarslog& log() const { return log_; }
  Kontekst paa(Dato dag) const;

 private:
  struct Person {
    BorgerId id;
    bool ung = false;
    bool fri = true;    // waits for a place
    bool vaek = false;  // in a job: has no benefit any more
    Dato tidligst;      // not placed before
  };
  struct Sted {
    PNummer p_nummer;
    JobordreId jobordre;
  };

  void byg();
  void byg_sted(int n);
  void byg_borger(int n);
  void indberet_ansatte(const Sted& s, Maaned fra, Maaned til);
  void dag(Dato d);
  void efter_forslag(Dato d);
  void paa_egen_haand(Dato d);
  void henvis(Dato d);
  void loebende(Dato d);
  void haendelse(Aarsforloeb& f, Dato d);
  void slut(Aarsforloeb& f, Dato d);
  void gaa_i_job(Aarsforloeb& f, Dato d);
  void nyt_kontanthjaelpssystem(Dato d);
  bool placer(Person& p, const Placeringsoenske& o, Dato d, bool foreslaaet);
  Placeringsoenske oenske(const Person& p, const Sted& s, Dato d);
  int mellem(int fra, int til);  // both included
  bool promille(int n) { return mellem(1, 1000) <= n; }
  template <class T>
  T skal(Resultat<T> r, const char* hvad);

  store::Forbindelse& db_;
  Aarsvalg valg_;
  std::mt19937_64 t_;
  Bruger bruger_;
  std::vector<Person> personer_;
  std::map<BorgerId, std::size_t> personnumre_;
  std::vector<Sted> steder_;
  Aarslog log_;
};

template <class T>
T Aaret::skal(Resultat<T> r, const char* hvad) {
  ++log_.kald;
  if (!r.has_failure()) {
    if constexpr (std::is_void_v<T>)
      return;
    else
      return std::move(r.value());
  }
  std::string tekst = hvad;
  for (const auto& p : r.error().poster())
    tekst += " " + std::string(navn(p.kode)) + " " + p.felt + " " + p.detalje;
  throw std::runtime_error(tekst);
}

}  // namespace nytte::sager::test
