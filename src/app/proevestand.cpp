#include "app/proevestand.hpp"

#include <fmt/format.h>
#include <pthread.h>

#include <csignal>
#include <cstdio>
#include <filesystem>
#include <stdexcept>

#include "app/ur.hpp"
#include "udveksling/dfdg/proevecertifikater.hpp"
#include "udveksling/dfdg/proevestand/proevestand.hpp"

namespace nytte::app {
namespace {

namespace dfdg = udveksling::dfdg;

dfdg::Certifikatpar vist(const dfdg::Proevecertifikater& c, const std::string& navn) {
  if (navn == "server") return c.server;
  if (navn == "server_udloebet") return c.server_udloebet;
  if (navn == "server_forkert_navn") return c.server_forkert_navn;
  if (navn == "server_fremmed") return c.server_fremmed;
  throw std::runtime_error(
      "skriv --certifikat server, server_udloebet, server_forkert_navn eller server_fremmed");
}

// What a newcomer types in two other windows. nytte listens for messages on the next port.
std::string vejledning(const dfdg::Proevecertifikater& c, std::uint16_t port) {
  const std::string curl = fmt::format("  curl --cacert {} --cert {} --key {} \\\n    ", c.ca,
                                       c.klient.certifikat, c.klient.noegle);
  const std::string her = fmt::format("https://127.0.0.1:{}", port);
  const int lytter = port < 65'535 ? port + 1 : port - 1;
  return fmt::format(
      "Prøvestanden spiller det nationale register (DFDG) på {0} til Ctrl-C.\n"
      "Den nye form ligger under /v1, den klassiske under /soap (--dfdg-form soap).\n\n"
      "Start nytte sådan i et andet vindue:\n"
      "  nytte serve --dfdg-form rest --dfdg-adresse {0} \\\n"
      "    --dfdg-ca {1} \\\n    --dfdg-certifikat {2} \\\n    --dfdg-noegle {3} \\\n"
      "    --dfdg-bruger-id CVR:00000000-UUID:proeve \\\n"
      "    --dfdg-webhook-port {5} --dfdg-webhook-navn '{6}' \\\n"
      "    --dfdg-webhook-certifikat {7} \\\n    --dfdg-webhook-noegle {8} \\\n"
      "    --dfdg-webhook-ca {1}\n\n"
      "Se, hvad der er taget:\n{4}{0}/proevestand/optaelling\n\n"
      "Få de næste tre registreringer til at svare 503:\n{4}{0}/proevestand/fejl -d "
      "'{{\"art\":\"status\",\"tal\":503,\"antal\":3}}'\n\n"
      "Resten står i docs/proevestand.md.\n",
      her, c.ca, c.klient.certifikat, c.klient.noegle, curl, lytter, dfdg::kRegisternavn,
      c.server.certifikat, c.server.noegle);
}

// Blocked before the stand's threads are made, so that they inherit it and only this one hears.
sigset_t stopsignaler() {
  sigset_t alle;
  sigemptyset(&alle);
  sigaddset(&alle, SIGINT);
  sigaddset(&alle, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &alle, nullptr);
  return alle;
}

}  // namespace

Resultat<std::string> udfoer_proevestand(const Kommando& k) {
  const std::string mappe = std::filesystem::absolute(k.mappe).string();
  auto lavet = dfdg::proevecertifikater(mappe, nu());
  if (const auto* galt = std::get_if<std::string>(&lavet)) throw std::runtime_error(*galt);
  dfdg::Standvalg valg;
  valg.port = k.standport;
  valg.certifikater = std::get<dfdg::Proevecertifikater>(lavet);
  valg.server = vist(valg.certifikater, k.certifikat);
  if (k.gem) valg.journal = mappe + "/taget.jsonl";
  valg.borgere = k.fil;
  valg.ur = [] { return nu(); };
  const sigset_t signaler = stopsignaler();
  const dfdg::Proevestand stand(valg);
  fmt::print("{}", vejledning(valg.certifikater, stand.port()));
  std::fflush(stdout);
  int signal = 0;
  sigwait(&signaler, &signal);
  return std::string("Prøvestanden er stoppet.\n");
}

}  // namespace nytte::app
