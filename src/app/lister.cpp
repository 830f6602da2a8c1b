#include "app/lister.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>

#include "app/database.hpp"
#include "app/kommunevalg.hpp"
#include "app/systemgrund.hpp"
#include "sager/import/csv.hpp"
#include "sager/import/importer.hpp"

namespace nytte::app {
namespace {

struct Valg {
  Importliste liste;
  std::optional<Kommunekode> kommune;  // empty: not given
};

Resultat<Valg> laes_valg(const Kommando& k) {
  const auto liste = laes_kode<Importliste>(k.liste);
  const auto kommune = Kommunekode::laes(k.kommune);
  Fejl fejl;
  if (!liste)
    fejl.tilfoej(Fejlkode::vaerdi_ukendt, "LISTE",
                 "skriv jobordrer, arbejdssteder, ansatte, borgere eller placeringer");
  if (!kommune && !k.kommune.empty()) fejl.tilfoej(Fejlkode::kommune_ukendt, "kommune", k.kommune);
  if (!fejl.tom()) return fejl;
  return Valg{*liste, kommune};
}

bool er_standard(const Kommando& k) { return k.fil.empty() || k.fil == "-"; }

sager::Fremdrift fremdrift() {
  if (::isatty(STDERR_FILENO) == 0) return {};
  return [](std::int64_t klaret, std::int64_t i_alt) {
    fmt::print(stderr, "\r{}{}", fremdriftslinje(klaret, i_alt, 40), klaret >= i_alt ? "\n" : "");
  };
}

std::string opgoerelse(const sager::Importsvar& s, bool proev) {
  std::string ud = fmt::format("{} linjer: {} oprettet, {} rettet, {} uændret.\n", s.linjer,
                               s.oprettet, s.rettet, s.uaendret);
  if (s.med_bemaerkning > 0)
    ud += fmt::format("{} af placeringerne opfylder ikke reglerne for deres dag.\n",
                      s.med_bemaerkning);
  return ud + (proev ? "Intet er gemt (--proev).\n" : "");
}

}  // namespace

Resultat<void> skriv_fil(const std::string& fil, const std::string& indhold) {
  const int fd = ::open(fil.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (fd < 0) return Fejl{Fejlkode::fil_kan_ikke_skrives, "FIL", fil + ", " + systemgrund(errno)};
  std::string_view tilbage = indhold;
  int fejl = 0;
  while (!tilbage.empty() && fejl == 0) {
    const ssize_t n = ::write(fd, tilbage.data(), tilbage.size());
    if (n >= 0)
      tilbage.remove_prefix(static_cast<std::size_t>(n));
    else if (errno != EINTR)
      fejl = errno;
  }
  if (::close(fd) != 0 && fejl == 0) fejl = errno;
  if (fejl == 0) return success();
  // Half a list is worse than none; a device such as /dev/full stays.
  if (std::error_code ec; std::filesystem::is_regular_file(fil, ec)) ::unlink(fil.c_str());
  return Fejl{Fejlkode::fil_kan_ikke_skrives, "FIL", fil + ", " + systemgrund(fejl)};
}

Resultat<std::string> laes_hele_filen(const Kommando& k) {
  const int fd = er_standard(k) ? STDIN_FILENO : ::open(k.fil.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return Fejl{Fejlkode::fil_findes_ikke, "FIL", k.fil + ", " + systemgrund(errno)};
  std::string ud;
  std::string buffer(1 << 16, '\0');
  ssize_t n = 1;
  int fejl = 0;
  while (n > 0 && ud.size() <= sager::kCsvHoejst) {
    n = ::read(fd, buffer.data(), buffer.size());
    if (n < 0) fejl = errno;
    if (n < 0 && fejl == EINTR)
      n = 1;
    else if (n > 0)
      ud.append(buffer, 0, static_cast<std::size_t>(n));
  }
  if (!er_standard(k)) ::close(fd);
  if (n < 0) return Fejl{Fejlkode::fil_findes_ikke, "FIL", k.fil + ", " + systemgrund(fejl)};
  return ud;
}

std::string fremdriftslinje(std::int64_t klaret, std::int64_t i_alt, int bredde) {
  const std::int64_t hele = std::max<std::int64_t>(i_alt, 1);
  const std::int64_t del = i_alt <= 0 ? hele : std::clamp<std::int64_t>(klaret, 0, hele);
  const auto fyldt = static_cast<std::size_t>(del * bredde / hele);
  return fmt::format("[{}{}] {:3} %", std::string(fyldt, '#'),
                     std::string(static_cast<std::size_t>(bredde) - fyldt, '.'), del * 100 / hele);
}

Resultat<std::string> udfoer_import(const Kommando& k) {
  NYTTE_TRY(const auto valg, laes_valg(k));
  NYTTE_TRY(const auto indhold, laes_hele_filen(k));
  NYTTE_TRY(auto db, aabn_klar_database(k));
  NYTTE_TRY(const auto hvem, kommunens_kontekst(db, valg.kommune));
  const auto koersel = k.proev ? sager::Koersel::proev : sager::Koersel::gem;
  NYTTE_TRY(const auto svar,
            sager::importer(db, hvem, valg.liste, indhold, {koersel, fremdrift()}));
  return opgoerelse(svar, k.proev);
}

Resultat<std::string> udfoer_eksport(const Kommando& k) {
  NYTTE_TRY(const auto valg, laes_valg(k));
  NYTTE_TRY(auto db, aabn_klar_database(k));
  NYTTE_TRY(const auto hvem, kommunens_kontekst(db, valg.kommune));
  NYTTE_TRY(const auto csv, sager::eksporter(db, hvem, valg.liste));
  if (er_standard(k)) return csv;
  NYTTE_TRY(skriv_fil(k.fil, csv));
  return fmt::format("Listen ligger i {}.\n", k.fil);
}

}  // namespace nytte::app
