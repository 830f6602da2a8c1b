// The only file that knows ICU.
#include "store/dansk.hpp"

#include <sqlite3.h>
#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/stringpiece.h>
#include <unicode/unistr.h>

#include <cassert>
#include <memory>

namespace nytte::store {
namespace {

const icu::Collator& danish() {
  static const std::unique_ptr<const icu::Collator> collator = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(icu::Locale("da"), status));
    assert(U_SUCCESS(status) && made);
    return made;
  }();
  return *collator;
}

icu::StringPiece piece(std::string_view text) {
  return {text.data(), static_cast<int32_t>(text.size())};
}

int sqlite_compare(void*, int a_size, const void* a, int b_size, const void* b) {
  return compare_danish({static_cast<const char*>(a), static_cast<std::size_t>(a_size)},
                        {static_cast<const char*>(b), static_cast<std::size_t>(b_size)});
}

}  // namespace

int compare_danish(std::string_view a, std::string_view b) {
  UErrorCode status = U_ZERO_ERROR;
  const auto order = danish().compareUTF8(piece(a), piece(b), status);
  return order != UCOL_EQUAL ? static_cast<int>(order) : a.compare(b);
}

std::string fold(std::string_view text) {
  std::string folded;
  icu::UnicodeString::fromUTF8(piece(text)).foldCase().toUTF8String(folded);
  return folded;
}

std::string like_anywhere(std::string_view text) {
  std::string pattern = "%";
  for (const char c : fold(text)) {
    if (c == '%' || c == '_' || c == '!') pattern += '!';
    pattern += c;
  }
  return pattern + '%';
}

int register_danish(sqlite3* db) {
  return sqlite3_create_collation_v2(db, "da-x-icu", SQLITE_UTF8, nullptr, sqlite_compare, nullptr);
}

}  // namespace nytte::store
