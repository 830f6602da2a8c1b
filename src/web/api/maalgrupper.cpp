// /api/v1/maalgrupper: the groups of a day, each group's workflow, and who should have an offer.
#include "sager/maalgruppe/maalgrupper.hpp"

#include "sager/maalgruppe/arbejdsgang.hpp"
#include "sager/maalgruppe/mangler_tilbud.hpp"
#include "web/api/forudsaetninger.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

std::string hjemmel_text(const Hjemmel* h) {
  return h == nullptr ? std::string() : std::string(h->dokument) + " " + std::string(h->sted);
}

void write_arbejdsgang(JsonSkriver& w, const Arbejdsgang& a) {
  w.objekt();
  felt(w, "id", a.id);
  felt(w, "gruppe", gruppekode(a.gruppe));
  felt(w, "nummer", a.nummer);
  felt(w, "gaelder_fra", a.gaelder_fra);
  felt(w, "hvornaar", a.hvornaar);
  felt(w, "hvor", a.hvor);
  felt(w, "foer_start", a.foer_start);
  felt(w, "uger", a.uger);
  liste(w, "foretrukne", a.foretrukne, [](JsonSkriver& v, const Foretrukken& f) {
    v.objekt();
    felt(v, "art", f.art);
    felt(v, "noegle", f.noegle);
    v.objekt_slut();
  });
  liste(w, "krav", a.krav, write_krav);
  felt(w, "ansvarlig", a.ansvarlig);
  felt(w, "ansvarlig_navn", a.ansvarlig_navn);
  felt(w, "skrevet", a.skrevet);
  w.objekt_slut();
}

void write_maybe(JsonSkriver& w, std::string_view navnet, const std::optional<Arbejdsgang>& a) {
  w.felt(navnet);
  if (a)
    write_arbejdsgang(w, *a);
  else
    w.null();
}

void write_group(JsonSkriver& w, const sager::Gruppekort& g) {
  w.objekt();
  felt(w, "gruppe", gruppekode(g.gruppe));
  felt(w, "navn", g.navn);
  felt(w, "ydelse", g.gruppe.ydelse);
  felt(w, "visitation", g.gruppe.visitation);
  felt(w, "population", g.gruppe.population);
  felt(w, "med_forbehold", g.med_forbehold);
  liste(w, "lov", g.lov, [](JsonSkriver& v, const sager::Vilkaarslinje& l) {
    v.objekt();
    felt(v, "vilkaar", l.vilkaar);
    felt(v, "tekst", l.tekst);
    felt(v, "hjemmel", hjemmel_text(l.hjemmel));
    felt(v, "vejledende", l.vejledende);
    v.objekt_slut();
  });
  write_maybe(w, "arbejdsgang", g.gang);
  write_maybe(w, "kommende_arbejdsgang", g.kommende);
  w.objekt_slut();
}

Resultat<Svar> groups(const Anmodning& anmodning, store::Forbindelse& db) {
  Parametre p(anmodning);
  const Dato dag = p.valgfri<Dato>("dato").value_or(anmodning.i_dag);
  NYTTE_TRY(p.slut());
  NYTTE_TRY(const auto v, sager::vis_maalgrupper(db, anmodning.kontekst(), dag));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    felt(w, "dato", v.dag);
    liste(w, "grupper", v.grupper, write_group);
    liste(w, "uden_adgang", v.uden_adgang, [](JsonSkriver& x, const sager::YdelseUdenAdgang& u) {
      x.objekt();
      felt(x, "ydelse", u.ydelse);
      felt(x, "hvorfor", u.hvorfor);
      felt(x, "hjemmel", hjemmel_text(u.hjemmel));
      x.objekt_slut();
    });
    felt(w, "sidste_aendring", v.sidste_aendring);
    liste(w, "aendringer", v.aendringer, [](JsonSkriver& x, const sager::Vilkaarsaendring& a) {
      x.objekt();
      felt(x, "gruppe", a.gruppe);
      felt(x, "hvad", a.hvad);
      felt(x, "foer", a.foer);
      felt(x, "nu", a.nu);
      x.objekt_slut();
    });
    w.objekt_slut();
  });
}

Resultat<Borgergruppe> group_of(const Anmodning& anmodning) {
  const auto g = laes_gruppekode(anmodning.path_values.get("gruppe"));
  if (!g) return Fejl(Fejlkode::findes_ikke, "gruppe");
  return *g;
}

Resultat<Svar> list_versions(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto g, group_of(anmodning));
  NYTTE_TRY(const auto alle, sager::vis_arbejdsgang(db, anmodning.kontekst(), g));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    liste(w, "udgaver", alle, write_arbejdsgang);
    w.objekt_slut();
  });
}

struct NewVersion {
  Arbejdsgang gang;
  std::int32_t kendt_nummer = 0;
};

std::optional<Foretrukken> read_preferred(const kontrakt::JsonNode& n, const kontrakt::Sted& s,
                                          Fejl& fejl) {
  ObjektLaeser o(n, s, fejl);
  const auto art = o.paakraevet<Foretrukkenart>("art");
  const auto noegle = o.paakraevet<std::string>("noegle");
  o.slut();
  if (!art || !noegle) return std::nullopt;
  return Foretrukken{*art, *noegle};
}

Resultat<Svar> write_version(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto g, group_of(anmodning));
  NYTTE_TRY(const auto ny, laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<NewVersion> {
              const auto kendt = o.paakraevet<std::int32_t>("kendt_nummer");
              const auto fra = o.paakraevet<Dato>("gaelder_fra");
              const auto hvornaar = o.paakraevet<std::string>("hvornaar");
              std::string hvor = tekst_eller_tom(o, "hvor");
              std::string foer_start = tekst_eller_tom(o, "foer_start");
              const auto uger = o.valgfri<std::int32_t>("uger");
              auto foretrukne = read_list<Foretrukken>(o, "foretrukne", read_preferred);
              auto krav = read_list<Forudsaetningskrav>(o, "krav", read_krav);
              const auto ansvarlig = o.valgfri<BrugerId>("ansvarlig");
              if (!kendt || !fra || !hvornaar) return std::nullopt;
              return NewVersion{.gang = {.id = {},
                                         .kommune = anmodning.bruger().kommune,
                                         .gruppe = g,
                                         .gaelder_fra = *fra,
                                         .hvornaar = *hvornaar,
                                         .hvor = std::move(hvor),
                                         .foer_start = std::move(foer_start),
                                         .uger = uger,
                                         .foretrukne = std::move(foretrukne),
                                         .krav = std::move(krav),
                                         .ansvarlig = ansvarlig.value_or(BrugerId{})},
                                .kendt_nummer = *kendt};
            }));
  NYTTE_TRY(const auto a,
            sager::skriv_arbejdsgang(db, anmodning.kontekst(), ny.gang, ny.kendt_nummer));
  return json_svar([&](JsonSkriver& w) { write_arbejdsgang(w, a); }, 201);
}

Resultat<Svar> missing(const Anmodning& anmodning, store::Forbindelse& db) {
  Parametre p(anmodning);
  const auto kode = p.valgfri<std::string>("gruppe");
  const bool kun_lov = p.valgfri<bool>("kun_lov").value_or(false);
  NYTTE_TRY(p.slut());
  const auto gruppe = kode ? laes_gruppekode(*kode) : std::nullopt;
  if (kode && !gruppe) return Fejl(Fejlkode::vaerdi_ukendt, "gruppe");
  NYTTE_TRY(const auto alle, sager::mangler_tilbud(db, anmodning.kontekst(),
                                                   {.gruppe = gruppe, .kun_lov = kun_lov}));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    liste(w, "borgere", alle.borgere, [&](JsonSkriver& x, const sager::ManglerTilbud& m) {
      x.objekt();
      felt(x, "borger", m.borger);
      felt(x, "navn", m.navn);
      felt(x, "gruppe", gruppekode(m.gruppe));
      felt(x, "frist", m.forfalder());
      felt(x, "dage_tilbage", m.forfalder() - anmodning.i_dag);
      liste(x, "grunde", m.grunde, [](JsonSkriver& y, const sager::Tilbudsgrund& t) {
        y.objekt();
        felt(y, "lov", t.lov);
        felt(y, "tekst", t.tekst);
        felt(y, "hjemmel", hjemmel_text(t.hjemmel));
        felt(y, "frist", t.forfalder);
        felt(y, "vejledende", t.vejledende);
        y.objekt_slut();
      });
      x.objekt_slut();
    });
    w.objekt_slut();
  });
}

}  // namespace

void tilfoej_maalgrupper(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder});
  ruter.get("/api/v1/maalgrupper", laeser, svarer(groups));
  ruter.get("/api/v1/maalgrupper/mangler-tilbud", kraever({Rolle::sagsbehandler, Rolle::leder}),
            svarer(missing));
  ruter.get("/api/v1/maalgrupper/{gruppe}/arbejdsgange", laeser, svarer(list_versions));
  ruter.post("/api/v1/maalgrupper/{gruppe}/arbejdsgange",
             kraever({Rolle::virksomhedskonsulent, Rolle::leder}), svarer_en_gang(write_version));
}

}  // namespace nytte::web::api
