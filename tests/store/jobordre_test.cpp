#include "store/jobordre.hpp"

#include "databaser.hpp"
#include "eksempler.hpp"
#include "store/arbejdssted.hpp"
#include "store/dispensation.hpp"
#include "store/hoering.hpp"
#include "store/placering.hpp"

namespace nytte::store::test {

class Jobordrer : public Kontrakt {
 protected:
  void SetUp() override {
    Kontrakt::SetUp();
    if (!IsSkipped()) {
      ASSERT_TRUE(insert_arbejdssted(db(), skolen()));
    }
  }
  PlaceringId placeret(JobordreId j, Dato fra, Dato til,
                       Placeringsstatus status = Placeringsstatus::ansat) {
    auto p = placering(fra, til);
    p.jobordre = j;
    p.status = status;
    return stored(db(), p);
  }
  Liste<Jobordreoversigt> liste(const Jobordrefilter& filter,
                                Jobordreorden orden = Jobordreorden::nummer, Side side = {}) {
    return list_jobordrer(db(), kAarhus, filter, Dato::af(2023, 3, 1), {orden, side});
  }
};
PAA_BEGGE(Jobordrer);

TEST_P(Jobordrer, alle_felter_kommer_igen) {
  auto j = jobordre("JO18436", 3);
  j.type = Jobordretype::nytteindsats_staten;
  j.ministeromraade = "Miljø";
  j.saerligt_tilrettelagt = true;
  j.vurdering = {true, false, std::nullopt, true, false};
  const auto id = stored(db(), j);
  const auto igen = find_jobordre(db(), kAarhus, id).value();
  EXPECT_EQ(igen.nummer, "JO18436");
  EXPECT_EQ(igen.type, j.type);
  EXPECT_EQ(igen.stilling, j.stilling);
  EXPECT_EQ(igen.faggruppe, j.faggruppe);
  EXPECT_EQ(igen.opgave, j.opgave);
  EXPECT_EQ(igen.ministeromraade, j.ministeromraade);
  EXPECT_EQ(igen.pladser, 3);
  EXPECT_EQ(igen.fra, j.fra);
  EXPECT_EQ(igen.til, j.til);
  EXPECT_EQ(igen.ugentlig_tid, j.ugentlig_tid);
  EXPECT_TRUE(igen.saerligt_tilrettelagt);
  EXPECT_EQ(igen.vurdering, j.vurdering);
  EXPECT_EQ(igen.status, Jobordrestatus::aaben);
  EXPECT_EQ(find_jobordre(db(), kAarhus, std::string("JO18436"))->id, id);
}

TEST_P(Jobordrer, nummeret_er_kommunens_eget) {
  const auto id = stored(db(), jobordre("JO18436"));
  EXPECT_TRUE(insert_jobordre(db(), jobordre("JO18436")).error().har(Fejlkode::findes_allerede));
  auto anden = jobordre("JO18436");
  anden.kommune = kViborg;
  EXPECT_TRUE(insert_jobordre(db(), anden));
  EXPECT_FALSE(find_jobordre(db(), kViborg, id));
  auto forkert = find_jobordre(db(), kAarhus, id).value();
  forkert.kommune = kViborg;
  EXPECT_TRUE(update_jobordre(db(), forkert).error().har(Fejlkode::findes_ikke));
  EXPECT_EQ(liste({}).i_alt, 1);
}

TEST_P(Jobordrer, egne_numre_loeber_og_springer_de_brugte_over) {
  EXPECT_EQ(next_jobordrenummer(db()), "JO100001");
  stored(db(), jobordre("JO100002"));
  EXPECT_EQ(next_jobordrenummer(db()), "JO100003");
}

TEST_P(Jobordrer, aendring_kraever_versionen) {
  auto j = find_jobordre(db(), kAarhus, stored(db(), jobordre("JO1"))).value();
  j.status = Jobordrestatus::lukket;
  EXPECT_EQ(update_jobordre(db(), j).value(), 2);
  EXPECT_TRUE(update_jobordre(db(), j).error().har(Fejlkode::version_foraeldet));
  EXPECT_EQ(find_jobordre(db(), kAarhus, j.id)->status, Jobordrestatus::lukket);
}

TEST_P(Jobordrer, pladser_taelles_paa_den_vaerste_dag) {
  const auto j = stored(db(), jobordre("JO1", 2));
  const auto hele = *Periode::fra_til(Dato::af(2023, 3, 1), Dato::af(2023, 6, 30));
  EXPECT_EQ(ledige_pladser(db(), j, hele), 2);
  placeret(j, Dato::af(2023, 3, 1), Dato::af(2023, 4, 15));
  placeret(j, Dato::af(2023, 4, 16), Dato::af(2023, 6, 30));  // takes over: never two at once
  EXPECT_EQ(ledige_pladser(db(), j, hele), 1);
  const auto tredje = placeret(j, Dato::af(2023, 4, 15), Dato::af(2023, 4, 15));
  EXPECT_EQ(ledige_pladser(db(), j, hele), 0);
  EXPECT_EQ(ledige_pladser(db(), j, hele, tredje), 1);
  EXPECT_EQ(
      ledige_pladser(db(), j, *Periode::fra_til(Dato::af(2023, 4, 16), Dato::af(2023, 4, 30))), 1);
  EXPECT_EQ(ledige_pladser(db(), j, *Periode::fra_til(Dato::af(2023, 7, 1), Dato::af(2023, 7, 1))),
            2);
  EXPECT_EQ(pladstal(db(), j, Dato::af(2023, 3, 1)).ledige, 0);
  EXPECT_EQ(pladstal(db(), j, Dato::af(2023, 4, 16)).ledige, 1);
  EXPECT_EQ(pladstal(db(), j, Dato::af(2024, 1, 1)).ledige, 0);  // the order is over
}

TEST_P(Jobordrer, kun_den_der_er_placeret_optager_en_plads) {
  const auto j = stored(db(), jobordre("JO1", 1));
  const auto fra = Dato::af(2023, 3, 1);
  const auto til = Dato::af(2023, 3, 31);
  placeret(j, fra, til, Placeringsstatus::henvist);
  placeret(j, fra, til, Placeringsstatus::annulleret);
  placeret(j, fra, til, Placeringsstatus::ikke_startet);
  auto tal = pladstal(db(), j, fra);
  EXPECT_EQ(tal.placerede, 0);
  EXPECT_EQ(tal.henviste, 1);
  EXPECT_EQ(tal.ledige, 1);
  auto p = placering(fra, til);
  p.jobordre = j;
  p.status = Placeringsstatus::afbrudt;
  p.haendelsesdato = Dato::af(2023, 3, 10);
  stored(db(), p);
  EXPECT_EQ(pladstal(db(), j, Dato::af(2023, 3, 10)).placerede, 1);
  EXPECT_EQ(pladstal(db(), j, Dato::af(2023, 3, 11)).placerede, 0);
}

TEST_P(Jobordrer, lukket_ordre_har_ingen_ledige) {
  auto j = find_jobordre(db(), kAarhus, stored(db(), jobordre("JO1", 4))).value();
  j.status = Jobordrestatus::lukket;
  ASSERT_TRUE(update_jobordre(db(), j));
  EXPECT_EQ(pladstal(db(), j.id, Dato::af(2023, 3, 1)).ledige, 0);
  EXPECT_EQ(ledige_pladser(db(), j.id, *Periode::fra_til(j.fra, j.til)), 0);
}

TEST_P(Jobordrer, listen_filtrerer_og_sorterer_paa_hver_kolonne) {
  stored(db(), jobordre("JO1", 1));
  auto tolk = jobordre("JO2", 5);
  tolk.stilling = "tolk";
  tolk.til = Dato::af(2023, 2, 28);
  stored(db(), tolk);
  auto aarlig = jobordre("JO3", 2);
  aarlig.stilling = "årsvikar";
  const auto tredje = stored(db(), aarlig);
  placeret(tredje, Dato::af(2023, 3, 1), Dato::af(2023, 3, 31));
  EXPECT_EQ(liste({}).i_alt, 3);
  EXPECT_EQ(liste({.tekst = "TOLK"}).raekker.at(0).jobordre.nummer, "JO2");
  EXPECT_EQ(liste({.tekst = "åbyskov"}).i_alt, 3);  // the workplace's name
  EXPECT_EQ(liste({.loeber = Dato::af(2023, 3, 1)}).i_alt, 2);
  EXPECT_EQ(liste({.status = Jobordrestatus::lukket}).i_alt, 0);
  EXPECT_EQ(liste({.kun_ledige = true}).i_alt, 2);
  const auto ledige = liste({}, Jobordreorden::ledige);
  EXPECT_EQ(ledige.raekker.at(0).pladstal.ledige, 0);  // JO2 is over
  EXPECT_EQ(ledige.raekker.at(2).pladstal.ledige, 1);
  EXPECT_EQ(ledige.raekker.at(2).arbejdssted, "Åbyskov Skole");
  for (const auto orden : alle<Jobordreorden>()) {
    const auto op = liste({}, orden, {.antal = 2});
    const auto ned = liste({}, orden, {.antal = 2, .faldende = true});
    ASSERT_EQ(op.raekker.size(), 2U) << navn(orden);
    EXPECT_EQ(op.i_alt, 3);
    EXPECT_NE(op.raekker[0].jobordre.nummer, ned.raekker[0].jobordre.nummer) << navn(orden);
  }
  EXPECT_EQ(liste({}, Jobordreorden::stilling).raekker.at(2).jobordre.stilling, "årsvikar");
}

TEST_P(Jobordrer, hoeringer_med_version_og_annullering) {
  const auto j = stored(db(), jobordre("JO1"));
  Hoering h{{},
            j,
            Hoeringsart::hoering,
            Niveau::ftr_cvr,
            "Tine Prøve",
            Dato::af(2023, 2, 1),
            Dato::af(2023, 2, 2),
            std::nullopt,
            false,
            "uenig",
            1};
  h.id = insert_hoering(db(), h);
  auto ny = h;
  ny.dato = Dato::af(2023, 2, 10);
  insert_hoering(db(), ny);
  EXPECT_EQ(list_hoeringer(db(), j).at(0).dato, Dato::af(2023, 2, 10));  // the newest first
  auto igen = find_hoering(db(), kAarhus, h.id).value();
  EXPECT_EQ(igen.niveau, Niveau::ftr_cvr);
  EXPECT_EQ(igen.arbejdsgiver_erklaering, Dato::af(2023, 2, 2));
  EXPECT_EQ(igen.medarbejder_erklaering, std::nullopt);
  EXPECT_EQ(igen.enig, false);
  EXPECT_EQ(igen.bemaerkning, "uenig");
  EXPECT_FALSE(find_hoering(db(), kViborg, h.id));
  igen.medarbejder_erklaering = Dato::af(2023, 2, 3);
  EXPECT_EQ(update_hoering(db(), igen).value(), 2);
  EXPECT_TRUE(update_hoering(db(), igen).error().har(Fejlkode::version_foraeldet));
  EXPECT_TRUE(annuller_hoering(db(), h.id, 2));
  EXPECT_FALSE(find_hoering(db(), kAarhus, h.id));
  EXPECT_EQ(list_hoeringer(db(), j).size(), 1U);
}

TEST_P(Jobordrer, dispensationer_med_version_og_annullering) {
  Dispensation d{
      {}, kSkolen, 12, Dato::af(2023, 1, 1), Dato::af(2024, 12, 31), "RAR Østjylland", "23/1", 1};
  d.id = insert_dispensation(db(), d);
  auto igen = find_dispensation(db(), d.id).value();
  EXPECT_EQ(igen.pladser, 12);
  EXPECT_EQ(igen.til, d.til);
  EXPECT_EQ(igen.raad, "RAR Østjylland");
  igen.pladser = 14;
  EXPECT_EQ(update_dispensation(db(), igen).value(), 2);
  EXPECT_EQ(find_dispensation(db(), d.id)->forhold, std::nullopt);
  EXPECT_TRUE(annuller_dispensation(db(), d.id, 1).error().har(Fejlkode::version_foraeldet));
  EXPECT_EQ(list_dispensationer(db(), kSkolen).size(), 1U);
  EXPECT_TRUE(annuller_dispensation(db(), d.id, 2));
  EXPECT_TRUE(list_dispensationer(db(), kSkolen).empty());
}

TEST_P(Jobordrer, en_dispensation_givet_som_et_forhold) {
  Dispensation d{{},     kSkolen, 0, Dato::af(2023, 1, 1), Dato::af(2024, 12, 31), "RAR Østjylland",
                 "23/2", 1};
  d.forhold = Forhold{2, 7};
  d.id = insert_dispensation(db(), d);
  auto igen = find_dispensation(db(), d.id).value();
  EXPECT_EQ(igen.forhold, (Forhold{2, 7}));
  EXPECT_EQ(igen.pladser, 0);
  igen.forhold = Forhold{1, 3};
  EXPECT_EQ(update_dispensation(db(), igen).value(), 2);
  EXPECT_EQ(list_dispensationer(db(), kSkolen).at(0).forhold, (Forhold{1, 3}));
}

}  // namespace nytte::store::test
