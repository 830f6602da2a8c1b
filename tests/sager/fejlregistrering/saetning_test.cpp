#include "sager/fejlregistrering/saetning.hpp"

#include <gtest/gtest.h>

#include <set>

#include "kontrakt/json_skriver.hpp"

namespace nytte::sager {
namespace {

TEST(Fundtekst, hver_grund_har_sin_egen_saetning) {
  std::set<std::string> set;
  for (const auto art : alle<Bevisart>()) {
    const auto s = saetning(Bevis{art, "1/2", 1});
    EXPECT_NE(s, navn(art));
    EXPECT_TRUE(set.insert(s).second) << s;
  }
}

TEST(Fundtekst, hver_type_har_en_overskrift) {
  for (const auto t : alle<Fejlregistreringstype>()) EXPECT_FALSE(overskrift(t).empty());
}

TEST(Fundtekst, det_rigtige_siges_i_systemets_ord) {
  Fejlregistrering f;
  f.rettelse.tilbud = Tilbud::nytteindsats;
  f.rettelse.sektor = Sektor::stat;
  f.rettelse.aktiveringstype = "Løntilskud og virksomhedspraktik";
  EXPECT_EQ(ret_tekst(f),
            "Skriv tilbudstypen \"Nytteindsats, staten\" og aktiveringstypen \"Løntilskud og "
            "virksomhedspraktik\".");
}

TEST(Fundtekst, som_json_med_faste_koder) {
  Fejlregistrering f;
  f.type = Fejlregistreringstype::for_lang;
  f.linje = 7;
  f.vaegt = 30;
  f.beviser.push_back({Bevisart::dage_over_graensen, "92", 30});
  f.rettelse.til = Dato::af(2014, 4, 1);
  std::string ud;
  kontrakt::JsonSkriver w(ud);
  w.objekt();
  skriv_felter(w, f);
  w.objekt_slut();
  EXPECT_EQ(
      ud,
      R"({"type":"for_lang","sikkerhed":"sikker","vaegt":30,"linje":7,"beviser":[)"
      R"({"kode":"dage_over_graensen","vaerdi":"92","vaegt":30,"tekst":"forløbet er 92 dage"}],)"
      R"("relaterede":[],"rettelse":{"tilbud":null,"sektor":null,"aktiveringstype":null,)"
      R"("til":"2014-04-01","cvr":null,"p_nummer":null,"udgaar":false},)"
      R"("rettelse_tekst":"Sidste lovlige dag er 1. april 2014."})");
}

}  // namespace
}  // namespace nytte::sager
