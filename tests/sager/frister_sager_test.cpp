// Deadlines of the matters that wait for an answer: hearing, application, council, letter.
#include <algorithm>

#include "sager/frister/frister.hpp"
#include "store/bilag.hpp"
#include "store/bruger.hpp"
#include "store/dispensation.hpp"
#include "store/felter.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

const std::string kRaad = "RAR Østjylland";

class Fristsager : public Verden {
 protected:
  std::optional<Fristpunkt> find(const Kontekst& k, Fristart art) {
    const auto alle = frister(db(), k, k.i_dag).value();
    const auto i =
        std::find_if(alle.begin(), alle.end(), [art](const auto& p) { return p.art == art; });
    return i == alle.end() ? std::nullopt : std::optional(*i);
  }
  Kontekst sekretariat(const std::string& raad, Dato dag) {
    auto k = som({Rolle::sekretariat}, 751, dag);
    k.bruger.raad = raad;
    return k;
  }
  // One question to the representative, in the state the last step gives.
  void henvend(const Jobordre& j) {
    db().execute(
        "INSERT INTO hoeringssag (kommune, formaal, art, population, jobordre, p_nummer, faggruppe,"
        " dag, grundlag, oprettet_af, oprettet) VALUES (751, 'etablering', 'hoering',"
        " 'almindelig', $1, $2, '', '2023-03-01', '{}', 0, '2023-03-01T08:00:00Z')",
        j.id, j.p_nummer);
    db().execute(
        "INSERT INTO henvendelse (sag, part, navn, organisation, soegetekst)"
        " SELECT MAX(id), 'medarbejderside', 'Kim Holm', '', 'kim holm' FROM hoeringssag");
    skridt(1, "opret", "klargjort", "", "");
  }
  void skridt(int nr, const std::string& handling, const std::string& tilstand,
              const std::string& sendt, const std::string& svarfrist) {
    const auto maaske = [](const std::string& t) {
      return t.empty() ? std::optional<std::string>() : std::optional(t);
    };
    db().execute(
        "INSERT INTO henvendelse_skridt (henvendelse, nr, handling, tilstand, email, sendt,"
        " svarfrist, grund, bruger, tid, dag) SELECT MAX(id), $1, $2, $3, '', $4, $5, 'x', 0,"
        " '2023-03-01T08:00:00Z', '2023-03-01' FROM henvendelse",
        nr, handling, tilstand, maaske(sendt), maaske(svarfrist));
  }
  // An application of ours with steps up to a state.
  void ansoeg(const std::string& tilstand, const std::string& dag) {
    const auto hvem = som({Rolle::virksomhedskonsulent}).bruger.id;
    db().execute(
        "INSERT INTO ansoegning (kommune, p_nummer, indhold, raad, oprettet, oprettet_af, version)"
        " VALUES (751, $1, '{}', $2, '2023-03-01T08:00:00Z', $3, 1)",
        p_nummer(), kRaad, hvem);
    db().execute(
        "INSERT INTO ansoegning_skridt (ansoegning, nr, handling, tilstand, bruger, tid, dag, "
        "grund)"
        " SELECT MAX(id), 1, 'opret', $1, $3, '2023-03-01T08:00:00Z', $2, '' FROM ansoegning",
        tilstand, dag, hvem);
  }
};

TEST_P(Fristsager, en_hoering_taeller_foerst_fra_den_bekraeftede_afsendelse) {
  const auto j = opret_ordre();
  henvend(j);
  const auto k = konsulent(Dato::af(2023, 3, 20));
  EXPECT_FALSE(find(k, Fristart::hoering_ubesvaret));  // prepared, nothing confirmed
  skridt(2, "afsend", "sendt", "2023-03-06T09:00:00Z", "");
  const auto f = find(k, Fristart::hoering_ubesvaret);
  ASSERT_TRUE(f);
  EXPECT_EQ(f->forfalder, Dato::af(2023, 3, 13));
  EXPECT_EQ(f->arbejdsdage, 5);
  EXPECT_TRUE(f->vejledende);
  EXPECT_TRUE(f->over_frist);
  skridt(3, "giv_videre", "givet_videre", "2023-03-06T09:00:00Z", "");
  EXPECT_FALSE(find(k, Fristart::hoering_ubesvaret));
}

TEST_P(Fristsager, den_dag_brevet_naevner_gaar_foran_vores_praksis) {
  henvend(opret_ordre());
  skridt(2, "afsend", "sendt", "2023-03-06T09:00:00Z", "2023-03-24");
  EXPECT_EQ(find(konsulent(Dato::af(2023, 3, 20)), Fristart::hoering_ubesvaret)->forfalder,
            Dato::af(2023, 3, 24));
}

TEST_P(Fristsager, en_returneret_ansoegning_er_kommunens_opgave) {
  ansoeg("mangelfuld", "2023-03-02");
  const auto f = find(konsulent(Dato::af(2023, 3, 10)), Fristart::ansoegning_mangelfuld);
  ASSERT_TRUE(f);
  EXPECT_EQ(f->forfalder, Dato::af(2023, 3, 16));
  EXPECT_EQ(f->p_nummer, p_nummer());
  EXPECT_FALSE(find(sekretariat(kRaad, Dato::af(2023, 3, 10)), Fristart::ansoegning_mangelfuld));
}

TEST_P(Fristsager, raadet_ser_sine_egne_ansoegninger_og_ingen_af_kommunens_frister) {
  placer(opret_borger(1), opret_ordre());
  ansoeg("indsendt", "2023-03-02");
  ansoeg("afventer_bekraeftelse", "2023-03-02");
  const Dato dag = Dato::af(2023, 3, 30);
  const auto k = sekretariat(kRaad, dag);
  const auto alle = frister(db(), k, dag).value();
  EXPECT_EQ(alle.size(), 2U);
  EXPECT_EQ(find(k, Fristart::ansoegning_uden_moede)->forfalder, Dato::af(2023, 3, 16));
  EXPECT_EQ(find(k, Fristart::afgoerelse_ubekraeftet)->forfalder, Dato::af(2023, 3, 9));
  EXPECT_TRUE(frister(db(), sekretariat("RAR Fyn", dag), dag).value().empty());
  EXPECT_TRUE(frister(db(), sekretariat("", dag), dag).value().empty());
}

TEST_P(Fristsager, raadet_ser_hvornaar_dets_dispensationer_slutter) {
  store::insert_dispensation(db(), {.id = {},
                                    .p_nummer = p_nummer(),
                                    .pladser = 12,
                                    .fra = Dato::af(2022, 7, 1),
                                    .til = Dato::af(2023, 6, 30),
                                    .raad = kRaad,
                                    .journalnummer = "1"});
  const auto f = find(sekretariat(kRaad, Dato::af(2023, 4, 1)), Fristart::dispensation_slutter);
  ASSERT_TRUE(f);
  EXPECT_EQ(f->forfalder, Dato::af(2023, 6, 30));
  EXPECT_EQ(gaa_til(*f), "/raad");
}

TEST_P(Fristsager, klagefristen_taeller_fra_den_bekraeftede_afsendelse_og_forsvinder_bagefter) {
  const auto b = opret_borger(1);
  const std::string pdf = store::gem_bilagsindhold(db(), "%PDF");
  db().execute(
      "INSERT INTO brev (kommune, art, emne, noegle, borger, titel, modtager, indhold, pdf_sha256,"
      " tid) VALUES (751, 'tilbud', 'placering', '1', $1, 'Tilbud om nytteindsats', 'x', '{}', $2,"
      " '2023-03-01T08:00:00Z')",
      b.id, pdf);
  const auto k = [&](Dato dag) { return sagsbehandler(dag); };
  EXPECT_FALSE(find(k(Dato::af(2023, 3, 10)), Fristart::klagefrist));
  db().execute(
      "INSERT INTO meddelelse (uuid, kommune, kanal, modtager_navn, modtager, borger, titel, tekst,"
      " emne, noegle, oprettet, tilstand, venter_siden, naeste_forsoeg, afsendt) SELECT 'u', 751, "
      "'digital_post',"
      " 'x', '', $1, 't', 't', 'brev', CAST(MAX(id) AS TEXT), '2023-03-01T08:00:00Z', 'afsendt',"
      " '2023-03-01T08:00:00Z', '2023-03-01T08:00:00Z', '2023-03-02T09:00:00Z' FROM brev",
      b.id);
  EXPECT_EQ(find(k(Dato::af(2023, 3, 10)), Fristart::klagefrist)->forfalder, Dato::af(2023, 3, 30));
  EXPECT_TRUE(find(k(Dato::af(2023, 3, 30)), Fristart::klagefrist));
  EXPECT_FALSE(find(k(Dato::af(2023, 3, 31)), Fristart::klagefrist));
}

PAA_BEGGE(Fristsager);

}  // namespace
}  // namespace nytte::sager::test
