#include "sager/raad/ansoegningspapir.hpp"

#include "store/raad.hpp"

namespace nytte::sager {
namespace {

using dokumenter::Oplysninger;

std::string ja_nej(const std::optional<bool>& b) { return !b ? "ikke oplyst" : *b ? "ja" : "nej"; }

std::string antal(const std::optional<std::int32_t>& n) {
  return n ? std::to_string(*n) : "ikke oplyst";
}

std::string antal(const std::optional<Aarsvaerk>& n) {
  return n ? n->tekst() + " fuldtidspersoner" : "ikke oplyst";
}

std::string dag(const std::optional<Dato>& d) { return d ? paa_dansk(*d) : "ikke oplyst"; }

std::string hoert_som(const std::optional<Hoertart>& h) {
  if (!h) return "ikke oplyst";
  switch (*h) {
    case Hoertart::tillidsrepraesentant:
      return "tillidsrepræsentant";
    case Hoertart::medarbejderrepraesentant:
      return "medarbejderrepræsentant";
    case Hoertart::faglig_organisation:
      break;
  }
  return "faglig organisation";
}

// Only what was written is shown; a blank point of the form says so.
void linje(Oplysninger& o, std::string navn, const std::string& vaerdi) {
  if (!vaerdi.empty()) o.linjer.emplace_back(std::move(navn), vaerdi);
}

Oplysninger punkt_1_til_5(const Ansoegningsindhold& i) {
  Oplysninger o;
  linje(o, "1. Navn", i.navn);
  linje(o, "1. Adresse", i.adresse);
  linje(o, "2. P-nummer", i.p_nummer ? i.p_nummer->tekst() : "ikke oplyst");
  linje(o, "3. Antal pladser", antal(i.pladser));
  linje(o, "4. Opgaver", i.opgaver);
  linje(o, "4. Visiterede ydelser", ja_nej(i.visiterede_ydelser));
  linje(o, "5. I virksomhedspraktik i forvejen", antal(i.i_praktik));
  linje(o, "5. I løntilskud i forvejen", antal(i.i_loentilskud));
  linje(o, "5. I nytteindsats i forvejen", antal(i.i_nytteindsats));
  linje(o, "5. Hvorfor tallene er rettet", i.rettelsesgrund);
  return o;
}

Oplysninger punkt_6_til_12(const Ansoegningsindhold& i) {
  Oplysninger o;
  linje(o, "6. Hørt skriftligt", ja_nej(i.hoert));
  linje(o, "6. Forelagt ansøgningen", ja_nej(i.forelagt_ansoegningen));
  linje(o, "6. Hvem er hørt", hoert_som(i.hoert_art));
  linje(o, "6. Navn", i.hoert_navn);
  linje(o, "6. Arbejdssted", i.hoert_arbejdssted);
  linje(o, "6. Faglig organisation", i.hoert_organisation);
  linje(o, "7. Resultatet af høringen", i.hoeringsresultat);
  linje(o, "8. Konkurrenceforvridning", i.konkurrence);
  linje(o, "9. Arbejde, der gør nytte", i.nyttigt_arbejde);
  linje(o, "10. Ordinært ansatte", antal(i.ordinaert_ansatte));
  linje(o, "10. Placerede i alt, hvis der gives dispensation", antal(i.placerede_i_alt));
  linje(o, "11. Første dag", dag(i.fra));
  linje(o, "11. Sidste dag", dag(i.til));
  linje(o, "12. Tidligere udført som ordinært arbejde", ja_nej(i.tidligere_ordinaert));
  linje(o, "12. Hvornår", i.tidligere_hvornaar);
  return o;
}

Oplysninger punkt_13(const Ansoegningsindhold& i) {
  Oplysninger o;
  linje(o, "13. Genansøgning", ja_nej(i.genansoegning));
  if (!i.genansoegning) return o;
  linje(o, "13. Er ansøgningen ændret", ja_nej(i.aendret));
  linje(o, "13. Ændringer i P-nummer", i.aendret_p_nummer);
  linje(o, "13. Ændringer i opgaver", i.aendret_opgaver);
  linje(o, "13. Ændringer i forholdet", i.aendret_forhold);
  linje(o, "13. Andre ændringer", i.aendret_andet);
  linje(o, "13. Hvad den tidligere dispensation førte til", i.effekt);
  return o;
}

}  // namespace

dokumenter::Brev ansoegningspapir(store::Forbindelse& db, const Raadssag& sag) {
  const auto kommune = store::find_kommune(db, sag.ansoegning.kommune);
  const auto& i = sag.ansoegning.indhold;
  dokumenter::Brev ud;
  ud.titel = "Ansøgning om dispensation fra rimelighedskravet: " + i.navn;
  ud.afsender = (kommune ? kommune->navn : sag.ansoegning.kommune.tekst()) + " Kommune";
  ud.modtager = {sag.ansoegning.raad};
  ud.dato = sag.indsendelse.dag;
  ud.reference = std::to_string(sag.ansoegning.id.vaerdi);
  ud.blokke.emplace_back(punkt_1_til_5(i));
  ud.blokke.emplace_back(punkt_6_til_12(i));
  ud.blokke.emplace_back(punkt_13(i));
  ud.blokke.emplace_back(
      dokumenter::Afsnit{"Fingeraftryk af det, der blev sendt: " + sag.indsendelse.fingeraftryk});
  return ud;
}

}  // namespace nytte::sager
