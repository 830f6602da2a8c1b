#include "sager/registrering/ret.hpp"

#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/dfdg/koe.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/registrering/kodelister.hpp"
#include "sager/registrering/registrering.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/bruger.hpp"
#include "store/placering.hpp"
#include "store/registrering.hpp"

namespace nytte::sager {
namespace {

constexpr std::size_t kMyndighedsnavn = 100;  // snitflader 1.5, AuthorityName
constexpr std::size_t kMyndighedskode = 8;    // AuthorityCode, digits
constexpr std::size_t kBevillingsramme = 100;

bool kan_faa_aarsag(const Placering& p) {
  return p.aarsag == Placeringsaarsag::ikke_valgt &&
         (p.status == Placeringsstatus::afbrudt || p.status == Placeringsstatus::ikke_startet ||
          p.status == Placeringsstatus::annulleret);
}

std::string ja_nej(bool ja) { return ja ? "ja" : "nej"; }

Resultat<void> kontroller_rettelse(store::Forbindelse& db, const Kontekst& k, const Placering& foer,
                                   const Registerrettelse& ny) {
  Feltkontrol felter;
  felter.valgfri("bemaerkning", ny.bemaerkning);
  if (ny.aarsag != Placeringsaarsag::ikke_valgt && !kan_faa_aarsag(foer))
    felter.fejl(Fejlkode::tilstand_tillader_ikke, "aarsag", "årsagen er valgt, eller der er ingen");
  if (ny.ansvarlig && ny.ansvarlig != foer.ansvarlig) {
    const auto mulige = mulige_ansvarlige(db, k);
    if (std::none_of(mulige.begin(), mulige.end(),
                     [&](const Bruger& b) { return b.id == *ny.ansvarlig; }))
      felter.fejl(Fejlkode::findes_ikke, "ansvarlig");
  }
  return felter.svar();
}

Sporfelter rettet(const Placering& p, const std::string& ansvarlig) {
  return {{"del_af_plan", ja_nej(p.del_af_plan)},
          {"ansvarlig", ansvarlig},
          {"aarsag", std::string(navn(p.aarsag))},
          {"haendelsesdato", iso(p.haendelsesdato)}};
}

std::string navn_paa(store::Forbindelse& db, std::optional<BrugerId> id) {
  const auto b = id ? store::find_bruger(db, *id) : std::nullopt;
  return b ? b->navn : "ingen";
}

Resultat<Placering> gem(store::Forbindelse& db, const Kontekst& k, const Registerrettelse& ny) {
  const auto foer = store::find_placering(db, k.bruger.kommune, ny.placering);
  if (!foer || foer->ordning != Ordning::nytteindsats)
    return Fejl(Fejlkode::findes_ikke, "placering");
  if (ny.version != foer->version) return Fejl(Fejlkode::version_foraeldet, "version");
  NYTTE_TRY(kontroller_rettelse(db, k, *foer, ny));
  Placering p = *foer;
  p.del_af_plan = ny.del_af_plan;
  p.ansvarlig = ny.ansvarlig ? ny.ansvarlig : foer->ansvarlig;
  if (ny.aarsag != Placeringsaarsag::ikke_valgt) p.aarsag = ny.aarsag;
  p.bemaerkning = ny.bemaerkning;
  NYTTE_TRY(p.version, store::update_placering(db, p));
  const auto noegle = std::to_string(p.id.vaerdi);
  const auto felter = rettet(p, navn_paa(db, p.ansvarlig));
  noter(db, k, {"placering_registrering_rettet", "placering", noegle, "", felter});
  if (p.status != Placeringsstatus::henvist)
    laeg_registrering_i_koe(db, k, p.id, Registerhandling::aendr);
  if (p.borger) noter_opslag(db, k, {*p.borger}, "ret_registrering");
  return p;
}

Resultat<void> kontroller_myndighed(store::Forbindelse& db, const Kontekst& k,
                                    const Registermyndighed& m) {
  Feltkontrol felter;
  if (m.kode.empty()) felter.fejl(Fejlkode::felt_mangler, "kode");
  if (m.kode.size() > kMyndighedskode ||
      m.kode.find_first_not_of("0123456789") != std::string::npos)
    felter.fejl(Fejlkode::tal_ugyldigt, "kode", "1 til 8 cifre; et jobcenters er fem");
  felter.paakraevet("navn", m.navn, kMyndighedsnavn);
  felter.valgfri("bevillingsramme", m.bevillingsramme, kBevillingsramme);
  const auto type =
      slaa_op(hent_kodebog(db), Kodelistenavn::organisationstype, m.organisationstype, k.i_dag);
  if (type.svar != Kodesvar::fundet)
    felter.fejl(Fejlkode::vaerdi_ukendt, "organisationstype", "vælg en, der gælder i dag");
  return felter.svar();
}

}  // namespace

Resultat<Placering> ret_registrering(store::Forbindelse& db, const Kontekst& k,
                                     const Registerrettelse& ny, Koersel koersel) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  return i_transaktion(db, koersel, [&] { return gem(db, k, ny); });
}

std::vector<Bruger> mulige_ansvarlige(store::Forbindelse& db, const Kontekst& k) {
  std::vector<Bruger> ud;
  for (auto& b : store::list_brugere(db, k.bruger.kommune, Side{.start = 0, .antal = 0}).raekker)
    if (b.aktiv && b.roller.contains(Rolle::sagsbehandler)) ud.push_back(std::move(b));
  return ud;
}

Resultat<Registermyndighed> vis_myndighed(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(kraev_rolle(
      k, {Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder, Rolle::administrator}));
  return i_laesning(
      db, [&]() -> Resultat<Registermyndighed> { return find_myndighed(db, k.bruger.kommune); });
}

Resultat<Registermyndighed> gem_myndighed(store::Forbindelse& db, const Kontekst& k,
                                          const Registermyndighed& ny, Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::administrator}));
  return i_transaktion(db, koersel, [&]() -> Resultat<Registermyndighed> {
    Registermyndighed m = ny;
    m.kommune = k.bruger.kommune;
    m.bruger = k.bruger.id;
    m.tid = k.nu;
    NYTTE_TRY(kontroller_myndighed(db, k, m));
    NYTTE_TRY(m.version, store::insert_registermyndighed(db, m));
    noter(db, k,
          {"registermyndighed_gemt",
           "registermyndighed",
           m.kommune.tekst(),
           "",
           {{"kode", m.kode},
            {"navn", m.navn},
            {"organisationstype", std::to_string(m.organisationstype)},
            {"version", std::to_string(m.version)}}});
    return m;
  });
}

}  // namespace nytte::sager
