// From a raw request to its answer: decode, route, who is it, may he, is the form ours, call,
// harden. Every address goes this way, so no handler can forget a step.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "sager/adgang/session.hpp"
#include "web/afkodning.hpp"
#include "web/fejlsvar.hpp"
#include "web/http.hpp"
#include "web/metrik.hpp"
#include "web/omgivelser.hpp"
#include "web/ruter.hpp"

namespace nytte::web {

struct Fordelervalg {
  Afkodningsvalg afkodning;
  bool sikker_cookie = false;  ///< behind TLS: Secure and the __Host- prefix
  Fejlside fejlside;           ///< empty: plain_error_page
  sager::Loginregler login;    ///< when a session is over
};

/// Name of the session cookie.
std::string session_cookie_name(bool sikker);
/// The Set-Cookie line that keeps a session token in the browser until it is closed.
std::string session_cookie(const std::string& token, bool sikker);
/// The Set-Cookie line that takes it away.
std::string expired_session_cookie(bool sikker);

/// Thread-safe: the routes and choices are only read.
class Fordeler {
 public:
  Fordeler(const Ruter& ruter, Fordelervalg valg, Omgivelser omgivelser, Metrik& metrik);

  /// Answers one request on that worker. Never throws.
  Svar answer(RaaAnmodning&& raa, unsigned arbejder);
  /// Words the answer to what never became a request.
  Svar refuse(const Afvist& afvist);
  /// What the route of a request line takes as body, before the body is read; the ordinary for what
  /// has no route. Never throws.
  [[nodiscard]] Kropstype body_kind(std::string_view method, std::string_view target) const;

 private:
  struct Forloeb;
  Svar dispatch(Anmodning& anmodning, Forloeb& forloeb, unsigned arbejder);
  Svar call_route(Anmodning& anmodning, const Rute& rute, store::Forbindelse& db);
  void identify(Anmodning& anmodning, store::Forbindelse& db) const;
  [[nodiscard]] std::optional<Svar> refuse_access(const Anmodning& anmodning,
                                                  const Rute& rute) const;
  [[nodiscard]] bool form_is_ours(const Anmodning& anmodning, const Rute& rute) const;
  [[nodiscard]] Svar error(const Anmodning& anmodning, const Fejl& fejl) const;
  Svar answer_exception(const Anmodning& anmodning, Forloeb& forloeb,
                        const std::exception& fejl) const;
  void finish(const Anmodning& anmodning, const Forloeb& forloeb, std::string_view method,
              Svar& svar);

  const Ruter& ruter_;
  Fordelervalg valg_;
  Omgivelser omgivelser_;
  Metrik& metrik_;
};

}  // namespace nytte::web
