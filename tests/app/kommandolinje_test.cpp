#include "app/kommandolinje.hpp"

#include <gtest/gtest.h>

#include "app/opslagsvaerk.hpp"
#include "program.hpp"

namespace nytte::app {
namespace {

std::string fejl(const std::vector<std::string>& argv) {
  const auto l = laes_kommandolinje(argv);
  const auto* u = std::get_if<Udskrift>(&l);
  if (u == nullptr) return "ingen fejl";
  EXPECT_EQ(u->kode, u->kode == 0 ? 0 : kUdgangKanIkke);
  return u->tekst.substr(0, u->tekst.find('\n'));
}

Kommando kommando(const std::vector<std::string>& argv) {
  const auto l = laes_kommandolinje(argv);
  if (const auto* u = std::get_if<Udskrift>(&l)) {
    ADD_FAILURE() << u->tekst;
    return {Kommandonavn::serve};
  }
  return std::get<Kommando>(l);
}

TEST(Kommandolinje, kender_kommandoer_og_deres_valg) {
  EXPECT_EQ(kommando({"vurder", "--kort", "sager.ndjson"}).fil, "sager.ndjson");
  EXPECT_TRUE(kommando({"vurder", "--kort"}).kort);
  EXPECT_EQ(kommando({"regler", "--dato", "29-02-2024"}).dato, Dato::af(2024, 2, 29));
  EXPECT_EQ(kommando({"regler", "--population", "ukraine"}).population, Population::ukraine);
  const auto frister = kommando({"frister", "--dato", "2024-02-29", "--rolle", "leder", "--json"});
  EXPECT_EQ(frister.dato, Dato::af(2024, 2, 29));
  EXPECT_EQ(frister.rolle, "leder");
  EXPECT_TRUE(frister.json);
  EXPECT_EQ(kommando({"kalender", "2024"}).aar, 2024);
  const auto serve = kommando({"serve", "--port", "0", "--tom", "--bag-tls"});
  EXPECT_EQ(serve.indstillinger.at("port"), "0");
  EXPECT_EQ(serve.indstillinger.at("tom"), "true");
  EXPECT_EQ(serve.indstillinger.at("bag_tls"), "true");
  const auto bruger = kommando({"bruger", "opret", "mette", "--navn", "Mette Holm", "--kommune",
                                "751", "--rolle", "leder", "--rolle", "sagsbehandler"});
  EXPECT_EQ(bruger.navn, Kommandonavn::bruger_opret);
  EXPECT_EQ(bruger.roller, (std::vector<std::string>{"leder", "sagsbehandler"}));
}

TEST(Kommandolinje, siger_paa_dansk_hvad_der_er_galt) {
  EXPECT_EQ(fejl({}), "nytte: Angiv en kommando.");
  EXPECT_EQ(fejl({"vurdr"}), "nytte: Kommandoen \"vurdr\" kendes ikke; mente du vurder?");
  EXPECT_EQ(fejl({"noget"}), "nytte: Kommandoen \"noget\" kendes ikke.");
  EXPECT_EQ(fejl({"vurder", "--kot"}), "nytte: Valget --kot kendes ikke; mente du --kort?");
  EXPECT_EQ(fejl({"vurder", "a", "b"}), "nytte: Argumentet \"b\" er for meget.");
  EXPECT_EQ(fejl({"kalender"}), "nytte: Angiv AAR.");
  EXPECT_EQ(fejl({"kalender", "i år"}), "nytte: Værdien er ikke et tal: året.");
  EXPECT_EQ(fejl({"kalender", "1066"}), "nytte: Året skal ligge mellem 1900 og 2199.");
  EXPECT_EQ(fejl({"regler", "--dato", "2023-02-29"}),
            "nytte: Der findes ingen sådan dato. Skriv ÅÅÅÅ-MM-DD, fx 2024-02-29.");
  EXPECT_NE(fejl({"frister", "--rolle", "chef"}).find("Skriv --rolle sagsbehandler"),
            std::string::npos);
  EXPECT_EQ(fejl({"regler", "--dato"}),
            "nytte: Et valg mangler sin værdi, eller har fået en, det ikke skal have.");
  EXPECT_EQ(fejl({"bruger"}), "nytte: Angiv en kommando.");
  EXPECT_EQ(fejl({"bruger", "opret"}),
            "nytte: Angiv BRUGERNAVN og --navn og --kommune og --rolle.");
  EXPECT_EQ(fejl({"import", "biler", "x.csv", "--kommune", "751"}),
            "nytte: Skriv jobordrer, arbejdssteder, ansatte, borgere eller placeringer.");
}

TEST(Kommandolinje, hjaelpen_er_paa_dansk_og_naevner_hver_kommando) {
  const auto l = laes_kommandolinje({"--help"});
  const auto& u = std::get<Udskrift>(l);
  EXPECT_EQ(u.kode, 0);
  for (const std::string_view engelsk :
       {"Usage", "Options", "Subcommands", "Print", "exit", "TEXT", "REQUIRED"})
    EXPECT_EQ(u.tekst.find(engelsk), std::string::npos) << engelsk;
  for (const auto& k : alle_kommandoer())
    EXPECT_NE(u.tekst.find("  " + k.substr(0, k.find(' '))), std::string::npos) << k;
  for (const auto& k : alle_kommandoer()) {
    const auto under = koer(k + " --hjaelp");
    EXPECT_EQ(under.kode, 0) << k;
    for (const std::string_view engelsk :
         {"Usage", "Options", "Positionals", "TEXT", "INT", "REQUIRED"})
      EXPECT_EQ(under.ud.find(engelsk), std::string::npos) << k << ": " << engelsk;
  }
}

TEST(Kommandolinje, manualsiden_naevner_hver_kommando_og_udgangskode) {
  const std::string side = laes_fil(NYTTE_KILDE "/docs/nytte.1");
  for (const auto& k : alle_kommandoer())
    EXPECT_NE(side.find(".B nytte " + k), std::string::npos) << k;
  for (const std::string_view ord : {".SH UDGANGSKODER", ".SH MILJ", "vurder.md"})
    EXPECT_NE(side.find(ord), std::string::npos) << ord;
}

TEST(Kommandolinje, fuldfoeringen_er_en_gyldig_skalfil_med_alle_kommandoer) {
  const auto k = koer("fuldfoering bash");
  EXPECT_EQ(k.kode, 0);
  const Mappe m;
  const std::string fil = m.skriv("nytte.bash", k.ud);
  const std::string proev =
      "bash -c '. " + fil +
      "; COMP_WORDS=(nytte bruger op); COMP_CWORD=2; _nytte; echo \"${COMPREPLY[*]}\";"
      " COMP_WORDS=(nytte vurder --k); COMP_CWORD=2; _nytte; echo \"${COMPREPLY[*]}\";"
      " COMP_WORDS=(nytte k); COMP_CWORD=1; _nytte; echo \"${COMPREPLY[*]}\"' >" +
      m.fil("ud");
  EXPECT_EQ(std::system(proev.c_str()), 0);
  EXPECT_EQ(laes_fil(m.fil("ud")), "opret\n--kort\nkalender kodelister\n");
  EXPECT_EQ(koer("fuldfoering fish").kode, 1);
}

TEST(Kommandolinje, versionen_er_den_samme_som_i_byggeopskriften) {
  const auto k = koer("--version");
  EXPECT_EQ(k.kode, 0);
  EXPECT_NE(laes_fil(NYTTE_KILDE "/CMakeLists.txt")
                .find("VERSION " + k.ud.substr(6, k.ud.size() - 7) + " "),
            std::string::npos);
}

TEST(Kalender, viser_helligdage_og_arbejdsdage) {
  const std::string k = kalender(2023);
  EXPECT_NE(k.find("2023-05-05 Store bededag\n"), std::string::npos);
  EXPECT_EQ(kalender(2024).find("Store bededag"), std::string::npos);
  EXPECT_TRUE(kalender(2024).starts_with("2024-01-01 Nytårsdag\n"));
  EXPECT_NE(kalender(2024).find("\n2024-12 20\n"), std::string::npos);
  EXPECT_EQ(koer("kalender 2024").ud, kalender(2024));
}

TEST(Regler, viser_dagens_hjemmel_som_tekst_og_json) {
  const std::string t = koer("regler --dato 2024-03-03").ud;
  EXPECT_NE(t.find("Reglerne for nytteindsats søndag den 3. marts 2024"), std::string::npos);
  EXPECT_NE(t.find("BEK 1216/2023 § 102, stk. 1"), std::string::npos);
  const std::string j = koer("regler --dato 2024-03-03 --json").ud;
  EXPECT_NE(j.find(R"("regel":"rimelighedskrav")"), std::string::npos);
  EXPECT_NE(j.find(R"("hjemmel":"BEK 1216/2023 § 102, stk. 1")"), std::string::npos);
  EXPECT_EQ(koer("regler --dato 2013-12-31").kode, 0);
}

}  // namespace
}  // namespace nytte::app
