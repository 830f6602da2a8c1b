#include "dokumenter/breve/hoeringspapir.hpp"

#include "dokumenter/breve/hoeringsord.hpp"

namespace nytte::dokumenter {
namespace {

std::string indledning(const Hoeringspapir& h) {
  const auto& g = h.grundlag;
  const std::string hvem = kommune_ord(g.kommune);
  if (g.art == Hoeringsart::orientering)
    return hvem +
           " og arbejdsgiveren vil oprette pladser til nytteindsats. Du bliver orienteret om "
           "det, og I drøfter, hvordan det skal foregå i praksis.";
  if (g.formaal == Hoeringsformaal::dispensation)
    return hvem +
           " vil søge om dispensation, så der kan oprettes flere pladser til nytteindsats, "
           "end forholdstallet giver lov til. Først skal " +
           (h.part == Part::medarbejderside ? "medarbejdernes repræsentant" : "arbejdsgiveren") +
           " udtale sig.";
  return hvem +
         " vil oprette pladser til nytteindsats. Loven kræver, at arbejdsgiveren og "
         "medarbejdernes repræsentant først drøfter det, og at begge siger skriftligt, at det "
         "er sket.";
}

std::string tvivl(const Hoeringsgrundlag& g) {
  if (g.art == Hoeringsart::orientering)
    return "Der kræves ingen erklæring. Har du bemærkninger, kommer de med på sagen.";
  return "Du må gerne være uenig. Det, du svarer, kommer med på sagen, som du skriver det.";
}

void saet_raekkefoelge(const Hoeringsgrundlag& g, std::vector<Blok>& ud) {
  if (g.raekkefoelge.empty()) return;
  std::vector<std::string> trin;
  for (const auto& t : g.raekkefoelge)
    trin.push_back(niveau_ord(t.niveau) + (t.navn.empty() ? "" : ", " + t.navn) + ": " + t.hvorfor);
  ud.push_back(Overskrift{2, "Hvem der skal spørges"});
  ud.push_back(Punktliste{std::move(trin), true});
}

void saet_lov(const Hoeringsgrundlag& g, std::vector<Blok>& ud) {
  if (g.art == Hoeringsart::orientering) {
    ud.push_back(Lovtekst{"Orientering",
                          "Arbejdsgiveren skal orientere medarbejdernes repræsentant om "
                          "etableringen og drøfte den praktiske udførelse.",
                          g.hjemmel});
    return;
  }
  ud.push_back(Lovtekst{"Drøftelse",
                        "Etableringen skal være drøftet mellem arbejdsgiveren og medarbejdernes "
                        "repræsentant.",
                        g.hjemmel});
  if (!g.hjemmel_erklaering.empty())
    ud.push_back(Lovtekst{"Skriftlig erklæring",
                          "Før pladsen tages i brug, skal begge skriftligt have sagt, at den er "
                          "drøftet.",
                          g.hjemmel_erklaering});
  if (g.forhold && !g.forhold->hjemmel.empty())
    ud.push_back(
        Lovtekst{"Rimelighedskravet",
                 "Der må højst være én person på plads for hver fem ordinært ansatte til og "
                 "med 50 og derefter én for hver ti; altid mindst én.",
                 g.forhold->hjemmel});
  if (g.forhold && !g.forhold->hjemmel_erklaering.empty())
    ud.push_back(Lovtekst{"Erklæring om forholdet",
                          "Begge siger skriftligt, om forholdet mellem ansatte og personer på "
                          "pladserne holder.",
                          g.forhold->hjemmel_erklaering});
}

}  // namespace

Brev hoeringspapir(const Hoeringspapir& h) {
  const auto& g = h.grundlag;
  const bool hoering = g.art == Hoeringsart::hoering;
  Brev b{.titel = hoering ? "Høring om nytteindsats" : "Orientering om nytteindsats",
         .afsender = kommune_ord(g.kommune),
         .modtager = {h.modtager},
         .dato = h.dato,
         .reference = h.reference,
         .blokke = {}};
  if (!h.organisation.empty()) b.modtager.push_back(h.organisation);
  b.blokke.push_back(Afsnit{indledning(h), false});
  b.blokke.push_back(Overskrift{2, "Det handler om"});
  b.blokke.push_back(Oplysninger{opgavelinjer(g)});
  if (g.forhold) {
    b.blokke.push_back(Overskrift{2, "Forholdet mellem ansatte og personer på pladserne"});
    b.blokke.push_back(Oplysninger{forholdslinjer(*g.forhold)});
    b.blokke.push_back(Afsnit{forholdssaetning(*g.forhold), false});
  }
  b.blokke.push_back(Overskrift{2, hoering ? "Det bliver du spurgt om" : "Det beder vi dig om"});
  b.blokke.push_back(Punktliste{spoergsmaal(g, h.part), true});
  b.blokke.push_back(Afsnit{tvivl(g), false});
  if (h.svarfrist)
    b.blokke.push_back(Afsnit{"Svar senest den " + paa_dansk(*h.svarfrist) +
                                  " med linket i mailen, eller skriftligt til kommunen.",
                              true});
  if (h.part == Part::medarbejderside) saet_raekkefoelge(g, b.blokke);
  b.blokke.push_back(Overskrift{2, "Reglerne"});
  b.blokke.push_back(Afsnit{"Reglerne, som de gælder den " + paa_dansk(g.dag) + ".", false});
  saet_lov(g, b.blokke);
  return b;
}

}  // namespace nytte::dokumenter
