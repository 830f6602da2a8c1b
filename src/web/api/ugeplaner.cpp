// /api/v1/borgere/{id}/ugeplan: the weekly plan and the count of arbejdspligt.
#include "sager/ugeplan/ugeplan.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

/// A time of the day as hours and minutes, "09:00".
void clock_field(JsonSkriver& w, std::string_view navnet, std::int32_t minutter) {
  const auto to = [](std::int32_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  felt(w, navnet, to(minutter / 60) + ":" + to(minutter % 60));
}

void write_activity(JsonSkriver& w, const Ugeaktivitet& a) {
  w.objekt();
  felt(w, "id", a.id == 0 ? std::optional<std::int64_t>() : std::optional(a.id));
  felt(w, "dato", a.dato);
  clock_field(w, "fra", a.fra);
  clock_field(w, "til", a.til);
  felt(w, "art", a.art);
  felt(w, "sted", a.sted);
  felt(w, "bemaerkning", a.bemaerkning);
  felt(w, "anvist", a.anvist);
  felt(w, "naevnt", a.naevnt);
  felt(w, "placering", a.placering);
  w.objekt_slut();
}

void write_law(JsonSkriver& w, const Hjemmel* h) {
  w.felt("hjemmel");
  if (h == nullptr) return w.null();
  w.tekst(std::string(h->dokument) + ", " + std::string(h->sted));
}

void write_duty(JsonSkriver& w, const Arbejdspligtsvar& s) {
  w.objekt();
  felt(w, "udfald", s.udfald);
  felt(w, "begrundelse", s.begrundelse);
  felt(w, "saetning", sager::pligt_saetning(s));
  felt(w, "taeller", s.taeller);
  felt(w, "kraevet", s.kraevet);
  felt(w, "margen", s.margen);
  felt(w, "mere_nytteindsats", s.mere_nytteindsats);
  write_law(w, s.hjemmel);
  liste(w, "linjer", s.linjer, [](JsonSkriver& v, const Pligtlinje& l) {
    v.objekt();
    felt(v, "art", l.art);
    felt(v, "minutter", l.minutter);
    felt(v, "taeller", l.taeller);
    write_law(v, l.hjemmel);
    v.objekt_slut();
  });
  liste(w, "fund", s.fund, [](JsonSkriver& v, const Pligtfund& f) {
    v.objekt();
    felt(v, "art", f.art);
    felt(v, "udfald", f.udfald);
    felt(v, "minutter", f.minutter);
    felt(v, "saetning", sager::saetning(f));
    v.objekt_slut();
  });
  w.objekt_slut();
}

Svar plan_answer(const sager::Ugeplan& p, unsigned status = 200) {
  return json_svar(
      [&](JsonSkriver& w) {
        w.objekt();
        felt(w, "borger", p.borger);
        felt(w, "uge", p.uge.tekst());
        liste(w, "aktiviteter", p.aktiviteter, write_activity);
        liste(w, "fund", p.fund, [](JsonSkriver& v, const Ugefund& f) {
          v.objekt();
          felt(v, "art", f.art);
          felt(v, "dato", f.dato);
          felt(v, "minutter", f.minutter);
          felt(v, "saetning", sager::saetning(f));
          v.objekt_slut();
        });
        w.felt("arbejdspligt");
        write_duty(w, p.pligt);
        w.objekt_slut();
      },
      status);
}

Resultat<Uge> read_week(std::string_view tekst) {
  const auto uge = Uge::laes(tekst);
  if (!uge) return Fejl(Fejlkode::uge_ugyldig, "uge", std::string(tekst));
  return *uge;
}

Resultat<Svar> show(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<BorgerId>(anmodning, "id"));
  Parametre p(anmodning);
  const auto tekst = p.valgfri<std::string>("uge");
  NYTTE_TRY(p.slut());
  Uge uge = Uge::paa(anmodning.i_dag);
  if (tekst) {
    NYTTE_TRY(uge, read_week(*tekst));
  }
  NYTTE_TRY(const auto plan, sager::vis_ugeplan(db, anmodning.kontekst(), id, uge));
  return plan_answer(plan);
}

/// The plan after the act, as it stands.
Resultat<Svar> after(const Anmodning& anmodning, store::Forbindelse& db, BorgerId id, Uge uge,
                     unsigned status) {
  NYTTE_TRY(const auto plan, sager::vis_ugeplan(db, anmodning.kontekst(), id, uge));
  return plan_answer(plan, status);
}

std::optional<Ugeaktivitet> read_activity(ObjektLaeser& o, BorgerId borger) {
  const auto dato = o.paakraevet<Dato>("dato");
  const auto fra = o.paakraevet<Ugetimer>("fra");
  const auto til = o.paakraevet<Ugetimer>("til");
  const auto art = o.paakraevet<Ugeaktivitetsart>("art");
  std::string sted = tekst_eller_tom(o, "sted");
  std::string bemaerkning = tekst_eller_tom(o, "bemaerkning");
  const auto anvist = o.valgfri<bool>("anvist");
  const auto naevnt = o.valgfri<bool>("naevnt");
  const auto placering = o.valgfri<PlaceringId>("placering");
  if (!dato || !fra || !til || !art) return std::nullopt;
  return Ugeaktivitet{.id = 0,
                      .borger = borger,
                      .dato = *dato,
                      .fra = fra->minutter(),
                      .til = til->minutter(),
                      .art = *art,
                      .sted = std::move(sted),
                      .bemaerkning = std::move(bemaerkning),
                      .anvist = anvist.value_or(false),
                      .naevnt = naevnt.value_or(false),
                      .placering = placering};
}

Resultat<Svar> add(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<BorgerId>(anmodning, "id"));
  NYTTE_TRY(const auto ny,
            laes_krop(anmodning, [&](ObjektLaeser& o) { return read_activity(o, id); }));
  NYTTE_TRY(const auto a, sager::tilfoej_ugeaktivitet(db, anmodning.kontekst(), ny));
  return after(anmodning, db, id, Uge::paa(a.dato), 201);
}

Resultat<Svar> remove(const Anmodning& anmodning, store::Forbindelse& db) {
  struct Aktivitet;
  NYTTE_TRY(const auto id, laes_sti<BorgerId>(anmodning, "id"));
  NYTTE_TRY(const auto nr, laes_sti<Id<Aktivitet>>(anmodning, "nr"));
  NYTTE_TRY(sager::fjern_ugeaktivitet(db, anmodning.kontekst(), id, nr.vaerdi));
  Svar svar;
  svar.status = 204;
  return svar;
}

struct Kopioenske {
  std::string uge;
  std::int32_t antal;
};

Resultat<Svar> copy(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<BorgerId>(anmodning, "id"));
  NYTTE_TRY(const auto oenske,
            laes_krop(anmodning, [](ObjektLaeser& o) -> std::optional<Kopioenske> {
              const auto uge = o.paakraevet<std::string>("uge");
              const auto antal = o.paakraevet<std::int32_t>("antal");
              if (!uge || !antal) return std::nullopt;
              return Kopioenske{*uge, *antal};
            }));
  NYTTE_TRY(const auto uge, read_week(oenske.uge));
  NYTTE_TRY(const auto svar, sager::kopier_uge(db, anmodning.kontekst(), {id, uge, oenske.antal}));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    felt(w, "kopieret", svar.kopieret);
    felt(w, "udeladt", svar.udeladt);
    w.objekt_slut();
  });
}

struct Moenster {
  std::string uge;
  PlaceringId placering;
  std::int32_t jobdag;
  std::string sted;
};

Resultat<Svar> four_and_one(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<BorgerId>(anmodning, "id"));
  NYTTE_TRY(const auto m, laes_krop(anmodning, [](ObjektLaeser& o) -> std::optional<Moenster> {
              const auto uge = o.paakraevet<std::string>("uge");
              const auto placering = o.paakraevet<PlaceringId>("placering");
              const auto dag = o.valgfri<std::int32_t>("jobdag");
              std::string sted = tekst_eller_tom(o, "jobsted");
              if (!uge || !placering) return std::nullopt;
              return Moenster{*uge, *placering, dag.value_or(5), std::move(sted)};
            }));
  NYTTE_TRY(const auto uge, read_week(m.uge));
  NYTTE_TRY(
      sager::laeg_fire_plus_en(db, anmodning.kontekst(), {id, uge, m.placering, m.jobdag, m.sted}));
  return after(anmodning, db, id, uge, 201);
}

Resultat<Svar> fewer_hours(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<BorgerId>(anmodning, "id"));
  NYTTE_TRY(const auto n, laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<Nedsattimer> {
              const auto fra = o.paakraevet<Dato>("fra");
              const auto timer = o.paakraevet<Ugetimer>("timer");
              std::string begrundelse = tekst_eller_tom(o, "begrundelse");
              if (!fra || !timer) return std::nullopt;
              return Nedsattimer{id, *fra, *timer, std::move(begrundelse)};
            }));
  NYTTE_TRY(sager::saet_nedsattimer(db, anmodning.kontekst(), n));
  return after(anmodning, db, id, Uge::paa(n.fra), 201);
}

}  // namespace

void tilfoej_ugeplaner(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::leder, Rolle::projektleder});
  const auto skriver = kraever({Rolle::sagsbehandler, Rolle::projektleder});
  const std::string borger = "/api/v1/borgere/{id}";
  ruter.get(borger + "/ugeplan", laeser, svarer(show));
  ruter.post(borger + "/ugeplan/kopier", skriver, svarer_en_gang(copy));
  ruter.post(borger + "/ugeplan/fire-plus-en", skriver, svarer_en_gang(four_and_one));
  ruter.post(borger + "/ugeaktiviteter", skriver, svarer_en_gang(add));
  ruter.post(borger + "/ugeaktiviteter/{nr}/fjern", skriver, svarer(remove));
  ruter.post(borger + "/nedsat-arbejdspligt", kraever({Rolle::sagsbehandler}),
             svarer_en_gang(fewer_hours));
}

}  // namespace nytte::web::api
