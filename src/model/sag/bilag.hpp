// A file that was handed in: stored once by the hash of its content, whoever hands it in.
#pragma once

#include <cstdint>
#include <string>

#include "model/kode.hpp"
#include "model/sag/bruger.hpp"
#include "model/virksomhed.hpp"

namespace nytte {

NYTTE_KODE(Filtype, pdf, png, jpeg, odt, docx);

// What the scan said. `ikke_skannet` only where no scanner is set up; with one, nothing that was
// not scanned is kept.
NYTTE_KODE(Skanning, ikke_skannet, ren);

// One handing in. `emne` and `noegle` say to what, as in Haendelse: ("ansoegning", "12").
struct Bilag {
  std::int64_t id = 0;
  Kommunekode kommune;  // whose matter it was handed in to
  std::string emne;
  std::string noegle;
  std::string navn;   // as the file was called, made safe; shown, never a path
  std::string titel;  // what it is: "Referat af mødet 3. marts"
  Filtype type = Filtype::pdf;
  std::int64_t bytes = 0;
  std::string sha256;  // 64 hexadecimal digits of the content
  Skanning skanning = Skanning::ikke_skannet;
  BrugerId bruger;  // 0: by a link
  Tidspunkt tid;
  bool annulleret = false;
};

}  // namespace nytte
