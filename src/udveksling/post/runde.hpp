// One round of the post: everything of a channel that is due, in order, one at a time.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "sager/post/forsoeg.hpp"
#include "udveksling/post/udgang.hpp"

namespace nytte::udveksling {

struct Rundevalg {
  std::string hvem;                        ///< this process, for the lease
  std::string afsender;                    ///< address of the sender; its host ends the Message-ID
  std::string basis_url;                   ///< what a link begins with
  std::int64_t foerste_pause = 60;         ///< seconds; doubles with each attempt
  std::int64_t laengste_pause = 6 * 3600;  ///< up to this; never above store::kLaengstePause
  std::int64_t opgiv_efter = 72 * 3600;    ///< seconds since it was laid in the post, and
  std::int32_t opgiv_efter_forsoeg = 5;    ///< at least so many attempts: a clock may jump
};

/// Given by app: udveksling asks no clock and owns no thread.
struct Omgivelser {
  std::function<sager::Postur()> ur;
  std::function<bool()> stop;  ///< true: finish the message in hand and come back
};

struct Rundesvar {
  std::int64_t behandlet = 0;
  std::int64_t afsendt = 0;
  std::int64_t i_mappe = 0;
  std::int64_t afvist = 0;
  std::int64_t opgivet = 0;
  std::int64_t venter = 0;
  bool vej_lukket = false;
  std::string grund{};  ///< why the way is shut
};

/// Sends until nothing is due, the way is shut or `stop` says so. A message is taken and its link's
/// hash stored before it leaves, so a crash in between can send it twice but never lose it.
/// Database failures are thrown as store::DatabaseFejl; the lease then runs out by itself.
Rundesvar send_forfaldne(store::Forbindelse& db, Kanal kanal, Udgang& udgang, const Rundevalg& valg,
                         const Omgivelser& omgivelser);

/// Seconds to wait after the attempt with that number, from 1.
std::int64_t pause_efter(std::int32_t forsoeg, const Rundevalg& valg);

}  // namespace nytte::udveksling
