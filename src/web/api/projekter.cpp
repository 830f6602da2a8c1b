// /api/v1/projekter and /api/v1/godkendelseskaede: projects, and who approves them.
#include "sager/projekt/kaede.hpp"
#include "sager/projekt/vis_projekt.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

constexpr Rollesaet kLaesere{Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder};
constexpr Rollesaet kSkrivere{Rolle::virksomhedskonsulent};
constexpr Rollesaet kSvarere{Rolle::virksomhedskonsulent, Rolle::leder};

void write_content(JsonSkriver& w, const Projektindhold& i) {
  felt(w, "navn", i.navn);
  felt(w, "arbejdspladsen", i.arbejdspladsen);
  felt(w, "borgere", i.borgere);
  felt(w, "arbejdet", i.arbejdet);
  liste(w, "opgaver", i.opgaver, [](JsonSkriver& v, OpgaveId id) { vaerdi(v, id); });
  felt(w, "opgaver_i_ord", i.opgaver_i_ord);
  felt(w, "ingen_fortraengning", i.ingen_fortraengning);
  felt(w, "ingen_konkurrence", i.ingen_konkurrence);
  felt(w, "pladser", i.pladser);
}

void write_project_fields(JsonSkriver& w, const Projekt& p) {
  felt(w, "id", p.id);
  felt(w, "p_nummer", p.p_nummer);
  felt(w, "tilstand", p.tilstand);
  felt(w, "udgave", p.udgave);
  felt(w, "venter_paa", p.venter_paa);
  felt(w, "version", p.version);
  write_content(w, p.indhold);
}

Svar project_answer(const Projekt& p) {
  return med_version(json_svar([&](JsonSkriver& w) {
                       w.objekt();
                       write_project_fields(w, p);
                       w.objekt_slut();
                     }),
                     p.version);
}

void write_step(JsonSkriver& w, const sager::Trinvisning& t) {
  w.objekt();
  felt(w, "nr", t.trin.nr);
  felt(w, "art", t.trin.art);
  felt(w, "maade", t.trin.maade);
  felt(w, "titel", t.trin.titel);
  felt(w, "navn", t.trin.navn);
  felt(w, "tur", t.tur);
  felt(w, "godkendt",
       t.godkendt ? std::optional(t.godkendt->moede_dato.value_or(t.godkendt->dag)) : std::nullopt);
  felt(w, "underskrevet_af", t.godkendt ? t.godkendt->navn : std::string());
  felt(w, "reference", t.godkendt ? t.godkendt->reference : std::string());
  w.objekt_slut();
}

void write_edition(JsonSkriver& w, const sager::Udgavevisning& u) {
  const auto& x = u.udgave;
  w.objekt();
  felt(w, "nr", x.nr);
  felt(w, "dag", x.dag);
  felt(w, "fingeraftryk", x.fingeraftryk);
  felt(w, "stoettede_dag", x.stoettede.dag);
  felt(w, "nytteindsats", x.stoettede.nytteindsats);
  felt(w, "virksomhedspraktik", x.stoettede.virksomhedspraktik);
  felt(w, "loentilskud", x.stoettede.loentilskud);
  liste(w, "trin", u.trin, write_step);
  w.objekt_slut();
}

Resultat<Svar> list(const Anmodning& anmodning, store::Forbindelse& db) {
  Parametre p(anmodning);
  const sager::Projektsoegning soegning{.tilstand = p.valgfri<Projekttilstand>("tilstand"),
                                        .p_nummer = p.valgfri<PNummer>("p_nummer")};
  NYTTE_TRY(p.slut());
  NYTTE_TRY(const auto alle, sager::find_projekter(db, anmodning.kontekst(), soegning));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    liste(w, "projekter", alle, [](JsonSkriver& v, const sager::Projektlinje& l) {
      v.objekt();
      write_project_fields(v, l.projekt);
      felt(v, "arbejdssted", l.arbejdssted);
      felt(v, "pladser_i_jobordrer", l.pladser_i_ordrer);
      felt(v, "venter_siden", l.venter_siden);
      v.objekt_slut();
    });
    w.objekt_slut();
  });
}

Projektindhold read_content(ObjektLaeser& o) {
  Projektindhold i{.navn = tekst_eller_tom(o, "navn"),
                   .arbejdspladsen = tekst_eller_tom(o, "arbejdspladsen"),
                   .borgere = tekst_eller_tom(o, "borgere"),
                   .arbejdet = tekst_eller_tom(o, "arbejdet"),
                   .opgaver_i_ord = tekst_eller_tom(o, "opgaver_i_ord"),
                   .ingen_fortraengning = tekst_eller_tom(o, "ingen_fortraengning"),
                   .ingen_konkurrence = tekst_eller_tom(o, "ingen_konkurrence")};
  o.liste("opgaver", [&](const kontrakt::JsonNode& node, const kontrakt::Sted& sted) {
    if (const auto id = kontrakt::Afkoder<OpgaveId>::laes(node, sted, o.fejl()))
      i.opgaver.push_back(*id);
  });
  i.pladser = o.valgfri<std::int32_t>("pladser").value_or(1);
  return i;
}

Resultat<Svar> create(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto nyt,
            laes_krop(anmodning, [](ObjektLaeser& o) -> std::optional<sager::NytProjekt> {
              const auto p_nummer = o.paakraevet<PNummer>("p_nummer");
              auto indhold = read_content(o);
              if (!p_nummer) return std::nullopt;
              return sager::NytProjekt{*p_nummer, std::move(indhold)};
            }));
  NYTTE_TRY(const auto p, sager::opret_projekt(db, anmodning.kontekst(), nyt));
  return oprettet(project_answer(p), "/api/v1/projekter/" + std::to_string(p.id.vaerdi));
}

Resultat<Svar> show(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<ProjektId>(anmodning, "id"));
  NYTTE_TRY(const auto v, sager::vis_projekt(db, anmodning.kontekst(), id));
  return med_version(json_svar([&](JsonSkriver& w) {
                       w.objekt();
                       write_project_fields(w, v.projekt);
                       felt(w, "arbejdssted", v.arbejdssted.navn);
                       felt(w, "pladser_i_jobordrer", v.pladser_i_ordrer);
                       felt(w, "placerede", v.placerede);
                       felt(w, "venter_siden", v.venter_siden);
                       w.felt("nyeste_udgave");
                       v.udgave ? write_edition(w, *v.udgave) : w.null();
                       w.objekt_slut();
                     }),
                     v.projekt.version);
}

Resultat<sager::Projektvalg> chosen(const Anmodning& anmodning) {
  NYTTE_TRY(const auto id, laes_sti<ProjektId>(anmodning, "id"));
  NYTTE_TRY(const Version version, if_match(anmodning));
  return sager::Projektvalg{id, version};
}

Resultat<Svar> change(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto valg, chosen(anmodning));
  NYTTE_TRY(const auto indhold,
            laes_krop(anmodning, [](ObjektLaeser& o) { return std::optional(read_content(o)); }));
  NYTTE_TRY(const auto p, sager::gem_projekt(db, anmodning.kontekst(), valg, indhold));
  return project_answer(p);
}

Resultat<Svar> send(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto valg, chosen(anmodning));
  NYTTE_TRY(const auto modtagere, laes_krop(anmodning, [](ObjektLaeser& o) {
              std::vector<sager::Trinmodtager> ud;
              o.liste("trin", [&](const kontrakt::JsonNode& node, const kontrakt::Sted& sted) {
                ObjektLaeser linje(node, sted, o.fejl());
                const auto nr = linje.paakraevet<std::int32_t>("nr");
                std::string navnet = tekst_eller_tom(linje, "navn");
                std::string email = tekst_eller_tom(linje, "email");
                linje.slut();
                if (nr) ud.push_back({*nr, std::move(navnet), std::move(email)});
              });
              return std::optional(std::move(ud));
            }));
  NYTTE_TRY(const auto p, sager::send_projekt(db, anmodning.kontekst(), valg, modtagere));
  return project_answer(p);
}

using Trinhandling = Resultat<Projekt> (*)(store::Forbindelse&, const Kontekst&,
                                           const sager::Trinsvar&, sager::Koersel);

Apihandler answers_step(Trinhandling handling) {
  return [handling](const Anmodning& anmodning, store::Forbindelse& db) -> Resultat<Svar> {
    NYTTE_TRY(const auto valg, chosen(anmodning));
    NYTTE_TRY(auto s, laes_krop(anmodning, [](ObjektLaeser& o) -> std::optional<sager::Trinsvar> {
                const auto trin = o.paakraevet<std::int32_t>("trin");
                sager::Trinsvar ud{.valg = {},
                                   .navn = tekst_eller_tom(o, "navn"),
                                   .moede_dato = o.valgfri<Dato>("moede_dato"),
                                   .reference = tekst_eller_tom(o, "reference"),
                                   .kommentar = tekst_eller_tom(o, "kommentar")};
                if (!trin) return std::nullopt;
                ud.trin = *trin;
                return ud;
              }));
    s.valg = valg;
    NYTTE_TRY(const auto p, handling(db, anmodning.kontekst(), s, sager::Koersel::gem));
    return project_answer(p);
  };
}

using Afslutning = Resultat<Projekt> (*)(store::Forbindelse&, const Kontekst&,
                                         const sager::Projektvalg&, const std::string&,
                                         sager::Koersel);

Apihandler ends(Afslutning afslutning) {
  return [afslutning](const Anmodning& anmodning, store::Forbindelse& db) -> Resultat<Svar> {
    NYTTE_TRY(const auto valg, chosen(anmodning));
    NYTTE_TRY(const std::string grund, laes_krop(anmodning, [](ObjektLaeser& o) {
                return std::optional(tekst_eller_tom(o, "grund"));
              }));
    NYTTE_TRY(const auto p, afslutning(db, anmodning.kontekst(), valg, grund, sager::Koersel::gem));
    return project_answer(p);
  };
}

Resultat<Svar> comment(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<ProjektId>(anmodning, "id"));
  NYTTE_TRY(const std::string tekst, laes_krop(anmodning, [](ObjektLaeser& o) {
              return std::optional(tekst_eller_tom(o, "kommentar"));
            }));
  NYTTE_TRY(const auto p, sager::kommenter_projekt(db, anmodning.kontekst(), id, tekst));
  return project_answer(p);
}

Resultat<Svar> remind(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto valg, chosen(anmodning));
  NYTTE_TRY(const auto p, sager::paamind_trin(db, anmodning.kontekst(), valg));
  return project_answer(p);
}

// --- the chain

Svar chain_answer(const Godkendelseskaede& k) {
  return med_version(json_svar([&](JsonSkriver& w) {
                       w.objekt();
                       felt(w, "version", k.version);
                       felt(w, "paamind_efter", k.paamind_efter);
                       liste(w, "trin", k.trin, [](JsonSkriver& v, const Projekttrin& t) {
                         v.objekt();
                         felt(v, "art", t.art);
                         felt(v, "maade", t.maade);
                         felt(v, "titel", t.titel);
                         felt(v, "navn", t.navn);
                         felt(v, "email", t.email);
                         v.objekt_slut();
                       });
                       w.objekt_slut();
                     }),
                     k.version);
}

Resultat<Svar> show_chain(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto k, sager::vis_godkendelseskaede(db, anmodning.kontekst()));
  return chain_answer(k);
}

void read_steps(ObjektLaeser& o, std::vector<Projekttrin>& trin) {
  o.liste("trin", [&](const kontrakt::JsonNode& node, const kontrakt::Sted& sted) {
    ObjektLaeser linje(node, sted, o.fejl());
    const auto art = linje.paakraevet<Projekttrinart>("art");
    const auto maade = linje.paakraevet<Projekttrinmaade>("maade");
    Projekttrin t{.titel = tekst_eller_tom(linje, "titel"),
                  .navn = tekst_eller_tom(linje, "navn"),
                  .email = tekst_eller_tom(linje, "email")};
    linje.slut();
    if (!art || !maade) return;
    t.art = *art;
    t.maade = *maade;
    if (t.titel.empty()) t.titel = sager::projekttrin_ord(*art);
    trin.push_back(std::move(t));
  });
}

Resultat<Svar> change_chain(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const Version version, if_match(anmodning));
  NYTTE_TRY(auto k, laes_krop(anmodning, [](ObjektLaeser& o) {
              Godkendelseskaede ud;
              read_steps(o, ud.trin);
              ud.paamind_efter =
                  o.valgfri<std::int32_t>("paamind_efter").value_or(ud.paamind_efter);
              return std::optional(std::move(ud));
            }));
  k.version = version;
  NYTTE_TRY(const auto gemt, sager::gem_godkendelseskaede(db, anmodning.kontekst(), k));
  return chain_answer(gemt);
}

}  // namespace

void tilfoej_projekter(Ruter& ruter) {
  const std::string en = "/api/v1/projekter/{id}";
  ruter.get("/api/v1/projekter", kraever(kLaesere), svarer(list));
  ruter.post("/api/v1/projekter", kraever(kSkrivere), svarer_en_gang(create));
  ruter.get(en, kraever(kLaesere), svarer(show));
  ruter.put(en, kraever(kSkrivere), svarer(change));
  ruter.post(en + "/send", kraever(kSkrivere), svarer(send));
  ruter.post(en + "/godkend", kraever(kSvarere), svarer(answers_step(sager::godkend_trin)));
  ruter.post(en + "/returner", kraever(kSvarere), svarer(answers_step(sager::returner_projekt)));
  ruter.post(en + "/kommentarer", kraever(kLaesere), svarer_en_gang(comment));
  ruter.post(en + "/paamind", kraever(kSvarere), svarer(remind));
  ruter.post(en + "/ny-udgave", kraever(kSkrivere), svarer(ends(sager::ny_projektudgave)));
  ruter.post(en + "/luk", kraever(kSvarere), svarer(ends(sager::luk_projekt)));
  ruter.get("/api/v1/godkendelseskaede", kraever(kLaesere), svarer(show_chain));
  ruter.put("/api/v1/godkendelseskaede", kraever({Rolle::leder}), svarer(change_chain));
}

}  // namespace nytte::web::api
