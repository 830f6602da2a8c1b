// /api/v1/strategier: the versions of the strategy and their parties.
#include "sager/strategi/parter.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

void write_policy(JsonSkriver& w, const Lokalpolitik& p) {
  w.objekt();
  liste(w, "foretrukne", p.foretrukne, [](JsonSkriver& v, const Maalgruppe& g) {
    v.objekt();
    felt(v, "ydelse", g.ydelse);
    felt(v, "visitation", g.visitation);
    v.objekt_slut();
  });
  felt(w, "hoejst_uger", p.hoejst_uger);
  felt(w, "maaneder_mellem_forloeb", p.maaneder_mellem_forloeb);
  felt(w, "hoejst_borgerrettet", p.hoejst_borgerrettet);
  felt(w, "fri_til_jobsoegning", p.fri_til_jobsoegning);
  w.objekt_slut();
}

void line_fields(JsonSkriver& w, const sager::Strategilinje& l) {
  const auto& s = l.strategi;
  felt(w, "id", s.id);
  felt(w, "nummer", s.nummer);
  felt(w, "tilstand", l.tilstand);
  felt(w, "gaelder_fra", s.godkendelse ? std::optional(s.godkendelse->gaelder_fra) : std::nullopt);
  felt(w, "sidste_dag", l.sidste_dag);
  felt(w, "revideres", l.revideres);
  felt(w, "beslutning", s.godkendelse ? s.godkendelse->beslutning : "");
  felt(w, "offentlig", l.offentlig);
}

Resultat<Svar> list(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto o, sager::strategioverblik(db, anmodning.kontekst()));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    liste(w, "raekker", o.versioner, [](JsonSkriver& v, const sager::Strategilinje& l) {
      v.objekt();
      line_fields(v, l);
      v.objekt_slut();
    });
    w.objekt_slut();
  });
}

void write_answer(JsonSkriver& w, const Strategisvar& s) {
  w.objekt();
  felt(w, "tilslutning", s.tilslutning);
  felt(w, "bemaerkning", s.bemaerkning);
  felt(w, "navn", s.navn);
  felt(w, "kilde", s.kilde);
  felt(w, "ved_link", s.ved_link);
  felt(w, "dag", s.dag);
  w.objekt_slut();
}

void write_party(JsonSkriver& w, const sager::Partvisning& p) {
  w.objekt();
  felt(w, "id", p.part.id);
  felt(w, "art", p.part.art);
  felt(w, "navn", p.part.navn);
  felt(w, "kontakt", p.part.kontakt);
  felt(w, "email", p.part.email);
  felt(w, "svarfrist", p.svarfrist);
  liste(w, "svar", p.svar, write_answer);
  w.objekt_slut();
}

void write_forskel(JsonSkriver& w, const sager::Strategiforskel& f) {
  w.objekt();
  felt(w, "om", f.om);
  liste(w, "linjer", f.linjer, [](JsonSkriver& v, const sager::Linjeforskel& l) {
    v.objekt();
    felt(v, "art", l.art);
    felt(v, "tekst", l.tekst);
    v.objekt_slut();
  });
  w.objekt_slut();
}

Svar strategy_answer(const sager::Strategivisning& v, unsigned status = 200) {
  const auto& s = v.linje.strategi;
  return med_version(
      json_svar(
          [&](JsonSkriver& w) {
            w.objekt();
            line_fields(w, v.linje);
            for (const auto a : alle<Strategiafsnit>()) felt(w, navn(a), s.indhold.tekst(a));
            felt(w, "organiseringsform", s.indhold.organiseringsform);
            w.felt("politik");
            write_policy(w, s.indhold.politik);
            felt(w, "hvad_er_nyt", s.indhold.hvad_er_nyt);
            felt(w, "forrige",
                 v.forrige ? std::optional(v.forrige->nummer) : std::optional<std::int32_t>());
            liste(w, "forskelle", v.forskelle, write_forskel);
            liste(w, "parter", v.parter, write_party);
            liste(w, "udmeldinger", v.udmeldinger,
                  [](JsonSkriver& u, const sager::Udmeldingsvisning& x) {
                    u.objekt();
                    felt(u, "modtager", x.udmelding.modtager);
                    felt(u, "maade", x.udmelding.maade);
                    felt(u, "dag", x.udmelding.dag);
                    felt(u, "bemaerkning", x.udmelding.bemaerkning);
                    u.objekt_slut();
                  });
            w.objekt_slut();
          },
          status),
      s.version);
}

Resultat<Svar> answer(const Anmodning& anmodning, store::Forbindelse& db, StrategiId id,
                      unsigned status = 200) {
  NYTTE_TRY(const auto v, sager::vis_strategi(db, anmodning.kontekst(), id));
  return strategy_answer(v, status);
}

Resultat<Svar> show(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<StrategiId>(anmodning, "id"));
  return answer(anmodning, db, id);
}

Resultat<Svar> create(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, sager::ny_strategikladde(db, anmodning.kontekst()));
  NYTTE_TRY(auto svar, answer(anmodning, db, id, 201));
  return oprettet(std::move(svar), "/api/v1/strategier/" + std::to_string(id.vaerdi));
}

std::optional<Maalgruppe> read_group(const kontrakt::JsonNode& n, const kontrakt::Sted& sted,
                                     Fejl& fejl) {
  ObjektLaeser o(n, sted, fejl);
  const auto ydelse = o.paakraevet<Ydelse>("ydelse");
  const auto visitation = o.valgfri<Visitation>("visitation");
  o.slut();
  if (!ydelse) return std::nullopt;
  return Maalgruppe{*ydelse, visitation};
}

Lokalpolitik read_policy(ObjektLaeser& krop) {
  Lokalpolitik p;
  const auto* node = krop.find("politik");
  if (node == nullptr) return p;
  const auto sted = krop.under("politik");
  ObjektLaeser o(*node, sted, krop.fejl());
  o.liste("foretrukne", [&](const kontrakt::JsonNode& n, const kontrakt::Sted& s) {
    if (const auto g = read_group(n, s, o.fejl())) p.foretrukne.push_back(*g);
  });
  p.hoejst_uger = o.valgfri<std::int32_t>("hoejst_uger");
  p.maaneder_mellem_forloeb = o.valgfri<std::int32_t>("maaneder_mellem_forloeb");
  p.hoejst_borgerrettet = o.valgfri<std::int32_t>("hoejst_borgerrettet");
  p.fri_til_jobsoegning = o.valgfri<Ugetimer>("fri_til_jobsoegning");
  o.slut();
  return p;
}

Resultat<Svar> change(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<StrategiId>(anmodning, "id"));
  NYTTE_TRY(const Version version, if_match(anmodning));
  NYTTE_TRY(const auto indhold, laes_krop(anmodning, [](ObjektLaeser& o) {
              Strategiindhold i;
              for (const auto a : alle<Strategiafsnit>()) i.tekst(a) = tekst_eller_tom(o, navn(a));
              i.organiseringsform = o.valgfri<Organiseringsform>("organiseringsform");
              i.politik = read_policy(o);
              i.hvad_er_nyt = tekst_eller_tom(o, "hvad_er_nyt");
              return std::optional(std::move(i));
            }));
  NYTTE_TRY(sager::gem_strategi(db, anmodning.kontekst(), {id, version}, indhold));
  return answer(anmodning, db, id);
}

Resultat<Svar> approve(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<StrategiId>(anmodning, "id"));
  NYTTE_TRY(const Version version, if_match(anmodning));
  NYTTE_TRY(const auto o,
            laes_krop(anmodning, [&](ObjektLaeser& l) -> std::optional<sager::Godkendelsesoenske> {
              const auto fra = l.paakraevet<Dato>("gaelder_fra");
              const auto revideres = l.paakraevet<Dato>("revideres");
              std::string beslutning = tekst_eller_tom(l, "beslutning");
              const auto offentlig = l.valgfri<bool>("offentlig");
              if (!fra || !revideres) return std::nullopt;
              return sager::Godkendelsesoenske{.valg = {id, version},
                                               .gaelder_fra = *fra,
                                               .revideres = *revideres,
                                               .beslutning = std::move(beslutning),
                                               .offentlig = offentlig.value_or(false)};
            }));
  NYTTE_TRY(sager::godkend_strategi(db, anmodning.kontekst(), o));
  return answer(anmodning, db, id);
}

Resultat<Svar> discard(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<StrategiId>(anmodning, "id"));
  NYTTE_TRY(const Version version, if_match(anmodning));
  NYTTE_TRY(const auto grund, laes_krop(anmodning, [](ObjektLaeser& l) {
              return std::optional(tekst_eller_tom(l, "grund"));
            }));
  NYTTE_TRY(sager::kasser_strategi(db, anmodning.kontekst(), {id, version}, grund));
  return answer(anmodning, db, id);
}

Resultat<Svar> publish(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<StrategiId>(anmodning, "id"));
  NYTTE_TRY(const bool vist,
            laes_krop(anmodning, [](ObjektLaeser& l) { return l.paakraevet<bool>("vist"); }));
  NYTTE_TRY(sager::offentliggoer_strategi(db, anmodning.kontekst(), id, vist));
  return answer(anmodning, db, id);
}

Resultat<Svar> add_party(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<StrategiId>(anmodning, "id"));
  NYTTE_TRY(const auto part,
            laes_krop(anmodning, [&](ObjektLaeser& l) -> std::optional<Strategipart> {
              const auto art = l.paakraevet<Strategipartart>("art");
              auto navn = l.paakraevet<std::string>("navn");
              std::string kontakt = tekst_eller_tom(l, "kontakt");
              std::string email = tekst_eller_tom(l, "email");
              if (!art || !navn) return std::nullopt;
              return Strategipart{
                  {}, id, *art, *std::move(navn), std::move(kontakt), std::move(email), false};
            }));
  NYTTE_TRY(sager::tilfoej_strategipart(db, anmodning.kontekst(), part));
  return answer(anmodning, db, id, 201);
}

// The version of a party, when it is that of the address.
Resultat<StrategipartId> party_of(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<StrategiId>(anmodning, "id"));
  NYTTE_TRY(const auto part, laes_sti<StrategipartId>(anmodning, "part"));
  NYTTE_TRY(const auto side, sager::vis_strategipart(db, anmodning.kontekst(), part));
  if (side.part.part.strategi != id) return Fejl(Fejlkode::findes_ikke);
  return part;
}

Resultat<Svar> record_answer(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<StrategiId>(anmodning, "id"));
  NYTTE_TRY(const auto part, party_of(anmodning, db));
  NYTTE_TRY(
      const auto o, laes_krop(anmodning, [&](ObjektLaeser& l) -> std::optional<sager::Svaroenske> {
        const auto tilslutning = l.paakraevet<Tilslutning>("tilslutning");
        const auto dag = l.paakraevet<Dato>("dag");
        std::string bemaerkning = tekst_eller_tom(l, "bemaerkning");
        std::string navn = tekst_eller_tom(l, "navn");
        std::string kilde = tekst_eller_tom(l, "kilde");
        if (!tilslutning || !dag) return std::nullopt;
        return sager::Svaroenske{
            part, *tilslutning, std::move(bemaerkning), std::move(navn), std::move(kilde), *dag};
      }));
  NYTTE_TRY(sager::registrer_strategisvar(db, anmodning.kontekst(), o));
  return answer(anmodning, db, id, 201);
}

Resultat<Svar> ask_party(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<StrategiId>(anmodning, "id"));
  NYTTE_TRY(const auto part, party_of(anmodning, db));
  NYTTE_TRY(const auto o, laes_krop(anmodning, [&](ObjektLaeser& l) {
              const auto dage = l.valgfri<std::int32_t>("svarlink_dage");
              return std::optional(sager::Strategiforespoergsel{part, dage.value_or(30),
                                                                tekst_eller_tom(l, "kontakt")});
            }));
  NYTTE_TRY(sager::spoerg_strategipart(db, anmodning.kontekst(), o));
  return answer(anmodning, db, id);
}

Resultat<Svar> tell(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<StrategiId>(anmodning, "id"));
  NYTTE_TRY(const auto u,
            laes_krop(anmodning, [&](ObjektLaeser& l) -> std::optional<Strategiudmelding> {
              std::string modtager = tekst_eller_tom(l, "modtager");
              const auto maade = l.paakraevet<Udmeldingsmaade>("maade");
              const auto dag = l.paakraevet<Dato>("dag");
              std::string bemaerkning = tekst_eller_tom(l, "bemaerkning");
              if (!maade || !dag) return std::nullopt;
              return Strategiudmelding{.strategi = id,
                                       .modtager = std::move(modtager),
                                       .maade = *maade,
                                       .dag = *dag,
                                       .bemaerkning = std::move(bemaerkning)};
            }));
  NYTTE_TRY(sager::registrer_udmelding(db, anmodning.kontekst(), u));
  return answer(anmodning, db, id, 201);
}

}  // namespace

void tilfoej_strategier(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder});
  const auto leder = kraever({Rolle::leder});
  const std::string en = "/api/v1/strategier/{id}";
  ruter.get("/api/v1/strategier", laeser, svarer(list));
  ruter.post("/api/v1/strategier", leder, svarer_en_gang(create));
  ruter.get(en, laeser, svarer(show));
  ruter.put(en, leder, svarer(change));
  ruter.post(en + "/godkend", leder, svarer(approve));
  ruter.post(en + "/kasser", leder, svarer(discard));
  ruter.post(en + "/offentlig", leder, svarer(publish));
  ruter.post(en + "/parter", leder, svarer_en_gang(add_party));
  ruter.post(en + "/parter/{part}/svar", laeser, svarer_en_gang(record_answer));
  ruter.post(en + "/parter/{part}/send", leder, svarer_en_gang(ask_party));
  ruter.post(en + "/udmeldinger", leder, svarer_en_gang(tell));
}

}  // namespace nytte::web::api
