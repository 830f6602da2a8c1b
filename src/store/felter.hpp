#pragma once

#include <string>

#include "model/arbejdstid.hpp"
#include "model/cpr.hpp"
#include "model/dato.hpp"
#include "model/kode.hpp"
#include "model/sag/id.hpp"
#include "model/virksomhed.hpp"
#include "store/raekke.hpp"

/// How the values of the model are stored (ADR 0010). Reading back something that is none of them
/// means that the database is damaged, and throws.
namespace nytte::store {

namespace detail {
/// The value, or an exception naming the type; never the text itself, it may be personal.
[[noreturn]] void damaged(std::string_view type);

template <class T>
T require(std::optional<T> value, std::string_view type) {
  if (!value) damaged(type);
  return *std::move(value);
}
}  // namespace detail

/// `YYYY-MM-DD`
template <>
struct Felt<Dato> {
  static Parameter write(Dato value) { return iso(value); }
  static Dato read(const Raekke& row, int column) {
    return detail::require(laes_iso_dato(row.text(column)), "Dato");
  }
};

/// `YYYY-MM`
template <>
struct Felt<Maaned> {
  static Parameter write(Maaned value) { return iso(value); }
  static Maaned read(const Raekke& row, int column) {
    return detail::require(laes_maaned(row.text(column)), "Maaned");
  }
};

/// `YYYY-MM-DDThh:mm:ssZ`, so that text order is time order.
std::string iso(Tidspunkt tid);
std::optional<Tidspunkt> laes_tidspunkt(std::string_view text);

template <>
struct Felt<Tidspunkt> {
  static Parameter write(Tidspunkt value) { return iso(value); }
  static Tidspunkt read(const Raekke& row, int column) {
    return detail::require(laes_tidspunkt(row.text(column)), "Tidspunkt");
  }
};

template <>
struct Felt<PNummer> {
  static Parameter write(PNummer value) { return value.tekst(); }
  static PNummer read(const Raekke& row, int column) {
    return detail::require(PNummer::laes(row.text(column)), "PNummer");
  }
};

template <>
struct Felt<Cvr> {
  static Parameter write(Cvr value) { return value.tekst(); }
  static Cvr read(const Raekke& row, int column) {
    return detail::require(Cvr::laes(row.text(column)), "Cvr");
  }
};

template <>
struct Felt<Cpr> {
  static Parameter write(const Cpr& value) { return value.udlever(CprFormaal::gem_i_database); }
  static Cpr read(const Raekke& row, int column) {
    return detail::require(Cpr::laes(row.text(column)), "Cpr");
  }
};

template <>
struct Felt<Kommunekode> {
  static Parameter write(Kommunekode value) { return std::int64_t{value.tal()}; }
  static Kommunekode read(const Raekke& row, int column) {
    return detail::require(Kommunekode::fra(static_cast<int>(row.integer(column))), "Kommunekode");
  }
};

/// Whole minutes.
template <>
struct Felt<Ugetimer> {
  static Parameter write(Ugetimer value) { return std::int64_t{value.minutter()}; }
  static Ugetimer read(const Raekke& row, int column) {
    return detail::require(Ugetimer::fra_minutter(row.integer(column)), "Ugetimer");
  }
};

/// Ten-thousandths of a full-time person.
template <>
struct Felt<Aarsvaerk> {
  static Parameter write(Aarsvaerk value) { return value.titusindedele(); }
  static Aarsvaerk read(const Raekke& row, int column) {
    return Aarsvaerk::fra_titusindedele(row.integer(column));
  }
};

template <class Ting>
struct Felt<Id<Ting>> {
  static Parameter write(Id<Ting> value) { return value.vaerdi; }
  static Id<Ting> read(const Raekke& row, int column) { return {row.integer(column)}; }
};

/// The enumerator's own spelling.
template <Kode E>
struct Felt<E> {
  static Parameter write(E value) { return std::string(navn(value)); }
  static E read(const Raekke& row, int column) {
    return detail::require(laes_kode<E>(row.text(column)), "Kode");
  }
};

}  // namespace nytte::store
