// What comes back: bounces as mails in a folder, receipts of Digital Post in another.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "sager/post/forsoeg.hpp"

namespace nytte::udveksling {

struct Retursvar {
  std::int64_t behandlet = 0;                ///< files that changed or confirmed something
  std::vector<std::string> lagt_til_side{};  ///< names of files that could not be understood
};

/// Reads every .eml of the folder. A report of failed delivery that carries a Message-ID of ours
/// makes that message `returneret` with the server's words. Handled files go to the folder
/// "behandlet" inside it, what is no report or not about us to "ukendt". Nothing when `mappe` is
/// empty. A database failure is thrown and the file stays for the next time.
Retursvar laes_returmails(store::Forbindelse& db, const std::string& mappe,
                          const std::function<sager::Postur()>& ur);

/// The same for the .xml receipts of Digital Post (format assumed: memo.hpp).
Retursvar laes_kvitteringer(store::Forbindelse& db, const std::string& mappe,
                            const std::function<sager::Postur()>& ur);

}  // namespace nytte::udveksling
