#include "app/database.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "app/ur.hpp"
#include "store/backup.hpp"
#include "store/migration.hpp"

namespace nytte::app {

Resultat<Indstillinger> indstillinger_for(const Kommando& k) {
  return laes_indstillinger({k.indstillinger, laes_miljoe(), k.indstillingsfil});
}

std::string databaseadresse(const Indstillinger& i) {
  if (!i.database.empty()) return i.database;
  std::filesystem::create_directories(i.data);
  return (std::filesystem::path(i.data) / "nytte.db").string();
}

Resultat<store::Forbindelse> aabn_database(const Indstillinger& i) {
  saet_oevedag(i.oevedag);
  auto db = store::open(databaseadresse(i));
  if (!i.oevedag) return db;
  const auto seneste = store::seneste_skrivning(db);
  if (!seneste || dansk_dag(*seneste) <= *i.oevedag) return db;
  return Fejl{Fejlkode::indstilling_ugyldig, "oevedag",
              fmt::format("der er skrevet i databasen {}, og det er efter øvedagen; brug en tom "
                          "mappe til øvelsen (--data MAPPE), så rigtige sager ikke får en forkert "
                          "dag",
                          paa_dansk_med_ugedag(dansk_dag(*seneste)))};
}

Resultat<store::Forbindelse> aabn_database(const Kommando& k) {
  NYTTE_TRY(const auto indstillinger, indstillinger_for(k));
  return aabn_database(indstillinger);
}

Resultat<store::Forbindelse> aabn_klar_database(const Kommando& k) {
  NYTTE_TRY(auto db, aabn_database(k));
  NYTTE_TRY(store::forbered(db, nu()));
  return db;
}

Resultat<std::string> udfoer_backup(const Kommando& k) {
  NYTTE_TRY(const auto indstillinger, indstillinger_for(k));
  const std::string adresse = databaseadresse(indstillinger);
  // Opening would make an empty one, and its copy would look like a backup.
  if (!store::is_postgres(adresse) && !std::filesystem::exists(adresse))
    return Fejl{Fejlkode::fil_findes_ikke, "database", adresse};
  auto db = store::open(adresse);
  NYTTE_TRY(store::backup(db, k.fil));
  const auto bytes = std::filesystem::file_size(k.fil);
  return fmt::format("Kopien ligger i {} ({} kB).\n", k.fil, (bytes + 1023) / 1024);
}

Resultat<std::string> udfoer_gendan(const Kommando& k) {
  NYTTE_TRY(auto db, aabn_database(k));
  if (auto gendannet = store::gendan(db, k.fil, nu()); gendannet.has_error()) {
    if (!gendannet.error().har(Fejlkode::findes_allerede)) return gendannet.error();
    return Fejl{Fejlkode::findes_allerede, "database", "en kopi lægges kun ind i en tom database"};
  }
  return fmt::format("{} er lagt ind i databasen.\n", k.fil);
}

Resultat<std::string> udfoer_migrer(const Kommando& k) {
  NYTTE_TRY(auto db, aabn_database(k));
  NYTTE_TRY(const int trin, store::migrer(db, nu()));
  NYTTE_TRY(store::forbered(db, nu()));
  return trin == 0 ? std::string("Databasen er allerede ført op til denne udgave.\n")
                   : fmt::format("Databasen er ført {} trin op.\n", trin);
}

}  // namespace nytte::app
