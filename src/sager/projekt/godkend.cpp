// Sending round, and each step of the way.
#include <algorithm>

#include "sager/adgang/brugere.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/post/post.hpp"
#include "sager/projekt/indhold_json.hpp"
#include "sager/projekt/kaede.hpp"
#include "sager/projekt/mail.hpp"
#include "sager/projekt/skridt.hpp"
#include "sager/projekt/vis_projekt.hpp"
#include "sager/transaktion.hpp"

namespace nytte::sager {
namespace {

using H = Projekthandling;
using M = Projekttrinmaade;

// Every part of the template.
void kontroller_skabelon(Feltkontrol& felter, const Projektindhold& i) {
  felter.paakraevet("arbejdspladsen", i.arbejdspladsen, kTekstLaengde);
  felter.paakraevet("borgere", i.borgere, kTekstLaengde);
  felter.paakraevet("arbejdet", i.arbejdet, kTekstLaengde);
  if (i.opgaver.empty()) felter.paakraevet("opgaver_i_ord", i.opgaver_i_ord, kTekstLaengde);
  felter.paakraevet("ingen_fortraengning", i.ingen_fortraengning, kTekstLaengde);
  felter.paakraevet("ingen_konkurrence", i.ingen_konkurrence, kTekstLaengde);
}

// The municipality's chain with those named this time.
std::vector<Projekttrin> bemandet(const Godkendelseskaede& kaede,
                                  const std::vector<Trinmodtager>& modtagere) {
  auto ud = kaede.trin;
  for (auto& t : ud) {
    for (const auto& m : modtagere) {
      if (m.nr != t.nr) continue;
      if (!er_blank(m.navn)) t.navn = m.navn;
      if (!er_blank(m.email)) t.email = m.email;
    }
  }
  return ud;
}

void kontroller_modtagere(Feltkontrol& felter, const std::vector<Projekttrin>& kaede) {
  for (const auto& t : kaede) {
    const std::string felt = "trin[" + std::to_string(t.nr) + "].";
    felter.valgfri(felt + "navn", t.navn, kNavnLaengde);
    felter.mailadresse(felt + "email", t.email);
    if (t.maade != M::link) continue;
    felter.paakraevet(felt + "navn", t.navn);
    felter.paakraevet(felt + "email", t.email);
  }
}

Resultat<store::Projektraekke> frys(store::Forbindelse& db, const Kontekst& k,
                                    store::Projektraekke r, Projektudgave u,
                                    const std::string& opgavenavne_json) {
  u.projekt = r.id;
  u.nr = r.udgave + 1;
  u.stoettede = taelling(db, r.p_nummer, k.i_dag);
  u.tid = k.nu;
  u.dag = k.i_dag;
  u.bruger = k.bruger.id;
  store::insert_projektudgave(db, {u, r.indhold_json, opgavenavne_json});
  r.udgave = u.nr;
  r.venter_paa = 1;
  NYTTE_TRY(auto ny, tag_skridt(db, k, r, H::send));
  spoerg(db, k, ny, u);
  return ny;
}

// The same content as was returned: the steps that approved it have approved it.
Resultat<store::Projektraekke> genoptag(store::Forbindelse& db, const Kontekst& k,
                                        store::Projektraekke r, const Projektudgave& u) {
  const auto alle = godkendelser(u, store::list_projektskridt(db, r.id));
  const auto foerste = std::find(alle.begin(), alle.end(), std::nullopt);
  r.venter_paa = static_cast<std::int32_t>(foerste - alle.begin()) + 1;
  NYTTE_TRY(auto ny, tag_skridt(db, k, r, H::genoptag));
  spoerg(db, k, ny, u);
  return ny;
}

struct Tur {
  store::Projektraekke projekt;
  Projektudgave udgave;
  Projekttrin trin;
};

Resultat<Tur> find_tur(store::Forbindelse& db, const Kontekst& k, const Trinsvar& s) {
  NYTTE_TRY(const auto r, find_projekt(db, k, s.valg));
  if (r.tilstand != Projekttilstand::til_godkendelse || r.venter_paa != s.trin)
    return Fejl(Fejlkode::godkendelse_ikke_aaben, "trin");
  auto u = nyeste_udgave(db, r);
  auto trin = u.kaede.at(static_cast<std::size_t>(s.trin) - 1);
  return Tur{r, std::move(u), std::move(trin)};
}

Resultat<void> kontroller(const Kontekst& k, const Tur& tur, const Trinsvar& s, bool godkender) {
  Feltkontrol felter;
  felter.valgfri("navn", s.navn, kNavnLaengde);
  felter.valgfri("reference", s.reference, kNavnLaengde);
  felter.valgfri("kommentar", s.kommentar);
  if (!godkender && er_blank(s.kommentar)) felter.fejl(Fejlkode::begrundelse_mangler, "kommentar");
  if (tur.trin.maade != M::login) {
    // Recorded for others: when it was, and where it can be read.
    if (!s.moede_dato) felter.fejl(Fejlkode::felt_mangler, "moede_dato");
    if (godkender) felter.paakraevet("reference", s.reference);
    if (tur.trin.maade == M::link) felter.paakraevet("navn", s.navn);
  }
  if (s.moede_dato && *s.moede_dato > k.i_dag)
    felter.fejl(Fejlkode::dato_ugyldig, "moede_dato", "dagen ligger ude i fremtiden");
  if (s.moede_dato && *s.moede_dato < tur.udgave.dag)
    felter.fejl(Fejlkode::dato_ugyldig, "moede_dato",
                "indholdet blev først sendt den " + paa_dansk(tur.udgave.dag));
  return felter.svar();
}

Projektord ord_af(const Kontekst& k, const Tur& tur, const Trinsvar& s) {
  const bool moede = tur.trin.maade == M::moede;
  return {.navn = !er_blank(s.navn) ? s.navn
                  : moede           ? tur.trin.titel
                                    : k.bruger.navn,
          .moede_dato = s.moede_dato,
          .reference = s.reference,
          .tekst = s.kommentar};
}

using Act = Resultat<store::Projektraekke> (*)(store::Forbindelse&, const Kontekst&,
                                               const store::Projektraekke&, Projektord);

Resultat<Projekt> svar_paa_trin(store::Forbindelse& db, const Kontekst& k, const Trinsvar& s,
                                Act act, Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::virksomhedskonsulent, Rolle::leder}));
  return i_transaktion(db, koersel, [&]() -> Resultat<Projekt> {
    NYTTE_TRY(const auto tur, find_tur(db, k, s));
    if (!maa_tage(k, tur.trin)) return Fejl(Fejlkode::ingen_adgang, "trin", tur.trin.titel);
    NYTTE_TRY(kontroller(k, tur, s, act == godkend));
    NYTTE_TRY(const auto ny, act(db, k, tur.projekt, ord_af(k, tur, s)));
    return som_projekt(ny);
  });
}

}  // namespace

bool maa_tage(const Kontekst& k, const Projekttrin& trin) {
  const auto& roller = k.bruger.roller;
  const bool konsulent = roller.contains(Rolle::virksomhedskonsulent);
  const bool leder = roller.contains(Rolle::leder);
  if (trin.maade != M::login) return konsulent || leder;
  if (trin.art == Projekttrinart::leder) return leder;
  if (trin.art == Projekttrinart::projektafdeling) return konsulent;
  return konsulent || leder;
}

Resultat<Projekt> send_projekt(store::Forbindelse& db, const Kontekst& k, const Projektvalg& valg,
                               const std::vector<Trinmodtager>& modtagere, Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::virksomhedskonsulent}));
  return i_transaktion(db, koersel, [&]() -> Resultat<Projekt> {
    NYTTE_TRY(const auto r, find_projekt(db, k, valg));
    if (!efter(r.tilstand, H::send))
      return Fejl(Fejlkode::tilstand_tillader_ikke, "projekt", std::string(navn(r.tilstand)));
    const auto indhold = laes_projektindhold(r.indhold_json);
    NYTTE_TRY(const auto navne, opgavenavne(db, r.kommune, indhold.opgaver));
    const std::string navne_json = tekster_som_json(navne);
    const auto aftryk = projekt_fingeraftryk(r.p_nummer, r.indhold_json, navne_json);
    if (r.tilstand == Projekttilstand::returneret) {
      const auto u = nyeste_udgave(db, r);
      if (u.fingeraftryk == aftryk) {
        NYTTE_TRY(const auto igen, genoptag(db, k, r, u));
        return som_projekt(igen);
      }
    }
    const auto kaede = store::find_godkendelseskaede(db, r.kommune).value_or(foreslaaet_kaede());
    Projektudgave u{.projekt = r.id,
                    .indhold = {},
                    .stoettede = {.dag = k.i_dag},
                    .fingeraftryk = aftryk,
                    .kaede = bemandet(kaede, modtagere),
                    .paamind_efter = kaede.paamind_efter,
                    .tid = {},
                    .dag = k.i_dag,
                    .bruger = {}};
    Feltkontrol felter;
    kontroller_skabelon(felter, indhold);
    kontroller_modtagere(felter, u.kaede);
    NYTTE_TRY(felter.svar());
    NYTTE_TRY(const auto ny, frys(db, k, r, std::move(u), navne_json));
    return som_projekt(ny);
  });
}

Resultat<Projekt> godkend_trin(store::Forbindelse& db, const Kontekst& k, const Trinsvar& s,
                               Koersel koersel) {
  return svar_paa_trin(db, k, s, godkend, koersel);
}

Resultat<Projekt> returner_projekt(store::Forbindelse& db, const Kontekst& k, const Trinsvar& s,
                                   Koersel koersel) {
  return svar_paa_trin(db, k, s, returner, koersel);
}

}  // namespace nytte::sager
