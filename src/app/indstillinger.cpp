#include "app/indstillinger.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <functional>

#include "app/indstillinger_raekker.hpp"
#include "model/virksomhed.hpp"
#include "sager/feltkontrol.hpp"
#include "udveksling/clamd.hpp"

namespace nytte::app {
namespace {

std::optional<std::string> set_hosts(Indstillinger& i, const std::string& text) {
  i.vaerter.clear();
  std::size_t fra = 0;
  while (fra < text.size()) {
    const std::size_t til = std::min(text.find(',', fra), text.size());
    std::string vaert = text.substr(fra, til - fra);
    std::erase(vaert, ' ');
    std::transform(vaert.begin(), vaert.end(), vaert.begin(), [](char tegn) {
      return tegn >= 'A' && tegn <= 'Z' ? static_cast<char>(tegn - 'A' + 'a') : tegn;
    });
    if (vaert.find_first_of("/:") != std::string::npos && vaert.front() != '[') {
      return "skal være værtsnavne uden port, adskilt af komma";
    }
    if (!vaert.empty()) i.vaerter.push_back(std::move(vaert));
    fra = til + 1;
  }
  return std::nullopt;
}

std::optional<std::string> set_clamd(Indstillinger& i, const std::string& text) {
  if (!text.empty() && !udveksling::laes_clamdadresse(text)) {
    return "skal være unix:/sti eller vært:port";
  }
  i.clamd = text;
  return std::nullopt;
}

std::optional<std::string> set_log_level(Indstillinger& i, const std::string& text) {
  const auto niveau = laes_kode<Logniveau>(text);
  if (!niveau) return "skal være debug, info, advarsel eller fejl";
  i.log_niveau = *niveau;
  return std::nullopt;
}

std::optional<std::string> set_practice_day(Indstillinger& i, const std::string& text) {
  i.oevedag.reset();
  if (text.empty()) return std::nullopt;
  i.oevedag = laes_dato(text);
  if (!i.oevedag) return "skal være en dag, fx 2023-05-03";
  return std::nullopt;
}

const std::vector<Raekke>& table() {
  using I = Indstillinger;
  constexpr std::int64_t kDoegn = 24 * 3600;
  static const std::vector<Raekke> alene{
      {{"data", "data", "mappe til den indbyggede database og dens kopier"}, text_into(&I::data)},
      {{"database", "", "PostgreSQL-adresse (postgresql://…); tom: SQLite i data-mappen"},
       text_into(&I::database)},
      {{"tom", "nej", "start uden eksempeldata"}, flag_into(&I::tom)},
      {{"adresse", "127.0.0.1", "IP-adresse, serveren lytter på"}, text_into(&I::adresse)},
      {{"port", "8080", "port, serveren lytter på; 0 vælger en ledig"},
       number_into(&I::port, 0, 65'535)},
      {{"vaerter", "", "flere værtsnavne, serveren svarer på, adskilt af komma"}, set_hosts},
      {{"bag_tls", "nej", "en proxy foran taler HTTPS: cookies sendes kun krypteret"},
       flag_into(&I::bag_tls)},
      {{"arbejdere", "4", "antal samtidige anmodninger, hver med sin databaseforbindelse"},
       number_into(&I::arbejdere, 1, 256)},
      {{"hoejst_krop_kb", "2048", "største indhold af en anmodning i kB"},
       number_into(&I::hoejst_krop_kb, 1, 1'048'576)},
      {{"bilag_hoejst_mb", "20", "største fil, der kan vedlægges, i MB"},
       number_into(&I::bilag_hoejst_mb, 1, 200)},
      {{"svarlink_dage", "21", "så mange dage virker linket i en mail om høring"},
       number_into(&I::svarlink_dage, 1, 365)},
      {{"clamd", "", "virusskanner (clamd): unix:/sti eller vært:port; tom: filer skannes ikke"},
       set_clamd},
      {{"hoejst_forbindelser", "1000", "åbne forbindelser på én gang"},
       number_into(&I::hoejst_forbindelser, 1, 100'000)},
      {{"laesefrist_sekunder", "10", "så længe må en anmodning være om at komme frem"},
       number_into(&I::laesefrist_sekunder, 1, 3'600)},
      {{"tomgang_sekunder", "60", "så længe holdes en tavs forbindelse åben"},
       number_into(&I::tomgang_sekunder, 1, 3'600)},
      {{"login_forsoeg", "5", "forkerte adgangskoder i træk, før kontoen låses"},
       number_into(&I::login_forsoeg, 1, 100)},
      {{"login_laas_minutter", "15", "så længe er en låst konto låst"},
       number_into(&I::login_laas_minutter, 1, kDoegn)},
      {{"session_tomgang_minutter", "30", "en ubrugt session slutter efter så lang tid"},
       number_into(&I::session_tomgang_minutter, 1, kDoegn)},
      {{"session_hoejst_minutter", "600", "en session slutter senest efter så lang tid"},
       number_into(&I::session_hoejst_minutter, 1, kDoegn)},
      {{"oevedag", "", "øvelse: regn med, at det er denne dag (ÅÅÅÅ-MM-DD); tom: i dag"},
       set_practice_day},
      {{"logfil", "-", "logfil; - er standard error"}, text_into(&I::logfil)},
      {{"log_niveau", "info", "mindste niveau i loggen: debug, info, advarsel eller fejl"},
       set_log_level}};
  static const std::vector<Raekke> raekker = [] {
    auto alle = alene;
    for (auto& raekke : exchange_rows()) alle.push_back(std::move(raekke));
    return alle;
  }();
  return raekker;
}

/// One source of settings; `sted` names a key of it to a person.
struct Lag {
  std::map<std::string, std::string> vaerdier;
  std::function<std::string(const std::string&)> sted;
};

const Raekke* find_row(const std::string& navn) {
  const auto& raekker = table();
  const auto fundet = std::find_if(raekker.begin(), raekker.end(), [&](const Raekke& raekke) {
    return raekke.beskrivelse.navn == navn;
  });
  return fundet == raekker.end() ? nullptr : &*fundet;
}

void apply(const Lag& lag, Indstillinger& i, Fejl& fejl) {
  for (const auto& [navn, text] : lag.vaerdier) {
    const Raekke* raekke = find_row(navn);
    if (raekke == nullptr) {
      fejl.tilfoej(Fejlkode::indstilling_ugyldig, lag.sted(navn), "indstillingen findes ikke");
    } else if (auto galt = raekke->anvend(i, text)) {
      fejl.tilfoej(Fejlkode::indstilling_ugyldig, lag.sted(navn), std::move(*galt));
    }
  }
}

/// Variables of ./run, ./test and tools/check; any other NYTTE_ name must be a setting, so that a
/// misspelt one is found.
bool belongs_to_tools(std::string_view variabel) {
  return variabel == "NYTTE_LOG" || variabel.starts_with("NYTTE_TEST_") ||
         variabel.starts_with("NYTTE_CHECK_");
}

Lag environment_layer(const std::map<std::string, std::string>& miljoe) {
  Lag lag{{}, miljoenavn};
  for (const auto& [variabel, text] : miljoe) {
    if (!variabel.starts_with("NYTTE_") || belongs_to_tools(variabel)) continue;
    std::string navn = variabel.substr(6);
    std::transform(navn.begin(), navn.end(), navn.begin(), [](char tegn) {
      return tegn >= 'A' && tegn <= 'Z' ? static_cast<char>(tegn - 'A' + 'a') : tegn;
    });
    lag.vaerdier.emplace(std::move(navn), text);
  }
  return lag;
}

Lag flag_layer(const std::map<std::string, std::string>& flag) {
  Lag lag{{}, [](const std::string& navn) {
            std::string vist = "--" + navn;
            std::replace(vist.begin(), vist.end(), '_', '-');
            return vist;
          }};
  for (const auto& [navn, text] : flag) {
    std::string noegle = navn;
    std::replace(noegle.begin(), noegle.end(), '-', '_');
    lag.vaerdier.emplace(std::move(noegle), text);
  }
  return lag;
}

// Settings of the post that only make sense together.
void check_post(const Indstillinger& i, Fejl& fejl) {
  const auto galt = [&](const char* navn, const char* hvad) {
    fejl.tilfoej(Fejlkode::indstilling_ugyldig, navn, hvad);
  };
  const bool smtp = i.mail_server.starts_with("smtp://") || i.mail_server.starts_with("smtps://");
  if (!i.mail_server.empty() && !smtp)
    galt("mail_server", "skal begynde med smtp:// eller smtps://");
  if (!i.mail_server.empty() && i.basis_url.empty())
    galt("basis_url", "skal angives, når der er en mailserver: links i mails begynder med den");
  const bool http = i.basis_url.starts_with("http://") || i.basis_url.starts_with("https://");
  const bool ren = i.basis_url.find_first_of(" \t\r\n<>\"") == std::string::npos;
  if (!i.basis_url.empty() && !(http && ren)) galt("basis_url", "skal være en adresse: https://…");
  if (!sager::er_mailadresse(i.mail_afsender)) galt("mail_afsender", "skal være en mailadresse");
  if (!i.digital_post_cvr.empty() && !Cvr::laes(i.digital_post_cvr))
    galt("digital_post_cvr", "skal være et CVR-nummer med otte cifre");
  if (!i.digital_post_cvr.empty() && i.digital_post_navn.empty())
    galt("digital_post_navn", "skal angives sammen med digital_post_cvr");
}

// Nothing of the register is half set up.
void check_dfdg(const Indstillinger& i, Fejl& fejl) {
  const auto kraev = [&](bool opfyldt, const char* navn, const char* hvad) {
    if (!opfyldt) fejl.tilfoej(Fejlkode::indstilling_ugyldig, navn, hvad);
  };
  const bool bruges = !i.dfdg_form.empty();
  kraev(!bruges || i.dfdg_form == "rest" || i.dfdg_form == "soap", "dfdg_form",
        "skal være rest eller soap");
  kraev(i.dfdg_miljoe == "proeve" || i.dfdg_miljoe == "produktion", "dfdg_miljoe",
        "skal være proeve eller produktion");
  kraev(!bruges || i.dfdg_adresse.starts_with("https://"), "dfdg_adresse",
        "skal begynde med https://");
  kraev(!bruges || !i.dfdg_certifikat.empty(), "dfdg_certifikat", "skal angives");
  kraev(!bruges || !i.dfdg_noegle.empty(), "dfdg_noegle", "skal angives");
  const bool lytter = i.dfdg_webhook_port != 0;
  kraev(!lytter || !i.dfdg_webhook_certifikat.empty(), "dfdg_webhook_certifikat", "skal angives");
  kraev(!lytter || !i.dfdg_webhook_noegle.empty(), "dfdg_webhook_noegle", "skal angives");
  kraev(!lytter || !i.dfdg_webhook_ca.empty(), "dfdg_webhook_ca", "skal angives");
  // Whom a public authority vouches for is not yet the register.
  kraev(!lytter || !i.dfdg_webhook_navn.empty() || !i.dfdg_webhook_organisation.empty(),
        "dfdg_webhook_navn", "afsenderens navn eller organisation skal angives");
}

}  // namespace

const std::vector<Indstillingsbeskrivelse>& alle_indstillinger() {
  static const auto beskrivelser = [] {
    std::vector<Indstillingsbeskrivelse> alle;
    for (const Raekke& raekke : table()) alle.push_back(raekke.beskrivelse);
    return alle;
  }();
  return beskrivelser;
}

std::string miljoenavn(std::string_view navn) {
  std::string stort = "NYTTE_";
  for (const char tegn : navn) {
    stort += tegn >= 'a' && tegn <= 'z' ? static_cast<char>(tegn - 'a' + 'A') : tegn;
  }
  return stort;
}

Resultat<Indstillinger> laes_indstillinger(const Indstillingskilder& kilder) {
  Indstillinger indstillinger;
  Fejl fejl;
  if (kilder.fil) {
    auto toml = laes_toml(*kilder.fil);
    if (toml.has_failure()) {
      fejl.tilfoej(toml.error());
    } else {
      const std::string fil = *kilder.fil;
      apply({toml.value(), [fil](const std::string& navn) { return navn + " i " + fil; }},
            indstillinger, fejl);
    }
  }
  apply(environment_layer(kilder.miljoe), indstillinger, fejl);
  apply(flag_layer(kilder.flag), indstillinger, fejl);
  check_post(indstillinger, fejl);
  check_dfdg(indstillinger, fejl);
  if (!fejl.tom()) return fejl;
  return indstillinger;
}

std::map<std::string, std::string> laes_miljoe() {
  std::map<std::string, std::string> fundet;
  for (char** linje = environ; *linje != nullptr; ++linje) {
    const std::string_view par(*linje);
    if (!par.starts_with("NYTTE_")) continue;
    const std::size_t lig = std::min(par.find('='), par.size());
    fundet.emplace(par.substr(0, lig), par.substr(std::min(lig + 1, par.size())));
  }
  return fundet;
}

}  // namespace nytte::app
