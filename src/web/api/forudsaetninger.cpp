// What must be in hand before a start: of a placement, and as workplaces and job orders ask it.
#include "web/api/forudsaetninger.hpp"

#include "sager/forudsaetning/forudsaetning.hpp"
#include "sager/forudsaetning/krav.hpp"
#include "sager/forudsaetning/placering.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

struct ForudsaetningTag;
using ForudsaetningId = Id<ForudsaetningTag>;  // only to read a number of the path

void write_row(JsonSkriver& w, const sager::Forudsaetningslinje& l) {
  const auto& f = l.forudsaetning;
  w.objekt();
  felt(w, "id", f.id);
  felt(w, "art", f.art);
  felt(w, "navn", f.navn);
  felt(w, "noedvendig", f.noedvendig);
  felt(w, "ejer", f.ejer);
  liste(w, "kilder", f.kilder, [](JsonSkriver& v, Forudsaetningskilde k) { vaerdi(v, k); });
  felt(w, "arbejdsdage", f.arbejdsdage);
  felt(w, "frist", f.frist);
  felt(w, "opfyldt", f.opfyldt);
  felt(w, "gaelder_til", f.gaelder_til);
  felt(w, "bevis", f.bevis);
  felt(w, "bortfaldet", f.bortfaldet);
  felt(w, "set_af", l.set_af_navn);
  w.felt("tidligere");
  if (l.tidligere) {
    w.objekt();
    felt(w, "id", l.tidligere->id);
    felt(w, "opfyldt", l.tidligere->opfyldt);
    felt(w, "gaelder_til", l.tidligere->gaelder_til);
    felt(w, "arbejdssted", l.tidligere->arbejdssted);
    w.objekt_slut();
  } else {
    w.null();
  }
  felt(w, "version", f.version);
  w.objekt_slut();
}

Resultat<Svar> show(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<PlaceringId>(anmodning, "id"));
  NYTTE_TRY(const auto v, sager::vis_forudsaetninger(db, anmodning.kontekst(), id));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    felt(w, "placering", id);
    felt(w, "kan_begynde", v.mangler.empty());
    felt(w, "saetning",
         sager::kan_ikke_begynde(v.mangler, v.placering.placering.fra, anmodning.i_dag));
    liste(w, "forudsaetninger", v.linjer, write_row);
    w.objekt_slut();
  });
}

Svar created(std::int64_t id) {
  return json_svar(
      [&](JsonSkriver& w) {
        w.objekt();
        felt(w, "id", id);
        w.objekt_slut();
      },
      201);
}

Svar changed(Version version) {
  return med_version(json_svar([&](JsonSkriver& w) {
                       w.objekt();
                       felt(w, "version", version);
                       w.objekt_slut();
                     }),
                     version);
}

Resultat<Forudsaetningskrav> krav_of(const Anmodning& anmodning) {
  return laes_krop(anmodning, [](ObjektLaeser& o) { return read_krav_fields(o); });
}

Resultat<Svar> add(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<PlaceringId>(anmodning, "id"));
  NYTTE_TRY(const auto krav, krav_of(anmodning));
  NYTTE_TRY(const auto ny, sager::tilfoej_forudsaetning(db, anmodning.kontekst(), id, krav));
  return created(ny);
}

Resultat<Svar> meet(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<ForudsaetningId>(anmodning, "id"));
  NYTTE_TRY(const auto version, if_match(anmodning));
  NYTTE_TRY(const auto o,
            laes_krop(anmodning, [&](ObjektLaeser& l) -> std::optional<sager::Opfyldelse> {
              const auto opfyldt = l.paakraevet<Dato>("opfyldt");
              std::string bevis = tekst_eller_tom(l, "bevis");
              const auto til = l.valgfri<Dato>("gaelder_til");
              const auto tidligere = l.valgfri<std::int64_t>("tidligere");
              if (!opfyldt) return std::nullopt;
              return sager::Opfyldelse{.id = id.vaerdi,
                                       .version = version,
                                       .opfyldt = *opfyldt,
                                       .bevis = std::move(bevis),
                                       .gaelder_til = til,
                                       .tidligere = tidligere};
            }));
  NYTTE_TRY(const auto ny, sager::opfyld_forudsaetning(db, anmodning.kontekst(), o));
  return changed(ny);
}

Resultat<sager::Forudsaetningsskift> skift_of(const Anmodning& anmodning) {
  NYTTE_TRY(const auto id, laes_sti<ForudsaetningId>(anmodning, "id"));
  NYTTE_TRY(const auto version, if_match(anmodning));
  return laes_krop(anmodning, [&](ObjektLaeser& o) {
    return std::optional(
        sager::Forudsaetningsskift{id.vaerdi, version, tekst_eller_tom(o, "grund")});
  });
}

Resultat<Svar> drop(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto s, skift_of(anmodning));
  NYTTE_TRY(const auto ny, sager::lad_bortfalde(db, anmodning.kontekst(), s));
  return changed(ny);
}

Resultat<Svar> reopen(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto s, skift_of(anmodning));
  NYTTE_TRY(const auto ny, sager::genaabn_forudsaetning(db, anmodning.kontekst(), s));
  return changed(ny);
}

Resultat<sager::Kravsted> place_of(const Anmodning& anmodning) {
  if (anmodning.path.starts_with("/api/v1/jobordrer/")) {
    NYTTE_TRY(const auto id, laes_sti<JobordreId>(anmodning, "id"));
    return sager::Kravsted{.p_nummer = {}, .jobordre = id};
  }
  NYTTE_TRY(const auto p, laes_sti<PNummer>(anmodning, "p_nummer"));
  return sager::Kravsted{.p_nummer = p, .jobordre = {}};
}

Resultat<Svar> list_asked(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto hvor, place_of(anmodning));
  NYTTE_TRY(const auto alle, sager::vis_krav(db, anmodning.kontekst(), hvor));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    liste(w, "krav", alle, write_krav);
    w.objekt_slut();
  });
}

Resultat<Svar> ask(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto hvor, place_of(anmodning));
  NYTTE_TRY(const auto krav, krav_of(anmodning));
  NYTTE_TRY(const auto id, sager::tilfoej_krav(db, anmodning.kontekst(), hvor, krav));
  return created(id);
}

Resultat<Svar> ask_no_more(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<ForudsaetningId>(anmodning, "id"));
  NYTTE_TRY(const auto grund, laes_krop(anmodning, [](ObjektLaeser& o) {
              return std::optional(tekst_eller_tom(o, "grund"));
            }));
  NYTTE_TRY(sager::fjern_krav(db, anmodning.kontekst(), id.vaerdi, grund));
  Svar svar;
  svar.status = 204;
  return svar;
}

}  // namespace

void write_krav(JsonSkriver& w, const Forudsaetningskrav& k) {
  w.objekt();
  felt(w, "id", k.id);
  felt(w, "art", k.art);
  felt(w, "navn", k.navn);
  felt(w, "noedvendig", k.noedvendig);
  felt(w, "ejer", k.ejer);
  felt(w, "arbejdsdage", k.arbejdsdage);
  w.objekt_slut();
}

std::optional<Forudsaetningskrav> read_krav_fields(ObjektLaeser& o) {
  const auto art = o.paakraevet<Forudsaetningsart>("art");
  std::string navnet = tekst_eller_tom(o, "navn");
  const bool noedvendig = o.valgfri<bool>("noedvendig").value_or(true);
  const auto ejer =
      o.valgfri<Forudsaetningsejer>("ejer").value_or(Forudsaetningsejer::sagsbehandler);
  const auto dage = o.paakraevet<std::int32_t>("arbejdsdage");
  if (!art || !dage) return std::nullopt;
  return Forudsaetningskrav{.id = 0,
                            .art = *art,
                            .navn = std::move(navnet),
                            .noedvendig = noedvendig,
                            .ejer = ejer,
                            .arbejdsdage = *dage};
}

std::optional<Forudsaetningskrav> read_krav(const kontrakt::JsonNode& n, const kontrakt::Sted& s,
                                            Fejl& fejl) {
  ObjektLaeser o(n, s, fejl);
  auto krav = read_krav_fields(o);
  o.slut();
  return krav;
}

void tilfoej_forudsaetninger(Ruter& ruter) {
  const auto sagsbehandler = kraever({Rolle::sagsbehandler});
  const auto borgerlaeser = kraever({Rolle::sagsbehandler, Rolle::leder});
  const std::string placering = "/api/v1/placeringer/{id}/forudsaetninger";
  ruter.get(placering, borgerlaeser, svarer(show));
  ruter.post(placering, sagsbehandler, svarer_en_gang(add));
  ruter.post("/api/v1/forudsaetninger/{id}/opfyld", sagsbehandler, svarer(meet));
  ruter.post("/api/v1/forudsaetninger/{id}/bortfald", sagsbehandler, svarer(drop));
  ruter.post("/api/v1/forudsaetninger/{id}/genaabn", sagsbehandler, svarer(reopen));
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder});
  const auto skriver = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent});
  for (const std::string sted : {"/api/v1/arbejdssteder/{p_nummer}/forudsaetninger",
                                 "/api/v1/jobordrer/{id}/forudsaetninger"}) {
    ruter.get(sted, laeser, svarer(list_asked));
    ruter.post(sted, skriver, svarer_en_gang(ask));
  }
  ruter.post("/api/v1/forudsaetningskrav/{id}/fjern", skriver, svarer(ask_no_more));
}

}  // namespace nytte::web::api
