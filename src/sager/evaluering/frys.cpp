// Freezing an evaluation, its files, and showing it to the council.
#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/evaluering/evaluering_json.hpp"
#include "sager/evaluering/filer.hpp"
#include "sager/evaluering/intern.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/bilag.hpp"
#include "store/evaluering.hpp"
#include "store/raad.hpp"

namespace nytte::sager {
namespace {

constexpr std::int32_t kFoersteAar = 2014;

Resultat<void> maa_fryses(const Kontekst& k, const Evalueringsfrysning& f, std::int32_t nyeste) {
  NYTTE_TRY(kraev_evalueringsaar(f.aar, k.i_dag));
  if (k.i_dag <= *Dato::fra(f.aar, 12, 31))
    return Fejl(Fejlkode::aar_ikke_slut, "aar",
                "det slutter 31. december " + std::to_string(f.aar));
  Feltkontrol felter;
  if (nyeste != f.kendt_nummer)
    felter.fejl(Fejlkode::version_foraeldet, "kendt_nummer",
                nyeste == 0 ? "der er ingen version"
                            : "der er allerede en version " + std::to_string(nyeste));
  if (nyeste > 0 && er_blank(f.grund)) felter.fejl(Fejlkode::begrundelse_mangler, "grund");
  felter.valgfri("grund", f.grund);
  return felter.svar();
}

// The days go by without anything being changed.
bool uaendret(const FrossenEvaluering& foer, Evalueringsindhold nu) {
  const auto gammel = laes_evaluering(foer.indhold_json);
  nu.kendt_til = gammel.kendt_til;
  return som_json(gammel) == som_json(nu);
}

// The three public files, kept under their hashes.
Resultat<void> gem_filer(store::Forbindelse& db, const Evalueringsindhold& e, Evalueringsmaerke m,
                         FrossenEvaluering& v) {
  NYTTE_TRY(const auto csv, som_fil(e, m, Rapportformat::csv));
  v.csv_sha256 = store::gem_bilagsindhold(db, csv);
  m.fingeraftryk = v.csv_sha256;
  NYTTE_TRY(const auto xlsx, som_fil(e, m, Rapportformat::xlsx));
  v.xlsx_sha256 = store::gem_bilagsindhold(db, xlsx);
  NYTTE_TRY(const auto pdf, som_fil(e, m, Rapportformat::pdf));
  v.pdf_sha256 = store::gem_bilagsindhold(db, pdf);
  return success();
}

}  // namespace

Resultat<void> kraev_evalueringsaar(std::int32_t aar, Dato i_dag) {
  if (aar < kFoersteAar || aar > i_dag.aar()) return Fejl(Fejlkode::findes_ikke, "aar");
  return success();
}

Resultat<std::int32_t> laes_evalueringsaar(std::string_view tekst, Dato i_dag) {
  if (tekst.size() != 4) return Fejl(Fejlkode::findes_ikke, "aar");
  std::int32_t aar = 0;
  for (const char c : tekst) {
    if (c < '0' || c > '9') return Fejl(Fejlkode::findes_ikke, "aar");
    aar = aar * 10 + (c - '0');
  }
  NYTTE_TRY(kraev_evalueringsaar(aar, i_dag));
  return aar;
}

void noter_evaluering(store::Forbindelse& db, const Kontekst& k, std::int32_t aar,
                      std::string_view art, const std::string& grund) {
  noter(db, k,
        {.art = art,
         .emne = kEvalueringsemne,
         .noegle = std::to_string(aar),
         .grund = grund,
         .felter = {{"aar", std::to_string(aar)}}});
}

Resultat<Evalueringsvalg> frys_evaluering(store::Forbindelse& db, const Kontekst& k,
                                          const Evalueringsfrysning& f, Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::leder}));
  return i_transaktion(db, koersel, [&]() -> Resultat<Evalueringsvalg> {
    const auto tidligere = store::list_evalueringer(db, k.bruger.kommune, f.aar);
    const std::int32_t nyeste = tidligere.empty() ? 0 : tidligere.front().nummer;
    NYTTE_TRY(maa_fryses(k, f, nyeste));
    const auto e = laes_kladde(db, k.bruger.kommune, f.aar, k.i_dag);
    if (nyeste > 0 && uaendret(tidligere.front(), e))
      return Fejl(Fejlkode::rapport_uden_aendring, "aar",
                  "den er som version " + std::to_string(nyeste));
    FrossenEvaluering v{.id = {},
                        .kommune = k.bruger.kommune,
                        .aar = f.aar,
                        .nummer = nyeste + 1,
                        .indhold_json = som_json(e),
                        .csv_sha256 = {},
                        .xlsx_sha256 = {},
                        .pdf_sha256 = {},
                        .grund = nyeste == 0 ? std::string() : f.grund,
                        .bruger = k.bruger.id,
                        .frosset = k.nu};
    NYTTE_TRY(gem_filer(db, offentlig(e),
                        {.nummer = v.nummer, .dato = k.i_dag, .fingeraftryk = {}, .grund = v.grund},
                        v));
    NYTTE_TRY(store::insert_evaluering(db, v));
    noter(db, k,
          {nyeste == 0 ? "evaluering_frosset" : "evaluering_rettet",
           kEvalueringsemne,
           std::to_string(f.aar),
           v.grund,
           {{"aar", std::to_string(f.aar)},
            {"nummer", std::to_string(v.nummer)},
            {"sha256", v.csv_sha256}}});
    return Evalueringsvalg{f.aar, v.nummer};
  });
}

std::optional<FrossenEvaluering> find_evalueringsversion(store::Forbindelse& db,
                                                         Kommunekode kommune,
                                                         const Evalueringsvalg& v) {
  for (auto& x : store::list_evalueringer(db, kommune, v.aar))
    if (x.nummer == v.nummer) return std::move(x);
  return std::nullopt;
}

Resultat<Evalueringsfil> frossen_fil(store::Forbindelse& db, const FrossenEvaluering& v,
                                     Rapportformat format) {
  const auto& sha = format == Rapportformat::csv    ? v.csv_sha256
                    : format == Rapportformat::xlsx ? v.xlsx_sha256
                                                    : v.pdf_sha256;
  const auto bytes = store::find_bilagsindhold(db, sha);
  if (!bytes) return Fejl(Fejlkode::findes_ikke);
  Evalueringsindhold hoved;
  hoved.kommune = v.kommune;
  hoved.aar = v.aar;
  return Evalueringsfil{filnavn(hoved, v.nummer, format), *bytes};
}

Resultat<Evalueringsfil> hent_evalueringsfil(store::Forbindelse& db, const Kontekst& k,
                                             const Evalueringsvalg& v, Rapportformat format) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<Evalueringsfil> {
    const auto x = find_evalueringsversion(db, k.bruger.kommune, v);
    if (!x) return Fejl(Fejlkode::findes_ikke);
    return frossen_fil(db, *x, format);
  });
}

Resultat<Evalueringsfil> hent_evalueringskladde(store::Forbindelse& db, const Kontekst& k,
                                                std::int32_t aar, Rapportformat format) {
  NYTTE_TRY(kraev_laeser(k));
  NYTTE_TRY(kraev_evalueringsaar(aar, k.i_dag));
  return i_laesning(db, [&]() -> Resultat<Evalueringsfil> {
    const auto e = offentlig(laes_kladde(db, k.bruger.kommune, aar, k.i_dag));
    NYTTE_TRY(auto bytes, som_fil(e, {.nummer = 0, .dato = k.i_dag}, format));
    return Evalueringsfil{filnavn(e, 0, format), std::move(bytes)};
  });
}

Resultat<void> del_evaluering(store::Forbindelse& db, const Kontekst& k, const Evalueringsvalg& v,
                              Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::leder}));
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    const auto alle = store::list_evalueringer(db, k.bruger.kommune, v.aar);
    const auto x =
        std::find_if(alle.begin(), alle.end(), [&](const auto& e) { return e.nummer == v.nummer; });
    if (x == alle.end()) return Fejl(Fejlkode::findes_ikke);
    const auto raad = store::find_raad(db, k.bruger.kommune, k.i_dag);
    if (!raad) return Fejl(Fejlkode::uden_for_raadets_tid);
    if (x != alle.begin())
      return Fejl(Fejlkode::tilstand_tillader_ikke, "nummer",
                  "version " + std::to_string(alle.front().nummer) + " har afløst den");
    for (const auto& d : store::list_evalueringsdelinger(db, x->id))
      if (d.raad == *raad)
        return Fejl(Fejlkode::tilstand_tillader_ikke, "nummer", "rådet kan allerede se den");
    store::insert_evalueringsdeling(db, {x->id, *raad, k.bruger.id, k.nu});
    noter(
        db, k,
        {"evaluering_delt",
         kEvalueringsemne,
         std::to_string(v.aar),
         {},
         {{"aar", std::to_string(v.aar)}, {"nummer", std::to_string(v.nummer)}, {"raad", *raad}}});
    return success();
  });
}

}  // namespace nytte::sager
