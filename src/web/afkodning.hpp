// From the bytes of a request to an Anmodning: percent-decoding, UTF-8, query, form, cookies,
// multipart. Free of the HTTP library, so that it is fuzzed and tested alone.
//
// Everything is refused rather than repaired: a bad escape, invalid UTF-8, a control character, an
// encoded slash or a dot segment in the path each give 400 with a code.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "model/fejlkode.hpp"
#include "web/http.hpp"

namespace nytte::web {

/// A request as the transport hands it over: header names in lower case, nothing decoded.
struct RaaAnmodning {
  std::string method;
  std::string target;
  Felter headers;
  std::string body;
};

/// Why a request cannot be served at all; the code's row has the HTTP status and the sentence.
struct Afvist {
  Fejlkode kode;
  std::string detalje;
};

struct Afkodningsvalg {
  /// Host names this server answers to, without port, in lower case. Empty: any well-formed one.
  std::vector<std::string> vaerter;
  std::size_t hoejst_felter = 2'000;  ///< pairs of a query or a form, and parts of a multipart body
};

using Afkodet = std::variant<Anmodning, Afvist>;

/// Decodes a request. Does not route it: `rute`, `path_values`, `nu` and `session` are left empty.
Afkodet decode(RaaAnmodning&& raa, const Afkodningsvalg& valg);

/// True when the text is UTF-8 of RFC 3629 (no overlong forms, no surrogates).
bool valid_utf8(std::string_view text);

/// Undoes %XX, and '+' when `plus` is set. False when an escape is broken.
bool percent_decode(std::string_view text, bool plus, std::string& ud);

/// Escapes everything but the unreserved characters of RFC 3986: for a value in an address.
std::string percent_encode(std::string_view text);

/// The value of a parameter of a header such as `multipart/form-data; boundary="x"`; empty if none.
std::string header_parameter(std::string_view header, std::string_view navn);

}  // namespace nytte::web
