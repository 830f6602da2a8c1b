#include "sager/arbejdssted/registrer_repraesentant.hpp"

#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/repraesentant.hpp"

namespace nytte::sager {
namespace {

bool paa_p_nummer(Niveau n) { return n == Niveau::tr_p_nummer || n == Niveau::mr_p_nummer; }

Resultat<void> kontroller(store::Forbindelse& db, const Medarbejderrepraesentant& m) {
  Feltkontrol felter;
  felter.paakraevet("navn", m.navn);
  felter.valgfri("faggruppe", m.faggruppe, kNavnLaengde);
  felter.valgfri("organisation", m.organisation, kNavnLaengde);
  felter.valgfri("email", m.email, kNavnLaengde);
  felter.mailadresse("email", m.email);
  felter.periode("til", m.fra, m.til);
  if (paa_p_nummer(m.niveau) && !m.p_nummer) felter.fejl(Fejlkode::felt_mangler, "p_nummer");
  if (m.p_nummer) {
    const auto sted = store::find_arbejdssted(db, *m.p_nummer);
    if (!sted)
      felter.fejl(Fejlkode::findes_ikke, "p_nummer", m.p_nummer->tekst());
    else if (sted->cvr != m.cvr)
      felter.fejl(Fejlkode::vaerdi_ukendt, "cvr", "P-nummeret hører til " + sted->cvr.tekst());
  } else if (!store::find_arbejdsgiver(db, m.cvr)) {
    felter.fejl(Fejlkode::findes_ikke, "cvr", m.cvr.tekst());
  }
  return felter.svar();
}

Spor spor(std::string_view art, const Medarbejderrepraesentant& m) {
  const auto noegle = m.p_nummer ? m.p_nummer->tekst() : m.cvr.tekst();
  return {art,
          m.p_nummer ? "arbejdssted" : "arbejdsgiver",
          noegle,
          "",
          {{"niveau", std::string(navn(m.niveau))}, {"faggruppe", m.faggruppe}, {"navn", m.navn}}};
}

}  // namespace

Resultat<Medarbejderrepraesentant> registrer_repraesentant(store::Forbindelse& db,
                                                           const Kontekst& k,
                                                           const Medarbejderrepraesentant& ny,
                                                           Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Medarbejderrepraesentant> {
    NYTTE_TRY(kontroller(db, ny));
    Medarbejderrepraesentant m = ny;
    m.version = 1;
    m.id = store::insert_repraesentant(db, m);
    noter(db, k, spor("repraesentant_registreret", m));
    return m;
  });
}

Resultat<Medarbejderrepraesentant> vis_repraesentant(store::Forbindelse& db, const Kontekst& k,
                                                     RepraesentantId id) {
  NYTTE_TRY(kraev_rolle(
      k, {Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder, Rolle::administrator}));
  return i_laesning(db, [&]() -> Resultat<Medarbejderrepraesentant> {
    auto fundet = store::find_repraesentant(db, id);
    if (!fundet) return Fejl(Fejlkode::findes_ikke, "medarbejderrepraesentant");
    return *std::move(fundet);
  });
}

Resultat<Medarbejderrepraesentant> aendr_repraesentant(store::Forbindelse& db, const Kontekst& k,
                                                       const Medarbejderrepraesentant& ny,
                                                       Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Medarbejderrepraesentant> {
    NYTTE_TRY(kontroller(db, ny));
    Medarbejderrepraesentant m = ny;
    NYTTE_TRY(m.version, store::update_repraesentant(db, ny));
    noter(db, k, spor("repraesentant_aendret", m));
    return m;
  });
}

Resultat<Fravaer> registrer_fravaer(store::Forbindelse& db, const Kontekst& k, const Fravaer& nyt,
                                    Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Fravaer> {
    Feltkontrol felter;
    felter.periode("til", nyt.fra, nyt.til);
    felter.valgfri("grund", nyt.grund, kNavnLaengde);
    const auto m = store::find_repraesentant(db, nyt.repraesentant);
    if (!m) felter.fejl(Fejlkode::findes_ikke, "repraesentant");
    NYTTE_TRY(felter.svar());
    Fravaer f = nyt;
    f.id = store::insert_fravaer(db, f);
    auto s = spor("fravaer_registreret", *m);
    s.felter.emplace_back("fra", iso(f.fra));
    s.felter.emplace_back("til", iso(f.til));
    noter(db, k, s);
    return f;
  });
}

Resultat<NiveauFindesIkke> registrer_niveau_findes_ikke(store::Forbindelse& db, const Kontekst& k,
                                                        const NiveauFindesIkke& nyt,
                                                        Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<NiveauFindesIkke> {
    Feltkontrol felter;
    felter.periode("til", nyt.fra, nyt.til);
    felter.valgfri("faggruppe", nyt.faggruppe, kNavnLaengde);
    if (!store::find_arbejdssted(db, nyt.p_nummer))
      felter.fejl(Fejlkode::findes_ikke, "p_nummer", nyt.p_nummer.tekst());
    NYTTE_TRY(felter.svar());
    NiveauFindesIkke n = nyt;
    n.id = store::insert_findes_ikke(db, n);
    noter(db, k,
          {"niveau_fundet_tomt",
           "arbejdssted",
           n.p_nummer.tekst(),
           "",
           {{"niveau", std::string(navn(n.niveau))},
            {"faggruppe", n.faggruppe},
            {"fra", iso(n.fra)}}});
    return n;
  });
}

}  // namespace nytte::sager
