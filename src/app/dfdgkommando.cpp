#include "app/dfdgkommando.hpp"

#include <fmt/format.h>

#include "app/database.hpp"
#include "app/dfdgkontor.hpp"

namespace nytte::app {

Resultat<std::string> udfoer_dfdg_send(const Kommando& k) {
  NYTTE_TRY(const auto i, indstillinger_for(k));
  NYTTE_TRY(auto db, aabn_klar_database(k));
  Dfdgkontor kontor(i, [] { return false; });
  NYTTE_TRY(kontor.maa_sende(db));
  const auto pas = kontor.pas(db);
  std::string ud = fmt::format(
      "registreringer: {} taget, {} afvist, {} holdt tilbage, {} venter\n"
      "beskeder: {} nye, {} behandlet\n",
      pas.sendt.taget, pas.sendt.afvist, pas.sendt.tilbageholdt, pas.sendt.venter, pas.hentet.nye,
      pas.behandlede);
  if (pas.sendt.vej_lukket || pas.hentet.vej_lukket) ud += "registeret kan ikke nås lige nu\n";
  return ud;
}

Resultat<std::string> udfoer_dfdg_afstem(const Kommando& k) {
  NYTTE_TRY(const auto i, indstillinger_for(k));
  NYTTE_TRY(auto db, aabn_klar_database(k));
  Dfdgkontor kontor(i, [] { return false; });
  NYTTE_TRY(kontor.maa_sende(db));
  const auto svar = kontor.afstem(db);
  if (!svar.faerdig) return Fejl(Fejlkode::registeret_svarer_ikke, "dfdg");
  return fmt::format("{} borgere sammenlignet, {} uden svar, {} åbne forskelle\n", svar.borgere,
                     svar.fejlede, svar.forskelle);
}

}  // namespace nytte::app
