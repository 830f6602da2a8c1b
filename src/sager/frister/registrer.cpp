#include "sager/frister/registrer.hpp"

#include <algorithm>

#include "regler/frister/indberetning.hpp"
#include "regler/frister/sanktion.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/forudsaetning/forudsaetning.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/borger.hpp"
#include "store/opfoelgning.hpp"
#include "store/placering.hpp"

namespace nytte::sager {
namespace {

store::Registrering hvem(const Kontekst& k) { return {k.bruger.id, k.nu}; }

std::string tekst(std::int64_t n) { return std::to_string(n); }

// It has happened: not after today, and not before there was nytteindsats.
void sket(Feltkontrol& felter, std::string_view felt, Dato d, const Kontekst& k) {
  if (d > k.i_dag) felter.fejl(Fejlkode::dato_ugyldig, felt, "ligger efter i dag");
  if (d < Dato::af(2014, 1, 1)) felter.fejl(Fejlkode::dato_ugyldig, felt, "før 2014");
}

using Skridt = Udeblivelsesskridtart;

struct Udeblivelsessag {
  Udeblivelse udeblivelse;
  std::vector<Skridt> gjort;
};

bool har(const Udeblivelsessag& s, Skridt a) {
  return std::find(s.gjort.begin(), s.gjort.end(), a) != s.gjort.end();
}

std::optional<Udeblivelsessag> find_sag(store::Forbindelse& db, const Kontekst& k,
                                        UdeblivelseId id) {
  const auto u = store::find_udeblivelse(db, k.bruger.kommune, id);
  if (!u) return std::nullopt;
  Udeblivelsessag sag{*u, {}};
  for (const auto& s : store::list_udeblivelsesskridt(db, k.bruger.kommune, u->borger))
    if (s.udeblivelse == id) sag.gjort.push_back(s.art);
  return sag;
}

bool vejledt_foer(store::Forbindelse& db, const Kontekst& k, const Udeblivelse& u) {
  const auto datoer = store::list_borgerdatoer(db, k.bruger.kommune, u.borger);
  return std::any_of(datoer.begin(), datoer.end(), [&](const Borgerdato& d) {
    return d.art == Borgerdatoart::skriftlig_vejledning && d.dato < u.fra;
  });
}

bool aktivitetsparat(store::Forbindelse& db, const Kontekst& k, const Udeblivelse& u) {
  for (const auto& y : store::list_ydelser(db, k.bruger.kommune, u.borger))
    if (y.fra <= u.fra && (!y.til || u.fra <= *y.til))
      return y.visitation == Visitation::aktivitetsparat;
  return false;
}

// S-01, S-07, S-08: what must be there before a step may be taken.
void kontroller_skridt(Feltkontrol& felter, store::Forbindelse& db, const Kontekst& k,
                       const Udeblivelsessag& sag, const Udeblivelsesskridt& nyt) {
  const auto nej = [&](const char* hvorfor) {
    felter.fejl(Fejlkode::tilstand_tillader_ikke, "skridt", hvorfor);
  };
  if (har(sag, Skridt::rimelig_grund) || har(sag, Skridt::afgjort_ingen) ||
      har(sag, Skridt::gennemfoert))
    nej("sagen er afsluttet");
  if (nyt.art == Skridt::afgjort) {
    if (!vejledt_foer(db, k, sag.udeblivelse))
      nej("der er ingen skriftlig vejledning fra før hændelsen (LAS § 35, stk. 1)");
    if (aktivitetsparat(db, k, sag.udeblivelse) && !har(sag, Skridt::kontaktforsoeg))
      nej("der er ikke forsøgt personlig kontakt (LAS § 35, stk. 7)");
  }
  if (nyt.art == Skridt::gennemfoert) {
    if (!har(sag, Skridt::afgjort)) nej("sanktionen er ikke afgjort");
    if (nyt.dato > regler::sidste_gennemfoerelse(sag.udeblivelse.fra))
      nej("fristen på tre hele kalendermåneder er gået (LAS § 35, stk. 3)");
  }
}

Dato foerste_dag(Indberetningsart art, Dato d) {
  if (art == Indberetningsart::kvartal) return regler::kvartal(d);
  return art == Indberetningsart::oversigt ? d.maaned().foerste_dag() : *Dato::fra(d.aar(), 1, 1);
}

}  // namespace

Resultat<std::int64_t> registrer_borgerdato(store::Forbindelse& db, const Kontekst& k,
                                            const Borgerdato& ny, Koersel koersel) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<std::int64_t> {
    Feltkontrol felter;
    // Only an exemption ends in the future.
    if (ny.art != Borgerdatoart::fritaget_til) sket(felter, "dato", ny.dato, k);
    felter.valgfri("bemaerkning", ny.bemaerkning);
    NYTTE_TRY(felter.svar());
    if (!store::find_borger(db, k.bruger.kommune, ny.borger))
      return Fejl(Fejlkode::findes_ikke, "borger");
    const auto id = store::insert_borgerdato(db, ny, hvem(k));
    noter(db, k,
          {"borgerdato_registreret",
           "borger",
           tekst(ny.borger.vaerdi),
           ny.bemaerkning,
           {{"art", std::string(navn(ny.art))}, {"dato", iso(ny.dato)}, {"nr", tekst(id)}}});
    return id;
  });
}

Resultat<std::int64_t> registrer_opfoelgning(store::Forbindelse& db, const Kontekst& k,
                                             const Placeringsnotat& ny, Koersel koersel) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<std::int64_t> {
    Feltkontrol felter;
    sket(felter, "dato", ny.dato, k);
    felter.valgfri("notat", ny.notat);
    NYTTE_TRY(felter.svar());
    if (!store::find_placering(db, k.bruger.kommune, ny.placering))
      return Fejl(Fejlkode::findes_ikke, "placering");
    // That he came, or how it goes, while something necessary is missing: the note says why.
    if (ny.art == Placeringsnotatart::start_meldt || ny.art == Placeringsnotatart::opfoelgning) {
      NYTTE_TRY(kraev_klar_eller_grund(db, ny.placering, ny.notat, "notat"));
    }
    const auto id = store::insert_placeringsnotat(db, ny, hvem(k));
    noter(db, k,
          {"opfoelgning_registreret",
           "placering",
           tekst(ny.placering.vaerdi),
           ny.notat,
           {{"art", std::string(navn(ny.art))}, {"dato", iso(ny.dato)}, {"nr", tekst(id)}}});
    return id;
  });
}

Resultat<UdeblivelseId> registrer_udeblivelse(store::Forbindelse& db, const Kontekst& k,
                                              const Udeblivelse& ny, Koersel koersel) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<UdeblivelseId> {
    Feltkontrol felter;
    sket(felter, "fra", ny.fra, k);
    sket(felter, "kendt", ny.kendt, k);
    felter.periode("til", ny.fra, ny.til);
    if (ny.kendt < ny.fra) felter.fejl(Fejlkode::dato_ugyldig, "kendt", "før det skete");
    felter.valgfri("bemaerkning", ny.bemaerkning);
    NYTTE_TRY(felter.svar());
    if (!store::find_borger(db, k.bruger.kommune, ny.borger))
      return Fejl(Fejlkode::findes_ikke, "borger");
    if (ny.placering) {
      const auto p = store::find_placering(db, k.bruger.kommune, *ny.placering);
      if (!p || p->borger != ny.borger) return Fejl(Fejlkode::findes_ikke, "placering");
    }
    const auto id = store::insert_udeblivelse(db, ny, hvem(k));
    noter(db, k,
          {"udeblivelse_registreret",
           "borger",
           tekst(ny.borger.vaerdi),
           ny.bemaerkning,
           {{"art", std::string(navn(ny.art))}, {"dato", iso(ny.fra)}, {"nr", tekst(id.vaerdi)}}});
    return id;
  });
}

Resultat<std::int64_t> registrer_udeblivelsesskridt(store::Forbindelse& db, const Kontekst& k,
                                                    const Udeblivelsesskridt& nyt,
                                                    Koersel koersel) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<std::int64_t> {
    const auto sag = find_sag(db, k, nyt.udeblivelse);
    if (!sag) return Fejl(Fejlkode::findes_ikke, "udeblivelse");
    Feltkontrol felter;
    sket(felter, "dato", nyt.dato, k);
    if (nyt.dato < sag->udeblivelse.fra)
      felter.fejl(Fejlkode::dato_ugyldig, "dato", "før det skete");
    felter.valgfri("notat", nyt.notat);
    kontroller_skridt(felter, db, k, *sag, nyt);
    NYTTE_TRY(felter.svar());
    const auto id = store::insert_udeblivelsesskridt(db, nyt, hvem(k));
    noter(db, k,
          {"udeblivelsesskridt_registreret",
           "borger",
           tekst(sag->udeblivelse.borger.vaerdi),
           nyt.notat,
           {{"art", std::string(navn(nyt.art))}, {"dato", iso(nyt.dato)}, {"nr", tekst(id)}}});
    return id;
  });
}

Resultat<std::int64_t> registrer_arbejdsgiveransoegning(store::Forbindelse& db, const Kontekst& k,
                                                        const Arbejdsgiveransoegning& ny,
                                                        Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<std::int64_t> {
    Feltkontrol felter;
    sket(felter, "modtaget", ny.modtaget, k);
    felter.tal("pladser", ny.pladser, 1, 1000);
    felter.valgfri("bemaerkning", ny.bemaerkning);
    NYTTE_TRY(felter.svar());
    if (!store::find_arbejdssted(db, ny.p_nummer)) return Fejl(Fejlkode::findes_ikke, "p_nummer");
    const auto id = store::insert_arbejdsgiveransoegning(db, k.bruger.kommune, ny);
    noter(db, k,
          {"arbejdsgiveransoegning_modtaget",
           "arbejdssted",
           ny.p_nummer.tekst(),
           ny.bemaerkning,
           {{"dato", iso(ny.modtaget)}, {"pladser", tekst(ny.pladser)}, {"nr", tekst(id)}}});
    return id;
  });
}

Resultat<void> besvar_arbejdsgiveransoegning(store::Forbindelse& db, const Kontekst& k,
                                             const Ansoegningssvar& svar, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    const auto a = store::find_arbejdsgiveransoegning(db, k.bruger.kommune, svar.id);
    if (!a) return Fejl(Fejlkode::findes_ikke);
    Feltkontrol felter;
    sket(felter, "besvaret", svar.besvaret, k);
    if (svar.besvaret < a->modtaget)
      felter.fejl(Fejlkode::dato_ugyldig, "besvaret", "før ansøgningen kom");
    felter.paakraevet("svar", svar.svar, kTekstLaengde);
    NYTTE_TRY(felter.svar());
    Arbejdsgiveransoegning besvaret = *a;
    besvaret.besvaret = svar.besvaret;
    besvaret.svar = svar.svar;
    NYTTE_TRY(store::besvar_arbejdsgiveransoegning(db, k.bruger.kommune, besvaret));
    noter(db, k,
          {"arbejdsgiveransoegning_besvaret",
           "arbejdssted",
           a->p_nummer.tekst(),
           svar.svar,
           {{"dato", iso(svar.besvaret)}, {"nr", tekst(a->id)}}});
    return success();
  });
}

Resultat<std::int64_t> registrer_indberetning(store::Forbindelse& db, const Kontekst& k,
                                              const Indberetning& ny, Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::leder}));
  return i_transaktion(db, koersel, [&]() -> Resultat<std::int64_t> {
    Indberetning i = ny;
    i.periode = foerste_dag(ny.art, ny.periode);
    Feltkontrol felter;
    sket(felter, "dato", i.dato, k);
    if (i.art == Indberetningsart::kvartal && i.dato < regler::naeste_kvartal(i.periode))
      felter.fejl(Fejlkode::dato_ugyldig, "dato", "før kvartalet er gået");
    if (i.dato < i.periode) felter.fejl(Fejlkode::dato_ugyldig, "dato", "før perioden");
    felter.valgfri("bemaerkning", i.bemaerkning);
    NYTTE_TRY(felter.svar());
    const auto alle = store::list_indberetninger(db, k.bruger.kommune);
    if (std::any_of(alle.begin(), alle.end(), [&](const auto& x) {
          return x.art == i.art && x.periode == i.periode && i.art != Indberetningsart::oversigt;
        }))
      return Fejl(Fejlkode::findes_allerede, "periode");
    const auto id = store::insert_indberetning(db, k.bruger.kommune, i, hvem(k));
    noter(db, k,
          {"indberetning_registreret",
           "kommune",
           k.bruger.kommune.tekst(),
           i.bemaerkning,
           {{"art", std::string(navn(i.art))}, {"dato", iso(i.dato)}, {"nr", tekst(id)}}});
    return id;
  });
}

Resultat<void> annuller_opfoelgning(store::Forbindelse& db, const Kontekst& k,
                                    const Opfoelgningsannullering& a, Koersel koersel) {
  using R = Opfoelgningsregister;
  if (a.register_ == R::indberetning) {
    NYTTE_TRY(kraev_rolle(k, {Rolle::leder}));
  } else if (a.register_ == R::arbejdsgiveransoegning) {
    NYTTE_TRY(kraev_konsulent(k));
  } else {
    NYTTE_TRY(kraev_sagsbehandler(k));
  }
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    if (er_blank(a.grund)) return Fejl(Fejlkode::begrundelse_mangler, "grund");
    const auto emne = store::registreret_om(db, k.bruger.kommune, a.register_, a.id);
    if (!emne) return Fejl(Fejlkode::findes_ikke);
    NYTTE_TRY(store::annuller_registrering(db, k.bruger.kommune, a.register_, a.id));
    const char* art = a.register_ == R::indberetning             ? "kommune"
                      : a.register_ == R::arbejdsgiveransoegning ? "arbejdssted"
                                                                 : "borger";
    noter(db, k,
          {"opfoelgning_annulleret",
           art,
           *emne,
           a.grund,
           {{"register", std::string(navn(a.register_))}, {"nr", tekst(a.id)}}});
    return success();
  });
}

Resultat<Borgeropfoelgning> vis_opfoelgning(store::Forbindelse& db, const Kontekst& k,
                                            BorgerId borger) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  const auto kommune = k.bruger.kommune;
  return Borgeropfoelgning{store::list_borgerdatoer(db, kommune, borger),
                           store::list_placeringsnotater(db, kommune, borger),
                           store::list_udeblivelser(db, kommune, borger),
                           store::list_udeblivelsesskridt(db, kommune, borger)};
}

Resultat<Borgeropfoelgning> vis_opfoelgning_af(store::Forbindelse& db, const Kontekst& k,
                                               BorgerId borger) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Borgeropfoelgning> {
    if (!store::find_borger(db, k.bruger.kommune, borger))
      return Fejl(Fejlkode::findes_ikke, "borger");
    noter_opslag(db, k, {borger}, "opfoelgning");
    return vis_opfoelgning(db, k, borger);
  });
}

Resultat<std::vector<Arbejdsgiveransoegning>> arbejdsgiveransoegninger(store::Forbindelse& db,
                                                                       const Kontekst& k,
                                                                       PNummer p) {
  NYTTE_TRY(kraev_laeser(k));
  return store::list_arbejdsgiveransoegninger(db, k.bruger.kommune, p);
}

Resultat<std::vector<Indberetning>> indberetninger(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::leder}));
  return store::list_indberetninger(db, k.bruger.kommune);
}

}  // namespace nytte::sager
