#include "sager/adgangskontrol.hpp"
#include "sager/placering/skriv.hpp"
#include "sager/registrering/kodelister.hpp"
#include "sager/registrering/registrering.hpp"
#include "sager/transaktion.hpp"
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

// Who stands behind the record, and when it was made.
struct Hvem {
  Registermyndighed myndighed;
  std::string ansvarlig;
  std::string registrerende;
  Tidspunkt tid;
};

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

// Without the keys.
Registrering byg(const Grundlag& g, const Hvem& hvem) {
  const auto& [p, j, sted] = g;
  return Registrering{.noegle = {},
                      .revision = p.version,
                      .placering = p.id,
                      .borger = p.borger,
                      .kommune = p.kommune,
                      .ansvarlig = som_myndighed(hvem.myndighed, hvem.ansvarlig),
                      .registrerende = som_myndighed(hvem.myndighed, hvem.registrerende),
                      .registreret = hvem.tid,
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
                      .jobordre_noegle = {},
                      .jobordre_nummer = j.nummer,
                      .type = j.type,
                      .ministeromraade = j.ministeromraade,
                      .stilling = {j.stilling, j.disco, j.esco_uri, j.esco_alias},
                      .beskrivelse = j.opgave,
                      .raadighedsafproevende = p.raadighedsafproevende,
                      .saerligt_tilrettelagt = p.saerligt_tilrettelagt,
                      .del_af_plan = p.del_af_plan,
                      .bevillingsramme = hvem.myndighed.bevillingsramme};
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
  const auto foerst = store::foerste_skrivning(db, kommune, placering);
  const auto senest = store::seneste_skrivning(db, kommune, placering);
  Hvem hvem{.myndighed = find_myndighed(db, kommune),
            .ansvarlig = ansvarlig(db, g.placering, foerst),
            .registrerende = senest ? senest->navn : "",
            .tid = senest ? senest->tid : Tidspunkt{}};
  auto r = byg(g, hvem);
  r.noegle = noegle(db, Registeremne::placering, placering.vaerdi);
  r.jobordre_noegle = noegle(db, Registeremne::jobordre, g.jobordre.id.vaerdi);
  return r;
}

Resultat<Registerklarhed> forhaandsvis_registrering(store::Forbindelse& db, const Kontekst& k,
                                                    const Placeringsoenske& oenske) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  return i_laesning(db, [&]() -> Resultat<Registerklarhed> {
    const auto j = store::find_jobordre(db, k.bruger.kommune, oenske.jobordre);
    const auto sted = j ? store::find_arbejdssted(db, j->p_nummer) : std::nullopt;
    if (!j || !sted) return Fejl(Fejlkode::findes_ikke, "jobordre");
    auto r = byg({ny_placering(oenske, *j, Placeringsstatus::ansat), *j, *sted},
                 {.myndighed = find_myndighed(db, k.bruger.kommune),
                  .ansvarlig = k.bruger.navn,
                  .registrerende = k.bruger.navn,
                  .tid = k.nu});
    auto fund = kontroller(r, hent_registergrundlag(db, r, k.i_dag));
    return Registerklarhed{std::move(r), std::move(fund)};
  });
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
