// XML as events, without holding it. Document types and entities are refused at the first sight of
// them, so nothing is ever fetched or multiplied. xml.cpp alone knows expat. For the .cpp files of
// this folder.
#pragma once

#include <memory>
#include <string_view>

#include "model/resultat.hpp"

namespace nytte::udveksling {

// Attributes of one element, by their name without prefix; they live during the call.
class Attributter {
 public:
  explicit Attributter(const char** par) : par_(par) {}
  // Empty when it is not there.
  std::string_view operator[](std::string_view navn) const;

 private:
  const char** par_;
};

class Xmlmodtager {
 public:
  virtual ~Xmlmodtager() = default;
  // Names without their namespace prefix.
  virtual void begynd(std::string_view navn, const Attributter& a) = 0;
  virtual void slut(std::string_view navn) = 0;
  virtual void tekst(std::string_view stykke) = 0;
};

class Xmllaeser {
 public:
  explicit Xmllaeser(Xmlmodtager& modtager);
  ~Xmllaeser();
  Xmllaeser(const Xmllaeser&) = delete;
  Xmllaeser& operator=(const Xmllaeser&) = delete;

  // False when it is wrong or was stopped; `afslut` says which.
  bool laes(std::string_view stykke);
  // The receiver wants no more: not an error.
  void stop();
  // xml_ugyldig with what is wrong and where; good when stopped or read to its end.
  Resultat<void> afslut();

 private:
  struct Indre;
  std::unique_ptr<Indre> indre_;
};

}  // namespace nytte::udveksling
