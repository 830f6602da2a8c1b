#include "dokumenter/breve/moedemateriale.hpp"

#include "kontrakt/fund_tekst.hpp"
#include "regler/bestemmelser.hpp"
#include "regler/dispensation/afgoerelse.hpp"

namespace nytte::dokumenter {
namespace {

void punkt(const Moedepunkt& p, std::size_t nr, std::vector<Blok>& ud) {
  ud.emplace_back(Overskrift{3, "Punkt " + std::to_string(nr) + ": " + p.arbejdssted});
  Oplysninger o;
  o.linjer = {{"Ansøger", p.kommune + " Kommune"}, {"P-nummer", p.p_nummer}, {"Sag", p.reference}};
  if (p.pladser) o.linjer.emplace_back("Pladser, der søges", std::to_string(*p.pladser));
  if (p.fra && p.til)
    o.linjer.emplace_back("Periode", paa_dansk(*p.fra) + " til " + paa_dansk(*p.til));
  ud.emplace_back(std::move(o));
  if (!p.hoering.empty()) {
    ud.emplace_back(Afsnit{"Resultatet af høringen:", true});
    ud.emplace_back(Afsnit{p.hoering});
  }
  if (p.bilag.empty()) return;
  ud.emplace_back(Afsnit{"Bilag:", true});
  ud.emplace_back(Punktliste{p.bilag, false});
}

void indkaldte(const Moedemateriale& m, std::vector<Blok>& ud) {
  ud.emplace_back(Overskrift{2, "Indkaldte"});
  Tabel t;
  t.titel = "Medlemmer";
  t.kolonner = {"Navn", "Organisation", "Udpeget for", "Post"};
  t.foerste_kolonne = true;
  for (const auto& d : m.indkaldte)
    t.raekker.push_back(
        {d.navn, d.organisation, std::string(gruppeord(d.gruppe)), std::string(postord(d.post))});
  ud.emplace_back(std::move(t));
}

void regler_for_moedet(const Moedemateriale& m, std::vector<Blok>& ud) {
  const bool hele = m.sagsudvalg.empty();
  const auto* h = hele ? regler::beslutningsdygtighed(m.dato, Population::almindelig)
                       : regler::sagsudvalg_hjemmel(m.dato, Population::almindelig);
  if (h == nullptr) return;
  const auto mindst = std::to_string(regler::mindst_til_stede(m.indkaldte.size()));
  const std::string tekst =
      hele ? "Rådet kan afgøre sagerne, når formanden og mindst " + mindst + " af de " +
                 std::to_string(m.indkaldte.size()) +
                 " udpegede medlemmer er til stede. En dispensation gives kun, når alle er enige."
           : "Sagsudvalget kan afgøre sagerne, når mindst en fra arbejdsgiverne, en fra "
             "lønmodtagerne og en af de kommunalt valgte medlemmer er til stede. En dispensation "
             "gives kun, når alle er enige.";
  ud.emplace_back(Lovtekst{"Hvornår der kan træffes afgørelse", tekst, kontrakt::hjemmeltekst(*h)});
}

}  // namespace

Brev moedemateriale(const Moedemateriale& m) {
  Brev ud;
  const auto hvem = m.sagsudvalg.empty() ? m.raad : m.sagsudvalg + ", " + m.raad;
  ud.titel = "Mødemateriale: " + hvem + ", " + paa_dansk(m.dato);
  ud.afsender = m.raad;
  ud.dato = m.dato;
  ud.blokke.emplace_back(
      Oplysninger{{{"Dag", paa_dansk(m.dato)}, {"Klokken", m.klokken}, {"Sted", m.sted}}});
  ud.blokke.emplace_back(Overskrift{2, "Dagsorden"});
  if (m.punkter.empty()) ud.blokke.emplace_back(Afsnit{"Der er ingen sager på dagsordenen."});
  for (std::size_t i = 0; i < m.punkter.size(); ++i) punkt(m.punkter[i], i + 1, ud.blokke);
  regler_for_moedet(m, ud.blokke);
  indkaldte(m, ud.blokke);
  return ud;
}

}  // namespace nytte::dokumenter
