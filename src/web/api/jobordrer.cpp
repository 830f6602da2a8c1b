// /api/v1/jobordrer: job orders.
#include "sager/jobordre/find_jobordrer.hpp"
#include "sager/jobordre/opret_jobordre.hpp"
#include "sager/jobordre/vis_jobordre.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

constexpr Rollesaet kSkrivere{Rolle::sagsbehandler, Rolle::virksomhedskonsulent};

OpgaveFakta read_assessment(ObjektLaeser& o) {
  OpgaveFakta opgave;
  opgave.ud_over_normeret_niveau = o.valgfri<bool>("ud_over_normeret_niveau");
  opgave.konkurrenceforvridende = o.valgfri<bool>("konkurrenceforvridende");
  opgave.indgaar_i_serviceniveau = o.valgfri<bool>("indgaar_i_serviceniveau");
  opgave.service_for_borger = o.valgfri<bool>("service_for_borger");
  opgave.borgers_dokumentation = o.valgfri<bool>("borgers_dokumentation");
  return opgave;
}

/// What only the national register asks for; each field empty when absent.
struct Registerfelter {
  std::string disco;
  std::string esco_uri;
  std::string esco_alias;
  Kontaktperson kontakt;
};

Registerfelter read_register(ObjektLaeser& o) {
  return {tekst_eller_tom(o, "disco"),
          tekst_eller_tom(o, "esco_uri"),
          tekst_eller_tom(o, "esco_alias"),
          {tekst_eller_tom(o, "kontakt_navn"), tekst_eller_tom(o, "kontakt_telefon"),
           tekst_eller_tom(o, "kontakt_email")}};
}

/// The municipality is the caller's; the use case ignores what stands here.
std::optional<Jobordre> read_order(ObjektLaeser& o, Kommunekode kommune) {
  std::string nummer = tekst_eller_tom(o, "nummer");
  const auto p_nummer = o.paakraevet<PNummer>("p_nummer");
  const auto type = o.paakraevet<Jobordretype>("type");
  const auto stilling = o.paakraevet<std::string>("stilling");
  std::string faggruppe = tekst_eller_tom(o, "faggruppe");
  std::string opgave = tekst_eller_tom(o, "opgave");
  auto ministeromraade = o.valgfri<std::string>("ministeromraade");
  const auto pladser = o.paakraevet<std::int32_t>("pladser");
  const auto fra = o.paakraevet<Dato>("fra");
  const auto til = o.paakraevet<Dato>("til");
  const auto tid = o.valgfri<Ugetimer>("ugentlig_tid");
  const auto saerligt = o.valgfri<bool>("saerligt_tilrettelagt");
  const OpgaveFakta vurdering = read_assessment(o);
  Registerfelter registrering = read_register(o);
  const auto projekt = o.valgfri<ProjektId>("projekt");
  std::vector<OpgaveId> opgaver;
  o.liste("opgaver", [&](const kontrakt::JsonNode& node, const kontrakt::Sted& sted) {
    if (const auto id = kontrakt::Afkoder<OpgaveId>::laes(node, sted, o.fejl()))
      opgaver.push_back(*id);
  });
  if (!p_nummer || !type || !stilling || !pladser || !fra || !til) return std::nullopt;
  return Jobordre{{},
                  std::move(nummer),
                  kommune,
                  *p_nummer,
                  *type,
                  *stilling,
                  std::move(faggruppe),
                  std::move(opgave),
                  std::move(ministeromraade),
                  *pladser,
                  *fra,
                  *til,
                  tid.value_or(kFuldUge),
                  saerligt.value_or(false),
                  vurdering,
                  std::move(registrering.disco),
                  std::move(registrering.esco_uri),
                  std::move(registrering.esco_alias),
                  std::move(registrering.kontakt),
                  Jobordrestatus::aaben,
                  1,
                  projekt,
                  std::move(opgaver)};
}

Svar order_answer(const Jobordre& j) {
  return med_version(json_svar([&](JsonSkriver& w) { skriv(w, j); }), j.version);
}

Resultat<Svar> list(const Anmodning& anmodning, store::Forbindelse& db) {
  Parametre p(anmodning);
  Jobordrefilter filter;
  filter.tekst = p.valgfri<std::string>("tekst").value_or("");
  filter.status = p.valgfri<Jobordrestatus>("status");
  filter.type = p.valgfri<Jobordretype>("type");
  filter.p_nummer = p.valgfri<PNummer>("p_nummer");
  filter.loeber = p.valgfri<Dato>("loeber");
  filter.kun_ledige = p.valgfri<bool>("kun_ledige").value_or(false);
  const auto orden = p.valgfri<Jobordreorden>("orden").value_or(Jobordreorden::nummer);
  const Side side = p.side();
  NYTTE_TRY(p.slut());
  NYTTE_TRY(const auto fundet,
            sager::find_jobordrer(db, anmodning.kontekst(), filter, side, orden));
  return liste_svar(anmodning, fundet, side, [](JsonSkriver& w, const Jobordreoversigt& r) {
    w.objekt();
    felter(w, r.jobordre);
    felt(w, "arbejdssted", r.arbejdssted);
    w.felt("pladstal");
    skriv(w, r.pladstal);
    w.objekt_slut();
  });
}

Resultat<Svar> create(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const Jobordre ny, laes_krop(anmodning, [&](ObjektLaeser& o) {
              return read_order(o, anmodning.bruger().kommune);
            }));
  NYTTE_TRY(const Jobordre gemt, sager::opret_jobordre(db, anmodning.kontekst(), ny));
  return oprettet(order_answer(gemt), "/api/v1/jobordrer/" + std::to_string(gemt.id.vaerdi));
}

Resultat<Svar> show(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<JobordreId>(anmodning, "id"));
  NYTTE_TRY(const auto visning, sager::vis_jobordre(db, anmodning.kontekst(), id));
  Svar svar = json_svar([&](JsonSkriver& w) {
    w.objekt();
    felter(w, visning.jobordre);
    w.felt("pladstal");
    skriv(w, visning.pladser);
    w.objekt_slut();
  });
  return med_version(std::move(svar), visning.jobordre.version);
}

Resultat<Svar> change(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<JobordreId>(anmodning, "id"));
  NYTTE_TRY(const Version version, if_match(anmodning));
  NYTTE_TRY(Jobordre ny, laes_krop(anmodning, [&](ObjektLaeser& o) {
              return read_order(o, anmodning.bruger().kommune);
            }));
  ny.id = id;
  ny.version = version;
  NYTTE_TRY(const Jobordre gemt, sager::aendr_jobordre(db, anmodning.kontekst(), ny));
  return order_answer(gemt);
}

using Afslutning = Resultat<Jobordre> (*)(store::Forbindelse&, const Kontekst&,
                                          const sager::Jobordreskift&, sager::Koersel);

/// Close and annul take the same: the version and a reason.
Apihandler ends(Afslutning afslutning) {
  return [afslutning](const Anmodning& anmodning, store::Forbindelse& db) -> Resultat<Svar> {
    NYTTE_TRY(const auto id, laes_sti<JobordreId>(anmodning, "id"));
    NYTTE_TRY(const Version version, if_match(anmodning));
    NYTTE_TRY(const std::string grund, laes_krop(anmodning, [](ObjektLaeser& o) {
                return std::optional(tekst_eller_tom(o, "grund"));
              }));
    NYTTE_TRY(const Jobordre gemt,
              afslutning(db, anmodning.kontekst(), {id, version, grund}, sager::Koersel::gem));
    return order_answer(gemt);
  };
}

}  // namespace

void tilfoej_jobordrer(Ruter& ruter) {
  // An administrator keeps users, not cases.
  const Adgangskrav alle =
      kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder});
  const Adgangskrav skrivere = kraever(kSkrivere);
  const std::string en = "/api/v1/jobordrer/{id}";
  ruter.get("/api/v1/jobordrer", alle, svarer(list));
  ruter.post("/api/v1/jobordrer", skrivere, svarer_en_gang(create));
  ruter.get(en, alle, svarer(show));
  ruter.put(en, skrivere, svarer(change));
  ruter.post(en + "/luk", skrivere, svarer(ends(sager::luk_jobordre)));
  ruter.post(en + "/annuller", skrivere, svarer(ends(sager::annuller_jobordre)));
}

}  // namespace nytte::web::api
