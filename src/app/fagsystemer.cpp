#include "app/fagsystemer.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "app/database.hpp"
#include "app/kommunevalg.hpp"
#include "app/ur.hpp"
#include "sager/adgang/brugere.hpp"
#include "sager/fagsystem/fagsystem.hpp"
#include "udveksling/fagsystem/port.hpp"

namespace nytte::app {
namespace {

struct Valg {
  Fagsystem system;
  Fagsystemliste liste;
  std::optional<Kommunekode> kommune;  // empty: not given, or all
  bool alle = false;
};

Resultat<Valg> laes_valg(const Kommando& k) {
  const auto system = laes_kode<Fagsystem>(k.system);
  const auto liste =
      k.liste.empty() ? Fagsystemliste::placeringer : laes_kode<Fagsystemliste>(k.liste);
  const bool alle = k.kommune == "alle";
  const auto kommune = Kommunekode::laes(k.kommune);
  Fejl fejl;
  if (!system)
    fejl.tilfoej(Fejlkode::vaerdi_ukendt, "--system",
                 "skriv workbase, kmd_opera eller schultz_fasit");
  if (!liste) fejl.tilfoej(Fejlkode::vaerdi_ukendt, "--liste", "skriv placeringer eller jobordrer");
  if (!alle && !kommune && !k.kommune.empty())
    fejl.tilfoej(Fejlkode::kommune_ukendt, "--kommune", k.kommune);
  if (!fejl.tom()) return fejl;
  return Valg{*system, *liste, kommune, alle};
}

// A list of all municipalities belongs to none; the program needs one to act for.
Resultat<Kontekst> hvem(store::Forbindelse& db, const Valg& v) {
  if (!v.alle) return kommunens_kontekst(db, v.kommune);
  const auto tid = nu();
  return sager::systemkontekst(tid, dansk_dag(tid), *Kommunekode::fra(101));
}

std::string opgoerelse(const sager::Listeimportsvar& s, bool proev) {
  if (s.fandtes)
    return fmt::format("Filen er læst ind før, som liste {}. Intet er gemt.\n", s.import.id.vaerdi);
  return fmt::format("{} rækker læst ind{}, {} af dem er ikke, som vejledningen siger.\n{}",
                     s.import.raekker,
                     proev ? "" : fmt::format(" som liste {}", s.import.id.vaerdi),
                     s.import.raekker_med_afvigelse, proev ? "Intet er gemt (--proev).\n" : "");
}

}  // namespace

void indstil_fagsystemer() { sager::indstil_fagsystemer(udveksling::fagsystemport()); }

Resultat<std::string> udfoer_importer_liste(const Kommando& k) {
  NYTTE_TRY(const auto valg, laes_valg(k));
  NYTTE_TRY(auto db, aabn_klar_database(k));
  NYTTE_TRY(const auto kontekst, hvem(db, valg));
  indstil_fagsystemer();
  NYTTE_TRY(const auto svar,
            sager::importer_liste(db, kontekst,
                                  {.system = valg.system,
                                   .liste = valg.liste,
                                   .filnavn = std::filesystem::path(k.fil).filename().string(),
                                   .fil = {.sti = k.fil, .indhold = {}},
                                   .flere_kommuner = valg.alle},
                                  k.proev ? sager::Koersel::proev : sager::Koersel::gem));
  return opgoerelse(svar, k.proev);
}

}  // namespace nytte::app
