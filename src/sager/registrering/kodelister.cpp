#include "sager/registrering/kodelister.hpp"

#include <algorithm>
#include <set>

#include "sager/adgang/hemmelighed.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/import/linje.hpp"
#include "sager/registrering/kodelistefil.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/kodeliste.hpp"

namespace nytte::sager {
namespace {

struct Gaeldende {
  Kodelisteudgave udgave;
  std::vector<Kodevaerdi> vaerdier;
};

Gaeldende gaeldende(store::Forbindelse& db, Kodelistenavn liste) {
  if (auto u = store::find_kodelisteudgave(db, liste)) {
    auto vaerdier = store::list_kodevaerdier(db, *u);
    return {*std::move(u), std::move(vaerdier)};
  }
  return {{.liste = liste,
           .nummer = 0,
           .filnavn = std::string(navn(liste)) + ".csv",
           .sha256 = {},
           .bruger = {},
           .tid = {}},
          medfoelgende_kodeliste(liste)};
}

Resultat<void> kraev_laeser_af_lister(const Kontekst& k) {
  return kraev_rolle(
      k, {Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder, Rolle::administrator});
}

bool er_valgt(const Kodebog& bog, Kodelistenavn liste, const std::string& noegle) {
  return std::any_of(bog.koblinger.begin(), bog.koblinger.end(), [&](const Kodekobling& k) {
    return k.liste == liste && k.vaerdi == noegle && k.kode;
  });
}

// Ours in the list, and the ministries on job orders, which are typed.
std::vector<Egenvaerdi> vores(Kodelistenavn liste, const std::vector<std::string>& ministerier) {
  auto ud = egne_vaerdier(liste);
  if (liste == Kodelistenavn::ministeromraade)
    for (const auto& m : ministerier) ud.push_back({m, m, {}});
  return ud;
}

std::vector<Navnematch> match(const Kodebog& bog, Kodelistenavn liste,
                              const std::vector<std::string>& ministerier, Dato dag) {
  std::vector<Navnematch> ud;
  for (auto& e : vores(liste, ministerier)) {
    auto opslag = slaa_op(bog, liste, e.noegle, dag);
    const bool valgt = er_valgt(bog, liste, e.noegle);
    ud.push_back({std::move(e), std::move(opslag), valgt});
  }
  return ud;
}

// Those of `her` whose name is not `der`.
std::vector<Kodevaerdi> uden_navn_i(const std::vector<Kodevaerdi>& her,
                                    const std::vector<Kodevaerdi>& der) {
  std::set<std::string> navne;
  for (const auto& v : der) navne.insert(norm(v.navn));
  std::vector<Kodevaerdi> ud;
  for (const auto& v : her)
    if (!navne.contains(norm(v.navn))) ud.push_back(v);
  return ud;
}

Kodelistevisning visning(store::Forbindelse& db, Kodelistenavn liste,
                         std::vector<Navnematch> vores) {
  auto nu = gaeldende(db, liste);
  Kodelistevisning v{.liste = liste,
                     .udgave = std::move(nu.udgave),
                     .udgaver = store::list_kodelisteudgaver(db, liste),
                     .vaerdier = std::move(nu.vaerdier),
                     .nye = {},
                     .udgaaede = {},
                     .vores = std::move(vores)};
  if (v.udgaver.empty()) return v;
  const auto foer = v.udgaver.size() > 1 ? store::list_kodevaerdier(db, v.udgaver[1])
                                         : medfoelgende_kodeliste(liste);
  v.nye = uden_navn_i(v.vaerdier, foer);
  v.udgaaede = uden_navn_i(foer, v.vaerdier);
  return v;
}

Resultat<Kodelistesvar> gem(store::Forbindelse& db, const Kontekst& k, Kodelisteudgave u,
                            const std::vector<Kodevaerdi>& vaerdier) {
  const auto foer = gaeldende(db, u.liste);
  Kodelistesvar svar;
  svar.antal = static_cast<std::int64_t>(vaerdier.size());
  svar.nye = uden_navn_i(vaerdier, foer.vaerdier);
  svar.udgaaede = uden_navn_i(foer.vaerdier, vaerdier);
  svar.uaendret = foer.udgave.sha256 == u.sha256;
  u.nummer = foer.udgave.nummer + (svar.uaendret ? 0 : 1);
  if (!svar.uaendret) {
    NYTTE_TRY(u.id, store::insert_kodeliste(db, u, vaerdier));
    noter(db, k,
          {"kodeliste_indlaest",
           "kodeliste",
           std::string(navn(u.liste)),
           "",
           {{"liste", std::string(navn(u.liste))},
            {"nummer", std::to_string(u.nummer)},
            {"antal", std::to_string(svar.antal)},
            {"fil", u.filnavn}}});
  } else {
    u = foer.udgave;
  }
  svar.vores = match(hent_kodebog(db), u.liste, store::list_ministeromraader(db), k.i_dag);
  svar.udgave = std::move(u);
  return svar;
}

}  // namespace

Kodebog hent_kodebog(store::Forbindelse& db, std::optional<Tidspunkt> kendt) {
  Kodebog bog{store::list_gaeldende_kodevaerdier(db, kendt), {}};
  for (const auto liste : alle<Kodelistenavn>()) {
    const bool indlaest = std::any_of(bog.vaerdier.begin(), bog.vaerdier.end(),
                                      [&](const Kodevaerdi& v) { return v.liste == liste; });
    if (indlaest) continue;
    const auto& vores = medfoelgende_kodeliste(liste);
    bog.vaerdier.insert(bog.vaerdier.end(), vores.begin(), vores.end());
  }
  bog.koblinger = store::list_kodekoblinger(db, kendt);
  return bog;
}

std::vector<Kodevaerdi> opdigtede_i_brug(store::Forbindelse& db) {
  return opdigtede(hent_kodebog(db), store::list_ministeromraader(db));
}

Resultat<Kodelistesvar> importer_kodeliste(store::Forbindelse& db, const Kontekst& k,
                                           const Kodelisteudgave& ny, std::string_view indhold,
                                           Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::administrator}));
  NYTTE_TRY(const auto vaerdier, laes_kodeliste(ny.liste, indhold));
  Kodelisteudgave u = ny;
  u.sha256 = fingeraftryk(indhold, Aftryk::indhold);
  u.bruger = k.bruger.id;
  u.tid = k.nu;
  return i_transaktion(db, koersel, [&] { return gem(db, k, u, vaerdier); });
}

Resultat<void> kobl_kode(store::Forbindelse& db, const Kontekst& k, const Kodevalg& valg,
                         Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::administrator}));
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    const auto egne = vores(valg.liste, store::list_ministeromraader(db));
    Feltkontrol felter;
    if (std::none_of(egne.begin(), egne.end(),
                     [&](const Egenvaerdi& e) { return e.noegle == valg.vaerdi; }))
      felter.fejl(Fejlkode::vaerdi_ukendt, "vaerdi");
    const auto liste = gaeldende(db, valg.liste);
    if (valg.kode && std::none_of(liste.vaerdier.begin(), liste.vaerdier.end(),
                                  [&](const Kodevaerdi& v) { return v.kode == *valg.kode; }))
      felter.fejl(Fejlkode::vaerdi_ukendt, "kode", "listen har ikke koden");
    NYTTE_TRY(felter.svar());
    store::insert_kodekobling(db, {valg.liste, valg.vaerdi, valg.kode, k.bruger.id, k.nu});
    noter(db, k,
          {"kode_valgt",
           "kodeliste",
           std::string(navn(valg.liste)),
           "",
           {{"liste", std::string(navn(valg.liste))},
            {"vaerdi", valg.vaerdi},
            {"kode", valg.kode ? std::to_string(*valg.kode) : "efter navn"}}});
    return success();
  });
}

Resultat<std::vector<Kodelistevisning>> vis_kodelister(store::Forbindelse& db, const Kontekst& k,
                                                       Dato dag) {
  NYTTE_TRY(kraev_laeser_af_lister(k));
  return i_laesning(db, [&]() -> Resultat<std::vector<Kodelistevisning>> {
    const auto bog = hent_kodebog(db);
    const auto ministerier = store::list_ministeromraader(db);
    std::vector<Kodelistevisning> ud;
    for (const auto liste : alle<Kodelistenavn>())
      ud.push_back(visning(db, liste, match(bog, liste, ministerier, dag)));
    return ud;
  });
}

Resultat<std::string> hent_kodelistefil(store::Forbindelse& db, const Kontekst& k,
                                        Kodelistenavn liste, std::int64_t nummer) {
  NYTTE_TRY(kraev_laeser_af_lister(k));
  if (nummer == 0) return skriv_kodeliste(medfoelgende_kodeliste(liste));
  return i_laesning(db, [&]() -> Resultat<std::string> {
    for (const auto& u : store::list_kodelisteudgaver(db, liste))
      if (u.nummer == nummer) return skriv_kodeliste(store::list_kodevaerdier(db, u));
    return Fejl(Fejlkode::findes_ikke, "nummer");
  });
}

}  // namespace nytte::sager
