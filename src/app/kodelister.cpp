#include "app/kodelister.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "app/database.hpp"
#include "app/kommunevalg.hpp"
#include "app/lister.hpp"
#include "sager/registrering/kodelister.hpp"

namespace nytte::app {
namespace {

std::string koden(const Kodevaerdi& v) {
  return fmt::format("{} {}{}", v.kode, v.navn, v.opdigtet() ? " (opdigtet)" : "");
}

std::string linje(const sager::Navnematch& m) {
  using enum sager::Kodesvar;
  if (m.opslag.svar == mangler) return fmt::format("  {}: findes ikke i listen\n", m.egen.navn);
  const std::string_view hvad = m.opslag.svar == fundet         ? ""
                                : m.opslag.svar == ikke_begyndt ? ", gælder først senere"
                                                                : ", er udløbet";
  return fmt::format("  {}: {}{}{}\n", m.egen.navn, koden(*m.opslag.vaerdi), hvad,
                     m.valgt ? ", valgt" : "");
}

std::string som_liste(std::string_view overskrift, const std::vector<Kodevaerdi>& vaerdier) {
  if (vaerdier.empty()) return {};
  std::string ud = fmt::format("{}:\n", overskrift);
  for (const auto& v : vaerdier) ud += fmt::format("  {}\n", koden(v));
  return ud;
}

Resultat<Kontekst> hvem(store::Forbindelse& db, const Kommando& k) {
  const auto kommune = Kommunekode::laes(k.kommune);
  if (!kommune && !k.kommune.empty()) return Fejl{Fejlkode::kommune_ukendt, "kommune", k.kommune};
  return kommunens_kontekst(db, kommune);
}

std::string opgoerelse(const sager::Kodelistesvar& s, bool proev) {
  std::string ud = s.uaendret ? fmt::format("Filen er den samme som version {}.\n", s.udgave.nummer)
                              : fmt::format("{} koder, version {}.\n", s.antal, s.udgave.nummer);
  if (!s.vores.empty()) ud += "Vores værdier:\n";
  for (const auto& m : s.vores) ud += linje(m);
  ud += som_liste("Nye navne", s.nye) + som_liste("Ikke med længere", s.udgaaede);
  return ud + (proev ? "Intet er gemt (--proev).\n" : "");
}

std::string som_tekst(const sager::Kodelistevisning& v, Dato dag) {
  std::string ud = fmt::format(
      "{}, {}\n", navn(v.liste),
      v.udgave.nummer == 0 ? "fulgte med programmet"
                           : fmt::format("version {} fra {}", v.udgave.nummer, v.udgave.filnavn));
  for (const auto& k : v.vaerdier)
    ud += fmt::format("  {}  fra {} før {}{}\n", koden(k), iso(k.fra), iso(k.til),
                      k.gaelder(dag) ? "" : "  gælder ikke på dagen");
  if (!v.vores.empty()) ud += "  Vores værdier:\n";
  for (const auto& m : v.vores) ud += "  " + linje(m);
  return ud;
}

}  // namespace

Resultat<std::string> udfoer_kodelister_importer(const Kommando& k) {
  NYTTE_TRY(const auto indhold, laes_hele_filen(k));
  NYTTE_TRY(auto db, aabn_klar_database(k));
  NYTTE_TRY(const auto kontekst, hvem(db, k));
  Kodelisteudgave ny;
  ny.liste = laes_kode<Kodelistenavn>(k.kodeliste).value_or(Kodelistenavn::aktiveringstype);
  ny.filnavn = k.fil == "-" ? "standardinput" : std::filesystem::path(k.fil).filename().string();
  const auto koersel = k.proev ? sager::Koersel::proev : sager::Koersel::gem;
  NYTTE_TRY(const auto svar, sager::importer_kodeliste(db, kontekst, ny, indhold, koersel));
  return opgoerelse(svar, k.proev);
}

Resultat<std::string> udfoer_kodelister_vis(const Kommando& k) {
  NYTTE_TRY(auto db, aabn_klar_database(k));
  NYTTE_TRY(const auto kontekst, hvem(db, k));
  const Dato dag = k.dato.value_or(kontekst.i_dag);
  NYTTE_TRY(const auto lister, sager::vis_kodelister(db, kontekst, dag));
  const auto kun = laes_kode<Kodelistenavn>(k.kodeliste);
  std::string ud;
  for (const auto& v : lister)
    if (!kun || v.liste == *kun) ud += som_tekst(v, dag);
  return ud;
}

}  // namespace nytte::app
