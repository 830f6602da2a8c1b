#include "sager/placering/bedoem.hpp"

#include <algorithm>

#include "model/sag/registrering.hpp"
#include "regler/placering.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/placering/fakta.hpp"
#include "sager/projekt/projekt.hpp"
#include "store/jobordre.hpp"

namespace nytte::sager {
namespace {

void se_paa_jobordren(Feltkontrol& felter, const store::Placeringsgrundlag& g,
                      const Placeringsoenske& o) {
  const Jobordre& j = g.jobordre;
  if (j.status != Jobordrestatus::aaben)
    felter.fejl(Fejlkode::jobordre_lukket, "jobordre", j.nummer);
  if (o.fra < j.fra)
    felter.fejl(Fejlkode::tilstand_tillader_ikke, "fra",
                "jobordren begynder den " + paa_dansk(j.fra));
  if (o.til > j.til)
    felter.fejl(Fejlkode::tilstand_tillader_ikke, "til",
                "jobordren slutter den " + paa_dansk(j.til));
  const auto lukket = g.arbejdssted.lukket_fra;
  if (lukket && o.til >= *lukket)
    felter.fejl(Fejlkode::arbejdssted_lukket, "til", "fra den " + paa_dansk(*lukket));
}

// The national register takes 0 to 59 hours and 0 to 59 minutes, and since September 2019 nothing
// without hours: what it would refuse is not placed.
void se_paa_timerne(Feltkontrol& felter, const Placeringsoenske& o) {
  const auto minutter = o.ugentlig_tid.minutter();
  if (minutter == 0 || minutter > kRegisterminutter)
    felter.fejl(Fejlkode::ugetid_ugyldig, "ugentlig_tid",
                "det nationale register tager fra 1 minut til 59 timer og 59 minutter");
}

// Nobody is at one workplace twice on one day. Of another municipality's case only this is told
// that it stands in the way: neither which municipality, nor its days.
void se_paa_borgeren(Feltkontrol& felter, const store::Placeringsgrundlag& g,
                     const Placeringsoenske& o) {
  for (const auto& t : g.tidligere_placeringer) {
    if (t.p_nummer != g.jobordre.p_nummer || o.til < t.fra || t.til < o.fra) continue;
    const bool fremmed = std::find(g.fra_andre_kommuner.begin(), g.fra_andre_kommuner.end(), t) !=
                         g.fra_andre_kommuner.end();
    felter.fejl(
        Fejlkode::periode_overlapper, "fra",
        fremmed
            ? "en anden kommune har allerede placeret samme person på arbejdspladsen nogle af "
              "dagene; aftal det med arbejdspladsen, eller vælg andre dage"
            : "borgeren er på arbejdspladsen fra " + paa_dansk(t.fra) + " til " + paa_dansk(t.til));
  }
}

}  // namespace

Placeringsforslag vurder(const store::Placeringsgrundlag& g, const Placeringsoenske& oenske) {
  Placeringsforslag ud{.fakta = byg_fakta(g, oenske)};
  ud.opgavevurderinger = opgavegrundlag(g, oenske.fra).vurderinger;
  regler::afgoer_placering(ud.fakta, ud.vurdering);
  ud.kraever_begrundelse = ud.vurdering.udfald == Udfald::advarsel;
  ud.plads_ledig = g.ledige_pladser > 0;
  ud.ydelse_registreret =
      std::any_of(g.ydelser.begin(), g.ydelser.end(), [&](const Ydelsesperiode& y) {
        return y.fra <= oenske.fra && (!y.til || oenske.fra <= *y.til);
      });
  Feltkontrol felter;
  se_paa_jobordren(felter, g, oenske);
  se_paa_timerne(felter, oenske);
  if (!ud.plads_ledig && g.jobordre.status == Jobordrestatus::aaben)
    felter.fejl(Fejlkode::ingen_ledig_plads, "jobordre",
                "alle " + std::to_string(g.jobordre.pladser) +
                    (g.jobordre.pladser == 1 ? " er optaget i perioden"
                                             : " pladser er optaget i perioden"));
  se_paa_borgeren(felter, g, oenske);
  ud.hindringer = felter.alle();
  return ud;
}

Resultat<Bedoemmelse> bedoem(store::Forbindelse& db, const Kontekst& k,
                             const Placeringsoenske& oenske, std::optional<PlaceringId> undtagen) {
  const auto periode = Periode::fra_til(oenske.fra, oenske.til);
  if (!periode) return Fejl(Fejlkode::periode_omvendt, "til");
  Feltkontrol felter;
  felter.valgfri("raadighedsvurdering", oenske.raadighedsvurdering);
  felter.valgfri("begrundelse", oenske.begrundelse);
  felter.valgfri("bemaerkning", oenske.bemaerkning);
  NYTTE_TRY(felter.svar());
  NYTTE_TRY(auto grundlag, store::placeringsgrundlag(db, {.kommune = k.bruger.kommune,
                                                          .jobordre = oenske.jobordre,
                                                          .periode = *periode,
                                                          .borger = oenske.borger,
                                                          .undtagen = undtagen}));
  auto forslag = vurder(grundlag, oenske);
  forslag.pladser = store::pladstal(db, oenske.jobordre, oenske.fra);
  // F-062: whoever is placed already stays; nobody new is placed.
  if (!undtagen)
    if (const auto ok = kraev_godkendt_projekt(db, k.bruger.kommune, grundlag.jobordre); !ok)
      forslag.hindringer.tilfoej(Fejlkode::projekt_ikke_godkendt, "jobordre",
                                 ok.error().poster().front().detalje);
  return Bedoemmelse{std::move(grundlag), std::move(forslag)};
}

}  // namespace nytte::sager
