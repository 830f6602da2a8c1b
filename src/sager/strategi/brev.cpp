#include "sager/strategi/brev.hpp"

#include <algorithm>

#include "sager/strategi/intern.hpp"
#include "sager/strategi/ord.hpp"
#include "sager/strategi/politik.hpp"

namespace nytte::sager {
namespace {

using dokumenter::Brev;

// Paragraphs, and lists of the lines that begin with "- ".
void tekst(Brev& brev, const std::string& t) {
  dokumenter::Punktliste liste;
  std::string afsnit;
  const auto luk = [&] {
    if (!afsnit.empty()) brev.blokke.emplace_back(dokumenter::Afsnit{afsnit});
    if (!liste.punkter.empty()) brev.blokke.emplace_back(liste);
    afsnit.clear();
    liste.punkter.clear();
  };
  std::size_t i = 0;
  while (i <= t.size()) {
    const auto slut = std::min(t.find('\n', i), t.size());
    std::string linje = t.substr(i, slut - i);
    while (!linje.empty() && (linje.back() == '\r' || linje.back() == ' ')) linje.pop_back();
    const bool punkt = linje.starts_with("- ");
    if (linje.empty() || (punkt ? !afsnit.empty() : !liste.punkter.empty())) luk();
    if (punkt) {
      liste.punkter.push_back(linje.substr(2));
    } else if (!linje.empty()) {
      afsnit += (afsnit.empty() ? "" : "\n") + linje;
    }
    i = slut + 1;
  }
  luk();
}

void politik(Brev& brev, const Strategiindhold& i) {
  dokumenter::Tabel t{.titel = "Politik, punkt for punkt",
                      .kolonner = {"Punkt", "Det har vi besluttet"},
                      .raekker = {},
                      .foerste_kolonne = true};
  if (i.organiseringsform)
    t.raekker.push_back({"Organiseret som", organiseringsform_ord(*i.organiseringsform)});
  for (const auto p : alle<Politikpunkt>())
    if (auto ord = politiktekst(i.politik, p); !ord.empty())
      t.raekker.push_back({politikpunkt_ord(p), std::move(ord)});
  if (t.raekker.empty()) return;
  brev.blokke.emplace_back(dokumenter::Overskrift{2, "Det, vi måler os selv på"});
  brev.blokke.emplace_back(
      dokumenter::Afsnit{"Det er kommunens egen politik. Den går aldrig forud for loven."});
  brev.blokke.emplace_back(std::move(t));
}

void inddraget(Brev& brev, const std::vector<Strategipartart>& alle) {
  if (alle.empty()) return;
  brev.blokke.emplace_back(dokumenter::Overskrift{2, "Hvem har været med"});
  dokumenter::Punktliste liste;
  for (const auto a : alle) liste.punkter.push_back(strategipartart_ord(a));
  brev.blokke.emplace_back(std::move(liste));
}

void forskelle(Brev& brev, const OffentligStrategi& s) {
  if (!s.forrige) return;
  brev.blokke.emplace_back(dokumenter::Overskrift{
      2, "Hvad er ændret siden version " + std::to_string(s.forrige->nummer)});
  const auto& nyt = s.linje.strategi.indhold.hvad_er_nyt;
  tekst(brev, nyt);
  if (s.forskelle.empty()) {
    brev.blokke.emplace_back(dokumenter::Afsnit{"Indholdet er det samme."});
    return;
  }
  dokumenter::Punktliste liste;
  for (const auto& f : s.forskelle) liste.punkter.push_back(f.om);
  brev.blokke.emplace_back(dokumenter::Afsnit{"Der er ændret i:"});
  brev.blokke.emplace_back(std::move(liste));
}

std::string gaelder(const Strategilinje& l) {
  const auto& g = l.strategi.godkendelse;
  std::string ud = "Version " + std::to_string(l.strategi.nummer) + ". ";
  if (!g) return ud + "Kladde. Den gælder ikke, før den er godkendt.";
  ud += "Gælder fra " + paa_dansk(g->gaelder_fra);
  if (l.sidste_dag) return ud + " til og med " + paa_dansk(*l.sidste_dag) + ".";
  if (l.revideres) ud += " og ses efter senest " + paa_dansk(*l.revideres);
  return ud + ".";
}

}  // namespace

dokumenter::Brev strategibrev(const OffentligStrategi& s) {
  const Strategi& st = s.linje.strategi;
  Brev brev{.titel = "Strategi for nytteindsats",
            .afsender = dokumenter_kommune(s.kommune),
            .modtager = {},
            .dato = st.godkendelse ? std::optional(st.godkendelse->gaelder_fra) : std::nullopt,
            .reference = {},
            .blokke = {}};
  brev.blokke.emplace_back(dokumenter::Afsnit{gaelder(s.linje)});
  if (st.godkendelse)
    brev.blokke.emplace_back(dokumenter::Afsnit{"Godkendt: " + st.godkendelse->beslutning});
  for (const auto a : alle<Strategiafsnit>()) {
    brev.blokke.emplace_back(dokumenter::Overskrift{2, std::string(strategiafsnit_ord(a))});
    if (st.indhold.tekst(a).empty())
      brev.blokke.emplace_back(dokumenter::Afsnit{"Strategien siger ikke noget om det."});
    tekst(brev, st.indhold.tekst(a));
  }
  politik(brev, st.indhold);
  inddraget(brev, s.inddraget);
  forskelle(brev, s);
  return brev;
}

OffentligStrategi til_offentligheden(const Strategivisning& v) {
  OffentligStrategi ud{.kommune = v.kommune,
                       .linje = v.linje,
                       .inddraget = {},
                       .forrige = v.forrige,
                       .forskelle = v.forskelle};
  for (const auto& p : v.parter)
    if (!p.svar.empty()) ud.inddraget.push_back(p.part.art);
  std::sort(ud.inddraget.begin(), ud.inddraget.end());
  ud.inddraget.erase(std::unique(ud.inddraget.begin(), ud.inddraget.end()), ud.inddraget.end());
  return ud;
}

std::string strategifilnavn(const OffentligStrategi& s) {
  return "Strategi for nytteindsats, " + s.kommune + ", version " +
         std::to_string(s.linje.strategi.nummer) + ".pdf";
}

}  // namespace nytte::sager
