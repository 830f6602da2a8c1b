#include "dokumenter/billede.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/bilag/bilag.hpp"
#include "sager/faktaark/faktaark.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/faktaark.hpp"

namespace nytte::sager {
namespace {

Resultat<void> kraev_skriver(const Kontekst& k) {
  return kraev_rolle(k, {Rolle::virksomhedskonsulent});
}

Resultat<void> kontroller(const Faktaark& f) {
  Feltkontrol felter;
  felter.paakraevet("titel", f.titel);
  felter.paakraevet("opgaver", f.opgaver, kTekstLaengde);
  felter.paakraevet("hvor", f.hvor, kTekstLaengde);
  felter.valgfri("krav", f.krav);
  return felter.svar();
}

Spor spor(std::string_view art, const Faktaark& f) {
  return {art,
          "faktaark",
          std::to_string(f.id.vaerdi),
          "",
          {{"titel", f.titel}, {"p_nummer", f.p_nummer.tekst()}}};
}

Resultat<Faktaark> find(store::Forbindelse& db, const Kontekst& k, FaktaarkId id, Version version) {
  auto r = store::find_faktaark(db, k.bruger.kommune, id);
  if (!r) return Fejl(Fejlkode::findes_ikke, "faktaark");
  if (r->ark.version != version) return Fejl(Fejlkode::version_foraeldet, "version");
  return std::move(r->ark);
}

Resultat<Faktaark> gem(store::Forbindelse& db, const Kontekst& k, Faktaark f,
                       std::string_view art) {
  NYTTE_TRY(f.version, store::update_faktaark(db, f));
  noter(db, k, spor(art, f));
  return f;
}

}  // namespace

Resultat<Faktaark> opret_faktaark(store::Forbindelse& db, const Kontekst& k, const Faktaark& ny,
                                  Koersel koersel) {
  NYTTE_TRY(kraev_skriver(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Faktaark> {
    Faktaark f = ny;
    f.kommune = k.bruger.kommune;
    f.billede.clear();
    f.billedtekst.clear();
    f.version = 1;
    Fejl fejl;
    if (const auto svar = kontroller(f); !svar) fejl.tilfoej(svar.error());
    if (!store::find_arbejdssted(db, f.p_nummer))
      fejl.tilfoej(Fejlkode::findes_ikke, "p_nummer", f.p_nummer.tekst());
    if (!fejl.tom()) return fejl;
    f.id = store::insert_faktaark(db, f);
    noter(db, k, spor("faktaark_oprettet", f));
    return f;
  });
}

Resultat<Faktaark> ret_faktaark(store::Forbindelse& db, const Kontekst& k, const Faktaark& ny,
                                Koersel koersel) {
  NYTTE_TRY(kraev_skriver(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Faktaark> {
    NYTTE_TRY(auto f, find(db, k, ny.id, ny.version));
    NYTTE_TRY(kontroller(ny));
    f.titel = ny.titel;
    f.opgaver = ny.opgaver;
    f.hvor = ny.hvor;
    f.krav = ny.krav;
    f.aktiv = ny.aktiv;
    return gem(db, k, std::move(f), "faktaark_rettet");
  });
}

Resultat<Faktaark> gem_faktaarkbillede(store::Forbindelse& db, const Kontekst& k,
                                       const Faktaarkbillede& b, Koersel koersel) {
  NYTTE_TRY(kraev_skriver(k));
  Feltkontrol felter;
  felter.paakraevet("billedtekst", b.billedtekst);
  if (b.indhold.empty()) felter.fejl(Fejlkode::felt_mangler, "fil");
  if (b.indhold.size() > kBilledbytes) felter.fejl(Fejlkode::for_stor, "fil", "højst 3 MB");
  NYTTE_TRY(felter.svar());
  // A scanner may take seconds: before the transaction.
  NYTTE_TRY(kontroller_bilag({.emne = "faktaark",
                              .noegle = std::to_string(b.id.vaerdi),
                              .navn = b.navn,
                              .titel = {},
                              .indhold = b.indhold}));
  NYTTE_TRY(const auto renset, rens_billede(b.indhold));
  return i_transaktion(db, koersel, [&]() -> Resultat<Faktaark> {
    NYTTE_TRY(auto f, find(db, k, b.id, b.version));
    f.billede = gem_indhold(db, renset);
    f.billedtekst = b.billedtekst;
    return gem(db, k, std::move(f), "faktaark_billede");
  });
}

Resultat<Faktaark> fjern_faktaarkbillede(store::Forbindelse& db, const Kontekst& k, FaktaarkId id,
                                         Version version, Koersel koersel) {
  NYTTE_TRY(kraev_skriver(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Faktaark> {
    NYTTE_TRY(auto f, find(db, k, id, version));
    f.billede.clear();
    f.billedtekst.clear();
    return gem(db, k, std::move(f), "faktaark_uden_billede");
  });
}

}  // namespace nytte::sager
