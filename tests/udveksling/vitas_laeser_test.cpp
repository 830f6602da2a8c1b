#include "kildefil.hpp"
#include "udveksling/vitas/laeser.hpp"

namespace nytte::udveksling::test {
namespace {

constexpr const char* kBesked =
    R"({"JobIdentifier":"6fa459ea-ee8a-4ca4-894e-db77e160355e","VitasFormTypeIdentifier":1,)"
    R"("VitasSubFormTypeIdentifier":2,"IncidentDateTime":"2026-03-02T09:30:00+01:00",)"
    R"("CVRnumberIdentifier":"10000001","ProductionUnitIdentifier":"1000000001"})";

TEST(Vitaslaeser, en_besked_i_xml_laeses_uanset_hvad_der_staar_omkring_den) {
  const auto alle = laes_vitasbeskeder(optaget(NYTTE_KILDE, "vitas_beskeder.xml")).value();
  ASSERT_EQ(alle.size(), 1U);
  EXPECT_EQ(alle[0].sag, "6fa459ea-ee8a-4ca4-894e-db77e160355e");
  EXPECT_EQ(alle[0].ordning, "900101");
  EXPECT_EQ(alle[0].ansoegningsstatus, "900301");
  EXPECT_EQ(alle[0].afgoerelsesstatus, "");
  EXPECT_EQ(alle[0].p_nummer, *PNummer::laes("1000000001"));
}

TEST(Vitaslaeser, den_samme_besked_i_json_er_den_samme) {
  const auto en = laes_vitasbeskeder(kBesked).value();
  const auto liste = laes_vitasbeskeder("[" + std::string(kBesked) + "," + kBesked + "]").value();
  ASSERT_EQ(liste.size(), 2U);
  EXPECT_EQ(liste[0].noegle(), en[0].noegle());
  EXPECT_EQ(liste[0].noegle(), liste[1].noegle());
}

TEST(Vitaslaeser, hvert_manglende_element_siges_med_sin_besked) {
  const auto fejl =
      laes_vitasbeskeder(
          R"([{"JobIdentifier":"x","CVRnumberIdentifier":"1","IncidentDateTime":"i gaar"}])")
          .error();
  ASSERT_EQ(fejl.poster().size(), 6U);
  EXPECT_EQ(fejl.poster()[0].felt, "besked[0].JobIdentifier");
  EXPECT_TRUE(fejl.har(Fejlkode::vaerdi_ukendt));
  EXPECT_TRUE(fejl.har(Fejlkode::cvr_ugyldigt));
  EXPECT_TRUE(fejl.har(Fejlkode::dato_ugyldig));
  EXPECT_TRUE(fejl.har(Fejlkode::felt_mangler));
}

TEST(Vitaslaeser, entiteter_og_eksterne_henvisninger_afvises) {
  for (const char* hoved : {R"(<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>)",
                            R"(<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;">]>)",
                            R"(<!DOCTYPE a SYSTEM "http://127.0.0.1/a.dtd">)"}) {
    const auto svar =
        laes_vitasbeskeder(std::string(hoved) + "<a><JobIdentifier>&x;</JobIdentifier></a>");
    ASSERT_FALSE(svar.has_value()) << hoved;
    EXPECT_TRUE(svar.error().har(Fejlkode::xml_ugyldig)) << hoved;
  }
}

TEST(Vitaslaeser, en_halv_besked_afvises_hvor_den_end_er_brudt) {
  const auto alt = optaget(NYTTE_KILDE, "vitas_beskeder.xml");
  const auto slut = alt.find("</wsrm:Envelope>");
  for (std::size_t n = 1; n < slut; n += 7)
    EXPECT_FALSE(laes_vitasbeskeder(alt.substr(0, n)).has_value()) << n;
}

TEST(Vitaslaeser, dybt_indlejret_xml_afvises) {
  std::string dyb;
  for (int i = 0; i < 200; ++i) dyb += "<a>";
  dyb += "<JobIdentifier/>";
  for (int i = 0; i < 200; ++i) dyb += "</a>";
  EXPECT_TRUE(laes_vitasbeskeder(dyb).error().har(Fejlkode::xml_ugyldig));
}

TEST(Vitaslaeser, en_fil_uden_beskeder_siger_det) {
  EXPECT_TRUE(laes_vitasbeskeder("<html/>").error().har(Fejlkode::svar_ugyldigt));
  EXPECT_TRUE(laes_vitasbeskeder("[]").error().har(Fejlkode::svar_ugyldigt));
}

TEST(Vitaslaeser, en_sag_laeses_med_nummer_link_og_sagsbehandler) {
  const auto s = laes_vitassag(optaget(NYTTE_KILDE, "vitas_sag.json")).value();
  EXPECT_EQ(s.sag, "6fa459ea-ee8a-4ca4-894e-db77e160355e");
  EXPECT_EQ(s.vitas_nummer, "V-2026-0001");
  EXPECT_EQ(s.vitas_url, "https://vitas.example/sag/1");
  EXPECT_EQ(s.ansoegningsstatus, "900302");
  EXPECT_EQ(s.afgoerelsesstatus, "900401");
  EXPECT_EQ(s.sagsbehandler, "Ida Opdigtet");
  EXPECT_EQ(s.ekstern_operatoer, false);
  EXPECT_EQ(s.p_nummer, PNummer::laes("1000000001"));
}

TEST(Vitaslaeser, et_link_der_ikke_er_en_adresse_paa_nettet_udelades) {
  auto t = optaget(NYTTE_KILDE, "vitas_sag.json");
  t.replace(t.find("https://vitas.example"), 8, "javascri");
  EXPECT_EQ(laes_vitassag(t).value().vitas_url, "");
}

TEST(Vitaslaeser, et_halvt_svar_og_en_anden_form_er_ingen_sag) {
  const auto alt = optaget(NYTTE_KILDE, "vitas_sag.json");
  EXPECT_TRUE(laes_vitassag(alt.substr(0, 200)).error().har(Fejlkode::json_ugyldig));
  EXPECT_TRUE(laes_vitassag("{}").error().har(Fejlkode::svar_ugyldigt));
}

TEST(Vitaslaeser, filens_slags_ses_af_dens_indhold) {
  EXPECT_EQ(vitasfil_af(optaget(NYTTE_KILDE, "vitas_sag.json")), Vitasfil::sag);
  EXPECT_EQ(vitasfil_af(kBesked), Vitasfil::beskeder);
  EXPECT_EQ(vitasfil_af("hej"), std::nullopt);
}

}  // namespace
}  // namespace nytte::udveksling::test
