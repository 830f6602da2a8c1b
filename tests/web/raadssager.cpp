#include "raadssager.hpp"

#include <gtest/gtest.h>

#include "dokumenter/breve/ansoegning.hpp"
#include "kontrakt/ansoegning_json.hpp"
#include "sager/adgang/brugere.hpp"
#include "sager/ansoegning/tilstand.hpp"
#include "sager/bilag/bilag.hpp"
#include "sager/brev/brev.hpp"
#include "sager/raad/afgoerelse.hpp"
#include "sager/raad/dagsorden.hpp"
#include "sager/raad/materiale.hpp"
#include "sager/raad/medlemmer.hpp"
#include "sager/raad/moeder.hpp"
#include "store/ansoegning.hpp"
#include "store/arbejdssted.hpp"
#include "store/bruger.hpp"
#include "vaert.hpp"

namespace nytte::web::proeve {
namespace {

using namespace nytte::sager;

constexpr Dato kMoede = Dato::af(2023, 5, 3);

// Makes the council with the law of 2023, on the tests' own clock of 2026.
class Bygger {
 public:
  explicit Bygger(store::Forbindelse& db) : db_(db) {
    en_ = bruger("raad-en");
    anden_ = bruger("raad-anden");
    kommunen_ = kommune();
    opret_raad();
  }

  Raadssager byg() {
    Raadssager ud;
    auto holdt = moede(kMoede);
    const std::int64_t sager[] = {sag(), sag(), sag()};
    for (const auto id : sager) paa(id, holdt.id);
    const auto svar = registrer_fremmoede(db_, en_, {holdt.id, holdt.version, medlemmer_});
    EXPECT_TRUE(svar.has_value());
    ud.dagsordensat = sager[0];
    ud.bilag = bilag_;
    ud.venter = sager[1];
    ud.afgjort = sager[2];
    ud.holdt = holdt.id.vaerdi;
    ud.afgoerelse = afgoer(ud.venter).vaerdi;
    bekraeft(ud.afgjort, afgoer(ud.afgjort));
    ud.brev = raadets_breve(db_, en_, {ud.afgjort}).value().back().id;
    ud.medlem = medlemmer_.back().vaerdi;
    ud.udvalg = udvalg();
    ud.moede = moede(Dato::af(2024, 6, 5)).id.vaerdi;
    return ud;
  }

 private:
  Kontekst bruger(const std::string& navn) {
    const auto kode = Kommunekode::fra(851).value();
    Bruger b{.id = {},
             .kommune = kode,
             .brugernavn = navn,
             .navn = "Navn " + navn,
             .roller = {Rolle::sekretariat}};
    b.raad = kRaad;
    EXPECT_TRUE(store::insert_bruger(db_, b, "ingen").has_value());
    return {store::find_bruger(db_, navn).value(), nu_, dag_, ""};
  }

  Kontekst kommune() {
    const auto kode = Kommunekode::fra(751).value();
    const Bruger b{.id = {},
                   .kommune = kode,
                   .brugernavn = "raad-kommune",
                   .navn = "Kirsten Ansøger",
                   .roller = {Rolle::virksomhedskonsulent}};
    EXPECT_TRUE(store::insert_bruger(db_, b, "ingen").has_value());
    EXPECT_TRUE(store::insert_arbejdssted(db_, {.p_nummer = p_,
                                                .cvr = Cvr::laes("99000077").value(),
                                                .navn = "Havens Børnehus",
                                                .adresse = "Havevej 1",
                                                .postnummer = "8000",
                                                .by = "Aarhus",
                                                .kommune = kode,
                                                .sektor = Sektor::kommune,
                                                .ministeromraade = {},
                                                .tilskudsandel = {},
                                                .erhverv_paa_markedsvilkaar = {},
                                                .lukket_fra = {}}));
    return {store::find_bruger(db_, std::string("raad-kommune")).value(), nu_, dag_, ""};
  }

  void opret_raad() {
    for (int i = 0; i < 3; ++i) {
      NytRaadsmedlem ny{{.id = {},
                         .raad = {},
                         .navn = "Medlem " + std::to_string(i),
                         .organisation = "Prøveforbundet",
                         .email = {},
                         .gruppe = static_cast<Medlemsgruppe>(i),
                         .post = i == 0 ? Medlemspost::formand : Medlemspost::medlem,
                         .bruger = {},
                         .fra = Dato::af(2022, 1, 1),
                         .til = {},
                         .version = 1},
                        {}};
      if (i == 0 && store::find_bruger(db_, std::string("rolle-r"))) ny.brugernavn = "rolle-r";
      const auto svar = registrer_raadsmedlem(db_, en_, ny);
      EXPECT_TRUE(svar.has_value());
      medlemmer_.push_back(svar.value().id);
    }
  }

  Moede moede(Dato dato) {
    const auto svar = indkald_moede(db_, en_,
                                    {.id = {},
                                     .raad = {},
                                     .sagsudvalg = {},
                                     .dato = dato,
                                     .klokken = "10.00",
                                     .sted = "Aalborg",
                                     .aflyst = false,
                                     .til_stede = {},
                                     .version = 1});
    EXPECT_TRUE(svar.has_value());
    return svar.value();
  }

  static Ansoegningsindhold indhold(PNummer p) {
    Ansoegningsindhold i;
    i.navn = "Havens Børnehus";
    i.adresse = "Havevej 1, 8000 Aarhus";
    i.p_nummer = p;
    i.pladser = 6;
    i.opgaver = "Havearbejde";
    i.visiterede_ydelser = false;
    i.hoert = true;
    i.hoeringsresultat = "Enig";
    i.konkurrence = "Ingen";
    i.nyttigt_arbejde = "Haven bliver pæn";
    i.ordinaert_ansatte = Aarsvaerk::fra_titusindedele(120'000);
    i.fra = kMoede;
    i.til = Dato::af(2024, 12, 31);
    return i;
  }

  std::int64_t sag() {
    const auto json = kontrakt::encode_ansoegning(indhold(p_));
    const auto id = store::insert_ansoegning(db_, {.id = {},
                                                   .kommune = kommunen_.bruger.kommune,
                                                   .p_nummer = p_,
                                                   .indhold_json = json,
                                                   .raad = kRaad,
                                                   .hoering = {},
                                                   .journalnummer = "23/1",
                                                   .oprettet = nu_,
                                                   .oprettet_af = kommunen_.bruger.id});
    EXPECT_TRUE(store::set_ansoegning_raad(db_, id, kRaad));
    store::insert_ansoegningsskridt(db_, {.ansoegning = id,
                                          .nr = 1,
                                          .handling = Ansoegningshandling::opret,
                                          .tilstand = Ansoegningstilstand::kladde,
                                          .bruger = kommunen_.bruger.id,
                                          .tid = nu_,
                                          .dag = dag_,
                                          .grund = ""});
    const auto fil = gem_bilag(db_, kommunen_,
                               {"ansoegning", std::to_string(id.vaerdi), "referat.pdf", "Referat",
                                "%PDF-1.4\nstartxref\n0\n%%EOF\n"});
    EXPECT_TRUE(fil.has_value());
    bilag_ = fil.value().id;
    store::insert_indsendelse(db_,
                              {.ansoegning = id,
                               .nr = 1,
                               .indhold_json = json,
                               .bilag = {},
                               .fingeraftryk = ansoegnings_fingeraftryk(json, {}),
                               .raad = kRaad,
                               .dag = dag_,
                               .tid = nu_,
                               .bruger = kommunen_.bruger.id},
                              {bilag_});
    EXPECT_TRUE(udsted_brev(
        db_, kommunen_,
        {.art = Brevart::ansoegning,
         .brev = dokumenter::ansoegning({.indhold = indhold(p_),
                                         .kommune = "Aarhus Kommune",
                                         .raad = kRaad,
                                         .dag = dag_,
                                         .sagsnummer = std::to_string(id.vaerdi),
                                         .fingeraftryk = ansoegnings_fingeraftryk(json, {})}),
         .emne = "ansoegning",
         .noegle = std::to_string(id.vaerdi)}));
    EXPECT_TRUE(
        skift_tilstand(db_, kommunen_, id, {Ansoegningshandling::indsend, Aktoer::kommune, ""}));
    return id.vaerdi;
  }

  std::int32_t skridt(std::int64_t id) { return store::find_ansoegning(db_, {id})->skridt; }

  void paa(std::int64_t id, MoedeId m) {
    EXPECT_TRUE(saet_paa_dagsorden(db_, en_, {{id}, skridt(id), ""}, m));
  }

  RaadsafgoerelseId afgoer(std::int64_t id) {
    NyRaadsafgoerelse ny;
    ny.ansoegning = {id};
    ny.skridt = skridt(id);
    ny.udfald = Raadsudfald::imoedekommet;
    ny.pladser = 6;
    ny.fra = kMoede;
    ny.til = Dato::af(2024, 12, 31);
    ny.begrundelse = "Rådet finder opgaverne egnede.";
    for (const auto m : medlemmer_) ny.stemmer.push_back({m, Stemme::stemmer_for});
    const auto svar = registrer_raadsafgoerelse(db_, en_, ny);
    EXPECT_TRUE(svar.has_value() && svar.value().afgoerelse.has_value());
    return svar.value().afgoerelse.value();
  }

  void bekraeft(std::int64_t id, RaadsafgoerelseId a) {
    const auto svar = bekraeft_raadsafgoerelse(db_, anden_, {a, skridt(id)});
    EXPECT_TRUE(svar.has_value() && svar.value().bekraeftet);
  }

  std::int64_t udvalg() {
    const auto svar = opret_sagsudvalg(db_, en_,
                                       {.id = {},
                                        .raad = {},
                                        .navn = "Dispensationer",
                                        .medlemmer = medlemmer_,
                                        .fra = Dato::af(2024, 1, 1),
                                        .til = {},
                                        .version = 1});
    EXPECT_TRUE(svar.has_value());
    return svar.value().id.vaerdi;
  }

  store::Forbindelse& db_;
  const Dato dag_ = Dato::af(2026, 9, 21);
  const Tidspunkt nu_{1'790'000'000};
  const PNummer p_ = PNummer::laes("9900000077").value();
  Kontekst en_{{{}, Kommunekode::fra(851).value(), "", "", {}}, nu_, dag_, ""};
  Kontekst anden_ = en_;
  Kontekst kommunen_ = en_;
  std::vector<RaadsmedlemId> medlemmer_;
  std::int64_t bilag_ = 0;
};

}  // namespace

std::string Raadssager::adresse(std::string sti) const {
  std::int64_t id = dagsordensat;
  if (sti.starts_with("/raad/breve")) id = brev;
  if (sti.starts_with("/raad/medlemmer")) id = medlem;
  if (sti.starts_with("/raad/sagsudvalg")) id = udvalg;
  if (sti.starts_with("/raad/moeder")) id = moede;
  if (sti.ends_with("/bekraeft") || sti.ends_with("/kasser")) id = venter;
  if (sti.starts_with("/raad/sager") && sti.ends_with("/ret")) id = afgjort;
  if (const auto i = sti.find("{id}"); i != std::string::npos)
    sti.replace(i, 4, std::to_string(id));
  return sti;
}

Raadssager raadssager(store::Forbindelse& db) { return Bygger(db).byg(); }

}  // namespace nytte::web::proeve
