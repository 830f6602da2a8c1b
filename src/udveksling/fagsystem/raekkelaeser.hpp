// The cells of one row as values. For the .cpp files of this folder.
#pragma once

#include <string>
#include <unordered_map>

#include "udveksling/fagsystem/overskrift.hpp"

namespace nytte::udveksling {

// What words were understood as, remembered: a list has a million rows and ten kinds of them.
template <class T>
class Ordminde {
 public:
  explicit Ordminde(T (*forstaa)(std::string_view)) : forstaa_(forstaa) {}
  const T& operator()(std::string_view tekst) {
    if (seneste_ != nullptr && tekst == noegle_) return *seneste_;
    if (kendt_.size() > 10'000) kendt_.clear();
    noegle_.assign(tekst);
    seneste_ = &kendt_.try_emplace(noegle_, forstaa_(tekst)).first->second;
    return *seneste_;
  }

 private:
  T (*forstaa_)(std::string_view);
  std::unordered_map<std::string, T> kendt_;
  std::string noegle_;
  const T* seneste_ = nullptr;
};

class Raekkelaeser {
 public:
  Raekkelaeser(const Kolonnekort& kort, const sager::Listevalg& valg, const Arkmodtager& fejl);

  // The row the next calls are about.
  void paa(const Arkraekke& r);
  bool ok() const { return ok_; }

  Kildeplacering& placering();
  Kildejobordre& jobordre();

 private:
  void faelles(auto& r);
  void typer(Kildeplacering& r);
  std::string_view celle(Listefelt f) const;  // trimmed; empty where it is not there
  void tekst(std::string& ind, Listefelt f);
  std::optional<Cpr> cpr();
  std::optional<Dato> dato(std::string_view tekst, Listefelt f);
  std::optional<Ugetimer> ugetid();
  std::optional<std::int32_t> antal(Listefelt f);
  Kommunekode kommune();
  void periode(std::optional<Dato>& fra, std::optional<Dato>& til);
  template <class T>
  std::optional<T> nummer(Listefelt f, Fejlkode kode, std::string_view ret);
  void fejl(Fejlkode kode, Listefelt f, std::string detalje);

  const Kolonnekort& kort_;
  const sager::Listevalg& valg_;
  const Arkmodtager& modtager_;
  Kommunekode kommune_;
  const Arkraekke* raekke_ = nullptr;
  bool ok_ = true;
  Kildeplacering placering_;
  Kildejobordre jobordre_;
  std::string kommunetekst_;
  std::optional<Kommunekode> kommunesvar_;
  Ordminde<Tilbud> tilbud_;
  Ordminde<std::optional<Sektor>> sektor_;
  Ordminde<std::optional<Ydelse>> ydelse_;
  Ordminde<std::optional<bool>> ja_nej_;
};

}  // namespace nytte::udveksling
