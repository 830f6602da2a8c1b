#pragma once

#include <string>
#include <string_view>

struct sqlite3;

namespace nytte::store {

/// Danish order (a ... z æ ø å, with Aa as Å) by ICU, the library PostgreSQL's "da-x-icu" uses too.
/// Returns less than, equal to or greater than 0; ties in ICU's eyes are broken by bytes, as
/// PostgreSQL does.
int compare_danish(std::string_view a, std::string_view b);

/// Text made ready for searching: case folded by Unicode's rules, so that ÆØÅ and æøå are found
/// alike on both databases. Kept in the `soegetekst` columns, beside the text itself.
std::string fold(std::string_view text);

/// `fold(text)` as a LIKE pattern that finds it anywhere; the wildcards of LIKE in it stand for
/// themselves (to be used with ESCAPE '!').
std::string like_anywhere(std::string_view text);

/// Registers `compare_danish` in a SQLite connection under PostgreSQL's name for it, "da-x-icu".
/// Returns a SQLite result code.
int register_danish(sqlite3* db);

}  // namespace nytte::store
