// Approving a project by the link in a mail, without login. A GET changes nothing (mail scanners
// open links); the journal shows the pattern of the route, never the link.
#include <memory>

#include "web/sider/feltlaeser.hpp"
#include "web/sider/linkvagt.hpp"
#include "web/sider/projekt_visning.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"
#include "web/sider/svar_visning.hpp"

namespace nytte::web {
namespace {

sager::Projektlink projektlink(const Anmodning& a) {
  return {.token = a.path_values.get("hemmelighed"),
          .nu = a.nu,
          .i_dag = a.i_dag,
          .korrelation = a.korrelation};
}

std::string sti(const Anmodning& a) {
  return "/godkend/" + std::string(a.path_values.get("hemmelighed"));
}

class Godkendsider {
 public:
  Svar en(const Anmodning& a, store::Forbindelse& db) {
    const auto side = sager::find_trinside(db, projektlink(a));
    if (!side) return afvis(a, db, side.error());
    Formular f;
    f.foreslaa("navn", side.value().trin.navn);
    return uden_spor(vis(a, db, vis_trinlink(ramme(a, db), {side.value(), sti(a), std::move(f)})));
  }

  Svar send(const Anmodning& a, store::Forbindelse& db) {
    const auto side = sager::find_trinside(db, projektlink(a));
    if (!side) return afvis(a, db, side.error());
    Feltlaeser l(a.form);
    const auto handling = l.kode<Linkhandling>("handling");
    const auto svar = handling ? sager::svar_ved_link(db, projektlink(a),
                                                      {.handling = *handling,
                                                       .navn = l.tekst("navn"),
                                                       .kommentar = l.tekst("kommentar")})
                               : Resultat<sager::Trinside>(l.alle());
    if (svar)
      return uden_spor(
          redirect(sti(a) + (*handling == Linkhandling::kommenter ? "" : "/kvittering")));
    if (er_linkfejl(svar.error())) return afvis(a, db, svar.error());
    return uden_spor(vis_igen(
        a, db, vis_trinlink(ramme(a, db), {side.value(), sti(a), som_sendt(a, svar.error())}),
        svar.error()));
  }

  Svar kvittering(const Anmodning& a, store::Forbindelse& db) {
    const auto side = sager::find_trinkvittering(db, projektlink(a));
    if (!side) return afvis(a, db, Fejl(Fejlkode::link_ukendt));
    return uden_spor(vis(a, db, vis_trinkvittering(side.value())));
  }

 private:
  static bool er_linkfejl(const Fejl& fejl) {
    return fejl.har(Fejlkode::link_ukendt) || fejl.har(Fejlkode::link_brugt) ||
           fejl.har(Fejlkode::link_udloebet);
  }

  // Each kind of dead link has its own calm page. Known and unknown ones are looked up alike.
  Svar afvis(const Anmodning& a, store::Forbindelse& db, const Fejl& fejl) {
    Fejlkode kode = fejl.poster().front().kode;
    if (kode == Fejlkode::link_ukendt && vagt_.for_mange(a.nu)) kode = Fejlkode::for_mange_forsoeg;
    const bool svaret =
        kode == Fejlkode::link_brugt && sager::find_trinkvittering(db, projektlink(a)).has_value();
    const auto side = vis_linkfejl(kode, svaret ? sti(a) + "/kvittering" : "");
    return uden_spor(vis(a, db, side, static_cast<unsigned>(beskrivelse(kode).http_status)));
  }

  Linkvagt vagt_;
};

}  // namespace

void tilfoej_godkendsider(Ruter& ruter) {
  const auto sider = std::make_shared<Godkendsider>();
  ruter.get("/godkend/{hemmelighed}", offentlig,
            [sider](const Anmodning& a, store::Forbindelse& db) { return sider->en(a, db); });
  ruter.post("/godkend/{hemmelighed}", offentlig,
             [sider](const Anmodning& a, store::Forbindelse& db) { return sider->send(a, db); });
  ruter.get(
      "/godkend/{hemmelighed}/kvittering", offentlig,
      [sider](const Anmodning& a, store::Forbindelse& db) { return sider->kvittering(a, db); });
}

}  // namespace nytte::web
