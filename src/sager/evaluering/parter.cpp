// Council, unions, politicians and follow-up group are asked for comments by a personal link.
#include <algorithm>

#include "dokumenter/breve/hoeringsord.hpp"
#include "sager/adgang/brugere.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/evaluering/evaluering_json.hpp"
#include "sager/evaluering/filer.hpp"
#include "sager/evaluering/intern.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/post/link.hpp"
#include "sager/post/post.hpp"
#include "sager/transaktion.hpp"
#include "store/evaluering.hpp"

namespace nytte::sager {
namespace {

constexpr std::int64_t kDagISekunder = 86'400;
constexpr std::int32_t kHoejstDage = 366;

std::string noegle(EvalueringspartId id) { return std::to_string(id.vaerdi); }

Resultat<void> kontroller(const Kontekst& k, const Evalueringspart& p) {
  Feltkontrol felter;
  felter.paakraevet("navn", p.navn);
  felter.valgfri("kontakt", p.kontakt, kNavnLaengde);
  felter.paakraevet("email", p.email);
  felter.mailadresse("email", p.email);
  if (p.svarfrist <= k.i_dag || k.i_dag + kHoejstDage < p.svarfrist)
    felter.fejl(Fejlkode::dato_ugyldig, "svarfrist", "vælg en dag efter i dag og inden for et år");
  return felter.svar();
}

// The newest frozen version, else the draft; what anybody may see.
Evalueringsside side(store::Forbindelse& db, const Evalueringspart& p, Dato i_dag) {
  const auto alle = store::list_evalueringer(db, p.kommune, p.aar);
  Evalueringsside ud{.part = p, .indhold = {}, .nummer = 0, .kommentar = {}};
  if (alle.empty()) {
    ud.indhold = offentlig(laes_kladde(db, p.kommune, p.aar, i_dag));
  } else {
    ud.indhold = offentlig(laes_evaluering(alle.front().indhold_json));
    ud.nummer = alle.front().nummer;
  }
  for (const auto& c : store::list_evalueringskommentarer(db, p.kommune, p.aar))
    if (c.part == p.id) ud.kommentar = c.tekst;
  // One party's words are not for the others before they are frozen.
  if (ud.nummer == 0) ud.indhold.kommentarer.clear();
  return ud;
}

Resultat<Evalueringsside> side_af(store::Forbindelse& db, const Linkanmodning& a,
                                  const Engangslink& link) {
  if (link.emne != kEvalueringspartemne) return Fejl(Fejlkode::link_ukendt);
  const auto p = store::find_evalueringspart(db, {std::stoll(link.noegle)});
  if (!p) return Fejl(Fejlkode::link_ukendt);
  return side(db, *p, a.i_dag);
}

std::string mailtekst(const Evalueringspart& p, const std::string& kommune,
                      const std::string& fra) {
  return "Hej " + (p.kontakt.empty() ? p.navn : p.kontakt) + "\n\n" +
         dokumenter::kommune_ord(kommune) + " har gjort nytteindsatsen i " + std::to_string(p.aar) +
         " op og vil gerne have jeres kommentarer.\n\nLæs evalueringen, og skriv her (I skal ikke "
         "logge ind):\n{{link}}\n\nSkriv senest den " +
         paa_dansk(p.svarfrist) +
         ". Linket er personligt og virker til og med den dag. Kommentaren kommer med i "
         "evalueringen, som I skriver den.\n\nSpørgsmål? Kontakt " +
         fra + ", " + dokumenter::kommune_ord(kommune) + ".\n";
}

}  // namespace

Resultat<EvalueringspartId> spoerg_evalueringspart(store::Forbindelse& db, const Kontekst& k,
                                                   const Evalueringspart& oensket,
                                                   Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::leder}));
  NYTTE_TRY(kraev_evalueringsaar(oensket.aar, k.i_dag));
  return i_transaktion(db, koersel, [&]() -> Resultat<EvalueringspartId> {
    NYTTE_TRY(kontroller(k, oensket));
    auto p = oensket;
    p.kommune = k.bruger.kommune;
    p.id = store::insert_evalueringspart(db, p, {k.bruger.id, k.nu});
    const auto kommune = laes_kommunenavn(db, p.kommune);
    // One day over: the link works to the end of the day that is named.
    const Tidspunkt udloeber{k.nu.sekunder + (p.svarfrist - k.i_dag + 1) * kDagISekunder};
    const auto m = laeg_i_post(
        db, k,
        {.modtager_navn = p.kontakt.empty() ? p.navn : p.kontakt,
         .modtager = p.email,
         .titel = "Jeres kommentarer til evalueringen af nytteindsats " + std::to_string(p.aar),
         .tekst = mailtekst(p, kommune, k.bruger.navn),
         .emne = std::string(kEvalueringspartemne),
         .noegle = noegle(p.id),
         .link = Linkoenske{.formaal = std::string(kEvalueringsformaal),
                            .udloeber = udloeber,
                            .sti = "/evalueringssvar/"},
         .kommune = p.kommune});
    store::insert_evalueringsanmodning(db, p.id, m);
    noter_evaluering(db, k, p.aar, "evalueringspart_spurgt");
    return p.id;
  });
}

Resultat<Evalueringsside> find_evalueringsside(store::Forbindelse& db, const Linkanmodning& a) {
  return i_laesning(db, [&]() -> Resultat<Evalueringsside> {
    NYTTE_TRY(const auto link, find_link(db, a.token, kEvalueringsformaal, a.nu));
    return side_af(db, a, link);
  });
}

Resultat<Evalueringsside> find_evalueringskvittering(store::Forbindelse& db,
                                                     const Linkanmodning& a) {
  return i_laesning(db, [&]() -> Resultat<Evalueringsside> {
    NYTTE_TRY(const auto link, find_link_ogsaa_brugt(db, a.token, kEvalueringsformaal));
    NYTTE_TRY(auto ud, side_af(db, a, link));
    if (ud.kommentar.empty()) return Fejl(Fejlkode::findes_ikke, "kommentar");
    return ud;
  });
}

Resultat<Evalueringsside> send_evalueringskommentar(store::Forbindelse& db, const Linkanmodning& a,
                                                    const Linkkommentar& s, Koersel koersel) {
  return i_transaktion(db, koersel, [&]() -> Resultat<Evalueringsside> {
    NYTTE_TRY(const auto link, find_link(db, a.token, kEvalueringsformaal, a.nu));
    NYTTE_TRY(auto ud, side_af(db, a, link));
    Feltkontrol felter;
    felter.paakraevet("navn", s.navn);
    felter.paakraevet("kommentar", s.tekst, kTekstLaengde);
    NYTTE_TRY(felter.svar());
    const auto& p = ud.part;
    Kontekst k = systemkontekst(a.nu, a.i_dag, p.kommune);
    k.korrelation = a.korrelation;
    store::insert_evalueringskommentar(db, p.kommune, p.aar,
                                       {.part = p.id,
                                        .hvem = p.navn + ", " + s.navn,
                                        .tekst = s.tekst,
                                        .version = ud.nummer,
                                        .tid = a.nu,
                                        .dag = a.i_dag},
                                       {});
    brug_links(db, std::string(kEvalueringsformaal), std::string(kEvalueringspartemne),
               noegle(p.id), a.nu);
    noter_evaluering(db, k, p.aar, "evalueringskommentar_modtaget");
    laeg_i_post(db, k,
                {.modtager_navn = s.navn,
                 .modtager = p.email,
                 .titel = "Kvittering: jeres kommentar til evalueringen",
                 .tekst = "Hej " + s.navn + "\n\nTak for kommentaren. " +
                          dokumenter::kommune_ord(ud.indhold.kommunenavn) +
                          " har fået den. Her er en kopi.\n\n" + s.tekst + "\n",
                 .emne = std::string(kEvalueringspartemne),
                 .noegle = noegle(p.id),
                 .kommune = p.kommune});
    ud.kommentar = s.tekst;
    return ud;
  });
}

}  // namespace nytte::sager
