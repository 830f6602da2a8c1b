#include "sager/fejlregistrering/gennemgang.hpp"

#include <algorithm>
#include <map>

#include "dokumenter/xlsx.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/fagsystem/fagsystem.hpp"
#include "sager/fejlregistrering/saetning.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/fagsystem.hpp"
#include "store/fejlregistrering.hpp"

namespace nytte::sager {
namespace {

using Beslutninger = std::map<std::pair<std::int64_t, Fejlregistreringstype>, Lagretbeslutning>;

std::vector<Kildeplacering> raekker_af(store::Forbindelse& db, const Kontekst& k,
                                       FagsystemimportId id) {
  std::vector<Kildeplacering> ud;
  store::hver_kildeplacering(db, id, [&](const Kildeplacering& r) {
    if (r.kommune == k.bruger.kommune) ud.push_back(r);
  });
  return ud;
}

// A list with what is said of it; the rows that the grounds point at live here.
struct Gennemgang {
  Fagsystemimport import;
  std::vector<Kildeplacering> raekker{};
  std::vector<Kildejobordre> jobordrer{};
  std::vector<std::pair<Fagsystem, std::vector<Kildeplacering>>> andre{};
  std::vector<Fejlregistrering> fund{};
  Beslutninger beslutninger{};
};

// The newest job orders of the system, and the newest placements of each of the other systems.
void laes_andre(store::Forbindelse& db, const Kontekst& k, Gennemgang& g) {
  for (const auto& i : store::list_fagsystemimporter(db, k.bruger.kommune)) {
    if (i.erstattet) continue;
    if (i.liste == Fagsystemliste::jobordrer && i.system == g.import.system)
      store::hver_kildejobordre(db, i.id, [&](const Kildejobordre& j) {
        if (j.kommune == k.bruger.kommune) g.jobordrer.push_back(j);
      });
    else if (i.liste == Fagsystemliste::placeringer && i.system != g.import.system)
      g.andre.emplace_back(i.system, raekker_af(db, k, i.id));
  }
}

Resultat<Gennemgang> gennemgaa(store::Forbindelse& db, const Kontekst& k, FagsystemimportId id) {
  auto i = store::find_fagsystemimport(db, id);
  if (!i || i->liste != Fagsystemliste::placeringer ||
      (i->kommune && *i->kommune != k.bruger.kommune))
    return Fejl(Fejlkode::findes_ikke, "fagsystemimport");
  Gennemgang g{.import = *std::move(i)};
  g.raekker = raekker_af(db, k, id);
  laes_andre(db, k, g);
  auto grundlag = eget_grundlag(db, k.bruger.kommune);
  grundlag.jobordrer = g.jobordrer;
  for (const auto& [system, raekker] : g.andre) grundlag.andre_lister.push_back({system, raekker});
  g.fund = find_fejlregistreringer(g.raekker, grundlag);
  for (auto& b : store::list_fundbeslutninger(db, id, k.bruger.kommune)) {
    const auto noegle = std::pair(b.kilde, b.type);
    g.beslutninger.emplace(noegle, std::move(b));
  }
  return g;
}

const Lagretbeslutning* beslutning(const Gennemgang& g, const Fejlregistrering& f) {
  const auto b = g.beslutninger.find({f.kilde, f.type});
  return b == g.beslutninger.end() ? nullptr : &b->second;
}

bool passer(const Fundoenske& o, const Fejlregistrering& f, bool behandlet) {
  return (!o.type || *o.type == f.type) && (!o.sikkerhed || *o.sikkerhed == f.sikkerhed) &&
         (!o.tilstand || (*o.tilstand == Fundtilstand::behandlet) == behandlet);
}

Fundlinje linje_af(const Gennemgang& g, const Fejlregistrering& f) {
  Fundlinje ud{f, g.raekker[f.raekke], std::nullopt};
  if (const auto* b = beslutning(g, f)) ud.beslutning = *b;
  return ud;
}

const Fejlregistrering* find_fund(const Gennemgang& g, std::int64_t linje,
                                  Fejlregistreringstype type) {
  const auto f = std::find_if(g.fund.begin(), g.fund.end(),
                              [&](const auto& x) { return x.linje == linje && x.type == type; });
  return f == g.fund.end() ? nullptr : &*f;
}

std::string beviser(const Fejlregistrering& f) {
  std::string ud;
  for (const auto& b : f.beviser) ud += (ud.empty() ? "" : "; ") + saetning(b);
  for (const auto& h : f.relaterede) ud += "; se " + saetning(h);
  return ud;
}

dokumenter::Regnearkscelle dag(const std::optional<Dato>& d) {
  if (!d) return std::monostate{};
  return *d;
}

dokumenter::Regneark ark(const Gennemgang& g) {
  using K = dokumenter::Kolonnetype;
  dokumenter::Regneark a{.navn = "Fund",
                         .kolonner = {{"Linje", K::heltal, 8},
                                      {"Type", K::tekst, 40},
                                      {"Sikkerhed", K::tekst, 12},
                                      {"CPR-nummer", K::tekst, 14},
                                      {"Virksomhed", K::tekst, 28},
                                      {"Jobordre", K::tekst, 14},
                                      {"Fra", K::dato, 12},
                                      {"Til", K::dato, 12},
                                      {"Beviser", K::tekst, 80},
                                      {"Det rigtige", K::tekst, 60},
                                      {"Behandlet", K::tekst, 16},
                                      {"Begrundelse", K::tekst, 40}},
                         .raekker = {}};
  for (const auto& f : g.fund) {
    const auto& r = g.raekker[f.raekke];
    const auto* b = beslutning(g, f);
    const std::string svar = b == nullptr                  ? ""
                             : b->svar == Fundsvar::rettet ? "rettet"
                                                           : "ikke en fejl";
    a.raekker.push_back({f.linje, std::string(overskrift(f.type)), std::string(ord(f.sikkerhed)),
                         r.cpr ? r.cpr->maskeret() : std::string(), r.virksomhed, r.nummer,
                         dag(r.fra), dag(r.til), beviser(f), ret_tekst(f), svar,
                         b == nullptr ? std::string() : b->begrundelse});
  }
  return a;
}

}  // namespace

Findergrundlag eget_grundlag(store::Forbindelse& db, std::optional<Kommunekode> kommune) {
  Findergrundlag g;
  for (const auto& a :
       store::list_arbejdssteder(db, {}, Arbejdsstedorden::p_nummer, Side{.start = 0, .antal = 0})
           .raekker)
    g.arbejdssteder.push_back({a.p_nummer, a.cvr, a.sektor, a.lukket_fra});
  g.egne = store::list_kendte_placeringer(db, kommune);
  return g;
}

Resultat<std::vector<Fagsystemimport>> list_gennemgange(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(auto alle, list_importer(db, k));
  std::erase_if(alle, [](const auto& i) { return i.liste != Fagsystemliste::placeringer; });
  return alle;
}

Resultat<Fundvisning> vis_fund(store::Forbindelse& db, const Kontekst& k, FagsystemimportId id,
                               const Fundoenske& oenske, const Side& side) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Fundvisning> {
    NYTTE_TRY(const auto g, gennemgaa(db, k, id));
    Fundvisning ud{.import = g.import, .raekker = static_cast<std::int64_t>(g.raekker.size())};
    for (const auto& f : g.fund) {
      auto& t = ud.tal[static_cast<std::size_t>(f.type)];
      ++t.sikkerhed[static_cast<std::size_t>(f.sikkerhed)];
      const bool behandlet = beslutning(g, f) != nullptr;
      t.behandlede += behandlet ? 1 : 0;
      if (!passer(oenske, f, behandlet)) continue;
      const auto nr = ud.fund.i_alt++;
      if (nr >= side.start && (side.antal == 0 || nr < side.start + side.antal))
        ud.fund.raekker.push_back(linje_af(g, f));
    }
    std::vector<Kildeplacering> set;
    for (const auto& l : ud.fund.raekker) set.push_back(l.raekke);
    noter_kildeopslag(db, k, id, set, "vis_fund");
    return ud;
  });
}

Resultat<Fundlinje> vis_et_fund(store::Forbindelse& db, const Kontekst& k, FagsystemimportId id,
                                std::int64_t linje, Fejlregistreringstype type) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Fundlinje> {
    NYTTE_TRY(const auto g, gennemgaa(db, k, id));
    const auto* f = find_fund(g, linje, type);
    if (f == nullptr) return Fejl(Fejlkode::findes_ikke, "linje");
    auto ud = linje_af(g, *f);
    noter_kildeopslag(db, k, id, {ud.raekke}, "vis_fund");
    return ud;
  });
}

Resultat<void> afgoer_fund(store::Forbindelse& db, const Kontekst& k, const Fundafgoerelse& a,
                           Koersel koersel) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    Feltkontrol felter;
    felter.paakraevet("begrundelse", a.begrundelse, kTekstLaengde);
    NYTTE_TRY(felter.svar());
    NYTTE_TRY(const auto g, gennemgaa(db, k, a.import));
    const auto* f = find_fund(g, a.linje, a.type);
    if (f == nullptr) return Fejl(Fejlkode::findes_ikke, "linje");
    NYTTE_TRY(store::insert_fundbeslutning(db, a.import, k.bruger.kommune,
                                           {.kilde = f->kilde,
                                            .linje = f->linje,
                                            .type = f->type,
                                            .nummer = a.version + 1,
                                            .svar = a.svar,
                                            .begrundelse = a.begrundelse,
                                            .bruger = k.bruger.id,
                                            .bruger_navn = k.bruger.navn,
                                            .tid = k.nu}));
    // The reason stands with the decision; here it could carry a person into the history.
    noter(db, k,
          {"fund_afgjort",
           "fagsystemimport",
           std::to_string(a.import.vaerdi),
           "",
           {{"linje", std::to_string(a.linje)},
            {"type", std::string(overskrift(a.type))},
            {"svar", a.svar == Fundsvar::rettet ? "rettet" : "ikke en fejl"}}});
    return success();
  });
}

Resultat<std::vector<Kildeplacering>> rettede_raekker(store::Forbindelse& db, const Kontekst& k,
                                                      FagsystemimportId id) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  return i_laesning(db, [&]() -> Resultat<std::vector<Kildeplacering>> {
    NYTTE_TRY(const auto g, gennemgaa(db, k, id));
    std::vector<Fundbeslutning> valg;
    for (const auto& f : g.fund)
      if (const auto* b = beslutning(g, f))
        valg.push_back({f.raekke, f.type, b->svar, std::nullopt});
    return korriger(g.raekker, g.fund, valg);
  });
}

Resultat<Fundfil> hent_fund(store::Forbindelse& db, const Kontekst& k, FagsystemimportId id,
                            Filformat format) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Fundfil> {
    NYTTE_TRY(const auto g, gennemgaa(db, k, id));
    noter(db, k,
          {"fund_hentet",
           "fagsystemimport",
           std::to_string(id.vaerdi),
           "",
           {{"system", std::string(fagsystem_ord(g.import.system))}}});
    const std::string navn_uden = "fund-" + std::to_string(id.vaerdi);
    if (format == Filformat::csv) return Fundfil{navn_uden + ".csv", dokumenter::som_csv(ark(g))};
    NYTTE_TRY(auto bytes, dokumenter::som_xlsx(ark(g)));
    return Fundfil{navn_uden + ".xlsx", std::move(bytes)};
  });
}

}  // namespace nytte::sager
