#include "udveksling/fagsystem/kolonner.hpp"
#include "udveksling/kmd_opera/kmd_opera.hpp"

namespace nytte::udveksling::kmd_opera {
namespace {

using F = Listefelt;

// Source 003 names these three, and "DFDG aktivitetstype" of the activity.
Profilkolonne kategori() { return {F::kategori, "Tilbudskategori", {}}; }
Profilkolonne type() { return {F::tilbudstype, "Tilbudstype", {}}; }
Profilkolonne tilbudssted() { return {F::tilbudssted, "Tilbudssted", {}}; }
Profilkolonne nummer() {
  return {F::nummer, "Tilbudsnummer", {"tilbudsnr", "tilbud_nr", "tilbuds_id", "tilbudsid"}};
}
Profilkolonne formaal() { return {F::tekst, "Formål", {"beskrivelse", "indhold", "bemaerkning"}}; }
Profilkolonne kun_ind(Profilkolonne k) {
  k.kun_ind = true;
  return k;
}

}  // namespace

const Profil& jobordrer() {
  static const Profil kProfil{Fagsystem::kmd_opera,
                              Fagsystemliste::jobordrer,
                              {nummer(),
                               kategori(),
                               type(),
                               tilbudssted(),
                               stillingskolonne("Stillingsbetegnelse"),
                               virksomhedskolonne(),
                               p_nummerkolonne(),
                               cvrkolonne(),
                               startkolonne("Startdato"),
                               slutkolonne("Slutdato"),
                               kun_ind(periodekolonne()),
                               {F::placerede, "Placerede", {"optagne_pladser"}},
                               {F::henviste, "Henviste", {}},
                               {F::ledige, "Ledige pladser", {"ledige"}},
                               ministerkolonne(),
                               formaal(),
                               kommunekolonne()},
                              {{F::nummer}, {F::tilbudstype}, {F::periode, F::fra}}};
  return kProfil;
}

const Profil& placeringer() {
  static const Profil kProfil{
      Fagsystem::kmd_opera,
      Fagsystemliste::placeringer,
      {nummer(),
       cprkolonne(),
       borgerkolonne(),
       kategori(),
       type(),
       tilbudssted(),
       {F::aktiveringstype, "DFDG aktivitetstype", {"aktivitetstype", "aktiveringstype"}},
       startkolonne("Startdato"),
       slutkolonne("Slutdato"),
       kun_ind(periodekolonne()),
       timekolonne("Timer"),
       minutkolonne(),
       statuskolonne(),
       aarsagskolonne(),
       {F::sagstype, "Sagstype", {"maalgruppe", "ydelse"}},
       stillingskolonne("Stillingsbetegnelse"),
       virksomhedskolonne(),
       p_nummerkolonne(),
       cvrkolonne(),
       ministerkolonne(),
       {F::del_af_plan, "Del af plan", {"del_af_jobplan"}},
       {F::modul, "Modul", {}},
       formaal(),
       kommunekolonne()},
      {{F::cpr}, {F::tilbudstype}, {F::fra, F::periode}}};
  return kProfil;
}

}  // namespace nytte::udveksling::kmd_opera
