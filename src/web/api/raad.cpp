// /api/v1/raad: the council's matters, meetings and members, for its own people.
#include "kontrakt/ansoegning_json.hpp"
#include "kontrakt/fund_tekst.hpp"
#include "sager/raad/afgoerelse.hpp"
#include "sager/raad/dagsorden.hpp"
#include "sager/raad/overblik.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

void skriv(JsonSkriver& w, const sager::Raadssagslinje& l) {
  w.objekt();
  felt(w, "id", l.id);
  felt(w, "skridt", l.skridt);
  felt(w, "tilstand", l.tilstand);
  felt(w, "kommune", l.kommune);
  felt(w, "arbejdssted", l.arbejdssted);
  felt(w, "p_nummer", l.p_nummer);
  felt(w, "pladser", l.pladser);
  felt(w, "fra", l.fra);
  felt(w, "til", l.til);
  felt(w, "indsendt", l.indsendt);
  felt(w, "moede", l.moede_id);
  felt(w, "moededato", l.moede);
  felt(w, "journalnummer", l.journalnummer);
  felt(w, "mangler", l.mangler);
  w.objekt_slut();
}

void skriv_linjer(JsonSkriver& w, std::string_view navn,
                  const std::vector<sager::Raadssagslinje>& linjer) {
  liste(w, navn, linjer, [](JsonSkriver& x, const auto& l) { skriv(x, l); });
}

void skriv(JsonSkriver& w, const std::optional<Forhold>& f) {
  if (!f) return w.null();
  w.objekt();
  felt(w, "personer", f->personer);
  felt(w, "pr_ansatte", f->pr_ansatte);
  w.objekt_slut();
}

void skriv(JsonSkriver& w, const sager::Raadsafgoerelsesvisning& v) {
  const auto& a = v.afgoerelse;
  w.objekt();
  felt(w, "id", a.id);
  felt(w, "moede", a.moede);
  felt(w, "udfald", a.udfald);
  felt(w, "pladser", a.pladser);
  w.felt("forhold");
  skriv(w, a.forhold);
  felt(w, "fra", a.fra);
  felt(w, "til", a.til);
  felt(w, "begrundelse", a.begrundelse);
  felt(w, "vilkaar", a.vilkaar);
  liste(w, "stemmer", a.stemmer, [](JsonSkriver& x, const Afstemning& s) {
    x.objekt();
    felt(x, "medlem", s.medlem);
    felt(x, "stemme", s.stemme);
    x.objekt_slut();
  });
  w.felt("fund");
  w.raa(a.fund_json);
  felt(w, "retter", a.retter);
  felt(w, "registreret_af", v.registreret_af);
  felt(w, "bekraeftet_af", v.bekraeftet_af);
  felt(w, "kasseret", v.kasseret);
  felt(w, "gaelder", v.gaelder);
  w.objekt_slut();
}

void skriv(JsonSkriver& w, const sager::Raadsvurdering& v) {
  felt(w, "kan_afgoeres", v.kan_afgoeres);
  liste(w, "fund", v.fund, [](JsonSkriver& x, const Fund& f) {
    x.objekt();
    felt(x, "kode", f.kode);
    felt(x, "udfald", f.udfald);
    felt(x, "felt", f.felt);
    felt(x, "tekst", kontrakt::saetning(f));
    felt(x, "hjemmel", kontrakt::hjemmelstekst(f));
    x.objekt_slut();
  });
}

Resultat<Svar> overblik(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto o, sager::raadsoverblik(db, a.kontekst()));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    felt(w, "raad", o.raad);
    skriv_linjer(w, "indkomne", o.indkomne);
    skriv_linjer(w, "mangelfulde", o.mangelfulde);
    skriv_linjer(w, "dagsordensatte", o.dagsordensatte);
    skriv_linjer(w, "til_bekraeftelse", o.til_bekraeftelse);
    skriv_linjer(w, "afgjorte", o.afgjorte);
    skriv_linjer(w, "udloebende", o.udloebende);
    w.objekt_slut();
  });
}

Resultat<Svar> en_sag(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<AnsoegningId>(a, "id"));
  NYTTE_TRY(const auto v, sager::vis_raadssag(db, a.kontekst(), id));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    w.felt("sag");
    skriv(w, v.linje);
    w.felt("indhold");
    w.raa(kontrakt::encode_ansoegning(v.ansoegning.indhold));
    felt(w, "fingeraftryk", v.indsendelse.fingeraftryk);
    liste(w, "afgoerelser", v.afgoerelser, [](JsonSkriver& x, const auto& y) { skriv(x, y); });
    w.objekt_slut();
  });
}

Svar tilstandssvar(Ansoegningstilstand t) {
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    felt(w, "tilstand", t);
    w.objekt_slut();
  });
}

// {"skridt", "grund"} of an act on the matter in the path.
std::optional<sager::Sagshandling> laes_handling(ObjektLaeser& o, AnsoegningId id) {
  const auto skridt = o.paakraevet<std::int32_t>("skridt");
  std::string grund = tekst_eller_tom(o, "grund");
  if (!skridt) return std::nullopt;
  return sager::Sagshandling{id, *skridt, std::move(grund)};
}

Resultat<Svar> dagsorden(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<AnsoegningId>(a, "id"));
  using Paa = std::pair<sager::Sagshandling, MoedeId>;
  NYTTE_TRY(const Paa paa, laes_krop(a, [&](ObjektLaeser& o) -> std::optional<Paa> {
              const auto moede = o.paakraevet<MoedeId>("moede");
              const auto h = laes_handling(o, id);
              if (!moede || !h) return std::nullopt;
              return Paa{*h, *moede};
            }));
  NYTTE_TRY(const auto t, sager::saet_paa_dagsorden(db, a.kontekst(), paa.first, paa.second));
  return tilstandssvar(t);
}

using Handling = Resultat<Ansoegningstilstand> (*)(store::Forbindelse&, const Kontekst&,
                                                   const sager::Sagshandling&, sager::Koersel);

Apihandler handling(Handling gor) {
  return [gor](const Anmodning& a, store::Forbindelse& db) -> Resultat<Svar> {
    NYTTE_TRY(const auto id, laes_sti<AnsoegningId>(a, "id"));
    NYTTE_TRY(const auto h, laes_krop(a, [&](ObjektLaeser& o) { return laes_handling(o, id); }));
    NYTTE_TRY(const auto t, gor(db, a.kontekst(), h, sager::Koersel::gem));
    return tilstandssvar(t);
  };
}

// {"personer", "pr_ansatte"}, where a ratio is given.
std::optional<Forhold> laes_forhold(ObjektLaeser& o) {
  const auto* node = o.find("forhold");
  if (node == nullptr || node->art == kontrakt::JsonArt::null) return std::nullopt;
  const auto sted = o.under("forhold");
  ObjektLaeser f(*node, sted, o.fejl());
  const auto personer = f.paakraevet<std::int32_t>("personer");
  const auto pr_ansatte = f.paakraevet<std::int32_t>("pr_ansatte");
  f.slut();
  if (!personer || !pr_ansatte) return std::nullopt;
  return Forhold{*personer, *pr_ansatte};
}

std::vector<Afstemning> laes_stemmer(ObjektLaeser& o) {
  std::vector<Afstemning> ud;
  o.liste("stemmer", [&](const kontrakt::JsonNode& node, const kontrakt::Sted& sted) {
    ObjektLaeser s(node, sted, o.fejl());
    const auto medlem = s.paakraevet<RaadsmedlemId>("medlem");
    const auto stemme = s.paakraevet<Stemme>("stemme");
    s.slut();
    if (medlem && stemme) ud.push_back({*medlem, *stemme});
  });
  return ud;
}

struct Laest {
  sager::NyRaadsafgoerelse ny;
  std::string grund;
};

std::optional<Laest> laes_afgoerelse(ObjektLaeser& o, AnsoegningId id) {
  Laest l;
  const auto skridt = o.paakraevet<std::int32_t>("skridt");
  const auto udfald = o.paakraevet<Raadsudfald>("udfald");
  l.ny.pladser = o.valgfri<std::int32_t>("pladser");
  l.ny.forhold = laes_forhold(o);
  l.ny.fra = o.valgfri<Dato>("fra");
  l.ny.til = o.valgfri<Dato>("til");
  l.ny.begrundelse = tekst_eller_tom(o, "begrundelse");
  l.ny.vilkaar = tekst_eller_tom(o, "vilkaar");
  l.ny.stemmer = laes_stemmer(o);
  l.ny.moede = o.valgfri<MoedeId>("moede");
  l.grund = tekst_eller_tom(o, "grund");
  if (!skridt || !udfald) return std::nullopt;
  l.ny.ansoegning = id;
  l.ny.skridt = *skridt;
  l.ny.udfald = *udfald;
  return l;
}

Resultat<Laest> laes_afgoerelse(const Anmodning& a) {
  NYTTE_TRY(const auto id, laes_sti<AnsoegningId>(a, "id"));
  return laes_krop(a, [&](ObjektLaeser& o) { return laes_afgoerelse(o, id); });
}

Resultat<Svar> proev(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto l, laes_afgoerelse(a));
  NYTTE_TRY(const auto v, sager::vurder_raadsafgoerelse(db, a.kontekst(), l.ny));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    skriv(w, v);
    w.objekt_slut();
  });
}

// 201 when recorded, 422 with every finding when the law says no.
Svar raadssvar(const sager::Raadssvar& svar) {
  return json_svar(
      [&](JsonSkriver& w) {
        w.objekt();
        felt(w, "afgoerelse", svar.afgoerelse);
        skriv(w, svar.vurdering);
        w.objekt_slut();
      },
      svar.afgoerelse ? 201 : 422);
}

Resultat<Svar> registrer(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto l, laes_afgoerelse(a));
  NYTTE_TRY(const auto svar, sager::registrer_raadsafgoerelse(db, a.kontekst(), l.ny));
  return raadssvar(svar);
}

Resultat<Svar> ret(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto l, laes_afgoerelse(a));
  NYTTE_TRY(const auto svar, sager::ret_raadsafgoerelse(db, a.kontekst(), l.ny, l.grund));
  return raadssvar(svar);
}

Resultat<sager::Sagshandling> laes_udgang(const Anmodning& a) {
  return laes_krop(a, [](ObjektLaeser& o) { return laes_handling(o, {}); });
}

Resultat<Svar> bekraeft(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<RaadsafgoerelseId>(a, "id"));
  NYTTE_TRY(const auto h, laes_udgang(a));
  NYTTE_TRY(const auto svar, sager::bekraeft_raadsafgoerelse(db, a.kontekst(), {id, h.skridt}));
  return json_svar(
      [&](JsonSkriver& w) {
        w.objekt();
        felt(w, "bekraeftet", svar.bekraeftet);
        felt(w, "dispensation", svar.dispensation);
        skriv(w, svar.vurdering);
        w.objekt_slut();
      },
      svar.bekraeftet ? 200 : 422);
}

Resultat<Svar> kasser(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<RaadsafgoerelseId>(a, "id"));
  NYTTE_TRY(const auto h, laes_udgang(a));
  NYTTE_TRY(sager::kasser_raadsafgoerelse(db, a.kontekst(), {id, h.skridt}, h.grund));
  Svar svar;
  svar.status = 204;
  return svar;
}

}  // namespace

void tilfoej_raadssager(Ruter& ruter) {
  const auto laeser = kraever(raadets_roller);
  const auto skriver = kraever({Rolle::sekretariat});
  const std::string sag = "/api/v1/raad/sager/{id}";
  const std::string afgoerelse = "/api/v1/raad/afgoerelser/{id}";
  ruter.get("/api/v1/raad/sager", laeser, svarer(overblik));
  ruter.get(sag, laeser, svarer(en_sag));
  ruter.post(sag + "/dagsorden", skriver, svarer(dagsorden));
  ruter.post(sag + "/af-dagsorden", skriver, svarer(handling(sager::tag_af_dagsorden)));
  ruter.post(sag + "/returner", skriver, svarer(handling(sager::returner_ansoegning)));
  ruter.post(sag + "/vurdering", skriver, svarer(proev));
  ruter.post(sag + "/afgoerelser", skriver, svarer_en_gang(registrer));
  ruter.post(sag + "/rettelser", skriver, svarer_en_gang(ret));
  ruter.post(afgoerelse + "/bekraeft", laeser, svarer(bekraeft));
  ruter.post(afgoerelse + "/kasser", laeser, svarer(kasser));
}

}  // namespace nytte::web::api
