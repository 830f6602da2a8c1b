// The law alone over HTTP: one case of the contract of `nytte vurder` in, its answer out, byte for
// byte as on the command line. Nothing is read from the database and nothing is saved.
#include "sager/register/vurder_sag.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

Resultat<Svar> assess(const Anmodning& anmodning, store::Forbindelse&) {
  Parametre p(anmodning);
  const bool kort = p.valgfri<bool>("kort").value_or(false);
  NYTTE_TRY(p.slut());
  if (auto galt = require_json(anmodning)) return *std::move(galt);
  auto svar = sager::vurder_sag(anmodning.body,
                                kort ? kontrakt::Svarform::kort : kontrakt::Svarform::fuldt);
  const unsigned status = svar.fejl.tom() ? 200U : static_cast<unsigned>(svar.fejl.http_status());
  return json(std::move(svar.linje), status);
}

}  // namespace

void tilfoej_vurderinger(Ruter& ruter) {
  ruter.post("/api/v1/vurderinger", kraever(alle_roller), svarer(assess));
}

}  // namespace nytte::web::api
