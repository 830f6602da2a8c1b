#include "sager/strategi/ord.hpp"

#include <array>

namespace nytte::sager {

std::string_view strategiafsnit_ord(Strategiafsnit a) {
  switch (a) {
    case Strategiafsnit::formaal:
      return "Formål";
    case Strategiafsnit::maalgrupper:
      return "Målgrupper og tidspunkt";
    case Strategiafsnit::opgaver:
      return "Rammer for opgaverne";
    case Strategiafsnit::job_og_uddannelse:
      return "Fokus på job og uddannelse";
    case Strategiafsnit::organisering:
      return "Organisering";
    case Strategiafsnit::kompetencer:
      return "Kompetencer hos dem, der leder indsatsen";
    case Strategiafsnit::kombinationer:
      return "Sammen med andre tilbud";
  }
  return {};
}

const Vejledning& vejledning(Strategiafsnit a) {
  static const std::array<Vejledning, Koder<Strategiafsnit>::navne.size()> alle{{
      {"Skriv, hvad kommunen vil med nytteindsats, så en ny medarbejder kan bruge det til at "
       "vælge.",
       {"Hvad skal borgeren have ud af det?",
        "Hvad skal byen have ud af det, som ellers ikke blev gjort?",
        "Hvornår er et andet tilbud bedre?"}},
      {"Skriv, hvem der får tilbuddet, og hvornår i forløbet det sker.",
       {"Hvem går først, når der er få pladser?", "Hvor længe har borgeren søgt job forinden?",
        "Hvem skal ikke have nytteindsats, selv om loven tillader det?"}},
      {"Skriv, hvilke opgaver der kan bruges, og hvor grænsen går til det, de ansatte gør.",
       {"Hvilke områder kan have opgaver?", "Hvordan sikrer I, at ingen bliver fortrængt?",
        "Hvor meget må der være af opgaver, hvor borgeren møder brugere eller beboere?"}},
      {"Skriv, hvordan nytteindsats bliver en vej videre og ikke et sted at vente.",
       {"Hvad sker der den første dag: CV, kompetencer, ønsker?",
        "Hvornår er der tid til at søge job eller uddannelse?",
        "Hvem taler med borgeren om det næste, og hvor tit?"}},
      {"Skriv, om I bruger enkeltpladser, projekter med en projektleder eller begge dele.",
       {"Hvem opretter pladser, og hvem godkender dem?", "Hvem sidder i styre- eller følgegruppen?",
        "Hvordan håndteres vejr, sæson og lukkedage?"}},
      {"Skriv, hvad de, der leder og koordinerer, skal kunne.",
       {"Kan de vejlede om job og uddannelse?", "Hvem hjælper, når en borger ikke møder?",
        "Hvilke kurser får projektlederne?"}},
      {"Skriv, hvad der følger med nytteindsats for at hjælpe borgeren videre.",
       {"Jobklub, CV-kursus, danskundervisning, vejledning?",
        "Hvilke dage er nytteindsats, og hvilke er noget andet?",
        "Hvem sørger for, at tilbuddene passer sammen?"}},
  }};
  return alle.at(static_cast<std::size_t>(a));
}

std::string organiseringsform_ord(Organiseringsform o) {
  switch (o) {
    case Organiseringsform::enkeltpladser:
      return "Enkeltpladser";
    case Organiseringsform::projekter:
      return "Projekter med projektleder";
    case Organiseringsform::begge:
      return "Både enkeltpladser og projekter";
  }
  return {};
}

std::string strategitilstand_ord(Strategitilstand t) {
  switch (t) {
    case Strategitilstand::kladde:
      return "Kladde";
    case Strategitilstand::kommende:
      return "Godkendt, ikke i kraft endnu";
    case Strategitilstand::i_kraft:
      return "I kraft";
    case Strategitilstand::afloest:
      return "Afløst";
    case Strategitilstand::kasseret:
      return "Lagt væk";
  }
  return {};
}

std::string strategipartart_ord(Strategipartart a) {
  switch (a) {
    case Strategipartart::politisk_udvalg:
      return "Politisk udvalg";
    case Strategipartart::faglig_organisation:
      return "Faglig organisation";
    case Strategipartart::erhvervsraad:
      return "Erhvervsråd";
    case Strategipartart::regionalt_raad:
      return "Regionalt beskæftigelsesråd";
    case Strategipartart::styregruppe:
      return "Styregruppe eller følgegruppe";
    case Strategipartart::medarbejdere:
      return "Ledere og medarbejdere";
    case Strategipartart::andre:
      return "Andre";
  }
  return {};
}

std::string tilslutning_ord(Tilslutning t) {
  switch (t) {
    case Tilslutning::godkender:
      return "Godkender";
    case Tilslutning::godkender_ikke:
      return "Godkender ikke";
    case Tilslutning::kun_kommentar:
      return "Kun bemærkninger";
  }
  return {};
}

std::string udmeldingsmaade_ord(Udmeldingsmaade m) {
  switch (m) {
    case Udmeldingsmaade::mail:
      return "Mail";
    case Udmeldingsmaade::moede:
      return "Møde";
    case Udmeldingsmaade::intranet:
      return "Intranet";
    case Udmeldingsmaade::papir:
      return "Papir";
    case Udmeldingsmaade::andet:
      return "Andet";
  }
  return {};
}

}  // namespace nytte::sager
