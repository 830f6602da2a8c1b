// One's own keys for programs.
#include <algorithm>

#include "web/sider/feltlaeser.hpp"
#include "web/sider/noegle_visning.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

Svar vis_listen(const Anmodning& a, store::Forbindelse& db, const Formular& f) {
  const auto noegler = sager::egne_noegler(db, a.kontekst());
  if (!noegler) return vis_fejlside(a, &db, noegler.error());
  const unsigned status = f.fejl.tom() ? 200U : static_cast<unsigned>(f.fejl.http_status());
  return vis(a, db, vis_noegler(ramme(a, db), noegler.value(), a.nu, f), status);
}

Svar liste(const Anmodning& a, store::Forbindelse& db) { return vis_listen(a, db, {}); }

Svar lav(const Anmodning& a, store::Forbindelse& db) {
  Feltlaeser l(a.form);
  const auto sidste_dag = l.valgfri_dato("sidste_dag");
  if (!l.ok()) return vis_listen(a, db, som_sendt(a, l.alle()));
  // The day included: until midnight UTC after it, as in the API.
  std::optional<Tidspunkt> udloeber;
  if (sidste_dag) udloeber = Tidspunkt{(std::int64_t{sidste_dag->dagnummer()} + 1) * 86'400};
  const auto ny = sager::opret_noegle(db, a.kontekst(), l.tekst("navn"), udloeber);
  if (!ny)
    return vis_listen(a, db, som_sendt(a, omdoebt(ny.error(), {{"udloeber", "sidste_dag"}})));
  return vis(a, db, vis_ny_noegle(ny.value()));
}

Resultat<sager::Noeglelinje> hent(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_positivt_tal(a.path_values.get("id"));
  NYTTE_TRY(const auto noegler, sager::egne_noegler(db, a.kontekst()));
  const auto fundet = std::find_if(noegler.begin(), noegler.end(),
                                   [&](const auto& n) { return id && n.id == *id; });
  if (fundet == noegler.end()) return Fejl(Fejlkode::findes_ikke);
  return *fundet;
}

Svar tilbagekald(const Anmodning& a, store::Forbindelse& db) {
  const auto noegle = hent(a, db);
  if (!noegle) return vis_fejlside(a, &db, noegle.error());
  if (a.method != Method::post)
    return vis(a, db, vis_tilbagekald(ramme(a, db), noegle.value(), {}));
  const auto svar = sager::tilbagekald_noegle(db, a.kontekst(), noegle.value().id);
  if (!svar)
    return vis_igen(a, db,
                    vis_tilbagekald(ramme(a, db), noegle.value(), som_sendt(a, svar.error())),
                    svar.error());
  return videre("/noegler", Besked::noegle_tilbagekaldt);
}

}  // namespace

void tilfoej_noeglesider(Ruter& ruter) {
  ruter.get("/noegler", kraever(alle_brugere), liste);
  ruter.post("/noegler", kraever(alle_brugere), lav);
  ruter.get("/noegler/{id}/tilbagekald", kraever(alle_brugere), tilbagekald);
  ruter.post("/noegler/{id}/tilbagekald", kraever(alle_brugere), tilbagekald);
}

}  // namespace nytte::web
