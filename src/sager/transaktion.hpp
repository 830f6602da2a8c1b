// One transaction round a use case. For the .cpp files of this folder only.
#pragma once

#include <cassert>
#include <type_traits>

#include "sager/koersel.hpp"
#include "store/forbindelse.hpp"

namespace nytte::sager {

// What a refusal of the database means to a caller: findes_allerede, periode_overlapper,
// database_laast, disk_fuld. Anything else is thrown on: it is no answer, it is a failure.
Fejl som_fejl(const store::DatabaseFejl& fejl);

// Runs `work(db)` in one write transaction, replayed when another one got in between, so it must
// read what it needs inside. Saved unless it failed or `koersel` is proev. Inside a transaction of
// somebody else (an import of many) it only does the work: the outer one decides.
template <class Work>
auto i_transaktion(store::Forbindelse& db, Koersel koersel, Work work)
    -> std::invoke_result_t<Work> {
  if (db.i_transaktion()) {
    assert(koersel == Koersel::gem);
    return work();
  }
  for (int attempt = 0;; ++attempt) {
    try {
      store::Transaktion transaktion(db, store::Adgang::skriv);
      auto svar = work();
      if (!svar.has_failure() && koersel == Koersel::gem) transaktion.commit();
      return svar;
    } catch (const store::DatabaseFejl& fejl) {
      if (fejl.art() != store::Fejlart::serialisering) return som_fejl(fejl);
      if (attempt >= store::kReplays) return Fejl(Fejlkode::database_laast);
    }
    store::wait_before_replay(attempt);
  }
}

// The same for what only reads and leaves no trace: one snapshot.
template <class Work>
auto i_laesning(store::Forbindelse& db, Work work) -> std::invoke_result_t<Work> {
  if (db.i_transaktion()) return work();
  try {
    store::Transaktion transaktion(db, store::Adgang::laes);
    return work();
  } catch (const store::DatabaseFejl& fejl) {
    return som_fejl(fejl);
  }
}

}  // namespace nytte::sager
