#include "sager/projekt/indhold_json.hpp"

#include <fmt/format.h>

#include <stdexcept>

#include "kontrakt/json_dokument.hpp"
#include "kontrakt/json_skriver.hpp"
#include "kontrakt/utf8.hpp"
#include "store/migration.hpp"

namespace nytte::sager {
namespace {

using kontrakt::JsonArt;
using kontrakt::JsonNode;
using kontrakt::JsonSkriver;

std::string gyldig(std::string_view t) {
  std::string ud;
  while (!t.empty()) {
    const std::size_t n = kontrakt::gyldig_utf8(t);
    ud += t.substr(0, n);
    t.remove_prefix(n);
    if (t.empty()) break;
    ud += "\xEF\xBF\xBD";
    t.remove_prefix(1);
  }
  return ud;
}

[[noreturn]] void beskadiget() {
  throw std::runtime_error("the stored content of a project cannot be read");
}

// The one order of the text fields.
template <class Indhold, class F>
void tekstfelter(Indhold& i, F f) {
  f("navn", i.navn);
  f("arbejdspladsen", i.arbejdspladsen);
  f("borgere", i.borgere);
  f("arbejdet", i.arbejdet);
  f("opgaver_i_ord", i.opgaver_i_ord);
  f("ingen_fortraengning", i.ingen_fortraengning);
  f("ingen_konkurrence", i.ingen_konkurrence);
}

// Room for every field at its longest.
kontrakt::JsonGraenser graenser() {
  return {.hoejst_bytes = std::size_t{4} << 20, .hoejst_dybde = 4, .hoejst_vaerdier = 10'000};
}

const JsonNode* find(const JsonNode& n, std::string_view navn) {
  for (const JsonNode& b : n.alle())
    if (b.noegle == navn) return &b;
  return nullptr;
}

}  // namespace

std::string som_json(const Projektindhold& indhold) {
  std::string ud;
  JsonSkriver s(ud);
  s.objekt();
  tekstfelter(indhold,
              [&](std::string_view navn, const std::string& t) { s.felt(navn, gyldig(t)); });
  s.felt("opgaver");
  s.liste();
  for (const OpgaveId id : indhold.opgaver) s.tal(id.vaerdi);
  s.liste_slut();
  s.felt("pladser");
  s.tal(indhold.pladser);
  s.objekt_slut();
  return ud;
}

Projektindhold laes_projektindhold(const std::string& json) {
  kontrakt::JsonDokument dokument(graenser());
  if (dokument.parse(json) || dokument.rod().art != JsonArt::objekt) beskadiget();
  const JsonNode& rod = dokument.rod();
  Projektindhold ud;
  tekstfelter(ud, [&](std::string_view navn, std::string& t) {
    const auto* n = find(rod, navn);
    if (n == nullptr || n->art != JsonArt::tekst) beskadiget();
    t = n->tekst;
  });
  const auto* opgaver = find(rod, "opgaver");
  const auto* pladser = find(rod, "pladser");
  if (opgaver == nullptr || pladser == nullptr || pladser->art != JsonArt::heltal) beskadiget();
  for (const JsonNode& n : opgaver->alle()) ud.opgaver.push_back({n.heltal});
  ud.pladser = static_cast<std::int32_t>(pladser->heltal);
  return ud;
}

std::string tekster_som_json(const std::vector<std::string>& tekster) {
  std::string ud;
  JsonSkriver s(ud);
  s.liste();
  for (const auto& t : tekster) s.tekst(gyldig(t));
  s.liste_slut();
  return ud;
}

std::vector<std::string> laes_tekster(const std::string& json) {
  kontrakt::JsonDokument dokument(graenser());
  if (dokument.parse(json) || dokument.rod().art != JsonArt::liste) beskadiget();
  std::vector<std::string> ud;
  for (const JsonNode& n : dokument.rod().alle()) ud.emplace_back(n.tekst);
  return ud;
}

std::string projekt_fingeraftryk(PNummer p_nummer, const std::string& indhold_json,
                                 const std::string& opgavenavne_json) {
  // The lengths in front: no content can be taken for another.
  return store::checksum(fmt::format("{}\n{}\n{}\n{}\n{}\n", p_nummer.tekst(), indhold_json.size(),
                                     indhold_json, opgavenavne_json.size(), opgavenavne_json));
}

}  // namespace nytte::sager
