// What must be in hand before a start.
#include <algorithm>

#include "sager/arbejdssted/vis_arbejdssted.hpp"
#include "sager/forudsaetning/forudsaetning.hpp"
#include "sager/forudsaetning/krav.hpp"
#include "sager/jobordre/vis_jobordre.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/forudsaetning_visning.hpp"
#include "web/sider/kravlaeser.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

Resultat<sager::Forudsaetningsvisning> hent(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<PlaceringId>(a, "id");
  if (!id) return Fejl(Fejlkode::findes_ikke);
  return sager::vis_forudsaetninger(db, a.kontekst(), *id);
}

ForudsaetningSide side(const Anmodning& a, const sager::Forudsaetningsvisning& v,
                       std::int64_t sendt = 0, Formular f = {}) {
  return {.visning = v,
          .i_dag = a.i_dag,
          .maa_skrive = a.bruger().roller.contains(Rolle::sagsbehandler),
          .sendt = sendt,
          .formular = std::move(f)};
}

Svar vis_siden(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  return vis(a, db, vis_forudsaetningsside(ramme(a, db), side(a, v.value())));
}

Svar tilfoej(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto id = v.value().placering.placering.id;
  Feltlaeser l(a.form);
  const auto krav = laes_krav(l);
  const auto svar = krav ? sager::tilfoej_forudsaetning(db, a.kontekst(), id, *krav)
                         : Resultat<std::int64_t>(l.alle());
  if (svar) return videre(forudsaetning_sti(id), Besked::forudsaetning_gemt);
  return vis_igen(
      a, db,
      vis_forudsaetningsside(ramme(a, db), side(a, v.value(), 0, som_sendt(a, svar.error()))),
      svar.error());
}

// The row of the address, of that placement.
const Forudsaetning* raekken(const Anmodning& a, const sager::Forudsaetningsvisning& v) {
  const auto nr = laes_positivt_tal(a.path_values.get("nr"));
  if (!nr) return nullptr;
  const auto i = std::find_if(v.linjer.begin(), v.linjer.end(),
                              [&](const auto& l) { return l.forudsaetning.id == *nr; });
  return i == v.linjer.end() ? nullptr : &i->forudsaetning;
}

Resultat<Version> opfyld(const Anmodning& a, store::Forbindelse& db, const Forudsaetning& f) {
  const std::string nr = "_" + std::to_string(f.id);
  Feltlaeser l(a.form);
  const auto dag = l.dato("opfyldt" + nr);
  const auto til = l.valgfri_dato("gaelder_til" + nr);
  if (!l.ok()) return l.alle();
  return sager::opfyld_forudsaetning(db, a.kontekst(),
                                     {.id = f.id,
                                      .version = l.version(),
                                      .opfyldt = *dag,
                                      .bevis = l.tekst("bevis" + nr),
                                      .gaelder_til = til,
                                      .tidligere = laes_positivt_tal(l.tekst("tidligere"))});
}

Svar opfyld_send(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto* f = raekken(a, v.value());
  if (f == nullptr) return vis_fejlside(a, &db, Fejlkode::findes_ikke);
  const auto svar = opfyld(a, db, *f);
  if (svar) return videre(forudsaetning_sti(f->placering), Besked::forudsaetning_gemt);
  const std::string nr = "_" + std::to_string(f->id);
  const auto fejl = omdoebt(
      svar.error(),
      {{"opfyldt", "opfyldt" + nr}, {"bevis", "bevis" + nr}, {"gaelder_til", "gaelder_til" + nr}});
  return vis_igen(
      a, db, vis_forudsaetningsside(ramme(a, db), side(a, v.value(), f->id, som_sendt(a, fejl))),
      fejl);
}

enum class Skift { bortfald, genaabn };

ForudsaetningsgrundSide grundside(const Anmodning& a, const Forudsaetning& f, Skift skift) {
  const std::string hvad = sager::forudsaetning_ord(f.art, f.navn);
  const bool bort = skift == Skift::bortfald;
  return {
      .titel = bort ? "Gælder kravet om " + hvad + " ikke her?" : "Skal " + hvad + " mangle igen?",
      .foelge = bort ? "Starten venter ikke længere på det. Det kan åbnes igen."
                     : "Det står igen som noget, der mangler før start.",
      .knap = bort ? "Gælder ikke her" : "Åbn igen",
      .sti = a.path,
      .hjem = forudsaetning_sti(f.placering),
      .version = f.version,
      .attest = er_attest(f.art)};
}

Svar skift_side(const Anmodning& a, store::Forbindelse& db, Skift skift) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto* f = raekken(a, v.value());
  if (f == nullptr) return vis_fejlside(a, &db, Fejlkode::findes_ikke);
  auto s = grundside(a, *f, skift);
  if (a.method != Method::post) return vis(a, db, vis_forudsaetningsgrund(ramme(a, db), s));
  Feltlaeser l(a.form);
  const sager::Forudsaetningsskift ny{f->id, l.version(), l.tekst("grund")};
  const auto svar = skift == Skift::bortfald ? sager::lad_bortfalde(db, a.kontekst(), ny)
                                             : sager::genaabn_forudsaetning(db, a.kontekst(), ny);
  if (svar) return videre(s.hjem, Besked::forudsaetning_gemt);
  s.formular = som_sendt(a, svar.error());
  return vis_igen(a, db, vis_forudsaetningsgrund(ramme(a, db), s), svar.error());
}

Svar bortfald(const Anmodning& a, store::Forbindelse& db) {
  return skift_side(a, db, Skift::bortfald);
}
Svar genaabn(const Anmodning& a, store::Forbindelse& db) {
  return skift_side(a, db, Skift::genaabn);
}

// --- Asked by a workplace or a job order
// ----------------------------------------------------------

struct Sted {
  sager::Kravsted hvor;
  std::string navn;
  std::string hjem;
};

Resultat<Sted> hent_sted(const Anmodning& a, store::Forbindelse& db) {
  if (a.path.starts_with("/jobordrer/")) {
    NYTTE_TRY(const auto o,
              sager::vis_jobordre(db, a.kontekst(), std::string(a.path_values.get("nummer"))));
    const auto& j = o.jobordre;
    return Sted{{.p_nummer = {}, .jobordre = j.id}, j.nummer, "/jobordrer/" + j.nummer};
  }
  const auto p = PNummer::laes(a.path_values.get("p_nummer"));
  if (!p) return Fejl(Fejlkode::findes_ikke);
  NYTTE_TRY(const auto s, sager::vis_arbejdssted(db, a.kontekst(), *p));
  return Sted{{.p_nummer = *p, .jobordre = {}}, s.arbejdssted.navn, "/arbejdssteder/" + p->tekst()};
}

Svar kravside(const Anmodning& a, store::Forbindelse& db, const Sted& sted, Formular f,
              const Fejl& fejl) {
  const auto krav = sager::vis_krav(db, a.kontekst(), sted.hvor);
  if (!krav) return vis_fejlside(a, &db, krav.error());
  const auto r = ramme(a, db);
  const Webside s = vis_kravside(r, {.sti = sted.hjem + "/forudsaetninger",
                                     .hjem = sted.hjem,
                                     .navn = sted.navn,
                                     .jobordre = sted.hvor.jobordre.has_value(),
                                     .krav = krav.value(),
                                     .maa_skrive = r.maa_skrive,
                                     .formular = std::move(f)});
  return fejl.tom() ? vis(a, db, s) : vis_igen(a, db, s, fejl);
}

Svar vis_kravene(const Anmodning& a, store::Forbindelse& db) {
  const auto sted = hent_sted(a, db);
  if (!sted) return vis_fejlside(a, &db, sted.error());
  return kravside(a, db, sted.value(), {}, {});
}

Svar gem_krav(const Anmodning& a, store::Forbindelse& db) {
  const auto sted = hent_sted(a, db);
  if (!sted) return vis_fejlside(a, &db, sted.error());
  Feltlaeser l(a.form);
  const auto krav = laes_krav(l);
  const auto svar = krav ? sager::tilfoej_krav(db, a.kontekst(), sted.value().hvor, *krav)
                         : Resultat<std::int64_t>(l.alle());
  if (svar) return videre(sted.value().hjem + "/forudsaetninger", Besked::krav_gemt);
  return kravside(a, db, sted.value(), som_sendt(a, svar.error()), svar.error());
}

Svar fjern(const Anmodning& a, store::Forbindelse& db) {
  const auto sted = hent_sted(a, db);
  const auto nr = laes_positivt_tal(a.path_values.get("nr"));
  if (!sted || !nr) return vis_fejlside(a, &db, sted ? Fejl(Fejlkode::findes_ikke) : sted.error());
  const auto alle = sager::vis_krav(db, a.kontekst(), sted.value().hvor);
  if (!alle) return vis_fejlside(a, &db, alle.error());
  const auto k = std::find_if(alle.value().begin(), alle.value().end(),
                              [&](const auto& x) { return x.id == *nr; });
  if (k == alle.value().end()) return vis_fejlside(a, &db, Fejlkode::findes_ikke);
  ForudsaetningsgrundSide s{
      .titel = "Skal " + sager::forudsaetning_ord(k->art, k->navn) + " ikke længere kræves?",
      .foelge = "Nye placeringer får ikke kravet. De, der er lavet, beholder det.",
      .knap = "Fjern kravet",
      .sti = a.path,
      .hjem = sted.value().hjem + "/forudsaetninger"};
  if (a.method != Method::post) return vis(a, db, vis_forudsaetningsgrund(ramme(a, db), s));
  const auto svar = sager::fjern_krav(db, a.kontekst(), *nr, Feltlaeser(a.form).tekst("grund"));
  if (svar) return videre(s.hjem, Besked::krav_fjernet);
  s.formular = som_sendt(a, svar.error());
  return vis_igen(a, db, vis_forudsaetningsgrund(ramme(a, db), s), svar.error());
}

}  // namespace

void tilfoej_forudsaetningssider(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::leder});
  const auto skriver = kraever({Rolle::sagsbehandler});
  const std::string placering = "/placeringer/{id}/forudsaetninger";
  ruter.get(placering, laeser, vis_siden);
  ruter.post(placering, skriver, tilfoej);
  ruter.post(placering + "/{nr}/opfyld", skriver, opfyld_send);
  ruter.get(placering + "/{nr}/bortfald", skriver, bortfald);
  ruter.post(placering + "/{nr}/bortfald", skriver, bortfald);
  ruter.get(placering + "/{nr}/genaabn", skriver, genaabn);
  ruter.post(placering + "/{nr}/genaabn", skriver, genaabn);
  const auto alle_laesere =
      kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder});
  const auto konsulenter = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent});
  const std::string jobordre = "/jobordrer/{nummer}/forudsaetninger";
  ruter.get(jobordre, alle_laesere, vis_kravene);
  ruter.post(jobordre, konsulenter, gem_krav);
  ruter.get(jobordre + "/{nr}/fjern", konsulenter, fjern);
  ruter.post(jobordre + "/{nr}/fjern", konsulenter, fjern);
  const std::string sted = "/arbejdssteder/{p_nummer}/forudsaetninger";
  ruter.get(sted, alle_laesere, vis_kravene);
  ruter.post(sted, konsulenter, gem_krav);
  ruter.get(sted + "/{nr}/fjern", konsulenter, fjern);
  ruter.post(sted + "/{nr}/fjern", konsulenter, fjern);
}

}  // namespace nytte::web
