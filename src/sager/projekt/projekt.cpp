#include "sager/projekt/projekt.hpp"

#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/projekt/indhold_json.hpp"
#include "sager/projekt/skridt.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"

namespace nytte::sager {
namespace {

using H = Projekthandling;

constexpr std::int64_t kFlestPladser = 500;

Resultat<void> kraev_skriver(const Kontekst& k) {
  return kraev_rolle(k, {Rolle::virksomhedskonsulent});
}

// A draft may be short; what is too long, or no number, is wrong in any.
Resultat<void> kontroller_kladde(const Projektindhold& i) {
  Feltkontrol felter;
  felter.paakraevet("navn", i.navn);
  felter.valgfri("arbejdspladsen", i.arbejdspladsen);
  felter.valgfri("borgere", i.borgere);
  felter.valgfri("arbejdet", i.arbejdet);
  felter.valgfri("opgaver_i_ord", i.opgaver_i_ord);
  felter.valgfri("ingen_fortraengning", i.ingen_fortraengning);
  felter.valgfri("ingen_konkurrence", i.ingen_konkurrence);
  felter.tal("pladser", i.pladser, 1, kFlestPladser);
  return felter.svar();
}

}  // namespace

Resultat<Projekt> opret_projekt(store::Forbindelse& db, const Kontekst& k, const NytProjekt& nyt,
                                Koersel koersel) {
  NYTTE_TRY(kraev_skriver(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Projekt> {
    Fejl fejl;
    if (const auto svar = kontroller_kladde(nyt.indhold); !svar) fejl.tilfoej(svar.error());
    if (!store::find_arbejdssted(db, nyt.p_nummer))
      fejl.tilfoej(Fejlkode::findes_ikke, "p_nummer", nyt.p_nummer.tekst());
    if (const auto navne = opgavenavne(db, k.bruger.kommune, nyt.indhold.opgaver); !navne)
      fejl.tilfoej(navne.error());
    if (!fejl.tom()) return fejl;
    store::Projektraekke r{.id = {},
                           .kommune = k.bruger.kommune,
                           .p_nummer = nyt.p_nummer,
                           .navn = nyt.indhold.navn,
                           .indhold_json = som_json(nyt.indhold),
                           .skridt = 1,
                           .oprettet = k.nu,
                           .oprettet_af = k.bruger.id};
    r.id = store::insert_projekt(db, r);
    store::insert_projektskridt(db, {.projekt = r.id,
                                     .nr = 1,
                                     .fingeraftryk = {},
                                     .navn = {},
                                     .reference = {},
                                     .tekst = {},
                                     .bruger = k.bruger.id,
                                     .tid = k.nu,
                                     .dag = k.i_dag});
    noter(db, k,
          {"projekt_opret",
           "projekt",
           std::to_string(r.id.vaerdi),
           "",
           {{"navn", r.navn}, {"p_nummer", r.p_nummer.tekst()}}});
    return som_projekt(r);
  });
}

Resultat<Projekt> gem_projekt(store::Forbindelse& db, const Kontekst& k, const Projektvalg& valg,
                              const Projektindhold& indhold, Koersel koersel) {
  NYTTE_TRY(kraev_skriver(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Projekt> {
    NYTTE_TRY(auto r, find_projekt(db, k, valg));
    if (r.tilstand == Projekttilstand::til_godkendelse || r.tilstand == Projekttilstand::godkendt)
      return Fejl(Fejlkode::indhold_godkendt, "projekt");
    NYTTE_TRY(kontroller_kladde(indhold));
    NYTTE_TRY(opgavenavne(db, k.bruger.kommune, indhold.opgaver));
    r.navn = indhold.navn;
    r.indhold_json = som_json(indhold);
    NYTTE_TRY(const auto ny, tag_skridt(db, k, r, H::ret));
    return som_projekt(ny);
  });
}

Resultat<Projekt> kommenter_projekt(store::Forbindelse& db, const Kontekst& k, ProjektId id,
                                    const std::string& tekst, Koersel koersel) {
  NYTTE_TRY(kraev_laeser(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Projekt> {
    Feltkontrol felter;
    felter.paakraevet("kommentar", tekst, kTekstLaengde);
    NYTTE_TRY(felter.svar());
    const auto r = store::find_projekt(db, k.bruger.kommune, id);
    if (!r) return Fejl(Fejlkode::findes_ikke, "projekt");
    NYTTE_TRY(const auto ny,
              tag_skridt(db, k, *r, H::kommenter, {.navn = k.bruger.navn, .tekst = tekst}));
    return som_projekt(ny);
  });
}

Resultat<Projekt> ny_projektudgave(store::Forbindelse& db, const Kontekst& k,
                                   const Projektvalg& valg, const std::string& grund,
                                   Koersel koersel) {
  NYTTE_TRY(kraev_skriver(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Projekt> {
    NYTTE_TRY(const auto r, find_projekt(db, k, valg));
    if (er_blank(grund)) return Fejl(Fejlkode::begrundelse_mangler, "grund");
    NYTTE_TRY(const auto ny, tag_skridt(db, k, r, H::ny_udgave, {.tekst = grund}));
    luk_trinlinks(db, r.id, r.udgave, r.venter_paa, k.nu);
    return som_projekt(ny);
  });
}

Resultat<Projekt> luk_projekt(store::Forbindelse& db, const Kontekst& k, const Projektvalg& valg,
                              const std::string& grund, Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::virksomhedskonsulent, Rolle::leder}));
  return i_transaktion(db, koersel, [&]() -> Resultat<Projekt> {
    NYTTE_TRY(const auto r, find_projekt(db, k, valg));
    if (er_blank(grund)) return Fejl(Fejlkode::begrundelse_mangler, "grund");
    NYTTE_TRY(const auto ny, tag_skridt(db, k, r, H::luk, {.tekst = grund}));
    luk_trinlinks(db, r.id, r.udgave, r.venter_paa, k.nu);
    return som_projekt(ny);
  });
}

Resultat<void> kraev_godkendt_projekt(store::Forbindelse& db, Kommunekode kommune,
                                      const Jobordre& j) {
  if (!j.projekt) return success();
  const auto p = store::find_projekt(db, kommune, *j.projekt);
  if (!p) return Fejl(Fejlkode::findes_ikke, "projekt");
  if (p->p_nummer != j.p_nummer)
    return Fejl(Fejlkode::vaerdi_ukendt, "projekt", "projektet er på et andet arbejdssted");
  if (p->tilstand != Projekttilstand::godkendt)
    return Fejl(Fejlkode::projekt_ikke_godkendt, "projekt", p->navn);
  return success();
}

}  // namespace nytte::sager
