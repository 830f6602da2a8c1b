// The parts of a ZIP archive, unpacked piece by piece and counted. pakke.cpp alone knows libzip
// here. For the .cpp files of this folder.
#pragma once

#include <functional>
#include <memory>

#include "udveksling/regneark/regneark.hpp"

namespace nytte::udveksling {

class Pakke {
 public:
  // Reads the table of contents only. fil_beskadiget, fil_krypteret, fil_pakket_for_stor, for_stor.
  static Resultat<Pakke> aabn(const Regnearkskilde& kilde, const Regnearksgraenser& graenser);
  ~Pakke();
  Pakke(Pakke&&) noexcept;
  Pakke& operator=(Pakke&&) noexcept;

  bool har(const std::string& navn) const;
  // The part, piece by piece; `tag` answers whether it wants more. Counts against what is left of
  // the allowance, whatever the archive said of the size. findes_ikke when there is no such part.
  Resultat<void> laes(const std::string& navn,
                      const std::function<bool(std::string_view stykke)>& tag);

 private:
  struct Indre;
  explicit Pakke(std::unique_ptr<Indre> indre);
  std::unique_ptr<Indre> indre_;
};

}  // namespace nytte::udveksling
