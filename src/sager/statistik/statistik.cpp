#include "sager/statistik/statistik.hpp"

#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/statistik/tabel.hpp"
#include "sager/transaktion.hpp"
#include "statistik/datasaet.hpp"

namespace nytte::sager {
namespace {

constexpr int kHoejstMaaneder = 600;

bool har(const Statistikspoergsmaal& s, Opdeling o) {
  return std::find(s.opdel.begin(), s.opdel.end(), o) != s.opdel.end();
}

// Splits inside a period and an offer, each once, in the order asked.
std::vector<Opdeling> indre(const Statistikspoergsmaal& s) {
  std::vector<Opdeling> ud;
  for (const Opdeling o : s.opdel)
    if (o != Opdeling::periode && o != Opdeling::tilbud &&
        std::find(ud.begin(), ud.end(), o) == ud.end())
      ud.push_back(o);
  return ud;
}

std::string kun_om(Maal maal) { return std::string(maaltekst(maal).navn); }

void kontroller_perioden(const Statistikspoergsmaal& s, Fejl& fejl) {
  if (!s.fra) fejl.tilfoej(Fejlkode::felt_mangler, "fra", "skriv måneden som 2014-01");
  if (!s.til) fejl.tilfoej(Fejlkode::felt_mangler, "til", "skriv måneden som 2014-02");
  if (!s.fra || !s.til) return;
  if (*s.til < *s.fra) fejl.tilfoej(Fejlkode::periode_omvendt, "til");
  if (s.til->loebenummer() - s.fra->loebenummer() >= kHoejstMaaneder)
    fejl.tilfoej(Fejlkode::tal_uden_for_graenser, "til", "højst 50 år ad gangen");
}

Fejl kontroller(const Statistikspoergsmaal& s) {
  Fejl fejl;
  kontroller_perioden(s, fejl);
  const auto opdel = indre(s);
  for (const Opdeling o : opdel)
    if (!statistik::kan_opdeles(s.maal, o))
      fejl.tilfoej(Fejlkode::vaerdi_ukendt, "opdel",
                   kun_om(s.maal) + " kan ikke deles på " + std::string(navn(o)));
  if (s.alle_tal) {
    if (opdel.size() > 4)
      fejl.tilfoej(Fejlkode::tal_uden_for_graenser, "opdel", "højst fire opdelinger ad gangen");
    return fejl;
  }
  if (opdel.size() > hoejst_opdelinger(s.maal))
    fejl.tilfoej(Fejlkode::tal_uden_for_graenser, "opdel",
                 hoejst_opdelinger(s.maal) == 1
                     ? "højst én opdeling ud over periode og tilbud, når små tal skjules"
                     : "højst to opdelinger ud over periode og tilbud, når små tal skjules");
  else if (opdel.size() == 2 && har(s, Opdeling::arbejdssted))
    fejl.tilfoej(Fejlkode::tal_uden_for_graenser, "opdel",
                 "arbejdssted kan kun stå alene, når små tal skjules");
  return fejl;
}

statistik::Valg som_valg(const Statistikspoergsmaal& s, Dato i_dag) {
  statistik::Valg v;
  v.maal = s.maal;
  v.tidsrum = statistik::inddel(
      *s.fra, *s.til, har(s, Opdeling::periode) ? std::optional(s.inddeling) : std::nullopt);
  v.opdel = indre(s);
  v.kendt_til = i_dag;
  v.tilbud = s.tilbud;
  if (v.tilbud.empty() && har(s, Opdeling::tilbud)) {
    const auto alle_tilbud = alle<Tilbud>();
    v.tilbud.assign(alle_tilbud.begin(), alle_tilbud.end());
  }
  if (v.tilbud.empty()) v.tilbud = {Tilbud::nytteindsats};
  return v;
}

Resultat<Statistiksvar> svar(store::Forbindelse& db, Dato i_dag, Statistiklager& lager,
                             const Statistikspoergsmaal& s) {
  if (auto fejl = kontroller(s); !fejl.tom()) return fejl;
  return i_laesning(db, [&]() -> Resultat<Statistiksvar> {
    const auto data = lager.hent(db, {s.kommune, s.kilde}, i_dag);
    const auto valg = som_valg(s, i_dag);
    auto tabel =
        lav_tabel(*data, valg, {har(s, Opdeling::tilbud) || valg.tilbud.size() > 1, !s.alle_tal});
    return Statistiksvar{.tabel = std::move(tabel.tabel),
                         .skjult = tabel.skjult,
                         .alle_tal = s.alle_tal,
                         .uafsluttet = s.til->sidste_dag() >= i_dag,
                         .forloeb = static_cast<std::int64_t>(data->data->antal_forloeb()),
                         .uden_datoer = data->uden_datoer,
                         .uden_person = data->uden_person,
                         .i_begge = data->i_begge};
  });
}

}  // namespace

Resultat<Statistiksvar> statistik(store::Forbindelse& db, const Kontekst& k, Statistiklager& lager,
                                  const Statistikspoergsmaal& s) {
  NYTTE_TRY(kraev_rolle(
      k, {Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder, Rolle::administrator}));
  if (s.kommune && *s.kommune != k.bruger.kommune) return Fejl(Fejlkode::ingen_adgang, "kommune");
  if (s.alle_tal) {
    NYTTE_TRY(kraev_laeser(k));
  }
  auto egen = s;
  egen.kommune = k.bruger.kommune;
  return svar(db, k.i_dag, lager, egen);
}

Resultat<Statistiksvar> statistik_for_driften(store::Forbindelse& db, Dato i_dag,
                                              Statistiklager& lager,
                                              const Statistikspoergsmaal& s) {
  return svar(db, i_dag, lager, s);
}

}  // namespace nytte::sager
