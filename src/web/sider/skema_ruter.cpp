// The competence form: by the citizen's link, without login, and by who fills it in with him. A GET
// changes nothing; the journal shows the pattern of the route, never the link.
#include <memory>

#include "sager/videre/vis.hpp"
#include "web/sider/linkvagt.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"
#include "web/sider/skema_visning.hpp"
#include "web/sider/videre_visning.hpp"

namespace nytte::web {
namespace {

bool ser_borgersiden(const Anmodning& a) {
  const auto& r = a.bruger().roller;
  return r.contains(Rolle::sagsbehandler) || r.contains(Rolle::leder);
}

Resultat<sager::Videresvisning> hent(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<BorgerId>(a, "id");
  if (!id) return Fejl(Fejlkode::findes_ikke);
  return sager::vis_videre(db, a.kontekst(), *id);
}

SkemaSide side_af(const Anmodning& a, const sager::Videresvisning& v, Formular f) {
  return {v.borger.id, v.borger.navn, v.skemaer.empty(), ser_borgersiden(a), std::move(f)};
}

Svar skema(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto& skemaer = v.value().skemaer;
  Formular f = skemaer.empty() ? Formular{} : udfyldt_skema(skemaer.front());
  return vis(a, db, vis_skema(ramme(a, db), side_af(a, v.value(), std::move(f))));
}

Svar gem_skema(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  Feltlaeser l(a.form);
  Kompetenceskema s = laes_skema(l, a.i_dag);
  s.borger = v.value().borger.id;
  const auto svar =
      l.ok() ? sager::gem_skema(db, a.kontekst(), s) : Resultat<std::int64_t>(l.alle());
  if (svar) return videre(videre_sti(s.borger) + "#kompetencer", Besked::skema_gemt);
  return vis_igen(a, db, vis_skema(ramme(a, db), side_af(a, v.value(), som_sendt(a, svar.error()))),
                  svar.error());
}

// http on a machine of one's own; everywhere else the address is served through TLS.
std::string vaertsadresse(const Anmodning& a) {
  const std::string vaert(a.headers.get("host"));
  const bool egen = vaert.starts_with("localhost") || vaert.starts_with("127.");
  return (egen ? "http://" : "https://") + vaert;
}

// The link is shown on the answer itself: to be kept until a next page, it would have to be stored.
Svar vis_link(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto& b = v.value().borger;
  const auto nyt = sager::lav_skemalink(db, a.kontekst(), b.id);
  if (!nyt) return vis_fejlside(a, &db, nyt.error());
  Svar svar =
      vis(a, db,
          vis_skemalink(ramme(a, db), {.borger = b.id,
                                       .navn = b.navn,
                                       .adresse = vaertsadresse(a) + "/skema/" + nyt.value().token,
                                       .sidste_dag = nyt.value().sidste_dag}));
  svar.headers.set("Referrer-Policy", "no-referrer");
  return svar;
}

Svar send_mail(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto& b = v.value().borger;
  const auto svar =
      sager::mail_skemalink(db, a.kontekst(), b.id, Feltlaeser(a.form).tekst("email"));
  if (svar) return videre(videre_sti(b.id), Besked::skemalink_i_posten);
  return vis_igen(a, db, vis_skemamail(ramme(a, db), b.id, b.navn, som_sendt(a, svar.error())),
                  svar.error());
}

class Borgerskemaer {
 public:
  Svar vis_det(const Anmodning& a, store::Forbindelse& db) {
    const auto side = sager::find_skemaside(db, ved_link(a));
    if (!side) return afvis(a, db, side.error());
    return uden_spor(vis(a, db, vis_borgerskema(ramme(a, db), {side.value(), a.path, {}})));
  }

  Svar send(const Anmodning& a, store::Forbindelse& db) {
    const auto side = sager::find_skemaside(db, ved_link(a));
    if (!side) return afvis(a, db, side.error());
    Feltlaeser l(a.form);
    const Kompetenceskema s = laes_skema(l, a.i_dag);
    const auto svar =
        l.ok() ? sager::gem_skema_ved_link(db, ved_link(a), s) : Resultat<void>(l.alle());
    if (svar) return uden_spor(redirect("/skema-tak"));
    return uden_spor(vis_igen(
        a, db, vis_borgerskema(ramme(a, db), {side.value(), a.path, som_sendt(a, svar.error())}),
        svar.error()));
  }

 private:
  Svar afvis(const Anmodning& a, store::Forbindelse& db, const Fejl& fejl) {
    Fejlkode kode = fejl.poster().front().kode;
    if (kode == Fejlkode::link_ukendt && vagt_.for_mange(a.nu)) kode = Fejlkode::for_mange_forsoeg;
    return uden_spor(
        vis(a, db, vis_skemalinkfejl(kode), static_cast<unsigned>(beskrivelse(kode).http_status)));
  }

  Linkvagt vagt_;
};

Svar tak(const Anmodning& a, store::Forbindelse& db) {
  return uden_spor(vis(a, db, vis_skematak()));
}

}  // namespace

void tilfoej_skemasider(Ruter& ruter) {
  const auto vejleder = kraever({Rolle::sagsbehandler, Rolle::projektleder});
  ruter.get("/borgere/{id}/videre/skema", vejleder, skema);
  ruter.post("/borgere/{id}/videre/skema", vejleder, gem_skema);
  ruter.post("/borgere/{id}/videre/skemalink", vejleder, vis_link);
  ruter.post("/borgere/{id}/videre/skemamail", vejleder, send_mail);
  const auto sider = std::make_shared<Borgerskemaer>();
  ruter.get("/skema/{hemmelighed}", offentlig,
            [sider](const Anmodning& a, store::Forbindelse& db) { return sider->vis_det(a, db); });
  ruter.post("/skema/{hemmelighed}", offentlig,
             [sider](const Anmodning& a, store::Forbindelse& db) { return sider->send(a, db); });
  ruter.get("/skema-tak", offentlig, tak);
}

}  // namespace nytte::web
