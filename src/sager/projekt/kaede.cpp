#include "sager/projekt/kaede.hpp"

#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/projekt.hpp"

namespace nytte::sager {
namespace {

using A = Projekttrinart;
using M = Projekttrinmaade;

Projekttrin trin(std::int32_t nr, A art, M maade) {
  return {nr, art, maade, std::string(projekttrin_ord(art)), {}, {}};
}

Resultat<void> kontroller(const Godkendelseskaede& k) {
  Feltkontrol felter;
  if (k.trin.empty()) felter.fejl(Fejlkode::felt_mangler, "trin", "mindst ét trin skal godkende");
  if (k.trin.size() > kFlestTrin)
    felter.fejl(Fejlkode::tal_uden_for_graenser, "trin",
                "højst " + std::to_string(kFlestTrin) + " trin");
  felter.tal("paamind_efter", k.paamind_efter, 1, 90);
  for (const auto& t : k.trin) {
    const std::string felt = "trin[" + std::to_string(t.nr) + "].";
    felter.paakraevet(felt + "titel", t.titel);
    felter.valgfri(felt + "navn", t.navn, kNavnLaengde);
    felter.mailadresse(felt + "email", t.email);
  }
  return felter.svar();
}

}  // namespace

std::string_view projekttrin_ord(A art) {
  switch (art) {
    case A::projektafdeling:
      return "Projektafdelingen";
    case A::leder:
      return "Leder";
    case A::tr:
      return "Tillidsrepræsentant";
    case A::med:
      return "Centralt MED-udvalg";
    case A::foelgegruppe:
      return "Følgegruppe";
    case A::arbejdsmarkedsraad:
      return "Arbejdsmarkedsråd";
    case A::udvalg:
      return "Politisk udvalg";
    case A::andet:
      break;
  }
  return "Andre";
}

Godkendelseskaede foreslaaet_kaede() {
  return {.trin = {trin(1, A::projektafdeling, M::login), trin(2, A::leder, M::link),
                   trin(3, A::tr, M::link), trin(4, A::med, M::moede),
                   trin(5, A::foelgegruppe, M::moede), trin(6, A::arbejdsmarkedsraad, M::moede),
                   trin(7, A::udvalg, M::moede)}};
}

Resultat<Godkendelseskaede> vis_godkendelseskaede(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<Godkendelseskaede> {
    return store::find_godkendelseskaede(db, k.bruger.kommune).value_or(foreslaaet_kaede());
  });
}

Resultat<Godkendelseskaede> gem_godkendelseskaede(store::Forbindelse& db, const Kontekst& k,
                                                  const Godkendelseskaede& kaede, Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::leder}));
  return i_transaktion(db, koersel, [&]() -> Resultat<Godkendelseskaede> {
    Godkendelseskaede ny = kaede;
    std::int32_t nr = 0;
    for (auto& t : ny.trin) t.nr = ++nr;
    NYTTE_TRY(kontroller(ny));
    NYTTE_TRY(ny.version,
              store::insert_godkendelseskaede(db, k.bruger.kommune, ny, k.bruger.id, k.nu));
    noter(db, k,
          {"godkendelseskaede_gemt",
           "kommune",
           k.bruger.kommune.tekst(),
           "",
           {{"trin", std::to_string(ny.trin.size())}}});
    return ny;
  });
}

std::vector<A> mangler_i_kaeden(const Godkendelseskaede& kaede) {
  std::vector<A> ud;
  for (const A art : {A::projektafdeling, A::leder, A::tr, A::med})
    if (std::none_of(kaede.trin.begin(), kaede.trin.end(),
                     [art](const Projekttrin& t) { return t.art == art; }))
      ud.push_back(art);
  return ud;
}

}  // namespace nytte::sager
