#include "web/drift.hpp"

#include "sager/register/opslagsvaerk.hpp"
#include "web/fejlsvar.hpp"

namespace nytte::web {

void tilfoej_drift(Ruter& ruter, const Metrik& metrik) {
  ruter.statisk("/sundhed", [](const Anmodning& anmodning) {
    if (!anmodning.oevedag) return json(R"({"status":"ok"})");
    return json(R"({"status":"ok","oevedag":")" + iso(anmodning.i_dag) + "\"}");
  });
  ruter.statisk("/metrics", [&metrik](const Anmodning&) {
    Svar svar = text(metrik.text());
    svar.headers.set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
    return svar;
  });
  ruter.get("/klar", offentlig, [](const Anmodning& anmodning, store::Forbindelse& db) {
    try {
      if (!sager::alle_kommuner(db).empty()) return json(R"({"status":"klar"})");
    } catch (const std::exception&) {
      // Why is of no use to who asks; the requests that fail log it.
    }
    return problem(Fejlkode::database_utilgaengelig, anmodning.korrelation);
  });
}

}  // namespace nytte::web
