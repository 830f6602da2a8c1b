// Target groups: the law beside the workflow, a new version of it, and who should have an offer.
#include "web/sider/feltlaeser.hpp"
#include "web/sider/kravlaeser.hpp"
#include "web/sider/maalgruppe_ord.hpp"
#include "web/sider/maalgruppe_visning.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

bool maa_skrive(const Anmodning& a) {
  const auto& roller = a.bruger().roller;
  return roller.contains(Rolle::leder) || roller.contains(Rolle::virksomhedskonsulent);
}

Svar oversigt(const Anmodning& a, store::Forbindelse& db) {
  Feltlaeser l(a.query);
  const Dato dag = l.valgfri_dato("dato").value_or(a.i_dag);
  const auto kun = l.valgfri_kode<Population>("population");
  const auto v = sager::vis_maalgrupper(db, a.kontekst(), dag);
  if (!v) return vis_fejlside(a, &db, v.error());
  MaalgruppeSide s{.visning = v.value(),
                   .formular = {a.query, l.alle()},
                   .kun = kun,
                   .maa_skrive = maa_skrive(a)};
  if (l.ok()) s.formular.vaerdier.set("dato", kort_dato(dag));
  return vis(a, db, vis_maalgruppeside(s), l.ok() ? 200 : 422);
}

std::optional<Borgergruppe> gruppen(const Anmodning& a) {
  return laes_gruppekode(a.path_values.get("gruppe"));
}

Svar arbejdsgang(const Anmodning& a, store::Forbindelse& db) {
  const auto gruppe = gruppen(a);
  if (!gruppe) return vis_fejlside(a, &db, Fejlkode::findes_ikke);
  const auto alle = sager::vis_arbejdsgang(db, a.kontekst(), *gruppe);
  if (!alle) return vis_fejlside(a, &db, alle.error());
  return vis(a, db, vis_arbejdsgangside({*gruppe, alle.value(), a.i_dag, maa_skrive(a)}));
}

std::string nr(std::size_t i) { return "_" + std::to_string(i + 1); }

// The newest version as a start; unused rows are filled in with what is most often right.
Formular udfyldt(const std::vector<Arbejdsgang>& alle, Dato i_dag) {
  Formular f;
  f.foreslaa("gaelder_fra", kort_dato(i_dag));
  f.foreslaa("kendt_nummer", std::to_string(alle.empty() ? 0 : alle.front().nummer));
  std::size_t i = 0;
  if (!alle.empty()) {
    const Arbejdsgang& x = alle.front();
    f.foreslaa("hvornaar", x.hvornaar).foreslaa("hvor", x.hvor);
    f.foreslaa("foer_start", x.foer_start).foreslaa("foretrukne", foretrukne_tekst(x.foretrukne));
    if (x.uger) f.foreslaa("uger", std::to_string(*x.uger));
    for (; i < x.krav.size() && i < kKravpladser; ++i) {
      const auto& k = x.krav[i];
      f.foreslaa("art" + nr(i), std::string(navn(k.art))).foreslaa("navn" + nr(i), k.navn);
      f.foreslaa("ejer" + nr(i), std::string(navn(k.ejer)));
      f.foreslaa("arbejdsdage" + nr(i), std::to_string(k.arbejdsdage));
      if (k.noedvendig) f.foreslaa("noedvendig" + nr(i), "ja");
    }
  }
  for (; i < kKravpladser; ++i)
    f.foreslaa("arbejdsdage" + nr(i), "5").foreslaa("noedvendig" + nr(i), "ja");
  return f;
}

Svar ret_vis(const Anmodning& a, store::Forbindelse& db) {
  const auto gruppe = gruppen(a);
  if (!gruppe) return vis_fejlside(a, &db, Fejlkode::findes_ikke);
  const auto alle = sager::vis_arbejdsgang(db, a.kontekst(), *gruppe);
  if (!alle) return vis_fejlside(a, &db, alle.error());
  return vis(a, db,
             vis_arbejdsgangformular(ramme(a, db), {*gruppe, udfyldt(alle.value(), a.i_dag)}));
}

// The rows of the form that were used, with the number each stands at.
struct Kravraekker {
  std::vector<Forudsaetningskrav> krav;
  std::vector<std::size_t> pladser;
};
Kravraekker laes_kravraekker(Feltlaeser& l) {
  Kravraekker ud;
  for (std::size_t i = 0; i < kKravpladser; ++i) {
    if (l.tekst("art" + nr(i)).empty()) continue;
    if (auto k = laes_krav(l, nr(i))) {
      ud.krav.push_back(*std::move(k));
      ud.pladser.push_back(i);
    }
  }
  return ud;
}

// "krav[0].navn" of the use case is "navn_3" of the form.
Fejl formularens(const Fejl& fejl, const Kravraekker& raekker) {
  Fejl ud;
  for (const auto& post : fejl.poster()) {
    std::string felt = post.felt;
    if (felt.starts_with("krav[")) {
      // At most eight rows: the number is one digit.
      const auto i = static_cast<std::size_t>(felt[5] - '0');
      felt = felt.substr(felt.find('.') + 1) + nr(raekker.pladser.at(i));
    }
    ud.tilfoej(post.kode, felt, post.detalje);
  }
  return ud;
}

Svar ret_send(const Anmodning& a, store::Forbindelse& db) {
  const auto gruppe = gruppen(a);
  if (!gruppe) return vis_fejlside(a, &db, Fejlkode::findes_ikke);
  Feltlaeser l(a.form);
  const auto raekker = laes_kravraekker(l);
  const auto uger = l.valgfrit_tal("uger");
  const auto fra = l.dato("gaelder_fra");
  const auto kendt = l.tal("kendt_nummer");
  const auto svar =
      l.ok() ? sager::skriv_arbejdsgang(db, a.kontekst(),
                                        {.id = {},
                                         .kommune = a.bruger().kommune,
                                         .gruppe = *gruppe,
                                         .gaelder_fra = *fra,
                                         .hvornaar = l.tekst("hvornaar"),
                                         .hvor = l.tekst("hvor"),
                                         .foer_start = l.tekst("foer_start"),
                                         .uger = uger,
                                         .foretrukne = laes_foretrukne(l.tekst("foretrukne")),
                                         .krav = raekker.krav,
                                         .ansvarlig = {}},
                                        *kendt)
             : Resultat<Arbejdsgang>(l.alle());
  if (svar) return videre(arbejdsgang_sti(*gruppe), Besked::arbejdsgang_gemt);
  const auto fejl = formularens(svar.error(), raekker);
  return vis_igen(a, db, vis_arbejdsgangformular(ramme(a, db), {*gruppe, som_sendt(a, fejl)}),
                  fejl);
}

sager::Tilbudsfilter laes_filter(const Anmodning& a) {
  const Feltlaeser l(a.query);
  return {.gruppe = laes_gruppekode(l.tekst("gruppe")), .kun_lov = l.kryds("kun_lov")};
}

Svar mangler(const Anmodning& a, store::Forbindelse& db) {
  const auto filter = laes_filter(a);
  const auto liste = sager::mangler_tilbud(db, a.kontekst(), filter);
  if (!liste) return vis_fejlside(a, &db, liste.error());
  return vis(a, db,
             vis_tilbudsliste({.liste = liste.value(),
                               .filter = filter,
                               .i_dag = a.i_dag,
                               .maa_placere = a.bruger().roller.contains(Rolle::sagsbehandler)}));
}

Svar manglerfil(const Anmodning& a, store::Forbindelse& db) {
  const auto format = a.path_values.get("format");
  if (format != "csv" && format != "xlsx") return vis_fejlside(a, &db, Fejlkode::findes_ikke);
  const auto liste = sager::mangler_tilbud(db, a.kontekst(), laes_filter(a));
  if (!liste) return vis_fejlside(a, &db, liste.error());
  const std::string filnavn = "mangler-tilbud-" + iso(a.i_dag) + "." + std::string(format);
  if (format == "csv")
    return download(dokumenter::som_csv(sager::som_regneark(liste.value(), a.i_dag)),
                    "text/csv; charset=utf-8", filnavn);
  auto bytes = dokumenter::som_xlsx({.titel = "Mangler tilbud",
                                     .emne = "Nytteindsats",
                                     .forfatter = {},
                                     .bemaerkning = {},
                                     .dato = a.i_dag,
                                     .ark = {sager::som_regneark(liste.value(), a.i_dag)}});
  if (!bytes) return vis_fejlside(a, &db, bytes.error());
  return download(std::move(bytes.value()),
                  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", filnavn);
}

}  // namespace

void tilfoej_maalgruppesider(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder});
  const auto skriver = kraever({Rolle::virksomhedskonsulent, Rolle::leder});
  const auto borgerlaeser = kraever({Rolle::sagsbehandler, Rolle::leder});
  ruter.get("/maalgrupper", laeser, oversigt);
  ruter.get("/maalgrupper/mangler-tilbud", borgerlaeser, mangler);
  ruter.get("/maalgrupper/mangler-tilbud/{format}", borgerlaeser, manglerfil);
  ruter.get("/maalgrupper/{gruppe}", laeser, arbejdsgang);
  ruter.get("/maalgrupper/{gruppe}/ret", skriver, ret_vis);
  ruter.post("/maalgrupper/{gruppe}/ret", skriver, ret_send);
}

}  // namespace nytte::web
