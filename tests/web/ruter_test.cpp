#include "web/ruter.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace nytte::web {
namespace {

Svar ubrugt(const Anmodning&, store::Forbindelse&) { return {}; }

Ruter eksempel() {
  Ruter ruter;
  ruter.get("/", offentlig, ubrugt);
  ruter.get("/jobordrer", kraever(alle_roller), ubrugt);
  ruter.post("/jobordrer", kraever({Rolle::sagsbehandler}), ubrugt);
  ruter.get("/jobordrer/{id}", kraever(alle_roller), ubrugt);
  ruter.get("/jobordrer/ny", kraever(alle_roller), ubrugt);
  ruter.get("/jobordrer/{id}/placeringer/{nr}", kraever(alle_roller), ubrugt);
  ruter.get("/aktiver/{hash}/{fil...}", offentlig, ubrugt);
  return ruter;
}

std::string found_pattern(const Ruter& ruter, Method method, std::string_view path) {
  const Opslag opslag = ruter.find(method, path);
  if (const auto* fundet = std::get_if<Fundet>(&opslag)) return fundet->rute->moenster;
  if (std::holds_alternative<UkendtSti>(opslag)) return "404";
  return "405 " + std::get<ForkertMetode>(opslag).allow;
}

TEST(Ruter, finder_det_moenster_der_passer) {
  const Ruter ruter = eksempel();
  EXPECT_EQ(found_pattern(ruter, Method::get, "/"), "/");
  EXPECT_EQ(found_pattern(ruter, Method::get, "/jobordrer"), "/jobordrer");
  EXPECT_EQ(found_pattern(ruter, Method::get, "/jobordrer/7/placeringer/2"),
            "/jobordrer/{id}/placeringer/{nr}");
}

TEST(Ruter, en_fast_del_gaar_foran_en_parameter) {
  const Ruter ruter = eksempel();
  EXPECT_EQ(found_pattern(ruter, Method::get, "/jobordrer/ny"), "/jobordrer/ny");
  EXPECT_EQ(found_pattern(ruter, Method::get, "/jobordrer/nyt"), "/jobordrer/{id}");
}

TEST(Ruter, giver_parametrenes_vaerdier) {
  const Ruter ruter = eksempel();
  const Opslag opslag = ruter.find(Method::get, "/jobordrer/7/placeringer/2");
  const auto& fundet = std::get<Fundet>(opslag);
  EXPECT_EQ(fundet.path_values.get("id"), "7");
  EXPECT_EQ(fundet.path_values.get("nr"), "2");
}

TEST(Ruter, resten_af_stien_kan_vaere_en_parameter) {
  const Ruter ruter = eksempel();
  const Opslag opslag = ruter.find(Method::get, "/aktiver/ab12/css/dkfds.css");
  EXPECT_EQ(std::get<Fundet>(opslag).path_values.get("fil"), "css/dkfds.css");
  EXPECT_EQ(found_pattern(ruter, Method::get, "/aktiver/ab12/"), "404");
}

TEST(Ruter, ukendt_sti_og_forkert_metode_er_to_svar) {
  const Ruter ruter = eksempel();
  EXPECT_EQ(found_pattern(ruter, Method::get, "/findes-ikke"), "404");
  EXPECT_EQ(found_pattern(ruter, Method::get, "/jobordrer/"), "404");
  EXPECT_EQ(found_pattern(ruter, Method::get, ""), "404");
  EXPECT_EQ(found_pattern(ruter, Method::del, "/jobordrer"), "405 GET, HEAD, POST, OPTIONS");
}

TEST(Ruter, head_besvares_af_get) {
  EXPECT_EQ(found_pattern(eksempel(), Method::head, "/jobordrer"), "/jobordrer");
}

TEST(Ruter, samme_form_to_gange_afvises) {
  Ruter ruter = eksempel();
  EXPECT_THROW(ruter.get("/jobordrer/{nummer}", kraever(alle_roller), ubrugt), std::logic_error);
}

TEST(Ruter, en_rute_uden_roller_afvises) {
  Ruter ruter;
  EXPECT_THROW(ruter.get("/glemt", kraever({}), ubrugt), std::logic_error);
}

TEST(Ruter, et_daarligt_moenster_afvises) {
  Ruter ruter;
  EXPECT_THROW(ruter.get("uden-skraastreg", offentlig, ubrugt), std::logic_error);
  EXPECT_THROW(ruter.get("/a{b}", offentlig, ubrugt), std::logic_error);
  EXPECT_THROW(ruter.get("/{a...}/b", offentlig, ubrugt), std::logic_error);
}

}  // namespace
}  // namespace nytte::web
