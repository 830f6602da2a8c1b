#include "sager/rapport/filer.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "dokumenter/pdf.hpp"
#include "kontrakt/tekst.hpp"

namespace nytte::sager {
namespace {

using dokumenter::Afsnit;
using dokumenter::Brev;
using dokumenter::Diagram;
using dokumenter::Oplysninger;
using dokumenter::Overskrift;
using dokumenter::Punktliste;
using dokumenter::Tabel;

constexpr std::size_t kVisteAdvarsler = 20;
constexpr Dato kLob = Dato::af(2015, 1, 1);

double tal(Hundrededele h) { return static_cast<double>(h) / 100; }

struct Sum {
  std::int64_t forloeb = 0;
  Hundrededele fuldtid = 0;
};

std::map<Rapportordning, Sum> pr_ordning(const Rapport& r) {
  std::map<Rapportordning, Sum> ud;
  for (const auto& x : r.raekker) {
    ++ud[x.ordning].forloeb;
    ud[x.ordning].fuldtid += x.fuldtidspersoner;
  }
  return ud;
}

Diagram efter_ordning(const Rapport& r) {
  Diagram d{"Forløb i " + r.kvartal.paa_dansk() + " efter ordning",
            "Antallet af forløb, der havde mindst en dag i kvartalet",
            dokumenter::Diagramform::soejler,
            "Ordning",
            "Forløb",
            {},
            {{"", {}}},
            0};
  const auto sum = pr_ordning(r);
  for (const auto o : alle<Rapportordning>()) {
    const auto it = sum.find(o);
    d.kategorier.emplace_back(ordningsord(o));
    d.serier[0].vaerdier.emplace_back(it == sum.end() ? 0.0
                                                      : static_cast<double>(it->second.forloeb));
  }
  return d;
}

Diagram efter_sektor(const Rapport& r) {
  Diagram d{"Fuldtidspersoner efter sektor",
            "Summen af forløbenes ugentlige tid, delt med arbejdsstedets fulde uge",
            dokumenter::Diagramform::stablede_soejler,
            "Sektor",
            "Fuldtidspersoner",
            {},
            {},
            2};
  std::map<std::pair<Rapportordning, Sektor>, Hundrededele> sum;
  std::set<Sektor> sektorer;
  std::set<Rapportordning> ordninger;
  for (const auto& x : r.raekker) {
    sum[{x.ordning, x.sektor}] += x.fuldtidspersoner;
    sektorer.insert(x.sektor);
    ordninger.insert(x.ordning);
  }
  for (const Sektor s : sektorer) d.kategorier.push_back(kontrakt::med_stort(kontrakt::tekst(s)));
  for (const auto o : ordninger) {
    auto& serie = d.serier.emplace_back();
    serie.navn = ordningsord(o);
    for (const Sektor s : sektorer) serie.vaerdier.emplace_back(tal(sum[{o, s}]));
  }
  return d;
}

// One row a workplace, with its own figures once.
Tabel arbejdssteder(const Rapport& r) {
  Tabel t{
      "Arbejdssteder",
      {"Arbejdssted", "Forløb", "Ordinært ansatte", "Støttede fuldtidspersoner, flest på en dag"},
      {},
      true};
  std::map<std::string, std::size_t> plads;
  std::vector<std::int64_t> antal;
  for (const auto& x : r.raekker) {
    const auto [it, ny] = plads.try_emplace(x.p_nummer, t.raekker.size());
    if (ny) {
      t.raekker.push_back({x.arbejdssted + " (" + x.p_nummer + ")", "",
                           x.ansatte ? paa_dansk(*x.ansatte) : "ukendt",
                           paa_dansk(x.stoettede_fuldtid)});
      antal.push_back(0);
    }
    t.raekker[it->second][1] = std::to_string(++antal[it->second]);
  }
  return t;
}

Punktliste mangler(const Rapport& r) {
  Punktliste ud;
  for (std::size_t i = 0; i < std::min(r.advarsler.size(), kVisteAdvarsler); ++i)
    ud.punkter.push_back(std::string(advarselsord(r.advarsler[i].art)) + ": " + r.advarsler[i].om);
  if (r.advarsler.size() > kVisteAdvarsler)
    ud.punkter.push_back("og " + std::to_string(r.advarsler.size() - kVisteAdvarsler) + " mere");
  return ud;
}

Oplysninger om_rapporten(const Rapport& r, const Rapportmaerke& m) {
  Oplysninger o;
  o.linjer = {{"Kommune", r.kommunenavn + " (" + r.kommune.tekst() + ")"},
              {"Periode", nytte::paa_dansk(r.kvartal.foerste_dag()) + " til " +
                              nytte::paa_dansk(r.kvartal.sidste_dag())},
              {"Udgave", m.nummer == 0 ? "Kladde. Den er ikke frosset og kan ikke sendes."
                                       : "Version " + std::to_string(m.nummer)}};
  if (!m.grund.empty()) o.linjer.emplace_back("Rettet, fordi", m.grund);
  if (!m.fingeraftryk.empty()) o.linjer.emplace_back("Fingeraftryk (SHA-256)", m.fingeraftryk);
  return o;
}

}  // namespace

std::string paa_dansk(Hundrededele h) { return dokumenter::tal_paa_dansk(tal(h), 2); }

std::string_view ordningsord(Rapportordning o) {
  switch (o) {
    case Rapportordning::nytteindsats:
      return "Nytteindsats";
    case Rapportordning::saerligt_tilrettelagt:
      return "Særligt tilrettelagt";
    case Rapportordning::virksomhedspraktik:
      return "Virksomhedspraktik";
    case Rapportordning::loentilskud:
      break;
  }
  return "Løntilskud";
}

std::string_view advarselsord(Rapportadvarselart art) {
  switch (art) {
    case Rapportadvarselart::ugetid_mangler:
      return "Ugentlig arbejdstid mangler";
    case Rapportadvarselart::ansatte_mangler:
      return "Antal ordinært ansatte mangler";
    case Rapportadvarselart::hoering_mangler:
      return "Datoen for høringen mangler";
    case Rapportadvarselart::orientering_mangler:
      return "Datoen for orienteringen mangler";
    case Rapportadvarselart::stilling_mangler:
      return "Stillingen mangler";
    case Rapportadvarselart::disco_mangler:
      return "Stillingen har hverken DISCO- eller ESCO-kode";
    case Rapportadvarselart::journalnummer_mangler:
      return "Dispensationen har intet journalnummer";
    case Rapportadvarselart::arbejdssted_lukket:
      return "Arbejdsstedet er lukket, før forløbet er slut";
    case Rapportadvarselart::henvist_uden_svar:
      return "Er henvist, men der er ikke svaret; står ikke i opgørelsen";
    case Rapportadvarselart::cpr_fjernet:
      return "En tekst så ud til at indeholde et CPR-nummer, som er fjernet her";
    case Rapportadvarselart::intet_raad:
      break;
  }
  return "Ingen af rådene dækker kommunen den dag";
}

std::vector<Diagram> diagrammer(const Rapport& r) {
  if (r.raekker.empty()) return {};
  return {efter_ordning(r), efter_sektor(r)};
}

std::vector<std::pair<std::string, std::string>> hovedtal(const Rapport& r) {
  std::set<std::string> steder;
  Sum alle;
  std::int64_t afbrudt = 0;
  for (const auto& x : r.raekker) {
    steder.insert(x.p_nummer);
    ++alle.forloeb;
    alle.fuldtid += x.fuldtidspersoner;
    afbrudt += x.ende == Forloebsende::afbrudt ? 1 : 0;
  }
  return {{"Forløb", dokumenter::tal_paa_dansk(static_cast<double>(alle.forloeb), 0)},
          {"Arbejdssteder", dokumenter::tal_paa_dansk(static_cast<double>(steder.size()), 0)},
          {"Fuldtidspersoner i alt", paa_dansk(alle.fuldtid)},
          {"Afbrudte forløb", dokumenter::tal_paa_dansk(static_cast<double>(afbrudt), 0)}};
}

Brev som_brev(const Rapport& r, const Rapportmaerke& m) {
  Brev b;
  b.titel = "Opgørelse for " + r.kvartal.paa_dansk();
  b.afsender = r.kommunenavn + " Kommune";
  if (!r.raad.empty()) b.modtager = {r.raad};
  b.dato = m.dato;
  b.blokke = {Afsnit{"Forløb i nytteindsats, virksomhedspraktik og løntilskud, arbejdssted for "
                     "arbejdssted. Hvert forløb står på en linje i de vedlagte filer. Der står "
                     "ingen navne og ingen CPR-numre."},
              om_rapporten(r, m), Overskrift{2, "Hovedtal"}, Oplysninger{hovedtal(r)}};
  for (auto& d : diagrammer(r)) {
    Tabel t = dokumenter::som_tabel(d);
    b.blokke.emplace_back(std::move(d));
    b.blokke.emplace_back(std::move(t));
  }
  if (!r.raekker.empty()) {
    b.blokke.emplace_back(Overskrift{2, "Arbejdssteder"});
    b.blokke.emplace_back(arbejdssteder(r));
  }
  if (!r.advarsler.empty()) {
    b.blokke.emplace_back(Overskrift{2, "Det mangler"});
    b.blokke.emplace_back(mangler(r));
  }
  b.blokke.emplace_back(dokumenter::Lovtekst{
      "Derfor sendes opgørelsen",
      "Kommunen orienterer hvert kvartal rådet om brugen af nytteindsats, virksomhedspraktik og "
      "løntilskud.",
      r.kvartal.foerste_dag() < kLob ? "BEK 1541/2013 § 30"
                                     : "LOB § 31, stk. 1, og BOB § 11, stk. 1"});
  return b;
}

Brev som_brev(const Pladsoversigt& o) {
  Brev b;
  b.titel = "Pladser til nytteindsats";
  b.afsender = o.kommunenavn + " Kommune";
  if (!o.raad.empty()) b.modtager = {o.raad};
  b.dato = o.dag;
  Tabel t{"Pladser " + nytte::paa_dansk(o.dag),
          {"Arbejdssted", "Stilling", "Periode", "Pladser", "Brugte", "Ledige"},
          {},
          true};
  std::int64_t pladser = 0;
  std::int64_t ledige = 0;
  for (const auto& x : o.raekker) {
    pladser += x.pladser;
    ledige += x.ledige;
    t.raekker.push_back(
        {x.arbejdssted, x.stilling, nytte::paa_dansk(x.fra) + " til " + nytte::paa_dansk(x.til),
         std::to_string(x.pladser), std::to_string(x.placerede), std::to_string(x.ledige)});
  }
  b.blokke = {Oplysninger{{{"Åbne jobordrer", std::to_string(o.raekker.size())},
                           {"Pladser", std::to_string(pladser)},
                           {"Ledige", std::to_string(ledige)}}}};
  if (o.raekker.empty())
    b.blokke.emplace_back(Afsnit{"Der er ingen åbne jobordrer."});
  else
    b.blokke.emplace_back(std::move(t));
  return b;
}

Resultat<std::string> som_fil(const Rapport& r, const Rapportmaerke& m, Rapportformat format) {
  switch (format) {
    case Rapportformat::csv:
      return dokumenter::som_csv(som_regneark(r));
    case Rapportformat::pdf:
      return dokumenter::som_pdf(som_brev(r, m));
    case Rapportformat::xlsx:
      break;
  }
  return dokumenter::som_xlsx(dokumenter::Projektmappe{
      "Opgørelse for " + r.kvartal.paa_dansk(),
      "Forløb på arbejdssteder",
      r.kommunenavn + " Kommune",
      m.nummer == 0 ? std::string("Kladde") : "Version " + std::to_string(m.nummer),
      m.dato,
      {som_regneark(r)}});
}

Resultat<std::string> som_fil(const Pladsoversigt& o, Rapportformat format) {
  switch (format) {
    case Rapportformat::csv:
      return dokumenter::som_csv(som_regneark(o));
    case Rapportformat::pdf:
      return dokumenter::som_pdf(som_brev(o));
    case Rapportformat::xlsx:
      break;
  }
  return dokumenter::som_xlsx(dokumenter::Projektmappe{"Pladser til nytteindsats",
                                                       "Åbne jobordrer",
                                                       o.kommunenavn + " Kommune",
                                                       "",
                                                       o.dag,
                                                       {som_regneark(o)}});
}

std::string filnavn(const Rapport& r, std::int32_t nummer, Rapportformat format) {
  return "opgoerelse-" + r.kommune.tekst() + "-" + r.kvartal.tekst() + "-" +
         (nummer == 0 ? std::string("kladde") : "v" + std::to_string(nummer)) + "." +
         std::string(navn(format));
}

std::string filnavn(const Pladsoversigt& o, Rapportformat format) {
  return "pladser-" + o.kommune.tekst() + "-" + iso(o.dag) + "." + std::string(navn(format));
}

std::string_view medietype(Rapportformat format) {
  switch (format) {
    case Rapportformat::csv:
      return "text/csv; charset=utf-8";
    case Rapportformat::pdf:
      return "application/pdf";
    case Rapportformat::xlsx:
      break;
  }
  return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}

}  // namespace nytte::sager
