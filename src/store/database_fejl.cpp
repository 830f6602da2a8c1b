#include "store/database_fejl.hpp"

#include <fmt/core.h>

namespace nytte::store {

std::string_view navn(Fejlart art) {
  switch (art) {
    case Fejlart::konflikt:
      return "konflikt";
    case Fejlart::naegtet:
      return "naegtet";
    case Fejlart::fremmednoegle:
      return "fremmednoegle";
    case Fejlart::serialisering:
      return "serialisering";
    case Fejlart::optaget:
      return "optaget";
    case Fejlart::disk_fuld:
      return "disk_fuld";
    case Fejlart::forbindelse_tabt:
      return "forbindelse_tabt";
    case Fejlart::andet:
      return "andet";
  }
  return "andet";
}

namespace {

std::string text_of(Fejlart art, std::string_view kode, std::string_view besked,
                    std::string_view sql) {
  auto text = fmt::format("database: {} [{}] {}", navn(art), kode, besked);
  if (!sql.empty()) text += fmt::format(" | SQL: {}", sql);
  return text;
}

}  // namespace

DatabaseFejl::DatabaseFejl(Fejlart art, std::string_view kode, std::string_view besked,
                           std::string_view sql)
    : std::runtime_error(text_of(art, kode, besked, sql)), art_(art), kode_(kode), sql_(sql) {}

}  // namespace nytte::store
