#include "web/http.hpp"

#include <algorithm>
#include <cassert>

namespace nytte::web {

std::string_view method_name(Method method) {
  switch (method) {
    case Method::get:
      return "GET";
    case Method::head:
      return "HEAD";
    case Method::post:
      return "POST";
    case Method::put:
      return "PUT";
    case Method::patch:
      return "PATCH";
    case Method::del:
      return "DELETE";
    case Method::options:
      return "OPTIONS";
  }
  return "";
}

void Felter::add(std::string navn, std::string vaerdi) {
  par_.emplace_back(std::move(navn), std::move(vaerdi));
}

void Felter::set(std::string navn, std::string vaerdi) {
  remove(navn);
  add(std::move(navn), std::move(vaerdi));
}

void Felter::remove(std::string_view navn) {
  std::erase_if(par_, [&](const Par& par) { return par.first == navn; });
}

std::optional<std::string_view> Felter::find(std::string_view navn) const {
  const auto fundet =
      std::find_if(par_.begin(), par_.end(), [&](const Par& par) { return par.first == navn; });
  if (fundet == par_.end()) return std::nullopt;
  return fundet->second;
}

std::string_view Felter::get(std::string_view navn, std::string_view ellers) const {
  return find(navn).value_or(ellers);
}

std::vector<std::string_view> Felter::all(std::string_view navn) const {
  std::vector<std::string_view> vaerdier;
  for (const Par& par : par_) {
    if (par.first == navn) vaerdier.emplace_back(par.second);
  }
  return vaerdier;
}

const Kontekst& Anmodning::kontekst() const {
  assert(session && "a route with a required role always has a session");
  return session.value().kontekst;
}

namespace {
Svar with_type(std::string body, unsigned status, std::string mediatype) {
  Svar svar{status, {}, std::move(body), {}, false};
  svar.headers.add("Content-Type", std::move(mediatype));
  return svar;
}
}  // namespace

Svar html(std::string body, unsigned status) {
  return with_type(std::move(body), status, "text/html; charset=utf-8");
}

Svar json(std::string body, unsigned status) {
  return with_type(std::move(body), status, "application/json");
}

Svar text(std::string body, unsigned status) {
  return with_type(std::move(body), status, "text/plain; charset=utf-8");
}

Svar redirect(std::string til) {
  Svar svar{303, {}, {}, {}, false};
  svar.headers.add("Location", std::move(til));
  return svar;
}

Svar download(std::string body, std::string mediatype, std::string_view filnavn) {
  Svar svar = with_type(std::move(body), 200, std::move(mediatype));
  svar.headers.add("Content-Disposition", "attachment; filename=\"" + std::string(filnavn) + "\"");
  return svar;
}

}  // namespace nytte::web
