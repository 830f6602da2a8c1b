#include "sager/raad/moeder.hpp"

#include <algorithm>
#include <cctype>

#include "sager/feltkontrol.hpp"
#include "sager/raad/dagsorden.hpp"
#include "sager/raad/raadsadgang.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/moede.hpp"
#include "store/raad.hpp"
#include "store/raadsafgoerelse.hpp"
#include "store/raadsmedlem.hpp"

namespace nytte::sager {
namespace {

// "9.30" or "10.00".
bool er_klokkeslaet(const std::string& t) {
  const auto punktum = t.find('.');
  if (punktum == std::string::npos || punktum == 0 || punktum > 2 || t.size() != punktum + 3)
    return false;
  const auto ciffer = [](char c) { return c >= '0' && c <= '9'; };
  for (std::size_t i = 0; i < t.size(); ++i)
    if (i != punktum && !ciffer(t[i])) return false;
  return std::stoi(t.substr(0, punktum)) < 24 && std::stoi(t.substr(punktum + 1)) < 60;
}

bool inden_for(Dato dag, Dato fra, std::optional<Dato> til) {
  return fra <= dag && (!til || dag <= *til);
}

Resultat<Moede> kontrolleret(store::Forbindelse& db, const Kontekst& k, const Moede& nyt) {
  Moede m = nyt;
  m.raad = k.bruger.raad;
  Feltkontrol felter;
  felter.paakraevet("sted", m.sted);
  if (er_blank(m.klokken))
    felter.fejl(Fejlkode::felt_mangler, "klokken");
  else if (!er_klokkeslaet(m.klokken))
    felter.fejl(Fejlkode::vaerdi_ukendt, "klokken", "skriv fx 10.00");
  const auto tid = store::find_raad(db, m.raad);
  if (!tid || !inden_for(m.dato, tid->fra, tid->til))
    felter.fejl(Fejlkode::uden_for_raadets_tid, "dato", m.raad);
  else if (store::list_raadsmedlemmer(db, m.raad, m.dato).empty())
    felter.fejl(Fejlkode::ikke_medlem, "dato", "ingen af rådets medlemmer er udpeget til den dag");
  if (m.sagsudvalg) {
    const auto u = store::find_sagsudvalg(db, m.raad, *m.sagsudvalg);
    if (!u)
      felter.fejl(Fejlkode::findes_ikke, "sagsudvalg");
    else if (!inden_for(m.dato, u->fra, u->til))
      felter.fejl(Fejlkode::uden_for_raadets_tid, "sagsudvalg", u->navn);
  }
  NYTTE_TRY(felter.svar());
  return m;
}

Spor spor(std::string_view art, const Moede& m, std::string grund = {}) {
  return {art,
          "moede",
          std::to_string(m.id.vaerdi),
          std::move(grund),
          {{"dato", iso(m.dato)}, {"klokken", m.klokken}, {"sted", m.sted}}};
}

// Recorded and not discarded: it stands on the meeting as it is.
bool har_afgjort(store::Forbindelse& db, MoedeId moede) {
  for (const auto& p : store::list_dagsorden(db, moede))
    for (const auto& g : store::list_raadsafgoerelser(db, p.ansoegning))
      if (g.afgoerelse.moede == moede && (!g.udgang || g.udgang->bekraeftet)) return true;
  return false;
}

Resultat<Moede> aabent_moede(store::Forbindelse& db, const Kontekst& k, MoedeId id,
                             Version version) {
  auto m = store::find_moede(db, k.bruger.raad, id);
  if (!m) return Fejl(Fejlkode::findes_ikke, "moede");
  if (m->version != version) return Fejl(Fejlkode::version_foraeldet, "version");
  if (m->aflyst) return Fejl(Fejlkode::moede_aflyst, "moede");
  return *std::move(m);
}

}  // namespace

std::vector<Raadsmedlem> moedets_medlemmer(store::Forbindelse& db, const Moede& m) {
  auto alle = store::list_raadsmedlemmer(db, m.raad, m.dato);
  if (!m.sagsudvalg) return alle;
  const auto u = store::find_sagsudvalg(db, m.raad, *m.sagsudvalg);
  std::erase_if(alle, [&](const Raadsmedlem& x) {
    return !u || std::find(u->medlemmer.begin(), u->medlemmer.end(), x.id) == u->medlemmer.end();
  });
  return alle;
}

Resultat<Moede> indkald_moede(store::Forbindelse& db, const Kontekst& k, const Moede& nyt,
                              Koersel koersel) {
  NYTTE_TRY(kraev_sekretariat(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Moede> {
    NYTTE_TRY(auto m, kontrolleret(db, k, nyt));
    m.aflyst = false;
    m.til_stede.clear();
    m.id = store::insert_moede(db, m);
    m.version = 1;
    noter(db, k, spor("moede_indkaldt", m));
    return m;
  });
}

Resultat<Moede> aendr_moede(store::Forbindelse& db, const Kontekst& k, const Moede& nyt,
                            Koersel koersel) {
  NYTTE_TRY(kraev_sekretariat(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Moede> {
    NYTTE_TRY(const auto gammelt, aabent_moede(db, k, nyt.id, nyt.version));
    if (!gammelt.til_stede.empty() || har_afgjort(db, nyt.id))
      return Fejl(Fejlkode::tilstand_tillader_ikke, "moede", "mødet er holdt");
    Moede m = nyt;
    m.sagsudvalg = gammelt.sagsudvalg;
    m.aflyst = false;
    NYTTE_TRY(m, kontrolleret(db, k, m));
    NYTTE_TRY(m.version, store::update_moede(db, m));
    noter(db, k, spor("moede_aendret", m));
    return m;
  });
}

Resultat<Moede> aflys_moede(store::Forbindelse& db, const Kontekst& k, const Aflysning& a,
                            Koersel koersel) {
  NYTTE_TRY(kraev_sekretariat(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Moede> {
    NYTTE_TRY(auto m, aabent_moede(db, k, a.moede, a.version));
    if (er_blank(a.grund)) return Fejl(Fejlkode::begrundelse_mangler, "grund");
    if (har_afgjort(db, m.id))
      return Fejl(Fejlkode::tilstand_tillader_ikke, "moede", "der er registreret en afgørelse");
    for (const auto& p : store::list_dagsorden(db, m.id)) {
      NYTTE_TRY(fjern_fra_dagsorden(db, k, m.id, p.ansoegning, "mødet er aflyst: " + a.grund));
    }
    m.aflyst = true;
    NYTTE_TRY(m.version, store::update_moede(db, m));
    noter(db, k, spor("moede_aflyst", m, a.grund));
    return m;
  });
}

Resultat<Moede> registrer_fremmoede(store::Forbindelse& db, const Kontekst& k, const Fremmoede& f,
                                    Koersel koersel) {
  NYTTE_TRY(kraev_sekretariat(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Moede> {
    NYTTE_TRY(auto m, aabent_moede(db, k, f.moede, f.version));
    if (k.i_dag < m.dato) return Fejl(Fejlkode::moede_ikke_holdt, "moede", paa_dansk(m.dato));
    if (har_afgjort(db, m.id))
      return Fejl(Fejlkode::tilstand_tillader_ikke, "moede",
                  "der er registreret en afgørelse på mødets fremmøde");
    const auto medlemmer = moedets_medlemmer(db, m);
    Feltkontrol felter;
    for (std::size_t i = 0; i < f.til_stede.size(); ++i)
      if (std::none_of(medlemmer.begin(), medlemmer.end(),
                       [&](const Raadsmedlem& x) { return x.id == f.til_stede[i]; }))
        felter.fejl(Fejlkode::ikke_medlem, "til_stede[" + std::to_string(i) + "]");
    NYTTE_TRY(felter.svar());
    m.til_stede = f.til_stede;
    NYTTE_TRY(m.version, store::set_til_stede(db, m));
    auto s = spor("fremmoede_registreret", m);
    s.felter.emplace_back("antal", std::to_string(m.til_stede.size()));
    noter(db, k, s);
    return m;
  });
}

}  // namespace nytte::sager
