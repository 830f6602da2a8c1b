#include "dokumenter/breve/ansoegning.hpp"
#include "kontrakt/ansoegning_json.hpp"
#include "kontrakt/fund_tekst.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/ansoegning/ansoegning.hpp"
#include "sager/ansoegning/bedoem.hpp"
#include "sager/ansoegning/tilstand.hpp"
#include "sager/brev/brev.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/transaktion.hpp"
#include "store/ansoegning.hpp"
#include "store/bilag.hpp"
#include "store/raad.hpp"

namespace nytte::sager {
namespace {

Fejl mangler(const Fundliste& fund) {
  Fejl fejl;
  for (const Fund& f : fund)
    if (hindrer(f)) fejl.tilfoej(Fejlkode::ansoegning_ufuldstaendig, f.felt, kontrakt::saetning(f));
  return fejl;
}

// The same sending asked for again: its answer, not a second one.
std::optional<Indsendelse> sendt_allerede(store::Forbindelse& db, const Dispensationsansoegning& a,
                                          Version version) {
  if (a.tilstand != Ansoegningstilstand::indsendt || a.version != version) return std::nullopt;
  auto sendt = store::list_indsendelser(db, a.id);
  if (sendt.empty()) return std::nullopt;
  return std::move(sendt.back());
}

Indsendelse frosset(store::Forbindelse& db, const Kontekst& k, const Dispensationsansoegning& a,
                    std::string raad) {
  const auto bilag =
      store::list_bilag(db, std::string(kAnsoegningsemne), std::to_string(a.id.vaerdi));
  Indsendelse i{.ansoegning = a.id,
                .nr = static_cast<std::int32_t>(store::list_indsendelser(db, a.id).size()) + 1,
                .indhold_json = kontrakt::encode_ansoegning(a.indhold),
                .bilag = {},
                .fingeraftryk = {},
                .raad = std::move(raad),
                .dag = k.i_dag,
                .tid = k.nu,
                .bruger = k.bruger.id};
  std::vector<std::int64_t> raekkefoelge;
  for (const auto& b : bilag) {
    i.bilag.push_back(b.sha256);
    raekkefoelge.push_back(b.id);
  }
  i.fingeraftryk = ansoegnings_fingeraftryk(i.indhold_json, i.bilag);
  store::insert_indsendelse(db, i, raekkefoelge);
  return i;
}

// The same as a paper, frozen with it.
Resultat<void> udsted(store::Forbindelse& db, const Kontekst& k, const Ansoegningsindhold& indhold,
                      const Indsendelse& i) {
  const auto kommune = store::find_kommune(db, k.bruger.kommune);
  dokumenter::Ansoegningsbrev a{.indhold = indhold,
                                .kommune = kommune ? kommune->navn + " Kommune" : "",
                                .raad = i.raad,
                                .dag = i.dag,
                                .nr = i.nr,
                                .sagsnummer = std::to_string(i.ansoegning.vaerdi),
                                .fingeraftryk = i.fingeraftryk};
  if (indhold.ordinaert_ansatte) a.kvote = regler::kvote_for(*indhold.ordinaert_ansatte, i.dag);
  a.hoveder = taeller_hoveder(i.dag);
  for (const auto& b : store::list_indsendelsesbilag(db, i.ansoegning, i.nr))
    a.bilag.push_back(b.titel);
  NYTTE_TRY(udsted_brev(db, k,
                        {.art = Brevart::ansoegning,
                         .brev = dokumenter::ansoegning(a),
                         .emne = std::string(kAnsoegningsemne),
                         .noegle = std::to_string(i.ansoegning.vaerdi)}));
  return success();
}

}  // namespace

Resultat<Indsendelse> indsend_ansoegning(store::Forbindelse& db, const Kontekst& k,
                                         const Ansoegningsvalg& valg, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Indsendelse> {
    NYTTE_TRY(const auto a, find_egen_ansoegning(db, k, valg.id));
    if (auto igen = sendt_allerede(db, a, valg.version)) return *std::move(igen);
    if (!kan_rettes(a.tilstand))
      return Fejl(Fejlkode::tilstand_tillader_ikke, "tilstand", std::string(navn(a.tilstand)));
    if (a.version != valg.version) return Fejl(Fejlkode::version_foraeldet);
    const auto fakta = ansoegningsfakta(db, a, k.i_dag);
    const auto fund = regler::bedoem_ansoegning(fakta);
    const auto raad = regler::rette_myndighed(fakta.myndighed);
    if (!regler::kan_indsendes(fund) || !raad) return mangler(fund);
    auto i = frosset(db, k, a, *raad);
    NYTTE_TRY(store::set_ansoegning_raad(db, a.id, *raad));
    NYTTE_TRY(skift_tilstand(db, k, a.id, {Ansoegningshandling::indsend, Aktoer::kommune, ""}));
    NYTTE_TRY(udsted(db, k, a.indhold, i));
    return i;
  });
}

Resultat<void> traek_ansoegning_tilbage(store::Forbindelse& db, const Kontekst& k, AnsoegningId id,
                                        const std::string& grund, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    if (er_blank(grund)) return Fejl(Fejlkode::begrundelse_mangler, "grund");
    Feltkontrol felter;
    felter.valgfri("grund", grund);
    NYTTE_TRY(felter.svar());
    NYTTE_TRY(
        skift_tilstand(db, k, id, {Ansoegningshandling::traek_tilbage, Aktoer::kommune, grund}));
    return success();
  });
}

}  // namespace nytte::sager
