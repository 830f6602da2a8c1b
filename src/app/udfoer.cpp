#include "app/udfoer.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>

#include "app/brugere.hpp"
#include "app/database.hpp"
#include "app/dfdgkommando.hpp"
#include "app/fagsystemer.hpp"
#include "app/fejlregistreringer.hpp"
#include "app/frister.hpp"
#include "app/hjemmel_md.hpp"
#include "app/kildekommando.hpp"
#include "app/kodelister.hpp"
#include "app/lister.hpp"
#include "app/opslagsvaerk.hpp"
#include "app/postkommando.hpp"
#include "app/proevestand.hpp"
#include "app/rapport.hpp"
#include "app/serve.hpp"
#include "app/statistik.hpp"
#include "app/systemgrund.hpp"
#include "app/ur.hpp"
#include "app/vurder.hpp"
#include "regler/placering.hpp"
#include "store/database_fejl.hpp"

namespace nytte::app {
namespace {

void sig_fejl(const std::string& tekst) { fmt::print(stderr, "nytte: {}\n", tekst); }

void sig_fejl(const Fejl& fejl) {
  for (const Fejlpost& post : fejl.poster())
    sig_fejl(post.felt.empty() ? besked(post) : fmt::format("{}: {}", post.felt, besked(post)));
}

int skriv_ud(const std::string& tekst) {
  const bool skrevet = std::fwrite(tekst.data(), 1, tekst.size(), stdout) == tekst.size() &&
                       std::fflush(stdout) == 0;
  if (!skrevet) sig_fejl("Der kunne ikke skrives.");
  return skrevet ? kUdgangOk : kUdgangKanIkke;
}

int udfoer_vurder(const Kommando& k) {
  const bool standard = k.fil.empty() || k.fil == "-";
  const int fd = standard ? STDIN_FILENO : ::open(k.fil.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) {
    sig_fejl(fmt::format("Filen {} kan ikke læses: {}.", k.fil, systemgrund(errno)));
    return kUdgangKanIkke;
  }
  Vurdervalg valg{static_cast<Bedoemmelse>(&regler::afgoer_placering)};
  if (k.kort) valg.form = kontrakt::Svarform::kort;
  std::string grund;
  const int kode = vurder(fd, STDOUT_FILENO, valg, grund);
  if (!standard) ::close(fd);
  if (kode == kKunneIkkeKoere) sig_fejl(grund + ".");
  return kode;
}

int udfoer_regler(const Kommando& k) {
  if (k.hjemmel_md) return skriv_ud(hjemmel_md());
  if (!k.dato) {
    const auto indstillinger = indstillinger_for(k);
    if (indstillinger.has_failure()) {
      sig_fejl(indstillinger.error());
      return kUdgangKanIkke;
    }
    saet_oevedag(indstillinger.value().oevedag);
  }
  const Dato dag = k.dato ? *k.dato : dansk_dag(nu());
  return skriv_ud(k.json ? regler_som_json(dag, k.population)
                         : regler_som_tekst(dag, k.population));
}

// What a command tells when it went well, or every error.
int sig(const Resultat<std::string>& svar) {
  if (svar.has_value()) return skriv_ud(svar.value());
  sig_fejl(svar.error());
  return kUdgangKanIkke;
}

// Errors in what the file holds have an exit code of their own.
int sig_import(const Resultat<std::string>& svar) {
  const int kode = sig(svar);
  if (svar.has_value()) return kode;
  bool indhold = svar.error().har(Fejlkode::utf8_ugyldig) || svar.error().har(Fejlkode::for_stor);
  for (const Fejlpost& post : svar.error().poster())
    indhold = indhold || post.felt.starts_with("linje ") ||
              post.felt.find(", række ") != std::string::npos;
  if (!indhold) return kode;
  sig_fejl(fmt::format("{} fejl. Intet er gemt.", svar.error().poster().size()));
  return kUdgangForkertIndhold;
}

// A list that cannot be understood is not a command that could not run.
int sig_fund(const Resultat<std::string>& svar) {
  const int kode = sig(svar);
  if (svar.has_value()) return kode;
  bool indhold = false;
  for (const Fejlpost& post : svar.error().poster())
    indhold = indhold || (!post.felt.starts_with("--") && post.kode != Fejlkode::fil_findes_ikke);
  return indhold ? kUdgangForkertIndhold : kode;
}

// The file goes to standard output alone; what is to be said of it goes beside.
int sig_rapport(const Resultat<Rapportsvar>& svar) {
  if (!svar) {
    sig_fejl(svar.error());
    const bool indhold = svar.error().har(Fejlkode::kvartal_ugyldigt) ||
                         svar.error().har(Fejlkode::kvartal_ikke_slut);
    return indhold ? kUdgangForkertIndhold : kUdgangKanIkke;
  }
  for (const auto& linje : svar.value().bemaerkninger) sig_fejl(linje);
  return skriv_ud(svar.value().ud);
}

int udfoer_serve(const Kommando& k) {
  const auto indstillinger = indstillinger_for(k);
  if (indstillinger) return serve(indstillinger.value());
  sig_fejl(indstillinger.error());
  return kUdgangKanIkke;
}

std::string_view databasegrund(store::Fejlart art) {
  switch (art) {
    case store::Fejlart::optaget:
    case store::Fejlart::serialisering:
      return "Databasen er optaget af et andet program";
    case store::Fejlart::disk_fuld:
      return "Der er ikke mere plads på disken";
    case store::Fejlart::forbindelse_tabt:
      return "Databasen svarer ikke";
    default:
      return "Databasen melder en fejl";
  }
}

// What has to do with other systems: the register, the number registers, the lists of STAR.
int vaelg_udveksling(const Kommando& k) {
  switch (k.navn) {
    case Kommandonavn::dfdg_send:
      return sig(udfoer_dfdg_send(k));
    case Kommandonavn::dfdg_afstem:
      return sig(udfoer_dfdg_afstem(k));
    case Kommandonavn::proevestand_dfdg:
      return sig(udfoer_proevestand(k));
    case Kommandonavn::cvr_hent:
      return sig(udfoer_cvr_hent(k));
    case Kommandonavn::vitas_hent:
      return sig(udfoer_vitas_hent(k));
    case Kommandonavn::afstem:
      return sig(udfoer_afstem(k));
    case Kommandonavn::kodelister_importer:
      return sig_import(udfoer_kodelister_importer(k));
    case Kommandonavn::kodelister_vis:
      return sig(udfoer_kodelister_vis(k));
    default:
      sig_fejl("Kommandoen er ikke bygget ind i dette program.");
      return kUdgangKanIkke;
  }
}

int vaelg(const Kommando& k) {
  switch (k.navn) {
    case Kommandonavn::serve:
      return udfoer_serve(k);
    case Kommandonavn::vurder:
      return udfoer_vurder(k);
    case Kommandonavn::regler:
      return udfoer_regler(k);
    case Kommandonavn::kalender:
      return skriv_ud(kalender(k.aar));
    case Kommandonavn::frister:
      return sig(udfoer_frister(k));
    case Kommandonavn::statistik:
      return sig(udfoer_statistik(k));
    case Kommandonavn::find_fejlregistreringer:
      return sig_fund(udfoer_find_fejlregistreringer(k));
    case Kommandonavn::importer:
      return sig_import(udfoer_import(k));
    case Kommandonavn::importer_liste:
      return sig_import(udfoer_importer_liste(k));
    case Kommandonavn::eksporter:
      return sig(udfoer_eksport(k));
    case Kommandonavn::backup:
      return sig(udfoer_backup(k));
    case Kommandonavn::gendan:
      return sig(udfoer_gendan(k));
    case Kommandonavn::migrer:
      return sig(udfoer_migrer(k));
    case Kommandonavn::post_send:
      return sig(udfoer_post_send(k));
    case Kommandonavn::post_vis:
      return sig(udfoer_post_vis(k));
    case Kommandonavn::rapport_kvartal:
      return sig_rapport(udfoer_rapport_kvartal(k));
    case Kommandonavn::rapport_pladser:
      return sig_rapport(udfoer_rapport_pladser(k));
    case Kommandonavn::bruger_opret:
    case Kommandonavn::bruger_vis:
    case Kommandonavn::bruger_laas:
    case Kommandonavn::bruger_aabn:
    case Kommandonavn::bruger_adgangskode:
      return sig(udfoer_bruger(k));
    default:
      return vaelg_udveksling(k);
  }
}

}  // namespace

int udfoer(const Kommando& k) {
  try {
    return vaelg(k);
  } catch (const store::DatabaseFejl& e) {
    sig_fejl(fmt::format("{} ({}).", databasegrund(e.art()), e.what()));
  } catch (const std::filesystem::filesystem_error& e) {
    sig_fejl(
        fmt::format("{} kan ikke bruges: {}.", e.path1().string(), systemgrund(e.code().value())));
  }
  return kUdgangKanIkke;
}

}  // namespace nytte::app
