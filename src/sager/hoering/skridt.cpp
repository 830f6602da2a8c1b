#include "sager/hoering/skridt.hpp"

#include <map>

#include "kontrakt/hoeringsgrundlag_json.hpp"
#include "kontrakt/tekst.hpp"
#include "sager/post/link.hpp"
#include "sager/post/post.hpp"
#include "store/bruger.hpp"
#include "store/hoering.hpp"

namespace nytte::sager {
namespace {

class Navnebog {
 public:
  explicit Navnebog(store::Forbindelse& db) : db_(db) {}
  std::string navn(BrugerId id) {
    if (id.vaerdi == 0) return "";
    const auto kendt = kendte_.find(id);
    if (kendt != kendte_.end()) return kendt->second;
    const auto b = store::find_bruger(db_, id);
    return kendte_[id] = b ? b->navn : "en tidligere bruger";
  }

 private:
  store::Forbindelse& db_;
  std::map<BrugerId, std::string> kendte_;
};

Henvendelsesvisning laes_en(store::Forbindelse& db, const Hoeringssag& sag, const Henvendelse& h,
                            Navnebog& navne) {
  Henvendelsesvisning ud{
      .henvendelse = h,
      .skridt = {},
      .post = meddelelser_om(db, sag.kommune, std::string(kHenvendelsesemne), noegle(h.id)),
      .svar = store::find_hoeringssvar(db, h.id),
      .bilag = list_bilag(db, std::string(kHenvendelsesemne), noegle(h.id))};
  for (auto& k : store::list_skridt(db, h.id)) {
    auto af = navne.navn(k.bruger);
    ud.skridt.push_back({std::move(k), std::move(af)});
  }
  return ud;
}

}  // namespace

Resultat<Henvendelsesfund> find_henvendelse(store::Forbindelse& db, const Kontekst& k,
                                            const Henvendelsesvalg& valg) {
  const auto h = store::find_henvendelse(db, valg.id);
  if (!h) return Fejl(Fejlkode::findes_ikke, "henvendelse");
  const auto sag = store::find_hoeringssag(db, k.bruger.kommune, h->sag);
  if (!sag) return Fejl(Fejlkode::findes_ikke, "henvendelse");
  if (h->version != valg.version) return Fejl(Fejlkode::version_foraeldet, "version");
  return Henvendelsesfund{*sag, *h};
}

store::Skridtspor skridtspor(const Kontekst& k, std::string grund) {
  return {.bruger = k.bruger.id, .tid = k.nu, .dag = k.i_dag, .grund = std::move(grund)};
}

void noter_skridt(store::Forbindelse& db, const Kontekst& k, std::string_view art,
                  const Henvendelse& h, Skridtord ord) {
  ord.mere.emplace_back("navn", h.navn);
  ord.mere.emplace_back("rolle", rolle_ord(h));
  noter(db, k, {art, "hoeringssag", noegle(h.sag), std::move(ord.grund), std::move(ord.mere)});
}

void luk_links(store::Forbindelse& db, const Henvendelse& h, Tidspunkt nu) {
  brug_links(db, std::string(kSvarformaal), std::string(kHenvendelsesemne), noegle(h.id), nu);
}

Hoeringssagsvisning laes_visning(store::Forbindelse& db, const Hoeringssag& sag) {
  // What was frozen was written by us: if it cannot be read, the database is damaged.
  Hoeringssagsvisning ud{.sag = sag,
                         .grundlag = kontrakt::decode_hoeringsgrundlag(sag.grundlag_json).value(),
                         .henvendelser = {},
                         .resultat = {}};
  Navnebog navne(db);
  const auto alle = store::list_henvendelser(db, sag.id);
  for (const auto& h : alle) {
    ud.version += h.version;
    ud.henvendelser.push_back(laes_en(db, sag, h, navne));
  }
  ud.tilstand = hoeringstilstand(alle);
  if (sag.hoering) ud.resultat = store::find_hoering(db, sag.kommune, *sag.hoering);
  return ud;
}

std::string rolle_ord(const Henvendelse& h) {
  if (h.part == Part::arbejdsgiver) return "arbejdsgiveren";
  return h.niveau ? std::string(kontrakt::tekst(*h.niveau)) : "medarbejdernes repræsentant";
}

}  // namespace nytte::sager
