#include "sager/jobordre/registrer_hoering.hpp"

#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/hoering.hpp"
#include "store/jobordre.hpp"

namespace nytte::sager {
namespace {

Resultat<void> kontroller(const Hoering& h, Dato i_dag) {
  Feltkontrol felter;
  felter.paakraevet("navn", h.navn);
  felter.valgfri("bemaerkning", h.bemaerkning);
  if (h.art == Hoeringsart::hoering && !h.niveau)
    felter.fejl(Fejlkode::felt_mangler, "niveau", "hvem blev hørt?");
  const auto ikke_frem = [&](std::string_view felt, std::optional<Dato> d) {
    if (d && *d > i_dag) felter.fejl(Fejlkode::dato_ugyldig, felt, "dagen ligger ude i fremtiden");
  };
  ikke_frem("dato", h.dato);
  ikke_frem("arbejdsgiver_erklaering", h.arbejdsgiver_erklaering);
  ikke_frem("medarbejder_erklaering", h.medarbejder_erklaering);
  return felter.svar();
}

Spor spor(const Hoering& h, std::string_view art) {
  Sporfelter felter{{"dato", iso(h.dato)}, {"navn", h.navn}};
  if (h.niveau) felter.emplace_back("niveau", std::string(navn(*h.niveau)));
  if (h.arbejdsgiver_erklaering)
    felter.emplace_back("arbejdsgiver_erklaering", iso(*h.arbejdsgiver_erklaering));
  if (h.medarbejder_erklaering)
    felter.emplace_back("medarbejder_erklaering", iso(*h.medarbejder_erklaering));
  if (h.enig) felter.emplace_back("enig", *h.enig ? "ja" : "nej");
  return {art, "jobordre", std::to_string(h.jobordre.vaerdi), h.bemaerkning, felter};
}

}  // namespace

Resultat<Hoering> registrer_hoering(store::Forbindelse& db, const Kontekst& k, const Hoering& ny,
                                    Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Hoering> {
    NYTTE_TRY(kontroller(ny, k.i_dag));
    const auto j = store::find_jobordre(db, k.bruger.kommune, ny.jobordre);
    if (!j) return Fejl(Fejlkode::findes_ikke, "jobordre");
    if (j->status == Jobordrestatus::annulleret)
      return Fejl(Fejlkode::tilstand_tillader_ikke, "jobordre", "den er annulleret");
    Hoering h = ny;
    h.version = 1;
    if (h.art == Hoeringsart::orientering) h.niveau.reset();
    h.id = store::insert_hoering(db, h);
    noter(
        db, k,
        spor(h, h.art == Hoeringsart::hoering ? "hoering_registreret" : "orientering_registreret"));
    return h;
  });
}

Resultat<Hoering> vis_hoering(store::Forbindelse& db, const Kontekst& k, HoeringId id) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<Hoering> {
    auto fundet = store::find_hoering(db, k.bruger.kommune, id);
    if (!fundet) return Fejl(Fejlkode::findes_ikke, "hoering");
    return *std::move(fundet);
  });
}

Resultat<Hoering> aendr_hoering(store::Forbindelse& db, const Kontekst& k, const Hoering& ny,
                                Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Hoering> {
    const auto foer = store::find_hoering(db, k.bruger.kommune, ny.id);
    if (!foer) return Fejl(Fejlkode::findes_ikke, "hoering");
    Hoering h = ny;
    h.jobordre = foer->jobordre;
    h.art = foer->art;
    if (h.art == Hoeringsart::orientering) h.niveau.reset();
    NYTTE_TRY(kontroller(h, k.i_dag));
    NYTTE_TRY(h.version, store::update_hoering(db, h));
    noter(db, k, spor(h, "hoering_aendret"));
    return h;
  });
}

}  // namespace nytte::sager
