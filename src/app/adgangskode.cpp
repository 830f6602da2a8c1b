#include "app/adgangskode.hpp"

#include <termios.h>
#include <unistd.h>

#include <cstdio>
#include <iostream>

namespace nytte::app {
namespace {

// The terminal shows nothing while this lives.
class Stille {
 public:
  Stille() {
    ::tcgetattr(STDIN_FILENO, &foer_);
    termios uden = foer_;
    uden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &uden);
  }
  Stille(const Stille&) = delete;
  Stille& operator=(const Stille&) = delete;
  ~Stille() { ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &foer_); }

 private:
  termios foer_{};
};

std::string spoerg(const char* tekst) {
  std::fputs(tekst, stderr);
  std::string svar;
  {
    const Stille stille;
    std::getline(std::cin, svar);
  }
  std::fputc('\n', stderr);
  return svar;
}

}  // namespace

Resultat<std::string> spoerg_om_adgangskode() {
  std::string kode;
  if (::isatty(STDIN_FILENO) == 0) {
    std::getline(std::cin, kode);
    if (!kode.empty() && kode.back() == '\r') kode.pop_back();
  } else {
    kode = spoerg("Adgangskode: ");
    if (spoerg("Gentag adgangskoden: ") != kode)
      return Fejl{Fejlkode::login_forkert, "adgangskode", "de to er ikke ens"};
  }
  if (kode.empty()) return Fejl{Fejlkode::felt_mangler, "adgangskode"};
  return kode;
}

}  // namespace nytte::app
