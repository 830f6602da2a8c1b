// /api/v1/fagsystemlister/{id}/fund: what looks wrongly registered in a list, and what people made
// of it.
#include "sager/fejlregistrering/gennemgang.hpp"
#include "sager/fejlregistrering/saetning.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

void write_row(JsonSkriver& w, const Kildeplacering& r) {
  w.objekt();
  felt(w, "kommune", r.kommune);
  felt(w, "cpr", r.cpr ? std::optional(r.cpr->maskeret()) : std::nullopt);
  felt(w, "nummer", r.nummer);
  felt(w, "tilbud", r.tilbud);
  felt(w, "virksomhed", r.virksomhed);
  felt(w, "fra", r.fra);
  felt(w, "til", r.til);
  w.objekt_slut();
}

void write_decision(JsonSkriver& w, const std::optional<Lagretbeslutning>& b) {
  w.felt("beslutning");
  if (!b) return w.null();
  w.objekt();
  felt(w, "svar", b->svar);
  felt(w, "begrundelse", b->begrundelse);
  felt(w, "bruger_navn", b->bruger_navn);
  felt(w, "tid", b->tid);
  felt(w, "version", b->nummer);
  w.objekt_slut();
}

void write_finding(JsonSkriver& w, const sager::Fundlinje& l) {
  w.objekt();
  sager::skriv_felter(w, l.fund);
  w.felt("raekke");
  write_row(w, l.raekke);
  write_decision(w, l.beslutning);
  w.objekt_slut();
}

Resultat<Svar> findings(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<FagsystemimportId>(a, "id"));
  Parametre p(a);
  sager::Fundoenske oenske;
  oenske.type = p.valgfri<Fejlregistreringstype>("type");
  oenske.sikkerhed = p.valgfri<Sikkerhed>("sikkerhed");
  oenske.tilstand = p.valgfri<Fundtilstand>("tilstand");
  const Side side = p.side();
  NYTTE_TRY(p.slut());
  NYTTE_TRY(const auto v, sager::vis_fund(db, a.kontekst(), id, oenske, side));
  return liste_svar(a, v.fund, side, write_finding);
}

Resultat<Svar> decide(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<FagsystemimportId>(a, "id"));
  NYTTE_TRY(
      const auto ny, laes_krop(a, [&](ObjektLaeser& o) -> std::optional<sager::Fundafgoerelse> {
        const auto linje = o.paakraevet<std::int64_t>("linje");
        const auto type = o.paakraevet<Fejlregistreringstype>("type");
        const auto svar = o.paakraevet<Fundsvar>("svar");
        const auto version = o.paakraevet<std::int64_t>("version");
        std::string begrundelse = tekst_eller_tom(o, "begrundelse");
        if (!linje || !type || !svar || !version) return std::nullopt;
        return sager::Fundafgoerelse{id, *linje, *type, *svar, std::move(begrundelse), *version};
      }));
  NYTTE_TRY(sager::afgoer_fund(db, a.kontekst(), ny));
  Svar svar;
  svar.status = 204;
  return svar;
}

}  // namespace

void tilfoej_fund(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::leder});
  const std::string sti = "/api/v1/fagsystemlister/{id}/fund";
  ruter.get(sti, laeser, svarer(findings));
  ruter.post(sti, laeser, svarer(decide));
}

}  // namespace nytte::web::api
