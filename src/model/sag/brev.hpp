// A letter that was issued: frozen, structure and PDF. Where its dispatch stands is not stored with
// it; the messages about it say so (emne "brev").
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "model/kode.hpp"
#include "model/sag/bruger.hpp"

namespace nytte {

using BrevId = Id<struct UdstedtBrev>;

NYTTE_KODE(Brevart, tilbud, aftale, afbrydelse, hoeringspapir, hoeringssvar, ansoegning,
           raadsafgoerelse, moedepapirer);

struct UdstedtBrev {
  BrevId id;
  Kommunekode kommune;
  Brevart art = Brevart::tilbud;
  std::string emne;                // what it is about, as in Haendelse: ("placering", "12")
  std::string noegle;              // never a CPR number
  std::optional<BorgerId> borger;  // whose letter it is
  std::string titel;
  std::string modtager;    // the name of the receiver
  std::string indhold;     // the structure as JSON (dokumenter/brev_json)
  std::string pdf_sha256;  // of the bytes, which are kept with the attachments
  BrugerId bruger;         // 0: the program, or somebody with a link
  Tidspunkt tid;
};

// The texts of a municipality's own in one kind of letter. Each saving is a new version; nothing is
// overwritten.
struct Brevskabelon {
  Kommunekode kommune;
  Brevart art = Brevart::tilbud;
  std::string indledning{};
  std::string kontakt{};
  std::string medbring{};
  std::string afslutning{};
  std::string underskrift{};
  Version version = 0;  // 0: nobody has written any yet
  BrugerId bruger{};
  Tidspunkt tid{};
};

}  // namespace nytte
