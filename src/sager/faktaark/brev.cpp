// Sheets and the map as letters: the page, the PDF and the text say the same.
#include <fmt/format.h>

#include <algorithm>

#include "dokumenter/pdf.hpp"
#include "sager/faktaark/faktaark.hpp"

namespace nytte::sager {
namespace {

using dokumenter::Afsnit;
using dokumenter::Brev;
using dokumenter::Kort;
using dokumenter::Overskrift;
using dokumenter::Punktliste;

constexpr double kMillion = 1e6;

std::string adresse(const Arbejdssted& a) { return a.adresse + "\n" + a.postnummer + " " + a.by; }

std::string klokken(std::int32_t minutter) {
  return fmt::format("{}.{:02}", minutter / 60, minutter % 60);
}

Punktliste moedetider(const std::vector<Projekthold>& hold) {
  Punktliste ud;
  for (const auto& h : hold)
    ud.punkter.push_back(fmt::format("{}: {} kl. {}. Dagen slutter kl. {}.", h.navn,
                                     h.moedested.empty() ? "på stedet" : h.moedested,
                                     klokken(h.moedetid), klokken(h.slut)));
  return ud;
}

// One entry a line the writer broke: a list is easier to read than a paragraph.
dokumenter::Blok linjer(const std::string& tekst) {
  Punktliste liste;
  for (std::size_t fra = 0; fra <= tekst.size();) {
    const std::size_t til = std::min(tekst.find('\n', fra), tekst.size());
    std::string linje = tekst.substr(fra, til - fra);
    while (!linje.empty() && (linje.back() == '\r' || linje.back() == ' ')) linje.pop_back();
    if (!linje.empty()) liste.punkter.push_back(std::move(linje));
    fra = til + 1;
  }
  if (liste.punkter.size() <= 1) return Afsnit{tekst};
  return liste;
}

dokumenter::Kortpunkt punkt(int nummer, const Arbejdssted& a) {
  return {nummer, a.navn, a.koordinat->bredde / kMillion, a.koordinat->laengde / kMillion};
}

}  // namespace

Brev faktaarkbrev(const Faktaarkvisning& v, const std::string& billede) {
  Brev b;
  b.titel = v.ark.titel;
  b.afsender = v.kommunenavn + " Kommune";
  if (!billede.empty())
    b.blokke.emplace_back(
        dokumenter::Billede{v.ark.billedtekst, std::make_shared<const std::string>(billede)});
  b.blokke.emplace_back(Overskrift{2, "Det skal du lave"});
  b.blokke.emplace_back(linjer(v.ark.opgaver));
  b.blokke.emplace_back(Overskrift{2, "Her er det"});
  b.blokke.emplace_back(Afsnit{v.sted.navn + "\n" + adresse(v.sted)});
  b.blokke.emplace_back(linjer(v.ark.hvor));
  if (!v.hold.empty()) {
    b.blokke.emplace_back(Overskrift{2, "Her mødes holdet"});
    b.blokke.emplace_back(moedetider(v.hold));
  }
  if (v.sted.koordinat) b.blokke.emplace_back(Kort{"Stedet på kortet", {punkt(1, v.sted)}});
  if (!v.ark.krav.empty()) {
    b.blokke.emplace_back(Overskrift{2, "Det skal du have med eller være klar til"});
    b.blokke.emplace_back(linjer(v.ark.krav));
  }
  if (!v.betingelser.empty()) {
    b.blokke.emplace_back(Overskrift{2, "Det skal være på plads, før du begynder"});
    b.blokke.emplace_back(Punktliste{v.betingelser});
  }
  b.blokke.emplace_back(Afsnit{"Spørg din sagsbehandler, hvis der er noget, du er i tvivl om."});
  return b;
}

std::string faktaark_pdf(const std::vector<Brev>& ark) {
  if (ark.size() == 1) return dokumenter::som_pdf(ark.front());
  std::vector<dokumenter::Bundtdel> dele;
  for (const auto& b : ark) dele.push_back({b.titel, dokumenter::som_pdf(b)});
  return dokumenter::bundt("Pladser i nytteindsats", dele).pdf;
}

Kort kort_over(const std::string& titel, const std::vector<Kortsted>& steder) {
  Kort ud{titel, {}};
  for (const auto& s : steder)
    if (s.nummer > 0) ud.punkter.push_back(punkt(s.nummer, s.sted));
  return ud;
}

Brev kortbrev(const std::string& kommune, Dato dag, const std::vector<Kortsted>& steder) {
  Brev b;
  b.titel = "Steder med nytteindsats";
  b.afsender = kommune + " Kommune";
  b.dato = dag;
  b.blokke.emplace_back(kort_over("Stederne på kortet", steder));
  dokumenter::Tabel t{"Stederne", {"Nr.", "Sted", "Adresse", "Pladser i åbne jobordrer"}, {}, true};
  for (const auto& s : steder)
    t.raekker.push_back({s.nummer > 0 ? std::to_string(s.nummer) : "ikke på kortet", s.sted.navn,
                         s.sted.adresse + ", " + s.sted.postnummer + " " + s.sted.by,
                         std::to_string(s.pladser)});
  b.blokke.emplace_back(std::move(t));
  return b;
}

}  // namespace nytte::sager
