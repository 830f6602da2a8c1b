#include "sager/videre/registrer.hpp"

#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "sager/videre/adgang.hpp"
#include "sager/videre/ord.hpp"
#include "store/placering.hpp"
#include "store/videre.hpp"

namespace nytte::sager {
namespace {

using Svar = Resultat<std::int64_t>;
using R = Videreregister;

constexpr std::size_t kHoejstAftaler = 10;
constexpr Dato kFoerste = Dato::af(2014, 1, 1);

store::Registrering hvem(const Kontekst& k) { return {k.bruger.id, k.nu}; }
std::string tekst(std::int64_t n) { return std::to_string(n); }
std::string tekst(BorgerId b) { return std::to_string(b.vaerdi); }

void sket(Feltkontrol& felter, std::string_view felt, Dato d, const Kontekst& k) {
  if (d > k.i_dag) felter.fejl(Fejlkode::dato_ugyldig, felt, "ligger efter i dag");
  if (d < kFoerste) felter.fejl(Fejlkode::dato_ugyldig, felt, "før 2014");
}

void kontroller_aftale(Feltkontrol& felter, std::string_view nr, const Samtaleaftale& a,
                       Dato samtale) {
  felter.paakraevet("aftaler[" + std::string(nr) + "].hvad", a.hvad);
  if (a.inden < samtale)
    felter.fejl(Fejlkode::dato_ugyldig, "aftaler[" + std::string(nr) + "].inden",
                "før det blev aftalt");
}

Resultat<void> kontroller(const NySamtale& ny, const Kontekst& k) {
  Feltkontrol felter;
  sket(felter, "dato", ny.samtale.dato, k);
  felter.paakraevet("tekst", ny.samtale.tekst, kTekstLaengde);
  if (ny.aftaler.size() > kHoejstAftaler)
    felter.fejl(Fejlkode::tal_uden_for_graenser, "aftaler", "højst 10");
  for (std::size_t i = 0; i < ny.aftaler.size(); ++i)
    kontroller_aftale(felter, std::to_string(i), ny.aftaler[i], ny.samtale.dato);
  return felter.svar();
}

// The placement, when it is of a citizen the caller may write about.
Resultat<Placering> find_egen_placering(store::Forbindelse& db, const Kontekst& k, PlaceringId id) {
  const auto p = store::find_placering(db, k.bruger.kommune, id);
  if (!p || !p->borger) return Fejl(Fejlkode::findes_ikke, "placering");
  NYTTE_TRY(find_egen_borger(db, k, *p->borger));
  return *p;
}

// Who may annul or close what.
Resultat<void> kraev_register(const Kontekst& k, R tabel) {
  if (tabel == R::uddannelsesfrist) return kraev_rolle(k, {Rolle::sagsbehandler, Rolle::leder});
  if (tabel == R::samtale || tabel == R::samtaleaftale || tabel == R::hjaelp)
    return kraev_vejleder(k);
  return kraev_sagsbehandler(k);
}

}  // namespace

Svar registrer_samtale(store::Forbindelse& db, const Kontekst& k, const NySamtale& ny,
                       Koersel koersel) {
  NYTTE_TRY(kraev_vejleder(k));
  return i_transaktion(db, koersel, [&]() -> Svar {
    NYTTE_TRY(find_egen_borger(db, k, ny.samtale.borger));
    NYTTE_TRY(kontroller(ny, k));
    const auto id = store::insert_samtale(db, ny.samtale, hvem(k));
    for (Samtaleaftale a : ny.aftaler) {
      a.samtale = id;
      store::insert_samtaleaftale(db, a);
    }
    // What was said stays with the conversation: the history says only that there was one.
    noter(db, k,
          {"samtale_registreret",
           "borger",
           tekst(ny.samtale.borger),
           "",
           {{"dato", iso(ny.samtale.dato)},
            {"antal", tekst(static_cast<std::int64_t>(ny.aftaler.size()))},
            {"nr", tekst(id)}}});
    return id;
  });
}

Svar registrer_hjaelp(store::Forbindelse& db, const Kontekst& k, const Hjaelp& ny,
                      Koersel koersel) {
  NYTTE_TRY(kraev_vejleder(k));
  return i_transaktion(db, koersel, [&]() -> Svar {
    NYTTE_TRY(find_egen_borger(db, k, ny.borger));
    Feltkontrol felter;
    sket(felter, "dato", ny.dato, k);
    felter.valgfri("notat", ny.notat);
    NYTTE_TRY(felter.svar());
    const auto id = store::insert_hjaelp(db, ny, hvem(k));
    noter(db, k,
          {"hjaelp_registreret",
           "borger",
           tekst(ny.borger),
           "",
           {{"hvad", hjaelp_ord(ny.art)}, {"dato", iso(ny.dato)}, {"nr", tekst(id)}}});
    return id;
  });
}

Svar registrer_naesteskridt(store::Forbindelse& db, const Kontekst& k, const Naesteskridt& ny,
                            Koersel koersel) {
  NYTTE_TRY(kraev_vejleder(k));
  return i_transaktion(db, koersel, [&]() -> Svar {
    NYTTE_TRY(const auto p, find_egen_placering(db, k, ny.placering));
    if (p.status == Placeringsstatus::annulleret)
      return Fejl(Fejlkode::tilstand_tillader_ikke, "placering");
    Feltkontrol felter;
    if (ny.hvornaar < p.fra)
      felter.fejl(Fejlkode::dato_ugyldig, "hvornaar", "før placeringen begyndte");
    felter.paakraevet("hvem", ny.hvem);
    felter.valgfri("tekst", ny.tekst);
    NYTTE_TRY(felter.svar());
    const auto id = store::insert_naesteskridt(db, ny, hvem(k));
    noter(db, k,
          {"naesteskridt_registreret",
           "placering",
           tekst(ny.placering.vaerdi),
           "",
           {{"hvad", naesteskridt_ord(ny.art)}, {"dato", iso(ny.hvornaar)}, {"nr", tekst(id)}}});
    return id;
  });
}

Svar registrer_uddannelsesskridt(store::Forbindelse& db, const Kontekst& k,
                                 const Uddannelsesskridt& ny, Koersel koersel) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  return i_transaktion(db, koersel, [&]() -> Svar {
    NYTTE_TRY(find_egen_borger(db, k, ny.borger));
    Feltkontrol felter;
    felter.paakraevet("hvad", ny.hvad);
    if (ny.inden < kFoerste) felter.fejl(Fejlkode::dato_ugyldig, "inden", "før 2014");
    NYTTE_TRY(felter.svar());
    const auto id = store::insert_uddannelsesskridt(db, ny, hvem(k));
    noter(db, k,
          {"uddannelsesskridt_registreret",
           "borger",
           tekst(ny.borger),
           "",
           {{"hvad", ny.hvad}, {"dato", iso(ny.inden)}, {"nr", tekst(id)}}});
    return id;
  });
}

Svar registrer_afgang(store::Forbindelse& db, const Kontekst& k, const Borgerafgang& ny,
                      Koersel koersel) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  return i_transaktion(db, koersel, [&]() -> Svar {
    NYTTE_TRY(find_egen_borger(db, k, ny.borger));
    Feltkontrol felter;
    sket(felter, "dato", ny.dato, k);
    felter.valgfri("bemaerkning", ny.bemaerkning);
    if (ny.placering) {
      const auto p = store::find_placering(db, k.bruger.kommune, *ny.placering);
      if (!p || p->borger != ny.borger) return Fejl(Fejlkode::findes_ikke, "placering");
      if (ny.dato < p->fra) felter.fejl(Fejlkode::dato_ugyldig, "dato", "før placeringen begyndte");
    }
    NYTTE_TRY(felter.svar());
    const auto id = store::insert_borgerafgang(db, ny, hvem(k));
    noter(db, k,
          {"afgang_registreret",
           "borger",
           tekst(ny.borger),
           ny.bemaerkning,
           {{"hvad", afgang_ord(ny.art)}, {"dato", iso(ny.dato)}, {"nr", tekst(id)}}});
    return id;
  });
}

std::optional<Afgangsart> afgang_af(Placeringsaarsag aarsag) {
  switch (aarsag) {
    case Placeringsaarsag::ordinaert_job:
      return Afgangsart::ordinaert_job;
    case Placeringsaarsag::uddannelse:
      return Afgangsart::uddannelse;
    case Placeringsaarsag::andet_tilbud:
      return Afgangsart::andet_tilbud;
    case Placeringsaarsag::sygdom:
      return Afgangsart::sygdom;
    case Placeringsaarsag::flyttet:
      return Afgangsart::flyttet;
    default:
      return std::nullopt;
  }
}

Svar registrer_uddannelsesfrist(store::Forbindelse& db, const Kontekst& k,
                                const Uddannelsesfrist& ny, Koersel koersel) {
  NYTTE_TRY(kraev_register(k, R::uddannelsesfrist));
  return i_transaktion(db, koersel, [&]() -> Svar {
    Feltkontrol felter;
    felter.paakraevet("navn", ny.navn);
    felter.tal("maaned", ny.maaned, 1, 12);
    // 2024 is a leap year: the last of February may be named.
    if (ny.maaned >= 1 && ny.maaned <= 12)
      felter.tal("dag", ny.dag, 1, dage_i_maaned(2024, ny.maaned));
    felter.paakraevet("kilde", ny.kilde);
    NYTTE_TRY(felter.svar());
    const auto id = store::insert_uddannelsesfrist(db, k.bruger.kommune, ny, hvem(k));
    noter(db, k,
          {"uddannelsesfrist_registreret",
           "kommune",
           k.bruger.kommune.tekst(),
           "",
           {{"navn", ny.navn}, {"nr", tekst(id)}}});
    return id;
  });
}

Resultat<BorgerId> afslut_aftale(store::Forbindelse& db, const Kontekst& k, const Aftalelukning& l,
                                 Koersel koersel) {
  if (l.register_ != R::samtaleaftale && l.register_ != R::uddannelsesskridt)
    return Fejl(Fejlkode::findes_ikke);
  NYTTE_TRY(kraev_register(k, l.register_));
  return i_transaktion(db, koersel, [&]() -> Resultat<BorgerId> {
    const auto borger = store::videre_om(db, k.bruger.kommune, l.register_, l.id);
    if (!borger) return Fejl(Fejlkode::findes_ikke);
    NYTTE_TRY(find_egen_borger(db, k, *borger));
    Feltkontrol felter;
    sket(felter, "dato", l.afslutning.dato, k);
    felter.valgfri("bemaerkning", l.afslutning.bemaerkning);
    NYTTE_TRY(felter.svar());
    NYTTE_TRY(store::insert_aftaleafslutning(db, l.register_, l.id, l.afslutning, hvem(k)));
    noter(db, k,
          {l.register_ == R::samtaleaftale ? "samtaleaftale_afsluttet"
                                           : "uddannelsesskridt_afsluttet",
           "borger",
           tekst(*borger),
           l.afslutning.bemaerkning,
           {{"udfald", aftaleudfald_ord(l.afslutning.udfald)},
            {"dato", iso(l.afslutning.dato)},
            {"nr", tekst(l.id)}}});
    return *borger;
  });
}

Resultat<void> annuller_videre(store::Forbindelse& db, const Kontekst& k,
                               const Videreannullering& a, Koersel koersel) {
  NYTTE_TRY(kraev_register(k, a.register_));
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    if (er_blank(a.grund)) return Fejl(Fejlkode::begrundelse_mangler, "grund");
    const auto borger = store::videre_om(db, k.bruger.kommune, a.register_, a.id);
    if (!borger) return Fejl(Fejlkode::findes_ikke);
    const bool om_borger = a.register_ != R::uddannelsesfrist;
    if (om_borger) {
      NYTTE_TRY(find_egen_borger(db, k, *borger));
    }
    NYTTE_TRY(store::annuller_videre(db, k.bruger.kommune, a.register_, a.id));
    noter(db, k,
          {"videre_annulleret",
           om_borger ? "borger" : "kommune",
           om_borger ? tekst(*borger) : k.bruger.kommune.tekst(),
           a.grund,
           {{"register", std::string(navn(a.register_))}, {"nr", tekst(a.id)}}});
    return success();
  });
}

}  // namespace nytte::sager
