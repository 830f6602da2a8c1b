#include "sager/placering/placer_borger.hpp"

#include "sager/adgangskontrol.hpp"
#include "sager/dfdg/koe.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/forudsaetning/forudsaetning.hpp"
#include "sager/placering/afgoerelse.hpp"
#include "sager/placering/bedoem.hpp"
#include "sager/placering/skriv.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/placering.hpp"

namespace nytte::sager {
namespace {

std::string tekst(BorgerId id) { return std::to_string(id.vaerdi); }

std::optional<Placering> aaben_henvisning(store::Forbindelse& db, const Kontekst& k,
                                          const Placeringsoenske& o) {
  Placeringsfilter filter;
  filter.borger = o.borger;
  filter.jobordre = o.jobordre;
  filter.status = Placeringsstatus::henvist;
  auto fundne = store::list_placeringer(db, k.bruger.kommune, filter, Placeringsorden::fra,
                                        Side{.start = 0, .antal = 1});
  if (fundne.raekker.empty()) return std::nullopt;
  return std::move(fundne.raekker.front().placering);
}

// The law's no is only kept when somebody asks for it.
Placeringssvar afslag(store::Forbindelse& db, const Kontekst& k, const Placeringsoenske& o,
                      Bedoemmelse b) {
  Placeringssvar svar{.forslag = std::move(b.forslag), .placering = {}, .afgoerelse = {}};
  if (!o.gem_afslag) return svar;
  svar.afgoerelse =
      gem_afgoerelse(db, k, {std::nullopt, o.borger, o.jobordre, o.begrundelse}, svar.forslag);
  noter(db, k,
        {"placering_afslaaet",
         "borger",
         tekst(o.borger),
         o.begrundelse,
         {{"jobordre", b.grundlag.jobordre.nummer},
          {"stilling", b.grundlag.jobordre.stilling},
          {"fra", iso(o.fra)},
          {"til", iso(o.til)},
          {"afgoerelse", std::to_string(svar.afgoerelse->vaerdi)}}});
  return svar;
}

Resultat<void> kontroller(const Bedoemmelse& b, const Placeringsoenske& o) {
  Fejl fejl = b.forslag.hindringer;
  if (b.forslag.kraever_begrundelse && er_blank(o.begrundelse))
    fejl.tilfoej(Fejlkode::begrundelse_mangler, "begrundelse",
                 "en regel advarer: skriv, hvorfor borgeren placeres alligevel");
  if (!fejl.tom()) return fejl;
  return success();
}

Resultat<Placering> skriv(store::Forbindelse& db, const Kontekst& k, const Placeringsoenske& o,
                          const Jobordre& j) {
  Placering p = ny_placering(o, j, Placeringsstatus::ansat);
  p.ansvarlig = k.bruger.id;
  if (const auto henvisning = aaben_henvisning(db, k, o)) {
    p.id = henvisning->id;
    p.version = henvisning->version;
    NYTTE_TRY(p.version, store::update_placering(db, p));
    return p;
  }
  NYTTE_TRY(p.id, store::insert_placering(db, p));
  return p;
}

}  // namespace

Placering ny_placering(const Placeringsoenske& o, const Jobordre& j, Placeringsstatus status) {
  return {.id = {},
          .ordning = Ordning::nytteindsats,
          .kommune = j.kommune,
          .borger = o.borger,
          .jobordre = j.id,
          .p_nummer = j.p_nummer,
          .fra = o.fra,
          .til = o.til,
          .ugentlig_tid = o.ugentlig_tid,
          .raadighedsafproevende = o.raadighedsafproevende,
          .raadighedsvurdering = o.raadighedsvurdering,
          .saerligt_tilrettelagt = o.saerligt_tilrettelagt,
          .del_af_plan = o.del_af_plan,
          .status = status,
          .aarsag = Placeringsaarsag::ikke_valgt,
          .haendelsesdato = o.fra,
          .bemaerkning = o.bemaerkning,
          .afgoerelse = {},
          .version = 1};
}

Sporfelter placering_felter(const Placering& p, const std::string& jobordre_nummer) {
  return {{"jobordre", jobordre_nummer},
          {"p_nummer", p.p_nummer.tekst()},
          {"fra", iso(p.fra)},
          {"til", iso(p.til)},
          {"ugentlig_tid", p.ugentlig_tid.tekst()}};
}

Resultat<Placeringsforslag> vurder_placering(store::Forbindelse& db, const Kontekst& k,
                                             const Placeringsoenske& oenske) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Placeringsforslag> {
    NYTTE_TRY(auto b, bedoem(db, k, oenske));
    noter_opslag(db, k, {oenske.borger}, "vurder_placering");
    return std::move(b.forslag);
  });
}

Resultat<Placeringssvar> placer_borger(store::Forbindelse& db, const Kontekst& k,
                                       const Placeringsoenske& oenske, Koersel koersel) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Placeringssvar> {
    NYTTE_TRY(auto b, bedoem(db, k, oenske));
    noter_opslag(db, k, {oenske.borger}, "placer_borger");
    if (!b.forslag.loven_tillader()) return afslag(db, k, oenske, std::move(b));
    NYTTE_TRY(kontroller(b, oenske));
    NYTTE_TRY(auto p, skriv(db, k, oenske, b.grundlag.jobordre));
    p.afgoerelse = gem_afgoerelse(db, k, {p.id, oenske.borger, oenske.jobordre, oenske.begrundelse},
                                  b.forslag);
    auto felter = placering_felter(p, b.grundlag.jobordre.nummer);
    felter.emplace_back("afgoerelse", std::to_string(p.afgoerelse->vaerdi));
    noter(
        db, k,
        {"borger_placeret", "placering", std::to_string(p.id.vaerdi), oenske.begrundelse, felter});
    opret_forudsaetninger(db, k, p, gruppe_af(b.forslag.fakta));
    laeg_registrering_i_koe(db, k, p.id, Registerhandling::opret);
    return Placeringssvar{std::move(b.forslag), p, p.afgoerelse};
  });
}

Resultat<Placering> henvis_borger(store::Forbindelse& db, const Kontekst& k,
                                  const Placeringsoenske& oenske, Koersel koersel) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Placering> {
    NYTTE_TRY(auto b, bedoem(db, k, oenske));
    noter_opslag(db, k, {oenske.borger}, "henvis_borger");
    Fejl fejl;  // a referral may wait for a place: everything else holds it back
    for (const auto& post : b.forslag.hindringer.poster())
      if (post.kode != Fejlkode::ingen_ledig_plads)
        fejl.tilfoej(post.kode, post.felt, post.detalje);
    if (aaben_henvisning(db, k, oenske)) fejl.tilfoej(Fejlkode::findes_allerede, "jobordre");
    if (!fejl.tom()) return fejl;
    Placering p = ny_placering(oenske, b.grundlag.jobordre, Placeringsstatus::henvist);
    p.ansvarlig = k.bruger.id;
    p.haendelsesdato = k.i_dag;
    NYTTE_TRY(p.id, store::insert_placering(db, p));
    noter(db, k,
          {"borger_henvist", "placering", std::to_string(p.id.vaerdi), oenske.begrundelse,
           placering_felter(p, b.grundlag.jobordre.nummer)});
    return p;
  });
}

}  // namespace nytte::sager
