// Attendance of a team on a day: one screen, one submit, an answer for each person.
#include "sager/hold/fremmoede.hpp"
#include "web/sider/dagsfremmoede_visning.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/hold_visning.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

bool maa_skrive(const Anmodning& a) {
  return a.bruger().roller.contains(Rolle::sagsbehandler) ||
         a.bruger().roller.contains(Rolle::projektleder);
}

Dato dagen(const Felter& f, Dato ellers) { return laes_dato(f.get("dato")).value_or(ellers); }

Resultat<sager::Fremmoedevisning> hent(const Anmodning& a, store::Forbindelse& db, Dato dato) {
  const auto id = laes_id<ProjektholdId>(a, "id");
  if (!id) return Fejl(Fejlkode::findes_ikke);
  return sager::vis_fremmoede(db, a.kontekst(), *id, dato);
}

Svar vis_skema(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db, dagen(a.query, a.i_dag));
  if (!v) return vis_fejlside(a, &db, v.error());
  const bool gemt = a.query.has("gemt");
  return html(vis_dagsfremmoede(
      ramme(a, db),
      {.visning = v.value(), .i_dag = a.i_dag, .maa_skrive = maa_skrive(a), .gemt = gemt ? 1 : 0}));
}

// One person's fields. Nothing: no choice was made of somebody who has none.
Resultat<std::optional<sager::Fremmoederaekke>> laes_raekke(const Felter& form,
                                                            const sager::Fremmoedelinje& l) {
  const auto p = l.medlem.placering;
  Feltlaeser f(form);
  if (f.tekst(felt_valg(p)).empty()) return std::optional<sager::Fremmoederaekke>{};
  const auto art = f.kode<Fremmoedeart>(felt_valg(p));
  const std::string tid = f.tekst(felt_tid(p));
  std::optional<std::int32_t> minutter;
  if (!tid.empty()) {
    const auto t = Ugetimer::laes_frit(tid);
    if (t)
      minutter = t->minutter();
    else
      f.fejl(Fejlkode::ugetid_ugyldig, "minutter");
  }
  if (!f.ok()) return f.alle();
  return std::optional(sager::Fremmoederaekke{
      .placering = p,
      .art = *art,
      .minutter = minutter,
      .bemaerkning = f.tekst(felt_note(p)),
      .nr = static_cast<std::int32_t>(laes_positivt_tal(form.get(felt_nummer(p))).value_or(0)),
      .grund = f.tekst("grund")});
}

// Fills in what nobody has said, and saves nothing.
Svar foreslaa_moedt(const Anmodning& a, store::Forbindelse& db, const sager::Fremmoedevisning& v) {
  DagsfremmoedeSide s{.visning = v, .i_dag = a.i_dag, .maa_skrive = true, .sendt = a.form};
  for (const auto& l : v.folk) {
    const auto felt = felt_valg(l.medlem.placering);
    if (l.nu || !s.sendt.get(felt).empty()) continue;
    s.sendt.set(felt, std::string(navn(Fremmoedeart::kom)));
    ++s.foreslaaet;
  }
  return html(vis_dagsfremmoede(ramme(a, db), s));
}

// Again with the errors: what was saved is shown as saved, and what is wrong as it was typed.
Svar vis_fejl_i_skema(const Anmodning& a, store::Forbindelse& db, Dato dato, DagsfremmoedeSide s) {
  const auto nu = hent(a, db, dato);
  if (!nu) return vis_fejlside(a, &db, nu.error());
  const DagsfremmoedeSide ny{.visning = nu.value(),
                             .i_dag = a.i_dag,
                             .maa_skrive = true,
                             .sendt = a.form,
                             .fejl = std::move(s.fejl),
                             .samlet = std::move(s.samlet),
                             .gemt = s.gemt};
  Svar svar = html(vis_dagsfremmoede(ramme(a, db), ny), 422);
  svar.gemt_trods_fejl = ny.gemt > 0;
  return svar;
}

Svar gem(const Anmodning& a, store::Forbindelse& db) {
  const Dato dato = dagen(a.form, a.i_dag);
  const auto v = hent(a, db, dato);
  if (!v) return vis_fejlside(a, &db, v.error());
  if (a.form.get("handling") == "alle") return foreslaa_moedt(a, db, v.value());
  DagsfremmoedeSide s{.visning = v.value(), .i_dag = a.i_dag};
  sager::Fremmoedeark ark{v.value().hold.id, dato, {}};
  for (const auto& l : v.value().folk) {
    auto r = laes_raekke(a.form, l);
    if (!r)
      s.fejl[l.medlem.placering.vaerdi] = r.error();
    else if (r.value())
      ark.raekker.push_back(*std::move(r.value()));
  }
  if (ark.raekker.empty() && s.fejl.empty())
    s.samlet = Fejl(Fejlkode::felt_mangler, "", "vælg noget for mindst en person");
  if (!ark.raekker.empty()) {
    const auto svar = sager::registrer_fremmoede(db, a.kontekst(), ark);
    if (svar) {
      s.gemt = svar.value().gemt + svar.value().uaendret;
      for (const auto& r : svar.value().raekker)
        if (!r.fejl.tom()) s.fejl[r.placering.vaerdi] = r.fejl;
    } else {
      s.samlet = svar.error();
    }
  }
  if (s.fejl.empty() && s.samlet.tom())
    return redirect(fremmoede_sti(v.value().hold.id, dato) + "&gemt=ja");
  return vis_fejl_i_skema(a, db, dato, std::move(s));
}

Svar vejr(const Anmodning& a, store::Forbindelse& db) {
  const bool sendt = a.method == Method::post;
  const Dato dato = dagen(sendt ? a.form : a.query, a.i_dag);
  const auto v = hent(a, db, dato);
  if (!v) return vis_fejlside(a, &db, v.error());
  if (!sendt) {
    Formular f;
    f.foreslaa("bemaerkning", "");
    return html(vis_vejrside(ramme(a, db), {v.value(), std::move(f)}));
  }
  Feltlaeser l(a.form);
  const auto klokken = laes_klokken(l.tekst("klokken"));
  if (!klokken) l.fejl(Fejlkode::felt_mangler, "klokken");
  const auto svar =
      l.ok() ? sager::stop_for_vejret(db, a.kontekst(),
                                      {v.value().hold.id, dato, *klokken, l.tekst("bemaerkning")})
             : Resultat<sager::Fremmoedesvar>(l.alle());
  if (svar) return redirect(fremmoede_sti(v.value().hold.id, dato) + "&gemt=ja");
  return html(vis_vejrside(ramme(a, db), {v.value(), som_sendt(a, svar.error())}),
              static_cast<unsigned>(svar.error().http_status()));
}

}  // namespace

void tilfoej_dagsfremmoedesider(Ruter& ruter) {
  using enum Rolle;
  const auto laeser = kraever({sagsbehandler, leder, projektleder});
  const auto skriver = kraever({sagsbehandler, projektleder});
  ruter.get("/hold/{id}/fremmoede", laeser, vis_skema);
  ruter.post("/hold/{id}/fremmoede", skriver, gem);
  ruter.get("/hold/{id}/vejr", skriver, vejr);
  ruter.post("/hold/{id}/vejr", skriver, vejr);
}

}  // namespace nytte::web
