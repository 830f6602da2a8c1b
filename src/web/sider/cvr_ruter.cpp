// A workplace in the CVR register: ask, read a file, choose month by month.
#include "web/sider/cvr_visning.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

std::optional<PNummer> p_nummer(const Anmodning& a) {
  return PNummer::laes(a.path_values.get("p_nummer"));
}

Resultat<CvrSide> side(const Anmodning& a, store::Forbindelse& db) {
  const auto p = p_nummer(a);
  if (!p) return Fejl(Fejlkode::findes_ikke);
  NYTTE_TRY(auto v, sager::vis_cvr(db, a.kontekst(), *p));
  return CvrSide{.visning = std::move(v), .kan_hentes = static_cast<bool>(sager::cvrport().hent)};
}

Svar vis_den(const Anmodning& a, store::Forbindelse& db) {
  const auto s = side(a, db);
  if (!s) return vis_fejlside(a, &db, s.error());
  return vis(a, db, vis_cvr(ramme(a, db), s.value()));
}

// The page again, with the errors on the form that was sent.
Svar igen(const Anmodning& a, store::Forbindelse& db, Formular CvrSide::*form, const Fejl& fejl) {
  auto s = side(a, db);
  if (!s) return vis_fejlside(a, &db, s.error());
  s.value().*form = som_sendt(a, fejl);
  return vis_igen(a, db, vis_cvr(ramme(a, db), s.value()), fejl);
}

std::string her(const Anmodning& a) {
  return "/arbejdssteder/" + std::string(a.path_values.get("p_nummer")) + "/cvr";
}

Svar hent(const Anmodning& a, store::Forbindelse& db) {
  const auto p = p_nummer(a);
  if (!p) return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  const auto svar = sager::hent_cvr(db, a.kontekst(), *p);
  if (!svar) return igen(a, db, &CvrSide::fil, svar.error());
  return videre(her(a), Besked::cvr_hentet);
}

Svar fil(const Anmodning& a, store::Forbindelse& db) {
  const auto p = p_nummer(a);
  if (!p) return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  const std::string indhold = a.filer.empty() ? "" : a.filer.front().indhold;
  const std::string navn = a.filer.empty() ? "" : a.filer.front().filnavn;
  const auto svar = sager::modtag_cvr(db, a.kontekst(), indhold, navn);
  if (!svar) return igen(a, db, &CvrSide::fil, svar.error());
  for (const auto& g : svar.value().gemt)
    if (g == *p) return videre(her(a), Besked::cvr_hentet);
  return igen(a, db, &CvrSide::fil,
              Fejl(Fejlkode::svar_om_en_anden, "fil", "P-nummeret står ikke i filen"));
}

Svar valg(const Anmodning& a, store::Forbindelse& db) {
  const auto p = p_nummer(a);
  if (!p) return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  Feltlaeser l(a.form);
  const auto maaned = l.maaned("maaned");
  const auto hvad = l.kode<Cvrvalgart>("valg");
  const auto opslag = laes_positivt_tal(l.tekst("opslag"));
  if (!l.ok()) return igen(a, db, &CvrSide::valg, l.alle());
  const auto svar = sager::vaelg_cvrmaaned(db, a.kontekst(), *p,
                                           {.maaned = *maaned,
                                            .valg = *hvad,
                                            .grund = l.tekst("grund"),
                                            .version = l.version(),
                                            .opslag = {opslag.value_or(0)}});
  if (!svar) return igen(a, db, &CvrSide::valg, svar.error());
  return videre(her(a), Besked::cvr_valgt);
}

}  // namespace

void tilfoej_cvrsider(Ruter& ruter) {
  const auto skriver = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent});
  const std::string sti = "/arbejdssteder/{p_nummer}/cvr";
  ruter.get(sti, kraever(alle_roller), vis_den);
  ruter.post(sti + "/hent", skriver, hent);
  ruter.modtag_fil(sti + "/fil", skriver, fil);
  ruter.post(sti + "/valg", skriver, valg);
}

}  // namespace nytte::web
