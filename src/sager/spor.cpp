#include "sager/spor.hpp"

#include <boost/json.hpp>

#include "store/haendelse.hpp"
#include "store/opslag.hpp"

namespace nytte::sager {

std::string som_json(const Sporfelter& felter) {
  boost::json::object objekt;
  for (const auto& [navn, vaerdi] : felter) objekt[navn] = vaerdi;
  return boost::json::serialize(objekt);
}

std::vector<std::pair<std::string, std::string>> fra_json(std::string_view json) {
  std::vector<std::pair<std::string, std::string>> felter;
  boost::json::error_code fejl;
  const auto vaerdi = boost::json::parse(json, fejl);
  if (fejl || !vaerdi.is_object()) return felter;
  for (const auto& post : vaerdi.as_object())
    if (post.value().is_string())
      felter.emplace_back(post.key(), std::string_view(post.value().as_string()));
  return felter;
}

void noter(store::Forbindelse& db, const Kontekst& k, const Spor& spor) {
  store::insert_haendelse(db, {.id = 0,
                               .tid = k.nu,
                               .bruger = k.bruger.id,
                               .kommune = k.bruger.kommune,
                               .art = std::string(spor.art),
                               .emne = std::string(spor.emne),
                               .emne_noegle = spor.noegle,
                               .grund = spor.grund,
                               .data_json = som_json(spor.felter)});
}

void noter_opslag(store::Forbindelse& db, const Kontekst& k, const std::vector<BorgerId>& borgere,
                  std::string_view formaal) {
  if (k.bruger.id == BrugerId{}) return;  // the program itself looks at nobody
  std::vector<Opslag> opslag;
  opslag.reserve(borgere.size());
  for (const auto borger : borgere)
    opslag.push_back({k.nu, k.bruger.id, borger, std::string(formaal)});
  if (!opslag.empty()) store::insert_opslag(db, opslag);
}

}  // namespace nytte::sager
