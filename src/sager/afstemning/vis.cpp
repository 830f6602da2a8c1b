#include <fmt/format.h>

#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/afstemning/kilde.hpp"
#include "sager/statistik/lager.hpp"
#include "sager/transaktion.hpp"
#include "store/publicering.hpp"

namespace nytte::sager {
namespace {

Resultat<Publicering> vaelg(store::Forbindelse& db, const Afstemningsoenske& o,
                            std::vector<std::string>& perioder) {
  for (const auto& p : store::list_publiceringer(db, 1000)) {
    if (o.publicering != 0 && p.id != o.publicering) continue;
    perioder = store::list_publiceringsperioder(db, p.id);
    const bool har = o.periode.empty()
                         ? !perioder.empty()
                         : std::find(perioder.begin(), perioder.end(), o.periode) != perioder.end();
    if (!har) continue;
    auto ud = store::find_publicering(db, p.id, o.periode.empty() ? perioder.back() : o.periode);
    if (ud) return std::move(*ud);
  }
  return Fejl(Fejlkode::findes_ikke, "periode", o.periode);
}

}  // namespace

Resultat<Afstemningsvisning> vis_afstemning(store::Forbindelse& db, const Kontekst& k,
                                            const Afstemningsoenske& oenske) {
  NYTTE_TRY(kraev_rolle(
      k, {Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder, Rolle::administrator}));
  if (!oenske.periode.empty() && !Publiceringsperiode::laes(oenske.periode))
    return Fejl(Fejlkode::vaerdi_ukendt, "periode", oenske.periode);
  return i_laesning(db, [&]() -> Resultat<Afstemningsvisning> {
    std::vector<std::string> perioder;
    NYTTE_TRY(auto publicering, vaelg(db, oenske, perioder));
    const auto periode =
        Publiceringsperiode::laes(oenske.periode.empty() ? perioder.back() : oenske.periode)
            .value();
    const auto sager = afstemningssager(db, k.bruger.kommune, periode);
    // Counted as the statistics are: own placements and the lists of the case systems.
    const auto klar = Statistiklager().hent(
        db, {.kommune = k.bruger.kommune, .kilde = Statistikkilde::begge}, k.i_dag);
    const auto egne = taelling_af(*klar->data, periode);
    auto a = afstem(publicering.tal, periode, egne, sager,
                    {.tilladt = oenske.tilladt, .kommune = k.bruger.kommune});
    publicering.tal.clear();
    return Afstemningsvisning{std::move(publicering), std::move(perioder), std::move(a),
                              static_cast<std::int64_t>(sager.size())};
  });
}

dokumenter::Regneark som_regneark(const Afstemning& a) {
  using dokumenter::Kolonnetype;
  dokumenter::Regneark ud{"Afstemning " + a.periode.kode(),
                          {{"Periode"},
                           {"Kommunekode"},
                           {"Kommune"},
                           {"Tilbud"},
                           {"Mål"},
                           {"Talt her", Kolonnetype::heltal},
                           {"Offentliggjort", Kolonnetype::heltal},
                           {"Forskel", Kolonnetype::heltal},
                           {"Tilladt", Kolonnetype::heltal},
                           {"Stand"},
                           {"Det kan forklare den"},
                           {"Sager"}},
                          {}};
  for (const auto& l : a.linjer) {
    std::string grunde;
    std::string sager;
    for (const auto& g : l.grunde) {
      grunde += fmt::format("{}{} ({})", grunde.empty() ? "" : ", ", navn(g.grund), g.sager.size());
      for (const auto& s : g.sager) sager += (sager.empty() ? "" : ", ") + s;
    }
    dokumenter::Regnearkscelle publiceret = std::string();
    if (l.publiceret) publiceret = *l.publiceret;
    ud.raekker.push_back({a.periode.kode(), l.kommune.tekst(), l.kommunenavn,
                          std::string(tilbud_ord(l.tilbud)), std::string(maal_ord(l.maal)), l.egen,
                          std::move(publiceret), l.forskel, l.tilladt,
                          std::string(stand_ord(l.stand)), std::move(grunde), std::move(sager)});
  }
  return ud;
}

std::string_view stand_ord(Afstemningsstand s) {
  switch (s) {
    case Afstemningsstand::ens:
      return "Ens";
    case Afstemningsstand::skjult:
      return "Skjult under tre";
    case Afstemningsstand::inden_for_det_tilladte:
      return "Inden for det tilladte";
    case Afstemningsstand::forklaret:
      return "Kan forklares";
    case Afstemningsstand::delvist_forklaret:
      return "Kan delvist forklares";
    case Afstemningsstand::uforklaret:
      return "Ikke forklaret";
  }
  return {};
}

std::string_view maal_ord(Maal m) {
  return m == Maal::beroerte ? "Personer" : m == Maal::forloeb ? "Forløb" : "Andet mål";
}

std::string_view tilbud_ord(Tilbud t) {
  switch (t) {
    case Tilbud::nytteindsats:
      return "Nytteindsats";
    case Tilbud::saerligt_tilrettelagt_nytteindsats:
      return "Særligt tilrettelagt nytteindsats";
    case Tilbud::virksomhedspraktik:
      return "Virksomhedspraktik";
    case Tilbud::loentilskud:
      return "Løntilskud";
    case Tilbud::vejledning_og_opkvalificering:
      return "Vejledning og opkvalificering";
    case Tilbud::andet:
      break;
  }
  return "Alle tilbud";
}

}  // namespace nytte::sager
