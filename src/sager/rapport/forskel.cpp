#include "sager/rapport/forskel.hpp"

#include <map>

#include "sager/rapport/filer.hpp"

namespace nytte::sager {
namespace {

// The rows as their texts in the file, one column after the other.
std::vector<std::vector<std::string>> som_tekster(const Rapport& r) {
  const dokumenter::Regneark ark = som_regneark(r);
  std::vector<std::vector<std::string>> ud;
  for (const auto& raekke : ark.raekker) {
    auto& tekster = ud.emplace_back();
    for (std::size_t i = 0; i < raekke.size(); ++i)
      tekster.push_back(dokumenter::som_csv_tekst(raekke[i], ark.kolonner[i].type));
  }
  return ud;
}

std::string om(const Rapportraekke& r) {
  return r.arbejdssted + ", forløb fra " + nytte::paa_dansk(r.fra);
}

std::vector<Feltforskel> felter(const std::vector<dokumenter::Regnearkskolonne>& kolonner,
                                const std::vector<std::string>& foer,
                                const std::vector<std::string>& nu) {
  std::vector<Feltforskel> ud;
  for (std::size_t i = 1; i < kolonner.size(); ++i) {
    const std::string a = i < foer.size() ? foer[i] : std::string();
    const std::string b = i < nu.size() ? nu[i] : std::string();
    if (a != b) ud.push_back({kolonner[i].navn, a, b});
  }
  return ud;
}

}  // namespace

std::vector<Raekkeforskel> forskelle(const Rapport& foer, const Rapport& nu) {
  const auto gamle = som_tekster(foer);
  const auto nye = som_tekster(nu);
  // The longer heading: content and purpose may have been agreed in between.
  const auto kolonner = (nu.aftalt_indhold ? som_regneark(nu) : som_regneark(foer)).kolonner;
  std::map<PlaceringId, std::size_t> gammel_plads;
  for (std::size_t i = 0; i < foer.raekker.size(); ++i) gammel_plads[foer.raekker[i].placering] = i;
  std::vector<Raekkeforskel> ud;
  for (std::size_t i = 0; i < nu.raekker.size(); ++i) {
    const auto it = gammel_plads.find(nu.raekker[i].placering);
    if (it == gammel_plads.end()) {
      ud.push_back({Forskelsart::tilfoejet, om(nu.raekker[i]), {}});
      continue;
    }
    auto aendret = felter(kolonner, gamle[it->second], nye[i]);
    if (!aendret.empty())
      ud.push_back({Forskelsart::aendret, om(nu.raekker[i]), std::move(aendret)});
    gammel_plads.erase(it);
  }
  for (const auto& r : foer.raekker)
    if (gammel_plads.contains(r.placering)) ud.push_back({Forskelsart::udgaaet, om(r), {}});
  return ud;
}

}  // namespace nytte::sager
