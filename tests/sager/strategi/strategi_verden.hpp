// A municipality that writes a strategy.
#pragma once

#include "sager/strategi/parter.hpp"
#include "sager/strategi/strategi.hpp"
#include "verden.hpp"

namespace nytte::sager::test {

class Strategiverden : public Verden {
 protected:
  Kontekst leder_den(Dato dag = kDag) { return som({Rolle::leder}, 751, dag); }

  static Strategiindhold indhold() {
    Strategiindhold i;
    i.tekst(Strategiafsnit::formaal) = "Arbejde for ydelsen.\nEn vej til job.";
    i.tekst(Strategiafsnit::maalgrupper) = "Jobparate efter tre måneder.";
    i.politik.hoejst_uger = 8;
    return i;
  }
  StrategiId kladde(const Strategiindhold& i = indhold(), Dato dag = kDag) {
    const auto id = ny_strategikladde(db(), leder_den(dag));
    EXPECT_TRUE(id) << fejltekst(id);
    const auto v = gem_strategi(db(), leder_den(dag), {id.value(), 1}, i);
    EXPECT_TRUE(v) << fejltekst(v);
    return id.value();
  }
  Version version(StrategiId id) {
    return vis_strategi(db(), leder_den(), id).value().linje.strategi.version;
  }
  Resultat<void> godkend(StrategiId id, Dato fra, bool offentlig = false, Dato dag = kDag) {
    return godkend_strategi(db(), leder_den(dag),
                            {.valg = {id, version(id)},
                             .gaelder_fra = fra,
                             .revideres = fra.plus_aar_ned(1),
                             .beslutning = "Byrådet, punkt 7",
                             .offentlig = offentlig});
  }
  // Approved from the day.
  StrategiId i_kraft(Dato fra = kDag, const Strategiindhold& i = indhold(),
                     bool offentlig = false) {
    const auto id = kladde(i);
    const auto r = godkend(id, fra, offentlig);
    EXPECT_TRUE(r) << fejltekst(r);
    return id;
  }
  StrategipartId part(StrategiId id, const std::string& email = "3f@example.dk") {
    const auto p = tilfoej_strategipart(db(), leder_den(),
                                        {.id = {},
                                         .strategi = id,
                                         .art = Strategipartart::faglig_organisation,
                                         .navn = "3F Aarhus",
                                         .kontakt = "Kim Prøve",
                                         .email = email});
    EXPECT_TRUE(p) << fejltekst(p);
    return p.value();
  }
};

}  // namespace nytte::sager::test
