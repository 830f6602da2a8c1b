#include "app/frister.hpp"

#include <fmt/format.h>

#include "app/database.hpp"
#include "app/kommunevalg.hpp"
#include "kontrakt/json_skriver.hpp"
#include "sager/frister/frister.hpp"
#include "sager/register/opslagsvaerk.hpp"

namespace nytte::app {
namespace {

using kontrakt::JsonSkriver;
using sager::Fristpunkt;

void skriv(JsonSkriver& w, const Fristpunkt& p) {
  w.objekt();
  w.felt("art", navn(p.art));
  w.felt("saetning", sager::saetning(p));
  w.felt("sag", sager::sagsnummer(p));
  w.felt("frist");
  if (p.forfalder)
    w.tekst(iso(*p.forfalder));
  else
    w.null();
  w.felt("over_frist");
  w.boolsk(p.over_frist);
  w.felt("hjemmel", sager::hjemmelsord(p));
  w.felt("vejledende");
  w.boolsk(p.vejledende);
  w.felt("hvem");
  w.liste();
  for (const Rolle r : hvem(p.art)) w.tekst(navn(r));
  w.liste_slut();
  w.felt("noegle", p.noegle);
  w.objekt_slut();
}

std::string som_json(const std::vector<Fristpunkt>& punkter, Dato dag) {
  std::string ud;
  JsonSkriver w(ud);
  w.objekt();
  w.felt("dato", iso(dag));
  w.felt("frister");
  w.liste();
  for (const auto& p : punkter) skriv(w, p);
  w.liste_slut();
  w.objekt_slut();
  return ud + "\n";
}

std::string som_tekst(const std::vector<Fristpunkt>& punkter, Dato dag) {
  std::string ud =
      fmt::format("Frister set fra {}: {}\n", paa_dansk_med_ugedag(dag), punkter.size());
  for (const auto& p : punkter) {
    const std::string nr = sager::sagsnummer(p);
    ud += fmt::format("{}{}  {}{} ({})\n", p.forfalder ? iso(*p.forfalder) : "uden dag  ",
                      p.over_frist ? " over frist" : "", sager::saetning(p),
                      nr.empty() ? "" : " [" + nr + "]", sager::hjemmelsord(p));
  }
  return ud;
}

}  // namespace

Resultat<std::string> udfoer_frister(const Kommando& k) {
  const auto kommune = Kommunekode::laes(k.kommune);
  if (!kommune && !k.kommune.empty()) return Fejl{Fejlkode::kommune_ukendt, "kommune", k.kommune};
  NYTTE_TRY(auto db, aabn_klar_database(k));
  NYTTE_TRY(auto hvem, kommunens_kontekst(db, kommune));
  const Dato dag = k.dato.value_or(hvem.i_dag);
  if (const auto rolle = laes_kode<Rolle>(k.rolle)) {
    hvem.bruger.roller = {*rolle};
    // The council of the municipality on the day stands for its secretariat.
    if (er_raadsrolle(*rolle))
      hvem.bruger.raad = sager::raad_paa_dag(db, hvem.bruger.kommune, dag).value_or("");
  }
  const auto punkter = sager::frister_uden_navne(db, hvem, dag);
  return k.json ? som_json(punkter, dag) : som_tekst(punkter, dag);
}

}  // namespace nytte::app
