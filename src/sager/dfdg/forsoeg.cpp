#include "sager/dfdg/forsoeg.hpp"

#include "sager/adgang/brugere.hpp"
#include "sager/dfdg/afstemning.hpp"
#include "sager/dfdg/indhold.hpp"
#include "sager/dfdg/koe.hpp"
#include "sager/dfdg/skridt.hpp"
#include "sager/registrering/kodelister.hpp"
#include "sager/registrering/registrering_json.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/borger.hpp"
#include "store/dfdg.hpp"

namespace nytte::sager {
namespace {

using Paabegyndt = Paabegyndtregistrering;

Kontekst programmet(const Registerur& ur, const Registerforsendelse& f) {
  return systemkontekst(ur.nu, ur.i_dag, f.kommune);
}

// Settled without anything leaving.
Resultat<void> afgoer(store::Forbindelse& db, const Registerur& ur, Paabegyndt& p,
                      const Forsendelsesskridtet& s) {
  NYTTE_TRY(p.forsendelse, tag_skridt(db, programmet(ur, p.forsendelse), p.forsendelse, s));
  p.afgjort = true;
  return success();
}

std::string samlet(const std::vector<std::string>& saetninger) {
  std::string ud;
  for (const auto& s : saetninger) ud += (ud.empty() ? "" : " ") + s;
  return ud;
}

Resultat<void> hold_tilbage(store::Forbindelse& db, const Registerur& ur, Paabegyndt& p,
                            std::string tekst) {
  return afgoer(db, ur, p,
                {.skridt = Forsendelsesskridt::tilbageholdt,
                 .kode = kSvarIkkeKlar,
                 .tekst = std::move(tekst),
                 .naeste = {}});
}

// On behalf of the one who wrote the record; by the program itself, the event alone tells it.
Resultat<void> laes_cpr(store::Forbindelse& db, const Registerur& ur, Paabegyndt& p) {
  const auto& f = p.forsendelse;
  const auto borger = f.borger ? store::find_borger(db, f.kommune, *f.borger) : std::nullopt;
  if (!borger)
    return afgoer(db, ur, p,
                  {.skridt = Forsendelsesskridt::afvist,
                   .kode = kSvarUkendtBorger,
                   .tekst = "Borgeren hører ikke længere til kommunen",
                   .naeste = {}});
  p.cpr = borger->cpr.udlever(CprFormaal::indberetning);
  Kontekst k = programmet(ur, f);
  const auto emne = haendelsesemne(f.emne);
  noter(db, k,
        {.art = "cpr_laest_til_registeret",
         .emne = emne,
         .noegle = std::to_string(f.emne_id),
         .grund = {},
         .felter = {{"forsendelse", std::to_string(f.id.vaerdi)}}});
  k.bruger.id = f.bruger;
  noter_opslag(db, k, {*f.borger}, "indberetning_til_registeret");
  return success();
}

Resultat<void> goer_aktivitet_klar(store::Forbindelse& db, const Registerur& ur, Paabegyndt& p) {
  NYTTE_TRY(const auto r, laes_registrering_json(p.forsendelse.indhold_json));
  auto kodet = i_koder(r, hent_kodebog(db), p.handling);
  if (!kodet.mangler.empty()) return hold_tilbage(db, ur, p, samlet(kodet.mangler));
  p.aktivitet = std::move(kodet.post);
  p.afsender = r.registrerende;
  return laes_cpr(db, ur, p);
}

Resultat<void> goer_jobordre_klar(store::Forbindelse& db, const Registerur& ur, Paabegyndt& p) {
  NYTTE_TRY(const auto j, laes_jobordreregistrering(p.forsendelse.indhold_json));
  auto kodet = i_koder(j, hent_kodebog(db));
  if (!kodet.mangler.empty()) return hold_tilbage(db, ur, p, samlet(kodet.mangler));
  p.jobordre = std::move(kodet.post);
  p.afsender = j.ansvarlig;
  return success();
}

Resultat<Paabegyndt> goer_klar(store::Forbindelse& db, const Registerur& ur,
                               Registerforsendelse f) {
  store::insert_dfdg_forsoeg(db, f.id,
                             {f.forsoeg, ur.nu, Forsendelsesskridt::begyndt, {}, {}, {}, {}});
  const auto handling = virkelig_handling(f.handling, store::er_taget(db, f.noegle));
  Paabegyndt p{.forsendelse = std::move(f)};
  if (!handling) {
    NYTTE_TRY(afgoer(db, ur, p,
                     {.skridt = Forsendelsesskridt::bortfaldet,
                      .kode = {},
                      .tekst = "Registeret har aldrig fået den, så der er intet at annullere",
                      .naeste = {}}));
    return p;
  }
  p.handling = *handling;
  NYTTE_TRY(p.forsendelse.emne == Registeremne::placering ? goer_aktivitet_klar(db, ur, p)
                                                          : goer_jobordre_klar(db, ur, p));
  return p;
}

}  // namespace

Resultat<std::optional<Paabegyndt>> begynd_registrering(store::Forbindelse& db, ForsendelseId id,
                                                        const Registerur& ur,
                                                        const std::string& hvem) {
  using Svar = Resultat<std::optional<Paabegyndt>>;
  return i_transaktion(db, Koersel::gem, [&]() -> Svar {
    if (!store::laan_forsendelse(db, id, hvem, ur.nu)) return std::optional<Paabegyndt>{};
    auto f = store::find_forsendelse(db, id);
    if (!f) return Fejl(Fejlkode::findes_ikke, "forsendelse");
    NYTTE_TRY(auto p, goer_klar(db, ur, std::move(*f)));
    return std::optional(std::move(p));
  });
}

Resultat<Registerforsendelse> registrer_registerudfald(store::Forbindelse& db, ForsendelseId id,
                                                       const Registerur& ur,
                                                       const Registerudfald& udfald) {
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Registerforsendelse> {
    const auto f = store::find_forsendelse(db, id);
    if (!f) return Fejl(Fejlkode::findes_ikke, "forsendelse");
    const bool igen = udfald.skridt == Forsendelsesskridt::venter;
    const Tidspunkt naeste{ur.nu.sekunder + pause_efter(f->forsoeg)};
    if (!udfald.forskelle.empty()) gem_forskel(db, ur.nu, *f, udfald.forskelle);
    return tag_skridt(db, programmet(ur, *f), *f,
                      {.skridt = udfald.skridt,
                       .kode = udfald.kode,
                       .tekst = udfald.tekst,
                       .naeste = igen ? std::optional(naeste) : std::nullopt});
  });
}

}  // namespace nytte::sager
