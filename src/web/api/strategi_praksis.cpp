// /api/v1/strategi: how practice stands against the policy, and the talks with the council.
#include "sager/strategi/droeftelse.hpp"
#include "sager/strategi/opfoelgning.hpp"
#include "sager/strategi/politik.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/politik.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

void write_measure(JsonSkriver& w, const sager::Politikmaaling& m) {
  w.objekt();
  felt(w, "punkt", m.punkt);
  felt(w, "politik", m.politik);
  felt(w, "holder", m.holder);
  felt(w, "afviger", m.afviger);
  felt(w, "ukendt", m.ukendt);
  felt(w, "procent", m.procent);
  felt(w, "graense", m.graense);
  w.objekt_slut();
}

Resultat<Svar> practice(const Anmodning& anmodning, store::Forbindelse& db) {
  Parametre p(anmodning);
  const auto fra = p.valgfri<Dato>("fra");
  const auto til = p.valgfri<Dato>("til");
  NYTTE_TRY(p.slut());
  const Periode standard = sager::opfoelgningsperiode(db, anmodning.kontekst());
  const auto periode = Periode::fra_til(fra.value_or(standard.fra()), til.value_or(standard.til()));
  if (!periode) return Fejl(Fejlkode::periode_omvendt, "til");
  NYTTE_TRY(const auto o, sager::politikopfoelgning(db, anmodning.kontekst(), *periode));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    felt(w, "fra", o.periode.fra());
    felt(w, "til", o.periode.til());
    felt(w, "strategi",
         o.strategi ? std::optional(o.strategi->nummer) : std::optional<std::int32_t>());
    felt(w, "forloeb", o.forloeb);
    liste(w, "maalinger", o.maalinger, write_measure);
    w.objekt_slut();
  });
}

void write_talk(JsonSkriver& w, const sager::Droeftelsesaar& a) {
  w.objekt();
  felt(w, "aar", a.aar);
  felt(w, "frist", a.frist ? std::optional(a.frist->forfalder) : std::nullopt);
  felt(w, "holdt", a.holdt ? std::optional(a.holdt->dato) : std::nullopt);
  felt(w, "beslutning", a.om ? a.om->beslutning : "");
  felt(w, "referat", a.om ? a.om->referat : "");
  w.objekt_slut();
}

Resultat<Svar> talks(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto d, sager::strategidroeftelser(db, anmodning.kontekst()));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    felt(w, "kraeves", d.kraeves);
    felt(w, "raad", d.raad);
    liste(w, "raekker", d.aar, write_talk);
    w.objekt_slut();
  });
}

Resultat<Svar> record_talk(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto o,
            laes_krop(anmodning, [](ObjektLaeser& l) -> std::optional<sager::Droeftelsesoenske> {
              const auto aar = l.paakraevet<std::int32_t>("aar");
              const auto dato = l.paakraevet<Dato>("dato");
              std::string referat = tekst_eller_tom(l, "referat");
              std::string beslutning = tekst_eller_tom(l, "beslutning");
              if (!aar || !dato) return std::nullopt;
              return sager::Droeftelsesoenske{.aar = *aar,
                                              .dato = *dato,
                                              .referat = std::move(referat),
                                              .beslutning = std::move(beslutning)};
            }));
  NYTTE_TRY(sager::registrer_strategidroeftelse(db, anmodning.kontekst(), o));
  NYTTE_TRY(auto svar, talks(anmodning, db));
  svar.status = 201;
  return svar;
}

}  // namespace

void write_politik(JsonSkriver& w, std::string_view navnet,
                   const std::optional<sager::Politikbillede>& billede) {
  w.felt(navnet);
  if (!billede) return w.null();
  w.objekt();
  felt(w, "strategi", billede->strategi);
  felt(w, "nummer", billede->nummer);
  liste(w, "fund", billede->fund, [](JsonSkriver& v, const Politikfund& f) {
    v.objekt();
    felt(v, "punkt", f.punkt);
    felt(v, "er", f.er);
    felt(v, "politik", f.politik);
    felt(v, "saetning", sager::saetning(f));
    v.objekt_slut();
  });
  w.objekt_slut();
}

void tilfoej_strategipraksis(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder});
  const auto leder = kraever({Rolle::leder});
  ruter.get("/api/v1/strategi/opfoelgning", laeser, svarer(practice));
  ruter.get("/api/v1/strategi/droeftelser", laeser, svarer(talks));
  ruter.post("/api/v1/strategi/droeftelser", leder, svarer_en_gang(record_talk));
}

}  // namespace nytte::web::api
