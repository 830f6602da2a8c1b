#include "app/vurder.hpp"

#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <memory>
#include <string_view>
#include <thread>

#include "app/linjelaeser.hpp"
#include "app/svarkoe.hpp"
#include "app/systemgrund.hpp"
#include "kontrakt/fakta_json.hpp"

namespace nytte::app {
namespace {

using kontrakt::kLinjeHoejst;

// What one thread needs to answer lines; its memory is used again and again.
class Linjebesvarer {
 public:
  Linjebesvarer(const Vurdervalg& valg, std::atomic<bool>& forkerte)
      : valg_(valg), forkerte_(forkerte) {}

  void besvar(const Portion& p, std::string& ud) {
    if (p.for_lang) return afvis_lang(p.tekst, ud);
    if (p.hele) return besvar_tekst(p.tekst, ud);
    std::string_view r = p.tekst;
    while (!r.empty()) {
      const std::size_t ende = std::min(r.find('\n'), r.size());
      const std::string_view linje = r.substr(0, ende);
      if (linje.find_first_not_of(" \t\r") != std::string_view::npos) besvar_tekst(linje, ud);
      r.remove_prefix(std::min(ende + 1, r.size()));
    }
  }

 private:
  void besvar_tekst(std::string_view tekst, std::string& ud) {
    const auto fakta = laeser_.laes(tekst);
    if (fakta.has_value()) {
      valg_.bedoem(fakta.value(), vurdering_);
      kontrakt::skriv_svar(ud, laeser_.id(), vurdering_, valg_.form);
    } else {
      forkerte_ = true;
      kontrakt::skriv_fejl(ud, laeser_.id(), fakta.error());
    }
    ud += '\n';
  }
  void afvis_lang(std::string_view begyndelse, std::string& ud) {
    forkerte_ = true;
    // Read only for the id: the text breaks off.
    static_cast<void>(laeser_.laes(begyndelse).has_value());
    kontrakt::skriv_fejl(
        ud, laeser_.id(),
        Fejl{Fejlkode::linje_for_lang, "", fmt::format("højst {} bytes", kLinjeHoejst)});
    ud += '\n';
  }

  Vurdervalg valg_;
  std::atomic<bool>& forkerte_;
  kontrakt::Faktalaeser laeser_;
  Placeringsvurdering vurdering_;
};

bool skriv_alt(int fd, std::string_view t) {
  while (!t.empty()) {
    const ssize_t n = ::write(fd, t.data(), t.size());
    if (n < 0 && errno != EINTR) return false;
    if (n > 0) t.remove_prefix(static_cast<std::size_t>(n));
  }
  return true;
}

bool er_afbrudt(std::string_view linje) {
  kontrakt::JsonDokument d(kontrakt::JsonGraenser{kLinjeHoejst, 16, 65'536});
  return d.parse(linje).has_value() && d.ufuldstaendig();
}

unsigned antal_traade(unsigned oensket) {
  return oensket != 0 ? oensket : std::clamp(std::thread::hardware_concurrency(), 1U, 4U);
}

}  // namespace

int vurder(int ind, int ud, const Vurdervalg& valg, std::string& fejl) {
  std::signal(SIGPIPE, SIG_IGN);  // a reader that has gone is an error of write()
  std::atomic<bool> forkerte = false;
  std::atomic<int> skrivefejl = 0;
  Svarkoe koe(
      antal_traade(valg.traade),
      [&]() -> Svarkoe::Arbejder {
        auto besvarer = std::make_shared<Linjebesvarer>(valg, forkerte);
        return [besvarer](const Portion& p, std::string& svar) { besvarer->besvar(p, svar); };
      },
      [&](const std::string& svar) {
        if (skriv_alt(ud, svar)) return true;
        skrivefejl = errno;
        return false;
      });
  Linjelaeser laeser(ind, Linjegraenser{.linje = kLinjeHoejst}, er_afbrudt);
  while (auto portion = laeser.naeste())
    if (!koe.tilfoej(std::move(*portion))) break;
  if (!koe.faerdig()) {
    fejl = koe.grund().empty()
               ? fmt::format("Svarene kunne ikke skrives: {}", systemgrund(skrivefejl))
               : fmt::format("Der skete en fejl hos os: {}", koe.grund());
    return kKunneIkkeKoere;
  }
  if (laeser.fejl() != 0) {
    fejl = fmt::format("Sagerne kunne ikke læses: {}", systemgrund(laeser.fejl()));
    return kKunneIkkeKoere;
  }
  return forkerte ? kNogleLinjerForkerte : kAlleBesvaret;
}

}  // namespace nytte::app
