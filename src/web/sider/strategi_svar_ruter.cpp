// A party's answer by its link, without login. A GET changes nothing (mail scanners open links).
#include <memory>

#include "web/sider/feltlaeser.hpp"
#include "web/sider/linkvagt.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"
#include "web/sider/strategi_visning.hpp"
#include "web/sider/svar_visning.hpp"

namespace nytte::web {
namespace {

std::string sti(const Anmodning& a) {
  return "/strategisvar/" + std::string(a.path_values.get("hemmelighed"));
}

class Strategisvarsider {
 public:
  Svar en(const Anmodning& a, store::Forbindelse& db) {
    const auto side = sager::find_strategiside(db, ved_link(a));
    if (!side) return afvis(a, db, side.error());
    return uden_spor(
        vis(a, db, vis_strategisvar(ramme(a, db), {.side = side.value(), .sti = sti(a)})));
  }

  Svar send(const Anmodning& a, store::Forbindelse& db) {
    const auto side = sager::find_strategiside(db, ved_link(a));
    if (!side) return afvis(a, db, side.error());
    Feltlaeser l(a.form);
    const sager::Linksvar svar{
        .tilslutning = l.valgfri_kode<Tilslutning>("tilslutning"),
        .bemaerkning = l.tekst("bemaerkning"),
        .navn = l.tekst("navn"),
        .laest_version = laes_positivt_tal(l.tekst("laest_version")).value_or(0)};
    const auto gemt = sager::besvar_strategi(db, ved_link(a), svar);
    if (gemt) return uden_spor(redirect(sti(a) + "/kvittering"));
    return uden_spor(
        vis_igen(a, db,
                 vis_strategisvar(
                     ramme(a, db),
                     {.side = side.value(), .sti = sti(a), .formular = som_sendt(a, gemt.error())}),
                 gemt.error()));
  }

  Svar kvittering(const Anmodning& a, store::Forbindelse& db) {
    const auto side = sager::find_strategikvittering(db, ved_link(a));
    if (!side) return afvis(a, db, Fejl(Fejlkode::link_ukendt));
    return uden_spor(vis(a, db, vis_strategikvittering(side.value())));
  }

 private:
  Svar afvis(const Anmodning& a, store::Forbindelse& db, const Fejl& fejl) {
    Fejlkode kode = fejl.poster().front().kode;
    if (kode == Fejlkode::link_ukendt && vagt_.for_mange(a.nu)) kode = Fejlkode::for_mange_forsoeg;
    const bool svaret =
        kode == Fejlkode::link_brugt && sager::find_strategikvittering(db, ved_link(a)).has_value();
    const auto side = vis_linkfejl(kode, svaret ? sti(a) + "/kvittering" : "");
    return uden_spor(vis(a, db, side, static_cast<unsigned>(beskrivelse(kode).http_status)));
  }

  Linkvagt vagt_;
};

}  // namespace

void tilfoej_strategisvarsider(Ruter& ruter) {
  const auto sider = std::make_shared<Strategisvarsider>();
  ruter.get("/strategisvar/{hemmelighed}", offentlig,
            [sider](const Anmodning& a, store::Forbindelse& db) { return sider->en(a, db); });
  ruter.post("/strategisvar/{hemmelighed}", offentlig,
             [sider](const Anmodning& a, store::Forbindelse& db) { return sider->send(a, db); });
  ruter.get(
      "/strategisvar/{hemmelighed}/kvittering", offentlig,
      [sider](const Anmodning& a, store::Forbindelse& db) { return sider->kvittering(a, db); });
}

}  // namespace nytte::web
