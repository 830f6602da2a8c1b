#include "sager/raad/sagslinje.hpp"

#include "kontrakt/fund_tekst.hpp"
#include "regler/dispensation/afgoerelse.hpp"
#include "store/arbejdssted.hpp"
#include "store/moede.hpp"
#include "store/raad.hpp"
#include "store/raadsmedlem.hpp"

namespace nytte::sager {
namespace {

// The reason of the newest return.
std::string mangler(const Raadssag& sag) {
  if (sag.ansoegning.tilstand != Ansoegningstilstand::mangelfuld) return {};
  for (auto s = sag.skridt.rbegin(); s != sag.skridt.rend(); ++s)
    if (s->handling == Ansoegningshandling::returner) return s->grund;
  return {};
}

bool om_fremmoedet(Fundkode k) {
  switch (k) {
    case Fundkode::beslutningsdygtigt:
    case Fundkode::formand_ikke_til_stede:
    case Fundkode::raad_uden_formand:
    case Fundkode::for_faa_til_stede:
    case Fundkode::ingen_medlemmer:
    case Fundkode::sagsudvalg_beslutningsdygtigt:
    case Fundkode::sagsudvalg_ikke_tilladt:
    case Fundkode::sagsudvalg_uden_for_periode:
    case Fundkode::sagsudvalg_part_mangler:
      return true;
    default:
      return false;
  }
}

}  // namespace

Raadssagslinje som_linje(store::Forbindelse& db, const Raadssag& sag) {
  const auto& a = sag.ansoegning;
  const auto kommune = store::find_kommune(db, a.kommune);
  Raadssagslinje l{.id = a.id,
                   .skridt = sag.skridt.back().nr,
                   .tilstand = a.tilstand,
                   .kommune = kommune ? kommune->navn : a.kommune.tekst(),
                   .arbejdssted = a.indhold.navn,
                   .p_nummer = a.indhold.p_nummer ? a.indhold.p_nummer->tekst() : "",
                   .pladser = a.indhold.pladser,
                   .fra = a.indhold.fra,
                   .til = a.indhold.til,
                   .indsendt = sag.indsendelse.dag,
                   .moede = {},
                   .moede_id = store::find_dagsorden(db, a.id),
                   .journalnummer = a.journalnummer,
                   .mangler = mangler(sag)};
  if (l.moede_id)
    if (const auto m = store::find_moede(db, a.raad, *l.moede_id)) l.moede = m->dato;
  return l;
}

Fremmoededom bedoem_fremmoede(store::Forbindelse& db, const Moede& m) {
  regler::Afgoerelsesfakta f{.myndighed = {.dag = m.dato}};
  f.raad = m.raad;
  f.myndighed.raad = m.raad;
  f.medlemmer = store::list_raadsmedlemmer(db, m.raad);
  if (m.sagsudvalg) f.sagsudvalg = store::find_sagsudvalg(db, m.raad, *m.sagsudvalg);
  f.til_stede = m.til_stede;
  Fremmoededom dom{.tekst = {}, .beslutningsdygtigt = true};
  bool fundet = false;
  for (const Fund& fund : regler::bedoem_raadsafgoerelse(f)) {
    if (!om_fremmoedet(fund.kode)) continue;
    fundet = true;
    if (!dom.tekst.empty()) dom.tekst += ' ';
    dom.tekst += kontrakt::saetning(fund);
    if (fund.udfald < Udfald::advarsel) dom.beslutningsdygtigt = false;
  }
  dom.beslutningsdygtigt = dom.beslutningsdygtigt && fundet;
  return dom;
}

}  // namespace nytte::sager
