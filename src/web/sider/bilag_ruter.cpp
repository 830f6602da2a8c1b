// A file that was handed in, to save.
#include "sager/bilag/bilag.hpp"
#include "web/filsvar.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

Svar hent(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_positivt_tal(a.path_values.get("id"));
  if (!id) return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  const auto b = sager::hent_bilag(db, a.kontekst(), *id);
  if (!b) return vis_fejlside(a, &db, b.error());
  return som_fil(b.value());
}

}  // namespace

void tilfoej_bilagssider(Ruter& ruter) {
  ruter.get("/bilag/{id}",
            kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder,
                     Rolle::sekretariat, Rolle::raadsmedlem}),
            hent);
}

}  // namespace nytte::web
