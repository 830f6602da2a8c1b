#include "sager/adgang/engang.hpp"

#include "sager/adgang/hemmelighed.hpp"
#include "store/idempotens.hpp"

namespace nytte::sager {
namespace {

constexpr std::size_t kHoejstNoegle = 200;
/// Answers are kept for a day: longer than any client tries again.
constexpr std::int64_t kGemSekunder = 86'400;

Resultat<Gemtsvar> earlier_answer(const store::Svar& gemt, const std::string& aftryk) {
  if (gemt.anmodning_hash != aftryk) return Fejl(Fejlkode::noegle_genbrugt, "Idempotency-Key");
  return Gemtsvar{gemt.status, gemt.indhold, true};
}

}  // namespace

Resultat<Gemtsvar> engang(store::Forbindelse& db, const Kontekst& k, const Engangsnoegle& noegle,
                          const std::function<Gemtsvar()>& arbejde) {
  if (noegle.noegle.empty()) return Fejl(Fejlkode::felt_mangler, "Idempotency-Key");
  if (noegle.noegle.size() > kHoejstNoegle) {
    return Fejl(Fejlkode::tekst_for_lang, "Idempotency-Key");
  }
  const std::string aftryk = fingeraftryk(noegle.anmodning, Aftryk::indhold);
  for (int attempt = 0;; ++attempt) {
    try {
      store::Transaktion transaktion(db, store::Adgang::skriv);
      store::delete_gamle_svar(db, {k.nu.sekunder - kGemSekunder});
      if (const auto gemt = store::find_svar(db, k.bruger.id, noegle.noegle)) {
        return earlier_answer(*gemt, aftryk);
      }
      Gemtsvar svar = arbejde();
      if (!svar.gem) return svar;
      // Somebody with the same key came first: let go, and find his answer.
      const store::Svar gemmes{aftryk, svar.status, svar.indhold};
      if (store::insert_svar(db, k.bruger.id, noegle.noegle, gemmes, k.nu)) {
        transaktion.commit();
        return svar;
      }
      if (attempt >= store::kReplays) return Fejl(Fejlkode::database_laast);
    } catch (const store::DatabaseFejl& fejl) {
      if (fejl.art() != store::Fejlart::serialisering || attempt >= store::kReplays) throw;
    }
    store::wait_before_replay(attempt);
  }
}

}  // namespace nytte::sager
