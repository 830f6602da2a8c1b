#include "store/backup.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <filesystem>
#include <system_error>

#include "store/felter.hpp"
#include "store/kopi.hpp"
#include "store/migration.hpp"

namespace nytte::store {
namespace {

namespace fs = std::filesystem;

// A file that is not there yet, made for its owner only; taken away again unless it was kept.
class UnfinishedFile {
 public:
  explicit UnfinishedFile(const std::string& sti) : sti_(sti + ".ufaerdig") {
    const int file = ::open(sti_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    is_made_ = file >= 0;
    if (is_made_) ::close(file);
  }
  ~UnfinishedFile() {
    std::error_code ignored;
    if (is_made_) fs::remove(sti_, ignored);
  }
  UnfinishedFile(const UnfinishedFile&) = delete;
  UnfinishedFile& operator=(const UnfinishedFile&) = delete;

  bool is_made() const { return is_made_; }
  const std::string& sti() const { return sti_; }

  // Reaches the disk before it gets its name.
  bool keep_as(const std::string& sti) {
    const int file = ::open(sti_.c_str(), O_RDONLY | O_CLOEXEC);
    const bool is_safe = file >= 0 && ::fsync(file) == 0;
    if (file >= 0) ::close(file);
    std::error_code error;
    if (is_safe) fs::rename(sti_, sti, error);
    is_made_ = !is_safe || static_cast<bool>(error);
    return !is_made_;
  }

 private:
  std::string sti_;
  bool is_made_ = false;
};

bool is_whole(Forbindelse& sqlite) {
  return sqlite.value<std::string>("PRAGMA quick_check(1)") == "ok";
}

std::size_t steps_of(Forbindelse& db) {
  return db.value<std::size_t>("SELECT COUNT(*) FROM migrering").value_or(0);
}

Resultat<void> copy_to_file(Forbindelse& db, const std::string& sti) {
  if (db.dialekt() == Dialekt::sqlite) {
    db.execute("VACUUM INTO $1", sti);
    return success();
  }
  auto file = open(sti);
  NYTTE_TRY(udfoer(db, Adgang::laes, [&](Forbindelse& from) -> Resultat<void> {
    NYTTE_TRY(check_steps(from));
    const auto steps = steps_of(from);
    NYTTE_TRY(migrer(file, Tidspunkt{}, static_cast<int>(steps)));
    udfoer(file, Adgang::skriv, [&](Forbindelse& to) { copy_tables(from, to, file); });
    return success();
  }));
  file.value<std::string>("PRAGMA journal_mode=DELETE");  // one file, not three
  return success();
}

// Nothing at all: no steps of the schema.
bool is_empty(Forbindelse& db) {
  return db.dialekt() == Dialekt::sqlite ? db.value<int>("SELECT COUNT(*) FROM sqlite_master") == 0
                                         : db.value<int>(
                                               "SELECT COUNT(*) FROM information_schema.tables"
                                               " WHERE table_schema = current_schema()") == 0;
}

// The backup, opened for reading; nothing if it is none.
std::optional<Forbindelse> open_backup(const std::string& fil) {
  if (!fs::is_regular_file(fil)) return std::nullopt;
  try {
    Forbindelse file(open_sqlite_readonly(fil));
    if (is_whole(file) && steps_of(file) > 0) return file;
  } catch (const DatabaseFejl& fejl) {
    if (fejl.art() == Fejlart::optaget) throw;
  }
  return std::nullopt;
}

}  // namespace

Resultat<void> backup(Forbindelse& db, const std::string& fil) {
  UnfinishedFile unfinished(fil);
  if (fs::exists(fil) || !unfinished.is_made()) {
    return Fejl(Fejlkode::fil_kan_ikke_skrives, "fil", fil);
  }
  NYTTE_TRY(copy_to_file(db, unfinished.sti()));
  const bool is_good = open_backup(unfinished.sti()).has_value();
  if (!is_good || !unfinished.keep_as(fil)) {
    return Fejl(Fejlkode::fil_kan_ikke_skrives, "fil", fil);
  }
  return success();
}

Resultat<void> gendan(Forbindelse& db, const std::string& fil, Tidspunkt nu) {
  auto file = open_backup(fil);
  if (!file) return Fejl(Fejlkode::fil_findes_ikke, "fil", fil);
  if (!is_empty(db)) return Fejl(Fejlkode::findes_allerede, "database");
  const auto steps = steps_of(*file);
  NYTTE_TRY(check_steps(*file));
  // The schema of the day of the backup first: the later steps may change what the rows look like.
  NYTTE_TRY(udfoer(db, Adgang::skriv, [&](Forbindelse& to) -> Resultat<void> {
    NYTTE_TRY(migrer_i_transaktion(to, nu, steps));
    udfoer(*file, Adgang::laes, [&](Forbindelse& from) { copy_tables(from, to, *file); });
    return success();
  }));
  return forbered(db, nu);
}

}  // namespace nytte::store
