// What can be done with a message, and what that makes of it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "model/kode.hpp"
#include "model/sag/meddelelse.hpp"

namespace nytte {

// One step of a message: by the program, or by a person (`sendt_selv`, `send_igen`).
NYTTE_KODE(Postskridt,
           begyndt,     // an attempt began; alone when the program was killed during it
           i_mappe,     // written to the folder
           afsendt,     // the server, or a receipt, said yes
           afvist,      // refused for good
           venter,      // failed for now; to be tried again
           opgivet,     // failed for too long
           returneret,  // came back after it was sent
           sendt_selv,  // a person says that he sent it himself
           send_igen);  // a person asks for a new attempt

// The one transition table; nothing where the step is not allowed. What a receipt or a bounce says
// twice, or too late, is such a step: harmless.
std::optional<Meddelelsestilstand> efter(Meddelelsestilstand fra, Postskridt skridt);

struct Postforsoeg {
  std::int32_t nr = 0;  // the attempt it belongs to; 0 before the first
  Tidspunkt tid;
  Postskridt skridt = Postskridt::begyndt;
  std::string grund;  // in words; may be empty
  BrugerId bruger;    // 0: the program
  std::string bruger_navn;
};

// How many messages stand where, of one municipality.
struct Postoptaelling {
  std::int64_t venter = 0;
  std::int64_t i_mappe = 0;
  std::int64_t afsendt = 0;
  std::int64_t afvist = 0;
  std::int64_t returneret = 0;
  std::int64_t opgivet = 0;
  std::int64_t fejlet = 0;                    // of those that wait: tried in vain at least once
  std::optional<Tidspunkt> aeldste_ventende;  // when the oldest that waits was laid in the post
};

}  // namespace nytte
