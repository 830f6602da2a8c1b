#include "sager/raad/afgoerelsesgrundlag.hpp"

#include <algorithm>
#include <set>

#include "kontrakt/fund_tekst.hpp"
#include "kontrakt/json_skriver.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/raad/moeder.hpp"
#include "store/arbejdssted.hpp"
#include "store/moede.hpp"
#include "store/raad.hpp"
#include "store/raadsmedlem.hpp"

namespace nytte::sager {
namespace {

bool er_blandt(const std::vector<Raadsmedlem>& alle, RaadsmedlemId id) {
  return std::any_of(alle.begin(), alle.end(), [&](const auto& m) { return m.id == id; });
}

// Who may vote is a matter of the register, not of the law of the day: all of it at once.
Resultat<void> kontroller_stemmer(store::Forbindelse& db, const Moede& m,
                                  const std::vector<Afstemning>& stemmer) {
  const auto medlemmer = moedets_medlemmer(db, m);
  std::set<RaadsmedlemId> har_stemt;
  Feltkontrol felter;
  for (std::size_t i = 0; i < stemmer.size(); ++i) {
    const auto id = stemmer[i].medlem;
    const auto felt = "stemmer[" + std::to_string(i) + "]";
    if (!er_blandt(medlemmer, id))
      felter.fejl(Fejlkode::ikke_medlem, felt);
    else if (std::find(m.til_stede.begin(), m.til_stede.end(), id) == m.til_stede.end())
      felter.fejl(Fejlkode::ikke_til_stede, felt);
    if (!har_stemt.insert(id).second) felter.fejl(Fejlkode::stemme_dobbelt, felt);
  }
  return felter.svar();
}

regler::Afgoerelsesfakta fakta_af(store::Forbindelse& db, const Raadssag& sag, const Moede& m,
                                  const NyRaadsafgoerelse& ny) {
  const auto& i = sag.ansoegning.indhold;
  regler::Afgoerelsesfakta f{.myndighed = {.dag = m.dato}};
  if (i.p_nummer)
    if (const auto sted = store::find_arbejdssted(db, *i.p_nummer)) {
      f.myndighed.raad = store::find_raad(db, sted->kommune, m.dato);
      if (const auto kommune = store::find_kommune(db, sted->kommune))
        f.myndighed.kommune = kommune->navn;
    }
  f.raad = m.raad;
  f.medlemmer = store::list_raadsmedlemmer(db, m.raad);
  if (m.sagsudvalg) f.sagsudvalg = store::find_sagsudvalg(db, m.raad, *m.sagsudvalg);
  f.moede_aflyst = m.aflyst;
  f.stemmer = ny.stemmer;
  for (const auto& s : ny.stemmer) f.til_stede.push_back(s.medlem);
  f.paa_moedet = m.til_stede;
  f.udfald = ny.udfald;
  f.pladser = ny.pladser;
  f.forhold = ny.forhold;
  f.fra = ny.fra;
  f.til = ny.til;
  f.begrundelse = ny.begrundelse;
  f.soegt_pladser = i.pladser;
  f.soegt_fra = i.fra;
  f.soegt_til = i.til;
  f.ordinaert_ansatte = i.ordinaert_ansatte;
  f.visiterede_ydelser = i.visiterede_ydelser;
  return f;
}

}  // namespace

Resultat<Grundlag> laes_grundlag(store::Forbindelse& db, const Kontekst& k,
                                 const NyRaadsafgoerelse& ny) {
  NYTTE_TRY(auto sag, laes_raadssag(db, k, ny.ansoegning));
  const auto id = ny.moede ? ny.moede : store::find_dagsorden(db, ny.ansoegning);
  if (!id) return Fejl(Fejlkode::tilstand_tillader_ikke, "moede", "sagen er ikke på en dagsorden");
  auto m = store::find_moede(db, k.bruger.raad, *id);
  if (!m) return Fejl(Fejlkode::findes_ikke, "moede");
  if (m->aflyst) return Fejl(Fejlkode::moede_aflyst, "moede");
  if (k.i_dag < m->dato) return Fejl(Fejlkode::moede_ikke_holdt, "moede", paa_dansk(m->dato));
  NYTTE_TRY(kontroller_stemmer(db, *m, ny.stemmer));
  auto fakta = fakta_af(db, sag, *m, ny);
  return Grundlag{std::move(sag), *std::move(m), std::move(fakta)};
}

Raadsvurdering vurder(const regler::Afgoerelsesfakta& f) {
  Raadsvurdering ud;
  ud.fund = regler::bedoem_raadsafgoerelse(f);
  ud.kan_afgoeres = regler::kan_afgoeres(ud.fund);
  return ud;
}

std::string fund_som_json(const Fundliste& fund) {
  std::string ud;
  kontrakt::JsonSkriver s(ud);
  s.liste();
  for (const Fund& f : fund) {
    s.objekt();
    s.felt("kode", navn(f.kode));
    s.felt("udfald", navn(f.udfald));
    s.felt("felt", f.felt);
    s.felt("tekst", kontrakt::saetning(f));
    s.felt("hjemmel", kontrakt::hjemmelstekst(f));
    s.objekt_slut();
  }
  s.liste_slut();
  return ud;
}

}  // namespace nytte::sager
