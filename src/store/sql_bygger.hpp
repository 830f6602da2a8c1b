#pragma once

#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/id.hpp"
#include "model/sag/lister.hpp"
#include "store/forbindelse.hpp"

/// Putting lists together; for the .cpp files of the subjects only.
namespace nytte::store {

/// The conditions of a WHERE, joined by AND, with their parameters. `?` in a condition becomes the
/// next `$n`, and stands for the same value wherever it occurs in that condition.
class Betingelser {
 public:
  Betingelser& og(std::string_view condition) {
    sql_ += (sql_.empty() ? " WHERE " : " AND ");
    sql_ += condition;
    return *this;
  }

  template <class T>
  Betingelser& og(std::string_view condition, const T& value) {
    parametre_.push_back(parameter(value));
    const auto place = "$" + std::to_string(parametre_.size());
    og("");
    for (const char c : condition) {
      if (c == '?') {
        sql_ += place;
      } else {
        sql_ += c;
      }
    }
    return *this;
  }

  /// Only if there is a value.
  template <class T>
  Betingelser& og_hvis(std::string_view condition, const std::optional<T>& value) {
    return value ? og(condition, *value) : *this;
  }

  const std::string& sql() const { return sql_; }
  const std::vector<Parameter>& parametre() const { return parametre_; }

 private:
  std::string sql_;
  std::vector<Parameter> parametre_;
};

/// How a list is asked for. `from` begins with the table, without FROM; each column of `order` may
/// be turned round, the last is unique; `count_from` is what to count where that is cheaper than
/// `from`.
struct Listesql {
  std::string_view columns;
  std::string_view from;
  std::vector<std::string_view> order;
  std::string_view count_from{};
};

/// A page and its total in one round trip.
template <class Make>
auto find_liste(Forbindelse& db, const Listesql& sql, const Betingelser& where, const Side& side,
                Make make) {
  Liste<std::invoke_result_t<Make, const Raekke&>> liste;
  std::string page = "SELECT " + std::string(sql.columns) + " FROM " + std::string(sql.from) +
                     where.sql() + " ORDER BY ";
  for (std::size_t i = 0; i < sql.order.size(); ++i) {
    page += i == 0 ? "" : ", ";
    page += sql.order[i];
    if (side.faldende) page += " DESC";
  }
  auto parametre = where.parametre();
  const auto next = parametre.size() + 1;
  page += " LIMIT $" + std::to_string(next) + " OFFSET $" + std::to_string(next + 1);
  parametre.push_back(side.antal > 0 ? side.antal : std::numeric_limits<std::int64_t>::max());
  parametre.push_back(side.start);
  const auto count = "SELECT COUNT(*) FROM " +
                     std::string(sql.count_from.empty() ? sql.from : sql.count_from) + where.sql();
  db.run_all(
      {{page, std::move(parametre), [&](const Raekke& row) { liste.raekker.push_back(make(row)); }},
       {count, where.parametre(), [&](const Raekke& row) { liste.i_alt = row.integer(0); }}});
  return liste;
}

/// What an UPDATE of one row by key and version means: the new version, or why not.
Resultat<Version> opdateret(Forbindelse& db, std::int64_t changed, Version read,
                            std::string_view exists_sql, const std::vector<Parameter>& key);

/// Runs an INSERT ... RETURNING id; 0 if nothing was inserted (ON CONFLICT DO NOTHING).
std::int64_t new_id(Forbindelse& db, std::string_view sql, const std::vector<Parameter>& fields);

/// `findes_ikke` unless exactly one row was changed.
Resultat<void> one_row(std::int64_t changed);

}  // namespace nytte::store
