// Taking back what was recorded by mistake, at a workplace or on a job order.
#include "sager/arbejdssted/annuller_registrering.hpp"
#include "sager/arbejdssted/vis_arbejdssted.hpp"
#include "sager/jobordre/annuller_hoering.hpp"
#include "sager/jobordre/vis_jobordre.hpp"
#include "web/sider/annuller_visning.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

using enum sager::Registreringsart;

struct Fundet {
  sager::Registrering registrering;
  std::string arbejdssted;
};

Resultat<Fundet> hent(const Anmodning& a, store::Forbindelse& db, sager::Registreringsart art) {
  const auto p = PNummer::laes(a.path_values.get("p_nummer"));
  const auto id = laes_positivt_tal(a.path_values.get("id"));
  if (!p || !id) return Fejl(Fejlkode::findes_ikke);
  NYTTE_TRY(auto registrering, sager::find_registrering(db, a.kontekst(), *p, art, *id));
  NYTTE_TRY(const auto sted, sager::vis_arbejdssted(db, a.kontekst(), *p));
  return Fundet{std::move(registrering), sted.arbejdssted.navn};
}

std::string hjem(const sager::Registrering& r) {
  const bool personer = r.art == dispensation || r.art == anden_ordning;
  return "/arbejdssteder/" + r.p_nummer.tekst() + (personer ? "#andre" : "#repraesentanter");
}

Svar vis_annullering(const Anmodning& a, store::Forbindelse& db, sager::Registreringsart art) {
  const auto f = hent(a, db, art);
  if (!f) return vis_fejlside(a, &db, f.error());
  return vis(a, db, vis_annuller(ramme(a, db), {f.value().registrering, f.value().arbejdssted}));
}

Svar gem_annullering(const Anmodning& a, store::Forbindelse& db, sager::Registreringsart art) {
  const auto f = hent(a, db, art);
  if (!f) return vis_fejlside(a, &db, f.error());
  const auto& r = f.value().registrering;
  Feltlaeser l(a.form);
  const auto svar = sager::annuller_registrering(
      db, a.kontekst(), {r.p_nummer, art, r.id, l.version(), l.tekst("grund")});
  if (!svar)
    return vis_igen(
        a, db, vis_annuller(ramme(a, db), {r, f.value().arbejdssted, som_sendt(a, svar.error())}),
        svar.error());
  return videre(hjem(r), Besked::registrering_annulleret);
}

Svar slutdag(const Anmodning& a, store::Forbindelse& db) {
  const auto f = hent(a, db, repraesentant);
  if (!f) return vis_fejlside(a, &db, f.error());
  const auto& r = f.value().registrering;
  const auto& sted = f.value().arbejdssted;
  const auto igen = [&](const Fejl& fejl) {
    return vis_igen(a, db, vis_slutdag(ramme(a, db), {r, sted, som_sendt(a, fejl)}), fejl);
  };
  if (a.method != Method::post) {
    Formular forslag;
    forslag.foreslaa("til", kort_dato(r.til.value_or(a.i_dag)));
    return vis(a, db, vis_slutdag(ramme(a, db), {r, sted, std::move(forslag)}));
  }
  Feltlaeser l(a.form);
  const auto til = l.dato("til");
  if (!l.ok()) return igen(l.alle());
  const auto svar =
      sager::afslut_repraesentant(db, a.kontekst(), {RepraesentantId{r.id}, l.version(), *til});
  if (!svar) return igen(svar.error());
  return videre(hjem(r), Besked::repraesentant_gemt);
}

// The hearing, when it belongs to the order in the address.
Resultat<Hoering> hent_hoering(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<HoeringId>(a, "id");
  if (!id) return Fejl(Fejlkode::findes_ikke);
  NYTTE_TRY(const auto h, sager::find_hoering(db, a.kontekst(), *id));
  NYTTE_TRY(const auto ordre,
            sager::vis_jobordre(db, a.kontekst(), std::string(a.path_values.get("nummer"))));
  if (ordre.jobordre.id != h.jobordre) return Fejl(Fejlkode::findes_ikke);
  return h;
}

Svar annuller_hoering(const Anmodning& a, store::Forbindelse& db) {
  const auto h = hent_hoering(a, db);
  if (!h) return vis_fejlside(a, &db, h.error());
  const std::string nummer(a.path_values.get("nummer"));
  if (a.method != Method::post)
    return vis(a, db, vis_annuller_hoering(ramme(a, db), {h.value(), nummer}));
  Feltlaeser l(a.form);
  const auto svar =
      sager::annuller_hoering(db, a.kontekst(), {h.value().id, l.version(), l.tekst("grund")});
  if (!svar)
    return vis_igen(
        a, db, vis_annuller_hoering(ramme(a, db), {h.value(), nummer, som_sendt(a, svar.error())}),
        svar.error());
  return videre("/jobordrer/" + nummer + "#hoering", Besked::registrering_annulleret);
}

}  // namespace

void tilfoej_annulleringssider(Ruter& ruter) {
  const auto skriver = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent});
  const std::string sted = "/arbejdssteder/{p_nummer}/";
  for (const auto art : {repraesentant, fravaer, findes_ikke, dispensation, anden_ordning}) {
    const std::string moenster = sted + std::string(registreringssti(art)) + "/{id}/annuller";
    ruter.get(moenster, skriver, [art](const Anmodning& a, store::Forbindelse& db) {
      return vis_annullering(a, db, art);
    });
    ruter.post(moenster, skriver, [art](const Anmodning& a, store::Forbindelse& db) {
      return gem_annullering(a, db, art);
    });
  }
  ruter.get(sted + "repraesentanter/{id}/slut", skriver, slutdag);
  ruter.post(sted + "repraesentanter/{id}/slut", skriver, slutdag);
  ruter.get("/jobordrer/{nummer}/hoeringer/{id}/annuller", skriver, annuller_hoering);
  ruter.post("/jobordrer/{nummer}/hoeringer/{id}/annuller", skriver, annuller_hoering);
}

}  // namespace nytte::web
