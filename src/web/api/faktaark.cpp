// /api/v1/faktaark: the fact sheets of places. Pictures are handed in on the page.
#include "sager/faktaark/faktaark.hpp"

#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

constexpr Rollesaet kLaesere{Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder,
                             Rolle::projektleder};

void write_sheet(JsonSkriver& w, const Faktaark& f) {
  w.objekt();
  felt(w, "id", f.id);
  felt(w, "p_nummer", f.p_nummer);
  felt(w, "titel", f.titel);
  felt(w, "opgaver", f.opgaver);
  felt(w, "hvor", f.hvor);
  felt(w, "krav", f.krav);
  felt(w, "har_billede", !f.billede.empty());
  felt(w, "billedtekst", f.billedtekst);
  felt(w, "aktiv", f.aktiv);
  felt(w, "version", f.version);
  w.objekt_slut();
}

Svar sheet_answer(const Faktaark& f) {
  return med_version(json_svar([&](JsonSkriver& w) { write_sheet(w, f); }), f.version);
}

Resultat<Svar> list(const Anmodning& anmodning, store::Forbindelse& db) {
  Parametre p(anmodning);
  const bool gamle = p.valgfri<bool>("ogsaa_gamle").value_or(false);
  NYTTE_TRY(p.slut());
  NYTTE_TRY(const auto alle, sager::find_faktaark(db, anmodning.kontekst(), gamle));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    liste(w, "faktaark", alle,
          [](JsonSkriver& v, const sager::Faktaarkvisning& x) { write_sheet(v, x.ark); });
    w.objekt_slut();
  });
}

Faktaark read_sheet(ObjektLaeser& o, Kommunekode kommune, PNummer p_nummer) {
  Faktaark f{.id = {},
             .kommune = kommune,
             .p_nummer = p_nummer,
             .titel = tekst_eller_tom(o, "titel"),
             .opgaver = tekst_eller_tom(o, "opgaver"),
             .hvor = tekst_eller_tom(o, "hvor"),
             .krav = tekst_eller_tom(o, "krav")};
  f.aktiv = o.valgfri<bool>("aktiv").value_or(true);
  return f;
}

Resultat<Svar> create(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto ny, laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<Faktaark> {
              const auto p_nummer = o.paakraevet<PNummer>("p_nummer");
              if (!p_nummer) return std::nullopt;
              return read_sheet(o, anmodning.bruger().kommune, *p_nummer);
            }));
  NYTTE_TRY(const auto f, sager::opret_faktaark(db, anmodning.kontekst(), ny));
  return oprettet(sheet_answer(f), "/api/v1/faktaark/" + std::to_string(f.id.vaerdi));
}

Resultat<Svar> show(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<FaktaarkId>(anmodning, "id"));
  NYTTE_TRY(const auto v, sager::vis_faktaark(db, anmodning.kontekst(), id));
  return sheet_answer(v.ark);
}

Resultat<Svar> change(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<FaktaarkId>(anmodning, "id"));
  NYTTE_TRY(const Version version, if_match(anmodning));
  NYTTE_TRY(const auto v, sager::vis_faktaark(db, anmodning.kontekst(), id));
  NYTTE_TRY(auto ny, laes_krop(anmodning, [&](ObjektLaeser& o) {
              return std::optional(read_sheet(o, v.ark.kommune, v.ark.p_nummer));
            }));
  ny.id = id;
  ny.version = version;
  NYTTE_TRY(const auto f, sager::ret_faktaark(db, anmodning.kontekst(), ny));
  return sheet_answer(f);
}

}  // namespace

void tilfoej_faktaark(Ruter& ruter) {
  const auto skriver = kraever({Rolle::virksomhedskonsulent});
  ruter.get("/api/v1/faktaark", kraever(kLaesere), svarer(list));
  ruter.post("/api/v1/faktaark", skriver, svarer_en_gang(create));
  ruter.get("/api/v1/faktaark/{id}", kraever(kLaesere), svarer(show));
  ruter.put("/api/v1/faktaark/{id}", skriver, svarer(change));
}

}  // namespace nytte::web::api
