// Deadlines: computed from state on the day they are asked for, never stored. What a rule answers
// (Frist), who acts on it, and how many days ahead it is a task.
#pragma once

#include <cstdint>
#include <span>

#include "model/sag/bruger.hpp"
#include "model/vurdering.hpp"

namespace nytte {

NYTTE_KODE(Fristart,
           // the citizen: W-02, W-03, W-05 to W-11, W-13
           cv_paa_jobnet, cv_ved_start, foerste_tilbud, naeste_tilbud, tilbud_efter_fritagelse,
           integrationstimer,
           // the placement: H-01, H-15, H-16
           henvisning_ubesvaret, start_ikke_meldt, opfoelgning, placering_slutter, tretten_uger,
           placering_over_tid,
           // towards the next: prerequisites, the days, job and education
           forudsaetning_mangler, fremmoede_mangler, kompetenceskema_mangler, samtaleaftale,
           uddannelsesskridt, naeste_skridt_mangler, arbejdspligt_start, arbejdspligt_ugetimer,
           // absence and refusal: S-01 to S-10; K-03
           skriftlig_vejledning, raadighedsvurdering, kontaktforsoeg, sanktion_afgoeres,
           sanktion_gennemfoeres, underret_akasse, klagefrist,
           // the workplace and the job order: C-18, T-01 to T-09, R-01 ff.
           arbejdsgiver_venter_svar, hoering_mangler, erklaering_mangler, hoering_ubesvaret,
           forholdstal_overskredet, ansatte_mangler, ledige_pladser,
           // the dispensation, and what the council's people have before them
           ansoegning_mangelfuld, dispensation_slutter, dispensation_utilstraekkelig,
           ansoegning_uden_moede, afgoerelse_ubekraeftet,
           // reports
           kvartalsindberetning, loebende_oversigt, strategidroeftelse,
           // the practice: what is to be looked at again, and who waits for an approval
           opgavevurdering_revideres, omraadeaftale_revideres, projekt_venter, strategi_revideres,
           evaluering_mangler);

// One deadline as a rule answers it.
struct Frist {
  Fristart art = Fristart::opfoelgning;
  Dato forfalder;                    // the last day it is in time, included
  Dato vises_fra;                    // from this day it is a task
  const Hjemmel* hjemmel = nullptr;  // static; null: no text says so, it is good practice
  std::int32_t arbejdsdage = 0;      // how many, where working days are counted; else 0
  bool vejledende = false;  // the number of days is practice, or the text is not verified (grade U)
  bool operator==(const Frist&) const = default;
};

// Who acts; never empty, static storage. A leder sees all of his municipality's.
std::span<const Rolle> hvem(Fristart art);

// Days before it falls due that it is shown, where the rule does not say otherwise.
std::int32_t forvarsel(Fristart art);

// Whether it is about a citizen, whose name only some may see.
bool om_borger(Fristart art);

}  // namespace nytte
