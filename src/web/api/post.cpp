// /api/v1/post: what the municipality sends, for administrators.
#include "sager/post/haandter.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

// Without the text: it is on its page, and may be long.
void write_message(JsonSkriver& w, const Meddelelse& m) {
  w.objekt();
  felt(w, "id", m.id);
  felt(w, "kanal", m.kanal);
  felt(w, "modtager_navn", m.modtager_navn);
  felt(w, "modtager", m.modtager);
  felt(w, "titel", m.titel);
  felt(w, "emne", m.emne);
  felt(w, "noegle", m.noegle);
  felt(w, "tilstand", m.tilstand);
  felt(w, "forsoeg", m.forsoeg);
  felt(w, "fejl", m.fejl);
  felt(w, "oprettet", m.oprettet);
  felt(w, "afsendt", m.afsendt);
  w.objekt_slut();
}

Resultat<Svar> list(const Anmodning& anmodning, store::Forbindelse& db) {
  Parametre p(anmodning);
  sager::Postoenske oenske;
  oenske.tilstand = p.valgfri<Meddelelsestilstand>("tilstand");
  oenske.kanal = p.valgfri<Kanal>("kanal");
  const Side side = p.side();
  NYTTE_TRY(p.slut());
  NYTTE_TRY(const auto post, sager::find_post(db, anmodning.kontekst(), oenske, side));
  return liste_svar(anmodning, post.liste, side, write_message);
}

// The state that was read travels with the wish, as the version does elsewhere.
Resultat<Svar> send_again(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<MeddelelseId>(anmodning, "id"));
  NYTTE_TRY(const auto tilstand, laes_krop(anmodning, [](ObjektLaeser& o) {
              return o.paakraevet<Meddelelsestilstand>("tilstand");
            }));
  NYTTE_TRY(const auto m, sager::send_igen(db, anmodning.kontekst(), {id, tilstand}));
  return json_svar([&](JsonSkriver& w) { write_message(w, m); });
}

}  // namespace

void tilfoej_post(Ruter& ruter) {
  const auto administrator = kraever({Rolle::administrator});
  ruter.get("/api/v1/post", administrator, svarer(list));
  ruter.post("/api/v1/post/{id}/send-igen", administrator, svarer(send_again));
}

}  // namespace nytte::web::api
