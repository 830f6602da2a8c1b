#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/jobordre/opret_jobordre.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "sager/vitas/vitas.hpp"
#include "store/arbejdssted.hpp"
#include "store/jobordre.hpp"
#include "store/vitas.hpp"

namespace nytte::sager {
namespace {

Resultat<Vitasudkast> et(store::Forbindelse& db, const Kontekst& k, VitasudkastId id) {
  auto u = store::find_vitasudkast(db, k.bruger.kommune, id);
  if (!u) return Fejl(Fejlkode::findes_ikke);
  return std::move(*u);
}

// The draft as the caller saw it and as it may still be changed.
Resultat<Vitasudkast> aabent(store::Forbindelse& db, const Kontekst& k, const Vitasskift& s) {
  NYTTE_TRY(auto u, et(db, k, s.udkast));
  if (u.version != s.version) return Fejl(Fejlkode::version_foraeldet);
  if (u.tilstand != Vitasudkasttilstand::udkast) return Fejl(Fejlkode::tilstand_tillader_ikke);
  return u;
}

void noter_udkast(store::Forbindelse& db, const Kontekst& k, const Vitasudkast& u,
                  std::string_view art, Sporfelter felter) {
  felter.emplace_back("p_nummer", u.p_nummer.tekst());
  noter(db, k, {art, "vitas_udkast", std::to_string(u.id.vaerdi), u.grund, std::move(felter)});
}

}  // namespace

Resultat<Liste<Vitasudkast>> find_vitas(store::Forbindelse& db, const Kontekst& k,
                                        std::optional<Vitasudkasttilstand> tilstand,
                                        const Side& side) {
  NYTTE_TRY(kraev_laeser(k));
  return store::list_vitasudkast(db, k.bruger.kommune, tilstand, side);
}

Resultat<Vitasvisning> vis_vitas(store::Forbindelse& db, const Kontekst& k, VitasudkastId id) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<Vitasvisning> {
    NYTTE_TRY(auto u, et(db, k, id));
    Vitasvisning ud{.udkast = std::move(u), .arbejdssted = {}, .mangler = {}};
    ud.arbejdssted = store::find_arbejdssted(db, ud.udkast.p_nummer);
    if (ud.udkast.jobordre)
      if (const auto j = store::find_jobordre(db, k.bruger.kommune, *ud.udkast.jobordre))
        ud.jobordre_nummer = j->nummer;
    if (!ud.arbejdssted) ud.mangler = {Vitasmangel::arbejdssted, Vitasmangel::type};
    for (const Vitasmangel m :
         {Vitasmangel::stilling, Vitasmangel::faggruppe, Vitasmangel::opgave, Vitasmangel::pladser,
          Vitasmangel::periode, Vitasmangel::ugentlig_tid, Vitasmangel::vurdering})
      ud.mangler.push_back(m);
    if (!ud.udkast.hentet) ud.mangler.push_back(Vitasmangel::sagen);
    return ud;
  });
}

Resultat<Jobordre> fuldfoer_vitas(store::Forbindelse& db, const Kontekst& k,
                                  const Vitasskift& skift, const Jobordre& ny, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Jobordre> {
    NYTTE_TRY(auto u, aabent(db, k, skift));
    Jobordre j = ny;
    j.p_nummer = u.p_nummer;
    NYTTE_TRY(auto oprettet, opret_jobordre(db, k, j));
    u.tilstand = Vitasudkasttilstand::oprettet;
    u.jobordre = oprettet.id;
    NYTTE_TRY(store::update_vitasudkast(db, u));
    noter_udkast(db, k, u, "vitas_blev_jobordre", {{"jobordre", oprettet.nummer}});
    return oprettet;
  });
}

Resultat<Version> afvis_vitas(store::Forbindelse& db, const Kontekst& k, const Vitasskift& skift,
                              const std::string& grund, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Version> {
    Feltkontrol felter;
    if (er_blank(grund)) felter.fejl(Fejlkode::begrundelse_mangler, "grund");
    felter.valgfri("grund", grund);
    NYTTE_TRY(felter.svar());
    NYTTE_TRY(auto u, aabent(db, k, skift));
    u.tilstand = Vitasudkasttilstand::afvist;
    u.grund = grund;
    NYTTE_TRY(const auto version, store::update_vitasudkast(db, u));
    noter_udkast(db, k, u, "vitas_lagt_vaek", {});
    return version;
  });
}

}  // namespace nytte::sager
