#include "udveksling/fagsystem/kolonner.hpp"
#include "udveksling/workbase/workbase.hpp"

namespace nytte::udveksling::workbase {
namespace {

using F = Listefelt;

// "Jobordre type" of the lists, "Jobtype" of the window; so too "Mentor ID nr." and
// "Joborder-nummer".
Profilkolonne type() { return {F::tilbudstype, "Jobordre type", {"jobordretype", "jobtype"}}; }
Profilkolonne nummer() {
  return {F::nummer,
          "Mentor ID nr.",
          {"mentor_id", "mentor_id_nummer", "joborder_nummer", "jobordrenummer", "jobordre_nr"}};
}
Profilkolonne indhold() {
  return {F::tekst, "Jobindhold", {"formaal", "beskrivelse", "opgave", "bemaerkning"}};
}

}  // namespace

const Profil& jobordrer() {
  static const Profil kProfil{Fagsystem::workbase,
                              Fagsystemliste::jobordrer,
                              {nummer(),
                               stillingskolonne("Stillingbetegnelse"),
                               type(),
                               {F::placerede, "Placerede", {}},
                               {F::henviste, "Henviste", {}},
                               {F::ledige, "Ledige", {"ledige_pladser", "antal_ledige_pladser"}},
                               periodekolonne(),
                               [] {
                                 auto k = startkolonne("Fra");
                                 k.kun_ind = true;
                                 return k;
                               }(),
                               [] {
                                 auto k = slutkolonne("Til");
                                 k.kun_ind = true;
                                 return k;
                               }(),
                               virksomhedskolonne(),
                               p_nummerkolonne(),
                               cvrkolonne(),
                               ministerkolonne(),
                               indhold(),
                               kommunekolonne()},
                              {{F::nummer}, {F::tilbudstype}, {F::periode, F::fra}}};
  return kProfil;
}

const Profil& placeringer() {
  static const Profil kProfil{
      Fagsystem::workbase,
      Fagsystemliste::placeringer,
      {nummer(),
       {F::titel, "Titel", {}},
       startkolonne("Start dato"),
       slutkolonne("Slut dato"),
       statuskolonne(),
       aarsagskolonne(),
       cprkolonne(),
       borgerkolonne(),
       {F::sagstype, "Sagstype", {}},
       {F::forsoergelsestype, "Forsørgelsestype", {}, true},
       type(),
       stillingskolonne("Stillingbetegnelse"),
       virksomhedskolonne(),
       p_nummerkolonne(),
       cvrkolonne(),
       ministerkolonne(),
       {F::aktiveringstype, "Aktiveringstype", {}},
       timekolonne("Antal timer"),
       minutkolonne(),
       {F::del_af_plan, "Aktivitet del af jobplan", {"del_af_jobplan", "del_af_plan"}},
       {F::modul, "Modul", {}},
       {F::kategori, "Kategori", {"tilbudskategori"}},
       {F::tilbudssted, "Tilbudssted", {}},
       indhold(),
       {F::periode, "Periode", {}, true},
       kommunekolonne()},
      {{F::cpr}, {F::tilbudstype, F::titel}, {F::fra, F::periode}}};
  return kProfil;
}

}  // namespace nytte::udveksling::workbase
