#include "sager/maalgruppe/arbejdsgang.hpp"

#include <algorithm>

#include "model/sag/opgave.hpp"
#include "regler/gruppevilkaar.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/forudsaetning/krav.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdsgang.hpp"
#include "store/arbejdssted.hpp"
#include "store/bruger.hpp"
#include "store/jobordre.hpp"

namespace nytte::sager {
namespace {

constexpr std::int32_t kHoejstUger = 520;

bool findes(store::Forbindelse& db, const Kontekst& k, const Foretrukken& f) {
  switch (f.art) {
    case Foretrukkenart::arbejdssted: {
      const auto p = PNummer::laes(f.noegle);
      return p && store::find_arbejdssted(db, *p).has_value();
    }
    case Foretrukkenart::jobordre:
      return store::find_jobordre(db, k.bruger.kommune, f.noegle).has_value();
    case Foretrukkenart::omraade:
      return laes_kode<Opgaveomraade>(f.noegle).has_value();
  }
  return false;
}

void kontroller(Feltkontrol& felter, store::Forbindelse& db, const Kontekst& k,
                const Arbejdsgang& ny) {
  if (!regler::gruppe_kendt(ny.gruppe)) felter.fejl(Fejlkode::vaerdi_ukendt, "gruppe");
  felter.paakraevet("hvornaar", ny.hvornaar, kTekstLaengde);
  felter.valgfri("hvor", ny.hvor);
  felter.valgfri("foer_start", ny.foer_start);
  if (ny.uger) felter.tal("uger", *ny.uger, 0, kHoejstUger);
  if (ny.gaelder_fra < k.i_dag)
    felter.fejl(Fejlkode::dato_ugyldig, "gaelder_fra", "en ny udgave gælder tidligst fra i dag");
  for (const auto& f : ny.foretrukne)
    if (!findes(db, k, f)) felter.fejl(Fejlkode::vaerdi_ukendt, "foretrukne", f.noegle);
  felter.tal("krav", static_cast<std::int64_t>(ny.krav.size()), 0, kHoejstGruppekrav);
  for (std::size_t i = 0; i < std::min(ny.krav.size(), kHoejstGruppekrav); ++i)
    kontroller_krav(felter, ny.krav[i], "krav[" + std::to_string(i) + "].");
}

// Somebody of the municipality who is active.
bool kan_eje(store::Forbindelse& db, const Kontekst& k, BrugerId id) {
  const auto b = store::find_bruger(db, id);
  return b && b->aktiv && b->kommune == k.bruger.kommune;
}

}  // namespace

const Arbejdsgang* gaeldende_arbejdsgang(const std::vector<Arbejdsgang>& alle,
                                         const Borgergruppe& gruppe, Dato dag) {
  const Arbejdsgang* ud = nullptr;
  for (const auto& a : alle)
    if (a.gruppe == gruppe && a.gaelder_fra <= dag && (ud == nullptr || a.nummer > ud->nummer))
      ud = &a;
  return ud;
}

Resultat<Arbejdsgang> skriv_arbejdsgang(store::Forbindelse& db, const Kontekst& k,
                                        const Arbejdsgang& ny, std::int32_t kendt_nummer,
                                        Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::leder, Rolle::virksomhedskonsulent}));
  return i_transaktion(db, koersel, [&]() -> Resultat<Arbejdsgang> {
    Arbejdsgang a = ny;
    a.kommune = k.bruger.kommune;
    if (a.ansvarlig.vaerdi == 0) a.ansvarlig = k.bruger.id;
    Feltkontrol felter;
    kontroller(felter, db, k, a);
    if (!kan_eje(db, k, a.ansvarlig)) felter.fejl(Fejlkode::vaerdi_ukendt, "ansvarlig");
    NYTTE_TRY(felter.svar());
    std::int32_t nyeste = 0;
    for (const auto& x : store::list_arbejdsgange(db, k.bruger.kommune))
      if (x.gruppe == a.gruppe) nyeste = std::max(nyeste, x.nummer);
    if (nyeste != kendt_nummer)
      return Fejl(Fejlkode::version_foraeldet, "kendt_nummer",
                  "der er skrevet en udgave " + std::to_string(nyeste) + " imens");
    a.nummer = nyeste + 1;
    a.id = store::insert_arbejdsgang(db, a, {k.bruger.id, k.nu});
    a.skrevet = k.nu;
    a.ansvarlig_navn = store::find_bruger(db, a.ansvarlig)->navn;
    noter(db, k,
          {"arbejdsgang_skrevet",
           "arbejdsgang",
           gruppekode(a.gruppe),
           "",
           {{"nummer", std::to_string(a.nummer)}, {"gaelder_fra", iso(a.gaelder_fra)}}});
    return a;
  });
}

Resultat<std::vector<Arbejdsgang>> vis_arbejdsgang(store::Forbindelse& db, const Kontekst& k,
                                                   const Borgergruppe& gruppe) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<std::vector<Arbejdsgang>> {
    auto alle = store::list_arbejdsgange(db, k.bruger.kommune);
    std::erase_if(alle, [&](const Arbejdsgang& a) { return a.gruppe != gruppe; });
    return alle;
  });
}

}  // namespace nytte::sager
