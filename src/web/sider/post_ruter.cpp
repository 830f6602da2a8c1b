// The post, for the administrator: what waits, what went wrong, and what he does about it.
#include "sager/post/haandter.hpp"
#include "web/sider/csv.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/meddelelsesliste.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/post_visning.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

constexpr std::int64_t kHoejstIFil = 100'000;

sager::Postoenske laes_oenske(const Felter& query) {
  return {laes_kode<Meddelelsestilstand>(query.get("tilstand")),
          laes_kode<Kanal>(query.get("kanal"))};
}

Svar liste(const Anmodning& a, store::Forbindelse& db) {
  PostlisteSide s{.post = {}, .oenske = laes_oenske(a.query), .port = sager::postport()};
  s.side = laes_sidenummer(a.query);
  auto post =
      sager::find_post(db, a.kontekst(), s.oenske,
                       {.start = (s.side - 1) * kRaekkerPaaSiden, .antal = kRaekkerPaaSiden});
  if (!post) return vis_fejlside(a, &db, post.error());
  s.post = std::move(post.value());
  s.sider = antal_sider(s.post.liste.i_alt);
  return vis(a, db, vis_post(s));
}

Svar som_csv(const Anmodning& a, store::Forbindelse& db) {
  const auto post =
      sager::find_post(db, a.kontekst(), laes_oenske(a.query), {.start = 0, .antal = kHoejstIFil});
  if (!post) return vis_fejlside(a, &db, post.error());
  std::vector<std::vector<std::string>> raekker;
  for (const auto& m : post.value().liste.raekker)
    raekker.push_back({std::to_string(m.id.vaerdi), m.titel, m.modtager_navn, m.modtager,
                       kanal_ord(m.kanal), meddelelsestilstand_ord(m.tilstand),
                       tidspunkt_ord(m.oprettet), m.afsendt ? tidspunkt_ord(*m.afsendt) : "",
                       std::to_string(m.forsoeg), m.fejl});
  return download(csv_fil({"Nr.", "Emne", "Til", "Adresse", "Sendes som", "Tilstand", "Skrevet",
                           "Sendt", "Forsøg", "Fejl"},
                          raekker),
                  "text/csv; charset=utf-8", "post.csv");
}

Resultat<sager::Postvisning> hent(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<MeddelelseId>(a, "id");
  if (!id) return Fejl(Fejlkode::findes_ikke);
  return sager::vis_post(db, a.kontekst(), *id);
}

Svar en(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  MeddelelseSide s{.visning = v.value(), .port = sager::postport()};
  s.selv.foreslaa("dag", kort_dato(a.i_dag));
  return vis(a, db, vis_meddelelse(ramme(a, db), s));
}

sager::Posthandling laes_handling(const Anmodning& a, MeddelelseId id) {
  // What is no state is none that anything stands in: the use case says that it has moved on.
  const auto set = laes_kode<Meddelelsestilstand>(a.form.get("tilstand"));
  return {id, set.value_or(Meddelelsestilstand::afsendt)};
}

Svar send_igen(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto id = v.value().meddelelse.id;
  const auto svar = sager::send_igen(db, a.kontekst(), laes_handling(a, id));
  if (svar) return videre("/post/" + std::to_string(id.vaerdi), Besked::post_sendes_igen);
  MeddelelseSide s{.visning = v.value(), .port = sager::postport()};
  s.igen = som_sendt(a, svar.error());
  s.selv.foreslaa("dag", kort_dato(a.i_dag));
  return vis_igen(a, db, vis_meddelelse(ramme(a, db), s), svar.error());
}

Svar sendt_selv(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto id = v.value().meddelelse.id;
  const auto igen = [&](const Fejl& fejl) {
    MeddelelseSide s{.visning = v.value(), .port = sager::postport()};
    s.selv = som_sendt(a, fejl);
    return vis_igen(a, db, vis_meddelelse(ramme(a, db), s), fejl);
  };
  Feltlaeser l(a.form);
  const auto dag = l.dato("dag");
  if (!l.ok()) return igen(l.alle());
  const auto svar = sager::sendt_selv(
      db, a.kontekst(),
      {.handling = laes_handling(a, id), .dag = *dag, .hvordan = l.tekst("hvordan")});
  if (!svar) return igen(svar.error());
  return videre("/post/" + std::to_string(id.vaerdi), Besked::post_sendt_selv);
}

Svar eml(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<MeddelelseId>(a, "id");
  if (!id) return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  auto fil = sager::hent_eml(db, a.kontekst(), *id);
  if (!fil) return vis_fejlside(a, &db, fil.error());
  return download(std::move(fil.value().bytes), "message/rfc822", fil.value().navn);
}

}  // namespace

void tilfoej_postsider(Ruter& ruter) {
  const auto administrator = kraever({Rolle::administrator});
  ruter.get("/post", administrator, liste);
  ruter.get("/post.csv", administrator, som_csv);
  ruter.get("/post/{id}", administrator, en);
  // A look that is noted is an act: it is asked for by a form.
  ruter.post("/post/{id}/eml", administrator, eml);
  ruter.post("/post/{id}/send-igen", administrator, send_igen);
  ruter.post("/post/{id}/sendt-selv", administrator, sendt_selv);
}

}  // namespace nytte::web
