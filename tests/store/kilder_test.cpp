// Answers of CVR and published figures are never changed, drafts of VITAS never deleted.
#include "databaser.hpp"
#include "store/cvr.hpp"
#include "store/publicering.hpp"
#include "store/vitas.hpp"

namespace nytte::store::test {
namespace {

const PNummer kSted = *PNummer::laes("1000000001");
const Kommunekode kAarhus = *Kommunekode::fra(751);

class Kilder : public Kontrakt {
 protected:
  void er_naegtet(const std::string& sql) { EXPECT_THROW(db().execute(sql), DatabaseFejl) << sql; }
};

TEST_P(Kilder, et_svar_fra_cvr_kommer_tilbage_som_det_blev_gemt) {
  Cvrenhed e{.p_nummer = kSted};
  e.navn = "Stedet";
  e.bemaerkninger = {"en", "to"};
  e.maaneder = {{*Maaned::fra(2023, 1), 4, Aarsvaerk::laes("3.5"), "A"},
                {*Maaned::fra(2023, 3), {}, {}, "B"}};
  insert_cvropslag(db(), {{}, e, "fil", {}, Tidspunkt{1}});
  const auto o = find_cvropslag(db(), kSted);
  ASSERT_TRUE(o);
  EXPECT_EQ(o->enhed, e);
  er_naegtet("UPDATE cvr_opslag SET navn = ''");
  er_naegtet("UPDATE cvr_maaned SET hoveder = 9");
  er_naegtet("DELETE FROM cvr_maaned");
  er_naegtet("DELETE FROM cvr_opslag");
}

TEST_P(Kilder, offentliggjorte_tal_kommer_tilbage_i_den_orden_de_blev_laest) {
  const auto periode = *Publiceringsperiode::laes("2026M07");
  Publicering p{.kilde = "fil", .form = "csv"};
  p.tal = {{periode, kAarhus, "Aarhus", Tilbud::nytteindsats, Maal::forloeb, 22},
           {periode, {}, "Hele landet", Tilbud::nytteindsats, Maal::forloeb, {}}};
  const auto id = insert_publicering(db(), p, "x", {});
  EXPECT_EQ(insert_publicering(db(), p, "x", {}), id);
  EXPECT_EQ(find_publicering(db(), id, "2026M07")->tal, p.tal);
  EXPECT_TRUE(find_publicering(db(), id, "2026M08")->tal.empty());
  EXPECT_EQ(list_publiceringsperioder(db(), id), std::vector<std::string>{"2026M07"});
  er_naegtet("UPDATE publicering SET kilde = ''");
  er_naegtet("UPDATE publicering_tal SET vaerdi = 1");
  er_naegtet("DELETE FROM publicering_tal");
  er_naegtet("DELETE FROM publicering");
}

TEST_P(Kilder, et_udkast_fra_vitas_slettes_ikke_og_dets_beskeder_aendres_ikke) {
  const Vitasbesked b{"s", "1", "2", "3", "", "2026-03-02", *Cvr::laes("10000001"), kSted};
  EXPECT_TRUE(insert_vitasbesked(db(), kAarhus, b, Tidspunkt{1}));
  EXPECT_FALSE(insert_vitasbesked(db(), kAarhus, b, Tidspunkt{2}));
  const auto id = insert_vitasudkast(db(), {.id = {},
                                            .kommune = kAarhus,
                                            .sag = "s",
                                            .cvr = b.cvr,
                                            .p_nummer = kSted,
                                            .modtaget = Tidspunkt{1}});
  EXPECT_EQ(find_vitasudkast(db(), kAarhus, id)->sag, "s");
  er_naegtet("UPDATE vitas_besked SET sag = ''");
  er_naegtet("DELETE FROM vitas_besked");
  er_naegtet("DELETE FROM vitas_udkast");
}

PAA_BEGGE(Kilder);

}  // namespace
}  // namespace nytte::store::test
