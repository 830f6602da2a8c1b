#include "vaert.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "sager/adgang/brugere.hpp"
#include "store/migration.hpp"
#include "web/drift.hpp"
#include "web/login.hpp"

namespace nytte::web::proeve {

Vaert::Vaert() : db(store::open(":memory:")) {
  EXPECT_TRUE(store::forbered(db, nu));
  tilfoej_drift(ruter, metrik);
  tilfoej_login(ruter, {}, metrik);
}

Vaert::Konto Vaert::account(const std::string& brugernavn, std::set<Rolle> roller, int kommune) {
  const auto kode = Kommunekode::fra(kommune).value();
  const Dato i_dag = Dato::af(2026, 9, 21);
  sager::NyBruger ny{{{}, kode, brugernavn, "Navn " + brugernavn, std::move(roller)},
                     std::string(kKodeord),
                     sager::Hashstyrke::proeve};
  if (std::any_of(ny.bruger.roller.begin(), ny.bruger.roller.end(), er_raadsrolle))
    ny.bruger.raad = kRaad;
  const auto bruger = sager::opret_bruger(db, sager::systemkontekst(nu, i_dag, kode), ny);
  EXPECT_TRUE(bruger);
  const auto noegle =
      sager::opret_noegle(db, {bruger.value(), nu, i_dag, ""}, "prøve", std::nullopt);
  EXPECT_TRUE(noegle);
  return {bruger.value(), noegle.value().hemmelighed};
}

Svar Vaert::ask(std::string method, std::string target, Felter headers, std::string body) {
  if (!headers.has("host")) headers.add("host", "localhost");
  Omgivelser omgivelser;
  omgivelser.nu = [this] { return nu; };
  omgivelser.dansk_dag = [](Tidspunkt tid) {
    return Dato::fra_dagnummer(static_cast<std::int32_t>(tid.sekunder / 86'400));
  };
  omgivelser.stopur = [] { return std::chrono::nanoseconds(0); };
  omgivelser.journal = [this](const Journallinje& linje) {
    journal.push_back(fmt::format("{} {} {}", linje.method, linje.rute, linje.status));
  };
  omgivelser.med_database = [this](unsigned, const Omgivelser::Kald& kald) { return kald(db); };
  omgivelser.fejlkode = [](const std::exception&) { return Fejlkode::intern; };
  Fordeler fordeler(ruter, valg, omgivelser, metrik);
  return fordeler.answer(
      {std::move(method), std::move(target), std::move(headers), std::move(body)}, 0);
}

Svar Vaert::api(const Konto& konto, std::string method, std::string target, std::string body,
                Felter headers) {
  headers.add("authorization", "Bearer " + konto.noegle);
  if (!body.empty() && !headers.has("content-type")) {
    headers.add("content-type", "application/json");
  }
  return ask(std::move(method), std::move(target), std::move(headers), std::move(body));
}

Svar Vaert::with_cookies(std::string method, std::string target, Felter headers, std::string body) {
  std::string linje;
  for (const auto& [navn, vaerdi] : cookies) {
    linje += (linje.empty() ? "" : "; ") + navn + "=" + vaerdi;
  }
  if (!linje.empty()) headers.add("cookie", linje);
  Svar svar = ask(std::move(method), std::move(target), std::move(headers), std::move(body));
  for (const auto cookie : svar.headers.all("Set-Cookie")) {
    const std::size_t lig = cookie.find('=');
    cookies[std::string(cookie.substr(0, lig))] =
        cookie.substr(lig + 1, cookie.find(';') - lig - 1);
  }
  const std::string maerke = "name=\"csrf\" value=\"";
  if (const std::size_t plads = svar.body.find(maerke); plads != std::string::npos) {
    csrf = svar.body.substr(plads + maerke.size(), 64);
  }
  return svar;
}

Svar Vaert::browse(std::string target) { return with_cookies("GET", std::move(target), {}, ""); }

Svar Vaert::submit(std::string target, const Felter& felter, bool med_csrf) {
  std::string krop = med_csrf ? "csrf=" + csrf : "";
  for (const auto& [navn, vaerdi] : felter.pairs()) {
    krop += "&" + percent_encode(navn) + "=" + percent_encode(vaerdi);
  }
  Felter headers;
  headers.add("content-type", "application/x-www-form-urlencoded");
  return with_cookies("POST", std::move(target), std::move(headers), std::move(krop));
}

Svar Vaert::log_in(const std::string& brugernavn, std::string_view kodeord) {
  browse("/login");
  Felter felter;
  felter.add("brugernavn", brugernavn);
  felter.add("adgangskode", std::string(kodeord));
  felter.add("til", "/");
  return submit("/login", felter);
}

}  // namespace nytte::web::proeve
