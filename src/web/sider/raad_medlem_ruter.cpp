// The members of a council and its committees.
#include "sager/raad/medlemmer.hpp"
#include "web/sider/csv.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/raad_medlem_visning.hpp"
#include "web/sider/raad_ord.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

Svar liste(const Anmodning& a, store::Forbindelse& db) {
  const auto alle = sager::vis_raadsmedlemmer(db, a.kontekst());
  if (!alle) return vis_fejlside(a, &db, alle.error());
  return vis(a, db, vis_medlemsliste(ramme(a, db), alle.value()));
}

Svar som_csv(const Anmodning& a, store::Forbindelse& db) {
  const auto alle = sager::vis_raadsmedlemmer(db, a.kontekst());
  if (!alle) return vis_fejlside(a, &db, alle.error());
  std::vector<std::vector<std::string>> raekker;
  for (const auto& v : alle.value())
    raekker.push_back({v.medlem.navn, v.medlem.organisation, v.medlem.email,
                       medlemsgruppe_ord(v.medlem.gruppe), medlemspost_ord(v.medlem.post),
                       iso(v.medlem.fra), v.medlem.til ? iso(*v.medlem.til) : "", v.brugernavn});
  return download(
      csv_fil({"Navn", "Organisation", "E-mail", "Udpeget for", "Post", "Fra", "Til", "Brugernavn"},
              raekker),
      "text/csv; charset=utf-8", "raadets-medlemmer.csv");
}

sager::NytRaadsmedlem laes_medlem(Feltlaeser& l, const Anmodning& a, RaadsmedlemId id) {
  Raadsmedlem m{.id = id,
                .raad = a.bruger().raad,
                .navn = l.tekst("navn"),
                .organisation = l.tekst("organisation"),
                .email = l.tekst("email"),
                .gruppe = l.kode<Medlemsgruppe>("gruppe").value_or(Medlemsgruppe::andre),
                .post = l.kode<Medlemspost>("post").value_or(Medlemspost::medlem),
                .bruger = {},
                .fra = l.dato("fra").value_or(a.i_dag),
                .til = l.valgfri_dato("til"),
                .version = l.version()};
  return {std::move(m), l.tekst("brugernavn")};
}

Svar nyt(const Anmodning& a, store::Forbindelse& db) {
  const auto tegn = [&](Formular f) {
    return vis_medlemsformular(ramme(a, db), {{}, std::move(f)});
  };
  if (a.method != Method::post) {
    Formular f;
    f.foreslaa("post", "medlem").foreslaa("fra", kort_dato(a.i_dag));
    return vis(a, db, tegn(std::move(f)));
  }
  Feltlaeser l(a.form);
  const auto m = laes_medlem(l, a, {});
  if (!l.ok()) return vis_igen(a, db, tegn(som_sendt(a, l.alle())), l.alle());
  const auto svar = sager::registrer_raadsmedlem(db, a.kontekst(), m);
  if (!svar) return vis_igen(a, db, tegn(som_sendt(a, svar.error())), svar.error());
  return videre("/raad/medlemmer", Besked::raadsmedlem_gemt);
}

Resultat<Raadsmedlem> hent(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<RaadsmedlemId>(a, "id");
  if (!id) return Fejl(Fejlkode::findes_ikke);
  return sager::find_raadsmedlem(db, a.kontekst(), *id);
}

Formular udfyldt(const Anmodning& a, store::Forbindelse& db, const Raadsmedlem& m) {
  Formular f;
  f.foreslaa("navn", m.navn)
      .foreslaa("organisation", m.organisation)
      .foreslaa("email", m.email)
      .foreslaa("gruppe", std::string(navn(m.gruppe)))
      .foreslaa("post", std::string(navn(m.post)))
      .foreslaa("fra", kort_dato(m.fra));
  if (m.til) f.foreslaa("til", kort_dato(*m.til));
  if (const auto alle = sager::vis_raadsmedlemmer(db, a.kontekst()))
    for (const auto& v : alle.value())
      if (v.medlem.id == m.id) f.foreslaa("brugernavn", v.brugernavn);
  return f;
}

Svar ret(const Anmodning& a, store::Forbindelse& db) {
  const auto m = hent(a, db);
  if (!m) return vis_fejlside(a, &db, m.error());
  const auto tegn = [&](Formular f) {
    return vis_medlemsformular(ramme(a, db), {m.value(), std::move(f)});
  };
  if (a.method != Method::post) return vis(a, db, tegn(udfyldt(a, db, m.value())));
  Feltlaeser l(a.form);
  const auto rettet = laes_medlem(l, a, m.value().id);
  if (!l.ok()) return vis_igen(a, db, tegn(som_sendt(a, l.alle())), l.alle());
  const auto svar = sager::aendr_raadsmedlem(db, a.kontekst(), rettet);
  if (!svar) return vis_igen(a, db, tegn(som_sendt(a, svar.error())), svar.error());
  return videre("/raad/medlemmer", Besked::raadsmedlem_gemt);
}

Svar annuller(const Anmodning& a, store::Forbindelse& db) {
  const auto m = hent(a, db);
  if (!m) return vis_fejlside(a, &db, m.error());
  if (a.method != Method::post)
    return vis(a, db, vis_annuller_medlem(ramme(a, db), {m.value(), {}}));
  Feltlaeser l(a.form);
  const auto svar =
      sager::annuller_raadsmedlem(db, a.kontekst(), {m.value().id, l.version(), l.tekst("grund")});
  if (!svar)
    return vis_igen(a, db,
                    vis_annuller_medlem(ramme(a, db), {m.value(), som_sendt(a, svar.error())}),
                    svar.error());
  return videre("/raad/medlemmer", Besked::raadsmedlem_annulleret);
}

std::vector<sager::Medlemsvisning> medlemmer(const Anmodning& a, store::Forbindelse& db) {
  auto alle = sager::vis_raadsmedlemmer(db, a.kontekst());
  return alle ? std::move(alle).value() : std::vector<sager::Medlemsvisning>{};
}

Svar udvalgsliste(const Anmodning& a, store::Forbindelse& db) {
  const auto alle = sager::vis_sagsudvalg(db, a.kontekst());
  if (!alle) return vis_fejlside(a, &db, alle.error());
  return vis(a, db, vis_udvalgsliste(ramme(a, db), alle.value(), medlemmer(a, db)));
}

Sagsudvalg laes_udvalg(Feltlaeser& l, const Anmodning& a, SagsudvalgId id,
                       const std::vector<sager::Medlemsvisning>& alle) {
  Sagsudvalg u{.id = id,
               .raad = a.bruger().raad,
               .navn = l.tekst("navn"),
               .medlemmer = {},
               .fra = l.dato("fra").value_or(a.i_dag),
               .til = l.valgfri_dato("til"),
               .version = l.version()};
  for (const auto& v : alle)
    if (l.kryds(udvalgsfelt(v.medlem.id))) u.medlemmer.push_back(v.medlem.id);
  return u;
}

// The form for a new committee, or for one that is there.
Svar udvalgsformular(const Anmodning& a, store::Forbindelse& db,
                     const std::optional<Sagsudvalg>& foer) {
  const auto alle = medlemmer(a, db);
  const auto tegn = [&](Formular f) {
    return vis_udvalgsformular(ramme(a, db), {foer, alle, std::move(f)});
  };
  if (a.method != Method::post) {
    Formular f;
    f.foreslaa("fra", kort_dato(foer ? foer->fra : a.i_dag));
    if (foer) {
      f.foreslaa("navn", foer->navn);
      if (foer->til) f.foreslaa("til", kort_dato(*foer->til));
      for (const auto id : foer->medlemmer) f.foreslaa(udvalgsfelt(id), "ja");
    }
    return vis(a, db, tegn(std::move(f)));
  }
  Feltlaeser l(a.form);
  const auto u = laes_udvalg(l, a, foer ? foer->id : SagsudvalgId{}, alle);
  if (!l.ok()) return vis_igen(a, db, tegn(som_sendt(a, l.alle())), l.alle());
  const auto svar = foer ? sager::aendr_sagsudvalg(db, a.kontekst(), u)
                         : sager::opret_sagsudvalg(db, a.kontekst(), u);
  if (!svar) return vis_igen(a, db, tegn(som_sendt(a, svar.error())), svar.error());
  return videre("/raad/sagsudvalg", Besked::sagsudvalg_gemt);
}

Svar nyt_udvalg(const Anmodning& a, store::Forbindelse& db) {
  return udvalgsformular(a, db, std::nullopt);
}

Svar ret_udvalg(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<SagsudvalgId>(a, "id");
  const auto u = sager::find_sagsudvalg(db, a.kontekst(), id.value_or(SagsudvalgId{}));
  if (!u) return vis_fejlside(a, &db, u.error());
  return udvalgsformular(a, db, u.value());
}

}  // namespace

void tilfoej_raadsmedlemssider(Ruter& ruter) {
  const auto laeser = kraever(raadets_roller);
  const auto skriver = kraever({Rolle::sekretariat});
  ruter.get("/raad/medlemmer", laeser, liste);
  ruter.get("/raad/medlemmer.csv", laeser, som_csv);
  ruter.get("/raad/medlemmer/nyt", skriver, nyt);
  ruter.post("/raad/medlemmer/nyt", skriver, nyt);
  ruter.get("/raad/medlemmer/{id}/ret", skriver, ret);
  ruter.post("/raad/medlemmer/{id}/ret", skriver, ret);
  ruter.get("/raad/medlemmer/{id}/annuller", skriver, annuller);
  ruter.post("/raad/medlemmer/{id}/annuller", skriver, annuller);
  ruter.get("/raad/sagsudvalg", laeser, udvalgsliste);
  ruter.get("/raad/sagsudvalg/nyt", skriver, nyt_udvalg);
  ruter.post("/raad/sagsudvalg/nyt", skriver, nyt_udvalg);
  ruter.get("/raad/sagsudvalg/{id}/ret", skriver, ret_udvalg);
  ruter.post("/raad/sagsudvalg/{id}/ret", skriver, ret_udvalg);
}

}  // namespace nytte::web
