#include "store/kopi.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace nytte::store {
namespace {

constexpr std::size_t kRows = 1000;  // read and written together

enum class Slags { tal, tekst, bytes };

Slags slags_of(std::string_view type) {
  if (type == "INTEGER") return Slags::tal;
  return type == "BLOB" ? Slags::bytes : Slags::tekst;
}

struct Column {
  std::string name;
  Slags slags;
};

struct Table {
  std::string name;
  std::vector<Column> columns;
  bool has_id = false;

  // Files are big: one at a time.
  std::size_t rows_at_once() const {
    const bool has_files = std::any_of(columns.begin(), columns.end(),
                                       [](const Column& c) { return c.slags == Slags::bytes; });
    return has_files ? 1 : kRows;
  }
};

// In the order they were made: a table refers only to earlier ones.
std::vector<Table> tables_of(Forbindelse& skema) {
  auto tables = skema.all(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'migrering' ORDER BY rowid",
      [](const Raekke& row) {
        return Table{std::string(row.text(0)), {}, false};
      });
  for (auto& table : tables) {
    skema.query(
        "SELECT name, type FROM pragma_table_info($1) ORDER BY cid",
        [&](const Raekke& row) {
          table.columns.push_back({std::string(row.text(0)), slags_of(row.text(1))});
          table.has_id |= row.text(0) == "id";
        },
        table.name);
  }
  return tables;
}

std::string joined(const Table& table) {
  std::string names;
  for (const auto& column : table.columns) names += (names.empty() ? "" : ", ") + column.name;
  return names;
}

std::string insert_sql(const Table& table) {
  std::string places;
  for (std::size_t i = 1; i <= table.columns.size(); ++i) {
    places += (i == 1 ? "$" : ", $") + std::to_string(i);
  }
  return "INSERT INTO " + table.name + " (" + joined(table) + ") VALUES (" + places + ")";
}

Parameter cell(const Raekke& row, int index, const Column& column) {
  if (row.is_null(index)) return {};
  switch (column.slags) {
    case Slags::tal:
      return row.integer(index);
    case Slags::tekst:
      return std::string(row.text(index));
    case Slags::bytes:
      return row.bytes(index);
  }
  return {};
}

// Collects rows and writes them some at a time.
class Writer {
 public:
  Writer(Forbindelse& to, const Table& table) : to_(to), table_(table), sql_(insert_sql(table)) {}

  void add(const Raekke& row) {
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      waiting_.push_back(cell(row, static_cast<int>(i), table_.columns[i]));
    }
    if (waiting_.size() >= table_.rows_at_once() * table_.columns.size()) flush();
  }
  void flush() {
    to_.run_many(sql_, waiting_, table_.columns.size());
    waiting_.clear();
  }

 private:
  Forbindelse& to_;
  const Table& table_;
  std::string sql_;
  std::vector<Parameter> waiting_;
};

// SQLite reads row by row by itself; PostgreSQL would send the whole table unless asked by cursor.
void read_all(Forbindelse& from, const Table& table, const RowSink& sink) {
  const auto select = "SELECT " + joined(table) + " FROM " + table.name;
  if (from.dialekt() == Dialekt::sqlite) {
    from.query(select, sink);
    return;
  }
  const auto cursor = "kopi_" + table.name;
  from.driver().script("DECLARE " + cursor + " NO SCROLL CURSOR FOR " + select);
  const auto fetch = "FETCH " + std::to_string(table.rows_at_once()) + " FROM " + cursor;
  for (bool is_more = true; is_more;) {
    is_more = false;
    from.query(fetch, [&](const Raekke& row) {
      sink(row);
      is_more = true;
    });
  }
  from.driver().script("CLOSE " + cursor);
}

}  // namespace

void copy_tables(Forbindelse& from, Forbindelse& to, Forbindelse& skema) {
  for (const auto& table : tables_of(skema)) {
    // What the migrations themselves put in comes with the copy too.
    if (to.value<int>("SELECT COUNT(*) FROM " + table.name) != 0) {
      to.execute("DELETE FROM " + table.name);
    }
    Writer writer(to, table);
    read_all(from, table, [&](const Raekke& row) { writer.add(row); });
    writer.flush();
    if (to.dialekt() == Dialekt::postgres && table.has_id) {
      to.query("SELECT setval(pg_get_serial_sequence('" + table.name +
                   "', 'id'), COALESCE(MAX(id), 1), MAX(id) IS NOT NULL) FROM " + table.name,
               nullptr);
    }
  }
}

}  // namespace nytte::store
