#include "app/velkomst.hpp"

#include <fmt/format.h>

#include <cerrno>

#include "sager/eksempel/eksempel.hpp"
#include "store/bruger.hpp"

namespace nytte::app {
namespace {

std::string rolleliste(const std::vector<Rolle>& roller) {
  std::string ud;
  for (const Rolle rolle : roller) ud += (ud.empty() ? "" : ", ") + std::string(navn(rolle));
  return ud;
}

std::string om_logins(const std::vector<sager::Eksempellogin>& logins) {
  std::string ud = fmt::format("Log ind som (adgangskode {}):\n", sager::kEksempelKodeord);
  for (const auto& login : logins)
    ud += fmt::format(
        "  {:<12} {} ({}, {})\n", login.brugernavn, login.navn, rolleliste(login.roller),
        login.raad.empty() ? fmt::format("kommune {}", login.kommune) : std::string(login.raad));
  return ud;
}

// A PostgreSQL address may hold a password, so it is not repeated.
std::string om_foerste_bruger(const Indstillinger& i) {
  const std::string database =
      i.database.empty() ? "--data " + i.data : "--database ADRESSE (som serverens)";
  return fmt::format(
      "Der er ingen brugere endnu. Opret den første fra en anden terminal, mens serveren kører:\n"
      "  {} bruger opret BRUGERNAVN --navn \"For Efternavn\" --kommune 751 --rolle administrator "
      "{}\n",
      program_invocation_name, database);
}

}  // namespace

std::string velkomst(const Indstillinger& i, std::uint16_t port, store::Forbindelse& db) {
  const bool v6 = i.adresse.find(':') != std::string::npos;
  std::string ud =
      fmt::format("nytte svarer på http://{}:{}/\n", v6 ? "[" + i.adresse + "]" : i.adresse, port);
  if (i.oevedag)
    ud +=
        fmt::format("Øvedag: nytte regner med, at det er {}.\n", paa_dansk_med_ugedag(*i.oevedag));
  if (store::list_brugere(db, {}, {.start = 0, .antal = 1}).i_alt == 0)
    return ud + om_foerste_bruger(i);
  if (const auto logins = sager::aabne_eksempellogins(db); !logins.empty()) ud += om_logins(logins);
  return ud;
}

}  // namespace nytte::app
