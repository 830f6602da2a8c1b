#include "app/serve.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <stdexcept>

#include "app/database.hpp"
#include "app/fagsystemer.hpp"
#include "app/kildeporte.hpp"
#include "app/log.hpp"
#include "app/postarbejder.hpp"
#include "app/postkontor.hpp"
#include "app/ur.hpp"
#include "app/velkomst.hpp"
#include "dokumenter/pdf.hpp"
#include "sager/bilag/bilag.hpp"
#include "sager/eksempel/eksempel.hpp"
#include "sager/hoering/hoeringssag.hpp"
#include "store/database_fejl.hpp"
#include "store/migration.hpp"
#include "store/pulje.hpp"
#include "udveksling/clamd.hpp"
#include "web/api/ruter_api.hpp"
#include "web/drift.hpp"
#include "web/fordeler.hpp"
#include "web/login.hpp"
#include "web/metrik.hpp"
#include "web/ruter.hpp"
#include "web/server.hpp"
#include "web/sider/sider.hpp"

namespace nytte::app {
namespace {

/// What a database failure is called in an answer.
Fejlkode code_of(const std::exception& fejl) {
  const auto* database = dynamic_cast<const store::DatabaseFejl*>(&fejl);
  if (database == nullptr) return Fejlkode::intern;
  switch (database->art()) {
    case store::Fejlart::optaget:
    case store::Fejlart::serialisering:
      return Fejlkode::database_laast;
    case store::Fejlart::disk_fuld:
      return Fejlkode::disk_fuld;
    case store::Fejlart::forbindelse_tabt:
      return Fejlkode::database_utilgaengelig;
    case store::Fejlart::konflikt:
    case store::Fejlart::naegtet:
    case store::Fejlart::fremmednoegle:
    case store::Fejlart::andet:
      break;
  }
  return Fejlkode::intern;
}

/// The first error as one sentence, for the terminal.
std::string sentence(const Fejl& fejl) {
  std::string alle;
  for (const Fejlpost& post : fejl.poster()) {
    if (!alle.empty()) alle += ' ';
    alle += besked(post);
  }
  return alle;
}

void prepare_database(const Indstillinger& i, Log& log) {
  auto aabnet = aabn_database(i);
  if (aabnet.has_failure()) throw std::runtime_error(sentence(aabnet.error()));
  auto& db = aabnet.value();
  const Tidspunkt tid = nu();
  if (const auto klar = store::forbered(db, tid); !klar) {
    throw std::runtime_error(sentence(klar.error()));
  }
  if (i.tom) return;
  const auto eksempel = sager::indlaes_eksempel(db, tid, dansk_dag(tid));
  if (eksempel) {
    log.write(Logniveau::info, "eksempel_indlaest");
  } else if (!eksempel.error().har(Fejlkode::findes_allerede)) {
    throw std::runtime_error(sentence(eksempel.error()));
  }
}

/// The names this server answers to: against a page elsewhere that points its own name at us.
std::vector<std::string> allowed_hosts(const Indstillinger& i) {
  std::vector<std::string> vaerter{"localhost", "127.0.0.1", "[::1]"};
  const bool alle_adresser = i.adresse == "0.0.0.0" || i.adresse == "::";
  // Told to listen everywhere without being told its names: any name will do.
  if (alle_adresser && i.vaerter.empty()) return {};
  if (!alle_adresser) {
    const bool v6 = i.adresse.find(':') != std::string::npos;
    vaerter.push_back(v6 ? "[" + i.adresse + "]" : i.adresse);
  }
  vaerter.insert(vaerter.end(), i.vaerter.begin(), i.vaerter.end());
  return vaerter;
}

web::Servervalg transport_choices(const Indstillinger& i, bool signaler) {
  web::Servervalg valg;
  valg.adresse = i.adresse;
  valg.port = i.port;
  valg.arbejdere = i.arbejdere;
  valg.hoejst_krop = static_cast<std::size_t>(i.hoejst_krop_kb) * 1024;
  // The file, and room for the other fields of its form.
  valg.hoejst_filkrop = static_cast<std::size_t>(i.bilag_hoejst_mb + 1) * 1024 * 1024;
  valg.hoejst_forbindelser = static_cast<std::size_t>(i.hoejst_forbindelser);
  valg.laesefrist = std::chrono::seconds(i.laesefrist_sekunder);
  valg.tomgang = std::chrono::seconds(i.tomgang_sekunder);
  valg.lyt_til_signaler = signaler;
  return valg;
}

sager::Loginregler login_rules(const Indstillinger& i) {
  return {static_cast<int>(i.login_forsoeg), i.login_laas_minutter * 60,
          i.session_tomgang_minutter * 60, i.session_hoejst_minutter * 60};
}

sager::Bilagsregler file_rules(const Indstillinger& i) {
  sager::Bilagsregler regler;
  regler.hoejst_bytes = static_cast<std::size_t>(i.bilag_hoejst_mb) * 1024 * 1024;
  if (const auto adresse = udveksling::laes_clamdadresse(i.clamd)) {
    regler.skanner = std::make_shared<udveksling::Clamd>(*adresse);
  }
  return regler;
}

}  // namespace

struct Koerendeserver::Indre {
  Indre(const Indstillinger& i, bool signaler)
      : indstillinger(i),
        log(i.logfil, i.log_niveau, nu),
        pulje(prepared_address(i), i.arbejdere),
        fordeler(ruter, dispatch_choices(i), surroundings(), metrik),
        server(
            transport_choices(i, signaler),
            [this](web::RaaAnmodning&& raa, unsigned arbejder) {
              return fordeler.answer(std::move(raa), arbejder);
            },
            [this](const web::Afvist& afvist) { return fordeler.refuse(afvist); },
            [this](std::string_view method, std::string_view target) {
              return fordeler.body_kind(method, target) == web::Kropstype::fil;
            }) {
    sager::indstil_bilag(file_rules(i));
    indstil_post(i);
    indstil_fagsystemer();
    indstil_kilder(i);
    if (const auto a = dokumenter::skriftadvarsel())
      log.write(Logniveau::advarsel, "breve_uden_skrift", {{"grund", std::string_view(*a)}});
    sager::indstil_svarlink_dage(static_cast<int>(i.svarlink_dage));
    web::tilfoej_drift(ruter, metrik);
    web::tilfoej_login(ruter, {login_rules(i), i.bag_tls, web::tegn_login}, metrik);
    web::tilfoej_api(ruter);
    web::tilfoej_sider(ruter);
    metrik.gauge("nytte_http_connections", "Open connections.",
                 [this] { return static_cast<double>(server.connections()); });
  }

  std::string prepared_address(const Indstillinger& i) {
    prepare_database(i, log);
    return databaseadresse(i);
  }

  static web::Fordelervalg dispatch_choices(const Indstillinger& i) {
    web::Fordelervalg valg;
    valg.afkodning.vaerter = allowed_hosts(i);
    valg.sikker_cookie = i.bag_tls;
    valg.login = login_rules(i);
    valg.fejlside = web::tegn_fejl;
    return valg;
  }

  web::Omgivelser surroundings() {
    web::Omgivelser omgivelser;
    omgivelser.nu = nu;
    omgivelser.dansk_dag = dansk_dag;
    omgivelser.oevedag = indstillinger.oevedag.has_value();
    omgivelser.stopur = stopur;
    omgivelser.journal = [this](const web::Journallinje& linje) { log.write(linje); };
    omgivelser.med_database = [this](unsigned, const web::Omgivelser::Kald& kald) {
      auto laan = pulje.laan();
      return kald(*laan);
    };
    omgivelser.fejlkode = code_of;
    return omgivelser;
  }

  // Sends post and what else follows time, while the server runs.
  std::unique_ptr<Postarbejder> worker() {
    const std::string egen = fmt::format("http://localhost:{}", server.port());
    return std::make_unique<Postarbejder>(indstillinger, egen, log, metrik);
  }

  const Indstillinger indstillinger;
  Log log;
  store::Pulje pulje;
  web::Metrik metrik;
  web::Ruter ruter;
  web::Fordeler fordeler;
  web::Server server;
};

Koerendeserver::Koerendeserver(const Indstillinger& indstillinger, bool signaler)
    : indre_(std::make_unique<Indre>(indstillinger, signaler)) {}

Koerendeserver::~Koerendeserver() = default;

std::uint16_t Koerendeserver::port() const { return indre_->server.port(); }

void Koerendeserver::run() {
  const auto& dag = indre_->indstillinger.oevedag;
  const std::string oevedag = dag ? iso(*dag) : "nej";
  indre_->log.write(Logniveau::info, "startet",
                    {{"port", std::int64_t{port()}}, {"oevedag", std::string_view(oevedag)}});
  const auto arbejder = indre_->worker();
  indre_->server.run();
  indre_->log.write(Logniveau::info, "standset");
  indre_->log.flush();
}

void Koerendeserver::stop() { indre_->server.stop(); }

std::string Koerendeserver::welcome() const {
  auto db = indre_->pulje.laan();
  return velkomst(indre_->indstillinger, port(), *db);
}

int serve(const Indstillinger& indstillinger) {
  try {
    Koerendeserver server(indstillinger, true);
    fmt::print("{}", server.welcome());
    std::fflush(stdout);
    server.run();
    return 0;
  } catch (const store::DatabaseFejl&) {
    throw;  // told in words by udfoer, as for every other command
  } catch (const std::runtime_error& fejl) {
    fmt::print(stderr, "nytte kan ikke starte: {}\n", fejl.what());
    return 1;
  }
}

}  // namespace nytte::app
