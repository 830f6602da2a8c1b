#include <gtest/gtest.h>

#include <algorithm>

#include "sager/adgang/brugere.hpp"
#include "sager/adgang/engang.hpp"
#include "sager/adgang/session.hpp"
#include "store/bruger.hpp"
#include "store/forbindelse.hpp"
#include "store/haendelse.hpp"
#include "store/migration.hpp"

namespace nytte::sager {
namespace {

constexpr std::string_view kKodeord = "en lang sætning om cykler";
constexpr Tidspunkt kNu{1'790'000'000};

Kommunekode kommune(int kode) { return Kommunekode::fra(kode).value(); }

Kontekst system_at(Tidspunkt nu) { return systemkontekst(nu, Dato::af(2026, 9, 21), kommune(101)); }

Tidspunkt after(std::int64_t sekunder) { return {kNu.sekunder + sekunder}; }

class Adgang : public ::testing::Test {
 protected:
  Adgang() : db(store::open(":memory:")) {
    EXPECT_TRUE(store::forbered(db, kNu));
    mette = create("mette.holm", {Rolle::sagsbehandler}, 101);
    admin = create("adam", {Rolle::administrator}, 101);
  }

  Bruger create(const std::string& brugernavn, std::set<Rolle> roller, int kode) {
    NyBruger ny{{BrugerId{}, kommune(kode), brugernavn, "Navn " + brugernavn, std::move(roller)},
                std::string(kKodeord),
                Hashstyrke::proeve};
    auto oprettet = opret_bruger(db, system_at(kNu), ny);
    EXPECT_TRUE(oprettet);
    return oprettet.value();
  }

  static Kontekst as(const Bruger& bruger, Tidspunkt nu = kNu) {
    return {bruger, nu, Dato::af(2026, 9, 21), "prøve"};
  }

  Fejlkode login_error(std::string_view navn, std::string_view kodeord, Tidspunkt nu = kNu) {
    const auto svar = log_ind(db, navn, kodeord, nu);
    return svar ? Fejlkode::intern : svar.error().poster().at(0).kode;
  }

  std::vector<std::string> events() {
    std::vector<std::string> arter;
    for (const auto& h : store::list_haendelser(db, kommune(101), {}, {0, 200, false}).raekker) {
      arter.push_back(h.art);
    }
    return arter;
  }

  store::Forbindelse db;
  Bruger mette{BrugerId{}, kommune(101), "", "", {}};
  Bruger admin{BrugerId{}, kommune(101), "", "", {}};
};

TEST_F(Adgang, administratorens_nye_adgangskode_aabner_en_laast_konto) {
  for (int i = 0; i < 5; ++i) login_error("mette.holm", "forkert", after(i));
  ASSERT_EQ(login_error("mette.holm", kKodeord, after(5)), Fejlkode::login_laast);
  ASSERT_TRUE(
      saet_adgangskode(db, as(admin), mette.id, "en anden lang sætning", Hashstyrke::proeve));
  EXPECT_EQ(login_error("mette.holm", kKodeord, after(6)), Fejlkode::login_forkert);
  EXPECT_TRUE(log_ind(db, "mette.holm", "en anden lang sætning", after(7)));
}

TEST_F(Adgang, rigtig_adgangskode_giver_en_session_og_kun_dens_aftryk_gemmes) {
  const auto svar = log_ind(db, "Mette.Holm", kKodeord, kNu);
  ASSERT_TRUE(svar);
  EXPECT_EQ(svar.value().token.size(), 43U);
  const auto bruger = sager::find_session(db, svar.value().token, after(60));
  ASSERT_TRUE(bruger);
  EXPECT_EQ(bruger->brugernavn, "mette.holm");
  EXPECT_FALSE(store::find_session(db, svar.value().token, kNu)) << "the token itself is stored";
  EXPECT_FALSE(sager::find_session(db, "", kNu));
  EXPECT_FALSE(sager::find_session(db, svar.value().token + "x", kNu));
}

TEST_F(Adgang, forkert_navn_og_forkert_adgangskode_er_samme_fejl) {
  EXPECT_EQ(login_error("mette.holm", "forkert"), Fejlkode::login_forkert);
  EXPECT_EQ(login_error("findes.ikke", kKodeord), Fejlkode::login_forkert);
  EXPECT_EQ(login_error("mette.holm", ""), Fejlkode::login_forkert);
  EXPECT_EQ(login_error("mette.holm", std::string(100'000, 'a')), Fejlkode::login_forkert);
}

TEST_F(Adgang, kontoen_laases_efter_fem_forkerte_ogsaa_for_den_rigtige_adgangskode) {
  for (int i = 0; i < 5; ++i) {
    EXPECT_EQ(login_error("METTE.holm", "forkert", after(i)), Fejlkode::login_forkert);
  }
  EXPECT_EQ(login_error("mette.holm", kKodeord, after(5)), Fejlkode::login_laast);
  EXPECT_EQ(login_error("mette.holm", kKodeord, after(15 * 60)), Fejlkode::login_laast);
  EXPECT_EQ(login_error("mette.holm", kKodeord, after(15 * 60 + 5)), Fejlkode::intern);
  const auto arter = events();
  EXPECT_EQ(arter.back(), "bruger_logget_ind");
  EXPECT_EQ(std::count(arter.begin(), arter.end(), "bruger_laast"), 1);
}

TEST_F(Adgang, et_ukendt_navn_laases_paa_samme_maade) {
  for (int i = 0; i < 5; ++i) login_error("findes.ikke", "forkert");
  EXPECT_EQ(login_error("findes.ikke", "forkert"), Fejlkode::login_laast);
  EXPECT_EQ(login_error("mette.holm", kKodeord), Fejlkode::intern) << "others are not locked";
}

TEST_F(Adgang, et_rigtigt_login_nulstiller_de_forkerte) {
  for (int i = 0; i < 4; ++i) login_error("mette.holm", "forkert");
  EXPECT_EQ(login_error("mette.holm", kKodeord), Fejlkode::intern);
  for (int i = 0; i < 4; ++i) login_error("mette.holm", "forkert");
  EXPECT_EQ(login_error("mette.holm", kKodeord), Fejlkode::intern);
}

TEST_F(Adgang, en_ubrugt_session_slutter_efter_en_halv_time_og_en_brugt_efter_ti_timer) {
  const std::string ubrugt = log_ind(db, "mette.holm", kKodeord, kNu).value().token;
  const std::string brugt = log_ind(db, "mette.holm", kKodeord, kNu).value().token;
  EXPECT_TRUE(sager::find_session(db, ubrugt, after(30 * 60 - 1)).has_value());
  EXPECT_FALSE(sager::find_session(db, ubrugt, after(2 * 30 * 60)).has_value());
  for (std::int64_t minut = 0; minut < 600; minut += 20) {
    EXPECT_TRUE(sager::find_session(db, brugt, after(minut * 60)).has_value()) << minut;
  }
  EXPECT_TRUE(sager::find_session(db, brugt, after(600 * 60 - 1)).has_value());
  EXPECT_FALSE(sager::find_session(db, brugt, after(600 * 60)).has_value());
}

TEST_F(Adgang, log_ud_og_lukning_af_brugeren_ender_sessionen) {
  const std::string foerste = log_ind(db, "mette.holm", kKodeord, kNu).value().token;
  log_ud(db, foerste, as(mette));
  EXPECT_FALSE(sager::find_session(db, foerste, kNu));
  const std::string anden = log_ind(db, "mette.holm", kKodeord, kNu).value().token;
  Bruger lukket = mette;
  lukket.aktiv = false;
  ASSERT_TRUE(aendr_bruger(db, as(admin), lukket));
  EXPECT_FALSE(sager::find_session(db, anden, kNu));
  EXPECT_EQ(login_error("mette.holm", kKodeord), Fejlkode::login_forkert);
}

TEST_F(Adgang, ny_adgangskode_logger_ud_overalt) {
  const std::string token = log_ind(db, "mette.holm", kKodeord, kNu).value().token;
  constexpr std::string_view ny = "en helt anden sætning";
  EXPECT_FALSE(skift_egen_adgangskode(db, as(mette), "forkert", ny));
  EXPECT_FALSE(skift_egen_adgangskode(db, as(mette), kKodeord, "kort"));
  ASSERT_TRUE(skift_egen_adgangskode(db, as(mette), kKodeord, ny));
  EXPECT_FALSE(sager::find_session(db, token, kNu));
  EXPECT_EQ(login_error("mette.holm", kKodeord), Fejlkode::login_forkert);
  EXPECT_EQ(login_error("mette.holm", ny), Fejlkode::intern);
  ASSERT_TRUE(saet_adgangskode(db, as(admin), mette.id, kKodeord, Hashstyrke::proeve));
  EXPECT_EQ(login_error("mette.holm", kKodeord), Fejlkode::intern);
}

TEST_F(Adgang, alle_fejl_ved_en_ny_bruger_meldes_paa_en_gang) {
  const NyBruger ny{{BrugerId{}, kommune(147), "Æ!", "", {}}, "kort", Hashstyrke::proeve};
  const auto svar = opret_bruger(db, as(admin), ny);
  ASSERT_FALSE(svar);
  const Fejl ventet{{Fejlkode::brugernavn_ugyldigt, "brugernavn", ""},
                    {Fejlkode::felt_mangler, "navn", ""},
                    {Fejlkode::felt_mangler, "roller", ""},
                    {Fejlkode::adgangskode_svag, "adgangskode", ""},
                    {Fejlkode::ingen_adgang, "kommune", ""}};
  EXPECT_EQ(svar.error(), ventet);
}

TEST_F(Adgang, samme_brugernavn_to_gange_afvises_uanset_store_bogstaver) {
  const NyBruger ny{{BrugerId{}, kommune(101), "ADAM", "Adam", {Rolle::leder}},
                    std::string(kKodeord),
                    Hashstyrke::proeve};
  const auto svar = opret_bruger(db, as(admin), ny);
  ASSERT_FALSE(svar);
  EXPECT_TRUE(svar.error().har(Fejlkode::findes_allerede));
}

TEST_F(Adgang, kun_en_administrator_i_samme_kommune_har_med_brugerne_at_goere) {
  const Bruger fremmed = create("frederik", {Rolle::administrator}, 147);
  EXPECT_EQ(find_brugere(db, as(mette), {}).error().poster().at(0).kode, Fejlkode::ingen_adgang);
  EXPECT_EQ(vis_bruger(db, as(fremmed), mette.id).error().poster().at(0).kode,
            Fejlkode::findes_ikke);
  EXPECT_FALSE(aendr_bruger(db, as(fremmed), mette));
  EXPECT_FALSE(saet_adgangskode(db, as(fremmed), mette.id, kKodeord, Hashstyrke::proeve));
  EXPECT_EQ(find_brugere(db, as(admin), {}).value().i_alt, 2);
}

TEST_F(Adgang, administratoren_kan_ikke_lukke_sig_selv_ude) {
  Bruger uden_rolle = admin;
  uden_rolle.roller = {Rolle::leder};
  EXPECT_FALSE(aendr_bruger(db, as(admin), uden_rolle));
  Bruger lukket = admin;
  lukket.aktiv = false;
  EXPECT_FALSE(aendr_bruger(db, as(admin), lukket));
}

TEST_F(Adgang, en_foraeldet_version_afvises) {
  Bruger aendret = mette;
  aendret.navn = "Mette Holm";
  ASSERT_TRUE(aendr_bruger(db, as(admin), aendret));
  const auto svar = aendr_bruger(db, as(admin), aendret);
  ASSERT_FALSE(svar);
  EXPECT_TRUE(svar.error().har(Fejlkode::version_foraeldet));
}

TEST_F(Adgang, proev_gemmer_intet) {
  Bruger aendret = mette;
  aendret.navn = "Mette Holm";
  ASSERT_TRUE(aendr_bruger(db, as(admin), aendret, Koersel::proev));
  EXPECT_EQ(vis_bruger(db, as(admin), mette.id).value().navn, mette.navn);
}

TEST_F(Adgang, en_noegle_virker_til_den_loeber_ud_eller_kaldes_tilbage) {
  const auto ny = opret_noegle(db, as(mette), "natkørsel", after(100));
  ASSERT_TRUE(ny);
  const std::string& hemmelighed = ny.value().hemmelighed;
  EXPECT_TRUE(hemmelighed.starts_with("nytte_"));
  EXPECT_EQ(find_noegle(db, hemmelighed, kNu)->id, mette.id);
  EXPECT_FALSE(find_noegle(db, hemmelighed, after(100)));
  EXPECT_FALSE(tilbagekald_noegle(db, as(admin), ny.value().linje.id)) << "somebody else's key";
  ASSERT_TRUE(tilbagekald_noegle(db, as(mette), ny.value().linje.id));
  EXPECT_FALSE(find_noegle(db, hemmelighed, kNu));
  EXPECT_TRUE(egne_noegler(db, as(mette)).value().at(0).tilbagekaldt);
}

TEST_F(Adgang, samme_noegle_goer_arbejdet_en_gang_og_giver_samme_svar) {
  int gange = 0;
  const auto arbejde = [&] { return Gemtsvar{201, "nr. " + std::to_string(++gange), true}; };
  const Engangsnoegle noegle{"k1", "POST /x {}"};
  EXPECT_EQ(engang(db, as(mette), noegle, arbejde).value().indhold, "nr. 1");
  EXPECT_EQ(engang(db, as(mette), noegle, arbejde).value().indhold, "nr. 1");
  EXPECT_EQ(gange, 1);
  const auto andet = engang(db, as(mette), {"k1", "POST /x {1}"}, arbejde);
  ASSERT_FALSE(andet);
  EXPECT_TRUE(andet.error().har(Fejlkode::noegle_genbrugt));
  EXPECT_EQ(engang(db, as(admin), {"k1", "POST /x {1}"}, arbejde).value().indhold, "nr. 2")
      << "another user's keys are his own";
  EXPECT_EQ(engang(db, as(mette, after(2 * 86'400)), noegle, arbejde).value().indhold, "nr. 3")
      << "an answer is kept for a day";
}

TEST_F(Adgang, arbejde_der_ikke_lykkes_rulles_tilbage_og_frigiver_noeglen) {
  const Engangsnoegle noegle{"k2", "x"};
  const auto mislykket = [&] {
    store::set_adgangskode(db, mette.id, "ødelagt");
    return Gemtsvar{422, "nej", false};
  };
  EXPECT_EQ(engang(db, as(mette), noegle, mislykket).value().status, 422);
  EXPECT_NE(store::find_adgangskode(db, mette.id), "ødelagt");
  EXPECT_EQ(engang(db, as(mette), noegle,
                   [] {
                     return Gemtsvar{201, "ja", true};
                   })
                .value()
                .status,
            201);
}

TEST(Hemmelighed, to_aftryk_af_samme_hemmelighed_ligner_ikke_hinanden) {
  const std::string hemmelighed = ny_hemmelighed();
  EXPECT_NE(fingeraftryk(hemmelighed, Aftryk::lager), fingeraftryk(hemmelighed, Aftryk::csrf));
  EXPECT_EQ(fingeraftryk(hemmelighed, Aftryk::csrf), fingeraftryk(hemmelighed, Aftryk::csrf));
  EXPECT_NE(ny_hemmelighed(), hemmelighed);
  EXPECT_TRUE(ens_hemmeligt("abc", "abc"));
  EXPECT_FALSE(ens_hemmeligt("abc", "abd"));
  EXPECT_FALSE(ens_hemmeligt("abc", "ab"));
}

TEST(Hemmelighed, adgangskoden_hashes_med_argon2id_og_hver_gang_forskelligt) {
  const std::string hash = hash_kodeord("hemmelig", Hashstyrke::proeve);
  EXPECT_TRUE(hash.starts_with("$argon2id$"));
  EXPECT_NE(hash, hash_kodeord("hemmelig", Hashstyrke::proeve));
  EXPECT_TRUE(kodeord_passer("hemmelig", hash));
  EXPECT_FALSE(kodeord_passer("Hemmelig", hash));
  EXPECT_FALSE(kodeord_passer("hemmelig", "vrøvl"));
  EXPECT_FALSE(kodeord_passer("hemmelig", std::string(5'000, 'a')));
}

TEST(Hemmelighed, den_almindelige_styrke_er_64_MiB_og_to_gennemloeb) {
  EXPECT_NE(hash_kodeord("hemmelig").find("m=65536,t=2,p=1"), std::string::npos);
}

}  // namespace
}  // namespace nytte::sager
