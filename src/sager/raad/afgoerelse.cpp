#include "sager/raad/afgoerelse.hpp"

#include <algorithm>

#include "sager/ansoegning/tilstand.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/raad/afgoerelsesgrundlag.hpp"
#include "sager/raad/raadsadgang.hpp"
#include "sager/raad/raadsbrev.hpp"
#include "sager/transaktion.hpp"
#include "store/dispensation.hpp"
#include "store/raadsafgoerelse.hpp"

namespace nytte::sager {
namespace {

using H = Ansoegningshandling;

// The newest confirmed decision on the matter: what a correction corrects.
std::optional<store::GemtRaadsafgoerelse> gaeldende(store::Forbindelse& db, AnsoegningId id) {
  std::optional<store::GemtRaadsafgoerelse> ud;
  for (auto& g : store::list_raadsafgoerelser(db, id))
    if (g.udgang && g.udgang->bekraeftet) ud = std::move(g);
  return ud;
}

Raadsafgoerelse optegnelse(const Kontekst& k, const NyRaadsafgoerelse& ny, MoedeId moede,
                           const Raadsvurdering& v) {
  Raadsafgoerelse a;
  a.ansoegning = ny.ansoegning;
  a.moede = moede;
  a.udfald = ny.udfald;
  if (ny.udfald != Raadsudfald::afslaaet) {
    a.pladser = ny.pladser;
    a.forhold = ny.forhold;
    a.fra = ny.fra;
    a.til = ny.til;
  }
  a.begrundelse = ny.begrundelse;
  a.vilkaar = ny.vilkaar;
  a.stemmer = ny.stemmer;
  a.fund_json = fund_som_json(v.fund);
  a.registreret_af = k.bruger.id;
  a.registreret = k.nu;
  return a;
}

// Text and numbers of the form itself; what the law says of them comes after.
Resultat<void> kontroller_form(const NyRaadsafgoerelse& ny) {
  Feltkontrol felter;
  felter.paakraevet("begrundelse", ny.begrundelse, kTekstLaengde);
  felter.valgfri("vilkaar", ny.vilkaar);
  if (ny.pladser) felter.tal("pladser", *ny.pladser, 1, 10'000);
  if (ny.forhold) {
    felter.tal("forhold.personer", ny.forhold->personer, 1, 1'000);
    felter.tal("forhold.pr_ansatte", ny.forhold->pr_ansatte, 1, 1'000);
  }
  if (ny.fra && ny.til) felter.periode("til", *ny.fra, ny.til);
  return felter.svar();
}

Resultat<Raadssvar> registrer(store::Forbindelse& db, const Kontekst& k,
                              const NyRaadsafgoerelse& ny, H handling, const std::string& grund) {
  NYTTE_TRY(const auto g, laes_grundlag(db, k, ny));
  NYTTE_TRY(kraev_skridt(g.sag, ny.skridt));
  NYTTE_TRY(kraev_handling(g.sag, handling));
  NYTTE_TRY(kontroller_form(ny));
  Raadssvar svar{vurder(g.fakta), std::nullopt};
  if (!svar.vurdering.kan_afgoeres) return svar;
  auto a = optegnelse(k, ny, g.moede.id, svar.vurdering);
  if (const auto foer = gaeldende(db, ny.ansoegning)) a.retter = foer->afgoerelse.id;
  a.id = store::insert_raadsafgoerelse(db, a);
  NYTTE_TRY(skift_tilstand(db, k, ny.ansoegning, {handling, Aktoer::sekretariat, grund}));
  svar.afgoerelse = a.id;
  return svar;
}

// A recorded decision that waits, on a matter of the caller's council as he saw it.
struct Ventende {
  Raadssag sag;
  Raadsafgoerelse afgoerelse;
};

Resultat<Ventende> ventende(store::Forbindelse& db, const Kontekst& k, const Bekraeftelse& b) {
  auto g = store::find_raadsafgoerelse(db, b.afgoerelse);
  if (!g) return Fejl(Fejlkode::findes_ikke, "afgoerelse");
  auto sag = laes_raadssag(db, k, g->afgoerelse.ansoegning);
  if (!sag) return Fejl(Fejlkode::findes_ikke, "afgoerelse");
  NYTTE_TRY(kraev_skridt(sag.value(), b.skridt));
  if (g->udgang || sag.value().ansoegning.tilstand != Ansoegningstilstand::afventer_bekraeftelse)
    return Fejl(Fejlkode::tilstand_tillader_ikke, "afgoerelse");
  return Ventende{std::move(sag).value(), std::move(g->afgoerelse)};
}

NyRaadsafgoerelse som_ny(const Raadsafgoerelse& a) {
  return {.ansoegning = a.ansoegning,
          .skridt = 0,
          .udfald = a.udfald,
          .pladser = a.pladser,
          .forhold = a.forhold,
          .fra = a.fra,
          .til = a.til,
          .begrundelse = a.begrundelse,
          .vilkaar = a.vilkaar,
          .stemmer = a.stemmer,
          .moede = a.moede};
}

H bekraeft_som(Raadsudfald u) {
  if (u == Raadsudfald::imoedekommet) return H::bekraeft_imoedekommet;
  return u == Raadsudfald::delvist_imoedekommet ? H::bekraeft_delvist : H::bekraeft_afslag;
}

H behold_som(Raadsudfald u) {
  if (u == Raadsudfald::imoedekommet) return H::behold_imoedekommet;
  return u == Raadsudfald::delvist_imoedekommet ? H::behold_delvist : H::behold_afslag;
}

// The effect of what is corrected ends: the row stays, and counts no more.
Resultat<void> afslut_virkning(store::Forbindelse& db, const Raadsafgoerelse& a) {
  if (!a.retter) return success();
  const auto foer = store::find_raadsafgoerelse(db, *a.retter);
  if (!foer || !foer->udgang || !foer->udgang->dispensation) return success();
  const auto d = store::find_dispensation(db, *foer->udgang->dispensation);
  if (!d) return success();  // annulled on the workplace's page already
  return store::annuller_dispensation(db, d->id, d->version);
}

std::optional<DispensationId> giv_virkning(store::Forbindelse& db, const Kontekst& k,
                                           const Ventende& v) {
  const auto& a = v.afgoerelse;
  if (a.udfald == Raadsudfald::afslaaet) return std::nullopt;
  Dispensation d{.id = {},
                 .p_nummer = v.sag.ansoegning.indhold.p_nummer.value(),
                 .pladser = a.pladser.value_or(0),
                 .fra = a.fra.value(),
                 .til = a.til.value(),
                 .raad = k.bruger.raad,
                 .journalnummer = v.sag.ansoegning.journalnummer};
  d.forhold = a.forhold;
  return store::insert_dispensation(db, d);
}

}  // namespace

Resultat<Raadsvurdering> vurder_raadsafgoerelse(store::Forbindelse& db, const Kontekst& k,
                                                const NyRaadsafgoerelse& ny) {
  NYTTE_TRY(kraev_sekretariat(k));
  return i_laesning(db, [&]() -> Resultat<Raadsvurdering> {
    NYTTE_TRY(const auto g, laes_grundlag(db, k, ny));
    return vurder(g.fakta);
  });
}

Resultat<Raadssvar> registrer_raadsafgoerelse(store::Forbindelse& db, const Kontekst& k,
                                              const NyRaadsafgoerelse& ny, Koersel koersel) {
  NYTTE_TRY(kraev_sekretariat(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Raadssvar> {
    return registrer(db, k, ny, H::registrer_afgoerelse, "");
  });
}

Resultat<Raadssvar> ret_raadsafgoerelse(store::Forbindelse& db, const Kontekst& k,
                                        const NyRaadsafgoerelse& ny, const std::string& grund,
                                        Koersel koersel) {
  NYTTE_TRY(kraev_sekretariat(k));
  if (er_blank(grund)) return Fejl(Fejlkode::begrundelse_mangler, "grund");
  return i_transaktion(db, koersel, [&]() -> Resultat<Raadssvar> {
    NyRaadsafgoerelse rettet = ny;
    if (!rettet.moede)
      if (const auto foer = gaeldende(db, ny.ansoegning)) rettet.moede = foer->afgoerelse.moede;
    return registrer(db, k, rettet, H::ret_afgoerelse, grund);
  });
}

Resultat<Bekraeftelsessvar> bekraeft_raadsafgoerelse(store::Forbindelse& db, const Kontekst& k,
                                                     const Bekraeftelse& b, Koersel koersel) {
  return i_transaktion(db, koersel, [&]() -> Resultat<Bekraeftelsessvar> {
    NYTTE_TRY(kraev_bekraefter(db, k));
    NYTTE_TRY(const auto v, ventende(db, k, b));
    const auto& a = v.afgoerelse;
    if (a.registreret_af == k.bruger.id) return Fejl(Fejlkode::samme_person, "afgoerelse");
    NYTTE_TRY(const auto g, laes_grundlag(db, k, som_ny(a)));
    Bekraeftelsessvar svar{vurder(g.fakta), false, std::nullopt};
    if (!svar.vurdering.kan_afgoeres) return svar;
    NYTTE_TRY(afslut_virkning(db, a));
    svar.dispensation = giv_virkning(db, k, v);
    store::insert_udgang(db, a.id, {true, k.bruger.id, k.nu, "", svar.dispensation});
    NYTTE_TRY(
        skift_tilstand(db, k, a.ansoegning, {bekraeft_som(a.udfald), Aktoer::sekretariat, ""}));
    const Brevgrundlag brev{v.sag, a, g.moede, svar.dispensation};
    NYTTE_TRY(udsted_afgoerelsesbrev(db, k, brev));
    svar.bekraeftet = true;
    return svar;
  });
}

Resultat<void> kasser_raadsafgoerelse(store::Forbindelse& db, const Kontekst& k,
                                      const Bekraeftelse& b, const std::string& grund,
                                      Koersel koersel) {
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    NYTTE_TRY(kraev_bekraefter(db, k));
    NYTTE_TRY(const auto v, ventende(db, k, b));
    if (er_blank(grund)) return Fejl(Fejlkode::begrundelse_mangler, "grund");
    const auto& a = v.afgoerelse;
    store::insert_udgang(db, a.id, {false, k.bruger.id, k.nu, grund, std::nullopt});
    const auto foer = gaeldende(db, a.ansoegning);
    const auto h = foer ? behold_som(foer->afgoerelse.udfald) : H::kassere_afgoerelse;
    NYTTE_TRY(skift_tilstand(db, k, a.ansoegning, {h, Aktoer::sekretariat, grund}));
    return success();
  });
}

}  // namespace nytte::sager
