#include "sager/historik/historik.hpp"

#include <charconv>
#include <map>

#include "sager/adgangskontrol.hpp"
#include "sager/ansoegning/tilstand.hpp"
#include "sager/historik/saetninger.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/borger.hpp"
#include "store/bruger.hpp"
#include "store/haendelse.hpp"
#include "store/hoeringssag.hpp"
#include "store/jobordre.hpp"
#include "store/opgave.hpp"
#include "store/placering.hpp"

namespace nytte::sager {
namespace {

constexpr Side kNyesteFoerst{.start = 0, .antal = 0, .faldende = true};

std::int64_t som_tal(const std::string& noegle) {
  std::int64_t n = 0;
  std::from_chars(noegle.data(), noegle.data() + noegle.size(), n);
  return n;
}

// Whether the thing, which is not a person's, is the caller's municipality's; nothing when it is of
// another kind.
std::optional<bool> kommunens(store::Forbindelse& db, const Kontekst& k, const std::string& emne,
                              std::int64_t id) {
  const auto kommune = k.bruger.kommune;
  if (emne == "arbejdssted" || emne == "arbejdsgiver") return true;
  if (emne == "jobordre") return store::find_jobordre(db, kommune, JobordreId{id}).has_value();
  if (emne == "opgave") return store::find_opgave(db, kommune, OpgaveId{id}).has_value();
  if (emne == "hoeringssag")
    return store::find_hoeringssag(db, kommune, HoeringssagId{id}).has_value();
  if (emne == "ansoegning") return find_egen_ansoegning(db, k, AnsoegningId{id}).has_value();
  return std::nullopt;
}

// Whether the caller may see the history of the thing; logs a look at the citizen it is about.
Resultat<void> kraev_adgang(store::Forbindelse& db, const Kontekst& k, const std::string& emne,
                            const std::string& noegle) {
  const auto kommune = k.bruger.kommune;
  const auto id = som_tal(noegle);
  if (const auto vores = kommunens(db, k, emne, id)) {
    NYTTE_TRY(kraev_laeser(k));
    if (!*vores) return Fejl(Fejlkode::findes_ikke, emne);
    return success();
  }
  NYTTE_TRY(kraev_borgerlaeser(k));
  std::optional<BorgerId> borger;
  if (emne == "borger" && store::find_borger(db, kommune, BorgerId{id})) borger = BorgerId{id};
  const auto p = emne == "placering" ? store::find_placering(db, kommune, PlaceringId{id})
                                     : std::optional<Placering>();
  if (p) borger = p->borger;
  if (!borger && !p) return Fejl(Fejlkode::findes_ikke, emne);
  if (borger) noter_opslag(db, k, {*borger}, "historik");
  return success();
}

std::string navn_paa(store::Forbindelse& db, std::map<BrugerId, std::string>& kendte, BrugerId id) {
  if (id.vaerdi == 0) return "nytte";
  const auto fundet = kendte.find(id);
  if (fundet != kendte.end()) return fundet->second;
  const auto bruger = store::find_bruger(db, id);
  return kendte[id] = bruger ? bruger->navn : "en tidligere bruger";
}

}  // namespace

Resultat<std::vector<Historiklinje>> historik(store::Forbindelse& db, const Kontekst& k,
                                              const std::string& emne, const std::string& noegle) {
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<std::vector<Historiklinje>> {
    NYTTE_TRY(kraev_adgang(db, k, emne, noegle));
    store::Haendelsesfilter filter;
    filter.emne = emne;
    filter.emne_noegle = noegle;
    const bool faelles = emne == "arbejdssted" || emne == "arbejdsgiver";
    auto haendelser =
        faelles ? store::list_faelles_haendelser(db, emne, noegle, kNyesteFoerst).raekker
                : store::list_haendelser(db, k.bruger.kommune, filter, kNyesteFoerst).raekker;
    std::map<BrugerId, std::string> kendte;
    std::vector<Historiklinje> linjer;
    for (auto& h : haendelser) {
      const bool egen = h.kommune == k.bruger.kommune;
      if (!egen) h.grund.clear();
      auto navnet = egen ? navn_paa(db, kendte, h.bruger) : "en anden kommune";
      auto tekst = haendelse_paa_dansk(h, navnet);
      linjer.push_back({std::move(h), std::move(navnet), std::move(tekst)});
    }
    return linjer;
  });
}

}  // namespace nytte::sager
