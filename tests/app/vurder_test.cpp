// nytte vurder as its users meet it: the program, its exit codes and its lines.
#include "app/vurder.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>

#include <thread>
#include <vector>

#include "app/linjelaeser.hpp"
#include "kontrakt/fakta_json.hpp"
#include "program.hpp"
#include "regler/placering.hpp"

namespace nytte::app {
namespace {

std::string sag(const std::string& id, const std::string& til = "2023-05-30") {
  return R"({"id":")" + id +
         R"(","arbejdsgiver":{"p_nummer":"1003456789","cvr":"29189846","sektor":"kommune"},)"
         R"("borger":{"ydelse":"kontanthjaelp"},"placering":{"fra":"2023-03-01","til":")" +
         til + R"(","ugentlig_tid":"20:00"}})";
}

std::vector<std::string> linjer(const std::string& t) {
  std::vector<std::string> ud;
  std::istringstream s(t);
  for (std::string l; std::getline(s, l);) ud.push_back(l);
  return ud;
}

bool svarer_paa(const std::string& linje, const std::string& id) {
  return linje.starts_with("{\"id\":\"" + id + "\",\"udfald\":");
}

TEST(Vurder, svarer_paa_hver_linje_i_raekkefoelge) {
  std::string ind;
  for (int i = 0; i < 3000; ++i) ind += sag("S" + std::to_string(i)) + "\n";
  const auto k = koer("vurder --kort", ind);
  EXPECT_EQ(k.kode, 0);
  EXPECT_EQ(k.fejl, "");
  const auto ud = linjer(k.ud);
  ASSERT_EQ(ud.size(), 3000U);
  for (int i = 0; i < 3000; ++i)
    ASSERT_TRUE(svarer_paa(ud[static_cast<std::size_t>(i)], "S" + std::to_string(i))) << i;
}

TEST(Vurder, en_forkert_linje_faar_sine_fejl_og_de_andre_deres_svar) {
  const auto k =
      koer("vurder", sag("A") + "\n{\"id\":\"B\"\n" + sag("C", "2023-02-29") + "\n" + sag("D"));
  EXPECT_EQ(k.kode, 2);
  const auto ud = linjer(k.ud);
  ASSERT_EQ(ud.size(), 4U);
  EXPECT_TRUE(svarer_paa(ud[0], "A"));
  EXPECT_EQ(ud[1].find(R"({"id":"B","fejl":[{"kode":"json_ugyldig")"), 0U) << ud[1];
  EXPECT_EQ(ud[2].find(R"({"id":"C","fejl":[{"kode":"dato_ugyldig","felt":"placering.til")"), 0U);
  EXPECT_TRUE(svarer_paa(ud[3], "D"));
}

TEST(Vurder, kort_er_det_fulde_uden_det_der_er_i_orden) {
  const auto fuldt = koer("vurder", sag("A"));
  const auto kort = koer("vurder --kort", sag("A"));
  EXPECT_NE(fuldt.ud.find(R"("udfald":"opfyldt")"), std::string::npos);
  EXPECT_EQ(kort.ud.find(R"("udfald":"opfyldt")"), std::string::npos);
  EXPECT_EQ(kort.ud.find(R"("udfald":"ikke_relevant")"), std::string::npos);
  EXPECT_EQ(kort.ud.substr(0, kort.ud.find("vurderinger")),
            fuldt.ud.substr(0, fuldt.ud.find("vurderinger")));
}

TEST(Vurder, laeser_fil_og_standardinput) {
  const Mappe m;
  const auto fil = koer("vurder " + m.skriv("sager.ndjson", sag("A") + "\n"));
  EXPECT_EQ(fil.kode, 0);
  EXPECT_EQ(fil.ud, koer("vurder", sag("A")).ud);
  EXPECT_EQ(fil.ud, koer("vurder -", sag("A")).ud);
}

TEST(Vurder, maerke_vognretur_og_tomme_linjer_betyder_intet) {
  const auto k =
      koer("vurder --kort", "\xEF\xBB\xBF\r\n" + sag("A") + "\r\n\r\n  \n" + sag("B") + "\r\n\n");
  EXPECT_EQ(k.kode, 0);
  EXPECT_EQ(k.ud, koer("vurder --kort", sag("A") + "\n" + sag("B")).ud);
}

TEST(Vurder, tomt_ind_giver_tomt_ud) {
  for (const std::string ind : {"", "\n", " \r\n\n"}) {
    const auto k = koer("vurder", ind);
    EXPECT_EQ(k.kode, 0);
    EXPECT_EQ(k.ud, "");
  }
}

TEST(Vurder, laeser_et_objekt_over_flere_linjer) {
  std::string pynt = sag("A");
  for (std::size_t p = 0; (p = pynt.find_first_of("{,", p)) != std::string::npos; p += 2)
    pynt.insert(p + 1, "\n");
  const auto k = koer("vurder", pynt + "\n");
  EXPECT_EQ(k.kode, 0) << k.ud;
  EXPECT_EQ(k.ud, koer("vurder", sag("A")).ud);
  EXPECT_EQ(koer("vurder", "{\n").kode, 2);
}

TEST(Vurder, en_afbrudt_foerste_linje_faar_ikke_resten_til_at_ligne_et_objekt) {
  const auto k = koer("vurder", "{\"id\":\"A\",\n" + sag("B") + "\n" + sag("C") + "\n");
  EXPECT_EQ(k.kode, 2);
  const auto ud = linjer(k.ud);
  ASSERT_EQ(ud.size(), 3U);
  EXPECT_TRUE(svarer_paa(ud[1], "B"));
  EXPECT_TRUE(svarer_paa(ud[2], "C"));
}

TEST(Vurder, en_megabyte_klammer_og_en_for_lang_linje_afvises_hver_for_sig) {
  const auto k = koer("vurder --kort",
                      std::string(1'000'000, '[') + "\n" + std::string(9'000'000, 'x') + "\n" +
                          sag("C") + "\n{\"id\":\"D\",\"x\":\"" + std::string(2'000'000, 'y'));
  EXPECT_EQ(k.kode, 2);
  const auto ud = linjer(k.ud);
  ASSERT_EQ(ud.size(), 4U);
  EXPECT_NE(ud[0].find("json_for_dyb"), std::string::npos);
  EXPECT_NE(ud[1].find("linje_for_lang"), std::string::npos);
  EXPECT_TRUE(svarer_paa(ud[2], "C"));
  EXPECT_EQ(ud[3].find(R"({"id":"D","fejl":[{"kode":"linje_for_lang")"), 0U);
}

TEST(Vurder, en_linje_med_tusindvis_af_fejl_svarer_med_de_foerste) {
  std::string linje = "{";
  for (int i = 0; i < 20'000; ++i) linje += "\"felt" + std::to_string(i) + "\":1,";
  linje.back() = '}';
  const auto k = koer("vurder", linje);
  EXPECT_EQ(k.kode, 2);
  EXPECT_LT(k.ud.size(), 200'000U);
}

TEST(Vurder, kan_ikke_koere_uden_fil) {
  const auto k = koer("vurder /findes/ikke.ndjson");
  EXPECT_EQ(k.kode, 1);
  EXPECT_EQ(k.fejl, "nytte: Filen /findes/ikke.ndjson kan ikke læses: filen findes ikke.\n");
  EXPECT_EQ(koer("vurder /tmp").kode, 1);
}

TEST(Vurder, siger_til_naar_ingen_kan_laese_svarene) {
  const Mappe m;
  const std::string kommando = std::string(NYTTE_PROGRAM) + " vurder " + m.skriv("ind", sag("A")) +
                               " >/dev/full 2>" + m.fil("fejl");
  const int status = std::system(kommando.c_str());
  EXPECT_EQ(WEXITSTATUS(status), 1);
  EXPECT_EQ(laes_fil(m.fil("fejl")),
            "nytte: Svarene kunne ikke skrives: der er ikke mere plads på disken.\n");
}

// A program at the other end gets its answer before it sends the next line.
TEST(Vurder, svarer_uden_at_vente_paa_mere) {
  int til[2] = {-1, -1};
  int fra[2] = {-1, -1};
  ASSERT_EQ(::pipe(til), 0);
  ASSERT_EQ(::pipe(fra), 0);
  int kode = -1;
  std::thread traad([&] {
    std::string grund;
    const auto bedoem = static_cast<Bedoemmelse>(&regler::afgoer_placering);
    kode = vurder(til[0], fra[1], {bedoem, kontrakt::Svarform::kort, 2}, grund);
    ::close(fra[1]);
  });
  for (const std::string id : {"A", "B"}) {
    const std::string linje = sag(id) + "\n";
    ASSERT_EQ(::write(til[1], linje.data(), linje.size()), static_cast<ssize_t>(linje.size()));
    std::string svar;
    char c = 0;
    while (::read(fra[0], &c, 1) == 1 && c != '\n') svar += c;
    EXPECT_TRUE(svarer_paa(svar, id)) << svar;
  }
  ::close(til[1]);
  traad.join();
  ::close(til[0]);
  ::close(fra[0]);
  EXPECT_EQ(kode, 0);
}

TEST(Vurder, giver_samme_svar_med_en_traad_og_med_fire) {
  std::string ind;
  for (int i = 0; i < 1000; ++i)
    ind += i % 7 == 3 ? "{\n"
                      : sag(std::to_string(i), i % 2 == 0 ? "2023-05-30" : "2023-06-30") + "\n";
  const Mappe m;
  const std::string sti = m.skriv("ind", ind);
  std::vector<std::string> svar;
  for (const unsigned traade : {1U, 4U}) {
    const int fd = ::open(sti.c_str(), O_RDONLY);
    const int ud = ::open(m.fil("ud").c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    std::string grund;
    const auto bedoem = static_cast<Bedoemmelse>(&regler::afgoer_placering);
    EXPECT_EQ(vurder(fd, ud, {bedoem, kontrakt::Svarform::fuldt, traade}, grund), 2);
    ::close(fd);
    ::close(ud);
    svar.push_back(laes_fil(m.fil("ud")));
  }
  EXPECT_EQ(svar[0], svar[1]);
  EXPECT_EQ(linjer(svar[0]).size(), 1000U);
}

}  // namespace
}  // namespace nytte::app
