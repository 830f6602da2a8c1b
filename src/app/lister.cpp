#include "app/lister.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>

#include "app/database.hpp"
#include "app/ur.hpp"
#include "sager/adgang/brugere.hpp"
#include "sager/import/importer.hpp"
#include "sager/register/opslagsvaerk.hpp"

namespace nytte::app {
namespace {

struct Valg {
  Importliste liste;
  Kommunekode kommune;
};

bool er_standard(const Kommando& k) { return k.fil.empty() || k.fil == "-"; }

Resultat<Valg> laes_valg(const Kommando& k) {
  const auto liste = laes_kode<Importliste>(k.liste);
  const auto kommune = Kommunekode::laes(k.kommune);
  Fejl fejl;
  if (!liste)
    fejl.tilfoej(Fejlkode::vaerdi_ukendt, "LISTE",
                 "skriv jobordrer, arbejdssteder, ansatte, borgere eller placeringer");
  if (!kommune) fejl.tilfoej(Fejlkode::kommune_ukendt, "kommune", k.kommune);
  if (!fejl.tom()) return fejl;
  return Valg{*liste, *kommune};
}

Resultat<std::string> laes_fil(const Kommando& k) {
  if (er_standard(k))
    return std::string(std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>());
  std::ifstream fil(k.fil, std::ios::binary);
  std::string indhold((std::istreambuf_iterator<char>(fil)), std::istreambuf_iterator<char>());
  if (!fil.is_open() || fil.bad()) return Fejl{Fejlkode::fil_findes_ikke, "FIL", k.fil};
  return indhold;
}

void vis_fremdrift(std::int64_t klaret, std::int64_t i_alt) {
  constexpr std::int64_t kBredde = 40;
  const auto fyldt = static_cast<std::size_t>(klaret * kBredde / i_alt);
  fmt::print(stderr, "\r[{:<40}] {} af {}", std::string(fyldt, '#'), klaret, i_alt);
  if (klaret == i_alt) fmt::print(stderr, "\n");
  std::fflush(stderr);
}

// The program acts for the municipality, with every role.
Resultat<Kontekst> kontekst(store::Forbindelse& db, Kommunekode kommune) {
  for (const auto& kendt : sager::alle_kommuner(db))
    if (kendt.kode == kommune) {
      const auto tid = nu();
      return sager::systemkontekst(tid, dansk_dag(tid), kommune);
    }
  return Fejl{Fejlkode::kommune_ukendt, "kommune", kommune.tekst()};
}

}  // namespace

Resultat<std::string> udfoer_import(const Kommando& k) {
  NYTTE_TRY(const auto valg, laes_valg(k));
  NYTTE_TRY(const auto indhold, laes_fil(k));
  NYTTE_TRY(auto db, aabn_klar_database(k));
  NYTTE_TRY(const auto hvem, kontekst(db, valg.kommune));
  const auto koersel = k.proev ? sager::Koersel::proev : sager::Koersel::gem;
  const auto fremdrift = isatty(STDERR_FILENO) != 0 ? sager::Fremdrift(vis_fremdrift) : nullptr;
  NYTTE_TRY(const auto svar, sager::importer(db, hvem, valg.liste, indhold, koersel, fremdrift));
  std::string ud = fmt::format("{} linjer: {} oprettet, {} rettet, {} uændret.\n", svar.linjer,
                               svar.oprettet, svar.rettet, svar.uaendret);
  if (svar.med_bemaerkning > 0)
    ud += fmt::format("{} af placeringerne opfylder ikke reglerne for deres dag.\n",
                      svar.med_bemaerkning);
  return ud + (k.proev ? "Intet er gemt (--proev).\n" : "");
}

Resultat<std::string> udfoer_eksport(const Kommando& k) {
  NYTTE_TRY(const auto valg, laes_valg(k));
  NYTTE_TRY(auto db, aabn_klar_database(k));
  NYTTE_TRY(const auto hvem, kontekst(db, valg.kommune));
  NYTTE_TRY(auto indhold, sager::eksporter(db, hvem, valg.liste));
  if (er_standard(k)) return indhold;
  std::ofstream fil(k.fil, std::ios::binary);
  fil << indhold;
  fil.close();
  if (!fil) return Fejl{Fejlkode::fil_kan_ikke_skrives, "FIL", k.fil};
  return fmt::format("Listen ligger i {}.\n", k.fil);
}

}  // namespace nytte::app
