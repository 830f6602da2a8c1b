#include "dokumenter/breve/aftale.hpp"

#include <fmt/format.h>

#include "dokumenter/breve/faelles.hpp"
#include "regler/bestemmelser.hpp"
#include "regler/breve.hpp"
#include "regler/hjemmel.hpp"
#include "regler/register.hpp"

namespace nytte::dokumenter {
namespace {

const Hjemmel* af_reglen(Regel r, std::size_t nr, const Aftaledata& d) {
  return regler::regelkort(r).bestemmelser[nr].paa(d.dag, d.population);
}

Oplysninger parterne(const Aftaledata& d) {
  Oplysninger o;
  o.linjer = {{"Kommune", d.kommune}, {"Arbejdsgiver", d.arbejdsgiver}};
  o.linjer.emplace_back("Arbejdssted", d.arbejdssted);
  if (!d.adresse.empty()) o.linjer.emplace_back("Adresse", d.adresse);
  o.linjer.emplace_back("P-nummer", d.p_nummer);
  o.linjer.emplace_back("Jobordre", d.jobordre);
  return o;
}

Oplysninger omfanget(const Aftaledata& d) {
  return {{{"Stilling", d.stilling},
           {"Pladser", std::to_string(d.pladser)},
           {"Første dag", paa_dansk_med_ugedag(d.fra)},
           {"Sidste dag", paa_dansk_med_ugedag(d.til)},
           {"Arbejdstid for hver", timer_om_ugen(d.ugentlig_tid)}}};
}

Lovtekst indhold(const Aftaledata& d) {
  return {"Indhold og arbejdstid",
          "Kommunen og arbejdsgiveren aftaler, hvad deltageren skal lave, hvor længe og hvor mange "
          "timer. Arbejdstiden ligger inden for arbejdsstedets almindelige arbejdstid og er højst "
          "en fuld arbejdsuge.",
          hjemler({regler::aftalens_indhold(d.dag), af_reglen(Regel::ugentlig_tid, 0, d)})};
}

Lovtekst opgaverne(const Aftaledata& d) {
  return {"Opgaverne",
          "Opgaverne ligger ud over det, som arbejdsstedet er normeret til. De må ikke være "
          "konkurrenceforvridende og ikke erstatte arbejde, som ellers var lavet af ansatte.",
          hjemler({af_reglen(Regel::opgavens_indhold, 0, d),
                   af_reglen(Regel::opgavens_indhold, 1, d)})};
}

// T-01, T-02, T-05: heard; the offer says so.
Lovtekst hoert(const Aftaledata& d) {
  std::string t;
  if (d.medarbejdersiden.empty() || !d.medarbejdersiden_dag)
    t = "Arbejdsgiveren skal drøfte oprettelsen af pladserne med tillidsrepræsentanten, eller med "
        "en anden repræsentant for medarbejderne, før nogen kan begynde.";
  else
    t = fmt::format(
        "Arbejdsgiveren oplyser, at {} er hørt den {}, og at oprettelsen af pladserne "
        "er drøftet.",
        d.medarbejdersiden, paa_dansk(*d.medarbejdersiden_dag));
  if (d.arbejdsgiver_erklaering && d.medarbejder_erklaering)
    t += fmt::format(" Arbejdsgiverens skriftlige erklæring er fra {}, medarbejdersidens fra {}.",
                     paa_dansk(*d.arbejdsgiver_erklaering), paa_dansk(*d.medarbejder_erklaering));
  return {"Medarbejderne er hørt", t,
          hjemler({regler::hoering_droeftelse(d.dag, d.population),
                   regler::tilbuddet_siger_hoert(d.dag, d.population),
                   regler::erklaering_om_hoering(d.dag, d.population)})};
}

// T-09, T-10.
Lovtekst orienteret(const Aftaledata& d) {
  std::string t =
      "Arbejdsgiveren orienterer tillidsrepræsentanten, eller en anden repræsentant for "
      "medarbejderne, om pladserne, og de drøfter, hvordan forløbene gennemføres i praksis.";
  if (!d.medarbejdersiden.empty() && d.medarbejdersiden_dag)
    t += fmt::format(" {} er orienteret den {}.", d.medarbejdersiden,
                     paa_dansk(*d.medarbejdersiden_dag));
  return {"Medarbejderne er orienteret", t,
          hjemler({regler::hoering_droeftelse(d.dag, d.population)})};
}

// gone from 2025 but for the Ukraine population. T-11: nothing of it for a project.
void medarbejdersiden(Brev& b, const Aftaledata& d) {
  if (!regler::gamle_regler(d.dag, d.population)) {
    if (!d.saerligt_tilrettelagt) b.blokke.emplace_back(orienteret(d));
    return;
  }
  if (d.medarbejdersiden.empty()) {
    Lovtekst l = hoert(d);
    l.overskrift = "Medarbejderne skal høres";
    b.blokke.emplace_back(l);
  } else {
    b.blokke.emplace_back(hoert(d));
  }
  b.blokke.emplace_back(
      Lovtekst{"Forholdet til de ansatte",
               "Der skal være et rimeligt forhold mellem antallet af ansatte uden støtte og "
               "antallet af personer i støttede forløb. Arbejdsgiveren og medarbejdersiden "
               "erklærer skriftligt, at forholdet er i orden, før nogen kan begynde.",
               hjemler({regler::rimelighedskravet(d.dag, d.population),
                        regler::erklaering_om_forhold(d.dag, d.population)})});
}

// C-14 to C-16. What no text of the day is held for is not said.
Lovtekst deltageren(const Aftaledata& d) {
  const auto* ydelsen = regler::beholder_ydelsen(d.dag, d.population);
  const auto* loen = regler::ikke_loenmodtager(d.dag, d.population);
  const auto* miljoe = regler::arbejdsmiljoe(d.dag, d.population);
  const auto* skade = regler::arbejdsskade(d.dag, d.population);
  std::string t = "Deltageren beholder sin hjælp og får ikke løn af arbejdsgiveren.";
  if (loen != nullptr) t += " Deltageren er ikke ansat og ikke lønmodtager.";
  if (miljoe != nullptr)
    t += " Reglerne om arbejdsmiljø og loven om forbud mod forskelsbehandling gælder også for "
         "deltageren. Arbejdsgiveren har ansvaret for, at arbejdet kan gøres sikkert.";
  if (skade != nullptr)
    t += " Kommer deltageren til skade, dækker kommunen efter reglerne om arbejdsskade. "
         "Arbejdsgiveren giver straks kommunen besked om skaden.";
  return {"Deltagerens stilling", t, hjemler({ydelsen, loen, miljoe, skade})};
}

Lovtekst besked(const Aftaledata& d) {
  return {"Giv besked med det samme",
          "Arbejdsgiveren giver straks kommunen besked om, hvad der kom ud af en henvisning: om "
          "deltageren begyndte, ikke begyndte, blev væk eller stoppede før tiden.",
          hjemler({regler::arbejdsgivers_meddelelse(d.dag, d.population)})};
}

}  // namespace

Brev aftale(const Aftaledata& d) {
  Brev b;
  b.titel = d.saerligt_tilrettelagt ? "Aftale om særligt tilrettelagt nytteindsats"
                                    : "Aftale om nytteindsats";
  b.afsender = d.kommune;
  b.modtager = {d.arbejdssted};
  if (!d.adresse.empty()) b.modtager.push_back(d.adresse);
  b.dato = d.dag;
  b.reference = d.jobordre;
  if (!d.egne.indledning.empty()) b.blokke.emplace_back(Afsnit{d.egne.indledning, false});
  b.blokke.emplace_back(Overskrift{2, "Parterne"});
  b.blokke.emplace_back(parterne(d));
  b.blokke.emplace_back(Overskrift{2, "Pladserne"});
  b.blokke.emplace_back(omfanget(d));
  b.blokke.emplace_back(Afsnit{d.opgave, false});
  b.blokke.emplace_back(indhold(d));
  b.blokke.emplace_back(opgaverne(d));
  medarbejdersiden(b, d);
  b.blokke.emplace_back(deltageren(d));
  b.blokke.emplace_back(besked(d));
  egen_del(b, "Kontakt", d.egne.kontakt);
  if (!d.egne.afslutning.empty()) b.blokke.emplace_back(Afsnit{d.egne.afslutning, false});
  b.blokke.emplace_back(Overskrift{2, "Underskrifter"});
  b.blokke.emplace_back(Underskrift{"For " + d.kommune + ", dato og navn", ""});
  b.blokke.emplace_back(Underskrift{"For " + d.arbejdssted + ", dato og navn", ""});
  return b;
}

}  // namespace nytte::dokumenter
