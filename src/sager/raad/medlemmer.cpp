#include "sager/raad/medlemmer.hpp"

#include <algorithm>

#include "sager/feltkontrol.hpp"
#include "sager/raad/raadsadgang.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/bruger.hpp"
#include "store/moede.hpp"
#include "store/raad.hpp"
#include "store/raadsmedlem.hpp"

namespace nytte::sager {
namespace {

bool overlapper(const Raadsmedlem& a, const Raadsmedlem& b) {
  const auto sidst = [](const Raadsmedlem& m) { return m.til.value_or(Dato::af(9999, 12, 31)); };
  return a.fra <= sidst(b) && b.fra <= sidst(a);
}

// A council's term or committee lies in the days the council exists.
void i_raadets_tid(store::Forbindelse& db, const std::string& raad, Dato fra, Feltkontrol& felter) {
  const auto tid = store::find_raad(db, raad);
  if (!tid || fra < tid->fra || (tid->til && fra > *tid->til))
    felter.fejl(Fejlkode::uden_for_raadets_tid, "fra", raad);
}

Resultat<Raadsmedlem> kontrolleret(store::Forbindelse& db, const Kontekst& k,
                                   const NytRaadsmedlem& ny) {
  Raadsmedlem m = ny.medlem;
  m.raad = k.bruger.raad;
  m.bruger.reset();
  Feltkontrol felter;
  felter.paakraevet("navn", m.navn);
  felter.paakraevet("organisation", m.organisation);
  felter.valgfri("email", m.email, kNavnLaengde);
  felter.periode("til", m.fra, m.til);
  i_raadets_tid(db, m.raad, m.fra, felter);
  if (!ny.brugernavn.empty()) {
    const auto b = store::find_bruger(db, ny.brugernavn);
    if (b && b->raad == m.raad && b->roller.contains(Rolle::raadsmedlem))
      m.bruger = b->id;
    else
      felter.fejl(Fejlkode::findes_ikke, "brugernavn", ny.brugernavn);
  }
  if (m.post != Medlemspost::medlem)
    for (const auto& anden : store::list_raadsmedlemmer(db, m.raad))
      if (anden.id != m.id && anden.post == m.post && overlapper(anden, m))
        felter.fejl(Fejlkode::periode_overlapper, "post", anden.navn);
  NYTTE_TRY(felter.svar());
  return m;
}

Spor spor(std::string_view art, const Raadsmedlem& m, std::string grund = {}) {
  Spor s{art,
         "raadsmedlem",
         std::to_string(m.id.vaerdi),
         std::move(grund),
         {{"navn", m.navn}, {"post", std::string(navn(m.post))}, {"fra", iso(m.fra)}}};
  if (m.til) s.felter.emplace_back("til", iso(*m.til));
  return s;
}

bool har_moedt(store::Forbindelse& db, const std::string& raad, RaadsmedlemId id) {
  const auto moeder = store::list_moeder(db, raad);
  return std::any_of(moeder.begin(), moeder.end(), [&](const Moede& m) {
    return std::find(m.til_stede.begin(), m.til_stede.end(), id) != m.til_stede.end();
  });
}

Resultat<Sagsudvalg> kontrolleret(store::Forbindelse& db, const Kontekst& k,
                                  const Sagsudvalg& nyt) {
  Sagsudvalg u = nyt;
  u.raad = k.bruger.raad;
  std::sort(u.medlemmer.begin(), u.medlemmer.end());
  u.medlemmer.erase(std::unique(u.medlemmer.begin(), u.medlemmer.end()), u.medlemmer.end());
  Feltkontrol felter;
  felter.paakraevet("navn", u.navn);
  felter.periode("til", u.fra, u.til);
  i_raadets_tid(db, u.raad, u.fra, felter);
  if (u.medlemmer.empty()) felter.fejl(Fejlkode::felt_mangler, "medlemmer");
  const auto sidder = store::list_raadsmedlemmer(db, u.raad, u.fra);
  for (std::size_t i = 0; i < u.medlemmer.size(); ++i)
    if (std::none_of(sidder.begin(), sidder.end(),
                     [&](const Raadsmedlem& m) { return m.id == u.medlemmer[i]; }))
      felter.fejl(Fejlkode::ikke_medlem, "medlemmer[" + std::to_string(i) + "]");
  NYTTE_TRY(felter.svar());
  return u;
}

Spor spor(std::string_view art, const Sagsudvalg& u) {
  return {art,
          "sagsudvalg",
          std::to_string(u.id.vaerdi),
          "",
          {{"navn", u.navn}, {"medlemmer", std::to_string(u.medlemmer.size())}}};
}

}  // namespace

Resultat<std::vector<Medlemsvisning>> vis_raadsmedlemmer(store::Forbindelse& db,
                                                         const Kontekst& k) {
  NYTTE_TRY(kraev_raadslaeser(k));
  return i_laesning(db, [&]() -> Resultat<std::vector<Medlemsvisning>> {
    std::vector<Medlemsvisning> ud;
    for (auto& m : store::list_raadsmedlemmer(db, k.bruger.raad)) {
      const auto b = m.bruger ? store::find_bruger(db, *m.bruger) : std::nullopt;
      const bool sidder = m.fra <= k.i_dag && (!m.til || k.i_dag <= *m.til);
      ud.push_back({std::move(m), b ? b->brugernavn : "", sidder});
    }
    return ud;
  });
}

Resultat<Raadsmedlem> find_raadsmedlem(store::Forbindelse& db, const Kontekst& k,
                                       RaadsmedlemId id) {
  NYTTE_TRY(kraev_raadslaeser(k));
  return i_laesning(db, [&]() -> Resultat<Raadsmedlem> {
    auto m = store::find_raadsmedlem(db, k.bruger.raad, id);
    if (!m) return Fejl(Fejlkode::findes_ikke, "medlem");
    return *std::move(m);
  });
}

Resultat<Raadsmedlem> registrer_raadsmedlem(store::Forbindelse& db, const Kontekst& k,
                                            const NytRaadsmedlem& ny, Koersel koersel) {
  NYTTE_TRY(kraev_sekretariat(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Raadsmedlem> {
    NYTTE_TRY(auto m, kontrolleret(db, k, ny));
    m.id = store::insert_raadsmedlem(db, m);
    m.version = 1;
    noter(db, k, spor("raadsmedlem_registreret", m));
    return m;
  });
}

Resultat<Raadsmedlem> aendr_raadsmedlem(store::Forbindelse& db, const Kontekst& k,
                                        const NytRaadsmedlem& ny, Koersel koersel) {
  NYTTE_TRY(kraev_sekretariat(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Raadsmedlem> {
    if (!store::find_raadsmedlem(db, k.bruger.raad, ny.medlem.id))
      return Fejl(Fejlkode::findes_ikke, "medlem");
    NYTTE_TRY(auto m, kontrolleret(db, k, ny));
    NYTTE_TRY(m.version, store::update_raadsmedlem(db, m));
    noter(db, k, spor("raadsmedlem_aendret", m));
    return m;
  });
}

Resultat<void> annuller_raadsmedlem(store::Forbindelse& db, const Kontekst& k,
                                    const Medlemsannullering& a, Koersel koersel) {
  NYTTE_TRY(kraev_sekretariat(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    const auto m = store::find_raadsmedlem(db, k.bruger.raad, a.id);
    if (!m) return Fejl(Fejlkode::findes_ikke, "medlem");
    if (er_blank(a.grund)) return Fejl(Fejlkode::begrundelse_mangler, "grund");
    if (har_moedt(db, k.bruger.raad, a.id))
      return Fejl(Fejlkode::tilstand_tillader_ikke, "medlem",
                  "medlemmet har deltaget i et møde; sæt i stedet den sidste dag");
    NYTTE_TRY(store::annuller_raadsmedlem(db, k.bruger.raad, a.id, a.version));
    noter(db, k, spor("raadsmedlem_annulleret", *m, a.grund));
    return success();
  });
}

Resultat<Sagsudvalg> opret_sagsudvalg(store::Forbindelse& db, const Kontekst& k,
                                      const Sagsudvalg& nyt, Koersel koersel) {
  NYTTE_TRY(kraev_sekretariat(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Sagsudvalg> {
    NYTTE_TRY(auto u, kontrolleret(db, k, nyt));
    u.id = store::insert_sagsudvalg(db, u);
    u.version = 1;
    noter(db, k, spor("sagsudvalg_oprettet", u));
    return u;
  });
}

Resultat<Sagsudvalg> aendr_sagsudvalg(store::Forbindelse& db, const Kontekst& k,
                                      const Sagsudvalg& nyt, Koersel koersel) {
  NYTTE_TRY(kraev_sekretariat(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Sagsudvalg> {
    if (!store::find_sagsudvalg(db, k.bruger.raad, nyt.id))
      return Fejl(Fejlkode::findes_ikke, "sagsudvalg");
    NYTTE_TRY(auto u, kontrolleret(db, k, nyt));
    NYTTE_TRY(u.version, store::update_sagsudvalg(db, u));
    noter(db, k, spor("sagsudvalg_aendret", u));
    return u;
  });
}

Resultat<std::vector<Sagsudvalg>> vis_sagsudvalg(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(kraev_raadslaeser(k));
  return i_laesning(db, [&]() -> Resultat<std::vector<Sagsudvalg>> {
    return store::list_sagsudvalg(db, k.bruger.raad);
  });
}

Resultat<Sagsudvalg> find_sagsudvalg(store::Forbindelse& db, const Kontekst& k, SagsudvalgId id) {
  NYTTE_TRY(kraev_raadslaeser(k));
  return i_laesning(db, [&]() -> Resultat<Sagsudvalg> {
    auto u = store::find_sagsudvalg(db, k.bruger.raad, id);
    if (!u) return Fejl(Fejlkode::findes_ikke, "sagsudvalg");
    return *std::move(u);
  });
}

}  // namespace nytte::sager
