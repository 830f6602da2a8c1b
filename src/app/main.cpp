// nytte: one program; the first word says what it does (nytte --hjaelp).
#include <cstdio>
#include <exception>
#include <string>
#include <vector>

#include "app/kommandolinje.hpp"
#include "app/udfoer.hpp"

int main(int argc, char** argv) {
  using namespace nytte::app;  // NOLINT: only here
  try {
    const auto laest = laes_kommandolinje(std::vector<std::string>(argv + 1, argv + argc));
    if (const auto* u = std::get_if<Udskrift>(&laest)) {
      std::fputs(u->tekst.c_str(), u->kode == kUdgangOk ? stdout : stderr);
      return u->kode;
    }
    return udfoer(std::get<Kommando>(laest));
  } catch (const std::exception& e) {
    std::fprintf(stderr, "nytte: Det kunne ikke lade sig gøre: %s\n", e.what());
    return kUdgangKanIkke;
  }
}
