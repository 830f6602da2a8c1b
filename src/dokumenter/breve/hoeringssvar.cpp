#include "dokumenter/breve/hoeringssvar.hpp"

#include "dokumenter/breve/hoeringsord.hpp"

namespace nytte::dokumenter {
namespace {

std::string rolle(const Henvendelse& h) {
  if (h.part == Part::arbejdsgiver) return "arbejdsgiveren";
  return h.niveau ? niveau_ord(*h.niveau) : "medarbejdernes repræsentant";
}

}  // namespace

Brev hoeringssvar(const Hoeringssvarbrev& h) {
  const auto& g = h.grundlag;
  const auto& s = h.svar;
  Brev b{.titel = g.art == Hoeringsart::hoering ? "Svar på høring om nytteindsats"
                                                : "Svar på orientering om nytteindsats",
         .afsender = s.navn,
         .modtager = {kommune_ord(g.kommune)},
         .dato = s.dag,
         .reference = h.reference,
         .blokke = {}};
  b.blokke.push_back(Oplysninger{
      {{"Svaret af", s.navn + ", " + rolle(h.henvendelse)},
       {"Spurgt",
        h.henvendelse.navn +
            (h.henvendelse.organisation.empty() ? "" : ", " + h.henvendelse.organisation)},
       {"Hvordan", s.paa_papir ? "På papir, registreret af kommunen" : "Med linket i mailen"},
       {"Dato", paa_dansk(s.dag)}}});
  b.blokke.push_back(Overskrift{2, "Svaret"});
  b.blokke.push_back(Oplysninger{svarlinjer(g, h.henvendelse.part, s)});
  if (!h.bilag.empty()) {
    b.blokke.push_back(Overskrift{2, "Vedlagt"});
    b.blokke.push_back(Punktliste{h.bilag, false});
  }
  b.blokke.push_back(Overskrift{2, "Det blev der spurgt om"});
  b.blokke.push_back(Oplysninger{opgavelinjer(g)});
  if (g.forhold) b.blokke.push_back(Oplysninger{forholdslinjer(*g.forhold)});
  b.blokke.push_back(Underskrift{s.navn, rolle(h.henvendelse) + ", den " + paa_dansk(s.dag)});
  return b;
}

}  // namespace nytte::dokumenter
