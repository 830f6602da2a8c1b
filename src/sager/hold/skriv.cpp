#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/hold/intern.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/bruger.hpp"
#include "store/dagsfremmoede.hpp"

namespace nytte::sager {
namespace {

constexpr std::int32_t kDoegn = 24 * 60;
constexpr std::int32_t kHoejstPaaHold = 200;
constexpr std::int32_t kHoejstSaeder = 60;
constexpr std::int32_t kEtAar = 366;

void kontroller_tider(Feltkontrol& felter, const Projekthold& h) {
  felter.tal("moedetid", h.moedetid, 0, kDoegn - 1);
  felter.tal("slut", h.slut, 1, kDoegn);
  if (h.slut <= h.moedetid)
    felter.fejl(Fejlkode::periode_omvendt, "slut", "dagen slutter, før den begynder");
  if (h.ugedage.none()) felter.fejl(Fejlkode::felt_mangler, "ugedage");
  if (h.saeson_fra.has_value() != h.saeson_til.has_value())
    felter.fejl(Fejlkode::felt_mangler, h.saeson_fra ? "saeson_til" : "saeson_fra");
  if (h.saeson_fra && !er_aarsdag(*h.saeson_fra)) felter.fejl(Fejlkode::dato_ugyldig, "saeson_fra");
  if (h.saeson_til && !er_aarsdag(*h.saeson_til)) felter.fejl(Fejlkode::dato_ugyldig, "saeson_til");
}

Resultat<void> kontroller(store::Forbindelse& db, const Kontekst& k, const Projekthold& h) {
  Feltkontrol felter;
  felter.paakraevet("navn", h.navn);
  felter.paakraevet("moedested", h.moedested);
  felter.tal("kapacitet", h.kapacitet, 1, kHoejstPaaHold);
  felter.tal("saeder", h.saeder, 0, kHoejstSaeder);
  kontroller_tider(felter, h);
  if (!store::find_arbejdssted(db, h.p_nummer)) felter.fejl(Fejlkode::findes_ikke, "p_nummer");
  const auto leder = store::find_bruger(db, h.projektleder);
  if (!leder || leder->kommune != k.bruger.kommune || !leder->aktiv ||
      !leder->roller.contains(Rolle::projektleder))
    felter.fejl(Fejlkode::vaerdi_ukendt, "projektleder",
                "vælg en aktiv bruger i kommunen med rollen projektleder");
  return felter.svar();
}

Resultat<void> kraev_skriver(const Kontekst& k) {
  return kraev_rolle(k, {Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder});
}

// A day that people are told to have been there on was not a closed one.
bool nogen_var_der(store::Forbindelse& db, const Kontekst& k, const Holddag& d) {
  const auto dagen = *Periode::fra_til(d.dato, d.dato);
  const auto alle = store::list_dagsfremmoede(db, k.bruger.kommune, dagen);
  return std::any_of(alle.begin(), alle.end(),
                     [&](const auto& f) { return f.hold == d.hold && er_moedt(f.art); });
}

Resultat<void> kontroller(store::Forbindelse& db, const Kontekst& k, const Projekthold& h,
                          const Holddag& d) {
  Feltkontrol felter;
  if (d.dato > k.i_dag + kEtAar || d.dato < k.i_dag - kEtAar)
    felter.fejl(Fejlkode::dato_ugyldig, "dato", "højst et år frem eller tilbage");
  felter.valgfri("bemaerkning", d.bemaerkning, kNavnLaengde);
  if (d.art == Holddagart::vejrdag && !h.udendoers)
    felter.fejl(Fejlkode::tilstand_tillader_ikke, "art", "holdet er ikke udendørs");
  const auto dagen = *Periode::fra_til(d.dato, d.dato);
  const auto nu = hold::grund(h, store::list_holddage(db, k.bruger.kommune, dagen), d.dato);
  if (d.art == Holddagart::vejrdag && !kan_moedes(nu)) felter.fejl(Fejlkode::hold_lukket, "dato");
  if (d.art == Holddagart::lukket && nogen_var_der(db, k, d))
    felter.fejl(Fejlkode::tilstand_tillader_ikke, "dato", "nogen er registreret som mødt den dag");
  return felter.svar();
}

Sporfelter felter_af(const Projekthold& h) {
  return {{"p_nummer", h.p_nummer.tekst()}, {"kapacitet", std::to_string(h.kapacitet)}};
}

}  // namespace

Resultat<Projekthold> opret_hold(store::Forbindelse& db, const Kontekst& k, const Projekthold& ny,
                                 Koersel koersel) {
  NYTTE_TRY(kraev_skriver(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Projekthold> {
    Projekthold h = ny;
    h.kommune = k.bruger.kommune;
    NYTTE_TRY(kontroller(db, k, h));
    NYTTE_TRY(h.id, store::insert_hold(db, h));
    h.version = 1;
    noter(db, k, hold::spor("hold_oprettet", h, felter_af(h)));
    return h;
  });
}

Resultat<Projekthold> aendr_hold(store::Forbindelse& db, const Kontekst& k, const Projekthold& h,
                                 Koersel koersel) {
  NYTTE_TRY(kraev_skriver(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Projekthold> {
    NYTTE_TRY(const auto foer, hold::hent(db, k, h.id));
    Projekthold ny = h;
    ny.kommune = foer.kommune;
    NYTTE_TRY(kontroller(db, k, ny));
    NYTTE_TRY(ny.version, store::update_hold(db, ny));
    const bool lukket = ny.lukket_fra && ny.lukket_fra != foer.lukket_fra;
    auto felter = felter_af(ny);
    if (lukket) felter.emplace_back("fra", iso(*ny.lukket_fra));
    noter(db, k, hold::spor(lukket ? "hold_nedlagt" : "hold_aendret", ny, std::move(felter)));
    return ny;
  });
}

Resultat<void> saet_holddag(store::Forbindelse& db, const Kontekst& k, const Holddag& dag,
                            Koersel koersel) {
  NYTTE_TRY(kraev_rolle(
      k, {Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder, Rolle::projektleder}));
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    NYTTE_TRY(const auto h, hold::hent(db, k, dag.hold));
    NYTTE_TRY(kontroller(db, k, h, dag));
    store::insert_holddag(db, dag, {k.bruger.id, k.nu});
    const std::string art = "hold_dag_" + std::string(navn(dag.art));
    noter(db, k, hold::spor(art, h, {{"dato", iso(dag.dato)}}, dag.bemaerkning));
    return success();
  });
}

}  // namespace nytte::sager
