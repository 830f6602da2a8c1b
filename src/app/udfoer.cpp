#include "app/udfoer.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "app/opslagsvaerk.hpp"
#include "app/systemgrund.hpp"
#include "app/ur.hpp"
#include "app/vurder.hpp"
#include "regler/placering.hpp"

namespace nytte::app {
namespace {

void sig_fejl(const std::string& tekst) { fmt::print(stderr, "nytte: {}\n", tekst); }

int skriv_ud(const std::string& tekst) {
  const bool skrevet = std::fwrite(tekst.data(), 1, tekst.size(), stdout) == tekst.size() &&
                       std::fflush(stdout) == 0;
  if (!skrevet) sig_fejl("Der kunne ikke skrives.");
  return skrevet ? kUdgangOk : kUdgangKanIkke;
}

int udfoer_vurder(const Kommando& k) {
  const bool standard = k.fil.empty() || k.fil == "-";
  const int fd = standard ? STDIN_FILENO : ::open(k.fil.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) {
    sig_fejl(fmt::format("Filen {} kan ikke læses: {}.", k.fil, systemgrund(errno)));
    return kUdgangKanIkke;
  }
  Vurdervalg valg{static_cast<Bedoemmelse>(&regler::afgoer_placering)};
  if (k.kort) valg.form = kontrakt::Svarform::kort;
  std::string grund;
  const int kode = vurder(fd, STDOUT_FILENO, valg, grund);
  if (!standard) ::close(fd);
  if (kode == kKunneIkkeKoere) sig_fejl(grund + ".");
  return kode;
}

int udfoer_regler(const Kommando& k) {
  const Dato dag = k.dato ? *k.dato : dansk_dag(nu());
  return skriv_ud(k.json ? regler_som_json(dag, k.population)
                         : regler_som_tekst(dag, k.population));
}

}  // namespace

int udfoer(const Kommando& k) {
  switch (k.navn) {
    case Kommandonavn::vurder:
      return udfoer_vurder(k);
    case Kommandonavn::regler:
      return udfoer_regler(k);
    case Kommandonavn::kalender:
      return skriv_ud(kalender(k.aar));
    default:
      sig_fejl("Kommandoen er ikke bygget ind i dette program.");
      return kUdgangKanIkke;
  }
}

}  // namespace nytte::app
