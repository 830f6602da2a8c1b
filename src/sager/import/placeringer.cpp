#include <algorithm>

#include "sager/import/lister.hpp"
#include "sager/placering/importer_placering.hpp"
#include "sager/spor.hpp"
#include "store/borger.hpp"
#include "store/jobordre.hpp"
#include "store/placering.hpp"

namespace nytte::sager {
namespace {

// With the headings of source 003: "Mentor ID nr.", "Start dato", "Slut dato", "Antal timer",
// "Status", "Årsag".
const std::vector<Kolonne>& kolonner() {
  static const std::vector<Kolonne> alle{
      {"jobordre", true, {"mentor_id_nr", "jobordre_nummer", "nummer"}},
      {"cpr", true, {"cpr_nummer", "cpr_nr"}},
      {"fra", true, {"startdato", "start_dato"}},
      {"til", true, {"slutdato", "slut_dato"}},
      {"ugentlig_tid", true, {"antal_timer", "timer"}},
      {"status", false, {"deltagerstatus"}},
      {"aarsag"},
      {"haendelsesdato"},
      {"raadighedsafproevende"},
      {"raadighedsvurdering"},
      {"saerligt_tilrettelagt"},
      {"bemaerkning"},
      {"del_af_plan", false, {"aktivitet_del_af_jobplan", "del_af_jobplan"}},
      {"titel", false, {}, true},
      {"sagstype", false, {"forsoergelsestype"}, true},
      {"pris", false, {}, true},
      {"aktiveringstype", false, {}, true},
      {"henvisning", false, {}, true}};
  return alle;
}

struct Laest {
  Placeringsoenske oenske;
  Placeringsstatus status;
  Placeringsaarsag aarsag;
  Dato haendelsesdato;
  std::optional<bool> del_af_plan;  // nothing: the file does not say
};

std::optional<Laest> laes(const Importkoersel& i, Linje& l) {
  const auto cpr = l.cpr("cpr");
  const auto fra = l.dato("fra");
  const auto til = l.dato("til");
  const auto timer = l.ugetid("ugentlig_tid");
  const auto status = l.kode<Placeringsstatus>("status").value_or(Placeringsstatus::ansat);
  const auto aarsag = l.kode<Placeringsaarsag>("aarsag").value_or(Placeringsaarsag::ikke_valgt);
  const auto dag = l.dato("haendelsesdato");
  const auto raadighed = l.ja_nej("raadighedsafproevende");
  const auto saerligt = l.ja_nej("saerligt_tilrettelagt");
  const auto plan = l.ja_nej("del_af_plan");
  bool ok = l.kraev(cpr, "cpr");
  ok = l.kraev(fra, "fra") && ok;
  ok = l.kraev(til, "til") && ok;
  ok = l.kraev(timer, "ugentlig_tid") && ok;
  const auto kommune = i.k.bruger.kommune;
  const auto borger = cpr ? store::find_borger(i.db, kommune, *cpr) : std::optional<Borger>();
  if (cpr && !borger) l.fejl(Fejlkode::findes_ikke, "cpr");
  const auto jobordre = store::find_jobordre(i.db, kommune, l.tekst("jobordre"));
  if (!jobordre) l.fejl(Fejlkode::findes_ikke, "jobordre", l.tekst("jobordre"));
  if (!ok || !borger || !jobordre) return std::nullopt;
  return Laest{.oenske = {.borger = borger->id,
                          .jobordre = jobordre->id,
                          .fra = *fra,
                          .til = *til,
                          .ugentlig_tid = *timer,
                          .raadighedsafproevende = raadighed.value_or(false),
                          .raadighedsvurdering = l.tekst("raadighedsvurdering"),
                          .saerligt_tilrettelagt = saerligt.value_or(false),
                          .del_af_plan = plan.value_or(false),
                          .begrundelse = {},
                          .bemaerkning = l.tekst("bemaerkning")},
               .status = status,
               .aarsag = aarsag,
               .haendelsesdato = dag.value_or(*fra),
               .del_af_plan = plan};
}

std::optional<Placering> find(const Importkoersel& i, const Laest& ny) {
  Placeringsfilter filter;
  filter.borger = ny.oenske.borger;
  filter.jobordre = ny.oenske.jobordre;
  for (auto& r : store::list_placeringer(i.db, i.k.bruger.kommune, filter, Placeringsorden::fra,
                                         Side{.start = 0, .antal = 0})
                     .raekker)
    if (r.placering.fra == ny.oenske.fra) return std::move(r.placering);
  return std::nullopt;
}

bool samme(const Placering& p, const Laest& ny) {
  return p.til == ny.oenske.til && p.ugentlig_tid == ny.oenske.ugentlig_tid &&
         p.status == ny.status && p.aarsag == ny.aarsag && p.haendelsesdato == ny.haendelsesdato &&
         p.del_af_plan == ny.del_af_plan.value_or(p.del_af_plan);
}

void gem(Importkoersel& i, Linje& l) {
  const auto ny = laes(i, l);
  if (!ny) return;
  if (const auto foer = find(i, *ny)) {
    if (samme(*foer, *ny))
      ++i.svar.uaendret;
    else
      l.fejl(Fejlkode::findes_allerede, "fra", "placeringen har andre oplysninger");
    return;
  }
  const auto svar =
      importer_placering(i.db, i.k, ny->oenske, {ny->status, ny->aarsag, ny->haendelsesdato});
  if (svar.has_failure()) return l.fejl(svar.error());
  ++i.svar.oprettet;
  if (!svar.value().forslag.loven_tillader()) ++i.svar.med_bemaerkning;
}

std::vector<Eksportraekke> raekker(store::Forbindelse& db, const Kontekst& k) {
  Placeringsfilter filter;
  filter.ordning = Ordning::nytteindsats;
  std::vector<Eksportraekke> ud;
  std::vector<BorgerId> set;
  for (const auto& r : store::list_placeringer(db, k.bruger.kommune, filter, Placeringsorden::fra,
                                               Side{.start = 0, .antal = 0})
                           .raekker) {
    const Placering& p = r.placering;
    if (!p.borger) continue;
    const auto b = store::find_borger(db, k.bruger.kommune, *p.borger);
    if (!b) continue;
    set.push_back(b->id);
    ud.push_back({r.jobordrenummer, b->cpr.udlever(CprFormaal::eksport), iso(p.fra), iso(p.til),
                  p.ugentlig_tid.tekst(), std::string(navn(p.status)), std::string(navn(p.aarsag)),
                  iso(p.haendelsesdato), csv_ja_nej(p.raadighedsafproevende), p.raadighedsvurdering,
                  csv_ja_nej(p.saerligt_tilrettelagt), p.bemaerkning, csv_ja_nej(p.del_af_plan)});
  }
  std::sort(set.begin(), set.end());
  set.erase(std::unique(set.begin(), set.end()), set.end());
  noter_opslag(db, k, set, "eksport");
  return ud;
}

}  // namespace

const Listeform kPlaceringerliste{kolonner, gem, raekker};

}  // namespace nytte::sager
