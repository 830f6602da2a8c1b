// What the database itself refuses, whoever asks: here with plain SQL.
#include "databaser.hpp"
#include "eksempler.hpp"
#include "store/afgoerelse.hpp"
#include "store/borger.hpp"
#include "store/haendelse.hpp"
#include "store/opslag.hpp"

namespace nytte::store::test {

class Forbud : public Kontrakt {
 protected:
  void SetUp() override {
    Kontrakt::SetUp();
    if (IsSkipped()) return;
    const auto ordre = stored_case(db());
    const auto b = stored(db(), borger("0203851234", "Ane Prøve"));
    const auto hvem = stored(db(), bruger("bo"));
    auto p = placering(Dato::af(2023, 3, 1), Dato::af(2023, 5, 30));
    p.borger = b;
    p.jobordre = ordre;
    const auto placeret = stored(db(), p);
    insert_haendelse(db(),
                     {0, kNu, hvem, kAarhus, "placering_oprettet", "placering", "1", "", "{}"});
    insert_opslag(db(), Opslag{kNu, hvem, b, "sagsbehandling"});
    insert_afgoerelse(
        db(), {{}, kAarhus, placeret, b, ordre, Udfald::opfyldt, "{}", "[]", "", "1", hvem, kNu});
  }

  void er_naegtet(const std::string& sql) {
    try {
      db().execute(sql);
      ADD_FAILURE() << "allowed: " << sql;
    } catch (const DatabaseFejl& fejl) {
      EXPECT_EQ(fejl.art(), Fejlart::naegtet) << fejl.what();
    }
  }
};
PAA_BEGGE(Forbud);

TEST_P(Forbud, spor_og_afgoerelser_aendres_aldrig) {
  er_naegtet("UPDATE haendelse SET grund = 'en anden'");
  er_naegtet("UPDATE opslag SET formaal = 'et andet'");
  er_naegtet("UPDATE afgoerelse SET udfald = 'opfyldt'");
}

TEST_P(Forbud, intet_i_sagerne_slettes) {
  for (const auto* tabel :
       {"haendelse", "opslag", "afgoerelse", "placering", "jobordre", "borger", "arbejdssted",
        "arbejdsgiver", "ansatte_maaned", "kommune", "bruger", "bruger_rolle"}) {
    er_naegtet(std::string("DELETE FROM ") + tabel);
  }
}

TEST_P(Forbud, to_ydelser_paa_en_gang) {
  db().execute(
      "INSERT INTO ydelsesperiode (borger, ydelse, fra, til)"
      " SELECT id, 'kontanthjaelp', '2023-01-01', '2023-01-31' FROM borger");
  er_naegtet(
      "INSERT INTO ydelsesperiode (borger, ydelse, fra)"
      " SELECT id, 'dagpenge', '2023-01-31' FROM borger");
  db().execute(
      "INSERT INTO ydelsesperiode (borger, ydelse, fra)"
      " SELECT id, 'dagpenge', '2023-02-01' FROM borger");
  er_naegtet("UPDATE ydelsesperiode SET til = '2023-02-01' WHERE ydelse = 'kontanthjaelp'");
  db().execute("UPDATE ydelsesperiode SET annulleret = 1 WHERE ydelse = 'dagpenge'");
  db().execute("UPDATE ydelsesperiode SET til = '2023-02-01' WHERE ydelse = 'kontanthjaelp'");
  er_naegtet("UPDATE ydelsesperiode SET annulleret = 0 WHERE ydelse = 'dagpenge'");
}

TEST_P(Forbud, borger_to_gange_samme_sted_samme_dag) {
  const std::string kopi =
      "INSERT INTO placering (ordning, kommune, borger, jobordre, p_nummer, fra, til, ugentlig_tid,"
      " raadighedsafproevende, raadighedsvurdering, saerligt_tilrettelagt, status, aarsag,"
      " haendelsesdato, bemaerkning, sidste_dag, version) SELECT ordning, kommune, borger, "
      "jobordre,"
      " p_nummer, ";
  const std::string resten =
      ", ugentlig_tid, 0, '', 0, status, aarsag, haendelsesdato, '', sidste_dag, 1 FROM placering"
      " WHERE id = 1";
  er_naegtet(kopi + "'2023-05-30', '2023-06-30'" + resten);
  db().execute(kopi +
               "'2023-05-31', '2023-06-30', ugentlig_tid, 0, '', 0, status, aarsag,"
               " haendelsesdato, '', '2023-06-30', 1 FROM placering WHERE id = 1");
  er_naegtet("UPDATE placering SET sidste_dag = '2023-05-31' WHERE id = 1");
}

TEST_P(Forbud, to_raad_for_en_kommune_paa_en_dag) {
  er_naegtet(
      "INSERT INTO raad_kommune (raad, kommune, fra, til)"
      " VALUES ('RAR Fyn', 751, '2021-01-01', '2021-12-31')");
}

TEST_P(Forbud, vaerdier_uden_for_det_mulige) {
  for (const auto* sql :
       {"UPDATE jobordre SET pladser = 0", "UPDATE jobordre SET til = '2022-01-01'",
        "UPDATE placering SET ugentlig_tid = -1", "UPDATE placering SET raadighedsafproevende = 2",
        "UPDATE ansatte_maaned SET hoveder = -1", "UPDATE arbejdssted SET tilskudsandel = 10001"}) {
    EXPECT_THROW(db().execute(sql), DatabaseFejl) << sql;
  }
}

}  // namespace nytte::store::test
