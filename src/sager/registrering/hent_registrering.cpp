#include "sager/registrering/kodelister.hpp"
#include "sager/registrering/registrering.hpp"
#include "store/arbejdssted.hpp"
#include "store/bruger.hpp"
#include "store/jobordre.hpp"
#include "store/placering.hpp"
#include "store/raad.hpp"
#include "store/registrering.hpp"

namespace nytte::sager {
namespace {

constexpr std::int64_t kJobcenter = 8;  // organisationstype, snitflader 1.3

struct Grundlag {
  Placering placering;
  Jobordre jobordre;
  Arbejdssted sted;
};

Resultat<Grundlag> laes(store::Forbindelse& db, Kommunekode kommune, PlaceringId id) {
  auto p = store::find_placering(db, kommune, id);
  if (!p) return Fejl(Fejlkode::findes_ikke, "placering");
  if (p->ordning != Ordning::nytteindsats)
    return Fejl(Fejlkode::tilstand_tillader_ikke, "ordning", std::string(navn(p->ordning)));
  if (!p->jobordre) return Fejl(Fejlkode::findes_ikke, "jobordre");
  auto j = store::find_jobordre(db, kommune, *p->jobordre);
  auto sted = store::find_arbejdssted(db, p->p_nummer);
  if (!j || !sted) return Fejl(Fejlkode::findes_ikke, "jobordre");
  return Grundlag{*std::move(p), *std::move(j), *std::move(sted)};
}

Myndighed som_myndighed(const Registermyndighed& m, std::string sagsbehandler) {
  return {.kode = m.kode,
          .navn = m.navn,
          .organisationstype = m.organisationstype,
          .sagsbehandler = std::move(sagsbehandler),
          .email = {}};
}

// The one it was given to; where nobody is, who placed the citizen.
std::string ansvarlig(store::Forbindelse& db, const Placering& p,
                      const std::optional<store::Skrivning>& foerst) {
  if (p.ansvarlig)
    if (const auto b = store::find_bruger(db, *p.ansvarlig)) return b->navn;
  return foerst ? foerst->navn : "";
}

std::string noegle(store::Forbindelse& db, Registeremne emne, std::int64_t id) {
  return store::find_registernoegle(db, emne, id).value();  // made with the row
}

}  // namespace

Registermyndighed find_myndighed(store::Forbindelse& db, Kommunekode kommune) {
  if (auto m = store::find_registermyndighed(db, kommune)) return *std::move(m);
  const auto fundet = store::find_kommune(db, kommune);
  return {.kommune = kommune,
          .version = 0,
          .kode = kommune.tekst() + "00",
          .navn = "Jobcenter " + (fundet ? fundet->navn : kommune.tekst()),
          .organisationstype = kJobcenter};
}

Resultat<Registrering> hent_registrering(store::Forbindelse& db, Kommunekode kommune,
                                         PlaceringId placering) {
  NYTTE_TRY(const auto g, laes(db, kommune, placering));
  const auto& [p, j, sted] = g;
  const auto myndighed = find_myndighed(db, kommune);
  const auto foerst = store::foerste_skrivning(db, kommune, p.id);
  const auto senest = store::seneste_skrivning(db, kommune, p.id);
  return Registrering{.noegle = noegle(db, Registeremne::placering, p.id.vaerdi),
                      .revision = p.version,
                      .placering = p.id,
                      .borger = p.borger,
                      .kommune = kommune,
                      .ansvarlig = som_myndighed(myndighed, ansvarlig(db, p, foerst)),
                      .registrerende = som_myndighed(myndighed, senest ? senest->navn : ""),
                      .registreret = senest ? senest->tid : Tidspunkt{},
                      .haendelsesdato = p.haendelsesdato,
                      .status = p.status,
                      .aarsag = p.aarsag,
                      .bemaerkning = p.bemaerkning,
                      .cvr = sted.cvr,
                      .p_nummer = p.p_nummer,
                      .sted = sted.navn,
                      .adresse = sted.adresse,
                      .postnummer = sted.postnummer,
                      .by = sted.by,
                      .kontakt = j.kontakt,
                      .sektor = sted.sektor,
                      .fra = p.fra,
                      .til = sidste_dag_paa_stedet(p).value_or(p.til),
                      .ugentlig_tid = p.ugentlig_tid,
                      .jobordre_noegle = noegle(db, Registeremne::jobordre, j.id.vaerdi),
                      .jobordre_nummer = j.nummer,
                      .type = j.type,
                      .ministeromraade = j.ministeromraade,
                      .stilling = {j.stilling, j.disco, j.esco_uri, j.esco_alias},
                      .beskrivelse = j.opgave,
                      .raadighedsafproevende = p.raadighedsafproevende,
                      .saerligt_tilrettelagt = p.saerligt_tilrettelagt,
                      .del_af_plan = p.del_af_plan,
                      .bevillingsramme = myndighed.bevillingsramme};
}

Registergrundlag hent_registergrundlag(store::Forbindelse& db, const Registrering& r, Dato dag) {
  return {dag, store::find_arbejdssted(db, r.p_nummer), hent_kodebog(db)};
}

Resultat<Registerklarhed> hent_og_kontroller(store::Forbindelse& db, Kommunekode kommune,
                                             PlaceringId placering, Dato dag) {
  NYTTE_TRY(auto r, hent_registrering(db, kommune, placering));
  auto fund = kontroller(r, hent_registergrundlag(db, r, dag));
  return Registerklarhed{std::move(r), std::move(fund)};
}

}  // namespace nytte::sager
