#include <algorithm>
#include <stdexcept>

#include "kontrakt/hoeringsgrundlag_json.hpp"
#include "model/dansk_tid.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/hoering/mail.hpp"
#include "sager/hoering/papirer.hpp"
#include "sager/hoering/skridt.hpp"
#include "sager/post/post.hpp"
#include "sager/transaktion.hpp"

namespace nytte::sager {
namespace {

using H = Henvendelseshandling;
constexpr std::int64_t kDagISekunder = 86'400;
constexpr int kHoejstDage = 365;

// A mail of the henvendelse that nobody knows the fate of yet.
bool er_paa_vej(store::Forbindelse& db, const Henvendelsesfund& f) {
  const auto post =
      meddelelser_om(db, f.sag.kommune, std::string(kHenvendelsesemne), noegle(f.henvendelse.id));
  return std::any_of(post.begin(), post.end(), [&](const Meddelelse& m) {
    return m.tilstand == Meddelelsestilstand::venter && m.modtager == f.henvendelse.email;
  });
}

Resultat<void> kontroller(store::Forbindelse& db, const Henvendelsesfund& f, const Udsendelse& u) {
  Feltkontrol felter;
  felter.paakraevet("email", f.henvendelse.email);
  felter.mailadresse("email", f.henvendelse.email);
  felter.paakraevet("kontakt", u.kontakt);
  felter.tal("svarlink_dage", u.svarlink_dage, 1, kHoejstDage);
  if (er_paa_vej(db, f))
    felter.fejl(Fejlkode::tilstand_tillader_ikke, "henvendelse", "en mail er allerede på vej");
  return felter.svar();
}

MeddelelseId laeg(store::Forbindelse& db, const Kontekst& k, const Henvendelsesfund& f,
                  const Udsendelse& u, bool rykker) {
  const auto& h = f.henvendelse;
  const auto grundlag = kontrakt::decode_hoeringsgrundlag(f.sag.grundlag_json).value();
  const auto mail = hoeringsmail({.grundlag = grundlag,
                                  .henvendelse = h,
                                  .svarfrist = k.i_dag + u.svarlink_dage,
                                  .kontakt = u.kontakt,
                                  .rykker = rykker});
  // One day over: the link works to the end of the day that is named.
  const Tidspunkt udloeber{k.nu.sekunder + (u.svarlink_dage + 1) * kDagISekunder};
  return laeg_i_post(
      db, k,
      {.modtager_navn = h.navn,
       .modtager = h.email,
       .titel = mail.titel,
       .tekst = mail.tekst,
       .emne = std::string(kHenvendelsesemne),
       .noegle = noegle(h.id),
       .link =
           Linkoenske{.formaal = std::string(kSvarformaal), .udloeber = udloeber, .sti = "/svar/"},
       .kommune = f.sag.kommune});
}

Resultat<Hoeringssagsvisning> i_posten(store::Forbindelse& db, const Kontekst& k,
                                       const Udsendelse& u, bool rykker, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Hoeringssagsvisning> {
    NYTTE_TRY(const auto f, find_henvendelse(db, k, u.valg));
    const H handling = rykker ? H::laeg_rykker_i_post : H::laeg_i_post;
    if (!efter(f.henvendelse.tilstand, handling))
      return Fejl(Fejlkode::tilstand_tillader_ikke, "henvendelse",
                  std::string(navn(f.henvendelse.tilstand)));
    NYTTE_TRY(kontroller(db, f, u));
    NYTTE_TRY(udsted_hoeringspapir(db, k, f, k.i_dag + u.svarlink_dage));
    const auto meddelelse = laeg(db, k, f, u, rykker);
    NYTTE_TRY(
        store::tilfoej_skridt(db, f.henvendelse, handling, skridtspor(k),
                              {.svarfrist = k.i_dag + u.svarlink_dage, .meddelelse = meddelelse}));
    noter_skridt(db, k, rykker ? "rykker_lagt_i_post" : "henvendelse_lagt_i_post", f.henvendelse);
    return laes_visning(db, f.sag);
  });
}

// Noon UTC of a day that is told, now for today.
Tidspunkt tidspunkt(const Kontekst& k, Dato dag) {
  if (dag == k.i_dag) return k.nu;
  return {std::int64_t{dag.dagnummer()} * kDagISekunder + kDagISekunder / 2};
}

Resultat<void> kontroller(const Overlevering& o, const Henvendelsesfund& f, Dato i_dag) {
  Feltkontrol felter;
  felter.paakraevet("hvordan", o.hvordan, kTekstLaengde);
  felter.tal("svarlink_dage", o.svarlink_dage, 1, kHoejstDage);
  if (o.dag > i_dag) felter.fejl(Fejlkode::dato_ugyldig, "dag", "dagen ligger ude i fremtiden");
  if (o.dag < dansk_dag(f.sag.oprettet))
    felter.fejl(Fejlkode::dato_ugyldig, "dag", "sagen var ikke oprettet endnu");
  return felter.svar();
}

// What a confirmed dispatch or a bounce does from here; nothing where it no longer matters.
std::optional<H> virkning(const Henvendelse& h, const Henvendelsesskridt& lagt,
                          Meddelelsestilstand t) {
  const bool rykker = lagt.handling == H::laeg_rykker_i_post;
  if (t == Meddelelsestilstand::afsendt) return rykker ? H::ryk : H::afsend;
  if (t != Meddelelsestilstand::returneret) return std::nullopt;
  const auto sidst = rykker ? Henvendelsestilstand::rykket : Henvendelsestilstand::sendt;
  return h.tilstand == sidst ? std::optional(H::kom_retur) : std::nullopt;
}

store::Skridtindhold indhold(const Henvendelse& h, const Henvendelsesskridt& lagt, H handling,
                             const Kontekst& k, const Meddelelse& m) {
  store::Skridtindhold ud{.meddelelse = m.id};
  const Tidspunkt tid = m.afsendt.value_or(k.nu);
  if (handling == H::afsend) ud.sendt = tid;
  if (handling == H::ryk) ud.rykket = tid;
  // The receiver has as many days from the dispatch as he was promised when it was laid in the
  // post.
  if (handling != H::kom_retur && lagt.svarfrist)
    ud.svarfrist =
        std::max(h.svarfrist.value_or(*lagt.svarfrist), k.i_dag + (*lagt.svarfrist - lagt.dag));
  return ud;
}

bool er_talt_med(store::Forbindelse& db, const Henvendelsesskridt& lagt, H handling) {
  const auto skridt = store::list_skridt(db, lagt.henvendelse);
  return std::any_of(skridt.begin(), skridt.end(), [&](const Henvendelsesskridt& s) {
    return s.meddelelse == lagt.meddelelse && s.handling == handling;
  });
}

}  // namespace

Resultat<Hoeringssagsvisning> send_hoering(store::Forbindelse& db, const Kontekst& k,
                                           const Udsendelse& u, Koersel koersel) {
  return i_posten(db, k, u, false, koersel);
}

Resultat<Hoeringssagsvisning> ryk(store::Forbindelse& db, const Kontekst& k, const Udsendelse& u,
                                  Koersel koersel) {
  return i_posten(db, k, u, true, koersel);
}

Resultat<Hoeringssagsvisning> bekraeft_afsendt_selv(store::Forbindelse& db, const Kontekst& k,
                                                    const Overlevering& o, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Hoeringssagsvisning> {
    NYTTE_TRY(const auto f, find_henvendelse(db, k, o.valg));
    NYTTE_TRY(kontroller(o, f, k.i_dag));
    const bool foerste = f.henvendelse.tilstand == Henvendelsestilstand::klargjort;
    store::Skridtindhold indhold{.svarfrist = o.dag + o.svarlink_dage};
    NYTTE_TRY(udsted_hoeringspapir(db, k, f, o.dag + o.svarlink_dage));
    (foerste ? indhold.sendt : indhold.rykket) = tidspunkt(k, o.dag);
    NYTTE_TRY(store::tilfoej_skridt(db, f.henvendelse, foerste ? H::afsend : H::ryk,
                                    skridtspor(k, o.hvordan), indhold));
    noter_skridt(db, k, "henvendelse_afleveret_selv", f.henvendelse,
                 {.grund = o.hvordan, .mere = {{"dato", iso(o.dag)}}});
    return laes_visning(db, f.sag);
  });
}

Resultat<Hoeringssagsvisning> ret_adresse(store::Forbindelse& db, const Kontekst& k,
                                          const Henvendelsesvalg& valg, const std::string& email,
                                          Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Hoeringssagsvisning> {
    NYTTE_TRY(const auto f, find_henvendelse(db, k, valg));
    Feltkontrol felter;
    felter.paakraevet("email", email);
    felter.mailadresse("email", email);
    NYTTE_TRY(felter.svar());
    NYTTE_TRY(
        store::tilfoej_skridt(db, f.henvendelse, H::ret_adresse, skridtspor(k), {.email = email}));
    luk_links(db, f.henvendelse, k.nu);
    noter_skridt(db, k, "henvendelse_adresse_rettet", f.henvendelse);
    return laes_visning(db, f.sag);
  });
}

void henvendelse_afsendt(store::Forbindelse& db, const Kontekst& k, const Meddelelse& m) {
  const auto lagt = store::find_skridt(db, m.id);
  if (!lagt) return;  // a copy of an answer: moves nothing
  const auto h = store::find_henvendelse(db, lagt->henvendelse);
  if (!h || h->email != lagt->email) return;  // the address was corrected since
  const auto handling = virkning(*h, *lagt, m.tilstand);
  if (!handling || !efter(h->tilstand, *handling) || er_talt_med(db, *lagt, *handling)) return;
  const auto blev = store::tilfoej_skridt(db, *h, *handling, skridtspor(k, m.fejl),
                                          indhold(*h, *lagt, *handling, k, m));
  // Read and written in one transaction: only our own mistake can end here.
  if (!blev)
    throw std::logic_error("a step of a henvendelse was refused after it was found lawful");
  noter_skridt(db, k,
               *handling == H::kom_retur ? "henvendelse_kom_retur"
               : *handling == H::ryk     ? "henvendelse_rykket"
                                         : "henvendelse_sendt",
               *h);
}

}  // namespace nytte::sager
