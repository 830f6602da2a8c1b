#include "udveksling/fagsystem/kolonner.hpp"
#include "udveksling/schultz_fasit/schultz_fasit.hpp"

namespace nytte::udveksling::schultz_fasit {
namespace {

using F = Listefelt;

// Source 003 names the category, the type, and that a placement is in or outside a plan.
Profilkolonne kategori() { return {F::kategori, "Tilbudskategori", {}}; }
Profilkolonne type() { return {F::tilbudstype, "Tilbudstype", {}}; }
Profilkolonne nummer() {
  return {F::nummer, "Tilbud", {"tilbudsnummer", "tilbudsnr", "tilbud_nr", "tilbuds_id"}};
}
Profilkolonne beskrivelse() {
  return {F::tekst, "Beskrivelse", {"formaal", "indhold", "bemaerkning"}};
}
Profilkolonne kun_ind(Profilkolonne k) {
  k.kun_ind = true;
  return k;
}

}  // namespace

const Profil& jobordrer() {
  static const Profil kProfil{Fagsystem::schultz_fasit,
                              Fagsystemliste::jobordrer,
                              {nummer(),
                               kategori(),
                               type(),
                               {F::tilbudssted, "Tilbudssted", {"sektor"}},
                               stillingskolonne("Stillingsbetegnelse"),
                               virksomhedskolonne(),
                               p_nummerkolonne(),
                               cvrkolonne(),
                               periodekolonne(),
                               kun_ind(startkolonne("Startdato")),
                               kun_ind(slutkolonne("Slutdato")),
                               {F::placerede, "Placerede", {}},
                               {F::henviste, "Henviste", {}},
                               {F::ledige, "Ledige", {"ledige_pladser"}},
                               ministerkolonne(),
                               beskrivelse(),
                               kommunekolonne()},
                              {{F::nummer}, {F::tilbudstype}, {F::periode, F::fra}}};
  return kProfil;
}

const Profil& placeringer() {
  static const Profil kProfil{
      Fagsystem::schultz_fasit,
      Fagsystemliste::placeringer,
      {cprkolonne(),
       borgerkolonne(),
       nummer(),
       kategori(),
       type(),
       {F::del_af_plan, "I/uden for plan", {"plan", "jobplan", "i_plan", "del_af_plan"}},
       startkolonne("Startdato"),
       slutkolonne("Slutdato"),
       kun_ind(periodekolonne()),
       timekolonne("Timer pr. uge"),
       minutkolonne(),
       statuskolonne(),
       aarsagskolonne(),
       {F::sagstype, "Sagstype", {"maalgruppe", "ydelse", "ydelsestype"}},
       {F::aktiveringstype, "Aktiveringstype", {"aktivitetstype"}},
       {F::tilbudssted, "Tilbudssted", {"sektor"}},
       stillingskolonne("Stillingsbetegnelse"),
       virksomhedskolonne(),
       p_nummerkolonne(),
       cvrkolonne(),
       ministerkolonne(),
       {F::modul, "Modul", {}},
       beskrivelse(),
       kommunekolonne()},
      {{F::cpr}, {F::tilbudstype, F::kategori, F::nummer}, {F::fra, F::periode}}};
  return kProfil;
}

}  // namespace nytte::udveksling::schultz_fasit
