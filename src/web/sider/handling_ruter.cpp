// What happens to a placement afterwards: change, interrupt, end, never started, annul; and the
// stored decision.
#include <algorithm>

#include "sager/placering/aendr_placering.hpp"
#include "sager/placering/vis_placering.hpp"
#include "web/sider/afgoerelse_visning.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/fund.hpp"
#include "web/sider/opgave_visning.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/placering_visning.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"
#include "web/sider/videre_visning.hpp"

namespace nytte::web {
namespace {

using enum Placeringshandling;

HandlingSide handlingside(Placeringshandling h, const sager::Placeringsvisning& v, Formular f) {
  const std::string stilling = v.jobordre ? v.jobordre->stilling + ", " : "";
  return {h, v.placering, v.borger_navn, stilling + v.arbejdssted_navn, std::move(f), {}};
}

Formular forslag(Placeringshandling h, const Placering& p, Dato i_dag) {
  Formular f;
  if (h == aendr) {
    f.foreslaa("fra", kort_dato(p.fra))
        .foreslaa("til", kort_dato(p.til))
        .foreslaa("ugentlig_tid", p.ugentlig_tid.tekst());
  } else if (h == afbryd) {
    f.foreslaa("haendelsesdato", kort_dato(std::clamp(i_dag, p.fra, std::max(p.fra, p.til))))
        .foreslaa("afgang_art", "som_aarsag");
  } else {
    f.foreslaa("haendelsesdato", kort_dato(i_dag));
  }
  f.foreslaa("afgang_kilde", std::string(navn(Afgangskilde::egen_viden)));
  if (h == annuller) f.foreslaa("aarsag", std::string(navn(Placeringsaarsag::fejlregistrering)));
  return f;
}

std::string hjem(const Placering& p) {
  return p.borger ? "/borgere/" + std::to_string(p.borger->vaerdi) : "/";
}

Fundsteder steder(const sager::Placeringsvisning& v) {
  return {v.jobordre ? "/jobordrer/" + v.jobordre->nummer : "/jobordrer",
          "/arbejdssteder/" + v.placering.p_nummer.tekst(), hjem(v.placering)};
}

std::optional<sager::Placeringsaendring> laes_aendring(Feltlaeser& l, const Placering& p) {
  const auto fra = l.dato("fra");
  const auto til = l.dato("til");
  const auto tid = l.ugetid("ugentlig_tid");
  if (!l.ok()) return std::nullopt;
  return sager::Placeringsaendring{.placering = p.id,
                                   .version = l.version(),
                                   .fra = *fra,
                                   .til = *til,
                                   .ugentlig_tid = *tid,
                                   .begrundelse = l.tekst("begrundelse"),
                                   .bemaerkning = p.bemaerkning};
}

// The change with its findings beside; nothing is saved.
void vurder(HandlingSide& s, const Anmodning& a, store::Forbindelse& db,
            const sager::Placeringsvisning& v) {
  Feltlaeser l(s.formular.vaerdier);
  auto aendring = laes_aendring(l, v.placering);
  if (!aendring) return;
  aendring->version = v.placering.version;
  const auto svar = sager::vurder_aendring(db, a.kontekst(), *aendring);
  if (!svar) {
    if (s.formular.fejl.tom()) s.formular.fejl = svar.error();
    return;
  }
  Fundsteder hvor = steder(v);
  hvor.ydelse_registreret = svar.value().ydelse_registreret;
  s.panel = Fundpanel{fund_af(svar.value().vurdering, svar.value().fakta.placering, hvor),
                      svar.value().fakta.dato};
  s.panel->hindringer = svar.value().hindringer;
}

Svar igen(const Anmodning& a, store::Forbindelse& db, Placeringshandling h,
          const sager::Placeringsvisning& v, const Fejl& fejl) {
  HandlingSide s = handlingside(h, v, som_sendt(a, fejl));
  if (h == aendr) vurder(s, a, db, v);
  return vis(a, db, vis_handling(ramme(a, db), s),
             fejl.tom() ? 422 : static_cast<unsigned>(fejl.http_status()));
}

Svar gem_aendring(const Anmodning& a, store::Forbindelse& db, const sager::Placeringsvisning& v) {
  Feltlaeser l(a.form);
  const auto aendring = laes_aendring(l, v.placering);
  if (!aendring) return igen(a, db, aendr, v, l.alle());
  const auto svar = sager::aendr_placering(db, a.kontekst(), *aendring);
  if (!svar) return igen(a, db, aendr, v, svar.error());
  const Udfald udfald = svar.value().forslag.vurdering.udfald;
  if (!svar.value().placering)
    return med_udfald(igen(a, db, aendr, v, Fejl(Fejlkode::loven_siger_nej)), udfald);
  return med_udfald(videre(hjem(v.placering), Besked::aendret), udfald);
}

Resultat<Placering> skift(Placeringshandling h, store::Forbindelse& db, const Kontekst& k,
                          const sager::Placeringsskift& s,
                          const std::optional<sager::Afgangsoplysning>& afgang) {
  switch (h) {
    case afbryd:
    case afslut:
      return sager::afslut_med_afgang(db, k, s, h == afbryd, afgang);
    case ikke_startet:
      return sager::marker_ikke_startet(db, k, s);
    case annuller:
      return sager::annuller_placering(db, k, s);
    case aendr:
      break;
  }
  return Fejl(Fejlkode::tilstand_tillader_ikke);
}

Besked besked_efter(Placeringshandling h) {
  switch (h) {
    case aendr:
      return Besked::aendret;
    case afbryd:
      return Besked::afbrudt;
    case afslut:
      return Besked::afsluttet;
    case ikke_startet:
      return Besked::ikke_startet;
    case annuller:
      return Besked::annulleret;
  }
  return Besked::aendret;
}

Svar gem_skift(const Anmodning& a, store::Forbindelse& db, Placeringshandling h,
               const sager::Placeringsvisning& v) {
  Feltlaeser l(a.form);
  const bool uden_dato = h == annuller || h == afslut;
  const auto dag = uden_dato ? std::optional(a.i_dag) : l.dato("haendelsesdato");
  const auto aarsag = l.valgfri_kode<Placeringsaarsag>("aarsag");
  const auto afgang = laes_afgang(l, aarsag.value_or(Placeringsaarsag::ikke_valgt));
  if (!l.ok()) return igen(a, db, h, v, l.alle());
  const auto svar =
      skift(h, db, a.kontekst(),
            {v.placering.id, l.version(), aarsag.value_or(Placeringsaarsag::ikke_valgt), *dag,
             l.tekst("begrundelse")},
            afgang);
  if (!svar) return igen(a, db, h, v, omdoebt(svar.error(), {{"dato", "afgang_dato"}}));
  return videre(hjem(v.placering), besked_efter(h));
}

Svar vis_side_for(const Anmodning& a, store::Forbindelse& db, Placeringshandling h, bool send) {
  const auto id = laes_id<PlaceringId>(a, "id");
  if (!id) return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  const auto v = sager::vis_placering(db, a.kontekst(), *id);
  if (!v) return vis_fejlside(a, &db, v.error());
  if (!send) {
    HandlingSide s = handlingside(h, v.value(), forslag(h, v.value().placering, a.i_dag));
    return vis(a, db, vis_handling(ramme(a, db), s));
  }
  if (h != aendr) return gem_skift(a, db, h, v.value());
  if (a.form.get("handling") == "beregn") {
    HandlingSide s = handlingside(h, v.value(), som_sendt(a));
    vurder(s, a, db, v.value());
    return vis(a, db, vis_handling(ramme(a, db), s));
  }
  return gem_aendring(a, db, v.value());
}

Svar afgoerelse(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<AfgoerelseId>(a, "id");
  if (!id) return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  const auto v = sager::vis_afgoerelse(db, a.kontekst(), *id);
  if (!v) return vis_fejlside(a, &db, v.error());
  auto side = vis_afgoerelse(v.value());
  if (const auto opgaver = sager::afgoerelsens_opgaver(db, a.kontekst(), *id))
    side.indhold += afgoerelsens_opgaver(opgaver.value());
  return vis(a, db, side);
}

}  // namespace

void tilfoej_handlingssider(Ruter& ruter) {
  for (const Placeringshandling h : {aendr, ikke_startet, afbryd, afslut, annuller}) {
    const std::string moenster = "/placeringer/{id}/" + std::string(handling_sti(h));
    ruter.get(
        moenster, kraever({Rolle::sagsbehandler}),
        [h](const Anmodning& a, store::Forbindelse& db) { return vis_side_for(a, db, h, false); });
    ruter.post(
        moenster, kraever({Rolle::sagsbehandler}),
        [h](const Anmodning& a, store::Forbindelse& db) { return vis_side_for(a, db, h, true); });
  }
  ruter.get("/afgoerelser/{id}", kraever({Rolle::sagsbehandler, Rolle::leder}), afgoerelse);
}

}  // namespace nytte::web
