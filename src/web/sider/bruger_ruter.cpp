// Users, for the administrator; and one's own password, for everybody.
#include "sager/adgang/brugere.hpp"
#include "sager/register/opslagsvaerk.hpp"
#include "web/sider/bruger_visning.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

Svar liste(const Anmodning& a, store::Forbindelse& db) {
  const int side = laes_sidenummer(a.query);
  const auto brugere = sager::find_brugere(
      db, a.kontekst(), {.start = (side - 1) * kRaekkerPaaSiden, .antal = kRaekkerPaaSiden});
  if (!brugere) return vis_fejlside(a, &db, brugere.error());
  return vis(a, db, vis_brugere(brugere.value(), side, antal_sider(brugere.value().i_alt)));
}

std::set<Rolle> laes_roller(const Feltlaeser& l) {
  std::set<Rolle> ud;
  for (const Rolle r : alle<Rolle>())
    if (l.kryds("rolle_" + std::string(navn(r)))) ud.insert(r);
  return ud;
}

std::vector<std::string> raad(const Anmodning& a, store::Forbindelse& db) {
  return sager::kommunens_raad(db, a.bruger().kommune);
}

Svar ny(const Anmodning& a, store::Forbindelse& db) {
  const auto tegn = [&](Formular f) {
    return vis_brugerformular(ramme(a, db), {{}, std::move(f), {}, raad(a, db)});
  };
  if (a.method != Method::post) return vis(a, db, tegn({}));
  const Feltlaeser l(a.form);
  const sager::NyBruger ny{{.id = {},
                            .kommune = a.bruger().kommune,
                            .brugernavn = l.tekst("brugernavn"),
                            .navn = l.tekst("navn"),
                            .roller = laes_roller(l),
                            .aktiv = true,
                            .version = 1,
                            .raad = l.tekst("raad")},
                           std::string(a.form.get("adgangskode"))};
  const auto svar = sager::opret_bruger(db, a.kontekst(), ny);
  if (!svar) return vis_igen(a, db, tegn(som_sendt(a, svar.error())), svar.error());
  return videre("/brugere", Besked::bruger_oprettet);
}

Formular udfyldt(const Bruger& b) {
  Formular f;
  f.foreslaa("navn", b.navn).foreslaa("raad", b.raad);
  for (const Rolle r : b.roller) f.foreslaa("rolle_" + std::string(navn(r)), "ja");
  if (b.aktiv) f.foreslaa("aktiv", "ja");
  return f;
}

Resultat<Bruger> hent(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<BrugerId>(a, "id");
  if (!id) return Fejl(Fejlkode::findes_ikke);
  return sager::vis_bruger(db, a.kontekst(), *id);
}

Svar ret(const Anmodning& a, store::Forbindelse& db) {
  const auto fundet = hent(a, db);
  if (!fundet) return vis_fejlside(a, &db, fundet.error());
  Bruger b = fundet.value();
  if (a.method != Method::post)
    return vis(a, db, vis_brugerformular(ramme(a, db), {b, udfyldt(b), {}, raad(a, db)}));
  const Feltlaeser l(a.form);
  b.navn = l.tekst("navn");
  b.roller = laes_roller(l);
  b.raad = l.tekst("raad");
  b.aktiv = l.kryds("aktiv");
  b.version = l.version();
  const auto svar = sager::aendr_bruger(db, a.kontekst(), b);
  if (!svar)
    return vis_igen(
        a, db,
        vis_brugerformular(ramme(a, db),
                           {fundet.value(), som_sendt(a, svar.error()), {}, raad(a, db)}),
        svar.error());
  return videre("/brugere", Besked::bruger_rettet);
}

Svar saet_adgangskode(const Anmodning& a, store::Forbindelse& db) {
  const auto b = hent(a, db);
  if (!b) return vis_fejlside(a, &db, b.error());
  const auto svar =
      sager::saet_adgangskode(db, a.kontekst(), b.value().id, a.form.get("adgangskode"));
  if (!svar)
    return vis_igen(a, db,
                    vis_brugerformular(ramme(a, db), {b.value(), udfyldt(b.value()),
                                                      som_sendt(a, svar.error()), raad(a, db)}),
                    svar.error());
  return videre("/brugere", Besked::adgangskode_sat);
}

Svar egen_adgangskode(const Anmodning& a, store::Forbindelse& db) {
  if (a.method != Method::post) return vis(a, db, vis_egen_adgangskode(ramme(a, db), {}));
  const auto svar = sager::skift_egen_adgangskode(
      db, a.kontekst(), a.form.get("gammel_adgangskode"), a.form.get("adgangskode"));
  if (!svar)
    return vis_igen(a, db, vis_egen_adgangskode(ramme(a, db), som_sendt(a, svar.error())),
                    svar.error());
  return redirect("/login");
}

}  // namespace

void tilfoej_brugersider(Ruter& ruter) {
  const auto administrator = kraever({Rolle::administrator});
  ruter.get("/brugere", administrator, liste);
  ruter.get("/brugere/ny", administrator, ny);
  ruter.post("/brugere/ny", administrator, ny);
  ruter.get("/brugere/{id}", administrator, ret);
  ruter.post("/brugere/{id}", administrator, ret);
  ruter.post("/brugere/{id}/adgangskode", administrator, saet_adgangskode);
  ruter.get("/adgangskode", kraever(alle_brugere), egen_adgangskode);
  ruter.post("/adgangskode", kraever(alle_brugere), egen_adgangskode);
}

}  // namespace nytte::web
