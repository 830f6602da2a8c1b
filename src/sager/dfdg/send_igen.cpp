// A person asks for a new attempt.
#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/dfdg/haandter.hpp"
#include "sager/dfdg/indhold.hpp"
#include "sager/dfdg/koe.hpp"
#include "sager/dfdg/koe_indre.hpp"
#include "sager/dfdg/skridt.hpp"
#include "sager/registrering/registrering.hpp"
#include "sager/registrering/registrering_json.hpp"
#include "sager/transaktion.hpp"
#include "store/dfdg.hpp"

namespace nytte::sager {
namespace {

using Svar = Resultat<Registerforsendelse>;

// Who wrote it last and when is not what it says.
std::string uden_skriver(Registrering r) {
  r.registrerende = {};
  r.registreret = {};
  return registrering_som_json(r);
}

// A request that the register says it had, but whose record is not there, needs a new name too.
bool skal_have_nyt_navn(const Registerforsendelse& f) {
  return f.svarkode == kSvarIgen || f.svarkode == kSvarFremmed;
}

Svar samme_igen(store::Forbindelse& db, const Kontekst& k, const Registerforsendelse& f) {
  return tag_skridt(
      db, k, f, {.skridt = Forsendelsesskridt::send_igen, .kode = {}, .tekst = {}, .naeste = k.nu});
}

// The newest row of the record, which was just written.
Svar den_nye(store::Forbindelse& db, const Registerforsendelse& f) {
  auto alle = store::list_forsendelser(db, f.emne, f.emne_id);
  return std::move(alle.back());
}

Svar placering_igen(store::Forbindelse& db, const Kontekst& k, const Registerforsendelse& f) {
  NYTTE_TRY(const auto nu, hent_registrering(db, k.bruger.kommune, {f.emne_id}));
  if (auto tekst = mangler(db, nu, k.i_dag); !tekst.empty())
    return Fejl(Fejlkode::registrering_ufuldstaendig, "registrering", tekst);
  NYTTE_TRY(const auto foer, laes_registrering_json(f.indhold_json));
  if (uden_skriver(nu) == uden_skriver(foer) && !skal_have_nyt_navn(f)) return samme_igen(db, k, f);
  laeg_registrering_i_koe(db, k, {f.emne_id}, f.handling);
  return den_nye(db, f);
}

Svar jobordre_igen(store::Forbindelse& db, const Kontekst& k, const Registerforsendelse& f) {
  const auto nu = hent_jobordreregistrering(db, k, {f.emne_id});
  if (!nu) return Fejl(Fejlkode::findes_ikke, "jobordre");
  NYTTE_TRY(auto foer, laes_jobordreregistrering(f.indhold_json));
  foer.ansvarlig.sagsbehandler = nu->ansvarlig.sagsbehandler;
  if (jobordreregistrering_json(*nu) == jobordreregistrering_json(foer) && !skal_have_nyt_navn(f))
    return samme_igen(db, k, f);
  laeg_jobordre_i_koe(db, k, {f.emne_id}, f.handling);
  return den_nye(db, f);
}

Svar send(store::Forbindelse& db, const Kontekst& k, const Sendigen& s) {
  const auto f = store::find_forsendelse(db, s.id);
  if (!f || f->kommune != k.bruger.kommune) return Fejl(Fejlkode::findes_ikke, "registrering");
  NYTTE_TRY(f->emne == Registeremne::jobordre ? kraev_konsulent(k) : kraev_sagsbehandler(k));
  if (f->tilstand != s.tilstand) return Fejl(Fejlkode::version_foraeldet, "tilstand");
  if (!efter(f->tilstand, Forsendelsesskridt::send_igen))
    return Fejl(Fejlkode::tilstand_tillader_ikke, "tilstand", std::string(navn(f->tilstand)));
  const auto alle = store::list_forsendelser(db, f->emne, f->emne_id);
  if (alle.back().id != f->id)
    return Fejl(Fejlkode::tilstand_tillader_ikke, "registrering",
                "der er en nyere af den samme registrering");
  if (f->tilstand == Forsendelsestilstand::venter || f->svarkode == kSvarImporteret)
    return samme_igen(db, k, *f);
  return f->emne == Registeremne::placering ? placering_igen(db, k, *f) : jobordre_igen(db, k, *f);
}

}  // namespace

Resultat<Registerforsendelse> send_registrering_igen(store::Forbindelse& db, const Kontekst& k,
                                                     const Sendigen& s, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&] { return send(db, k, s); });
}

}  // namespace nytte::sager
