#include "eksempler.hpp"

#include "databaser.hpp"
#include "store/arbejdssted.hpp"
#include "store/borger.hpp"
#include "store/bruger.hpp"
#include "store/jobordre.hpp"
#include "store/placering.hpp"

namespace nytte::store::test {

Arbejdssted skolen() {
  return {.p_nummer = kSkolen,
          .cvr = kCvr,
          .navn = "Åbyskov Skole",
          .adresse = "Skolevej 1",
          .postnummer = "8230",
          .by = "Åbyhøj",
          .kommune = kAarhus,
          .sektor = Sektor::kommune,
          .ministeromraade = std::nullopt,
          .tilskudsandel = std::nullopt,
          .fuld_uge = kFuldUge,
          .saesonudsving = false,
          .erhverv_paa_markedsvilkaar = std::nullopt,
          .lukket_fra = std::nullopt,
          .version = 1};
}

Borger borger(std::string_view cpr, std::string_view navn, Kommunekode kommune) {
  return {.id = {},
          .kommune = kommune,
          .cpr = Cpr::laes(cpr).value(),
          .navn = std::string(navn),
          .population = Population::almindelig,
          .erhvervskompetencegivende_uddannelse = std::nullopt,
          .arbejdspligt = false,
          .deltidsforsikret = false,
          .senest_ansat_kendt = false,
          .senest_ansat = std::nullopt,
          .adressebeskyttet = false,
          .version = 1};
}

Jobordre jobordre(std::string_view nummer, std::int32_t pladser) {
  return {.id = {},
          .nummer = std::string(nummer),
          .kommune = kAarhus,
          .p_nummer = kSkolen,
          .type = Jobordretype::nytteindsats_kommune,
          .stilling = "anlægsgartnerarbejder",
          .faggruppe = "gartnere",
          .opgave = "Rydde stier",
          .ministeromraade = std::nullopt,
          .pladser = pladser,
          .fra = Dato::af(2023, 1, 1),
          .til = Dato::af(2023, 12, 31),
          .ugentlig_tid = Ugetimer::af(25),
          .saerligt_tilrettelagt = false,
          .vurdering = {},
          .status = Jobordrestatus::aaben,
          .version = 1};
}

Placering placering(Dato fra, Dato til) {
  return {.id = {},
          .ordning = Ordning::nytteindsats,
          .kommune = kAarhus,
          .borger = std::nullopt,
          .jobordre = std::nullopt,
          .p_nummer = kSkolen,
          .fra = fra,
          .til = til,
          .ugentlig_tid = Ugetimer::af(25),
          .raadighedsafproevende = false,
          .raadighedsvurdering = "",
          .saerligt_tilrettelagt = false,
          .status = Placeringsstatus::ansat,
          .aarsag = Placeringsaarsag::ikke_valgt,
          .haendelsesdato = fra,
          .bemaerkning = "",
          .afgoerelse = std::nullopt,
          .version = 1};
}

Bruger bruger(std::string_view brugernavn) {
  return {.id = {},
          .kommune = kAarhus,
          .brugernavn = std::string(brugernavn),
          .navn = "Bo Prøve",
          .roller = {Rolle::sagsbehandler},
          .aktiv = true,
          .version = 1};
}

BorgerId stored(Forbindelse& db, const Borger& b) { return insert_borger(db, b).value(); }
JobordreId stored(Forbindelse& db, const Jobordre& j) { return insert_jobordre(db, j).value(); }
PlaceringId stored(Forbindelse& db, const Placering& p) { return insert_placering(db, p).value(); }
BrugerId stored(Forbindelse& db, const Bruger& b) {
  return insert_bruger(db, b, "$argon2id$proeve").value();
}

JobordreId stored_case(Forbindelse& db) {
  EXPECT_TRUE(insert_arbejdssted(db, skolen()));
  for (auto m = *Maaned::fra(2022, 1); m <= *Maaned::fra(2023, 12); m = m + 1) {
    EXPECT_TRUE(insert_ansatte(db, {kSkolen, m, Aarsvaerk::laes("24.50"), 30, 1}, {}, kNu));
  }
  return stored(db, jobordre("JO18436"));
}

}  // namespace nytte::store::test
