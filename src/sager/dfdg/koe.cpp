#include "sager/dfdg/koe.hpp"

#include <algorithm>

#include "sager/adgang/brugere.hpp"
#include "sager/dfdg/indhold.hpp"
#include "sager/dfdg/koe_indre.hpp"
#include "sager/dfdg/skridt.hpp"
#include "sager/registrering/kodelister.hpp"
#include "sager/registrering/registrering.hpp"
#include "sager/registrering/registrering_json.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/dfdg.hpp"
#include "store/jobordre.hpp"
#include "store/placering.hpp"
#include "store/registrering.hpp"

namespace nytte::sager {
namespace {

using Forsendelser = std::vector<Registerforsendelse>;

// What the register said no to, or never saw, is out of the way; what waits may be on its way.
void erstat(store::Forbindelse& db, const Kontekst& k, const Forsendelser& foer) {
  for (const auto& f : foer)
    if (efter(f.tilstand, Forsendelsesskridt::erstattet))
      (void)tag_skridt(db, k, f,
                       {.skridt = Forsendelsesskridt::erstattet,
                        .kode = f.svarkode,
                        .tekst = f.svartekst,
                        .naeste = {}});
}

std::int32_t ny_omgang(const Forsendelser& foer, Version revision) {
  return static_cast<std::int32_t>(std::count_if(
      foer.begin(), foer.end(), [&](const auto& f) { return f.revision == revision; }));
}

ForsendelseId laeg(store::Forbindelse& db, const Kontekst& k, Registerforsendelse f,
                   const Forsendelser& foer) {
  erstat(db, k, foer);
  f.omgang = ny_omgang(foer, f.revision);
  f.anmodning = anmodningsnavn(f.noegle, f.revision, f.omgang);
  f.oprettet = k.nu;
  f.bruger = k.bruger.id;
  const auto id = store::insert_forsendelse(db, f);
  if (f.tilstand == Forsendelsestilstand::tilbageholdt)
    store::insert_dfdg_forsoeg(
        db, id,
        {0, k.nu, Forsendelsesskridt::tilbageholdt, f.svarkode, f.svartekst, k.bruger.id, {}});
  return id;
}

// Written by nytte itself when its creation was laid in the queue, or in the outbox before it.
bool kommer_fra_en_fil(store::Forbindelse& db, PlaceringId id, Registerhandling handling,
                       const Forsendelser& foer) {
  return foer.empty() && handling != Registerhandling::opret && !store::har_gammel(db, id.vaerdi);
}

}  // namespace

std::string mangler(store::Forbindelse& db, const Registrering& r, Dato dag) {
  std::string tekst;
  for (const auto& fund : kontroller(r, hent_registergrundlag(db, r, dag)))
    tekst += (tekst.empty() ? "" : " ") + saetning(fund);
  return tekst;
}

void laeg_registrering_i_koe(store::Forbindelse& db, const Kontekst& k, PlaceringId placering,
                             Registerhandling handling) {
  const auto r = hent_registrering(db, k.bruger.kommune, placering);
  if (!r || !r.value().borger) return;
  const Registrering& reg = r.value();
  const auto foer = store::list_forsendelser(db, Registeremne::placering, placering.vaerdi);
  const auto ordre = store::find_registeremne(db, Registeremne::jobordre, reg.jobordre_noegle);
  if (ordre && store::list_forsendelser(db, Registeremne::jobordre, *ordre).empty())
    laeg_jobordre_i_koe(db, k, JobordreId{*ordre}, Registerhandling::opret);
  Registerforsendelse f{.id = {},
                        .kommune = reg.kommune,
                        .emne = Registeremne::placering,
                        .emne_id = placering.vaerdi,
                        .borger = reg.borger,
                        .bane = "borger " + std::to_string(reg.borger->vaerdi),
                        .noegle = reg.noegle,
                        .revision = reg.revision,
                        .handling = handling,
                        .indhold_json = registrering_som_json(reg),
                        .anmodning = {},
                        .jobordre_noegle = reg.jobordre_noegle,
                        .oprettet = k.nu,
                        .bruger = {},
                        .svarkode = {},
                        .svartekst = mangler(db, reg, k.i_dag),
                        .taget = {},
                        .naeste_forsoeg = {}};
  if (!f.svartekst.empty()) f.svarkode = kSvarIkkeKlar;
  if (kommer_fra_en_fil(db, placering, handling, foer)) f.svarkode = kSvarImporteret;
  if (!f.svarkode.empty()) f.tilstand = Forsendelsestilstand::tilbageholdt;
  laeg(db, k, std::move(f), foer);
}

std::optional<Jobordreregistrering> hent_jobordreregistrering(store::Forbindelse& db,
                                                              const Kontekst& k, JobordreId id) {
  const auto j = store::find_jobordre(db, k.bruger.kommune, id);
  const auto sted = j ? store::find_arbejdssted(db, j->p_nummer) : std::nullopt;
  const auto noegle = store::find_registernoegle(db, Registeremne::jobordre, id.vaerdi);
  if (!j || !sted || !noegle) return std::nullopt;
  const auto m = find_myndighed(db, j->kommune);
  return Jobordreregistrering{.noegle = *noegle,
                              .revision = j->version,
                              .jobordre = id,
                              .kommune = j->kommune,
                              .nummer = j->nummer,
                              .ansvarlig = {m.kode, m.navn, m.organisationstype, k.bruger.navn, {}},
                              .type = j->type,
                              .ministeromraade = j->ministeromraade,
                              .cvr = sted->cvr,
                              .p_nummer = j->p_nummer,
                              .sted = sted->navn,
                              .stilling = {j->stilling, j->disco, j->esco_uri, j->esco_alias},
                              .beskrivelse = j->opgave,
                              .pladser = j->pladser,
                              .fra = j->fra,
                              .til = j->til,
                              .ugentlig_tid = j->ugentlig_tid,
                              .status = j->status};
}

void laeg_jobordre_i_koe(store::Forbindelse& db, const Kontekst& k, JobordreId jobordre,
                         Registerhandling handling) {
  const auto foer = store::list_forsendelser(db, Registeremne::jobordre, jobordre.vaerdi);
  if (foer.empty() && handling != Registerhandling::opret) return;
  const auto j = hent_jobordreregistrering(db, k, jobordre);
  if (!j) return;
  Registerforsendelse f{.id = {},
                        .kommune = j->kommune,
                        .emne = Registeremne::jobordre,
                        .emne_id = jobordre.vaerdi,
                        .borger = {},
                        .bane = "jobordre " + std::to_string(jobordre.vaerdi),
                        .noegle = j->noegle,
                        .revision = j->revision,
                        .handling = handling,
                        .indhold_json = jobordreregistrering_json(*j),
                        .anmodning = {},
                        .jobordre_noegle = {},
                        .oprettet = k.nu,
                        .bruger = {},
                        .svarkode = {},
                        .svartekst = {},
                        .taget = {},
                        .naeste_forsoeg = {}};
  laeg(db, k, std::move(f), foer);
}

std::int64_t overfoer_gammel_udbakke(store::Forbindelse& db, Tidspunkt nu, Dato i_dag) {
  constexpr std::int64_t kHoejst = 100;
  const auto antal = i_transaktion(db, Koersel::gem, [&]() -> Resultat<std::int64_t> {
    std::int64_t n = 0;
    for (const auto& g : store::list_gammel_udbakke(db, kHoejst)) {
      const bool er_ny = store::list_forsendelser(db, Registeremne::placering, g.placering).empty();
      if (er_ny)
        laeg_registrering_i_koe(db, systemkontekst(nu, i_dag, g.kommune), {g.placering},
                                Registerhandling::opret);
      store::set_gammel_overfoert(db, g.id, nu);
      n += er_ny ? 1 : 0;
    }
    return n;
  });
  return antal ? antal.value() : 0;
}

}  // namespace nytte::sager
