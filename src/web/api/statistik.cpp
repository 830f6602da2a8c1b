// Figures in the shape of the jobindsats API: always such as could be published.
#include "sager/statistik/statistik.hpp"

#include <memory>

#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {

template <>
struct Parametertype<Maaned> {
  static constexpr Fejlkode galt = Fejlkode::maaned_ugyldig;
  static std::optional<Maaned> laes(std::string_view t) { return laes_maaned(t); }
};

namespace {

Resultat<Svar> answer(const Anmodning& anmodning, store::Forbindelse& db,
                      sager::Statistiklager& lager) {
  Parametre p(anmodning);
  sager::Statistikspoergsmaal s;
  const auto maal = p.valgfri<Maal>("maal");
  s.fra = p.valgfri<Maaned>("fra");
  s.til = p.valgfri<Maaned>("til");
  s.inddeling = p.valgfri<Periodeinddeling>("periode").value_or(s.inddeling);
  s.kilde = p.valgfri<Statistikkilde>("kilde").value_or(s.kilde);
  s.kommune = p.valgfri<Kommunekode>("kommune");
  const auto opdel = p.valgfri<std::string>("opdel").value_or("");
  const auto tilbud = p.valgfri<std::string>("tilbud").value_or("");
  NYTTE_TRY(p.slut());
  if (!maal) return Fejl(Fejlkode::felt_mangler, "maal");
  s.maal = *maal;
  NYTTE_TRY(s.opdel, sager::laes_opdel(opdel));
  NYTTE_TRY(s.tilbud, sager::laes_tilbud(tilbud));
  NYTTE_TRY(const auto fundet, sager::statistik(db, anmodning.kontekst(), lager, s));
  return json(sager::som_json(fundet.tabel));
}

}  // namespace

void tilfoej_statistik(Ruter& ruter) {
  const auto lager = std::make_shared<sager::Statistiklager>();
  ruter.get("/api/v1/statistik", kraever(alle_roller),
            svarer([lager](const Anmodning& a, store::Forbindelse& db) {
              return answer(a, db, *lager);
            }));
}

}  // namespace nytte::web::api
