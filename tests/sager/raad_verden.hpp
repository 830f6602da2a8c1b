// A council for the tests: 21 members by groups, two of the secretariat, and applications that were
// sent to it.
#pragma once

#include "sager/raad/afgoerelse.hpp"
#include "sager/raad/dagsorden.hpp"
#include "sager/raad/medlemmer.hpp"
#include "sager/raad/moeder.hpp"
#include "sager/raad/overblik.hpp"
#include "verden.hpp"

namespace nytte::sager::test {

inline constexpr const char* kRaad = "RAR Østjylland";
inline constexpr Dato kMoededag = Dato::af(2023, 3, 1);

class Raadsverden : public Verden {
 protected:
  void SetUp() override;

  // A user of a council; the same one every time. `bo` and `ea` are the secretariat's two.
  Kontekst raadsbruger(const std::string& brugernavn, Rolle rolle, const std::string& raad = kRaad,
                       Dato i_dag = kDag);
  Kontekst bo(Dato i_dag = kDag) { return raadsbruger("bo", Rolle::sekretariat, kRaad, i_dag); }
  Kontekst ea(Dato i_dag = kDag) { return raadsbruger("ea", Rolle::sekretariat, kRaad, i_dag); }
  Kontekst formand(Dato i_dag = kDag) {
    return raadsbruger("formand", Rolle::raadsmedlem, kRaad, i_dag);
  }
  Kontekst menigt(Dato i_dag = kDag) {
    return raadsbruger("menigt", Rolle::raadsmedlem, kRaad, i_dag);
  }
  Kontekst fyn(Dato i_dag = kDag) {
    return raadsbruger("fyn", Rolle::sekretariat, "RAR Fyn", i_dag);
  }

  // Chair, deputy and 19 more: 7 of employers, 7 of employees, 5 of municipalities, 2 others.
  void udpeg_raadet(Dato fra = Dato::af(2022, 1, 1));
  Raadsmedlem medlem(const std::string& navn, Medlemsgruppe gruppe,
                     Medlemspost post = Medlemspost::medlem, Dato fra = Dato::af(2022, 1, 1));

  static Ansoegningsindhold indhold();
  // Sent by the municipality on `dag`, frozen as skift_tilstand demands.
  AnsoegningId indsendt(const Ansoegningsindhold& i = indhold(), Dato dag = Dato::af(2023, 2, 1),
                        const std::string& raad = kRaad);
  // The municipality sends it again after a return.
  void send_igen(AnsoegningId id);
  Moede moede(Dato dato = kMoededag, std::optional<SagsudvalgId> udvalg = {});
  // On the agenda of a meeting at which the first `antal` members were present.
  Moede paa_moede(AnsoegningId id, std::size_t antal, Dato dato = kMoededag);
  void til_stede(Moede& m, const std::vector<RaadsmedlemId>& hvem);

  std::int32_t skridt(AnsoegningId id);
  Ansoegningstilstand tilstand(AnsoegningId id);
  // Granted as sought, everybody present for it.
  NyRaadsafgoerelse enige(AnsoegningId id, const Moede& m);
  // Recorded by bo; the id.
  RaadsafgoerelseId registreret(AnsoegningId id, const Moede& m);

  std::vector<Raadsmedlem> medlemmer;  // the chair first
};

}  // namespace nytte::sager::test
