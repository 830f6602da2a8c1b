#include "sager/evaluering/filer.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "dokumenter/pdf.hpp"
#include "sager/rapport/filer.hpp"
#include "sager/rapport/opgoer.hpp"

namespace nytte::sager {
namespace {

using dokumenter::Afsnit;
using dokumenter::Brev;
using dokumenter::Diagram;
using dokumenter::Diagramvaerdi;
using dokumenter::Kolonnetype;
using dokumenter::Oplysninger;
using dokumenter::Overskrift;
using dokumenter::Punktliste;
using dokumenter::Regneark;
using dokumenter::Regnearkscelle;

int decimaler(const Evalueringstal& t, Talenhed enhed) {
  switch (enhed) {
    case Talenhed::fuldtidspersoner:
      return t.vaerdi % 100 == 0 ? 0 : 2;
    case Talenhed::uger:
    case Talenhed::procent:
      return 1;
    default:
      return 0;
  }
}

double som_tal(const Evalueringstal& t) { return static_cast<double>(t.vaerdi) / 100; }

Diagramvaerdi som_vaerdi(const Evalueringstal& t) {
  if (t.tilstand == Taltilstand::skjult) return Tomt::skjult;
  if (t.tilstand == Taltilstand::ukendt) return Tomt::ukendt;
  return som_tal(t);
}

Regnearkscelle som_celle(const Evalueringstal& t) {
  if (t.tilstand == Taltilstand::skjult) return std::string("skjult");
  if (t.tilstand == Taltilstand::ukendt) return std::string("ukendt");
  if (t.vaerdi % 100 == 0) return t.vaerdi / 100;
  return som_tal(t);
}

std::string aarstal(const Evalueringsindhold& e, bool foer) {
  return std::to_string(foer ? e.foer.fra().aar() : e.aar);
}

// One column of a table as bars: the rows down, a bar a year.
Diagram soejler(const Evalueringstabel& t, std::size_t kolonne, const Evalueringsindhold& e) {
  Diagram d{
      t.titel,
      t.kolonner[kolonne].navn + " i " + aarstal(e, false) + " og i " + aarstal(e, true) + ".",
      dokumenter::Diagramform::soejler,
      t.raekkeord,
      t.kolonner[kolonne].navn,
      {},
      {{aarstal(e, false), {}}, {aarstal(e, true), {}}},
      0};
  for (const auto& r : t.raekker) {
    if (r.noegle == "i_alt") continue;
    d.kategorier.push_back(r.navn);
    d.serier[0].vaerdier.push_back(som_vaerdi(r.aar[kolonne]));
    d.serier[1].vaerdier.push_back(som_vaerdi(r.foer[kolonne]));
  }
  return d;
}

// One row of a table: the columns down, a bar a year.
Diagram raekkens(const Evalueringstabel& t, const Talraekke& r, const Evalueringsindhold& e) {
  Diagram d{t.titel,
            r.navn + " i " + aarstal(e, false) + " og i " + aarstal(e, true) + ".",
            dokumenter::Diagramform::soejler,
            "Inden for",
            "Procent",
            {},
            {{aarstal(e, false), {}}, {aarstal(e, true), {}}},
            1};
  for (std::size_t i = 0; i < t.kolonner.size(); ++i) {
    d.kategorier.push_back(t.kolonner[i].navn);
    d.serier[0].vaerdier.push_back(som_vaerdi(r.aar[i]));
    d.serier[1].vaerdier.push_back(som_vaerdi(r.foer[i]));
  }
  return d;
}

bool har_tal(const Diagram& d) {
  return std::any_of(d.serier.begin(), d.serier.end(), [](const auto& s) {
    return std::any_of(s.vaerdier.begin(), s.vaerdier.end(), [](const Diagramvaerdi& v) {
      const auto* tal = std::get_if<double>(&v);
      return tal != nullptr && *tal > 0;
    });
  });
}

dokumenter::Tabel som_tabel(const Evalueringsindhold& e, const Evalueringstabel& t) {
  dokumenter::Tabel ud{t.titel, {t.raekkeord}, {}, true};
  for (auto& k : talkolonner(e, t)) ud.kolonner.push_back(std::move(k));
  for (const auto& r : t.raekker) {
    auto& raekke = ud.raekker.emplace_back();
    raekke.push_back(r.navn);
    for (std::size_t i = 0; i < t.kolonner.size(); ++i) {
      raekke.push_back(tal_i_ord(r.aar[i], t.kolonner[i].enhed));
      raekke.push_back(tal_i_ord(r.foer[i], t.kolonner[i].enhed));
    }
  }
  return ud;
}

void kapitel(const Evalueringsindhold& e, const Evalueringskapitel& k, Brev& b) {
  b.blokke.emplace_back(Overskrift{2, std::string(afsnitsnavn(k.afsnit))});
  if (!k.vurdering.empty()) b.blokke.emplace_back(Afsnit{k.vurdering});
  for (auto& d : evalueringsdiagrammer(k, e)) b.blokke.emplace_back(std::move(d));
  for (const auto& t : k.tabeller) {
    b.blokke.emplace_back(som_tabel(e, t));
    if (!t.forklaring.empty()) b.blokke.emplace_back(Afsnit{t.forklaring});
  }
  if (!k.saetninger.empty()) b.blokke.emplace_back(Punktliste{k.saetninger});
}

void ordene(const Evalueringsindhold& e, Brev& b) {
  b.blokke.emplace_back(Overskrift{2, "Kommentarer"});
  if (e.kommentarer.empty()) b.blokke.emplace_back(Afsnit{"Der er ingen kommentarer."});
  for (const auto& k : e.kommentarer) {
    b.blokke.emplace_back(Afsnit{k.hvem + ", " + paa_dansk(k.dag), true});
    b.blokke.emplace_back(Afsnit{k.tekst});
  }
  b.blokke.emplace_back(Overskrift{2, "Beslutninger for næste år"});
  if (e.beslutninger.empty()) {
    b.blokke.emplace_back(Afsnit{"Der er ingen beslutninger endnu."});
    return;
  }
  Punktliste l;
  l.nummereret = true;
  for (const auto& x : e.beslutninger)
    l.punkter.push_back(x.tekst + (x.ansvarlig.empty() ? "" : " Ansvarlig: " + x.ansvarlig + ".") +
                        (x.frist ? " Senest " + paa_dansk(*x.frist) + "." : std::string()));
  b.blokke.emplace_back(std::move(l));
}

Regneark tekstark(const Evalueringsindhold& e) {
  Regneark a{"Ord",
             {{"Hvad", Kolonnetype::tekst, 24},
              {"Hvem", Kolonnetype::tekst, 30},
              {"Dag", Kolonnetype::dato, 12},
              {"Tekst", Kolonnetype::tekst, 100}},
             {}};
  for (const auto& k : e.kapitler)
    if (!k.vurdering.empty())
      a.raekker.push_back({"Vurdering: " + std::string(afsnitsnavn(k.afsnit)),
                           e.kommunenavn + " Kommune", std::monostate(), k.vurdering});
  for (const auto& k : e.kommentarer)
    a.raekker.push_back({std::string("Kommentar"), k.hvem, k.dag, k.tekst});
  for (const auto& x : e.beslutninger)
    a.raekker.push_back({std::string("Beslutning"), x.ansvarlig,
                         x.frist ? Regnearkscelle(*x.frist) : Regnearkscelle(std::monostate()),
                         x.tekst});
  return a;
}

}  // namespace

std::string_view afsnitsnavn(Evalueringsafsnit a) {
  switch (a) {
    case Evalueringsafsnit::omfang:
      return "Hvor mange";
    case Evalueringsafsnit::hvem:
      return "Hvem";
    case Evalueringsafsnit::varighed:
      return "Hvor længe";
    case Evalueringsafsnit::opgaver:
      return "Hvilke opgaver";
    case Evalueringsafsnit::effekt:
      return "Hvilken effekt";
    case Evalueringsafsnit::belaegning:
      return "Belægning og fremmøde";
    case Evalueringsafsnit::arbejdsgivere:
      return "Arbejdsgivere";
    case Evalueringsafsnit::hoeringer:
      return "Høringer og uenighed";
    case Evalueringsafsnit::dispensationer:
      return "Dispensationer";
    case Evalueringsafsnit::politik:
      return "Afvigelser fra strategien";
    case Evalueringsafsnit::frister:
      break;
  }
  return "Frister";
}

std::string tal_i_ord(const Evalueringstal& t, Talenhed enhed) {
  if (t.tilstand == Taltilstand::skjult) return "skjult";
  if (t.tilstand == Taltilstand::ukendt) return "ukendt";
  return dokumenter::tal_paa_dansk(som_tal(t), decimaler(t, enhed));
}

std::string evalueringstitel(const Evalueringsindhold& e) {
  if (e.hele_aaret) return "Evaluering af nytteindsats " + std::to_string(e.aar);
  return "Status for nytteindsats " + std::to_string(e.aar) + " til og med " +
         nytte::paa_dansk(e.periode.til());
}

std::vector<std::string> talkolonner(const Evalueringsindhold& e, const Evalueringstabel& t) {
  std::vector<std::string> ud;
  for (const auto& k : t.kolonner)
    for (const bool foer : {false, true}) ud.push_back(k.navn + ", " + aarstal(e, foer));
  return ud;
}

std::vector<Diagram> evalueringsdiagrammer(const Evalueringskapitel& k,
                                           const Evalueringsindhold& e) {
  std::vector<Diagram> ud;
  for (const auto& t : k.tabeller) {
    if (t.noegle == "maalgruppe" || t.noegle == "varighed") ud.push_back(soejler(t, 0, e));
    if (t.noegle == "andel" && !t.raekker.empty()) ud.push_back(raekkens(t, t.raekker.front(), e));
  }
  std::erase_if(ud, [](const Diagram& d) { return !har_tal(d); });
  return ud;
}

Brev som_brev(const Evalueringsindhold& e, const Evalueringsmaerke& m) {
  Brev b;
  b.titel = evalueringstitel(e);
  b.afsender = e.kommunenavn + " Kommune";
  b.dato = m.dato;
  Oplysninger o;
  o.linjer = {
      {"Periode", nytte::paa_dansk(e.periode.fra()) + " til " + nytte::paa_dansk(e.periode.til())},
      {"Året før", nytte::paa_dansk(e.foer.fra()) + " til " + nytte::paa_dansk(e.foer.til())},
      {"Kendt til og med", nytte::paa_dansk(e.kendt_til)},
      {"Udgave",
       m.nummer == 0 ? "Kladde. Tallene er ikke frosset." : "Version " + std::to_string(m.nummer)}};
  if (!m.grund.empty()) o.linjer.emplace_back("Rettet, fordi", m.grund);
  if (!m.fingeraftryk.empty())
    o.linjer.emplace_back("Fingeraftryk af CSV-filen (SHA-256)", m.fingeraftryk);
  b.blokke = {std::move(o),
              Afsnit{"Tal om en eller to borgere er skjult, og andre tal er skjult med dem, så de "
                     "ikke kan regnes ud. Ingen borgere er nævnt."}};
  for (const auto& k : e.kapitler) kapitel(e, k, b);
  ordene(e, b);
  return b;
}

std::vector<Regneark> som_regneark(const Evalueringsindhold& e) {
  std::vector<Regneark> ud;
  std::vector<std::string> navne;
  for (const auto& k : e.kapitler)
    for (const auto& t : k.tabeller) {
      Regneark a{dokumenter::arknavn(t.titel, navne), {{t.raekkeord, Kolonnetype::tekst, 44}}, {}};
      navne.push_back(a.navn);
      for (auto& n : talkolonner(e, t))
        a.kolonner.push_back({std::move(n), Kolonnetype::tekst, 18});
      for (const auto& r : t.raekker) {
        auto& raekke = a.raekker.emplace_back();
        raekke.emplace_back(r.navn);
        for (std::size_t i = 0; i < t.kolonner.size(); ++i) {
          raekke.push_back(som_celle(r.aar[i]));
          raekke.push_back(som_celle(r.foer[i]));
        }
      }
      ud.push_back(std::move(a));
    }
  ud.push_back(tekstark(e));
  ud.back().navn = dokumenter::arknavn("Ord", navne);
  return ud;
}

Regneark som_liste(const Evalueringsindhold& e) {
  using T = Kolonnetype;
  Regneark a{"Tal",
             {{"Kommune", T::tekst},
              {"Afsnit", T::tekst},
              {"Tabel", T::tekst},
              {"Række", T::tekst},
              {"Tal", T::tekst},
              {"År", T::tekst},
              {"Værdi", T::tekst}},
             {}};
  for (const auto& k : e.kapitler)
    for (const auto& t : k.tabeller)
      for (const auto& r : t.raekker)
        for (std::size_t i = 0; i < t.kolonner.size(); ++i)
          for (const bool foer : {false, true}) {
            const auto& tal = foer ? r.foer[i] : r.aar[i];
            a.raekker.push_back({e.kommunenavn, std::string(afsnitsnavn(k.afsnit)), t.titel, r.navn,
                                 t.kolonner[i].navn, aarstal(e, foer),
                                 tal_i_ord(tal, t.kolonner[i].enhed)});
          }
  for (const auto& r : tekstark(e).raekker)
    a.raekker.push_back(
        {e.kommunenavn, r[0], std::string(), r[1], std::string(), aarstal(e, false), r[3]});
  return a;
}

Resultat<std::string> som_fil(const Evalueringsindhold& e, const Evalueringsmaerke& m,
                              Rapportformat format) {
  switch (format) {
    case Rapportformat::csv:
      return dokumenter::som_csv(som_liste(e));
    case Rapportformat::pdf:
      return dokumenter::som_pdf(som_brev(e, m));
    case Rapportformat::xlsx:
      break;
  }
  return dokumenter::som_xlsx(dokumenter::Projektmappe{
      evalueringstitel(e), "Evaluering af nytteindsats", e.kommunenavn + " Kommune",
      m.nummer == 0 ? std::string("Kladde") : "Version " + std::to_string(m.nummer), m.dato,
      som_regneark(e)});
}

std::string filnavn(const Evalueringsindhold& e, std::int32_t nummer, Rapportformat format) {
  return fmt::format("evaluering-{}-{}-{}.{}", e.kommune.tekst(), e.aar,
                     nummer == 0 ? std::string("kladde") : "v" + std::to_string(nummer),
                     nytte::navn(format));
}

}  // namespace nytte::sager
