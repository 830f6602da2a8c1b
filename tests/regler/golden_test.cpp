// Whole placements, kept: the contract's JSON in and out. Each file also says in `forventet` what a
// person worked out from lov.md before the answer was stored: the outcome, every rule that stands
// in the way with its reason, and the figures that matter.
#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

#include "kontrakt/fakta_json.hpp"
#include "kontrakt/svar_json.hpp"
#include "model/resultat.hpp"
#include "regler/placering.hpp"

namespace nytte::regler::test {
namespace {

namespace json = boost::json;
namespace fs = std::filesystem;

const fs::path kMappe = std::string(NYTTE_KILDE) + "/tests/golden/vurder";

std::vector<fs::path> filer() {
  std::vector<fs::path> ud;
  for (const auto& f : fs::directory_iterator(kMappe))
    if (f.path().extension() == ".json") ud.push_back(f.path());
  std::sort(ud.begin(), ud.end());
  return ud;
}

json::object laes(const fs::path& fil) {
  std::ifstream ind(fil, std::ios::binary);
  const std::string tekst{std::istreambuf_iterator<char>(ind), {}};
  return json::parse(tekst).as_object();
}

std::string svar(const json::object& sag) {
  const std::string ind = json::serialize(sag.at("ind"));
  kontrakt::Faktalaeser laeser;
  const auto fakta = laeser.laes(ind);
  if (!fakta) return "fejl: " + besked(fakta.error().poster().front());
  std::string ud;
  kontrakt::skriv_svar(ud, laeser.id(), afgoer_placering(fakta.value()), kontrakt::Svarform::fuldt);
  return ud;
}

// "ikke_opfyldt varighed_for_lang" by rule, of those that stand in the way.
std::map<std::string, std::string> afviger(const std::string& ind) {
  std::map<std::string, std::string> ud;
  const auto fakta = kontrakt::decode_fakta(ind);
  for (const Vurdering& v : afgoer_placering(fakta.value()).vurderinger)
    if (v.udfald < Udfald::opfyldt)
      ud[std::string(navn(v.regel))] =
          std::string(navn(v.udfald)) + " " + std::string(navn(v.begrundelse));
  return ud;
}

// "varighed.margen", "rimelighedskrav.hjemmel", "rimelighedskrav.kvote" (a step).
std::string opslag(const json::object& ud, const std::string& noegle) {
  const std::string regel = noegle.substr(0, noegle.find('.'));
  const std::string felt = noegle.substr(noegle.find('.') + 1);
  for (const auto& v : ud.at("vurderinger").as_array()) {
    const json::object& o = v.as_object();
    if (o.at("regel").as_string() != regel) continue;
    for (const auto& t : o.at("trin").as_array())
      if (t.as_array()[0].as_string() == felt) return std::string(t.as_array()[1].as_string());
    const json::value* direkte = o.if_contains(felt);
    if (direkte == nullptr) return "(mangler)";
    return direkte->is_string() ? std::string(direkte->as_string()) : json::serialize(*direkte);
  }
  return "(ingen regel)";
}

void kontroller_forventet(const json::object& sag, const json::object& ud) {
  const json::object& f = sag.at("forventet").as_object();
  EXPECT_EQ(ud.at("udfald").as_string(), f.at("udfald").as_string());
  std::map<std::string, std::string> ventet;
  for (const auto& [regel, hvad] : f.at("afviger").as_object())
    ventet[std::string(regel)] = std::string(hvad.as_string());
  EXPECT_EQ(afviger(json::serialize(sag.at("ind"))), ventet);
  for (const auto& [noegle, hvad] : f.at("tal").as_object())
    EXPECT_EQ(opslag(ud, std::string(noegle)), hvad.as_string()) << noegle;
}

// One finding a line, so that a difference reads as one.
void gem(const fs::path& fil, const json::object& sag, const json::object& ud) {
  std::ofstream o(fil, std::ios::binary);
  o << "{\"note\": " << json::serialize(sag.at("note"))
    << ",\n \"kilde\": " << json::serialize(sag.at("kilde"))
    << ",\n \"ind\": " << json::serialize(sag.at("ind"))
    << ",\n \"forventet\": " << json::serialize(sag.at("forventet"))
    << ",\n \"ud\": {\"id\": " << json::serialize(ud.at("id"))
    << ", \"udfald\": " << json::serialize(ud.at("udfald")) << ", \"vurderinger\": [";
  const char* foer = "\n  ";
  for (const auto& v : ud.at("vurderinger").as_array()) {
    o << foer << json::serialize(v);
    foer = ",\n  ";
  }
  o << "\n ]}}\n";
}

class Golden : public testing::TestWithParam<fs::path> {};

// With NYTTE_SKRIV=1 a file without an answer gets one; a stored answer is never written over.
TEST_P(Golden, svarer_som_gemt) {
  const json::object sag = laes(GetParam());
  const std::string faaet = svar(sag);
  ASSERT_TRUE(faaet.starts_with('{')) << faaet;
  const json::object ud = json::parse(faaet).as_object();
  kontroller_forventet(sag, ud);
  if (!sag.contains("ud") && std::getenv("NYTTE_SKRIV") != nullptr && !HasFailure()) {
    gem(GetParam(), sag, ud);
    return;
  }
  ASSERT_TRUE(sag.contains("ud")) << "no stored answer";
  EXPECT_EQ(json::serialize(ud), json::serialize(sag.at("ud")));
}

TEST_P(Golden, samme_fakta_giver_samme_bytes) {
  const json::object sag = laes(GetParam());
  EXPECT_EQ(svar(sag), svar(sag));
  // And through the facts written out and read again, as a stored decision is.
  const auto fakta = kontrakt::decode_fakta(json::serialize(sag.at("ind")));
  ASSERT_TRUE(fakta.has_value());
  json::object igen = sag;
  igen["ind"] = json::parse(kontrakt::encode_fakta(
      fakta.value(), std::string(sag.at("ind").as_object().at("id").as_string())));
  EXPECT_EQ(svar(igen), svar(sag));
}

INSTANTIATE_TEST_SUITE_P(Vurder, Golden, testing::ValuesIn(filer()),
                         [](const auto& i) { return i.param.stem().string(); });

TEST(Goldenmappe, daekker_alle_aar_og_befolkninger) {
  std::map<std::string, int> aar;
  std::map<std::string, int> befolkning;
  for (const auto& fil : filer()) {
    const json::object ind = laes(fil).at("ind").as_object();
    ++aar[std::string(ind.at("placering").as_object().at("fra").as_string()).substr(0, 4)];
    const json::value* p = ind.if_contains("population");
    ++befolkning[p == nullptr ? "almindelig" : std::string(p->as_string())];
  }
  EXPECT_GE(filer().size(), 40U);
  for (int a = 2014; a <= 2026; ++a) EXPECT_GE(aar[std::to_string(a)], 1) << a;
  EXPECT_EQ(befolkning.size(), 3U);
}

}  // namespace
}  // namespace nytte::regler::test
