// Applications for dispensation.
#include "kontrakt/ansoegning_json.hpp"
#include "kontrakt/fund_tekst.hpp"
#include "sager/ansoegning/ansoegning.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

constexpr Rollesaet kLaesere{Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder};
constexpr Rollesaet kSkrivere{Rolle::sagsbehandler, Rolle::virksomhedskonsulent};

void felter(JsonSkriver& w, const Dispensationsansoegning& a) {
  felt(w, "id", a.id);
  felt(w, "tilstand", a.tilstand);
  felt(w, "raad", a.raad);
  felt(w, "hoering", a.hoering);
  felt(w, "journalnummer", a.journalnummer);
  felt(w, "oprettet", a.oprettet);
  felt(w, "version", a.version);
  w.felt("indhold");
  w.raa(kontrakt::encode_ansoegning(a.indhold));
}

void skriv_fund(JsonSkriver& w, const Fund& f) {
  w.objekt();
  felt(w, "kode", f.kode);
  felt(w, "udfald", f.udfald);
  felt(w, "felt", f.felt);
  felt(w, "begrundelse", kontrakt::saetning(f));
  felt(w, "hjemmel", kontrakt::hjemmelstekst(f));
  w.objekt_slut();
}

void skriv_bilag(JsonSkriver& w, const Bilag& b) {
  w.objekt();
  felt(w, "id", b.id);
  felt(w, "navn", b.navn);
  felt(w, "titel", b.titel);
  felt(w, "type", b.type);
  felt(w, "bytes", b.bytes);
  felt(w, "sha256", b.sha256);
  w.objekt_slut();
}

void skriv_indsendelse(JsonSkriver& w, const Indsendelse& i) {
  w.objekt();
  felt(w, "nr", i.nr);
  felt(w, "raad", i.raad);
  felt(w, "dag", i.dag);
  felt(w, "fingeraftryk", i.fingeraftryk);
  w.felt("indhold");
  w.raa(i.indhold_json);
  liste(w, "bilag", i.bilag, [](JsonSkriver& s, const std::string& sha) { vaerdi(s, sha); });
  w.objekt_slut();
}

Svar en_svar(const sager::Ansoegningsvisning& v) {
  return med_version(json_svar([&](JsonSkriver& w) {
                       w.objekt();
                       felter(w, v.ansoegning);
                       felt(w, "kan_indsendes", v.kan_indsendes);
                       liste(w, "fund", v.fund, skriv_fund);
                       liste(w, "bilag", v.bilag, skriv_bilag);
                       w.felt("indsendelser");
                       w.liste();
                       for (const auto& i : v.indsendelser) skriv_indsendelse(w, i.indsendelse);
                       w.liste_slut();
                       w.objekt_slut();
                     }),
                     v.ansoegning.version);
}

Resultat<Svar> vis(const Anmodning& a, store::Forbindelse& db, AnsoegningId id) {
  NYTTE_TRY(const auto v, sager::vis_ansoegning(db, a.kontekst(), id));
  return en_svar(v);
}

Resultat<Svar> list(const Anmodning& a, store::Forbindelse& db) {
  Parametre p(a);
  sager::Ansoegningsfilter filter{.tilstand = p.valgfri<Ansoegningstilstand>("tilstand"),
                                  .p_nummer = p.valgfri<PNummer>("p_nummer")};
  const Side side = p.side();
  NYTTE_TRY(p.slut());
  NYTTE_TRY(const auto fundne, sager::find_ansoegninger(db, a.kontekst(), filter, side));
  return liste_svar(a, fundne, side, [](JsonSkriver& w, const sager::Ansoegningsoversigt& o) {
    w.objekt();
    felter(w, o.ansoegning);
    felt(w, "arbejdssted", o.arbejdssted);
    felt(w, "mangler", static_cast<std::int64_t>(o.mangler));
    felt(w, "senest", o.senest);
    w.objekt_slut();
  });
}

Resultat<Svar> create(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto ny, laes_krop(a, [](ObjektLaeser& o) -> std::optional<sager::NyAnsoegning> {
              const auto p = o.paakraevet<PNummer>("p_nummer");
              auto jobordre = o.valgfri<std::string>("jobordre");
              const auto pladser = o.valgfri<std::int32_t>("pladser");
              const auto forrige = o.valgfri<AnsoegningId>("forrige");
              if (!p) return std::nullopt;
              return sager::NyAnsoegning{*p, std::move(jobordre), pladser, forrige};
            }));
  NYTTE_TRY(const auto lavet, sager::opret_ansoegning(db, a.kontekst(), ny));
  NYTTE_TRY(auto svar, vis(a, db, lavet.id));
  svar.status = 201;
  return oprettet(std::move(svar), "/api/v1/dispensationer/" + std::to_string(lavet.id.vaerdi));
}

Resultat<Svar> get_one(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<AnsoegningId>(a, "id"));
  return vis(a, db, id);
}

Resultat<Svar> save(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<AnsoegningId>(a, "id"));
  NYTTE_TRY(const Version version, if_match(a));
  if (auto galt = require_json(a)) return *std::move(galt);
  NYTTE_TRY(const auto indhold, kontrakt::decode_ansoegning(a.body));
  NYTTE_TRY(sager::gem_ansoegning(db, a.kontekst(), {id, version}, indhold));
  return vis(a, db, id);
}

Resultat<Svar> send(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<AnsoegningId>(a, "id"));
  NYTTE_TRY(const Version version, if_match(a));
  NYTTE_TRY(const auto i, sager::indsend_ansoegning(db, a.kontekst(), {id, version}));
  return json_svar([&](JsonSkriver& w) { skriv_indsendelse(w, i); });
}

Resultat<Svar> begin_hoering(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<AnsoegningId>(a, "id"));
  NYTTE_TRY(const Version version, if_match(a));
  NYTTE_TRY(sager::begynd_hoering(db, a.kontekst(), {id, version}));
  return vis(a, db, id);
}

Resultat<Svar> use_answer(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<AnsoegningId>(a, "id"));
  NYTTE_TRY(const Version version, if_match(a));
  NYTTE_TRY(sager::brug_hoeringssvar(db, a.kontekst(), {id, version}));
  return vis(a, db, id);
}

Resultat<Svar> withdraw(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<AnsoegningId>(a, "id"));
  NYTTE_TRY(const auto grund, laes_krop(a, [](ObjektLaeser& o) {
              return std::optional(tekst_eller_tom(o, "grund"));
            }));
  NYTTE_TRY(sager::traek_ansoegning_tilbage(db, a.kontekst(), id, grund));
  return vis(a, db, id);
}

/// A form with the file (`fil`) and what it is (`titel`), as a browser sends one.
Resultat<Svar> attach(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<AnsoegningId>(a, "id"));
  if (a.filer.size() != 1 || a.filer.front().felt != "fil")
    return Fejl(Fejlkode::felt_mangler, "fil");
  sager::NytBilag ny;
  ny.navn = a.filer.front().filnavn;
  ny.indhold = a.filer.front().indhold;
  ny.titel = std::string(a.form.get("titel"));
  NYTTE_TRY(const auto b, sager::vedlaeg_ansoegning(db, a.kontekst(), id, std::move(ny)));
  return oprettet(json_svar([&](JsonSkriver& w) { skriv_bilag(w, b); }, 201),
                  "/api/v1/bilag/" + std::to_string(b.id));
}

}  // namespace

void tilfoej_dispensationer(Ruter& ruter) {
  const std::string sti = "/api/v1/dispensationer";
  ruter.get(sti, kraever(kLaesere), svarer(list));
  ruter.post(sti, kraever(kSkrivere), svarer_en_gang(create));
  ruter.get(sti + "/{id}", kraever(kLaesere), svarer(get_one));
  ruter.put(sti + "/{id}", kraever(kSkrivere), svarer(save));
  ruter.post(sti + "/{id}/indsend", kraever(kSkrivere), svarer(send));
  ruter.post(sti + "/{id}/hoering", kraever(kSkrivere), svarer(begin_hoering));
  ruter.post(sti + "/{id}/hoeringssvar", kraever(kSkrivere), svarer(use_answer));
  ruter.post(sti + "/{id}/traek-tilbage", kraever(kSkrivere), svarer(withdraw));
  ruter.modtag_fil(sti + "/{id}/bilag", kraever(kSkrivere), svarer(attach));
}

}  // namespace nytte::web::api
