// What a handler sees of HTTP: plain values, no library types.
//
//   Felter      decoded name-value pairs in the order they came
//   Anmodning   one request, fully decoded and checked, with its user and its one `nu`
//   Svar        one answer; helpers html, json, redirect, text
//
// Everything here is already bounded and valid UTF-8: server.cpp and afkodning.cpp refuse the rest
// before a handler runs.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/dato.hpp"
#include "model/sag/bruger.hpp"
#include "model/vurdering.hpp"

namespace nytte::web {

enum class Method { get, head, post, put, patch, del, options };

/// The method as written on the wire ("GET", "DELETE").
std::string_view method_name(Method method);

/// Name-value pairs in the order they came; a name may occur more than once.
class Felter {
 public:
  using Par = std::pair<std::string, std::string>;

  void add(std::string navn, std::string vaerdi);
  /// Removes every pair of that name and adds one.
  void set(std::string navn, std::string vaerdi);
  void remove(std::string_view navn);
  /// The first value of the name, or nothing when it is absent (an empty value is present).
  [[nodiscard]] std::optional<std::string_view> find(std::string_view navn) const;
  /// The first value of the name, or `ellers`.
  [[nodiscard]] std::string_view get(std::string_view navn, std::string_view ellers = "") const;
  /// Every value of the name, in order.
  [[nodiscard]] std::vector<std::string_view> all(std::string_view navn) const;
  [[nodiscard]] bool has(std::string_view navn) const { return find(navn).has_value(); }
  [[nodiscard]] const std::vector<Par>& pairs() const { return par_; }
  [[nodiscard]] bool empty() const { return par_.empty(); }

 private:
  std::vector<Par> par_;
};

/// One uploaded file of a multipart form. The content is bytes: it need not be UTF-8.
struct Fil {
  std::string felt;
  std::string filnavn;  ///< as the browser named it; never use it as a path
  std::string indhold;
};

/// Who is logged in on this request, and the token that his forms must carry.
struct Session {
  Kontekst kontekst;        ///< what a use case knows of its caller
  std::string csrf;         ///< value of the hidden field `csrf` and of the header X-CSRF-Token
  bool via_noegle = false;  ///< by API key: no cookie, so no CSRF token is asked
};

struct Anmodning {
  Method method = Method::get;
  std::string path;    ///< decoded, starts with '/', no dot segments
  std::string rute;    ///< pattern of the matched route ("/jobordrer/{id}"): this is what logs show
  Felter path_values;  ///< {p_nummer} and the like, decoded
  Felter query;
  Felter headers;  ///< names in lower case
  Felter cookies;
  std::string body;  ///< undecoded bytes; JSON is decoded by kontrakt
  Felter form;       ///< of urlencoded and multipart bodies
  std::vector<Fil> filer;
  std::string korrelation;              ///< names this request in logs and in error answers
  Tidspunkt nu;                         ///< the one now of the request
  Dato i_dag = Dato::fra_dagnummer(0);  ///< the day in Denmark at `nu`
  bool oevedag = false;                 ///< `nu` and `i_dag` are of a practice day
  std::optional<Session> session;       ///< always there on routes that require a role
  std::string csrf_foer_login;          ///< the token for forms shown before login

  /// The token the forms of this page must carry in the hidden field `csrf`.
  [[nodiscard]] std::string_view csrf() const {
    return session ? std::string_view{session->csrf} : std::string_view{csrf_foer_login};
  }
  /// What a use case is called with; asking on a public route where nobody is logged in is a bug.
  [[nodiscard]] const Kontekst& kontekst() const;
  [[nodiscard]] const Bruger& bruger() const { return kontekst().bruger; }
};

struct Svar {
  unsigned status = 200;
  Felter headers;
  std::string body;
  std::optional<Udfald> udfald;  ///< of a decision this request made: counted in /metrics
  bool gemt_trods_fejl = false;  ///< the status is an error and yet something was saved (a refusal)
};

/// text/html; charset=utf-8.
Svar html(std::string body, unsigned status = 200);
/// application/json.
Svar json(std::string body, unsigned status = 200);
/// text/plain; charset=utf-8.
Svar text(std::string body, unsigned status = 200);
/// 303 See Other: the answer to a form that did its work. `til` is a path of this server.
Svar redirect(std::string til);
/// A file to save; `filnavn` is ASCII.
Svar download(std::string body, std::string mediatype, std::string_view filnavn);

}  // namespace nytte::web
