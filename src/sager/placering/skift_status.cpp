// Interrupt, end, never started, annul: one way through, by the transition table of the model.
#include "sager/adgangskontrol.hpp"
#include "sager/dfdg/koe.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/placering/aendr_placering.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/placering.hpp"

namespace nytte::sager {
namespace {

// What must hold beyond the transition table; may settle the day of the event.
using Kontrol = void (*)(const Kontekst& k, const Placering& p, Placeringsskift& s,
                         Feltkontrol& felter);

// Past participle with the actor, where the cause names one.
std::string_view haendelsesart(Placeringsstatus til, Placeringsaarsag aarsag) {
  using enum Placeringsstatus;
  switch (til) {
    case afbrudt:
      if (aarsag == Placeringsaarsag::arbejdsgiver_afbroed)
        return "placering_afbrudt_af_arbejdsgiver";
      if (aarsag == Placeringsaarsag::borger_afbroed ||
          aarsag == Placeringsaarsag::oenske_fra_borger)
        return "placering_afbrudt_af_borger";
      return "placering_afbrudt";
    case afsluttet:
      return "placering_afsluttet";
    case ikke_startet:
      return "placering_ikke_startet";
    case annulleret:
      return "placering_annulleret";
    case henvist:
    case ansat:
      break;
  }
  return "placering_aendret";
}

void kraev_aarsag(const Placeringsskift& s, Feltkontrol& felter) {
  if (s.aarsag == Placeringsaarsag::ikke_valgt)
    felter.fejl(Fejlkode::begrundelse_mangler, "aarsag", "vælg en årsag");
  if (s.aarsag == Placeringsaarsag::andet && er_blank(s.begrundelse))
    felter.fejl(Fejlkode::begrundelse_mangler, "begrundelse");
}

void kan_afbrydes(const Kontekst& k, const Placering& p, Placeringsskift& s, Feltkontrol& felter) {
  kraev_aarsag(s, felter);
  if (s.haendelsesdato < p.fra || s.haendelsesdato >= p.til)
    felter.fejl(Fejlkode::dato_ugyldig, "haendelsesdato",
                "fra " + iso(p.fra) + " til dagen før " + iso(p.til));
  if (s.haendelsesdato > k.i_dag)
    felter.fejl(Fejlkode::dato_ugyldig, "haendelsesdato", "dagen ligger ude i fremtiden");
}

void kan_afsluttes(const Kontekst& k, const Placering& p, Placeringsskift& s, Feltkontrol& felter) {
  if (k.i_dag < p.til)
    felter.fejl(Fejlkode::tilstand_tillader_ikke, "placering", "den løber til " + iso(p.til));
  s.haendelsesdato = p.til;
}

void blev_ikke_til_noget(const Kontekst& k, const Placering& p, Placeringsskift& s,
                         Feltkontrol& felter) {
  kraev_aarsag(s, felter);
  if (p.status == Placeringsstatus::ansat && k.i_dag < p.fra)
    felter.fejl(Fejlkode::tilstand_tillader_ikke, "placering", "den begynder " + iso(p.fra));
  if (s.haendelsesdato > k.i_dag)
    felter.fejl(Fejlkode::dato_ugyldig, "haendelsesdato", "dagen ligger ude i fremtiden");
}

void kan_annulleres(const Kontekst& k, const Placering& p, Placeringsskift& s,
                    Feltkontrol& felter) {
  if (er_blank(s.begrundelse)) felter.fejl(Fejlkode::begrundelse_mangler, "begrundelse");
  s.aarsag = Placeringsaarsag::fejlregistrering;
  s.haendelsesdato = k.i_dag;
  (void)p;
}

Resultat<Placering> skift_til(store::Forbindelse& db, const Kontekst& k, Placeringsskift s,
                              Placeringsstatus til, Kontrol kontrol) {
  const auto foer = store::find_placering(db, k.bruger.kommune, s.placering);
  if (!foer || foer->ordning != Ordning::nytteindsats)
    return Fejl(Fejlkode::findes_ikke, "placering");
  if (s.version != foer->version) return Fejl(Fejlkode::version_foraeldet, "version");
  if (!maa_skifte(foer->status, til))
    return Fejl(Fejlkode::tilstand_tillader_ikke, "placering", std::string(navn(foer->status)));
  Feltkontrol felter;
  felter.valgfri("begrundelse", s.begrundelse);
  kontrol(k, *foer, s, felter);
  NYTTE_TRY(felter.svar());
  Placering p = *foer;
  p.status = til;
  p.aarsag = s.aarsag;
  p.haendelsesdato = s.haendelsesdato;
  NYTTE_TRY(p.version, store::update_placering(db, p));
  const auto noegle = std::to_string(p.id.vaerdi);
  const Sporfelter felterne{{"status", std::string(navn(p.status))},
                            {"aarsag", std::string(navn(p.aarsag))},
                            {"haendelsesdato", iso(p.haendelsesdato)}};
  noter(db, k, {haendelsesart(til, s.aarsag), "placering", noegle, s.begrundelse, felterne});
  if (foer->status != Placeringsstatus::henvist)  // the register never heard of a referral
    laeg_registrering_i_koe(db, k, p.id,
                            til == Placeringsstatus::annulleret ? Registerhandling::annuller
                                                                : Registerhandling::afslut);
  if (p.borger) noter_opslag(db, k, {*p.borger}, "skift_placering");
  return p;
}

// What a placement becomes, and when it may.
struct Overgang {
  Placeringsstatus til;
  Kontrol kontrol;
};

Resultat<Placering> koer(store::Forbindelse& db, const Kontekst& k, const Placeringsskift& s,
                         const Overgang& o, Koersel koersel) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  return i_transaktion(db, koersel, [&] { return skift_til(db, k, s, o.til, o.kontrol); });
}

}  // namespace

Resultat<Placering> afbryd_placering(store::Forbindelse& db, const Kontekst& k,
                                     const Placeringsskift& skift, Koersel koersel) {
  return koer(db, k, skift, {Placeringsstatus::afbrudt, kan_afbrydes}, koersel);
}

Resultat<Placering> afslut_placering(store::Forbindelse& db, const Kontekst& k,
                                     const Placeringsskift& skift, Koersel koersel) {
  return koer(db, k, skift, {Placeringsstatus::afsluttet, kan_afsluttes}, koersel);
}

Resultat<Placering> marker_ikke_startet(store::Forbindelse& db, const Kontekst& k,
                                        const Placeringsskift& skift, Koersel koersel) {
  return koer(db, k, skift, {Placeringsstatus::ikke_startet, blev_ikke_til_noget}, koersel);
}

Resultat<Placering> annuller_placering(store::Forbindelse& db, const Kontekst& k,
                                       const Placeringsskift& skift, Koersel koersel) {
  return koer(db, k, skift, {Placeringsstatus::annulleret, kan_annulleres}, koersel);
}

}  // namespace nytte::sager
