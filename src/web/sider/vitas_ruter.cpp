// VITAS: drafts, where they come from, and what becomes of them.
#include "web/sider/csv.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"
#include "web/sider/vitas_visning.hpp"

namespace nytte::web {
namespace {

constexpr std::int64_t kHoejstIFil = 100'000;

Resultat<VitaslisteSide> listeside(const Anmodning& a, store::Forbindelse& db) {
  VitaslisteSide s{.liste = {},
                   .tilstand = laes_kode<Vitasudkasttilstand>(a.query.get("tilstand")),
                   .side = laes_sidenummer(a.query),
                   .hvor = sager::vitasport().hvor};
  NYTTE_TRY(s.liste, sager::find_vitas(
                         db, a.kontekst(), s.tilstand,
                         {.start = (s.side - 1) * kRaekkerPaaSiden, .antal = kRaekkerPaaSiden}));
  s.sider = antal_sider(s.liste.i_alt);
  return s;
}

Svar liste(const Anmodning& a, store::Forbindelse& db) {
  const auto s = listeside(a, db);
  if (!s) return vis_fejlside(a, &db, s.error());
  return vis(a, db, vis_vitasliste(ramme(a, db), s.value()));
}

Svar som_csv(const Anmodning& a, store::Forbindelse& db) {
  const auto alle =
      sager::find_vitas(db, a.kontekst(), laes_kode<Vitasudkasttilstand>(a.query.get("tilstand")),
                        {.start = 0, .antal = kHoejstIFil});
  if (!alle) return vis_fejlside(a, &db, alle.error());
  std::vector<std::vector<std::string>> raekker;
  for (const auto& u : alle.value().raekker)
    raekker.push_back({u.vitas_nummer, u.sag, std::string(navn(u.tilstand)), u.cvr.tekst(),
                       u.p_nummer.tekst(), u.ordning, u.sagsakt, u.ansoegningsstatus,
                       u.afgoerelsesstatus, u.haendt, tidspunkt_ord(u.modtaget), u.vitas_url});
  return download(
      csv_fil({"Sagsnummer", "Nøgle", "Tilstand", "CVR-nummer", "P-nummer", "Ordning", "Sagsakt",
               "Ansøgningens status", "Afgørelsens status", "Skete", "Modtaget", "Link"},
              raekker),
      "text/csv; charset=utf-8", "vitas.csv");
}

Svar liste_igen(const Anmodning& a, store::Forbindelse& db, const Fejl& fejl) {
  auto s = listeside(a, db);
  if (!s) return vis_fejlside(a, &db, s.error());
  s.value().fil = som_sendt(a, fejl);
  return vis_igen(a, db, vis_vitasliste(ramme(a, db), s.value()), fejl);
}

Svar fil(const Anmodning& a, store::Forbindelse& db) {
  const auto svar = sager::modtag_vitas(
      db, a.kontekst(), a.filer.empty() ? std::string_view() : a.filer.front().indhold);
  if (!svar) return liste_igen(a, db, svar.error());
  return videre("/vitas", Besked::vitas_laest);
}

Svar hent(const Anmodning& a, store::Forbindelse& db) {
  const auto svar = sager::hent_vitas(db, a.kontekst());
  if (!svar) return liste_igen(a, db, svar.error());
  if (svar.value().fejl.empty()) return videre("/vitas", Besked::vitas_laest);
  // What could be used is saved; what could not is said here and now.
  auto s = listeside(a, db);
  if (!s) return vis_fejlside(a, &db, s.error());
  s.value().fejl = svar.value().fejl;
  return vis(a, db, vis_vitasliste(ramme(a, db), s.value()));
}

Resultat<VitasudkastSide> side(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<VitasudkastId>(a, "id");
  if (!id) return Fejl(Fejlkode::findes_ikke);
  NYTTE_TRY(auto v, sager::vis_vitas(db, a.kontekst(), *id));
  return VitasudkastSide{.visning = std::move(v)};
}

Svar et(const Anmodning& a, store::Forbindelse& db) {
  const auto s = side(a, db);
  if (!s) return vis_fejlside(a, &db, s.error());
  return vis(a, db, vis_vitasudkast(ramme(a, db), s.value()));
}

Svar afvis(const Anmodning& a, store::Forbindelse& db) {
  auto s = side(a, db);
  if (!s) return vis_fejlside(a, &db, s.error());
  const Feltlaeser l(a.form);
  const auto svar = sager::afvis_vitas(db, a.kontekst(), {s.value().visning.udkast.id, l.version()},
                                       l.tekst("grund"));
  if (svar) return videre("/vitas", Besked::vitas_lagt_vaek);
  s.value().afvis = som_sendt(a, svar.error());
  return vis_igen(a, db, vis_vitasudkast(ramme(a, db), s.value()), svar.error());
}

}  // namespace

void tilfoej_vitassider(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder});
  const auto skriver = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent});
  ruter.get("/vitas", laeser, liste);
  ruter.get("/vitas.csv", laeser, som_csv);
  ruter.modtag_fil("/vitas/fil", skriver, fil);
  ruter.post("/vitas/hent", skriver, hent);
  ruter.get("/vitas/{id}", laeser, et);
  ruter.post("/vitas/{id}/afvis", skriver, afvis);
}

}  // namespace nytte::web
