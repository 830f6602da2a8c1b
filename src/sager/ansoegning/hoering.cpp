// From the application to its hearing and back: the employees' side is asked about the points as
// they stand, and its answer fills points 6 and 7.
#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/ansoegning/ansoegning.hpp"
#include "sager/ansoegning/skriv.hpp"
#include "sager/ansoegning/tilstand.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/transaktion.hpp"
#include "store/ansoegning.hpp"

namespace nytte::sager {
namespace {

// What must be written before anybody can be asked about it; all that is missing at once.
Resultat<void> kraev_emne(const Ansoegningsindhold& i) {
  Fejl fejl;
  const auto kraev = [&](bool er_der, const char* felt, const char* hvad) {
    if (!er_der) fejl.tilfoej(Fejlkode::felt_mangler, felt, hvad);
  };
  kraev(i.p_nummer.has_value(), "p_nummer", "vælg arbejdsstedet");
  kraev(i.pladser.has_value(), "pladser", "skriv, hvor mange pladser der søges om");
  kraev(!er_blank(i.opgaver), "opgaver", "skriv, hvad der skal laves");
  kraev(i.fra.has_value(), "fra", "skriv den første dag");
  kraev(i.til.has_value(), "til", "skriv den sidste dag");
  if (!fejl.tom()) return fejl;
  return success();
}

Dispensationsforslag forslag_af(const Dispensationsansoegning& a) {
  const auto& i = a.indhold;
  return {.ansoegning = a.id,
          .p_nummer = i.p_nummer.value(),
          .faggruppe = i.faggruppe,
          .opgave = i.opgaver,
          .pladser = i.pladser.value(),
          .fra = i.fra.value(),
          .til = i.til.value()};
}

// The minutes and whatever else came with an answer, as attachments of the application; once each.
Resultat<void> tag_bilag_med(store::Forbindelse& db, const Kontekst& k, AnsoegningId id,
                             const Henvendelsesvisning& h) {
  const std::string emne(kAnsoegningsemne);
  const auto noegle = std::to_string(id.vaerdi);
  const auto har = list_bilag(db, emne, noegle);
  for (const auto& b : h.bilag) {
    if (std::any_of(har.begin(), har.end(), [&](const Bilag& x) { return x.sha256 == b.sha256; }))
      continue;
    NYTTE_TRY(auto indhold, hent_bilag_indhold(db, b.sha256));
    const auto titel =
        "Fra høringen, " + h.henvendelse.navn + ": " + (b.titel.empty() ? b.navn : b.titel);
    // Checked when it was handed in, and kept by its hash since.
    NYTTE_TRY(gem_kontrolleret_bilag(db, k, {emne, noegle, b.navn, titel, std::move(indhold)},
                                     {b.type, b.skanning}));
  }
  return success();
}

}  // namespace

bool kan_bruges(const Hoeringssagsvisning& v) {
  return std::any_of(v.henvendelser.begin(), v.henvendelser.end(), [](const auto& h) {
    return h.henvendelse.part == Part::medarbejderside && h.svar.has_value();
  });
}

Resultat<Hoeringssagsvisning> begynd_hoering(store::Forbindelse& db, const Kontekst& k,
                                             const Ansoegningsvalg& valg, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Hoeringssagsvisning> {
    NYTTE_TRY(auto a, find_egen_ansoegning(db, k, valg.id));
    NYTTE_TRY(kraev_kan_rettes(a));
    NYTTE_TRY(kraev_emne(a.indhold));
    NYTTE_TRY(auto v, opret_hoeringssag(db, k, {.forslag = forslag_af(a)}));
    a.hoering = v.sag.id;
    NYTTE_TRY(store::set_ansoegning_hoering(db, a.id, v.sag.id));
    const auto& spurgt = v.henvendelser.front().henvendelse;
    NYTTE_TRY(skriv_ansoegning(db, k, std::move(a), valg.version,
                               {"ansoegning_hoering_begyndt", {{"navn", spurgt.navn}}}));
    return v;
  });
}

Resultat<Dispensationsansoegning> brug_hoeringssvar(store::Forbindelse& db, const Kontekst& k,
                                                    const Ansoegningsvalg& valg, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Dispensationsansoegning> {
    NYTTE_TRY(auto a, find_egen_ansoegning(db, k, valg.id));
    NYTTE_TRY(kraev_kan_rettes(a));
    if (!a.hoering) return Fejl(Fejlkode::findes_ikke, "hoering", "der er ikke begyndt en høring");
    NYTTE_TRY(const auto v, vis_hoeringssag(db, k, *a.hoering));
    if (!kan_bruges(v))
      return Fejl(Fejlkode::tilstand_tillader_ikke, "hoering",
                  "medarbejdernes side har ikke svaret endnu");
    foreslaa_hoering(v, a.indhold);
    for (const auto& h : v.henvendelser) {
      if (!h.svar) continue;
      NYTTE_TRY(tag_bilag_med(db, k, a.id, h));
    }
    // The event's fields are made before the application is moved away.
    const Ansoegningsspor brugt{"ansoegning_hoeringssvar_brugt", {{"navn", a.indhold.hoert_navn}}};
    return skriv_ansoegning(db, k, std::move(a), valg.version, brugt);
  });
}

}  // namespace nytte::sager
