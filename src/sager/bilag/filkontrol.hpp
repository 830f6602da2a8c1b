// What a file really is, by its content alone. Every check is bounded in time and memory whatever
// the bytes say. For the .cpp files of this folder, and their tests.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "model/resultat.hpp"
#include "model/sag/bilag.hpp"

namespace nytte::sager {

// What libmagic calls the content: "application/pdf". mediatype_af_indhold.cpp alone knows it.
std::string mediatype_af_indhold(std::string_view indhold);

// The type by content; filtype_ukendt for all others, and what is wrong with a file of a known type
// (fil_beskadiget, fil_krypteret, fil_aktivt_indhold, fil_pakket_for_stor). The errors carry the
// field `fil`.
Resultat<Filtype> find_filtype(std::string_view indhold);

// A whole PNG or JPEG, and nothing after it.
Resultat<void> kontroller_png(std::string_view indhold);
Resultat<void> kontroller_jpeg(std::string_view indhold);

// A whole PDF that is not encrypted, runs nothing and carries no other files. Seen through escaped
// names and compressed object streams; a script hidden in other ways is what the scanner is for,
// and we never open the file.
Resultat<void> kontroller_pdf(std::string_view indhold);

// How much a packed document may be.
struct Pakkegraenser {
  std::size_t poster = 2'000;                                 // entries in all
  std::uint64_t udpakket = std::uint64_t{200} * 1024 * 1024;  // bytes unpacked in all
  std::uint64_t forhold = 200;                                // unpacked bytes a packed byte
  int dybde = 1;                                              // archives inside the archive
};

// An ODT or a DOCX, unpacked and counted entry by entry (the sizes it states are not believed): the
// parts it must have, no macros, no encryption, no path that leads out, all checksums right.
// filtype_ukendt when it is some other archive. zip_kontrol.cpp alone knows libzip.
Resultat<Filtype> kontroller_pakke(std::string_view indhold, const Pakkegraenser& graenser = {});

}  // namespace nytte::sager
