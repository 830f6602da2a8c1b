// nytte's own placements and job orders as rows of a case system's list.
#include "sager/fagsystem/egne.hpp"

#include <algorithm>
#include <map>

#include "sager/adgangskontrol.hpp"
#include "sager/fagsystem/fagsystem.hpp"
#include "sager/fagsystem/skriv.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/borger.hpp"
#include "store/jobordre.hpp"
#include "store/placering.hpp"

namespace nytte::sager {
namespace {

constexpr Side kAlle{.start = 0, .antal = 0};

std::string_view sted_ord(Sektor s) {
  switch (s) {
    case Sektor::kommune:
      return "Kommunal arbejdsplads";
    case Sektor::region:
      return "Regional arbejdsplads";
    case Sektor::stat:
      return "Statslig arbejdsplads";
    case Sektor::selvejende:
      return "Selvejende institution";
    case Sektor::privat:
      break;
  }
  return "Privat arbejdsplads";
}

std::string_view ydelse_ord(Ydelse y) {
  switch (y) {
    case Ydelse::kontanthjaelp:
      return "Kontanthjælp";
    case Ydelse::uddannelseshjaelp:
      return "Uddannelseshjælp";
    case Ydelse::arbejdsmarkedsydelse:
      return "Arbejdsmarkedsydelse";
    default:
      return navn(y);
  }
}

std::string status_ord(Placeringsstatus s) {
  std::string ud(navn(s));
  if (s == Placeringsstatus::ikke_startet) ud = "ikke startet";
  ud[0] = static_cast<char>(ud[0] - 'a' + 'A');
  return ud;
}

std::string aarsag_ord(Placeringsaarsag a) {
  std::string ud(navn(a));
  std::replace(ud.begin(), ud.end(), '_', ' ');
  ud[0] = static_cast<char>(ud[0] - 'a' + 'A');
  return ud;
}

// What every system's list says of the job order of a row.
template <class Raekke>
void fra_jobordre(Raekke& r, const Jobordre& j, const Arbejdssted& a) {
  r.nummer = j.nummer;
  // The offer's own category in Opera and Fasit: nytteindsats goes by the rules of praktik.
  r.kategori = "Virksomhedspraktik";
  r.tilbudstype = fagsystemport().jobordretype(j.type);
  r.tilbudssted = sted_ord(a.sektor);
  r.stilling = j.stilling;
  r.tekst = j.opgave;
  r.virksomhed = a.navn;
  r.ministeromraade = j.ministeromraade.value_or("");
  r.cvr = a.cvr;
  r.p_nummer = a.p_nummer;
  r.tilbud =
      j.saerligt_tilrettelagt ? Tilbud::saerligt_tilrettelagt_nytteindsats : Tilbud::nytteindsats;
  r.sektor = a.sektor;
}

std::optional<Ydelse> ydelse_paa(const std::vector<Ydelsesperiode>& perioder, Dato d) {
  for (const auto& y : perioder)
    if (y.fra <= d && (!y.til || d <= *y.til)) return y.ydelse;
  return std::nullopt;
}

std::vector<Kildejobordre> egne_jobordrer(store::Forbindelse& db, const Kontekst& k) {
  std::vector<Kildejobordre> ud;
  const auto alle =
      store::list_jobordrer(db, k.bruger.kommune, {}, k.i_dag, {Jobordreorden::nummer, kAlle});
  for (const auto& o : alle.raekker) {
    const auto a = store::find_arbejdssted(db, o.jobordre.p_nummer);
    if (!a || o.jobordre.status == Jobordrestatus::annulleret) continue;
    Kildejobordre r{.linje = static_cast<std::int64_t>(ud.size()) + 2, .kommune = k.bruger.kommune};
    fra_jobordre(r, o.jobordre, *a);
    r.fra = o.jobordre.fra;
    r.til = o.jobordre.til;
    r.placerede = o.pladstal.placerede;
    r.henviste = o.pladstal.henviste;
    r.ledige = o.pladstal.ledige;
    ud.push_back(std::move(r));
  }
  return ud;
}

std::optional<Kildeplacering> egen(store::Forbindelse& db, const Kontekst& k, const Placering& p) {
  if (!p.borger || !p.jobordre) return std::nullopt;
  const auto b = store::find_borger(db, k.bruger.kommune, *p.borger);
  const auto j = store::find_jobordre(db, k.bruger.kommune, *p.jobordre);
  const auto a = store::find_arbejdssted(db, p.p_nummer);
  if (!b || !j || !a) return std::nullopt;
  return som_kildeplacering(
      {p, *j, *a, *b, ydelse_paa(store::list_ydelser(db, k.bruger.kommune, b->id), p.fra)});
}

std::vector<Kildeplacering> egne_placeringer(store::Forbindelse& db, const Kontekst& k) {
  Placeringsfilter filter;
  filter.ordning = Ordning::nytteindsats;
  std::vector<Kildeplacering> ud;
  std::vector<BorgerId> set;
  for (const auto& o :
       store::list_placeringer(db, k.bruger.kommune, filter, Placeringsorden::fra, kAlle).raekker) {
    auto r = egen(db, k, o.placering);
    if (!r || o.placering.status == Placeringsstatus::annulleret) continue;
    r->linje = static_cast<std::int64_t>(ud.size()) + 2;
    set.push_back(*o.placering.borger);
    ud.push_back(*std::move(r));
  }
  std::sort(set.begin(), set.end());
  set.erase(std::unique(set.begin(), set.end()), set.end());
  noter_opslag(db, k, set, "eksport");
  return ud;
}

}  // namespace

Kildeplacering som_kildeplacering(const Egenplacering& e) {
  const Placering& p = e.placering;
  Kildeplacering r{.kommune = p.kommune};
  fra_jobordre(r, e.jobordre, e.arbejdssted);
  r.cpr = e.borger.cpr;
  r.borger = e.borger.navn;
  r.aktiveringstype = kAktiveringstypeord;
  r.ydelse = e.ydelse;
  if (e.ydelse) r.sagstype = ydelse_ord(*e.ydelse);
  r.modul = e.ydelse == Ydelse::arbejdsmarkedsydelse ? "Jobplansmodul" : "Placeringsmodul";
  r.status = status_ord(p.status);
  r.aarsag = aarsag_ord(p.aarsag);
  r.fra = p.fra;
  r.til = sidste_dag_paa_stedet(p).value_or(p.til);
  r.ugentlig_tid = p.ugentlig_tid;
  r.del_af_plan = p.del_af_plan;
  return r;
}

Resultat<Listefilsvar> hent_egne(store::Forbindelse& db, const Kontekst& k, const Egenliste& e) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Listefilsvar> {
    const auto& port = fagsystemport();
    Listetabel t{std::string(navn(e.liste)), port.overskrifter(e.system, e.liste), {}};
    if (e.liste == Fagsystemliste::placeringer)
      for (const auto& r : egne_placeringer(db, k))
        t.raekker.push_back(port.placering(e.system, r));
    else
      for (const auto& r : egne_jobordrer(db, k)) t.raekker.push_back(port.jobordre(e.system, r));
    NYTTE_TRY(auto bytes, som_fil(t, e.format));
    return Listefilsvar{std::string(navn(e.system)) + "-" + std::string(navn(e.liste)) + "." +
                            std::string(navn(e.format)),
                        std::move(bytes)};
  });
}

}  // namespace nytte::sager
