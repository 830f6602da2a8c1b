// Resultat<T>: a value, or every error found (never just the first). Bad input, not found, no
// access and conflict travel this way; "the law says no" is a value (Vurdering), a lost database is
// an exception.
#pragma once

#include <boost/outcome/basic_result.hpp>
#include <boost/outcome/try.hpp>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "model/fejlkode.hpp"

namespace nytte {

// One error: a stable code, the field it belongs to ("placering.til", "linje 12, kolonne p_nummer";
// empty when it belongs to the whole), and what was found or would be right. Never a CPR number,
// never a secret.
struct Fejlpost {
  Fejlkode kode;
  std::string felt;
  std::string detalje;

  bool operator==(const Fejlpost&) const = default;
};

// All the errors of one attempt, in the order they were found. Never empty in a failed Resultat.
class Fejl {
 public:
  Fejl() = default;
  // Implicit, so that a function may return a bare Fejlkode.
  // NOLINTNEXTLINE(google-explicit-constructor)
  Fejl(Fejlkode kode, std::string felt = {}, std::string detalje = {});
  Fejl(std::initializer_list<Fejlpost> poster) : poster_(poster) {}

  void tilfoej(Fejlkode kode, std::string felt, std::string detalje = {});
  void tilfoej(const Fejl& andre);
  bool tom() const { return poster_.empty(); }
  const std::vector<Fejlpost>& poster() const { return poster_; }
  // The worst HTTP status among the errors (500 > 409 > 404 > 403 > 422 ...): see fejlkode.cpp.
  int http_status() const;
  bool har(Fejlkode kode) const;

  bool operator==(const Fejl&) const = default;

 private:
  std::vector<Fejlpost> poster_;
};

// Asking a failed Resultat for its value is our bug: it terminates, it is never reachable from user
// input.
template <class T>
using Resultat =
    BOOST_OUTCOME_V2_NAMESPACE::basic_result<T, Fejl,
                                             BOOST_OUTCOME_V2_NAMESPACE::policy::terminate>;

using BOOST_OUTCOME_V2_NAMESPACE::success;

// The Danish sentence for one error, with its detail: "Slutdatoen ligger før startdatoen (…)".
std::string besked(const Fejlpost& post);

}  // namespace nytte

// NYTTE_TRY(auto&& x, f()): binds the value or returns the errors to the caller.
#define NYTTE_TRY(...) BOOST_OUTCOME_TRY(__VA_ARGS__)
