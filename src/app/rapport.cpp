#include "app/rapport.hpp"

#include <fmt/format.h>

#include "app/database.hpp"
#include "app/kommunevalg.hpp"
#include "app/lister.hpp"
#include "sager/rapport/filer.hpp"
#include "sager/rapport/rapport.hpp"

namespace nytte::app {
namespace {

struct Grundlag {
  store::Forbindelse db;
  Kontekst hvem;
  Rapportformat format;
};

Resultat<Grundlag> aabn(const Kommando& k) {
  const auto kommune = Kommunekode::laes(k.kommune);
  if (!kommune && !k.kommune.empty()) return Fejl{Fejlkode::kommune_ukendt, "kommune", k.kommune};
  NYTTE_TRY(auto db, aabn_klar_database(k));
  NYTTE_TRY(auto hvem, kommunens_kontekst(db, kommune));
  return Grundlag{std::move(db), std::move(hvem),
                  laes_kode<Rapportformat>(k.format).value_or(Rapportformat::csv)};
}

Resultat<Rapportsvar> aflever(const Kommando& k, std::string bytes,
                              std::vector<std::string> bemaerkninger) {
  if (k.fil.empty() || k.fil == "-") return Rapportsvar{std::move(bytes), std::move(bemaerkninger)};
  NYTTE_TRY(skriv_fil(k.fil, bytes));
  return Rapportsvar{fmt::format("Filen ligger i {}.\n", k.fil), std::move(bemaerkninger)};
}

Resultat<Rapportsvar> frossen(const Kommando& k, Grundlag& g, Kvartal kvartal) {
  NYTTE_TRY(const auto v, sager::vis_kvartal(g.db, g.hvem, kvartal));
  if (v.versioner.empty())
    return Fejl{Fejlkode::findes_ikke, "--frossen",
                "opgørelsen for " + kvartal.tekst() + " er ikke frosset"};
  const auto& nyeste = v.versioner.front().post;
  NYTTE_TRY(auto fil, sager::hent_fil(g.db, g.hvem, {kvartal, nyeste.nummer}, g.format));
  return aflever(
      k, std::move(fil.bytes),
      {fmt::format("Version {}, fingeraftryk (CSV) {}.", nyeste.nummer, nyeste.csv_sha256)});
}

}  // namespace

Resultat<Rapportsvar> udfoer_rapport_kvartal(const Kommando& k) {
  NYTTE_TRY(auto g, aabn(k));
  NYTTE_TRY(const auto kvartal, sager::laes_kvartal(k.kvartal, g.hvem.i_dag));
  if (k.frossen) return frossen(k, g, kvartal);
  NYTTE_TRY(const auto r, sager::opgoer_kvartal(g.db, g.hvem, kvartal));
  NYTTE_TRY(auto bytes,
            sager::som_fil(r, {.nummer = 0, .dato = g.hvem.i_dag, .fingeraftryk = {}, .grund = {}},
                           g.format));
  std::vector<std::string> sagt{kvartal.sidste_dag() < g.hvem.i_dag
                                    ? "Opgørelsen er en kladde: den er ikke frosset."
                                    : fmt::format("Opgørelsen er en kladde: kvartalet slutter {}.",
                                                  paa_dansk(kvartal.sidste_dag()))};
  if (!r.advarsler.empty())
    sagt.push_back(fmt::format("{} ting mangler i den; se /rapporter/{}.", r.advarsler.size(),
                               kvartal.tekst()));
  return aflever(k, std::move(bytes), std::move(sagt));
}

Resultat<Rapportsvar> udfoer_rapport_pladser(const Kommando& k) {
  NYTTE_TRY(auto g, aabn(k));
  NYTTE_TRY(const auto o, sager::pladsoversigt(g.db, g.hvem));
  NYTTE_TRY(auto bytes, sager::som_fil(o, g.format));
  return aflever(k, std::move(bytes), {});
}

}  // namespace nytte::app
