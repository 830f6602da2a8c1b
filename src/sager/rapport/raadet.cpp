// The council's side, and what becomes of the deadline.
#include <algorithm>
#include <set>

#include "model/dansk_tid.hpp"
#include "sager/navne.hpp"
#include "sager/raad/raadsadgang.hpp"
#include "sager/rapport/intern.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/opfoelgning.hpp"
#include "store/raad.hpp"

namespace nytte::sager {
namespace {}  // namespace

void luk_frist(store::Forbindelse& db, const Kontekst& k, const store::Rapportpost& p,
               std::optional<MeddelelseId> meddelelse, Dato dag) {
  if (indberettet(db, p.kommune, p.kvartal)) return;
  const auto id =
      store::insert_indberetning(db, p.kommune,
                                 {.id = 0,
                                  .art = Indberetningsart::kvartal,
                                  .periode = p.kvartal.foerste_dag(),
                                  .dato = dag,
                                  .bemaerkning = "Opgørelsen, version " + std::to_string(p.nummer)},
                                 {k.bruger.id, k.nu});
  store::insert_rapportindberetning(db, {id, p.id, meddelelse});
  Kontekst kommunens = k;
  kommunens.bruger.kommune = p.kommune;
  noter(db, kommunens,
        {"indberetning_registreret",
         "kommune",
         p.kommune.tekst(),
         {},
         {{"art", std::string(navn(Indberetningsart::kvartal))},
          {"dato", iso(dag)},
          {"nr", std::to_string(id)}}});
}

Resultat<std::vector<Raadsrapport>> raadets_rapporter(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(kraev_raadslaeser(k));
  return i_laesning(db, [&]() -> Resultat<std::vector<Raadsrapport>> {
    std::vector<Raadsrapport> ud;
    std::set<std::pair<int, std::string>> set;
    for (const auto& p : store::list_rapporter_til(db, k.bruger.raad, k.i_dag)) {
      const auto hentet = store::list_rapporthentninger(db, p.id);
      ud.push_back({.id = p.id,
                    .kvartal = p.kvartal,
                    .kommune = kommunenavn(db, p.kommune),
                    .raad = p.raad,
                    .nummer = p.nummer,
                    .frosset = p.frosset,
                    .fingeraftryk = p.csv_sha256,
                    .nyeste = set.emplace(p.kommune.tal(), p.kvartal.tekst()).second,
                    .hentet = hentet.empty() ? std::nullopt : std::optional(hentet.back().tid)});
    }
    return ud;
  });
}

Resultat<Rapportfil> raadet_henter(store::Forbindelse& db, const Kontekst& k, RapportId id,
                                   Rapportformat format) {
  NYTTE_TRY(kraev_raadslaeser(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Rapportfil> {
    const auto givet = store::list_rapporter_til(db, k.bruger.raad, k.i_dag);
    const auto p =
        std::find_if(givet.begin(), givet.end(), [&](const auto& x) { return x.id == id; });
    if (p == givet.end()) return Fejl(Fejlkode::findes_ikke);
    NYTTE_TRY(auto fil, frossen_fil(db, *p, format));
    store::insert_rapporthentning(db, {p->id, k.bruger.id, k.nu, format});
    Kontekst kommunens = k;
    kommunens.bruger.kommune = p->kommune;
    noter(db, kommunens,
          {"kvartalsrapport_hentet",
           kRapportemne,
           rapportnoegle(p->id),
           {},
           {{"kvartal", p->kvartal.tekst()},
            {"nummer", std::to_string(p->nummer)},
            {"format", std::string(navn(format))}}});
    luk_frist(db, k, *p, std::nullopt, k.i_dag);
    return fil;
  });
}

void rapport_afsendt(store::Forbindelse& db, const Kontekst& k, const Meddelelse& m) {
  const auto id = store::find_rapport_i(db, m.id);
  const auto p = id ? store::find_rapport(db, *id) : std::nullopt;
  if (!p) return;
  if (m.tilstand == Meddelelsestilstand::afsendt)
    return luk_frist(db, k, *p, m.id, m.afsendt ? dansk_dag(*m.afsendt) : k.i_dag);
  if (m.tilstand != Meddelelsestilstand::returneret) return;
  // The mail that met the deadline came back: it is open again, unless the council has it anyway.
  const auto i = store::find_rapportindberetning(db, m.id);
  if (!i || rapporttilstand(db, *p) == Rapporttilstand::hentet) return;
  const auto blev = store::annuller_registrering(db, p->kommune, Opfoelgningsregister::indberetning,
                                                 i->indberetning);
  if (blev.has_failure()) return;  // somebody has annulled it meanwhile
  noter(db, k,
        {"opfoelgning_annulleret",
         "kommune",
         p->kommune.tekst(),
         "Mailen med opgørelsen kom tilbage",
         {{"register", std::string(navn(Opfoelgningsregister::indberetning))},
          {"nr", std::to_string(i->indberetning)}}});
}

}  // namespace nytte::sager
