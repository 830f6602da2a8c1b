// Letters on the pages: the municipality's own texts, tried and saved; letters that are not there.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "vaert.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web::proeve {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class Brevsider : public ::testing::Test {
 protected:
  Brevsider() {
    tilfoej_sider(vaert.ruter);
    vaert.account("lone", {Rolle::leder, Rolle::sagsbehandler});
    vaert.log_in("lone");
    vaert.browse("/breve/skabeloner/tilbud");
  }
  Svar skabelon(const std::string& handling, const std::string& kontakt) {
    Felter f;
    f.add("version", "0");
    f.add("handling", handling);
    f.add("indledning", "Hej");
    f.add("kontakt", kontakt);
    return vaert.submit("/breve/skabeloner/tilbud", f);
  }

  Vaert vaert;
};

TEST_F(Brevsider, en_ukendt_pladsholder_naevnes_og_det_skrevne_bliver_staaende) {
  const Svar svar = skabelon("gem", "Ring til {{telefon}}");
  EXPECT_EQ(svar.status, 422U);
  EXPECT_THAT(svar.body, HasSubstr("{{telefon}} findes ikke"));
  EXPECT_THAT(svar.body, HasSubstr("Ring til {{telefon}}"));
}

TEST_F(Brevsider, proeven_vises_som_side_og_som_pdf_uden_at_gemme) {
  EXPECT_THAT(skabelon("vis", "Ring til {{kommune}}").body,
              HasSubstr("Ring til Københavns Kommune"));
  const Svar pdf = skabelon("pdf", "Ring");
  EXPECT_EQ(pdf.headers.get("Content-Type"), "application/pdf");
  EXPECT_TRUE(pdf.body.starts_with("%PDF-"));
  EXPECT_THAT(std::string(pdf.headers.get("Content-Disposition")), HasSubstr("attachment"));
  EXPECT_EQ(vaert.db.value<std::int64_t>("SELECT COUNT(*) FROM brevskabelon"), 0);
}

TEST_F(Brevsider, den_der_gemmer_paa_en_gammel_version_faar_det_at_vide) {
  EXPECT_EQ(skabelon("gem", "A").status, 303U);
  EXPECT_EQ(skabelon("gem", "B").status, 412U);
}

TEST_F(Brevsider, de_faste_dele_staar_der_og_er_ikke_felter) {
  const std::string side = vaert.browse("/breve/skabeloner/tilbud").body;
  EXPECT_THAT(side, HasSubstr("Faste dele, som ikke kan rettes"));
  EXPECT_THAT(side, HasSubstr("Sådan klager du"));
  EXPECT_THAT(side, Not(HasSubstr("name=\"klagevejledning\"")));
}

TEST_F(Brevsider, et_brev_der_ikke_findes_er_404_ogsaa_som_fil) {
  for (const char* sti : {"/breve/99", "/breve/99.pdf", "/breve/.pdf", "/breve/x.pdf"})
    EXPECT_EQ(vaert.browse(sti).status, 404U) << sti;
}

}  // namespace
}  // namespace nytte::web::proeve
