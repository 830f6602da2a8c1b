// The page behind a party's personal link.
#include "dokumenter/breve/hoeringsord.hpp"
#include "sager/adgang/brugere.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/post/link.hpp"
#include "sager/post/post.hpp"
#include "sager/strategi/intern.hpp"
#include "sager/strategi/ord.hpp"
#include "sager/transaktion.hpp"
#include "store/strategi.hpp"

namespace nytte::sager {
namespace {

// The program reads for whoever holds the link.
Kontekst linkkontekst(const Linkanmodning& a, Kommunekode kommune) {
  Kontekst k = systemkontekst(a.nu, a.i_dag, kommune);
  k.korrelation = a.korrelation;
  return k;
}

Resultat<Strategiside> side_af(store::Forbindelse& db, const Linkanmodning& a,
                               const Engangslink& link) {
  if (link.emne != kStrategipartemne) return Fejl(Fejlkode::link_ukendt);
  const auto part = store::find_strategipart(db, {std::stoll(link.noegle)});
  if (!part) return Fejl(Fejlkode::link_ukendt);
  if (part->annulleret) return Fejl(Fejlkode::link_brugt);
  const auto s = store::find_strategi(db, part->strategi);
  if (!s) return Fejl(Fejlkode::link_ukendt);
  NYTTE_TRY(auto v, laes_strategivisning(db, s->kommune, s->id, a.i_dag));
  Strategiside ud{.strategi = std::move(v), .part = *part, .svar = {}};
  for (const auto& p : ud.strategi.parter) {
    if (p.part.id != part->id) continue;
    for (const auto& x : p.svar)
      if (x.ved_link && !ud.svar) ud.svar = x;
  }
  ud.strategi.parter.clear();
  ud.strategi.udmeldinger.clear();
  return ud;
}

Resultat<Strategiside> aaben_side(store::Forbindelse& db, const Linkanmodning& a) {
  NYTTE_TRY(const auto link, find_link(db, a.token, kStrategisvarformaal, a.nu));
  NYTTE_TRY(auto side, side_af(db, a, link));
  const auto t = side.strategi.linje.tilstand;
  if (t == Strategitilstand::afloest || t == Strategitilstand::kasseret)
    return Fejl(Fejlkode::link_brugt);
  return side;
}

Resultat<void> kontroller(const Linksvar& s, const Strategi& strategi) {
  Feltkontrol felter;
  if (!s.tilslutning) felter.fejl(Fejlkode::felt_mangler, "tilslutning", "vælg et svar");
  if (s.tilslutning == Tilslutning::kun_kommentar)
    felter.paakraevet("bemaerkning", s.bemaerkning, kTekstLaengde);
  else
    felter.valgfri("bemaerkning", s.bemaerkning);
  felter.paakraevet("navn", s.navn);
  if (s.laest_version != strategi.version)
    felter.fejl(Fejlkode::version_foraeldet, "laest_version",
                "teksten er ændret, siden du åbnede den");
  return felter.svar();
}

std::string kopi(const Strategiside& side) {
  const auto& s = *side.svar;
  std::string t =
      "Hej " + s.navn + "\n\nTak for svaret. " + dokumenter_kommune(side.strategi.kommune) +
      " har fået det. Her er en kopi.\n\nSvar: " + tilslutning_ord(s.tilslutning) + "\n";
  if (!s.bemaerkning.empty()) t += "\n" + s.bemaerkning + "\n";
  t += "\nEr noget forkert, så skriv til kommunen.\n";
  return t;
}

}  // namespace

std::string dokumenter_kommune(const std::string& kommune) {
  return dokumenter::kommune_ord(kommune);
}

Resultat<Strategiside> find_strategiside(store::Forbindelse& db, const Linkanmodning& a) {
  return i_laesning(db, [&] { return aaben_side(db, a); });
}

Resultat<Strategiside> find_strategikvittering(store::Forbindelse& db, const Linkanmodning& a) {
  return i_laesning(db, [&]() -> Resultat<Strategiside> {
    NYTTE_TRY(const auto link, find_link_ogsaa_brugt(db, a.token, kStrategisvarformaal));
    NYTTE_TRY(auto side, side_af(db, a, link));
    if (!side.svar) return Fejl(Fejlkode::findes_ikke, "svar");
    return side;
  });
}

Resultat<Strategiside> besvar_strategi(store::Forbindelse& db, const Linkanmodning& a,
                                       const Linksvar& s, Koersel koersel) {
  return i_transaktion(db, koersel, [&]() -> Resultat<Strategiside> {
    NYTTE_TRY(auto side, aaben_side(db, a));
    const Strategi& strategi = side.strategi.linje.strategi;
    NYTTE_TRY(kontroller(s, strategi));
    const auto k = linkkontekst(a, strategi.kommune);
    side.svar = Strategisvar{.id = 0,
                             .part = side.part.id,
                             .tilslutning = *s.tilslutning,
                             .bemaerkning = s.bemaerkning,
                             .navn = s.navn,
                             .kilde = {},
                             .ved_link = true,
                             .laest_version = s.laest_version,
                             .bruger = {},
                             .dag = a.i_dag,
                             .tid = a.nu};
    store::insert_strategisvar(db, *side.svar);
    brug_links(db, std::string(kStrategisvarformaal), std::string(kStrategipartemne),
               partnoegle(side.part.id), a.nu);
    noter_part(db, k, "strategisvar_modtaget", side.part);
    laeg_i_post(db, k,
                {.modtager_navn = s.navn,
                 .modtager = side.part.email,
                 .titel = "Kvittering: jeres svar om strategien for nytteindsats",
                 .tekst = kopi(side),
                 .emne = std::string(kStrategipartemne),
                 .noegle = partnoegle(side.part.id),
                 .kommune = strategi.kommune});
    return side;
  });
}

}  // namespace nytte::sager
