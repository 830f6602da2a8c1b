// Every setting of the program: one table with name, meaning and default. A setting is read from
// the flag --navn, else the environment NYTTE_NAVN, else the TOML file, else the default; docs/
// drift.md shows the table. All errors are reported at once, each with the place it came from.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/log.hpp"
#include "model/dato.hpp"
#include "model/resultat.hpp"

namespace nytte::app {

struct Indstillinger {
  std::string data = "data";  ///< folder of the embedded database and its copies
  std::string database;       ///< PostgreSQL address; empty: SQLite in `data`
  bool tom = false;           ///< start without example data
  std::string adresse = "127.0.0.1";
  std::uint16_t port = 8080;         ///< 0: any free port
  std::vector<std::string> vaerter;  ///< extra host names answered to
  bool bag_tls = false;              ///< a proxy in front speaks HTTPS: Secure cookies, HSTS
  unsigned arbejdere = 4;
  std::int64_t hoejst_krop_kb = 2'048;
  std::int64_t bilag_hoejst_mb = 20;
  std::int64_t svarlink_dage = 21;  ///< how long the link in a mail about a hearing works
  std::string clamd;                ///< address of a virus scanner; empty: files are not scanned
  std::int64_t hoejst_forbindelser = 1'000;
  std::int64_t laesefrist_sekunder = 10;
  std::int64_t tomgang_sekunder = 60;
  std::int64_t login_forsoeg = 5;
  std::int64_t login_laas_minutter = 15;
  std::int64_t session_tomgang_minutter = 30;
  std::int64_t session_hoejst_minutter = 600;
  std::optional<Dato> oevedag{};  ///< practice: believe that it is this day (app/ur.hpp)
  std::string basis_url;  ///< what links in letters begin with; empty: this server's own address
  std::string
      mail_server;  ///< smtp:// (STARTTLS) or smtps://; empty: mails are written to a folder
  bool mail_uden_tls = false;
  std::string mail_bruger;
  std::string mail_adgangskode_fil;
  std::string mail_ca_fil;
  std::string mail_afsender = "nytte@localhost";
  std::string mail_navn = "nytte";
  std::int64_t mail_frist_sekunder = 60;
  std::string mail_mappe;        ///< empty: post/ud in the data folder
  std::string mail_retur_mappe;  ///< empty: post/retur in the data folder
  std::string digital_post_cvr;
  std::string digital_post_navn;
  std::string digital_post_mappe;         ///< empty: digital_post/ud in the data folder
  std::string digital_post_kvitteringer;  ///< empty: digital_post/ind in the data folder
  bool post_i_server = true;
  std::int64_t post_sekunder = 10;
  std::int64_t post_opgiv_timer = 72;
  std::int64_t daglig_mail_klokken = 6;  ///< hour in Copenhagen from which the daily mail is made
  std::string dfdg_form;     ///< rest or soap; empty: nothing is sent to the national register
  std::string dfdg_adresse;  ///< https://host:port
  std::string dfdg_miljoe = "proeve";  ///< or produktion: then no invented code may be in use
  std::string dfdg_certifikat;
  std::string dfdg_noegle;
  std::string dfdg_ca;
  std::string dfdg_bruger_id;
  std::int64_t dfdg_frist_sekunder = 60;
  bool dfdg_i_server = true;
  std::int64_t dfdg_sekunder = 10;
  std::int64_t dfdg_afstem_klokken = 2;  ///< hour in Copenhagen from which all active is read back
  std::uint16_t dfdg_webhook_port = 0;   ///< 0: nobody listens
  std::string dfdg_webhook_adresse = "127.0.0.1";
  std::string dfdg_webhook_certifikat;
  std::string dfdg_webhook_noegle;
  std::string dfdg_webhook_ca;
  std::string dfdg_webhook_navn;          ///< CN the sender's certificate must have
  std::string dfdg_webhook_organisation;  ///< O the sender's certificate must have
  std::string cvr_adresse;                ///< https://…/cvr-permanent; empty: CVR is not asked
  std::string cvr_bruger;
  std::string cvr_adgangskode_fil;
  std::string vitas_mappe;    ///< folder that notices and cases are laid in; empty: none
  std::string vitas_adresse;  ///< where a case is fetched; empty: cases come as files
  std::string vitas_token_fil;
  std::string jobindsats_adresse;  ///< https://api.jobindsats.dk; empty: figures come as files
  std::string jobindsats_udgave = "v3";
  std::string jobindsats_token_fil;
  std::string logfil = "-";  ///< file, or - for standard error
  Logniveau log_niveau = Logniveau::info;
};

/// One row of the table, for --help and docs/drift.md.
struct Indstillingsbeskrivelse {
  std::string_view navn;  ///< as in the file and, with -, as flag: hoejst_krop_kb, --hoejst-krop-kb
  std::string_view standard;  ///< the default as text
  std::string_view tekst;     ///< what it means, Danish
};
const std::vector<Indstillingsbeskrivelse>& alle_indstillinger();

/// "NYTTE_HOEJST_KROP_KB".
std::string miljoenavn(std::string_view navn);

struct Indstillingskilder {
  std::map<std::string, std::string> flag;    ///< only those given, by name without --
  std::map<std::string, std::string> miljoe;  ///< by variable name; others than NYTTE_ are ignored
  std::optional<std::string> fil;             ///< TOML file
};

/// The settings, or every error: unknown name, wrong type, out of bounds, unreadable file.
Resultat<Indstillinger> laes_indstillinger(const Indstillingskilder& kilder);

/// The NYTTE_ variables of this process.
std::map<std::string, std::string> laes_miljoe();

/// Name and value (as text) of each key of a TOML file. Tables and arrays of anything but text are
/// errors.
Resultat<std::map<std::string, std::string>> laes_toml(const std::string& fil);

}  // namespace nytte::app
