#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace nytte::store {

/// The content of a file: any bytes, unlike a text, which is UTF-8 without NUL.
struct Bytes {
  std::string indhold;
  bool operator==(const Bytes&) const = default;
};

/// A parameter on its way to the database: null, whole number, text or bytes. The databases share
/// no more types than these: dates are ISO text, truth values 0 and 1 (ADR 0010).
using Parameter = std::variant<std::monostate, std::int64_t, std::string, Bytes>;

/// One row of an answer; valid only while the callback that received it runs.
class Raekke {
 public:
  virtual bool is_null(int column) const = 0;
  virtual std::int64_t integer(int column) const = 0;
  virtual std::string_view text(int column) const = 0;
  virtual Bytes bytes(int column) const = 0;

 protected:
  ~Raekke() = default;
};

/// How a type of ours is stored. Types of the model are specialised in `felter.hpp`.
template <class T>
struct Felt;

template <class T>
requires std::integral<T> &&(!std::same_as<T, bool>)struct Felt<T> {
  static Parameter write(T value) { return static_cast<std::int64_t>(value); }
  static T read(const Raekke& row, int column) { return static_cast<T>(row.integer(column)); }
};

template <>
struct Felt<bool> {
  static Parameter write(bool value) { return std::int64_t{value ? 1 : 0}; }
  static bool read(const Raekke& row, int column) { return row.integer(column) != 0; }
};

template <>
struct Felt<std::string> {
  static Parameter write(const std::string& value) { return value; }
  static std::string read(const Raekke& row, int column) { return std::string(row.text(column)); }
};

template <>
struct Felt<Bytes> {
  static Parameter write(const Bytes& value) { return value; }
  static Bytes read(const Raekke& row, int column) { return row.bytes(column); }
};

template <>
struct Felt<std::string_view> {
  static Parameter write(std::string_view value) { return std::string(value); }
};

template <class T>
struct Felt<std::optional<T>> {
  static Parameter write(const std::optional<T>& value) {
    return value ? Felt<T>::write(*value) : Parameter{};
  }
  static std::optional<T> read(const Raekke& row, int column) {
    if (row.is_null(column)) return std::nullopt;
    return Felt<T>::read(row, column);
  }
};

template <class T>
Parameter parameter(const T& value) {
  if constexpr (std::convertible_to<const T&, std::string_view>) {
    return std::string(std::string_view(value));
  } else {
    return Felt<T>::write(value);
  }
}
inline Parameter parameter(const Parameter& value) { return value; }
inline Parameter parameter(std::nullopt_t) { return {}; }

namespace detail {
template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
}  // namespace detail

/// Reads a row from left to right into the members of a record: `Laeser(row) >> a.navn >> a.fra;`
/// Null read into anything but an optional is a bug and throws.
class Laeser {
 public:
  explicit Laeser(const Raekke& row) : row_(row) {}

  template <class T>
  Laeser& operator>>(T& target) {
    target = next<T>();
    return *this;
  }

  template <class T>
  T next() {
    if constexpr (!detail::is_optional<T>) require_value();
    return Felt<T>::read(row_, column_++);
  }

 private:
  void require_value() const;

  const Raekke& row_;
  int column_ = 0;
};

}  // namespace nytte::store
