#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace nytte::store {

/// Prepared statements by SQL text. The texts are literals of our own and a bounded number of
/// combinations of them (filters, orders), so nothing is ever thrown out.
template <class Statement>
class SqlCache {
 public:
  Statement* find(std::string_view sql) {
    const auto found = statements_.find(sql);
    return found == statements_.end() ? nullptr : &found->second;
  }
  Statement& insert(std::string_view sql, Statement statement) {
    return statements_.insert_or_assign(std::string(sql), std::move(statement)).first->second;
  }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>{}(text);
    }
  };
  std::unordered_map<std::string, Statement, Hash, std::equal_to<>> statements_;
};

}  // namespace nytte::store
