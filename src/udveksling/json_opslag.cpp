#include "udveksling/json_opslag.hpp"

#include <boost/json/parse.hpp>
#include <charconv>

#include "udveksling/post/besked.hpp"

namespace nytte::udveksling {

namespace json = boost::json;

namespace {
constexpr std::size_t kHoejstTekst = 16'384;  // bytes of one text
}

std::string_view uden_bom(std::string_view tekst) {
  // The second is the first, taken for Latin-1 and encoded once more: "ï»¿".
  constexpr std::string_view kBom = "\xEF\xBB\xBF";
  constexpr std::string_view kDobbelt = "\xC3\xAF\xC2\xBB\xC2\xBF";
  for (bool mere = true; mere;) {
    mere = false;
    for (const auto bom : {kBom, kDobbelt})
      if (tekst.starts_with(bom)) {
        tekst.remove_prefix(bom.size());
        mere = true;
      }
  }
  return tekst;
}

Resultat<json::value> laes_json(std::string_view tekst, std::size_t hoejst) {
  if (tekst.size() > hoejst)
    return Fejl(Fejlkode::for_stor, "", "højst " + std::to_string(hoejst >> 20U) + " MB");
  const auto rent = uden_bom(tekst);
  boost::system::error_code fejl;
  json::value v = json::parse(json::string_view(rent.data(), rent.size()), fejl);
  if (fejl) return Fejl(Fejlkode::json_ugyldig);
  return v;
}

const json::value* find(const json::value* v, std::string_view sti) {
  while (v != nullptr) {
    const auto punktum = sti.find('.');
    const auto navn = sti.substr(0, punktum);
    const auto* o = v->if_object();
    if (o == nullptr) return nullptr;
    v = o->if_contains(json::string_view(navn.data(), navn.size()));
    if (punktum == std::string_view::npos) return v;
    sti.remove_prefix(punktum + 1);
  }
  return nullptr;
}

const json::value* find(const json::value& v, std::string_view sti) { return find(&v, sti); }

std::optional<std::string> som_tekst(const json::value* v) {
  if (v == nullptr) return std::nullopt;
  if (const auto* s = v->if_string())
    return ren_tekst(std::string_view(s->data(), s->size()), kHoejstTekst);
  if (const auto tal = som_heltal(v)) return std::to_string(*tal);
  return std::nullopt;
}

std::string tekst_eller_tom(const json::value* v) { return som_tekst(v).value_or(""); }

std::optional<std::int64_t> som_heltal(const json::value* v) {
  if (v == nullptr) return std::nullopt;
  if (v->is_int64()) return v->get_int64();
  const auto* s = v->if_string();
  if (s == nullptr || s->empty()) return std::nullopt;
  std::int64_t ud = 0;
  const auto [slut, fejl] = std::from_chars(s->data(), s->data() + s->size(), ud);
  if (fejl != std::errc() || slut != s->data() + s->size()) return std::nullopt;
  return ud;
}

std::optional<bool> som_boolsk(const json::value* v) {
  return v != nullptr && v->is_bool() ? std::optional(v->get_bool()) : std::nullopt;
}

}  // namespace nytte::udveksling
