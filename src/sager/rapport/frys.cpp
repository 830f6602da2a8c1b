// Freezing a report, and giving it to the council.
#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/post/post.hpp"
#include "sager/rapport/intern.hpp"
#include "sager/rapport/rapport_json.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/bilag.hpp"

namespace nytte::sager {
namespace {

Resultat<void> maa_fryses(const Kontekst& k, const Frysning& f, const std::string& raad,
                          std::int32_t nyeste) {
  if (k.i_dag <= f.kvartal.sidste_dag())
    return Fejl(Fejlkode::kvartal_ikke_slut, "kvartal",
                "det slutter " + nytte::paa_dansk(f.kvartal.sidste_dag()));
  Feltkontrol felter;
  if (raad.empty())
    felter.fejl(Fejlkode::uden_for_raadets_tid, "kvartal", "ingen af rådene dækker kommunen");
  if (nyeste != f.kendt_nummer)
    felter.fejl(Fejlkode::version_foraeldet, "kendt_nummer",
                nyeste == 0 ? "der er ingen version"
                            : "der er allerede en version " + std::to_string(nyeste));
  if (nyeste > 0 && er_blank(f.grund)) felter.fejl(Fejlkode::begrundelse_mangler, "grund");
  felter.valgfri("grund", f.grund);
  return felter.svar();
}

// The three files, kept under their hashes.
Resultat<void> gem_filer(store::Forbindelse& db, const Rapport& r, Rapportmaerke m,
                         store::Rapportpost& p) {
  NYTTE_TRY(const auto csv, som_fil(r, m, Rapportformat::csv));
  p.csv_sha256 = store::gem_bilagsindhold(db, csv);
  m.fingeraftryk = p.csv_sha256;
  NYTTE_TRY(const auto xlsx, som_fil(r, m, Rapportformat::xlsx));
  p.xlsx_sha256 = store::gem_bilagsindhold(db, xlsx);
  NYTTE_TRY(const auto pdf, som_fil(r, m, Rapportformat::pdf));
  p.pdf_sha256 = store::gem_bilagsindhold(db, pdf);
  return success();
}

std::string mailtekst(const store::Rapportpost& p, const std::string& kommune,
                      const std::string& kontakt) {
  std::string ud = "Hermed opgørelsen for " + p.kvartal.paa_dansk() + " fra " + kommune +
                   " Kommune over forløb i nytteindsats, virksomhedspraktik og løntilskud.\n\n";
  if (p.nummer > 1)
    ud += "Det er version " + std::to_string(p.nummer) +
          ". Den træder i stedet for den tidligere, fordi: " + p.grund + "\n\n";
  ud +=
      "Vedhæftet er en forside med hovedtal (PDF) og alle forløb som regneark (XLSX) og som "
      "CSV. Der står ingen navne og ingen CPR-numre.\n\nFingeraftryk (SHA-256) af CSV-filen:\n" +
      p.csv_sha256 + "\n";
  if (!kontakt.empty()) ud += "\nSpørgsmål: " + kontakt + "\n";
  return ud;
}

MeddelelseId laeg(store::Forbindelse& db, const Kontekst& k, const store::Rapportpost& p,
                  const Rapportafsendelse& a) {
  const Rapport r = laes_frosset(p);
  NyMeddelelse ny{.modtager_navn = a.modtager_navn.empty() ? p.raad : a.modtager_navn,
                  .modtager = a.email,
                  .titel = "Opgørelse for " + p.kvartal.paa_dansk() + " fra " + r.kommunenavn +
                           " Kommune" + (p.nummer > 1 ? ", rettet" : ""),
                  .tekst = mailtekst(p, r.kommunenavn, a.kontakt),
                  .emne = std::string(kRapportemne),
                  .noegle = rapportnoegle(p.id),
                  .kommune = p.kommune};
  for (const auto format : {Rapportformat::pdf, Rapportformat::xlsx, Rapportformat::csv})
    ny.bilag.push_back({filens_sha256(p, format), filnavn(r, p.nummer, format)});
  return laeg_i_post(db, k, ny);
}

Resultat<void> maa_sendes(store::Forbindelse& db, const store::Rapportpost& p,
                          const store::Rapportpost& nyeste, const Rapportafsendelse& a) {
  Feltkontrol felter;
  felter.mailadresse("email", a.email);
  felter.valgfri("modtager_navn", a.modtager_navn, kNavnLaengde);
  felter.valgfri("kontakt", a.kontakt, kNavnLaengde);
  if (p.nummer != nyeste.nummer)
    felter.fejl(Fejlkode::tilstand_tillader_ikke, "nummer",
                "version " + std::to_string(nyeste.nummer) + " har afløst den");
  const auto post = meddelelser_om(db, p.kommune, std::string(kRapportemne), rapportnoegle(p.id));
  if (!a.email.empty() && std::any_of(post.begin(), post.end(), [&](const Meddelelse& m) {
        return m.tilstand == Meddelelsestilstand::venter && m.modtager == a.email;
      }))
    felter.fejl(Fejlkode::tilstand_tillader_ikke, "email", "en mail er allerede på vej");
  if (a.email.empty() && !store::list_rapportafgivelser(db, p.id).empty())
    felter.fejl(Fejlkode::tilstand_tillader_ikke, "email", "den ligger allerede klar til rådet");
  return felter.svar();
}

}  // namespace

Resultat<Rapportvalg> frys_rapport(store::Forbindelse& db, const Kontekst& k, const Frysning& f,
                                   Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::leder}));
  return i_transaktion(db, koersel, [&]() -> Resultat<Rapportvalg> {
    const auto tidligere = store::list_rapporter(db, k.bruger.kommune, f.kvartal);
    const std::int32_t nyeste = tidligere.empty() ? 0 : tidligere.front().nummer;
    const Rapport r = laes_og_opgoer(db, k.bruger.kommune, f.kvartal, f.aftalt_indhold);
    NYTTE_TRY(maa_fryses(k, f, r.raad, nyeste));
    store::Rapportpost p{.id = {},
                         .kommune = k.bruger.kommune,
                         .kvartal = f.kvartal,
                         .nummer = nyeste + 1,
                         .raad = r.raad,
                         .indhold = som_json(r),
                         .csv_sha256 = {},
                         .xlsx_sha256 = {},
                         .pdf_sha256 = {},
                         .grund = nyeste == 0 ? std::string() : f.grund,
                         .bruger = k.bruger.id,
                         .frosset = k.nu};
    NYTTE_TRY(gem_filer(
        db, r, {.nummer = p.nummer, .dato = k.i_dag, .fingeraftryk = {}, .grund = p.grund}, p));
    if (nyeste > 0 && tidligere.front().csv_sha256 == p.csv_sha256)
      return Fejl(Fejlkode::rapport_uden_aendring, "kvartal",
                  "den er som version " + std::to_string(nyeste));
    NYTTE_TRY(const auto id, store::insert_rapport(db, p));
    noter(db, k,
          {nyeste == 0 ? "kvartalsrapport_frosset" : "kvartalsrapport_rettet",
           kRapportemne,
           rapportnoegle(id),
           p.grund,
           {{"kvartal", f.kvartal.tekst()},
            {"nummer", std::to_string(p.nummer)},
            {"sha256", p.csv_sha256}}});
    return Rapportvalg{f.kvartal, p.nummer};
  });
}

Resultat<Rapportvisning> send_rapport(store::Forbindelse& db, const Kontekst& k,
                                      const Rapportafsendelse& a, Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::leder}));
  return i_transaktion(db, koersel, [&]() -> Resultat<Rapportvisning> {
    const auto alle = store::list_rapporter(db, k.bruger.kommune, a.valg.kvartal);
    const auto p = std::find_if(alle.begin(), alle.end(),
                                [&](const auto& x) { return x.nummer == a.valg.nummer; });
    if (p == alle.end()) return Fejl(Fejlkode::findes_ikke);
    NYTTE_TRY(maa_sendes(db, *p, alle.front(), a));
    std::optional<MeddelelseId> meddelelse;
    if (!a.email.empty()) meddelelse = laeg(db, k, *p, a);
    store::insert_rapportafgivelse(db, {p->id, meddelelse, k.bruger.id, k.nu});
    if (!meddelelse)
      noter(db, k,
            {"kvartalsrapport_lagt_klar",
             kRapportemne,
             rapportnoegle(p->id),
             {},
             {{"kvartal", p->kvartal.tekst()}, {"nummer", std::to_string(p->nummer)}}});
    return som_visning(db, *p, true);
  });
}

}  // namespace nytte::sager
