// What a person asks for on the command line. The words, flags and help texts stand in
// kommandolinje*.cpp, the only files that know CLI11.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/dato.hpp"
#include "model/kode.hpp"
#include "model/ydelse.hpp"

namespace nytte::app {

enum class Kommandonavn : std::uint8_t {
  serve,
  vurder,
  regler,
  kalender,
  frister,
  statistik,
  find_fejlregistreringer,
  importer,
  importer_liste,
  eksporter,
  backup,
  gendan,
  migrer,
  post_send,
  post_vis,
  dfdg_send,
  dfdg_afstem,
  proevestand_dfdg,
  rapport_kvartal,
  rapport_pladser,
  cvr_hent,
  vitas_hent,
  afstem,
  kodelister_importer,
  kodelister_vis,
  bruger_opret,
  bruger_vis,
  bruger_laas,
  bruger_aabn,
  bruger_adgangskode
};

/// Only what belongs to the command is set.
struct Kommando {
  Kommandonavn navn;
  std::map<std::string, std::string> indstillinger{};  // given as flags, by name without --
  std::optional<std::string> indstillingsfil{};
  std::string fil{};     // empty or "-": standard input or output
  std::string liste{};   // import, eksport; importer-liste: placeringer, jobordrer
  std::string system{};  // a case system: workbase, kmd_opera, schultz_fasit
  std::string kodeliste{};
  std::string kommune{};
  std::string brugernavn{};
  std::string fulde_navn{};
  std::vector<std::string> roller{};
  std::string jobordrefil{};   // find-fejlregistreringer: the list of job orders; may be empty
  std::string raad{};          // of the council's people
  std::string rolle{};         // frister: only what this role acts on
  std::optional<Dato> dato{};  // empty: today
  Population population = Population::almindelig;
  std::map<std::string, std::string> statistik{};  // what was asked, by flag without --
  bool alle_tal = false;
  int aar = 0;
  std::string kvartal{};  // rapport: "2024K2"
  std::string format{};   // rapport: csv, xlsx or pdf
  bool frossen = false;   // rapport: the newest frozen version
  bool json = false;
  bool hjemmel_md = false;
  bool kort = false;
  bool proev = false;
  std::string mappe{};                // proevestand
  std::string certifikat = "server";  // proevestand: which one it shows
  std::uint16_t standport = 8443;     // 0: any free port
  bool gem = false;                   // proevestand: what was taken outlives the process
  // afstem
  std::string periode{};
  std::int64_t tilladt = 200;  // hundredths of a percent
  bool proevesaet = false;
};

/// Nothing to do but to write this: help, version, completion, or what is wrong with the line.
struct Udskrift {
  std::string tekst;
  int kode;  // the exit code; anything but 0 is written to standard error
};

/// Exit codes of every command; `vurder` says the same of its lines.
inline constexpr int kUdgangOk = 0;
inline constexpr int kUdgangKanIkke = 1;
inline constexpr int kUdgangForkertIndhold = 2;

/// `argv` without the name of the program.
std::variant<Kommando, Udskrift> laes_kommandolinje(const std::vector<std::string>& argv);

/// Every command as it is written: "vurder", "bruger opret" ...
std::vector<std::string> alle_kommandoer();

}  // namespace nytte::app
