#include <algorithm>

#include "kontrakt/fund_tekst.hpp"
#include "kontrakt/hoeringsgrundlag_json.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/hoering/grundlag.hpp"
#include "sager/hoering/skridt.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/repraesentant.hpp"

namespace nytte::sager {
namespace {

using H = Henvendelseshandling;

// The order as it stands today, by the law of the matter.
Resultat<Hoeringsvalg> valg_nu(store::Forbindelse& db, const Kontekst& k, const Hoeringssag& sag) {
  auto sted = store::find_arbejdssted(db, sag.p_nummer);
  if (!sted) return Fejl(Fejlkode::findes_ikke, "p_nummer", sag.p_nummer.tekst());
  return laes_valg(db, k,
                   {.sted = *std::move(sted),
                    .faggruppe = sag.faggruppe,
                    .fra = sag.dag,
                    .til = sag.dag,
                    .population = sag.population,
                    .dag = sag.dag});
}

std::string med_hjemmel(const Fund& f) {
  const auto hjemmel = kontrakt::hjemmelstekst(f);
  return kontrakt::saetning(f) + (hjemmel.empty() ? "" : " (" + hjemmel + ")");
}

const Hoeringsled* led_af(const Hoeringsvalg& valg, std::optional<Niveau> niveau) {
  const auto i = std::find_if(valg.led.begin(), valg.led.end(),
                              [&](const Hoeringsled& l) { return l.niveau == niveau; });
  return i == valg.led.end() ? nullptr : &*i;
}

// Why the one who was asked may be passed over; else that he may not, with the citation.
Resultat<std::string> lovlig_grund(const Hoeringsvalg& valg, const Henvendelse& h) {
  const auto* led = led_af(valg, h.niveau);
  if (h.part != Part::medarbejderside || led == nullptr)
    return Fejl(Fejlkode::videregivelse_ikke_tilladt, "",
                "kun medarbejdersidens høring har en rækkefølge");
  if (led->status != Ledstatus::findes_ikke && led->status != Ledstatus::fravaerende)
    return Fejl(Fejlkode::videregivelse_ikke_tilladt, "", med_hjemmel(led->fund));
  return med_hjemmel(led->fund);
}

Resultat<Medarbejderrepraesentant> find_naeste(store::Forbindelse& db, const Hoeringsvalg& valg) {
  const auto* led = valg.naeste_led();
  const auto m = led != nullptr && led->repraesentant
                     ? store::find_repraesentant(db, *led->repraesentant)
                     : std::nullopt;
  if (!m) return Fejl(Fejlkode::ingen_at_hoere, "repraesentant", med_hjemmel(valg.fund));
  return *m;
}

}  // namespace

Resultat<Hoeringssagsvisning> giv_videre(store::Forbindelse& db, const Kontekst& k,
                                         const Henvendelsesvalg& valg, const std::string& grund,
                                         Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Hoeringssagsvisning> {
    NYTTE_TRY(const auto f, find_henvendelse(db, k, valg));
    Feltkontrol felter;
    felter.valgfri("grund", grund);
    NYTTE_TRY(felter.svar());
    if (!efter(f.henvendelse.tilstand, H::giv_videre))
      return Fejl(Fejlkode::tilstand_tillader_ikke, "henvendelse",
                  std::string(navn(f.henvendelse.tilstand)));
    NYTTE_TRY(const auto nu, valg_nu(db, k, f.sag));
    NYTTE_TRY(const auto loven, lovlig_grund(nu, f.henvendelse));
    NYTTE_TRY(const auto naeste, find_naeste(db, nu));
    const std::string hele = er_blank(grund) ? loven : loven + " " + grund;
    NYTTE_TRY(store::tilfoej_skridt(db, f.henvendelse, H::giv_videre, skridtspor(k, hele)));
    luk_links(db, f.henvendelse, k.nu);
    store::insert_henvendelse(db,
                              {.id = {},
                               .sag = f.sag.id,
                               .part = Part::medarbejderside,
                               .niveau = naeste.niveau,
                               .repraesentant = naeste.id,
                               .navn = naeste.navn,
                               .organisation = naeste.organisation,
                               .email = naeste.email,
                               .sendt = {},
                               .rykket = {},
                               .svarfrist = {},
                               .grund = {}},
                              skridtspor(k));
    noter_skridt(db, k, "henvendelse_givet_videre", f.henvendelse,
                 {.grund = hele,
                  .mere = {{"naeste", naeste.navn}, {"niveau", std::string(navn(naeste.niveau))}}});
    return laes_visning(db, f.sag);
  });
}

Resultat<Hoeringssagsvisning> luk_hoeringssag(store::Forbindelse& db, const Kontekst& k,
                                              const Lukning& l, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Hoeringssagsvisning> {
    const auto sag = store::find_hoeringssag(db, k.bruger.kommune, l.sag);
    if (!sag) return Fejl(Fejlkode::findes_ikke, "hoeringssag");
    if (er_blank(l.grund)) return Fejl(Fejlkode::begrundelse_mangler, "grund");
    Feltkontrol felter;
    felter.valgfri("grund", l.grund);
    NYTTE_TRY(felter.svar());
    const auto alle = store::list_henvendelser(db, sag->id);
    Version version = 0;
    for (const auto& h : alle) version += h.version;
    if (version != l.version) return Fejl(Fejlkode::version_foraeldet, "version");
    if (hoeringstilstand(alle) != Hoeringstilstand::aaben)
      return Fejl(Fejlkode::tilstand_tillader_ikke, "hoeringssag", "den er afsluttet");
    for (const auto& h : alle) {
      if (er_faerdig(h.tilstand)) continue;
      NYTTE_TRY(store::tilfoej_skridt(db, h, H::luk, skridtspor(k, l.grund)));
      luk_links(db, h, k.nu);
    }
    noter(db, k, {"hoeringssag_lukket", "hoeringssag", noegle(sag->id), l.grund, {}});
    return laes_visning(db, *sag);
  });
}

}  // namespace nytte::sager
