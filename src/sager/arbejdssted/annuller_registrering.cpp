#include "sager/arbejdssted/annuller_registrering.hpp"

#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/dispensation.hpp"
#include "store/placering.hpp"
#include "store/repraesentant.hpp"

namespace nytte::sager {
namespace {

using enum Registreringsart;

// The row of the list with that id.
template <class T, class Id>
std::optional<T> med_id(std::vector<T> liste, Id id) {
  const auto en = std::find_if(liste.begin(), liste.end(), [&](const T& t) { return t.id == id; });
  if (en == liste.end()) return std::nullopt;
  return std::move(*en);
}

std::optional<Registrering> laes_repraesentant(store::Forbindelse& db, PNummer p,
                                               RepraesentantId id) {
  const auto m = med_id(store::list_repraesentanter(db, p), id);
  if (!m) return std::nullopt;
  return Registrering{.art = repraesentant,
                      .id = id.vaerdi,
                      .version = m->version,
                      .p_nummer = p,
                      .fra = m->fra,
                      .til = m->til,
                      .navn = m->navn,
                      .niveau = m->niveau,
                      .faggruppe = m->faggruppe,
                      .hele_cvr = !m->p_nummer};
}

std::optional<Registrering> laes_fravaer(store::Forbindelse& db, PNummer p, std::int64_t id) {
  const auto f = med_id(store::list_fravaer(db, p), id);
  if (!f) return std::nullopt;
  auto r = laes_repraesentant(db, p, f->repraesentant);
  if (!r) return std::nullopt;
  r->art = fravaer;
  r->id = id;
  r->version = 1;
  r->fra = f->fra;
  r->til = f->til;
  return r;
}

std::optional<Registrering> laes_findes_ikke(store::Forbindelse& db, PNummer p, std::int64_t id) {
  const auto n = med_id(store::list_findes_ikke(db, p), id);
  if (!n) return std::nullopt;
  return Registrering{.art = findes_ikke,
                      .id = id,
                      .p_nummer = p,
                      .fra = n->fra,
                      .til = n->til,
                      .niveau = n->niveau,
                      .faggruppe = n->faggruppe};
}

std::optional<Registrering> laes_dispensation(store::Forbindelse& db, PNummer p,
                                              DispensationId id) {
  const auto d = store::find_dispensation(db, id);
  if (!d || d->p_nummer != p) return std::nullopt;
  return Registrering{.art = dispensation,
                      .id = id.vaerdi,
                      .version = d->version,
                      .p_nummer = p,
                      .fra = d->fra,
                      .til = d->til,
                      .navn = d->raad,
                      .pladser = d->pladser,
                      .forhold = d->forhold};
}

// A person in another scheme, of the caller's own municipality, that is not annulled already.
std::optional<Placering> find_person(store::Forbindelse& db, const Kontekst& k, PNummer p,
                                     PlaceringId id) {
  auto fundet = store::find_placering(db, k.bruger.kommune, id);
  if (!fundet || fundet->p_nummer != p || fundet->ordning == Ordning::nytteindsats ||
      fundet->status == Placeringsstatus::annulleret)
    return std::nullopt;
  return fundet;
}

std::optional<Registrering> laes_person(store::Forbindelse& db, const Kontekst& k, PNummer p,
                                        PlaceringId id) {
  const auto person = find_person(db, k, p, id);
  if (!person) return std::nullopt;
  return Registrering{.art = anden_ordning,
                      .id = id.vaerdi,
                      .version = person->version,
                      .p_nummer = p,
                      .fra = person->fra,
                      .til = person->til,
                      .ordning = person->ordning};
}

Resultat<Registrering> laes(store::Forbindelse& db, const Kontekst& k, PNummer p,
                            Registreringsart art, std::int64_t id) {
  std::optional<Registrering> r;
  switch (art) {
    case repraesentant:
      r = laes_repraesentant(db, p, RepraesentantId{id});
      break;
    case fravaer:
      r = laes_fravaer(db, p, id);
      break;
    case findes_ikke:
      r = laes_findes_ikke(db, p, id);
      break;
    case dispensation:
      r = laes_dispensation(db, p, DispensationId{id});
      break;
    case anden_ordning:
      r = laes_person(db, k, p, PlaceringId{id});
      break;
  }
  if (!r) return Fejl(Fejlkode::findes_ikke, "registrering");
  return *std::move(r);
}

Resultat<void> annuller_person(store::Forbindelse& db, const Kontekst& k, const Annullering& a) {
  auto p = find_person(db, k, a.p_nummer, PlaceringId{a.id});
  if (!p) return Fejl(Fejlkode::findes_ikke, "registrering");
  p->version = a.version;
  p->status = Placeringsstatus::annulleret;
  p->aarsag = Placeringsaarsag::fejlregistrering;
  p->haendelsesdato = k.i_dag;
  NYTTE_TRY(store::update_placering(db, *p));
  return success();
}

Resultat<void> gem(store::Forbindelse& db, const Kontekst& k, const Annullering& a) {
  switch (a.art) {
    case repraesentant:
      return store::annuller_repraesentant(db, RepraesentantId{a.id}, a.version);
    case fravaer:
      return store::annuller_fravaer(db, a.id);
    case findes_ikke:
      return store::annuller_findes_ikke(db, a.id);
    case dispensation:
      return store::annuller_dispensation(db, DispensationId{a.id}, a.version);
    case anden_ordning:
      return annuller_person(db, k, a);
  }
  return success();
}

std::string_view haendelsesart(Registreringsart art) {
  switch (art) {
    case repraesentant:
      return "repraesentant_annulleret";
    case fravaer:
      return "fravaer_annulleret";
    case findes_ikke:
      return "niveau_fundet_tomt_annulleret";
    case dispensation:
      return "dispensation_annulleret";
    case anden_ordning:
      return "anden_ordning_annulleret";
  }
  return "";
}

// Beside the event of the registration itself: a representative of the whole CVR number, and his
// absences, stand in the employer's history.
Spor spor(store::Forbindelse& db, const Registrering& r, const std::string& grund) {
  Spor s{haendelsesart(r.art), "arbejdssted", r.p_nummer.tekst(), grund, {{"fra", iso(r.fra)}}};
  if (r.hele_cvr) {
    s.emne = "arbejdsgiver";
    s.noegle = store::find_arbejdssted(db, r.p_nummer)->cvr.tekst();
  }
  if (r.til) s.felter.emplace_back("til", iso(*r.til));
  if (!r.navn.empty()) s.felter.emplace_back("navn", r.navn);
  if (r.niveau) s.felter.emplace_back("niveau", std::string(navn(*r.niveau)));
  if (!r.faggruppe.empty()) s.felter.emplace_back("faggruppe", r.faggruppe);
  if (r.ordning) s.felter.emplace_back("ordning", std::string(navn(*r.ordning)));
  if (r.forhold) {
    s.art = "dispensation_forhold_annulleret";
    s.felter.emplace_back("personer", std::to_string(r.forhold->personer));
    s.felter.emplace_back("pr_ansatte", std::to_string(r.forhold->pr_ansatte));
  } else if (r.art == dispensation) {
    s.felter.emplace_back("pladser", std::to_string(r.pladser));
  }
  return s;
}

}  // namespace

Resultat<Registrering> find_registrering(store::Forbindelse& db, const Kontekst& k,
                                         PNummer p_nummer, Registreringsart art, std::int64_t id) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_laesning(db, [&] { return laes(db, k, p_nummer, art, id); });
}

Resultat<Registrering> annuller_registrering(store::Forbindelse& db, const Kontekst& k,
                                             const Annullering& a, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Registrering> {
    NYTTE_TRY(auto r, laes(db, k, a.p_nummer, a.art, a.id));
    Feltkontrol felter;
    if (er_blank(a.grund)) felter.fejl(Fejlkode::begrundelse_mangler, "grund");
    felter.valgfri("grund", a.grund);
    if (a.version != r.version) felter.fejl(Fejlkode::version_foraeldet, "version");
    NYTTE_TRY(felter.svar());
    NYTTE_TRY(gem(db, k, a));
    noter(db, k, spor(db, r, a.grund));
    return r;
  });
}

Resultat<Medarbejderrepraesentant> afslut_repraesentant(store::Forbindelse& db, const Kontekst& k,
                                                        const Slutdag& slut, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Medarbejderrepraesentant> {
    auto m = store::find_repraesentant(db, slut.repraesentant);
    if (!m) return Fejl(Fejlkode::findes_ikke, "repraesentant");
    Feltkontrol felter;
    felter.periode("til", m->fra, slut.til);
    NYTTE_TRY(felter.svar());
    m->version = slut.version;
    m->til = slut.til;
    NYTTE_TRY(m->version, store::update_repraesentant(db, *m));
    noter(db, k,
          {"repraesentant_afsluttet",
           m->p_nummer ? "arbejdssted" : "arbejdsgiver",
           m->p_nummer ? m->p_nummer->tekst() : m->cvr.tekst(),
           "",
           {{"navn", m->navn}, {"niveau", std::string(navn(m->niveau))}, {"til", iso(slut.til)}}});
    return *m;
  });
}

}  // namespace nytte::sager
