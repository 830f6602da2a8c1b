#include "web/ruter.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <stdexcept>

namespace nytte::web {
namespace {

/// The next part of a path that starts with '/', which it takes off the front.
std::string_view take_part(std::string_view& path) {
  path.remove_prefix(1);
  const std::size_t ende = std::min(path.find('/'), path.size());
  const std::string_view part = path.substr(0, ende);
  path.remove_prefix(ende);
  return part;
}

bool is_parameter(std::string_view part) {
  return part.size() > 2 && part.front() == '{' && part.back() == '}';
}

bool takes_rest(std::string_view part) { return is_parameter(part) && part.ends_with("...}"); }

std::string parameter_name(std::string_view part) {
  part = part.substr(1, part.size() - 2);
  if (part.ends_with("...")) part.remove_suffix(3);
  return std::string(part);
}

std::optional<Felter> match(std::string_view moenster, std::string_view path) {
  Felter vaerdier;
  while (!moenster.empty() && !path.empty()) {
    const std::string_view ventet = take_part(moenster);
    if (takes_rest(ventet)) {
      if (path.size() < 2) return std::nullopt;
      vaerdier.add(parameter_name(ventet), std::string(path.substr(1)));
      return vaerdier;
    }
    const std::string_view part = take_part(path);
    if (!is_parameter(ventet)) {
      if (ventet != part) return std::nullopt;
    } else if (part.empty()) {
      return std::nullopt;
    } else {
      vaerdier.add(parameter_name(ventet), std::string(part));
    }
  }
  if (!moenster.empty() || !path.empty()) return std::nullopt;
  return vaerdier;
}

/// The pattern without parameter names: two routes of the same shape answer the same addresses.
std::string shape(std::string_view moenster) {
  std::string form;
  while (!moenster.empty()) {
    const std::string_view part = take_part(moenster);
    form += '/';
    form += is_parameter(part) ? (takes_rest(part) ? "{...}" : "{}") : part;
  }
  return form;
}

/// True when `a` should be tried before `b`: at the first difference it has the literal, and a
/// single parameter comes before one that takes the rest.
bool more_specific(std::string_view a, std::string_view b) {
  while (!a.empty() && !b.empty()) {
    const std::string_view del_a = take_part(a);
    const std::string_view del_b = take_part(b);
    const int grad_a = takes_rest(del_a) ? 2 : (is_parameter(del_a) ? 1 : 0);
    const int grad_b = takes_rest(del_b) ? 2 : (is_parameter(del_b) ? 1 : 0);
    if (grad_a != grad_b) return grad_a < grad_b;
  }
  return false;
}

void check_pattern(const std::string& moenster) {
  if (moenster.empty() || moenster.front() != '/') {
    throw std::logic_error("route pattern must start with /: " + moenster);
  }
  std::string_view rest_af = moenster;
  while (!rest_af.empty()) {
    const std::string_view part = take_part(rest_af);
    const bool braces = part.find_first_of("{}") != std::string_view::npos;
    if (braces && !is_parameter(part)) throw std::logic_error("bad route pattern: " + moenster);
    if (takes_rest(part) && !rest_af.empty()) {
      throw std::logic_error("{...} must be last in the route pattern: " + moenster);
    }
  }
}

std::string allow_header(const std::array<bool, 7>& findes) {
  std::string allow;
  for (const Method method : {Method::get, Method::head, Method::post, Method::put, Method::patch,
                              Method::del, Method::options}) {
    if (!findes[static_cast<std::size_t>(method)]) continue;
    if (!allow.empty()) allow += ", ";
    allow += method_name(method);
  }
  return allow;
}

}  // namespace

void Ruter::insert(Rute ny) {
  check_pattern(ny.moenster);
  if (ny.adgang.offentlig_for_alle != ny.adgang.roller.empty()) {
    throw std::logic_error("a route is either public or names its roles: " + ny.moenster);
  }
  const std::string form = shape(ny.moenster);
  for (const Rute& rute : ruter_) {
    if (rute.method == ny.method && shape(rute.moenster) == form) {
      throw std::logic_error("route added twice: " + ny.moenster);
    }
  }
  ruter_.push_back(std::move(ny));
}

void Ruter::add(Method method, std::string moenster, Adgangskrav adgang, Handler handler) {
  insert({method, std::move(moenster), adgang, std::move(handler), {}, Kropstype::almindelig});
}

void Ruter::modtag_fil(std::string moenster, Adgangskrav adgang, Handler handler) {
  insert({Method::post, std::move(moenster), adgang, std::move(handler), {}, Kropstype::fil});
}

void Ruter::statisk(std::string moenster, StatiskHandler handler) {
  insert(
      {Method::get, std::move(moenster), offentlig, {}, std::move(handler), Kropstype::almindelig});
}

void Ruter::get(std::string moenster, Adgangskrav adgang, Handler handler) {
  add(Method::get, std::move(moenster), adgang, std::move(handler));
}

void Ruter::post(std::string moenster, Adgangskrav adgang, Handler handler) {
  add(Method::post, std::move(moenster), adgang, std::move(handler));
}

void Ruter::put(std::string moenster, Adgangskrav adgang, Handler handler) {
  add(Method::put, std::move(moenster), adgang, std::move(handler));
}

Opslag Ruter::find(Method method, std::string_view path) const {
  if (path.empty() || path.front() != '/') return UkendtSti{};
  const Method soegt = method == Method::head ? Method::get : method;
  std::array<bool, 7> findes{};
  bool kendt = false;
  const Rute* bedst = nullptr;
  Felter vaerdier;
  for (const Rute& rute : ruter_) {
    auto truffet = match(rute.moenster, path);
    if (!truffet) continue;
    kendt = true;
    findes[static_cast<std::size_t>(rute.method)] = true;
    if (rute.method != soegt) continue;
    if (bedst != nullptr && !more_specific(rute.moenster, bedst->moenster)) continue;
    bedst = &rute;
    vaerdier = std::move(*truffet);
  }
  if (bedst != nullptr) return Fundet{bedst, std::move(vaerdier)};
  if (!kendt) return UkendtSti{};
  findes[static_cast<std::size_t>(Method::options)] = true;
  findes[static_cast<std::size_t>(Method::head)] = findes[static_cast<std::size_t>(Method::get)];
  return ForkertMetode{allow_header(findes)};
}

}  // namespace nytte::web
