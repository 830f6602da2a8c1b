#include "sager/frister/paamindelser.hpp"

#include <algorithm>

#include "dokumenter/kalender_ical.hpp"
#include "sager/adgang/hemmelighed.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/frister/frister.hpp"
#include "sager/post/post.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/bruger.hpp"
#include "store/paamindelse.hpp"

namespace nytte::sager {
namespace {

constexpr std::int32_t kDageFrem = 7;

Resultat<void> kraev_alle(const Kontekst& k) {
  return kraev_rolle(
      k, {Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder, Rolle::administrator,
          Rolle::sekretariat, Rolle::raadsmedlem, Rolle::projektleder});
}

Kontekst som(const Bruger& b, Tidspunkt nu, Dato i_dag) { return {b, nu, i_dag, "frister"}; }

// What is worth a mail today: due within the week or past; a dispensation, whose notice is three
// months; and what has no day but must be done.
bool siges(const Fristpunkt& p, Dato i_dag) {
  if (p.art == Fristart::ledige_pladser || p.skoennet) return false;
  if (p.art == Fristart::dispensation_slutter || !p.forfalder) return true;
  return *p.forfalder <= i_dag + kDageFrem;
}

std::string linje(const Fristpunkt& p) {
  std::string ud = "- " + std::string(fristnavn(p.art));
  if (const auto nr = sagsnummer(p); !nr.empty()) ud += ", " + nr;
  if (p.forfalder) ud += p.over_frist ? ", skulle være gjort " : ", senest ";
  if (p.forfalder) ud += paa_dansk(*p.forfalder);
  return ud + " (" + hjemmelsord(p) + ")\n";
}

NyMeddelelse mail(const Bruger& b, const store::Fristmail& m, const std::vector<Fristpunkt>& nye) {
  std::string tekst = "Kære " + b.navn + "\n\nDet her venter på dig i nytte:\n\n";
  for (const auto& p : nye) tekst += linje(p);
  tekst +=
      "\nLog ind og se din arbejdsliste. Du får kun besked om hver frist én gang. Vil du ikke have "
      "denne mail, så vælg det fra under Påmindelser.\n";
  const auto n = std::to_string(nye.size());
  return {.modtager_navn = b.navn,
          .modtager = m.email,
          .titel = nye.size() == 1 ? "En frist venter på dig" : n + " frister venter på dig",
          .tekst = std::move(tekst),
          .emne = "fristmail",
          .noegle = std::to_string(b.id.vaerdi)};
}

// One user, in one transaction: the mail and the memory of it stand or fall together.
bool pas_en(store::Forbindelse& db, const store::Fristmail& m, Tidspunkt nu, Dato i_dag) {
  const auto svar = i_transaktion(db, Koersel::gem, [&]() -> Resultat<bool> {
    const auto b = store::find_bruger(db, m.bruger);
    if (!b) return false;
    const Kontekst k = som(*b, nu, i_dag);
    const auto fortalt = store::list_frist_beskeder(db, b->id);
    auto nye = frister_uden_navne(db, k, i_dag);
    std::erase_if(nye,
                  [&](const auto& p) { return fortalt.contains(p.noegle) || !siges(p, i_dag); });
    store::set_gennemgaaet(db, b->id, i_dag);
    if (nye.empty()) return false;
    laeg_i_post(db, k, mail(*b, m, nye));
    std::vector<std::string> noegler;
    for (const auto& p : nye) noegler.push_back(p.noegle);
    store::insert_frist_beskeder(db, b->id, noegler, nu);
    return true;
  });
  return svar.has_value() && svar.value();
}

}  // namespace

Resultat<Paamindelser> vis_paamindelser(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(kraev_alle(k));
  Paamindelser ud;
  if (const auto m = store::find_fristmail(db, k.bruger.id)) {
    ud.email = m->email;
    ud.daglig_mail = m->oensket;
    ud.version = m->version;
  }
  for (const auto& a : store::list_kalenderadresser(db, k.bruger.id))
    ud.kalendere.push_back({a.id, a.oprettet});
  return ud;
}

Resultat<Version> gem_daglig_mail(store::Forbindelse& db, const Kontekst& k,
                                  const Paamindelser& oenske, Koersel koersel) {
  NYTTE_TRY(kraev_alle(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Version> {
    Feltkontrol felter;
    if (oenske.daglig_mail) felter.paakraevet("email", oenske.email);
    felter.mailadresse("email", oenske.email);
    NYTTE_TRY(felter.svar());
    NYTTE_TRY(const Version ny, store::save_fristmail(db, {.bruger = k.bruger.id,
                                                           .email = oenske.email,
                                                           .oensket = oenske.daglig_mail,
                                                           .gennemgaaet = {},
                                                           .version = oenske.version}));
    noter(db, k,
          {oenske.daglig_mail ? "daglig_mail_valgt" : "daglig_mail_fravalgt",
           "bruger",
           std::to_string(k.bruger.id.vaerdi),
           "",
           {}});
    return ny;
  });
}

Resultat<std::string> opret_kalender(store::Forbindelse& db, const Kontekst& k, Koersel koersel) {
  NYTTE_TRY(kraev_alle(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<std::string> {
    const std::string hemmelighed = ny_hemmelighed();
    const auto id = store::insert_kalenderadresse(
        db, {.id = 0,
             .bruger = k.bruger.id,
             .hemmelighed_hash = fingeraftryk(hemmelighed, Aftryk::lager),
             .oprettet = k.nu,
             .tilbagekaldt = {}});
    noter(db, k,
          {"kalender_aabnet",
           "bruger",
           std::to_string(k.bruger.id.vaerdi),
           "",
           {{"nr", std::to_string(id)}}});
    return hemmelighed;
  });
}

Resultat<void> tilbagekald_kalender(store::Forbindelse& db, const Kontekst& k, std::int64_t id,
                                    Koersel koersel) {
  NYTTE_TRY(kraev_alle(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    NYTTE_TRY(store::tilbagekald_kalenderadresse(db, k.bruger.id, id, k.nu));
    noter(db, k,
          {"kalender_lukket",
           "bruger",
           std::to_string(k.bruger.id.vaerdi),
           "",
           {{"nr", std::to_string(id)}}});
    return success();
  });
}

Resultat<std::string> kalender_for(store::Forbindelse& db, const std::string& hemmelighed,
                                   Tidspunkt nu, Dato i_dag) {
  return i_laesning(db, [&]() -> Resultat<std::string> {
    const auto id = store::find_kalenderbruger(db, fingeraftryk(hemmelighed, Aftryk::lager));
    const auto b = id ? store::find_bruger(db, *id) : std::nullopt;
    if (!b || !b->aktiv) return Fejl(Fejlkode::findes_ikke);
    std::vector<dokumenter::Kalenderpost> poster;
    for (const auto& p : frister_uden_navne(db, som(*b, nu, i_dag), i_dag)) {
      if (!p.forfalder) continue;
      const auto nr = sagsnummer(p);
      poster.push_back({.uid = p.noegle + "@nytte",
                        .dag = *p.forfalder,
                        .titel = std::string(fristnavn(p.art)) + (nr.empty() ? "" : ", " + nr),
                        .tekst = "Hjemmel: " + hjemmelsord(p)});
    }
    return dokumenter::som_ical("Frister i nytte", poster, nu);
  });
}

int pas_frister(store::Forbindelse& db, Tidspunkt nu, Dato i_dag) {
  int antal = 0;
  for (const auto& m : store::list_fristmail(db, i_dag)) antal += pas_en(db, m, nu, i_dag) ? 1 : 0;
  return antal;
}

}  // namespace nytte::sager
