// Lists of the case systems in the database.
#include "store/fagsystem.hpp"

#include "databaser.hpp"

namespace nytte::store::test {
namespace {

const Kommunekode kAarhus = *Kommunekode::fra(751);
const Kommunekode kFavrskov = *Kommunekode::fra(710);

class Fagsystemlager : public Kontrakt {
 protected:
  // A list with one row for each of the municipalities.
  FagsystemimportId liste(std::optional<Kommunekode> kommune, const std::string& fingeraftryk,
                          const std::vector<Kommunekode>& raekker) {
    Fagsystemimport i;
    i.system = Fagsystem::workbase;
    i.liste = Fagsystemliste::placeringer;
    i.kommune = kommune;
    i.fingeraftryk = fingeraftryk;
    i.tid = kNu;
    Transaktion t(db(), Adgang::skriv);
    i.id = insert_fagsystemimport(db(), i);
    Kildeskriver<Kildeplacering> skriver(db(), i.id);
    for (const auto k : raekker) {
      Kildeplacering r{.linje = ++i.raekker + 1, .kommune = k};
      r.borger = "Ane Prøve";
      r.fra = Dato::af(2014, 9, 9);
      skriver.tilfoej(r);
    }
    skriver.slut();
    slut_fagsystemimport(db(), i);
    t.commit();
    return i.id;
  }
  // The rows that count, as list and municipality.
  std::vector<std::pair<std::int64_t, int>> gaelder() {
    return db().all(
        "SELECT r.import, r.kommune " + gaeldende_kilder(Fagsystemliste::placeringer) +
            " ORDER BY r.id",
        [](const Raekke& r) { return std::pair(r.integer(0), static_cast<int>(r.integer(1))); });
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
PAA_BEGGE(Fagsystemlager);

TEST_P(Fagsystemlager, alt_i_en_raekke_kommer_tilbage) {
  Fagsystemimport i;
  i.system = Fagsystem::kmd_opera;
  i.tid = kNu;
  Kildeplacering r{.linje = 7, .kommune = kAarhus};
  r.cpr = Cpr::laes("0203851234");
  r.borger = "Søren \"Prøve\"";
  r.nummer = "JO18436";
  r.kategori = "k";
  r.tilbudstype = "Nytteindsats";
  r.aktiveringstype = "a";
  r.tilbudssted = "t";
  r.sagstype = "s";
  r.modul = "m";
  r.stilling = "st";
  r.tekst = "linje 1\nlinje 2";
  r.virksomhed = "v";
  r.ministeromraade = "mi";
  r.status = "Ansat";
  r.aarsag = "aa";
  r.cvr = Cvr::laes("00291846");
  r.p_nummer = PNummer::laes("0003456781");
  r.fra = Dato::af(2014, 9, 9);
  r.til = Dato::af(2014, 10, 9);
  r.ugentlig_tid = Ugetimer::af(25, 30);
  r.del_af_plan = true;
  r.tilbud = Tilbud::nytteindsats;
  r.sektor = Sektor::stat;
  r.ydelse = Ydelse::kontanthjaelp;
  r.afvigelser = bit(Afvigelse::modul_forkert) | bit(Afvigelse::varighed_over_graensen);
  i.id = insert_fagsystemimport(db(), i);
  Kildeskriver<Kildeplacering> skriver(db(), i.id);
  skriver.tilfoej(r);
  skriver.tilfoej(Kildeplacering{.linje = 8, .kommune = kAarhus});
  skriver.slut();
  std::vector<Kildeplacering> laest;
  hver_kildeplacering(db(), i.id, [&](const Kildeplacering& en) { laest.push_back(en); });
  ASSERT_EQ(laest.size(), 2U);
  r.id = laest[0].id;
  EXPECT_EQ(laest[0], r);
  // A row after another leaves nothing of it behind.
  Kildeplacering tom{.id = laest[1].id, .linje = 8, .kommune = kAarhus};
  EXPECT_EQ(laest[1], tom);
}

TEST_P(Fagsystemlager, en_nyere_liste_taeller_for_de_kommuner_den_daekker) {
  const auto land = liste(std::nullopt, "1", {kAarhus, kFavrskov});
  const auto aarhus = liste(kAarhus, "2", {kAarhus});
  EXPECT_EQ(gaelder(),
            (std::vector<std::pair<std::int64_t, int>>{{land.vaerdi, 710}, {aarhus.vaerdi, 751}}));
  EXPECT_FALSE(find_fagsystemimport(db(), land)->erstattet);
  const auto nyt_land = liste(std::nullopt, "3", {kFavrskov});
  EXPECT_EQ(gaelder(), (std::vector<std::pair<std::int64_t, int>>{{nyt_land.vaerdi, 710}}));
  EXPECT_TRUE(find_fagsystemimport(db(), aarhus)->erstattet);
}

TEST_P(Fagsystemlager, intet_i_en_liste_aendres_eller_slettes) {
  const auto id = liste(kAarhus, "1", {kAarhus});
  insert_kildeopslag(db(), {id, BrugerId{1}, kNu, "vis", "2"});
  er_naegtet("UPDATE fagsystemimport SET raekker = 7");
  er_naegtet("UPDATE kildeplacering SET borger = 'en anden'");
  er_naegtet("UPDATE kildeopslag SET linjer = ''");
  for (const auto* tabel : {"kildeplacering", "kildeopslag", "fagsystemimport"})
    er_naegtet(std::string("DELETE FROM ") + tabel);
}

TEST_P(Fagsystemlager, den_samme_fil_kan_ikke_staa_to_gange_for_en_kommune) {
  liste(kAarhus, "1", {});
  EXPECT_THROW(liste(kAarhus, "1", {}), DatabaseFejl);
  liste(kFavrskov, "1", {});
  Fagsystemimport som;
  som.system = Fagsystem::workbase;
  som.liste = Fagsystemliste::placeringer;
  som.kommune = kAarhus;
  som.fingeraftryk = "1";
  EXPECT_TRUE(find_fagsystemimport(db(), som));
  som.kommune.reset();
  EXPECT_FALSE(find_fagsystemimport(db(), som));
}

}  // namespace
}  // namespace nytte::store::test
