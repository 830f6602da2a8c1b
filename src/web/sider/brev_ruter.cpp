// Letters: issue, read, fetch, send; and a citizen's list of them.
#include "dokumenter/pdf.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/borger/vis_borger.hpp"
#include "sager/brev/sagsbreve.hpp"
#include "sager/jobordre/vis_jobordre.hpp"
#include "sager/placering/vis_placering.hpp"
#include "web/filsvar.hpp"
#include "web/sider/brev_visning.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

std::string brevsti(BrevId id) { return "/breve/" + std::to_string(id.vaerdi); }

bool er(const Anmodning& a, Rolle r) { return a.bruger().roller.contains(r); }

std::optional<Brevart> mulig(const Placering& p) {
  if (p.status == Placeringsstatus::henvist || p.status == Placeringsstatus::ansat)
    return Brevart::tilbud;
  if (p.status == Placeringsstatus::afbrudt) return Brevart::afbrydelse;
  return std::nullopt;
}

// --- a placement's letters

Resultat<PlaceringsbreveSide> placeringsside(const Anmodning& a, store::Forbindelse& db,
                                             Formular f) {
  const auto id = laes_id<PlaceringId>(a, "id");
  if (!id) return Fejl(Fejlkode::findes_ikke);
  NYTTE_TRY(auto v, sager::vis_placering(db, a.kontekst(), *id));
  NYTTE_TRY(auto breve, sager::placeringens_breve(db, a.kontekst(), *id));
  const auto art = mulig(v.placering);
  return PlaceringsbreveSide{std::move(v.placering),
                             std::move(v.borger_navn),
                             std::move(v.arbejdssted_navn),
                             std::move(breve),
                             art,
                             std::move(f),
                             std::nullopt,
                             er(a, Rolle::sagsbehandler)};
}

Svar placering_vis(const Anmodning& a, store::Forbindelse& db) {
  const auto s = placeringsside(a, db, {});
  if (!s) return vis_fejlside(a, &db, s.error());
  return vis(a, db, vis_placeringsbreve(ramme(a, db), s.value()));
}

Svar placering_post(const Anmodning& a, store::Forbindelse& db) {
  auto s = placeringsside(a, db, som_sendt(a));
  if (!s) return vis_fejlside(a, &db, s.error());
  Feltlaeser l(a.form);
  const auto art = l.kode<Brevart>("art");
  if (!art) {
    s.value().formular.fejl = l.alle();
    return vis_igen(a, db, vis_placeringsbreve(ramme(a, db), s.value()), l.alle());
  }
  const sager::Brevoenske oenske{.art = *art,
                                 .placering = s.value().placering.id,
                                 .kontaktperson = l.tekst("kontaktperson"),
                                 .begrundelse = l.tekst("begrundelse"),
                                 .hvad_nu = l.tekst("hvad_nu")};
  if (l.tekst("handling") == "udsted") {
    const auto b = sager::udsted_placeringsbrev(db, a.kontekst(), oenske, sager::Koersel::gem);
    if (b) return videre(brevsti(b.value().id), Besked::brev_udstedt);
    s.value().formular.fejl = b.error();
    return vis_igen(a, db, vis_placeringsbreve(ramme(a, db), s.value()), b.error());
  }
  auto brev = sager::forhaandsvis_placeringsbrev(db, a.kontekst(), oenske);
  if (brev) {
    s.value().forhaandsvist = std::move(brev).value();
    return vis(a, db, vis_placeringsbreve(ramme(a, db), s.value()));
  }
  s.value().formular.fejl = brev.error();
  return vis_igen(a, db, vis_placeringsbreve(ramme(a, db), s.value()), brev.error());
}

// --- the agreement of a job order

Resultat<AftaleSide> aftaleside(const Anmodning& a, store::Forbindelse& db, JobordreId& id) {
  NYTTE_TRY(const auto v,
            sager::vis_jobordre(db, a.kontekst(), std::string(a.path_values.get("nummer"))));
  id = v.jobordre.id;
  NYTTE_TRY(auto breve, sager::jobordrens_breve(db, a.kontekst(), id));
  AftaleSide s{v.jobordre.nummer, v.jobordre.stilling, std::move(breve), std::nullopt, {}};
  if (v.jobordre.status != Jobordrestatus::annulleret &&
      (er(a, Rolle::sagsbehandler) || er(a, Rolle::virksomhedskonsulent))) {
    NYTTE_TRY(s.forhaandsvist, sager::forhaandsvis_aftale(db, a.kontekst(), id));
  }
  return s;
}

Svar aftale_vis(const Anmodning& a, store::Forbindelse& db) {
  JobordreId id{};
  const auto s = aftaleside(a, db, id);
  if (!s) return vis_fejlside(a, &db, s.error());
  return vis(a, db, vis_aftaler(ramme(a, db), s.value()));
}

Svar aftale_post(const Anmodning& a, store::Forbindelse& db) {
  JobordreId id{};
  auto s = aftaleside(a, db, id);
  if (!s) return vis_fejlside(a, &db, s.error());
  const auto b = sager::udsted_aftale(db, a.kontekst(), id, sager::Koersel::gem);
  if (b) return videre(brevsti(b.value().id), Besked::brev_udstedt);
  s.value().formular.fejl = b.error();
  return vis_igen(a, db, vis_aftaler(ramme(a, db), s.value()), b.error());
}

// --- one letter

// To the citizen's page; a job order is found by its number, which the letter carries.
std::vector<std::string> tilbage(const UdstedtBrev& b, const dokumenter::Brev& brev) {
  if (b.borger) return {"Borger", "/borgere/" + std::to_string(b.borger->vaerdi)};
  if (b.emne == "jobordre") return {brev.reference, "/jobordrer/" + brev.reference + "/aftale"};
  return {};
}

BrevSide brevside(const Anmodning& a, sager::Brevvisning v, Formular f) {
  const bool konsulent = er(a, Rolle::virksomhedskonsulent) && !v.udstedt.borger;
  auto hjem = tilbage(v.udstedt, v.brev);
  return {std::move(v), std::move(hjem), std::move(f), er(a, Rolle::sagsbehandler) || konsulent};
}

// /breve/12 is the page and /breve/12.pdf the file, which is saved and never shown in our name.
Svar brev_vis(const Anmodning& a, store::Forbindelse& db) {
  std::string_view fil = a.path_values.get("id");
  const bool som_pdf = fil.ends_with(".pdf");
  if (som_pdf) fil.remove_suffix(4);
  const auto id = laes_positivt_tal(fil);
  if (!id) return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  auto v = sager::hent_brev(db, a.kontekst(), BrevId{*id});
  if (!v) return vis_fejlside(a, &db, v.error());
  if (som_pdf) return som_pdf_fil(std::move(v.value().pdf), v.value().udstedt.titel);
  return vis(a, db, vis_brev(ramme(a, db), brevside(a, std::move(v).value(), {})));
}

Svar brev_send(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<BrevId>(a, "id");
  if (!id) return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  Feltlaeser l(a.form);
  const auto kanal = l.kode<Kanal>("kanal");
  Fejl fejl = l.alle();
  if (kanal) {
    const auto sendt = sager::send_brev(
        db, a.kontekst(), {*id, *kanal, *kanal == Kanal::mail ? l.tekst("mailadresse") : ""},
        sager::Koersel::gem);
    if (sendt) return videre(brevsti(*id), Besked::brev_i_posten);
    fejl = sendt.error();
  }
  auto v = sager::hent_brev(db, a.kontekst(), *id);
  if (!v) return vis_fejlside(a, &db, v.error());
  return vis_igen(
      a, db, vis_brev(ramme(a, db), brevside(a, std::move(v).value(), som_sendt(a, fejl))), fejl);
}

Svar borgers_breve(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<BorgerId>(a, "id");
  if (!id) return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  const auto borger = sager::vis_borger(db, a.kontekst(), *id, "vis_breve");
  if (!borger) return vis_fejlside(a, &db, borger.error());
  const auto breve = sager::borgers_breve(db, a.kontekst(), *id);
  if (!breve) return vis_fejlside(a, &db, breve.error());
  return vis(a, db, vis_borgers_breve(borger.value().borger.navn, *id, breve.value()));
}

}  // namespace

void tilfoej_brevsider(Ruter& ruter) {
  const auto sagsbehandler = kraever({Rolle::sagsbehandler});
  const auto borgerlaesere = kraever({Rolle::sagsbehandler, Rolle::leder});
  const auto skrivere = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent});
  const auto laesere = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder});
  ruter.get("/placeringer/{id}/breve", borgerlaesere, placering_vis);
  ruter.post("/placeringer/{id}/breve", sagsbehandler, placering_post);
  ruter.get("/jobordrer/{nummer}/aftale", laesere, aftale_vis);
  ruter.post("/jobordrer/{nummer}/aftale", skrivere, aftale_post);
  ruter.get("/breve/{id}", laesere, brev_vis);
  ruter.post("/breve/{id}/send", skrivere, brev_send);
  ruter.get("/borgere/{id}/breve", borgerlaesere, borgers_breve);
}

}  // namespace nytte::web
