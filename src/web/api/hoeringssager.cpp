// Hearings as matters: made, sent, reminded, passed on, closed; and who is to be heard.
#include "kontrakt/fund_tekst.hpp"
#include "kontrakt/hoeringsgrundlag_json.hpp"
#include "sager/hoering/hoeringssag.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

using sager::Hoeringssagsvisning;

void felter(JsonSkriver& w, const Henvendelse& h) {
  felt(w, "id", h.id);
  felt(w, "part", h.part);
  felt(w, "niveau", h.niveau);
  felt(w, "navn", h.navn);
  felt(w, "organisation", h.organisation);
  felt(w, "email", h.email);
  felt(w, "tilstand", h.tilstand);
  felt(w, "sendt", h.sendt);
  felt(w, "rykket", h.rykket);
  felt(w, "svarfrist", h.svarfrist);
  felt(w, "grund", h.grund);
  felt(w, "version", h.version);
}

void skriv_svar(JsonSkriver& w, const std::optional<Hoeringssvar>& s) {
  w.felt("svar");
  if (!s) return w.null();
  w.objekt();
  felt(w, "droeftet", s->droeftet);
  felt(w, "droeftet_dato", s->droeftet_dato);
  felt(w, "forhold_holder", s->forhold_holder);
  felt(w, "enig", s->enig);
  felt(w, "bemaerkning", s->bemaerkning);
  felt(w, "navn", s->navn);
  felt(w, "paa_papir", s->paa_papir);
  felt(w, "dag", s->dag);
  w.objekt_slut();
}

void sagsfelter(JsonSkriver& w, const Hoeringssag& s) {
  felt(w, "id", s.id);
  felt(w, "formaal", s.formaal);
  felt(w, "art", s.art);
  felt(w, "jobordre", s.jobordre);
  felt(w, "ansoegning", s.ansoegning);
  felt(w, "p_nummer", s.p_nummer);
  felt(w, "faggruppe", s.faggruppe);
  felt(w, "dag", s.dag);
  felt(w, "oprettet", s.oprettet);
  felt(w, "hoering", s.hoering);
}

Svar answer(const Hoeringssagsvisning& v) {
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    sagsfelter(w, v.sag);
    felt(w, "tilstand", v.tilstand);
    felt(w, "version", v.version);
    w.felt("grundlag");
    kontrakt::skriv_hoeringsgrundlag(w, v.grundlag);
    liste(w, "henvendelser", v.henvendelser, [](JsonSkriver& ww, const auto& hv) {
      ww.objekt();
      felter(ww, hv.henvendelse);
      felt(ww, "post",
           hv.post.empty() ? std::optional<Meddelelsestilstand>()
                           : std::optional(hv.post.back().tilstand));
      skriv_svar(ww, hv.svar);
      ww.objekt_slut();
    });
    w.objekt_slut();
  });
}

Resultat<Svar> list(const Anmodning& anmodning, store::Forbindelse& db) {
  Parametre p(anmodning);
  Hoeringssagsfilter filter{.tilstand = p.valgfri<Hoeringstilstand>("tilstand")};
  filter.jobordre = p.valgfri<JobordreId>("jobordre");
  filter.tekst = p.valgfri<std::string>("q").value_or("");
  if (p.valgfri<bool>("overskredet").value_or(false)) filter.overskredet = anmodning.i_dag;
  const Side side = p.side();
  NYTTE_TRY(p.slut());
  NYTTE_TRY(const auto fundne, sager::find_hoeringssager(db, anmodning.kontekst(), filter, side));
  return liste_svar(anmodning, fundne, side, [](JsonSkriver& w, const Hoeringssagsoversigt& o) {
    w.objekt();
    sagsfelter(w, o.sag);
    felt(w, "tilstand", hoeringstilstand(o.henvendelser));
    felt(w, "arbejdssted", o.arbejdssted);
    felt(w, "jobordrenummer", o.jobordrenummer);
    liste(w, "henvendelser", o.henvendelser, [](JsonSkriver& ww, const Henvendelse& h) {
      ww.objekt();
      felter(ww, h);
      ww.objekt_slut();
    });
    w.objekt_slut();
  });
}

std::optional<sager::NyHoeringssag> read_new(ObjektLaeser& o, JobordreId jobordre) {
  sager::NyHoeringssag ny{.jobordre = jobordre};
  ny.population = o.valgfri<Population>("population").value_or(Population::almindelig);
  const sager::Arbejdsgiverpart part{tekst_eller_tom(o, "arbejdsgiver_navn"),
                                     tekst_eller_tom(o, "arbejdsgiver_email")};
  if (!part.navn.empty() || !part.email.empty()) ny.arbejdsgiver = part;
  return ny;
}

Resultat<Svar> create(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<JobordreId>(anmodning, "id"));
  NYTTE_TRY(const auto ny, laes_krop(anmodning, [&](ObjektLaeser& o) { return read_new(o, id); }));
  NYTTE_TRY(const auto v, sager::opret_hoeringssag(db, anmodning.kontekst(), ny));
  Svar svar = answer(v);
  svar.status = 201;
  return oprettet(med_version(std::move(svar), v.version),
                  "/api/v1/hoeringssager/" + std::to_string(v.sag.id.vaerdi));
}

Resultat<Svar> show(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<HoeringssagId>(anmodning, "id"));
  NYTTE_TRY(const auto v, sager::vis_hoeringssag(db, anmodning.kontekst(), id));
  return med_version(answer(v), v.version);
}

std::optional<std::string> read_grund(ObjektLaeser& o) { return tekst_eller_tom(o, "grund"); }

Resultat<Svar> close(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<HoeringssagId>(anmodning, "id"));
  NYTTE_TRY(const Version version, if_match(anmodning));
  NYTTE_TRY(const auto grund, laes_krop(anmodning, read_grund));
  NYTTE_TRY(const auto v, sager::luk_hoeringssag(db, anmodning.kontekst(),
                                                 {.sag = id, .version = version, .grund = grund}));
  return med_version(answer(v), v.version);
}

Resultat<sager::Henvendelsesvalg> read_choice(const Anmodning& anmodning) {
  NYTTE_TRY(const auto id, laes_sti<HenvendelseId>(anmodning, "id"));
  NYTTE_TRY(const Version version, if_match(anmodning));
  return sager::Henvendelsesvalg{id, version};
}

template <Resultat<Hoeringssagsvisning> (*udfoer)(store::Forbindelse&, const Kontekst&,
                                                  const sager::Udsendelse&, sager::Koersel)>
Resultat<Svar> dispatch(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto valg, read_choice(anmodning));
  NYTTE_TRY(const auto kontakt, laes_krop(anmodning, [](ObjektLaeser& o) {
              return o.paakraevet<std::string>("kontakt");
            }));
  NYTTE_TRY(const auto v,
            udfoer(db, anmodning.kontekst(),
                   {.valg = valg, .kontakt = kontakt, .svarlink_dage = sager::svarlink_dage()},
                   sager::Koersel::gem));
  return answer(v);
}

Resultat<Svar> hand_over(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto valg, read_choice(anmodning));
  NYTTE_TRY(const auto o, laes_krop(anmodning, [&](ObjektLaeser& l) {
              const auto dag = l.paakraevet<Dato>("dag");
              const auto hvordan = l.paakraevet<std::string>("hvordan");
              return dag && hvordan ? std::optional(sager::Overlevering{
                                          .valg = valg,
                                          .dag = *dag,
                                          .hvordan = *hvordan,
                                          .svarlink_dage = sager::svarlink_dage()})
                                    : std::nullopt;
            }));
  NYTTE_TRY(const auto v, sager::bekraeft_afsendt_selv(db, anmodning.kontekst(), o));
  return answer(v);
}

Resultat<Svar> readdress(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto valg, read_choice(anmodning));
  NYTTE_TRY(const auto email, laes_krop(anmodning, [](ObjektLaeser& o) {
              return o.paakraevet<std::string>("email");
            }));
  NYTTE_TRY(const auto v, sager::ret_adresse(db, anmodning.kontekst(), valg, email));
  return answer(v);
}

Resultat<Svar> pass_on(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto valg, read_choice(anmodning));
  NYTTE_TRY(const auto grund, laes_krop(anmodning, read_grund));
  NYTTE_TRY(const auto v, sager::giv_videre(db, anmodning.kontekst(), valg, grund));
  return answer(v);
}

Resultat<Svar> whom(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const PNummer p_nummer, laes_sti<PNummer>(anmodning, "p_nummer"));
  Parametre p(anmodning);
  const auto faggruppe = p.valgfri<std::string>("faggruppe").value_or("");
  const auto dag = p.valgfri<Dato>("dag").value_or(anmodning.i_dag);
  NYTTE_TRY(p.slut());
  NYTTE_TRY(const auto valg,
            sager::hvem_skal_hoeres(db, anmodning.kontekst(), p_nummer, faggruppe, dag));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    felt(w, "art", valg.art);
    felt(w, "naeste", valg.naeste);
    felt(w, "svar", kontrakt::saetning(valg.fund));
    felt(w, "hjemmel", kontrakt::hjemmelstekst(valg.fund));
    liste(w, "led", valg.led, [](JsonSkriver& ww, const Hoeringsled& l) {
      ww.objekt();
      felt(ww, "niveau", l.niveau);
      felt(ww, "status", l.status);
      felt(ww, "navn", l.navn);
      felt(ww, "arbejdsdage_fravaer", l.arbejdsdage_fravaer);
      felt(ww, "hvorfor", kontrakt::saetning(l.fund));
      felt(ww, "hjemmel", kontrakt::hjemmelstekst(l.fund));
      ww.objekt_slut();
    });
    w.objekt_slut();
  });
}

}  // namespace

void tilfoej_hoeringssager(Ruter& ruter) {
  const Adgangskrav skrivere = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent});
  const Adgangskrav laesere =
      kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder});
  const std::string sag = "/api/v1/hoeringssager";
  const std::string en = "/api/v1/henvendelser/{id}";
  ruter.get(sag, laesere, svarer(list));
  ruter.post("/api/v1/jobordrer/{id}/hoeringssager", skrivere, svarer_en_gang(create));
  ruter.get(sag + "/{id}", laesere, svarer(show));
  ruter.post(sag + "/{id}/luk", skrivere, svarer(close));
  ruter.post(en + "/send", skrivere, svarer(dispatch<sager::send_hoering>));
  ruter.post(en + "/ryk", skrivere, svarer(dispatch<sager::ryk>));
  ruter.post(en + "/afleveret", skrivere, svarer(hand_over));
  ruter.post(en + "/adresse", skrivere, svarer(readdress));
  ruter.post(en + "/videre", skrivere, svarer(pass_on));
  ruter.get("/api/v1/arbejdssteder/{p_nummer}/hvem-skal-hoeres", kraever(alle_roller),
            svarer(whom));
}

}  // namespace nytte::web::api
