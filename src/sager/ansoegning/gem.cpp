#include "kontrakt/ansoegning_json.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/ansoegning/ansoegning.hpp"
#include "sager/ansoegning/bedoem.hpp"
#include "sager/ansoegning/effekt.hpp"
#include "sager/ansoegning/skriv.hpp"
#include "sager/ansoegning/tilstand.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/ansoegning.hpp"
#include "store/arbejdssted.hpp"
#include "store/bilag.hpp"

namespace nytte::sager {
namespace {

constexpr std::int64_t kHoejst = 10'000;  // places and persons, as kontrakt/ansoegning_json has it

void kontroller_tekster(Feltkontrol& f, const Ansoegningsindhold& i) {
  f.valgfri("navn", i.navn, kNavnLaengde);
  f.valgfri("faggruppe", i.faggruppe, kNavnLaengde);
  f.valgfri("hoert_navn", i.hoert_navn, kNavnLaengde);
  f.valgfri("hoert_arbejdssted", i.hoert_arbejdssted, kNavnLaengde);
  f.valgfri("hoert_organisation", i.hoert_organisation, kNavnLaengde);
  for (const auto& [felt, tekst] :
       {std::pair{"adresse", &i.adresse}, std::pair{"opgaver", &i.opgaver},
        std::pair{"rettelsesgrund", &i.rettelsesgrund},
        std::pair{"hoeringsresultat", &i.hoeringsresultat},
        std::pair{"konkurrence", &i.konkurrence}, std::pair{"nyttigt_arbejde", &i.nyttigt_arbejde},
        std::pair{"tidligere_hvornaar", &i.tidligere_hvornaar},
        std::pair{"aendret_p_nummer", &i.aendret_p_nummer},
        std::pair{"aendret_opgaver", &i.aendret_opgaver},
        std::pair{"aendret_forhold", &i.aendret_forhold},
        std::pair{"aendret_andet", &i.aendret_andet}, std::pair{"effekt", &i.effekt},
        std::pair{"effekt_grund", &i.effekt_grund}})
    f.valgfri(felt, *tekst);
}

// What cannot be kept; what is missing is a finding, not an error.
Resultat<void> kontroller(store::Forbindelse& db, const Kontekst& k, const Ansoegningsindhold& i) {
  Feltkontrol f;
  kontroller_tekster(f, i);
  f.tal("pladser", i.pladser.value_or(0), 0, kHoejst);
  f.tal("i_praktik", i.i_praktik.value_or(0), 0, kHoejst);
  f.tal("i_loentilskud", i.i_loentilskud.value_or(0), 0, kHoejst);
  f.tal("i_nytteindsats", i.i_nytteindsats.value_or(0), 0, kHoejst);
  if (i.fra) f.periode("til", *i.fra, i.til);
  if (i.hoert_dato && k.i_dag < *i.hoert_dato)
    f.fejl(Fejlkode::tal_uden_for_graenser, "hoert_dato", "dagen ligger efter i dag");
  if (i.p_nummer && !store::find_arbejdssted(db, *i.p_nummer))
    f.fejl(Fejlkode::findes_ikke, "p_nummer", i.p_nummer->tekst());
  if (i.forrige && !find_egen_ansoegning(db, k, *i.forrige))
    f.fejl(Fejlkode::findes_ikke, "forrige");
  return f.svar();
}

}  // namespace

Resultat<void> kraev_kan_rettes(const Dispensationsansoegning& a) {
  if (kan_rettes(a.tilstand)) return success();
  return Fejl(Fejlkode::tilstand_tillader_ikke, "tilstand", std::string(navn(a.tilstand)));
}

Resultat<Dispensationsansoegning> skriv_ansoegning(store::Forbindelse& db, const Kontekst& k,
                                                   Dispensationsansoegning a, Version version,
                                                   const Ansoegningsspor& spor) {
  NYTTE_TRY(a.version,
            store::update_ansoegning(db, {.id = a.id,
                                          .kommune = a.kommune,
                                          .p_nummer = a.indhold.p_nummer,
                                          .indhold_json = kontrakt::encode_ansoegning(a.indhold),
                                          .raad = a.raad,
                                          .hoering = a.hoering,
                                          .journalnummer = a.journalnummer,
                                          .oprettet = a.oprettet,
                                          .oprettet_af = a.oprettet_af,
                                          .version = version}));
  noter(db, k,
        {.art = spor.art,
         .emne = kAnsoegningsemne,
         .noegle = std::to_string(a.id.vaerdi),
         .grund = {},
         .felter = spor.felter});
  return a;
}

Resultat<Dispensationsansoegning> gem_ansoegning(store::Forbindelse& db, const Kontekst& k,
                                                 const Ansoegningsvalg& valg,
                                                 const Ansoegningsindhold& indhold,
                                                 Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Dispensationsansoegning> {
    NYTTE_TRY(auto a, find_egen_ansoegning(db, k, valg.id));
    NYTTE_TRY(kraev_kan_rettes(a));
    NYTTE_TRY(kontroller(db, k, indhold));
    brug_punkter(indhold, a.indhold);
    return skriv_ansoegning(db, k, std::move(a), valg.version);
  });
}

Resultat<Dispensationsansoegning> hent_registertal(store::Forbindelse& db, const Kontekst& k,
                                                   const Ansoegningsvalg& valg, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Dispensationsansoegning> {
    NYTTE_TRY(auto a, find_egen_ansoegning(db, k, valg.id));
    NYTTE_TRY(kraev_kan_rettes(a));
    const auto sted =
        a.indhold.p_nummer ? store::find_arbejdssted(db, *a.indhold.p_nummer) : std::nullopt;
    if (!sted) return Fejl(Fejlkode::findes_ikke, "p_nummer");
    brug_registertal(registeropgoerelse(db, *sted, k.i_dag), a.indhold);
    return skriv_ansoegning(db, k, std::move(a), valg.version);
  });
}

Resultat<Dispensationsansoegning> hent_effekt(store::Forbindelse& db, const Kontekst& k,
                                              const Ansoegningsvalg& valg, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Dispensationsansoegning> {
    NYTTE_TRY(auto a, find_egen_ansoegning(db, k, valg.id));
    NYTTE_TRY(kraev_kan_rettes(a));
    if (!udfyld_effekt(db, a.kommune, k.i_dag, a.indhold))
      return Fejl(Fejlkode::findes_ikke, "forrige", "ingen dispensation at gøre op for");
    return skriv_ansoegning(db, k, std::move(a), valg.version, {.art = "ansoegning_effekt"});
  });
}

Resultat<Bilag> vedlaeg_ansoegning(store::Forbindelse& db, const Kontekst& k, AnsoegningId id,
                                   NytBilag ny) {
  NYTTE_TRY(kraev_konsulent(k));
  NYTTE_TRY(find_egen_ansoegning(db, k, id));
  ny.emne = kAnsoegningsemne;
  ny.noegle = std::to_string(id.vaerdi);
  NYTTE_TRY(const auto kontrolleret, kontroller_bilag(ny));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Bilag> {
    NYTTE_TRY(const auto a, find_egen_ansoegning(db, k, id));
    NYTTE_TRY(kraev_kan_rettes(a));
    return gem_kontrolleret_bilag(db, k, ny, kontrolleret);
  });
}

Resultat<void> fjern_ansoegningsbilag(store::Forbindelse& db, const Kontekst& k, AnsoegningId id,
                                      std::int64_t bilag) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<void> {
    NYTTE_TRY(const auto a, find_egen_ansoegning(db, k, id));
    NYTTE_TRY(kraev_kan_rettes(a));
    const auto b = store::find_bilag(db, bilag);
    if (!b || b->emne != kAnsoegningsemne || b->noegle != std::to_string(id.vaerdi))
      return Fejl(Fejlkode::findes_ikke);
    return annuller_bilag(db, k, bilag, "");
  });
}

}  // namespace nytte::sager
