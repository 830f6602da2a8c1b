// A message out of the house, and where it stands. Nothing pretends to have been sent: `afsendt` is
// set by the mail server's answer (or by a person who sent it himself), never by us handing it
// over.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/kode.hpp"
#include "model/sag/bruger.hpp"

namespace nytte {

using MeddelelseId = Id<struct Meddelelse>;

NYTTE_KODE(Kanal, mail, digital_post);

NYTTE_KODE(Meddelelsestilstand,
           venter,      // in the queue; or tried and to be tried again
           i_mappe,     // written to the spool or the outgoing folder: not sent
           afsendt,     // the server or the receipt said so, or a person who sent it himself
           afvist,      // refused for good; `fejl` says why
           returneret,  // accepted and then bounced
           opgivet);    // tried for too long

struct Meddelelse {
  MeddelelseId id;
  Kommunekode kommune;
  Kanal kanal = Kanal::mail;
  std::string modtager_navn;
  std::string modtager;            // mail address; empty for Digital Post to a citizen
  std::optional<BorgerId> borger;  // whose CPR number is read, and noted, when it is sent
  std::string titel;               // the subject line
  std::string tekst;               // plain text; "{{link}}" is replaced when it is sent
  std::string emne;                // what it is about, as in Haendelse: ("henvendelse", "7")
  std::string noegle;
  std::vector<std::string> bilag;  // content hashes, with their names beside
  std::vector<std::string> bilagsnavne;
  Meddelelsestilstand tilstand = Meddelelsestilstand::venter;
  std::int32_t forsoeg = 0;
  std::string fejl;  // the newest failure, in words
  Tidspunkt oprettet;
  std::optional<Tidspunkt> afsendt;
  BrugerId bruger;  // who had it sent; 0: the program
};

}  // namespace nytte
