#include "store/borger.hpp"

#include "databaser.hpp"
#include "eksempler.hpp"
#include "store/placering.hpp"

namespace nytte::store::test {

class Borgere : public Kontrakt {
 protected:
  static Ydelsesperiode ydelse(BorgerId hvem, Dato fra, std::optional<Dato> til,
                               Ydelse hvilken = Ydelse::kontanthjaelp) {
    return {hvem, hvilken, Visitation::jobparat, fra, til, 0};
  }
  Liste<Borgeroversigt> liste(const Borgerfilter& filter) {
    return list_borgere(db(), kAarhus, filter, Dato::af(2023, 3, 15), {Borgerorden::navn, {}});
  }
};
PAA_BEGGE(Borgere);

TEST_P(Borgere, alle_felter_kommer_igen) {
  auto b = borger("0203851234", "Ane Prøve");
  b.population = Population::ukraine;
  b.erhvervskompetencegivende_uddannelse = true;
  b.arbejdspligt = true;
  b.deltidsforsikret = true;
  b.senest_ansat_kendt = true;
  b.senest_ansat = SenesteArbejdsgiver{kSkolen, kCvr};
  b.adressebeskyttet = true;
  const auto id = stored(db(), b);
  const auto igen = find_borger(db(), kAarhus, id).value();
  EXPECT_EQ(igen.id, id);
  EXPECT_EQ(igen.cpr, b.cpr);
  EXPECT_EQ(igen.navn, b.navn);
  EXPECT_EQ(igen.population, b.population);
  EXPECT_EQ(igen.erhvervskompetencegivende_uddannelse, true);
  EXPECT_TRUE(igen.arbejdspligt && igen.deltidsforsikret && igen.senest_ansat_kendt &&
              igen.adressebeskyttet);
  EXPECT_EQ(igen.senest_ansat, b.senest_ansat);
  EXPECT_EQ(find_borger(db(), kAarhus, b.cpr)->id, id);
}

TEST_P(Borgere, et_cpr_nummer_en_gang_i_kommunen) {
  const auto b = borger("0203851234", "Ane Prøve");
  stored(db(), b);
  EXPECT_TRUE(insert_borger(db(), b).error().har(Fejlkode::findes_allerede));
  EXPECT_TRUE(insert_borger(db(), borger("0203851234", "Ane Prøve", kViborg)));
}

TEST_P(Borgere, en_anden_kommunes_borger_findes_ikke) {
  const auto b = borger("0203851234", "Ane Prøve", kViborg);
  const auto id = stored(db(), b);
  EXPECT_FALSE(find_borger(db(), kAarhus, id));
  EXPECT_FALSE(find_borger(db(), kAarhus, b.cpr));
  EXPECT_EQ(liste({}).i_alt, 0);
  auto forkert = find_borger(db(), kViborg, id).value();
  forkert.kommune = kAarhus;
  EXPECT_TRUE(update_borger(db(), forkert).error().har(Fejlkode::findes_ikke));
  EXPECT_TRUE(insert_ydelse(db(), kAarhus, ydelse(id, Dato::af(2023, 1, 1), std::nullopt))
                  .error()
                  .har(Fejlkode::findes_ikke));
  const auto y = insert_ydelse(db(), kViborg, ydelse(id, Dato::af(2023, 1, 1), std::nullopt));
  EXPECT_TRUE(list_ydelser(db(), kAarhus, id).empty());
  EXPECT_TRUE(annuller_ydelse(db(), kAarhus, y.value()).error().har(Fejlkode::findes_ikke));
  EXPECT_TRUE(set_ydelse_til(db(), kAarhus, y.value(), Dato::af(2023, 2, 1))
                  .error()
                  .har(Fejlkode::findes_ikke));
}

TEST_P(Borgere, aendring_kraever_versionen) {
  const auto id = stored(db(), borger("0203851234", "Ane Prøve"));
  auto b = find_borger(db(), kAarhus, id).value();
  b.navn = "Ane Ny";
  b.senest_ansat_kendt = true;
  EXPECT_EQ(update_borger(db(), b).value(), 2);
  EXPECT_TRUE(update_borger(db(), b).error().har(Fejlkode::version_foraeldet));
  b.id = {999};
  EXPECT_TRUE(update_borger(db(), b).error().har(Fejlkode::findes_ikke));
  EXPECT_EQ(liste({.tekst = "ane ny"}).i_alt, 1);
}

TEST_P(Borgere, ydelser_overlapper_ikke) {
  const auto id = stored(db(), borger("0203851234", "Ane Prøve"));
  const auto foerste =
      insert_ydelse(db(), kAarhus, ydelse(id, Dato::af(2023, 1, 1), Dato::af(2023, 1, 31))).value();
  EXPECT_TRUE(insert_ydelse(db(), kAarhus, ydelse(id, Dato::af(2023, 1, 31), std::nullopt))
                  .error()
                  .har(Fejlkode::periode_overlapper));
  EXPECT_TRUE(insert_ydelse(db(), kAarhus, ydelse(id, Dato::af(2023, 3, 1), Dato::af(2023, 2, 1)))
                  .error()
                  .har(Fejlkode::periode_omvendt));
  ASSERT_TRUE(insert_ydelse(db(), kAarhus, ydelse(id, Dato::af(2023, 2, 1), std::nullopt)));
  EXPECT_TRUE(set_ydelse_til(db(), kAarhus, foerste, std::nullopt)
                  .error()
                  .har(Fejlkode::periode_overlapper));
  EXPECT_TRUE(set_ydelse_til(db(), kAarhus, foerste, Dato::af(2022, 12, 31))
                  .error()
                  .har(Fejlkode::periode_omvendt));
  EXPECT_TRUE(set_ydelse_til(db(), kAarhus, foerste, Dato::af(2023, 1, 15)));
  const auto alle = list_ydelser(db(), kAarhus, id);
  ASSERT_EQ(alle.size(), 2U);
  EXPECT_EQ(alle[0].til, Dato::af(2023, 1, 15));
  EXPECT_EQ(alle[1].til, std::nullopt);
  EXPECT_TRUE(annuller_ydelse(db(), kAarhus, foerste));
  EXPECT_EQ(list_ydelser(db(), kAarhus, id).size(), 1U);
}

TEST_P(Borgere, listen_viser_dagens_ydelse_og_placering) {
  const auto ane = stored(db(), borger("0203851234", "Ane Prøve"));
  const auto aage = stored(db(), borger("0304861234", "Åge Prøve"));
  stored(db(), borger("0405871234", "Øjvind Prøve"));
  ASSERT_TRUE(insert_ydelse(db(), kAarhus, ydelse(ane, Dato::af(2023, 1, 1), std::nullopt)));
  ASSERT_TRUE(
      insert_ydelse(db(), kAarhus, ydelse(aage, Dato::af(2023, 1, 1), Dato::af(2023, 3, 14))));
  stored_case(db());
  auto p = placering(Dato::af(2023, 3, 15), Dato::af(2023, 3, 31));
  p.borger = aage;
  stored(db(), p);
  const auto alle = liste({});
  EXPECT_EQ(alle.i_alt, 3);
  EXPECT_EQ(alle.raekker[0].borger.navn, "Ane Prøve");
  EXPECT_EQ(alle.raekker[0].ydelse, Ydelse::kontanthjaelp);
  EXPECT_EQ(alle.raekker[0].visitation, Visitation::jobparat);
  EXPECT_EQ(alle.raekker[1].borger.navn, "Øjvind Prøve");
  EXPECT_EQ(alle.raekker[2].ydelse, std::nullopt);  // ran out the day before
  EXPECT_EQ(alle.raekker[2].placeringer, 1);
  EXPECT_EQ(liste({.ydelse = Ydelse::kontanthjaelp}).i_alt, 1);
  EXPECT_EQ(liste({.har_placering = true}).raekker.at(0).borger.id, aage);
  EXPECT_EQ(liste({.har_placering = false}).i_alt, 2);
  EXPECT_EQ(liste({.cpr = Cpr::laes("0405871234")}).raekker.at(0).borger.navn, "Øjvind Prøve");
}

}  // namespace nytte::store::test
