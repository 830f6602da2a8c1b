// Create and change a task, and the examples to begin with.
#include "sager/adgangskontrol.hpp"
#include "sager/opgave/eksempler.hpp"
#include "sager/opgave/opgave.hpp"
#include "sager/opgave/skriv.hpp"
#include "sager/transaktion.hpp"
#include "store/opgave.hpp"

namespace nytte::sager {
namespace {

Resultat<void> kontroller(const Opgave& o) {
  Feltkontrol felter;
  felter.paakraevet("navn", o.navn);
  felter.valgfri("beskrivelse", o.beskrivelse);
  return felter.svar();
}

}  // namespace

Spor opgave_spor(std::string_view art, const Opgave& o, const std::string& grund, Sporfelter mere) {
  Sporfelter felter{{"navn", o.navn}};
  felter.insert(felter.end(), mere.begin(), mere.end());
  return {art, "opgave", std::to_string(o.id.vaerdi), grund, std::move(felter)};
}

Resultat<Opgave> opret_opgave(store::Forbindelse& db, const Kontekst& k, const Opgave& ny,
                              Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Opgave> {
    NYTTE_TRY(kontroller(ny));
    Opgave o = ny;
    o.kommune = k.bruger.kommune;
    o.aktiv = true;
    o.version = 1;
    NYTTE_TRY(o.id, store::insert_opgave(db, o));
    noter(db, k, opgave_spor("opgave_oprettet", o, ""));
    return o;
  });
}

Resultat<Opgave> aendr_opgave(store::Forbindelse& db, const Kontekst& k, const Opgave& ny,
                              Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Opgave> {
    NYTTE_TRY(kontroller(ny));
    Opgave o = ny;
    o.kommune = k.bruger.kommune;
    const auto foer = store::find_opgave(db, o.kommune, o.id);
    if (!foer) return Fejl(Fejlkode::findes_ikke, "opgave");
    NYTTE_TRY(o.version, store::update_opgave(db, o));
    const bool lukket = foer->aktiv && !o.aktiv;
    const bool aabnet = !foer->aktiv && o.aktiv;
    noter(db, k,
          opgave_spor(lukket   ? "opgave_lukket"
                      : aabnet ? "opgave_genaabnet"
                               : "opgave_aendret",
                      o, ""));
    return o;
  });
}

Resultat<std::int32_t> hent_opgaveeksempler(store::Forbindelse& db, const Kontekst& k,
                                            Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<std::int32_t> {
    std::int32_t antal = 0;
    for (const auto& e : opgaveeksempler()) {
      Opgave o{.id = {},
               .kommune = k.bruger.kommune,
               .omraade = e.omraade,
               .navn = std::string(e.navn),
               .beskrivelse = std::string(e.beskrivelse)};
      const auto id = store::insert_opgave(db, o);
      if (id.has_failure()) continue;  // the municipality has one of that name
      o.id = id.value();
      noter(db, k, opgave_spor("opgave_oprettet", o, "eksempel"));
      ++antal;
    }
    return antal;
  });
}

}  // namespace nytte::sager
