// A party's comments on the evaluation: by a personal link, without login. A GET changes nothing.
#include "web/sider/evaluering_visning.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/linkvagt.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/svar_visning.hpp"

namespace nytte::web {
namespace {

std::string sti(const Anmodning& a) {
  return "/evalueringssvar/" + std::string(a.path_values.get("hemmelighed"));
}

// Each kind of dead link has its own calm page.
Svar afvis(const Anmodning& a, store::Forbindelse& db, const Fejl& fejl) {
  const Fejlkode kode = fejl.poster().front().kode;
  const bool svaret = kode == Fejlkode::link_brugt &&
                      sager::find_evalueringskvittering(db, ved_link(a)).has_value();
  return uden_spor(vis(a, db, vis_linkfejl(kode, svaret ? sti(a) + "/kvittering" : ""),
                       static_cast<unsigned>(beskrivelse(kode).http_status)));
}

Svar en(const Anmodning& a, store::Forbindelse& db) {
  const auto side = sager::find_evalueringsside(db, ved_link(a));
  if (!side) return afvis(a, db, side.error());
  Formular f;
  f.foreslaa("navn", side.value().part.kontakt);
  return uden_spor(
      vis(a, db, vis_evalueringssvar(ramme(a, db), {side.value(), sti(a), std::move(f)})));
}

Svar send(const Anmodning& a, store::Forbindelse& db) {
  const auto side = sager::find_evalueringsside(db, ved_link(a));
  if (!side) return afvis(a, db, side.error());
  const Feltlaeser l(a.form);
  const auto svar = sager::send_evalueringskommentar(
      db, ved_link(a), {.navn = l.tekst("navn"), .tekst = l.tekst("kommentar")});
  if (svar) return uden_spor(redirect(sti(a) + "/kvittering"));
  return uden_spor(vis_igen(
      a, db, vis_evalueringssvar(ramme(a, db), {side.value(), sti(a), som_sendt(a, svar.error())}),
      svar.error()));
}

Svar kvittering(const Anmodning& a, store::Forbindelse& db) {
  const auto side = sager::find_evalueringskvittering(db, ved_link(a));
  if (!side) return afvis(a, db, Fejl(Fejlkode::link_ukendt));
  return uden_spor(vis(a, db, vis_evalueringskvittering(side.value())));
}

}  // namespace

void tilfoej_evalueringssvar(Ruter& ruter) {
  ruter.get("/evalueringssvar/{hemmelighed}", offentlig, en);
  ruter.post("/evalueringssvar/{hemmelighed}", offentlig, send);
  ruter.get("/evalueringssvar/{hemmelighed}/kvittering", offentlig, kvittering);
}

}  // namespace nytte::web
