#include "store/forbindelse.hpp"

#include <algorithm>
#include <cstring>
#include <random>
#include <stdexcept>
#include <thread>

namespace nytte::store {

Forbindelse::Forbindelse(std::unique_ptr<Driver> driver) : driver_(std::move(driver)) {}
Forbindelse::~Forbindelse() = default;
Forbindelse::Forbindelse(Forbindelse&&) noexcept = default;
Forbindelse& Forbindelse::operator=(Forbindelse&&) noexcept = default;

std::int64_t Forbindelse::run(std::string_view sql, const std::vector<Parameter>& parametre,
                              const RowSink& sink) {
  require_storable(parametre, sql);
  return driver_->run(sql, parametre, sink);
}

void Forbindelse::run_all(const std::vector<Spoergsmaal>& spoergsmaal) {
  for (const auto& et : spoergsmaal) require_storable(et.parametre, et.sql);
  driver_->run_all(spoergsmaal);
}

std::int64_t Forbindelse::run_many(std::string_view sql, const std::vector<Parameter>& parametre,
                                   std::size_t columns) {
  if (columns == 0 || parametre.size() % columns != 0) {
    throw std::logic_error("run_many: the parameters do not fill whole rows");
  }
  require_storable(parametre, sql);
  if (i_transaktion_) return driver_->run_many(sql, parametre, columns);
  Transaktion transaktion(*this, Adgang::skriv);
  const auto changed = driver_->run_many(sql, parametre, columns);
  transaktion.commit();
  return changed;
}

bool is_postgres(std::string_view adresse) {
  return adresse.starts_with("postgresql://") || adresse.starts_with("postgres://") ||
         adresse.starts_with("host=") || adresse.starts_with("dbname=") ||
         adresse.starts_with("service=");
}

Forbindelse open(const std::string& adresse, std::chrono::milliseconds ventetid) {
  return Forbindelse(is_postgres(adresse) ? open_postgres(adresse, ventetid)
                                          : open_sqlite(adresse, ventetid));
}

Transaktion::Transaktion(Forbindelse& db, Adgang adgang) : db_(db) {
  if (db.i_transaktion_) throw std::logic_error("transactions do not nest");
  db_.driver_->begin(adgang);
  open_ = db_.i_transaktion_ = true;
}

Transaktion::~Transaktion() {
  if (!open_) return;
  db_.driver_->rollback();
  db_.i_transaktion_ = false;
}

void Transaktion::commit() {
  db_.driver_->commit();
  open_ = db_.i_transaktion_ = false;
}

void wait_before_replay(int attempt) {
  thread_local std::minstd_rand random(std::random_device{}());
  const int longest = 1 << std::min(attempt + 1, 7);
  std::this_thread::sleep_for(
      std::chrono::milliseconds(std::uniform_int_distribution<int>(1, longest)(random)));
}

namespace {

// Length of the UTF-8 sequence at `at`, 0 if it is none (overlong forms, surrogates and NUL are
// none).
std::size_t sequence_length(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
  };
  const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  const auto first = byte(at);
  if (first > 0 && first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF) return follows(at + 1) ? 2 : 0;
  if (first >= 0xE0 && first <= 0xEF) {
    const bool bad =
        (first == 0xE0 && byte(at + 1) < 0xA0) || (first == 0xED && byte(at + 1) > 0x9F);
    return !bad && follows(at + 1) && follows(at + 2) ? 3 : 0;
  }
  if (first >= 0xF0 && first <= 0xF4) {
    const bool bad =
        (first == 0xF0 && byte(at + 1) < 0x90) || (first == 0xF4 && byte(at + 1) > 0x8F);
    return !bad && follows(at + 1) && follows(at + 2) && follows(at + 3) ? 4 : 0;
  }
  return 0;
}

// Bytes from `at` on that are plain ASCII without NUL, eight at a time: nearly all text is.
std::size_t plain_bytes(std::string_view text, std::size_t at) {
  constexpr std::uint64_t kHigh = 0x8080'8080'8080'8080U;
  constexpr std::uint64_t kOnes = 0x0101'0101'0101'0101U;
  const auto start = at;
  for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
    std::memcpy(&eight, text.data() + at, sizeof eight);
    if ((eight & kHigh) != 0 || ((eight - kOnes) & ~eight & kHigh) != 0) break;
  }
  return at - start;
}

}  // namespace

void require_storable(std::span<const Parameter> parametre, std::string_view sql) {
  for (const auto& value : parametre) {
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr) continue;
    for (std::size_t at = plain_bytes(*text, 0); at < text->size();) {
      const auto length = sequence_length(*text, at);
      if (length == 0) {
        throw DatabaseFejl(Fejlart::andet, "22021", "a text parameter is not UTF-8 without NUL",
                           sql);
      }
      at += length;
    }
  }
}

}  // namespace nytte::store
