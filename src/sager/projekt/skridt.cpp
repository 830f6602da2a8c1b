#include "sager/projekt/skridt.hpp"

#include <algorithm>
#include <stdexcept>

#include "sager/post/link.hpp"
#include "sager/projekt/indhold_json.hpp"
#include "sager/projekt/mail.hpp"
#include "sager/spor.hpp"
#include "store/arbejdssted.hpp"
#include "store/placering.hpp"

namespace nytte::sager {
namespace {

using H = Projekthandling;

// The first step that has no approval of this edition; 0 when every one has.
std::int32_t naeste_trin(store::Forbindelse& db, const Projektudgave& u) {
  const auto alle = godkendelser(u, store::list_projektskridt(db, u.projekt));
  for (std::size_t i = 0; i < alle.size(); ++i)
    if (!alle[i]) return static_cast<std::int32_t>(i) + 1;
  return 0;
}

}  // namespace

Resultat<store::Projektraekke> find_projekt(store::Forbindelse& db, const Kontekst& k,
                                            const Projektvalg& valg) {
  auto r = store::find_projekt(db, k.bruger.kommune, valg.id);
  if (!r) return Fejl(Fejlkode::findes_ikke, "projekt");
  if (r->version != valg.version) return Fejl(Fejlkode::version_foraeldet, "version");
  return *std::move(r);
}

Projekt som_projekt(const store::Projektraekke& r) {
  return {.id = r.id,
          .kommune = r.kommune,
          .p_nummer = r.p_nummer,
          .indhold = laes_projektindhold(r.indhold_json),
          .tilstand = r.tilstand,
          .udgave = r.udgave,
          .venter_paa = r.venter_paa,
          .skridt = r.skridt,
          .oprettet = r.oprettet,
          .oprettet_af = r.oprettet_af,
          .version = r.version};
}

Projektudgave som_udgave(const store::Udgaveraekke& r) {
  Projektudgave u = r.udgave;
  u.indhold = laes_projektindhold(r.indhold_json);
  u.opgavenavne = laes_tekster(r.opgavenavne_json);
  return u;
}

Projektudgave nyeste_udgave(store::Forbindelse& db, const store::Projektraekke& r) {
  const auto u = store::find_projektudgave(db, r.id, r.udgave);
  if (!u) throw std::runtime_error("an edition of a project is missing");
  return som_udgave(*u);
}

Resultat<store::Projektraekke> tag_skridt(store::Forbindelse& db, const Kontekst& k,
                                          store::Projektraekke r, Projekthandling handling,
                                          Projektord ord) {
  const auto til = efter(r.tilstand, handling);
  if (!til) return Fejl(Fejlkode::tilstand_tillader_ikke, "projekt", std::string(navn(r.tilstand)));
  r.tilstand = *til;
  if (*til != Projekttilstand::til_godkendelse) r.venter_paa = 0;
  ++r.skridt;
  NYTTE_TRY(r.version, store::update_projekt(db, r));
  store::insert_projektskridt(db, {.projekt = r.id,
                                   .nr = r.skridt,
                                   .handling = handling,
                                   .tilstand = r.tilstand,
                                   .udgave = r.udgave,
                                   .trin = ord.trin,
                                   .fingeraftryk = ord.fingeraftryk,
                                   .navn = ord.navn,
                                   .moede_dato = ord.moede_dato,
                                   .reference = ord.reference,
                                   .tekst = ord.tekst,
                                   .bruger = k.bruger.id,
                                   .tid = k.nu,
                                   .dag = k.i_dag});
  noter(db, k,
        {"projekt_" + std::string(navn(handling)),
         "projekt",
         std::to_string(r.id.vaerdi),
         ord.tekst,
         {{"navn", r.navn},
          {"udgave", std::to_string(r.udgave)},
          {"trin", std::to_string(ord.trin)},
          {"underskrevet_af", ord.navn}}});
  return r;
}

std::string trinnoegle(ProjektId id, std::int32_t udgave, std::int32_t trin) {
  return std::to_string(id.vaerdi) + "-" + std::to_string(udgave) + "-" + std::to_string(trin);
}

void luk_trinlinks(store::Forbindelse& db, ProjektId id, std::int32_t udgave, std::int32_t trin,
                   Tidspunkt nu) {
  brug_links(db, std::string(kProjektformaal), std::string(kProjekttrinemne),
             trinnoegle(id, udgave, trin), nu);
}

void spoerg(store::Forbindelse& db, const Kontekst& k, const store::Projektraekke& r,
            const Projektudgave& u, bool paamindelse) {
  if (r.venter_paa < 1) return;
  const auto& trin = u.kaede.at(static_cast<std::size_t>(r.venter_paa) - 1);
  if (trin.maade != Projekttrinmaade::link) return;
  send_projektmail(db, k, {.projekt = r, .udgave = u, .trin = trin, .paamindelse = paamindelse});
}

Resultat<store::Projektraekke> godkend(store::Forbindelse& db, const Kontekst& k,
                                       const store::Projektraekke& r, Projektord ord) {
  const auto u = nyeste_udgave(db, r);
  const std::int32_t trin = r.venter_paa;
  ord.trin = trin;
  ord.fingeraftryk = u.fingeraftryk;
  store::Projektraekke ny = r;
  ny.venter_paa = trin + 1;
  const bool sidste = static_cast<std::size_t>(trin) >= u.kaede.size();
  NYTTE_TRY(ny, tag_skridt(db, k, ny, sidste ? H::godkend_sidste : H::godkend, std::move(ord)));
  luk_trinlinks(db, r.id, r.udgave, trin, k.nu);
  // What the pages show is what `godkendt` rests on: neither without the other.
  if (sidste != (naeste_trin(db, u) == 0))
    throw std::logic_error("the steps of a project and its approvals do not agree");
  spoerg(db, k, ny, u);
  return ny;
}

Resultat<store::Projektraekke> returner(store::Forbindelse& db, const Kontekst& k,
                                        const store::Projektraekke& r, Projektord ord) {
  ord.trin = r.venter_paa;
  NYTTE_TRY(auto ny, tag_skridt(db, k, r, H::returner, std::move(ord)));
  luk_trinlinks(db, r.id, r.udgave, r.venter_paa, k.nu);
  return ny;
}

Stoettede taelling(store::Forbindelse& db, PNummer p_nummer, Dato dag) {
  Stoettede ud{.dag = dag};
  for (const auto& x : store::i_forvejen(db, p_nummer, dag)) {
    if (dag < x.fra || (x.til && *x.til < dag)) continue;
    switch (x.ordning) {
      case Ordning::nytteindsats:
        ++ud.nytteindsats;
        break;
      case Ordning::virksomhedspraktik:
        ++ud.virksomhedspraktik;
        break;
      case Ordning::loentilskud:
        ++ud.loentilskud;
        break;
    }
    ud.ugeminutter += x.ugentlig_tid.minutter();
  }
  return ud;
}

}  // namespace nytte::sager
