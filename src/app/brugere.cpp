#include "app/brugere.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "app/adgangskode.hpp"
#include "app/database.hpp"
#include "app/ur.hpp"
#include "sager/adgang/brugere.hpp"

namespace nytte::app {
namespace {

using sager::systemkontekst;

Kontekst kontekst(Kommunekode kommune) {
  const Tidspunkt tid = nu();
  return systemkontekst(tid, dansk_dag(tid), kommune);
}

// Where it does not matter which municipality the program speaks for.
Kontekst kontekst() { return kontekst(*Kommunekode::fra(101)); }

Resultat<std::set<Rolle>> laes_roller(const Kommando& k) {
  std::set<Rolle> ud;
  for (const auto& tekst : k.roller) {
    const auto rolle = laes_kode<Rolle>(tekst);
    if (!rolle)
      return Fejl{Fejlkode::vaerdi_ukendt, "rolle",
                  "skriv sagsbehandler, virksomhedskonsulent, leder, administrator, sekretariat "
                  "raadsmedlem eller projektleder"};
    ud.insert(*rolle);
  }
  return ud;
}

std::string roller_som_tekst(const std::set<Rolle>& roller) {
  std::string ud;
  for (const Rolle r : roller) {
    if (!ud.empty()) ud += ", ";
    ud += navn(r);
  }
  return ud;
}

Resultat<std::string> opret(store::Forbindelse& db, const Kommando& k) {
  const auto kommune = Kommunekode::laes(k.kommune);
  if (!kommune) return Fejl{Fejlkode::kommune_ukendt, "kommune"};
  NYTTE_TRY(auto roller, laes_roller(k));
  NYTTE_TRY(auto kode, spoerg_om_adgangskode());
  const Bruger bruger{.id = {},
                      .kommune = *kommune,
                      .brugernavn = k.brugernavn,
                      .navn = k.fulde_navn,
                      .roller = std::move(roller),
                      .aktiv = true,
                      .version = 1,
                      .raad = k.raad};
  NYTTE_TRY(const auto ny, sager::opret_bruger(db, kontekst(*kommune), {bruger, std::move(kode)}));
  return fmt::format("Brugeren {} er oprettet ({}).\n", ny.brugernavn, roller_som_tekst(ny.roller));
}

Resultat<std::vector<Bruger>> alle(store::Forbindelse& db) {
  NYTTE_TRY(auto liste, sager::find_brugere(db, kontekst(), Side{0, 0}));
  return std::move(liste.raekker);
}

Resultat<Bruger> find(store::Forbindelse& db, const std::string& brugernavn) {
  NYTTE_TRY(const auto brugere, alle(db));
  const auto b = std::find_if(brugere.begin(), brugere.end(),
                              [&](const Bruger& x) { return x.brugernavn == brugernavn; });
  if (b == brugere.end()) return Fejl{Fejlkode::findes_ikke, "brugernavn", brugernavn};
  return *b;
}

Resultat<std::string> vis(store::Forbindelse& db) {
  NYTTE_TRY(const auto brugere, alle(db));
  std::string ud;
  for (const Bruger& b : brugere)
    ud += fmt::format("{}\t{}\t{}\t{}\t{}\n", b.brugernavn, b.kommune.tekst(), b.navn,
                      roller_som_tekst(b.roller), b.aktiv ? "aktiv" : "lukket ude");
  return ud;
}

Resultat<std::string> saet_aktiv(store::Forbindelse& db, const Kommando& k, bool aktiv) {
  NYTTE_TRY(auto b, find(db, k.brugernavn));
  b.aktiv = aktiv;
  NYTTE_TRY(sager::aendr_bruger(db, kontekst(b.kommune), b));
  return fmt::format("Brugeren {} er lukket {}.\n", b.brugernavn, aktiv ? "ind" : "ude");
}

Resultat<std::string> ny_adgangskode(store::Forbindelse& db, const Kommando& k) {
  NYTTE_TRY(const auto b, find(db, k.brugernavn));
  NYTTE_TRY(const auto kode, spoerg_om_adgangskode());
  NYTTE_TRY(sager::saet_adgangskode(db, kontekst(b.kommune), b.id, kode));
  return fmt::format("Adgangskoden for {} er ændret; brugeren er logget ud overalt.\n",
                     b.brugernavn);
}

}  // namespace

Resultat<std::string> udfoer_bruger(const Kommando& k) {
  NYTTE_TRY(auto db, aabn_klar_database(k));
  switch (k.navn) {
    case Kommandonavn::bruger_opret:
      return opret(db, k);
    case Kommandonavn::bruger_laas:
      return saet_aktiv(db, k, false);
    case Kommandonavn::bruger_aabn:
      return saet_aktiv(db, k, true);
    case Kommandonavn::bruger_adgangskode:
      return ny_adgangskode(db, k);
    default:
      return vis(db);
  }
}

}  // namespace nytte::app
