// Writing, approving and revising a version.
#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/spor.hpp"
#include "sager/strategi/strategi.hpp"
#include "sager/transaktion.hpp"
#include "store/strategi.hpp"

namespace nytte::sager {
namespace {

constexpr std::int32_t kHoejstUger = 104;
constexpr std::int32_t kHoejstMaaneder = 60;
constexpr std::size_t kHoejstGrupper = 20;

std::string noegle(StrategiId id) { return std::to_string(id.vaerdi); }

struct Ord {
  std::string grund{};
  Sporfelter mere{};
};

void spor(store::Forbindelse& db, const Kontekst& k, std::string_view art, const Strategi& s,
          Ord ord = {}) {
  Sporfelter felter{{"nummer", std::to_string(s.nummer)}};
  felter.insert(felter.end(), ord.mere.begin(), ord.mere.end());
  noter(db, k, {art, kStrategiemne, noegle(s.id), std::move(ord.grund), std::move(felter)});
}

void kontroller(Feltkontrol& felter, const Lokalpolitik& p) {
  if (p.hoejst_uger) felter.tal("hoejst_uger", *p.hoejst_uger, 1, kHoejstUger);
  if (p.maaneder_mellem_forloeb)
    felter.tal("maaneder_mellem_forloeb", *p.maaneder_mellem_forloeb, 1, kHoejstMaaneder);
  if (p.hoejst_borgerrettet) felter.tal("hoejst_borgerrettet", *p.hoejst_borgerrettet, 0, 100);
  if (p.fri_til_jobsoegning &&
      (*p.fri_til_jobsoegning < Ugetimer::af(0, 1) || *p.fri_til_jobsoegning > kFuldUge))
    felter.fejl(Fejlkode::tal_uden_for_graenser, "fri_til_jobsoegning", "højst 37 timer");
  const auto& g = p.foretrukne;
  if (g.size() > kHoejstGrupper)
    felter.fejl(Fejlkode::tal_uden_for_graenser, "foretrukne",
                "højst " + std::to_string(kHoejstGrupper));
  for (auto i = g.begin(); i != g.end(); ++i) {
    if (i->ydelse == Ydelse::ingen)
      felter.fejl(Fejlkode::vaerdi_ukendt, "foretrukne", "en gruppe har en ydelse");
    if (std::find(g.begin(), i, *i) != i)
      felter.fejl(Fejlkode::felt_dobbelt, "foretrukne", "den samme gruppe står to gange");
  }
}

Resultat<void> kontroller(const Strategiindhold& i) {
  Feltkontrol felter;
  for (const auto a : alle<Strategiafsnit>()) felter.valgfri(navn(a), i.tekst(a), kStrategitekst);
  kontroller(felter, i.politik);
  felter.valgfri("hvad_er_nyt", i.hvad_er_nyt);
  return felter.svar();
}

// Of the caller's municipality, open and as it was read.
Resultat<Strategi> find_kladde(store::Forbindelse& db, const Kontekst& k,
                               const Strategivalg& valg) {
  auto s = store::find_strategi(db, k.bruger.kommune, valg.id);
  if (!s) return Fejl(Fejlkode::findes_ikke);
  if (s->godkendelse) return Fejl(Fejlkode::indhold_godkendt);
  if (s->kasseret) return Fejl(Fejlkode::tilstand_tillader_ikke);
  if (s->version != valg.version) return Fejl(Fejlkode::version_foraeldet);
  return *std::move(s);
}

Resultat<void> kontroller(const Godkendelsesoenske& o, const Strategi& s,
                          const std::vector<Strategi>& alle) {
  Feltkontrol felter;
  if (er_blank(s.indhold.tekst(Strategiafsnit::formaal)))
    felter.fejl(Fejlkode::felt_mangler, "formaal", "strategien skal sige, hvad formålet er");
  felter.paakraevet("beslutning", o.beslutning);
  for (const auto& x : alle)
    if (x.godkendelse && o.gaelder_fra <= x.godkendelse->gaelder_fra)
      return Fejl(Fejlkode::dato_ugyldig, "gaelder_fra",
                  "version " + std::to_string(x.nummer) + " gælder fra " +
                      paa_dansk(x.godkendelse->gaelder_fra));
  if (o.revideres <= o.gaelder_fra)
    felter.fejl(Fejlkode::periode_omvendt, "revideres");
  else if (o.gaelder_fra.plus_aar_ned(1) < o.revideres)
    felter.fejl(Fejlkode::dato_ugyldig, "revideres", "strategien ses efter hvert år");
  return felter.svar();
}

void vis_offentligt(store::Forbindelse& db, const Kontekst& k, const Strategi& s, bool vist) {
  store::insert_strategi_offentlig(db, s.id, vist, k.bruger.id, k.nu);
  spor(db, k, vist ? "strategi_offentliggjort" : "strategi_taget_ned", s);
}

Resultat<void> kontroller(const Strategirevision& r, const Strategilinje& l, Dato i_dag) {
  Feltkontrol felter;
  if (r.dag > i_dag) felter.fejl(Fejlkode::dato_ugyldig, "dag", "dagen ligger ude i fremtiden");
  if (r.dag < l.strategi.godkendelse->gaelder_fra)
    felter.fejl(Fejlkode::dato_ugyldig, "dag", "strategien gjaldt ikke endnu");
  if (r.revideres <= r.dag)
    felter.fejl(Fejlkode::periode_omvendt, "revideres");
  else if (r.dag.plus_aar_ned(1) < r.revideres)
    felter.fejl(Fejlkode::dato_ugyldig, "revideres", "strategien ses efter hvert år");
  felter.paakraevet("konklusion", r.konklusion, kTekstLaengde);
  return felter.svar();
}

// The parties of the version before are asked again.
void kopier_parter(store::Forbindelse& db, const Kontekst& k, StrategiId fra, StrategiId til) {
  for (auto& p : store::list_strategiparter(db, fra)) {
    p.strategi = til;
    store::insert_strategipart(db, p, k.bruger.id, k.nu);
  }
}

Resultat<Strategilinje> find_linje(store::Forbindelse& db, const Kontekst& k, StrategiId id) {
  for (auto& l : strategilinjer(db, k.bruger.kommune, k.i_dag))
    if (l.strategi.id == id) return std::move(l);
  return Fejl(Fejlkode::findes_ikke);
}

}  // namespace

Resultat<StrategiId> ny_strategikladde(store::Forbindelse& db, const Kontekst& k, Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::leder}));
  return i_transaktion(db, koersel, [&]() -> Resultat<StrategiId> {
    Strategi ny{.id = {}, .kommune = k.bruger.kommune};
    ny.oprettet_af = k.bruger.id;
    ny.oprettet = k.nu;
    std::optional<Strategi> seneste;
    for (auto& s : store::list_strategier(db, k.bruger.kommune)) {
      if (s.kasseret) continue;
      ny.nummer = std::max(ny.nummer, s.nummer + 1);
      if (!seneste) seneste = std::move(s);
    }
    if (seneste) {
      ny.indhold = seneste->indhold;
      ny.indhold.hvad_er_nyt.clear();
    }
    NYTTE_TRY(ny.id, store::insert_strategi(db, ny));
    if (seneste) kopier_parter(db, k, seneste->id, ny.id);
    spor(db, k, "strategi_kladde_oprettet", ny);
    return ny.id;
  });
}

Resultat<Version> gem_strategi(store::Forbindelse& db, const Kontekst& k, const Strategivalg& valg,
                               const Strategiindhold& indhold, Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::leder}));
  return i_transaktion(db, koersel, [&]() -> Resultat<Version> {
    NYTTE_TRY(auto s, find_kladde(db, k, valg));
    NYTTE_TRY(kontroller(indhold));
    if (s.indhold == indhold) return s.version;
    s.indhold = indhold;
    NYTTE_TRY(const auto version, store::update_strategi(db, s));
    spor(db, k, "strategi_gemt", s);
    return version;
  });
}

Resultat<void> godkend_strategi(store::Forbindelse& db, const Kontekst& k,
                                const Godkendelsesoenske& o, Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::leder}));
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    NYTTE_TRY(auto s, find_kladde(db, k, o.valg));
    NYTTE_TRY(kontroller(o, s, store::list_strategier(db, k.bruger.kommune)));
    s.godkendelse =
        Strategigodkendelse{o.gaelder_fra, o.revideres, o.beslutning, k.bruger.id, k.nu};
    NYTTE_TRY(store::luk_strategikladde(db, s));
    spor(db, k, "strategi_godkendt", s,
         {.grund = o.beslutning, .mere = {{"fra", iso(o.gaelder_fra)}}});
    if (o.offentlig) vis_offentligt(db, k, s, true);
    return success();
  });
}

Resultat<void> kasser_strategi(store::Forbindelse& db, const Kontekst& k, const Strategivalg& valg,
                               const std::string& grund, Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::leder}));
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    NYTTE_TRY(auto s, find_kladde(db, k, valg));
    if (er_blank(grund)) return Fejl(Fejlkode::begrundelse_mangler, "grund");
    s.kasseret = true;
    NYTTE_TRY(store::luk_strategikladde(db, s));
    spor(db, k, "strategi_kasseret", s, {.grund = grund});
    return success();
  });
}

Resultat<void> revider_strategi(store::Forbindelse& db, const Kontekst& k,
                                const Strategirevision& r, Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::leder}));
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    NYTTE_TRY(const auto l, find_linje(db, k, r.strategi));
    if (l.tilstand != Strategitilstand::i_kraft) return Fejl(Fejlkode::tilstand_tillader_ikke);
    NYTTE_TRY(kontroller(r, l, k.i_dag));
    Strategirevision ny = r;
    ny.bruger = k.bruger.id;
    ny.tid = k.nu;
    store::insert_strategirevision(db, ny);
    spor(db, k, "strategi_revideret", l.strategi,
         {.grund = r.konklusion, .mere = {{"til", iso(r.revideres)}}});
    return success();
  });
}

Resultat<void> offentliggoer_strategi(store::Forbindelse& db, const Kontekst& k, StrategiId id,
                                      bool vist, Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::leder}));
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    NYTTE_TRY(const auto l, find_linje(db, k, id));
    if (!l.strategi.godkendelse) return Fejl(Fejlkode::tilstand_tillader_ikke);
    if (l.offentlig != vist) vis_offentligt(db, k, l.strategi, vist);
    return success();
  });
}

}  // namespace nytte::sager
