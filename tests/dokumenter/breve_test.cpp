// The letters on one day of each era of the law. NYTTE_GOLDEN=skriv writes the stored texts anew;
// look at the difference before you keep it.
#include "regler/breve.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "dokumenter/breve/afbrydelse.hpp"
#include "dokumenter/breve/aftale.hpp"
#include "dokumenter/breve/tilbud.hpp"
#include "regler/bestemmelser.hpp"
#include "regler/register.hpp"

namespace nytte::dokumenter {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

struct Dag {
  Dato dato;
  Ydelse ydelse;
};
const std::array kDage{Dag{Dato::af(2014, 9, 15), Ydelse::kontanthjaelp},
                       Dag{Dato::af(2016, 5, 2), Ydelse::dagpenge},
                       Dag{Dato::af(2020, 9, 1), Ydelse::uddannelseshjaelp},
                       Dag{Dato::af(2023, 5, 3), Ydelse::kontanthjaelp},
                       Dag{Dato::af(2025, 2, 3), Ydelse::sho_ydelse},
                       Dag{Dato::af(2025, 8, 4), Ydelse::kontanthjaelp},
                       Dag{Dato::af(2026, 3, 2), Ydelse::dagpenge}};

Tilbudsdata tilbudsdata(const Dag& d) {
  Tilbudsdata t{.kommune = "Favrskov Kommune",
                .borger = "Åse Prøve",
                .dag = d.dato,
                .arbejdssted = "Strandvejens Plejehjem",
                .stilling = "Gartnermedhjælper",
                .opgave = "Du passer de fælles bede og hjælper beboerne ud i haven.",
                .kontaktperson = "Tove Prøve, telefon 12 34 56 78",
                .fra = d.dato + 14,
                .til = d.dato + 14 + 55};
  t.reference = "JO18436";
  t.ydelse = d.ydelse;
  t.visitation = Visitation::jobparat;
  t.adresse = "Strandvejen 1, 8382 Hinnerup";
  t.ugentlig_tid = Ugetimer::fra_minutter(25 * 60 + 30).value();
  t.raadighedsafproevende = d.ydelse == Ydelse::dagpenge;
  if (t.raadighedsafproevende) t.raadighedsvurdering = "Du er udeblevet fra to samtaler.";
  t.egne = {"Kære Åse", "Ring til os på 87 65 43 21.", "Tøj, du kan arbejde i.", "", ""};
  return t;
}

Aftaledata aftaledata(const Dag& d) {
  Aftaledata a{.kommune = "Favrskov Kommune",
               .arbejdsgiver = "Favrskov Kommune, Ældre",
               .arbejdssted = "Strandvejens Plejehjem",
               .p_nummer = "1000000001",
               .dag = d.dato,
               .jobordre = "JO18436",
               .stilling = "Gartnermedhjælper",
               .opgave = "Deltageren passer de fælles bede.",
               .fra = d.dato + 14,
               .til = d.dato + 200};
  a.pladser = 2;
  a.medarbejdersiden = "Kim Prøve (3F)";
  a.medarbejdersiden_dag = d.dato - 7;
  a.arbejdsgiver_erklaering = d.dato - 6;
  a.medarbejder_erklaering = d.dato - 5;
  return a;
}

Afbrydelsesdata afbrydelsesdata(const Dag& d) {
  Afbrydelsesdata a{.kommune = "Favrskov Kommune",
                    .borger = "Åse Prøve",
                    .dag = d.dato,
                    .arbejdssted = "Strandvejens Plejehjem",
                    .fra = d.dato - 20,
                    .sidste_dag = d.dato - 1,
                    .hvad_nu = "Vi ringer til dig i næste uge."};
  a.aarsag = Placeringsaarsag::sygdom;
  return a;
}

void som_golden(const std::string& navn, const Brev& b) {
  const auto fil = std::filesystem::path(NYTTE_KILDE) / "tests/golden/breve" / (navn + ".txt");
  const std::string nu = som_tekst(b);
  if (const char* skriv = std::getenv("NYTTE_GOLDEN");
      skriv != nullptr && std::string_view(skriv) == "skriv") {
    std::filesystem::create_directories(fil.parent_path());
    std::ofstream(fil) << nu;
    return;
  }
  ASSERT_TRUE(std::filesystem::exists(fil)) << fil << ": run with NYTTE_GOLDEN=skriv";
  std::ostringstream foer;
  foer << std::ifstream(fil).rdbuf();
  EXPECT_EQ(nu, foer.str()) << fil;
}

// Everything that a text of that day says, as a letter writes it.
std::set<std::string> gaeldende(Dato d, Population p, Ydelse y) {
  using namespace regler;
  std::set<std::string> ud;
  const auto med = [&](const Hjemmel* h) {
    if (h == nullptr) return;
    EXPECT_LE(h->fra, d);
    EXPECT_TRUE(!h->til || d <= *h->til);
    ud.insert(std::string(h->dokument) + " " + std::string(h->sted));
  };
  for (const auto* kort : register_over_regler())
    for (const auto& b : kort->bestemmelser) med(b.paa(d, p));
  for (auto* f : {formaal, ikke_loenmodtager, arbejdsmiljoe, beholder_ydelsen,
                  arbejdsgivers_meddelelse, arbejdsskade, klageadgang, klagemyndighed, klagefrist,
                  tilbuddet_siger_hoert, erklaering_om_hoering, erklaering_om_forhold})
    med(f(d, p));
  med(aftalens_indhold(d));
  for (auto* f : {skriftlig_vejledning, udeblivelse, afvisning, selvforskyldt_ledig}) med(f(d, y));
  const Visitation v = Visitation::jobparat;
  med(jobsoegning(d, y, &v));
  return ud;
}

void kun_gaeldende_hjemler(const Brev& b, Dato d, Population p, Ydelse y) {
  const auto kendte = gaeldende(d, p, y);
  for (const auto& blok : b.blokke) {
    const auto* l = std::get_if<Lovtekst>(&blok);
    if (l == nullptr || l->hjemmel.empty()) continue;
    for (std::size_t i = 0; i <= l->hjemmel.size();) {
      const auto til = std::min(l->hjemmel.find("; ", i), l->hjemmel.size());
      EXPECT_TRUE(kendte.contains(l->hjemmel.substr(i, til - i)))
          << l->overskrift << ": " << l->hjemmel.substr(i, til - i) << " on " << iso(d);
      i = til + 2;
    }
  }
}

TEST(Breve, tilbuddet_i_hver_tid) {
  for (const auto& d : kDage) {
    const Brev b = tilbud(tilbudsdata(d));
    som_golden("tilbud-" + iso(d.dato), b);
    kun_gaeldende_hjemler(b, d.dato, Population::almindelig, d.ydelse);
  }
}

TEST(Breve, aftalen_i_hver_tid) {
  for (const auto& d : kDage) {
    const Brev b = aftale(aftaledata(d));
    som_golden("aftale-" + iso(d.dato), b);
    kun_gaeldende_hjemler(b, d.dato, Population::almindelig, d.ydelse);
  }
}

TEST(Breve, afbrydelsen_i_hver_tid) {
  for (const auto& d : kDage) {
    const Brev b = afbrydelse(afbrydelsesdata(d));
    som_golden("afbrydelse-" + iso(d.dato), b);
    kun_gaeldende_hjemler(b, d.dato, Population::almindelig, d.ydelse);
  }
}

TEST(Breve, ukraine_beholder_de_13_uger_efter_2025) {
  Tilbudsdata t = tilbudsdata(kDage.back());
  t.population = Population::ukraine;
  t.ydelse = Ydelse::kontanthjaelp;
  t.raadighedsafproevende = false;
  const Brev b = tilbud(t);
  som_golden("tilbud-ukraine-2026-03-02", b);
  EXPECT_THAT(som_tekst(b), HasSubstr("13 uger"));
  kun_gaeldende_hjemler(b, t.dag, t.population, t.ydelse);
}

TEST(Breve, saerligt_tilrettelagt_siger_det_og_hoerer_ingen) {
  Tilbudsdata t = tilbudsdata({Dato::af(2025, 8, 4), Ydelse::kontanthjaelp});
  t.saerligt_tilrettelagt = true;
  const Brev b = tilbud(t);
  som_golden("tilbud-saerligt-2025-08-04", b);
  EXPECT_THAT(som_tekst(b), HasSubstr("arbejdspligt"));
  kun_gaeldende_hjemler(b, t.dag, t.population, t.ydelse);
  Aftaledata a = aftaledata({t.dag, t.ydelse});
  a.saerligt_tilrettelagt = true;
  EXPECT_THAT(som_tekst(aftale(a)), Not(HasSubstr("orienteret")));
}

TEST(Breve, de_13_uger_naevnes_til_og_med_2024) {
  EXPECT_THAT(som_tekst(tilbud(tilbudsdata({Dato::af(2024, 12, 31), Ydelse::kontanthjaelp}))),
              HasSubstr("13 uger"));
  EXPECT_THAT(som_tekst(tilbud(tilbudsdata({Dato::af(2025, 1, 1), Ydelse::kontanthjaelp}))),
              Not(HasSubstr("13 uger")));
}

TEST(Breve, fravaer_har_paragraf_fra_1_juli_2025) {
  EXPECT_THAT(som_tekst(tilbud(tilbudsdata({Dato::af(2025, 6, 30), Ydelse::kontanthjaelp}))),
              Not(HasSubstr("1004/2025")));
  EXPECT_THAT(som_tekst(tilbud(tilbudsdata({Dato::af(2025, 7, 1), Ydelse::kontanthjaelp}))),
              HasSubstr("LBK 1004/2025 § 36"));
}

TEST(Breve, uden_hoering_siger_aftalen_at_den_mangler) {
  Aftaledata a = aftaledata(kDage[3]);
  a.medarbejdersiden.clear();
  EXPECT_THAT(som_tekst(aftale(a)), HasSubstr("Medarbejderne skal høres"));
}

}  // namespace
}  // namespace nytte::dokumenter
