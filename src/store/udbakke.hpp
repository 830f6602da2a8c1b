#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/sag/bruger.hpp"
#include "store/forbindelse.hpp"

/// The outbox: what other systems are to be told, written in the transaction of the case itself,
/// sent later and at least once.
namespace nytte::store {

struct Forsendelse {
  std::int64_t id = 0;
  std::string modtager;     // which system
  std::string art;          // which message
  std::string emne_noegle;  // what it is about; never a CPR number
  std::string indhold_json;
  Tidspunkt oprettet;
  std::int32_t forsoeg = 0;
  std::string fejl;  // of the last attempt
};

std::int64_t insert_forsendelse(Forbindelse& db, const Forsendelse& f);
/// Those not sent whose time has come at `nu`, in the order they were written.
std::vector<Forsendelse> list_forsendelser(Forbindelse& db, Tidspunkt nu, std::int64_t hoejst);
void set_sendt(Forbindelse& db, std::int64_t id, Tidspunkt nu);
/// Failed: to be tried again at `naeste`.
void set_fejlet(Forbindelse& db, std::int64_t id, const std::string& fejl, Tidspunkt naeste);
std::int64_t count_usendte(Forbindelse& db);

}  // namespace nytte::store
