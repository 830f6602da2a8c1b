#include "dokumenter/breve/tilbud.hpp"

#include <fmt/format.h>

#include "dokumenter/breve/faelles.hpp"
#include "kontrakt/tekst.hpp"
#include "regler/bestemmelser.hpp"
#include "regler/breve.hpp"
#include "regler/hjemmel.hpp"
#include "regler/register.hpp"

namespace nytte::dokumenter {
namespace {

const Hjemmel* af_reglen(Regel r, std::size_t nr, const Tilbudsdata& d) {
  return regler::regelkort(r).bestemmelser[nr].paa(d.dag, d.population);
}

void saet(std::string& til, bool naar, std::string_view saetning) {
  if (!naar) return;
  if (!til.empty()) til += ' ';
  til += saetning;
}

std::string hjaelpen(const Tilbudsdata& d) {
  return d.ydelse == Ydelse::ingen ? "hjælp" : std::string(kontrakt::tekst(d.ydelse));
}

Oplysninger forloebet(const Tilbudsdata& d) {
  Oplysninger o;
  o.linjer.emplace_back("Arbejdssted", d.arbejdssted);
  if (!d.adresse.empty()) o.linjer.emplace_back("Adresse", d.adresse);
  o.linjer.emplace_back("Stilling", d.stilling);
  o.linjer.emplace_back("Første dag", paa_dansk_med_ugedag(d.fra));
  o.linjer.emplace_back("Sidste dag", paa_dansk_med_ugedag(d.til));
  o.linjer.emplace_back("Arbejdstid", timer_om_ugen(d.ugentlig_tid));
  o.linjer.emplace_back("Kontaktperson på stedet", d.kontaktperson);
  return o;
}

// C-01; C-02 for the integration programme, where the text was read.
Lovtekst formaalet(const Tilbudsdata& d) {
  std::string t =
      "Du arbejder for den hjælp, du får. Du er med i et arbejdsfællesskab, og det, du laver, gør "
      "nytte for andre.";
  const bool kultur =
      d.population == Population::integrationsprogram && d.dag >= regler::kArbejdspligt;
  saet(t, kultur, "Du lærer også, hvordan man arbejder sammen på en dansk arbejdsplads.");
  return {"Hvorfor du får tilbuddet", t, hjemler({regler::formaal(d.dag, d.population)})};
}

// M-10, M-11.
void raadighed(Brev& b, const Tilbudsdata& d) {
  if (!d.raadighedsafproevende) return;
  std::string t =
      "Vi bruger også tilbuddet til at se, om du står til rådighed for arbejde. Det gør vi, fordi "
      "vi er i tvivl, om du vil tage aktivt del i indsatsen.";
  if (!d.raadighedsvurdering.empty()) t += "\nVores vurdering: " + d.raadighedsvurdering;
  b.blokke.emplace_back(Lovtekst{"Tilbuddet prøver din rådighed", t,
                                 hjemler({af_reglen(Regel::raadighedsafproevende, 1, d)})});
}

//
void tilrettelagt(Brev& b, const Tilbudsdata& d) {
  if (!d.saerligt_tilrettelagt) return;
  b.blokke.emplace_back(
      Lovtekst{"Et særligt tilrettelagt forløb",
               "Forløbet er et projekt, som kommunen selv står for. Du kan få det, fordi du har "
               "arbejdspligt.",
               hjemler({af_reglen(Regel::saerligt_tilrettelagt, 0, d)})});
}

// H-01 where it holds; why the old rules still do for the Ukraine population.
void varigheden(Brev& b, const Tilbudsdata& d) {
  if (!regler::gamle_regler(d.dag, d.population)) return;
  std::string t;
  saet(t, d.population == Population::ukraine && d.dag >= regler::kArbejdspligt,
       "Du har opholdstilladelse efter særloven om fordrevne fra Ukraine. Derfor gælder reglerne "
       "fra før 2025 stadig for dig.");
  saet(t, true, "Et forløb i nytteindsats må højst vare 13 uger.");
  b.blokke.emplace_back(
      Lovtekst{"Hvor længe det varer", t, hjemler({af_reglen(Regel::varighed, 0, d)})});
}

// C-14, C-15, C-16. What no text of the day is held for is not said.
Lovtekst rettigheder(const Tilbudsdata& d) {
  const auto* ydelsen = regler::beholder_ydelsen(d.dag, d.population);
  const auto* loen = regler::ikke_loenmodtager(d.dag, d.population);
  const auto* miljoe = regler::arbejdsmiljoe(d.dag, d.population);
  const auto* skade = regler::arbejdsskade(d.dag, d.population);
  std::string t;
  saet(t, ydelsen != nullptr,
       fmt::format("Du beholder din {} under forløbet. Du får ikke løn.", hjaelpen(d)));
  saet(t, loen != nullptr,
       "Du er ikke ansat på arbejdsstedet, så du er ikke lønmodtager. Løn, ferie og opsigelse "
       "efter en overenskomst gælder derfor ikke for dig.");
  saet(t, miljoe != nullptr,
       "Men reglerne om arbejdsmiljø gælder for dig som for alle andre på stedet. Det gør loven om "
       "forbud mod forskelsbehandling også.");
  saet(t, skade != nullptr,
       "Kommer du til skade, mens du er der, er du dækket af kommunen efter reglerne om "
       "arbejdsskade. Sig det straks til arbejdsstedet og til os.");
  return {"Dine rettigheder", t, hjemler({ydelsen, loen, miljoe, skade})};
}

Lovtekst pligter(const Tilbudsdata& d) {
  const Visitation* v = d.visitation ? &*d.visitation : nullptr;
  const auto* soeg = regler::jobsoegning(d.dag, d.ydelse, v);
  std::string t =
      "Du skal møde til tiden og lave det, du og arbejdsstedet har aftalt. Bliver du syg eller "
      "forhindret, skal du sige det til arbejdsstedet og til os, før du skulle have mødt.";
  saet(t, soeg != nullptr, "Du skal stadig søge job og skrive det i din joblog.");
  return {"Dine pligter", t, hjemler({soeg})};
}

// S-01 to S-05 and S-10, by benefit and day.
Lovtekst fravaer(const Tilbudsdata& d) {
  const std::string overskrift = "Hvis du bliver væk";
  if (d.ydelse == Ydelse::dagpenge)
    return {overskrift,
            "Siger du nej til tilbuddet, bliver du væk, eller stopper du uden en gyldig grund, "
            "giver vi besked til din a-kasse. A-kassen afgør, om du selv er skyld i din "
            "ledighed, og hvad det betyder for dine dagpenge.",
            hjemler({regler::selvforskyldt_ledig(d.dag, d.ydelse)})};
  const auto* vejledning = regler::skriftlig_vejledning(d.dag, d.ydelse);
  const auto* vaek = regler::udeblivelse(d.dag, d.ydelse);
  if (vejledning == nullptr || vaek == nullptr)
    return {overskrift,
            fmt::format("Bliver du væk uden en rimelig grund, eller siger du nej til tilbuddet, "
                        "kan det betyde, at du får mindre i {}.",
                        hjaelpen(d)),
            ""};
  return {
      overskrift,
      fmt::format("Bliver du væk uden en rimelig grund, trækker vi i din {} for hver dag, du er "
                  "væk, også for en del af en dag. Siger du nej til tilbuddet, eller er du væk "
                  "så meget, at det svarer til et nej, bliver hjælpen sat mere ned. Dette brev "
                  "er den skriftlige vejledning, du skal have, før vi må gøre det.",
                  hjaelpen(d)),
      hjemler({vejledning, vaek, regler::afvisning(d.dag, d.ydelse)})};
}

}  // namespace

Brev tilbud(const Tilbudsdata& d) {
  Brev b;
  b.titel = d.saerligt_tilrettelagt ? "Tilbud om særligt tilrettelagt nytteindsats"
                                    : "Tilbud om nytteindsats";
  b.afsender = d.kommune;
  b.modtager = {d.borger};
  b.dato = d.dag;
  b.reference = d.reference;
  if (!d.egne.indledning.empty()) b.blokke.emplace_back(Afsnit{d.egne.indledning, false});
  b.blokke.emplace_back(Overskrift{2, "Dit forløb"});
  b.blokke.emplace_back(forloebet(d));
  b.blokke.emplace_back(Overskrift{2, "Det skal du lave"});
  b.blokke.emplace_back(Afsnit{d.opgave, false});
  egen_del(b, "Det skal du have med", d.egne.medbring);
  b.blokke.emplace_back(formaalet(d));
  tilrettelagt(b, d);
  raadighed(b, d);
  varigheden(b, d);
  b.blokke.emplace_back(rettigheder(d));
  b.blokke.emplace_back(pligter(d));
  b.blokke.emplace_back(fravaer(d));
  b.blokke.emplace_back(klagevejledning(d.kommune, d.dag, d.population));
  egen_del(b, "Har du spørgsmål?", d.egne.kontakt);
  afslut(b, d.egne, d.kommune);
  return b;
}

}  // namespace nytte::dokumenter
