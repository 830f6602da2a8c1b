// A municipality with a placement, a register that answers as it is told, and a clock of ours.
#pragma once

#include "dfdg_eksempel.hpp"
#include "sager/dfdg/forsoeg.hpp"
#include "sager/placering/aendr_placering.hpp"
#include "store/dfdg.hpp"
#include "udveksling/dfdg/runde.hpp"
#include "verden.hpp"

namespace nytte::udveksling::test {

using sager::test::name_of;
using store::Dialekt;

class Registerverden : public sager::test::Verden {
 protected:
  void SetUp() override {
    Verden::SetUp();
    if (IsSkipped()) return;
    nu_ = sagsbehandler().nu;
    ordre_ = opret_ordre(1, 5);
    borger_ = opret_borger(1);
  }
  Dfdgrundesvar send(Dfdgport& port) { return send_registreringer(db(), port, "proeve", o_); }
  std::vector<Registerforsendelse> af(const Placering& p) {
    return store::list_forsendelser(db(), Registeremne::placering, p.id.vaerdi);
  }
  Placering afbryd(const Placering& p) {
    auto k = sagsbehandler(Dato::af(2023, 3, 20));
    k.nu = nu_;
    const auto ud = sager::afbryd_placering(db(), k,
                                            {.placering = p.id,
                                             .version = p.version,
                                             .aarsag = Placeringsaarsag::sygdom,
                                             .haendelsesdato = Dato::af(2023, 3, 15),
                                             .begrundelse = "syg"});
    EXPECT_TRUE(ud);
    return ud.value();
  }
  std::string cpr() const { return borger_.cpr.udlever(CprFormaal::indberetning); }

  Tidspunkt nu_{};
  bool stop_ = false;
  Jobordre ordre_ = ordre();
  Borger borger_ = ny_borger(1).borger;
  Dfdgomgivelser o_{.ur =
                        [this] {
                          return sager::Registerur{nu_, sager::test::kDag};
                        },
                    .stop = [this] { return stop_; }};
};

}  // namespace nytte::udveksling::test
