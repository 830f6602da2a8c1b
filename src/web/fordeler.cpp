#include "web/fordeler.hpp"

#include <fmt/format.h>

#include <exception>
#include <utility>
#include <variant>

#include "sager/adgang/hemmelighed.hpp"

namespace nytte::web {
namespace {

constexpr std::string_view kFoerLogin = "nytte_foer_login";

/// Headers of every answer; a handler's own value wins.
constexpr std::pair<std::string_view, std::string_view> kSikkerhedsfelter[] = {
    {"Content-Security-Policy",
     "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
     "object-src 'none'"},
    {"X-Content-Type-Options", "nosniff"},
    {"X-Frame-Options", "DENY"},
    {"Referrer-Policy", "same-origin"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    {"Permissions-Policy", "camera=(), geolocation=(), microphone=()"},
    {"Cache-Control", "no-store"}};

bool changes_something(Method method) {
  return method != Method::get && method != Method::head && method != Method::options;
}

/// The key of "Authorization: Bearer <key>"; nothing when the caller does not use one.
std::optional<std::string_view> bearer_key(const Anmodning& anmodning) {
  const auto felt = anmodning.headers.find("authorization");
  if (!felt) return std::nullopt;
  constexpr std::string_view skema = "Bearer ";
  return felt->starts_with(skema) ? felt->substr(skema.size()) : std::string_view{};
}

/// The path and query to come back to after login.
std::string return_address(const Anmodning& anmodning) {
  std::string adresse = anmodning.path;
  char skille = '?';
  for (const auto& [navn, vaerdi] : anmodning.query.pairs()) {
    adresse += skille + percent_encode(navn) + '=' + percent_encode(vaerdi);
    skille = '&';
  }
  return adresse;
}

Svar no_content() {
  Svar svar;
  svar.status = 204;
  return svar;
}

}  // namespace

std::string session_cookie_name(bool sikker) { return sikker ? "__Host-nytte" : "nytte"; }

std::string session_cookie(const std::string& token, bool sikker) {
  return fmt::format("{}={}; Path=/; HttpOnly; SameSite=Lax{}", session_cookie_name(sikker), token,
                     sikker ? "; Secure" : "");
}

std::string expired_session_cookie(bool sikker) {
  return session_cookie("", sikker) + "; Max-Age=0";
}

struct Fordeler::Forloeb {
  std::chrono::nanoseconds start;
  std::string undtagelse;  ///< what an exception said, for the journal
};

Fordeler::Fordeler(const Ruter& ruter, Fordelervalg valg, Omgivelser omgivelser, Metrik& metrik)
    : ruter_(ruter), valg_(std::move(valg)), omgivelser_(std::move(omgivelser)), metrik_(metrik) {}

Svar Fordeler::answer(RaaAnmodning&& raa, unsigned arbejder) {
  Forloeb forloeb{omgivelser_.stopur(), {}};
  Anmodning anmodning;
  anmodning.path = raa.target;  // only to choose between problem and page if decoding fails
  const std::string method = raa.method;
  const std::string korrelation = sager::nyt_korrelationsnummer();
  Svar svar;
  try {
    Afkodet afkodet = decode(std::move(raa), valg_.afkodning);
    if (const auto* afvist = std::get_if<Afvist>(&afkodet)) {
      anmodning.korrelation = korrelation;
      svar = error(anmodning, Fejl(afvist->kode, "", afvist->detalje));
    } else {
      anmodning = std::get<Anmodning>(std::move(afkodet));
      anmodning.korrelation = korrelation;
      anmodning.nu = omgivelser_.nu();
      anmodning.i_dag = omgivelser_.dansk_dag(anmodning.nu);
      anmodning.oevedag = omgivelser_.oevedag;
      svar = dispatch(anmodning, forloeb, arbejder);
    }
  } catch (const std::exception& fejl) {
    svar = answer_exception(anmodning, forloeb, fejl);
  }
  finish(anmodning, forloeb, method, svar);
  return svar;
}

Svar Fordeler::refuse(const Afvist& afvist) {
  Anmodning anmodning;
  anmodning.korrelation = sager::nyt_korrelationsnummer();
  const Forloeb forloeb{omgivelser_.stopur(), {}};
  Svar svar = plain_error_page(Fejl(afvist.kode, "", afvist.detalje), anmodning.korrelation);
  finish(anmodning, forloeb, "", svar);
  return svar;
}

Kropstype Fordeler::body_kind(std::string_view method, std::string_view target) const {
  if (method != method_name(Method::post)) return Kropstype::almindelig;
  std::string path;
  if (!percent_decode(target.substr(0, target.find('?')), false, path)) {
    return Kropstype::almindelig;
  }
  const Opslag opslag = ruter_.find(Method::post, path);
  const auto* fundet = std::get_if<Fundet>(&opslag);
  return fundet == nullptr ? Kropstype::almindelig : fundet->rute->krop;
}

Svar Fordeler::dispatch(Anmodning& anmodning, Forloeb& forloeb, unsigned arbejder) {
  Opslag opslag = ruter_.find(anmodning.method, anmodning.path);
  if (anmodning.path == "*") return no_content();
  if (std::holds_alternative<UkendtSti>(opslag)) {
    return error(anmodning, Fejlkode::findes_ikke);
  }
  if (const auto* forkert = std::get_if<ForkertMetode>(&opslag)) {
    Svar svar = anmodning.method == Method::options
                    ? no_content()
                    : error(anmodning, Fejl(Fejlkode::metode_ikke_tilladt, "", forkert->allow));
    svar.headers.set("Allow", forkert->allow);
    return svar;
  }
  auto& [rute, vaerdier] = std::get<Fundet>(opslag);
  anmodning.rute = rute->moenster;
  anmodning.path_values = std::move(vaerdier);
  if (rute->statisk) return rute->statisk(anmodning);
  return omgivelser_.med_database(arbejder, [&, rute = rute](store::Forbindelse& db) {
    try {
      return call_route(anmodning, *rute, db);
    } catch (const std::exception& fejl) {
      return answer_exception(anmodning, forloeb, fejl);
    }
  });
}

Svar Fordeler::call_route(Anmodning& anmodning, const Rute& rute, store::Forbindelse& db) {
  identify(anmodning, db);
  const bool ny_foer_login =
      !anmodning.session && !is_api(anmodning.path) && !anmodning.cookies.has(kFoerLogin);
  std::string foer_login(anmodning.cookies.get(kFoerLogin));
  if (ny_foer_login) foer_login = sager::ny_hemmelighed();
  anmodning.csrf_foer_login = sager::fingeraftryk(foer_login, sager::Aftryk::csrf);
  if (auto afvist = refuse_access(anmodning, rute)) return std::move(*afvist);
  Svar svar = rute.handler(anmodning, db);
  if (ny_foer_login && rute.adgang.offentlig_for_alle) {
    svar.headers.add("Set-Cookie",
                     fmt::format("{}={}; Path=/; HttpOnly; SameSite=Strict{}", kFoerLogin,
                                 foer_login, valg_.sikker_cookie ? "; Secure" : ""));
  }
  return svar;
}

void Fordeler::identify(Anmodning& anmodning, store::Forbindelse& db) const {
  std::optional<Bruger> bruger;
  std::string csrf;
  const auto noegle = bearer_key(anmodning);
  if (noegle) {
    bruger = sager::find_noegle(db, *noegle, anmodning.nu);
  } else if (const auto token = anmodning.cookies.find(session_cookie_name(valg_.sikker_cookie))) {
    bruger = sager::find_session(db, *token, anmodning.nu, valg_.login);
    csrf = sager::fingeraftryk(*token, sager::Aftryk::csrf);
  }
  if (!bruger) return;
  anmodning.session =
      Session{{std::move(*bruger), anmodning.nu, anmodning.i_dag, anmodning.korrelation},
              std::move(csrf),
              noegle.has_value()};
}

std::optional<Svar> Fordeler::refuse_access(const Anmodning& anmodning, const Rute& rute) const {
  if (!rute.adgang.offentlig_for_alle) {
    if (!anmodning.session) {
      const bool kan_vende_tilbage = anmodning.method == Method::get && !is_api(anmodning.path);
      if (kan_vende_tilbage) {
        return redirect("/login?til=" + percent_encode(return_address(anmodning)));
      }
      Svar svar = error(anmodning, Fejlkode::ikke_logget_ind);
      svar.headers.set("WWW-Authenticate", "Bearer realm=\"nytte\"");
      return svar;
    }
    if (!rute.adgang.roller.meets(Rollesaet(anmodning.bruger().roller))) {
      return error(anmodning, Fejlkode::ingen_adgang);
    }
  }
  if (changes_something(anmodning.method) && !form_is_ours(anmodning, rute)) {
    return error(anmodning, Fejlkode::csrf_ugyldig);
  }
  return std::nullopt;
}

/// A cookie goes along from any site, so a change needs the token only our own pages know. A key is
/// never sent by a browser by itself and needs none.
bool Fordeler::form_is_ours(const Anmodning& anmodning, const Rute& rute) const {
  if (anmodning.session && anmodning.session->via_noegle) return true;
  const auto oprindelse = anmodning.headers.find("origin");
  // A page without a referrer (the answering page, whose address is a secret) posts from "null":
  // the token alone decides there.
  const bool skjult = oprindelse == "null" && rute.adgang.offentlig_for_alle;
  if (oprindelse && !skjult) {
    const std::size_t vaert = oprindelse->find("://");
    const bool samme = vaert != std::string_view::npos &&
                       oprindelse->substr(vaert + 3) == anmodning.headers.get("host");
    if (!samme) return false;
  }
  const std::string_view sendt = anmodning.headers.get("x-csrf-token", anmodning.form.get("csrf"));
  return !sendt.empty() && sager::ens_hemmeligt(sendt, anmodning.csrf());
}

Svar Fordeler::error(const Anmodning& anmodning, const Fejl& fejl) const {
  if (is_api(anmodning.path)) return problem(fejl, anmodning.korrelation);
  if (valg_.fejlside) return valg_.fejlside(anmodning, fejl);
  return plain_error_page(fejl, anmodning.korrelation);
}

Svar Fordeler::answer_exception(const Anmodning& anmodning, Forloeb& forloeb,
                                const std::exception& fejl) const {
  forloeb.undtagelse = fejl.what();
  const Fejl svar(omgivelser_.fejlkode(fejl));
  if (is_api(anmodning.path)) return problem(svar, anmodning.korrelation);
  return plain_error_page(svar, anmodning.korrelation);
}

void Fordeler::finish(const Anmodning& anmodning, const Forloeb& forloeb, std::string_view method,
                      Svar& svar) {
  for (const auto& [navn, vaerdi] : kSikkerhedsfelter) {
    if (!svar.headers.has(navn)) svar.headers.add(std::string(navn), std::string(vaerdi));
  }
  if (valg_.sikker_cookie) svar.headers.set("Strict-Transport-Security", "max-age=31536000");
  svar.headers.set("X-Korrelation", anmodning.korrelation);
  const auto varighed = omgivelser_.stopur() - forloeb.start;
  const std::string rute = anmodning.rute.empty() ? "ingen" : anmodning.rute;
  const std::string kendt_metode(anmodning.rute.empty() ? "" : method_name(anmodning.method));
  metrik_.count(
      "nytte_http_requests_total", "Requests by route and status.",
      {{"method", kendt_metode}, {"route", rute}, {"status", std::to_string(svar.status)}});
  metrik_.observe("nytte_http_request_duration_seconds", "Time to make the answer.",
                  {{"route", rute}}, std::chrono::duration<double>(varighed).count());
  if (svar.udfald) {
    metrik_.count("nytte_decisions_total", "Decisions on placements by outcome.",
                  {{"outcome", std::string(navn(*svar.udfald))}});
  }
  const std::int64_t bruger = anmodning.session ? anmodning.bruger().id.vaerdi : 0;
  omgivelser_.journal({anmodning.korrelation, method, anmodning.rute, svar.status, varighed,
                       svar.body.size(), bruger, forloeb.undtagelse});
}

}  // namespace nytte::web
