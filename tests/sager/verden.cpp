#include "verden.hpp"

#include "sager/adgang/brugere.hpp"
#include "sager/arbejdssted/registrer_ansatte.hpp"
#include "sager/arbejdssted/registrer_arbejdssted.hpp"
#include "sager/jobordre/registrer_hoering.hpp"
#include "store/bruger.hpp"
#include "store/haendelse.hpp"

namespace nytte::sager::test {
namespace {

constexpr Tidspunkt nu(Dato dag) { return {std::int64_t{dag.dagnummer()} * 86'400 + 36'000}; }

}  // namespace

void Verden::SetUp() {
  store::test::Kontrakt::SetUp();
  if (IsSkipped()) return;
  opret_sted();
}

Kontekst Verden::som(std::set<Rolle> roller, int kommune, Dato i_dag) {
  std::string brugernavn = std::to_string(kommune);
  for (const auto r : roller) brugernavn += "-" + std::string(navn(r));
  const auto kode = Kommunekode::fra(kommune).value();
  auto bruger = store::find_bruger(db(), brugernavn);
  if (!bruger) {
    const Bruger ny{.id = {},
                    .kommune = kode,
                    .brugernavn = brugernavn,
                    .navn = "Navn " + brugernavn,
                    .roller = roller};
    const auto id = store::insert_bruger(db(), ny, "ingen adgangskode");
    EXPECT_TRUE(id.has_value());
    bruger = store::find_bruger(db(), id.value());
  }
  return {*bruger, nu(i_dag), i_dag, "proeve"};
}

PNummer Verden::p_nummer(int n) { return PNummer::laes(std::to_string(9'900'000'000 + n)).value(); }

Arbejdssted Verden::sted(int n) {
  return {.p_nummer = p_nummer(n),
          .cvr = cvr(),
          .navn = "Strandvejens Plejehjem " + std::to_string(n),
          .adresse = "Strandvejen 1",
          .postnummer = "8000",
          .by = "Aarhus",
          .kommune = Kommunekode::fra(751).value(),
          .sektor = Sektor::kommune,
          .ministeromraade = {},
          .tilskudsandel = {},
          .erhverv_paa_markedsvilkaar = {},
          .lukket_fra = {}};
}

void Verden::opret_sted(int n, std::int32_t aarsvaerk) {
  const auto svar = registrer_arbejdssted(db(), konsulent(), {sted(n), "Aarhus Kommune"});
  ASSERT_TRUE(svar.has_value()) << fejltekst(svar);
  std::vector<AnsatteMaaned> maaneder;
  for (Maaned m = kDag.maaned() - 6; m < kDag.maaned(); m = m + 1)
    maaneder.push_back({p_nummer(n), m, Aarsvaerk::fra_titusindedele(aarsvaerk * Aarsvaerk::kSkala),
                        aarsvaerk, 0});
  const auto gemt = registrer_ansatte(db(), konsulent(), p_nummer(n), maaneder);
  ASSERT_TRUE(gemt.has_value()) << fejltekst(gemt);
}

Jobordre Verden::ordre(int n, std::int32_t pladser) {
  return {.id = {},
          .nummer = "",
          .kommune = Kommunekode::fra(751).value(),
          .p_nummer = p_nummer(n),
          .type = Jobordretype::nytteindsats_kommune,
          .stilling = "pedelmedhjælper",
          .faggruppe = "FOA",
          .opgave = "Pasning af sansehaven",
          .ministeromraade = {},
          .pladser = pladser,
          .fra = Dato::af(2023, 1, 1),
          .til = Dato::af(2024, 12, 31),
          .ugentlig_tid = Ugetimer::af(25),
          .vurdering = {.ud_over_normeret_niveau = true,
                        .konkurrenceforvridende = false,
                        .indgaar_i_serviceniveau = false,
                        .service_for_borger = false,
                        .borgers_dokumentation = {}}};
}

Jobordre Verden::opret_ordre(int n, std::int32_t pladser) {
  const auto j = opret_jobordre(db(), konsulent(), ordre(n, pladser));
  EXPECT_TRUE(j.has_value()) << fejltekst(j);
  hoer(j.value().id);
  return j.value();
}

void Verden::hoer(JobordreId jobordre, Dato dato) {
  const auto svar = registrer_hoering(db(), konsulent(),
                                      {.id = {},
                                       .jobordre = jobordre,
                                       .art = Hoeringsart::hoering,
                                       .niveau = Niveau::tr_p_nummer,
                                       .navn = "Kim Holm",
                                       .dato = dato,
                                       .arbejdsgiver_erklaering = dato,
                                       .medarbejder_erklaering = dato,
                                       .enig = true,
                                       .bemaerkning = {}});
  EXPECT_TRUE(svar.has_value()) << fejltekst(svar);
}

NyBorger Verden::ny_borger(int n) {
  // Born 2 March 1983; the serial is chosen so that modulus 11 fails.
  auto cifre = "0203830" + std::string(n < 10 ? "00" : n < 100 ? "0" : "") + std::to_string(n);
  return {{.id = {},
           .kommune = Kommunekode::fra(751).value(),
           .cpr = Cpr::laes(cifre).value(),
           .navn = "Borger Prøvesen " + std::to_string(n),
           .erhvervskompetencegivende_uddannelse = true,
           .senest_ansat_kendt = true,
           .senest_ansat = {}},
          {{.borger = {},
            .ydelse = Ydelse::kontanthjaelp,
            .visitation = Visitation::jobparat,
            .fra = Dato::af(2022, 1, 1),
            .til = {}}}};
}

Borger Verden::opret_borger(int n, const Kontekst& k) {
  const auto b = registrer_borger(db(), k, ny_borger(n));
  EXPECT_TRUE(b.has_value()) << fejltekst(b);
  return b.value();
}

Placeringsoenske Verden::oenske(const Borger& b, const Jobordre& j) {
  return {.borger = b.id,
          .jobordre = j.id,
          .fra = Dato::af(2023, 3, 6),
          .til = Dato::af(2023, 4, 2),
          .ugentlig_tid = Ugetimer::af(25),
          .raadighedsafproevende = false,
          .raadighedsvurdering = {},
          .saerligt_tilrettelagt = false,
          .begrundelse = {},
          .bemaerkning = {}};
}

Placering Verden::placer(const Borger& b, const Jobordre& j) {
  const auto svar = placer_borger(db(), sagsbehandler(), oenske(b, j));
  EXPECT_TRUE(svar.has_value()) << fejltekst(svar);
  EXPECT_TRUE(svar.value().placering.has_value()) << stopper(svar.value().forslag.vurdering);
  return svar.value().placering.value();
}

std::int64_t Verden::antal(const std::string& tabel) {
  return db().value<std::int64_t>("SELECT COUNT(*) FROM " + tabel).value();
}

std::int64_t Verden::antal_skrevet() {
  std::int64_t sum = 0;
  for (const char* tabel :
       {"arbejdsgiver", "arbejdssted", "ansatte_maaned", "medarbejderrepraesentant", "fravaer",
        "niveau_findes_ikke", "borger", "ydelsesperiode", "jobordre", "hoering", "dispensation",
        "placering", "afgoerelse", "haendelse", "opslag", "dfdg_forsendelse"})
    sum += antal(tabel);
  return sum;
}

std::vector<std::string> Verden::haendelser(const std::string& emne) {
  store::Haendelsesfilter filter;
  filter.emne = emne;
  std::vector<std::string> arter;
  for (const auto& h : store::list_haendelser(db(), Kommunekode::fra(751).value(), filter,
                                              Side{.start = 0, .antal = 0})
                           .raekker)
    arter.push_back(h.art);
  return arter;
}

std::string stopper(const Placeringsvurdering& v) {
  std::string ud;
  for (const auto& r : v.vurderinger)
    if (r.udfald < Udfald::opfyldt)
      ud += std::string(navn(r.regel)) + ": " + std::string(navn(r.udfald)) + " " +
            std::string(navn(r.begrundelse)) + "; ";
  return ud;
}

const Vurdering& vurdering_af(const Placeringsforslag& f, Regel r) {
  return f.vurdering.vurderinger[static_cast<std::size_t>(r)];
}

}  // namespace nytte::sager::test
