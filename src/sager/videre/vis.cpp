#include "sager/videre/vis.hpp"

#include <algorithm>

#include "regler/frister/tilbud.hpp"
#include "regler/frister/videre.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/forudsaetning/forudsaetning.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "sager/videre/adgang.hpp"
#include "store/borger.hpp"
#include "store/jobaabning.hpp"
#include "store/opfoelgning.hpp"
#include "store/placering.hpp"
#include "store/videre.hpp"

namespace nytte::sager {
namespace {

constexpr Side kNyesteFoerst{.start = 0, .antal = 0, .faldende = true};

std::vector<Videreplacering> placeringer(store::Forbindelse& db, const Kontekst& k, BorgerId id) {
  Placeringsfilter filter;
  filter.borger = id;
  const auto naeste = store::list_naesteskridt(db, k.bruger.kommune, id);
  std::vector<Videreplacering> ud;
  for (auto& r :
       store::list_placeringer(db, k.bruger.kommune, filter, Placeringsorden::fra, kNyesteFoerst)
           .raekker) {
    const auto t = tilstand(r.placering, k.i_dag);
    if (r.placering.ordning != Ordning::nytteindsats || t == Placeringstilstand::annulleret)
      continue;
    const auto i = std::find_if(naeste.begin(), naeste.end(), [&](const Naesteskridt& n) {
      return n.placering == r.placering.id;
    });
    const auto dage = t == Placeringstilstand::i_gang ? r.placering.til - k.i_dag : 0;
    ud.push_back({std::move(r.placering), std::move(r.stilling), std::move(r.arbejdssted), t, dage,
                  i == naeste.end() ? std::nullopt : std::optional(*i)});
  }
  return ud;
}

const Videreplacering* seneste(const std::vector<Videreplacering>& alle) {
  using enum Placeringstilstand;
  for (const auto t : {i_gang, kommende, slut, afbrudt})
    for (const auto& p : alle)
      if (p.tilstand == t) return &p;
  return nullptr;
}

Cvstand cvstand(store::Forbindelse& db, const Kontekst& k, BorgerId id, bool i_gang) {
  Cvstand ud;
  for (const auto& d : store::list_borgerdatoer(db, k.bruger.kommune, id))
    if (d.art == Borgerdatoart::cv_godkendt) ud.paa_jobnet = d.dato;
  for (const auto& n : store::list_placeringsnotater(db, k.bruger.kommune, id))
    if (n.art == Placeringsnotatart::cv_gennemgaaet) ud.gennemgaaet = n.dato;
  const auto senest = std::max(ud.paa_jobnet, ud.gennemgaaet);
  if (senest) ud.uger = (k.i_dag - *senest) / 7;
  ud.igen = i_gang && (!senest || k.i_dag >= regler::cv_igen(*senest).forfalder);
  return ud;
}

// What the rule of offers asks to know whose the uddannelsespålæg is.
void saet_paalaeg(store::Forbindelse& db, const Kontekst& k, Videresvisning& v) {
  const Ydelsesperiode* nu = nullptr;
  const auto ydelser = store::list_ydelser(db, k.bruger.kommune, v.borger.id);
  for (const auto& y : ydelser)
    if (y.fra <= k.i_dag && (!y.til || k.i_dag <= *y.til)) nu = &y;
  if (nu == nullptr) return;
  v.i_paalaeg =
      regler::er_ung_uden_uddannelse({.population = v.borger.population,
                                      .ydelse = nu->ydelse,
                                      .visitation = nu->visitation,
                                      .foedt = v.borger.cpr.foedselsdato(),
                                      .uddannelse = v.borger.erhvervskompetencegivende_uddannelse,
                                      .fra = nu->fra,
                                      .fritaget_til = {},
                                      .tilbud = {}},
                                     k.i_dag);
  v.uddannelse_ukendt = v.i_paalaeg && !v.borger.erhvervskompetencegivende_uddannelse;
  if (const Hjemmel* h = regler::uddannelsespaalaeg(k.i_dag); v.i_paalaeg && h != nullptr)
    v.paalaeg_hjemmel = std::string(h->dokument) + ", " + std::string(h->sted);
}

std::vector<Naestefrist> frister(store::Forbindelse& db, const Kontekst& k) {
  std::vector<Naestefrist> ud;
  const auto tag = [&](Uddannelsesfrist f) {
    const Dato d = regler::naeste_gang(f.maaned, f.dag, k.i_dag);
    ud.push_back({std::move(f), d});
  };
  for (const auto& f : regler::landets_ansoegningsfrister())
    tag({0, std::string(f.navn), f.maaned, f.dag, std::string(f.kilde)});
  for (auto& f : store::list_uddannelsesfrister(db, k.bruger.kommune)) tag(std::move(f));
  std::stable_sort(ud.begin(), ud.end(),
                   [](const auto& a, const auto& b) { return a.dato < b.dato; });
  return ud;
}

bool aabent(const Jobaabning& j, Dato dag) { return !j.lukket && (!j.frist || dag <= *j.frist); }

// Worked on first, then with the fewest things missing, then with the most that are there.
bool foer(const Jobforslag& a, const Jobforslag& b) {
  if (a.seneste.has_value() != b.seneste.has_value()) return a.seneste.has_value();
  if (a.svar.mangler != b.svar.mangler) return a.svar.mangler < b.svar.mangler;
  return a.svar.har > b.svar.har;
}

std::vector<Jobforslag> jobforslag(store::Forbindelse& db, const Kontekst& k,
                                   const Videresvisning& v) {
  const auto gjort = store::list_jobmatch(db, k.bruger.kommune, v.borger.id);
  const auto shown = tidligere_forudsaetninger(db, k.bruger.kommune, v.borger.id);
  const auto hans = shown.find(v.borger.id);
  const auto bevist =
      hans == shown.end() ? std::vector<std::string>() : beviser(hans->second, k.i_dag);
  std::vector<Jobforslag> ud;
  for (auto& j : store::list_jobaabninger(db, k.bruger.kommune)) {
    std::optional<Jobmatch> seneste;
    for (const auto& m : gjort)
      if (m.jobaabning == j.id) seneste = m;
    Jobmatchsvar svar = v.skemaer.empty() ? Jobmatchsvar{} : match(j, v.skemaer.front(), bevist);
    if (!seneste && (!svar.foreslaas || !aabent(j, k.i_dag))) continue;
    ud.push_back({std::move(j), std::move(svar), std::move(seneste)});
  }
  std::stable_sort(ud.begin(), ud.end(), foer);
  return ud;
}

}  // namespace

const Videreplacering* seneste_placering(const Videresvisning& v) { return seneste(v.placeringer); }

std::optional<Videreplacering> placering_paa_vej(store::Forbindelse& db, const Kontekst& k,
                                                 BorgerId borger) {
  if (!maa_se_borgere(k)) return std::nullopt;
  const auto alle = placeringer(db, k, borger);
  const auto* p = seneste(alle);
  return p == nullptr ? std::nullopt : std::optional(*p);
}

Resultat<Videresvisning> vis_videre(store::Forbindelse& db, const Kontekst& k, BorgerId borger) {
  NYTTE_TRY(kraev_holdlaeser(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Videresvisning> {
    NYTTE_TRY(auto b, find_egen_borger(db, k, borger));
    noter_opslag(db, k, {borger}, "vejen_videre");
    const auto kommune = k.bruger.kommune;
    Videresvisning v{.borger = std::move(b),
                     .paalaeg_hjemmel = {},
                     .placeringer = placeringer(db, k, borger),
                     .skemaer = store::list_kompetenceskemaer(db, kommune, borger),
                     .cv = {},
                     .samtaler = store::list_samtaler(db, kommune, borger),
                     .aftaler = store::list_samtaleaftaler(db, kommune, borger),
                     .skridt = store::list_uddannelsesskridt(db, kommune, borger),
                     .frister = {},
                     .hjaelp = store::list_hjaelp(db, kommune, borger),
                     .afgange = store::list_borgerafgange(db, kommune, borger),
                     .job = {}};
    const auto* p = seneste_placering(v);
    v.cv = cvstand(db, k, borger, p != nullptr && p->tilstand == Placeringstilstand::i_gang);
    saet_paalaeg(db, k, v);
    if (v.i_paalaeg) v.frister = frister(db, k);
    v.job = jobforslag(db, k, v);
    return v;
  });
}

Resultat<std::vector<Naestefrist>> ansoegningsfrister(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(kraev_rolle(
      k, {Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder, Rolle::projektleder}));
  return frister(db, k);
}

}  // namespace nytte::sager
