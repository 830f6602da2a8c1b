#include "koerende.hpp"

#include <fmt/format.h>

#include <stdexcept>

#include "web/afkodning.hpp"

namespace nytte::app {

Indstillinger indstillinger_i(const Mappe& m) {
  Indstillinger i;
  i.data = m.fil("data");
  i.tom = true;
  i.port = 0;
  i.logfil = m.fil("log");
  i.arbejdere = 2;
  return i;
}

Koerende::Koerende(const Indstillinger& i) : server_(i, false), traad_([this] { server_.run(); }) {}

Koerende::~Koerende() {
  server_.stop();
  traad_.join();
}

web::proeve::Modtaget Koerende::ask(const std::string& metode, const std::string& sti,
                                    const std::string& krop, const Hoved& hoved) {
  std::string raa =
      fmt::format("{} {} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n", metode, sti);
  for (const auto& [navn, vaerdi] : hoved) raa += fmt::format("{}: {}\r\n", navn, vaerdi);
  std::string kager;
  for (const auto& [navn, vaerdi] : cookies_)
    kager += fmt::format("{}{}={}", kager.empty() ? "" : "; ", navn, vaerdi);
  if (!kager.empty()) raa += "Cookie: " + kager + "\r\n";
  raa += fmt::format("Content-Length: {}\r\n\r\n{}", krop.size(), krop);
  web::proeve::Klient klient(server_.port());
  auto svar = klient.ask(raa);
  if (!svar) throw std::runtime_error("no answer to " + metode + " " + sti);
  remember(*svar);
  return *std::move(svar);
}

void Koerende::remember(const web::proeve::Modtaget& svar) {
  std::size_t fra = 0;
  while (fra < svar.cookies.size()) {
    const std::size_t ende = svar.cookies.find('\n', fra);
    const std::string linje = svar.cookies.substr(fra, ende - fra);
    const std::size_t lig = linje.find('=');
    cookies_[linje.substr(0, lig)] = linje.substr(lig + 1, linje.find(';') - lig - 1);
    fra = ende + 1;
  }
  const std::string maerke = "name=\"csrf\" value=\"";
  if (const std::size_t plads = svar.body.find(maerke); plads != std::string::npos)
    csrf_ = svar.body.substr(plads + maerke.size(), 64);
}

web::proeve::Modtaget Koerende::api(const std::string& metode, const std::string& sti,
                                    const std::string& krop) {
  Hoved hoved{{"X-CSRF-Token", csrf_}};
  if (!krop.empty()) hoved.emplace_back("Content-Type", "application/json");
  return ask(metode, sti, krop, hoved);
}

web::proeve::Modtaget Koerende::submit(const std::string& sti, const std::string& felter) {
  return ask("POST", sti, "csrf=" + csrf_ + "&" + felter,
             {{"Content-Type", "application/x-www-form-urlencoded"}});
}

bool Koerende::log_in(const std::string& brugernavn, const std::string& kodeord) {
  ask("GET", "/login");
  const auto svar = submit("/login", fmt::format("brugernavn={}&adgangskode={}&til=%2Fadgangskode",
                                                 brugernavn, formtekst(kodeord)));
  if (svar.status != 303) return false;
  ask("GET", "/adgangskode");
  return true;
}

std::string formtekst(const std::string& tekst) { return web::percent_encode(tekst); }

}  // namespace nytte::app
