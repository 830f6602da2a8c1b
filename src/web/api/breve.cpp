// Letters: those of a placement, issued and read; one letter as data and as file; its dispatch.
#include "sager/brev/sagsbreve.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"
#include "web/filsvar.hpp"

namespace nytte::web::api {
namespace {

std::string adresse(BrevId id) { return "/api/v1/breve/" + std::to_string(id.vaerdi); }

void brevfelter(JsonSkriver& w, const UdstedtBrev& b) {
  felt(w, "id", b.id);
  felt(w, "art", b.art);
  felt(w, "emne", b.emne);
  felt(w, "noegle", b.noegle);
  felt(w, "borger", b.borger);
  felt(w, "titel", b.titel);
  felt(w, "modtager", b.modtager);
  felt(w, "udstedt", b.tid);
  felt(w, "pdf_sha256", b.pdf_sha256);
}

void skriv_linje(JsonSkriver& w, const sager::Brevlinje& l) {
  w.objekt();
  brevfelter(w, l.brev);
  felt(w, "forsendelse", l.tilstand);
  felt(w, "afsendt", l.afsendt);
  w.objekt_slut();
}

Svar linjer(const std::vector<sager::Brevlinje>& alle) {
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    liste(w, "raekker", alle, skriv_linje);
    felt(w, "i_alt", static_cast<std::int64_t>(alle.size()));
    w.objekt_slut();
  });
}

Svar udstedt(const UdstedtBrev& b) {
  Svar svar = json_svar([&](JsonSkriver& w) { skriv_linje(w, {b, std::nullopt, std::nullopt}); });
  return oprettet(std::move(svar), adresse(b.id));
}

Resultat<Svar> list(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<PlaceringId>(a, "id"));
  NYTTE_TRY(const auto alle, sager::placeringens_breve(db, a.kontekst(), id));
  return linjer(alle);
}

std::optional<sager::Brevoenske> laes_oenske(ObjektLaeser& o, PlaceringId placering) {
  const auto art = o.paakraevet<Brevart>("art");
  sager::Brevoenske ud{.placering = placering};
  ud.kontaktperson = tekst_eller_tom(o, "kontaktperson");
  ud.begrundelse = tekst_eller_tom(o, "begrundelse");
  ud.hvad_nu = tekst_eller_tom(o, "hvad_nu");
  if (!art) return std::nullopt;
  ud.art = *art;
  return ud;
}

Resultat<Svar> udsted(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<PlaceringId>(a, "id"));
  NYTTE_TRY(const auto oenske, laes_krop(a, [id](ObjektLaeser& o) { return laes_oenske(o, id); }));
  NYTTE_TRY(const auto b,
            sager::udsted_placeringsbrev(db, a.kontekst(), oenske, sager::Koersel::gem));
  return udstedt(b);
}

Resultat<Svar> aftaler(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<JobordreId>(a, "id"));
  NYTTE_TRY(const auto alle, sager::jobordrens_breve(db, a.kontekst(), id));
  return linjer(alle);
}

Resultat<Svar> udsted_aftale(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<JobordreId>(a, "id"));
  NYTTE_TRY(const auto b, sager::udsted_aftale(db, a.kontekst(), id, sager::Koersel::gem));
  return udstedt(b);
}

Resultat<Svar> vis(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<BrevId>(a, "id"));
  NYTTE_TRY(const auto v, sager::hent_brev(db, a.kontekst(), id));
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    brevfelter(w, v.udstedt);
    felt(w, "forsendelse", sager::forsendelsestilstand(v.forsendelser));
    felt(w, "afsendt", v.afsendt);
    felt(w, "tekst", dokumenter::som_tekst(v.brev));
    w.objekt_slut();
  });
}

Resultat<Svar> fil(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<BrevId>(a, "id"));
  NYTTE_TRY(auto v, sager::hent_brev(db, a.kontekst(), id));
  return som_pdf_fil(std::move(v.pdf), v.udstedt.titel);
}

std::optional<sager::Brevforsendelse> laes_forsendelse(ObjektLaeser& o, BrevId brev) {
  const auto kanal = o.paakraevet<Kanal>("kanal");
  std::string mailadresse = tekst_eller_tom(o, "mailadresse");
  if (!kanal) return std::nullopt;
  return sager::Brevforsendelse{brev, *kanal, std::move(mailadresse)};
}

Resultat<Svar> send(const Anmodning& a, store::Forbindelse& db) {
  NYTTE_TRY(const auto id, laes_sti<BrevId>(a, "id"));
  NYTTE_TRY(const auto f, laes_krop(a, [id](ObjektLaeser& o) { return laes_forsendelse(o, id); }));
  NYTTE_TRY(const auto m, sager::send_brev(db, a.kontekst(), f, sager::Koersel::gem));
  return json_svar(
      [&](JsonSkriver& w) {
        w.objekt();
        felt(w, "meddelelse", m.vaerdi);
        w.objekt_slut();
      },
      202);
}

}  // namespace

void tilfoej_breve(Ruter& ruter) {
  const auto sagsbehandler = kraever({Rolle::sagsbehandler});
  const auto borgerlaesere = kraever({Rolle::sagsbehandler, Rolle::leder});
  const auto skrivere = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent});
  const auto laesere = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder});
  ruter.get("/api/v1/placeringer/{id}/breve", borgerlaesere, svarer(list));
  ruter.post("/api/v1/placeringer/{id}/breve", sagsbehandler, svarer_en_gang(udsted));
  ruter.get("/api/v1/jobordrer/{id}/aftaler", laesere, svarer(aftaler));
  ruter.post("/api/v1/jobordrer/{id}/aftaler", skrivere, svarer_en_gang(udsted_aftale));
  ruter.get("/api/v1/breve/{id}", laesere, svarer(vis));
  ruter.get("/api/v1/breve/{id}/pdf", laesere, svarer(fil));
  ruter.post("/api/v1/breve/{id}/send", skrivere, svarer_en_gang(send));
}

}  // namespace nytte::web::api
