// The words of the deadlines.
#include <array>

#include "sager/frister/frister.hpp"
#include "sager/frister/samler.hpp"

namespace nytte::sager {
namespace {

std::string borger(const Fristpunkt& p) {
  return p.borger_navn.empty() ? "en borger" : p.borger_navn;
}
std::string stort(std::string t) {
  if (t.starts_with("en ")) t.front() = 'E';
  return t;
}
std::string hos(const Fristpunkt& p) {
  return p.arbejdssted_navn.empty() ? "" : " hos " + p.arbejdssted_navn;
}
std::string ordre(const Fristpunkt& p) {
  return p.jobordre_nummer + ", " + p.stilling + ", " + p.arbejdssted_navn;
}
std::string antal(std::int32_t n, const char* en, const char* flere) {
  return std::to_string(n) + " " + (n == 1 ? en : flere);
}
std::string maaneder(const Fristpunkt& p) {
  std::string ud;
  for (const Maaned m : p.maaneder) ud += (ud.empty() ? "" : ", ") + paa_dansk(m);
  return ud;
}

std::string om_borgeren(const Fristpunkt& p) {
  switch (p.art) {
    case Fristart::cv_paa_jobnet:
      return stort(borger(p)) + " skal have et CV på Jobnet.";
    case Fristart::cv_ved_start:
      if (p.antal > 0)
        return "CV'et for " + borger(p) + " blev sidst set efter for " +
               antal(p.antal, "uge", "uger") + " siden. Gennemgå det igen.";
      return "Gennemgå CV'et med " + borger(p) + ", der begynder" + hos(p) + ".";
    case Fristart::foerste_tilbud:
      return stort(borger(p)) + " skal være begyndt i sit første tilbud.";
    case Fristart::naeste_tilbud:
      return stort(borger(p)) + " skal være begyndt i det næste tilbud.";
    case Fristart::tilbud_efter_fritagelse:
      return stort(borger(p)) + " er ikke længere fritaget og skal være begyndt i et tilbud.";
    case Fristart::integrationstimer:
      return stort(borger(p)) + " skal have 15 timers praktik eller løntilskud om ugen.";
    case Fristart::henvisning_ubesvaret:
      return p.arbejdssted_navn + " har ikke svaret på henvisningen af " + borger(p) + ".";
    case Fristart::start_ikke_meldt:
      return p.arbejdssted_navn + " har ikke meldt, om " + borger(p) + " mødte.";
    case Fristart::opfoelgning:
      return "Følg op på, hvordan det går for " + borger(p) + hos(p) + ".";
    case Fristart::placering_slutter:
      return stort(borger(p)) + " slutter" + hos(p) + ". Hvad skal der ske bagefter?";
    case Fristart::tretten_uger:
      return stort(borger(p)) + " har været" + hos(p) +
             " i de 13 uger, et tilbud må vare. Hvad skal der ske bagefter?";
    case Fristart::placering_over_tid:
      return "Sidste dag er gået for " + borger(p) + hos(p) + ".";
    default:
      return "";
  }
}

// p.om is what exactly: the prerequisite, the day, what was agreed, the step.
std::string mod_det_naeste(const Fristpunkt& p) {
  switch (p.art) {
    case Fristart::forudsaetning_mangler:
      return "Før " + borger(p) + " begynder" + hos(p) + ", mangler: " + p.om + ".";
    case Fristart::fremmoede_mangler:
      return "Fremmødet mangler for " + p.om + ".";
    case Fristart::kompetenceskema_mangler:
      return stort(borger(p)) + " mangler et kompetenceskema.";
    case Fristart::samtaleaftale:
      return "Aftalt med " + borger(p) + ": " + p.om + ".";
    case Fristart::uddannelsesskridt:
      return stort(borger(p)) + ": " + p.om + ".";
    case Fristart::naeste_skridt_mangler:
      return stort(borger(p)) + " slutter" + hos(p) +
             ", og det er ikke skrevet ned, hvad der sker bagefter.";
    case Fristart::arbejdspligt_start:
      return stort(borger(p)) + " har arbejdspligt og skal være begyndt.";
    case Fristart::arbejdspligt_ugetimer:
      return stort(borger(p)) + " når ikke timerne i sin arbejdspligt: " + p.om + ".";
    default:
      return "";
  }
}

std::string om_udeblivelsen(const Fristpunkt& p) {
  switch (p.art) {
    case Fristart::skriftlig_vejledning:
      return "Der mangler skriftlig vejledning af " + borger(p) +
             " fra før hændelsen; uden den kan der ikke sanktioneres.";
    case Fristart::raadighedsvurdering:
      return "Vurdér, om " + borger(p) + " står til rådighed.";
    case Fristart::kontaktforsoeg:
      return "Forsøg at få personlig kontakt med " + borger(p) + ", før der afgøres noget.";
    case Fristart::sanktion_afgoeres:
      return "Afgør, om " + borger(p) + " havde en rimelig grund, og om hjælpen skal ændres.";
    case Fristart::sanktion_gennemfoeres:
      return "En sanktion af " + borger(p) + " skal være gennemført.";
    case Fristart::underret_akasse:
      return "Underret a-kassen om " + borger(p) + hos(p) + ".";
    case Fristart::klagefrist:
      return "Klagefristen udløber for " + borger(p) + (p.om.empty() ? "" : ": " + p.om) + ".";
    default:
      return "";
  }
}

std::string om_stedet(const Fristpunkt& p) {
  switch (p.art) {
    case Fristart::arbejdsgiver_venter_svar:
      return p.arbejdssted_navn + " har søgt om " + antal(p.antal, "plads", "pladser") +
             " og venter på svar.";
    case Fristart::hoering_mangler:
      return "Ingen er hørt eller orienteret om " + ordre(p) + ".";
    case Fristart::erklaering_mangler:
      return "En erklæring mangler på " + ordre(p) + ".";
    case Fristart::hoering_ubesvaret:
      return p.om + " har ikke svaret om " + p.arbejdssted_navn + ".";
    case Fristart::forholdstal_overskredet:
      return p.arbejdssted_navn + " har flere i støttede forløb, end loven tillader.";
    case Fristart::ansatte_mangler:
      return "Antal ordinært ansatte mangler for " + p.arbejdssted_navn + ": " + maaneder(p) + ".";
    case Fristart::ledige_pladser:
      return antal(p.antal, "ledig plads", "ledige pladser") + " på " + ordre(p) + ".";
    case Fristart::dispensation_slutter:
      return "Dispensationen på " + p.arbejdssted_navn + " (" + p.om + ") slutter.";
    case Fristart::dispensation_utilstraekkelig:
      return p.arbejdssted_navn + " har flere i støttede forløb, end dispensationen (" + p.om +
             ") tillader.";
    default:
      return "";
  }
}

std::string om_resten(const Fristpunkt& p) {
  switch (p.art) {
    case Fristart::ansoegning_mangelfuld:
      return "Rådet mangler oplysninger i ansøgningen om " + p.arbejdssted_navn + ".";
    case Fristart::ansoegning_uden_moede:
      return "Ansøgningen om " + p.arbejdssted_navn + " er ikke på et møde.";
    case Fristart::afgoerelse_ubekraeftet:
      return "Afgørelsen om " + p.arbejdssted_navn + " skal bekræftes af en anden.";
    case Fristart::kvartalsindberetning:
      return "Opgørelsen for " + p.om + " skal være sendt til rådet.";
    case Fristart::loebende_oversigt:
      return "Send rådet en oversigt over pladserne i " + p.om + ".";
    case Fristart::strategidroeftelse:
      return "Drøft strategien for nytteindsats i " + p.om + " med rådet.";
    case Fristart::opgavevurdering_revideres:
      return "Se vurderingen af opgaven efter: " + p.om + ".";
    case Fristart::omraadeaftale_revideres:
      return "Se områdeaftalen efter: " + p.om + ".";
    case Fristart::projekt_venter:
      return "Projektet " + p.om + " venter på godkendelse.";
    case Fristart::strategi_revideres:
      return "Strategien for nytteindsats skal ses efter: " + p.om + ".";
    case Fristart::evaluering_mangler:
      return "Evalueringen for " + p.om + " er ikke gjort færdig.";
    default:
      return "";
  }
}

std::string placering(const Fristpunkt& p, const char* handling) {
  return "/placeringer/" + std::to_string(p.placering->vaerdi) + "/" + handling;
}

std::string borgerside(const Fristpunkt& p, const std::string& afsnit) {
  return p.borger ? "/borgere/" + std::to_string(p.borger->vaerdi) + afsnit : "/borgere";
}

std::string ordreside(const Fristpunkt& p, const std::string& efter) {
  return p.jobordre_nummer.empty() ? "/jobordrer" : "/jobordrer/" + p.jobordre_nummer + efter;
}

std::string stedside(const Fristpunkt& p, const std::string& afsnit) {
  return p.p_nummer ? "/arbejdssteder/" + p.p_nummer->tekst() + afsnit : "/arbejdssteder";
}

std::string borgers_side(const Fristpunkt& p) {
  if (p.kun_se) return borgerside(p, "");
  switch (p.art) {
    case Fristart::henvisning_ubesvaret:
      return ordreside(p, "/placer" + (p.borger ? "/" + std::to_string(p.borger->vaerdi) : ""));
    case Fristart::placering_over_tid:
      return p.placering ? placering(p, "afslut") : "/";
    case Fristart::start_ikke_meldt:
    case Fristart::opfoelgning:
    case Fristart::cv_ved_start:
      return borgerside(p, "/opfoelgning#opfoelgning");
    case Fristart::foerste_tilbud:
    case Fristart::naeste_tilbud:
    case Fristart::tilbud_efter_fritagelse:
    case Fristart::arbejdspligt_start:
      return borgerside(p, "/placer");
    case Fristart::cv_paa_jobnet:
      return borgerside(p, "/opfoelgning#datoer");
    case Fristart::skriftlig_vejledning:
    case Fristart::raadighedsvurdering:
    case Fristart::kontaktforsoeg:
    case Fristart::sanktion_afgoeres:
    case Fristart::sanktion_gennemfoeres:
    case Fristart::underret_akasse:
      return borgerside(p, "/opfoelgning#udeblivelser");
    default:
      return borgerside(p, "");
  }
}

}  // namespace

std::string bevilget(const Dispensation& d) {
  if (!d.forhold) return antal(d.pladser, "plads", "pladser");
  return antal(d.forhold->personer, "person", "personer") + " for hver " +
         antal(d.forhold->pr_ansatte, "ansat", "ansatte");
}

std::string saetning(const Fristpunkt& p) {
  for (const auto skriv : {om_borgeren, mod_det_naeste, om_udeblivelsen, om_stedet, om_resten})
    if (auto t = skriv(p); !t.empty()) return t;
  return std::string(fristnavn(p.art));
}

std::string sagsnummer(const Fristpunkt& p) {
  if (om_borger(p.art) && p.borger) return "borger " + std::to_string(p.borger->vaerdi);
  if (p.ansoegning) return "ansøgning " + std::to_string(p.ansoegning->vaerdi);
  if (!p.jobordre_nummer.empty()) return p.jobordre_nummer;
  if (p.p_nummer) return "P-nummer " + p.p_nummer->tekst();
  return p.om;
}

std::string hjemmelsord(const Fristpunkt& p) {
  if (p.hjemmel == nullptr) return "god praksis";
  return std::string(p.hjemmel->dokument) + ", " + std::string(p.hjemmel->sted);
}

std::string gaa_til(const Fristpunkt& p) {
  if (!p.sti.empty()) return p.sti;
  if (om_borger(p.art)) return borgers_side(p);
  switch (p.art) {
    case Fristart::hoering_mangler:
    case Fristart::erklaering_mangler:
      return ordreside(p, "#hoering");
    case Fristart::hoering_ubesvaret:
      return p.hoeringssag ? "/hoeringer/" + std::to_string(p.hoeringssag->vaerdi)
                           : ordreside(p, "#hoering");
    case Fristart::ledige_pladser:
      return ordreside(p, p.kun_se ? "" : "/placer");
    case Fristart::arbejdsgiver_venter_svar:
      return stedside(p, "/ansoegninger");
    case Fristart::ansatte_mangler:
      return stedside(p, "#ansatte");
    case Fristart::ansoegning_mangelfuld:
    case Fristart::ansoegning_uden_moede:
    case Fristart::afgoerelse_ubekraeftet:
      return p.ansoegning ? "/dispensationer/" + std::to_string(p.ansoegning->vaerdi) : "/";
    case Fristart::kvartalsindberetning:
      return "/rapporter";  // drawn up and sent there
    case Fristart::loebende_oversigt:
    case Fristart::strategidroeftelse:
      return "/indberetninger";
    default:
      return stedside(p, "#kvote");
  }
}

namespace {

// In the order of Fristart; a test sees that each has one.
constexpr std::array<std::string_view, Koder<Fristart>::navne.size()> kNavne{
    "CV på Jobnet",
    "CV gennemgås ved start",
    "Første tilbud",
    "Næste tilbud",
    "Tilbud efter fritagelse",
    "15 timer om ugen i integrationsprogrammet",
    "Svar på henvisning",
    "Arbejdsgiverens melding om start",
    "Opfølgning",
    "Placering slutter",
    "13 uger er brugt",
    "Placering skal afsluttes",
    "Betingelse før start",
    "Fremmøde",
    "Kompetenceskema",
    "Aftale fra samtale",
    "Skridt mod uddannelse",
    "Hvad sker der bagefter",
    "Start af arbejdspligt",
    "Timer i arbejdspligt",
    "Skriftlig vejledning",
    "Vurdering af rådighed",
    "Forsøg på kontakt",
    "Afgørelse om sanktion",
    "Sanktion gennemføres",
    "Underretning af a-kassen",
    "Klagefrist",
    "Svar til arbejdsgiver",
    "Høring eller orientering",
    "Erklæringer",
    "Svar på høring",
    "Forholdstal overskredet",
    "Antal ansatte",
    "Ledige pladser",
    "Oplysninger til rådet",
    "Dispensation slutter",
    "Dispensation rækker ikke",
    "Ansøgning til et møde",
    "Afgørelse bekræftes",
    "Opgørelse for kvartalet",
    "Løbende oversigt",
    "Årlig strategidrøftelse",
    "Vurdering af opgave ses efter",
    "Områdeaftale ses efter",
    "Projekt venter på godkendelse",
    "Strategi ses efter",
    "Årlig evaluering"};

}  // namespace

std::string_view fristnavn(Fristart art) { return kNavne.at(static_cast<std::size_t>(art)); }

}  // namespace nytte::sager
