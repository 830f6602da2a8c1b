#include <algorithm>

#include "sager/raad/overblik.hpp"
#include "sager/raad/raadsadgang.hpp"
#include "sager/raad/sagslinje.hpp"
#include "sager/transaktion.hpp"
#include "store/ansoegning.hpp"
#include "store/bruger.hpp"
#include "store/moede.hpp"
#include "store/raadsafgoerelse.hpp"
#include "store/raadsmedlem.hpp"

namespace nytte::sager {
namespace {

using H = Ansoegningshandling;

std::string navn_paa(store::Forbindelse& db, BrugerId id) {
  const auto b = store::find_bruger(db, id);
  return b ? b->navn : "en tidligere bruger";
}

Raadsafgoerelsesvisning visning(store::Forbindelse& db, const Kontekst& k,
                                const store::GemtRaadsafgoerelse& g) {
  const auto& a = g.afgoerelse;
  Raadsafgoerelsesvisning ud{.afgoerelse = a,
                             .moede = k.i_dag,
                             .sagsudvalg = {},
                             .stemmer = {},
                             .registreret_af = navn_paa(db, a.registreret_af),
                             .bekraeftet_af = {},
                             .kasseret_grund = {},
                             .dispensation = {}};
  if (const auto m = store::find_moede(db, k.bruger.raad, a.moede)) {
    ud.moede = m->dato;
    if (m->sagsudvalg)
      if (const auto u = store::find_sagsudvalg(db, k.bruger.raad, *m->sagsudvalg))
        ud.sagsudvalg = u->navn;
  }
  for (const auto& s : a.stemmer)
    if (auto m = store::find_raadsmedlem(db, k.bruger.raad, s.medlem))
      ud.stemmer.push_back({*std::move(m), s.stemme});
  if (!g.udgang) {
    ud.venter = true;
    return ud;
  }
  ud.dispensation = g.udgang->dispensation;
  if (g.udgang->bekraeftet) {
    ud.bekraeftet_af = navn_paa(db, g.udgang->bruger);
  } else {
    ud.kasseret = true;
    ud.kasseret_grund = g.udgang->grund;
  }
  return ud;
}

std::vector<Raadsafgoerelsesvisning> afgoerelser(store::Forbindelse& db, const Kontekst& k,
                                                 AnsoegningId id) {
  std::vector<Raadsafgoerelsesvisning> ud;
  for (const auto& g : store::list_raadsafgoerelser(db, id)) ud.push_back(visning(db, k, g));
  std::reverse(ud.begin(), ud.end());
  const auto bekraeftet =
      std::find_if(ud.begin(), ud.end(), [](const auto& v) { return !v.venter && !v.kasseret; });
  if (bekraeftet != ud.end()) bekraeftet->gaelder = true;
  return ud;
}

void saet_handlinger(store::Forbindelse& db, const Kontekst& k, const Raadssag& sag,
                     Raadssagsvisning& ud) {
  const auto kan = [&](H h) { return kraev_handling(sag, h).has_value(); };
  if (const auto bekraefter = kraev_bekraefter(db, k); bekraefter && kan(H::kassere_afgoerelse)) {
    ud.maa_kassere = true;
    ud.maa_bekraefte = std::any_of(
        ud.afgoerelser.begin(), ud.afgoerelser.end(),
        [&](const auto& a) { return a.venter && a.afgoerelse.registreret_af != k.bruger.id; });
  }
  if (!kraev_sekretariat(k)) return;
  ud.maa_dagsordensaette = kan(H::dagsordensaet);
  ud.maa_tage_af = kan(H::tag_af_dagsorden);
  ud.maa_returnere = kan(H::returner);
  ud.maa_afgoere = kan(H::registrer_afgoerelse) && ud.linje.moede && *ud.linje.moede <= k.i_dag;
  ud.maa_rette = kan(H::ret_afgoerelse);
  for (auto& m : store::list_moeder(db, k.bruger.raad))
    if (!m.aflyst && m.dato >= k.i_dag) ud.kommende_moeder.push_back(std::move(m));
  std::reverse(ud.kommende_moeder.begin(), ud.kommende_moeder.end());
}

Raadssagsvisning visning(store::Forbindelse& db, const Kontekst& k, Raadssag sag) {
  const auto id = sag.ansoegning.id;
  Raadssagsvisning ud{.ansoegning = sag.ansoegning,
                      .linje = som_linje(db, sag),
                      .indsendelse = sag.indsendelse,
                      .bilag = store::list_indsendelsesbilag(db, id, sag.indsendelse.nr),
                      .historik = {},
                      .afgoerelser = afgoerelser(db, k, id),
                      .kommende_moeder = {}};
  for (std::size_t i = 0; i < sag.skridt.size(); ++i)
    ud.historik.push_back({sag.skridt[i], sag.skridt_af[i]});
  saet_handlinger(db, k, sag, ud);
  return ud;
}

}  // namespace

Resultat<Raadssagsvisning> vis_raadssag(store::Forbindelse& db, const Kontekst& k,
                                        AnsoegningId id) {
  NYTTE_TRY(kraev_raadslaeser(k));
  return i_laesning(db, [&]() -> Resultat<Raadssagsvisning> {
    NYTTE_TRY(auto sag, laes_raadssag(db, k, id));
    // Before it is on an agenda it is the secretariat's own business.
    const auto t = sag.ansoegning.tilstand;
    const bool hos_sekretariatet =
        t == Ansoegningstilstand::indsendt || t == Ansoegningstilstand::mangelfuld;
    if (hos_sekretariatet && !kraev_sekretariat(k))
      return Fejl(Fejlkode::findes_ikke, "ansoegning");
    return visning(db, k, std::move(sag));
  });
}

}  // namespace nytte::sager
