#include "app/kildekommando.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "app/database.hpp"
#include "app/kildeporte.hpp"
#include "app/kommunevalg.hpp"
#include "dokumenter/xlsx.hpp"
#include "kontrakt/json_skriver.hpp"
#include "sager/afstemning/kilde.hpp"
#include "sager/cvr/cvr.hpp"
#include "sager/eksempel/landssaet.hpp"
#include "sager/vitas/vitas.hpp"
#include "store/forbindelse.hpp"
#include "udveksling/jobindsats/laeser.hpp"
#include "udveksling/post/filer.hpp"

namespace nytte::app {
namespace {

constexpr std::size_t kHoejst = std::size_t{64} << 20U;

Resultat<std::string> laes(const std::string& fil) {
  auto indhold = udveksling::laes_fil(fil, kHoejst);
  if (!indhold) return Fejl(Fejlkode::fil_findes_ikke, "FIL", fil);
  return std::move(*indhold);
}

// With the ports told, for the municipality of the line.
struct Klar {
  store::Forbindelse db;
  Kontekst kontekst;
};
Resultat<Klar> goer_klar(const Kommando& k) {
  NYTTE_TRY(const auto i, indstillinger_for(k));
  indstil_kilder(i);
  const auto kommune = Kommunekode::laes(k.kommune);
  if (!kommune && !k.kommune.empty()) return Fejl(Fejlkode::kommune_ukendt, "kommune", k.kommune);
  NYTTE_TRY(auto db, aabn_klar_database(k));
  NYTTE_TRY(auto kontekst, kommunens_kontekst(db, kommune));
  return Klar{std::move(db), std::move(kontekst)};
}

std::string sagt(const sager::Cvrmodtaget& m) {
  std::string ud;
  for (const auto& p : m.gemt) ud += fmt::format("{}\tgemt\n", p.tekst());
  for (const auto& p : m.ukendte) ud += fmt::format("{}\tikke registreret her\n", p.tekst());
  for (const auto& u : m.udeladt) ud += fmt::format("-\t{}\n", u);
  return ud + fmt::format(
                  "{} arbejdssteder har fået svar fra CVR. Tallene er forslag: vælg måned "
                  "for måned på arbejdsstedets side.\n",
                  m.gemt.size());
}

std::string sagt(const sager::Vitasmodtaget& m) {
  std::string ud = fmt::format("{} nye beskeder, {} var her i forvejen, {} sager hentet\n", m.nye,
                               m.kendte, m.sager);
  for (const auto& f : m.fejl) ud += f + "\n";
  return ud;
}

void skriv(kontrakt::JsonSkriver& w, const sager::Afstemningslinje& l) {
  w.objekt();
  w.felt("kommunekode", l.kommune.tekst());
  w.felt("kommune", l.kommunenavn);
  w.felt("tilbud", navn(l.tilbud));
  w.felt("maal", navn(l.maal));
  w.felt("egen");
  w.tal(l.egen);
  w.felt("publiceret");
  if (l.publiceret)
    w.tal(*l.publiceret);
  else
    w.null();
  w.felt("forskel");
  w.tal(l.forskel);
  w.felt("tilladt");
  w.tal(l.tilladt);
  w.felt("stand", navn(l.stand));
  w.felt("grunde");
  w.liste();
  for (const auto& g : l.grunde) {
    w.objekt();
    w.felt("grund", navn(g.grund));
    w.felt("sager");
    w.liste();
    for (const auto& s : g.sager) w.tekst(s);
    w.liste_slut();
    w.objekt_slut();
  }
  w.liste_slut();
  w.objekt_slut();
}

std::string som_json(const sager::Afstemning& a) {
  std::string ud;
  kontrakt::JsonSkriver w(ud);
  w.objekt();
  w.felt("periode", a.periode.kode());
  w.felt("kommuner");
  w.tal(a.kommuner);
  w.felt("afvigende");
  w.tal(a.afvigende);
  w.felt("linjer");
  w.liste();
  for (const auto& l : a.linjer) skriv(w, l);
  w.liste_slut();
  w.objekt_slut();
  return ud + "\n";
}

std::string publiceret_ord(const sager::Afstemningslinje& l) {
  return l.publiceret ? std::to_string(*l.publiceret) : "ikke offentliggjort";
}

std::string som_tekst(const sager::Afstemning& a) {
  std::string ud = fmt::format("{}: {} kommuner, {} tal afviger mere end tilladt\n",
                               a.periode.kode(), a.kommuner, a.afvigende);
  for (const auto& l : a.linjer) {
    if (l.forskel == 0) continue;
    ud +=
        fmt::format("{}, {}, {}: her {}, offentliggjort {} ({}{}). {}\n", l.kommunenavn,
                    sager::tilbud_ord(l.tilbud), sager::maal_ord(l.maal), l.egen, publiceret_ord(l),
                    l.forskel > 0 ? "+" : "", l.forskel, sager::stand_ord(l.stand));
    for (const auto& g : l.grunde)
      ud += fmt::format("  {}: {}\n", sager::saetning(g.grund), fmt::join(g.sager, ", "));
  }
  return ud;
}

Resultat<std::string> skrevet(const sager::Afstemning& a, const Kommando& k) {
  if (k.format == "json" || k.json) return som_json(a);
  if (k.format == "csv") return dokumenter::som_csv(sager::som_regneark(a));
  return som_tekst(a);
}

Resultat<Publiceringsperiode> laes_periode(const Kommando& k) {
  auto p = Publiceringsperiode::laes(k.periode);
  if (!p) return Fejl(Fejlkode::vaerdi_ukendt, "--periode", "skriv fx 2026M07, 2026Q3 eller 2026");
  return *p;
}

// Nothing is saved: the set is invented, and the database only knows the municipalities' names.
Resultat<std::string> afstem_proevesaet(const Kommando& k, const std::string& indhold,
                                        const Publiceringsperiode& periode) {
  NYTTE_TRY(auto p, udveksling::laes_jobindsats(indhold));
  NYTTE_TRY(auto db, aabn_klar_database(k));
  sager::saet_kommunekoder(db, p.tal);
  const auto saet = sager::landssaet(p.tal, periode);
  return skrevet(sager::afstem(p.tal, periode, sager::taelling_af(saet, periode), saet,
                               {.tilladt = k.tilladt, .kommune = {}}),
                 k);
}

}  // namespace

Resultat<std::string> udfoer_cvr_hent(const Kommando& k) {
  NYTTE_TRY(auto klar, goer_klar(k));
  if (const auto p = PNummer::laes(k.fil)) {
    NYTTE_TRY(const auto svar, sager::hent_cvr(klar.db, klar.kontekst, *p));
    return sagt(svar);
  }
  NYTTE_TRY(const auto indhold, laes(k.fil));
  NYTTE_TRY(const auto svar, sager::modtag_cvr(klar.db, klar.kontekst, indhold, k.fil));
  return sagt(svar);
}

Resultat<std::string> udfoer_vitas_hent(const Kommando& k) {
  NYTTE_TRY(auto klar, goer_klar(k));
  if (k.fil.empty()) {
    NYTTE_TRY(const auto svar, sager::hent_vitas(klar.db, klar.kontekst));
    return sagt(svar);
  }
  NYTTE_TRY(const auto indhold, laes(k.fil));
  NYTTE_TRY(const auto svar, sager::modtag_vitas(klar.db, klar.kontekst, indhold));
  return sagt(svar);
}

Resultat<std::string> udfoer_afstem(const Kommando& k) {
  NYTTE_TRY(const auto periode, laes_periode(k));
  NYTTE_TRY(const auto indhold, laes(k.fil));
  if (k.proevesaet) return afstem_proevesaet(k, indhold, periode);
  NYTTE_TRY(auto klar, goer_klar(k));
  NYTTE_TRY(const auto p, sager::modtag_publicering(klar.db, klar.kontekst, indhold, k.fil));
  NYTTE_TRY(const auto v,
            sager::vis_afstemning(
                klar.db, klar.kontekst,
                {.publicering = p.id, .periode = periode.kode(), .tilladt = k.tilladt}));
  return skrevet(v.afstemning, k);
}

}  // namespace nytte::app
