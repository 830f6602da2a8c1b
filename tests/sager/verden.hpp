// A small municipality for the tests of the use cases: one workplace with staff and a
// representative, one job order that has been heard, one citizen whom the law lets be placed.
#pragma once

#include "model/sag/arbejdssted.hpp"
#include "sager/borger/registrer_borger.hpp"
#include "sager/jobordre/opret_jobordre.hpp"
#include "sager/placering/aendr_placering.hpp"
#include "sager/placering/placer_borger.hpp"
#include "store/databaser.hpp"

namespace nytte::sager::test {

using store::Dialekt;  // for PAA_BEGGE
using store::test::name_of;

inline constexpr Dato kDag = Dato::af(2023, 3, 1);  // a Wednesday; the ratio and the 91 days hold

class Verden : public store::test::Kontrakt {
 protected:
  void SetUp() override;

  // A user of the municipality with the roles; the same user every time.
  Kontekst som(std::set<Rolle> roller, int kommune = 751, Dato i_dag = kDag);
  Kontekst sagsbehandler(Dato i_dag = kDag) { return som({Rolle::sagsbehandler}, 751, i_dag); }
  Kontekst konsulent(Dato i_dag = kDag) { return som({Rolle::virksomhedskonsulent}, 751, i_dag); }
  Kontekst leder() { return som({Rolle::leder}); }
  Kontekst administrator() { return som({Rolle::administrator}); }
  Kontekst fremmed() { return som({Rolle::sagsbehandler, Rolle::virksomhedskonsulent}, 730); }

  static PNummer p_nummer(int n = 1);
  static Cvr cvr() { return Cvr::laes("99000001").value(); }
  static Arbejdssted sted(int n = 1);
  // A municipal workplace with `aarsvaerk` full-time persons in each of the months before kDag.
  void opret_sted(int n = 1, std::int32_t aarsvaerk = 51);
  static Jobordre ordre(int n = 1, std::int32_t pladser = 1);
  // With hearing and both statements.
  Jobordre opret_ordre(int n = 1, std::int32_t pladser = 1);
  void hoer(JobordreId jobordre, Dato dato = Dato::af(2023, 2, 1));
  // On kontanthjaelp, job-ready, 40 years, never employed; `n` gives the CPR number.
  static NyBorger ny_borger(int n);
  Borger opret_borger(int n) { return opret_borger(n, sagsbehandler()); }
  Borger opret_borger(int n, const Kontekst& k);
  // 6 March to 2 April 2023 (28 days), 25 hours.
  static Placeringsoenske oenske(const Borger& b, const Jobordre& j);
  Placering placer(const Borger& b, const Jobordre& j);

  // Rows of a table: to see that nothing was written.
  std::int64_t antal(const std::string& tabel);
  // Every table that a use case may write to, one number.
  std::int64_t antal_skrevet();
  std::vector<std::string> haendelser(const std::string& emne);
};

// The code of the first error; intern when there is none.
template <class T>
Fejlkode fejlkode(const Resultat<T>& r) {
  return r.has_failure() ? r.error().poster().at(0).kode : Fejlkode::intern;
}
template <class T>
std::string fejlfelt(const Resultat<T>& r) {
  return r.has_failure() ? r.error().poster().at(0).felt : "";
}
// All errors as "kode felt; kode felt", for messages.
template <class T>
std::string fejltekst(const Resultat<T>& r) {
  std::string ud;
  if (r.has_failure())
    for (const auto& p : r.error().poster())
      ud += std::string(navn(p.kode)) + " " + p.felt + " " + p.detalje + "; ";
  return ud;
}
// The rules that say no or do not know, for messages.
std::string stopper(const Placeringsvurdering& v);
const Vurdering& vurdering_af(const Placeringsforslag& f, Regel r);

}  // namespace nytte::sager::test
