#include "sager/hoering/mail.hpp"

#include <atomic>

#include "dokumenter/breve/hoeringsord.hpp"
#include "sager/hoering/hoeringssag.hpp"

namespace nytte::sager {
namespace {

std::string pladser_ord(const Hoeringsgrundlag& g) {
  return g.pladser == 1 ? "1 plads" : std::to_string(g.pladser) + " pladser";
}

std::string hvad(const Hoeringsgrundlag& g, Part part) {
  const std::string hvor = pladser_ord(g) + " til nytteindsats på " + g.arbejdssted;
  if (g.art == Hoeringsart::orientering)
    return dokumenter::kommune_ord(g.kommune) + " orienterer dig om " + hvor +
           ". Du bedes bekræfte, at du er orienteret, og kan skrive, hvad du mener om den "
           "praktiske "
           "udførelse.";
  if (g.formaal == Hoeringsformaal::dispensation)
    return dokumenter::kommune_ord(g.kommune) + " vil søge om dispensation til " + hvor +
           " og beder om dit svar først.";
  return dokumenter::kommune_ord(g.kommune) + " vil oprette " + hvor + ". Loven kræver, at " +
         (part == Part::medarbejderside ? "arbejdsgiveren drøfter det med dig"
                                        : "du drøfter det med medarbejdernes repræsentant") +
         ", og at I begge svarer skriftligt.";
}

// The rule of this installation; set once, before the workers start.
std::atomic<int>& dage() {
  static std::atomic<int> antal{kSvarlinkDage};
  return antal;
}

}  // namespace

void indstil_svarlink_dage(int antal) { dage() = antal; }
int svarlink_dage() { return dage(); }

Mailtekst hoeringsmail(const Hoeringsmail& m) {
  const auto& g = m.grundlag;
  const bool hoering = g.art == Hoeringsart::hoering;
  const std::string emne =
      (hoering ? "Høring om nytteindsats: " : "Orientering om nytteindsats: ") + g.arbejdssted;
  std::string t = "Hej " + m.henvendelse.navn + "\n\n";
  if (m.rykker) t += "Vi har endnu ikke fået dit svar.\n\n";
  t += hvad(g, m.henvendelse.part) + "\n\n";
  t += "Læs om det, og svar her (det tager få minutter, og du skal ikke logge ind):\n{{link}}\n\n";
  t += "Svar senest den " + paa_dansk(m.svarfrist) +
       ". Linket er dit personlige og virker til og med den dag.\n\n";
  if (hoering) t += "Du må gerne være uenig. Dit svar kommer med på sagen, som du skriver det.\n\n";
  t += "Spørgsmål? Kontakt " + m.kontakt + ", " + dokumenter::kommune_ord(g.kommune) + ".\n";
  return {(m.rykker ? "Påmindelse: " : "") + emne, std::move(t)};
}

Mailtekst kvitteringsmail(const Hoeringsgrundlag& g, const Henvendelse& h,
                          const std::string& svar) {
  return {
      "Kvittering: dit svar om nytteindsats på " + g.arbejdssted,
      "Hej " + h.navn + "\n\nTak for svaret. " + dokumenter::kommune_ord(g.kommune) +
          " har fået det. Her er en kopi. Svaret kan ikke ændres; er noget forkert, så skriv til "
          "kommunen.\n\n" +
          svar};
}

}  // namespace nytte::sager
