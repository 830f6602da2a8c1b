#include "udveksling/jobindsats/anmodning.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace nytte::udveksling {
namespace {

namespace json = boost::json;

std::string procent(std::string_view tekst) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string ud;
  for (const char c : tekst) {
    const auto b = static_cast<unsigned char>(c);
    const bool fri = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                     c == '-' || c == '_' || c == '.' || c == '~' || c == '*' || c == ',';
    if (fri) {
      ud += c;
    } else {
      ud += '%';
      ud += kHex[b >> 4U];
      ud += kHex[b & 15U];
    }
  }
  return ud;
}

std::string uden_skraastreg(std::string adresse) {
  while (adresse.ends_with('/')) adresse.pop_back();
  return adresse;
}

std::string v2_krop(const Jobindsatsvalg& valg) {
  json::object o;
  o["area"] = "*";
  json::array perioder;
  for (const auto& p : valg.perioder) perioder.emplace_back(p.kode());
  o["period"] = std::move(perioder);
  for (const auto& [navn, vaerdier] : valg.udvalg) {
    json::array alle;
    for (const auto& v : vaerdier) alle.emplace_back(v);
    if (alle.empty()) alle.emplace_back("*");
    o[navn] = std::move(alle);
  }
  return json::serialize(o);
}

// "M", "Q", "Y": the letter of the period's selector. That a year's is Y is assumed. [unverified]
std::string_view bogstav(Periodeslags s) {
  switch (s) {
    case Periodeslags::maaned:
      return "M";
    case Periodeslags::kvartal:
      return "Q";
    case Periodeslags::rullende_aar:
      return "QMAT";
    case Periodeslags::aar:
      break;
  }
  return "Y";
}

std::string v3_foresporgsel(const Jobindsatsvalg& valg) {
  std::string ud = "?mgroup.*=*";
  if (valg.seneste > 0) ud += "&period.M=latest:" + std::to_string(valg.seneste);
  std::string liste;
  for (const auto& p : valg.perioder) liste += (liste.empty() ? "" : ",") + p.kode();
  if (!liste.empty())
    ud += "&period." + std::string(bogstav(valg.perioder.front().slags)) + "=" + procent(liste);
  for (const auto& [hierarki, vaerdier] : valg.udvalg) {
    std::string v;
    for (const auto& x : vaerdier) v += (v.empty() ? "" : ",") + x;
    ud += "&hierarchy." + procent(hierarki) + "=" + (v.empty() ? "*" : procent(v));
  }
  return ud + "&format=json";
}

}  // namespace

Henteanmodning jobindsats_anmodning(Jobindsatsudgave udgave, const std::string& adresse,
                                    const std::string& token, const Jobindsatsvalg& valg) {
  const std::string basis = uden_skraastreg(adresse) + "/" + std::string(navn(udgave));
  Henteanmodning a;
  if (udgave == Jobindsatsudgave::v2) {
    a.adresse = basis + "/data/" + procent(valg.tabel) + "/json";
    a.krop = v2_krop(valg);
    a.hoveder = {{"Authorization", token}, {"Content-Type", "application/json"}};
  } else {
    a.adresse = basis + "/data/" + procent(valg.tabel) + v3_foresporgsel(valg);
    a.hoveder = {{"Authorization", "Bearer " + token}};
  }
  a.hoveder.emplace_back("Accept", "application/json");
  return a;
}

}  // namespace nytte::udveksling
