// The month of a team as files for the project leader's folder.
#include "dokumenter/brev.hpp"
#include "dokumenter/pdf.hpp"
#include "dokumenter/xlsx.hpp"
#include "sager/hold/opgoerelse.hpp"
#include "sager/navne.hpp"

namespace nytte::sager {
namespace {

using dokumenter::Kolonnetype;

std::string timer(std::int64_t minutter) {
  const auto rest = minutter % 60;
  return std::to_string(minutter / 60) + ":" + (rest < 10 ? "0" : "") + std::to_string(rest);
}

dokumenter::Regneark som_regneark(const Maanedsark& ark) {
  dokumenter::Regneark r{iso(ark.maaned),
                         {{"Navn"},
                          {"Jobordre"},
                          {"Dato", Kolonnetype::dato},
                          {"Fremmøde"},
                          {"Til stede", Kolonnetype::ugetid},
                          {"Planlagt", Kolonnetype::ugetid},
                          {"Bemærkning"},
                          {"Rettet, fordi"}},
                         {}};
  for (const auto& l : ark.linjer)
    for (const auto& d : l.dage)
      r.raekker.push_back({l.medlem.navn, l.medlem.jobordrenummer, d.dato,
                           std::string(fremmoede_ord(d.art)), std::int64_t{d.minutter},
                           std::int64_t{d.planlagt}, d.bemaerkning, d.grund});
  return r;
}

dokumenter::Tabel sumtabel(const Maanedsark& ark) {
  dokumenter::Tabel t{"Fremmøde pr. person",
                      {"Navn", "Kom", "For sent", "Syg", "Aftalt", "Udeblev", "Sendt hjem",
                       "Mangler", "Timer", "Planlagt"},
                      {},
                      true};
  for (const auto& l : ark.linjer) {
    std::vector<std::string> raekke{l.medlem.navn};
    for (const auto a : alle<Fremmoedeart>()) raekke.push_back(std::to_string(l.sum.af(a)));
    raekke.push_back(std::to_string(l.mangler));
    raekke.push_back(timer(l.sum.til_stede));
    raekke.push_back(timer(l.sum.planlagt));
    t.raekker.push_back(std::move(raekke));
  }
  return t;
}

// The days that were not simply "kom", since those are what is asked about.
dokumenter::Tabel afvigelser(const Maanedsark& ark) {
  dokumenter::Tabel t{
      "Dage, hvor det gik anderledes", {"Dato", "Navn", "Fremmøde", "Timer", "Bemærkning"}, {}};
  for (const auto& l : ark.linjer)
    for (const auto& d : l.dage)
      if (d.art != Fremmoedeart::kom || d.minutter != d.planlagt || d.nr > 1)
        t.raekker.push_back(
            {paa_dansk(d.dato), l.medlem.navn, std::string(fremmoede_ord(d.art)), timer(d.minutter),
             d.bemaerkning + (d.grund.empty() ? "" : " (rettet: " + d.grund + ")")});
  return t;
}

dokumenter::Brev som_brev(const Maanedsark& ark) {
  dokumenter::Brev b;
  b.titel = "Fremmøde på " + ark.hold.navn + ", " + paa_dansk(ark.maaned);
  b.afsender = ark.arbejdssted;
  b.dato = ark.maaned.sidste_dag();
  std::int32_t aabne = 0;
  for (const auto& [dag, grund] : ark.dage) aabne += er_aaben(grund) ? 1 : 0;
  b.blokke = {dokumenter::Oplysninger{
      {{"Projektleder", ark.projektleder},
       {"Åbne dage", std::to_string(aabne)},
       {"Personer", std::to_string(ark.linjer.size())},
       {"Fremmøder", std::to_string(ark.sum.moedt()) + " af " + std::to_string(ark.sum.i_alt())},
       {"Mangler at blive registreret", std::to_string(ark.mangler)}}}};
  if (ark.linjer.empty()) {
    b.blokke.emplace_back(dokumenter::Afsnit{"Der var ingen på holdet i måneden."});
    return b;
  }
  b.blokke.emplace_back(sumtabel(ark));
  if (auto t = afvigelser(ark); !t.raekker.empty()) b.blokke.emplace_back(std::move(t));
  return b;
}

}  // namespace

Resultat<std::string> som_fil(const Maanedsark& ark, Rapportformat format) {
  switch (format) {
    case Rapportformat::csv:
      return dokumenter::som_csv(som_regneark(ark));
    case Rapportformat::pdf:
      return dokumenter::som_pdf(som_brev(ark));
    case Rapportformat::xlsx:
      break;
  }
  return dokumenter::som_xlsx(dokumenter::Projektmappe{"Fremmøde på " + ark.hold.navn,
                                                       paa_dansk(ark.maaned),
                                                       ark.projektleder,
                                                       "",
                                                       ark.maaned.sidste_dag(),
                                                       {som_regneark(ark)}});
}

std::string filnavn(const Maanedsark& ark, Rapportformat format) {
  return "fremmoede-hold-" + std::to_string(ark.hold.id.vaerdi) + "-" + iso(ark.maaned) + "." +
         std::string(navn(format));
}

}  // namespace nytte::sager
